"""A small procedure and what a dossier comes to under it, worked out by hand; every target that computes has to say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.evaluate.specs import HEAD
from tests.support import load_text

if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure

SPEC = """\
Facts:
  n:
    Label: Số n
    Type: integer
    Required: yes
    Minimum: 0
    Maximum: 10
  m:
    Label: Số m
    Type: integer
    Required: yes
    Maximum: n * 2
  copies:
    Label: Số bản
    Type: integer
    Default: n - 1
  poor:
    Label: Hộ nghèo
    Type: true/false
    Required: yes
  old:
    Label: Cao tuổi
    Type: true/false
    Required: yes
  signed:
    Label: Ngày ký
    Type: date
    Required: yes
  kinds:
    Label: Loại
    Type: multiple choice
    Required: yes
    Options:
      x: X
      y: Y
  parent:
    Label: Người giám hộ
    Type: group
    Required: yes
    When: poor
    Fields:
      name:
        Label: Họ tên
        Type: person name
        Required: yes
  rows:
    Label: Tài sản
    Type: list
    Required: yes
    Fields:
      worth:
        Label: Giá
        Type: money
        Required: yes
Checks:
  enough:
    Title: Đủ số lượng
    When: poor
    Must: n > 3
    At: n
Documents:
  form:
    Title: Tờ khai
    When: given copies
    Originals: 1
  paper:
    Title: Giấy tờ
    Originals: 1
    Copies: 1
  on_paper:
    Title: Bản giấy
    Originals: 1
    Electronic copy: no
  fresh:
    Title: Giấy xác nhận
    Originals: 1
    Issued within: 6 months
  both:
    All of:
      one:
        Title: Phần thứ nhất
        Originals: 1
      two:
        Title: Phần thứ hai
        Originals: 1
Fees:
  difference:
    Title: Phí theo hiệu
    Kind: charge
    Amount: 1.000 dong * (n - m)
  tabled:
    Title: Phí theo bảng
    Kind: charge
    Amount:
      many:
        When: n > 3
        Rate: 1.000 dong
      poor_row:
        When: poor
        Rate: 2.000 dong
      rest:
        Otherwise: yes
        Rate: exempt
  reduced:
    Title: Phí được giảm
    Kind: charge
    Amount: 10.000 dong * n
    Rounding: down
    Reductions:
      quarter:
        When: old
        Remaining share: 0,25
      half:
        When: poor
        Remaining share: 0,5
  limited:
    Title: Phí có mức đầu và mức cuối
    Kind: charge
    Amount: 1.000 dong * n
    At least: 5.000 dong
    At most: 7.000 dong
  rounded:
    Title: Phí lẻ
    Kind: charge
    Amount: 10 dong * 0,33 * n
    Rounding: up
  blocks:
    Title: Phí theo khối
    Kind: charge
    Amount: 1.000 dong * divide_up(n; 3)
  behind:
    Title: Phí theo phần nguyên
    Kind: charge
    Amount: 10.000 dong + 1.000 dong * divide_down(m - n; 3)
  least:
    Title: Phí theo số nhỏ
    Kind: charge
    Amount: 1.000 dong * smallest(n; m)
  most:
    Title: Phí theo số lớn
    Kind: charge
    Amount: 1.000 dong * largest(n; m)
  sum:
    Title: Phí theo tổng
    Kind: charge
    Amount: total(rows.worth)
  other:
    Title: Phí khi khác
    Kind: charge
    When: n not in {m; 3} and n > 0
    Amount: 1.000 dong
  without_x:
    Title: Phí khi không có X
    Kind: charge
    When: x not in kinds and n > 0
    Amount: 1.000 dong
  early:
    Title: Phí khi ký sớm
    Kind: charge
    When: signed < submission_date - 1 months and n > 0
    Amount: 1.000 dong
  open:
    Title: Phí khi thiếu giấy tờ
    Kind: charge
    When: not both
    Amount: 1.000 dong
