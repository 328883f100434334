"""Columns on the screen. Expected widths: Unicode Standard Annex 11 (East Asian Width)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thutuc.text.width import Layout, layout, shown, width


@pytest.mark.parametrize(
    "text,columns",
    [
        ("", 0),
        ("Thủ tục", 7),
        ("Thu\u0309 tu\u0323c", 7),  # the same in NFD: 9 code points
        ("漢字", 4),
        ("한글", 4),
        ("Ａ", 2),
        ("👍", 2),
        ("👍🏽", 2),  # with a skin tone
        ("👨\u200d👩\u200d👧", 2),  # a family: 5 code points
        ("❤\ufe0f", 2),  # a heart made an emoji
        ("🇻🇳", 2),
        ("\t", 4),
        ("abc\t", 4),
        ("abcd\t", 8),
        ("漢\tx", 5),
        ("\u200b", 8),  # <U+200B>
        ("\U000e0041", 9),  # a tag, shown as <U+E0041>
        ("\U000f0000", 9),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    "text,printed",
    [
        ("Phí\t0 đồng", "Phí 0 đồng"),
        ("\tx", "    x"),
        ("thủ\u200btục", "thủ<U+200B>tục"),
        ("\x1b[31mđỏ", "<U+001B>[31mđỏ"),
        ("321\u202e", "321<U+202E>"),
        ("một\nhai\r", "một<U+000A>hai<U+000D>"),
        ("\udc80", "<U+DC80>"),
        ("\uf0fc", "<U+F0FC>"),
        ("một\u2028hai", "một<U+2028>hai"),
        ("05\u00a0ngày", "05\u00a0ngày"),
        ("👨\u200d👩", "👨\u200d👩"),
    ],
)
def test_shown(text: str, printed: str) -> None:
    assert shown(text) == printed


def test_letter_and_its_marks_share_their_columns() -> None:
    assert layout("ke\u0302\u0323x") == Layout(
        cells=("k", "e", "\u0302", "\u0323", "x"), starts=(0, 1, 1, 1, 2), ends=(1, 2, 2, 2, 3), total=3
    )


def test_tab_and_wide_character_take_their_columns() -> None:
    assert layout("a\t漢b") == Layout(cells=("a", "   ", "漢", "b"), starts=(0, 1, 4, 6), ends=(1, 4, 6, 7), total=7)


@given(st.text())
def test_layout_covers_the_line_without_gaps_and_prints_nothing_that_controls(text: str) -> None:
    line = layout(text)
    assert len(line.cells) == len(line.starts) == len(line.ends) == len(text)
    # Each code point begins where the one before it ended, or shares its columns.
    column, shared = 0, (-1, -1)
    for columns in zip(line.starts, line.ends, strict=True):
        assert columns == shared or columns[0] == column <= columns[1]
        column, shared = columns[1], columns
    assert column == line.total
    assert not any(char < " " or "\x7f" <= char < "\xa0" for char in shown(text))
