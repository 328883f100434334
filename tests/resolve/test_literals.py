"""What is written is what is meant: numbers, amounts, percentages, lengths of time, options."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.resolve.specs import FACTS, HEAD, resolved, type_of, typed
from thutuc.model.expressions import AmongChoices, Compare, Constant, Expression
from thutuc.syntax.numbers import parse_number, regrouped
from thutuc.time.duration import Duration


def constant(expression: str) -> Constant:
    """The constant an expression stands for."""
    value, codes = typed(expression)
    assert not codes, codes
    assert isinstance(value, Constant)
    return value


def exact(node: Constant) -> Fraction:
    """The number of a constant."""
    assert isinstance(node.value, int)
    return Fraction(node.value, 10**node.type.scale)


# As the law writes them, worked out by hand.
NUMBERS = {
    "0": Fraction(0),
    "007": Fraction(7),
    "8.000": Fraction(8000),
    "1.000.000": Fraction(1_000_000),
    "999.999.999.999.999": Fraction(10**15 - 1),
    "1.234,5": Fraction(12345, 10),
    "12,50": Fraction(1250, 100),
    "0,1 %": Fraction(1, 1000),
    "12,5 %": Fraction(1, 8),
    "100 %": Fraction(1),
    "8.000 dong": Fraction(8000),
    "300 thousand dong": Fraction(300_000),
    "5 million dong": Fraction(5_000_000),
    "1,5 billion dong": Fraction(1_500_000_000),
    "0,5 million dong": Fraction(500_000),
    "1.200,75 million dong": Fraction(1_200_750_000),
    "0,25 dong": Fraction(1, 4),
    "20 US dollars": Fraction(20),
    "1,5 million US dollars": Fraction(1_500_000),
}
# The types: amounts lose decimals they do not need, since an amount of whole đồng needs no rounding.
TYPES = {
    "8.000": "integer",
    "1.234,5": "decimal 1",
    "12,50": "decimal 2",
    "0,1 %": "decimal 3",
    "50 %": "decimal 2",
    "8.000 dong": "money",
    "1,5 billion dong": "money",
    "0,25 dong": "money 2",
    "20 US dollars": "money USD",
}
BAD = {
    "8.00": ("T3004", "8,00"),
    "80.00": ("T3004", "80,00"),
    "8.0000": ("T3004", "80.000"),
    "1.00.000": ("T3004", "100.000"),
    "1000.000": ("T3004", "1.000.000"),
    "1.000.00 dong": ("T3004", "100.000"),
    "9" * 16: ("T3012", ""),
    "123.456.789.012.345,6": ("T3012", ""),
    "9" * 5000 + " dong": ("T3012", ""),
    "31/02/2026": ("S1060", ""),
    "1/7/2026": ("S1060", "01/07/2026"),
    "24:00": ("S1061", ""),
    "15:60": ("S1061", ""),
}


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers_are_exact(text: str) -> None:
    assert exact(constant(text)) == NUMBERS[text]


@pytest.mark.parametrize("text", TYPES)
def test_types_of_numbers(text: str) -> None:
    assert type_of(text) == TYPES[text]


@pytest.mark.parametrize("text", BAD, ids=[text[:20] for text in BAD])
def test_what_cannot_be_read_is_refused_and_repaired_where_that_is_clear(text: str) -> None:
    code, right = BAD[text]
    _, findings = resolved(f"{HEAD}Definitions:\n  probe: {text}\n")
    assert [finding.code.code for finding in findings] == [code]
    edits = [edit.text for fix in findings[0].fixes for edit in fix.edits]
    assert edits == ([right] if right else [])


def test_thousands_behind_a_comma_are_not_taken_for_a_fraction() -> None:
    # 8,000 đồng in a Vietnamese text is eight đồng; whoever writes it means eight thousand.
    _, findings = resolved(f"{HEAD}Definitions:\n  probe: 8,000 dong\n")
    assert [finding.severity for finding in findings] == ["error"]
    assert [edit.text for fix in findings[0].fixes for edit in fix.edits] == ["8.000"]


@given(st.integers(0, 10**12), st.integers(0, 3))
def test_numbers_written_with_groups_are_read_back(amount: int, decimals: int) -> None:
    whole, rest = divmod(amount, 10**decimals)
    text = f"{whole:,}".replace(",", ".") + (f",{rest:0{decimals}d}" if decimals else "")
    assert parse_number(text) == (amount, decimals)
    assert parse_number(text.replace(".", "")) == (amount, decimals)


@given(st.text("0123456789.,", min_size=1, max_size=25))
def test_every_number_is_read_or_can_be_regrouped(text: str) -> None:
    number = parse_number(text)
    if number is None and text[0].isdigit() and text.count(",") <= 1 and not text.endswith(","):
        assert regrouped(text)[0].isdigit()
    elif number is not None:
        digits = text.replace(".", "").replace(",", "")
        assert number[0] == int(digits)
        assert len(digits) <= 15


DATES = {"01/07/2026": dt.date(2026, 7, 1), "29/02/2028": dt.date(2028, 2, 29), "31/12/9999": dt.date(9999, 12, 31)}
TIMES = {"00:00": 0, "7:05": 425, "15:30": 930, "23:59": 1439}
LENGTHS = {
    "5 days": Duration(5, "day"),
    "05 working days": Duration(5, "working_day"),
    "1 day": Duration(1, "day"),
    "0,5 days": Duration(5, "day", 1),
    "8 working hours": Duration(8, "working_hour"),
    "30 minutes": Duration(30, "minute"),
    "10 days without holidays": Duration(10, "calendar_day_without_holidays"),
    "3 months": Duration(3, "month"),
    "1.000 days": Duration(1000, "day"),
}


def test_dates_times_and_lengths() -> None:
    for text, value in {**DATES, **TIMES, **LENGTHS}.items():
        assert constant(text).value == value, text


def test_texts_are_what_stands_between_the_quotes() -> None:
    assert constant('"a; b # c"').value == "a; b # c"
    assert constant('""').value == ""


def test_truth_values() -> None:
    assert [constant(text).value for text in ("true", "false")] == [True, False]


# Options named bare


def sides(expression: str) -> list[object]:
    """The values of the constants in a comparison."""
    value, codes = typed(expression)
    assert not codes, codes
    parts: list[Expression] = [value.left, value.right] if isinstance(value, Compare) else []
    return [part.value for part in parts if isinstance(part, Constant)]


def test_options_are_named_on_either_side() -> None:
    for expression in ("c = red", "red = c", "c <> red", "(if b then c else red) = red"):
        assert sides(expression) == ["red"], expression


def test_the_same_spelling_is_the_option_of_the_other_side() -> None:
    # `red` is an option of c and of e; `blue` only of e.
    assert sides("e = blue") == ["blue"]
    assert type_of("c = blue") == "T3005"
    assert type_of("c in {red; green}") == "boolean"
    assert type_of("c in {red; blue}") == "T3005"
    assert type_of("red") == "N2001"


def test_an_option_in_a_multiple_choice() -> None:
    value, codes = typed("red in k")
    assert not codes
    assert isinstance(value, AmongChoices)
    assert isinstance(value.operand, Constant)
    assert value.operand.value == "red"
    assert type_of("blue in k") == "T3005"
    assert type_of("red not in k") == "boolean"
    assert type_of("k = red") == "T3002"
    assert type_of("c in k") == "T3002"


def test_a_fact_and_an_option_of_one_spelling() -> None:
    facts = FACTS + "  red:\n    Label: R\n    Type: true/false\n    Required: yes\n"
    value, codes = typed("c = red", facts=facts)
    assert not codes
    assert isinstance(value, Compare)
    assert isinstance(value.right, Constant)
    value, codes = typed("b = red", facts=facts)
    assert not codes
    assert isinstance(value, Compare)
    assert not isinstance(value.right, Constant)


def test_options_keep_explicit_ids() -> None:
    facts = "Facts:\n  c:\n    Label: C\n    Type: choice\n    Required: yes\n    Options:\n"
    facts += "      đỏ:\n        Label: Đỏ\n        id: red_one\n      xanh_lá: Xanh\n"
    value, codes = typed("c = đỏ", facts=facts)
    assert not codes
    assert isinstance(value, Compare)
    assert isinstance(value.right, Constant)
    assert value.right.value == "red_one"
    assert [member.id for member in value.right.type.members] == ["red_one", "xanh_la"]


# Dates and legal terms


def test_comparing_with_plain_addition_is_a_warning() -> None:
    # Điều 147 and 148(5) Bộ luật Dân sự 2015: a legal term does not count its first day and moves off days off.
    for expression, wanted in (
        ("p > q + 60 days", ["T3009"]),
        ("q + 60 days < p", ["T3009"]),
        ("p > q - 60 days", []),
        ("p > end of 60 days from q", []),
        ("days_between(q; p) > 60", []),
    ):
        assert typed(expression)[1] == wanted, expression


def test_scales_of_both_sides_meet() -> None:
    value, codes = typed("d > 1,125")
    assert not codes
    assert isinstance(value, Compare)
    assert (value.left.type.scale, value.right.type.scale) == (3, 3)
    value, _ = typed("n = 2,5")
    assert isinstance(value, Compare)
    assert isinstance(value.right, Constant)
    assert (value.left.type.scale, exact(value.right)) == (1, Fraction(5, 2))
