"""The module of one procedure: its public functions, its rules, its decisions, and how it reads a dossier."""

from __future__ import annotations

import re

from thutuc.emit.python.constants import write_constants
from thutuc.emit.python.converters import Converters
from thutuc.emit.python.decisions import Decisions
from thutuc.emit.python.printer import literal, quoted
from thutuc.emit.python.reading import Reading
from thutuc.emit.python.routes import Routes
from thutuc.emit.python.rules import Rules
from thutuc.emit.python.writer import WIDTH, Writer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.interface import Artefact
    from thutuc.plan import Plans

# Where the names that a module may use come from.
IMPORTS = {
    ".dossier": ("Dossier",),
    ".holidays": ("CALENDAR",),
    ".messages": ("MESSAGES",),
    ".runtime.arithmetic": (
        *("age", "bounded", "days_between", "quotient_down", "quotient_half_up", "quotient_up", "total"),
    ),
    ".runtime.days": ("Length", "Office", "due_moment", "latest_before", "shifted", "start_of", "term_end"),
    ".runtime.decisions": (
        *("all_of", "amount_of", "distinct", "filed", "missing", "one_of", "paper_result", "received_at"),
        *("required", "sum_of", "suspended_for"),
    ),
    ".runtime.facts": (
        *("NO_DOUBTS", "Errors", "Fact", "Facts", "Failure", "Mistakes", "Unknown", "decided", "defaulted"),
        *("doubtful", "entered", "given", "limited", "look", "only_texts", "read", "read_rows", "refuse", "settle"),
        *("unknown", "wrong"),
    ),
    ".runtime.mistakes": ("mistake", "unanswered"),
    ".runtime.parts": ("PARTS", "read_parts"),
    ".runtime.readers": (
        "Kind",
        "boolean",
        "choice",
        "choices",
        "date",
        "decimal",
        "from_iso",
        "mapping",
        "number",
        "sequence",
        "text",
        "time",
    ),
    ".runtime.results": ("DocumentResult", "DueResult", "Error", "FeeResult", "RouteResult", "made"),
    ".runtime.routes": ("Step", "follow"),
    ".runtime.shapes": (
        "END",
        "email",
        "lines",
        "matches",
        "name",
        "plain",
        "shape",
    ),
}
# A name that stands in code; texts and comments are passed over.
CODE_NAME = re.compile(r'"(?:[^"\\\n]|\\.)*"|#.*|\b([A-Za-z_]\w*)')
TYPES_ONLY = frozenset(("Dossier", "Errors", "Facts", "Length", "Mistakes", "Office", "Step", "Unknown"))


PUBLIC = (
    *("CODE", "FIRST_DAY", "LAST_DAY", "NAME", "DocumentResult", "DueResult", "Error", "FeeResult", "RouteResult"),
    *("documents", "due", "fees", "missing", "required", "route", "sum_of", "validate"),
)
ABOUT = """Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees, due and route take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
no error, whatever it holds: what is wrong is in the answer of validate, and what rests on it is "undetermined" in the
others. required and missing sum up the answer of documents, sum_of that of fees."""


def module(plans: Plans, path: str) -> Artefact:
    """The module."""
    data, body = plans.data, Writer()
    rules, converters = Rules(data, plans.decisions), Converters()
    decisions = Decisions(plans.decisions, rules, body)
    reading = Reading(data, rules, converters, body)
    routes = Routes(plans.decisions.steps, rules, body)
    _public(body, plans, decisions, routes)
    _title(body, "Rules")
    rules.write(body)
    _title(body, "Decisions")
    decisions.write()
    routes.write()
    _title(body, "How a dossier is read: every fact after those it needs, everything that is wrong at once")
    reading.write()
    _title(body, "Tables")
    body.line(*(f"{name} = {literal(day)}" for day, name in sorted(rules.printer.dates.items())))
    tables = Writer()
    write_constants(data, converters, tables)
    reading.tables(tables)
    converters.write(body)
    body.extend(tables)
    head = _head(plans, body.text)
    head.extend(body)
    return head.artefact(path)


def _title(writer: Writer, text: str) -> None:
    writer.line("", "", f"# --- {text} ".ljust(110, "-"), "", "")


