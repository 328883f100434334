"""Terms counted backwards from an event, deadlines that are a day, and offices that work on Saturdays."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.time.support import answer, at, kinds
from thutuc.time.backward import latest_before
from thutuc.time.due import DueRule, Part, due
from thutuc.time.duration import Duration
from thutuc.time.errors import RuleError, TimeError
from thutuc.time.office import office_hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.calendar import Calendar
    from thutuc.time.duration import Unit

# Half a Saturday: 07:30-11:30 (published steps of 1.004222 receive on Saturday mornings).
OFFICE = office_hours([(450, 690), (810, 1020)], [(450, 690)])


@pytest.mark.parametrize(
    "event, amount, unit, latest",
    [
        # 2.002524: at least 60 days before the registration expires; the day of the event is not counted (Điều 147).
        # 31/12/2026 less 60 days: 31 days of December and 29 of November back to 01/11/2026.
        ("2026-12-31", 60, "day", "2026-11-01"),
        # Monday 30/11/2026 back over Friday 27, Thursday 26, Wednesday 25; Tuesday 24/11 is off; Monday 23.
        ("2026-11-30", 4, "working_day", "2026-11-23"),
        # From a Sunday the Friday before it is the first.
        ("2026-11-22", 1, "working_day", "2026-11-20"),
        # Monday 04/05/2026: 01/05 and 30/04 are off, so Wednesday 29/04 is the first.
        ("2026-05-04", 1, "working_day", "2026-04-29"),
        # A month without the day (Điều 148): one month before 31/03/2026 is 28/02/2026; three weeks, one year.
        ("2026-03-31", 1, "month", "2026-02-28"),
        ("2026-03-31", 3, "week", "2026-03-10"),
        ("2028-02-29", 1, "year", "2027-02-28"),
        ("2026-03-31", 0, "working_day", "2026-03-31"),
    ],
)
def test_counted_back(calendar: Calendar, event: str, amount: int, unit: Unit, latest: str) -> None:
    found = latest_before(dt.date.fromisoformat(event), Duration(amount, unit), calendar)
    assert (found.day.isoformat(), found.assumptions) == (latest, ())


def test_a_year_that_is_not_announced_is_said(calendar: Calendar) -> None:
    found = latest_before(dt.date(2031, 1, 8), Duration(10, "working_day"), calendar)
    assert [one.kind for one in found.assumptions] == ["year_not_announced"]


@pytest.mark.parametrize("length", [Duration(-1, "day"), Duration(5, "working_day", 1), Duration(2, "working_hour")])
def test_lengths_that_do_not_fit(calendar: Calendar, length: Duration) -> None:
    with pytest.raises(TimeError):
        latest_before(dt.date(2026, 3, 31), length, calendar)


@pytest.mark.parametrize(
    "day, expected, readings",
    [
        # 20/10/2026 is a Tuesday, 15/02/2026 a Sunday, and 16 to 20/02/2026 are the days off of Tết: Monday 23/02.
        ("2026-10-20", "2026-10-20", []),
        ("2026-02-15", "2026-02-23", ["reading"]),
    ],
)
def test_a_deadline_that_is_a_day(calendar: Calendar, day: str, expected: str, readings: list[str]) -> None:
    found = due(at("2026-01-10 16:30"), DueRule(dt.date.fromisoformat(day), cut_off=900), calendar)
    assert (answer(found), kinds(found)) == (expected, readings)


def test_a_supplement_runs_from_the_day(calendar: Calendar) -> None:
    rule = DueRule(dt.date(2026, 10, 20), supplements=(Part(Duration(3, "working_day")),))
    assert answer(due(at("2026-10-01 08:00"), rule, calendar)) == "2026-10-23"


@pytest.mark.parametrize(
    "received, hours, expected",
    [
        # Friday 20/11/2026 16:00: one hour that day, four on Saturday morning, the sixth on Monday 07:30-08:30.
        ("2026-11-20 16:00", 6, "2026-11-23 08:30"),
        ("2026-11-20 16:00", 5, "2026-11-21 11:30"),
        # On Saturday at 10:00 an hour and a half is left.
        ("2026-11-21 10:00", 1, "2026-11-21 11:00"),
        ("2026-11-21 10:00", 2, "2026-11-23 08:00"),
        # Saturday 02/05/2026 is an ordinary one, Friday 01/05 and Thursday 30/04 are holidays.
        ("2026-04-29 16:00", 2, "2026-05-02 08:30"),
    ],
)
def test_working_hours_on_saturdays(calendar: Calendar, received: str, hours: int, expected: str) -> None:
    assert answer(due(at(received), DueRule(Duration(hours, "working_hour"), office=OFFICE), calendar)) == expected


@pytest.mark.parametrize(
    "received, expected",
    [
        # The same day, cut-off 15:00: on a Saturday until the office closes at 11:30, later from Monday.
        ("2026-11-21 11:30", "2026-11-21"),
        ("2026-11-21 11:31", "2026-11-23"),
        ("2026-11-22 09:00", "2026-11-23"),
        ("2026-11-20 15:01", "2026-11-23"),
    ],
)
def test_the_same_day_on_a_saturday(calendar: Calendar, received: str, expected: str) -> None:
    assert answer(due(at(received), DueRule("same_day", cut_off=900, office=OFFICE), calendar)) == expected


def test_a_saturday_is_no_working_day_of_a_term(calendar: Calendar) -> None:
    # Received on Saturday 21/11/2026: the first working day is Monday 23, 24/11 is off, the third Thursday 26.
    rule = DueRule(Duration(3, "working_day"), cut_off=900, office=OFFICE)
    assert answer(due(at("2026-11-21 09:00"), rule, calendar)) == "2026-11-26"


def test_an_unknown_hour_on_a_saturday_is_said(calendar: Calendar) -> None:
    found = due(at("2026-11-21"), DueRule("same_day", office=OFFICE), calendar)
    assert (answer(found), kinds(found)) == ("2026-11-21", ["unknown_hour"])


@pytest.mark.parametrize("saturday", [[(690, 450)], [(450, 690), (600, 720)], [(0, 1441)]])
def test_hours_that_are_none(saturday: list[tuple[int, int]]) -> None:
    with pytest.raises(RuleError):
        office_hours([(450, 690)], saturday)
