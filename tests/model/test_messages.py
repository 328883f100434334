"""Messages for the applicant: they name the field, say what to do, and are short."""

from __future__ import annotations

import re
import unicodedata

import pytest

from tests.support import load_text
from thutuc.model.messages import KINDS, case_message, field_message, part_message, rule_message, unknown_message
from thutuc.model.procedure import Fact

SPEC = """\
Procedure: Thủ tục thử
Code: "1.000000"
Administrative level: commune
Validity:
  From date: 01/01/2000
Facts:
  note:
    Label: Nội dung
    English label: Contents
    Type: text
  story:
    Label: Lý do
    Type: long text
  mask:
    Label: Số giấy phép
    Type: text
    Pattern: 99/AX
  name:
    Label: Họ, chữ đệm, tên
    Type: person name
  id_no:
    Label: CCCD hoặc số định danh
    Type: identity number
  phone:
    Label: Điện thoại
    Type: phone
  email:
    Label: Thư điện tử
    Type: email
  home:
    Label: Nơi cư trú
    Type: address
  copies:
    Label: Số bản sao
    English label: Number of copies
    Type: integer
    Minimum: 1
    Maximum: 2.000
  share:
    Label: Tỷ lệ
    Type: decimal
    Decimal places: 2
    Maximum: 0,5
  price:
    Label: Giá trị hợp đồng
    Type: money
    Minimum: 8.000 dong
  born_in:
    Label: Năm sinh
    Type: year
    Maximum: 2026
  born:
    Label: Ngày sinh của trẻ
    English label: Date of birth
    Type: date
    Minimum: 01/07/2025
  married:
    Label: Ngày kết hôn
    Type: date
    Maximum: submission_date
  due:
    Label: Ngày hẹn
    Type: date
    Minimum: submission_date + 3 days
  at:
    Label: Giờ hẹn
    Type: time
    Minimum: 08:00
    Maximum: 16:30
  poor:
    Label: Thuộc hộ nghèo
    Type: true/false
  colour:
    Label: Màu
    Type: choice
    Options:
      red: Đỏ
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
  witnesses:
    Label: Người làm chứng
    Type: list
    Minimum items: 2
    Maximum items: 2
    Fields:
      name:
        Label: Họ tên
        Type: person name
  own:
    Label: Mã số
    Type: text
    Message: Mã số gồm 5 ký tự, in ở góc phải của giấy.
Cases:
  small: Số nhỏ
Checks:
  said:
    Must: true
    Title: Ngày sinh không sau ngày nộp
    Message: Kiểm tra lại ngày sinh.
  titled:
    Must: true
    Title: Ngày sinh không sau ngày nộp
  bare:
    Must: copies <
      3
    When: given copies
"""
PROCEDURE = load_text(SPEC)
FACTS = {fact.id: fact for fact in PROCEDURE.facts}


