"""What a rule needs, as far as it is asked before the rule is: never more than without which it has no value."""

from __future__ import annotations

import pytest

from tests.emit_python.trees import HERE
from thutuc.emit.python.needs import cannot_fail, needed, only_fact
from thutuc.model.expressions import (
    Among,
    Arithmetic,
    Call,
    Compare,
    Conditional,
    Constant,
    DefinitionRef,
    Expression,
    FactRef,
    Logic,
    Not,
    Present,
)
from thutuc.model.types import BOOLEAN, DATE, INTEGER

A, B, C = (FactRef(BOOLEAN, HERE, (name,)) for name in "abc")
N, M = (FactRef(INTEGER, HERE, ("box", name)) for name in "nm")
DAY = FactRef(DATE, HERE, ("day",))
ONE = Constant(INTEGER, HERE, 1)
LESS = Compare(BOOLEAN, HERE, "<", N, ONE)
PAIR = Compare(BOOLEAN, HERE, "<", N, M)
YEAR = Call(INTEGER, HERE, "year_of", (DAY,))
SUM = Arithmetic(INTEGER, HERE, "+", N, M)
EITHER = Logic(BOOLEAN, HERE, "or", (LESS, A))
DEFINITIONS = {"less": LESS, "either": EITHER}
NAMED = DefinitionRef(BOOLEAN, HERE, "less")


@pytest.mark.parametrize(
    "node, name",
    [
        (A, "a"),
        (LESS, "box.n"),
        (NAMED, "box.n"),
        (Compare(BOOLEAN, HERE, "=", N, N), "box.n"),
        (PAIR, ""),
        (Among(BOOLEAN, HERE, N, (ONE, M)), ""),
        (EITHER, ""),
        (DefinitionRef(BOOLEAN, HERE, "either"), ""),
        (Not(BOOLEAN, HERE, A), ""),
    ],
    ids=range(9),
)
def test_the_only_fact(node: Expression, name: str) -> None:
    assert only_fact(node, DEFINITIONS) == name


@pytest.mark.parametrize(
    "node, tests",
    [
        (PAIR, ['"box.n" in f', '"box.m" in f']),
        (Compare(BOOLEAN, HERE, "=", YEAR, ONE), ['"day" in f']),
        (Not(BOOLEAN, HERE, A), ['"a" in f']),
        (NAMED, ['"box.n" in f']),
        # What comes first may decide: the rest is not needed.
        (EITHER, ['"box.n" in f']),
        (Among(BOOLEAN, HERE, N, (M,)), ['"box.n" in f']),
        (Conditional(BOOLEAN, HERE, A, B, C), []),
        # Asking whether a fact is given needs it not, but it may not be wrong.
        (Present(BOOLEAN, HERE, M), ['"!box" not in f', '"!box.m" not in f']),
    ],
    ids=range(8),
)
def test_needed(node: Expression, tests: list[str]) -> None:
    assert needed(node, DEFINITIONS) == tests


def test_what_can_fail() -> None:
    """A failure is told where it comes before a fact that is missing: nothing may be asked before it."""
    assert cannot_fail(Logic(BOOLEAN, HERE, "and", (LESS, Not(BOOLEAN, HERE, A), Compare(BOOLEAN, HERE, "=", YEAR, N))))
    assert not cannot_fail(Compare(BOOLEAN, HERE, "<", SUM, ONE))
    assert not cannot_fail(NAMED)
