"""Due dates against loops that know nothing of the tables."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.time.support import ONE_DAY, official, sound, working_by_hand
from thutuc.time.due import DueRule, Part, due
from thutuc.time.duration import Duration
from thutuc.time.moment import Moment
from thutuc.time.office import office_hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.due import SameDay
    from thutuc.time.duration import Unit

OFFICIAL = official()
WORKS = working_by_hand()
HOLIDAYS = {entry.date for entry in OFFICIAL.entries if entry.kind == "holiday"}
WINDOWS = ((450, 690), (780, 1020))
OFFICE = office_hours(WINDOWS)
FIRST = dt.date(2025, 1, 1)

receipts = st.builds(Moment, st.dates(FIRST, dt.date(2026, 6, 30)), st.integers(min_value=0, max_value=1439))
intervals = st.lists(
    st.tuples(st.integers(min_value=0, max_value=600), st.integers(min_value=0, max_value=25)).map(
        lambda pair: (FIRST + pair[0] * ONE_DAY, FIRST + (pair[0] + pair[1]) * ONE_DAY)
    ),
    max_size=4,
).map(tuple)


def suspended(day: dt.date, spans: tuple[tuple[dt.date, dt.date], ...]) -> bool:
    """Whether a day lies in one of the half-open intervals."""
    return any(first <= day < end for first, end in spans)


@given(
    received=receipts,
    amount=st.integers(min_value=1, max_value=60),
    unit=st.sampled_from(["working_day", "day", "calendar_day_without_holidays"]),
    spans=intervals,
)
@settings(max_examples=300)
def test_days_one_by_one(received: Moment, amount: int, unit: Unit, spans: tuple[tuple[dt.date, dt.date], ...]) -> None:
    day, passed = received.date, 0
    while passed < amount:
        day += ONE_DAY
        counts = WORKS[day] if unit == "working_day" else unit == "day" or day not in HOLIDAYS
        passed += counts and not suspended(day, spans)
    if not WORKS[day]:
        while not WORKS[day] or suspended(day, spans):
            day += ONE_DAY
    found = due(received, DueRule(Duration(amount, unit), suspended=spans), OFFICIAL)
    assert (found.date, found.minutes) == (day, None)
    sound(step.text for step in found.steps)
    sound(one.text for one in found.assumptions)


@given(received=receipts, quarters=st.integers(min_value=1, max_value=200), spans=intervals)
@settings(max_examples=100)
def test_working_time_minute_by_minute(
    received: Moment, quarters: int, spans: tuple[tuple[dt.date, dt.date], ...]
) -> None:
    day, minute, left = received.date, received.minutes or 0, 15 * quarters
    while left:
        runs = WORKS[day] and not suspended(day, spans)
        left -= runs and any(start <= minute < end for start, end in WINDOWS)
        minute += 1
        if left and minute == 1440:
            day, minute = day + ONE_DAY, 0
    rule = DueRule(Duration(25 * quarters, "working_hour", 2), suspended=spans, office=OFFICE)
    found = due(received, rule, OFFICIAL)
    assert (found.date, found.minutes) == (day, minute)


@given(
    first=receipts,
    second=receipts,
    term=st.sampled_from(
        [
            "same_day",
            Duration(3, "working_day"),
            Duration(10, "day"),
            Duration(1, "month"),
            Duration(6, "working_hour"),
        ]
    ),
    cut_off=st.sampled_from([None, 900, 960]),
)
def test_a_later_dossier_is_never_due_earlier(
    first: Moment, second: Moment, term: Duration | SameDay, cut_off: int | None
) -> None:
    early, late = sorted((first, second), key=lambda moment: (moment.date, moment.minutes or 0))
    rule = DueRule(term, cut_off=cut_off, office=OFFICE)
    before, after = due(early, rule, OFFICIAL), due(late, rule, OFFICIAL)
    assert (before.date, before.minutes or 0) <= (after.date, after.minutes or 0)


@given(
    received=receipts,
    parts=st.lists(st.integers(min_value=0, max_value=9), min_size=1, max_size=4),
    unit=st.sampled_from(["working_day", "day", "month", "working_hour"]),
)
def test_parts_of_one_unit_equal_their_sum(received: Moment, parts: list[int], unit: Unit) -> None:
    stages = tuple(Part(Duration(part, unit)) for part in parts)
    split = due(received, DueRule(stages=stages, office=OFFICE), OFFICIAL)
    whole = due(received, DueRule(Duration(sum(parts), unit), office=OFFICE), OFFICIAL)
    assert (split.date, split.minutes) == (whole.date, whole.minutes)
