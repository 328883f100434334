"""Rules and durations that give no due date."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.time.support import OFFICE, at, sound
from thutuc.time.due import DueRule, Part, due
from thutuc.time.duration import Duration
from thutuc.time.errors import DurationError, RuleError, TimeOverflow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.calendar import Calendar
    from thutuc.time.duration import Unit

THREE_DAYS = Duration(3, "working_day")
SOON = (dt.date(2026, 10, 9), dt.date(2026, 10, 5))


@pytest.mark.parametrize(
    "received, rule",
    [
        ("2026-11-20 09:00", DueRule()),
        ("2026-11-20 09:00", DueRule(THREE_DAYS, stages=(Part(THREE_DAYS),))),
        ("2026-11-20 09:00", DueRule("same_day", stages=(Part(THREE_DAYS),))),
        ("2026-11-20 09:00", DueRule("same_day", cut_off=1440)),
        ("2026-11-20 09:00", DueRule("same_day", cut_off=-1)),
        ("2026-11-20 24:00", DueRule("same_day")),
        ("2026-11-20 09:00", DueRule(THREE_DAYS, suspended=(SOON,))),
        ("2026-11-20", DueRule(Duration(2, "working_hour"), office=OFFICE)),
        ("2026-11-20 09:00", DueRule(Duration(2, "working_hour"))),
        ("2026-11-20 17:01", DueRule(Duration(2, "hour"), cut_off=1020)),
    ],
)
def test_rules_that_cannot_be_applied(calendar: Calendar, received: str, rule: DueRule) -> None:
    with pytest.raises(RuleError) as caught:
        due(at(received), rule, calendar)
    sound([caught.value.text])


@pytest.mark.parametrize(
    "rule",
    [
        DueRule(Duration(-1, "working_day")),
        DueRule(THREE_DAYS, supplements=(Part(Duration(-1, "day")),)),
        DueRule(THREE_DAYS, extension=Part(Duration(-1, "month"))),
        DueRule(Duration(5, "month", 1)),
        DueRule(Duration(5, "calendar_day_without_holidays", 1)),
        DueRule(Duration(1, "working_hour", 2), office=OFFICE),
    ],
)
def test_durations_that_cannot_be_applied(calendar: Calendar, rule: DueRule) -> None:
    with pytest.raises(DurationError) as caught:
        due(at("2026-11-20 09:00"), rule, calendar)
    sound([caught.value.text])


@pytest.mark.parametrize(
    "unit",
    [
        *("minute", "hour", "working_hour", "day", "working_day", "week", "month", "year"),
        "calendar_day_without_holidays",
    ],
)
def test_no_unit_outlasts_the_year_9999(calendar: Calendar, unit: Unit) -> None:
    with pytest.raises(TimeOverflow):
        due(at("2026-11-20 09:00"), DueRule(Duration(10**12, unit), office=OFFICE), calendar)
