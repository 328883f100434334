"""Conditions as JSON Schema: two schemas of the dossier, one for "holds", one for "does not hold".

Neither passes a dossier on which the condition is undetermined, so what hangs on it is then neither asked for nor
refused. Only comparisons of one fact of the same object with a constant can be said, and what is made of them.
"""

from __future__ import annotations

import operator

from thutuc.emit.json_schema.constants import constant, json_value
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
    Present,
    Rescale,
)
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact

    Schema = dict[str, Any]
    Keys = tuple[str, ...]

FLIPPED = {"=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
OPPOSITES = {"=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
BOUNDS = {"<": "exclusiveMaximum", "<=": "maximum", ">": "exclusiveMinimum", ">=": "minimum"}
COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
JSON_TYPES = {"boolean": "boolean", "integer": "integer", "money": "integer", "decimal": "number"}


class Unsayable(Exception):
    """The condition cannot be said in JSON Schema."""


class Knowledge(Record):
    """What names in conditions stand for."""

    facts: Mapping[Keys, Fact]
    definitions: Mapping[str, Expression]
    parameters: Mapping[str, Expression]


class Conditions:
    """Writes conditions seen from one object: the dossier, or the row of a list whose keys are `base`."""

    def __init__(self, knowledge: Knowledge, base: Keys) -> None:
        self._known = knowledge
        self._base = base

    def schema(self, node: Expression, *, holds: bool) -> Schema | bool:
        """The schema that an object passes exactly where the condition is determined and holds, or does not.

        Raises Unsayable where there is none.
        """
        if isinstance(node, Not):
            return self.schema(node.operand, holds=not holds)
        if isinstance(node, DefinitionRef):
            return self.schema(self._known.definitions[node.id], holds=holds)
        if isinstance(node, Constant):
            return node.value is holds
        if isinstance(node, FactRef):
            return self._at(node, {"const": holds}, lambda value: value is holds)
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
        keys = self._inner(node)
        if holds:
            return _nested(keys[:-1], {"type": "object", "required": [keys[-1]], "properties": {keys[-1]: True}})
        return any_of([_absent(keys[:length]) for length in range(1, len(keys) + 1)])

    def _compare(self, node: Compare, holds: bool) -> Schema | bool:
        sign: str = node.operator if holds else OPPOSITES[node.operator]
        left, right = self._constant(node.left), self._constant(node.right)
        if left is not None and right is not None and left.type.is_number:
            return COMPARISONS[sign](json_value(left), json_value(right))
        if right is not None:
            return self._test(node.left, sign, json_value(right))
        if left is not None:
            return self._test(node.right, FLIPPED[sign], json_value(left))
        raise Unsayable

    def _test(self, node: Expression, sign: str, value: object) -> Schema | bool:
        fact = self._fact(node)

        def passes(default: object) -> bool:
            return COMPARISONS[sign](default, value)

        if sign == "=":
            return self._at(fact, {"const": value}, passes)
        if sign == "<>":
            return self._at(fact, {"not": {"const": value}}, passes)
        if not fact.type.is_number:
            raise Unsayable
        return self._at(fact, {"type": JSON_TYPES[fact.type.name], BOUNDS[sign]: value}, passes)

    def _among(self, node: Among, holds: bool) -> Schema | bool:
        fact = self._fact(node.operand)
        wanted = holds is not node.negated
        members = [self._json(member) for member in node.members]
        values: Schema = {"enum": members}
        return self._at(fact, values if wanted else {"not": values}, lambda value: (value in members) is wanted)

    def _among_choices(self, node: AmongChoices, holds: bool) -> Schema | bool:
        if not isinstance(node.choices, FactRef):
            raise Unsayable
        wanted = holds is not node.negated
        member = self._json(node.operand)
        test: Schema = {"type": "array", "contains": {"const": member}}
        if not wanted:
            test = {"type": "array", "not": {"type": "array", "contains": {"const": member}}}
        return self._at(node.choices, test, lambda value: (member in self._list(value)) is wanted)

    def _list(self, value: object) -> list[object]:
        return value if isinstance(value, list) else []

    def _fact(self, node: Expression) -> FactRef:
        while isinstance(node, Rescale):
            node = node.operand
        if isinstance(node, FactRef):
            return node
        raise Unsayable

    def _constant(self, node: Expression) -> Constant | None:
        return constant(node, self._known.parameters)

    def _json(self, node: Expression) -> object:
        found = self._constant(node)
        if found is None:
            raise Unsayable
        return json_value(found)

    def _inner(self, node: FactRef) -> Keys:
        """The keys of a fact seen from the object the conditions are about."""
        keys, depth = node.path, len(self._base)
        if node.row != self._base or keys[:depth] != self._base:
            raise Unsayable
        if any(self._known.facts[keys[:length]].type.name != "record" for length in range(depth + 1, len(keys))):
            raise Unsayable
        return keys[depth:]

    def _at(self, node: FactRef, test: Schema, passes: Callable[[object], bool]) -> Schema | bool:
        """Objects whose fact passes the test; `passes` says so of the default, which stands for a fact that is not given."""
        keys = self._inner(node)
        given = _nested(keys[:-1], {"type": "object", "required": [keys[-1]], "properties": {keys[-1]: test}})
        default = self._known.facts[node.path].default
        if default is None or not passes(self._json(default)):
            return given
        return any_of([given, _absent(keys)])


def _nested(keys: Keys, test: Schema) -> Schema:
    for key in reversed(keys):
        test = {"type": "object", "required": [key], "properties": {key: test}}
    return test


def _absent(keys: Keys) -> Schema:
    """Objects in which everything but the last key is there."""
    return _nested(keys[:-1], {"type": "object", "properties": {keys[-1]: False}})


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
