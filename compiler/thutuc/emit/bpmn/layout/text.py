"""How much room labels take in a diagram."""

from __future__ import annotations

from thutuc.text.measure import width, wrap

LABEL_SIZE = 11
TASK_SIZE = 12


def block(text: str, limit: int) -> tuple[int, int]:
    """Width and height of a label in lines no wider than `limit`; (0, 0) for no text."""
    lines = wrap(text, limit, LABEL_SIZE)
    if not lines:
        return 0, 0
    return min(limit, max(width(line, LABEL_SIZE) for line in lines) + 4), 14 * len(lines)
