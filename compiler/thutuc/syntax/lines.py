"""The tree of a file written as most are: one key, value or list item on each line.

Half as quick again as reading the events of libyaml, and the library need not be loaded. Whatever is not plainly of this form, right or
wrong (flow collections, anchors, escapes, values that go on in the next line, keys written twice, tabs ...), is left to libyaml:
then there is no tree here. Where there is one, it is the very tree that libyaml's events give; tests hold the two together.
"""

from __future__ import annotations

import re

from thutuc.syntax.tree import MAX_DEPTH, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.text.source import Source

# No plain text of YAML begins so; at the left end of a line dots end a document, and “<<” is no name.
_MARKS = frozenset("-?:,[]{}#&*!|>'\"%@` ")
_NO_NAME = _MARKS | frozenset("<.")
_BLOCKS = frozenset((">-", "|", "|-"))
# YAML takes no longer text for a key.
_LONGEST_KEY = 1_000
# A key, a key with a plain value, a plain text in a list: without colons and number signs, which have to be looked at.
_COMMON = re.compile(
    "( *)(?:"
    "([^-?:,\\[\\]{}#&*!|>'\"%@` .<\\n](?:[^:#\\n]{0,998}[^:# \\n])?):(?: ([^-?:,\\[\\]{}#&*!|>'\"%@` \\n](?:[^:#\\n]*[^:# \\n])?))?"
    "|- ([^-?:,\\[\\]{}#&*!|>'\"%@` \\n](?:[^:#\\n]*[^:# \\n])?)"
    ")\\n"
)


class _NotPlainError(Exception):
    """The file needs libyaml."""


class _Open:
    """A mapping or list whose lines are being read; `column` is that of its keys or dashes."""

    __slots__ = ("column", "entries", "items", "node", "seen")

    def __init__(self, node: Mapping | Sequence, column: int) -> None:
        self.node = node
        self.column = column
        # Those of the other kind of node are never filled.
        self.entries = node.entries if isinstance(node, Mapping) else []
        self.items = node.items if isinstance(node, Sequence) else []
        self.seen: set[str] = set()


def plain_tree(source: Source) -> Mapping | None:
    """The tree of a file that is of the plain form from beginning to end; None for every other file."""
    # Tabs, other ends of lines and what YAML may not hold are not printable.
    if not source.text.replace("\n", "").isprintable():
        return None
    try:
        return _Lines(source).read()
    except _NotPlainError:
        return None


