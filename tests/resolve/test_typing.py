"""Which operator takes which types, and what comes out; everything else is refused."""

from __future__ import annotations

from itertools import product

import pytest

from tests.resolve.specs import FACTS, HEAD, resolved, type_of
from thutuc.model.expressions import children

# One value of each type. `day` and `work` are lengths of time, `u` is money of another currency, `x` a field, `col` a whole list.
VALUES = {
    "b": "b",
    "n": "n",
    "d": "d",
    "m": "m",
    "u": "5 US dollars",
    "p": "p",
    "t": "t",
    "s": "s",
    "c": "c",
    "e": "e",
    "k": "k",
    "r": "r",
    "l": "l",
    "day": "3 days",
    "work": "3 working days",
}
NUMBERS = ("n", "d")
SUMS = {
    **{(a, b): "integer" if a == b == "n" else "decimal 2" for a, b in product(NUMBERS, NUMBERS)},
    ("m", "m"): "money",
    ("u", "u"): "money USD",
}
SHIFTS = {("p", "day"): "date"}
PRODUCTS = {
    ("n", "n"): "integer",
    ("n", "d"): "decimal 2",
    ("d", "n"): "decimal 2",
    ("d", "d"): "decimal 4",
    ("m", "n"): "money",
    ("n", "m"): "money",
    ("m", "d"): "money 2",
    ("d", "m"): "money 2",
    ("u", "n"): "money USD",
    ("n", "u"): "money USD",
    ("u", "d"): "money 2 USD",
    ("d", "u"): "money 2 USD",
}
NUMERIC_PAIRS = {*product(NUMBERS, NUMBERS), ("m", "m"), ("u", "u")}
ORDERED = {*NUMERIC_PAIRS, ("p", "p"), ("t", "t")}
EQUATED = {*ORDERED, ("b", "b"), ("s", "s"), ("c", "c"), ("e", "e")}
# Operator -> what is allowed with what result, and the code for all the rest.
OPERATORS: dict[str, tuple[dict[tuple[str, str], str], str]] = {
    "+": (SUMS | SHIFTS, "T3003"),
    "-": (SUMS | SHIFTS, "T3003"),
    "*": (PRODUCTS, "T3003"),
    **{operator: (dict.fromkeys(EQUATED, "boolean"), "T3002") for operator in ("=", "<>")},
    **{operator: (dict.fromkeys(ORDERED, "boolean"), "T3002") for operator in ("<", "<=", ">", ">=")},
    "and": ({("b", "b"): "boolean"}, "T3001"),
    "or": ({("b", "b"): "boolean"}, "T3001"),
}


def short(name: str, scale: int, currency: str) -> str:
    """A type in the words of the table."""
    return " ".join([name, *([str(scale)] if scale else []), *([currency] if currency not in ("", "VND") else [])])


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_pair_of_types(operator: str) -> None:
    allowed, code = OPERATORS[operator]
    pairs = list(product(VALUES, VALUES))
    lines = [f"  e{i}: {VALUES[a]} {operator} {VALUES[b]}\n" for i, (a, b) in enumerate(pairs)]
    procedure, findings = resolved(HEAD + FACTS + "Definitions:\n" + "".join(lines))
    first = (HEAD + FACTS).count("\n") + 2
    refused: dict[int, set[str]] = {}
    for finding in findings:
        assert finding.span is not None
        line, _ = finding.span.source.line_col(finding.span.start)
        refused.setdefault(line - first, set()).add(finding.code.code)
    types = {found.name: found.value.type for found in procedure.definitions}
    for number, pair in enumerate(pairs):
        type_ = types[f"e{number}"]
        found = " ".join(refused.get(number, set())) or short(type_.name, type_.scale, type_.currency)
        assert found == allowed.get(pair, code), (pair, operator)


@pytest.mark.parametrize("name", VALUES)
def test_every_type_alone(name: str) -> None:
    value = VALUES[name]
    numbers = {"n": "integer", "d": "decimal 2", "m": "money", "u": "money USD"}
    assert type_of(f"- {value}") == numbers.get(name, "T3003")
    assert type_of(f"not {value}") == ("boolean" if name == "b" else "T3001")
    assert type_of(f"if {value} then 1 else 2") == ("integer" if name == "b" else "T3001")
    is_fact = name not in ("u", "day", "work")
    assert not is_fact or type_of(f"given {value}") == "boolean"
    scalar = name not in ("k", "r", "l", "day", "work")
    assert type_of(f"{value} in {{{value}}}") == ("boolean" if scalar else "T3002")
    assert type_of(f"{value} not in {{{value}}}") == ("boolean" if scalar else "T3002")


BRANCHES = {
    ("1", "2"): "integer",
    ("1", "2,5"): "decimal 1",
    ("2,25", "1"): "decimal 2",
    ("m", "5 dong"): "money",
    ("m", "0,1 % * m"): "money 3",
    ("p", "q"): "date",
    ("c", "red"): "choice",
    ("red", "c"): "choice",
    ("b", "false"): "boolean",
    ("s", '"a"'): "text",
    ("1 day", "2 days"): "duration day",
    ("1 day", "2 months"): "duration",
}
MISFITS = (("1", "p"), ("m", "1"), ("c", "e"), ("b", "1"), ("5 dong", "5 US dollars"), ("s", "c"), ("r", "l"))


