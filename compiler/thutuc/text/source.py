"""Source texts and places in them."""

from __future__ import annotations

from thutuc.text.record import Record

TYPE_CHECKING = False


class Source(Record):
    """One text and the name of the file it came from, as messages show it.

    Offsets count code points from 0. A line ends at LF, CR LF or CR, as in editors; U+0085, U+2028 and U+2029
    end none.
    """

    path: str
    text: str

    def line_col(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, the column in code points.

        The end of the text is a place too; any other offset outside it raises IndexError.
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"offset {offset} is outside the text of {self.path}")
        from bisect import bisect_right

        starts = self._line_starts()
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def line_start(self, number: int) -> int:
        """The offset at which line `number` (from 1) begins; a line that does not exist raises IndexError."""
        starts = self._line_starts()
        if not 1 <= number <= len(starts):
            raise IndexError(f"{self.path} has no line {number}")
        return starts[number - 1]

    def line_text(self, number: int) -> str:
        """Line `number` (from 1) without its line end; a line that does not exist raises IndexError."""
        start = self.line_start(number)
        starts = self._line_starts()
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def _line_starts(self) -> list[int]:
        # Kept beside the fields: most sources are clean and never asked for a line.
        starts: list[int] | None = self.__dict__.get("_starts")
        if starts is None:
            starts = [0]
            # Both replacements keep the length, so that offsets hold.
            breaks = self.text.replace("\r\n", " \n").replace("\r", "\n")
            at = breaks.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = breaks.find("\n", at + 1)
            self.__dict__["_starts"] = starts
        return starts


def start_of_line(text: str, offset: int) -> int:
    """Where the line that holds an offset begins; lines end in a line feed, a carriage return, or both."""
    line = text.rfind("\n", 0, offset) + 1
    return max(line, text.rfind("\r", line, offset) + 1)


class Span(Record):
    """A stretch of a source, in code points, `end` exclusive; an empty one is a place between characters."""

    source: Source
    start: int
    end: int

    if not TYPE_CHECKING:
        # The commonest record by far: this is four times quicker than the general way.
        def __init__(self, source: Source, start: int, end: int) -> None:
            state = self.__dict__
            state["source"] = source
            state["start"] = start
            state["end"] = end

    @property
    def text(self) -> str:
        """What is written there."""
        return self.source.text[self.start : self.end]

    def within(self, other: Span) -> bool:
        """Whether this span lies in `other`, which means the same file too; a span lies within itself."""
        return other.start <= self.start and self.end <= other.end and other.source.path == self.source.path
