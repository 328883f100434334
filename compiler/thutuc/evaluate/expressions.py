"""The meaning of every node of the expression tree.

Operands are evaluated from left to right. One that is reached and rests on a missing or wrong fact makes
the whole undetermined; `and`, `or`, `in` and the conditional do not reach what no longer matters.
"""

from __future__ import annotations

import datetime as dt

from thutuc.evaluate.functions import call
from thutuc.evaluate.numbers import bounded, rescaled
from thutuc.evaluate.outcome import Failure, Undetermined
from thutuc.evaluate.values import normal
from thutuc.model.expressions import (
    Among,
    AmongChoices,
    Arithmetic,
    Call,
    Compare,
    Conditional,
    Constant,
    DefinitionRef,
    DocumentRef,
    FactRef,
    FeeRef,
    Logic,
    Negate,
    Not,
    ParameterRef,
    Present,
    Rescale,
    ShiftDate,
    TermEnd,
)
from thutuc.time.backward import latest_before
from thutuc.time.duration import Duration
from thutuc.time.errors import TimeError, TimeOverflow
from thutuc.time.plain import add_plain
from thutuc.time.term import term_end

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from thutuc.evaluate.environment import Environment
    from thutuc.evaluate.outcome import FailureCode
    from thutuc.evaluate.values import Value
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Document
    from thutuc.time.reasons import Assumption


def evaluate(node: Expression, environment: Environment) -> Value:
    """The value of an expression, in the representation of its type.

    Undetermined where it rests on a fact that is missing or wrong, Failure where arithmetic has no answer.
    """
    return _MEANING[type(node)](node, environment)


def truth(node: Expression, environment: Environment) -> bool:
    """The value of a condition."""
    value = evaluate(node, environment)
    if not isinstance(value, bool):
        raise _mistyped(node, value)
    return value


def holds(condition: Expression | None, environment: Environment) -> bool:
    """Whether a condition holds; no condition always does."""
    return condition is None or truth(condition, environment)


def integer(node: Expression, environment: Environment) -> int:
    """The value of a number, in units of its type, or of a time."""
    value = evaluate(node, environment)
    if not isinstance(value, int):
        raise _mistyped(node, value)
    return value


def date(node: Expression, environment: Environment) -> dt.date:
    """The value of a date."""
    value = evaluate(node, environment)
    if not isinstance(value, dt.date):
        raise _mistyped(node, value)
    return value


def duration(node: Expression, environment: Environment) -> Duration:
    """The value of a duration."""
    value = evaluate(node, environment)
    if not isinstance(value, Duration):
        raise _mistyped(node, value)
    return value


def time_failure(error: TimeError) -> Failure:
    """The failure that an error of legal time stands for."""
    code: FailureCode = "E_DATE" if isinstance(error, TimeOverflow) else "E_DURATION"
    return Failure(code)


def is_filed(document: Document, environment: Environment) -> bool:
    """Whether a document is in the dossier: filed, shown, or taken from the database that replaces it.

    A group is there when one of its members is, a group of all when every one is.
    """
    if document.members:
        present = [is_filed(member, environment) for member in document.members]
        return all(present) if document.grouping == "all_of" else any(present)
    filed = environment.filed.get(document.id)
    return filed is not None and (filed.is_paper or (filed.from_data and bool(document.replaced_by)))


def compare(left: Expression, right: Expression, environment: Environment) -> int:
    """-1, 0 or 1: how two values of one type lie to each other.

    Numbers of different scales are compared exactly. Dates and times are in the order of the calendar and
    the clock; of other values only 0 has a meaning.
    """
    one, other = evaluate(left, environment), evaluate(right, environment)
    if left.type.is_number and isinstance(one, int) and isinstance(other, int):
        scale = max(left.type.scale, right.type.scale)
        one, other = rescaled(one, left.type.scale, scale), rescaled(other, right.type.scale, scale)
    if isinstance(one, int) and isinstance(other, int):
        return (one > other) - (one < other)
    if isinstance(one, dt.date) and isinstance(other, dt.date):
        return (one > other) - (one < other)
    if isinstance(one, str) and isinstance(other, str):
        return int(normal(one) != normal(other))
    return int(one != other)


def _constant(node: Constant, _: Environment) -> Value:
    value = node.value
    if isinstance(value, bool | int | dt.date | str | Duration | tuple | dict):
        return value
    raise _mistyped(node, value)


def _fact(node: FactRef, environment: Environment) -> Value:
    return environment.fact(node)


def _definition(node: DefinitionRef, environment: Environment) -> Value:
    return _named("definition", node.id, environment.index.definitions[node.id].value, environment)


def _parameter(node: ParameterRef, environment: Environment) -> Value:
    return _named("parameter", node.id, environment.index.parameters[node.id].value, environment)


