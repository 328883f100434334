"""Hostile input: files, names, texts and dossiers nobody should have written."""
