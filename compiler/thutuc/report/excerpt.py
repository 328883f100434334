"""Excerpts: the lines of a source that a finding speaks of, with carets under the places."""

from __future__ import annotations

from thutuc.text.record import Record
from thutuc.text.width import layout, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from thutuc.text.source import Span
    from thutuc.text.width import Layout

    RowKind = Literal["source", "primary", "related", "gap"]

# Columns of source shown at most.
WIDEST = 160
# Of a longer line only what lies near the places is laid out: a file may be one line of a million characters.
LONG = 1_000
_LEAD = 10
_CUT = "…"
_BLANKS = " \t\r\n"


class Mark(Record):
    """A place to mark with `^` or, when not primary, with `-`, and the text that stands after the marks."""

    span: Span
    text: str
    is_primary: bool


class Row(Record):
    """A line of an excerpt: `source` rows bear the number of their line, a `gap` is for lines left out."""

    kind: RowKind
    number: int | None
    text: str


class _Piece(Record):
    """The part of a mark on one line: code points `start` to `end` of it."""

    start: int
    end: int
    text: str
    is_primary: bool


def excerpt(marks: Sequence[Mark]) -> list[Row]:
    """The rows for marks in one source.

    A place over several lines is marked on its first and last line (three lines: on all), its text on the
    last. A line wider than 160 columns is cut around its marks, and given once for each of them when they lie
    too far apart.
    """
    if not marks:
        return []
    source = marks[0].span.source
    lines: dict[int, list[_Piece]] = {}
    for mark in marks:
        for number, piece in _pieces(mark):
            lines.setdefault(number, []).append(piece)
    rows: list[Row] = []
    last = 0
    for number in sorted(lines):
        if last and number - last == 2:
            rows.append(Row("source", last + 1, _cut(layout(source.line_text(last + 1)[:LONG]), 0)))
        elif last and number - last > 2:
            rows.append(Row("gap", None, "..."))
        for part, inside in _near(source.line_text(number), lines[number]):
            rows += _line(number, layout(part), inside)
        last = number
    return rows


def _pieces(mark: Mark) -> Iterator[tuple[int, _Piece]]:
    source, (start, end) = mark.span.source, _trimmed(mark.span)
    first, column = source.line_col(start)
    last, last_column = source.line_col(end)
    if first == last:
        yield first, _Piece(column - 1, last_column - 1, mark.text, mark.is_primary)
        return
    for number in (first, first + 1, last) if last - first == 2 else (first, last):
        line = source.line_text(number)
        begin = column - 1 if number == first else len(line) - len(line.lstrip(_BLANKS))
        finish = last_column - 1 if number == last else len(line.rstrip(_BLANKS))
        yield number, _Piece(begin, finish, mark.text if number == last else "", mark.is_primary)


def _trimmed(span: Span) -> tuple[int, int]:
    """Without blanks around it: the place of a block ends with its last word, not with the line after it."""
    text = span.text
    if not text.strip(_BLANKS):
        return span.start, span.start if "\n" in text or "\r" in text else span.end
    return span.start + len(text) - len(text.lstrip(_BLANKS)), span.start + len(text.rstrip(_BLANKS))


def _near(text: str, pieces: list[_Piece]) -> Iterator[tuple[str, list[_Piece]]]:
    """The line with its marks; of a long one the part around them, once for each where they lie far apart."""
    if len(text) <= LONG:
        yield text, pieces
        return
    first, last = min(piece.start for piece in pieces), max(piece.end for piece in pieces)
    for group in [pieces] if last - first <= WIDEST else [[piece] for piece in pieces]:
        begin = max(min(piece.start for piece in group) - LONG // 2, 0)
        size = len(text[begin : begin + LONG])
        yield (
            text[begin : begin + LONG],
            [piece.replace(start=piece.start - begin, end=min(piece.end - begin, size)) for piece in group],
        )


def _line(number: int, line: Layout, pieces: list[_Piece]) -> Iterator[Row]:
    for group in _groups(line, pieces):
        low = _window(line, *_extent(line, group))
        yield Row("source", number, _cut(line, low))
        for piece in group:
            yield Row("primary" if piece.is_primary else "related", None, _carets(line, low, piece))


def _groups(line: Layout, pieces: list[_Piece]) -> list[list[_Piece]]:
    first, last = _extent(line, pieces)
    if line.total <= WIDEST or last - first <= WIDEST - 2:
        return [pieces]
    return [[piece] for piece in pieces]


def _extent(line: Layout, pieces: list[_Piece]) -> tuple[int, int]:
    columns = [_columns(line, piece) for piece in pieces]
    return min(start for start, _ in columns), max(end for _, end in columns)


def _columns(line: Layout, piece: _Piece) -> tuple[int, int]:
    """The columns under a piece, never none: an empty place gets one caret."""
    start = line.starts[piece.start] if piece.start < len(line.starts) else line.total
    end = line.ends[piece.end - 1] if piece.end > piece.start else start
    return start, max(end, start + 1)


def _window(line: Layout, first: int, last: int) -> int:
    """The first column to show so that columns `first` to `last` are seen."""
    if line.total <= WIDEST:
        return 0
    room = WIDEST - (last - first)
    low = first - (room // 2 if room >= 2 else _LEAD)
    return max(0, min(low, line.total - WIDEST))


def _bounds(line: Layout, low: int) -> tuple[int, int]:
    """The columns that hold characters: a cut end gives one column to the sign of the cut."""
    high = low + WIDEST
    return (low + 1 if low else 0), (high - 1 if high < line.total else high)


def _cut(line: Layout, low: int) -> str:
    low_text, high_text = _bounds(line, low)
    inside = [at for at, start in enumerate(line.starts) if start >= low_text and line.ends[at] <= high_text]
    body = "".join(line.cells[at] for at in inside)
    if low and inside:
        # A wide character across the cut leaves a column empty.
        body = _CUT + " " * (line.starts[inside[0]] - low_text) + body
    return body + _CUT if low + WIDEST < line.total else body


def _carets(line: Layout, low: int, piece: _Piece) -> str:
    low_text, high_text = _bounds(line, low)
    start, end = _columns(line, piece)
    start, end = max(start, low_text), min(end, max(high_text, start + 1))
    carets = ("^" if piece.is_primary else "-") * (end - start)
    return f"{' ' * (start - low)}{carets} {shown(piece.text)}".rstrip()
