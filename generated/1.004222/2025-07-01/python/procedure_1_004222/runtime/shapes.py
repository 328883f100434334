"""One pattern for all texts of a dossier.

What it passes is right beyond doubt; what it does not is read by itself. So the patterns here are narrower than the rules
where that is faster: composed letters only, no blank at the beginning.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

END = "\x01"
"""Stands behind every text; no text that passes contains it."""

LETTERS = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’.\\-"
PRINTED = "!-~¡-¬®-ɏḀ-ỿ–—‘’“”…"


def shape(*groups: tuple[int, str]) -> Callable[[str], Any]:
    """Matches texts one after the other: each group is their number and their pattern.

    It always matches. What it captures are the texts that are not right, and last what is left, where a text holds END.
    As no text can fail the whole, none is tried twice.
    """
    parts = [f"(?:(?:{pattern}){END}|([^{END}]*{END}))" * count for count, pattern in groups]
    return re.compile("".join(parts) + r"([\s\S]+)?").match


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
