"""Facts of a dossier: how JSON values become typed values, and the exact arithmetic of rules.

Numbers are integers that count units of 10**-scale, dates are `datetime.date`, times minutes since midnight,
texts in NFC, choices their ids, multiple choices tuples of ids.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from .parts import Paper

    Base = dict[str, Any]
    Errors = list[tuple[str, str]]
    Unknown = list[tuple[int, str]]
    Convert = Callable[[Any], Any]
else:
    Base = dict

BOUND = 10**15
"""No number of a dossier, and no result of a computation, lies beyond plus or minus this."""


class Failure(Exception):
    """A value that arithmetic does not have; `code` says why.

    E_OVERFLOW beyond BOUND, E_DATE outside the years 1 to 9999, E_DIVISION by zero, E_ROUNDING a fee with a
    fraction and no way of rounding, E_DURATION a length of time that does not fit its use.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Facts(Base):
    """The facts of a dossier that are there and right, by dotted name; a record stands as True, a list as its
    rows.

    Reading a name that is missing raises KeyError with that name: a rule that needs it is undetermined.
    `wrong` names what was given and is not right, `defaulted` what was not given and has its default value.
    """

    # Most dossiers leave all of these as they stand here; none is changed in place.
    wrong: frozenset[str] = frozenset()
    defaulted: frozenset[str] = frozenset()
    papers: Mapping[str, Paper] = {}
    suspensions: Sequence[tuple[str, dt.date, dt.date]] = ()
    extended: bool = False
    decisions: Mapping[str, str] = {}

    def given(self, *names: str) -> bool:
        """Whether the dossier itself holds the last of the names, each of which lies in the one before."""
        for name in names:
            if name in self.wrong:
                raise KeyError(name)
        return names[-1] in self and names[-1] not in self.defaulted

    def within(self, row: Facts) -> Facts:
        """These facts together with those of one row of a list."""
        both = Facts(self)
        both.update(row)
        both.wrong = self.wrong | row.wrong
        both.defaulted = self.defaulted | row.defaulted
        both.papers = self.papers
        return both


class Kind(str):
    """What is wrong with a value: the last part of the name of a rule."""

    __slots__ = ()


TYPE = Kind("type")
RANGE = Kind("range")
LENGTH = Kind("length")
PATTERN = Kind("pattern")
CHOICE = Kind("choice")
ITEMS = Kind("items")
ABSENT = object()


def read(
    f: Facts,
    e: Errors,
    o: dict[str, Any],
    key: str,
    at: str,
    name: str,
    convert: Convert,
    required: bool = False,
    applies: bool | None = True,
) -> None:
    """Reads the fact `name` from `key` of the object `o`, which stands at the JSON Pointer `at`.

    A value that is right goes to `f`; what is wrong goes to `e` as (pointer, rule). `applies` is None while
    the condition of the fact cannot be decided: then it is neither asked for nor refused, but read.
    """
    raw = o.get(key, ABSENT)
    if raw is ABSENT:
        if required and applies:
            e.append((f"{at}/{key}", f"{name}.required"))
    elif applies is False:
        wrong(f, e, f"{at}/{key}", name, "not_applicable")
    else:
        value = convert(raw)
        if value.__class__ is Kind:
            wrong(f, e, f"{at}/{key}", name, value)
        else:
            f[name] = value


def entered(
    f: Facts,
    e: Errors,
    o: dict[str, Any],
    key: str,
    at: str,
    name: str,
    kind: type,
    required: bool,
    applies: bool | None,
) -> Any:
    """Like `read`, for an object or array (`kind` is dict or list); None where there is none to go into."""
    raw = o.get(key, ABSENT)
    if raw is ABSENT:
        if required and applies:
            e.append((f"{at}/{key}", f"{name}.required"))
        return None
    if applies is False or not isinstance(raw, kind):
        wrong(f, e, f"{at}/{key}", name, "type" if applies is not False else "not_applicable")
        return None
    f[name] = True
    return raw


