"""Writes the constants that the functions of a module read: what each fact takes, keys, documents, steps, mistakes."""

from __future__ import annotations

from thutuc.emit.python.printer import quoted
from thutuc.emit.python.writer import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thutuc.emit.python.converters import Converters
    from thutuc.emit.python.writer import Writer
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field

    Keys = tuple[str, ...]

PARTS = ("documents", "suspensions", "extended", "decisions")
CONTAINERS = {"record": "mapping", "list": "sequence"}
"""The readers of facts that hold others."""


def write_constants(plan: DataPlan, converters: Converters, writer: Writer) -> None:
    """Writes all of them; the sentences they need are in MESSAGES."""
    fields = plan.builtins + plan.facts
    for place, (field, row) in enumerate(all_fields(fields, ())):
        fact = field.fact
        reader = CONTAINERS.get(fact.type.name) or converters.of(fact)
        required = repr(fact.required and fact.default is None)
        arguments = [str(place), quoted(pointer(fact.keys[len(row) :])), quoted(field.name), quoted(fact.id)]
        with writer.region(fact.path):
            writer.comment(note(fact.path, fact.label.vi, fact.citations))
            writer.call(f"{constant(fact)} = Fact(", [*arguments, required, reader, "MESSAGES"])
    _keys(writer, (), fields, PARTS)
    for field, _ in all_fields(fields, ()):
        if field.fact.type.name in CONTAINERS:
            _keys(writer, field.fact.keys, field.fields, ())
    pairs = [f"{quoted(one.id)}: {bool(one.replaced_by)}" for one in plan.documents]
    writer.items("_PAPERS = {", pairs, "}")
    steps = [f"{quoted(step)}: {_tuple(outcomes)}" for step, outcomes in plan.decisions]
    writer.items("_STEPS: dict[str, tuple[str, ...]] = {", steps, "}")
    cases = [case.id for case, _ in plan.cases if case.when is not None]
    if cases:
        rows = [f"{quoted(case)}: {_mistake('/case', 'case.choice', f'case.choice {case}')}" for case in cases]
        writer.items("_CASES = {", rows, "}")
    for rule in plan.rules:
        writer.line(f"{named('', rule.id.split('.'))} = {_mistake(pointer(rule.at), rule.id, rule.id)}")
    writer.line(f"_NO_DOSSIER = {_mistake('', 'dossier.type', 'dossier.type')}")


def all_fields(fields: tuple[Field, ...], row: Keys) -> Iterator[tuple[Field, Keys]]:
    """The fields and all in them, parents first, each with the list in whose rows it lies, () for none."""
    for field in fields:
        yield field, row
        yield from all_fields(field.fields, field.fact.keys if field.fact.type.name == "list" else row)


def constant(fact: Fact) -> str:
    """The name of what it takes to read a fact."""
    return named("_FACT", fact.keys)


def named(prefix: str, keys: Sequence[str]) -> str:
    """The name of a constant of the thing with these keys."""
    return prefix + "".join(f"__{key.upper()}" for key in keys)


def pointer(keys: Keys) -> str:
    """The JSON Pointer of a path of ids."""
    return "".join(f"/{key}" for key in keys)


def _keys(writer: Writer, keys: Keys, fields: tuple[Field, ...], others: tuple[str, ...]) -> None:
    names = [quoted(field.fact.id) for field in fields] + [quoted(other) for other in others]
    writer.items(f"{named('_KEYS', keys)} = frozenset((", names, "))")


def _mistake(path: str, rule: str, sentence: str) -> str:
    return f"mistake(0, {quoted(path)}, {quoted(rule)}, MESSAGES[{quoted(sentence)}])"


def _tuple(names: tuple[str, ...]) -> str:
    inner = ", ".join(quoted(name) for name in names)
    return f"({inner},)" if len(names) == 1 else f"({inner})"