@pytest.mark.parametrize(
    "key, kind, vi",
    [
        ("note", "required", "Nhập nội dung."),
        ("name", "required", "Nhập họ, chữ đệm, tên."),
        ("id_no", "required", "Nhập CCCD hoặc số định danh."),
        ("colour", "required", "Chọn màu."),
        ("colours", "required", "Chọn các màu."),
        ("poor", "required", "Thuộc hộ nghèo: chọn có hoặc không."),
        ("father", "required", "Khai người cha."),
        ("witnesses", "required", "Khai người làm chứng."),
        ("note", "type", "Nội dung: nhập nội dung bằng chữ."),
        ("copies", "type", "Số bản sao: nhập một số nguyên."),
        ("share", "type", "Tỷ lệ: nhập một số, nhiều nhất 2 chữ số sau dấu phẩy."),
        ("price", "type", "Giá trị hợp đồng: nhập số tiền là số nguyên."),
        ("born_in", "type", "Năm sinh: nhập năm bằng bốn chữ số, ví dụ 2026."),
        ("born", "type", "Ngày sinh của trẻ: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026."),
        ("at", "type", "Giờ hẹn: nhập giờ và phút, ví dụ 15:00."),
        ("poor", "type", "Thuộc hộ nghèo: chọn có hoặc không."),
        ("colour", "type", "Màu: chọn một trong các mục đã cho."),
        ("colour", "choice", "Màu: chọn một trong các mục đã cho."),
        ("colours", "choice", "Các màu: chọn trong các mục đã cho."),
        ("father", "type", "Người cha: khai các mục của phần này."),
        ("witnesses", "type", "Người làm chứng: khai mỗi dòng một mục."),
        ("copies", "range", "Số bản sao: phải từ 1 đến 2.000."),
        ("share", "range", "Tỷ lệ: không được lớn hơn 0,5."),
        ("price", "range", "Giá trị hợp đồng: không được nhỏ hơn 8.000 đồng."),
        ("born_in", "range", "Năm sinh: phải từ 1900 đến 2026."),
        ("born", "range", "Ngày sinh của trẻ: không được trước 01/07/2025."),
        ("married", "range", "Ngày kết hôn: không được sau ngày nộp hồ sơ."),
        ("due", "range", "Ngày hẹn: giá trị nằm ngoài giới hạn cho phép, xin kiểm tra lại."),
        ("at", "range", "Giờ hẹn: phải từ 8 giờ đến 16 giờ 30."),
        ("note", "length", "Nội dung: nhập nhiều nhất 500 ký tự."),
        ("story", "length", "Lý do: nhập nhiều nhất 5.000 ký tự."),
        ("note", "pattern", "Nội dung: nhập nội dung trên một dòng, không để trống."),
        ("home", "pattern", "Nơi cư trú: nhập nội dung trên một dòng, không để trống."),
        ("story", "pattern", "Lý do: nhập nội dung, không để trống."),
        ("name", "pattern", "Họ, chữ đệm, tên: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy."),
        ("id_no", "pattern", "CCCD hoặc số định danh: nhập đúng 12 chữ số."),
        ("phone", "pattern", "Điện thoại: nhập 10 chữ số bắt đầu bằng 0, hoặc +84 và 9 chữ số."),
        ("email", "pattern", "Thư điện tử: nhập địa chỉ dạng ten@donvi.vn."),
        ("mask", "pattern", "Số giấy phép: viết theo mẫu 99/AX (9 là chữ số, A là chữ hoa, X là chữ hoa hoặc chữ số)."),
        ("colours", "items", "Các màu: chọn từ 1 đến 2 mục khác nhau."),
        ("witnesses", "items", "Người làm chứng: khai đúng 2 dòng."),
        ("poor", "not_applicable", "Thuộc hộ nghèo: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai."),
        # the author's own sentence, but not where it would not say what is wrong
        ("own", "pattern", "Mã số gồm 5 ký tự, in ở góc phải của giấy."),
        ("own", "required", "Nhập mã số."),
    ],
)
def test_vietnamese(key: str, kind: str, vi: str) -> None:
    assert field_message(FACTS[key], kind).vi == vi


@pytest.mark.parametrize(
    "key, kind, en",
    [
        ("note", "required", "Enter contents."),
        ("copies", "range", "Number of copies: must be from 1 to 2.000."),
        ("born", "range", "Date of birth: must not be before 01/07/2025."),
        ("born", "type", "Date of birth: enter a real date as day/month/year, for example 01/07/2026."),
        ("note", "not_applicable", "Contents: leave this out, it does not apply to the dossier."),
    ],
)
def test_english(key: str, kind: str, en: str) -> None:
    assert field_message(FACTS[key], kind).en == en


@pytest.mark.parametrize(
    "most, least, vi",
    [(None, 0, "khai các dòng."), (None, 2, "khai ít nhất 2 dòng."), (3, 0, "khai nhiều nhất 3 dòng.")],
)
def test_number_of_rows(most: int | None, least: int, vi: str) -> None:
    fact = FACTS["witnesses"].replace(min_items=least, max_items=most)
    assert field_message(fact, "items").vi == f"Người làm chứng: {vi}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", FACTS)
def test_every_kind_has_a_sentence_for_every_fact(key: str, kind: str) -> None:
    """One sentence in NFC in each language, without the words of programmers; long only where the label is."""
    message = field_message(FACTS[key], kind)
    for text in (message.vi, message.en):
        assert re.fullmatch(r"[^\W\d_a-z].*\.", text), text
        assert unicodedata.is_normalized("NFC", text)
        assert not re.search(r"regex|null|JSON|string|integer|boolean|[{}<>]", text)
        assert len(text) <= 115


def test_rules() -> None:
    said = {rule.id: rule_message(rule).vi for rule in PROCEDURE.checks}
    assert said == {
        "said": "Kiểm tra lại ngày sinh.",
        "titled": "Hồ sơ phải bảo đảm: Ngày sinh không sau ngày nộp.",
        "bare": "Hồ sơ phải bảo đảm: copies < 3.",
    }
    assert rule_message(PROCEDURE.checks[1]).en == "The dossier must satisfy: Ngày sinh không sau ngày nộp."


def test_the_rest_of_the_dossier() -> None:
    assert "“Số nhỏ”" in case_message(PROCEDURE.cases[0]).vi
    assert unknown_message("x").vi == "Thủ tục này không có mục “x”; hãy bỏ mục này khỏi hồ sơ."
    assert "“documents/paper”" in part_message("documents/paper").en


def test_a_label_is_text_and_no_template() -> None:
    fact: Fact = FACTS["note"].replace(label=FACTS["note"].label.replace(vi="Mục {x} %s", en="Item {x} %s"))
    assert field_message(fact, "required").vi == "Nhập mục {x} %s."
