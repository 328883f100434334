"""Tests of the front end: YAML with places, the language table, expressions, shapes."""
