"""Conditions as JSON Schema: two schemas of the dossier, one for "holds", one for "does not hold".

Neither passes a dossier on which the condition is undetermined, so what hangs on it is then neither asked for nor
refused. Only comparisons of one fact of the dossier with a constant can be said, and what is made of them.
"""

from __future__ import annotations

from thutuc.model.expressions import (
    Among,
    AmongChoices,
    Compare,
    Conditional,
    Constant,
    DefinitionRef,
    FactRef,
    Logic,
    Not,
    ParameterRef,
    Present,
    Rescale,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from thutuc.model.expressions import Expression
    from thutuc.model.types import Type

    Schema = dict[str, Any]
    Keys = tuple[str, ...]

FLIPPED = {"=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
OPPOSITES = {"=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
BOUNDS = {"<": "exclusiveMaximum", "<=": "maximum", ">": "exclusiveMinimum", ">=": "minimum"}
JSON_TYPES = {"boolean": "boolean", "integer": "integer", "money": "integer", "decimal": "number"}


class Unsayable(Exception):
    """The condition cannot be said in JSON Schema."""


class Conditions:
    """Writes conditions seen from one object: the dossier, or the row of a list whose keys are `base`."""

    def __init__(self, values: Mapping[str, Expression], parameters: Mapping[str, Expression], base: Keys) -> None:
        self._definitions = values
        self._parameters = parameters
        self._base = base

    def schema(self, node: Expression, *, holds: bool) -> Schema | bool:
        """The schema that an object passes exactly where the condition is determined and holds, or does not.

        Raises Unsayable where there is none.
        """
        if isinstance(node, Not):
            return self.schema(node.operand, holds=not holds)
        if isinstance(node, DefinitionRef):
            return self.schema(self._definitions[node.id], holds=holds)
        if isinstance(node, Constant) and isinstance(node.value, bool):
            return node.value is holds
        if isinstance(node, FactRef) and node.type.name == "boolean":
            return self._at(node, {"const": holds})
        if isinstance(node, Present):
            return self._present(node.operand, holds)
        if isinstance(node, Logic):
            return self._logic(node, holds)
        if isinstance(node, Conditional):
            yes, no = self.schema(node.condition, holds=True), self.schema(node.condition, holds=False)
            then, otherwise = self.schema(node.then, holds=holds), self.schema(node.otherwise, holds=holds)
            return any_of([all_of([yes, then]), all_of([no, otherwise])])
        if isinstance(node, Compare):
            return self._compare(node, holds)
        if isinstance(node, Among):
            return self._among(node, holds)
        if isinstance(node, AmongChoices):
            return self._among_choices(node, holds)
        raise Unsayable

    def _logic(self, node: Logic, holds: bool) -> Schema | bool:
        """What decides is reached only where everything before it did not decide."""
        decisive = node.operator == "or"
        passed: list[Schema | bool] = []
        ways: list[Schema | bool] = []
        for operand in node.operands:
            ways.append(all_of([*passed, self.schema(operand, holds=decisive)]))
            passed.append(self.schema(operand, holds=not decisive))
        return any_of(ways) if holds is decisive else all_of(passed)

    def _present(self, node: FactRef, holds: bool) -> Schema | bool:
        ways: list[Schema | bool] = []
        keys = self._inner(node)
        if holds:
            return _nested(keys[:-1], {"type": "object", "required": [keys[-1]], "properties": {keys[-1]: True}})
        for length in range(len(keys)):
            absent = {"type": "object", "properties": {keys[length]: False}}
            ways.append(_nested(keys[:length], absent))
        return any_of(ways)

    def _compare(self, node: Compare, holds: bool) -> Schema | bool:
        operator = node.operator if holds else OPPOSITES[node.operator]
        left, right = self._constant(node.left), self._constant(node.right)
        if right is not None:
            return self._test(node.left, operator, right)
        if left is not None:
            return self._test(node.right, FLIPPED[operator], left)
        raise Unsayable

    def _among(self, node: Among, holds: bool) -> Schema | bool:
        members = [self._constant(member) for member in node.members]
        known = [member for member in members if member is not None]
        if len(known) != len(members):
            raise Unsayable
        fact = self._fact(node.operand)
        if fact.type.name in ("date", "time", "duration", "choices"):
            raise Unsayable
        values = {"enum": [_json(member) for member in known]}
        return self._at(fact, values if holds is not node.negated else {"not": values})

    def _among_choices(self, node: AmongChoices, holds: bool) -> Schema | bool:
        value = self._constant(node.operand)
        if value is None or not isinstance(node.choices, FactRef):
            raise Unsayable
        test: Schema = {"type": "array", "contains": {"const": _json(value)}}
        if holds is node.negated:
            test = {"type": "array", "not": {"contains": {"const": _json(value)}}}
        return self._at(node.choices, test)

    def _test(self, node: Expression, operator: str, constant: Constant) -> Schema:
        fact = self._fact(node)
        value = _json(constant)
        if operator in ("=", "<>"):
            if fact.type.name in ("date", "time", "duration", "choices") and operator == "<>":
                raise Unsayable
            return self._at(fact, {"const": value} if operator == "=" else {"not": {"const": value}})
        if not fact.type.is_number:
            raise Unsayable
        return self._at(fact, {"type": JSON_TYPES[fact.type.name], BOUNDS[operator]: value})

    def _fact(self, node: Expression) -> FactRef:
        while isinstance(node, Rescale):
            node = node.operand
        if isinstance(node, FactRef):
            return node
        raise Unsayable

    def _constant(self, node: Expression) -> Constant | None:
        if isinstance(node, ParameterRef):
            node = self._parameters[node.id]
        if isinstance(node, Rescale):
            return self._constant(node.operand)
        return node if isinstance(node, Constant) else None

    def _inner(self, node: FactRef) -> Keys:
        """The keys of a fact seen from the object the conditions are about."""
        keys = node.path
        if node.row != self._base or keys[: len(self._base)] != self._base:
            raise Unsayable
        return keys[len(self._base) :]

    def _at(self, node: FactRef, test: Schema) -> Schema:
        keys = self._inner(node)
        return _nested(keys[:-1], {"type": "object", "required": [keys[-1]], "properties": {keys[-1]: test}})


def _nested(keys: Keys, test: Schema) -> Schema:
    for key in reversed(keys):
        test = {"type": "object", "required": [key], "properties": {key: test}}
    return test


def all_of(schemas: list[Schema | bool]) -> Schema | bool:
    """The schema that passes what all of them pass."""
    return _joined("allOf", schemas, neutral=True)


def any_of(schemas: list[Schema | bool]) -> Schema | bool:
    """The schema that passes what one of them passes."""
    return _joined("anyOf", schemas, neutral=False)


def _joined(keyword: str, schemas: list[Schema | bool], *, neutral: bool) -> Schema | bool:
    parts: list[Schema] = []
    for schema in schemas:
        if isinstance(schema, bool):
            if schema is not neutral:
                return schema
        elif schema not in parts:
            parts.append(schema)
    if not parts:
        return neutral
    return parts[0] if len(parts) == 1 else {keyword: parts}


def json_value(kind: Type, value: object) -> object:
    """The JSON value of a constant."""
    if kind.is_number and isinstance(value, int) and not isinstance(value, bool):
        whole, rest = divmod(value, 10**kind.scale)
        return value / 10**kind.scale if rest else whole
    if kind.name == "date":
        return str(value)
    if kind.name == "time" and isinstance(value, int):
        return f"{value // 60:02d}:{value % 60:02d}"
    return list(value) if isinstance(value, tuple) else value


def _json(constant: Constant) -> object:
    return json_value(constant.type, constant.value)
