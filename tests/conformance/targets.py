"""How each target is asked: from a procedure and dossiers to answers."""

from __future__ import annotations

import atexit
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.conformance.vectors import Answer
from tests.emit_python import packages
from tests.emit_sql import engines
from tests.emit_typescript import modules
from tests.emit_typescript.modules import Node
from tests.support import calendar
from thutuc.evaluate.assess import assess

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from thutuc.model.procedure import Procedure

    Target = Callable[[Procedure, Sequence[dict[str, Any]], Path], list[Answer]]


def evaluator(procedure: Procedure, dossiers: Sequence[dict[str, Any]], _folder: Path) -> list[Answer]:
    """The reference evaluator."""
    found = []
    for dossier in dossiers:
        assessment = assess(procedure, dossier, calendar())
        due = assessment.deadline
        found.append(
            Answer(
                errors=tuple(error.rule for error in assessment.errors),
                required=assessment.required,
                missing=assessment.missing,
                fees={fee.id: fee.status if fee.amount is None else fee.amount for fee in assessment.fees},
                due=None if due is None else str(due.date or due.status),
                minutes=due.minutes if due else None,
                route=assessment.route.steps if assessment.route else None,
            )
        )
    return found


def python(procedure: Procedure, dossiers: Sequence[dict[str, Any]], folder: Path) -> list[Answer]:
    """The generated Python package."""
    module = packages.Subject(procedure, folder).module
    found = []
    for dossier in dossiers:
        documents, due, route = module.documents(dossier), module.due(dossier), module.route(dossier)
        found.append(
            Answer(
                errors=tuple(error.rule for error in module.validate(dossier)),
                required=tuple(module.required(documents)),
                missing=tuple(module.missing(documents)),
                fees={fee.id: fee.status if fee.amount is None else fee.amount for fee in module.fees(dossier)},
                due=None if due is None else str(due.date or due.status),
                minutes=due.minutes if due else None,
                route=route.steps if route else None,
            )
        )
    return found


@cache
def node() -> Node:
    """The Node process of this test process."""
    process = Node()
    atexit.register(process.close)
    return process


def typescript(procedure: Procedure, dossiers: Sequence[dict[str, Any]], folder: Path) -> list[Answer]:
    """The generated ES module, in Node."""
    subject = modules.Subject(procedure, folder, node())
    found = []
    for dossier in dossiers:
        said = subject.generated(dossier)
        due, route = said["due"], said.get("route")
        found.append(
            Answer(
                errors=tuple(rule for _, rule, _ in said["vi"]),
                required=tuple(said["required"]),
                missing=tuple(said["missing"]),
                fees={fee[0]: fee[1] if fee[2] is None else fee[2] for fee in said["fees"]},
                due=due and str(due[1] or due[0]),
                minutes=due and due[2],
                route=route and tuple(route[1]),
            )
        )
    return found


def duckdb(procedure: Procedure, dossiers: Sequence[dict[str, Any]], _folder: Path) -> list[Answer]:
    """The generated query, in DuckDB; it tells no route."""
    return [_of_row(procedure, row) for row in engines.answers("duckdb", procedure, dossiers)]


def spark(procedure: Procedure, dossiers: Sequence[dict[str, Any]], _folder: Path) -> list[Answer]:
    """The generated query, in Spark; it tells no route."""
    return [_of_row(procedure, row) for row in engines.answers("spark", procedure, dossiers)]


def _of_row(procedure: Procedure, row: dict[str, Any]) -> Answer:
    fees = {fee.id: (row[f"fee_{fee.id}_amount"], row[f"fee_{fee.id}_status"]) for fee in procedure.fees}
    due = row.get("due_date") or row.get("due_status")
    return Answer(
        errors=tuple(error["rule"] for error in row["errors"]),
        required=tuple(row["required"]),
        missing=tuple(row["missing"]),
        fees={id_: status if amount is None else amount for id_, (amount, status) in fees.items()},
        due=due and str(due),
        minutes=row.get("due_minutes"),
    )


TARGETS: dict[str, Target] = {
    "evaluator": evaluator,
    "python": python,
    "typescript": typescript,
    "duckdb": duckdb,
    "spark": spark,
}
