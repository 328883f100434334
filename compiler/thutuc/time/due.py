"""When a dossier is due."""

from __future__ import annotations

import datetime as dt

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.time import sentences
from thutuc.time.count import Counting, suspended_ordinals
from thutuc.time.duration import CLOCK_UNITS, Duration
from thutuc.time.errors import RuleError
from thutuc.time.moment import Moment
from thutuc.time.office import DAY_MINUTES
from thutuc.time.walk import Walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from thutuc.time.calendar import Calendar
    from thutuc.time.office import OfficeHours
    from thutuc.time.reasons import Assumption, Step

    SameDay = Literal["same_day"]

CALENDAR_UNITS = ("day", "week", "month", "year", "calendar_day_without_holidays")


class Part(Record):
    """A named part of a deadline: a stage, a supplement for an area, an extension."""

    length: Duration
    name: Bilingual | None = None


class DueRule(Record):
    """The deadline as it applies to one dossier; its parts add up.

    `term` is "same_day", a duration, the day itself ("chậm nhất ngày 15/02"), or None where `stages` take its place ("trong đó: Sở 12 ngày, UBND 03
    ngày"). Then come the `supplements` of the dossier's area or case, and the one `extension`, if granted.
    `cut_off` in minutes since midnight: what is received after it, not at it, counts as received at the start
    of the next working day. `suspended` are half-open intervals of dates that do not count. Working hours and
    hours after a cut-off need `office`.
    """

    term: Duration | SameDay | dt.date | None = None
    stages: tuple[Part, ...] = ()
    supplements: tuple[Part, ...] = ()
    extension: Part | None = None
    cut_off: int | None = None
    suspended: tuple[tuple[dt.date, dt.date], ...] = ()
    office: OfficeHours | None = None

    def parts(self) -> tuple[Part, ...]:
        """What is counted after the day of receipt, in order."""
        term = (Part(self.term),) if isinstance(self.term, Duration) else ()
        extension = (self.extension,) if self.extension else ()
        return term + self.stages + self.supplements + extension


class Due(Record):
    """The due date, and `minutes` since midnight, None where the whole day is meant.

    A whole day ends at 24:00 (Điều 148 Bộ luật Dân sự 91/2015/QH13).
    `steps` say how it was found, `assumptions` what it rests on beyond announced days and the words of the
    law.
    """

    date: dt.date
    minutes: int | None
    steps: tuple[Step, ...]
    assumptions: tuple[Assumption, ...]


def due(received: Moment, rule: DueRule, calendar: Calendar) -> Due:
    """When a dossier received complete and valid at `received` is due under `rule`.

    Terms in days, weeks, months and years do not count the day of receipt and move off a last day that is a
    day off (Điều 147, khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13); terms in hours run from the moment.
    "same_day" is the day of receipt; a day off then counts as the next working day, as it does for every term
    that has a cut-off; a Saturday on which the office works is the day itself. A term that is a day does not depend on
    the receipt; where it is a day off its move to the next working day is told as a reading. Contradictory rules, a missing hour of receipt or missing office hours raise
    RuleError, unfit durations DurationError.
    """
    _require_sound(received, rule)
    walk, end = _walk(received, rule, calendar)
    assumptions = list(walk.assumptions)
    if rule.cut_off is not None and received.minutes is None and calendar.is_working_day(received.date):
        _, late = _walk(received.replace(minutes=rule.cut_off + 1), rule, calendar)
        if late != end:
            assumptions.append(sentences.unknown_hour(received.date, rule.cut_off, late))
    assumptions += calendar.year_assumptions(walk.years())
    doubtful = walk.unverified()
    if doubtful:
        _, other = _walk(received, rule, calendar.without_unverified())
        if other != end:
            assumptions.append(sentences.unverified(doubtful, other))
    return Due(end.date, end.minutes, (*walk.steps, sentences.due(end)), tuple(assumptions))


def _walk(received: Moment, rule: DueRule, calendar: Calendar) -> tuple[Walk, Moment]:
    walk = Walk(Counting(calendar, suspended_ordinals(rule.suspended)), rule.office)
    walk.say(sentences.received(received))
    end = _effective(walk, received, rule)
    if rule.term == "same_day":
        walk.tell_days(received.date, end.date, "working_day")
        walk.say(sentences.same_day(end.date))
        end = Moment(end.date)
    elif isinstance(rule.term, dt.date):
        walk.say(sentences.fixed_day(rule.term))
        end = Moment(rule.term)
    further, movable = not isinstance(rule.term, Duration) and not rule.stages, isinstance(rule.term, dt.date)
    if movable and not rule.parts() and not walk.is_working_day(end.date):
        walk.assume(sentences.fixed_day_moved(end.date))
    for run in _runs(rule.parts()):
        if movable and not walk.is_working_day(end.date):
            walk.assume(sentences.parts_add_up(end.date))
        end = _count(walk, end, run, further=further)
        further, movable = True, run[0].length.unit in CALENDAR_UNITS
    if movable:
        end = walk.move_off_day(end)
    return walk, end


