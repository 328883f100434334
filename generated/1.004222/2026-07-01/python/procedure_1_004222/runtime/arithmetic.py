"""The exact arithmetic and the functions of rules."""

from __future__ import annotations

from .facts import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from .facts import Facts

BOUND = 10**15
"""No result of a computation lies beyond plus or minus this."""


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
