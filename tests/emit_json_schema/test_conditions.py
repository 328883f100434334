"""Conditions as schemas against the reference evaluator, on dossiers that hold only some of the facts."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.emit_json_schema.judges import EVERYTHING, normal, subject
from tests.emit_json_schema.mutations import sendable
from tests.emit_json_schema.sample import CHANGES, SAMPLE, changed
from tests.emit_python.dossiers import Maker
from tests.support import calendar
from thutuc.emit.json_schema.conditions import Conditions, Knowledge, Unsayable
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.expressions import truth
from thutuc.evaluate.outcome import Failure, Undetermined
from thutuc.model.expressions import Expression, Logic, walk
from thutuc.model.procedure import Fact, Procedure

Judges = list[tuple[Expression, Draft202012Validator, Draft202012Validator]]


def _facts(facts: tuple[Fact, ...]) -> list[Fact]:
    return [one for fact in facts for one in (fact, *_facts(fact.fields))]


def _conditions(procedure: Procedure) -> Judges:
    """Every condition of the dossier and every part of it that can be said, with its two schemas."""
    facts = _facts(procedure.builtins + procedure.facts)
    knowledge = Knowledge(
        facts={fact.keys: fact for fact in facts},
        definitions={definition.id: definition.value for definition in procedure.definitions},
        parameters={parameter.id: parameter.value for parameter in procedure.parameters},
    )
    writer = Conditions(knowledge, ())
    tops = [fact.when for fact in facts if fact.when is not None]
    tops += [definition.value for definition in procedure.definitions]
    tops += [rule.must for rule in procedure.requirements + procedure.checks if rule.must is not None]
    found: Judges = []
    for node in (part for top in tops for part in walk(top) if part.type.name == "boolean"):
        try:
            holds, fails = writer.schema(node, holds=True), writer.schema(node, holds=False)
        except Unsayable:
            continue
        found.append((node, Draft202012Validator(holds), Draft202012Validator(fails)))
    return found


def _partial(random: Random, dossier: dict[str, Any]) -> dict[str, Any]:
    """The dossier without some of its facts, also inside its records."""
    kept = {}
    for key, value in dossier.items():
        if random.random() < 0.8:
            kept[key] = _partial(random, value) if isinstance(value, dict) else value
    return kept


def _meaning(node: Expression, environment: Environment) -> tuple[bool, bool]:
    """Whether the condition holds, and whether it does not; neither where it is undetermined."""
    try:
        holds = truth(node, environment)
    except (Undetermined, Failure):
        return False, False
    return holds, not holds


@pytest.mark.parametrize("text", [SAMPLE, EVERYTHING], ids=["sample", "everything"])
def test_conditions_hold_fail_or_neither_as_the_evaluator_says(text: str) -> None:
    procedure = subject(text).procedure
    random = Random(7)
    maker = Maker(random, procedure, is_neat=True)
    dossiers = [maker.dossier() for _ in range(60)]
    if text == SAMPLE:
        dossiers += [changed(change) for change, _ in CHANGES]
    seen = set()
    tried = 0
    conditions = _conditions(procedure)
    assert any(isinstance(node, Logic) for node, _, _ in conditions)
    for dossier in sendable([one for whole in dossiers for one in (whole, _partial(random, whole))]):
        environment = Environment(procedure, calendar())
        read_dossier(environment, dossier)
        if environment.wrong:
            continue
        tried += 1
        for node, holds, fails in conditions:
            meaning = _meaning(node, environment)
            given = normal(dossier)
            assert (holds.is_valid(given), fails.is_valid(given)) == meaning, (node.origin.text, dossier)
            seen.add(meaning)
    assert tried > 30
    assert seen == {(True, False), (False, True), (False, False)}
