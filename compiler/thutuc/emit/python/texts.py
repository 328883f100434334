"""The files beside the module itself: sentences, types of the dossier, the calendar."""

from __future__ import annotations

import keyword

from thutuc.emit.python.printer import literal, quoted
from thutuc.emit.python.rules import all_fields
from thutuc.emit.python.writer import Writer
from thutuc.model.failures import FAILURES
from thutuc.model.messages import part_message, unknown_message
from thutuc.plan.data import SUSPENSION_REASONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from thutuc.emit.interface import Artefact
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field
    from thutuc.text.bilingual import Bilingual
    from thutuc.time.calendar import Calendar

PLACE = "{}"
SCALARS = {
    **dict.fromkeys(("text", "date", "time"), "str"),
    **dict.fromkeys(("integer", "money"), "int"),
    "decimal": "float",
    "boolean": "bool",
}


def messages(plan: DataPlan, path: str) -> Artefact:
    """The sentences of all rules: by the name of the rule, in Vietnamese and English."""
    writer = Writer()
    writer.line('"""What is said when a rule is broken: by its name, in Vietnamese and in English."""', "")
    writer.line("from __future__ import annotations", "")
    with writer.deeper("MESSAGES = {"):
        for name, text in _sentences(plan):
            single = f"{quoted(name)}: ({quoted(text.vi)}, {quoted(text.en)}),"
            if len(single) <= 105:
                writer.line(single)
                continue
            with writer.deeper(f"{quoted(name)}: ("):
                writer.line(f"{quoted(text.vi)},", f"{quoted(text.en)},")
            writer.line("),")
    writer.line("}")
    return writer.artefact(path)


def _sentences(plan: DataPlan) -> Iterator[tuple[str, Bilingual]]:
    for field in all_fields(plan.builtins + plan.facts):
        for kind, text in field.messages:
            yield f"{field.name}.{kind}", text
    for case, text in plan.cases:
        if case.when is not None:
            yield f"case.choice {case.id}", text
    for checked in plan.rules:
        yield checked.id, checked.message
    yield "{unknown}", unknown_message(PLACE)
    yield "dossier.type", part_message("dossier")
    yield "{part}", part_message(PLACE)
    yield from FAILURES.items()


def types(plan: DataPlan, path: str) -> Artefact:
    """The types of a dossier as JSON gives it."""
    writer = Writer()
    writer.line('"""The dossier as JSON values: what the functions of this package take."""', "")
    writer.line("from __future__ import annotations", "")
    writer.line("from typing import Dict, List, Literal, TypedDict", "", "")
    _class(writer, "Filed", _FILED, "What the dossier holds of one document; {} is one original.", is_total=False)
    reasons = ", ".join(f"'{reason}'" for reason in SUSPENSION_REASONS)
    writer.items(
        'Suspension = TypedDict("Suspension", {',
        [f'"reason": "Literal[{reasons}]"', '"from": str', '"to": str'],
        "})",
    )
    writer.line("", "")
    fields = plan.builtins + plan.facts
    names = _type_names(fields)
    for field in reversed(list(all_fields(fields))):
        if field.fact.type.name in ("record", "list"):
            _record(writer, names[field.fact.keys], field.fields, field.fact.label.vi, (), names)
    _record(writer, "Dossier", fields, plan.name, _PARTS, names)
    return writer.artefact(path)


def _type_names(fields: tuple[Field, ...]) -> dict[tuple[str, ...], str]:
    """A class for each record and list; what a class always holds is in a base class called "...Required"."""
    taken = {"Dict", "Dossier", "DossierRequired", "Filed", "List", "Literal", "Suspension", "TypedDict"}
    names: dict[tuple[str, ...], str] = {}
    for field in all_fields(fields):
        keys = field.fact.keys
        if field.fact.type.name in ("record", "list"):
            wanted = "_".join("".join(word.capitalize() for word in key.split("_")) for key in keys)
            name, number = wanted, 2
            while taken & {name, f"{name}Required"} or not name.isidentifier():
                name, number = f"{wanted if wanted.isidentifier() else 'Record'}_{number}", number + 1
            taken |= {name, f"{name}Required"}
            names[keys] = name
    return names


