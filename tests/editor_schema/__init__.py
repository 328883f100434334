"""Tests of spec/procedure.*.schema.json: the schema and the compiler's shape check accept and refuse the same files."""
