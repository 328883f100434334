"""The typed expression tree: the one source from which the evaluator works and every target is printed.

Numbers are exact: an integer counted in units of 10**-scale, the scale standing in the type. There are no floats.
A reference to a fact that the dossier does not hold makes the expression undetermined, unless it stands in `Present`.
"""

from __future__ import annotations

from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from thutuc.model.types import Type
    from thutuc.text.source import Span

    Comparison = Literal["=", "<>", "<", "<=", ">", ">="]


class Expression(Record):
    """Base of all nodes; `origin` is the place in the file."""

    type: Type
    origin: Span


class Constant(Expression):
    """A value written in the specification, in the representation of its type."""

    value: object


class FactRef(Expression):
    """A fact of the dossier. `path` holds ids from the top; `row` is the path of the list whose current row is meant, or ()."""

    path: tuple[str, ...]
    row: tuple[str, ...] = ()
    builtin: bool = False


class DefinitionRef(Expression):
    """The value of a definition."""

    id: str


class ParameterRef(Expression):
    """The value of a parameter."""

    id: str


class DocumentRef(Expression):
    """Whether the document is in the dossier, filed or taken from data."""

    id: str


class FeeRef(Expression):
    """The amount of another fee of the same dossier."""

    id: str


class Not(Expression):
    """Negation."""

    operand: Expression


class Logic(Expression):
    """`and` / `or` over two or more operands, from left to right, stopping at the first that decides."""

    operator: Literal["and", "or"]
    operands: tuple[Expression, ...]


class Compare(Expression):
    """Comparison of two values of one type; numbers are brought to one scale by the resolver."""

    operator: Comparison
    left: Expression
    right: Expression


class Among(Expression):
    """Whether the operand equals one of the members, or (negated) none."""

    operand: Expression
    members: tuple[Expression, ...]
    negated: bool = False


class AmongChoices(Expression):
    """Whether a choice is one of the values of a multiple choice, or (negated) is not."""

    operand: Expression
    choices: Expression
    negated: bool = False


class Arithmetic(Expression):
    """Exact sum, difference or product; the scale of a product is the sum of the scales."""

    operator: Literal["+", "-", "*"]
    left: Expression
    right: Expression


class Negate(Expression):
    """The number with the other sign."""

    operand: Expression


class Rescale(Expression):
    """The same number counted in smaller units: the scale of `type` is not below that of the operand."""

    operand: Expression


class ShiftDate(Expression):
    """Plain addition of a duration in days, weeks, months or years to a date (sign 1 or -1).

    Months and years keep the day of the month, or take the last day of a shorter month (Bộ luật Dân sự 2015, Điều 148).
    """

    date: Expression
    duration: Expression
    sign: int


class TermEnd(Expression):
    """Last day of a legal term: the first day is not counted, a last day off moves to the next working day (BLDS 2015, Điều 147-148)."""

    duration: Expression
    start: Expression


class Present(Expression):
    """Whether the dossier holds the fact."""

    operand: FactRef


class Conditional(Expression):
    """`then` where the condition holds, else `otherwise`."""

    condition: Expression
    then: Expression
    otherwise: Expression


class Call(Expression):
    """A function of the language (spec/language.yaml, functions)."""

    function: str
    arguments: tuple[Expression, ...]


def children(node: Expression) -> tuple[Expression, ...]:
    """The direct parts of a node, in evaluation order."""
    parts: list[Expression] = []
    for name in node._fields[2:]:
        value = node.__dict__[name]
        if isinstance(value, Expression):
            parts.append(value)
        elif isinstance(value, tuple):
            parts += [item for item in value if isinstance(item, Expression)]
    return tuple(parts)


def walk(node: Expression) -> list[Expression]:
    """The node and everything below it, parents before children."""
    found = [node]
    for part in children(node):
        found += walk(part)
    return found


def shape(node: Expression) -> tuple[object, ...]:
    """What the node means without its place in the file: equal for expressions that were written alike."""
    parts: list[object] = [type(node).__name__]
    for name in node._fields[2:]:
        value = node.__dict__[name]
        if isinstance(value, Expression):
            parts.append(shape(value))
        elif isinstance(value, tuple):
            parts.append(tuple(shape(item) if isinstance(item, Expression) else item for item in value))
        else:
            parts.append(value)
    return tuple(parts)
