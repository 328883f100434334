"""The queries and the reference evaluator say the same of every dossier, column by column."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.emit_python import packages
from tests.emit_python.dossiers import RUBBISH, Maker, damaged
from tests.emit_sql import engines
from tests.emit_sql.rows import differences, reference
from tests.evaluate.specs import expressions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from thutuc.model.procedure import Procedure

PROCEDURES: dict[str, Callable[[], Procedure]] = {
    "sample": packages.sample,
    "birth": lambda: packages.real(packages.BIRTH),
    "transfer": lambda: packages.real(packages.TRANSFER),
    "pledge": lambda: packages.real("procedures/dang-ky-bien-phap-bao-dam/1.011443.yaml"),
    "certified copy": lambda: packages.real("procedures/chung-thuc/2.000815.yaml"),
}
IS_LONG = settings.get_current_profile_name() == "long"
# A dossier that was made is also damaged in so many ways: 5,040 dossiers for DuckDB, 1,050 for Spark.
DAMAGES = (0, 0, 1, 1, 2, 3, 5)
MADE = {"duckdb": 144, "spark": 30}


def made(procedure: Procedure, seed: int, count: int) -> list[Any]:
    """Dossiers of a procedure: so many that were made, each also damaged."""
    random, found = Random(seed), []
    for number in range(count):
        whole = Maker(random, procedure, is_neat=number % 2 == 0).dossier()
        found += [damaged(random, whole, times) for times in DAMAGES]
    return found


def compared(target: str, procedure: Procedure, dossiers: Sequence[Any]) -> None:
    """Fails with the first dossier of which the query of a target says something else than the reference evaluator."""
    engine = engines.engine(target)
    rows = engines.answers(target, procedure, dossiers)
    assert len(rows) == len(dossiers)
    for dossier, row in zip(dossiers, rows, strict=True):
        wrong = differences(row, reference(procedure, engine.read(json.loads(json.dumps(dossier)))))
        assert not wrong, f"{target}, {procedure.code}, {json.dumps(dossier)}:\n" + "\n".join(wrong)


@pytest.mark.parametrize("name", PROCEDURES)
@pytest.mark.parametrize("target", MADE)
def test_dossiers(target: str, name: str) -> None:
    procedure = PROCEDURES[name]()
    # The long profile looks for new ones.
    for seed in Random().sample(range(2**32), 10) if IS_LONG else (1,):
        compared(target, procedure, [*made(procedure, seed, MADE[target]), *rubbish()])


def rubbish() -> list[Any]:
    """JSON values that are no dossiers, or hardly ones."""
    more = ({"": 0}, {"submission_date": {"a": [None]}}, {"documents": {"x": 1}}, {"b": 1, "10": 1, "": 1, "9": 1})
    nested: Any = 1
    for number in range(90):
        nested = [nested] if number % 2 else {"documents": nested}
    return [*RUBBISH, *more, nested, {"documents": nested}, {"witnesses": nested, "me": nested}]


@pytest.mark.parametrize("target", MADE)
def test_lines_that_are_no_json(target: str) -> None:
    """What cannot be read is told as a dossier of a wrong type, the answer of the reference evaluator to null; it harms no other line."""
    procedure = expressions("7")
    whole = Maker(Random(3), procedure, is_neat=True).dossier()
    # DuckDB forgives a comma behind the last key, Spark whatever stands behind the dossier.
    broken = ("", " ", "{", "nul", "{'a': 1}", "\ufeff{}", "{]", "]", '"', "--", "';", "(1)")
    engine = engines.engine(target)
    lines = [*broken, json.dumps(whole)]
    rows = engine.run(engines.Files(engine.emitter, procedure), lines)
    for line, row in zip(broken, rows, strict=False):
        assert row["errors"] == [{"path": "", "rule": "dossier.type"}], line
        assert differences(row, reference(procedure, None)) == [], line
    assert differences(rows[-1], reference(procedure, engine.read(whole))) == []
