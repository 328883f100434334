"""Working days against a loop over the table, and against a library nobody here wrote."""

from __future__ import annotations

import datetime as dt

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.time.support import ONE_DAY, days, official, sound, text_of, working_by_hand
from thutuc.time.calendar_table import parse_calendar
from thutuc.time.errors import TimeOverflow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.calendar import Calendar

FIRST, LAST = dt.date(2025, 1, 1), dt.date(2026, 12, 31)
OFFICIAL = official()
# Where `holidays` 0.109 departs from the table in 2025-2026 (performance.md §5): it does not know the swap of
# Friday 2 January for Saturday 10 January 2026, which our table carries with the mark [M].
LIBRARY_WORKS, LIBRARY_IS_OFF = {dt.date(2026, 1, 2)}, {dt.date(2026, 1, 10)}


def test_every_day_of_the_announced_years(calendar: Calendar) -> None:
    expected = working_by_hand()
    for day in days(FIRST, dt.date(2027, 12, 31)):
        assert calendar.is_working_day(day) == expected[day], day
        assert (calendar.why_off(day) is None) == expected[day], day


def test_every_due_date_of_the_announced_years_by_counting_day_by_day(calendar: Calendar) -> None:
    works = working_by_hand()
    for start in days(FIRST, LAST):
        day, passed = start, 0
        while passed < 60 and day < dt.date(2027, 12, 31):
            day += ONE_DAY
            if works[day]:
                passed += 1
                assert calendar.add_working_days(start, passed) == day
                assert calendar.add_working_days(day, -passed) == last_working_day_until(works, start)
            assert calendar.count_working_days(start, day) == passed
            assert calendar.count_working_days(day, start) == -passed


def last_working_day_until(works: dict[dt.date, bool], day: dt.date) -> dt.date:
    """The day itself or the nearest earlier working day."""
    while not works.get(day, day.isoweekday() <= 5):
        day -= ONE_DAY
    return day


def test_the_library_holidays_agrees_on_every_day_but_the_swap_it_does_not_know(calendar: Calendar) -> None:
    library = holidays.country_holidays("VN", years=[2025, 2026, 2027])
    works = {day for day in days(FIRST, LAST) if library.is_working_day(day)}
    ours = {day for day in days(FIRST, LAST) if calendar.is_working_day(day)}
    assert works - ours == LIBRARY_WORKS
    assert ours - works == LIBRARY_IS_OFF


def test_due_dates_of_the_library_differ_only_through_that_swap(calendar: Calendar) -> None:
    library = holidays.country_holidays("VN", years=[2025, 2026, 2027])
    other = calendar.without_unverified()
    for start in days(FIRST, LAST - dt.timedelta(days=30)):
        for count in (1, 3, 5, 15):
            assert other.add_working_days(start, count) == library.get_nth_working_day(start, count)


def test_other_years_leave_out_only_days_the_library_leaves_out(calendar: Calendar) -> None:
    # Statute and compensation (Điều 111 khoản 3 Bộ luật Lao động) for 2021-2024 and 2027-2035. One exception:
    # on Saturday 4 May 2024 agencies worked in place of Monday 29 April, a swap no rule can know. What the
    # library knows beyond us must be what the assumption says is missing.
    missing = ("Lunar New Year", "Hung Kings", "National Day", "substituted")
    for year in (*range(2021, 2025), *range(2027, 2036)):
        library = holidays.country_holidays("VN", years=[year - 1, year, year + 1])
        for day in days(dt.date(year, 1, 1), dt.date(year, 12, 31)):
            if calendar.is_working_day(day) and not library.is_working_day(day):
                # 30/04/2023 gave 3 May because the Hung Kings day of Saturday 29/04/2023 took 2 May
                assert any(name in library[day] for name in missing) or day == dt.date(2023, 5, 3)
            if not calendar.is_working_day(day):
                assert not library.is_working_day(day) or day == dt.date(2024, 5, 4)


def test_compensation_for_two_holidays_on_one_weekend(calendar: Calendar) -> None:
    # 30/04/2022 was a Saturday, 01/05/2022 a Sunday: Monday and Tuesday were off (also in `holidays`)
    off = [entry.date.isoformat() for entry in calendar.entries_between(dt.date(2022, 4, 1), dt.date(2022, 5, 31))]
    assert off == ["2022-04-30", "2022-05-01", "2022-05-02", "2022-05-03"]


