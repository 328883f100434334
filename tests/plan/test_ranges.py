"""Between which values a computation lies; the ends are worked out by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from thutuc.model.expressions import (
    Arithmetic,
    Call,
    Conditional,
    Constant,
    DefinitionRef,
    Expression,
    FactRef,
    Negate,
    ParameterRef,
    Rescale,
)
from thutuc.model.procedure import Fact
from thutuc.model.types import BOOLEAN, INTEGER, Type
from thutuc.plan.ranges import Ranges, bounds, everything
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span

if TYPE_CHECKING:
    from thutuc.plan.ranges import Range

HERE = Span(Source("x.yaml", ""), 0, 0)
CENTS = Type("decimal", scale=2)


def _c(value: int) -> Constant:
    return Constant(INTEGER, HERE, value)


def _fact(name: str, low: int | None, high: int | None, default: int | None = None) -> Fact:
    ends = [None if end is None else _c(end) for end in (low, high, default)]
    label = Bilingual(name, name)
    path = f"facts.{name}"
    return Fact(
        name, name, path, HERE, (name,), label, INTEGER, "integer", minimum=ends[0], maximum=ends[1], default=ends[2]
    )


A, B, D = (FactRef(INTEGER, HERE, (name,)) for name in "abd")
FACTS: dict[tuple[str, ...], Fact] = {
    ("a",): _fact("a", 0, 10),
    ("b",): _fact("b", -3, 5),
    ("d",): _fact("d", 0, 10, 12),
    ("o",): _fact("o", None, 7),
}
RANGES = Ranges(FACTS, {"sum": Arithmetic(INTEGER, HERE, "+", A, B)}, {"fee": _c(8000)})
ALL = 10**15


def _two(operator: str, left: Expression, right: Expression) -> Arithmetic:
    return Arithmetic(INTEGER, HERE, "+", left, right).replace(operator=operator)


@pytest.mark.parametrize(
    "node, expected",
    [
        pytest.param(_two("+", A, B), (-3, 15), id="sum"),
        pytest.param(_two("-", A, B), (-5, 13), id="difference"),
        pytest.param(_two("*", A, B), (-30, 50), id="product"),
        pytest.param(_two("*", B, B), (-15, 25), id="square, as of two numbers"),
        pytest.param(Negate(INTEGER, HERE, B), (-5, 3), id="negative"),
        pytest.param(Conditional(INTEGER, HERE, Constant(BOOLEAN, HERE, value=True), A, B), (-3, 10), id="either"),
        pytest.param(Call(INTEGER, HERE, "smallest", (A, B)), (-3, 10), id="smallest"),
        pytest.param(Rescale(CENTS, HERE, B), (-300, 500), id="cents"),
        pytest.param(D, (0, 12), id="a default is not held to the limits"),
        pytest.param(FactRef(INTEGER, HERE, ("o",)), (-ALL, 7), id="one limit"),
        pytest.param(FactRef(INTEGER, HERE, ("other",)), (-ALL, ALL), id="nothing known"),
        pytest.param(DefinitionRef(INTEGER, HERE, "sum"), (-3, 15), id="definition"),
        pytest.param(ParameterRef(INTEGER, HERE, "fee"), (8000, 8000), id="parameter"),
        pytest.param(Call(INTEGER, HERE, "count", (A,)), (-ALL, ALL), id="another function"),
    ],
)
def test_ranges(node: Expression, expected: Range) -> None:
    assert RANGES.of(node) == expected


def test_a_sum_is_held_to_the_bound_of_all_numbers() -> None:
    node = _two("+", FactRef(INTEGER, HERE, ("other",)), A)
    assert RANGES.unbounded(node) == (-ALL, ALL + 10)
    assert RANGES.of(node) == everything(0)


def test_a_limit_that_is_computed_limits_nothing() -> None:
    assert bounds(FACTS["a",].replace(maximum=_two("+", A, A))) == (0, ALL)
