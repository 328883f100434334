"""What every node of the expression tree comes to in a query; expected values are those computed by hand for the evaluator, or here."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from tests.conformance.drawn import EPOCH, priced
from tests.emit_sql import engines
from tests.evaluate.specs import FILED, expressions
from tests.evaluate.test_expressions import VALUES
from thutuc.model.formats import BOUND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.model.expressions import Expression

ENGINES = ("duckdb", "spark")
Case = tuple[str, dict[str, object]]
# expression, facts, code
FAILURES: list[tuple[str, dict[str, object], str]] = [
    ("a + a", {"a": BOUND}, "E_OVERFLOW"),
    ("a * n", {"a": BOUND, "n": 2}, "E_OVERFLOW"),
    ("n * m", {"n": BOUND, "m": BOUND}, "E_OVERFLOW"),
    ("a * n", {"a": -BOUND, "n": BOUND}, "E_OVERFLOW"),
    ("100000 * 999999999999999", {}, "E_OVERFLOW"),
    ("-a - 1 dong", {"a": BOUND}, "E_OVERFLOW"),
    ("1,0 * n + 1", {"n": BOUND}, "E_OVERFLOW"),
    ("round_up(n; 7)", {"n": BOUND}, "E_OVERFLOW"),
    ("total(l.price)", {"l": [{"price": BOUND, "weight": 0}, {"price": 1, "weight": 0}]}, "E_OVERFLOW"),
    ("divide_up(n; 0,01)", {"n": BOUND}, "E_OVERFLOW"),
    ("divide_up(n; m)", {"n": 1, "m": 0}, "E_DIVISION"),
    ("divide_down(n; m)", {"n": 1, "m": 0}, "E_DIVISION"),
    ("ratio = 1 or ratio = 2", {"n": 1, "m": 0}, "E_DIVISION"),
    ("round(n; m)", {"n": 1, "m": 0}, "E_DIVISION"),
    ("round_up(n; m)", {"n": 1, "m": 0}, "E_DIVISION"),
    ("round_down(n; m)", {"n": 1, "m": 0}, "E_DIVISION"),
    ("p + 1 days", {"p": "9999-12-31"}, "E_DATE"),
    ("p - 1 days", {"p": "0001-01-01"}, "E_DATE"),
    ("p + 1 months", {"p": "9999-12-01"}, "E_DATE"),
    ("p - 1 years", {"p": "0001-06-01"}, "E_DATE"),
    ("p - 9.999 years", {"p": "9999-12-31"}, "E_DATE"),
    ("end of 1 working days from p", {"p": "9999-12-31"}, "E_DATE"),
    ("p + 0,5 days", {"p": "2026-07-06"}, "E_DURATION"),
    ("end of 1 years from p", {"p": "9999-07-06"}, "E_DATE"),
    ("end of 0,5 months from p", {"p": "2026-07-06"}, "E_DURATION"),
]
# expression, facts, value: negative divisors, 7 / -2 = -3.5, and the edges of the calendar, by counting
EDGES: list[tuple[str, dict[str, object], object]] = [
    ("divide_up(n; m)", {"n": 7, "m": -2}, -3),
    ("divide_down(n; m)", {"n": 7, "m": -2}, -4),
    ("p + 1 months", {"p": "2026-01-31"}, dt.date(2026, 2, 28)),
    ("p + 1 months", {"p": "2024-01-31"}, dt.date(2024, 2, 29)),
    ("p + 13 months", {"p": "2026-01-31"}, dt.date(2027, 2, 28)),
    ("p - 1 months", {"p": "2026-03-31"}, dt.date(2026, 2, 28)),
    ("p + 1 years", {"p": "2024-02-29"}, dt.date(2025, 2, 28)),
    ("p + 4 years", {"p": "2024-02-29"}, dt.date(2028, 2, 29)),
    ("p - 100 years", {"p": "2000-02-29"}, dt.date(1900, 2, 28)),
    ("p + 1 days", {"p": "1900-02-28"}, dt.date(1900, 3, 1)),
    ("p + 1 days", {"p": "2000-02-28"}, dt.date(2000, 2, 29)),
    ("p - 1 days", {"p": "0001-01-02"}, dt.date(1, 1, 1)),
    ("p + 1 days", {"p": "9999-12-30"}, dt.date(9999, 12, 31)),
    ("p + 9.998 years", {"p": "0001-12-31"}, dt.date(9999, 12, 31)),
]
# expression, facts, what it waits for
WAITS: list[tuple[str, dict[str, object], list[str]]] = [
    ("n + m", {"n": 1}, ["m"]),
    ("n + m", {}, ["n"]),
    ("f and g", {"g": False}, ["f"]),
    ("f or g", {"g": True}, ["f"]),
    ("f and g", {"f": True}, ["g"]),
    ("not (f or g)", {"g": True}, ["f"]),
    ("n in {m; 1}", {"n": 1}, ["m"]),
    ("if f then n else m", {"n": 1, "m": 1}, ["f"]),
    ("r.x", {"r": {}}, ["r.x"]),
    ("count(l)", {}, ["l"]),
    ("total(l.price)", {"l": [{"price": 1, "weight": 0}, {"weight": 0}]}, ["l.price"]),
    ("base_fee", {}, ["n"]),
    ("local_fee", {}, ["fees.local_fee"]),
    ("n + 1", {"n": "3"}, ["n"]),
    ("n + 1", {"n": float("nan")}, ["n"]),
    ("n + 1", {"n": 10**40}, ["n"]),
    ("given o", {"o": "0"}, ["o"]),
    ("p + 1 days", {"p": "2026-02-30"}, ["p"]),
    ("count(l)", {"l": [1]}, ["l"]),
]


def _outcomes(target: str, cases: Sequence[Case]) -> list[tuple[str, int | None, list[str], str]]:
    """Status, amount, needs and failure of the fee that stands for each expression; all are computed for all dossiers in one query."""
    trees = [expressions(text).definitions[-1].value for text, _ in cases]
    procedure = priced(expressions("7"), trees)
    rows = engines.answers(target, procedure, [{**FILED, **facts} for _, facts in cases])
    parts = ("status", "amount", "needs", "failure")
    found = []
    for number, row in enumerate(rows):
        status, amount, needs, failure = (row[f"fee_drawn_{number}_{part}"] for part in parts)
        found.append((status, amount, needs, failure))
    return found


def _priced_as(tree: Expression, value: object) -> tuple[str, int | None]:
    """Status and amount of the fee that stands for an expression with this value."""
    if isinstance(value, bool):
        return ("amount", 1) if value else ("not_due", None)
    if isinstance(value, dt.date):
        assert isinstance(EPOCH.value, dt.date)
        return "amount", (value - EPOCH.value).days
    assert isinstance(value, int)
    # Half a đồng is rounded up.
    return "amount", (Fraction(value, 10**tree.type.scale) + Fraction(1, 2)).__floor__()


# Spark takes long over every query, DuckDB over long ones.
@pytest.mark.parametrize("target, part, parts", [("spark", 0, 1), *(("duckdb", part, 8) for part in range(8))])
def test_values(target: str, part: int, parts: int) -> None:
    cases = [
        (text, facts, value)
        for text, facts, value in [*VALUES, *EDGES][part::parts]
        if (kind := expressions(text).definitions[-1].value.type).is_number or kind.name in ("boolean", "date")
    ]
    assert len(cases) > 100 / parts
    found = _outcomes(target, [(text, facts) for text, facts, _ in cases])
    for (text, facts, value), (status, amount, needs, failure) in zip(cases, found, strict=True):
        tree = expressions(text).definitions[-1].value
        assert (status, amount, needs, failure) == (*_priced_as(tree, value), [], ""), (text, facts)


@pytest.mark.parametrize("target", ENGINES)
def test_failures_and_what_is_missing(target: str) -> None:
    """Beyond 10**15 and the years 1 to 9999 there is no value; neither is one divided by zero, or of what nobody told."""
    cases = [(text, facts) for text, facts, _ in FAILURES] + [(text, facts) for text, facts, _ in WAITS]
    expected: list[tuple[list[str], str]] = [([], code) for _, _, code in FAILURES]
    expected += [(waits, "") for _, _, waits in WAITS]
    for case, outcome, (needs, failure) in zip(cases, _outcomes(target, cases), expected, strict=True):
        assert outcome == ("undetermined", None, needs, failure), case
