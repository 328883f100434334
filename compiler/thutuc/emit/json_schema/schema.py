"""The schema of a dossier: what every fact may look like, and when it has to be there or must not.

What cannot be said is named in `$comment`, never left out silently. Patterns are those of thutuc.model.formats, which every engine
reads alike; the schema compiles under the strict mode of the stricter validators.
"""

from __future__ import annotations

from thutuc.emit.json_schema.conditions import Conditions, Unsayable, json_value
from thutuc.model.expressions import Constant, ParameterRef, Rescale
from thutuc.model.formats import BOUND, FIRST_YEAR, LAST_YEAR, longest, text_pattern
from thutuc.plan.data import SUSPENSION_REASONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field

    Schema = dict[str, Any]
    Keys = tuple[str, ...]

DATE = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
TIME = {"type": "string", "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"}
COUNT = {"type": "integer", "minimum": 0}
SWITCH = {"type": "boolean"}
DOCUMENT: Schema = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "originals": COUNT,
        "copies": COUNT,
        "certified": SWITCH,
        "data": SWITCH,
        "issued_on": DATE,
        "electronic": SWITCH,
    },
}


def dossier_schema(plan: DataPlan) -> Schema:
    """The schema of the dossiers of one slice."""
    writer = _Writer(plan)
    schema: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:thutuc:{plan.code or 'pending'}:{plan.first or 'open'}:dossier",
        "title": plan.name,
        **writer.mapping((*plan.builtins, *plan.facts), ()),
    }
    schema["properties"].update(_parts(plan))
    if writer.unsaid:
        schema["$comment"] = "Not said here, left to the validators: " + ", ".join(sorted(writer.unsaid))
    return schema


def _parts(plan: DataPlan) -> Schema:
    """What a dossier holds besides facts."""
    papers = {paper.id: {"title": paper.title, **DOCUMENT} for paper in plan.documents}
    steps = {step: {"type": "string", "enum": list(outcomes)} for step, outcomes in plan.decisions}
    interval = {
        "type": "object",
        "additionalProperties": False,
        "required": ["reason", "from", "to"],
        "properties": {"reason": {"type": "string", "enum": list(SUSPENSION_REASONS)}, "from": DATE, "to": DATE},
    }
    return {
        "documents": {"type": "object", "additionalProperties": False, "properties": papers},
        "decisions": {"type": "object", "additionalProperties": False, "properties": steps},
        "suspensions": {"type": "array", "items": interval},
        "extended": SWITCH,
    }


class _Writer:
    def __init__(self, plan: DataPlan) -> None:
        self._definitions = {definition.id: definition.value for definition in plan.definitions}
        self._parameters = {parameter.id: parameter.value for parameter in plan.parameters}
        self.unsaid: set[str] = set()

    def mapping(self, fields: tuple[Field, ...], base: Keys) -> Schema:
        """An object that holds the fields; `base` are the keys of the list whose rows it is one of."""
        required = [field.fact.id for field in fields if self._always(field.fact)]
        schema: Schema = {
            "type": "object",
            "additionalProperties": False,
            "properties": {field.fact.id: self._field(field, base) for field in fields},
        }
        if required:
            schema["required"] = required
        # Conditions stand at the dossier or row they are evaluated in, not in the records inside it.
        rules = self._rules(fields, base) if all(field.fact.keys[:-1] == base for field in fields) else []
        if rules:
            schema["allOf"] = rules
        return schema

    def _always(self, fact: Fact) -> bool:
        return fact.required and fact.when is None and fact.default is None

    def _field(self, field: Field, base: Keys) -> Schema:
        fact = field.fact
        notes = [fact.hint] if fact.hint else []
        notes += [citation.text for citation in fact.citations]
        schema: Schema = {"title": fact.label.vi}
        if notes:
            schema["description"] = "\n".join(notes)
        name = fact.type.name
        if name == "record":
            return {**schema, **self.mapping(field.fields, base)}
        if name == "list":
            return {**schema, "type": "array", **_sizes(fact), "items": self.mapping(field.fields, fact.keys)}
        if name == "choices":
            return {**schema, "type": "array", **_sizes(fact), "uniqueItems": True, "items": _options(fact)}
        return {**schema, **self._simple(fact)}

    def _simple(self, fact: Fact) -> Schema:
        name = fact.type.name
        if name == "text":
            return {
                "type": "string",
                "minLength": 1,
                "maxLength": longest(fact),
                "pattern": f"^(?:{text_pattern(fact)})$",
            }
        if name == "choice":
            return _options(fact)
        if fact.type.is_number:
            least, most = (FIRST_YEAR, LAST_YEAR) if fact.format == "year" else (-BOUND, BOUND)
            limits = {
                "minimum": self._limit(fact, fact.minimum, least),
                "maximum": self._limit(fact, fact.maximum, most),
            }
            return {"type": "number" if name == "decimal" else "integer", **limits}
        if name in ("date", "time") and (fact.minimum is not None or fact.maximum is not None):
            self.unsaid.add(".".join(fact.keys) + ".range")
        return {"boolean": SWITCH, "date": DATE, "time": TIME}[name]

    def _limit(self, fact: Fact, node: Expression | None, otherwise: int) -> Any:
        """A limit as a number; `otherwise` where there is none, or none that is known before the dossier is."""
        while isinstance(node, ParameterRef | Rescale):
            node = node.operand if isinstance(node, Rescale) else self._parameters[node.id]
        if isinstance(node, Constant):
            return json_value(node.type, node.value)
        if node is not None:
            self.unsaid.add(".".join(fact.keys) + ".range")
        return otherwise

    # Conditions

    def _rules(self, fields: tuple[Field, ...], base: Keys) -> list[Schema]:
        conditions = Conditions(self._definitions, self._parameters, base)
        found: list[Schema] = []
        for field in _inside(fields):
            fact = field.fact
            if fact.when is None:
                continue
            keys = fact.keys[len(base) :]
            try:
                holds = conditions.schema(fact.when, holds=True)
                fails = conditions.schema(fact.when, holds=False)
            except Unsayable:
                self.unsaid.add(".".join(fact.keys) + ".when")
                continue
            if fact.required and fact.default is None:
                found += _rule(holds, keys, {"type": "object", "required": [keys[-1]], "properties": {keys[-1]: True}})
            found += _rule(fails, keys, {"type": "object", "properties": {keys[-1]: False}})
        return found


def _inside(fields: tuple[Field, ...]) -> list[Field]:
    """The fields and those of their records; rows of lists have conditions of their own."""
    found: list[Field] = []
    for field in fields:
        found.append(field)
        if field.fact.type.name == "record":
            found += _inside(field.fields)
    return found


def _rule(condition: Schema | bool, keys: Keys, consequence: Schema) -> list[Schema]:
    """`consequence` for the object that holds the last key, where the condition passes and that object is there."""
    for key in reversed(keys[:-1]):
        consequence = {"type": "object", "properties": {key: consequence}}
    if isinstance(condition, bool):
        return [consequence] if condition else []
    return [{"if": condition, "then": consequence}]


def _options(fact: Fact) -> Schema:
    return {
        "type": "string",
        "oneOf": [{"const": member.id, "title": member.label.vi} for member in fact.type.members],
    }


def _sizes(fact: Fact) -> Schema:
    sizes: Schema = {}
    if fact.min_items:
        sizes["minItems"] = fact.min_items
    if fact.max_items is not None:
        sizes["maxItems"] = fact.max_items
    return sizes
