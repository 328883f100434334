"""Excerpts: carets under the right columns. All expected lines are written by hand."""

from __future__ import annotations

import pytest

from thutuc.report.excerpt import Mark, excerpt
from thutuc.text.source import Source, Span


def lines(text: str, *places: tuple[int, int] | tuple[int, int, str]) -> list[str]:
    """The excerpt for places in `text`; the first is the primary one."""
    source = Source("a.yaml", text)
    marks = [
        Mark(Span(source, place[0], place[1]), place[2] if len(place) > 2 else "", is_primary=number == 0)
        for number, place in enumerate(places)
    ]
    return [f"{row.number or '':>2}|{row.text}" for row in excerpt(marks)]


@pytest.mark.parametrize(
    "text,place,expected",
    [
        # the same word in NFC and NFD: the same columns
        ("Mức thu: phí", (9, 12), [" 1|Mức thu: phí", "  |         ^^^"]),
        (
            "Mu\u031b\u0301c thu: phi\u0301",
            (11, 15),
            [" 1|Mu\u031b\u0301c thu: phi\u0301", "  |         ^^^"],
        ),
        # a place that begins or ends inside a letter marks the letter
        ("phi\u0301", (3, 4), [" 1|phi\u0301", "  |  ^"]),
        ("phi\u0301", (2, 3), [" 1|phi\u0301", "  |  ^"]),
        # tabs go to the next multiple of four columns
        ("a:\tb", (3, 4), [" 1|a:  b", "  |    ^"]),
        ("\t\tb: c", (2, 3), [" 1|        b: c", "  |        ^"]),
        ("a\tb", (1, 2), [" 1|a   b", "  | ^^^"]),
        # wide characters take two
        ("漢字: x", (4, 5), [" 1|漢字: x", "  |      ^"]),
        ("漢字", (1, 2), [" 1|漢字", "  |  ^^"]),
        ("👍 x", (2, 3), [" 1|👍 x", "  |   ^"]),
        ("👨\u200d👩\u200d👧 x", (6, 7), [" 1|👨\u200d👩\u200d👧 x", "  |   ^"]),
        # hidden characters are named
        ("thủ\u200btục x", (3, 4), [" 1|thủ<U+200B>tục x", "  |   ^^^^^^^^"]),
        ("a\x00b", (2, 3), [" 1|a<U+0000>b", "  |         ^"]),
        ("05\u00a0ngày", (2, 3), [" 1|05\u00a0ngày", "  |  ^"]),
        # an empty place, and one at the end of a line or of the text
        ("Mã: x", (4, 4), [" 1|Mã: x", "  |    ^"]),
        ("Mã:\nb", (3, 3), [" 1|Mã:", "  |   ^"]),
        ("Mã:\r\nb", (3, 5), [" 1|Mã:", "  |   ^"]),
        ("Mã:\r\nb", (4, 5), [" 1|Mã:", "  |   ^"]),
        ("Mã:", (3, 3), [" 1|Mã:", "  |   ^"]),
        ("Mã:\n", (4, 4), [" 2|", "  |^"]),
        ("", (0, 0), [" 1|", "  |^"]),
        # blanks around a place are not marked, a place of blanks is
        ("a: 1\nb: 2\n", (5, 10), [" 2|b: 2", "  |^^^^"]),
        ("a:   1", (2, 5), [" 1|a:   1", "  |  ^^^"]),
    ],
)
def test_one_line(text: str, place: tuple[int, int], expected: list[str]) -> None:
    assert lines(text, place) == expected


def test_text_stands_after_the_carets() -> None:
    assert lines("Mã: x", (4, 5, "sai\tmã")) == [" 1|Mã: x", "  |    ^ sai mã"]


def test_places_on_one_line_get_a_row_each() -> None:
    assert lines("Mức: 5 đồng", (7, 11, "đơn vị"), (0, 3, "mục"), (5, 6)) == [
        " 1|Mức: 5 đồng",
        "  |       ^^^^ đơn vị",
        "  |--- mục",
        "  |     -",
    ]


TEN = "".join(f"  dòng_{number}: x\n" for number in range(10))  # lines of 12 characters


@pytest.mark.parametrize(
    "place,expected",
    [
        ((2, 24), [" 1|  dòng_0: x", "  |  ^^^^^^^^^", " 2|  dòng_1: x", "  |  ^^^^^^^^^ ở đây"]),
        (
            (2, 33),
            [
                " 1|  dòng_0: x",
                "  |  ^^^^^^^^^",
                " 2|  dòng_1: x",
                "  |  ^^^^^^^^^",
                " 3|  dòng_2: x",
                "  |  ^^^^^^^ ở đây",
            ],
        ),
        (
            (10, 120),
            [" 1|  dòng_0: x", "  |          ^", "  |...", "10|  dòng_9: x", "  |  ^^^^^^^^^ ở đây"],
        ),
    ],
)
def test_several_lines(place: tuple[int, int], expected: list[str]) -> None:
    assert lines(TEN, (*place, "ở đây")) == expected