def wrong(f: Facts, e: Errors, pointer: str, name: str, kind: str) -> None:
    """Says that a fact is wrong; rules that need it are undetermined from now on."""
    f.pop(name, None)
    f.wrong |= {name}
    e.append((pointer, f"{name}.{kind}"))


def decided(rule: Callable[[Facts], bool], f: Facts) -> bool | None:
    """The value of a rule; None where a fact it needs is missing or arithmetic has no answer."""
    try:
        return rule(f)
    except (KeyError, Failure):
        return None


def limited(
    f: Facts, e: Errors, at: str, name: str, is_within: Callable[[Facts], bool], seen: Facts | None = None
) -> None:
    """Takes back a fact that lies beyond its limits; a limit that cannot be decided limits nothing."""
    if name in f and decided(is_within, f if seen is None else seen) is False:
        wrong(f, e, at, name, "range")


def defaulted(
    f: Facts,
    o: dict[str, Any],
    key: str,
    name: str,
    value: Callable[[Facts], Any],
    seen: Facts,
    applies: bool | None = True,
) -> None:
    """Gives a fact that was not given its default value."""
    if key not in o and applies:
        default = decided(value, seen)
        if default is not None:
            f[name] = default
            f.defaulted |= {name}


def unknown(u: Unknown, o: dict[str, Any], keys: frozenset[str], at: str, place: int) -> None:
    """Notes the keys of an object that the procedure does not know; objects of one `place` are told of together."""
    u.extend((place, at + pointer(key)) for key in o if key not in keys)


def add_unknown(e: Errors, u: Unknown) -> None:
    """Says which keys are unknown."""
    e.extend((at, "unknown") for _, at in sorted(u, key=lambda pair: pair[0]))


def sort(e: Errors, positions: Mapping[str, int]) -> None:
    """Brings errors of facts into the order of the facts, rows by number."""

    def position(error: tuple[str, str]) -> list[int]:
        found, name = [], ""
        for part in error[0].split("/")[1:]:
            if part.isdigit():
                found.append(int(part))
            else:
                name = f"{name}.{part}" if name else part
                found.append(positions[name])
        return found

    e.sort(key=position)


def checked(f: Facts, e: Errors, rules: Iterable[tuple[str, str, Callable[[Facts], bool]]]) -> None:
    """Says which rules, each with the pointer and name of its error, do not hold; an undetermined one says nothing."""
    for at, name, holds in rules:
        try:
            if not holds(f):
                e.append((at, name))
        except KeyError:
            continue
        except Failure as failure:
            e.append((at, f"{name} {failure.code}"))


