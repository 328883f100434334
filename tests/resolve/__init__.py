"""Tests of the resolver: names, types, presence, references, imports."""
