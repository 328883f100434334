"""When a dossier is due: the table of the specification and the count of legal time together."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.evaluate.specs import FILED, assessed, broken, procedure
from tests.support import calendar
from thutuc.evaluate.assess import assess
from thutuc.evaluate.deadline import DeadlineOutcome
from thutuc.time.office import parse_office_hours

FACTS = """\
Facts:
  complex:
    Label: Phức tạp
    Type: true/false
    Required: yes
  visits:
    Label: Số lần kiểm tra
    Type: integer
    Required: yes
"""


def deadline(spec: str, **dossier: object) -> DeadlineOutcome:
    """The deadline of a dossier."""
    outcome = assessed(FACTS + spec, **dossier).deadline
    assert outcome is not None
    return outcome


@pytest.mark.parametrize(
    "length, filed, due",
    [
        ("3 working days", "2026-10-09", "2026-10-14"),
        ("3 working days", "2026-11-23", "2026-11-27"),
        ("10 days", "2026-11-14", "2026-11-25"),
        ("1 months", "2026-01-31", "2026-03-02"),
        ("60 days", "2026-08-15", "2026-10-14"),
        ("2 working days", "2026-04-24", "2026-04-29"),
        ("5 working days", "2026-04-28", "2026-05-07"),
        ("7 days", "2026-06-28", "2026-07-06"),
        ("3 working days", "2025-06-27", "2025-07-02"),
    ],
)
def test_vectors_of_the_law(length: str, filed: str, due: str) -> None:
    """The vectors of the domain study, §7.3 (Bộ luật Dân sự 91/2015/QH13 Điều 147, 148; holidays of 2025-2026)."""
    outcome = deadline(f"Deadline: {length}\n", submission_date=filed)
    assert (outcome.status, outcome.date, outcome.minutes) == ("due", dt.date.fromisoformat(due), None)


TABLE = """\
Deadline:
{ordered}  hard:
    When: complex
    Is: 5 working days
    Citation: law Article 5
  visited:
    When: visits > 1
    Is: 5 working days
  long:
    When: visits > 3
    Is: if complex then 5 working days else 7 working days
  same:
    Otherwise: yes
    Is: same day
    Cut-off: 15:00
    Citation: law Article 6
"""


@pytest.mark.parametrize(
    "dossier, status, due, row",
    [
        # Monday 06/07/2026: five working days on is Monday 13/07/2026
        ({"complex": True, "visits": 0}, "due", "2026-07-13", "hard"),
        ({"complex": True, "visits": 2}, "due", "2026-07-13", "hard"),
        ({"complex": False, "visits": 0, "submission_time": "15:00"}, "due", "2026-07-06", "same"),
        ({"complex": False, "visits": 0, "submission_time": "15:01"}, "due", "2026-07-07", "same"),
        (
            {"complex": False, "visits": 0, "submission_date": "2026-11-23", "submission_time": "15:01"},
            "due",
            "2026-11-25",
            "same",
        ),
        ({"complex": False, "visits": 4}, "conflict", None, ""),
        ({"complex": True, "visits": 4}, "due", "2026-07-13", "hard"),
        ({"visits": 0}, "undetermined", None, ""),
    ],
)
def test_table(dossier: dict[str, object], status: str, due: str | None, row: str) -> None:
    """Rows that say the same time do not contradict each other, whatever their names."""
    outcome = deadline(TABLE.format(ordered=""), **dossier)
    assert (outcome.status, outcome.row) == (status, row)
    assert outcome.date == (dt.date.fromisoformat(due) if due else None)


def test_an_ordered_table_takes_the_first_row_that_applies() -> None:
    outcome = deadline(TABLE.format(ordered="  In order: yes\n"), complex=False, visits=4)
    assert (outcome.status, outcome.row) == ("due", "visited")


def test_nobody_s_row() -> None:
    assert deadline("Deadline:\n  hard:\n    When: complex\n    Is: 5 days\n", complex=False).status == "no_row"


@pytest.mark.parametrize("word, status", [("not stated", "not_stated"), ("by agreement", "by_agreement")])
def test_words(word: str, status: str) -> None:
    outcome = deadline(f"Deadline: {word}\n")
    assert (outcome.status, outcome.date) == (status, None)


def test_no_deadline_at_all() -> None:
    assert assessed(FACTS).deadline is None


@pytest.mark.parametrize(
    "filed, needs",
    [
        ({"submission_date": "06/07/2026"}, ("submission_date",)),
        ({"submission_time": "25:00"}, ("submission_time",)),
    ],
)
def test_a_wrong_day_or_hour_gives_no_date(filed: dict[str, object], needs: tuple[str, ...]) -> None:
    outcome = deadline("Deadline: 5 days\n", **filed)
    assert (outcome.status, outcome.needs) == ("undetermined", needs)


HOURS = "Deadline: 4 working hours\n"


def test_working_hours() -> None:
    """From 10:00: two hours to noon, two more from 13:00. Without the hour of filing, or office hours, no answer."""
    office = parse_office_hours(["08:00-12:00", "13:00-17:00"])
    sliced = procedure(FACTS + HOURS)
    found = assess(sliced, {**FILED, "submission_time": "10:00"}, calendar(), office).deadline
    assert found is not None
    assert (found.date, found.minutes) == (dt.date(2026, 7, 6), 15 * 60)
    found = assess(sliced, FILED, calendar(), office).deadline
    assert found is not None
    assert found.needs == ("submission_time",)
    found = assess(sliced, {**FILED, "submission_time": "10:00"}, calendar()).deadline
    assert found is not None
    assert (found.status, found.failure) == ("undetermined", "E_DURATION")


PARTS = """\
Deadline:
  stages:
    Otherwise: yes
    Stages:
      office:
        Title: Văn phòng
        Is: 2 working days
      province:
        Title: Tỉnh
        Is: 1 working days
  Supplements:
    mountains:
      When: given area and area = mountain
      Adds: 10 working days
      Citation: law Article 8
  Not counted:
    money:
      Title: chờ nộp tiền
      Because: payment
      Citation: law Article 9
  Extension:
    At most: 5 working days
    When: complex
    Reason: vụ việc phức tạp
    Citation: law Article 10
