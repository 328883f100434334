"""What a procedure decides about a dossier: documents, fees, deadline, route."""

from __future__ import annotations

from thutuc.model.expressions import DefinitionRef, FeeRef, walk
from thutuc.plan.data import of_fee, sorted_by_need, sorted_definitions
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Deadline, Definition, Document, Fee, Procedure, State, Step


class DecisionPlan(Record):
    """Documents and fees are in the author's order, definitions come after those they use.

    `fee_order` has the ids of the fees, each after those it is computed from. A state tells a section that is given
    from one that says "none", one that says "not stated", and one that is absent.
    """

    fees: tuple[Fee, ...]
    fee_order: tuple[str, ...]
    fees_state: State
    deadline: Deadline | None
    deadline_state: State
    documents: tuple[Document, ...]
    documents_state: State
    document_sets: int
    definitions: tuple[Definition, ...]
    steps: tuple[Step, ...]


def plan_decisions(procedure: Procedure) -> DecisionPlan:
    """The decisions of a procedure."""
    return DecisionPlan(
        fees=procedure.fees,
        fee_order=_fee_order(procedure),
        fees_state=procedure.fees_state,
        deadline=procedure.deadline,
        deadline_state=procedure.deadline_state,
        documents=procedure.documents,
        documents_state=procedure.documents_state,
        document_sets=procedure.document_sets,
        definitions=sorted_definitions(procedure.definitions),
        steps=procedure.steps,
    )


def _fee_order(procedure: Procedure) -> tuple[str, ...]:
    definitions = {definition.id: definition.value for definition in procedure.definitions}
    return tuple(
        sorted_by_need(
            {fee.id: [other for part in of_fee(fee) for other in _fees_of(part, definitions)] for fee in procedure.fees}
        )
    )


def _fees_of(expression: Expression, definitions: Mapping[str, Expression]) -> list[str]:
    """The ids of the fees that an expression reads, also through definitions."""
    found: list[str] = []
    seen: set[str] = set()
    waiting = [expression]
    while waiting:
        for node in walk(waiting.pop()):
            if isinstance(node, FeeRef):
                found.append(node.id)
            elif isinstance(node, DefinitionRef) and node.id in definitions and node.id not in seen:
                seen.add(node.id)
                waiting.append(definitions[node.id])
    return found
