"""Good files, damaged: every text ends in findings with a place, in the formatter, the fixes and the targets too."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hostile.damage import KINDS, damaged, good_files
from tests.hostile.judge import checked, judge
from tests.hostile.search import search
from tests.work import at_most

# What the search of docs/robustness.md found: the regular expression that read a line with many blanks took a minute.
SLOW = "a: " + "b: " * 3_000 + " " * 3_000 + "\n" + "'" + "x " * 3_000


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_damage_that_hypothesis_can_make_smaller(random: Random) -> None:
    judge(damaged(random), random.randrange(12))


def test_thousands_of_damaged_files() -> None:
    ends = search(4_700)
    failed = {kind: times for kind, times in ends.counts.items() if kind.startswith("FAILED")}
    assert failed == {}
    # The damage is neither harmless nor always fatal.
    assert ends.counts["error"] > 3_500
    assert ends.counts["clean"] > 10


@pytest.mark.long
def test_two_hundred_thousand_damaged_files() -> None:
    ends = search(200_000)
    assert not [kind for kind in ends.counts if kind.startswith("FAILED")], ends.counts


@pytest.mark.parametrize(
    "text, code, line, column",
    [
        # Lines that end in a carriage return alone: a flow collection, a quotation and a block over several lines, a key too far left.
        ("Procedure: X\rFacts:\r  a:\r    Label: {b: c}\r", "S1005", 4, 12),
        ("Procedure: X\rFees:\r  f:\r    Citation: 'x\r\r      y; zz'\r", "N2006", 6, 10),
        ("Procedure: X\rFees:\r  f:\r    Amount: |\r      a +\r      b * *\r", "S1082", 6, 11),
        ("Procedure: X\rFees:\rf:\r    Amount: 1 dong\r", "S1052", 3, 1),
        # Invisible characters before a number sign, and nothing else in a value.
        ("\U000e0041# language: en\nProcedure: X\n", "W6002", 1, 1),
        ("Procedure: \u202e\u202e\nCode: '1.000001'\n", "W6002", 1, 13),
    ],
)
def test_what_the_search_found_later(text: str, code: str, line: int, column: int) -> None:
    places = [
        (finding.code.code, *finding.span.source.line_col(finding.span.start))
        for finding in checked(text.encode()).findings
        if finding.span is not None
    ]
    assert (code, line, column) in places
    for turn in range(12):
        judge(text, turn)


def test_every_kind_of_damage_changes_files() -> None:
    text = min(good_files(), key=len)
    for kind in KINDS:
        assert any(kind(Random(number), text) != text for number in range(20)), kind.__name__


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "a",
        ":",
        "- ",
        "'",
        "\ufeff",
        "? ",
        "# ngôn ngữ: vi\nCa thử của: x\n\n?",
        "%YAML 1.1\n---\n",
        "...\n",
        SLOW,
    ],
)
def test_texts_that_are_hardly_files(text: str) -> None:
    with at_most(200_000):
        judge(text)
