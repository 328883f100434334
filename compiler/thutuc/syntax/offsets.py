"""Where the characters of a scalar's value stand in the file."""

from __future__ import annotations

import re

from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.syntax.tree import Scalar


_BREAK = re.compile(r"\r\n?|\n")


class Offsets:
    """Maps offsets in the value of a scalar to offsets in the file.

    Plain, quoted and literal-block scalars only; escapes and folded blocks are refused before an expression is read from them.
    """

    __slots__ = ("_base", "_map", "_scalar", "_text")

    def __init__(self, scalar: Scalar) -> None:
        text = scalar.source.text
        self._scalar = scalar
        self._text = text
        first = scalar.start + (1 if scalar.style in ("'", '"') else 0)
        direct = text.startswith(scalar.value, first)
        self._base = first if direct else -1
        self._map: list[int] = []

    def at(self, offset: int) -> int:
        """The place in the file of the character at `offset`, or of the end of the value."""
        if self._base >= 0:
            return self._base + offset
        if not self._map:
            self._build()
        return self._map[min(offset, len(self._map) - 1)]

    def span(self, start: int, end: int) -> Span:
        """The place in the file of a stretch of the value."""
        source = self._scalar.source
        if self._base >= 0:
            return Span(source, self._base + start, self._base + end)
        return Span(source, self.at(start), self.at(end - 1) + 1 if end > start else self.at(start))

    def _build(self) -> None:
        scalar, text = self._scalar, self._text
        position = scalar.start + 1
        if scalar.style == "|":
            found = _BREAK.search(text, scalar.start, scalar.end)
            position = found.end() if found else scalar.end
        elif not scalar.style:
            position = scalar.start
        for character in scalar.value:
            # A fold of lines became one blank or one line end; indentation and doubled quotes left no trace.
            while position < scalar.end and text[position] != character:
                if character in " \n" and text[position] in "\r\n":
                    break
                position += 1
            self._map.append(min(position, scalar.end))
            position += 1
        self._map.append(min(position, scalar.end))
