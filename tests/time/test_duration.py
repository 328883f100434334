"""Durations and plain date arithmetic."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.time.support import sound
from thutuc.time.duration import UNITS, Duration
from thutuc.time.errors import DurationError, TimeOverflow
from thutuc.time.plain import add_plain
from thutuc.time.words import duration_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.duration import Unit


def date(text: str) -> dt.date:
    """A date written year-month-day."""
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    "start, amount, unit, end",
    [
        # Điều 148: the same-numbered day, or the last day of a month that has none
        ("2026-01-31", 1, "month", "2026-02-28"),
        ("2028-01-31", 1, "month", "2028-02-29"),
        ("2026-08-31", 1, "month", "2026-09-30"),
        ("2026-01-31", 2, "month", "2026-03-31"),
        ("2028-02-29", 1, "year", "2029-02-28"),
        ("2028-02-29", 4, "year", "2032-02-29"),
        ("2096-02-29", 4, "year", "2100-02-28"),
        ("1996-02-29", 4, "year", "2000-02-29"),
        ("2026-11-30", 3, "month", "2027-02-28"),
        ("2026-12-15", 1, "month", "2027-01-15"),
        ("2026-03-31", -1, "month", "2026-02-28"),
        ("2026-01-15", -1, "month", "2025-12-15"),
        ("2028-02-29", -1, "year", "2027-02-28"),
        ("2026-08-15", 60, "day", "2026-10-14"),
        ("2026-03-01", -1, "day", "2026-02-28"),
        ("2026-11-22", 2, "week", "2026-12-06"),
        ("2026-11-22", 0, "day", "2026-11-22"),
        ("0001-01-31", -30, "day", "0001-01-01"),
        ("9999-11-30", 1, "month", "9999-12-30"),
    ],
)
def test_plain_addition(start: str, amount: int, unit: Unit, end: str) -> None:
    assert add_plain(date(start), Duration(amount, unit)) == date(end)


@given(start=st.dates(), months=st.integers(min_value=-2000, max_value=2000))
def test_months_keep_the_day_or_take_the_last(start: dt.date, months: int) -> None:
    index = start.year * 12 + start.month - 1 + months
    if not 12 <= index < 120_000:
        with pytest.raises(TimeOverflow):
            add_plain(start, Duration(months, "month"))
        return
    end = add_plain(start, Duration(months, "month"))
    assert end.year * 12 + end.month - 1 == index
    assert end.day == start.day or (end.day < start.day and (end + dt.timedelta(days=1)).day == 1)


@pytest.mark.parametrize(
    "start, amount, unit",
    [
        ("9999-12-31", 1, "day"),
        ("9999-12-01", 1, "month"),
        ("9999-01-01", 1, "year"),
        ("9999-12-30", 1, "week"),
        ("2026-01-01", 10**40, "day"),
        ("2026-01-01", -(10**40), "year"),
        ("0001-01-31", -31, "day"),
        ("0001-01-31", -1, "month"),
    ],
)
def test_beyond_the_calendar(start: str, amount: int, unit: Unit) -> None:
    with pytest.raises(TimeOverflow):
        add_plain(date(start), Duration(amount, unit))


@pytest.mark.parametrize("unit", ["minute", "hour", "working_hour", "working_day", "calendar_day_without_holidays"])
def test_units_that_are_no_plain_arithmetic(unit: Unit) -> None:
    with pytest.raises(DurationError) as caught:
        add_plain(date("2026-11-22"), Duration(1, unit))
    sound([caught.value.text])


@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
def test_plain_arithmetic_takes_whole_numbers(unit: Unit) -> None:
    with pytest.raises(DurationError) as caught:
        add_plain(date("2026-11-22"), Duration(15, unit, 1))
    assert "1,5" in caught.value.text.vi
    assert "1.5" in caught.value.text.en
    assert add_plain(date("2026-11-22"), Duration(10, unit, 1)) == add_plain(date("2026-11-22"), Duration(1, unit))


@pytest.mark.parametrize(
    "length, vi, en",
    [
        (Duration(5, "working_day"), "05 ngày làm việc", "5 working days"),
        (Duration(1, "working_day"), "01 ngày làm việc", "1 working day"),
        (Duration(60, "day"), "60 ngày", "60 days"),
        (Duration(5, "day", 1), "0,5 ngày", "0.5 days"),
        (Duration(25, "working_day", 2), "0,25 ngày làm việc", "0.25 working days"),
        (Duration(250, "working_day", 2), "2,5 ngày làm việc", "2.5 working days"),
        (Duration(10, "hour", 1), "01 giờ", "1 hour"),
        (Duration(-3, "month"), "-03 tháng", "-3 months"),
        (Duration(-5, "day", 1), "-0,5 ngày", "-0.5 days"),
        (
            Duration(20, "calendar_day_without_holidays"),
            "20 ngày, không bao gồm ngày nghỉ lễ, tết",
            "20 days, public holidays not included",
        ),
    ],
)
def test_words(length: Duration, vi: str, en: str) -> None:
    words = duration_words(length)
    assert (words.vi, words.en) == (vi, en)


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_has_words_in_both_languages(unit: Unit) -> None:
    words = duration_words(Duration(2, unit))
    assert words.vi != words.en


def test_sums_keep_every_digit() -> None:
    assert Duration(5, "day", 1).plus(Duration(25, "day", 2)) == Duration(75, "day", 2)
    assert Duration(3, "day").plus(Duration(5, "day", 1)) == Duration(35, "day", 1)
    with pytest.raises(DurationError) as caught:
        Duration(3, "day").plus(Duration(3, "working_day"))
    sound([caught.value.text])


def test_minutes_of_clock_units() -> None:
    assert Duration(60, "minute").minutes() == 60
    assert Duration(15, "hour", 1).minutes() == 90
    assert Duration(25, "working_hour", 2).minutes() == 15
    for length in (Duration(1, "day"), Duration(1, "hour", 2)):
        with pytest.raises(DurationError):
            length.minutes()
