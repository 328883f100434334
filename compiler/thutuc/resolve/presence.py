"""Finds uses of facts that the dossier may not hold at that point.

A fact is sure when it is required and asked without a condition, when a default stands for it, or when what was tested before says so:
`có nhập x`, or the very condition under which x is asked.
"""

from __future__ import annotations

from thutuc.model.expressions import (
    Conditional,
    DefinitionRef,
    Expression,
    FactRef,
    Logic,
    Not,
    Present,
    children,
    shape,
)
from thutuc.resolve import errors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.model.procedure import Definition, Document, Fact, Procedure
    from thutuc.report.diagnostic import Reporter

    Known = frozenset[object]

NOTHING: frozenset[object] = frozenset()


class Presence:
    """Checks expressions against the facts of one procedure."""

    def __init__(self, facts: Iterable[Fact], definitions: dict[str, Definition], reporter: Reporter) -> None:
        self._facts: dict[tuple[str, ...], Fact] = {}
        self._definitions = definitions
        self._reporter = reporter
        # For each definition what is certain where it is true, and under which knowledge it was looked at already:
        # definitions that name each other twice would otherwise double the work at every step.
        self._true: dict[str, Known] = {}
        self._seen: dict[str, list[Known]] = {}
        self._collect(facts)

    def _collect(self, facts: Iterable[Fact]) -> None:
        for fact in facts:
            self._facts[fact.keys] = fact
            self._collect(fact.fields)

    def check(self, node: Expression | None, *before: Expression | None) -> None:
        """Report facts that may be absent in `node`, which is looked at only where all of `before` hold."""
        if node is None:
            return
        known: Known = NOTHING
        for condition in before:
            if condition is not None:
                known |= self._truths(condition)
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
                known |= self._truths(operand) if node.operator == "and" else self._falsehoods(operand)
        elif isinstance(node, Conditional):
            self._walk(node.condition, known)
            self._walk(node.then, known | self._truths(node.condition))
            self._walk(node.otherwise, known | self._falsehoods(node.condition))
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
        return fact.when is None or self._truths(fact.when) <= known

    def _truths(self, node: Expression) -> Known:
        """What is certain where the expression is true."""
        if isinstance(node, Logic) and node.operator == "and":
            return frozenset().union(*(self._truths(operand) for operand in node.operands))
        if isinstance(node, Not):
            return self._falsehoods(node.operand)
        if isinstance(node, Present):
            path, row = node.operand.path, node.operand.row
            return frozenset(("present", path[:length], row) for length in range(len(row) + 1, len(path) + 1))
        if isinstance(node, DefinitionRef):
            if node.id not in self._true:
                self._true[node.id] = self._truths(self._definitions[node.id].value) | {shape(node)}
            return self._true[node.id]
        return frozenset((shape(node),))

    def _falsehoods(self, node: Expression) -> Known:
        """What is certain where the expression is false."""
        if isinstance(node, Logic) and node.operator == "or":
            return frozenset().union(*(self._falsehoods(operand) for operand in node.operands))
        if isinstance(node, Not):
            return self._truths(node.operand)
        return frozenset((("not", shape(node)),))


def check_presence(procedure: Procedure, definitions: dict[str, Definition], reporter: Reporter) -> None:
    """Every expression of the procedure, under the conditions it stands under."""
    presence = Presence((*procedure.builtins, *procedure.facts), definitions, reporter)
    for fact in procedure.facts:
        _check_fact(presence, fact)
    for document in procedure.documents:
        _check_document(presence, document)
    for rule in (*procedure.requirements, *procedure.checks):
        presence.check(rule.when)
        presence.check(rule.must, rule.when)
    for fee in procedure.fees:
        presence.check(fee.when)
        for row in fee.rows:
            presence.check(row.when, fee.when)
            presence.check(row.amount, fee.when, row.when)
        for bound in (fee.minimum, fee.maximum):
            presence.check(bound, fee.when)
        for reduction in fee.reductions:
            presence.check(reduction.when, fee.when)
            presence.check(reduction.share, fee.when, reduction.when)
    if procedure.deadline is not None:
        for term in procedure.deadline.rows:
            presence.check(term.when)
            presence.check(term.duration, term.when)
        for supplement in procedure.deadline.supplements:
            presence.check(supplement.when)
    for step in procedure.steps:
        presence.check(step.when)
        for outcome in step.outcomes:
            presence.check(outcome.when, step.when)
    for result in procedure.results:
        presence.check(result.when)
    for case in procedure.cases:
        presence.check(case.when)


def _check_fact(presence: Presence, fact: Fact, *before: Expression | None) -> None:
    presence.check(fact.when, *before)
    for bound in (fact.minimum, fact.maximum, fact.default):
        presence.check(bound, *before, fact.when)
    for field in fact.fields:
        _check_fact(presence, field, *before, fact.when)


def _check_document(presence: Presence, document: Document, *before: Expression | None) -> None:
    presence.check(document.when, *before)
    for member in document.members:
        _check_document(presence, member, *before, document.when)
