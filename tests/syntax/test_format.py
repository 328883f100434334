"""The formatter by hand: files before and after, in both languages."""

from __future__ import annotations

import pytest

from tests.syntax.formatting import form, read
from tests.syntax.whole_files import CASE, CASE_EN, ENGLISH, MESSY, TIDY
from thutuc.build.resources import language
from thutuc.syntax.format import ClashError, format_text


def test_a_whole_file() -> None:
    assert form(MESSY, "vi") == TIDY
    assert form(MESSY, "en") == ENGLISH
    assert form(TIDY, "en") == ENGLISH
    assert form(ENGLISH, "vi") == TIDY
    assert form(TIDY, "vi") == TIDY
    assert form(ENGLISH, "en") == ENGLISH


def item(line: str) -> str:
    """A file with one more item."""
    return f'# ngôn ngữ: vi\nThủ tục: a\nMã: "1.001193"\n{line}'


def english_item(line: str) -> str:
    """The same in English."""
    return f'# language: en\nProcedure: a\nCode: "1.001193"\n{line}'


DEADLINE = "Thời hạn giải quyết:\n  thường:\n    Là: trong ngày\n    Chốt giờ: {}\n"
DEADLINE_EN = "Deadline:\n  thường:\n    Is: same day\n    Cut-off: {}\n"


@pytest.mark.parametrize(
    "written,vietnamese,english",
    [
        ("Số lượng hồ sơ: 1 bộ\n", "Số lượng hồ sơ: 1 bộ\n", "Dossier sets: 1 set\n"),
        ("Số lượng hồ sơ: 02 bộ\n", "Số lượng hồ sơ: 02 bộ\n", "Dossier sets: 02 sets\n"),
        (DEADLINE.format("1 giờ"), DEADLINE.format("1 giờ"), DEADLINE_EN.format("1 hour")),
        (
            DEADLINE.format('"15 giờ 01 phút"'),
            DEADLINE.format("15 giờ 01 phút"),
            DEADLINE_EN.format("15 hours 01 minute"),
        ),
        (DEADLINE.format("'7:05'"), DEADLINE.format('"7:05"'), DEADLINE_EN.format('"7:05"')),
        ("Phí, lệ phí: không\n", "Phí, lệ phí: không\n", "Fees: none\n"),
        ("Tham số:\n  mức: '5 tỷ  đồng'\n", "Tham số:\n  mức: 5 tỷ đồng\n", "Parameters:\n  mức: 5 billion dong\n"),
        ("Tham số:\n  mức: 9:00\n", 'Tham số:\n  mức: "9:00"\n', 'Parameters:\n  mức: "9:00"\n'),
        (
            "Định nghĩa:\n  a: 'b=\"c: d\"'\n",
            "Định nghĩa:\n  a: 'b = \"c: d\"'\n",
            "Definitions:\n  a: 'b = \"c: d\"'\n",
        ),
        ("Nhập:\n  b: 1.004222\n", 'Nhập:\n  b: "1.004222"\n', 'Imports:\n  b: "1.004222"\n'),
        ("Từ khóa: 'có'\n", "Từ khóa: có\n", "Keywords: có\n"),
        ("Từ khóa: No\n", 'Từ khóa: "No"\n', 'Keywords: "No"\n'),
        ("Từ khóa: 'a\\b: c'\n", "Từ khóa: 'a\\b: c'\n", "Keywords: 'a\\b: c'\n"),
        ('Từ khóa: "a\\tb"\n', 'Từ khóa: "a\\tb"\n', 'Keywords: "a\\tb"\n'),
        ("Mô tả: |-\n     a\n\n       b\n", "Mô tả: |-\n  a\n\n    b\n", "Description: |-\n  a\n\n    b\n"),
        ("Mô tả: |1\n   a\n  b\n", "Mô tả: |2\n    a\n   b\n", "Description: |2\n    a\n   b\n"),
        ("Mô tả:\n      a\n      b\n", "Mô tả:\n  a\n  b\n", "Description:\n  a\n  b\n"),
        ("Mô tả: a\n      b\n", "Mô tả: a\n  b\n", "Description: a\n  b\n"),
        (
            "Định nghĩa:\n  cách: kênh\n  online: cách=trực_tuyến\n",
            "Định nghĩa:\n  cách: kênh\n  online: cách = trực_tuyến\n",
            "Definitions:\n  cách: channel\n  online: cách = online\n",
        ),
        ("Cấp thực hiện: >-\n      xã\n", "Cấp thực hiện: >\n  xã\n", "Administrative level: >\n  commune\n"),
    ],
)
def test_one_item(written: str, vietnamese: str, english: str) -> None:
    assert form(item(written), "vi") == item(vietnamese)
    assert form(item(written), "en") == english_item(english)
    assert form(english_item(english), "vi") == item(vietnamese)


