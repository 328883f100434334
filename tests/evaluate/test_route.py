"""The steps a dossier passes; expectations follow from the workflow beside them."""

from __future__ import annotations

import pytest

from tests.evaluate.specs import assessed
from thutuc.evaluate.route import Route

SPEC = """\
Facts:
  complex:
    Label: Phức tạp
    Type: true/false
    Required: yes
  score:
    Label: Điểm
    Type: integer
    Required: yes
Roles:
  officer: Cán bộ
Workflow:
  take:
    Title: Tiếp nhận
    Task: intake
    Done by: officer
    Citation: law Article 1
    Outcomes:
      complete:
        Title: Đủ
        Next: check
      incomplete:
        Title: Thiếu
        Next: supply
        Citation: law Article 2
      pulled:
        Title: Rút
        Next: withdrawn
  supply:
    Title: Bổ sung
    Task: supplement
    Done by: officer
    Next: take
  check:
    Title: Kiểm tra thực tế
    Task: verify
    Done by: officer
    When: complex
  decide:
    Title: Quyết định
    Task: approve
    Done by: officer
    Outcomes:
      failed:
        Title: Không đạt
        When: score < 5
        Next: refused
      unsure:
        Title: Chưa rõ
        When: score = 5
        Next: check
      granted:
        Title: Đạt
        Next: give
      denied:
        Title: Từ chối
        Next: refused
  give:
    Title: Trả kết quả
    Task: return
    Done by: officer
    Next: done
"""


def route(**dossier: object) -> Route:
    """The route of a dossier, complex and with the score 9 unless it says otherwise."""
    found = assessed(SPEC, **{"complex": True, "score": 9, **dossier}).route
    assert found is not None
    return found


@pytest.mark.parametrize(
    "dossier, steps, end",
    [
        ({}, "take check decide give", "done"),
        ({"complex": False}, "take decide give", "done"),
        ({"score": 4}, "take check decide", "refused"),
        ({"decisions": {"decide": "denied"}}, "take check decide", "refused"),
        # the facts decide where they can, whatever a person says
        ({"score": 4, "decisions": {"decide": "granted"}}, "take check decide", "refused"),
        ({"decisions": {"decide": "failed"}}, "take check decide give", "done"),
        ({"decisions": {"take": "pulled"}}, "take", "withdrawn"),
        # a decision counts once: after the supplement the dossier is complete
        ({"decisions": {"take": "incomplete"}}, "take supply take check decide give", "done"),
    ],
)
def test_steps(dossier: dict[str, object], steps: str, end: str) -> None:
    found = route(**dossier)
    assert (found.status, list(found.steps), found.end) == ("ended", steps.split(), end)


def test_a_circle_of_facts_is_stopped() -> None:
    found = route(score=5)
    assert found.status == "endless"
    assert list(found.steps) == ["take", "check", "decide", "check", "decide"]


@pytest.mark.parametrize(
    "sections, missing, steps, needs",
    [
        (SPEC, "complex", "take", ("complex",)),
        (SPEC, "score", "take check decide", ("score",)),
    ],
)
def test_an_open_fact_stops_the_route(sections: str, missing: str, steps: str, needs: tuple[str, ...]) -> None:
    facts: dict[str, object] = {"complex": True, "score": 9}
    del facts[missing]
    found = assessed(sections, **facts).route
    assert found is not None
    assert (found.status, list(found.steps), found.needs, found.end) == ("undetermined", steps.split(), needs, "")


def test_a_condition_that_cannot_be_computed_stops_the_route() -> None:
    found = assessed(SPEC.replace("When: complex", "When: divide_up(1; score - 9) > 1"), complex=True, score=9).route
    assert found is not None
    assert (found.status, found.failure) == ("undetermined", "E_DIVISION")


def test_no_steps_no_route() -> None:
    assert assessed("Facts:\n  n:\n    Label: Số\n    Type: integer\n").route is None


def test_the_trace_tells_what_decided() -> None:
    found = route(complex=False, decisions={"take": "incomplete"})
    assert [(step.text.vi, step.path) for step in found.trace] == [
        ("Bước “Tiếp nhận”.", "workflow.take"),
        ("Kết luận “Thiếu” theo quyết định trong hồ sơ.", "workflow.take.outcomes.incomplete"),
        ("Bước “Bổ sung”.", "workflow.supply"),
        ("Bước “Tiếp nhận”.", "workflow.take"),
        ("Kết luận “Đủ” (hồ sơ chưa ghi quyết định nên lấy kết luận đứng đầu).", "workflow.take.outcomes.complete"),
        ("Bỏ qua bước “Kiểm tra thực tế” vì không thỏa điều kiện “complex” (Phức tạp: sai).", "workflow.check"),
        ("Bước “Quyết định”.", "workflow.decide"),
        ("Kết luận “Đạt” (hồ sơ chưa ghi quyết định nên lấy kết luận đứng đầu).", "workflow.decide.outcomes.granted"),
        ("Bước “Trả kết quả”.", "workflow.give"),
    ]
    assert [citation.text[:9] for citation in found.trace[1].citations] == ["Article 2"]
