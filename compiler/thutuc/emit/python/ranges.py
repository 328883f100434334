"""Between which numbers a computation lies, as far as its facts are limited."""

from __future__ import annotations

from thutuc.model.expressions import Arithmetic, Constant, FactRef, Negate, Rescale

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.model.expressions import Expression

    Range = tuple[int, int]
    Ranges = Mapping[tuple[str, ...], Range]


def range_of(node: Expression, ranges: Ranges) -> Range | None:
    """The least and the largest value in units of the node's scale; None where they are not known."""
    if isinstance(node, Constant):
        return (node.value, node.value) if isinstance(node.value, int) else None
    if isinstance(node, FactRef):
        return ranges.get(node.path)
    if isinstance(node, Negate):
        inner = range_of(node.operand, ranges)
        return inner and (-inner[1], -inner[0])
    if isinstance(node, Rescale):
        return _scaled(node.operand, node.type.scale, ranges)
    if not isinstance(node, Arithmetic):
        return None
    if node.operator == "*":
        left, right = range_of(node.left, ranges), range_of(node.right, ranges)
        if left is None or right is None:
            return None
        ends = [one * other for one in left for other in right]
        return min(ends), max(ends)
    left, right = (_scaled(operand, node.type.scale, ranges) for operand in (node.left, node.right))
    if left is None or right is None:
        return None
    if node.operator == "+":
        return left[0] + right[0], left[1] + right[1]
    return left[0] - right[1], left[1] - right[0]


def _scaled(node: Expression, scale: int, ranges: Ranges) -> Range | None:
    inner = range_of(node, ranges)
    unit: int = 10 ** (scale - node.type.scale)
    return inner and (inner[0] * unit, inner[1] * unit)
