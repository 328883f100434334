"""Places in a text: lines and columns as editors count them."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thutuc.text.source import Source, Span

MIXED = "một\nhai\r\nba\rbốn"


@pytest.mark.parametrize(
    "offset,place",
    [
        (0, (1, 1)),
        (3, (1, 4)),  # the line feed belongs to the line it ends
        (4, (2, 1)),
        (7, (2, 4)),  # CR of CR LF
        (8, (2, 5)),  # LF of CR LF
        (9, (3, 1)),
        (12, (4, 1)),
        (14, (4, 3)),
        (15, (4, 4)),  # the end of the text
    ],
)
def test_place_of_an_offset_under_all_line_ends(offset: int, place: tuple[int, int]) -> None:
    assert Source("a.yaml", MIXED).line_col(offset) == place


def test_columns_count_code_points_not_bytes_or_utf16_units() -> None:
    # Before x: an emoji (2 UTF-16 units, 4 bytes), e and two marks (3 code points), ệ (3 bytes).
    assert Source("a.yaml", "\U0001f44de\u0302\u0323ệx").line_col(5) == (1, 6)


def test_text_that_ends_with_a_line_feed_has_an_empty_last_line() -> None:
    source = Source("a.yaml", "một\n")
    assert source.line_col(4) == (2, 1)
    assert source.line_text(2) == ""


def test_unicode_line_separators_end_no_line() -> None:
    source = Source("a.yaml", "một\u2028hai\u0085ba\u2029bốn\x0bnăm\x0csáu")
    assert source.line_col(len(source.text)) == (1, len(source.text) + 1)


def test_lines_come_without_their_ends() -> None:
    source = Source("a.yaml", MIXED)
    assert [source.line_text(number) for number in (1, 2, 3, 4)] == ["một", "hai", "ba", "bốn"]
    assert [source.line_start(number) for number in (1, 2, 3, 4)] == [0, 4, 9, 12]


def test_empty_text_has_one_empty_line() -> None:
    source = Source("a.yaml", "")
    assert source.line_col(0) == (1, 1)
    assert source.line_text(1) == ""


@pytest.mark.parametrize("offset", [-1, 16])
def test_offset_outside_the_text_is_an_error(offset: int) -> None:
    with pytest.raises(IndexError, match=r"outside the text of a\.yaml"):
        Source("a.yaml", MIXED).line_col(offset)


@pytest.mark.parametrize("number", [-1, 0, 5])
def test_line_outside_the_text_is_an_error(number: int) -> None:
    with pytest.raises(IndexError, match=r"a\.yaml has no line"):
        Source("a.yaml", MIXED).line_text(number)


@given(st.text(alphabet="ab\r\ně😀\u2028\x0b"))
def test_lines_agree_with_the_universal_newlines_of_io(text: str) -> None:
    source = Source("a.yaml", text)
    lines = list(io.StringIO(text, newline=""))
    at = 0
    for number, line in enumerate(lines, 1):
        assert source.line_text(number) == line.rstrip("\r\n")
        for column in range(1, len(line) + 1):
            assert source.line_col(at) == (number, column)
            at += 1


def test_span_gives_its_text() -> None:
    source = Source("a.yaml", MIXED)
    assert Span(source, 4, 7).text == "hai"
    assert Span(source, 4, 4).text == ""


def test_span_lies_within_itself_and_within_what_holds_it_in_the_same_file() -> None:
    source = Source("a.yaml", MIXED)
    outer, inner, across = Span(source, 4, 12), Span(source, 9, 11), Span(source, 9, 13)
    assert inner.within(outer)
    assert outer.within(outer)
    assert not outer.within(inner)
    assert not across.within(outer)
    assert not Span(Source("b.yaml", MIXED), 9, 11).within(outer)


def test_line_index_does_not_take_part_in_equality() -> None:
    asked, fresh = Source("a.yaml", MIXED), Source("a.yaml", MIXED)
    asked.line_col(5)
    assert asked == fresh
    assert hash(asked) == hash(fresh)
