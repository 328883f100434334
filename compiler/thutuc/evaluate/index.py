"""What is looked up in a procedure again and again, and the order in which its facts can be settled."""

from __future__ import annotations

from thutuc.model.expressions import DefinitionRef, FactRef, FeeRef, ParameterRef, walk
from thutuc.model.procedure import leaves
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Definition, Document, Fact, Fee, Parameter, Procedure

    Keys = tuple[str, ...]


class Index(Record):
    """Nodes of a procedure by id, facts by keys, those inside records and lists too.

    `positions` numbers the facts as declared, `order` lists each after those it needs; `seen` keeps, by the
    identity of an expression, what it looks at.
    """

    facts: Mapping[Keys, Fact]
    positions: Mapping[Keys, int]
    order: tuple[Fact, ...]
    definitions: Mapping[str, Definition]
    parameters: Mapping[str, Parameter]
    documents: Mapping[str, Document]
    papers: Mapping[str, Document]
    fees: Mapping[str, Fee]
    seen: dict[int, tuple[tuple[Keys, ...], tuple[str, ...]]]


def index_of(procedure: Procedure) -> Index:
    """The index of a procedure, made once."""
    # Kept beside the fields: a portal assesses many dossiers of one procedure.
    found: Index | None = procedure.__dict__.get("_index")
    if found is None:
        found = _index(procedure)
        procedure.__dict__["_index"] = found
    return found


def _index(procedure: Procedure) -> Index:
    facts = {fact.keys: fact for fact in _all_facts((*procedure.builtins, *procedure.facts))}
    bare = Index(
        facts=facts,
        positions={keys: position for position, keys in enumerate(facts)},
        order=(),
        definitions={definition.id: definition for definition in procedure.definitions},
        parameters={parameter.id: parameter for parameter in procedure.parameters},
        documents={document.id: document for document in _all_documents(procedure.documents)},
        papers={document.id: document for document in leaves(procedure.documents)},
        fees={fee.id: fee for fee in procedure.fees},
        seen={},
    )
    return bare.replace(order=_ordered(bare))


def _all_facts(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    for fact in facts:
        yield fact
        yield from _all_facts(fact.fields)


def _all_documents(documents: tuple[Document, ...]) -> Iterator[Document]:
    for document in documents:
        yield document
        yield from _all_documents(document.members)


def _ordered(index: Index) -> tuple[Fact, ...]:
    """Facts after those their conditions, limits and defaults look at; a circle is cut."""
    order: dict[Keys, Fact] = {}
    entered: set[Keys] = set()

    def visit(fact: Fact) -> None:
        if fact.keys in entered:
            return
        entered.add(fact.keys)
        needed = [fact.keys[:-1]] if len(fact.keys) > 1 else []
        for expression in (fact.when, fact.minimum, fact.maximum, fact.default):
            needed += references(index, expression)
        for keys in needed:
            if keys in index.facts:
                visit(index.facts[keys])
        order[fact.keys] = fact

    for fact in index.facts.values():
        visit(fact)
    return tuple(order.values())


def references(index: Index, expression: Expression | None) -> tuple[Keys, ...]:
    """The keys of the facts an expression looks at, also through definitions, parameters and fees."""
    return _looked_at(index, expression)[0] if expression else ()


def definitions_in(index: Index, expression: Expression | None) -> tuple[str, ...]:
    """The ids of the definitions an expression looks at, also through others, those it names first before."""
    return _looked_at(index, expression)[1] if expression else ()


def _looked_at(index: Index, expression: Expression) -> tuple[tuple[Keys, ...], tuple[str, ...]]:
    known = index.seen.get(id(expression))
    if known is None:
        facts: dict[Keys, None] = {}
        named: dict[tuple[str, str], None] = {}
        _look(index, expression, facts, named)
        definitions = tuple(name for kind, name in named if kind == "DefinitionRef")
        known = index.seen[id(expression)] = tuple(facts), definitions
    return known


def _look(index: Index, expression: Expression, facts: dict[Keys, None], named: dict[tuple[str, str], None]) -> None:
    for part in walk(expression):
        if isinstance(part, FactRef):
            facts[part.path] = None
        elif isinstance(part, DefinitionRef | ParameterRef | FeeRef):
            name = (type(part).__name__, part.id)
            if name not in named:
                named[name] = None
                for inner in _values(index, part):
                    _look(index, inner, facts, named)


def _values(index: Index, reference: DefinitionRef | ParameterRef | FeeRef) -> list[Expression]:
    if isinstance(reference, DefinitionRef):
        return [index.definitions[reference.id].value]
    if isinstance(reference, ParameterRef):
        return [index.parameters[reference.id].value]
    fee = index.fees[reference.id]
    parts = [fee.when, fee.minimum, fee.maximum]
    parts += [part for row in fee.rows for part in (row.when, row.amount)]
    parts += [part for reduction in fee.reductions for part in (reduction.when, reduction.share)]
    return [part for part in parts if part is not None]
