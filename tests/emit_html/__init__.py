"""Tests of the pages: the form and the notice."""
