"""The readers of single values, where a table or a quick look stands for the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from thutuc.emit.python.runtime.facts import Fact, look
from thutuc.emit.python.runtime.readers import PATTERN, TYPE, date, text, time

if TYPE_CHECKING:
    from thutuc.emit.python.runtime.facts import Facts, Mistakes


def test_every_time_of_the_day_and_no_other() -> None:
    """The dossier's contract: HH:MM, 00:00 to 23:59, as minutes since midnight."""
    for hour in range(100):
        for minute in range(100):
            expected = hour * 60 + minute if hour < 24 and minute < 60 else TYPE
            assert time(f"{hour:02}:{minute:02}") == expected


@pytest.mark.parametrize("raw", ["7:30", "07:30:00", "0730", " 07:30", "\u0660\u0667:30", "", None, 450, True, [], {}])
def test_what_is_no_time(raw: object) -> None:
    assert time(raw) == TYPE


@pytest.mark.parametrize("raw", ["20260815", "2026-W33-6", "2026-8-15", "2026-02-29", "2026-08-15T00:00", None, 2026])
def test_what_is_no_date(raw: object) -> None:
    assert date(raw) == TYPE


def test_texts_one_by_one() -> None:
    """A wrong one is told of and marked, one that is not there only where it has to be, and a right one is kept."""
    sentences = {f"{name}.{kind}": (kind, kind) for name in "abcd" for kind in ("required", "type", "pattern")}
    reader = text("[0-9]+", 5)
    facts = [Fact(n, f"/{name}", name, name, name != "d", reader, sentences) for n, name in enumerate("abcd")]
    found: Facts = {}
    mistakes: Mistakes = []
    look(found, mistakes, {"a": "12", "b": "x"}, "", facts)
    assert found == {"a": "12", "!b": True}
    assert mistakes == [facts[1].mistakes[PATTERN], facts[2].mistakes["required"]]
