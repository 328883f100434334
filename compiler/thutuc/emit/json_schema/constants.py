"""Values that are known before any dossier is, and their JSON form."""

from __future__ import annotations

import unicodedata

from thutuc.model.expressions import Arithmetic, Constant, Negate, ParameterRef, Rescale
from thutuc.model.formats import BOUND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.model.expressions import Expression


def constant(node: Expression, parameters: Mapping[str, Expression]) -> Constant | None:
    """The value of an expression of constants and parameters; None where it rests on more, or exceeds the numbers of the language."""
    if isinstance(node, ParameterRef):
        return constant(parameters[node.id], parameters)
    if isinstance(node, Rescale):
        return constant(node.operand, parameters)
    if isinstance(node, Negate):
        operand = constant(node.operand, parameters)
        return _number(node, -_units(operand, operand.type.scale), operand.type.scale) if operand else None
    if isinstance(node, Arithmetic):
        return _computed(node, parameters)
    return node if isinstance(node, Constant) else None


def json_value(found: Constant) -> object:
    """The JSON value of a constant."""
    value = found.value
    if isinstance(value, bool):
        return value
    if found.type.name == "time" and isinstance(value, int):
        return f"{value // 60:02d}:{value % 60:02d}"
    if isinstance(value, int):
        whole, rest = divmod(value, 10**found.type.scale)
        return value / 10**found.type.scale if rest else whole
    if isinstance(value, tuple):
        return list(value)
    return unicodedata.normalize("NFC", str(value))


def _computed(node: Arithmetic, parameters: Mapping[str, Expression]) -> Constant | None:
    left, right = constant(node.left, parameters), constant(node.right, parameters)
    if left is None or right is None:
        return None
    if node.operator == "*":
        scale = left.type.scale + right.type.scale
        return _number(node, _units(left, left.type.scale) * _units(right, right.type.scale), scale)
    scale = max(left.type.scale, right.type.scale)
    one, other = _units(left, scale), _units(right, scale)
    return _number(node, one + other if node.operator == "+" else one - other, scale)


def _number(node: Expression, units: int, scale: int) -> Constant | None:
    if abs(units) > BOUND * 10**scale:
        return None
    return Constant(node.type.replace(scale=scale), node.origin, units)


def _units(found: Constant, scale: int) -> int:
    assert isinstance(found.value, int)
    return int(found.value * 10 ** (scale - found.type.scale))