@pytest.mark.parametrize(
    "day, kind, vi, en, source",
    [
        ("2026-11-24", "holiday", "Ngày Văn hóa Việt Nam", "Vietnam Culture Day", "28/2026/QH16"),
        ("2026-11-22", "weekend", "Chủ nhật", "Sunday", ""),
        (
            "2026-04-26",
            "holiday",
            "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
            "Hung Kings Commemoration Day",
            "Điểm e",
        ),
        (
            "2026-04-27",
            "substitute_day_off",
            "nghỉ bù Giỗ Tổ Hùng Vương",
            "compensatory day off for Hung Kings Commemoration Day",
            "Khoản 3 Điều 111",
        ),
        (
            "2025-02-01",
            "weekend",
            "thứ Bảy trong kỳ nghỉ Tết Ất Tỵ",
            "Saturday in the Lunar New Year break",
            "8726",
        ),
    ],
)
def test_why_a_day_is_off(calendar: Calendar, day: str, kind: str, vi: str, en: str, source: str) -> None:
    entry = calendar.why_off(dt.date.fromisoformat(day))
    assert entry is not None
    assert (entry.kind, entry.name.vi, entry.name.en) == (kind, vi, en)
    assert source in entry.source


def test_a_worked_saturday_is_no_day_off(calendar: Calendar) -> None:
    assert calendar.why_off(dt.date(2026, 8, 22)) is None
    assert calendar.next_working_day(dt.date(2026, 8, 21)) == dt.date(2026, 8, 22)
    assert calendar.next_working_day(dt.date(2026, 8, 22)) == dt.date(2026, 8, 24)


def test_culture_day_is_no_holiday_before_the_resolution(calendar: Calendar) -> None:
    # in force from 01/07/2026; 24/11/2022 was a Thursday
    assert calendar.is_working_day(dt.date(2022, 11, 24))
    assert not calendar.is_working_day(dt.date(2028, 11, 24))


def test_announced_years_need_no_assumption(calendar: Calendar) -> None:
    assert calendar.year_assumptions([2025, 2026]) == ()


def test_unannounced_years_are_said_in_runs(calendar: Calendar) -> None:
    found = calendar.year_assumptions([2031, 2019, 2020, 2021, 2022, 2026, 2027, 2028])
    spans = [(one.dates[0].year, one.dates[1].year) for one in found]
    assert spans == [(2019, 2020), (2021, 2022), (2027, 2028), (2031, 2031)]
    assert {one.kind for one in found} == {"year_not_announced"}
    assert "các năm từ 2027 đến 2028" in found[2].text.vi
    assert "Tết Âm lịch" in found[2].text.vi
    assert "chỉ trừ thứ Bảy và Chủ nhật" in found[0].text.vi
    sound(one.text for one in found)


def test_without_unverified_entries_the_swap_is_gone(calendar: Calendar) -> None:
    other = calendar.without_unverified()
    changed = [day for day in days(FIRST, LAST) if calendar.is_working_day(day) != other.is_working_day(day)]
    assert changed == [dt.date(2026, 1, 2), dt.date(2026, 1, 10)]


@given(
    start=st.dates(dt.date(2019, 1, 1), dt.date(2032, 12, 31)),
    count=st.integers(min_value=1, max_value=700),
)
def test_counting_is_the_inverse_of_adding_in_all_years(start: dt.date, count: int) -> None:
    end = OFFICIAL.add_working_days(start, count)
    assert OFFICIAL.is_working_day(end)
    assert OFFICIAL.count_working_days(start, end) == count
    assert sum(OFFICIAL.is_working_day(day) for day in days(start + ONE_DAY, end)) == count
    back = OFFICIAL.add_working_days(end, -count)
    assert OFFICIAL.is_working_day(back)
    assert OFFICIAL.count_working_days(back, end) == count


def test_a_calendar_without_years_knows_weekends_only() -> None:
    header = text_of("calendar.tsv").split("\n")[0] + "\n"
    calendar = parse_calendar(header, announced=())
    assert calendar.add_working_days(dt.date(2026, 11, 20), 2) == dt.date(2026, 11, 24)
    assert calendar.count_working_days(dt.date(2026, 1, 1), dt.date(2026, 12, 31)) == 260
    assert calendar.year_assumptions([2026])


def test_zero_working_days_stay(calendar: Calendar) -> None:
    assert calendar.add_working_days(dt.date(2026, 11, 22), 0) == dt.date(2026, 11, 22)


@pytest.mark.parametrize("count", [1, 10**9, 10**30])
def test_beyond_the_year_9999(calendar: Calendar, count: int) -> None:
    with pytest.raises(TimeOverflow) as caught:
        calendar.add_working_days(dt.date(9999, 12, 31), count)
    sound([caught.value.text])


def test_before_the_year_1(calendar: Calendar) -> None:
    with pytest.raises(TimeOverflow):
        calendar.add_working_days(dt.date(2026, 1, 1), -(10**9))
