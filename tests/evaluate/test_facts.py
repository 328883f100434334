"""Facts of a dossier: one message for each mistake, all in one pass, none that only follows from another."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evaluate.specs import FILED, assessed, broken, procedure
from tests.support import calendar
from thutuc.evaluate.assess import assess
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.values import from_json, to_json
from thutuc.model.types import Type

if TYPE_CHECKING:
    from thutuc.model.procedure import Fact

FORM = """\
Facts:
  note:
    Label: Nội dung
    Type: text
  short:
    Label: Ghi chú
    Type: text
    Maximum length: 5
  mask:
    Label: Số giấy phép
    Type: text
    Pattern: 99/AX
  story:
    Label: Lý do
    Type: long text
  name:
    Label: Họ, chữ đệm, tên
    Type: person name
  address:
    Label: Nơi cư trú
    Type: address
  id_no:
    Label: Số định danh cá nhân
    Type: identity number
  phone:
    Label: Điện thoại
    Type: phone
  email:
    Label: Thư điện tử
    Type: email
  copies:
    Label: Số bản sao
    Type: integer
    Minimum: 1
    Maximum: 20
  share:
    Label: Tỷ lệ
    Type: decimal
    Decimal places: 2
    Minimum: 0,5
    Maximum: 1
  price:
    Label: Giá trị hợp đồng
    Type: money
    Minimum: 1.000 dong
  born_in:
    Label: Năm sinh
    Type: year
  born:
    Label: Ngày sinh
    Type: date
    Maximum: submission_date
  at:
    Label: Giờ hẹn
    Type: time
    Minimum: 08:00
  poor:
    Label: Thuộc hộ nghèo
    Type: true/false
  colour:
    Label: Màu
    Type: choice
    Options:
      red: Đỏ
      green: Xanh
  colours:
    Label: Các màu
    Type: multiple choice
    Minimum items: 1
    Maximum items: 2
    Options:
      red: Đỏ
      green: Xanh
      white: Trắng
  father:
    Label: Người cha
    Type: group
    Fields:
      name:
        Label: Họ tên cha
        Type: person name
        Required: yes
  witnesses:
    Label: Người làm chứng
    Type: list
    Minimum items: 1
    Maximum items: 2
    Fields:
      name:
        Label: Họ tên
        Type: person name
        Required: yes
      grown:
        Label: Tuổi
        Type: integer
        Minimum: 18
      guardian:
        Label: Người giám hộ
        Type: person name
        Required: yes
        When: given grown and grown > 70
