"""A small specification with one fact of each type, and what the resolver makes of expressions in it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from thutuc.build.project import Project
from thutuc.report.diagnostic import Reporter
from thutuc.text.source import Source

if TYPE_CHECKING:
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Procedure
    from thutuc.report.diagnostic import Diagnostic

HEAD = """\
Procedure: Thủ tục thử
Code: "1.000001"
"""
# b bool, n integer, d decimal of 2 digits, m money, p and q dates, t time, s text, c and e choices, k choices, r record, l list.
TYPES = {
    "b": "true/false",
    "n": "integer",
    "d": "decimal",
    "m": "money",
    "p": "date",
    "q": "date",
    "t": "time",
    "s": "text",
    "c": "choice",
    "e": "choice",
    "k": "multiple choice",
    "r": "group",
    "l": "list",
}
MORE = {
    "c": "    Options:\n      red: Đỏ\n      green: Xanh\n",
    "e": "    Options:\n      red: Đỏ\n      blue: Lam\n",
    "k": "    Options:\n      red: Đỏ\n      green: Xanh\n",
    "r": "    Fields:\n      x:\n        Label: X\n        Type: integer\n        Required: yes\n"
    "      y:\n        Label: Y\n        Type: date\n        Required: yes\n",
    "l": "    Fields:\n      v:\n        Label: V\n        Type: money\n        Required: yes\n"
    "      w:\n        Label: W\n        Type: date\n        Required: yes\n",
}
FACTS = "Facts:\n" + "".join(
    f"  {name}:\n    Label: {name.upper()}\n    Type: {word}\n    Required: yes\n{MORE.get(name, '')}"
    for name, word in TYPES.items()
)
DAY = dt.date(2026, 7, 6)


def resolved(text: str, day: dt.date = DAY) -> tuple[Procedure, list[Diagnostic]]:
    """The procedure of a text as of a day, and all findings."""
    reporter = Reporter()
    slicer = Project(reporter).open_source(Source("x.yaml", text), "x.yaml")
    assert slicer is not None, reporter.sorted()
    found = slicer.interval_of(day)
    assert found is not None
    procedure = slicer.resolve(found).procedure
    return procedure, reporter.sorted()


def codes(text: str, day: dt.date = DAY) -> list[str]:
    """The codes found in a specification that begins behind the head."""
    return [finding.code.code for finding in resolved(HEAD + text, day)[1]]


def typed(expression: str, more: str = "", facts: str = FACTS) -> tuple[Expression | None, list[str]]:
    """An expression as a definition of the specification, and the codes found."""
    text = f"{HEAD}{facts}{more}Definitions:\n  probe: |\n    {expression}\n"
    procedure, findings = resolved(text)
    value = next((found.value for found in procedure.definitions if found.name == "probe"), None)
    return value, [finding.code.code for finding in findings]


def type_of(expression: str, more: str = "") -> str:
    """The type of an expression in short, as `decimal 2`, `money USD` or `duration day`; else the codes found."""
    value, found = typed(expression, more)
    if found or value is None:
        return " ".join(found) or "nothing"
    type_ = value.type
    extra = [str(type_.scale) if type_.scale else "", type_.currency if type_.currency != "VND" else "", type_.unit]
    return " ".join([type_.name, *(part for part in extra if part)])
