"""Working days in a query.

Days and working days are numbered: `thutuc_counts` says how many working days lie up to each day of the near years, `thutuc_days` which day has
a number. Before the near years Saturdays and Sundays are all that is known; behind them come the holidays that are fixed by
statute, of which `thutuc_far` lists those that take a working day, for 400 years, after which the days of the week repeat.
All this is what `thutuc.time.calendar` says; it holds for the years 1 to 9999.
"""

from __future__ import annotations

import datetime as dt

from thutuc.emit.sql.dialect import LAST_DAY
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.emit.sql.dialect import Dialect
    from thutuc.time.calendar import Calendar

CYCLE = 146_097
"""Days of 400 years, which are whole weeks."""
FURTHER_YEARS = 3
"""How many years behind the last announced one are near."""


class Table(Record):
    """The lists of a calendar, and where they begin and end.

    `first` and `last` are the near days, `working` how many of them are working days, `off` those from Monday to Friday that are not, `on` the
    Saturdays that are. `far` are days off from Monday to Friday behind them, `holidays` all public holidays, `closed` the Saturdays that are
    public holidays, the last two from `first` on.
    """

    first: int
    last: int
    working: int
    off: tuple[int, ...]
    on: tuple[int, ...]
    far: tuple[int, ...]
    holidays: tuple[int, ...]
    closed: tuple[int, ...]


def table_of(calendar: Calendar) -> Table:
    """The lists of a calendar, made once."""
    found: Table | None = calendar.__dict__.get("_sql_table")
    if found is None:
        found = _table(calendar)
        calendar.__dict__["_sql_table"] = found
    return found


def _table(calendar: Calendar) -> Table:
    known = (*calendar.announced, *calendar.statute, *(day.valid_from.year for day in calendar.fixed))
    first = dt.date(min(known, default=2000), 1, 1)
    last = dt.date(max(known, default=2000) + FURTHER_YEARS, 12, 31)
    off: list[int] = []
    on: list[int] = []
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = dt.date.fromordinal(ordinal)
        if calendar.is_working_day(day) != (day.weekday() < 5):
            (off if day.weekday() < 5 else on).append(ordinal)
    working = _weekdays(last.toordinal()) - _weekdays(first.toordinal() - 1) - len(off) + len(on)
    far, holidays, closed = [], [], []
    for entry in calendar.entries_between(first, dt.date(last.year + 402, 12, 31)):
        ordinal, weekday = entry.date.toordinal(), entry.date.weekday()
        if last.toordinal() < ordinal <= last.toordinal() + CYCLE and weekday < 5:
            far.append(ordinal)
        if entry.kind == "holiday":
            holidays.append(ordinal)
        if weekday == 5 and entry.kind != "weekend":
            closed.append(ordinal)
    return Table(
        first=first.toordinal(),
        last=last.toordinal(),
        working=working,
        off=tuple(off),
        on=tuple(on),
        far=tuple(far),
        holidays=tuple(holidays),
        closed=tuple(closed),
    )


