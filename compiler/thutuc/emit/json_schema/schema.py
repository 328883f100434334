"""The schema of the dossier of one procedure."""

from __future__ import annotations

from thutuc.emit.json_schema.conditions import Conditions, Unsayable
from thutuc.emit.json_schema.document import Located
from thutuc.emit.json_schema.fields import (
    DATE_PATTERN,
    definition,
    definition_name,
    described,
    scalar,
    sentence,
    written,
)
from thutuc.plan.data import SUSPENSION_REASONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field

    Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DATE: dict[str, Any] = {"type": "string", "format": "date", "pattern": DATE_PATTERN}
FILED = {
    "type": "object",
    "properties": {
        "originals": {"type": "integer", "minimum": 0, "title": "Số bản chính"},
        "copies": {"type": "integer", "minimum": 0, "title": "Số bản sao"},
        "certified": {"type": "boolean", "title": "Bản sao có chứng thực"},
        "data": {"type": "boolean", "title": "Đã khai thác được từ cơ sở dữ liệu"},
        "issued_on": {**DATE, "title": "Ngày cấp"},
        "electronic": {"type": "boolean", "title": "Bản điện tử"},
    },
    "additionalProperties": False,
}
SUSPENSION = {
    "type": "object",
    "properties": {
        "reason": {"type": "string", "enum": list(SUSPENSION_REASONS), "title": "Lý do"},
        "from": {**DATE, "title": "Từ ngày"},
        "to": {**DATE, "title": "Đến trước ngày"},
    },
    "required": ["reason", "from", "to"],
    "additionalProperties": False,
}


def schema_id(plan: DataPlan) -> str:
    """The stable name of the schema: the code of the procedure and its first day."""
    return f"urn:thutuc:{plan.code}:{plan.first or 'always'}:dossier"


def dossier_schema(plan: DataPlan) -> Schema:
    """The schema of a dossier as JSON gives it, in draft 2020-12."""
    writer = _Writer(plan)
    fields = plan.builtins + plan.facts
    body = writer.object_schema(fields, ())
    properties = body["properties"]
    if plan.documents:
        entries = {
            document.id: Located(document.path, {"title": document.title or document.name, "$ref": "#/$defs/filed"})
            for document in plan.documents
        }
        properties["documents"] = {
            "title": "Giấy tờ trong hồ sơ",
            "type": "object",
            "properties": entries,
            "additionalProperties": False,
        }
    else:
        properties["documents"] = {"title": "Giấy tờ trong hồ sơ", "type": "object", "maxProperties": 0}
    properties["suspensions"] = {
        "title": "Thời gian không tính vào thời hạn",
        "type": "array",
        "items": {"$ref": "#/$defs/suspension"},
    }
    properties["extended"] = {"title": "Đã gia hạn", "type": "boolean"}
    properties["decisions"] = {
        "title": "Kết luận của từng bước",
        "type": "object",
        "properties": {step: {"type": "string", "enum": list(outcomes)} for step, outcomes in plan.decisions},
        "additionalProperties": False,
    }
    head: Schema = {"$schema": DIALECT, "$id": schema_id(plan), "title": plan.name}
    comment = _not_said(plan)
    if comment:
        head["$comment"] = comment
    definitions = {**writer.definitions(fields), "filed": FILED, "suspension": SUSPENSION}
    return {**head, **body, "$defs": definitions}


def _not_said(plan: DataPlan) -> str:
    rules = [f"{checked.id} ({checked.rule.label or checked.rule.name})" for checked in plan.rules]
    return f"Chưa kiểm tra được bằng JSON Schema: {'; '.join(rules)}." if rules else ""


class _Writer:
    def __init__(self, plan: DataPlan) -> None:
        self._values = {definition.id: definition.value for definition in plan.definitions}
        self._parameters = {parameter.id: parameter.value for parameter in plan.parameters}

    def definitions(self, fields: tuple[Field, ...]) -> Schema:
        """What the texts of the formats in use may look like."""
        found: Schema = {}
        for field in fields:
            if field.fact.type.name == "text" and not field.fact.pattern:
                found.setdefault(definition_name(field.fact), definition(field.fact))
            found = {**self.definitions(field.fields), **found}
        return dict(sorted(found.items()))

    def object_schema(self, fields: tuple[Field, ...], keys: tuple[str, ...]) -> Schema:
        """The schema of the dossier (`keys` empty) or of a row of the list `keys`, with all conditions seen from it."""
        rules: list[Schema] = []
        schema = self._object(fields, keys, (), rules)
        if rules:
            schema["allOf"] = rules
        return schema

    def _object(
        self, fields: tuple[Field, ...], base: tuple[str, ...], inner: tuple[str, ...], rules: list[Schema]
    ) -> Schema:
        properties: Schema = {}
        required = []
        for field in fields:
            fact = field.fact
            comments: list[str] = []
            is_required = fact.required and fact.default is None
            if fact.when is not None:
                comments += self._condition(fact, base, inner, rules)
            elif is_required:
                required.append(fact.id)
            if fact.type.name == "record":
                schema = self._object(field.fields, base, (*inner, fact.id), rules)
            elif fact.type.name == "list":
                schema = {"type": "array", "items": self.object_schema(field.fields, fact.keys)}
                if fact.min_items:
                    schema["minItems"] = fact.min_items
                if fact.max_items is not None:
                    schema["maxItems"] = fact.max_items
            else:
                schema = scalar(fact, comments)
            properties[fact.id] = described(fact, schema, comments)
        schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        return {**schema, "additionalProperties": False}

    def _condition(self, fact: Fact, base: tuple[str, ...], inner: tuple[str, ...], rules: list[Schema]) -> list[str]:
        """Adds what follows from the condition of a fact; the answer says what could not be said."""
        if fact.when is None:
            return []
        conditions = Conditions(self._values, self._parameters, base)
        try:
            holds = conditions.schema(fact.when, holds=True)
            fails = conditions.schema(fact.when, holds=False)
        except Unsayable:
            word = "Bắt buộc khi" if fact.required and fact.default is None else "Chỉ khai khi"
            return [f"{word}: {written(fact.when)}"]
        present: Schema = {"type": "object", "properties": {fact.id: True}, "required": [fact.id]}
        absent: Schema = {"type": "object", "properties": {fact.id: False}}
        if fact.required and fact.default is None and holds is not False:
            rules.append(Located(f"{fact.path}.when", {"if": holds, "then": _inside(inner, present)}))
        if fails is not False:
            rules.append(Located(f"{fact.path}.when", {"if": fails, "then": _inside(inner, absent)}))
        return []


def _inside(keys: tuple[str, ...], schema: Schema) -> Schema:
    """The schema for the object at `keys`, if it is there."""
    for key in reversed(keys):
        schema = {"type": "object", "properties": {key: schema}}
    return schema
