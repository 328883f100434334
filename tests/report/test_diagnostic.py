"""Definition of codes, and what a finding says."""

from __future__ import annotations

import pytest

from tests.report.samples import SPEC, broken_pack, finding, span, unknown_key
from thutuc.report.diagnostic import Code, define
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span

pytestmark = pytest.mark.usefixtures("own_codes")


def with_texts(vi: str, en: str, code: str = "S1001", name: str = "a-name") -> Code:
    return define(code, name, "error", vi=vi, en=en, help_vi="sửa", help_en="correct it")


def test_arguments_stand_in_all_texts_in_both_languages() -> None:
    code = define(
        "D2001",
        "row-gap",
        "violation",
        vi="bảng “{table}” bỏ sót {count} trường hợp",
        en="table “{table}” leaves out {count} cases",
        label_vi="thiếu {what}",
        label_en="{what} is missing",
        help_vi="thêm dòng cho {what}",
        help_en="add a row for {what}",
        why_vi="vì {count}",
        why_en="because of {count}",
    )
    found = code.at(None, table="Phí", count=2, what=Bilingual("hộ nghèo", "the poor"))
    assert [text("vi") for text in (found.headline, found.label, found.help, found.why)] == [
        "bảng “Phí” bỏ sót 2 trường hợp",
        "thiếu hộ nghèo",
        "thêm dòng cho hộ nghèo",
        "vì 2",
    ]
    assert [text("en") for text in (found.headline, found.label, found.help, found.why)] == [
        "table “Phí” leaves out 2 cases",
        "the poor is missing",
        "add a row for the poor",
        "because of 2",
    ]


def test_label_and_why_may_be_missing() -> None:
    found = with_texts("sai", "wrong").at(None)
    assert found.label("vi") == found.why("en") == ""


def test_braces_around_anything_but_a_name_are_text() -> None:
    code = with_texts("viết {Mức: 0,1 %} thành { {key} }", "write {Mức: 0,1 %} as { {key} }")
    assert code.at(None, key="x").headline("vi") == "viết {Mức: 0,1 %} thành { x }"
    other = with_texts("{mức} {Key} {1} {} {key", "{mức} {Key} {1} {} {key", "S1002", "other")
    assert other.at(None).headline("vi") == "{mức} {Key} {1} {} {key"


def test_braces_in_an_argument_are_not_filled_again() -> None:
    code = with_texts("“{key}” sai", "“{key}” is wrong")
    assert code.at(None, key="{key}").headline("en") == "“{key}” is wrong"


@pytest.mark.parametrize(
    "vi,en",
    [
        ("mục {key}", "item {name}"),
        ("mục {key}", "item"),
        ("mục", "item {key}"),
        ("mục", ""),
        ("", ""),
        ("mục {path}", "item {path}"),  # a name `at` needs for itself
    ],
)
def test_texts_that_do_not_agree_are_refused(vi: str, en: str) -> None:
    with pytest.raises(ValueError, match="S1001"):
        with_texts(vi, en)


def test_a_text_in_one_language_only_is_refused() -> None:
    with pytest.raises(ValueError, match="do not say the same"):
        define("S1001", "a-name", "error", vi="a", en="a", help_vi="b", help_en="b", why_vi="c")


@pytest.mark.parametrize("code", ["S100", "S10011", "X1001", "s1001", "S１001", "S-001", ""])
def test_malformed_code_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="is no code"):
        with_texts("sai", "wrong", code=code)


@pytest.mark.parametrize("name", ["", "Unknown-key", "unknown key", "khoá", "1-key", "unknown.key"])
def test_malformed_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="kebab-case"):
        with_texts("sai", "wrong", name=name)


@pytest.mark.parametrize("code,name", [("S1001", "other-name"), ("S1002", "a-name")])
def test_code_or_name_is_never_used_twice(code: str, name: str) -> None:
    with_texts("sai", "wrong")
    with pytest.raises(ValueError, match="already taken"):
        with_texts("sai", "wrong", code, name)


def test_a_refused_code_is_not_registered() -> None:
    with pytest.raises(ValueError, match="do not say the same"):
        with_texts("mục {key}", "item")
    assert with_texts("mục", "item").code == "S1001"


def test_arguments_must_be_those_of_the_texts() -> None:
    code = unknown_key()
    expected = r"S1004 takes \['key', 'meant'\]"
    with pytest.raises(TypeError, match=expected):
        code.at(None)
    with pytest.raises(TypeError, match=expected):
        code.at(None, key="a")
    with pytest.raises(TypeError, match=expected):
        code.at(None, key="a", meant="b", more="c")


def test_a_truth_value_is_no_text() -> None:
    with pytest.raises(TypeError, match="argument 'key' is neither text nor number: True"):
        unknown_key().at(None, key=True, meant="")


def test_file_is_that_of_the_place_or_the_one_given() -> None:
    assert finding(span(SPEC, "Thanh phan ho so")).file == "thu-tuc/khai-sinh.yaml"
    pack = broken_pack()
    assert pack.at(None, file="goi.yaml").file == "goi.yaml"
    assert pack.at(None).file == ""


# Expected: sha256sum of code, path and text with NUL between, as in
# printf 'S1004\0khai_sinh.fees\0Thoi han: 5 ngay' | sha256sum
def test_fingerprint() -> None:
    source = Source("a.yaml", "Thoi han:  5\n\t ngay")
    code = unknown_key()
    found = code.at(Span(source, 0, len(source.text)), path="khai_sinh.fees", key="a", meant="b")
    assert found.fingerprint() == "612a02db7173a2c9"
    assert code.at(Span(source, 0, 8), key="a", meant="b").fingerprint() == "6077af319c02b5c2"
    assert broken_pack().at(None, file="goi.yaml").fingerprint() == "9cce3d2277a70de7"


def test_fingerprint_stays_when_lines_move() -> None:
    moved = Source(SPEC.path, "# thêm một dòng\n" + SPEC.text)
    code = unknown_key()
    before = code.at(span(SPEC, "Thanh phan ho so"), key="a", meant="b")
    after = code.at(span(moved, "Thanh phan ho so"), key="a", meant="b")
    assert before != after
    assert before.fingerprint() == after.fingerprint()