def pointer(key: object) -> str:
    """A key as the last part of a JSON Pointer (RFC 6901)."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


# Readers of one type each: the value, or the Kind of mistake.


def boolean(raw: object) -> bool | Kind:
    """true or false."""
    return raw if isinstance(raw, bool) else TYPE


def number(low: int, high: int, unit: int = 1) -> Convert:
    """A whole number; it is counted in parts of 1 / `unit`, and so are `low` and `high`."""

    def convert(raw: object) -> int | Kind:
        if not isinstance(raw, int) or isinstance(raw, bool):
            return TYPE
        value = raw * unit
        return value if low <= value <= high else RANGE

    return convert


def decimal(scale: int, low: int, high: int) -> Convert:
    """A number with at most `scale` decimals, in units of 10**-scale as `low` and `high` are."""

    def convert(raw: object) -> int | Kind:
        if isinstance(raw, bool) or not isinstance(raw, (int, float)):
            return TYPE
        units = raw * 10**scale if isinstance(raw, int) else _units(raw, scale)
        if isinstance(units, Kind):
            return units
        return units if low <= units <= high else RANGE

    return convert


def _units(number: float, scale: int) -> int | Kind:
    """The shortest decimal that reads as the float, in units of 10**-scale."""
    if not math.isfinite(number):
        return TYPE
    digits, _, exponent = repr(number).partition("e")
    whole, _, fraction = digits.partition(".")
    shift = int(exponent or "0") - len(fraction) + scale
    if int(exponent or "0") > 20:
        return RANGE
    units = int(whole + fraction)
    if shift >= 0:
        return units * int(10**shift)
    rest = units % 10**-shift if -shift < 400 else units
    return TYPE if rest else units // 10**-shift


def choice(known: frozenset[str]) -> Convert:
    """One of the known members."""

    def convert(raw: object) -> str | Kind:
        if not isinstance(raw, str):
            return TYPE
        return raw if raw in known else CHOICE

    return convert


def choices(least: int, most: int | None, *members: str) -> Convert:
    """Distinct members, at least `least` and at most `most`."""
    known = frozenset(members)

    def convert(raw: object) -> tuple[str, ...] | Kind:
        if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
            return TYPE
        if not known.issuperset(raw):
            return CHOICE
        if len(set(raw)) != len(raw) or len(raw) < least or (most is not None and len(raw) > most):
            return ITEMS
        return tuple(raw)

    return convert


def _never(_: str) -> bool:
    return False


def text(pattern: str, most: int, is_right: Callable[[str], object] = _never) -> Convert:
    """A text of at most `most` code points that matches the pattern as a whole.

    What passes `is_right` is right as it stands.
    """
    matches = re.compile(pattern).fullmatch

    def convert(raw: object) -> str | Kind:
        if not isinstance(raw, str):
            return TYPE
        if is_right(raw):
            return raw
        value = unicodedata.normalize("NFC", raw)
        if len(value) > most:
            return LENGTH
        return value if matches(value) and is_storable(value) else PATTERN

    return convert


def is_storable(value: str) -> bool:
    """Whether the text can be written as UTF-8, which half of a surrogate pair cannot."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def date(raw: object) -> dt.date | Kind:
    """A date YYYY-MM-DD that exists."""
    if not isinstance(raw, str) or len(raw) != 10 or raw[4] != "-" or raw[7] != "-" or not raw.isascii():
        return TYPE
    try:
        return dt.date.fromisoformat(raw)
    except ValueError:
        return TYPE


_TIME = re.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]").fullmatch


def time(raw: object) -> int | Kind:
    """A time HH:MM from 00:00 to 23:59 as minutes since midnight."""
    if not isinstance(raw, str) or _TIME(raw) is None:
        return TYPE
    return int(raw[:2]) * 60 + int(raw[3:])


# Arithmetic and functions of the language.


def bounded(value: int, unit: int = 1) -> int:
    """The number itself; E_OVERFLOW beyond BOUND. `unit` is 10**scale."""
    if -BOUND * unit <= value <= BOUND * unit:
        return value
    raise Failure("E_OVERFLOW")


def quotient_down(a: int, b: int) -> int:
    """The largest whole number not above a / b."""
    if b == 0:
        raise Failure("E_DIVISION")
    return a // b


def quotient_up(a: int, b: int) -> int:
    """The smallest whole number not below a / b."""
    return -quotient_down(-a, b)


def quotient_half_up(a: int, b: int) -> int:
    """The whole number nearest to a / b for a positive b, the larger of two equally near."""
    return quotient_down(2 * a + b, 2 * b)


def total(f: Facts, rows: str, name: str) -> int:
    """The sum of the column `name` of the list `rows`."""
    if rows not in f:
        raise KeyError(name)
    return sum(row[name] for row in f[rows])


def days_between(first: dt.date, second: dt.date) -> int:
    """The days from the first date to the second."""
    return (second - first).days


def age(birth: dt.date, on: dt.date) -> int:
    """Years completed on a day.

    Who was born on 29/02 completes a year on 28/02 where there is no 29/02 (Bộ luật Dân sự 2015, Điều 148).
    """
    day = birth.day
    if birth.month == 2 and day == 29 and (on.year % 4 or (on.year % 100 == 0 and on.year % 400)):
        day = 28
    return on.year - birth.year - ((on.month, on.day) < (birth.month, day))
