"""Tests of the slices of a specification."""
