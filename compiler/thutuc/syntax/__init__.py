"""From text to a shape-checked tree: YAML with spans, expressions, the keyword table, the formatter."""
