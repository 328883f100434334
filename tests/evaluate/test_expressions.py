"""What every node of the expression tree means; expected values are computed by hand, as noted."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest

from tests.evaluate.specs import expressions, failure, needs, value
from tests.support import calendar
from thutuc.build.resources import language
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.expressions import evaluate
from thutuc.model.expressions import Arithmetic, Call, Compare, Constant, Expression, Not, walk
from thutuc.model.types import BOOLEAN, INTEGER, TEXT, Type

D = dt.date
# expression, facts, value; money of scale 3 counts thousandths of a đồng
VALUES: list[tuple[str, dict[str, object], object]] = [
    ("7", {}, 7),
    ("true", {}, True),
    ('"Điều 11"', {}, "Điều 11"),
    ("01/07/2026", {}, D(2026, 7, 1)),
    ("15:00", {}, 900),
    ("1,5 million dong", {}, 1_500_000),
    ("n", {"n": 3}, 3),
    ("r.x", {"r": {"x": 4}}, 4),
    ("unit", {}, 8000),
    ("submission_date", {}, D(2026, 7, 6)),
    ("ratio + ratio", {"n": 5, "m": 2}, 6),
    # arithmetic: exact, the scale of a product is the sum of the scales
    ("n + 2 * m", {"n": 3, "m": 4}, 11),
    ("n - m - 1", {"n": 3, "m": 4}, -2),
    ("-(n - m)", {"n": 3, "m": 4}, 1),
    ("d + n", {"d": 1.25, "n": 3}, 425),
    ("n - d", {"d": 1.25, "n": 3}, 175),
    ("d * d", {"d": 1.25}, 15625),
    ("0,1 % * a", {"a": 7_500_000_001}, 7_500_000_001),
    ("unit * n", {"n": 3}, 24_000),
    # comparison
    ("n < m", {"n": 3, "m": 4}, True),
    ("n < m", {"n": 4, "m": 4}, False),
    ("n <= m", {"n": 4, "m": 4}, True),
    ("n <= m", {"n": 5, "m": 4}, False),
    ("n > m", {"n": 4, "m": 4}, False),
    ("n > m", {"n": 5, "m": 4}, True),
    ("n >= m", {"n": 4, "m": 4}, True),
    ("n >= m", {"n": 3, "m": 4}, False),
    ("n = m", {"n": 4, "m": 4}, True),
    ("n <> m", {"n": 4, "m": 4}, False),
    ("d < 2", {"d": 1.99}, True),
    ("d < 2", {"d": 2.0}, False),
    ("p < q", {"p": "2026-06-30", "q": "2026-07-01"}, True),
    ("t > 15:00", {"t": "15:00"}, False),
    ("t > 15:00", {"t": "15:01"}, True),
    ('s = "Hồ"', {"s": "Hồ"}, True),
    ('s = "Hồ"', {"s": unicodedata.normalize("NFD", "Hồ")}, True),
    ('s <> "Hồ"', {"s": "Ho"}, True),
    ("c = red", {"c": "red"}, True),
    ("c <> red", {"c": "red"}, False),
    ("f = g", {"f": False, "g": False}, True),
    # membership
    ("c in {red; white}", {"c": "white"}, True),
    ("c in {red; white}", {"c": "green"}, False),
    ("c not in {red; white}", {"c": "green"}, True),
    ("n in {1; 2,5; 4}", {"n": 4}, True),
    ("d in {1; 2,5; 4}", {"d": 2.5}, True),
    ("red in cs", {"cs": ["white", "red"]}, True),
    ("red in cs", {"cs": []}, False),
    ("red not in cs", {"cs": ["white"]}, True),
    # logic
    ("not f", {"f": True}, False),
    ("f and g", {"f": True, "g": True}, True),
    ("f and g", {"f": True, "g": False}, False),
    ("f or g", {"f": False, "g": False}, False),
    ("f or g", {"f": False, "g": True}, True),
    # what no longer matters is not reached
    ("f and g", {"f": False}, False),
    ("f or g", {"f": True}, True),
    ("if f then n else m", {"f": True, "n": 1}, 1),
    ("if f then n else m", {"f": False, "m": 2}, 2),
    ("n in {1; m}", {"n": 1}, True),
    # plain addition to a date; months and years keep the day or take the month's last (BLDS 2015 Điều 148)
    ("p + 60 days", {"p": "2026-08-15"}, D(2026, 10, 14)),
    ("p - 1 weeks", {"p": "2026-07-06"}, D(2026, 6, 29)),
    ("p + 1 months", {"p": "2026-01-31"}, D(2026, 2, 28)),
    ("p + 1 months", {"p": "2028-01-31"}, D(2028, 2, 29)),
    ("p - 1 years", {"p": "2028-02-29"}, D(2027, 2, 28)),
    # legal terms (vn-law §7.3): first day not counted, a last day off moves on (BLDS 2015 Điều 147, 148 khoản 5)
    ("end of 60 days from p", {"p": "2026-08-15"}, D(2026, 10, 14)),
    ("end of 10 days from p", {"p": "2026-11-14"}, D(2026, 11, 25)),
    ("end of 1 months from p", {"p": "2026-01-31"}, D(2026, 3, 2)),
    ("end of 3 working days from p", {"p": "2026-11-23"}, D(2026, 11, 27)),
    # presence
    ("given o", {"o": 0}, True),
    ("given o", {}, False),
    ("given o and o > 1", {"o": 2}, True),
    # documents: filed, or found in the database that replaces them
    ("paper", {"documents": {"paper": {}}}, True),
    ("paper", {"documents": {}}, False),
    ("paper", {}, False),
    ("paper", {"documents": {"paper": {"originals": 0}}}, False),
    ("paper", {"documents": {"paper": {"electronic": True}}}, True),
    ("paper", {"documents": {"paper": {"data": True}}}, False),
    ("scan", {"documents": {"scan": {"data": True}}}, True),
    ("choice_of_two", {"documents": {"second_kind": {}}}, True),
    ("choice_of_two", {}, False),
    ("both", {"documents": {"left_half": {}}}, False),
    ("both", {"documents": {"left_half": {}, "right_half": {}}}, True),
    # fees of the same dossier; nothing is due of an exempt one
    ("base_fee + 1 dong", {"n": 3}, 301),
    ("free_fee", {}, 0),
    # functions
    ("smallest(n; m; 2)", {"n": 3, "m": 4}, 2),
    ("smallest(p; q)", {"p": "2026-07-01", "q": "2026-06-30"}, D(2026, 6, 30)),
    ("smallest(t; 15:00)", {"t": "08:30"}, 510),
    ("largest(n; d)", {"n": 3, "d": 2.75}, 300),
    ("largest(a; 5 million dong)", {"a": 4_999_999}, 5_000_000),
    ("largest(p; q)", {"p": "2026-07-01", "q": "2026-06-30"}, D(2026, 7, 1)),
    ("round(n; 10)", {"n": 15}, 20),
    ("round(n; 10)", {"n": 14}, 10),
    ("round(n; 10)", {"n": -15}, -10),
    ("round(n; 10)", {"n": -16}, -20),
    ("round(a; 1.000 dong)", {"a": 1_500}, 2_000),
    ("round(d; 0,5)", {"d": 1.25}, 15),
    ("round(d; 1)", {"d": 1.49}, 1),
    ("round(0,1 % * a; 1 dong)", {"a": 7_500}, 8),
    ("round_up(n; 10)", {"n": 11}, 20),
    ("round_up(n; 10)", {"n": 20}, 20),
    ("round_up(n; 10)", {"n": -11}, -10),
    ("round_down(n; 10)", {"n": 19}, 10),
    ("round_down(n; 10)", {"n": -11}, -20),
    ("round_down(n; -10)", {"n": 19}, 10),
    ("divide_up(n; m)", {"n": 7, "m": 2}, 4),
    ("divide_up(n; m)", {"n": -7, "m": 2}, -3),
    ("divide_up(a; 1 million dong)", {"a": 2_000_001}, 3),
    ("divide_down(n; m)", {"n": 7, "m": 2}, 3),
    ("divide_down(n; m)", {"n": -7, "m": 2}, -4),
    ("divide_down(d; 0,5)", {"d": 1.75}, 3),
    ("count(l)", {"l": []}, 0),
    ("count(l)", {"l": [{"price": 5, "weight": 1}, {"price": 7, "weight": 2.5}]}, 2),
    ("total(l.price)", {"l": [{"price": 5, "weight": 1}, {"price": 7, "weight": 2.5}]}, 12),
    ("total(l.weight)", {"l": [{"price": 5, "weight": 1}, {"price": 7, "weight": 2.5}]}, 35),
    ("total(l.price)", {"l": []}, 0),
    ("days_between(p; q)", {"p": "2026-08-15", "q": "2026-10-14"}, 60),
    ("days_between(p; q)", {"p": "2028-03-01", "q": "2028-02-28"}, -2),
    ("age(p; q)", {"p": "2008-07-06", "q": "2026-07-05"}, 17),
    ("age(p; q)", {"p": "2008-07-06", "q": "2026-07-06"}, 18),
    # born on 29/02: the year ends on the last day of February (BLDS 2015 Điều 148)
    ("age(p; q)", {"p": "2008-02-29", "q": "2026-02-27"}, 17),
    ("age(p; q)", {"p": "2008-02-29", "q": "2026-02-28"}, 18),
    ("age(p; q)", {"p": "2008-02-29", "q": "2028-02-28"}, 19),
    ("age(p; q)", {"p": "2008-02-29", "q": "2028-02-29"}, 20),
    ("age(p; q)", {"p": "2026-07-06", "q": "2026-07-06"}, 0),
    ("age(p; q)", {"p": "2026-07-06", "q": "2026-07-05"}, -1),
    ("year_of(p)", {"p": "2025-12-31"}, 2025),
    ("start_of_month(p)", {"p": "2028-02-29"}, dt.date(2028, 2, 1)),
    ("start_of_quarter(p)", {"p": "2026-03-31"}, dt.date(2026, 1, 1)),
    ("start_of_quarter(p)", {"p": "2026-12-31"}, dt.date(2026, 10, 1)),
    ("start_of_year(p)", {"p": "2026-12-31"}, dt.date(2026, 1, 1)),
    # Điều 147 BLDS: the day of the event is not counted; 24/11/2026 is off (tests/time/test_backward.py)
    ("latest_before(p; 4 working days)", {"p": "2026-11-30"}, dt.date(2026, 11, 23)),
    ("latest_before(p; 60 days)", {"p": "2026-12-31"}, dt.date(2026, 11, 1)),
    ("length(s)", {"s": "Hồ"}, 2),
    ("length(s)", {"s": unicodedata.normalize("NFD", "Hồ")}, 2),
    ("length(s)", {"s": "😀"}, 1),
    ('starts_with(s; "Hồ")', {"s": "Hồ Chí Minh"}, True),
    ('starts_with(s; "Hồ")', {"s": unicodedata.normalize("NFD", "Hồ Chí Minh")}, True),
    ('starts_with(s; "Hồ")', {"s": "Ho"}, False),
]
BOUND = 10**15


@pytest.mark.parametrize("text, facts, expected", VALUES, ids=[f"{index}-{row[0]}" for index, row in enumerate(VALUES)])
def test_value(text: str, facts: dict[str, object], expected: object) -> None:
    found = value(text, **facts)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    "text, facts, code",
    [
        ("a + a", {"a": BOUND}, "E_OVERFLOW"),
        ("a * n", {"a": BOUND, "n": 1}, ""),
        ("a * n", {"a": BOUND, "n": 2}, "E_OVERFLOW"),
        ("-a - 1 dong", {"a": BOUND}, "E_OVERFLOW"),
        ("0,1 % * a", {"a": BOUND}, ""),
        ("1,0 * n + 1", {"n": BOUND}, "E_OVERFLOW"),
        ("round_up(n; 7)", {"n": BOUND}, "E_OVERFLOW"),
        ("round_down(n; 7)", {"n": BOUND}, ""),
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
        ("p + 0,5 days", {"p": "2026-07-06"}, "E_DURATION"),
        ("end of 1 years from p", {"p": "9999-07-06"}, "E_DATE"),
        ("end of 0,5 months from p", {"p": "2026-07-06"}, "E_DURATION"),
        ("f and divide_up(n; m) > 1", {"f": False, "n": 1, "m": 0}, ""),
    ],
)
def test_failure(text: str, facts: dict[str, object], code: str) -> None:
    """Beyond 10**15 and the years 1 to 9999 there is no value; neither is one divided by zero."""
    assert failure(text, **facts) == code


@pytest.mark.parametrize(
    "text, facts, waits",
    [
        ("n + m", {"n": 1}, ("m",)),
        ("n + m", {}, ("n",)),
        ("f and g", {"g": False}, ("f",)),
        ("f or g", {"g": True}, ("f",)),
        ("f and g", {"f": True}, ("g",)),
        ("n in {m; 1}", {"n": 1}, ("m",)),
        ("if f then n else m", {"n": 1, "m": 1}, ("f",)),
        ("r.x", {}, ("r.x",)),
        ("r.x", {"r": {}}, ("r.x",)),
        ("count(l)", {}, ("l",)),
        ("total(l.price)", {"l": [{"price": 1, "weight": 0}, {"weight": 0}]}, ("l.price",)),
        ("ratio + ratio", {"n": 1}, ("m",)),
        ("base_fee", {}, ("n",)),
        ("local_fee", {}, ("fees.local_fee",)),
        # a wrong value is no value, and no answer to whether one was given
        ("n + 1", {"n": "3"}, ("n",)),
        ("given o", {"o": "0"}, ("o",)),
        ("p + 1 days", {"p": "2026-02-30"}, ("p",)),
        ("count(l)", {"l": [1]}, ("l",)),
        ("total(l.price)", {"l": [{"price": "1", "weight": 0}]}, ("l.price",)),
        ("r.x", {"r": []}, ("r.x",)),
    ],
)
def test_undetermined(text: str, facts: dict[str, object], waits: tuple[str, ...]) -> None:
    assert needs(text, **facts) == waits


def test_every_node_and_function_has_a_case() -> None:
    nodes = [node for text, _, _ in VALUES for node in walk(expressions(text).definitions[-1].value)]
    assert {type(node) for node in nodes} == set(_kinds(Expression))
    called = {node.function for node in nodes if isinstance(node, Call)}
    assert called == set(language().expression["functions"])


def test_trees_that_no_front_end_prepared() -> None:
    """Other builders of models may leave scales apart and texts decomposed."""
    origin = expressions("7").origin
    whole = Constant(INTEGER, origin, 3)
    exact = Constant(Type("decimal", scale=2), origin, 275)
    composed, apart = (Constant(TEXT, origin, unicodedata.normalize(form, "Hồ")) for form in ("NFC", "NFD"))
    trees: list[tuple[Expression, object]] = [
        (Call(Type("decimal", scale=2), origin, "largest", (whole, exact)), 300),
        (Compare(BOOLEAN, origin, ">", whole, exact), True),
        (Arithmetic(Type("decimal", scale=2), origin, "+", whole, exact), 575),
        (Compare(BOOLEAN, origin, "=", composed, apart), True),
        (Compare(BOOLEAN, origin, "<>", composed, apart), False),
    ]
    environment = Environment(expressions("7"), calendar())
    assert [evaluate(tree, environment) for tree, _ in trees] == [expected for _, expected in trees]


def test_a_tree_of_wrong_types_is_no_silent_answer() -> None:
    """Such a tree is a mistake of the compiler, never of a dossier."""
    procedure = expressions("7")
    origin = procedure.origin
    with pytest.raises(TypeError):
        evaluate(Not(BOOLEAN, origin, Constant(INTEGER, origin, 1)), Environment(procedure, calendar()))


def _kinds(base: type[Expression]) -> list[type[Expression]]:
    """The classes of nodes below a class."""
    found = []
    for kind in base.__subclasses__():
        found += [kind, *_kinds(kind)]
    return found
