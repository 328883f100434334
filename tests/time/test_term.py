"""The legal term from a date."""

from __future__ import annotations

import csv
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.time.support import HERE, ONE_DAY, days, official, sound, working_by_hand
from thutuc.time.due import DueRule, due
from thutuc.time.duration import Duration
from thutuc.time.errors import DurationError, TimeOverflow
from thutuc.time.moment import Moment
from thutuc.time.plain import add_plain
from thutuc.time.term import term_end

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.calendar import Calendar
    from thutuc.time.duration import Unit

OFFICIAL = official()
WORKS = working_by_hand()
# The test vectors of the domain study (vn-law.md §7.3), worked out there from Điều 147-148 Bộ luật Dân sự
# and the holidays of the time.
VECTORS = list(csv.DictReader((HERE / "vectors.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"))


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["source"] for vector in VECTORS])
def test_vectors_of_the_domain_study(calendar: Calendar, vector: dict[str, str]) -> None:
    units: dict[str, Unit] = {"day": "day", "working_day": "working_day", "month": "month"}
    start = dt.date.fromisoformat(vector["start"])
    length = Duration(int(vector["amount"]), units[vector["unit"]])
    ends_on = dt.date.fromisoformat(vector["ends_on"])
    last_day = dt.date.fromisoformat(vector["due"])
    term = term_end(start, length, calendar)
    assert term.last_day == last_day
    assert term.moved_from == (None if ends_on == last_day else ends_on)
    assert term.assumptions == ()
    answer = due(Moment(start, int(vector["minutes"])), DueRule(length), calendar)
    assert (answer.date, answer.minutes, answer.assumptions) == (last_day, None, ())


def test_all_nine_vectors_are_there() -> None:
    assert len(VECTORS) == 9


def test_a_term_says_why_in_both_languages(calendar: Calendar) -> None:
    term = term_end(dt.date(2026, 1, 31), Duration(1, "month"), calendar)
    assert [step.kind for step in term.steps] == ["first_day_not_counted", "end_of_month", "counted", "moved"]
    assert [step.text.vi for step in term.steps] == [
        "Không tính ngày 31/01/2026; đếm từ ngày liền sau (Điều 147 Bộ luật Dân sự 2015).",
        "Tháng 02/2026 không có ngày 31 nên lấy ngày cuối tháng: 28/02/2026 (Điều 148 Bộ luật Dân sự 2015).",
        "Tính đủ 01 tháng: đến thứ Bảy, 28/02/2026.",
        (
            "Ngày cuối cùng là thứ Bảy, 28/02/2026, ngày nghỉ, nên thời hạn kết thúc vào cuối ngày làm "
            "việc tiếp theo: thứ Hai, 02/03/2026 (khoản 5 Điều 148 Bộ luật Dân sự 2015)."
        ),
    ]
    assert [step.text.en for step in term.steps] == [
        ("31 January 2026 is not counted; the count starts with the following day (Civil Code 2015, Article 147)."),
        ("February 2026 has no day 31, so its last day is taken: 28 February 2026 (Civil Code 2015, Article 148)."),
        "Counting 1 month: until Saturday 28 February 2026.",
        (
            "The last day is Saturday 28 February 2026, a day off, so the term ends with the next "
            "working day: Monday 2 March 2026 (Civil Code 2015, Article 148, clause 5)."
        ),
    ]
    assert [step.basis for step in term.steps] == [
        "Điều 147 Bộ luật Dân sự 91/2015/QH13",
        "Điều 148 Bộ luật Dân sự 91/2015/QH13",
        "",
        "khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13",
    ]


@given(
    start=st.dates(dt.date(2025, 1, 1), dt.date(2026, 6, 30)),
    amount=st.integers(min_value=0, max_value=5),
    unit=st.sampled_from(["week", "month", "year", "day"]),
)
def test_calendar_terms_end_on_the_plain_day_or_the_next_working_day(start: dt.date, amount: int, unit: Unit) -> None:
    if unit == "year":
        amount = min(amount, 1)
    plain = add_plain(start, Duration(amount, unit))
    term = term_end(start, Duration(amount, unit), OFFICIAL)
    expected = plain
    while not WORKS[expected]:
        expected += ONE_DAY
    assert term.last_day == expected
    assert term.moved_from == (None if plain == expected else plain)


@given(start=st.dates(dt.date(2025, 1, 1), dt.date(2026, 9, 30)), amount=st.integers(min_value=1, max_value=60))
def test_days_without_holidays_day_by_day(start: dt.date, amount: int) -> None:
    # "20 ngày, không bao gồm ngày nghỉ lễ, tết" (1.014171): rows of kind holiday are left out, weekends count
    holidays = {entry.date for entry in OFFICIAL.entries if entry.kind == "holiday"}
    day, passed = start, 0
    while passed < amount:
        day += ONE_DAY
        passed += day not in holidays
    end = day
    while not WORKS[end]:
        end += ONE_DAY
    assert term_end(start, Duration(amount, "calendar_day_without_holidays"), OFFICIAL).last_day == end