def test_a_code_that_is_pending() -> None:
    assert form("Thủ tục: a\nMã: chưa có\n", "vi") == '# ngôn ngữ: vi\nThủ tục: a\nMã: "chưa có"\n'
    assert form("Thủ tục: a\nMã: chưa có\n", "en") == '# language: en\nProcedure: a\nCode: "pending"\n'
    assert form("Procedure: a\nCode: pending\n", "vi") == '# ngôn ngữ: vi\nThủ tục: a\nMã: "chưa có"\n'


@pytest.mark.parametrize(
    "start",
    [
        "",
        "\n\n",
        "# ngôn ngữ: vi\n",
        "#language: vi   \n",
        "\n\n#  ngôn ngữ:vi\r\n",
        "---\n",
        "%YAML 1.1\n---\n",
    ],
)
def test_the_heading_is_the_first_line(start: str) -> None:
    assert form(start + 'Thủ tục: a\nMã: "1.001193"\n') == item("")


def test_the_heading_moves_up_and_other_remarks_stay() -> None:
    text = '# một\n\n# ngôn ngữ: vi\n\n# hai\nThủ tục: a\nMã: "1.001193"\n# language: en\n'
    assert form(text) == '# ngôn ngữ: vi\n# một\n\n# hai\nThủ tục: a\nMã: "1.001193"\n# language: en\n'
    unknown = '# language: fr\nThủ tục: a\nMã: "1.001193"\n'
    assert form(unknown) == "# ngôn ngữ: vi\n" + unknown


def test_a_blank_line_after_the_heading_stays() -> None:
    assert form("\n# ngôn ngữ: vi\n\n\nThủ tục: a\nMã: 1.001193") == '# ngôn ngữ: vi\n\nThủ tục: a\nMã: "1.001193"\n'


def test_remarks_keep_to_the_block_they_are_indented_with() -> None:
    written = """Dữ kiện:
      a:
            Nhãn: a
            Kiểu: ngày
            # của a
      # của dữ kiện

# của tệp
Từ khóa: b
"""
    tidy = "Dữ kiện:\n  a:\n    Nhãn: a\n    Kiểu: ngày\n    # của a\n  # của dữ kiện\n\n# của tệp\nTừ khóa: b\n"
    assert form(item(written)) == item(tidy)


def test_values_of_cases_follow_the_type_of_their_fact() -> None:
    assert form(item(CASE), "en") == english_item(CASE_EN)
    assert form(english_item(CASE_EN), "vi") == item(CASE.replace("5  tỷ", "5 tỷ"))


def test_digits_of_a_fact_of_another_file_stay_as_they_are_quoted() -> None:
    head = '# ngôn ngữ: vi\nCa thử của: "1.001193"\nCa thử:\n  a:\n    Cho:\n'
    given = '      số_trang: 3\n      số_giấy: "012"\n'
    rest = "    Kết quả phải có:\n      Lỗi: không\n"
    assert form(head + given + rest) == head + given + rest


FEE = "Phí, lệ phí:\n  a:\n    Tên: a\n    Loại: phí\n    Mức thu: {}\n"
STEPS = """Trình tự thực hiện:
  a:
    Tên: a
    Việc: xử lý
    Tiếp theo: {0}
  {0}:
    Tên: b
    Việc: trả kết quả
"""


@pytest.mark.parametrize("text,name", [(FEE.format("exempt"), "exempt"), (STEPS.format("done"), "done")])
def test_a_name_that_is_a_word_in_the_other_language_is_reported(text: str, name: str) -> None:
    """`exempt` and `done` are words of language.yaml in English only, so the Vietnamese file may use them as names."""
    assert form(item(text), "vi") == item(text)
    with pytest.raises(ClashError) as caught:
        format_text(read(item(text)), language(), "en")
    finding = caught.value.finding
    assert finding.span is not None
    assert finding.span.text == name
    assert name in finding.headline("vi")