def _effective(walk: Walk, received: Moment, rule: DueRule) -> Moment:
    """The moment from which the rule counts."""
    day, same_day = received.date, rule.term == "same_day"
    if isinstance(rule.term, dt.date) or (not same_day and rule.cut_off is None):
        return received
    opening = rule.office.opening() if rule.office else None
    off = walk.counting.calendar.why_off(day)
    walk.rest_on(day, day)
    if off is not None and (hours := walk.hours_of(day)):
        last = hours[-1][1] if rule.cut_off is None else min(rule.cut_off, hours[-1][1])
        if received.minutes is None:
            walk.assume(sentences.unknown_hour(day, last, Moment(walk.next_open_day(day))))
        if received.minutes is None or received.minutes <= last:
            return received
        effective = walk.next_open_day(day)
        walk.say(sentences.after_cut_off(received, last, effective))
        return Moment(effective, opening)
    if off is not None:
        effective = walk.next_open_day(day)
        walk.say(sentences.on_day_off(off, effective))
        if not same_day:
            walk.assume(sentences.cut_off_on_day_off(day))
        return Moment(effective, opening)
    if rule.cut_off is not None and received.minutes is not None and received.minutes > rule.cut_off:
        effective = walk.next_open_day(day)
        walk.say(sentences.after_cut_off(received, rule.cut_off, effective))
        return Moment(effective, opening)
    if same_day and walk.counting.is_suspended(day):
        return Moment(walk.next_open_day(day), opening)
    return received


def _runs(parts: tuple[Part, ...]) -> list[list[Part]]:
    """The parts in order, neighbours of one unit together."""
    runs: list[list[Part]] = []
    for part in parts:
        if runs and runs[-1][0].length.unit == part.length.unit:
            runs[-1].append(part)
        else:
            runs.append([part])
    return runs


def _count(walk: Walk, start: Moment, run: list[Part], *, further: bool) -> Moment:
    """Counts parts of one unit from one start, so that 4 months and 2 months are 6 months."""
    unit = run[0].length.unit
    if unit not in CLOCK_UNITS:
        if not further:
            walk.say(sentences.start_not_counted(start.date))
    elif start.minutes is not None:
        walk.say(sentences.runs_from_moment(start))
    elif not further:
        raise _no_hour()
    total, end = Duration(0, unit), start
    for part in run:
        total, before = total.plus(part.length), end
        end = walk.advance(start, total)
        walk.tell_days(before.date, end.date, unit)
        walk.say(sentences.counted(part.length, end, part.name, further=further))
        further = True
    return end


def _require_sound(received: Moment, rule: DueRule) -> None:
    if received.minutes is not None and not 0 <= received.minutes < DAY_MINUTES:
        raise RuleError(
            Bilingual(
                "Giờ nhận hồ sơ phải từ 0 giờ đến 23 giờ 59. Hãy sửa giờ nhận.",
                "The hour of receipt must lie between 00:00 and 23:59. Correct it.",
            )
        )
    if rule.cut_off is not None and not 0 <= rule.cut_off < DAY_MINUTES:
        raise RuleError(
            Bilingual(
                "Giờ chốt phải từ 0 giờ đến 23 giờ 59. Hãy sửa giờ chốt.",
                "The cut-off must lie between 00:00 and 23:59. Correct it.",
            )
        )
    if (rule.term is None) == (not rule.stages):
        raise RuleError(
            Bilingual(
                "Thời hạn phải ghi một trong hai: một thời hạn chung, hoặc các giai đoạn cộng lại. "
                "Hãy bỏ một cách ghi hoặc bổ sung cách còn thiếu.",
                "A deadline is either one term or stages that add up. Remove one of them, or add what is missing.",
            )
        )
    for first, end in rule.suspended:
        if end < first:
            raise RuleError(
                Bilingual(
                    "Khoảng thời gian không tính vào thời hạn có ngày kết thúc trước ngày bắt đầu. Hãy "
                    "đổi lại hai ngày.",
                    "A suspended interval ends before it begins. Exchange its two dates.",
                )
            )
    for part in rule.parts():
        part.length.required_not_negative()


def _no_hour() -> RuleError:
    return RuleError(
        Bilingual(
            "Thời hạn tính theo giờ cần giờ nhận hồ sơ (và giờ làm việc, nếu nhận sau giờ chốt hoặc vào "
            "ngày nghỉ). Hãy bổ sung giờ.",
            "A deadline in hours needs the hour of receipt (and office hours, where it came after the "
            "cut-off or on a day off). Add the hour.",
        )
    )
