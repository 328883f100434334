"""How large the numbers of a procedure can become, which decides how a target counts them and what it needs to check.

Numbers of the language lie within plus or minus BOUND of their unit. A number of JavaScript is exact up to 2**53, so whole
numbers and whole đồng always are; what counts smaller parts may need a BigInt, unless limits keep it small.
"""

from __future__ import annotations

from thutuc.model.expressions import (
    Arithmetic,
    Call,
    Conditional,
    Constant,
    DefinitionRef,
    FactRef,
    Negate,
    ParameterRef,
    Rescale,
)
from thutuc.model.formats import BOUND, FIRST_YEAR, LAST_YEAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact

    Range = tuple[int, int]

SAFE = 2**53 - 1


class Ranges:
    """The least and the largest value of expressions, in units of their scale."""

    def __init__(
        self,
        facts: Mapping[tuple[str, ...], Fact],
        definitions: Mapping[str, Expression],
        parameters: Mapping[str, Expression],
    ) -> None:
        self._facts = facts
        self._named = {DefinitionRef: definitions, ParameterRef: parameters}
        self._known: dict[tuple[type[Expression], str], Range] = {}

    def of(self, node: Expression) -> Range:
        """The range of a number; what is known of it is at least the bound of all numbers."""
        if isinstance(node, Constant) and isinstance(node.value, int):
            return node.value, node.value
        if isinstance(node, FactRef) and node.path in self._facts:
            return self._of_fact(self._facts[node.path])
        if isinstance(node, DefinitionRef | ParameterRef):
            return self._of_named(node)
        if isinstance(node, Negate):
            low, high = self.of(node.operand)
            return -high, -low
        if isinstance(node, Rescale):
            return self.at_scale(node.operand, node.type.scale)
        if isinstance(node, Conditional):
            return _hull(self.of(node.then), self.of(node.otherwise))
        if isinstance(node, Arithmetic):
            return _within(self.unbounded(node), everything(node.type.scale))
        if isinstance(node, Call) and node.function in ("smallest", "largest"):
            return _hull(*(self.at_scale(argument, node.type.scale) for argument in node.arguments))
        return everything(node.type.scale)

    def at_scale(self, node: Expression, scale: int) -> Range:
        """The range of a number counted in units of 10**-scale, which are not larger than its own."""
        low, high = self.of(node)
        unit: int = 10 ** (scale - node.type.scale)
        return low * unit, high * unit

    def unbounded(self, node: Arithmetic) -> Range:
        """The range of a sum, difference or product before it is held to the bound of all numbers."""
        if node.operator == "*":
            (a, b), (c, d) = self.of(node.left), self.of(node.right)
            products = (a * c, a * d, b * c, b * d)
            return min(products), max(products)
        (a, b), (c, d) = (self.at_scale(part, node.type.scale) for part in (node.left, node.right))
        return (a + c, b + d) if node.operator == "+" else (a - d, b - c)

    def is_big(self, node: Expression) -> bool:
        """Whether the values of a number are BigInts."""
        return node.type.is_number and not is_safe(self.of(node))

    def _of_fact(self, fact: Fact) -> Range:
        if fact.default is None or not fact.type.is_number:
            return bounds(fact)
        return _hull(bounds(fact), self.at_scale(fact.default, fact.type.scale))

    def _of_named(self, node: DefinitionRef | ParameterRef) -> Range:
        key = (type(node), node.id)
        if key not in self._known:
            # Until it is known, which only a circle would ask.
            self._known[key] = everything(node.type.scale)
            self._known[key] = self.of(self._named[type(node)][node.id])
        return self._known[key]


def everything(scale: int) -> Range:
    """The range of all numbers counted in units of 10**-scale."""
    unit: int = 10**scale
    return -BOUND * unit, BOUND * unit


def is_safe(found: Range) -> bool:
    """Whether a Number holds every value of the range."""
    return found[0] >= -SAFE and found[1] <= SAFE


def bounds(fact: Fact) -> Range:
    """The values of a number that its reader passes, in its units: the bounds of all numbers, and limits that are constant."""
    low, high = (FIRST_YEAR, LAST_YEAR) if fact.format == "year" else everything(fact.type.scale)
    for limit in (fact.minimum, fact.maximum):
        if limit is not None and is_constant_limit(fact, limit):
            value = _constant(fact, limit)
            if limit is fact.minimum:
                low = max(low, value)
            if limit is fact.maximum:
                high = min(high, value)
    return low, high


def is_constant_limit(fact: Fact, limit: Expression) -> bool:
    """Whether a limit is a number that the reader of the fact can hold to by itself."""
    return (
        fact.type.is_number
        and isinstance(limit, Constant)
        and isinstance(limit.value, int)
        and limit.type.scale <= fact.type.scale
    )


def _constant(fact: Fact, limit: Expression) -> int:
    value = limit.value if isinstance(limit, Constant) else 0
    if not isinstance(value, int):
        raise TypeError("a constant limit is a number")
    unit: int = 10 ** (fact.type.scale - limit.type.scale)
    return value * unit


def _hull(*ranges: Range) -> Range:
    return min(low for low, _ in ranges), max(high for _, high in ranges)


def _within(found: Range, limit: Range) -> Range:
    low, high = max(found[0], limit[0]), min(found[1], limit[1])
    return (low, high) if low <= high else limit
