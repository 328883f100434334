"""Why an expression has no value: what is missing, or `!` and the code of a failure."""

from __future__ import annotations

from thutuc.model.expressions import (
    Among,
    Arithmetic,
    Call,
    Compare,
    Conditional,
    DefinitionRef,
    FactRef,
    FeeRef,
    Logic,
    ParameterRef,
    Present,
    ShiftDate,
    TermEnd,
    children,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from thutuc.emit.sql.printer import Printer
    from thutuc.model.expressions import Expression

DIVIDING = ("round", "round_up", "round_down", "quotient_up", "quotient_down")


def first_of(parts: Sequence[str]) -> str:
    """The first of several troubles; "" where there can be none."""
    found = [part for part in parts if part]
    return f"COALESCE({', '.join(found)})" if len(found) > 1 else "".join(found)


def trouble(printer: Printer, node: Expression) -> str:
    """The trouble of an expression that may have no value."""
    return TROUBLES.get(type(node), _operands)(printer, node)


def _operands(printer: Printer, node: Expression) -> str:
    return first_of([printer.trouble(part) for part in children(node)])


def _fact(printer: Printer, node: FactRef) -> str:
    return f"CASE WHEN {printer.value(node)} IS NULL THEN {printer.dialect.text('.'.join(node.path))} END"


def _definition(printer: Printer, node: DefinitionRef) -> str:
    return printer.named_trouble("d", node.id, printer.world.definitions[node.id])


def _parameter(printer: Printer, node: ParameterRef) -> str:
    return printer.named_trouble("p", node.id, printer.world.parameters[node.id])


def _fee(printer: Printer, node: FeeRef) -> str:
    printer.world.define_fee(node.id)
    name = printer.columns.ref(f"fee.{node.id}.trouble")
    needs = f"CASE WHEN {name} NOT LIKE '!%' THEN {name} END"
    return f"CASE WHEN {printer.value(node)} IS NULL THEN COALESCE({needs}, 'fees.{node.id}') END"


def _logic(printer: Printer, node: Logic) -> str:
    return _stepwise(printer, node.operands, stops_at_true=node.operator == "or")


def _stepwise(printer: Printer, operands: Sequence[Expression], *, stops_at_true: bool) -> str:
    """The trouble of the first operand that has one, if none before it decides."""
    found = ""
    for operand in reversed(operands):
        if found:
            sign = "NOT " if stops_at_true else ""
            found = f"CASE WHEN {sign}{printer.short(operand)} THEN {found} END"
        found = first_of([printer.trouble(operand), found])
    return found


def _among(printer: Printer, node: Among) -> str:
    if not any(printer.is_nullable(member) for member in node.members):
        return printer.trouble(node.operand)
    equalities = [Compare(node.type, node.origin, "=", node.operand, member) for member in node.members]
    return _stepwise(printer, equalities, stops_at_true=True)


def _arithmetic(printer: Printer, node: Arithmetic) -> str:
    parts = [printer.trouble(node.left), printer.trouble(node.right)]
    if printer.can_exceed(node):
        parts.append(f"CASE WHEN {printer.short(node)} IS NULL THEN '!E_OVERFLOW' END")
    return first_of(parts)


def _term(printer: Printer, node: ShiftDate | TermEnd) -> str:
    return first_of([_operands(printer, node), printer.terms.failure(node)])


def _present(printer: Printer, node: Present) -> str:
    path, row = node.operand.path, node.operand.row
    parts = []
    for length in range(len(row) + 1, len(path) + 1):
        given = printer.value(node.replace(operand=node.operand.replace(path=path[:length])))
        parts.append(f"CASE WHEN {given} IS NULL THEN {printer.dialect.text('.'.join(path[:length]))} END")
    return first_of(parts)


def _conditional(printer: Printer, node: Conditional) -> str:
    then, otherwise = printer.trouble(node.then), printer.trouble(node.otherwise)
    branch = ""
    if then or otherwise:
        branch = f"CASE WHEN {printer.short(node.condition)} THEN {then or 'NULL'} ELSE {otherwise or 'NULL'} END"
    return first_of([printer.trouble(node.condition), branch])


def _call(printer: Printer, node: Call) -> str:
    if node.function == "latest_before":
        return first_of([_operands(printer, node), printer.terms.failure(node)])
    parts = [_operands(printer, node)]
    if node.function in DIVIDING:
        parts.append(f"CASE WHEN {printer.value(node.arguments[1])} = 0 THEN '!E_DIVISION' END")
    if node.function in (*DIVIDING, "total"):
        parts.append(f"CASE WHEN {printer.short(node)} IS NULL THEN '!E_OVERFLOW' END")
    return first_of(parts)


TROUBLES: dict[type[Expression], Callable[[Printer, Any], str]] = {
    FactRef: _fact,
    DefinitionRef: _definition,
    ParameterRef: _parameter,
    FeeRef: _fee,
    Logic: _logic,
    Among: _among,
    Arithmetic: _arithmetic,
    ShiftDate: _term,
    TermEnd: _term,
    Present: _present,
    Conditional: _conditional,
    Call: _call,
}