def _head(plans: Plans, body: str) -> Writer:
    data, head = plans.data, Writer()
    head.line('"""' + _plain(f"{data.code}: {data.name}"), "", *ABOUT.split("\n"), '"""', "")
    for gap in data.gaps:
        with head.region(gap.path):
            head.comment(f"Not modelled: {gap.excerpt} ({gap.path}; {gap.reason})")
    if data.gaps:
        head.line("")
    head.line("from __future__ import annotations", "", "import datetime as dt", "")
    used = {*CODE_NAME.findall(body), "missing", "required", "sum_of"}
    for source, names in IMPORTS.items():
        found = [one for one in names if one in used and one not in TYPES_ONLY]
        if found:
            single = f"from {source} import {', '.join(found)}"
            head.line(single) if len(single) <= WIDTH else head.items(f"from {source} import (", found, ")")
    head.line("", "TYPE_CHECKING = False")
    with head.deeper("if TYPE_CHECKING:"):
        head.line("from typing import Any", "")
        for source, names in IMPORTS.items():
            found = [one for one in names if one in used and one in TYPES_ONLY]
            if found:
                head.line(f"from {source} import {', '.join(found)}")
    head.line("")
    return head


def _plain(text: str) -> str:
    """The text as it can stand in a docstring."""
    return quoted(" ".join(text.split()))[1:-1]


def _public(writer: Writer, plans: Plans, decisions: Decisions, routes: Routes) -> None:
    data = plans.data
    writer.items("__all__ = (", [quoted(one) for one in PUBLIC], ")")
    writer.line("", f"CODE = {quoted(data.code)}", f"NAME = {quoted(data.name)}")
    first, last = (literal(day) if day else "None" for day in (data.first, data.last))
    writer.line(f"FIRST_DAY = {first}", f"LAST_DAY = {last}", "", "")
    documents, fees = decisions.calls()
    with writer.deeper('def validate(dossier: Dossier | Any, lang: str = "vi") -> list[Error]:'):
        writer.line('"""All that is wrong with a dossier: facts first, then unknown keys, other parts, rules."""')
        writer.line('number = 1 if lang == "en" else 0')
        with writer.deeper("if not isinstance(dossier, dict):"):
            writer.line("return [_NO_DOSSIER[1][number]]")
        writer.line("found = _read(dossier)[1]", "return [said[number] for _, said in found] if found else []")
    writer.line("", "")
    with writer.deeper("def documents(dossier: Dossier | Any) -> list[DocumentResult]:"):
        writer.line('"""What the dossier says of each document and group of documents."""')
        writer.line("f = _facts(dossier)" if documents else "del dossier")
        writer.items("return [", documents, "]")
    writer.line("", "")
    with writer.deeper("def fees(dossier: Dossier | Any) -> list[FeeResult]:"):
        writer.line('"""What is to be paid of each fee."""')
        writer.line("f = _facts(dossier)" if fees else "del dossier")
        writer.items("return [", fees, "]")
    writer.line("", "")
    with writer.deeper("def due(dossier: Dossier | Any, office: Office | None = None) -> DueResult | None:"):
        writer.line('"""When the result is due of a dossier that is complete and valid when filed.', "")
        writer.line(
            "`office` are the hours of a working day and of a Saturday as windows of minutes since midnight; working"
        )
        writer.line("hours need them where the procedure does not state its own.")
        writer.line('"""')
        if plans.decisions.deadline is not None:
            writer.line("return _deadline(_facts(dossier), office)")
        else:
            answer = 'DueResult("not_stated")' if plans.decisions.deadline_state == "not_stated" else "None"
            writer.line("del dossier, office", f"return {answer}")
    writer.line("", "")
    with writer.deeper("def route(dossier: Dossier | Any) -> RouteResult | None:"):
        writer.line('"""The steps the dossier passes; None where the procedure describes none."""')
        if plans.decisions.steps:
            writer.line("f = _facts(dossier)", f"return {routes.call()}")
        else:
            writer.line("del dossier", "return None")
    writer.line("", "")
    with writer.deeper("def _facts(dossier: Any) -> Facts:"):
        writer.line("return _read(dossier)[0] if isinstance(dossier, dict) else {}")
    writer.line("", "")