"""
BOUND = 10**15
GOOD: list[tuple[str, object]] = [
    ("note", "Khai sinh"),
    ("note", "  có dấu cách  "),
    ("short", "năm chữ"[:5]),
    ("short", unicodedata.normalize("NFD", "Hồ bậc"[:5])),
    ("mask", "12/A9"),
    ("mask", "12/AB"),
    ("story", "dòng một\ndòng hai"),
    ("story", "x" * 5000),
    ("name", "H'Hen Niê"),
    ("name", unicodedata.normalize("NFD", "Trần Thị Ngọc-Ánh")),
    ("address", "Số 5, phố Hàng Bài"),
    ("id_no", "001090012345"),
    ("phone", "0912345678"),
    ("phone", "+84912345678"),
    ("email", "an.nguyen@hanoi.gov.vn"),
    ("copies", 1),
    ("copies", 20),
    ("share", 0.5),
    ("share", 1),
    ("share", 0.75),
    ("price", 1000),
    ("price", BOUND),
    ("born_in", 1900),
    ("born_in", 9999),
    ("born", "2026-07-06"),
    ("born", "2024-02-29"),
    ("at", "08:00"),
    ("at", "23:59"),
    ("poor", False),
    ("colour", "red"),
    ("colours", ["green", "red"]),
    ("father", {"name": "An"}),
    ("witnesses", [{"name": "An", "grown": 70}]),
    ("witnesses", [{"name": "An"}, {"name": "Bình", "grown": 71, "guardian": "Chi"}]),
]
BAD: list[tuple[str, object, list[tuple[str, str]]]] = [
    ("note", 1, [("/note", "note.type")]),
    ("note", None, [("/note", "note.type")]),
    ("note", "", [("/note", "note.pattern")]),
    ("note", " \u00a0", [("/note", "note.pattern")]),
    ("note", "hai\ndòng", [("/note", "note.pattern")]),
    ("note", "a\x00", [("/note", "note.pattern")]),
    ("note", "\ud800", [("/note", "note.pattern")]),
    ("note", "x" * 501, [("/note", "note.length")]),
    ("short", "sáu chữ", [("/short", "short.length")]),
    ("mask", "12-A9", [("/mask", "mask.pattern")]),
    ("mask", "12/a9", [("/mask", "mask.pattern")]),
    ("mask", "12/A9\n", [("/mask", "mask.pattern")]),
    ("mask", "١٢/A9", [("/mask", "mask.pattern")]),
    ("story", "\n \n", [("/story", "story.pattern")]),
    ("story", "a\tb", [("/story", "story.pattern")]),
    ("story", "x" * 5001, [("/story", "story.length")]),
    ("name", "An 2", [("/name", "name.pattern")]),
    ("name", " ", [("/name", "name.pattern")]),
    ("id_no", "00109001234", [("/id_no", "id_no.pattern")]),
    ("id_no", "0010900123456", [("/id_no", "id_no.pattern")]),
    ("id_no", 1090012345, [("/id_no", "id_no.type")]),
    ("phone", "912345678", [("/phone", "phone.pattern")]),
    ("phone", "+840912345678", [("/phone", "phone.pattern")]),
    ("email", "an@hanoi", [("/email", "email.pattern")]),
    ("email", "an nguyen@hanoi.vn", [("/email", "email.pattern")]),
    ("copies", 0, [("/copies", "copies.range")]),
    ("copies", 21, [("/copies", "copies.range")]),
    ("copies", 2.0, [("/copies", "copies.type")]),
    ("copies", True, [("/copies", "copies.type")]),
    ("copies", "2", [("/copies", "copies.type")]),
    ("copies", 10**400, [("/copies", "copies.range")]),
    ("share", 0.49, [("/share", "share.range")]),
    ("share", 1.01, [("/share", "share.range")]),
    ("share", 0.755, [("/share", "share.type")]),
    ("share", float("nan"), [("/share", "share.type")]),
    ("share", float("inf"), [("/share", "share.type")]),
    ("share", 1e300, [("/share", "share.range")]),
    ("share", 1e-300, [("/share", "share.type")]),
    ("price", 999, [("/price", "price.range")]),
    ("price", BOUND + 1, [("/price", "price.range")]),
    ("price", 1000.5, [("/price", "price.type")]),
    ("born_in", 1899, [("/born_in", "born_in.range")]),
    ("born_in", 10000, [("/born_in", "born_in.range")]),
    ("born_in", "2026", [("/born_in", "born_in.type")]),
    ("born", "2026-07-07", [("/born", "born.range")]),
    ("born", "2026-02-29", [("/born", "born.type")]),
    ("born", "29/02/2024", [("/born", "born.type")]),
    ("born", "20240229", [("/born", "born.type")]),
    ("born", "2024-W09-4", [("/born", "born.type")]),
    ("born", "0000-01-01", [("/born", "born.type")]),
    ("at", "07:59", [("/at", "at.range")]),
    ("at", "24:00", [("/at", "at.type")]),
    ("at", "8:00", [("/at", "at.type")]),
    ("at", 480, [("/at", "at.type")]),
    ("poor", 1, [("/poor", "poor.type")]),
    ("poor", "true", [("/poor", "poor.type")]),
    ("colour", "blue", [("/colour", "colour.choice")]),
    ("colour", ["red"], [("/colour", "colour.type")]),
    ("colours", "red", [("/colours", "colours.type")]),
    ("colours", [1], [("/colours", "colours.type")]),
    ("colours", ["blue"], [("/colours", "colours.choice")]),
    ("colours", ["red", "red"], [("/colours", "colours.items")]),
    ("colours", [], [("/colours", "colours.items")]),
    ("colours", ["red", "green", "white"], [("/colours", "colours.items")]),
    ("father", [], [("/father", "father.type")]),
    ("father", {}, [("/father/name", "father.name.required")]),
    ("father", {"name": "An", "a/b~c": 1}, [("/father/a~1b~0c", "unknown")]),
    ("witnesses", {}, [("/witnesses", "witnesses.type")]),
    ("witnesses", [], [("/witnesses", "witnesses.items")]),
    ("witnesses", [{"name": "An"}] * 3, [("/witnesses", "witnesses.items")]),
    (
        "witnesses",
        ["An", {"name": "Bình", "grown": 17}],
        [("/witnesses/0", "witnesses.type"), ("/witnesses/1/grown", "witnesses.grown.range")],
    ),
    (
        "witnesses",
        [{"name": "An", "grown": 71}, {"grown": 70, "guardian": "Chi"}],
        [
            ("/witnesses/0/guardian", "witnesses.guardian.required"),
            ("/witnesses/1/name", "witnesses.name.required"),
            ("/witnesses/1/guardian", "witnesses.guardian.not_applicable"),
        ],
    ),
    ("blue", 1, [("/blue", "unknown")]),
    ("case", "a", [("/case", "unknown")]),
    ("channel", "phone", [("/channel", "channel.choice")]),
    ("identity_level", 3, [("/identity_level", "identity_level.range")]),
    ("area", "city", [("/area", "area.choice")]),
    ("submission_date", "2026-02-30", [("/submission_date", "submission_date.type")]),
]


@pytest.mark.parametrize("key, raw", GOOD)
def test_good_value(key: str, raw: object) -> None:
    assert broken(assessed(FORM, **{key: raw})) == []


@pytest.mark.parametrize("key, raw, errors", BAD)
def test_bad_value(key: str, raw: object, errors: list[tuple[str, str]]) -> None:
    assert broken(assessed(FORM, **{key: raw})) == errors


def test_all_mistakes_in_one_pass_in_the_order_of_the_form() -> None:
    found = assessed(
        FORM,
        blue=1,
        witnesses=[{"name": "An", "grown": 3}],
        born="2026-02-30",
        note="",
        father={},
        channel="phone",
    )
    assert broken(found) == [
        ("/channel", "channel.choice"),
        ("/note", "note.pattern"),
        ("/born", "born.type"),
        ("/father/name", "father.name.required"),
        ("/witnesses/0/grown", "witnesses.grown.range"),
        ("/blue", "unknown"),
    ]


def test_what_every_dossier_must_hold() -> None:
    found = assess(procedure(FORM), {}, calendar())
    assert broken(found) == [
        ("/submission_date", "submission_date.required"),
        ("/channel", "channel.required"),
    ]


@pytest.mark.parametrize("raw", [None, [], "x", 1, float("nan")])
def test_a_dossier_that_is_no_object(raw: object) -> None:
    assert broken(assess(procedure(FORM), raw, calendar())) == [("", "dossier.type")]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["An", "2026-07-06", "red"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | st.integers(), inner, max_size=3),
    max_leaves=10,
)
KEYS = [fact.id for fact in procedure(FORM).facts] + [
    "documents",
    "suspensions",
    "extended",
    "decisions",
    "channel",
]


@given(
    st.dictionaries(st.sampled_from(KEYS), JSON | st.lists(st.dictionaries(st.sampled_from(["name", "grown"]), JSON)))
)
def test_no_json_value_breaks_the_assessment(dossier: dict[str, object]) -> None:
    """Every mistake is answered once: no two errors stand at one place, and the same dossier gets the same answer."""
    found = assess(procedure(FORM), {**FILED, **dossier}, calendar())
    paths = [error.path for error in found.errors]
    assert len(paths) == len(set(paths))
    assert all(error.message.vi and error.message.en for error in found.errors)
    assert assess(procedure(FORM), {**FILED, **dossier}, calendar()) == found


@given(st.integers(-BOUND, BOUND), st.integers(0, 6))
def test_decimals_survive_json(units: int, scale: int) -> None:
    """JSON numbers carry fifteen digits, which is all a decimal may have."""
    fact = _fact("share").replace(type=Type("decimal", scale=scale))
    assert from_json(fact, to_json(fact.type, units)) == units


@pytest.mark.parametrize("key, raw", [row for row in GOOD if row[0] not in ("short", "name", "share")])
def test_values_survive_json(key: str, raw: object) -> None:
    environment = Environment(procedure(FORM), calendar())
    read_dossier(environment, {**FILED, key: raw})
    assert to_json(_fact(key).type, environment.values[key]) == raw


def _fact(key: str) -> Fact:
    return next(fact for fact in procedure(FORM).facts if fact.id == key)
