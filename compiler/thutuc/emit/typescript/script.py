"""Lines of JavaScript, and which of them came from which node of the model."""

from __future__ import annotations

from contextlib import contextmanager

from thutuc.emit.interface import Artefact, Region

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

STEP = "  "


class Script:
    """Collects the lines of one file."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._depth = 0
        self._regions: list[Region] = []

    def line(self, *texts: str) -> None:
        """Adds lines at the current depth; "" is an empty line."""
        self.lines += [STEP * self._depth + text if text else "" for text in texts]

    def comment(self, text: str) -> None:
        """Adds a comment for readers of the types; whatever the text holds, it stays a comment."""
        plain = " ".join("".join(char if char.isprintable() else " " for char in text).split())
        self.line(f"/** {plain.replace('*/', '* /')} */")

    @contextmanager
    def deeper(self, opening: str, closing: str = "}") -> Iterator[None]:
        """Indents what is added within, between an opening and a closing line."""
        self.line(opening)
        self._depth += 1
        yield
        self._depth -= 1
        self.line(closing)

    @contextmanager
    def region(self, path: str) -> Iterator[None]:
        """Marks what is added within as coming from the model node `path`."""
        first = len(self.lines) + 1
        yield
        if len(self.lines) >= first:
            self._regions.append(Region(first, len(self.lines), path))

    def extend(self, other: Script) -> None:
        """Adds all lines of another script, which began at depth 0."""
        offset = len(self.lines)
        self.lines += other.lines
        self._regions += (Region(one.first + offset, one.last + offset, one.path) for one in other._regions)

    def artefact(self, path: str) -> Artefact:
        """The file."""
        return Artefact(path, ("\n".join(self.lines).rstrip("\n") + "\n").encode(), tuple(self._regions))


class Names:
    """JavaScript names, each given once."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def give(self, *parts: str) -> str:
        """The parts joined, with a number where that name is taken."""
        name = base = "$".join(parts)
        number = 2
        while name in self._given:
            name, number = f"{base}_{number}", number + 1
        self._given.add(name)
        return name
