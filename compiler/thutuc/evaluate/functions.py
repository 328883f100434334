"""The functions of the language (spec/language.yaml, functions)."""

from __future__ import annotations

import datetime as dt

from thutuc.evaluate.numbers import bounded, quotient_down, quotient_half_up, quotient_up, rescaled
from thutuc.evaluate.values import normal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from thutuc.evaluate.values import Value
    from thutuc.model.expressions import Call

    T = TypeVar("T")


def call(node: Call, values: list[Value]) -> Value:
    """The value of a call for the values of its arguments.

    smallest, largest: of numbers, dates or times of one type; numbers at the scale of the call.
    round, round_up, round_down (x; multiple): the multiple that is nearest (of two the larger), not below,
    or not above x, in units of the scale of the multiple; a negative multiple counts by its absolute value.
    quotient_up, quotient_down (a; b): the whole number not below, or not above, the exact quotient. count:
    rows of a list or chosen values. total: the sum of a column, 0 without rows. days_between (a; b): b - a
    in days. age (birth; on): completed years, see `completed_years`. start_of_month, start_of_quarter, start_of_year: the first day of the
    one that holds the date. year_of; length in code points of the
    NFC text; starts_with (text; beginning).
    """
    return _FUNCTIONS[node.function](node, values)


def completed_years(birth: dt.date, on: dt.date) -> int:
    """Years completed on a day: a year is completed at the anniversary, negative before the birth.

    A person born on 29/02 completes a year on 28/02 where there is no 29/02: a term of years ends with the
    last day of a month that lacks the day (Điều 148 Bộ luật Dân sự 91/2015/QH13).
    """
    day = birth.day
    if (birth.month, birth.day) == (2, 29) and not _is_leap(on.year):
        day = 28
    return on.year - birth.year - ((on.month, on.day) < (birth.month, day))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _smallest(node: Call, values: list[Value]) -> Value:
    return _extreme(node, values, -1)


def _largest(node: Call, values: list[Value]) -> Value:
    return _extreme(node, values, 1)


def _extreme(node: Call, values: list[Value], sign: int) -> Value:
    if node.type.name == "date":
        dates = [value for value in values if isinstance(value, dt.date)]
        return max(dates) if sign > 0 else min(dates)
    numbers = _integers(values)
    if node.type.is_number:
        scales = [argument.type.scale for argument in node.arguments]
        numbers = [rescaled(number, scale, node.type.scale) for number, scale in zip(numbers, scales, strict=True)]
    return max(numbers) if sign > 0 else min(numbers)


def _rounding(quotient: Callable[[int, int], int]) -> Callable[[Call, list[Value]], int]:
    def rounded(node: Call, values: list[Value]) -> int:
        number, multiple = _one_scale(node, values)
        unit = abs(_integers(values)[1])
        return bounded(quotient(number, abs(multiple)) * unit, node.arguments[1].type.scale)

    return rounded


def _dividing(quotient: Callable[[int, int], int]) -> Callable[[Call, list[Value]], int]:
    def divided(node: Call, values: list[Value]) -> int:
        return bounded(quotient(*_one_scale(node, values)), 0)

    return divided


def _one_scale(node: Call, values: list[Value]) -> tuple[int, int]:
    left, right = _integers(values)
    first, second = (argument.type.scale for argument in node.arguments)
    scale = max(first, second)
    return rescaled(left, first, scale), rescaled(right, second, scale)


def _count(_: Call, values: list[Value]) -> int:
    [rows] = values
    return len(_tuple(rows))


def _total(node: Call, values: list[Value]) -> int:
    [column] = values
    return bounded(sum(_integers(_tuple(column))), node.type.scale)


def _days_between(_: Call, values: list[Value]) -> int:
    first, second = _dates(values)
    return (second - first).days


def _age(_: Call, values: list[Value]) -> int:
    birth, on = _dates(values)
    return completed_years(birth, on)


def _year_of(_: Call, values: list[Value]) -> int:
    [day] = _dates(values)
    return day.year


def _start_of(months: int) -> Callable[[Call, list[Value]], dt.date]:
    def first_day(_: Call, values: list[Value]) -> dt.date:
        [day] = _dates(values)
        return dt.date(day.year, day.month - (day.month - 1) % months, 1)

    return first_day


def _length(_: Call, values: list[Value]) -> int:
    [text] = _texts(values)
    return len(text)


def _starts_with(_: Call, values: list[Value]) -> bool:
    text, beginning = _texts(values)
    return text.startswith(beginning)


def _integers(values: Sequence[Value]) -> list[int]:
    found = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    return _all_of(found, values)


def _dates(values: list[Value]) -> list[dt.date]:
    return _all_of([value for value in values if isinstance(value, dt.date)], values)


def _texts(values: list[Value]) -> list[str]:
    return _all_of([normal(value) for value in values if isinstance(value, str)], values)


def _all_of(found: list[T], values: Sequence[Value]) -> list[T]:
    if len(found) != len(values):
        raise TypeError(f"unfit arguments: {values!r}")
    return found


def _tuple(value: Value) -> tuple[Value, ...]:
    if not isinstance(value, tuple):
        raise TypeError(f"not a list: {value!r}")
    return value


_FUNCTIONS: dict[str, Callable[[Call, list[Value]], Value]] = {
    "smallest": _smallest,
    "largest": _largest,
    "round": _rounding(quotient_half_up),
    "round_up": _rounding(quotient_up),
    "round_down": _rounding(quotient_down),
    "quotient_up": _dividing(quotient_up),
    "quotient_down": _dividing(quotient_down),
    "count": _count,
    "total": _total,
    "days_between": _days_between,
    "age": _age,
    "start_of_month": _start_of(1),
    "start_of_quarter": _start_of(3),
    "start_of_year": _start_of(12),
    "year_of": _year_of,
    "length": _length,
    "starts_with": _starts_with,
}
