"""Lines of Python with their indentation, and which of them came from which node of the model."""

from __future__ import annotations

import textwrap
from contextlib import contextmanager

from thutuc.emit.interface import Artefact, Region

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from thutuc.model.procedure import Citation

WIDTH = 110
STEP = "    "


class Writer:
    """Collects the lines of one file."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._depth = 0
        self._regions: list[Region] = []

    def line(self, *texts: str) -> None:
        """Adds lines at the current depth; "" is an empty line."""
        self._lines += [STEP * self._depth + text if text else "" for text in texts]

    def comment(self, text: str) -> None:
        """Adds a comment, broken where it is too long; whatever the text holds, it stays a comment."""
        plain = " ".join("".join(char if char.isprintable() else " " for char in text).split())
        width = WIDTH - len(STEP) * self._depth - 2
        self.line(*(f"# {part}" for part in textwrap.wrap(plain, width, break_on_hyphens=False)))

    def items(self, opening: str, items: list[str], closing: str) -> None:
        """Adds items between brackets: on one line where they fit, else a line for each."""
        comma = "," if len(items) == 1 and opening.endswith("(") else ""
        single = opening + ", ".join(items) + comma + closing
        if len(STEP) * self._depth + len(single) <= WIDTH:
            self.line(single)
            return
        self.line(opening)
        with self.deeper():
            self.line(*(f"{item}," for item in items))
        self.line(closing)

    def call(self, opening: str, arguments: list[str]) -> None:
        """Adds a call: on one line where it fits, else with as many arguments on each line as fit."""
        single = f"{opening}{', '.join(arguments)})"
        if len(STEP) * self._depth + len(single) <= WIDTH:
            self.line(single)
            return
        self.line(opening)
        with self.deeper():
            width = WIDTH - len(STEP) * self._depth
            row = ""
            for argument in arguments:
                if row and len(row) + len(argument) + 2 > width:
                    self.line(row)
                    row = ""
                row += f"{' ' if row else ''}{argument},"
            self.line(row)
        self.line(")")

    def returns(self, parts: list[str]) -> None:
        """Adds a return of an expression: broken before its operators where it is too long for a line."""
        single = f"return {' '.join(parts)}"
        if len(STEP) * self._depth + len(single) <= WIDTH or len(parts) == 1:
            self.line(single)
            return
        self.line("return (")
        with self.deeper():
            self.line(*parts)
        self.line(")")

    @contextmanager
    def deeper(self, opening: str = "") -> Iterator[None]:
        """Indents what is added within; `opening` is the line above, "if x:" say."""
        if opening:
            self.line(opening)
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    @contextmanager
    def when(self, tests: list[str]) -> Iterator[None]:
        """Indents what is added within under the question whether all tests hold, broken where it is too long for a line."""
        single = f"if {' and '.join(tests)}:"
        if len(STEP) * self._depth + len(single) <= WIDTH or len(tests) == 1:
            self.line(single)
        else:
            self.line("if (")
            with self.deeper():
                self.line(tests[0], *(f"and {test}" for test in tests[1:]))
            self.line("):")
        with self.deeper():
            yield

    @contextmanager
    def region(self, path: str) -> Iterator[None]:
        """Marks what is added within as coming from the model node `path`."""
        first = len(self._lines) + 1
        yield
        if len(self._lines) >= first:
            self._regions.append(Region(first, len(self._lines), path))

    @property
    def text(self) -> str:
        """What was added so far."""
        return "\n".join(self._lines) + "\n"

    def artefact(self, path: str) -> Artefact:
        """The file: no more than two empty lines anywhere, none at its end."""
        kept: list[str] = []
        places = [0]
        for line in self._lines:
            if line or kept[-2:] != ["", ""]:
                kept.append(line)
            places.append(len(kept))
        while kept and not kept[-1]:
            kept.pop()
        regions = tuple(
            Region(places[one.first - 1] + 1, min(places[one.last], len(kept)), one.path) for one in self._regions
        )
        return Artefact(path, ("\n".join(kept) + "\n").encode(), regions)

    def extend(self, other: Writer) -> None:
        """Adds all lines of another writer, which began at depth 0."""
        offset = len(self._lines)
        self._lines += other._lines
        self._regions += (Region(one.first + offset, one.last + offset, one.path) for one in other._regions)


def note(path: str, title: str, citations: tuple[Citation, ...]) -> str:
    """What a comment says of a node of the model: its path, its title, its provisions."""
    return " · ".join(part for part in (path, title, *(citation.text for citation in citations)) if part)


class Names:
    """Python names, each given once."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def give(self, *parts: str) -> str:
        """The parts joined, with a number where that name is taken."""
        name = base = "_" + "__".join(parts)
        number = 2
        while name in self._given:
            name, number = f"{base}_{number}", number + 1
        self._given.add(name)
        return name
