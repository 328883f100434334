"""Values between JSON and the typed representation of `thutuc.model.types.Type`."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from thutuc.model.formats import BOUND, FIRST_YEAR, LAST_YEAR, longest, text_pattern
from thutuc.time.duration import Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from thutuc.model.procedure import Fact
    from thutuc.model.types import Type

    Value: TypeAlias = "bool | int | dt.date | str | Duration | tuple[Value, ...] | dict[str, Value]"

DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIME = re.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]")


class Unreadable(ValueError):
    """A JSON value that is no value of the fact; `kind` is one of thutuc.model.messages.KINDS."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def from_json(fact: Fact, raw: object) -> Value:
    """The value of a fact that is no record and no list; Unreadable with the first thing that is wrong.

    In order: its JSON type and notation (type), its members (choice), that they are distinct and how many
    (items), the bounds of all numbers and of years (range), length, pattern. Minimum and maximum are
    expressions and the caller's.
    """
    kind = fact.type.name
    if kind == "boolean" and isinstance(raw, bool):
        return raw
    if kind in ("integer", "decimal", "money"):
        return _number(fact, raw)
    if kind == "choices" and isinstance(raw, list):
        return _choices(fact, raw)
    if not isinstance(raw, str):
        raise Unreadable("type")
    if kind == "date":
        return _date(raw)
    if kind == "time":
        return _time(raw)
    if kind == "choice":
        if raw not in {member.id for member in fact.type.members}:
            raise Unreadable("choice")
        return raw
    if kind == "text":
        return _text(fact, raw)
    raise Unreadable("type")


def read_date(raw: object) -> dt.date:
    """A date "YYYY-MM-DD" that exists; anything else is Unreadable."""
    if not isinstance(raw, str):
        raise Unreadable("type")
    return _date(raw)


def to_json(kind: Type, value: Value) -> object:
    """The JSON value that `from_json` reads as `value`; durations have none and raise TypeError."""
    if isinstance(value, Duration):
        raise TypeError("a duration is no value of a dossier")
    if isinstance(value, dict):
        types = dict(kind.fields)
        return {key: to_json(types[key], part) for key, part in value.items()}
    if isinstance(value, tuple):
        if kind.name == "list":
            return [to_json(kind.replace(name="record"), row) for row in value]
        return list(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if kind.name == "time" and isinstance(value, int):
        return f"{value // 60:02d}:{value % 60:02d}"
    if kind.is_number and isinstance(value, int) and kind.scale:
        whole, rest = divmod(value, 10**kind.scale)
        return value / 10**kind.scale if rest else whole
    return value


def normal(text: str) -> str:
    """The text as it is measured and compared: in NFC."""
    return unicodedata.normalize("NFC", text)


def _number(fact: Fact, raw: object) -> int:
    if isinstance(raw, bool) or not isinstance(raw, (int, float) if fact.type.name == "decimal" else int):
        raise Unreadable("type")
    scale = fact.type.scale
    units = raw * 10**scale if isinstance(raw, int) else _units(raw, scale)
    low, high = (FIRST_YEAR, LAST_YEAR) if fact.format == "year" else (-BOUND, BOUND)
    if not low * 10**scale <= units <= high * 10**scale:
        raise Unreadable("range")
    return units


def _units(number: float, scale: int) -> int:
    """The number whose shortest decimal form is that of the float, in units of 10**-scale."""
    from decimal import Decimal

    exact = Decimal(repr(number))
    if not exact.is_finite():
        raise Unreadable("type")
    if exact.adjusted() > 20:
        raise Unreadable("range")
    units = exact.scaleb(scale)
    if units != units.to_integral_value():
        raise Unreadable("type")
    return int(units)


def _choices(fact: Fact, raw: list[object]) -> tuple[Value, ...]:
    members = {member.id for member in fact.type.members}
    chosen: list[str] = []
    for item in raw:
        if not isinstance(item, str):
            raise Unreadable("type")
        chosen.append(item)
    if not members.issuperset(chosen):
        raise Unreadable("choice")
    if len(set(chosen)) != len(chosen) or not has_allowed_size(fact, len(chosen)):
        raise Unreadable("items")
    return tuple(chosen)


def has_allowed_size(fact: Fact, size: int) -> bool:
    """Whether a list or a multiple choice may hold that many entries."""
    return fact.min_items <= size and (fact.max_items is None or size <= fact.max_items)


def _date(raw: str) -> dt.date:
    if DATE.fullmatch(raw):
        try:
            return dt.date.fromisoformat(raw)
        except ValueError:
            pass
    raise Unreadable("type")


def _time(raw: str) -> int:
    if not TIME.fullmatch(raw):
        raise Unreadable("type")
    return int(raw[:2]) * 60 + int(raw[3:])


def _text(fact: Fact, raw: str) -> str:
    text = normal(raw)
    if len(text) > longest(fact):
        raise Unreadable("length")
    if not re.fullmatch(text_pattern(fact), text) or _has_surrogate(text):
        raise Unreadable("pattern")
    return text


def _has_surrogate(text: str) -> bool:
    """Whether half of a surrogate pair stands alone: JSON can say it, no file and no database can hold it."""
    return any("\ud800" <= char <= "\udfff" for char in text)
