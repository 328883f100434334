"""What each target says of the fees of drawn rules: status, amount and code of the failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.conformance.targets import node
from tests.emit_python import packages
from tests.emit_sql import engines
from tests.emit_typescript import modules
from tests.support import calendar
from thutuc.evaluate.assess import assess

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from thutuc.model.procedure import Procedure

    Outcome = tuple[str, int | None, str]
    Target = Callable[[Procedure, Sequence[dict[str, Any]], Path], list[dict[str, Outcome]]]


def evaluator(procedure: Procedure, dossiers: Sequence[dict[str, Any]], _folder: Path) -> list[dict[str, Outcome]]:
    """The reference evaluator."""
    return [
        {fee.id: (fee.status, fee.amount, fee.failure) for fee in assess(procedure, dossier, calendar()).fees}
        for dossier in dossiers
    ]


def python(procedure: Procedure, dossiers: Sequence[dict[str, Any]], folder: Path) -> list[dict[str, Outcome]]:
    """The generated Python package."""
    module = packages.Subject(procedure, folder).module
    return [{fee.id: (fee.status, fee.amount, fee.failure) for fee in module.fees(dossier)} for dossier in dossiers]


def typescript(procedure: Procedure, dossiers: Sequence[dict[str, Any]], folder: Path) -> list[dict[str, Outcome]]:
    """The generated ES module, in Node."""
    subject = modules.Subject(procedure, folder, node())
    found = []
    for dossier in dossiers:
        fees = subject.generated(dossier)["fees"]
        found.append({fee[0]: (fee[1], fee[2], fee[8]) for fee in fees})
    return found


def duckdb(procedure: Procedure, dossiers: Sequence[dict[str, Any]], _folder: Path) -> list[dict[str, Outcome]]:
    """The generated query, in DuckDB."""
    return _of_rows(procedure, engines.answers("duckdb", _fees_only(procedure), dossiers))


def spark(procedure: Procedure, dossiers: Sequence[dict[str, Any]], _folder: Path) -> list[dict[str, Outcome]]:
    """The generated query, in Spark."""
    return _of_rows(procedure, engines.answers("spark", _fees_only(procedure), dossiers))


def _fees_only(procedure: Procedure) -> Procedure:
    """The procedure without what no fee reads: a query is planned anew for every batch."""
    return procedure.replace(deadline=None, deadline_state="absent", checks=(), requirements=())


def _of_rows(procedure: Procedure, rows: list[dict[str, Any]]) -> list[dict[str, Outcome]]:
    parts = ("status", "amount", "failure")
    return [
        {fee.id: _outcome(*(row[f"fee_{fee.id}_{part}"] for part in parts)) for fee in procedure.fees} for row in rows
    ]


def _outcome(status: str, amount: int | None, failure: str) -> Outcome:
    return status, amount, failure


OUTCOMES: dict[str, Target] = {
    "evaluator": evaluator,
    "python": python,
    "typescript": typescript,
    "duckdb": duckdb,
    "spark": spark,
}
