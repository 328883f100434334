"""Constants and names as JavaScript writes them."""

from __future__ import annotations

import datetime as dt

from thutuc.time.duration import Duration

SUBSTITUTES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", '"': '\\"'}


def quoted(text: str) -> str:
    """The JavaScript literal of a text, which may stand in a page as well: all that is not printed and `<` are escaped."""
    return '"' + "".join(SUBSTITUTES.get(char) or _escaped(char) for char in text) + '"'


def literal(value: object) -> str:
    """The JavaScript expression of a constant in the representation of its type, numbers as Numbers."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dt.date):
        return str(value.toordinal())
    if isinstance(value, Duration):
        return literal((value.amount, value.unit, value.scale))
    if isinstance(value, tuple):
        return f"[{','.join(literal(part) for part in value)}]"
    raise TypeError(f"no literal for {value!r}")


def number(value: int, *, big: bool) -> str:
    """The literal of a number."""
    return f"{value}n" if big else str(value)


def slot(keys: tuple[str, ...]) -> str:
    """The name under which a fact is kept; no key of a dossier has a `$`."""
    return "".join(f"{key}$" for key in keys)


def _escaped(char: str) -> str:
    if char.isprintable() and char != "<":
        return char
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\u{{{code:x}}}"
