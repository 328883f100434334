"""The quick look at a dossier: one pattern for all its texts.

What passes is right beyond doubt; what does not is looked at closely. So the patterns here are narrower than the rules
where that is faster: composed letters only, no blank at the beginning.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

END = "\x01"
"""Stands behind every text; no text that passes contains it."""

NONE = "\0"
"""Stands for a text that was not given."""

LETTERS = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’.\\-"
PRINTED = "!-~¡-¬®-ɏḀ-ỿ–—‘’“”…"
# Whether there is such a day is left to `date.fromisoformat`, which alone would pass other notations too.
DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"


def shape(*groups: tuple[int, bool, str]) -> Callable[[str], object]:
    """Matches texts one after the other: each group is their number, whether one may be missing, and their pattern."""
    parts = []
    for count, is_optional, pattern in groups:
        text = f"(?:{pattern}|{NONE}){END}" if is_optional else f"(?:{pattern}){END}"
        # Unrolled, a pattern is matched faster and compiled more slowly.
        parts.append(text if count == 1 else f"(?:{text}){{{count}}}")
    return re.compile("".join(parts)).fullmatch


def matches(pattern: str) -> Callable[[str], object]:
    """Matches one text."""
    return re.compile(pattern).fullmatch


def plain(most: int) -> str:
    """One line of at most `most` characters."""
    return f"[{PRINTED}][{PRINTED} ]{{0,{most - 1}}}"


def lines(most: int) -> str:
    """Lines of together at most `most` characters."""
    return f"[{PRINTED}][{PRINTED} \n]{{0,{most - 1}}}"


def name(most: int) -> str:
    """The name of a person."""
    return f"[{LETTERS}][{LETTERS} ]{{0,{most - 1}}}"


def email(most: int) -> str:
    """An address x@y.z."""
    part = f"[!-?A-~]{{1,{(most - 2) // 3}}}"
    return f"{part}@{part}\\.{part}"