@pytest.mark.parametrize("pair", [*BRANCHES, *MISFITS], ids=str)
def test_branches_have_one_type(pair: tuple[str, str]) -> None:
    assert type_of(f"if b then {pair[0]} else {pair[1]}") == BRANCHES.get(pair, "T3011")


CALLS = {
    "smallest(n; 3)": "integer",
    "smallest(n; d; 1)": "decimal 2",
    "largest(m; 5 million dong)": "money",
    "largest(m; 0,1 % * m)": "money 3",
    "smallest(p; q; 01/01/2026)": "date",
    "largest(t; 15:00)": "time",
    "round(m; 1.000 dong)": "money",
    "round(0,1 % * m; 1 dong)": "money",
    "round_up(d; 1)": "integer",
    "round_down(n; 0,5)": "decimal 1",
    "divide_up(n; 3)": "integer",
    "divide_down(d; 0,5)": "integer",
    "divide_up(m; 5 million dong)": "integer",
    "count(l)": "integer",
    "total(l.v)": "money",
    "days_between(p; q)": "integer",
    "age(p; q)": "integer",
    "start_of_month(p)": "date",
    "start_of_quarter(p)": "date",
    "start_of_year(p)": "date",
    "latest_before(p; 3 working days)": "date",
    "year_of(p)": "integer",
    "length(s)": "integer",
    'starts_with(s; "a")': "boolean",
}
BAD_CALLS = (
    "smallest(n)",
    "smallest()",
    "smallest(m; 5)",
    "smallest(n; m; 1)",
    "smallest(5 dong; 5 US dollars)",
    "smallest(s; s)",
    "smallest(b; b)",
    "smallest(1 day; 2 days)",
    "round(n)",
    "round(m; 5)",
    "round(p; 1)",
    "round(n; 1; 1)",
    "divide_up(m; 5)",
    "divide_up(p; q)",
    "divide_down(n)",
    "count(k)",
    "count(n)",
    "count()",
    "total(l)",
    "total(m)",
    "total(r.x)",
    "total(l.w)",
    "total(l.v; l.v)",
    "total(l.v * 2)",
    "days_between(p)",
    "days_between(p; t)",
    "age(p)",
    "age(n; p)",
    "start_of_quarter(n)",
    "latest_before(p; 3)",
    "latest_before(3 days; p)",
    "year_of(t)",
    "length(n)",
    "starts_with(s; n)",
    "starts_with(s)",
)


@pytest.mark.parametrize("call", [*CALLS, *BAD_CALLS])
def test_functions(call: str) -> None:
    assert type_of(call) == CALLS.get(call, "T3006")


SPECIAL = {
    # Plain dates move by days, weeks, months and years; working time needs the calendar and a legal term.
    "p + 2 weeks": "date",
    "p - 3 months": "date",
    "p + 1 year": "date",
    "p + 8 hours": "T3003",
    "p + 3 days without holidays": "T3003",
    "3 days + p": "T3003",
    "p + (if b then 1 day else 2 days)": "date",
    "p + (if b then 1 day else 2 working days)": "T3003",
    "end of 3 months from p": "date",
    "end of 5 working days from p": "date",
    "end of n from p": "T3001",
    "end of 3 days from t": "T3001",
    "given r.x": "boolean",
    "given n + 1": "T3003",
    "given l.v": "T3001",
    "r.x + 1": "integer",
    "r.z": "N2005",
    "n.x": "N2005",
    "l.v": "T3001",
    "l.v + 1 dong": "T3001",
    "foo(n)": "N2008",
    "n(1)": "N2008",
    "smallest": "N2001",
    "unknown": "N2001",
    "channel = online": "boolean",
    "online = channel": "boolean",
    "channel = mountain": "T3005",
    "area in {mountain; border; island; remote; ordinary_area}": "boolean",
    "applicant = vietnamese_citizen": "boolean",
    "identity_level >= 2": "boolean",
    "submission_time < 15:00": "boolean",
    "submission_date + 1 day": "date",
    "not (b and b or b)": "S1088",
}


@pytest.mark.parametrize("expression", SPECIAL)
def test_special_cases(expression: str) -> None:
    assert type_of(expression) == SPECIAL[expression]


def test_one_mistake_gives_one_message() -> None:
    # What could not be typed agrees with everything around it.
    for expression in (
        "unknown + 1 > m and p",
        "(n + p) * m = t",
        "smallest(unknown; m; p)",
        "if unknown then 1 else 2",
        "not unknown and b",
        "unknown in {1; m; p}",
    ):
        found = type_of(expression).split()
        assert found[0] in ("N2001", "T3003"), expression
        assert len(found) == (2 if expression.endswith("and p") else 1), expression


def test_chains_of_one_connective_become_one_node() -> None:
    text = HEAD + FACTS + "Definitions:\n  a: b and b and (b or b) and b\n"
    procedure, findings = resolved(text)
    assert not findings
    value = procedure.definitions[0].value
    assert [type(part).__name__ for part in children(value)] == ["FactRef", "FactRef", "Logic", "FactRef"]
