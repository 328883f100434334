"""What a dossier costs: row, amount, reduction, bounds, rounding, in this order; amounts are computed by hand."""

from __future__ import annotations

import pytest

from tests.evaluate.specs import FILED, assessed, broken, procedure
from tests.support import calendar
from thutuc.evaluate.assess import assess
from thutuc.evaluate.fees import FeeOutcome

FACTS = """\
Facts:
  value:
    Label: Giá trị hợp đồng
    Type: money
    Required: yes
  copies:
    Label: Số bản sao
    Type: integer
    Required: yes
  late:
    Label: Quá hạn
    Type: true/false
    Required: yes
  poor:
    Label: Thuộc hộ nghèo
    Type: true/false
    Required: yes
  old:
    Label: Người cao tuổi
    Type: true/false
    Required: yes
"""


def fee(spec: str, **dossier: object) -> FeeOutcome:
    """The outcome of the first fee."""
    return assessed(FACTS + spec, **dossier).fees[0]


COPY = """\
Fees:
  copy_fee:
    Title: Phí cấp bản sao
    Kind: charge
    Amount: 8.000 dong * copies
    Citation: law Article 4
"""
# 0,1 % of the value, at least 5 and at most 10 million (procedure 1.007281)
TRANSFER = """\
Fees:
  transfer_fee:
    Title: Phí thẩm định
    Kind: charge
    Amount: 0,1 % * value
    At least: 5 million dong
    At most: 10 million dong
    Rounding: {rounding}
"""


def test_quantity_times_rate() -> None:
    outcome = fee(COPY, copies=3)
    assert (outcome.status, outcome.amount, outcome.currency, outcome.row) == ("amount", 24_000, "VND", "copy_fee")
    assert [step.text.vi for step in outcome.trace] == ["Mức thu “8.000 dong * copies” (Số bản sao: 3): 24.000 đồng."]
    assert [step.text.en for step in outcome.trace] == ["The rate “8.000 dong * copies” (Số bản sao: 3): 24.000 dong."]
    assert outcome.trace[0].citations[0].text.startswith("Article 4")
    assert outcome.trace[0].path == "fees.copy_fee"


@pytest.mark.parametrize(
    "value, rounding, amount",
    [
        (4_999_999_999, "down", 5_000_000),
        (5_000_000_000, "down", 5_000_000),
        (5_000_001_000, "down", 5_000_001),
        (7_500_000_499, "to the nearest đồng", 7_500_000),
        (7_500_000_500, "to the nearest đồng", 7_500_001),
        (7_500_000_001, "up", 7_500_001),
        (7_500_000_999, "down", 7_500_000),
        (10_000_000_000, "up", 10_000_000),
        (10_000_000_001, "up", 10_000_000),
        (10**15, "up", 10_000_000),
        (0, "up", 5_000_000),
    ],
)
def test_rate_with_floor_and_cap(value: int, rounding: str, amount: int) -> None:
    outcome = fee(TRANSFER.format(rounding=rounding), value=value)
    assert (outcome.status, outcome.amount) == ("amount", amount)


REDUCED = """\
Fees:
  reduced_fee:
    Title: Phí có giảm
    Kind: charge
    Amount: value
    At least: 1.000 dong
    Rounding: up
    Reductions:
      poor_person:
        When: poor
        Remaining share: 50 %
      old_person:
        When: old
        Remaining share: 0,333
"""


@pytest.mark.parametrize(
    "poor, old, value, amount, reduction",
    [
        (False, False, 10_001, 10_001, ""),
        (True, False, 10_001, 5_001, "poor_person"),
        (False, True, 10_001, 3_331, "old_person"),
        # the most favourable of several
        (True, True, 10_001, 3_331, "old_person"),
        # the minimum holds after the reduction
        (True, False, 1_500, 1_000, "poor_person"),
    ],
)
def test_reductions(poor: bool, old: bool, value: int, amount: int, reduction: str) -> None:
    """10.001 x 0,5 = 5.000,5, rounded up 5.001; 10.001 x 0,333 = 3.330,333, rounded up 3.331."""
    outcome = fee(REDUCED, poor=poor, old=old, value=value)
    assert (outcome.status, outcome.amount, outcome.reduction) == ("amount", amount, reduction)


