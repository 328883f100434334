"""What a dossier needs, has and lacks; expectations follow from the words of the specification beside them."""

from __future__ import annotations

import pytest

from tests.evaluate.specs import assessed
from thutuc.evaluate.documents import DocumentOutcome

SPEC = """\
Facts:
  poor:
    Label: Thuộc hộ nghèo
    Type: true/false
    Required: yes
  abroad:
    Label: Ở nước ngoài
    Type: true/false
    Required: yes
Documents:
  application:
    Title: Tờ khai
    When: channel <> online
    Originals: 1
    Citation: law Article 1
  proof:
    Title: Giấy tờ chứng minh việc sinh
    In turn:
      birth_note:
        Title: Giấy chứng sinh
        Originals: 1
        Replaced by data: Cơ sở dữ liệu hộ tịch
      witness_note:
        Title: Văn bản của người làm chứng
        Originals: 1
      pledge:
        Title: Giấy cam đoan
        When: poor
        Originals: 1
  identity:
    One of:
      passport:
        Title: Hộ chiếu
        Originals: 1
        Shown: yes
      visa_set:
        All of:
          visa:
            Title: Thị thực
            Originals: 1
          ticket:
            Title: Vé
            When: abroad
            Originals: 1
  poor_note:
    Title: Giấy xác nhận hộ nghèo
    When: poor
    Copies: 1
    Certified: yes
    Replaced by data: Cơ sở dữ liệu giảm nghèo
"""
BASE: dict[str, object] = {"poor": False, "abroad": False}


@pytest.mark.parametrize(
    "changes, filed, required, missing",
    [
        ({}, {}, ["application", "proof", "identity"], ["application", "proof", "identity"]),
        ({"channel": "online"}, {}, ["proof", "identity"], ["proof", "identity"]),
        (
            {"poor": True},
            {},
            ["application", "proof", "identity", "poor_note"],
            ["application", "proof", "identity", "poor_note"],
        ),
        ({}, {"application": {}, "birth_note": {}, "passport": {}}, ["application", "proof", "identity"], []),
        ({}, {"application": {}, "witness_note": {}, "visa": {}}, ["application", "proof", "identity"], []),
        # data in place of a paper: it need not be brought; a database nobody named replaces nothing
        ({}, {"birth_note": {"data": True}}, ["application", "identity"], ["application", "identity"]),
        (
            {},
            {"application": {"data": True}},
            ["application", "proof", "identity"],
            ["application", "proof", "identity"],
        ),
        (
            {"poor": True},
            {"poor_note": {"data": True}, "application": {}},
            ["application", "proof", "identity"],
            ["proof", "identity"],
        ),
        # a whole set inside a choice: with the ticket missing the set is not there
        ({"abroad": True}, {"visa": {}}, ["application", "proof", "identity"], ["application", "proof", "identity"]),
        ({"abroad": True}, {"visa": {}, "ticket": {}}, ["application", "proof", "identity"], ["application", "proof"]),
    ],
)
def test_required_and_missing(
    changes: dict[str, object], filed: dict[str, object], required: list[str], missing: list[str]
) -> None:
    found = assessed(SPEC, **{**BASE, **changes, "documents": filed})
    assert list(found.required) == required
    assert list(found.missing) == missing


@pytest.mark.parametrize(
    "changes, filed, statuses",
    [
        (
            {},
            {"birth_note": {}},
            {"proof": "needed", "birth_note": "needed", "witness_note": "alternative", "pledge": "not_needed"},
        ),
        (
            {"poor": True},
            {"birth_note": {"data": True}, "pledge": {}},
            {"proof": "from_data", "birth_note": "from_data", "witness_note": "alternative", "pledge": "alternative"},
        ),
        ({}, {}, {"proof": "missing", "birth_note": "missing", "witness_note": "missing", "pledge": "not_needed"}),
        # of two that are there the one in good order counts: of the first only a copy was filed
        (
            {},
            {"birth_note": {"copies": 1}, "witness_note": {}},
            {"birth_note": "alternative", "witness_note": "needed", "proof": "needed"},
        ),
        (
            {},
            {"visa": {}},
            {
                "identity": "needed",
                "visa_set": "needed",
                "visa": "needed",
                "ticket": "not_needed",
                "passport": "alternative",
            },
        ),
        (
            {"abroad": True},
            {"visa": {}},
            {"identity": "missing", "visa_set": "missing", "visa": "needed", "ticket": "missing"},
        ),
    ],
)
def test_statuses(changes: dict[str, object], filed: dict[str, object], statuses: dict[str, str]) -> None:
    found = assessed(SPEC, **{**BASE, **changes, "documents": filed})
    held = {outcome.id: outcome.status for outcome in _all(found.documents)}
    assert {key: held[key] for key in statuses} == statuses


def test_what_is_not_known_is_not_missing() -> None:
    """Without `poor` nobody can say whether the pledge may stand for the proof, nor whether the note is needed."""
    found = assessed(SPEC, abroad=False, documents={"application": {}})
    outcomes = {outcome.id: outcome for outcome in _all(found.documents)}
    assert outcomes["poor_note"].status == "undetermined"
    assert outcomes["poor_note"].needs == ("poor",)
    assert (outcomes["proof"].status, outcomes["proof"].needs) == ("undetermined", ("poor",))
    assert found.missing == ("identity",)
    assert found.required == ("application", "identity")


