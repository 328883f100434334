"""The latest day that lies a whole term before an event."""

from __future__ import annotations

from thutuc.text.record import Record
from thutuc.time import sentences
from thutuc.time.plain import add_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from thutuc.time.calendar import Calendar
    from thutuc.time.duration import Duration
    from thutuc.time.reasons import Assumption, Step


class Latest(Record):
    """The latest `day`; `assumptions` name years whose days off are not announced, `steps` say how it was counted."""

    day: dt.date
    assumptions: tuple[Assumption, ...]
    steps: tuple[Step, ...]


def latest_before(event: dt.date, length: Duration, calendar: Calendar) -> Latest:
    """The latest day from which a whole term runs before `event` ("trước … ít nhất 60 ngày").

    The day of the event is not counted (Điều 147 Bộ luật Dân sự 91/2015/QH13). Working days are counted backwards one by one; days,
    weeks, months and years are subtracted, with the last day of a month that lacks the day (Điều 148). The law moves only the end of a
    term off a day off (khoản 5 Điều 148), not its beginning, so the day found may be a day off. Negative lengths, fractions, hours and
    days without holidays raise DurationError, days before the year 1 TimeOverflow.
    """
    length.required_not_negative()
    if length.unit != "working_day":
        day = add_plain(event, length.replace(amount=-length.amount))
        return Latest(day, (), (sentences.counted_back(length, event, day),))
    day = calendar.add_working_days(event, -length.whole())
    return Latest(
        day, calendar.year_assumptions(range(day.year, event.year + 1)), (sentences.counted_back(length, event, day),)
    )
