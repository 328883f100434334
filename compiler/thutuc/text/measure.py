"""How much room a text takes in a drawing: Arial, estimated from classes of letters, a little on the wide side."""

from __future__ import annotations

import unicodedata

_NARROW = frozenset("iíìỉĩịjltfrI.,:;!|'()[]{}-/ ")
_WIDE = frozenset("mwMWOQGĐ@%…")


def width(text: str, size: int) -> int:
    """The width of one line in pixels, rounded up."""
    tenths = sum(_tenths(letter) for letter in unicodedata.normalize("NFC", text))
    return -(-tenths * size // 10)


def wrap(text: str, limit: int, size: int) -> tuple[str, ...]:
    """The lines of a text no wider than `limit` pixels; a word that alone is wider gets its own line, cut
    where it must be.
    """
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width(joined, size) <= limit:
            lines[-1] = joined
        else:
            lines += _cut(word, limit, size)
    return tuple(lines)


def _cut(word: str, limit: int, size: int) -> list[str]:
    parts = [""]
    for letter in word:
        if parts[-1] and width(parts[-1] + letter, size) > limit:
            parts.append("")
        parts[-1] += letter
    return parts


def _tenths(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    if letter in _NARROW:
        return 3
    if letter in _WIDE or unicodedata.east_asian_width(letter) in ("W", "F"):
        return 10
    return 7 if letter.isupper() else 6
