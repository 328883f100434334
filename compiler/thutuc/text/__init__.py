"""Text as the compiler sees it: sources, spans, Unicode, names that are nearly right."""
