"""Due dates in hours and fractions of a day, and suspended time."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.time.support import OFFICE, answer, at, kinds
from thutuc.time.due import DueRule, due
from thutuc.time.duration import Duration
from thutuc.time.office import office_hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.calendar import Calendar

THREE_DAYS = Duration(3, "working_day")
ASSUMED = office_hours([(480, 720), (780, 1020)], assumed=True)


@pytest.mark.parametrize(
    "received, hours, expected",
    [
        # 1.000398: 6 working hours and 2 working hours
        ("2026-11-20 08:00", 6, "2026-11-20 15:00"),
        ("2026-11-20 14:00", 6, "2026-11-23 11:00"),
        ("2026-11-20 10:00", 2, "2026-11-20 12:00"),
        ("2026-11-20 11:00", 2, "2026-11-20 14:00"),
        # lunch, evening, before opening, Saturday
        ("2026-11-20 12:30", 2, "2026-11-20 15:00"),
        ("2026-11-20 17:00", 2, "2026-11-23 10:00"),
        ("2026-11-20 06:00", 2, "2026-11-20 10:00"),
        ("2026-11-21 10:00", 2, "2026-11-23 10:00"),
        # 8 hours over the holiday of 24/11
        ("2026-11-23 10:00", 8, "2026-11-25 10:00"),
        # ends exactly with the day
        ("2026-11-20 08:00", 8, "2026-11-20 17:00"),
        ("2026-11-20 13:00", 8, "2026-11-23 12:00"),
    ],
)
def test_working_hours(calendar: Calendar, received: str, hours: int, expected: str) -> None:
    found = due(at(received), DueRule(Duration(hours, "working_hour"), office=OFFICE), calendar)
    assert (answer(found), found.assumptions) == (expected, ())


def test_176_working_hours_are_22_working_days(calendar: Calendar) -> None:
    # real-data.md §4.1; received at the close of a day, both count the same 22 days
    hours = due(at("2026-10-01 17:00"), DueRule(Duration(176, "working_hour"), office=OFFICE), calendar)
    whole = due(at("2026-10-01 17:00"), DueRule(Duration(22, "working_day")), calendar)
    assert (hours.date, hours.minutes) == (whole.date, 17 * 60)


@pytest.mark.parametrize(
    "received, length, expected",
    [
        # 3.000373: 60 minutes; 1.004946: 12 hours; round the clock, also over a Sunday, and not moved
        ("2026-11-20 16:30", Duration(60, "minute"), "2026-11-20 17:30"),
        ("2026-11-21 20:00", Duration(12, "hour"), "2026-11-22 08:00"),
        ("2026-11-20 00:00", Duration(24, "hour"), "2026-11-20 24:00"),
        ("2026-11-20 10:00", Duration(48, "hour"), "2026-11-22 10:00"),
        ("2026-11-20 10:00", Duration(0, "hour"), "2026-11-20 10:00"),
    ],
)
def test_hours_run_from_the_moment(calendar: Calendar, received: str, length: Duration, expected: str) -> None:
    assert answer(due(at(received), DueRule(length), calendar)) == expected


def test_hours_after_the_cut_off_run_from_the_opening(calendar: Calendar) -> None:
    # Nghị định 297/2025: after 17:00 counts as 08:00 of the next working day; answer within 2 working hours
    rule = DueRule(Duration(2, "working_hour"), cut_off=1020, office=OFFICE)
    assert answer(due(at("2026-11-20 17:01"), rule, calendar)) == "2026-11-23 10:00"
    clock = DueRule(Duration(2, "hour"), cut_off=1020, office=OFFICE)
    assert answer(due(at("2026-11-20 17:01"), clock, calendar)) == "2026-11-23 10:00"


@pytest.mark.parametrize(
    "length, hours_known, expected",
    [
        # fractions of a working day, from Monday 16/11/2026: in the first day that counts, by its hours
        (Duration(5, "working_day", 1), True, "2026-11-17 12:00"),
        (Duration(25, "working_day", 2), True, "2026-11-17 10:00"),
        (Duration(75, "working_day", 2), True, "2026-11-17 15:00"),
        (Duration(15, "working_day", 1), True, "2026-11-18 12:00"),
        (Duration(5, "working_day", 1), False, "2026-11-17"),
        # half a calendar day; on a day off it moves to the end of the next working day
        (Duration(5, "day", 1), False, "2026-11-17 12:00"),
        (Duration(45, "day", 1), False, "2026-11-23"),
    ],
)
def test_fractions_of_a_day(calendar: Calendar, length: Duration, hours_known: bool, expected: str) -> None:
    rule = DueRule(length, office=OFFICE if hours_known else None)
    found = due(at("2026-11-16 09:00"), rule, calendar)
    assert (answer(found), kinds(found)) == (expected, ["reading"])


def test_assumed_office_hours_are_said_where_they_count(calendar: Calendar) -> None:
    hours = DueRule(Duration(2, "working_hour"), office=ASSUMED)
    assert kinds(due(at("2026-11-20 10:00"), hours, calendar)) == ["assumed_office_hours"]
    assert kinds(due(at("2026-11-20 10:00"), DueRule(THREE_DAYS, office=ASSUMED), calendar)) == []


@pytest.mark.parametrize(
    "length, suspended, expected",
    [
        # from Monday 05/10/2026; [07/10, 12/10) takes away Wednesday to Friday
        (Duration(5, "working_day"), [("2026-10-07", "2026-10-12")], "2026-10-15"),
        (Duration(5, "working_day"), [], "2026-10-12"),
        # overlapping and unordered intervals count once; an empty one not at all
        (
            Duration(5, "working_day"),
            [("2026-10-09", "2026-10-12"), ("2026-10-07", "2026-10-10"), ("2026-10-06", "2026-10-06")],
            "2026-10-15",
        ),
        # only a weekend is suspended
        (Duration(5, "working_day"), [("2026-10-10", "2026-10-12")], "2026-10-12"),
        # the end falls into the suspension
        (Duration(5, "working_day"), [("2026-10-12", "2026-10-14")], "2026-10-14"),
        # before receipt
        (Duration(5, "working_day"), [("2026-09-01", "2026-10-06")], "2026-10-12"),
        # calendar days: 10 days end 15/10; three days later 18/10 is a Sunday
        (Duration(10, "day"), [("2026-10-07", "2026-10-10")], "2026-10-19"),
        # 1 month ends 05/11, two suspended days later Saturday 07/11
        (Duration(1, "month"), [("2026-10-20", "2026-10-22")], "2026-11-09"),
        # the working day to which the end would move is suspended too
        (Duration(5, "day"), [("2026-10-12", "2026-10-13")], "2026-10-13"),
        # working hours: Tuesday suspended
        (Duration(8, "working_hour"), [("2026-10-06", "2026-10-07")], "2026-10-07 10:00"),
        # clock hours: from 10:00, 14 hours are left of Monday
        (Duration(24, "hour"), [("2026-10-06", "2026-10-07")], "2026-10-07 10:00"),
        # the day of receipt itself is suspended
        (Duration(4, "working_hour"), [("2026-10-05", "2026-10-06")], "2026-10-06 12:00"),
    ],
)
def test_suspended_time(calendar: Calendar, length: Duration, suspended: list[tuple[str, str]], expected: str) -> None:
    intervals = tuple((dt.date.fromisoformat(a), dt.date.fromisoformat(b)) for a, b in suspended)
    rule = DueRule(length, suspended=intervals, office=OFFICE)
    assert answer(due(at("2026-10-05 10:00"), rule, calendar)) == expected
