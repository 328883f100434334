"""Good files, damaged: every text ends in findings with a place, in the formatter, the fixes and the targets too."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hostile.damage import KINDS, damaged, good_files
from tests.hostile.judge import judge
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