Deadline:
  quick:
    When: m > 5
    Is: 3 working days
    Cut-off: "15:00"
  rest:
    Otherwise: yes
    Is: 5 working days
  Supplements:
    far:
      When: poor
      Adds: 2 working days
  Not counted:
    money:
      Title: chờ nộp tiền
      Because: payment
  Extension:
    At most: 5 working days
    When: old
"""
# A Monday in a week and before a week without holidays.
BASE: dict[str, Any] = {
    "submission_date": "2026-07-06",
    "submission_time": "15:00",
    "channel": "in_person",
    "n": 4,
    "m": 2,
    "poor": False,
    "old": False,
    "signed": "2026-06-06",
    "kinds": ["x"],
    "rows": [{"worth": 1_000}, {"worth": 2_500}],
}
GIVEN = {"poor": True, "parent": {"name": "An"}}


def _filed(**papers: object) -> dict[str, Any]:
    return {"documents": papers}


# What changes in the dossier above (None: not there), what is looked at, what it is.
EXAMPLES = [
    pytest.param({}, "errors", [], id="no mistake"),
    pytest.param({"n": 10}, "errors", [], id="at the limit"),
    pytest.param({"n": 11}, "errors", [("/n", "n.range")], id="beyond the limit"),
    pytest.param({"m": 8}, "errors", [], id="at a limit that is computed"),
    pytest.param({"m": 9}, "errors", [("/m", "m.range")], id="beyond a limit that is computed"),
    pytest.param(
        {"parent": {"name": "An"}}, "errors", [("/parent", "parent.not_applicable")], id="group not asked for"
    ),
    pytest.param({"poor": True}, "errors", [("/parent", "parent.required")], id="group lacking"),
    pytest.param({"n": 1, "m": 1}, "errors", [], id="check that does not apply"),
    pytest.param({**GIVEN, "n": 3}, "errors", [("/n", "checks.enough")], id="check"),
    # A default is not given by the applicant.
    pytest.param({}, "form", ("not_needed", ()), id="default"),
    pytest.param({"copies": 3}, "form", ("missing", ()), id="given"),
    # Of two originals one stands for the copy.
    pytest.param(_filed(paper={"originals": 2}), "paper", ("needed", ()), id="original for a copy"),
    pytest.param(_filed(paper={"originals": 1}), "paper", ("needed", ("copies",)), id="no copy"),
    pytest.param(_filed(on_paper={"electronic": True}), "on_paper", ("needed", ("electronic",)), id="not on paper"),
    pytest.param(_filed(paper={"electronic": True}), "paper", ("needed", ()), id="as a file"),
    pytest.param(_filed(fresh={"issued_on": "2026-01-06"}), "fresh", ("needed", ()), id="six months old"),
    pytest.param(_filed(fresh={"issued_on": "2026-01-05"}), "fresh", ("needed", ("age",)), id="older"),
    pytest.param(_filed(one={}), "both", ("missing", ()), id="one of both"),
    pytest.param(_filed(one={}), "open", ("amount", 1_000, "", (), ()), id="one of both in a condition"),
    pytest.param(_filed(one={}, two={}), "open", ("not_due", None, "", (), ()), id="both in a condition"),
    # The first fact that is missing is named.
    pytest.param({"n": None, "m": None}, "difference", ("undetermined", None, "", (), ("n",)), id="two are missing"),
    pytest.param({"m": None}, "difference", ("undetermined", None, "", (), ("m",)), id="one is missing"),
    pytest.param({}, "tabled", ("amount", 1_000, "", (), ()), id="one row"),
    pytest.param({"n": 1}, "tabled", ("exempt", None, "", (), ()), id="no row"),
    pytest.param(GIVEN, "tabled", ("conflict", None, "", ("many", "poor_row"), ()), id="two rows"),
    pytest.param({**GIVEN, "n": None}, "tabled", ("undetermined", None, "", (), ("n",)), id="a row nobody knows"),
    # 40.000 đồng x 0,25 and x 0,5: the reduction most favourable to the applicant.
    pytest.param({**GIVEN, "old": True}, "reduced", ("amount", 10_000, "quarter", (), ()), id="two reductions"),
    pytest.param(GIVEN, "reduced", ("amount", 20_000, "half", (), ()), id="a reduction"),
    pytest.param({}, "reduced", ("amount", 40_000, "", (), ()), id="no reduction"),
    pytest.param({}, "limited", ("amount", 5_000, "", (), ()), id="least amount"),
    pytest.param({"n": 6}, "limited", ("amount", 6_000, "", (), ()), id="between both amounts"),
    pytest.param({"n": 9}, "limited", ("amount", 7_000, "", (), ()), id="largest amount"),
    # 3,3 and 13,2 đồng.
    pytest.param({"n": 1}, "rounded", ("amount", 4, "", (), ()), id="3,3 up"),
    pytest.param({}, "rounded", ("amount", 14, "", (), ()), id="13,2 up"),
    pytest.param({}, "blocks", ("amount", 2_000, "", (), ()), id="4 in blocks of 3"),
    pytest.param({"n": 3}, "blocks", ("amount", 1_000, "", (), ()), id="3 in blocks of 3"),
    # -2 : 3 is -0,67 and not less than -1.
    pytest.param({}, "behind", ("amount", 9_000, "", (), ()), id="a negative quotient"),
    pytest.param({}, "least", ("amount", 2_000, "", (), ()), id="smallest"),
    pytest.param({}, "most", ("amount", 4_000, "", (), ()), id="largest"),
    pytest.param({}, "sum", ("amount", 3_500, "", (), ()), id="total"),
    pytest.param({}, "other", ("amount", 1_000, "", (), ()), id="another number"),
    pytest.param({"m": 4}, "other", ("not_due", None, "", (), ()), id="the same number"),
    pytest.param({"n": 3}, "other", ("not_due", None, "", (), ()), id="the other number"),
    pytest.param({}, "without_x", ("not_due", None, "", (), ()), id="chosen"),
    pytest.param({"kinds": ["y"]}, "without_x", ("amount", 1_000, "", (), ()), id="not chosen"),
    # A month before 06/07 is 06/06.
    pytest.param({}, "early", ("not_due", None, "", (), ()), id="a month before"),
    pytest.param({"signed": "2026-06-05"}, "early", ("amount", 1_000, "", (), ()), id="more than a month before"),
    pytest.param({}, "due", ("due", "2026-07-13"), id="five working days"),
    pytest.param({"m": 6}, "due", ("due", "2026-07-09"), id="three working days"),
    pytest.param({"m": 6, "submission_time": "15:01"}, "due", ("due", "2026-07-10"), id="after the cut-off"),
    pytest.param(GIVEN, "due", ("due", "2026-07-15"), id="seven working days"),
    pytest.param({"old": True, "extended": True}, "due", ("due", "2026-07-20"), id="ten working days"),
    pytest.param({"extended": True}, "due", ("due", "2026-07-13"), id="no extension"),
    pytest.param(
        {"suspensions": [{"reason": "payment", "from": "2026-07-07", "to": "2026-07-09"}]},
        "due",
        ("due", "2026-07-15"),
        id="two days that do not count",
    ),
]


def procedure() -> Procedure:
    """The procedure."""
    return load_text(HEAD + SPEC, "2026-07-06")


def dossier(changes: dict[str, Any]) -> dict[str, Any]:
    """The dossier with the changes."""
    return {key: value for key, value in {**BASE, **changes}.items() if value is not None}


def seen(found: dict[str, Any], name: str) -> object:
    """What is looked at in the answers of a target: `errors`, `due`, or a document or fee by its id."""
    if name == "errors":
        return [(path, rule) for path, rule, _ in found["vi"]]
    if name == "due":
        return found["due"][0], str(found["due"][1])
    for fee_id, status, amount, _, _, reduction, rows, needs, _ in found["fees"]:
        if fee_id == name:
            return status, amount, reduction, rows, needs
    [paper] = [paper for paper in found["documents"] if paper[0] == name]
    return paper[1], paper[4]
