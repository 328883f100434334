"""The schema, ajv, Python's jsonschema and the reference evaluator on the same dossiers."""

from __future__ import annotations

from random import Random

import pytest

from tests.emit_json_schema.judges import EVERYTHING, FILES, normal, slices_of, subject
from tests.emit_json_schema.mutations import mutations, sendable
from tests.emit_json_schema.sample import CHANGES, DECIMALS, SAMPLE, UNSAID, changed
from tests.emit_python.dossiers import Maker, damaged
from thutuc.emit.json_schema import EMITTER


def test_the_verdicts_stated_by_hand() -> None:
    sample = subject(SAMPLE)
    dossiers = [changed(change) for change, _ in CHANGES]
    for verdicts in (sample.by_ajv(dossiers), sample.by_python(dossiers)):
        assert [
            change for (change, accepted), found in zip(CHANGES, verdicts, strict=True) if found is not accepted
        ] == []
    assert sample.disagreements(dossiers) == []


def test_the_comment_names_exactly_what_is_unsaid() -> None:
    """Each name by hand, and for each a dossier that passes the schema with that mistake and no other kind."""
    sample = subject(SAMPLE)
    assert (sample.rules, sample.decimals) == (UNSAID, DECIMALS)
    passed = set()
    for change, is_accepted in CHANGES:
        dossier = changed(change)
        if is_accepted:
            passed |= {sample.excuse(dossier, error) for error in sample.errors(dossier)}
    assert passed == UNSAID | DECIMALS | {"integral"}


@pytest.mark.parametrize("code", FILES)
def test_the_tests_of_a_procedure_and_all_their_mutations(code: str) -> None:
    random = Random(code)
    count = 0
    for real, dossiers in slices_of(code):
        corpus = sendable([one for dossier in dossiers for one in mutations(real.procedure, dossier, random)])
        chosen = [*dossiers, *random.sample(corpus, min(len(corpus), 400))]
        assert real.disagreements(chosen)[:3] == []
        count += len(dossiers)
    assert count > 0


def test_made_and_damaged_dossiers_of_a_specification_with_everything() -> None:
    sample = subject(EVERYTHING)
    procedure = sample.procedure
    random = Random(20261122)
    makers = (Maker(random, procedure, is_neat=True), Maker(random, procedure, is_neat=False))
    made = [random.choice(makers).dossier() for _ in range(120)]
    broken = [damaged(random, dossier, 1 + number % 3) for dossier in made for number in range(4)]
    mutated = [one for dossier in made[:4] for one in mutations(procedure, dossier, random)]
    corpus = sendable([*made, *broken, *random.sample(mutated, 300)])
    assert sample.disagreements(corpus)[:3] == []
    verdicts = sample.by_python([normal(dossier) for dossier in corpus])
    assert 40 < sum(verdicts) < len(corpus) - 40


def test_only_rule_kinds_that_are_not_enforced_are_excused() -> None:
    """The carriage of the kinds that `excuse` knows, and that of the kind it never excuses."""
    excused = ("field.type", "field.required", "field.when", "field.range", "check", "requirement")
    assert {EMITTER.carries[kind].carriage for kind in excused} == {"weaker", "omitted"}
    assert EMITTER.carries["field.items"].carriage == "enforced"