def test_days_in_lieu_inside_such_a_term_are_said(calendar: Calendar) -> None:
    term = term_end(dt.date(2026, 4, 24), Duration(20, "calendar_day_without_holidays"), calendar)
    assert [one.kind for one in term.assumptions] == ["reading"]
    assert term.assumptions[0].dates == (dt.date(2026, 4, 27),)
    # 25/04 to 14/05 are 20 days; 26/04, 30/04 and 01/05 are holidays, so three more: Sunday 17/05, then
    # Monday
    assert (term.moved_from, term.last_day) == (dt.date(2026, 5, 17), dt.date(2026, 5, 18))


@pytest.mark.parametrize(
    "start, amount, unit, years",
    [
        # working days of December 2026 alone
        ("2026-12-21", 5, "working_day", []),
        # the last of them is 4 January 2027
        ("2026-12-28", 4, "working_day", [2027]),
        # a calendar term rests only on the day on which it ends
        ("2024-12-25", 10, "day", []),
        ("2026-12-20", 30, "day", [2027]),
        # moves from Saturday 2 January 2027
        ("2026-12-02", 1, "month", [2027]),
        ("2018-12-20", 30, "day", [2019]),
    ],
)
def test_a_day_of_an_unannounced_year_is_said(
    calendar: Calendar, start: str, amount: int, unit: Unit, years: list[int]
) -> None:
    term = term_end(dt.date.fromisoformat(start), Duration(amount, unit), calendar)
    assert [one.kind for one in term.assumptions] == ["year_not_announced"] * len(years)
    assert [one.dates[0].year for one in term.assumptions] == years
    sound(one.text for one in term.assumptions)


def test_the_unverified_swap_is_said_only_where_it_changes_the_answer(calendar: Calendar) -> None:
    # 02/01/2026 off: 05/01; worked: 02/01
    term = term_end(dt.date(2025, 12, 31), Duration(1, "working_day"), calendar)
    assert term.last_day == dt.date(2026, 1, 5)
    (one,) = term.assumptions
    assert (one.kind, one.dates) == ("unverified_entry", (dt.date(2026, 1, 2),))
    assert "[M]" in one.text.vi
    assert "thứ Sáu, 02/01/2026" in one.text.vi
    assert "Friday 2 January 2026" in one.text.en
    # both halves of the swap lie inside: 15 working days end on the same day with and without it
    assert term_end(dt.date(2025, 12, 31), Duration(15, "working_day"), calendar).assumptions == ()
    # a calendar term that ends on the Saturday worked in its place
    saturday = term_end(dt.date(2026, 1, 3), Duration(7, "day"), calendar)
    assert saturday.last_day == dt.date(2026, 1, 10)
    assert [entry.kind for entry in saturday.assumptions] == ["unverified_entry"]


@pytest.mark.parametrize("amount, scale, last", [(5, 1, "2026-11-25"), (15, 1, "2026-11-26"), (10, 1, "2026-11-25")])
def test_a_begun_day_counts_as_a_day(calendar: Calendar, amount: int, scale: int, last: str) -> None:
    # from Monday 23/11/2026; 24/11 is off
    term = term_end(dt.date(2026, 11, 23), Duration(amount, "working_day", scale), calendar)
    assert term.last_day == dt.date.fromisoformat(last)
    assert [one.kind for one in term.assumptions] == ([] if amount == 10 else ["reading"])


@pytest.mark.parametrize("unit", ["minute", "hour", "working_hour"])
def test_hours_need_a_moment(calendar: Calendar, unit: Unit) -> None:
    with pytest.raises(DurationError) as caught:
        term_end(dt.date(2026, 11, 23), Duration(8, unit), calendar)
    sound([caught.value.text])


def test_a_term_does_not_run_backwards(calendar: Calendar) -> None:
    with pytest.raises(DurationError) as caught:
        term_end(dt.date(2026, 11, 23), Duration(-3, "working_day"), calendar)
    sound([caught.value.text])


def test_half_a_month_is_not_computed(calendar: Calendar) -> None:
    with pytest.raises(DurationError):
        term_end(dt.date(2026, 11, 23), Duration(5, "month", 1), calendar)


@pytest.mark.parametrize(
    "start, amount, unit",
    [
        ("9999-12-31", 1, "day"),
        ("9999-12-31", 1, "working_day"),
        ("9999-12-01", 1, "year"),
        # Saturday 25 December 9999 plus six days is Friday the 31st; one more day there is not
        ("9999-12-25", 7, "day"),
    ],
)
def test_the_calendar_ends_with_the_year_9999(calendar: Calendar, start: str, amount: int, unit: Unit) -> None:
    with pytest.raises(TimeOverflow) as caught:
        term_end(dt.date.fromisoformat(start), Duration(amount, unit), calendar)
    sound([caught.value.text])


def test_all_steps_of_two_years_are_sound(calendar: Calendar) -> None:
    lengths = (
        Duration(3, "working_day"),
        Duration(1, "month"),
        Duration(20, "calendar_day_without_holidays"),
    )
    for start in days(dt.date(2025, 1, 1), dt.date(2026, 12, 31)):
        for length in lengths:
            term = term_end(start, length, calendar)
            sound(step.text for step in term.steps)
            sound(one.text for one in term.assumptions)
