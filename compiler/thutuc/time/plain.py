"""Plain date arithmetic: no day off, no first day left out, no move of the last day."""

from __future__ import annotations

import datetime as dt

from thutuc.text.bilingual import Bilingual
from thutuc.time.calendar import from_ordinal, overflow
from thutuc.time.duration import unfit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.duration import Duration

PURPOSE = Bilingual("cộng thẳng vào ngày", "plain addition to a date")


def add_plain(day: dt.date, length: Duration) -> dt.date:
    """`day` moved by whole days, weeks, months or years; a negative length moves it back.

    End-of-month rule "last day of the shorter month": where the target month has no such day, its last day is
    taken (Điều 148 Bộ luật Dân sự 91/2015/QH13), so 31/01 + 1 month is 28/02 or 29/02, and 29/02 + 1 year is
    28/02. Other units and fractions raise DurationError, results outside the years 1 to 9999 TimeOverflow.
    """
    if length.unit == "day":
        return from_ordinal(day.toordinal() + length.whole())
    if length.unit == "week":
        return from_ordinal(day.toordinal() + 7 * length.whole())
    if length.unit == "month":
        return _add_months(day, length.whole())
    if length.unit == "year":
        return _add_months(day, 12 * length.whole())
    raise unfit(length, PURPOSE)


def _add_months(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise overflow()
    return dt.date(year, month + 1, min(day.day, _days_in_month(year, month + 1)))


def _days_in_month(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