def _named(kind: str, name: str, value: Expression, environment: Environment) -> Value:
    """The value of a named expression, computed once for a dossier, also when it has none."""
    key = (kind, name)
    if key not in environment.memo:
        try:
            environment.memo[key] = evaluate(value, environment)
        except (Undetermined, Failure) as error:
            environment.memo[key] = error
    found = environment.memo[key]
    if isinstance(found, Undetermined | Failure):
        raise found
    return found


def _document(node: DocumentRef, environment: Environment) -> bool:
    return is_filed(environment.index.documents[node.id], environment)


def _fee(node: FeeRef, environment: Environment) -> int:
    return environment.fee_amount(node.id)


def _not(node: Not, environment: Environment) -> bool:
    return not truth(node.operand, environment)


def _logic(node: Logic, environment: Environment) -> bool:
    decisive = node.operator == "or"
    for operand in node.operands:
        if truth(operand, environment) is decisive:
            return decisive
    return not decisive


def _compare(node: Compare, environment: Environment) -> bool:
    order = compare(node.left, node.right, environment)
    if node.operator == "=":
        return order == 0
    if node.operator == "<>":
        return order != 0
    if node.operator == "<":
        return order < 0
    if node.operator == "<=":
        return order <= 0
    if node.operator == ">":
        return order > 0
    return order >= 0


def _among(node: Among, environment: Environment) -> bool:
    found = any(compare(node.operand, member, environment) == 0 for member in node.members)
    return found is not node.negated


def _among_choices(node: AmongChoices, environment: Environment) -> bool:
    value = evaluate(node.operand, environment)
    choices = evaluate(node.choices, environment)
    if not isinstance(choices, tuple):
        raise _mistyped(node.choices, choices)
    return (value in choices) is not node.negated


def _arithmetic(node: Arithmetic, environment: Environment) -> int:
    left, right = integer(node.left, environment), integer(node.right, environment)
    scale = node.type.scale
    if node.operator == "*":
        return bounded(left * right, scale)
    left, right = rescaled(left, node.left.type.scale, scale), rescaled(right, node.right.type.scale, scale)
    return bounded(left + right if node.operator == "+" else left - right, scale)


def _negate(node: Negate, environment: Environment) -> int:
    return -integer(node.operand, environment)


def _rescale(node: Rescale, environment: Environment) -> int:
    return rescaled(integer(node.operand, environment), node.operand.type.scale, node.type.scale)


def _shift_date(node: ShiftDate, environment: Environment) -> dt.date:
    start, length = date(node.date, environment), duration(node.duration, environment)
    try:
        return add_plain(start, length.replace(amount=node.sign * length.amount))
    except TimeError as error:
        raise time_failure(error) from error


def _term_end(node: TermEnd, environment: Environment) -> dt.date:
    length, start = duration(node.duration, environment), date(node.start, environment)
    try:
        term = term_end(start, length, environment.calendar)
    except TimeError as error:
        raise time_failure(error) from error
    _assume(term.assumptions, environment)
    return term.last_day


def _latest_before(node: Call, environment: Environment) -> dt.date:
    event, length = date(node.arguments[0], environment), duration(node.arguments[1], environment)
    try:
        latest = latest_before(event, length, environment.calendar)
    except TimeError as error:
        raise time_failure(error) from error
    _assume(latest.assumptions, environment)
    return latest.day


def _assume(assumptions: tuple[Assumption, ...], environment: Environment) -> None:
    environment.assumptions += [one for one in assumptions if one not in environment.assumptions]


def _present(node: Present, environment: Environment) -> bool:
    return environment.has(node.operand)


def _conditional(node: Conditional, environment: Environment) -> Value:
    return evaluate(node.then if truth(node.condition, environment) else node.otherwise, environment)


def _call(node: Call, environment: Environment) -> Value:
    if node.function == "latest_before":
        return _latest_before(node, environment)
    return call(node, [evaluate(argument, environment) for argument in node.arguments])


def _mistyped(node: Expression, value: object) -> TypeError:
    return TypeError(f"{type(node).__name__} of type {node.type.name} has the value {value!r}")


_MEANING: dict[type[Expression], Callable[[Any, Environment], Value]] = {
    Constant: _constant,
    FactRef: _fact,
    DefinitionRef: _definition,
    ParameterRef: _parameter,
    DocumentRef: _document,
    FeeRef: _fee,
    Not: _not,
    Logic: _logic,
    Compare: _compare,
    Among: _among,
    AmongChoices: _among_choices,
    Arithmetic: _arithmetic,
    Negate: _negate,
    Rescale: _rescale,
    ShiftDate: _shift_date,
    TermEnd: _term_end,
    Present: _present,
    Conditional: _conditional,
    Call: _call,
}
