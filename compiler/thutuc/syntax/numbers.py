"""Numbers as Vietnamese law writes them: dots group thousands, a comma begins the decimals; in every language of the tool."""

from __future__ import annotations

import re

# More would not fit the numbers of every target (2**53 and its like); the state budget has fewer.
MAX_DIGITS = 15
_NUMBER = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]+))?")


def parse_number(text: str) -> tuple[int, int] | None:
    """Amount and scale: "1.234,50" gives (123450, 2).

    None when the dots do not stand before groups of three digits, or when there are more than 15 digits.
    """
    match = _NUMBER.fullmatch(text)
    if match is None or too_long(text):
        return None
    decimals = match[2] or ""
    return int(match[1].replace(".", "") + decimals), len(decimals)


def too_long(text: str) -> bool:
    """Whether a number has more digits than the targets can hold."""
    return len(text) > MAX_DIGITS and sum(character.isdigit() for character in text) > MAX_DIGITS


def regrouped(text: str) -> str:
    """The number with its dots where they belong; a dot before one or two last digits is taken for the decimal mark."""
    whole, comma, decimals = text.partition(",")
    parts = whole.split(".")
    if not comma and len(parts) == 2 and len(parts[1]) < 3:
        return f"{parts[0]},{parts[1]}" if parts[1] else parts[0]
    digits = "".join(parts).lstrip("0") or "0"
    groups: list[str] = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return ".".join(groups) + (f",{decimals}" if comma else "")
