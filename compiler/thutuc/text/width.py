"""Columns on the screen: what a line looks like in a terminal, and where each of its characters stands."""

from __future__ import annotations

from thutuc.text.record import Record
from thutuc.text.unicode import PLAIN, hidden, is_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

TAB = 4


class Layout(Record):
    """A line as printed, code point by code point.

    `cells[i]` is what is printed for code point i, `starts[i]` and `ends[i]` the columns, from 0, of the
    letter it belongs to: a letter and its marks share theirs. `total` is the width of the line.
    """

    cells: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    total: int


def width(text: str) -> int:
    """Columns that a line of text takes when printed as `shown`."""
    return layout(text).total


def shown(text: str) -> str:
    """`text` as it is printed: tabs as blanks to the next multiple of 4, hidden characters as <U+200B>.

    Nothing in the result moves the cursor or changes its direction.
    """
    return "".join(layout(text).cells)


def layout(line: str) -> Layout:
    """The columns of one line, given without its line end."""
    size = len(line)
    if is_plain(line) and "\r" not in line and "\n" not in line:
        return Layout(tuple(line), tuple(range(size)), tuple(range(1, size + 1)), size)
    from wcwidth import wcswidth

    cells: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    column = 0
    for letter, is_named in _letters(line):
        if letter == "\t":
            printed = [" " * (TAB - column % TAB)]
        elif is_named:
            printed = [f"<U+{ord(letter):04X}>"]
        else:
            printed = list(letter)
        cells += printed
        starts += [column] * len(letter)
        column += len(printed[0]) if letter == "\t" or is_named else max(wcswidth(letter), 0)
        ends += [column] * len(letter)
    return Layout(tuple(cells), tuple(starts), tuple(ends), column)


def _letters(line: str) -> Iterator[tuple[str, bool]]:
    """Each tab, each character to be shown by its number (with True), and each letter with its marks."""
    from wcwidth import iter_graphemes

    done = 0
    for at, char in enumerate(line):
        is_named = char in "\n\r" or (char not in PLAIN and hidden(line, at))
        if is_named or char == "\t":
            yield from ((letter, False) for letter in iter_graphemes(line[done:at]))
            yield char, is_named
            done = at + 1
    yield from ((letter, False) for letter in iter_graphemes(line[done:]))
