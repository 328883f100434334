"""The schema, ajv, Python's jsonschema and the reference evaluator on the same dossiers."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

import pytest

from tests.emit_json_schema import judges
from tests.emit_json_schema.mutations import mutations, sendable
from tests.emit_json_schema.sample import CHANGES, DECIMALS, SAMPLE, UNSAID, changed
from tests.emit_python.dossiers import Maker, damaged
from tests.support import ROOT, load_text
from thutuc.build.project import Project
from thutuc.emit.json_schema import EMITTER
from thutuc.model.procedure import Procedure

FILES = {
    "1.001193": "procedures/ho-tich/1.001193.yaml",
    "1.007281": "procedures/khoa-hoc-cong-nghe/1.007281.yaml",
}
EVERYTHING = (ROOT / "tests" / "emit_python" / "sample.yaml").read_text(encoding="utf-8")


@cache
def tests_of(code: str) -> list[tuple[Procedure, list[dict[str, Any]]]]:
    """The procedure on each of its slices, with the dossiers of its own tests of those days."""
    slicer = Project().open(str(ROOT / FILES[code]))
    assert slicer is not None
    found = []
    for interval in slicer.intervals:
        resolution = slicer.resolve(interval)
        tests = [test for test in resolution.tests if interval.holds(test.day)]
        found.append((resolution.procedure, [dict(test.dossier) for test in tests]))
    return found


def test_the_verdicts_stated_by_hand() -> None:
    procedure = load_text(SAMPLE)
    dossiers = [changed(change) for change, _ in CHANGES]
    wanted = [is_accepted for _, is_accepted in CHANGES]
    for verdicts in (judges.by_ajv(procedure, dossiers), judges.by_python(procedure, dossiers)):
        assert [change for (change, accepted), found in zip(CHANGES, verdicts, strict=True) if found is not accepted] == []
    assert judges.disagreements(procedure, dossiers) == []
    assert True in wanted
    assert False in wanted


def test_the_comment_names_exactly_what_is_unsaid() -> None:
    """Each name by hand, and for each a dossier that passes the schema with that mistake and no other kind."""
    procedure = load_text(SAMPLE)
    assert judges.unsaid(procedure) == (UNSAID, DECIMALS)
    passed = set()
    for change, is_accepted in CHANGES:
        dossier = changed(change)
        if is_accepted:
            passed |= {judges.excuse(procedure, dossier, error) for error in judges.errors_of(procedure, dossier)}
    seen_by_hand = UNSAID | DECIMALS | {"integral"}
    assert passed == seen_by_hand - {"suspensions.to.range"} | {"suspensions.to.range"}


@pytest.mark.parametrize("code", FILES)
def test_the_tests_of_a_procedure_and_all_their_mutations(code: str) -> None:
    random = Random(code)
    count = 0
    for procedure, dossiers in tests_of(code):
        corpus = sendable([one for dossier in dossiers for one in mutations(procedure, dossier, random)])
        chosen = [*dossiers, *random.sample(corpus, min(len(corpus), 900))]
        assert judges.disagreements(procedure, chosen)[:3] == []
        count += len(dossiers)
    assert count > 0


def test_made_and_damaged_dossiers_of_a_specification_with_everything() -> None:
    procedure = load_text(EVERYTHING)
    random = Random(20261122)
    makers = (Maker(random, procedure, is_neat=True), Maker(random, procedure, is_neat=False))
    made = [random.choice(makers).dossier() for _ in range(120)]
    broken = [damaged(random, dossier, 1 + number % 3) for dossier in made for number in range(4)]
    mutated = [one for dossier in made[:4] for one in mutations(procedure, dossier, random)]
    corpus = sendable([*made, *broken, *random.sample(mutated, 300)])
    assert judges.disagreements(procedure, corpus)[:3] == []
    verdicts = judges.by_python(procedure, [judges.normal(dossier) for dossier in corpus])
    assert 40 < sum(verdicts) < len(corpus) - 40


def test_only_rule_kinds_that_are_not_enforced_are_excused() -> None:
    """The carriage of the kinds that `excuse` knows, and that of the kind it never excuses."""
    excused = ("field.type", "field.required", "field.when", "field.range", "check", "requirement")
    assert {EMITTER.carries[kind].carriage for kind in excused} == {"weaker", "omitted"}
    assert EMITTER.carries["field.items"].carriage == "enforced"
