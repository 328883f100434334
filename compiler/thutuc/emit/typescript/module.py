"""The module of one procedure: its public functions, its rules, its decisions, and how it reads a dossier."""

from __future__ import annotations

from thutuc.emit.typescript.bundle import bundled
from thutuc.emit.typescript.decisions import Decisions
from thutuc.emit.typescript.literals import literal, quoted
from thutuc.emit.typescript.reading import Reading
from thutuc.emit.typescript.routes import write_steps
from thutuc.emit.typescript.rules import Rules, all_documents, all_fields
from thutuc.emit.typescript.script import Script
from thutuc.model.expressions import Constant, walk
from thutuc.plan.data import of_deadline, of_fee
from thutuc.time.duration import Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from thutuc.emit.interface import Artefact
    from thutuc.model.expressions import Expression
    from thutuc.plan import Plans
    from thutuc.time.calendar import Calendar


def module(plans: Plans, path: str, sources: Mapping[str, str]) -> Artefact:
    """The module; `sources` are the files of the runtime."""
    rules = Rules(plans.data, plans.decisions)
    return finished(body(plans, rules), plans, rules, sources).artefact(path)


def body(plans: Plans, rules: Rules) -> Script:
    """All of a module but the runtime and the functions that give facts, under names that say what they are."""
    script = Script()
    decisions = Decisions(plans.decisions, rules, script)
    rules.write(script)
    decisions.write()
    Reading(plans.data, rules, script).write()
    write_steps(plans.decisions.steps, rules.printer, script)
    _public(script, plans, decisions)
    _calendar(script, plans.calendar)
    return script


def finished(
    script: Script, plans: Plans, rules: Rules, sources: Mapping[str, str], public: tuple[str, ...] = ()
) -> Script:
    """The module: what `body` gave, shortened, with what it needs of the runtime; the names in `public` stay, too."""
    rules.write_getters(script)
    first, *script.lines = bundled(script.lines, sources, f"const UNITS={{{_units(plans)}}};", (*PUBLIC, *public))
    whole = Script()
    whole.line(f"// {plans.data.code}. Generated: do not edit, build again. Types and provisions: see the .d.ts.")
    whole.line(first)
    whole.extend(script)
    return whole


PUBLIC = (
    *("CODE", "NAME", "FIRST_DAY", "LAST_DAY", "validate", "documents", "fees", "due", "route"),
    *("required", "missing", "sumOf"),
)
UNITS = {
    **dict.fromkeys(("minute", "hour", "working_hour"), "inMinutes"),
    **dict.fromkeys(("day", "working_day"), "inDays"),
    **dict.fromkeys(("week", "month", "year"), "inMonths"),
    "calendar_day_without_holidays": "inWholeDays",
}


def _units(plans: Plans) -> str:
    """The functions that count the units which the procedure uses; days without fractions need less."""
    found = [node.value for node in _nodes(plans) if isinstance(node, Constant) and isinstance(node.value, Duration)]
    deadline = plans.decisions.deadline
    if deadline is not None:
        found += [stage.duration for row in deadline.rows for stage in row.stages]
        found += [supplement.duration for supplement in deadline.supplements]
        found += [deadline.extension.duration] if deadline.extension is not None else []
    found += [one.issued_within for one in plans.data.documents if one.issued_within is not None]
    is_whole = all(length.is_whole() for length in found)
    functions = {**UNITS, **(dict.fromkeys(("day", "working_day"), "inWholeDays") if is_whole else {})}
    units = {length.unit for length in found}
    return ",".join(f"{unit}:{name}" for unit, name in functions.items() if unit in units)


def _nodes(plans: Plans) -> Iterator[Expression]:
    data, decisions = plans.data, plans.decisions
    expressions: list[Expression | None] = [one.value for one in data.parameters]
    expressions += [one.value for one in data.definitions]
    for field in all_fields(data.builtins + data.facts):
        fact = field.fact
        expressions += [fact.when, fact.minimum, fact.maximum, fact.default]
    expressions += [case.when for case, _ in data.cases]
    for checked in data.rules:
        expressions += [checked.rule.when, checked.rule.must]
    expressions += [document.when for document in all_documents(decisions.documents)]
    for fee in decisions.fees:
        expressions += of_fee(fee)
    if decisions.deadline is not None:
        expressions += of_deadline(decisions.deadline)
    for step in decisions.steps:
        expressions += [step.when, *(outcome.when for outcome in step.outcomes)]
    for expression in expressions:
        if expression is not None:
            yield from walk(expression)


def _public(script: Script, plans: Plans, decisions: Decisions) -> None:
    data = plans.data
    first, last = (quoted(str(day)) if day else "null" for day in (data.first, data.last))
    script.line(f"export const CODE={quoted(data.code)},NAME={quoted(data.name)},FIRST_DAY={first},LAST_DAY={last};")
    documents, fees = decisions.calls()
    script.line("export{required,missing,sumOf};")
    script.line("export const validate=(d,messages)=>said(read(d),messages);")
    script.line(f"export const documents=d=>{{const f=read(d);return [{','.join(documents)}]}};")
    script.line(f"export const fees=d=>{{const f=read(d);return [{','.join(fees)}]}};")
    if plans.decisions.deadline is not None:
        script.line("export const due=(d,office)=>due$(read(d),office);")
    else:
        stated = 'dueOf(read(d),null,[],()=>({status:"not_stated"}))'
        script.line(f"export const due=d=>{stated if plans.decisions.deadline_state == 'not_stated' else 'null'};")
    route = "routeOf(read(d),STEPS,d?.decisions)" if plans.decisions.steps else "null"
    script.line(f"export const route=d=>{route};")


def _calendar(script: Script, calendar: Calendar) -> None:
    """The calendar of working days as data."""
    off = [entry.date for entry in calendar.entries if entry.kind != "worked_saturday" and entry.date.weekday() < 5]
    worked = [entry.date for entry in calendar.entries if entry.kind == "worked_saturday"]
    holidays = [entry.date for entry in calendar.entries if entry.kind == "holiday"]
    base = min((entry.date.toordinal() for entry in calendar.entries), default=0)
    script.line(f"const days$=numbers=>new Set(numbers.map(number=>number+{base}));")
    with script.deeper("const CALENDAR={", "};"):
        script.line(f"announced:{literal(tuple(sorted(calendar.announced)))},")
        script.line(f"tabled:{literal(tuple(sorted(calendar.announced + calendar.statute)))},")
        for name, days in (("off", off), ("worked", worked), ("holidays", holidays)):
            # Counted from a day nearby, they are half as long.
            numbers = ",".join(str(day.toordinal() - base) for day in days)
            script.line(f"{name}:days$([{numbers}]),")
        fixed = tuple((day.month, day.day, day.valid_from.toordinal()) for day in calendar.fixed)
        script.line(f"fixed:{literal(fixed)}")