def test_what_is_there_settles_a_group_whatever_else_is_unknown() -> None:
    found = assessed(SPEC, abroad=False, documents={"witness_note": {}})
    outcomes = {outcome.id: outcome for outcome in _all(found.documents)}
    assert outcomes["proof"].status == "needed"
    assert outcomes["pledge"].status == "alternative"


SETS = """\
Facts:
  poor:
    Label: Thuộc hộ nghèo
    Type: true/false
    Required: yes
Documents:
  both:
    Title: Cả hai
    All of:
      one:
        Title: Một
        Originals: 1
        Replaced by data: Cơ sở dữ liệu
      two:
        Title: Hai
        When: poor
        Originals: 1
"""


@pytest.mark.parametrize(
    "dossier, status, required, missing",
    [
        ({"poor": True}, "missing", ("one", "two"), ("one", "two")),
        ({"poor": True, "documents": {"one": {}}}, "missing", ("one", "two"), ("two",)),
        ({"poor": True, "documents": {"one": {"data": True}}}, "missing", ("two",), ("two",)),
        ({"poor": True, "documents": {"one": {"data": True}, "two": {}}}, "needed", ("two",), ()),
        ({"poor": False, "documents": {"one": {"data": True}}}, "from_data", (), ()),
        ({"documents": {"one": {}}}, "undetermined", (), ()),
        ({}, "missing", ("one",), ("one",)),
    ],
)
def test_a_group_of_all(
    dossier: dict[str, object], status: str, required: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    found = assessed(SETS, **dossier)
    assert found.documents[0].status == status
    assert (found.required, found.missing) == (required, missing)


QUANTITIES = """\
Documents:
  two_originals:
    Title: Hợp đồng
    Originals: 2
  certified_copy:
    Title: Bản sao giấy phép
    Copies: 2
    Certified: yes
  any_three:
    Title: Bản vẽ
    Originals or copies: 3
  on_paper:
    Title: Bản gốc
    Originals: 1
    Electronic copy: no
  fresh:
    Title: Giấy xác nhận
    Originals: 1
    Issued within: 6 months
  very_fresh:
    Title: Phiếu
    Originals: 1
    Issued within: 3 working days
"""


@pytest.mark.parametrize(
    "document, filed, problems",
    [
        ("two_originals", {"originals": 2}, []),
        ("two_originals", {}, ["originals"]),
        ("two_originals", {"originals": 1, "copies": 5}, ["originals"]),
        ("two_originals", {"electronic": True}, []),
        # an original serves where a copy is asked for, and needs no certification
        ("certified_copy", {"originals": 2}, []),
        ("certified_copy", {"copies": 2, "certified": True}, []),
        ("certified_copy", {"copies": 2}, ["certified"]),
        ("certified_copy", {"originals": 2, "copies": 1}, []),
        ("certified_copy", {"originals": 1, "copies": 1}, ["certified"]),
        ("certified_copy", {"copies": 1}, ["copies", "certified"]),
        ("certified_copy", {}, ["copies"]),
        ("certified_copy", {"electronic": True}, ["certified"]),
        ("certified_copy", {"electronic": True, "certified": True}, []),
        ("any_three", {"originals": 1, "copies": 2}, []),
        ("any_three", {"originals": 1, "copies": 1}, ["either"]),
        ("on_paper", {"electronic": True}, ["electronic"]),
        ("on_paper", {}, []),
        # six months to 06/07/2026: from 06/01/2026; plain addition (BLDS 2015 Điều 148 on months)
        ("fresh", {"issued_on": "2026-01-06"}, []),
        ("fresh", {"issued_on": "2026-01-05"}, ["age"]),
        ("fresh", {"issued_on": "2026-07-06"}, []),
        ("fresh", {"issued_on": "2026-07-07"}, ["age"]),
        ("fresh", {}, ["age_unknown"]),
        # three working days from Wednesday 01/07/2026 end on Monday 06/07/2026
        ("very_fresh", {"issued_on": "2026-07-01"}, []),
        ("very_fresh", {"issued_on": "2026-06-30"}, ["age"]),
    ],
)
def test_problems_of_what_was_filed(document: str, filed: dict[str, object], problems: list[str]) -> None:
    found = assessed(QUANTITIES, documents={document: filed})
    outcome = next(outcome for outcome in found.documents if outcome.id == document)
    assert outcome.status == "needed"
    assert [problem.kind for problem in outcome.problems] == problems
    assert outcome.has_problems is bool(problems)
    assert document not in found.missing


def test_the_trace_names_the_paper_the_reason_and_the_provision() -> None:
    application = assessed(SPEC, **BASE).documents[0]
    [step] = application.trace
    assert step.text.vi == "Thiếu “Tờ khai”: phải nộp vì “channel <> online” (Cách nộp hồ sơ: Trực tiếp)."
    assert step.text.en == (
        "“Tờ khai” is missing: it has to be filed because “channel <> online” (How the dossier is filed: In person)."
    )
    assert step.path == "documents.application"
    assert step.origin.text == "application"
    assert [citation.instrument.id for citation in step.citations] == ["law"]


def _all(outcomes: tuple[DocumentOutcome, ...]) -> list[DocumentOutcome]:
    return [one for outcome in outcomes for one in (outcome, *_all(outcome.members))]
