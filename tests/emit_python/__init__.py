"""Tests of the target `python`."""
