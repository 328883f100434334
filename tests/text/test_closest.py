"""Suggestions: three ways to the name that was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thutuc.text.closest import closest

KEYS = ["Thủ tục", "Mã", "Lĩnh vực", "Thành phần hồ sơ", "Thời hạn giải quyết", "Phí, lệ phí", "Căn cứ"]
GLOSSARY = {
    "Procedure": "Thủ tục",
    "Code": "Mã",
    "Required documents": "Thành phần hồ sơ",
    "Deadline": "Thời hạn giải quyết",
    "Fees": "Phí, lệ phí",
    "Steps": "Trình tự thực hiện",  # not allowed where KEYS are
}
WORDS = ["nếu", "thì", "còn lại", "và", "hoặc", "không"]


@pytest.mark.parametrize(
    "name,candidates,expected",
    [
        # equal without diacritics, case and the kind of blank
        ("va", WORDS, ["và"]),
        ("VÀ", WORDS, ["và"]),
        ("va\u0300", WORDS, ["và"]),
        ("Thanh phan ho so", KEYS, ["Thành phần hồ sơ"]),
        ("thành_phần-hồ  sơ", KEYS, ["Thành phần hồ sơ"]),
        ("ma", ["mà", "mã", "ba"], ["mà", "mã"]),
        # edit distance
        ("Thành phẩn hồ sơ", KEYS, ["Thành phần hồ sơ"]),
        ("Thàng phần hồ sơ", KEYS, ["Thành phần hồ sơ"]),
        ("Thời hạn gỉai quyêt", KEYS, ["Thời hạn giải quyết"]),
        ("Cănc ứ", KEYS, ["Căn cứ"]),
        ("khogn", WORDS, ["không"]),
        # too far
        ("Người ký", KEYS, []),
        ("vo", WORDS, []),
        ("", WORDS, []),
        ("và", [], []),
    ],
)
def test_closest(name: str, candidates: list[str], expected: list[str]) -> None:
    assert closest(name, candidates) == expected


@pytest.mark.parametrize(
    "name,expected",
    [
        ("Required documents", ["Thành phần hồ sơ"]),
        ("required_documents", ["Thành phần hồ sơ"]),
        ("Requierd documents", ["Thành phần hồ sơ"]),
        ("deadline", ["Thời hạn giải quyết"]),
        ("fee", ["Phí, lệ phí"]),
        ("steps", []),
    ],
)
def test_english_key_in_a_vietnamese_file_is_found_through_the_glossary(name: str, expected: list[str]) -> None:
    assert closest(name, KEYS, GLOSSARY) == expected


def test_nearest_comes_first_then_the_order_of_the_candidates() -> None:
    # Distances to abcdef: 2 (two replaced), 1 (one replaced), 1 (one transposed), 1 (one dropped), 3.
    assert closest("abcdef", ["abcdxy", "abcdeX", "abcdfe", "abcde", "abcxyz"]) == [
        "abcdeX",
        "abcdfe",
        "abcde",
    ]


def test_among_names_equally_near_without_diacritics_the_one_with_the_same_diacritics_is_first() -> None:
    # Both are one letter from `phí_cấp`; only `phí_cấpx` keeps all marks.
    assert closest("phí_cấp", ["phi_capx", "phí_cấpx"]) == ["phí_cấpx", "phi_capx"]


def test_a_certain_name_silences_the_near_ones() -> None:
    assert closest("bản sao", ["bản_sao_1", "bản_sao", "ban_sap"]) == ["bản_sao"]


def test_repeated_candidates_count_once() -> None:
    assert closest("va", ["và", "và"]) == ["và"]


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=8))
def test_suggestions_are_candidates_without_repetition(name: str, candidates: list[str]) -> None:
    found = closest(name, candidates)
    assert len(found) == len(set(found)) <= 3
    assert set(found) <= set(candidates)
