"""The schema of a dossier: what every fact may look like, and when it has to be there or must not.

What cannot be said is named in `$comment`, never left out silently. Patterns are those of thutuc.model.formats, which every engine
reads alike; the schema compiles under the strict mode of the stricter validators.
"""

from __future__ import annotations

from thutuc.emit.json_schema.conditions import Conditions, Knowledge, Unsayable
from thutuc.emit.json_schema.constants import constant, json_value
from thutuc.model.formats import BOUND, FIRST_YEAR, LAST_YEAR, longest, text_pattern
from thutuc.plan.data import SUSPENSION_REASONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field

    Schema = dict[str, Any]
    Keys = tuple[str, ...]

_YEAR = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
_FOURTHS = "(?:0[48]|[2468][048]|[13579][26])"
_DAYS = (
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])"
)
# `$` lets a newline pass at the end in some engines; the length does not.
DATE: Schema = {
    "type": "string",
    "format": "date",
    "maxLength": 10,
    "pattern": f"^(?:{_YEAR}-(?:{_DAYS})|(?:[0-9]{{2}}{_FOURTHS}|{_FOURTHS}00)-02-29)$",
}
TIME: Schema = {"type": "string", "maxLength": 5, "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"}
DAY = {"$ref": "#/$defs/date"}
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
        "issued_on": DAY,
        "electronic": SWITCH,
    },
}


def dossier_schema(plan: DataPlan) -> Schema:
    """The schema of the dossiers of one slice. It is for dossiers whose texts are in NFC."""
    writer = _Writer(plan)
    body = writer.mapping((*plan.builtins, *plan.facts), ())
    body["properties"].update(_parts(plan))
    rules = [*body.pop("allOf", []), *writer.cases(plan)]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:thutuc:{plan.code or 'pending'}:{plan.first or 'open'}:dossier",
        "$comment": _comment(plan, writer),
        "title": plan.name,
        **body,
        **({"allOf": rules} if rules else {}),
        "$defs": {"date": DATE, "time": TIME, "document": DOCUMENT},
    }


def _comment(plan: DataPlan, writer: _Writer) -> str:
    unsaid = [*sorted(writer.unsaid), "suspensions.to.range", *(rule.id for rule in plan.rules)]
    comment = f"Texts are to be brought to NFC first. Left to the validators: {', '.join(unsaid)}"
    decimals = [".".join(fact.keys) for fact in writer.facts if fact.type.name == "decimal"]
    return comment + (f"; number of decimals of: {', '.join(decimals)}." if decimals else ".")


def _parts(plan: DataPlan) -> Schema:
    """What a dossier holds besides facts."""
    papers = {paper.id: {"title": paper.title, "$ref": "#/$defs/document"} for paper in plan.documents}
    steps = {step: {"type": "string", "enum": list(outcomes)} for step, outcomes in plan.decisions}
    interval = {
        "type": "object",
        "additionalProperties": False,
        "required": ["reason", "from", "to"],
        "properties": {"reason": {"type": "string", "enum": list(SUSPENSION_REASONS)}, "from": DAY, "to": DAY},
    }
    return {
        "documents": {"type": "object", "additionalProperties": False, "properties": papers},
        "decisions": {"type": "object", "additionalProperties": False, "properties": steps},
        "suspensions": {"type": "array", "items": interval},
        "extended": SWITCH,
    }


