"""The legal term counted in days, weeks, months or years from a date."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.time import sentences
from thutuc.time.count import Counting
from thutuc.time.duration import CLOCK_UNITS, unfit
from thutuc.time.moment import Moment
from thutuc.time.walk import Walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from thutuc.time.calendar import Calendar
    from thutuc.time.duration import Duration
    from thutuc.time.reasons import Assumption, Step

PURPOSE = Bilingual("tính ngày hết hạn từ một ngày", "a term counted from a date without an hour")


class Term(Record):
    """A term that ends at 24:00 of `last_day`; `moved_from` is the day off from which its end was moved."""

    last_day: dt.date
    moved_from: dt.date | None
    assumptions: tuple[Assumption, ...]
    steps: tuple[Step, ...]


def term_end(start: dt.date, length: Duration, calendar: Calendar) -> Term:
    """The last day of a term of `length` from the event or day `start` ("hết hạn … kể từ …").

    The first day is not counted (Điều 147 Bộ luật Dân sự 91/2015/QH13); a month without the day ends the term
    on its last day (Điều 148); a last day that is a day off moves to the end of the next working day (khoản 5
    Điều 148), whatever the unit. A begun fraction of a day is taken to the end of that day. Negative lengths,
    fractions of weeks, months and years, and hours raise DurationError; the end of the calendar raises
    TimeOverflow.
    """
    if length.unit in CLOCK_UNITS:
        raise unfit(length, PURPOSE)
    length.required_not_negative()
    walk, end, moved = _walk(start, length, calendar)
    assumptions = [*walk.assumptions, *calendar.year_assumptions(walk.years())]
    doubtful = walk.unverified()
    if doubtful:
        _, _, other = _walk(start, length, calendar.without_unverified())
        if other != moved:
            assumptions.append(sentences.unverified(doubtful, other))
    moved_from = end.date if end.date != moved.date else None
    return Term(moved.date, moved_from, tuple(assumptions), tuple(walk.steps))


def _walk(start: dt.date, length: Duration, calendar: Calendar) -> tuple[Walk, Moment, Moment]:
    walk = Walk(Counting(calendar))
    walk.say(sentences.start_not_counted(start))
    end = Moment(walk.advance(Moment(start), length).date)
    walk.tell_days(start, end.date, length.unit)
    walk.say(sentences.counted(length, end, None, further=False))
    return walk, end, walk.move_off_day(end)
