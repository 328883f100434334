"""Tests of slices: one model for each stretch of days in which nothing changes."""
