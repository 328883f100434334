"""The formatter on files as people leave them: what it keeps, and that its own output stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from tests.support import ROOT
from tests.syntax.formatting import form, read, values
from tests.syntax.sloppy import remarks_in, unremarked, untidy
from thutuc.build.resources import language
from thutuc.report.diagnostic import Reporter
from thutuc.syntax.format import BrokenSourceError, format_text
from thutuc.syntax.format_scalars import is_plain
from thutuc.syntax.shape import declare
from thutuc.text.source import Source

PROCEDURES = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("procedures/**/*.yaml"))
HEADER = "# ngôn ngữ: vi\n"
CODE = 'Mã: "1.001193"\n'

CANONICAL = """# ngôn ngữ: vi
Thủ tục: Cấp giấy phép mẫu
Mã: "1.001193"
Đối tượng thực hiện:
  - Công dân Việt Nam
  - Tổ chức (không bao gồm doanh nghiệp, HTX)
Hiệu lực:
  Từ ngày: 01/07/2025
Dữ kiện:
  tuổi:
    Nhãn: 'Tuổi "thật": tính tròn'
    Kiểu: số nguyên
    Khi: |
      kênh = trực_tuyến
        hoặc (kênh = bưu_chính
          và không thuộc_diện)
  thuộc_diện:
    Nhãn: Thuộc diện được miễn
      theo quy định
      - kể cả gia hạn
    Kiểu: đúng/sai
    Gợi ý: >-
      Dòng một
      dòng hai

      đoạn hai
  người_thân:
    Nhãn: Người thân
    Kiểu: danh sách
    Gồm:
      họ_tên:
        Nhãn: "Họ, tên # đệm"
        Kiểu: họ tên
Định nghĩa:
  lớn: tuổi >= 18
Thời hạn giải quyết:
  thường:
    Còn lại: có
    Là: nếu lớn
      thì 3 ngày làm việc
      còn lại 1 ngày
    Chốt giờ: "15:30"
Ca thử:
  một:
    Cho:
      người_thân:
        - họ_tên: Nguyễn Văn An
        - họ_tên: Trần Thị Bình
      tuổi: 18
    Kết quả phải có:
      Lỗi:
        - tuổi
