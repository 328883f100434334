"""Tests of what single procedures say beyond their cases."""
