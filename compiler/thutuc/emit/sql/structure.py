"""Prints the parts of a dossier beside its facts: what is wrong with documents, suspensions and decisions."""

from __future__ import annotations

from thutuc.plan.data import SUSPENSION_REASONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.emit.sql.world import World
    from thutuc.plan.data import DataPlan

COUNTS = ("originals", "copies")
FLAGS = ("certified", "data", "electronic")
INTERVAL = ("reason", "from", "to")


def document_type(world: World) -> str:
    """The type of what a dossier holds of one document."""
    dialect = world.dialect
    fields = dict.fromkeys(COUNTS, dialect.small) | dict.fromkeys(FLAGS, "BOOLEAN") | {"issued_on": "DATE"}
    return dialect.structure_type(fields)


def part_types(world: World, plan: DataPlan) -> dict[str, str]:
    """The columns of the parts and their types; one that could hold nothing is left out."""
    dialect = world.dialect
    interval = dialect.structure_type({"reason": dialect.text_type, "from": "DATE", "to": "DATE"})
    found = {}
    if plan.documents:
        found["documents"] = dialect.structure_type({one.id: document_type(world) for one in plan.documents})
    found |= {"suspensions": dialect.list_type(interval), "extended": "BOOLEAN"}
    if plan.decisions:
        found["decisions"] = dialect.structure_type({step: dialect.text_type for step, _ in plan.decisions})
    return found


def problem_type(world: World) -> str:
    """The type of what was noted when a dossier was read: where, what, and for a key that nobody knows the place it stands in.

    For a mistake in the parts of a dossier beside its facts the place is "parts" and the kind the whole id of the rule.
    """
    text = world.dialect.text_type
    return world.dialect.structure_type({"path": text, "kind": text, "place": text})


def part_errors(world: World, plan: DataPlan, error: Callable[[str, str], str]) -> str:
    """The list of what is wrong: what was noted when the dossier was read, then what the columns show."""
    dialect, text = world.dialect, world.dialect.text
    kind = dialect.structure_type({"path": dialect.text_type, "rule": dialect.text_type})
    entries = []
    for document in plan.documents:
        filed = dialect.field(dialect.ident("documents"), document.id)
        for count in COUNTS:
            entry = error(text(f"/documents/{document.id}/{count}"), text(f"documents.{document.id}.{count}.range"))
            entries.append(f"CASE WHEN {dialect.field(filed, count)} < 0 THEN {entry} END")
    later = []
    for step, outcomes in plan.decisions:
        chosen = dialect.field(dialect.ident("decisions"), step)
        entry = error(text(f"/decisions/{step}"), text(f"decisions.{step}.choice"))
        other = dialect.among(chosen, [text(one) for one in outcomes], negated=True)
        later.append(f"CASE WHEN {other} THEN {entry} END")
    lists = [
        *([] if world.is_clean else [_noted(world, error)]),
        _some(world, entries, kind),
        _of_suspensions(world, error, kind),
        _some(world, later, kind),
    ]
    return dialect.joined(lists)


def _some(world: World, entries: list[str], kind: str) -> str:
    dialect = world.dialect
    if not entries:
        return dialect.list_of([], kind)
    name = world.variable()
    return dialect.kept(dialect.list_of(entries, kind), name, f"{name} IS NOT NULL")


def _noted(world: World, error: Callable[[str, str], str]) -> str:
    dialect, name, other = world.dialect, world.variable(), world.variable()
    found = dialect.kept(dialect.ident(world.problems), name, f"{dialect.field(name, 'place')} = 'parts'")
    entry = error(dialect.field(other, "path"), dialect.field(other, "kind"))
    empty = dialect.list_of([], dialect.structure_type({"path": dialect.text_type, "rule": dialect.text_type}))
    noted = dialect.transform(found, other, entry)
    return f"CASE WHEN {world.columns.ref('troubled')} THEN {noted} ELSE {empty} END"


def _of_suspensions(world: World, error: Callable[[str, str], str], kind: str) -> str:
    dialect, name, place = world.dialect, world.variable(), world.variable()
    text = dialect.text
    number = dialect.cast(dialect.position(place), dialect.text_type)
    reason, first, end = (dialect.field(name, key) for key in INTERVAL)

    def at(key: str, rule: str) -> str:
        rest = f", {text(f'/{key}')}" if key else ""
        return error(f"concat('/suspensions/', {number}{rest})", text(f"suspensions.{rule}"))

    known = ", ".join(text(one) for one in SUSPENSION_REASONS)
    whole = f"{reason} IS NOT NULL AND {first} IS NOT NULL AND {end} IS NOT NULL"
    entries = [f"CASE WHEN {name} IS NULL AND NOT {world.columns.ref('troubled')} THEN {at('', 'type')} END"]
    for key, value in zip(INTERVAL, (reason, first, end), strict=True):
        entries.append(f"CASE WHEN {name} IS NOT NULL AND {value} IS NULL THEN {at(key, f'{key}.required')} END")
    entries.append(f"CASE WHEN {whole} AND {reason} NOT IN ({known}) THEN {at('reason', 'reason.choice')} END")
    entries.append(f"CASE WHEN {whole} AND {reason} IN ({known}) AND {end} < {first} THEN {at('to', 'to.range')} END")
    column = dialect.ident("suspensions")
    found = dialect.flattened(dialect.transform(column, name, _some(world, entries, kind), place))
    return f"CASE WHEN {dialect.size(column)} > 0 THEN {found} ELSE {dialect.list_of([], kind)} END"
