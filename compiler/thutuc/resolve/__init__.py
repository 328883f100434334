"""Binds names, finds types and units, parses citations: declarations of one day become the typed procedure."""
