"""One walk from a start to the end of a term, remembering why."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.time import sentences
from thutuc.time.calendar import from_ordinal
from thutuc.time.duration import CLOCK_UNITS
from thutuc.time.errors import RuleError
from thutuc.time.moment import Moment
from thutuc.time.office import DAY_MINUTES, ROUND_THE_CLOCK, clipped, locate, total
from thutuc.time.plain import add_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from thutuc.time.calendar import Entry
    from thutuc.time.count import Counting
    from thutuc.time.duration import Duration, Unit
    from thutuc.time.office import OfficeHours
    from thutuc.time.reasons import Assumption, Step


class Walk:
    """Moves forward by durations and collects the steps, the assumptions and the days the answer rests on."""

    __slots__ = ("assumptions", "counting", "office", "steps", "told", "used")

    def __init__(self, counting: Counting, office: OfficeHours | None = None) -> None:
        self.counting = counting
        self.office = office
        self.steps: list[Step] = []
        self.assumptions: list[Assumption] = []
        self.used: list[tuple[dt.date, dt.date]] = []
        self.told: set[tuple[int, int]] = set()

    def say(self, step: Step) -> None:
        """Adds a step."""
        self.steps.append(step)

    def assume(self, assumption: Assumption) -> None:
        """Adds an assumption unless it is already there."""
        if assumption not in self.assumptions:
            self.assumptions.append(assumption)

    def rest_on(self, first: dt.date, last: dt.date) -> None:
        """Notes that the answer depends on which of these days are working days or holidays."""
        self.used.append((first, last))

    def rest_after(self, after: dt.date, last: dt.date) -> None:
        """The same for the days after `after` up to `last`."""
        if after < last:
            self.rest_on(from_ordinal(after.toordinal() + 1), last)

    def is_working_day(self, day: dt.date) -> bool:
        """Whether agencies work on `day`; the answer is noted as used."""
        self.rest_on(day, day)
        return self.counting.calendar.is_working_day(day)

    def next_open_day(self, day: dt.date) -> dt.date:
        """The next working day that is not suspended."""
        found = self.counting.working(day, 1)
        self.rest_after(day, found)
        return found

    def advance(self, start: Moment, length: Duration) -> Moment:
        """Where a term of `length` that begins at `start` ends, before any move of the last day.

        Terms in days, weeks, months and years do not count the day of the start and end with their last day
        (Điều 147, 148 Bộ luật Dân sự 91/2015/QH13): `minutes` is then None, but for a fraction of a day.
        Terms in hours run from the moment.
        """
        unit, day, counting = length.unit, start.date, self.counting
        if unit in CLOCK_UNITS:
            return self._run(start, length)
        if unit == "working_day":
            end = counting.working(day, length.ceiling())
            self.rest_after(day, end)
            return self._within(end, length, self.office.windows if self.office else None)
        if unit == "day":
            end = counting.plain(day, length.ceiling())
            return self._within(end, length, ROUND_THE_CLOCK)
        if unit == "calendar_day_without_holidays":
            end = counting.without_holidays(day, length.whole())
            self.rest_after(day, end)
            return Moment(end)
        end = add_plain(day, length)
        if unit in ("month", "year") and end.day != day.day:
            self.say(sentences.end_of_month(day, end))
        return Moment(counting.plain(day, (end - day).days))

    def tell_days(self, after: dt.date, end: dt.date, unit: Unit) -> None:
        """Says which days between were left out, or counted as an exception, for a term of the given unit."""
        calendar = self.counting.calendar
        lieu: list[Entry] = []
        for entry in calendar.entries_between(after, end):
            if (entry.date == after and unit != "working_hour") or self.counting.is_suspended(entry.date):
                continue
            if unit == "calendar_day_without_holidays":
                if entry.kind == "holiday":
                    self.say(sentences.day_off(entry))
                elif entry.kind in ("substitute_day_off", "swapped_day_off"):
                    lieu.append(entry)
            elif unit in ("working_day", "working_hour"):
                if entry.kind == "worked_saturday":
                    self.say(sentences.worked_saturday(entry))
                elif entry.date.weekday() < 5:
                    self.say(sentences.day_off(entry))
        if lieu:
            self.assume(sentences.lieu_days_count(lieu))
        for start, stop in self.counting.suspended:
            if start <= end.toordinal() and stop > after.toordinal() and (start, stop) not in self.told:
                self.told.add((start, stop))
                self.say(sentences.suspended(start, stop))

    def move_off_day(self, end: Moment) -> Moment:
        """The next working day where the last day is a day off.

        Legal basis: khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13.
        """
        if self.is_working_day(end.date):
            return end
        entry = self.counting.calendar.why_off(end.date)
        moved = self.next_open_day(end.date)
        if entry is not None:
            self.say(sentences.moved(entry, moved))
        return Moment(moved)

    def years(self) -> set[int]:
        """The years of all days the answer rests on."""
        return {year for first, last in self.used for year in range(first.year, last.year + 1)}

    def unverified(self) -> tuple[Entry, ...]:
        """The entries marked [M] among the days the answer rests on, in order of date."""
        found = {
            entry.date: entry for first, last in self.used for entry in self.counting.calendar.unverified(first, last)
        }
        return tuple(entry for _, entry in sorted(found.items()))

    def _within(self, end: dt.date, length: Duration, windows: tuple[tuple[int, int], ...] | None) -> Moment:
        """The last day of a term in days; a fraction ends inside it, where the hours of the day are known."""
        if length.is_whole():
            return Moment(end)
        self.assume(sentences.fraction_of_day(end, hours_known=windows is not None))
        if windows is None:
            return Moment(end)
        if windows != ROUND_THE_CLOCK:
            self._use_office()
        return Moment(end, locate(windows, length.share_of_last(total(windows))))

    def _run(self, start: Moment, length: Duration) -> Moment:
        left = length.minutes()
        if left == 0:
            return start
        at = DAY_MINUTES if start.minutes is None else start.minutes
        if length.unit == "working_hour" and self._use_office().saturday:
            return self._run_with_saturdays(start.date, at, left)
        if length.unit == "working_hour":
            windows = self._use_office().windows
            is_open = self.counting.calendar.is_working_day(start.date)
            forward = self.counting.working
        else:
            windows, is_open, forward = ROUND_THE_CLOCK, True, self.counting.plain
        day = start.date
        if is_open and not self.counting.is_suspended(day):
            today = clipped(windows, at)
            if left <= total(today):
                self._rest_on_hours(day, day, length)
                return Moment(day, locate(today, left))
            left -= total(today)
        whole_days = (left - 1) // total(windows)
        end = forward(day, whole_days + 1)
        self._rest_on_hours(day, end, length)
        return Moment(end, locate(windows, left - whole_days * total(windows)))

    def hours_of(self, day: dt.date) -> tuple[tuple[int, int], ...]:
        """When the office works on a day: on a working day, or on a Saturday of its own that is no public holiday."""
        if self.office is None or self.counting.is_suspended(day):
            return ()
        if self.counting.calendar.is_working_day(day):
            return self.office.windows
        off = self.counting.calendar.why_off(day)
        is_free_saturday = off is not None and off.kind == "weekend" and day.weekday() == 5
        return self.office.saturday if is_free_saturday else ()

    def _run_with_saturdays(self, day: dt.date, at: int, left: int) -> Moment:
        """The moment at which `left` minutes of office hours have run, day by day, because Saturdays are shorter."""
        first, windows = day, clipped(self.hours_of(day), at)
        while left > total(windows):
            left -= total(windows)
            day = from_ordinal(day.toordinal() + 1)
            windows = list(self.hours_of(day))
        self.rest_on(first, day)
        return Moment(day, locate(windows, left))

    def _rest_on_hours(self, first: dt.date, last: dt.date, length: Duration) -> None:
        if length.unit == "working_hour":
            self.rest_on(first, last)

    def _use_office(self) -> OfficeHours:
        if self.office is None:
            raise RuleError(
                Bilingual(
                    "Thời hạn tính bằng giờ làm việc nhưng chưa có giờ làm việc của cơ quan. "
                    "Hãy khai báo giờ làm việc, ví dụ 08:00-12:00 và 13:00-17:00.",
                    "The deadline is given in working hours, but the office hours are not known. "
                    "State them, for example 08:00-12:00 and 13:00-17:00.",
                )
            )
        if self.office.assumed:
            self.assume(sentences.assumed_office_hours(self.office.windows))
        return self.office