_FILED = (
    ("originals", "int", ""),
    ("copies", "int", ""),
    ("certified", "bool", ""),
    ("data", "bool", "found in the database that replaces the document"),
    ("issued_on", "str", "YYYY-MM-DD"),
    ("electronic", "bool", ""),
)
_PARTS = (
    ("documents", "Dict[str, Filed]", "by id of the document"),
    ("suspensions", "List[Suspension]", "time that does not count"),
    ("extended", "bool", "whether the deadline was extended"),
    ("decisions", "Dict[str, str]", "outcome by id of the step"),
)


def _record(
    writer: Writer,
    name: str,
    fields: tuple[Field, ...],
    about: str,
    parts: tuple[tuple[str, str, str], ...],
    names: dict[tuple[str, ...], str],
) -> None:
    """The class of a record: what it always holds in a base class of its own, because Python 3.9 has no NotRequired."""
    sure = [field.fact for field in fields if field.fact.required and field.fact.when is None]
    sure = [fact for fact in sure if fact.default is None]
    rows = [(fact.id, _type(fact, names), fact.label.vi) for fact in sure]
    others = [(fact.id, _type(fact, names), fact.label.vi) for fact in (one.fact for one in fields) if fact not in sure]
    others += parts
    if rows and others:
        _class(writer, f"{name}Required", tuple(rows), about)
        _class(writer, name, tuple(others), about, is_total=False, base=f"{name}Required")
    else:
        _class(writer, name, tuple(rows or others), about, is_total=bool(rows))


def _class(
    writer: Writer,
    name: str,
    rows: tuple[tuple[str, str, str], ...],
    about: str,
    *,
    is_total: bool = True,
    base: str = "TypedDict",
) -> None:
    total = "" if is_total else ", total=False"
    if all(key.isidentifier() and not keyword.iskeyword(key) for key, _, _ in rows):
        with writer.deeper(f"class {name}({base}{total}):"):
            writer.line(f"{quoted(about)}", "")
            for key, kind, label in rows:
                if label:
                    writer.comment(label)
                writer.line(f"{key}: {kind}")
    else:
        pairs = [f"{quoted(key)}: {quoted(kind)}" for key, kind, _ in rows]
        writer.items(f"{name} = TypedDict({quoted(name)}, {{", pairs, f"}}{total})")
    writer.line("", "")


def _type(fact: Fact, names: dict[tuple[str, ...], str]) -> str:
    kind = fact.type.name
    if kind in ("choice", "choices"):
        inner = f"Literal[{', '.join(quoted(member.id) for member in fact.type.members)}]"
        return inner if kind == "choice" else f"List[{inner}]"
    if kind in ("record", "list"):
        return names[fact.keys] if kind == "record" else f"List[{names[fact.keys]}]"
    return SCALARS[kind]


def holidays(calendar: Calendar, path: str) -> Artefact:
    """The calendar of working days as data."""
    writer = Writer()
    writer.line('"""The official calendar of working days: each day off with its name and source."""', "")
    writer.line("from __future__ import annotations", "")
    writer.line("import datetime as dt", "", "from .runtime.days import Calendar", "")
    years = sorted(calendar.announced + calendar.statute)
    off = [entry for entry in calendar.entries if entry.kind != "worked_saturday" and entry.date.weekday() < 5]
    worked = [entry for entry in calendar.entries if entry.kind == "worked_saturday"]
    holiday = [entry for entry in calendar.entries if entry.kind == "holiday"]
    with writer.deeper("CALENDAR = Calendar("):
        writer.line(f"announced={tuple(sorted(calendar.announced))!r},", f"tabled={tuple(years)!r},")
        for name, entries in (("off", off), ("worked", worked), ("holidays", holiday)):
            with writer.deeper(f"{name}=("):
                for entry in entries:
                    if name != "holidays":
                        writer.comment(" · ".join(part for part in (entry.name.vi, entry.source) if part))
                    writer.line(f"{literal(entry.date)},")
            writer.line("),")
        with writer.deeper("fixed=("):
            for day in calendar.fixed:
                writer.comment(" · ".join(part for part in (day.name.vi, day.source) if part))
                writer.line(f"({day.month}, {day.day}, {literal(day.valid_from)}),")
        writer.line("),")
    writer.line(")")
    return writer.artefact(path)
