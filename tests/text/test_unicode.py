"""Names without diacritics, and characters that are not what they look like."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from thutuc.text.unicode import PLAIN, Problem, ascii_id, fold, hidden, is_plain, problems

# The 12 vowels in six tones each, and đ: 73 letters beside the ASCII ones, in both cases.
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
VIETNAMESE = {unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for tone in TONES} | {
    "đ",
    "Đ",
}


def repaired(text: str) -> str:
    """`text` with all replacements made that need no question."""
    for problem in reversed(problems(text)):
        if problem.replacement is not None:
            text = text[: problem.start] + problem.replacement + text[problem.end :]
    return text


@pytest.mark.parametrize(
    "name,expected",
    [
        ("ngày_sinh", "ngay_sinh"),
        ("Ngày sinh", "Ngay_sinh"),
        ("số-bản-sao", "so_ban_sao"),
        ("Địa bàn", "Dia_ban"),
        ("đăng ký quá hạn", "dang_ky_qua_han"),
        ("phí  –  lệ phí", "phi_le_phi"),
        ("  thuộc hộ nghèo ", "thuoc_ho_ngheo"),
        ("giấy\u00a0chứng sinh", "giay_chung_sinh"),
        ("phí (nếu có)", "phi_neu_co"),
        ("2_bản_sao", "2_ban_sao"),
        ("H'Hen Niê", "HHen_Nie"),
        ("nghĩa_vụ_quân_sự", "nghia_vu_quan_su"),
        ("ƯỚC", "UOC"),
        ("to khai", "to_khai"),
        ("a≠b", "ab"),  # NFD: = and a stroke
        ("漢字", ""),
        ("", ""),
    ],
)
def test_ascii_id(name: str, expected: str) -> None:
    assert ascii_id(name) == expected
    assert ascii_id(unicodedata.normalize("NFD", name)) == expected


@given(st.text())
def test_ascii_id_holds_only_what_may_stand_in_an_id(name: str) -> None:
    assert set(ascii_id(name)) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")


@pytest.mark.parametrize("letter", sorted(VIETNAMESE))
def test_every_vietnamese_letter_has_the_ascii_letter_of_its_name(letter: str) -> None:
    # Unicode's own name says which letter it is: LATIN SMALL LETTER E WITH CIRCUMFLEX AND DOT BELOW.
    words = unicodedata.name(letter).split()
    base = words[3] if words[1] == "CAPITAL" else words[3].lower()
    assert ascii_id(letter) == base
    assert fold(letter) == base.lower()


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Thành phần hồ sơ", "thanh phan ho so"),
        ("ĐĂNG KÝ", "dang ky"),
        ("e\u0302\u0323", "e"),
        ("DANG KY", "dang ky"),
        ("Straße", "strasse"),
        ("", ""),
    ],
)
def test_fold(text: str, expected: str) -> None:
    assert fold(text) == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("\ufeffMã", [Problem("byte_order_mark", 0, 1, "")]),
        ("M\ufeffã", [Problem("zero_width", 1, 2, "")]),
        ("kê\u0323 khai", [Problem("decomposed", 1, 3, "ệ")]),
        ("ke\u0323\u0302", [Problem("decomposed", 1, 4, "ệ")]),
        ("ke\u0302\u0323", [Problem("decomposed", 1, 4, "ệ")]),
        # The acute came before the circumflex: NFC leaves é + circumflex, a reader sees ế.
        ("thé\u0302", [Problem("decomposed", 2, 4, "ế")]),
        ("\u212bm", [Problem("decomposed", 0, 1, "Å")]),
        ("05\u00a0ngày", [Problem("no_break_space", 2, 3, " ")]),
        ("05\u202fngày", [Problem("no_break_space", 2, 3, " ")]),
        ("05\u3000ngày", [Problem("odd_space", 2, 3, " ")]),
        ("thủ\u200btục", [Problem("zero_width", 3, 4, "")]),
        ("thủ\u200dtục", [Problem("zero_width", 3, 4, "")]),  # a joiner that joins no emoji
        ("\u200d👩", [Problem("zero_width", 0, 1, "")]),
        ("👩\u200d", [Problem("zero_width", 1, 2, "")]),
        ("👩\u200dx", [Problem("zero_width", 1, 2, "")]),
        ("thủ\u00adtục", [Problem("zero_width", 3, 4, "")]),
        ("mã\U000e0041", [Problem("zero_width", 2, 3, "")]),  # an invisible tag
        ("một\u2028hai", [Problem("line_separator", 3, 4, " ")]),
        ("một\u2029hai", [Problem("line_separator", 3, 4, " ")]),
        ("một\u0085hai", [Problem("line_separator", 3, 4, " ")]),
        ("mã \u202e321", [Problem("bidi_control", 3, 4, "")]),
        ("mã\u200e", [Problem("bidi_control", 2, 3, "")]),
        ("mã\x07", [Problem("control", 2, 3, "")]),
        ("mã\x7f", [Problem("control", 2, 3, "")]),
        ("dòng\x0bmới", [Problem("control", 4, 5, " ")]),
        ("85\x1e2019", [Problem("control", 2, 3, "-")]),
        ("\x93mẫu\x94", [Problem("control", 0, 1, None), Problem("control", 4, 5, None)]),
        ("\uf0fc có", [Problem("private_use", 0, 1, None)]),
        ("Th\ufffd t\ufffdc", [Problem("lost", 2, 3, None), Problem("lost", 5, 6, None)]),
        ("\udc80", [Problem("lost", 0, 1, None)]),
        ("\ufdd0", [Problem("lost", 0, 1, None)]),
        ("\ufdef", [Problem("lost", 0, 1, None)]),
        ("\ufffe", [Problem("lost", 0, 1, None)]),
        ("\U0001ffff", [Problem("lost", 0, 1, None)]),
        ("a:\n\tb: 1", [Problem("tab_indent", 3, 4, None)]),
        ("\n\tb", [Problem("tab_indent", 1, 2, None)]),
        ("\r\t\tb", [Problem("tab_indent", 1, 3, None)]),
        ("a:\n \t \tb: 1", [Problem("tab_indent", 4, 7, None)]),
        ("a: 1\r\n\tb", [Problem("tab_indent", 6, 7, None)]),
        ("a: 1\n \t\nb: 2", [Problem("tab_indent", 6, 7, "")]),
        ("Mẫu CР", [Problem("look_alike", 5, 6, "P")]),  # Cyrillic er, found in a published procedure
        ("Cо", [Problem("look_alike", 1, 2, "o")]),
        ("hồ sо", [Problem("look_alike", 4, 5, "o")]),  # Cyrillic o
        ("ΤTHC", [Problem("look_alike", 0, 1, "T")]),  # Greek tau
        ("Ðăng ký", [Problem("look_alike", 0, 1, "Đ")]),  # eth
        ("trƣờng", [Problem("look_alike", 2, 3, "ư")]),  # OI, left by a font converter
        ("Tên： X", [Problem("look_alike", 3, 4, ":")]),  # full-width colon
        ("hồ sо\u0323", [Problem("look_alike", 4, 6, "ọ")]),  # Cyrillic o with a dot below
    ],
)
def test_problems(text: str, expected: list[Problem]) -> None:
    assert problems(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# ngôn ngữ: vi\r\nThủ tục: Đăng ký khai sinh\n",
        "Mức:\t0 đồng",  # a tab that is no indentation
        "Москва",  # a word of one other script
        "Москвa и",  # a Latin a in a Russian word: the other letters show what the word is
        "А1",  # no Latin letter beside it: nobody can tell
        "Mục А và О",  # nor in the words around it
        "TNFα, IFNγ, 5 μg, ΔT, kΩ",
        "Р A",
        "｟",  # full width, but of no ASCII character
        "\u0600",  # a sign of Arabic that shows, though Unicode calls it a format character
        "漢\U000e0100",  # a variant of a character
        "x\u0301\u0302",  # no order of marks makes this a single character
        "m\u0300",  # a letter that Unicode has in no single character
        "👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d⚕\ufe0f",
        "漢字 한글 ①",
        "“Phí” – ‘lệ phí’ … 0,5 m² ≥ 1/2 €",
    ],
)
def test_no_problem(text: str) -> None:
    assert problems(text) == []


def test_full_width_forms_are_those_that_unicode_maps_to_ascii() -> None:
    forms = [char for char in map(chr, range(0xFF00, 0xFFF0)) if unicodedata.normalize("NFKC", char).isascii()]
    assert len(forms) == 94
    for form in forms:
        assert problems(form) == [Problem("look_alike", 0, 1, unicodedata.normalize("NFKC", form))]


def test_several_problems_come_in_order_and_do_not_overlap() -> None:
    text = "\ufeffa:\n\tkê\u0323\u00a0khai\u200b"
    kinds = [(problem.kind, problem.start) for problem in problems(text)]
    assert kinds == [
        ("byte_order_mark", 0),
        ("tab_indent", 4),
        ("decomposed", 6),
        ("no_break_space", 8),
        ("zero_width", 13),
    ]


@given(st.text(alphabet=sorted(VIETNAMESE) + list("bcdg 12\n:-")))
def test_decomposed_text_is_repaired_to_nfc(text: str) -> None:
    assert problems(text) == []
    assert repaired(unicodedata.normalize("NFD", text)) == text


@given(st.text(alphabet="aeokĐÐ\u0302\u0301\u0323 \u00a0\u200b\u200d\ufeff\u2028\u202e\x07\x0bоРα\t\n👍Ａƣ"))
def test_repair_comes_to_an_end(text: str) -> None:
    # A removal can join a letter and its mark, which is then found in the next round.
    for _ in range(3):
        text = repaired(text)
    assert all(problem.replacement is None for problem in problems(text))


@given(st.text())
def test_problems_never_overlap_and_lie_in_the_text(text: str) -> None:
    end = 0
    for problem in problems(text):
        assert end <= problem.start < problem.end <= len(text)
        assert problem.replacement != text[problem.start : problem.end]
        end = problem.end


@pytest.mark.parametrize("char", sorted(PLAIN - {"\n", "\r"}))
def test_plain_characters_are_one_column_wide_and_in_nfc(char: str) -> None:
    assert wcwidth(char) == 1
    assert unicodedata.normalize("NFC", char) == char
    assert unicodedata.category(char)[0] != "C"


def test_ascii_and_all_vietnamese_letters_are_plain() -> None:
    assert set(map(chr, range(0x20, 0x7F))) < PLAIN
    assert VIETNAMESE < PLAIN
    assert len(VIETNAMESE - set(map(chr, range(128)))) == 2 * 67


@pytest.mark.parametrize("text,expected", [("a\u200b", True), ("a\u202e", True), ("a\x07", True), ("a\u00a0", False)])
def test_hidden(text: str, expected: bool) -> None:
    assert hidden(text, 1) is expected


@given(st.text(alphabet=st.one_of(st.sampled_from(sorted(PLAIN)), st.characters())))
def test_plain_text_is_text_of_plain_characters(text: str) -> None:
    assert is_plain(text) is (set(text) <= PLAIN)


def test_no_other_character_of_unicode_is_plain() -> None:
    assert {char for char in map(chr, range(sys.maxunicode + 1)) if is_plain(char)} == PLAIN
