"""Prints how a term runs from a moment to its end, with days that do not count and hours of the office."""

from __future__ import annotations

from thutuc.emit.sql.dialect import LAST_DAY
from thutuc.time.office import DAY_MINUTES, ROUND_THE_CLOCK, total

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.sql.printer import Printer
    from thutuc.time.office import OfficeHours

    Windows = tuple[tuple[int, int], ...]

SUSPENDED = "due.suspended"
"""The column of the intervals that do not count, each with `x`, its first day, and `upto`, the day behind it, in order."""
LOST = "due.lost"


class Walk:
    """Prints ends of terms; days and minutes that are handed in are short texts.

    `suspends` says whether time may be left out; then the columns SUSPENDED and LOST are defined, which is how many days it is in all.
    """

    def __init__(self, printer: Printer, office: OfficeHours | None, *, suspends: bool) -> None:
        self._printer = printer
        self._world = printer.world
        self._columns = printer.columns
        self._dialect = printer.dialect
        self.office = office
        self.suspends = suspends

    def working(self, day: str, count: str) -> str:
        """The working day of that place after a day; 0 gives the day itself."""
        return self._forward("working", day, count, self._world.days.after(day, count))

    def plain(self, day: str, count: str) -> str:
        """The day of that place after a day."""
        return self._forward("plain", day, count, f"({day} + {count})")

    def without_holidays(self, day: str, count: str) -> str:
        """The day of that place after a day, public holidays left out."""
        return self._forward("open", day, count, self._printer.terms.without_holidays(day, count))

    def months(self, day: str, count: str) -> str:
        """The day so many months after a day; what is suspended lengthens it by its days."""
        moved = self._dialect.add_months(day, count)
        if not self.suspends:
            return moved
        return self._printer.let(f"({moved} - {day})", lambda days: self.plain(day, days))

    def is_suspended(self, day: str) -> str:
        """Whether the term does not run on a day."""
        if not self.suspends:
            return "FALSE"
        name, dialect = self._world.variable(), self._dialect
        first, end = dialect.field(name, "x"), dialect.field(name, "upto")
        return f"{dialect.size(dialect.kept(self._columns.ref(SUSPENDED), name, f'{first} <= {day} AND {day} < {end}'))} > 0"

    def _forward(self, kind: str, day: str, count: str, fast: str) -> str:
        found = fast
        if self.suspends:
            slow = self._past_suspended(kind, day, count)
            found = f"CASE WHEN {self._dialect.size(self._columns.ref(SUSPENDED))} > 0 THEN {slow} ELSE {fast} END"
        if not count.isdigit():
            found = f"CASE WHEN {count} = 0 THEN {day} ELSE {found} END"
        elif count == "0":
            return day
        return self._printer.let(found, lambda end: f"CASE WHEN {end} BETWEEN 1 AND {LAST_DAY} THEN {end} END")

    def _past_suspended(self, kind: str, day: str, count: str) -> str:
        """The same, with what is suspended left out: interval by interval, as many more as it takes away before the end."""
        dialect = self._dialect
        so_far, name = self._world.variable(), self._world.variable()
        x, upto = dialect.field(so_far, "x"), dialect.field(so_far, "upto")
        low = f"GREATEST({dialect.field(name, 'x')}, {upto})"
        high = dialect.field(name, "upto")
        longer = f"CASE WHEN {low} < {high} AND {low} < {x} THEN {x} + {high} - {low} ELSE {x} END"
        step = dialect.structure({"x": self._whole(longer), "upto": self._whole(f"GREATEST({upto}, {high})")})
        number = self._columns.once(self._number(kind, day))
        start = dialect.structure({"x": self._whole(f"{number} + {count}"), "upto": self._whole(number)})
        reached = dialect.field(f"({dialect.folded(self._numbered(kind), start, so_far, name, step)})", "x")
        if kind == "plain":
            return reached
        end = self._columns.once(reached)
        if kind == "working":
            return self._world.days.day(end)
        return self._printer.terms.without_holidays(day, f"({end} - {number})")

    def _whole(self, text: str) -> str:
        return self._dialect.cast(text, self._dialect.integer)

    def _number(self, kind: str, day: str) -> str:
        """How many days that count there are up to a day."""
        if kind == "working":
            return self._world.days.number(day)
        return day if kind == "plain" else f"({day} - {self._world.days.holidays_until(day)})"

    def _numbered(self, kind: str) -> str:
        """The suspended intervals in numbers of days that count: of the day before, and of the last."""
        name, dialect = f"due.{kind}", self._dialect
        if name not in self._columns:
            one = self._world.variable()
            ends = {}
            for part in ("x", "upto"):
                ends[part] = self._whole(self._number(kind, f"({dialect.field(one, part)} - 1)"))
            self._columns.define(name, dialect.transform(self._columns.ref(SUSPENDED), one, dialect.structure(ends)))
        return self._columns.ref(name)

    def run(self, unit: str, day: str, minute: str, left: str) -> tuple[str, str]:
        """Day and minute at which so many minutes, above 0, have run from a moment."""
        dialect, hours = self._dialect, unit == "working_hour"
        windows: Windows = self.office.windows if hours and self.office else ROUND_THE_CLOCK
        length = total(windows)
        open_ = self._world.days.is_working(day) if hours else "TRUE"
        if self.suspends:
            open_ = f"({open_} AND NOT {self.is_suspended(day)})"
        today = self._columns.once(f"CASE WHEN {open_} THEN {remaining(windows, minute)} ELSE 0 END")
        later = self._columns.once(f"({left} - {today})")
        whole = self._columns.once(dialect.quotient(f"GREATEST({later} - 1, 0)", length))
        forward = self.working if hours else self.plain
        end = self._columns.once(forward(day, self._columns.once(f"({whole} + 1)")))
        is_today = f"{left} <= {today}"
        first = located(windows, f"({length} - {today} + {left})")
        last = located(windows, f"({later} - {whole} * {length})")
        return f"CASE WHEN {is_today} THEN {day} ELSE {end} END", f"CASE WHEN {is_today} THEN {first} ELSE {last} END"

    def run_with_saturdays(self, day: str, minute: str, left: str) -> tuple[str, str]:
        """The same in office hours that are shorter on Saturdays: day by day."""
        dialect, office = self._dialect, self.office
        if office is None:
            raise TypeError("there are no office hours")
        most = f"3 * {dialect.quotient(left, total(office.windows))} + 40"
        if self.suspends:
            most = f"{most} + {self._columns.ref(LOST)}"
        last = dialect.cast(f"LEAST({day} + {most}, {LAST_DAY})", dialect.integer)
        one, so_far, step = self._world.variable(), self._world.variable(), self._world.variable()
        kind = self._kind_of_day(one)
        at = f"CASE WHEN {one} = {day} THEN {minute} ELSE 0 END"
        hours = f"CASE {kind} WHEN 1 THEN {remaining(office.windows, at)} WHEN 2 THEN {remaining(office.saturday, at)} ELSE 0 END"
        whole = {"left": self._whole(hours), "day": self._whole(one), "minute": self._whole(kind)}
        days = dialect.transform(dialect.counted_up(day, last), one, dialect.structure(whole))
        wanted, here = dialect.field(so_far, "left"), dialect.field(step, "left")
        place = dialect.field(step, "minute")
        ends = [
            f"WHEN {number} THEN {located(windows, f'({total(windows)} - {here} + {wanted})')}"
            for number, windows in ((1, office.windows), (2, office.saturday))
        ]
        found = {
            "left": "0",
            "day": dialect.field(step, "day"),
            "minute": self._whole(f"CASE {place} {' '.join(ends)} END"),
        }
        further = {"left": self._whole(f"{wanted} - {here}"), "day": "0", "minute": "0"}
        body = (
            f"CASE WHEN {wanted} = 0 THEN {so_far} WHEN {wanted} <= {here} THEN {dialect.structure(found)} "
            f"ELSE {dialect.structure(further)} END"
        )
        start = dialect.structure({"left": self._whole(left), "day": "0", "minute": "0"})
        end = self._columns.once(dialect.folded(days, start, so_far, step, body))
        is_found = f"{dialect.field(end, 'left')} = 0"
        day_found, minute_found = dialect.field(end, "day"), dialect.field(end, "minute")
        return f"CASE WHEN {is_found} THEN {day_found} END", f"CASE WHEN {is_found} THEN {minute_found} END"

    def _kind_of_day(self, day: str) -> str:
        """1 for a working day, 2 for a Saturday on which the office works, else 0."""
        days = self._world.days
        saturday = f"{day} % 7 = 6 AND NOT {days.is_closed_saturday(day)}"
        return f"CASE WHEN {self.is_suspended(day)} THEN 0 WHEN {days.is_working(day)} THEN 1 WHEN {saturday} THEN 2 ELSE 0 END"


def remaining(windows: Windows, minute: str) -> str:
    """How many minutes the windows leave from a minute of the day on."""
    if windows == ROUND_THE_CLOCK:
        return f"({DAY_MINUTES} - {minute})"
    parts = [f"GREATEST({end} - GREATEST({start}, {minute}), 0)" for start, end in windows]
    return f"({' + '.join(parts)})"


def located(windows: Windows, minutes: str) -> str:
    """The minute of the day at which so many minutes of the windows have run."""
    cases, passed = [], 0
    for start, end in windows:
        passed += end - start
        cases.append((passed, end - passed))
    if len(cases) == 1:
        return f"({minutes} + {cases[0][1]})" if cases[0][1] else minutes
    whens = " ".join(f"WHEN {minutes} <= {until} THEN {minutes} + {shift}" for until, shift in cases)
    return f"CASE {whens} END"