class _Writer:
    """`unsaid` are the rules that were met and cannot be said."""

    def __init__(self, plan: DataPlan) -> None:
        self.facts = [field.fact for field in _below((*plan.builtins, *plan.facts), ("record", "list"))]
        self._known = Knowledge(
            facts={fact.keys: fact for fact in self.facts},
            definitions={definition.id: definition.value for definition in plan.definitions},
            parameters={parameter.id: parameter.value for parameter in plan.parameters},
        )
        self.unsaid: set[str] = set()

    def mapping(self, fields: tuple[Field, ...], base: Keys) -> Schema:
        """An object that holds the fields; `base` are the keys of the list whose rows it is one of."""
        required = [field.fact.id for field in fields if field.fact.when is None and _is_asked(field.fact)]
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

    def cases(self, plan: DataPlan) -> list[Schema]:
        """That a case is chosen only where its condition holds."""
        conditions = Conditions(self._known, ())
        found: list[Schema] = []
        for case, _ in plan.cases:
            if case.when is None:
                continue
            try:
                fails = conditions.schema(case.when, holds=False)
            except Unsayable:
                self.unsaid.add("case.choice")
                continue
            found += _rule(fails, ("case",), {"type": "object", "properties": {"case": {"not": {"const": case.id}}}})
        return found

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
            return _text(fact)
        if name == "choice":
            return _options(fact)
        if fact.type.is_number:
            least, most = (FIRST_YEAR, LAST_YEAR) if fact.format == "year" else (-BOUND, BOUND)
            minimum, maximum = self._limit(fact, fact.minimum), self._limit(fact, fact.maximum)
            return {
                "type": "number" if name == "decimal" else "integer",
                "minimum": least if minimum is None else max(least, minimum),
                "maximum": most if maximum is None else min(most, maximum),
            }
        if name in ("date", "time") and (fact.minimum is not None or fact.maximum is not None):
            self.unsaid.add(".".join(fact.keys) + ".range")
        return {"boolean": SWITCH, "date": DAY, "time": {"$ref": "#/$defs/time"}}[name]

    def _limit(self, fact: Fact, node: Expression | None) -> Any:
        """A limit as a number; None where there is none, or none that is known before the dossier is."""
        if node is None:
            return None
        found = constant(node, self._known.parameters)
        if found is None:
            self.unsaid.add(".".join(fact.keys) + ".range")
            return None
        return json_value(found)

    def _rules(self, fields: tuple[Field, ...], base: Keys) -> list[Schema]:
        conditions = Conditions(self._known, base)
        found: list[Schema] = []
        for field in _below(fields, ("record",)):
            fact = field.fact
            if fact.when is None:
                continue
            try:
                holds = conditions.schema(fact.when, holds=True)
                fails = conditions.schema(fact.when, holds=False)
            except Unsayable:
                self.unsaid.add(".".join(fact.keys) + ".when")
                continue
            keys = fact.keys[len(base) :]
            if _is_asked(fact):
                found += _rule(holds, keys, {"type": "object", "required": [keys[-1]], "properties": {keys[-1]: True}})
            found += _rule(fails, keys, {"type": "object", "properties": {keys[-1]: False}})
        return found


def _below(fields: tuple[Field, ...], into: tuple[str, ...]) -> Iterator[Field]:
    """The fields and those inside of them, as far as they are of the types `into`."""
    for field in fields:
        yield field
        if field.fact.type.name in into:
            yield from _below(field.fields, into)


def _is_asked(fact: Fact) -> bool:
    """Whether the fact has to be there wherever it applies."""
    return fact.required and fact.default is None


def _rule(condition: Schema | bool, keys: Keys, consequence: Schema) -> list[Schema]:
    """`consequence` for the object that holds the last key, where the condition passes and that object is there."""
    for key in reversed(keys[:-1]):
        consequence = {"type": "object", "properties": {key: consequence}}
    if isinstance(condition, bool):
        return [consequence] if condition else []
    return [{"if": condition, "then": consequence}]


def _text(fact: Fact) -> Schema:
    schema: Schema = {
        "type": "string",
        "minLength": 1,
        "maxLength": longest(fact),
        "pattern": f"^(?:{text_pattern(fact)})$",
    }
    if fact.format != "long_text" or fact.pattern:
        # `$` lets a newline pass at the end in some engines.
        schema["not"] = {"type": "string", "pattern": "\\n"}
    return schema


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
