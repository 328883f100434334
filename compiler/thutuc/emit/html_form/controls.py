"""The attributes of native controls."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan.form import FormField

_INTEGER = r"-?[0-9]+|-?[0-9]{1,3}(\.[0-9]{3})+"
_TIME = "([01]?[0-9]|2[0-3]):[0-5][0-9]"
_YEAR = "[1-9][0-9]{3}"
_DATE_PARTS = (
    ("day", "Ngày", "0?[1-9]|[12][0-9]|3[01]", 2),
    ("month", "Tháng", "0?[1-9]|1[0-2]", 2),
    ("year", "Năm", _YEAR, 4),
)
# Formats whose pattern helps the one who types; the others only ask that something be written.
_HELPFUL = frozenset({"person_name", "id_number", "phone", "email"})
_TEXT: dict[str, dict[str, str]] = {
    "id_number": {"inputmode": "numeric", "spellcheck": "false", "size": "14", "maxlength": "12"},
    "phone": {"type": "tel", "size": "14", "maxlength": "13"},
    "email": {"type": "email", "spellcheck": "false"},
}


def control(field: FormField) -> list[dict[str, str]]:
    """The attributes of the controls of a field that is typed into; a date has three, with their own `label`.

    `id`, `name` and `required` are left to the page, which knows the row.
    """
    if field.widget == "date":
        return [
            {"part": part, "label": label, "inputmode": "numeric", "pattern": pattern, "maxlength": str(length)}
            for part, label, pattern, length in _DATE_PARTS
        ]
    return [{**_attributes(field), **_title(field)}]


def _attributes(field: FormField) -> dict[str, str]:
    match field.widget:
        case "integer":
            return {"inputmode": "numeric", "pattern": _INTEGER, "size": "10"}
        case "decimal":
            mode = "decimal" if field.fact.type.scale else "numeric"
            return {"inputmode": mode, "pattern": _decimal(field.fact.type.scale), "size": "20"}
        case "year":
            return {"inputmode": "numeric", "pattern": _YEAR, "maxlength": "4", "size": "4"}
        case "time":
            return {"pattern": _TIME, "maxlength": "5", "size": "5"}
        case _:
            return _text(field)


def _title(field: FormField) -> dict[str, str]:
    """What the browser adds when the pattern does not match; needless where guidance stands above the control."""
    kind = "pattern" if field.fact.type.name == "text" else "type"
    if field.guidance or (kind == "pattern" and not _shows_pattern(field)):
        return {}
    return {"title": dict(field.messages)[kind].vi}


def _text(field: FormField) -> dict[str, str]:
    found = {"maxlength": str(field.max_length), **_TEXT.get(field.fact.format, {})}
    if _shows_pattern(field):
        found["pattern"] = field.pattern
    if field.fact.pattern:
        found["maxlength"] = str(len(field.fact.pattern))
    if field.autocomplete:
        found["autocomplete"] = field.autocomplete
    return found


def _shows_pattern(field: FormField) -> bool:
    return bool(field.fact.pattern) or field.fact.format in _HELPFUL


def describe(field: FormField, name: str) -> str:
    """The ids of the texts that belong to the field, as `aria-describedby` wants them."""
    ids = [f"{name}-when"] if field.condition else []
    ids += [f"{name}-hint"] if field.guidance else []
    return " ".join(ids)


def _decimal(scale: int) -> str:
    fraction = f"(,[0-9]{{1,{scale}}})?" if scale else ""
    return rf"-?([0-9]+|[0-9]{{1,3}}(\.[0-9]{{3}})+){fraction}"
