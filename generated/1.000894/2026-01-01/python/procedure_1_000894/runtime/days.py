"""Working days, terms and due dates on a calendar that is given as data.

A duration is a tuple (amount, unit, scale) meaning amount / 10**scale of minute, hour, working_hour, day,
working_day, week, month, year or calendar_day_without_holidays. A moment is a tuple (date, minutes since
midnight), the minutes None where the whole day is meant and 1440 for 24:00. Office hours are a tuple (windows of a
working day, windows of a Saturday), each window from one minute since midnight to another.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate

from .facts import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Length = tuple[int, str, int]
    Moment = tuple[dt.date, int | None]
    Span = tuple[dt.date, dt.date]
    Paused = tuple[tuple[int, int], ...]
    Windows = tuple[tuple[int, int], ...]
    Office = tuple[Windows, Windows]

CLOCK = {"minute": 1, "hour": 60, "working_hour": 60}
DAY = 1440
ROUND_THE_CLOCK = ((0, DAY),)
FIRST = dt.date.min.toordinal()
LAST = dt.date.max.toordinal()


class Calendar:
    """The days on which agencies work.

    `announced` are the years whose schedule was published, `tabled` those whose days off are listed: `off` (Mondays to Fridays that are free), `worked`
    (Saturdays that are not), `holidays` (public holidays on any weekday). Every other year knows its weekends
    and the `fixed` holidays (month, day, first date), each of which moves to the next free working day when
    it falls on a weekend.
    """

    def __init__(
        self,
        announced: Sequence[int],
        tabled: Sequence[int],
        off: Sequence[dt.date],
        worked: Sequence[dt.date],
        holidays: Sequence[dt.date],
        fixed: Sequence[tuple[int, int, dt.date]],
    ) -> None:
        self.announced = frozenset(announced)
        self.tabled = frozenset(tabled)
        self.off = frozenset(day.toordinal() for day in off)
        self.worked = frozenset(day.toordinal() for day in worked)
        self.holidays = frozenset(day.toordinal() for day in holidays)
        self.fixed = tuple(fixed)
        self._years: dict[int, list[int]] = {}
        # The listed years as one table: how many working days there are up to each day, and which.
        years = range(min(self.tabled, default=1), max(self.tabled, default=0) + 1)
        self._first = dt.date(years.start, 1, 1).toordinal()
        self._days = [dt.date.fromordinal(day) for year in years for day in self.working_days(year)]
        working = {day.toordinal() for day in self._days}
        end = dt.date(years.stop, 1, 1).toordinal() if years else self._first
        self._counts = list(accumulate(day in working for day in range(self._first, end)))
        self._size, self._known = len(self._counts), len(self._days)

    def working_days(self, year: int) -> list[int]:
        """The ordinals of the working days of a year, ascending."""
        days = self._years.get(year)
        if days is None:
            first, last = dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()
            if year in self.tabled:
                off, worked = self.off, self.worked
            else:
                fixed = self._fixed(year)
                off, worked = fixed | _compensation(fixed), frozenset()
            days = [
                day for day in range(first, last + 1) if day in worked or (day % 7 not in (0, 6) and day not in off)
            ]
            self._years[year] = days
        return days

    def is_working_day(self, day: dt.date) -> bool:
        """Whether agencies work on `day`."""
        days = self.working_days(day.year)
        place = bisect_left(days, day.toordinal())
        return place < len(days) and days[place] == day.toordinal()

    def is_holiday(self, day: dt.date) -> bool:
        """Whether `day` is a public holiday; a day off in lieu or by exchange is none."""
        if day.year in self.tabled:
            return day.toordinal() in self.holidays
        return day.toordinal() in self._fixed(day.year)

    def add_working_days(self, day: dt.date, count: int) -> dt.date:
        """The `count`-th working day after `day`, or before it where `count` is negative; `day` itself for 0."""
        place = day.toordinal() - self._first
        if count > 0 and 0 <= place < self._size:
            place = self._counts[place] + count - 1
            if place < self._known:
                return self._days[place]
        if count == 0:
            return day
        year = day.year
        days = self.working_days(year)
        place = (
            bisect_right(days, day.toordinal()) + count - 1 if count > 0 else bisect_left(days, day.toordinal()) + count
        )
        while place < 0:
            year -= 1
            if year < dt.MINYEAR:
                raise Failure("E_DATE")
            days = self.working_days(year)
            place += len(days)
        while place >= len(days):
            place -= len(days)
            year += 1
            if year > dt.MAXYEAR:
                raise Failure("E_DATE")
            days = self.working_days(year)
        return dt.date.fromordinal(days[place])

    def unannounced(self, first: dt.date, last: dt.date) -> tuple[int, ...]:
        """The years from one day to another whose schedule is not published: what was counted in them is an assumption."""
        return tuple(year for year in range(first.year, last.year + 1) if year not in self.announced)

    def _fixed(self, year: int) -> frozenset[int]:
        days = ((dt.date(year, month, day), since) for month, day, since in self.fixed)
        return frozenset(day.toordinal() for day, since in days if day >= since)


def _compensation(holidays: frozenset[int]) -> frozenset[int]:
    """The working days that stand in for holidays on a Saturday or Sunday."""
    taken = set(holidays)
    for holiday in sorted(holidays):
        if holiday % 7 in (0, 6):
            day = holiday
            while day % 7 in (0, 6) or day in taken:
                day += 1
            taken.add(day)
    return frozenset(taken)


def shifted(day: dt.date, length: Length, sign: int) -> dt.date:
    """`day` plus (sign 1) or minus (sign -1) whole days, weeks, months or years.

    A month that has no such day gives its last day (Bộ luật Dân sự 2015, Điều 148).
    """
    amount, unit, scale = length
    count, rest = divmod(amount, 10**scale)
    if rest or unit not in ("day", "week", "month", "year"):
        raise Failure("E_DURATION")
    count *= sign
    if unit in ("day", "week"):
        ordinal = day.toordinal() + count * (7 if unit == "week" else 1)
        if not FIRST <= ordinal <= LAST:
            raise Failure("E_DATE")
        return dt.date.fromordinal(ordinal)
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise Failure("E_DATE")
    for number in range(day.day, 27, -1):
        try:
            return dt.date(year, month + 1, number)
        except ValueError:
            continue
    return dt.date(year, month + 1, day.day)


def start_of(day: dt.date, months: int) -> dt.date:
    """The first day of the month (1), quarter (3) or year (12) that holds a day."""
    return dt.date(day.year, day.month - (day.month - 1) % months, 1)


def latest_before(calendar: Calendar, event: dt.date, length: Length) -> dt.date:
    """The latest day from which a whole term runs before an event, the day of the event not counted (Điều 147)."""
    amount, unit, scale = length
    if amount < 0 or amount % 10**scale:
        raise Failure("E_DURATION")
    if unit != "working_day":
        return shifted(event, length, -1)
    return calendar.add_working_days(event, -(amount // 10**scale))


@lru_cache(maxsize=4096)  # the dossiers of a year share a few hundred days
def term_end(calendar: Calendar, length: Length, start: dt.date) -> dt.date:
    """The last day of a legal term from `start` (Bộ luật Dân sự 2015, Điều 147, 148).

    The first day is not counted; a last day that is a day off moves to the next working day.
    """
    if length[1] in CLOCK or length[0] < 0:
        raise Failure("E_DURATION")
    end, _ = _advance(calendar, (start, None), length, (), None)
    return end if calendar.is_working_day(end) else calendar.add_working_days(end, 1)


def due_moment(
    calendar: Calendar,
    received: Moment,
    parts: Sequence[Length],
    *,
    cut_off: int | None = None,
    suspended: Sequence[Span] = (),
    term: str | dt.date = "",
    office: Office | None = None,
) -> Moment:
    """When a dossier received at `received` is due: the sum of `parts`, or the `term` ("same_day" for the same
    working day, or a day) and then `parts`.

    What comes after `cut_off` (minutes), or on a day off where there is a cut-off or the same day is
    promised, counts from the next working day. The dates of `suspended` (from, to; `to` excluded) do not
    count. `office` holds the office hours as windows of minutes; working hours need it.
    """
    if any(amount < 0 for amount, _, _ in parts):
        raise Failure("E_DURATION")
    same_day, day = term == "same_day", term if isinstance(term, dt.date) else None
    is_counted = day is None and not same_day
    if parts and is_counted and parts[0][1] in CLOCK and received[1] is None:
        raise KeyError("submission_time")
    paused = tuple((first.toordinal(), end.toordinal()) for first, end in suspended)
    moment = received if day else _counted_from(calendar, received, cut_off, paused, same_day, office)
    if not is_counted:
        moment = (day or moment[0], None)
    first, start, total = moment, moment, (0, "", 0)
    for length in parts:
        if length[1] != total[1]:
            start, total = moment, length
        else:
            # Parts of one unit run from one start: four months and two months are six months.
            total = _sum(total, length)
        if start is first and is_counted and total[1] in CLOCK and start[1] is None:
            raise Failure("E_DURATION")
        moment = _advance(calendar, start, total, paused, office)
    moves = total[1] not in ("working_day", *CLOCK) if parts else day is not None
    if moves and not calendar.is_working_day(moment[0]):
        return _open_day(calendar, moment[0], paused), None
    return moment


def _counted_from(
    calendar: Calendar,
    received: Moment,
    cut_off: int | None,
    paused: Paused,
    same_day: bool,
    office: Office | None,
) -> Moment:
    day, minutes = received
    if cut_off is None and not same_day:
        return received
    saturday = _hours(calendar, day, paused, office) if office and not calendar.is_working_day(day) else ()
    if saturday:
        last = saturday[-1][1] if cut_off is None else min(cut_off, saturday[-1][1])
        if minutes is None or minutes <= last:
            return received
    late = cut_off is not None and minutes is not None and minutes > cut_off
    if late or not calendar.is_working_day(day) or (same_day and _is_paused(day.toordinal(), paused)):
        return _open_day(calendar, day, paused), office[0][0][0] if office else None
    return received


def _hours(calendar: Calendar, day: dt.date, paused: Paused, office: Office) -> Windows:
    """When the office works on a day: on a working day, or on a Saturday that is no day off by the schedule."""
    if _is_paused(day.toordinal(), paused):
        return ()
    if calendar.is_working_day(day):
        return office[0]
    return office[1] if day.weekday() == 5 and not calendar.is_holiday(day) else ()


def _sum(one: Length, other: Length) -> Length:
    scale = max(one[2], other[2])
    return one[0] * 10 ** (scale - one[2]) + other[0] * 10 ** (scale - other[2]), one[1], scale


def _advance(calendar: Calendar, start: Moment, length: Length, paused: Paused, office: Office | None) -> Moment:
    """The end of a term before its last day is moved off a day off."""
    amount, unit, scale = length
    day, base = start[0], 10**scale
    if unit in CLOCK:
        minutes, rest = divmod(amount * CLOCK[unit], base)
        if rest:
            raise Failure("E_DURATION")
        return _run(calendar, start, minutes, unit, paused, office) if minutes else start
    if unit in ("working_day", "day"):
        end = _counted(calendar, day, -(-amount // base), unit, paused)
        windows = ROUND_THE_CLOCK if unit == "day" else office[0] if office else None
        if amount % base == 0 or windows is None:
            return end, None
        size = sum(high - low for low, high in windows)
        return end, _within(windows, -(-(amount % base) * size // base))
    if unit == "calendar_day_without_holidays":
        if amount % base:
            raise Failure("E_DURATION")
        return _counted(calendar, day, amount // base, unit, paused), None
    return _counted(calendar, day, (shifted(day, length, 1) - day).days, "day", paused), None


def _run(calendar: Calendar, start: Moment, minutes: int, unit: str, paused: Paused, office: Office | None) -> Moment:
    """The moment at which so many minutes have run: for working hours inside office hours, else at any hour."""
    is_office = unit == "working_hour"
    if is_office and office is None:
        raise Failure("E_DURATION")
    windows = office[0] if is_office and office else ROUND_THE_CLOCK
    day, at = start[0], DAY if start[1] is None else start[1]
    if is_office and office and office[1]:
        return _run_with_saturdays(calendar, day, at, minutes, paused, office)
    if not _is_paused(day.toordinal(), paused) and (not is_office or calendar.is_working_day(day)):
        today = tuple((max(low, at), high) for low, high in windows if high > at)
        left = sum(high - low for low, high in today)
        if minutes <= left:
            return day, _within(today, minutes)
        minutes -= left
    size = sum(high - low for low, high in windows)
    days = -(-minutes // size)
    end = _counted(calendar, day, days, "working_day" if is_office else "day", paused)
    return end, _within(windows, minutes - (days - 1) * size)


def _run_with_saturdays(
    calendar: Calendar, day: dt.date, at: int, minutes: int, paused: Paused, office: Office
) -> Moment:
    """The moment at which so many minutes have run, day by day, because Saturdays are shorter."""
    windows = tuple((max(low, at), high) for low, high in _hours(calendar, day, paused, office) if high > at)
    while minutes > sum(high - low for low, high in windows):
        minutes -= sum(high - low for low, high in windows)
        if day == dt.date.max:
            raise Failure("E_DATE")
        day = dt.date.fromordinal(day.toordinal() + 1)
        windows = _hours(calendar, day, paused, office)
    return day, _within(windows, minutes)


def _within(windows: Windows, minutes: int) -> int:
    """The minute of the day at which so many minutes of the windows have run, at most their sum."""
    low, high = windows[0]
    return low + minutes if minutes <= high - low else _within(windows[1:], minutes - (high - low))


def _open_day(calendar: Calendar, day: dt.date, paused: Paused) -> dt.date:
    return _counted(calendar, day, 1, "working_day", paused)


def _counted(calendar: Calendar, day: dt.date, count: int, unit: str, paused: Paused) -> dt.date:
    """The `count`-th day after `day` that counts for the unit and is not paused; `day` itself for none."""
    if count > LAST:
        raise Failure("E_DATE")
    if count == 0:
        return day
    ordinal = day.toordinal()
    if not paused and unit == "working_day":
        return calendar.add_working_days(day, count)
    if not paused and unit == "day":
        if ordinal + count > LAST:
            raise Failure("E_DATE")
        return dt.date.fromordinal(ordinal + count)
    while count:
        ordinal += 1
        if ordinal > LAST:
            raise Failure("E_DATE")
        until = max((end for first, end in paused if first <= ordinal < end), default=0)
        if until:
            ordinal = until - 1
            continue
        today = dt.date.fromordinal(ordinal)
        if unit == "working_day":
            count -= calendar.is_working_day(today)
        else:
            count -= unit == "day" or not calendar.is_holiday(today)
    return dt.date.fromordinal(ordinal)


def _is_paused(ordinal: int, paused: Paused) -> bool:
    return any(first <= ordinal < end for first, end in paused)