def test_a_line_left_out_alone_is_shown_more_are_not() -> None:
    assert lines(TEN, (26, 32), (2, 8), (98, 104)) == [
        " 1|  dòng_0: x",
        "  |  ------",
        " 2|  dòng_1: x",
        " 3|  dòng_2: x",
        "  |  ^^^^^^",
        "  |...",
        " 9|  dòng_8: x",
        "  |  ------",
    ]


def test_no_places_no_rows() -> None:
    assert excerpt([]) == []


# Lines of 160 columns are shown whole, wider ones in a window of 160 columns around the place.
@pytest.mark.parametrize(
    "text,place,expected",
    [
        ("x" * 157 + "LỖI", (157, 160), ["x" * 157 + "LỖI", " " * 157 + "^^^"]),
        # 157 columns left beside the place: 78 before it, of which the sign of the cut takes one
        (
            "x" * 100 + "LỖI" + "y" * 200,
            (100, 103),
            ["…" + "x" * 77 + "LỖI" + "y" * 78 + "…", " " * 78 + "^^^"],
        ),
        ("LỖI" + "y" * 300, (0, 3), ["LỖI" + "y" * 156 + "…", "^^^"]),
        ("x" * 300 + "LỖI", (300, 303), ["…" + "x" * 156 + "LỖI", " " * 157 + "^^^"]),
        ("x" * 300, (300, 300), ["…" + "x" * 159, " " * 160 + "^"]),
        # wider than the window: its beginning is shown, ten columns in
        (
            "x" * 50 + "L" * 400,
            (50, 450),
            ["…" + "x" * 9 + "L" * 149 + "…", " " * 10 + "^" * 149],
        ),
        # wide characters that the cut would halve are left out: 100 * 2 columns, place at column 200
        (
            "漢" * 100 + "LỖI" + "字" * 100,
            (100, 103),
            ["… " + "漢" * 38 + "LỖI" + "字" * 39 + "…", " " * 78 + "^^^"],
        ),
    ],
)
def test_long_line_is_cut_around_the_place(text: str, place: tuple[int, int], expected: list[str]) -> None:
    source = Source("a.yaml", text)
    rows = excerpt([Mark(Span(source, *place), "", is_primary=True)])
    assert [row.text for row in rows] == expected


def test_places_too_far_apart_on_one_line_show_it_twice() -> None:
    text = "A" + "x" * 300 + "B"
    source = Source("a.yaml", text)
    near = Mark(Span(source, 0, 1), "đầu", is_primary=True)
    far = Mark(Span(source, 301, 302), "cuối", is_primary=False)
    assert [(row.number, row.text) for row in excerpt([near, far])] == [
        (1, "A" + "x" * 158 + "…"),
        (None, "^ đầu"),
        (1, "…" + "x" * 158 + "B"),
        (None, " " * 159 + "- cuối"),
    ]


def test_places_that_fit_together_share_a_window() -> None:
    text = "x" * 100 + "A" + "y" * 20 + "B" + "z" * 200
    source = Source("a.yaml", text)
    marks = [
        Mark(Span(source, 121, 122), "", is_primary=True),
        Mark(Span(source, 100, 101), "", is_primary=False),
    ]
    # 22 columns from A to B, 138 beside them, 69 of them before A.
    assert [row.text for row in excerpt(marks)] == [
        "…" + "x" * 68 + "A" + "y" * 20 + "B" + "z" * 68 + "…",
        " " * 90 + "^",
        " " * 69 + "-",
    ]


@pytest.mark.parametrize(
    "between,expected",
    [
        # from A to B 158 columns, one beside them on each side, which the signs of the cut take
        (156, ["…A" + "y" * 156 + "B…", " ^", " " * 158 + "-"]),
        # one column more, and each has its own window: 159 columns beside it, 79 of them before it
        (
            157,
            [
                "…" + "x" * 78 + "A" + "y" * 79 + "…",
                " " * 79 + "^",
                "…" + "y" * 78 + "B" + "z" * 79 + "…",
                " " * 79 + "-",
            ],
        ),
    ],
)
def test_the_widest_places_that_share_a_window(between: int, expected: list[str]) -> None:
    source = Source("a.yaml", "x" * 100 + "A" + "y" * between + "B" + "z" * 100)
    end = 101 + between
    marks = [
        Mark(Span(source, 100, 101), "", is_primary=True),
        Mark(Span(source, end, end + 1), "", is_primary=False),
    ]
    assert [row.text for row in excerpt(marks)] == expected
