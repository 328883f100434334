"""The tree of a file, made of the events of libyaml.

Events, not PyYAML's nodes: its C composer crashes the process on deep brackets, hides anchors and tags, and guesses types.
"""

from __future__ import annotations

import yaml

from thutuc.report.diagnostic import Edit, Fix, Label
from thutuc.syntax.tree import (
    ANCHOR,
    DUPLICATE,
    FLOW,
    KEY_NOT_TEXT,
    MAX_DEPTH,
    MAX_ERRORS,
    MERGE,
    SECOND_DOCUMENT,
    TAG,
    TOO_DEEP,
    Broken,
    Mapping,
    Scalar,
    Sequence,
)
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Span, start_of_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from thutuc.report.diagnostic import Code, Diagnostic
    from thutuc.syntax.tree import Node
    from thutuc.text.source import Source


class GiveUpError(Exception):
    """The file is nested too deep, or holds more mistakes than anybody reads."""


def _ends(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index


class Builder:
    """Makes the tree of one text; `found` gathers what YAML allows and the language does not."""

    def __init__(self, source: Source, text: str) -> None:
        self._source = source
        self._text = text
        self._events: Iterator[Any] = yaml.parse(text, Loader=yaml.CSafeLoader)
        self._depth = 0
        self.found: list[Diagnostic] = []

    def _report(self, code: Code, start: int, end: int, fixes: tuple[Fix, ...] = (), **args: Any) -> None:
        self._add(code.at(Span(self._source, start, end), fixes=fixes, **args))

    def _add(self, finding: Diagnostic) -> None:
        self.found.append(finding)
        if len(self.found) >= MAX_ERRORS:
            raise GiveUpError

    def document(self) -> Node | None:
        """The first document of the stream."""
        root: Node | None = None
        for event in self._events:
            if type(event) is yaml.DocumentStartEvent:
                if root is not None:
                    self._report(SECOND_DOCUMENT, *_ends(event))
                    return root
                root = self._node(next(self._events))
        return root

    def _node(self, event: Any) -> Node:
        kind = type(event)
        start, end = _ends(event)
        if kind is yaml.ScalarEvent:
            if event.anchor or event.tag:
                self._properties(event, start)
                if not event.value:
                    return Broken(start, max(end, min(start + 1, len(self._text))), self._source)
            return Scalar(event.value, event.style or "", start, end, self._source)
        if kind is yaml.AliasEvent:
            self._report(ANCHOR, start, end)
            return Broken(start, end, self._source)
        if self._depth >= MAX_DEPTH:
            self._report(TOO_DEEP, start, end, limit=MAX_DEPTH)
            raise GiveUpError
        if event.anchor or event.tag:
            self._properties(event, start)
        self._depth += 1
        node = self._mapping(event) if kind is yaml.MappingStartEvent else self._sequence(event)
        self._depth -= 1
        return node

    def _properties(self, event: Any, start: int) -> None:
        if event.anchor:
            self._report(ANCHOR, start, start + len(event.anchor) + 1)
        if event.tag:
            end = start
            while end < len(self._text) and not self._text[end].isspace():
                end += 1
            self._report(TAG, start, end, tag=self._text[start:end])

    def _mapping(self, event: Any) -> Node:
        start = event.start_mark.index
        entries: list[tuple[Scalar, Node]] = []
        seen: dict[str, Scalar] = {}
        end = start
        for part in self._events:
            if type(part) is yaml.MappingEndEvent:
                end = _ends(part)[1]
                break
            key = self._node(part)
            before = len(self.found)
            value = self._node(next(self._events))
            if not isinstance(key, Scalar):
                if not isinstance(key, Broken):
                    self._report(KEY_NOT_TEXT, key.start, max(key.end, min(key.start + 1, len(self._text))))
            elif key.value == "<<" and not key.style:
                del self.found[before:]
                self._report(MERGE, key.start, key.end)
            elif key.value in seen:
                first = seen[key.value]
                label = Label(
                    Span(self._source, first.start, first.end),
                    Bilingual("lần đầu ở đây", "first written here"),
                )
                place = Span(self._source, key.start, key.end)
                self._add(DUPLICATE.at(place, related=(label,), key=key.value))
            else:
                seen[key.value] = key
                entries.append((key, value))
        node = Mapping(entries, start, entries[-1][1].end if entries else end, self._source)
        if event.flow_style:
            return self._flow(start, end, self._map_lines(entries))
        return node

    def _sequence(self, event: Any) -> Node:
        start = event.start_mark.index
        items: list[Node] = []
        end = start
        for part in self._events:
            if type(part) is yaml.SequenceEndEvent:
                end = _ends(part)[1]
                break
            items.append(self._node(part))
        if event.flow_style:
            texts = [self._text[item.start : item.end] for item in items if isinstance(item, Scalar)]
            lines = [f"- {text}" for text in texts] if len(texts) == len(items) else None
            return self._flow(start, end, lines)
        return Sequence(items, start, items[-1].end if items else end, self._source)

    def _map_lines(self, entries: list[tuple[Scalar, Node]]) -> list[str] | None:
        """The entries as lines; None when one has no value, for then YAML may have cut a number at its comma."""
        lines = []
        for key, value in entries:
            if not isinstance(value, Scalar) or value.start == value.end:
                return None
            lines.append(f"{self._text[key.start : key.end]}: {self._text[value.start : value.end]}")
        return lines

    def _flow(self, start: int, end: int, lines: list[str] | None) -> Broken:
        """Report a flow collection, with the block that says the same where it is certain."""
        fixes: tuple[Fix, ...] = ()
        if lines and self._depth:
            line_start = start_of_line(self._text, start)
            line = self._text[line_start:start]
            indent = " " * (len(line) - len(line.lstrip(" -")) + 2)
            if line.strip(" -").endswith(":") or line.strip().endswith(":"):
                block = "".join(f"\n{indent}{text}" for text in lines)
                label = Bilingual("viết mỗi mục trên một dòng", "write each item on its own line")
                blank = start - len(line) + len(line.rstrip())
                fixes = (Fix(label, (Edit(Span(self._source, blank, end), block),), safe=True),)
        self._report(FLOW, start, end, fixes)
        return Broken(start, end, self._source)
