"""The steps that generated packages give of a dossier: those of the reference evaluator, whose own come from hand-made examples."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from tests.emit_python.packages import Subject, generated, reference
from tests.evaluate.specs import HEAD
from tests.evaluate.test_route import SPEC
from tests.support import load_text
from thutuc.emit.interface import ENFORCED
from thutuc.emit.python import EMITTER

if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure

# What every object of JavaScript has are names like any other; a step may say what follows when none of its outcomes holds.
MORE = """\
  give:
    Title: Trả kết quả
    Task: return
    Done by: officer
    When: divide_up(12; score - 6) > 1
    Next: constructor
    Outcomes:
      high:
        Title: Cao
        When: score > 8
        Next: done
      higher:
        Title: Rất cao
        When: score > 7
        Next: withdrawn
  constructor:
    Title: Lưu
    Task: handle
    Done by: officer
    When: score > 3 and complex
    Next: withdrawn
    Outcomes:
      early:
        Title: Sớm
        When: divide_up(12; score - 7) > 9
        Next: stopped
      late:
        Title: Muộn
        When: score = 7
        Next: refused
      value_of:
        Title: Xong
        Next: done
      to_string:
        Title: Dừng
        Next: stopped
"""


def procedure() -> Procedure:
    """A procedure whose steps are passed over, repeated, decided by facts and by persons, and wait for facts."""
    return load_text(HEAD + SPEC[: SPEC.index("  give:\n")] + MORE, "2026-09-15")


def dossiers() -> list[dict[str, Any]]:
    """Dossiers that pass the steps in every way."""
    facts = product((None, True, False, "x"), (None, 4, 5, 6, 7, 8, 9, 20))
    takes, decides = (None, "complete", "incomplete", "pulled", "toString"), (None, "granted", "denied", "failed", 3)
    found = []
    for (is_complex, score), take, decide in product(facts, takes, decides):
        given = {"complex": is_complex, "score": score}
        decided = {"take": take, "decide": decide, "constructor": "to_string" if decide else None}
        decisions = {key: value for key, value in decided.items() if value is not None}
        found.append({**{key: value for key, value in given.items() if value is not None}, "decisions": decisions})
    odd: tuple[Any, ...] = (
        None,
        3,
        "take",
        [],
        ["incomplete"],
        {"supply": "x"},
        {"toString": "x"},
        {"take": ["pulled"]},
    )
    return [*found, *({"complex": True, "score": 9, "decisions": decisions} for decisions in odd)]


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> Subject:
    return Subject(procedure(), tmp_path_factory.mktemp("route"))


def test_every_way_is_that_of_the_evaluator(subject: Subject) -> None:
    endings = set()
    for dossier in dossiers():
        expected = reference(subject.procedure, dossier, None)
        assert generated(subject.module, dossier, None) == expected, dossier
        status, _, end, needs, failure = expected["route"]
        endings.add((status, end, needs, failure))
    assert endings == {
        *(("ended", end, (), "") for end in ("done", "refused", "withdrawn", "stopped")),
        *(("undetermined", "", (need,), "") for need in ("complex", "score")),
        ("undetermined", "", (), "E_DIVISION"),
        ("endless", "", (), ""),
    }


def test_steps_are_carried() -> None:
    assert EMITTER.carries["step"] == ENFORCED
