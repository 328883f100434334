"""Finds uses of facts that the dossier may not hold at that point.

A fact is sure when it is required and asked without a condition, when a default stands for it, or when what was tested before says so:
`có nhập x`, or the very condition under which x is asked.
"""

from __future__ import annotations

from thutuc.model.expressions import Conditional, DefinitionRef, Expression, FactRef, Logic, Present, children
from thutuc.model.procedure import Deadline, Document, Fact, Fee, Rule, Step
from thutuc.resolve import errors
from thutuc.resolve.knowledge import NOTHING, Knowledge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeVar

    from thutuc.model.procedure import Case, DeadlineRow, Definition, FeeRow, Procedure, Result
    from thutuc.report.diagnostic import Reporter
    from thutuc.resolve.knowledge import Known

    Row = TypeVar("Row", FeeRow, DeadlineRow)
    Item = Fact | Document | Rule | Fee | Deadline | Step | Result | Case


class Presence:
    """Checks expressions against the facts of one procedure."""

    def __init__(self, facts: Iterable[Fact], definitions: dict[str, Definition], reporter: Reporter) -> None:
        self._facts: dict[tuple[str, ...], Fact] = {}
        self._definitions = definitions
        self._reporter = reporter
        self._knowledge = Knowledge(definitions)
        # Under which knowledge a definition was looked at already: with more there is nothing new to find.
        self._seen: dict[str, list[Known]] = {}
        self._collect(facts)

    def _collect(self, facts: Iterable[Fact]) -> None:
        for fact in facts:
            self._facts[fact.keys] = fact
            self._collect(fact.fields)

    def where(self, *conditions: Expression | None, known: Known = NOTHING, truth: bool = True) -> Known:
        """`known`, and what is certain besides where all the conditions are true, or all of them false."""
        for condition in conditions:
            if condition is not None:
                known |= self._knowledge.of(condition, truth)
        return known

    def check(self, node: Expression | None, known: Known = NOTHING) -> None:
        """Report facts that may be absent in `node`, which is looked at only where `known` is certain."""
        if node is not None:
            self._walk(node, known)

    def _walk(self, node: Expression, known: Known) -> None:
        if isinstance(node, FactRef):
            self._fact(node, known)
        elif isinstance(node, Present):
            return
        elif isinstance(node, DefinitionRef):
            seen = self._seen.setdefault(node.id, [])
            if not any(earlier <= known for earlier in seen):
                seen.append(known)
                self._walk(self._definitions[node.id].value, known)
        elif isinstance(node, Logic):
            for operand in node.operands:
                self._walk(operand, known)
                known |= self._knowledge.of(operand, truth=node.operator == "and")
        elif isinstance(node, Conditional):
            self._walk(node.condition, known)
            self._walk(node.then, known | self._knowledge.of(node.condition))
            self._walk(node.otherwise, known | self._knowledge.of(node.condition, truth=False))
        else:
            for part in children(node):
                self._walk(part, known)

    def _fact(self, node: FactRef, known: Known) -> None:
        for length in range(len(node.row) + 1, len(node.path) + 1):
            fact = self._facts.get(node.path[:length])
            if fact is None or self._sure(fact, node, known):
                continue
            self._reporter.add(errors.MAY_BE_ABSENT.at(node.origin, path=fact.path, name=fact.name))
            return

    def _sure(self, fact: Fact, node: FactRef, known: Known) -> bool:
        if fact.default is not None:
            return True
        if ("present", fact.keys, node.row) in known:
            return True
        if not fact.required:
            return False
        return fact.when is None or self._knowledge.decides(known, fact.when)


def check_presence(
    procedure: Procedure, definitions: dict[str, Definition], reporter: Reporter, before: Procedure | None = None
) -> None:
    """Every expression of the procedure, under the conditions it stands under.

    What stands in `before`, a model without findings, rests on the same there and is not looked at again.
    """
    presence = Presence((*procedure.builtins, *procedure.facts), definitions, reporter)
    seen = {id(item) for item in _items(before)} if before is not None else set()
    for item in _items(procedure):
        if id(item) not in seen:
            _check(presence, item)


def _items(procedure: Procedure) -> tuple[Item, ...]:
    deadline = (procedure.deadline,) if procedure.deadline is not None else ()
    rules = (*procedure.requirements, *procedure.checks)
    rest = (*deadline, *procedure.steps, *procedure.results, *procedure.cases)
    return (*procedure.facts, *procedure.documents, *rules, *procedure.fees, *rest)


def _check(presence: Presence, item: Item) -> None:
    if isinstance(item, Fact):
        _check_fact(presence, item, NOTHING, ())
    elif isinstance(item, Document):
        _check_document(presence, item, NOTHING)
    elif isinstance(item, Rule):
        presence.check(item.when)
        presence.check(item.must, presence.where(item.when))
    elif isinstance(item, Fee):
        _check_fee(presence, item)
    elif isinstance(item, Deadline):
        _check_deadline(presence, item)
    else:
        presence.check(item.when)
        for outcome in item.outcomes if isinstance(item, Step) else ():
            presence.check(outcome.when, presence.where(item.when))


def _check_fact(presence: Presence, fact: Fact, known: Known, row: tuple[str, ...]) -> None:
    presence.check(fact.when, known)
    known = presence.where(fact.when, known=known)
    for bound in (fact.minimum, fact.maximum, fact.default):
        presence.check(bound, known)
    # A field is looked at only in a group that is there.
    known |= {("present", fact.keys, row)}
    for field in fact.fields:
        _check_fact(presence, field, known, fact.keys if fact.type.name == "list" else row)


def _check_document(presence: Presence, document: Document, known: Known) -> None:
    presence.check(document.when, known)
    for member in document.members:
        _check_document(presence, member, presence.where(document.when, known=known))


def _check_fee(presence: Presence, fee: Fee) -> None:
    presence.check(fee.when)
    due = presence.where(fee.when)
    for row, known in _rows(presence, fee.rows, fee.ordered, due):
        presence.check(row.amount, known)
    for bound in (fee.minimum, fee.maximum):
        presence.check(bound, due)
    for reduction in fee.reductions:
        presence.check(reduction.when, due)
        presence.check(reduction.share, presence.where(reduction.when, known=due))


def _check_deadline(presence: Presence, deadline: Deadline) -> None:
    for row, known in _rows(presence, deadline.rows, deadline.ordered, NOTHING):
        presence.check(row.duration, known)
        presence.check(row.cut_off, known)
    for supplement in deadline.supplements:
        presence.check(supplement.when)
    if deadline.extension is not None:
        presence.check(deadline.extension.when)


def _rows(presence: Presence, rows: tuple[Row, ...], ordered: bool, above: Known) -> list[tuple[Row, Known]]:
    """Checks the conditions of a table's rows; each row with what is certain where it applies.

    The row for the rest applies where no other does; in an ordered table each row where none before it does.
    """
    found = []
    rest = presence.where(*(row.when for row in rows), known=above, truth=False)
    passed = above
    for row in rows:
        presence.check(row.when, passed)
        found.append((row, rest if row.otherwise else presence.where(row.when, known=passed)))
        if ordered:
            passed = presence.where(row.when, known=passed, truth=False)
    return found
