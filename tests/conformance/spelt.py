"""Model trees as expressions of the language (in English), so that a drawn rule can be kept as a specification."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from thutuc.build.resources import language
from thutuc.model import expressions as model
from thutuc.text.figures import number
from thutuc.time.duration import Duration

if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.model.expressions import Expression


def spelt(node: Expression) -> str:
    """The expression; reading it gives a tree of the same meaning."""
    return _FORMS[type(node)](node)


def _constant(node: model.Constant) -> str:
    kind, value = node.type, node.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Duration):
        unit = language().expression["units"][value.unit]["en"][0]
        return f"{number(value.amount, value.scale)} {unit}"
    if isinstance(value, dt.date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
    if kind.name == "time" and isinstance(value, int):
        return f"{value // 60:02d}:{value % 60:02d}"
    if isinstance(value, int):
        text = number(abs(value), kind.scale) + (" dong" if kind.name == "money" else "")
        return f"(-{text})" if value < 0 else text
    return str(value) if kind.name == "choice" else f'"{value}"'


def _joined(operator: str, *nodes: Expression) -> str:
    return "(" + f" {operator} ".join(spelt(node) for node in nodes) + ")"


def _path(node: model.FactRef) -> str:
    return ".".join(node.path)


def _id(node: Any) -> str:
    return str(node.id)


def _among(node: model.Among) -> str:
    members = "; ".join(spelt(member) for member in node.members)
    return f"({spelt(node.operand)} {'not in' if node.negated else 'in'} {{{members}}})"


def _among_choices(node: model.AmongChoices) -> str:
    return f"({spelt(node.operand)} {'not in' if node.negated else 'in'} {spelt(node.choices)})"


def _call(node: model.Call) -> str:
    name = language().expression["functions"][node.function]["en"]
    return f"{name}({'; '.join(spelt(argument) for argument in node.arguments)})"


_FORMS: dict[type[Expression], Callable[[Any], str]] = {
    model.Constant: _constant,
    model.FactRef: _path,
    model.DefinitionRef: _id,
    model.ParameterRef: _id,
    model.DocumentRef: _id,
    model.FeeRef: _id,
    model.Not: lambda node: f"(not {spelt(node.operand)})",
    model.Logic: lambda node: _joined(node.operator, *node.operands),
    model.Compare: lambda node: _joined(node.operator, node.left, node.right),
    model.Among: _among,
    model.AmongChoices: _among_choices,
    model.Arithmetic: lambda node: _joined(node.operator, node.left, node.right),
    model.Negate: lambda node: f"(-{spelt(node.operand)})",
    model.Rescale: lambda node: spelt(node.operand),
    model.ShiftDate: lambda node: _joined("+" if node.sign > 0 else "-", node.date, node.duration),
    model.TermEnd: lambda node: f"(end of {spelt(node.duration)} from {spelt(node.start)})",
    model.Present: lambda node: f"(given {spelt(node.operand)})",
    model.Conditional: lambda node: (
        f"(if {spelt(node.condition)} then {spelt(node.then)} else {spelt(node.otherwise)})"
    ),
    model.Call: _call,
}
