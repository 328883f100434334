"""What a dossier holds: its facts, the rules between them, and everything those rules refer to."""

from __future__ import annotations

from thutuc.model.expressions import DefinitionRef, Expression, FactRef, FeeRef, ParameterRef, walk
from thutuc.model.messages import KINDS, case_message, field_message, rule_message
from thutuc.model.procedure import leaves
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from typing import TypeVar

    from thutuc.model.procedure import (
        Case,
        Deadline,
        Definition,
        Document,
        Fact,
        Fee,
        Gap,
        Parameter,
        Procedure,
        Rule,
    )
    from thutuc.text.bilingual import Bilingual

    Keys = tuple[str, ...]
    K = TypeVar("K", str, Keys)

SUSPENSION_REASONS = ("applicant", "payment", "incident", "other_body")


class Field(Record):
    """A fact with the sentences for what can be wrong with it, by kind in the order in which these are looked for.

    `fields` are the fields of a record or of the rows of a list. `is_used` says whether an expression reads the fact
    or, for a record or list, anything in it. `own_reads` are the keys of the facts that its condition, limits and
    default read, `reads` those that anything in it reads as well. `order` is that of `DataPlan.order` for the fields
    of the rows of a list.
    """

    fact: Fact
    messages: tuple[tuple[str, Bilingual], ...]
    fields: tuple[Field, ...]
    is_used: bool
    own_reads: tuple[tuple[str, ...], ...] = ()
    reads: tuple[tuple[str, ...], ...] = ()
    order: tuple[Field, ...] = ()

    @property
    def name(self) -> str:
        """The dotted keys of the fact."""
        return ".".join(self.fact.keys)


class CheckedRule(Record):
    """A requirement or check that can be decided: its id among the errors, its sentence, the field it is shown at."""

    id: str
    rule: Rule
    message: Bilingual
    at: tuple[str, ...]


class DataPlan(Record):
    """The dossier of one procedure on one day.

    `builtins` and `facts` are in the author's order. `order` holds all fields, also those inside records but not
    those inside lists, so that each comes after its record and after every field that its condition, limits and
    default read. `definitions` and `parameters` come after those they use; `reused` are the ids of definitions that
    more than one place uses.
    """

    code: str
    name: str
    language: str
    first: date | None
    last: date | None
    builtins: tuple[Field, ...]
    facts: tuple[Field, ...]
    order: tuple[Field, ...]
    parameters: tuple[Parameter, ...]
    definitions: tuple[Definition, ...]
    reused: frozenset[str]
    cases: tuple[tuple[Case, Bilingual], ...]
    rules: tuple[CheckedRule, ...]
    documents: tuple[Document, ...]
    decisions: tuple[tuple[str, tuple[str, ...]], ...]
    gaps: tuple[Gap, ...]


def plan_data(procedure: Procedure) -> DataPlan:
    """What the dossier of a procedure holds and which rules bind it."""
    reader = _Reader(procedure)
    used = frozenset(reader.facts(expressions_of(procedure)))
    builtins = tuple(_field(fact, used, reader) for fact in procedure.builtins)
    facts = tuple(_field(fact, used, reader) for fact in procedure.facts)
    rules = [(f"requirements.{rule.id}", rule) for rule in procedure.requirements]
    rules += [(f"checks.{rule.id}", rule) for rule in procedure.checks]
    return DataPlan(
        code=procedure.code,
        name=procedure.name,
        language=procedure.language,
        first=procedure.first,
        last=procedure.last,
        builtins=builtins,
        facts=facts,
        order=_settled(builtins + facts),
        parameters=_sorted_parameters(procedure.parameters),
        definitions=sorted_definitions(procedure.definitions),
        reused=frozenset(_reused(procedure)),
        cases=tuple((case, case_message(case)) for case in procedure.cases),
        rules=tuple(
            CheckedRule(name, rule, rule_message(rule), rule.at.path if rule.at else ())
            for name, rule in rules
            if rule.must is not None
        ),
        documents=tuple(leaves(procedure.documents)),
        decisions=tuple(
            (step.id, tuple(outcome.id for outcome in step.outcomes)) for step in procedure.steps if step.outcomes
        ),
        gaps=procedure.gaps,
    )


def expressions_of(procedure: Procedure) -> Iterator[Expression]:
    """Every expression of a procedure that is evaluated on a dossier, in the order of the model."""
    for fact in procedure.builtins + procedure.facts:
        yield from _of_fact(fact)
    yield from (definition.value for definition in procedure.definitions)
    yield from (case.when for case in procedure.cases if case.when)
    for rule in procedure.requirements + procedure.checks:
        yield from _given(rule.when, rule.must)
    yield from (document.when for document in _all_documents(procedure.documents) if document.when)
    for fee in procedure.fees:
        yield from of_fee(fee)
    if procedure.deadline:
        yield from of_deadline(procedure.deadline)
    yield from (result.when for result in procedure.results if result.when)
    for step in procedure.steps:
        yield from _given(step.when, *(outcome.when for outcome in step.outcomes))


def of_fee(fee: Fee) -> Iterator[Expression]:
    """The expressions of a fee, in the order in which they are reached."""
    yield from _given(fee.when)
    for row in fee.rows:
        yield from _given(row.when, row.amount)
    for reduction in fee.reductions:
        yield from _given(reduction.when, reduction.share)
    yield from _given(fee.minimum, fee.maximum)


