"""The layout of a YAML file: indentation, blank lines and remarks. It knows nothing of the language.

The characters of a file belong to scalars or stand between them. What stands between them can only be blanks, ends of lines, remarks and
marks (`:`, `-` and the like); anything else is refused, so nothing can be lost: every scalar and every remark is written out once, in order.
"""

from __future__ import annotations

import re

from thutuc.syntax.format_scalars import (
    BLOCKS,
    BREAK,
    BrokenSourceError,
    block_parts,
    content_end,
    scalar_lines,
)
from thutuc.syntax.tree import Mapping, Scalar, Sequence
from thutuc.text.source import start_of_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Table

    from thutuc.syntax.format_scalars import Rendering
    from thutuc.syntax.tree import Node

_STEP = 2
_BETWEEN = re.compile(
    r"(?P<blank>[ \t]+)|(?P<line>" + BREAK.pattern + r")|(?P<remark>#[^\r\n\x85\u2028\u2029]*)"
    r"|(?P<mark>---|\.\.\.|[-?:])|(?P<directive>%[^\r\n#]*)"
)


class Layout:
    """Writes the tree of a file anew.

    `renderings` holds what to write for a scalar, by the offset at which it begins. `heading` becomes the first line; the remark it
    stands for, at the offset `heading_at` (-1: there is none), is left out.
    """

    def __init__(self, text: str, renderings: Table[int, Rendering], heading: str, heading_at: int) -> None:
        self._text = text
        self._renderings = renderings
        self._heading_at = heading_at
        self._lines = [heading]
        self._done = 0
        # The open collections, outermost first: their column in the file and their new indentation.
        self._open: list[tuple[int, int]] = []
        self._last: list[tuple[int, int]] = []

    def document(self, root: Mapping) -> str:
        """The whole file. Raises BrokenSourceError where the file holds what YAML reads and the language does not."""
        self._mapping(root, 0, inline=False)
        self._between(len(self._text), fresh=False)
        return "\n".join(self._lines) + "\n"

    # Collections

    def _mapping(self, node: Mapping, indent: int, *, inline: bool) -> None:
        self._open.append((self._column(node.entries[0][0].start), indent))
        for index, (key, value) in enumerate(node.entries):
            self._go_to(key.start, indent, fresh=index == 0, inline=inline and index == 0)
            self._key(key, indent)
            if isinstance(value, Mapping):
                self._mapping(value, indent + _STEP, inline=False)
            elif isinstance(value, Sequence):
                self._sequence(value, indent + _STEP)
            else:
                self._scalar(value, indent)
        self._open.pop()

    def _sequence(self, node: Sequence, indent: int) -> None:
        for index, item in enumerate(node.items):
            dash = self._dash(_start(item))
            if index == 0:
                self._open.append((self._column(dash), indent))
            self._go_to(dash, indent, fresh=index == 0, inline=False)
            self._lines[-1] += "-"
            self._done = dash + 1
            if isinstance(item, Mapping):
                self._mapping(item, indent + _STEP, inline=True)
            else:
                self._scalar(item, indent)
        self._open.pop()

    def _dash(self, until: int) -> int:
        return next(at for kind, at, text in self._tokens(until) if kind == "mark" and text == "-")

    # Scalars

    def _key(self, key: Scalar, indent: int) -> None:
        lines = scalar_lines(key, self._renderings.get(key.start))
        if key.style in BLOCKS:
            remark = block_parts(key)[1]
            if remark:
                self._lines[-1:] = [self._lines[-1] + remark, " " * indent]
            lines = lines[1:]
        if len(lines) != 1:
            raise BrokenSourceError(key.start)
        self._lines[-1] += lines[0] + ":"
        self._done = content_end(key)
        self._last = list(self._open)

    def _scalar(self, node: Node, indent: int) -> None:
        if not isinstance(node, Scalar):
            raise BrokenSourceError(node.start)
        lines = scalar_lines(node, self._renderings.get(node.start))
        below = len(lines) > 1 and node.style not in BLOCKS and BREAK.search(self._text, self._done, node.start)
        content = indent + _STEP
        self._open.append((0, content))
        self._go_to(node.start, content, fresh=True, inline=not below)
        self._open.pop()
        self._lines[-1] += lines[0]
        self._lines += [" " * content + line if line else "" for line in lines[1:]]
        self._done = content_end(node)
        self._last = list(self._open)

    # What stands between scalars

    def _go_to(self, until: int, indent: int, *, fresh: bool, inline: bool) -> None:
        """Write the remarks before `until`, and go to the place where the node that begins there is written.

        `fresh`: nothing of the innermost collection is written yet; it begins without a blank line. `inline`: the node stands on the
        current line, if no remark ends it.
        """
        remarked, blank = self._between(until, fresh=fresh)
        if inline and not remarked:
            self._lines[-1] += " "
            return
        if blank:
            self._lines.append("")
        self._lines.append(" " * indent)

    def _between(self, until: int, *, fresh: bool) -> tuple[bool, bool]:
        """Write the remarks before `until`; whether there are any, and whether a blank line follows the last."""
        remarked = blank = False
        # At the start of the file a remark has a line of its own, without an end of line before it.
        breaks = 0 if self._done else 1
        for kind, at, text in self._tokens(until):
            if kind == "line":
                breaks += 1
                blank = blank or (breaks > 1 and not fresh)
            elif kind == "remark" and at == self._heading_at:
                breaks, fresh = 0, False
            elif kind == "remark":
                remarked = True
                if not breaks:
                    self._lines[-1] += f"  {text.rstrip()}"
                    continue
                if blank:
                    self._lines.append("")
                self._lines.append(" " * self._level(self._column(at)) + text.rstrip())
                breaks, blank, fresh = 0, False, False
        self._done = until
        return remarked, blank

    def _level(self, column: int) -> int:
        """The indentation of a remark at a column: that of the innermost collection, open or just ended, that is not deeper."""
        levels = self._open[-1:] + self._last[len(self._open) :]
        fitting = [indent for at, indent in levels if at <= column]
        return fitting[-1] if fitting else levels[0][1]

    def _tokens(self, until: int) -> Iterator[tuple[str, int, str]]:
        at = self._done
        while at < until:
            token = _BETWEEN.match(self._text, at, until)
            if token is None:
                raise BrokenSourceError(at)
            yield str(token.lastgroup), at, token.group()
            at = token.end()

    def _column(self, offset: int) -> int:
        return offset - start_of_line(self._text, offset)


def _start(node: Node) -> int:
    """Where the first scalar of a node begins."""
    return node.entries[0][0].start if isinstance(node, Mapping) else node.start
