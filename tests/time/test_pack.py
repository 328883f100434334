"""The calendar pack as data."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from tests.time.support import official, pack, rows, text_of
from thutuc.time.calendar_table import parse_calendar
from thutuc.time.errors import CalendarError
from thutuc.time.office import parse_office_hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

HEADER = "date\tweekday\tkind\tname\tlegal_source\tconfidence\tnote\tname_en\n"
GOOD = "2026-11-24\tTue\tholiday\tNgày Văn hóa Việt Nam\tNghị quyết 28/2026/QH16\t[S]\t\tVietnam Culture Day\n"
FIXED_HEADER = "month_day\tname\tlegal_source\tconfidence\tvalid_from\tnote\tname_en\n"
FIXED = "11-24\tNgày Văn hóa Việt Nam\tNghị quyết 28/2026/QH16\t[S]\t2026-07-01\t\tVietnam Culture Day\n"


def described() -> Any:
    """The pack description, whose shape the tests assert."""
    return pack()


def test_the_years_of_the_table_are_those_the_pack_states() -> None:
    coverage = described()["coverage"]
    assert coverage["announced"] == ["2025", "2026"]
    assert coverage["statute"] == ["2027"]
    assert {row["date"][:4] for row in rows()} == {"2025", "2026", "2027"}


def test_the_table_says_what_performance_5_counted() -> None:
    # measured there for 2025-2026: 26 weekdays off, three worked Saturdays: 26 Apr 2025, 10 Jan 2026, 22
    # Aug 2026
    announced = [row for row in rows() if row["date"] < "2027"]
    worked = [row["date"] for row in announced if row["kind"] == "worked_saturday"]
    off = [row["date"] for row in announced if row["weekday"] not in ("Sat", "Sun")]
    assert worked == ["2025-04-26", "2026-01-10", "2026-08-22"]
    assert len(off) == 26


def test_every_source_a_note_names_is_described() -> None:
    named = {source for row in rows() for source in re.findall(r"\bS\d+\b", row["note"])}
    assert named == set(described()["sources"])


def test_every_unverified_row_is_among_the_open_points() -> None:
    unverified = [row["date"] for row in rows() if row["confidence"] == "[M]"]
    assert unverified == ["2026-01-02", "2026-01-10"]
    vietnamese = " ".join(point["vi"] for point in described()["open"].values())
    for date in unverified:
        assert dt.date.fromisoformat(date).strftime("%d/%m/%Y") in vietnamese


def test_office_hours_are_marked_as_an_assumption_and_make_eight_hours() -> None:
    # real-data.md §4.1: 176 working hours are 22 working days of 8 hours
    hours = described()["parameters"]["office_hours"]
    assert hours["status"] == "assumption"
    assert parse_office_hours(hours["windows"], assumed=True).length() == 8 * 60


def test_fixed_days_and_compensation_give_the_rows_of_the_statute_year() -> None:
    # 2027 in the table was entered from the Labour Code by hand; the rule must give the same days
    by_rule = parse_calendar(
        text_of("calendar.tsv").split("2027-01-01")[0],
        announced=(2025, 2026),
        fixed_days=text_of("fixed-days.tsv"),
    )
    first, last = dt.date(2027, 1, 1), dt.date(2027, 12, 31)
    found = [(entry.date, entry.kind, entry.name) for entry in by_rule.entries_between(first, last)]
    assert found == [(entry.date, entry.kind, entry.name) for entry in official().entries_between(first, last)]


@pytest.mark.parametrize(
    "row, fault",
    [
        pytest.param(GOOD.replace("2026-11-24", "2026-02-30"), "2026-02-30", id="no such date"),
        pytest.param(GOOD.replace("2026-11-24", "20261124"), "20261124", id="another date format"),
        pytest.param(GOOD.replace("Tue", "Mon"), "Mon", id="wrong weekday"),
        pytest.param(GOOD.replace("holiday", "feast"), "feast", id="unknown kind"),
        pytest.param(GOOD.replace("holiday", "worked_saturday"), "worked_saturday", id="worked Saturday on Tuesday"),
        pytest.param(GOOD.replace("[S]", "[X]"), "[X]", id="unknown mark"),
        pytest.param(GOOD.replace("2026-11-24\tTue", "2028-11-24\tFri"), "2028", id="year not listed"),
        pytest.param(GOOD.replace("\tNghị quyết 28/2026/QH16", "\t"), "nguồn", id="no source"),
        pytest.param(GOOD.replace("\t[S]\t", "\t"), "7", id="a column short"),
        pytest.param(GOOD.replace("Vietnam Culture Day", ""), "tiếng Anh", id="no English name"),
    ],
)
def test_a_damaged_row_is_named_with_its_line(row: str, fault: str) -> None:
    before = GOOD.replace("2026-11-24\tTue", "2026-01-01\tThu")
    with pytest.raises(CalendarError) as caught:
        parse_calendar(HEADER + before + row, announced=(2026,))
    assert caught.value.line == 3
    assert fault in caught.value.text.vi
    assert "dòng 3" in caught.value.text.vi
    assert "line 3" in caught.value.text.en


def test_a_repeated_date_is_an_error() -> None:
    with pytest.raises(CalendarError) as caught:
        parse_calendar(HEADER + GOOD + GOOD, announced=(2026,))
    assert caught.value.line == 3


def test_another_header_is_an_error() -> None:
    with pytest.raises(CalendarError) as caught:
        parse_calendar(HEADER.replace("kind", "type") + GOOD, announced=(2026,))
    assert caught.value.line == 1


def test_a_fixed_day_must_come_every_year() -> None:
    with pytest.raises(CalendarError) as caught:
        parse_calendar(HEADER, announced=(2026,), fixed_days=FIXED_HEADER + FIXED.replace("11-24", "02-29"))
    assert caught.value.line == 2


@pytest.mark.parametrize("announced, statute", [((2026,), (2026,)), ((0,), ()), ((), (10000,))])
def test_years_must_be_years_and_listed_once(announced: tuple[int, ...], statute: tuple[int, ...]) -> None:
    with pytest.raises(CalendarError) as caught:
        parse_calendar(HEADER, announced=announced, statute=statute)
    assert caught.value.line == 0


def test_columns_may_stand_in_any_order() -> None:
    def turned(line: str) -> str:
        return "\t".join(reversed(line.rstrip("\n").split("\t"))) + "\n"

    straight = parse_calendar(HEADER + GOOD, announced=(2026,))
    assert parse_calendar(turned(HEADER) + turned(GOOD), announced=(2026,)) == straight