"""


def test_the_example_is_canonical() -> None:
    assert form(CANONICAL) == CANONICAL
    assert values(form(CANONICAL)) == values(CANONICAL)


@given(drawn=untidy(CANONICAL))
def test_an_untidy_file_becomes_canonical_keeps_its_remarks_and_survives_translation(
    drawn: tuple[str, list[str]],
) -> None:
    text, remarks = drawn
    formatted = form(text)
    assert unremarked(formatted) == unremarked(CANONICAL)
    assert remarks_in(formatted) == remarks
    assert values(formatted) == values(CANONICAL)
    assert form(formatted) == formatted
    assert "\n\n\n" not in formatted
    assert "\r" not in formatted
    assert re.search(r"[ \t]$", formatted, re.MULTILINE) is None
    english = form(formatted, "en")
    assert remarks_in(english) == remarks
    assert form(english, "vi") == formatted


@pytest.mark.parametrize("path", PROCEDURES)
def test_procedures(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    formatted = form(text)
    assert form(formatted) == formatted
    assert values(formatted) == values(text)
    remarks = re.compile(r"^ *(#.*)", re.MULTILINE)
    assert remarks.findall(formatted) == remarks.findall(text)
    english = form(formatted, "en")
    assert form(english, "en") == english
    assert form(english, "vi") == formatted


def _keys(data: Any) -> Iterator[str]:
    if isinstance(data, list):
        for item in data:
            yield from _keys(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from _keys(value)


@pytest.mark.parametrize("path", PROCEDURES)
def test_no_vietnamese_word_of_the_language_is_left_in_english(path: str) -> None:
    """Keys begin with a capital letter, names of authors do not: every key of the English file is English."""
    english = form((ROOT / path).read_text(encoding="utf-8"), "en")
    keys = {key for key in _keys(yaml.load(english, Loader=yaml.BaseLoader)) if key[0].isupper()}
    known = {key["en"] for kind in language().table["kinds"].values() for key in kind.get("keys", {}).values()}
    assert keys <= known
    assert len(keys) > (10 if path.endswith(".tests.yaml") else 40)


# Scalars

ODD = st.text(alphabet="aĐz:#-?'\"\\{}[],&*!|>%@`~=<. \t0129/", max_size=12)


def reads_plain(text: str) -> bool:
    """Whether PyYAML reads the text, unquoted after a key, as itself."""
    try:
        events = list(yaml.parse(f"a:\n  b: {text}\n", Loader=yaml.CSafeLoader))
    except yaml.YAMLError:
        return False
    scalars = [event for event in events if isinstance(event, yaml.ScalarEvent)]
    return [event.value for event in scalars] == ["a", "b", text] and not scalars[2].style and len(events) == 11


@given(text=ODD)
@example(text="không")
@example(text="- a")
@example(text="a:")
def test_what_is_taken_for_plain_is_read_by_yaml_as_it_stands(text: str) -> None:
    if is_plain(text):
        assert reads_plain(text)
    elif reads_plain(text):
        assert not text or "\t" in text


@given(text=ODD.filter(str.strip), style=st.sampled_from(("'", '"', "")))
def test_texts_in_quotes_keep_their_value(text: str, style: str) -> None:
    if style == "'":
        written = "'" + text.replace("'", "''") + "'"
    elif style == '"':
        written = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    elif text and reads_plain(text):
        written = text
    else:
        written = "a"
    source = f"{HEADER}Thủ tục: {written}\n{CODE}"
    formatted = form(source)
    assert values(formatted) == values(source)
    assert form(formatted) == formatted


@given(
    lines=st.lists(st.text(alphabet="ab#: -", max_size=6), min_size=1, max_size=5).filter(
        lambda lines: "a" in lines[0]
    ),
    style=st.sampled_from(("|", ">")),
    chomp=st.sampled_from(("", "-", "+")),
    step=st.sampled_from((1, 2, 5)),
)
def test_blocks_of_text_keep_their_value(lines: list[str], style: str, chomp: str, step: int) -> None:
    body = "".join(f"{' ' * step}{line}\n" for line in lines)
    source = f"{HEADER}Thủ tục: a\n{CODE}Mô tả: {style}{step}{chomp}\n{body}Từ khóa: b\n"
    formatted = form(source)
    assert values(formatted) == values(source)
    assert form(formatted) == formatted


@given(
    words=st.lists(st.sampled_from(("a", "b c", "'", '"', "\\\\", "\\ ", "#", "- d", "")), min_size=1, max_size=6),
    style=st.sampled_from(("'", '"')),
    blanks=st.sampled_from(("", " ", "\t")),
)
def test_quoted_texts_on_several_lines_keep_their_value(words: list[str], style: str, blanks: str) -> None:
    quote = {"'": "''", '"': '\\"'}[style]
    lines = f"{blanks}\n   ".join(["x", *(word.replace(style, quote) for word in words)])
    source = f"{HEADER}Thủ tục: a\n{CODE}Mô tả: {style}{lines}y{style}\n"
    formatted = form(source)
    assert values(formatted) == values(source)
    assert form(formatted) == formatted


# What is refused: nothing is guessed and nothing is lost


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tục: a\nMã: x\n",  # no code
        f"Thủ tục: a\n{CODE}Lạ: b\n",  # unknown key
        f"Thủ tục: a\n{CODE}Cấp thực hiện: [xã]\n",  # flow list
        f"Thủ tục: a\n{CODE}Thủ tục: b\n",  # twice the same key
        f"Thủ tục: &a b\n{CODE}",  # anchor
        f"Thủ tục: a\n{CODE}Hiệu lực: &a\n  Từ ngày: 01/01/2026\n",
        f"Thủ tục: a\n{CODE}---\nb: c\n",  # second document
        f"Thủ tục: a\n{CODE}Dữ kiện:\n  b:\n    Nhãn:\n    Kiểu: ngày\n",  # no value
    ],
)
def test_a_file_with_syntax_errors_is_not_formatted(text: str) -> None:
    declarations = declare(Source("x.yaml", text), language(), Reporter(), {})
    assert declarations is not None
    with pytest.raises(BrokenSourceError):
        format_text(declarations, language(), "vi")


def test_letters_are_joined() -> None:
    text = f"# a\u0302\n{HEADER}Thủ tục: Ca\u0302\u0301p\n{CODE}"
    assert format_text(read(text), language(), "vi") == f"{HEADER}# â\nThủ tục: Cấp\n{CODE}"
