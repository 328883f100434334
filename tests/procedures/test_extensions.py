"""Extensions and interrupted time of the procedures, which the cases of a specification cannot state.

Expected days are counted by hand on the calendar of 2026: 24/11 is a holiday, 21-22/11 and 28-29/11 are weekends.
"""

from __future__ import annotations

import datetime as dt

import pytest

from tests.support import calendar, load
from thutuc.evaluate.assess import assess
from thutuc.evaluate.deadline import DeadlineOutcome

COPIES = "procedures/chung-thuc/2.000815.yaml"
MORTGAGE = "procedures/dang-ky-bien-phap-bao-dam/1.011443.yaml"


def deadline(path: str, day: str, time: str, **more: object) -> DeadlineOutcome:
    """The deadline of a dossier received at a time of a day."""
    dossier = {"submission_date": day, "submission_time": time, "channel": "in_person", **more}
    outcome = assess(load(path, day), dossier, calendar()).deadline
    assert outcome is not None
    return outcome


@pytest.mark.parametrize(
    "day, time, due",
    [
        # Điều 7 gives Wednesday 18/11; two working days more are 19/11 and 20/11
        ("2026-11-18", "09:00", "2026-11-20"),
        # after 15:00 Điều 7 gives Thursday 19/11; two more are Friday 20/11 and Monday 23/11
        ("2026-11-18", "15:30", "2026-11-23"),
        # Monday 23/11; 24/11 is off, so 25/11 and 26/11
        ("2026-11-23", "10:00", "2026-11-26"),
    ],
)
def test_certified_copies_are_extended_by_two_working_days(day: str, time: str, due: str) -> None:
    """NĐ 23/2015/NĐ-CP Điều 21: the term of Điều 7 “được kéo dài thêm không quá 02 (hai) ngày làm việc”."""
    outcome = deadline(COPIES, day, time, extended=True)
    assert (outcome.status, outcome.date) == ("due", dt.date.fromisoformat(due))


def test_a_longer_term_is_agreed_in_writing() -> None:
    """NĐ 23/2015/NĐ-CP Điều 21: “hoặc có thể dài hơn theo thỏa thuận bằng văn bản”."""
    outcome = deadline(COPIES, "2026-11-18", "09:00", extended=True, thoa_thuan_thoi_han=True)
    assert outcome.status == "by_agreement"


def test_a_deregistration_knows_no_extension_on_top() -> None:
    """NĐ 99/2022/NĐ-CP Điều 16 khoản 1: three working days from receipt are the whole term, nothing is added."""
    received = ("2026-11-16", "09:00")
    assert deadline(MORTGAGE, *received, extended=True).date == dt.date(2026, 11, 16)
    assert deadline(MORTGAGE, *received, extended=True, co_ly_do_keo_dai=True).date == dt.date(2026, 11, 19)


@pytest.mark.parametrize(
    "facts, due",
    [
        # the system is down on 16/11 and 17/11: the first day that counts is 18/11
        ({}, "2026-11-18"),
        # three working days after 16/11 without 17/11: 18, 19 and 20/11
        ({"co_ly_do_keo_dai": True}, "2026-11-20"),
    ],
)
def test_a_failure_of_the_system_does_not_count(facts: dict[str, object], due: str) -> None:
    """NĐ 99/2022/NĐ-CP Điều 16 khoản 3 điểm a."""
    outage = [{"reason": "incident", "from": "2026-11-16", "to": "2026-11-18"}]
    outcome = deadline(MORTGAGE, "2026-11-16", "09:00", suspensions=outage, **facts)
    assert (outcome.status, outcome.date) == ("due", dt.date.fromisoformat(due))