class _Lines:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._lines = source.text.split("\n")
        # The line to be read next, and where it begins.
        self._next = 0
        self._position = 0
        self._root = Mapping([], 0, 0, source)
        self._stack = [_Open(self._root, 0)]
        # A key whose value has not come yet.
        self._key: Scalar | None = None

    def read(self) -> Mapping:
        """The root."""
        lines, whole, match = self._lines, self._source.text, _COMMON.match
        number, count = 0, len(lines)
        position = 0
        while number < count:
            found = match(whole, position)
            if found is not None and self._take(found, found.end(1) - position):
                # Most lines.
                number += 1
                position = found.end()
                continue
            line = lines[number]
            text = line.lstrip(" ")
            number += 1
            if text and text[0] != "#":
                self._next, self._position = number, position + len(line) + 1
                column = len(line) - len(text)
                self._line(text.rstrip(" "), position + column, column)
                number, position = self._next, self._position
            else:
                position += len(line) + 1
        if not self._root.entries and self._key is None:
            raise _NotPlainError
        self._end(-1)
        self._root.start = self._root.entries[0][0].start
        return self._root

    def _take(self, found: re.Match[str], column: int) -> bool:
        """Take in a common line, where it stands as it should."""
        top = self._stack[-1]
        if column < top.column:
            top = self._end(column)
        _, name, value, item = found.groups()
        kind = Mapping if item is None else Sequence
        start = found.end(1)
        if self._key is not None:
            if column <= top.column:
                return False
            top = self._begin(kind([], start, 0, self._source), column)
        elif column != top.column or type(top.node) is not kind or name in top.seen:
            return False
        end = found.end() - 1
        if item is not None:
            top.items.append(Scalar(item, "", end - len(item), end, self._source))
            return True
        top.seen.add(name)
        key = Scalar(name, "", start, start + len(name), self._source)
        if value is None:
            self._key = key
        else:
            top.entries.append((key, Scalar(value, "", end - len(value), end, self._source)))
        return True

    def _line(self, text: str, start: int, column: int) -> None:
        """Take in any line; `text` is it from `start` on, where `column` blanks stand before."""
        remark = text.find(" #")
        if remark >= 0:
            # In quotes it is none; what is left of them is then no value.
            text = text[:remark].rstrip(" ")
        top = self._end(column, list_follows=text[0] == "-")
        is_new = self._key is not None
        while text[:2] == "- ":
            if is_new:
                top = self._begin(Sequence([], start, 0, self._source), column)
            elif top.column != column or type(top.node) is not Sequence:
                raise _NotPlainError
            is_new = True
            inner = text[1:].lstrip(" ")
            start += len(text) - len(inner)
            column += len(text) - len(inner)
            text = inner
        name, colon, value = text.partition(": ")
        if not colon and text[-1] == ":":
            name, colon = text[:-1], ":"
        if not colon:
            # A text alone stands behind a dash.
            if not is_new or self._key is not None:
                raise _NotPlainError
            self._value(text, start)
            return
        if is_new:
            top = self._begin(Mapping([], start, 0, self._source), column)
        if top.column != column or type(top.node) is not Mapping or not _is_name(name) or name in top.seen:
            raise _NotPlainError
        top.seen.add(name)
        self._key = Scalar(name, "", start, start + len(name), self._source)
        if value:
            start += len(text) - len(value.lstrip(" "))
            self._value(value.lstrip(" "), start)

    def _value(self, text: str, start: int) -> None:
        """Take in a value, plain, quoted or (its mark) over several lines."""
        end = start + len(text)
        if text[0] not in _MARKS:
            if ": " in text or text[-1] == ":" or " #" in text:
                raise _NotPlainError
            self._add(Scalar(text, "", start, end, self._source))
        elif text[0] in "\"'":
            inner = text[1:-1]
            if len(text) < 2 or text[-1] != text[0] or text[0] in inner or (text[0] == '"' and "\\" in inner):
                raise _NotPlainError
            self._add(Scalar(inner, text[0], start, end, self._source))
        elif text in _BLOCKS and self._key is not None:
            self._block(text, start)
        else:
            raise _NotPlainError

    def _block(self, mark: str, start: int) -> None:
        """Take in a text over several lines: without blank lines in it, and (folded) without lines further in."""
        lines = self._lines
        first = lines[self._next] if self._next < len(lines) else ""
        blanks = " " * (len(first) - len(first.lstrip(" ")))
        found: list[str] = []
        # The last part of a text that ends as it should is empty.
        while self._next < len(lines) - 1 and lines[self._next].startswith(blanks):
            line = lines[self._next][len(blanks) :]
            if not line.strip(" ") or (line[0] == " " and mark[0] == ">"):
                break
            found.append(line)
            self._skip()
        while self._next < len(lines) and not lines[self._next]:
            self._skip()
        rest = lines[self._next] if self._next < len(lines) else "."
        if not found or len(blanks) <= self._stack[-1].column or not rest.strip(" ") or rest.startswith(blanks):
            raise _NotPlainError
        value = " ".join(found) if mark[0] == ">" else "\n".join(found) + "\n" * (mark == "|")
        end = min(self._position, len(self._source.text))
        self._add(Scalar(value, mark[0], start, end, self._source))

    def _skip(self) -> None:
        self._position += len(self._lines[self._next]) + 1
        self._next += 1

    def _end(self, column: int, *, list_follows: bool = False) -> _Open:
        """End what stands further in than `column`, and a key without a value; what is open then."""
        top = self._stack[-1]
        if self._key is not None and column <= top.column:
            if list_follows and column == top.column:
                raise _NotPlainError
            after = self._key.end + 1
            self._add(Scalar("", "", after, after, self._source))
        while column < top.column:
            last = top.entries[-1][1] if top.entries else top.items[-1]
            top.node.end = last.end
            self._stack.pop()
            if not self._stack:
                break
            top = self._stack[-1]
        return top

    def _begin(self, node: Mapping | Sequence, column: int) -> _Open:
        if len(self._stack) >= MAX_DEPTH:
            raise _NotPlainError
        self._add(node)
        opened = _Open(node, column)
        self._stack.append(opened)
        return opened

    def _add(self, node: Scalar | Mapping | Sequence) -> None:
        """Put a node behind the key that waits for it, or into the list."""
        top = self._stack[-1]
        if self._key is not None:
            top.entries.append((self._key, node))
            self._key = None
        else:
            top.items.append(node)


def _is_name(text: str) -> bool:
    return bool(text) and text[0] not in _NO_NAME and text[-1] != " " and " #" not in text and len(text) <= _LONGEST_KEY
