"""Office hours."""

from __future__ import annotations

import pytest

from tests.time.support import sound
from thutuc.time.errors import RuleError
from thutuc.time.office import clipped, locate, office_hours, parse_office_hours, total

WINDOWS = ((480, 720), (780, 1020))


def test_hours_are_read_as_minutes() -> None:
    hours = parse_office_hours(["08:00-12:00", "13:00-17:00"])
    assert (hours.windows, hours.assumed) == (WINDOWS, False)
    assert (hours.opening(), hours.length()) == (480, 480)


@pytest.mark.parametrize(
    "texts",
    [
        ["8:00-12:00"],
        ["08:00"],
        ["08:60-12:00"],
        ["08:00-24:01"],
        ["08.00-12.00"],
        ["sáng"],
        ["12:00-08:00"],
        ["08:00-08:00"],
        ["13:00-17:00", "08:00-12:00"],
        ["08:00-12:00", "11:00-17:00"],
        [],
    ],
)
def test_what_is_no_office_hours(texts: list[str]) -> None:
    with pytest.raises(RuleError) as caught:
        parse_office_hours(texts)
    sound([caught.value.text])


def test_midnight_closes_the_day() -> None:
    assert office_hours([(0, 1440)]).length() == 1440


@pytest.mark.parametrize("minutes, at", [(1, 481), (240, 720), (241, 781), (480, 1020)])
def test_where_minutes_end(minutes: int, at: int) -> None:
    assert locate(WINDOWS, minutes) == at


def test_more_minutes_than_the_windows_have() -> None:
    with pytest.raises(ValueError, match="481"):
        locate(WINDOWS, 481)


@pytest.mark.parametrize(
    "start, left", [(0, 480), (480, 480), (600, 360), (720, 240), (750, 240), (1019, 1), (1020, 0), (1440, 0)]
)
def test_what_is_left_of_a_day(start: int, left: int) -> None:
    assert total(clipped(WINDOWS, start)) == left
