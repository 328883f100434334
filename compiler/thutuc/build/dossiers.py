"""Reads dossiers: JSON, or YAML that says what JSON can say. Whatever is wrong with the text becomes a finding with its place."""

from __future__ import annotations

import json
import re

import yaml

from thutuc.report.diagnostic import define
from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from thutuc.report.diagnostic import Reporter
    from thutuc.text.source import Source

BAD_DOSSIER = define(
    "C9020",
    "unreadable-dossier",
    "error",
    vi="“{name}” không phải là một hồ sơ ở dạng JSON hoặc YAML.",
    en="“{name}” is not a dossier in JSON or YAML.",
    help_vi="Hồ sơ là một đối tượng JSON có “submission_date” và “channel”; xem lược đồ trong “json-schema” được sinh ra.",
    help_en="A dossier is a JSON object with “submission_date” and “channel”; see the schema in “json-schema” that a build writes.",
)
# Records in records: no dossier needs more, and every reader of it calls itself once for each level.
MAX_DEPTH = 64
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,300})(\.\d{1,300})?(?:[eE][-+]?\d{1,3})?")


class _RefusedError(Exception):
    """A text that is no dossier, and the offset at which that shows."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


def read_dossier(source: Source, reporter: Reporter) -> dict[str, Any] | None:
    """The dossier of a text; None, reported at its place, when it is none.

    YAML may not use anchors or tags, and guesses no types but those of JSON: dates and times stay text.
    """
    text = source.text
    try:
        found = _json(text) if text.lstrip()[:1] in ("{", "[") else None
        if found is None:
            found = _yaml(text)
        if isinstance(found, dict):
            return found
        at = 0
    except _RefusedError as error:
        at = min(error.at, len(text))
    reporter.add(BAD_DOSSIER.at(Span(source, at, at), name=source.path))
    return None


def _json(text: str) -> object:
    """The value of a JSON text; None where it can only be YAML."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        # `{a: b}` is YAML; JSON with a slip in it is looked at as YAML too, which says less about it.
        if not re.match(r"\s*[{\[]\s*[\"{\[]", text):
            return None
        raise _RefusedError(error.pos) from None
    except (ValueError, RecursionError):
        raise _RefusedError(0) from None


def _yaml(text: str) -> object:
    events = yaml.parse(text, Loader=yaml.CSafeLoader)
    try:
        for event in events:
            if type(event) is yaml.DocumentStartEvent:
                return _value(next(events), events, 0)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise _RefusedError(mark.index if mark else 0) from None
    return None


def _value(event: Any, events: Iterator[Any], depth: int) -> object:
    kind, at = type(event), event.start_mark.index
    if kind is yaml.AliasEvent or event.anchor or event.tag or depth > MAX_DEPTH:
        raise _RefusedError(at)
    if kind is yaml.ScalarEvent:
        return event.value if event.style else _scalar(event.value)
    if kind is yaml.SequenceStartEvent:
        items: list[object] = []
        while type(part := next(events)) is not yaml.SequenceEndEvent:
            items.append(_value(part, events, depth + 1))
        return items
    fields: dict[str, object] = {}
    while type(part := next(events)) is not yaml.MappingEndEvent:
        if type(part) is not yaml.ScalarEvent or part.anchor or part.tag or part.value in fields:
            raise _RefusedError(part.start_mark.index)
        fields[part.value] = _value(next(events), events, depth + 1)
    return fields


def _scalar(text: str) -> object:
    if text in _WORDS:
        return _WORDS[text]
    number = _NUMBER.fullmatch(text)
    if number is None:
        return text
    return int(text) if text.lstrip("-").isdigit() else float(text)