def of_deadline(deadline: Deadline) -> Iterator[Expression]:
    """The expressions of a deadline, in the order in which they are reached."""
    for row in deadline.rows:
        yield from _given(row.when, row.duration, row.cut_off)
    yield from (supplement.when for supplement in deadline.supplements)
    if deadline.extension:
        yield from _given(deadline.extension.when)


def kinds_of(fact: Fact) -> tuple[str, ...]:
    """What can be wrong with a fact, in the order of `thutuc.model.messages.KINDS`."""
    name = fact.type.name
    is_number = name in ("integer", "decimal", "money")
    possible = {
        "required": fact.required,
        "type": True,
        "range": is_number or fact.minimum is not None or fact.maximum is not None,
        "length": name == "text",
        "pattern": name == "text",
        "choice": name in ("choice", "choices"),
        "items": name == "choices" or (name == "list" and (fact.min_items > 0 or fact.max_items is not None)),
        "not_applicable": fact.when is not None,
    }
    return tuple(kind for kind in KINDS if possible[kind])


def sorted_definitions(definitions: tuple[Definition, ...]) -> tuple[Definition, ...]:
    """The definitions in their order, but each after those it uses."""
    by_id = {definition.id: definition for definition in definitions}
    needs = {
        definition.id: [node.id for node in walk(definition.value) if isinstance(node, DefinitionRef)]
        for definition in definitions
    }
    return tuple(by_id[name] for name in sorted_by_need(needs))


def sorted_by_need(needs: Mapping[K, Iterable[K]]) -> list[K]:
    """The names in their order, but each after those it needs.

    A circle, which the checks refuse, is cut where it is met; needs that are no names are ignored.
    """
    found: dict[K, None] = {}
    open_names: set[K] = set()

    def visit(name: K) -> None:
        if name in found or name in open_names or name not in needs:
            return
        open_names.add(name)
        for other in needs[name]:
            visit(other)
        found[name] = None

    for name in needs:
        visit(name)
    return list(found)


def _sorted_parameters(parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    by_id = {parameter.id: parameter for parameter in parameters}
    needs = {
        parameter.id: [node.id for node in walk(parameter.value) if isinstance(node, ParameterRef)]
        for parameter in parameters
    }
    return tuple(by_id[name] for name in sorted_by_need(needs))


class _Reader:
    """Finds what expressions read, also through definitions, parameters and fees."""

    def __init__(self, procedure: Procedure) -> None:
        self._values: dict[tuple[type[Expression], str], list[Expression]] = {}
        for definition in procedure.definitions:
            self._values[DefinitionRef, definition.id] = [definition.value]
        for parameter in procedure.parameters:
            self._values[ParameterRef, parameter.id] = [parameter.value]
        for fee in procedure.fees:
            self._values[FeeRef, fee.id] = list(of_fee(fee))

    def facts(self, expressions: Iterable[Expression]) -> list[Keys]:
        """The keys of the facts that are read, in order, each once."""
        found: dict[Keys, None] = {}
        seen: set[tuple[type[Expression], str]] = set()
        waiting = list(expressions)
        while waiting:
            for node in walk(waiting.pop(0)):
                if isinstance(node, FactRef):
                    found[node.path] = None
                elif isinstance(node, DefinitionRef | ParameterRef | FeeRef):
                    name = (type(node), node.id)
                    if name not in seen:
                        seen.add(name)
                        waiting += self._values.get(name, [])
        return list(found)


def _field(fact: Fact, used: frozenset[Keys], reader: _Reader) -> Field:
    fields = tuple(_field(field, used, reader) for field in fact.fields)
    return Field(
        fact,
        tuple((kind, field_message(fact, kind)) for kind in kinds_of(fact)),
        fields,
        any(keys[: len(fact.keys)] == fact.keys for keys in used),
        tuple(reader.facts(_of_one(fact))),
        tuple(reader.facts(_of_fact(fact))),
        _settled(fields) if fact.type.name == "list" else (),
    )


def _settled(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields and those of their records, each after what it needs; lists stay whole."""
    flat = {field.fact.keys: field for field in _flat(fields)}
    needs: dict[Keys, list[Keys]] = {}
    for keys, field in flat.items():
        reads = field.reads if field.fact.type.name == "list" else field.own_reads
        read = [path[:length] for path in reads for length in range(1, len(path) + 1)]
        needs[keys] = [keys[:-1], *(other for other in read if other != keys)]
    return tuple(flat[keys] for keys in sorted_by_need(needs))


def _flat(fields: tuple[Field, ...]) -> Iterator[Field]:
    for field in fields:
        yield field
        if field.fact.type.name == "record":
            yield from _flat(field.fields)


def _of_one(fact: Fact) -> Iterator[Expression]:
    return _given(fact.when, fact.minimum, fact.maximum, fact.default)


def _of_fact(fact: Fact) -> Iterator[Expression]:
    yield from _of_one(fact)
    for field in fact.fields:
        yield from _of_fact(field)


def _given(*expressions: Expression | None) -> Iterator[Expression]:
    return (expression for expression in expressions if expression is not None)


def _reused(procedure: Procedure) -> Iterator[str]:
    seen: set[str] = set()
    for expression in expressions_of(procedure):
        for node in walk(expression):
            if isinstance(node, DefinitionRef):
                if node.id in seen:
                    yield node.id
                seen.add(node.id)


def _all_documents(documents: tuple[Document, ...]) -> Iterator[Document]:
    for document in documents:
        yield document
        yield from _all_documents(document.members)