"""


@pytest.mark.parametrize(
    "dossier, due, said",
    [
        # Monday 06/07/2026 + 3 working days = Thursday 09/07/2026
        ({}, "2026-07-09", ""),
        ({"area": "mountain"}, "2026-07-23", "Cộng thêm 10 ngày làm việc"),
        ({"area": "island"}, "2026-07-09", ""),
        ({"extended": True}, "2026-07-16", "Gia hạn 05 ngày làm việc (vụ việc phức tạp)"),
        ({"extended": True, "complex": False}, "2026-07-09", "Không được gia hạn"),
        # Tuesday and Wednesday do not count; Thursday is the first day
        (
            {"suspensions": [{"reason": "payment", "from": "2026-07-07", "to": "2026-07-09"}]},
            "2026-07-13",
            "Không tính thời gian chờ nộp tiền",
        ),
        # a reason the procedure does not know suspends nothing
        (
            {"suspensions": [{"reason": "incident", "from": "2026-07-07", "to": "2026-07-09"}]},
            "2026-07-09",
            "lý do mà thủ tục này không có",
        ),
    ],
)
def test_parts_of_a_deadline(dossier: dict[str, object], due: str, said: str) -> None:
    outcome = deadline(PARTS, **{"complex": True, **dossier})
    assert (outcome.status, outcome.date) == ("due", dt.date.fromisoformat(due))
    assert said in " ".join(step.text.vi for step in outcome.trace)


def test_an_extension_that_nobody_allows() -> None:
    outcome = deadline("Deadline: 3 working days\n", extended=True)
    assert outcome.date == dt.date(2026, 7, 9)
    assert any("không cho gia hạn" in step.text.vi for step in outcome.trace)


def test_an_extension_whose_condition_nobody_knows() -> None:
    outcome = deadline(PARTS, extended=True)
    assert (outcome.status, outcome.needs) == ("undetermined", ("complex",))


def test_assumptions_travel_with_the_date() -> None:
    """The holidays of 2028 are not announced."""
    outcome = deadline("Deadline: 3 working days\n", submission_date="2028-07-06")
    assert [assumption.kind for assumption in outcome.assumptions] == ["year_not_announced"]
    late = assessed(
        FACTS + "Checks:\n  in_time:\n    Must: submission_date <= end of 3 working days from 06/07/2028\n",
        complex=True,
        visits=0,
        submission_date="2028-07-06",
    )
    assert broken(late) == []
    assert [assumption.kind for assumption in late.assumptions] == ["year_not_announced"]


def test_the_end_of_the_calendar() -> None:
    outcome = deadline("Deadline: 3 days\n", submission_date="9999-12-31")
    assert (outcome.status, outcome.failure) == ("undetermined", "E_DATE")


def test_the_trace_gives_every_step_its_provision() -> None:
    """Steps that rest on the Civil Code or a holiday name it in their sentence; the others cite the row."""
    outcome = deadline(
        TABLE.format(ordered=""), complex=False, visits=0, submission_date="2026-11-23", submission_time="15:01"
    )
    assert [(step.text.vi, [citation.text[:9] for citation in step.citations]) for step in outcome.trace] == [
        ("Thời hạn: trong ngày vì không có thời hạn nào khác áp dụng.", ["Article 6"]),
        ("Nhận hồ sơ: 15 giờ 01 thứ Hai, 23/11/2026.", ["Article 6"]),
        (
            "Nhận sau 15 giờ nên coi như nhận vào đầu ngày làm việc tiếp theo: thứ Tư, 25/11/2026.",
            ["Article 6"],
        ),
        (
            "Không tính ngày 24/11/2026: Ngày Văn hóa Việt Nam. Theo: Nghị quyết 28/2026/QH16 (hiệu lực 01/07/2026).",
            [],
        ),
        ("Giải quyết ngay trong ngày: thứ Tư, 25/11/2026.", ["Article 6"]),
        ("Hạn trả kết quả: hết ngày thứ Tư, 25/11/2026.", ["Article 6"]),
    ]
    assert {step.path for step in outcome.trace} == {"deadline.same"}