def test_an_open_reduction_leaves_the_amount_open() -> None:
    outcome = fee(REDUCED, poor=True, value=10_000)
    assert (outcome.status, outcome.amount, outcome.needs) == ("undetermined", None, ("old",))


TABLE = """\
Fees:
  levy:
    Title: Lệ phí
    Kind: levy
    When: copies > 0
    Rounding: up
    Amount:
{ordered}      in_time:
        When: not late
        Rate: 0 dong
        Citation: law Article 11 clause 1
      poor_person:
        When: poor
        Rate: exempt
      old_person:
        When: late and old
        Rate: 2.000 dong
      very_late:
        When: late and copies > 5
        Rate: 0,5 * 4.000 dong
{rest}"""
REST = """\
      others:
        Otherwise: yes
        Rate: set locally
"""
ORDERED = "      In order: yes\n"
ROWS: dict[str, object] = {"copies": 1, "late": True, "poor": False, "old": False}


@pytest.mark.parametrize(
    "changes, status, amount, row",
    [
        ({"late": False}, "amount", 0, "in_time"),
        ({"poor": True}, "exempt", None, "poor_person"),
        ({"old": True}, "amount", 2_000, "old_person"),
        ({}, "local", None, "others"),
        ({"copies": 0}, "not_due", None, ""),
        # two rows that say the same do not contradict each other
        ({"old": True, "copies": 6}, "amount", 2_000, "old_person"),
    ],
)
def test_table(changes: dict[str, object], status: str, amount: int | None, row: str) -> None:
    outcome = fee(TABLE.format(ordered="", rest=REST), **{**ROWS, **changes})
    assert (outcome.status, outcome.amount, outcome.row) == (status, amount, row)


def test_rows_that_contradict_each_other() -> None:
    outcome = fee(TABLE.format(ordered="", rest=REST), **{**ROWS, "late": False, "poor": True})
    assert (outcome.status, outcome.amount, outcome.rows) == ("conflict", None, ("in_time", "poor_person"))
    assert "“in time”, “poor person”" in outcome.trace[-1].text.vi


def test_an_ordered_table_takes_the_first_row_that_applies() -> None:
    outcome = fee(TABLE.format(ordered=ORDERED, rest=REST), **{**ROWS, "late": False, "poor": True})
    assert (outcome.status, outcome.row) == ("amount", "in_time")


def test_nobody_s_row() -> None:
    outcome = fee(TABLE.format(ordered="", rest=""), **ROWS)
    assert (outcome.status, outcome.amount) == ("no_row", None)


@pytest.mark.parametrize(
    "ordered, given, status, needs",
    [
        ("", {"copies": 1, "late": False, "old": False}, "undetermined", ("poor",)),
        ("", {"copies": 1, "poor": False}, "undetermined", ("late",)),
        ("", {"copies": 1}, "undetermined", ("late", "poor")),
        ("", {}, "undetermined", ("copies",)),
        (ORDERED, {"copies": 1, "late": False}, "amount", ()),
        (ORDERED, {"copies": 1, "poor": True}, "undetermined", ("late",)),
        (ORDERED, {"copies": 1}, "undetermined", ("late",)),
    ],
)
def test_open_conditions(ordered: str, given: dict[str, object], status: str, needs: tuple[str, ...]) -> None:
    """Without order every row could contradict; in order only those above matter."""
    outcome = fee(TABLE.format(ordered=ordered, rest=REST), **given)
    assert (outcome.status, outcome.needs) == (status, needs)


def test_what_is_missing_is_named_by_its_label() -> None:
    outcome = fee(COPY)
    assert outcome.trace[-1].text.vi == "Chưa xác định được: hồ sơ thiếu hoặc ghi sai “Số bản sao”."
    assert outcome.trace[-1].text.en == "Not determined yet: the dossier lacks or has wrong “Số bản sao”."


@pytest.mark.parametrize(
    "amount, facts, code",
    [
        ("value * copies", {"value": 10**15, "copies": 2}, "E_OVERFLOW"),
        ("1.000 dong * divide_down(10; copies)", {"copies": 0}, "E_DIVISION"),
    ],
)
def test_an_amount_that_cannot_be_computed(amount: str, facts: dict[str, object], code: str) -> None:
    outcome = fee(f"Fees:\n  f:\n    Title: Phí\n    Kind: charge\n    Amount: {amount}\n", **facts)
    assert (outcome.status, outcome.failure, outcome.needs) == ("undetermined", code, ())
    assert outcome.trace[-1].text.vi.startswith("Không tính được")


