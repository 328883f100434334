"""Small specifications for the tests of the evaluator, and the shortest way to their answers."""

from __future__ import annotations

from functools import cache
from textwrap import indent
from typing import TYPE_CHECKING

from tests.support import calendar, load_text
from thutuc.evaluate.assess import assess
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.expressions import evaluate
from thutuc.evaluate.fees import Fees
from thutuc.evaluate.outcome import Failure, Undetermined

if TYPE_CHECKING:
    from thutuc.evaluate.assess import Assessment
    from thutuc.evaluate.values import Value
    from thutuc.model.procedure import Procedure

HEAD = """\
Procedure: Thủ tục thử
Code: "1.000000"
Administrative level: commune
Validity:
  From date: 01/01/2000
Legal basis:
  law: Luật thử số 1/2000/QH10
"""
# One fact of each kind; all required, so that expressions may name them without asking whether they are given.
FACTS = """\
Facts:
  n:
    Label: Số n
    Type: integer
    Required: yes
  m:
    Label: Số m
    Type: integer
    Required: yes
  d:
    Label: Số thập phân
    Type: decimal
    Decimal places: 2
    Required: yes
  a:
    Label: Giá trị hợp đồng
    Type: money
    Required: yes
  p:
    Label: Ngày thứ nhất
    Type: date
    Required: yes
  q:
    Label: Ngày thứ hai
    Type: date
    Required: yes
  t:
    Label: Giờ
    Type: time
    Required: yes
  s:
    Label: Nội dung
    Type: text
    Required: yes
  f:
    Label: Điều kiện f
    Type: true/false
    Required: yes
  g:
    Label: Điều kiện g
    Type: true/false
    Required: yes
  c:
    Label: Màu
    Type: choice
    Required: yes
    Options:
      red: Đỏ
      green: Xanh
      white: Trắng
  cs:
    Label: Các màu
    Type: multiple choice
    Required: yes
    Options:
      red: Đỏ
      green: Xanh
      white: Trắng
  r:
    Label: Nhóm
    Type: group
    Required: yes
    Fields:
      x:
        Label: Mục x
        Type: integer
        Required: yes
  l:
    Label: Danh sách
    Type: list
    Required: yes
    Fields:
      price:
        Label: Giá
        Type: money
        Required: yes
      weight:
        Label: Khối lượng
        Type: decimal
        Decimal places: 1
        Required: yes
  o:
    Label: Số không bắt buộc
    Type: integer
Parameters:
  unit: 8.000 dong
Documents:
  paper:
    Title: Giấy
    Originals: 1
  scan:
    Title: Bản sao
    Copies: 1
    Replaced by data: Cơ sở dữ liệu
  choice_of_two:
    One of:
      first_kind:
        Title: Loại một
        Originals: 1
      second_kind:
        Title: Loại hai
        Originals: 1
  both:
    All of:
      left_half:
        Title: Nửa trái
        Originals: 1
      right_half:
        Title: Nửa phải
        Originals: 1
Fees:
  base_fee:
    Title: Phí cơ sở
    Kind: charge
    Amount: 100 dong * n
  free_fee:
    Title: Phí được miễn
    Kind: charge
    Amount: exempt
  local_fee:
    Title: Phí của tỉnh
    Kind: levy
    Amount: set locally
Definitions:
  ratio: divide_up(n; m)
"""
FILED: dict[str, object] = {"submission_date": "2026-07-06", "channel": "in_person"}


@cache
def expressions(text: str) -> Procedure:
    """A procedure with every kind of fact, whose definition `x` is the expression."""
    return load_text(f"{HEAD}{FACTS}  x: |\n{indent(text, '    ')}\n")


def value(text: str, **facts: object) -> Value:
    """What an expression comes to in a dossier with these facts and no others."""
    procedure = expressions(text)
    environment = Environment(procedure, calendar())
    Fees(environment)
    read_dossier(environment, {**FILED, **facts})
    return evaluate(procedure.definitions[-1].value, environment)


def failure(text: str, **facts: object) -> str:
    """The code with which an expression fails."""
    try:
        value(text, **facts)
    except Failure as error:
        return error.code
    return ""


def needs(text: str, **facts: object) -> tuple[str, ...]:
    """What an undetermined expression waits for."""
    try:
        value(text, **facts)
    except Undetermined as error:
        return error.needs
    return ()


@cache
def procedure(sections: str) -> Procedure:
    """The procedure of a specification that begins with HEAD."""
    return load_text(HEAD + sections)


def assessed(sections: str, **dossier: object) -> Assessment:
    """The assessment of a dossier filed on 06/07/2026 in person, unless it says otherwise."""
    return assess(procedure(sections), {**FILED, **dossier}, calendar())


def broken(assessment: Assessment) -> list[tuple[str, str]]:
    """Path and rule of every error."""
    return [(error.path, error.rule) for error in assessment.errors]
