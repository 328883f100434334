"""Tests of the targets `duckdb` and `spark`."""
