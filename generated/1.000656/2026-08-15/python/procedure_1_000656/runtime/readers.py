"""How JSON values become typed values: one reader for each type, which gives the value or the kind of mistake.

Numbers are integers that count units of 10**-scale, dates are `datetime.date`, times minutes since midnight, texts in
NFC, choices their ids, multiple choices tuples of ids.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Convert = Callable[[Any], Any]


class Kind(str):
    """What is wrong with a value: the last part of the name of a rule."""

    __slots__ = ()


REQUIRED = Kind("required")
TYPE = Kind("type")
RANGE = Kind("range")
LENGTH = Kind("length")
PATTERN = Kind("pattern")
CHOICE = Kind("choice")
ITEMS = Kind("items")
NOT_APPLICABLE = Kind("not_applicable")
KINDS = (REQUIRED, TYPE, RANGE, LENGTH, PATTERN, CHOICE, ITEMS, NOT_APPLICABLE)


def boolean(raw: object) -> bool | Kind:
    """true or false."""
    return raw if isinstance(raw, bool) else TYPE


def number(low: int, high: int, unit: int = 1) -> Convert:
    """A whole number; it is counted in parts of 1 / `unit`, and so are `low` and `high`."""

    def convert(raw: object) -> int | Kind:
        if not isinstance(raw, int) or isinstance(raw, bool):
            return TYPE
        value = raw * unit
        return value if low <= value <= high else RANGE

    return convert


def decimal(scale: int, low: int, high: int) -> Convert:
    """A number with at most `scale` decimals, in units of 10**-scale as `low` and `high` are."""

    def convert(raw: object) -> int | Kind:
        if isinstance(raw, bool) or not isinstance(raw, (int, float)):
            return TYPE
        units = raw * 10**scale if isinstance(raw, int) else _units(raw, scale)
        if isinstance(units, Kind):
            return units
        return units if low <= units <= high else RANGE

    return convert


def _units(number: float, scale: int) -> int | Kind:
    """The shortest decimal that reads as the float, in units of 10**-scale."""
    if not math.isfinite(number):
        return TYPE
    digits, _, exponent = repr(number).partition("e")
    whole, _, fraction = digits.partition(".")
    shift = int(exponent or "0") - len(fraction) + scale
    if int(exponent or "0") > 20:
        return RANGE
    units = int(whole + fraction)
    if shift >= 0:
        return units * int(10**shift)
    rest = units % 10**-shift if -shift < 400 else units
    return TYPE if rest else units // 10**-shift


def choice(known: frozenset[str]) -> Convert:
    """One of the known members."""

    def convert(raw: object) -> str | Kind:
        if not isinstance(raw, str):
            return TYPE
        return raw if raw in known else CHOICE

    return convert


def choices(least: int, most: int | None, *members: str) -> Convert:
    """Distinct members, at least `least` and at most `most`."""
    known = frozenset(members)

    def convert(raw: object) -> tuple[str, ...] | Kind:
        if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
            return TYPE
        if not known.issuperset(raw):
            return CHOICE
        if len(set(raw)) != len(raw) or len(raw) < least or (most is not None and len(raw) > most):
            return ITEMS
        return tuple(raw)

    return convert


def text(pattern: str, most: int) -> Convert:
    """A text of at most `most` code points that matches the pattern as a whole."""
    matches = re.compile(pattern).fullmatch

    def convert(raw: object) -> str | Kind:
        if not isinstance(raw, str):
            return TYPE
        value = raw if raw.isascii() else unicodedata.normalize("NFC", raw)
        if len(value) > most:
            return LENGTH
        return value if matches(value) and is_storable(value) else PATTERN

    return convert


def is_storable(value: str) -> bool:
    """Whether the text can be written as UTF-8, which half of a surrogate pair cannot."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


from_iso = dt.date.fromisoformat


def date(raw: object) -> dt.date | Kind:
    """A date YYYY-MM-DD that exists."""
    # The other notation of ten characters that Python reads is that of weeks, 2026-W01-1.
    if not isinstance(raw, str) or len(raw) != 10 or raw[5] == "W":
        return TYPE
    try:
        return from_iso(raw)
    except ValueError:
        return TYPE


_TIMES = {f"{minutes // 60:02}:{minutes % 60:02}": minutes for minutes in range(24 * 60)}


def time(raw: object) -> int | Kind:
    """A time HH:MM from 00:00 to 23:59 as minutes since midnight."""
    return _TIMES.get(raw, TYPE) if isinstance(raw, str) else TYPE


def mapping(raw: object) -> dict[str, Any] | Kind:
    """An object, as it is."""
    return raw if isinstance(raw, dict) else TYPE


def sequence(raw: object) -> list[Any] | Kind:
    """An array, as it is."""
    return raw if isinstance(raw, list) else TYPE
