"""Due dates of dossiers: cut-offs, stages, supplements, extension, and how they are told."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.time.support import answer, at, kinds, sound
from thutuc.text.bilingual import Bilingual
from thutuc.time.due import DueRule, Part, due
from thutuc.time.duration import Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.calendar import Calendar

THREE_DAYS = Duration(3, "working_day")


@pytest.mark.parametrize(
    "received, cut_off, expected",
    [
        # cut-off 15:00 (Nghị định 61/2018 Điều 18 khoản 2, Luật Hộ tịch Điều 5 khoản 3); 20/11/2026 is a
        # Friday
        ("2026-11-20 14:59", 900, "2026-11-20"),
        ("2026-11-20 15:00", 900, "2026-11-20"),
        ("2026-11-20 15:01", 900, "2026-11-23"),
        # 16:00 and 17:00 (vn-law.md §7.2)
        ("2026-11-20 16:00", 960, "2026-11-20"),
        ("2026-11-20 16:01", 960, "2026-11-23"),
        ("2026-11-20 17:01", 1020, "2026-11-23"),
        # after the cut-off on the eve of 24/11: the next working day is Wednesday
        ("2026-11-23 15:01", 900, "2026-11-25"),
        # Saturday, Sunday and holiday: at any hour the next working day, not one later
        ("2026-11-21 09:00", 900, "2026-11-23"),
        ("2026-11-21 16:00", 900, "2026-11-23"),
        ("2026-11-22 23:59", 900, "2026-11-23"),
        ("2026-11-24 10:00", 900, "2026-11-25"),
        # a worked Saturday is a working day
        ("2026-08-22 10:00", 900, "2026-08-22"),
        ("2026-08-22 15:01", 900, "2026-08-24"),
        # no cut-off
        ("2026-11-20 23:00", None, "2026-11-20"),
        ("2026-11-21 09:00", None, "2026-11-23"),
    ],
)
def test_same_day(calendar: Calendar, received: str, cut_off: int | None, expected: str) -> None:
    found = due(at(received), DueRule("same_day", cut_off=cut_off), calendar)
    assert (answer(found), found.assumptions) == (expected, ())


@pytest.mark.parametrize(
    "received, cut_off, expected",
    [
        # the day of receipt is not counted, whichever day and hour it is (Điều 147)
        ("2026-11-13 23:00", None, "2026-11-18"),
        ("2026-11-14 10:00", None, "2026-11-18"),
        ("2026-11-15 10:00", None, "2026-11-18"),
        ("2026-11-16 10:00", None, "2026-11-19"),
        # with a cut-off: after it, the next working day is the day of receipt
        ("2026-11-13 15:00", 900, "2026-11-18"),
        ("2026-11-13 15:01", 900, "2026-11-19"),
        ("2026-11-14 10:00", 900, "2026-11-19"),
        ("2026-11-16 10:00", 900, "2026-11-19"),
    ],
)
def test_working_days_with_and_without_cut_off(
    calendar: Calendar, received: str, cut_off: int | None, expected: str
) -> None:
    assert answer(due(at(received), DueRule(THREE_DAYS, cut_off=cut_off), calendar)) == expected


def test_a_day_off_under_a_cut_off_is_a_reading(calendar: Calendar) -> None:
    found = due(at("2026-11-14 10:00"), DueRule(THREE_DAYS, cut_off=900), calendar)
    assert kinds(found) == ["reading"]
    assert kinds(due(at("2026-11-14 10:00"), DueRule(THREE_DAYS), calendar)) == []


def test_an_unknown_hour_that_matters_is_said(calendar: Calendar) -> None:
    found = due(at("2026-11-23"), DueRule("same_day", cut_off=900), calendar)
    assert answer(found) == "2026-11-23"
    (one,) = found.assumptions
    assert one.kind == "unknown_hour"
    assert one.text.vi == (
        "Không có giờ nhận hồ sơ nên coi như nhận không muộn hơn 15 giờ; nếu nhận sau 15 giờ thì hạn "
        "là thứ Tư, 25/11/2026."
    )
    assert one.text.en == (
        "The hour of receipt is not given, so 15:00 or earlier is taken; after 15:00 the deadline is "
        "Wednesday 25 November 2026."
    )
    assert kinds(due(at("2026-11-22"), DueRule("same_day", cut_off=900), calendar)) == []


def test_stages_and_an_area_supplement_add_up(calendar: Calendar) -> None:
    # 1.115650: 12 + 3 working days, 10 days more in mountain communes. From Monday 12/10/2026: 12 working
    # days end Wednesday 28/10, 3 more Monday 02/11, 10 days more Thursday 12/11.
    stages = (
        Part(Duration(12, "working_day"), Bilingual("Sở Nông nghiệp và Môi trường", "department")),
        Part(Duration(3, "working_day"), Bilingual("Ủy ban nhân dân tỉnh", "provincial committee")),
    )
    plain = due(at("2026-10-12 09:00"), DueRule(stages=stages), calendar)
    mountain = due(at("2026-10-12 09:00"), DueRule(stages=stages, supplements=(Part(Duration(10, "day")),)), calendar)
    assert (answer(plain), answer(mountain)) == ("2026-11-02", "2026-11-12")
    assert [step.text.vi for step in plain.steps if step.kind == "counted"] == [
        "Tính đủ 12 ngày làm việc (Sở Nông nghiệp và Môi trường): đến thứ Tư, 28/10/2026.",
        "Cộng thêm 03 ngày làm việc (Ủy ban nhân dân tỉnh): đến thứ Hai, 02/11/2026.",
    ]


def test_supplement_of_the_same_unit_equals_one_longer_term(calendar: Calendar) -> None:
    # 1.115458: 12 working days, 10 more in mountain communes
    extended = DueRule(Duration(12, "working_day"), supplements=(Part(Duration(10, "working_day")),))
    assert answer(due(at("2026-04-20 09:00"), extended, calendar)) == answer(
        due(at("2026-04-20 09:00"), DueRule(Duration(22, "working_day")), calendar)
    )


def test_months_of_term_and_extension_are_counted_from_receipt(calendar: Calendar) -> None:
    # 1.003290: 04 months, 02 more after further examination. From 31/10/2025: six months end 30/04/2026, a
    # holiday, moved to Monday 04/05/2026; counted from 28/02/2026 they would end on 28/04.
    rule = DueRule(Duration(4, "month"), extension=Part(Duration(2, "month")))
    found = due(at("2025-10-31 09:00"), rule, calendar)
    assert answer(found) == "2026-05-04"
    assert [step.dates for step in found.steps if step.kind == "moved"] == [(dt.date(2026, 4, 30), dt.date(2026, 5, 4))]


def test_same_day_with_an_extension(calendar: Calendar) -> None:
    # 1.011443 (Nghị định 99/2022 Điều 16): the same working day, after 15:00 the next; at most 3 working
    # days more
    rule = DueRule("same_day", cut_off=900, extension=Part(THREE_DAYS))
    assert answer(due(at("2026-11-20 14:00"), rule, calendar)) == "2026-11-26"
    assert answer(due(at("2026-11-20 15:01"), rule, calendar)) == "2026-11-27"


def test_a_part_that_ends_on_a_day_off_does_not_move(calendar: Calendar) -> None:
    # Wednesday 04/11/2026 + 10 days = Saturday 14/11; 2 working days on from there are Monday and Tuesday
    rule = DueRule(stages=(Part(Duration(10, "day")), Part(Duration(2, "working_day"))))
    found = due(at("2026-11-04 09:00"), rule, calendar)
    assert (answer(found), kinds(found)) == ("2026-11-17", ["reading"])


def test_same_day_while_suspended(calendar: Calendar) -> None:
    rule = DueRule("same_day", suspended=((dt.date(2026, 10, 5), dt.date(2026, 10, 7)),))
    assert answer(due(at("2026-10-05 10:00"), rule, calendar)) == "2026-10-07"


def test_the_way_is_told_in_both_languages(calendar: Calendar) -> None:
    found = due(at("2026-11-23 10:00"), DueRule(THREE_DAYS), calendar)
    assert [(step.kind, step.text.vi, step.text.en) for step in found.steps] == [
        (
            "received",
            "Nhận hồ sơ: 10 giờ thứ Hai, 23/11/2026.",
            "The dossier was received at 10:00 on Monday 23 November 2026.",
        ),
        (
            "first_day_not_counted",
            "Không tính ngày 23/11/2026; đếm từ ngày liền sau (Điều 147 Bộ luật Dân sự 2015).",
            (
                "23 November 2026 is not counted; the count starts with the following day (Civil Code 2015, "
                "Article 147)."
            ),
        ),
        (
            "day_off",
            "Không tính ngày 24/11/2026: Ngày Văn hóa Việt Nam.",
            "Tuesday 24 November 2026 is not counted: Vietnam Culture Day.",
        ),
        (
            "counted",
            "Tính đủ 03 ngày làm việc: đến thứ Sáu, 27/11/2026.",
            "Counting 3 working days: until Friday 27 November 2026.",
        ),
        (
            "due",
            "Hạn trả kết quả: hết ngày thứ Sáu, 27/11/2026.",
            "Due by the end of Friday 27 November 2026.",
        ),
    ]


def test_a_worked_saturday_and_a_suspension_are_told(calendar: Calendar) -> None:
    rule = DueRule(Duration(5, "working_day"), suspended=((dt.date(2026, 8, 20), dt.date(2026, 8, 21)),))
    found = due(at("2026-08-18 09:30"), rule, calendar)
    # 19, 21, 22 (worked), 24, 25 August
    assert answer(found) == "2026-08-25"
    told = {step.kind: step for step in found.steps}
    assert told["worked_saturday"].text.vi == "Tính cả thứ Bảy, 22/08/2026: làm bù cho 31/08/2026."
    assert told["suspended"].dates == (dt.date(2026, 8, 20), dt.date(2026, 8, 20))
    sound(step.text for step in found.steps)


def test_a_receipt_after_the_cut_off_is_told(calendar: Calendar) -> None:
    found = due(at("2026-11-23 15:30"), DueRule("same_day", cut_off=900), calendar)
    assert [step.kind for step in found.steps] == ["received", "cut_off", "day_off", "counted", "due"]
    assert found.steps[1].text.vi == (
        "Nhận sau 15 giờ nên coi như nhận vào đầu ngày làm việc tiếp theo: thứ Tư, 25/11/2026."
    )


def test_unannounced_years_and_unverified_rows_are_said(calendar: Calendar) -> None:
    late = due(at("2027-01-04 09:00"), DueRule(Duration(5, "working_day")), calendar)
    assert kinds(late) == ["year_not_announced"]
    assert "2027" in late.assumptions[0].text.vi
    assert kinds(due(at("2027-01-04 09:00"), DueRule("same_day"), calendar)) == ["year_not_announced"]
    # hours that run round the clock rest on no calendar
    assert kinds(due(at("2027-01-04 09:00"), DueRule(Duration(12, "hour")), calendar)) == []
    swap = due(at("2026-01-02 09:00"), DueRule("same_day"), calendar)
    assert (answer(swap), kinds(swap)) == ("2026-01-05", ["unverified_entry"])
    sound(one.text for one in (*late.assumptions, *swap.assumptions))
