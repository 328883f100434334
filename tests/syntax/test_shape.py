"""The shape of a file: what each key takes and refuses, in Vietnamese and in English."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from thutuc.build.resources import language
from thutuc.report.diagnostic import Diagnostic, Reporter
from thutuc.syntax.blocks import Block, Value
from thutuc.syntax.shape import Declarations, declare
from thutuc.text.source import Source

HEADS = {"vi": 'Thủ tục: Tên\nMã: "1.000001"\n', "en": 'Procedure: Tên\nCode: "1.000001"\n'}
FACT = "Dữ kiện:\n  a:\n    Nhãn: A\n    Kiểu: văn bản\n    "
ROW = "Thời hạn giải quyết:\n  a:\n    Là: 1 ngày\n    "
DEFINITION = "Định nghĩa:\n  a:\n    Là: 1\n    "
STEP = "Trình tự thực hiện:\n  a:\n    Tên: A\n    Việc: xử lý\n    "


def shaped(text: str) -> tuple[Declarations, list[Diagnostic]]:
    """The declarations of a text and what was found."""
    reporter = Reporter()
    found = declare(Source("x.yaml", text), language(), reporter, {})
    assert found is not None
    return found, reporter.sorted()


def vi(text: str) -> tuple[Block, list[str]]:
    """The root of a Vietnamese file, and the codes of what was found."""
    found, findings = shaped(HEADS["vi"] + text + "\n")
    return found.root, [finding.code.code for finding in findings]


def last(block: Block) -> Value:
    """The value written last, innermost."""
    values = [*block.keys.values(), *(value for _, value in block.names)]
    found = max(values, key=lambda value: value.node.end)
    return last(found.content) if found.kind == "block" else found


# Text, kind of the value, its content (a block or an expression: None).
GOOD: tuple[tuple[str, str, Any], ...] = (
    ("Mô tả: Một câu, có dấu; 0,1 %", "text", "Một câu, có dấu; 0,1 %"),
    ("Mô tả: 'không'", "text", "không"),
    ("Mô tả: |\n  hai\n  dòng", "text", "hai\ndòng"),
    ("Cấp thực hiện: xã", "word", "commune"),
    ("Thời hạn giải quyết: trong ngày", "word", "same_day"),
    ("Thời hạn giải quyết: không quy định", "word", "not_stated"),
    ("Phí, lệ phí: không", "word", "none"),
    ("Phí, lệ phí: không quy định", "word", "not_stated"),
    ("Mức độ dịch vụ: toàn trình", "word", "full"),
    ("Số lượng hồ sơ: 01 bộ", "sets", 1),
    ("Số lượng hồ sơ: 12 bộ", "sets", 12),
    ("Hiệu lực:\n  Từ ngày: 01/07/2025", "date", dt.date(2025, 7, 1)),
    ("Hiệu lực:\n  Từ ngày: 29/02/2024", "date", dt.date(2024, 2, 29)),
    ("Hiệu lực:\n  Đến hết ngày: '28/02/2027'", "date", dt.date(2027, 2, 28)),
    (FACT + "Bắt buộc: có", "switch", True),
    (FACT + "Bắt buộc: không", "switch", False),
    (FACT + "Độ dài tối đa: 200", "integer", 200),
    (FACT + "Độ dài tối đa: 1.000", "integer", 1000),
    (FACT + "Độ dài tối đa: 007", "integer", 7),
    (FACT + "Mẫu chữ: AA-9999", "pattern", "AA-9999"),
    (FACT + "id: ho_ten_2", "name", "ho_ten_2"),
    (FACT + "Người cung cấp: cán bộ", "word", "officer"),
    ("Dữ kiện:\n  a: chung.địa_chỉ", "import_ref", "chung.địa_chỉ"),
    ("Nhập:\n  chung: ../chung.yaml", "import", "../chung.yaml"),
    (ROW + "Chốt giờ: 15 giờ", "time", 15 * 60),
    (ROW + "Chốt giờ: 15 giờ 30 phút", "time", 15 * 60 + 30),
    (ROW + "Chốt giờ: '07:05'", "time", 7 * 60 + 5),
    (ROW + "Chốt giờ: 0:00", "time", 0),
    (STEP + "Thời gian: luật không quy định", "word", "not_stated"),
    (STEP + "Thời gian: 03 ngày làm việc", "duration", None),
    (STEP + "Tiếp theo: kết thúc", "word", "done"),
    (STEP + "Tiếp theo: bước_sau", "ref", "bước_sau"),
    ("Thời hạn giải quyết: 05 ngày làm việc", "expression", None),
    (FACT + "Khi: a = 1", "condition", None),
)
CODES = {
    "1.001193": "1.001193",
    '"1.001193"': "1.001193",
    "'2.000884.H17'": "2.000884.H17",
    "1.001193.000.00.00.H17": "1.001193.000.00.00.H17",
    "chưa có": "",
}
BAD: tuple[tuple[str, str], ...] = (
    ("Mô tả:", "S1044"),
    ("Mô tả: ''", "S1044"),
    ('Mô tả: "  "', "S1044"),
    ("Mô tả:\n  a: b", "S1045"),
    ("Mô tả:\n  - a", "S1045"),
    ("Dữ kiện: a", "S1045"),
    ("Dữ kiện:\n  - a", "S1045"),
    ("Dữ kiện:", "S1044"),
    ("Hiệu lực: 01/07/2025", "S1045"),
    ("Đối tượng thực hiện: Công dân Việt Nam", "S1045"),
    ("Đối tượng thực hiện:\n  - - Công dân Việt Nam", "S1045"),
    ("Đối tượng thực hiện:\n  -", "S1044"),
    ("Đối tượng thực hiện:\n  - Công dân Việt Nam\n  - Công dân Việt Nam", "S1004"),
    ("Cấp thực hiện: làng", "S1046"),
    ("Cấp thực hiện: Xã", "S1046"),
    ("Cấp thực hiện: commune", "S1046"),
    ("Cấp thực hiện: xã, tỉnh", "S1046"),
    ("Cấp thực hiện:\n  - xã\n  - làng", "S1046"),
    ("Phí, lệ phí: 8.000 đồng", "S1046"),
    ("Thời hạn giải quyết: Trong ngày", "S1046"),
    ("Số lượng hồ sơ: 1", "S1063"),
    ("Số lượng hồ sơ: 0 bộ", "S1063"),
    ("Số lượng hồ sơ: 1 set", "S1063"),
    ("Hiệu lực:\n  Từ ngày: 1/7/2025", "S1060"),
    ("Hiệu lực:\n  Từ ngày: 31/02/2025", "S1060"),
    ("Hiệu lực:\n  Từ ngày: 29/02/2025", "S1060"),
    ("Hiệu lực:\n  Từ ngày: 2025-07-01", "S1060"),
    ("Hiệu lực:\n  Từ ngày: 01/07/0000", "S1060"),
    ("Hiệu lực:\n  Từ ngày: ٠١/07/2025", "S1060"),
    (FACT + "Bắt buộc: đúng", "S1067"),
    (FACT + "Bắt buộc: yes", "S1067"),
    (FACT + "Độ dài tối đa: -1", "S1062"),
    (FACT + "Độ dài tối đa: 1,5", "S1062"),
    (FACT + "Độ dài tối đa: 10.00", "S1062"),
    (FACT + "Độ dài tối đa: 1,.", "S1062"),
    (FACT + "Độ dài tối đa: 1,2,3", "S1062"),
    (FACT + "Độ dài tối đa: ٣", "S1062"),
    (FACT + "Độ dài tối đa: " + "9" * 5000, "S1062"),
    (FACT + "Mẫu chữ: abc", "S1066"),
    (FACT + "Mẫu chữ: " + "9" * 61, "S1066"),
    (FACT + "id: Họ", "S1065"),
    (FACT + "id: 1a", "S1065"),
    (FACT + "id: " + "a" * 61, "S1065"),
    ("Dữ kiện:\n  a: chung", "S1045"),
    (ROW + "Chốt giờ: '24:00'", "S1061"),
    (ROW + "Chốt giờ: 15 giờ 60 phút", "S1061"),
    (ROW + "Chốt giờ: 15h30", "S1061"),
    (STEP + "Thời gian: trong vòng 5 ngày", "S1049"),
    (STEP + "Thời gian: 5 ngày + 1 ngày", "S1049"),
    (FACT + "Khi: ''", "S1086"),
    (FACT + "Khi:", "S1044"),
    (DEFINITION + "Căn cứ: Luật Điều 1", "S1051"),
    (DEFINITION + "Căn cứ: luật Điều 1;", "S1051"),
    ("Lạ: b", "S1040"),
    (FACT + "Lạ: b", "S1040"),
    ("Dữ kiện:\n  Ngày_sinh:\n    Nhãn: A\n    Kiểu: ngày", "S1042"),
    ("Dữ kiện:\n  ngày sinh:\n    Nhãn: A\n    Kiểu: ngày", "S1042"),
    ("Dữ kiện:\n  1a:\n    Nhãn: A\n    Kiểu: ngày", "S1042"),
    ("Dữ kiện:\n  a:\n    Nhãn: A", "S1043"),
    ("Facts:\n  a:\n    Nhãn: A\n    Kiểu: ngày", "S1041"),
    ("Description: a", "S1041"),
)


@pytest.mark.parametrize("text, kind, content", GOOD, ids=[text for text, *_ in GOOD])
def test_what_a_key_takes(text: str, kind: str, content: Any) -> None:
    root, codes = vi(text)
    assert codes == []
    found = last(root)
    assert found.kind == kind
    assert content is None or found.content == content


@pytest.mark.parametrize("text, code", BAD, ids=[f"{text[-30:]} {number}" for number, (text, _) in enumerate(BAD)])
def test_what_a_key_refuses(text: str, code: str) -> None:
    assert vi(text)[1] == [code]


@pytest.mark.parametrize("text", CODES)
def test_procedure_codes(text: str) -> None:
    found, findings = shaped(f"Thủ tục: A\nMã: {text}\n")
    assert (findings, found.root.get("code")) == ([], CODES[text])


@pytest.mark.parametrize("text", ["2.0", "1.00119", "01.001193", "1.001193.h17", "pending", "1.001193.H1", "A.001193"])
def test_what_is_no_procedure_code(text: str) -> None:
    _, findings = shaped(f"Thủ tục: A\nMã: {text}\n")
    assert [finding.code.code for finding in findings] == ["S1064"]


def test_a_list_keeps_its_order() -> None:
    root, codes = vi("Cấp thực hiện:\n  - xã\n  - trung ương\n  - tỉnh")
    assert codes == []
    assert [value.content for value in root.items("levels")] == ["commune", "central", "province"]


def test_one_value_counts_as_a_list_of_one() -> None:
    assert [value.content for value in vi("Cấp thực hiện: xã")[0].items("levels")] == ["commune"]
    assert vi("Mô tả: a")[0].items("levels") == []


def test_citations_are_taken_apart() -> None:
    root, codes = vi(DEFINITION + "Căn cứ: luật_hộ_tịch  khoản 2   Điều 16; nđ_123;  tt Điều 1")
    assert codes == []
    cited = last(root).content
    assert [(part.instrument, part.provision) for part in cited] == [
        ("luật_hộ_tịch", "khoản 2 Điều 16"),
        ("nđ_123", ""),
        ("tt", "Điều 1"),
    ]
    assert [part.name_span.text for part in cited] == ["luật_hộ_tịch", "nđ_123", "tt"]
    assert cited[0].span.text == "luật_hộ_tịch  khoản 2   Điều 16"


def test_an_expression_keeps_its_tree_and_the_words_it_could_have_been() -> None:
    written = vi("Thời hạn giải quyết: 05 ngày làm việc")[0].get("deadline")
    assert (written.tree[0], written.text, written.vocabularies) == (
        "duration",
        "05 ngày làm việc",
        ("deadline_word",),
    )


# Keys in either language


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_key_of_a_procedure_is_known_in_both_languages(lang: str) -> None:
    kind = language().kind("procedure")
    for key in kind.keys.values():
        head = "" if key.id in ("name", "code") else HEADS[lang]
        found, findings = shaped(head + f"{key.spelling(lang)}: '?'\n")
        assert found.language == lang
        assert not {"S1040", "S1041", "S1042"} & {finding.code.code for finding in findings}, key.id
        assert key.id in found.root.keys


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_keys_of_the_other_language_are_read_on_with_a_safe_fix(lang: str) -> None:
    other = "en" if lang == "vi" else "vi"
    kind = language().kind("procedure")
    line = f"{kind.keys['description'].spelling(other)}: A\n"
    found, (finding,) = shaped(HEADS[lang] + line)
    assert finding.code.code == "S1041"
    assert found.root.get("description") == "A"
    edit = finding.fixes[0].edits[0]
    assert (finding.fixes[0].safe, edit.text) == (True, kind.keys["description"].spelling(lang))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_word_is_known_in_its_language_only(lang: str) -> None:
    other = "en" if lang == "vi" else "vi"
    kind = language().kind("procedure")
    words = language().words("level", lang)
    for spelling, id_ in words.items():
        found, findings = shaped(HEADS[lang] + f"{kind.keys['levels'].spelling(lang)}: {spelling}\n")
        assert (findings, found.root.word("levels")) == ([], id_)
    for spelling in language().words("level", other):
        _, findings = shaped(HEADS[lang] + f"{kind.keys['levels'].spelling(lang)}: {spelling}\n")
        assert [finding.code.code for finding in findings] == ["S1046"]


def test_the_header_decides_the_language_before_the_keys() -> None:
    for header, lang in (("# language: vi", "vi"), ("# ngôn ngữ: en", "en"), ("#language:en", "en")):
        assert shaped(f"{header}\n" + HEADS["en"])[0].language == lang
    assert shaped("# ngôn ngữ: fr\n" + HEADS["en"])[0].language == "en"
    assert shaped("Lạ: a\nSector: b\nSector code: c\n")[0].language == "en"
    assert shaped("Lạ: a\n")[0].language == "vi"


def test_a_key_written_in_both_languages_is_one_key() -> None:
    _, findings = shaped(HEADS["vi"] + "Mô tả: a\nDescription: b\n")
    assert {finding.code.code for finding in findings} <= {"S1041", "S1050"}
    assert len(findings) >= 1


def test_names_may_look_like_keys_of_other_places() -> None:
    root, codes = vi("Dữ kiện:\n  tên:\n    Nhãn: Tên\n    Kiểu: họ tên\n  mức:\n    Nhãn: M\n    Kiểu: tiền")
    assert codes == []
    section = root.block("facts")
    assert section is not None
    assert [scalar.value for scalar, _ in section.names] == ["tên", "mức"]


def test_a_missing_key_names_its_owner() -> None:
    _, (finding,) = shaped(HEADS["vi"] + "Dữ kiện:\n  a:\n    Nhãn: A\n")
    span = finding.span
    assert span is not None
    assert span.text == "a"
    # The key as the author has to write it, in a message of either language.
    assert "Kiểu" in finding.headline("en")
    assert "Kiểu" in finding.headline("vi")


def test_a_refused_value_is_absent() -> None:
    root, codes = vi("Hiệu lực:\n  Từ ngày: mai")
    assert codes == ["S1060"]
    period = root.block("validity")
    assert period is not None
    assert (period.get("first"), period.keys["first"].kind) == (None, "error")
