"""Which facts a rule needs, so that one that is missing is seen without an exception, which costs much."""

from __future__ import annotations

from thutuc.emit.python.printer import quoted
from thutuc.model.expressions import (
    Among,
    Call,
    Compare,
    Constant,
    DefinitionRef,
    FactRef,
    Logic,
    Not,
    Present,
    TermEnd,
    children,
    walk,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.model.expressions import Expression

SAFE_CALLS = frozenset(("year_of", "length", "starts_with"))
"""Functions that give a value for whatever they are given."""
WHOLE = (Compare, Not, TermEnd)
"""Nodes all of whose parts are looked at, in their order."""


def is_plain(expression: Expression) -> bool:
    """Whether an expression is no more than one question for facts, which costs less than the call of a function."""
    return isinstance(expression, Among | Compare) and all(
        isinstance(node, FactRef | Constant) for node in walk(expression) if node is not expression
    )


def only_fact(condition: Expression, definitions: Mapping[str, Expression]) -> str:
    """The dotted name of the one fact that decides a condition, which then cannot fail; "" where there is more to it."""
    if isinstance(condition, DefinitionRef):
        condition = definitions[condition.id]
    if not (isinstance(condition, FactRef) or is_plain(condition)):
        return ""
    names = {".".join(node.path) for node in walk(condition) if isinstance(node, FactRef)}
    return names.pop() if len(names) == 1 else ""


def cannot_fail(expression: Expression) -> bool:
    """Whether an expression has a value as soon as its facts are there."""
    return all(
        isinstance(node, FactRef | Constant | Compare | Among | Logic | Not)
        or (isinstance(node, Call) and node.function in SAFE_CALLS)
        for node in walk(expression)
    )


def needed(expression: Expression, definitions: Mapping[str, Expression]) -> list[str]:
    """Python tests of facts that all hold where the expression has a value, whatever else there is."""
    if isinstance(expression, FactRef):
        return [f"{quoted('.'.join(expression.path))} in f"]
    if isinstance(expression, Present):
        path, first = expression.operand.path, len(expression.operand.row) + 1
        return [f"{quoted('!' + '.'.join(path[:end]))} not in f" for end in range(first, len(path) + 1)]
    if isinstance(expression, DefinitionRef):
        return needed(definitions[expression.id], definitions)
    if isinstance(expression, WHOLE) or (isinstance(expression, Call) and expression.function in SAFE_CALLS):
        parts = children(expression)
    elif isinstance(expression, Among | Logic):
        # What comes after the first part is looked at only where that does not decide.
        parts = children(expression)[:1]
    else:
        return []
    return list(dict.fromkeys(test for part in parts for test in needed(part, definitions)))
