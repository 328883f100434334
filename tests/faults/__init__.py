"""Seeded faults: edits that break the compiler, each caught by the tests named beside it."""
