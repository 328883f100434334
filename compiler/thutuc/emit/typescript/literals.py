"""Constants and names as JavaScript writes them."""

from __future__ import annotations

import datetime as dt
import re

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
    text = str(value)
    figures = text.rstrip("0")
    zeros = len(text) - len(figures)
    if big:
        return f"{text}n"
    return f"{figures}e{zeros}" if zeros > 2 else text


def expression(pattern: str) -> str:
    """The regular expression of texts that match a pattern as a whole."""
    short = re.sub(r"\\\\|\\u00([0-9a-fA-F]{2})", lambda found: f"\\x{found[1]}" if found[1] else found[0], pattern)
    return f"/^(?:{short})$/u" if "|" in short else f"/^{short}$/u"


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
