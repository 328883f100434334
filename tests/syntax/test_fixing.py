"""Applying fixes: which edits are made, which wait, and that nothing else changes."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from thutuc.build.files import decode
from thutuc.build.fixing import apply
from thutuc.report.diagnostic import Edit, Fix, Reporter
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span

LABEL = Bilingual("sửa", "fix")
TEXT = "abcdefghij"
SOURCE = Source("x.yaml", TEXT)


def fix(*edits: tuple[int, int, str], safe: bool = True, source: Source = SOURCE) -> Fix:
    """A fix of some edits (start, end, text)."""
    return Fix(LABEL, tuple(Edit(Span(source, start, end), text) for start, end, text in edits), safe)


def test_nothing_to_do() -> None:
    assert apply(TEXT, []) == (TEXT, 0, 0)


def test_edits_are_made_in_their_places_whatever_their_order() -> None:
    assert apply(TEXT, [fix((8, 9, "X")), fix((0, 1, "")), fix((4, 4, "-"))]) == ("bcd-efghXj", 3, 0)


def test_only_safe_fixes_are_applied_unless_they_are_reviewed() -> None:
    fixes = [fix((0, 1, "X"), safe=False), fix((2, 3, "Y"))]
    assert apply(TEXT, fixes) == ("abYdefghij", 1, 0)
    assert apply(TEXT, fixes, review=True) == ("XbYdefghij", 2, 0)


def test_a_later_fix_that_overlaps_waits_as_a_whole() -> None:
    assert apply(TEXT, [fix((2, 5, "X")), fix((4, 6, "Y"), (8, 9, "Z"))]) == ("abXfghij", 1, 1)


def test_edits_that_only_touch_do_not_overlap() -> None:
    assert apply(TEXT, [fix((2, 4, "X")), fix((4, 6, "Y")), fix((2, 2, "<")), fix((6, 6, ">"))]) == ("ab<XY>ghij", 4, 0)


def test_an_insertion_inside_a_replacement_or_beside_another_insertion_waits() -> None:
    assert apply(TEXT, [fix((2, 6, "X")), fix((4, 4, "Y"))]) == ("abXghij", 1, 1)
    assert apply(TEXT, [fix((4, 4, "X")), fix((4, 4, "Y"))]) == ("abcdXefghij", 1, 1)


def test_two_fixes_that_say_the_same_are_both_done() -> None:
    assert apply(TEXT, [fix((4, 4, "X")), fix((4, 4, "X"))]) == ("abcdXefghij", 2, 0)


def test_a_fix_that_overlaps_itself_is_left() -> None:
    assert apply(TEXT, [fix((0, 3, "X"), (2, 4, "Y"))]) == (TEXT, 0, 1)


def test_fixes_of_another_text_are_left() -> None:
    other = Source("y.yaml", "klmnopqrst")
    assert apply(TEXT, [fix((0, 1, "X"), source=other), fix((1, 2, "Y"))]) == ("aYcdefghij", 1, 1)


def test_joining_letters_goes_first_and_alone() -> None:
    """The text of the file is the one with letters apart; findings after it speak of the joined one."""
    written = unicodedata.normalize("NFD", "Thủ tục: a\u00a0b\n")
    reporter = Reporter()
    source = decode(written.encode(), "x.yaml", reporter)
    assert source is not None
    fixes = [fix for finding in reporter.sorted() for fix in finding.fixes]
    assert len(fixes) == 2
    joined, applied, skipped = apply(written, fixes)
    assert (joined, applied, skipped) == ("Thủ tục: a\u00a0b\n", 1, 1)
    assert apply(joined, fixes[::-1])[0] == "Thủ tục: a b\n"


def test_a_fix_that_replaces_the_whole_text_goes_before_the_others() -> None:
    assert apply(TEXT, [fix((0, 1, "X")), fix((0, 10, "KLM"))]) == ("KLM", 1, 1)


def test_fixes_fit_a_text_in_which_reading_replaced_characters() -> None:
    """A control character is read as a blank and a lost one as `?`, so that offsets hold."""
    written = "a\x07b \ufffd c"
    reporter = Reporter()
    read = decode(written.encode(), "x.yaml", reporter)
    assert read is not None
    assert read.text == "a b ? c"
    fixes = [fix for finding in reporter.sorted() for fix in finding.fixes]
    assert apply(written, [*fixes, fix((6, 7, "d"), source=read)]) == ("ab \ufffd d", 2, 0)


@given(
    st.lists(
        st.lists(
            st.tuples(st.integers(0, 10), st.integers(0, 3), st.sampled_from(("", "X", "YZ"))).map(
                lambda edit: (edit[0], min(10, edit[0] + edit[1]), edit[2])
            ),
            min_size=1,
            max_size=3,
        ),
        max_size=6,
    )
)
def test_every_fix_is_applied_or_left(drawn: list[list[tuple[int, int, str]]]) -> None:
    fixes = [fix(*edits) for edits in drawn]
    text, applied, skipped = apply(TEXT, fixes)
    assert applied + skipped == len(fixes)
    # What was not replaced is still there, in order.
    rest = iter(text)
    gone = {at for edits in drawn for start, end, _text in edits for at in range(start, end)}
    assert all(letter in rest for at, letter in enumerate(TEXT) if at not in gone)
    if not fixes:
        assert text == TEXT
