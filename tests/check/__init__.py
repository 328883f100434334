"""Tests of the analyses of a whole model."""
