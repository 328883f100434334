"""Facts as properties of a JSON Schema."""

from __future__ import annotations

from thutuc.emit.json_schema.conditions import json_value
from thutuc.emit.json_schema.document import Located
from thutuc.model.expressions import Constant
from thutuc.model.formats import BOUND, FIRST_YEAR, LAST_YEAR, longest, mask_pattern, text_pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Citation, Fact

    Schema = dict[str, Any]

YEAR_PART = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
DATE_PATTERN = f"^{YEAR_PART}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
TIME_PATTERN = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"
SHARED = ("person_name", "id_number", "phone", "email", "long_text")


def definition_name(fact: Fact) -> str:
    """The name under `$defs` of what a text of the fact's format may look like."""
    return fact.format if fact.format in SHARED else "text"


def definition(fact: Fact) -> Schema:
    """What a text of the fact's format may look like.

    `$` of some engines passes a line feed at the end as well, so that it is refused by itself.
    """
    schema: Schema = {"type": "string", "minLength": 1, "pattern": f"^(?:{text_pattern(fact.replace(pattern=''))})$"}
    return schema if fact.format == "long_text" else {**schema, "not": {"pattern": "\\n"}}


def scalar(fact: Fact, comments: list[str]) -> Schema:
    """The schema of a fact that is no record and no list; what it cannot say goes to `comments`."""
    kind = fact.type.name
    schema = SCALARS[kind](fact)
    for limit, keyword in ((fact.minimum, "minimum"), (fact.maximum, "maximum")):
        if limit is None:
            continue
        if isinstance(limit, Constant) and fact.type.is_number and isinstance(limit.value, int):
            value = json_value(limit.type, limit.value)
            current = schema[keyword]
            schema[keyword] = max(current, value) if keyword == "minimum" else min(current, value)
        else:
            word = "Không nhỏ hơn" if keyword == "minimum" else "Không lớn hơn"
            comments.append(f"{word}: {written(limit)}")
    if isinstance(fact.default, Constant):
        schema["default"] = json_value(fact.type, fact.default.value)
    return schema


def described(fact: Fact, schema: Schema, comments: list[str]) -> Located:
    """The schema with the label, the guidance and the provisions of a fact, and with what it cannot say."""
    head: Schema = {"title": fact.label.vi}
    about = sentence(fact.hint, fact.citations)
    if about:
        head["description"] = about
    if comments:
        head["$comment"] = "Chưa kiểm tra được bằng JSON Schema. " + " ".join(f"{text}." for text in comments)
    return Located(fact.path, {**head, **schema})


def sentence(text: str, citations: tuple[Citation, ...]) -> str:
    """Guidance followed by the provisions."""
    basis = "; ".join(citation.text for citation in citations)
    return " ".join(part for part in (text, f"Căn cứ: {basis}." if basis else "") if part)


def written(expression: Expression) -> str:
    """The expression as it stands in the specification."""
    return " ".join(expression.origin.text.split())


def _number(fact: Fact) -> Schema:
    low, high = (FIRST_YEAR, LAST_YEAR) if fact.format == "year" else (-BOUND, BOUND)
    name = "number" if fact.type.name == "decimal" else "integer"
    return {"type": name, "minimum": low, "maximum": high}


def _text(fact: Fact) -> Schema:
    if fact.pattern:
        return {"type": "string", "maxLength": longest(fact), "pattern": f"^(?:{mask_pattern(fact.pattern)})$"}
    return {"type": "string", "maxLength": longest(fact), "$ref": f"#/$defs/{definition_name(fact)}"}


def _options(fact: Fact) -> list[Schema]:
    return [{"const": member.id, "title": member.label.vi} for member in fact.type.members]


def _choices(fact: Fact) -> Schema:
    schema: Schema = {"type": "array", "uniqueItems": True, "items": {"type": "string", "oneOf": _options(fact)}}
    if fact.min_items:
        schema["minItems"] = fact.min_items
    if fact.max_items is not None:
        schema["maxItems"] = fact.max_items
    return schema


SCALARS = {
    "boolean": lambda _: {"type": "boolean"},
    "integer": _number,
    "money": _number,
    "decimal": _number,
    "date": lambda _: {"type": "string", "format": "date", "pattern": DATE_PATTERN},
    "time": lambda _: {"type": "string", "pattern": TIME_PATTERN},
    "text": _text,
    "choice": lambda fact: {"type": "string", "oneOf": _options(fact)},
    "choices": _choices,
}
