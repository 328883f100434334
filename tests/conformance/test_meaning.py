"""One meaning: drawn rules on drawn dossiers come out the same on every target, to the đồng, the day and the code of the failure."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conformance import drawn
from tests.conformance.outcomes import OUTCOMES
from tests.conformance.spelt import spelt
from thutuc.model.expressions import Expression

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conformance.outcomes import Outcome

IS_LONG = settings.get_current_profile_name() == "long"
# Rules, dossiers and batches: 5,400 cases for each target, 216,000 in the long profile. A query is planned for seconds and then answers
# many dossiers at once; Spark, which plans ten times as long as DuckDB, has 600 and 21,600.
SIZES = {
    "python": (45, 12, 400 if IS_LONG else 10),
    "typescript": (45, 12, 400 if IS_LONG else 10),
    "duckdb": (45, 30, 160 if IS_LONG else 4),
    "spark": (30, 20, 36 if IS_LONG else 1),
}


def test_every_target_is_drawn_for() -> None:
    assert {"evaluator", *SIZES} == set(OUTCOMES)


@pytest.mark.parametrize("target", SIZES)
def test_drawn_rules(target: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    rules, count, batches = SIZES[target]

    @settings(max_examples=batches)
    @given(st.integers(0, 2**40))
    def agree(seed: int) -> None:
        random = Random(seed)
        trees, dossiers = drawn.rules(random, rules), drawn.dossiers(random, count)
        wrong = _differences(target, trees, dossiers, tmp_path_factory.mktemp(target))
        if wrong:
            tree, found, expected = _shrunk(target, *wrong[0], tmp_path_factory)
            vector = _vector(tree, wrong[0][1], expected)
            pytest.fail(f"{target} says {found}, the evaluator {expected}; keep in spec/conformance/found/:\n{vector}")

    agree()


def _differences(
    target: str, trees: list[Expression], dossiers: list[dict[str, Any]], folder: Path
) -> list[tuple[Expression, dict[str, Any], Outcome, Outcome]]:
    procedure = drawn.procedure_with(trees)
    expected = OUTCOMES["evaluator"](procedure, dossiers, folder)
    found = OUTCOMES[target](procedure, dossiers, folder)
    return [
        (tree, dossier, came[f"drawn_{number}"], wanted[f"drawn_{number}"])
        for dossier, came, wanted in zip(dossiers, found, expected, strict=True)
        for number, tree in enumerate(trees)
        if came[f"drawn_{number}"] != wanted[f"drawn_{number}"]
    ]


def _shrunk(
    target: str,
    tree: Expression,
    dossier: dict[str, Any],
    found: Outcome,
    expected: Outcome,
    folders: pytest.TempPathFactory,
) -> tuple[Expression, Outcome, Outcome]:
    """The smallest tree that can be reached by leaving parts out and is still told apart."""
    while True:
        candidates = sorted(drawn.smaller(tree), key=lambda one: len(spelt(one)))
        left = _differences(target, candidates, [dossier], folders.mktemp(target)) if candidates else []
        if not left:
            return tree, found, expected
        tree, _, found, expected = left[0]


def _vector(tree: Expression, dossier: dict[str, Any], expected: Outcome) -> str:
    """The rule and the dossier as a vector; `drawn` is the fee whose rule is given."""
    return json.dumps({"rule": spelt(tree), "dossier": dossier, "expect": expected}, ensure_ascii=False, default=repr)