def test_a_fraction_that_nobody_said_how_to_round() -> None:
    """The front end refuses such a specification; a model from elsewhere is not rounded in silence."""
    sliced = procedure(FACTS + TRANSFER.format(rounding="up"))
    bare = sliced.replace(fees=(sliced.fees[0].replace(rounding=""),))
    for value, status, code in ((7_500_000_000, "amount", ""), (7_500_000_001, "undetermined", "E_ROUNDING")):
        [outcome] = assess(bare, {**FILED, "value": value}, calendar()).fees
        assert (outcome.status, outcome.failure) == (status, code)


LINKED = """\
Fees:
  half:
    Title: Một nửa
    Kind: charge
    Amount: 50 % * whole
    Rounding: up
  whole:
    Title: Toàn bộ
    Kind: charge
    Amount:
      poor_person:
        When: poor
        Rate: exempt
      others:
        Otherwise: yes
        Rate: 1.001 dong * copies
"""


@pytest.mark.parametrize(
    "facts, amounts, total",
    [
        ({"poor": False, "copies": 1}, (501, 1_001), 1_502),
        ({"poor": True, "copies": 1}, (0, None), 0),
        ({"poor": False}, (None, None), None),
    ],
)
def test_a_share_of_another_fee(facts: dict[str, object], amounts: tuple[int | None, ...], total: int | None) -> None:
    """Half of 1.001 đồng is 500,5, rounded up 501; nothing is half of a fee from which one is exempt."""
    found = assessed(FACTS + LINKED, **facts)
    assert tuple(outcome.amount for outcome in found.fees) == amounts
    assert found.total == total


def test_a_share_of_a_fee_nobody_knows() -> None:
    spec = LINKED.replace("Rate: exempt", "Rate: not stated")
    found = assessed(FACTS + spec, poor=True)
    assert found.fees[0].needs == ("fees.whole",)
    assert "“Toàn bộ”" in found.fees[0].trace[-1].text.vi


@pytest.mark.parametrize(
    "amount, total", [("exempt", 8_000), ("set locally", None), ("not stated", None), ("10 US dollars", None)]
)
def test_total(amount: str, total: int | None) -> None:
    """Open amounts and other currencies cannot be added up."""
    spec = f"{COPY}  other:\n    Title: Khác\n    Kind: levy\n    Amount: {amount}\n"
    found = assessed(FACTS + spec, copies=1)
    assert found.total == total


def test_wrong_facts_are_as_good_as_none() -> None:
    found = assessed(FACTS + COPY, copies="3", value=0, late=False, poor=False, old=False)
    assert broken(found) == [("/copies", "copies.type")]
    assert found.fees[0].needs == ("copies",)


def test_the_trace_tells_definitions_rows_reductions_and_bounds_in_order() -> None:
    spec = """\
Fees:
  fee:
    Title: Phí
    Kind: charge
    At most: 4.000 dong
    Rounding: up
    Reductions:
      poor_person:
        When: poor
        Remaining share: 90 %
        Citation: law Article 7
    Amount:
      late_person:
        When: is_late
        Rate: 5.000 dong
        Citation: law Article 5
      others:
        Otherwise: yes
        Rate: 0 dong
Definitions:
  is_late:
    Is: late
    Label: Nộp quá hạn
    Citation: law Article 2
"""
    outcome = fee(spec, late=True, poor=True)
    assert [
        (step.text.vi, step.path, [citation.text[:9] for citation in step.citations]) for step in outcome.trace
    ] == [
        ("“Nộp quá hạn”: đúng (Quá hạn: đúng).", "definitions.is_late", ["Article 2"]),
        (
            "“Phí”: áp dụng mức “late person” vì “Nộp quá hạn” (Quá hạn: đúng).",
            "fees.fee.rows.late_person",
            ["Article 5"],
        ),
        ("Mức thu “5.000 dong”: 5.000 đồng.", "fees.fee.rows.late_person", ["Article 5"]),
        (
            "Giảm theo “poor person” vì “poor” (Thuộc hộ nghèo: đúng): còn phải nộp 90 %, tức 4.500 đồng.",
            "fees.fee.reductions.poor_person",
            ["Article 7"],
        ),
        ("Cao hơn mức tối đa nên lấy 4.000 đồng.", "fees.fee", []),
    ]