class Days:
    """Prints what has to do with working days. Texts that are handed in stand several times in what comes out."""

    def __init__(self, dialect: Dialect, table: Table) -> None:
        self._dialect = dialect
        self._table = table
        # The number of the last working day before the near years, as if there were no holidays at all.
        self._before = _weekdays(table.first - 1)
        self._near = table.working
        self._off = self._before + self._near - _weekdays(table.last)
        self._cycle = CYCLE // 7 * 5 - len(table.far)

    def number(self, day: str) -> str:
        """How many working days there are up to a day, from the year 1 on; NULL of NULL."""
        table, dialect = self._table, self._dialect
        near = dialect.item(dialect.calendar("counts"), f"{day} - {table.first - 1}")
        return (
            f"CASE WHEN {day} BETWEEN {table.first - 1} AND {table.last} THEN {near} + {self._before} "
            f"WHEN {day} < {table.first} THEN {self._plain_number(day)} ELSE {self._far_number(day)} END"
        )

    def day(self, number: str) -> str:
        """The day of a number; NULL outside the years 1 to 9999."""
        dialect = self._dialect
        near = dialect.item(dialect.calendar("days"), f"{number} - {self._before + 1}")
        return (
            f"CASE WHEN {number} BETWEEN {self._before + 1} AND {self._before + self._near} THEN {near} "
            f"WHEN {number} BETWEEN 1 AND {self._before} THEN {self._plain_day(number)} "
            f"WHEN {number} > {self._before + self._near} THEN {self._far_day(number)} END"
        )

    def after(self, day: str, count: str) -> str:
        """The working day of that place after a day; `count` is above 0."""
        table, dialect = self._table, self._dialect
        counts, days = dialect.calendar("counts"), dialect.calendar("days")
        near = dialect.item(days, f"{dialect.item(counts, f'{day} - {table.first - 1}')} + {count} - 1")
        elsewhere = self._let("sum", f"({self.number(day)}) + {count}", self.day)
        return f"COALESCE(CASE WHEN {day} BETWEEN {table.first - 1} AND {table.last} THEN {near} END, {elsewhere})"

    def before(self, day: str, count: str) -> str:
        """The working day of that place before a day; `count` is above 0."""
        return self._let("sum", f"({self.number(f'({day} - 1)')}) - {count} + 1", self.day)

    def is_working(self, day: str) -> str:
        """Whether agencies work on a day."""
        return f"({self.after(f'({day} - 1)', '1')} = {day})"

    def holidays_until(self, day: str) -> str:
        """How many public holidays there are up to a day of the near years or the cycle behind them."""
        dialect = self._dialect
        return dialect.size(dialect.kept(dialect.calendar("holidays"), "off", f"off <= {day}"))

    def shift(self, day: str) -> str:
        """How many days a day lies beyond the part of the calendar that is listed, in whole cycles."""
        return f"GREATEST(0, {self._dialect.quotient(f'GREATEST(0, {day} - {self._table.last + 1})', CYCLE)}) * {CYCLE}"

    def is_closed_saturday(self, day: str) -> str:
        """Whether a Saturday is a public holiday."""
        dialect = self._dialect
        return dialect.contains(dialect.calendar("closed"), f"CAST({day} - {self.shift(day)} AS {dialect.integer})")

    def _let(self, name: str, value: str, body: Callable[[str], str]) -> str:
        """An expression in which a long value stands several times, written out once."""
        dialect = self._dialect
        values = dialect.transform(dialect.list_of([value], dialect.integer), name, body(name))
        return dialect.item(f"({values})" if dialect.first_index else values, "0")

    def _plain_number(self, day: str) -> str:
        return f"5 * {self._dialect.quotient(day, 7)} + LEAST({day} % 7, 5)"

    def _plain_day(self, number: str) -> str:
        return f"7 * {self._dialect.quotient(f'({number} - 1)', 5)} + ({number} - 1) % 5 + 1"

    def _far_number(self, day: str) -> str:
        dialect, last = self._dialect, self._table.last
        cycles = dialect.quotient(f"({day} - {last + 1})", CYCLE)
        here = f"({day} - {cycles} * {CYCLE})"
        off = dialect.size(dialect.kept(dialect.calendar("far"), "off", f"off <= {here}"))
        return f"{self._plain_number(here)} + {self._off} - {off} + {cycles} * {self._cycle}"

    def _far_day(self, number: str) -> str:
        dialect = self._dialect
        cycles = dialect.quotient(f"({number} - {self._before + self._near + 1})", self._cycle)
        start = dialect.cast(f"{number} - {cycles} * {self._cycle} - {self._off}", dialect.integer)
        step = f"CASE WHEN off <= {self._plain_day('found')} THEN found + 1 ELSE found END"
        found = dialect.folded(dialect.calendar("far"), start, "found", "off", step)
        far = self._let("weekday", found, lambda name: f"{self._plain_day(name)} + {cycles} * {CYCLE}")
        return self._let("far", far, lambda name: f"CASE WHEN {name} <= {LAST_DAY} THEN {name} END")


def _weekdays(ordinal: int) -> int:
    return 5 * (ordinal // 7) + min(ordinal % 7, 5)
