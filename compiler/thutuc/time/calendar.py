"""The calendar of working days of public servants, as dated data."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from itertools import accumulate

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.time.errors import TimeOverflow
from thutuc.time.reasons import Assumption
from thutuc.time.words import WEEKDAYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    EntryKind = Literal["holiday", "weekend", "substitute_day_off", "swapped_day_off", "worked_saturday"]

KINDS: tuple[EntryKind, ...] = (
    "holiday",
    "weekend",
    "substitute_day_off",
    "swapped_day_off",
    "worked_saturday",
)
UNVERIFIED = "[M]"
SUBSTITUTE_BASIS = "Khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14"
# remainder by seven of the ordinals of Sundays and Saturdays
REST = (0, 6)
MAX_ORDINAL = dt.date.max.toordinal()


class Entry(Record):
    """One day on which the calendar departs from Monday to Friday, or names a weekend.

    `source` cites the text behind it; `confidence` is its mark ([Q], [S], [I], [M]), "" for an ordinary
    weekend.
    """

    date: dt.date
    kind: EntryKind
    name: Bilingual
    source: str
    confidence: str


class FixedDay(Record):
    """A holiday that a statute fixes on the same date of every year, from `valid_from` on."""

    month: int
    day: int
    name: Bilingual
    source: str
    confidence: str
    valid_from: dt.date


class Calendar(Record):
    """Working days: exact for the years whose schedule is `announced`.

    Other years know Saturdays, Sundays and what statutes fix: the rows of the table for the years of
    `statute`, elsewhere the fixed days and their compensatory days off (Điều 111 khoản 3, Điều 112 Bộ luật
    Lao động 45/2019/QH14). The methods that return a date, a count or a truth value give it bare; whoever
    shows it adds `year_assumptions` of the days it rests on, as `term_end` and `due` do. A date beyond the
    year 9999 raises TimeOverflow.

    `table` is derived from the rest by `make_calendar`: the ordinal of its first day, its number of days, how
    many working days lie before each day and before its end, and the working days themselves.
    """

    entries: tuple[Entry, ...]
    fixed: tuple[FixedDay, ...]
    announced: tuple[int, ...]
    statute: tuple[int, ...]
    table: tuple[int, int, tuple[int, ...], tuple[dt.date, ...]]

    def is_working_day(self, day: dt.date) -> bool:
        """Whether agencies work on `day`."""
        first, size, counts, _ = self.table
        index = day.toordinal() - first
        if 0 <= index < size:
            return counts[index] != counts[index + 1]
        return day.weekday() < 5 and day.toordinal() not in _fixed_off(self.fixed, day.year)

    def why_off(self, day: dt.date) -> Entry | None:
        """What makes `day` a day off; None for a working day."""
        if self.is_working_day(day):
            return None
        for entry in self.entries_between(day, day):
            return entry
        return Entry(day, "weekend", WEEKDAYS[day.weekday()], "", "")

    def add_working_days(self, day: dt.date, count: int) -> dt.date:
        """The `count`-th working day after `day`; a negative count goes back, 0 gives `day` itself."""
        first, size, counts, working = self.table
        index = day.toordinal() - first
        if 0 <= index < size and count > 0:
            try:
                return working[counts[index + 1] + count - 1]
            except IndexError:
                return self._walk(day, count)
        return self._walk(day, count)

    def next_working_day(self, day: dt.date) -> dt.date:
        """The first working day after `day`."""
        return self.add_working_days(day, 1)

    def count_working_days(self, after: dt.date, last: dt.date) -> int:
        """Working days after `after` up to and including `last`; negative when `last` comes first."""
        if last < after:
            return -self.count_working_days(last, after)
        first, size, counts, _ = self.table
        low, high = after.toordinal() - first + 1, last.toordinal() - first + 1
        if low >= 0 and high <= size:
            return counts[high] - counts[low]
        total = 0
        for year in range(after.year, last.year + 1):
            days = self._working_ordinals(year)
            total += bisect_right(days, last.toordinal()) - bisect_right(days, after.toordinal())
        return total

    def entries_between(self, first: dt.date, last: dt.date) -> tuple[Entry, ...]:
        """The entries from `first` to `last`, both included, in order of date."""
        found: list[Entry] = []
        for year in range(first.year, last.year + 1):
            if self._is_tabled(year):
                found += (entry for entry in self.entries if entry.date.year == year)
            else:
                off = sorted(_fixed_off(self.fixed, year).items(), key=_ordinal)
                found += (_fixed_entry(day, item, substitute=substitute) for day, (item, substitute) in off)
        return tuple(entry for entry in found if first <= entry.date <= last)

    def year_assumptions(self, years: Iterable[int]) -> tuple[Assumption, ...]:
        """What has to be said of those of the given years whose schedule is not announced."""
        unknown = sorted(set(years) - set(self.announced))
        since = min((day.valid_from.year for day in self.fixed), default=dt.MAXYEAR + 1)
        runs: list[tuple[int, int]] = []
        for year in unknown:
            if runs and runs[-1][1] == year - 1 and year != since:
                runs[-1] = (runs[-1][0], year)
            else:
                runs.append((year, year))
        return tuple(_year_assumption(low, high, fixed_known=low >= since) for low, high in runs)

    def unverified(self, first: dt.date, last: dt.date) -> tuple[Entry, ...]:
        """The entries from `first` to `last` whose mark is [M]."""
        return tuple(entry for entry in self.entries_between(first, last) if entry.confidence == UNVERIFIED)

    def without_unverified(self) -> Calendar:
        """The same calendar without its entries marked [M]."""
        kept = tuple(entry for entry in self.entries if entry.confidence != UNVERIFIED)
        return make_calendar(kept, self.fixed, self.announced, self.statute)

    def _is_tabled(self, year: int) -> bool:
        return year in self.announced or year in self.statute

    def _working_ordinals(self, year: int) -> list[int]:
        start, size, counts, working = self.table
        first = dt.date(year, 1, 1).toordinal()
        last = dt.date(year, 12, 31).toordinal()
        if start <= first and last < start + size:
            return [day.toordinal() for day in working[counts[first - start] : counts[last - start + 1]]]
        off = _fixed_off(self.fixed, year)
        return [day for day in range(first, last + 1) if day % 7 not in REST and day not in off]

    def _walk(self, day: dt.date, count: int) -> dt.date:
        if count == 0:
            return day
        ordinal, left = day.toordinal(), abs(count)
        years = range(day.year, dt.MAXYEAR + 1) if count > 0 else range(day.year, 0, -1)
        for year in years:
            days = self._working_ordinals(year)
            if count > 0:
                days = days[bisect_right(days, ordinal) :]
            else:
                days = days[bisect_left(days, ordinal) - 1 :: -1] if days[0] < ordinal else []
            if left <= len(days):
                return dt.date.fromordinal(days[left - 1])
            left -= len(days)
        raise overflow()


def make_calendar(
    entries: tuple[Entry, ...],
    fixed: tuple[FixedDay, ...],
    announced: tuple[int, ...],
    statute: tuple[int, ...],
) -> Calendar:
    """The calendar with its table of working days from the first to the last of the listed years."""
    years = announced + statute
    if not years:
        return Calendar(entries, fixed, announced, statute, (1, 0, (0,), ()))
    first = dt.date(min(years), 1, 1).toordinal()
    last = dt.date(max(years), 12, 31).toordinal()
    flags = [day % 7 not in REST for day in range(first, last + 1)]
    for year in range(min(years), max(years) + 1):
        if year not in years:
            for day in _fixed_off(fixed, year):
                flags[day - first] = False
    for entry in entries:
        flags[entry.date.toordinal() - first] = entry.kind == "worked_saturday"
    working = tuple(dt.date.fromordinal(first + index) for index, works in enumerate(flags) if works)
    counts = (0, *accumulate(flags))
    return Calendar(entries, fixed, announced, statute, (first, len(flags), counts, working))


def overflow() -> TimeOverflow:
    """The error for a date beyond the years 1 to 9999."""
    return TimeOverflow(
        Bilingual(
            "Kết quả tính ngày nằm ngoài khoảng từ năm 1 đến năm 9999. Hãy kiểm tra ngày và thời hạn đã nhập.",
            "The computed date lies outside the years 1 to 9999. Check the date and the duration given.",
        )
    )


def from_ordinal(ordinal: int) -> dt.date:
    """The date of a proleptic Gregorian ordinal; TimeOverflow outside the years 1 to 9999."""
    if not 1 <= ordinal <= MAX_ORDINAL:
        raise overflow()
    return dt.date.fromordinal(ordinal)


def _fixed_off(fixed: tuple[FixedDay, ...], year: int) -> dict[int, tuple[FixedDay, bool]]:
    """The fixed holidays of a year by ordinal, and (True) the compensatory day of each on a rest day."""
    days: dict[int, tuple[FixedDay, bool]] = {}
    for item in fixed:
        date = dt.date(year, item.month, item.day)
        if date >= item.valid_from:
            days[date.toordinal()] = (item, False)
    for day, (item, _) in sorted(days.items(), key=_ordinal):
        if day % 7 in REST:
            other = day + 1
            while other % 7 in REST or other in days:
                other += 1
            days[other] = (item, True)
    return days


def _ordinal(pair: tuple[int, tuple[FixedDay, bool]]) -> int:
    return pair[0]


def _fixed_entry(ordinal: int, item: FixedDay, *, substitute: bool) -> Entry:
    date = from_ordinal(ordinal)
    if not substitute:
        return Entry(date, "holiday", item.name, item.source, item.confidence)
    name = Bilingual(f"nghỉ bù {item.name.vi}", f"compensatory day off for {item.name.en}")
    return Entry(date, "substitute_day_off", name, SUBSTITUTE_BASIS, "[I]")


def _year_assumption(low: int, high: int, *, fixed_known: bool) -> Assumption:
    vi = f"năm {low}" if low == high else f"các năm từ {low} đến {high}"
    en = f"{low}" if low == high else f"{low} to {high}"
    if fixed_known:
        text = Bilingual(
            f"Bộ lịch đang dùng chưa có lịch nghỉ lễ, Tết được công bố của {vi}: mới trừ thứ Bảy, Chủ "
            "nhật, các ngày lễ cố định theo luật và ngày nghỉ bù của các ngày lễ đó; chưa trừ Tết Âm "
            "lịch, Giỗ Tổ Hùng Vương, ngày liền kề Quốc khánh và ngày hoán đổi. Hãy tính lại khi bộ lịch "
            "có lịch nghỉ được công bố.",
            f"The calendar in use has no announced schedule of public holidays for {en}: only Saturdays, "
            "Sundays, the holidays fixed by statute and their compensatory days off are left out, not "
            "Tết, Hung Kings Commemoration Day, the day adjacent to National Day or swapped days. "
            "Compute again once the calendar has the announced schedule.",
        )
    else:
        text = Bilingual(
            f"Bộ lịch đang dùng không có dữ liệu ngày lễ của {vi}: chỉ trừ thứ Bảy và Chủ nhật. "
            "Hãy đối chiếu với lịch nghỉ lễ, Tết của thời gian đó.",
            f"The calendar in use knows no public holidays of {en}: only Saturdays and Sundays are left out. "
            "Compare with the public holidays of that time.",
        )
    return Assumption("year_not_announced", (dt.date(low, 1, 1), dt.date(high, 12, 31)), text)
