"""Counting days forward while some days are suspended."""

from __future__ import annotations

import datetime as dt

from thutuc.text.record import Record
from thutuc.time.calendar import from_ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from thutuc.time.calendar import Calendar


class Counting(Record):
    """Counts days of a calendar, leaving out suspended dates.

    `suspended` holds half-open intervals of ordinals, ascending and apart, as `suspended_ordinals` makes
    them. Every count starts with the day after the given one; 0 gives the given day.
    """

    calendar: Calendar
    suspended: tuple[tuple[int, int], ...] = ()

    def is_suspended(self, day: dt.date) -> bool:
        """Whether the term does not run on `day`."""
        ordinal = day.toordinal()
        return any(start <= ordinal < stop for start, stop in self.suspended)

    def working(self, after: dt.date, count: int) -> dt.date:
        """The `count`-th working day after `after`."""
        return self._least(
            after,
            count,
            lambda total: self.calendar.add_working_days(after, total),
            lambda end: sum(self.calendar.count_working_days(low, high) for low, high in self._lost(after, end)),
        )

    def plain(self, after: dt.date, count: int) -> dt.date:
        """The `count`-th day after `after`."""
        return self._least(
            after,
            count,
            lambda total: from_ordinal(after.toordinal() + total),
            lambda end: sum((high - low).days for low, high in self._lost(after, end)),
        )

    def without_holidays(self, after: dt.date, count: int) -> dt.date:
        """The `count`-th day after `after` that is no public holiday; weekends and days in lieu count."""

        def lost(end: dt.date) -> int:
            holidays = (
                entry.date
                for entry in self.calendar.entries_between(after, end)
                if entry.kind == "holiday" and entry.date > after
            )
            return sum((high - low).days for low, high in self._lost(after, end)) + sum(
                not self.is_suspended(day) for day in holidays
            )

        return self._least(after, count, lambda total: from_ordinal(after.toordinal() + total), lost)

    def _lost(self, after: dt.date, end: dt.date) -> Iterator[tuple[dt.date, dt.date]]:
        """What is suspended of the days after `after` up to `end`: each part as (day before it, last day)."""
        for start, stop in self.suspended:
            low, high = max(start - 1, after.toordinal()), min(stop - 1, end.toordinal())
            if low < high:
                yield dt.date.fromordinal(low), dt.date.fromordinal(high)

    def _least(
        self,
        after: dt.date,
        count: int,
        end_of: Callable[[int], dt.date],
        lost_until: Callable[[dt.date], int],
    ) -> dt.date:
        """The first day by which `count` days have passed that are not lost.

        The total grows from `count` by what was lost so far until nothing more is lost: the least fixed
        point, hence a day that is itself counted.
        """
        if count == 0:
            return after
        total = count
        while True:
            end = end_of(total)
            needed = count + lost_until(end)
            if needed == total:
                return end
            total = needed


def suspended_ordinals(intervals: Sequence[tuple[dt.date, dt.date]]) -> tuple[tuple[int, int], ...]:
    """Half-open intervals of dates, in any order, overlapping or not, as ascending disjoint ordinals."""
    merged: list[tuple[int, int]] = []
    for start, stop in sorted((first.toordinal(), end.toordinal()) for first, end in intervals if first < end):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return tuple(merged)
