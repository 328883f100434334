"""A translated file means the same: the resolver makes the same model of both, and the same findings."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import ROOT
from tests.syntax.formatting import form
from tests.syntax.test_format_layout import PROCEDURES
from thutuc.build.project import Project
from thutuc.report.diagnostic import Reporter
from thutuc.text.record import Record
from thutuc.text.source import Source

# Places in the file, and the spellings an author uses, which for built-in names are those of the language.
OF_THE_TEXT = ("origin", "name", "expected_origins", "span", "language")


def content(value: Any) -> Any:
    """A model without places and spellings."""
    if isinstance(value, Record):
        kind = type(value).__name__
        fields = [(field, getattr(value, field)) for field in type(value)._fields if field not in OF_THE_TEXT]
        if kind == "Expected":
            fields = [(field, sorted(part.values()) if field == "errors" and part else part) for field, part in fields]
        return kind, [(field, content(part)) for field, part in fields]
    if isinstance(value, dict):
        return [(key, content(part)) for key, part in value.items()]
    if isinstance(value, list | tuple):
        return [content(part) for part in value]
    return value


def models(text: str) -> tuple[list[Any], list[str]]:
    """The models of all days, and the codes of all findings."""
    reporter = Reporter()
    slicer = Project(reporter).open_source(Source("x.yaml", text), "x.yaml")
    assert slicer is not None
    found = [content(slicer.resolve(interval).procedure) for interval in slicer.intervals]
    return found, [finding.code.code for finding in reporter.sorted()]


@pytest.mark.parametrize("path", PROCEDURES)
def test_the_models_of_both_languages_are_one(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    original = models(text)
    assert original[0]
    assert models(form(text, "en")) == original


def test_a_changed_word_changes_the_model() -> None:
    text = (ROOT / "procedures/ho-tich/1.001193.yaml").read_text(encoding="utf-8")
    english = form(text, "en")
    assert "channel = online" in english
    assert models(english.replace("channel = online", "channel = postal", 1))[0] != models(text)[0]
