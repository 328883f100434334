"""Sections of a procedure as they stand in the model: what is none, not stated, free or absent is told apart."""

from __future__ import annotations

import pytest

from tests.resolve.specs import HEAD, codes, resolved
from thutuc.model.expressions import Constant
from thutuc.model.procedure import Procedure

LEAF = "    Title: T\n    Originals: 1\n"


def procedure_of(text: str) -> Procedure:
    """The procedure of a text free of findings."""
    procedure, findings = resolved(HEAD + text)
    assert not findings, [finding.headline("en") for finding in findings]
    return procedure


def fee(amount: str, more: str = "") -> str:
    """One fee."""
    return f"Fees:\n  f:\n    Title: F\n    Kind: levy\n    Amount: {amount}\n{more}"


# None, not stated, free, absent

STATES = {"": "absent", "none": "none", "not stated": "not_stated"}
SECTIONS = {"Fees": "fees", "Documents": "documents", "Requirements": "requirements", "Results": "results"}


@pytest.mark.parametrize("key", SECTIONS)
@pytest.mark.parametrize("word", STATES, ids=lambda word: word or "nothing")
def test_states_of_a_section(key: str, word: str) -> None:
    procedure = procedure_of(f"{key}: {word}\n" if word else "")
    assert getattr(procedure, f"{SECTIONS[key]}_state") == STATES[word]
    assert getattr(procedure, SECTIONS[key]) == ()


def test_a_section_with_content_is_given() -> None:
    text = fee("0 dong") + f"Documents:\n  d:\n{LEAF}" + "Requirements:\n  r:\n    Title: In words\nResults:\n  k: K\n"
    procedure = procedure_of(text)
    assert {getattr(procedure, f"{section}_state") for section in SECTIONS.values()} == {"given"}


AMOUNTS = {"exempt": "exempt", "set locally": "local", "not stated": "not_stated"}


@pytest.mark.parametrize("word", AMOUNTS)
def test_a_fee_by_word_has_no_amount(word: str) -> None:
    (row,) = procedure_of(fee(word)).fees[0].rows
    assert (row.word, row.amount) == (AMOUNTS[word], None)


def test_a_free_fee_is_an_amount_of_zero() -> None:
    (row,) = procedure_of(fee("0 dong")).fees[0].rows
    assert row.word == ""
    assert isinstance(row.amount, Constant)
    assert (row.amount.value, row.amount.type.name) == (0, "money")


DEADLINES = {"same day": "same_day", "not stated": "not_stated", "by agreement": "by_agreement"}


@pytest.mark.parametrize("word", DEADLINES)
def test_a_deadline_by_word(word: str) -> None:
    procedure = procedure_of(f"Deadline: {word}\n")
    assert procedure.deadline is not None
    (row,) = procedure.deadline.rows
    assert (row.word, row.duration, procedure.deadline_state) == (DEADLINES[word], None, "given")


def test_no_deadline_at_all() -> None:
    procedure = procedure_of("")
    assert (procedure.deadline, procedure.deadline_state) == (None, "absent")


# Tables

ROWS = {
    "two rows for the rest": (["Otherwise: yes", "Otherwise: yes"], "D4001"),
    "a row without a condition": (["Otherwise: yes", ""], "D4002"),
    "a row that is not for the rest": (["Otherwise: no"], "D4002"),
    "a row with both": (["Otherwise: yes|When: true"], "D4003"),
    "in order": (["When: true", "When: false", "Otherwise: yes"], ""),
}


@pytest.mark.parametrize("what", ROWS)
@pytest.mark.parametrize("table", ["fee", "deadline"])
def test_rows_of_a_table(what: str, table: str) -> None:
    rows, code = ROWS[what]
    value, indent = ("Rate: 1 dong", 6) if table == "fee" else ("Is: 5 days", 2)
    lines = ""
    for number, row in enumerate(rows):
        parts = [part for part in row.split("|") if part] + [value]
        lines += " " * indent + f"r{number}:\n" + "".join(" " * (indent + 2) + f"{part}\n" for part in parts)
    text = (
        fee("\n" + lines.rstrip("\n")).replace("Amount: \n", "Amount:\n") if table == "fee" else f"Deadline:\n{lines}"
    )
    found = codes(text)
    single = table == "deadline" and len(rows) == 1 and "When" not in rows[0]
    assert found == ([code] if code and not single else []), text


def test_a_fee_of_one_amount_is_one_row_without_a_condition() -> None:
    (row,) = procedure_of(fee("5 dong")).fees[0].rows
    assert (row.id, row.path, row.when, row.otherwise) == ("f", "fees.f", None, False)


def test_rows_keep_their_order_and_paths() -> None:
    table = (
        "\n      b:\n        When: true\n        Rate: 1 dong\n      a:\n        Otherwise: yes\n        Rate: 2 dong"
    )
    (found,) = procedure_of(fee(table)).fees
    assert [(row.id, row.path, row.otherwise) for row in found.rows] == [
        ("b", "fees.f.rows.b", False),
        ("a", "fees.f.rows.a", True),
    ]
    assert found.ordered is False


def test_a_deadline_needs_a_length_or_stages() -> None:
    assert codes("Deadline:\n  a:\n    Note: N\n") == ["N2011"]
    stages = (
        "    Stages:\n      s:\n        Title: S\n        Is: 2 days\n      t:\n        Title: T\n        Is: 3 days\n"
    )
    procedure = procedure_of(f"Deadline:\n  a:\n{stages}")
    assert procedure.deadline is not None
    assert [stage.path for stage in procedure.deadline.rows[0].stages] == ["deadline.a.stages.s", "deadline.a.stages.t"]


ROUNDINGS = {
    "0,1 % * 5 dong": ["T3008"],
    "0,5 dong": ["T3008"],
    "1,5 million dong": [],
    "5 dong * 3": [],
    "round(0,1 % * 5 dong; 1 dong)": [],
}


@pytest.mark.parametrize("amount", ROUNDINGS)
def test_a_fraction_of_a_dong_needs_a_rounding(amount: str) -> None:
    assert codes(fee(amount)) == ROUNDINGS[amount]
    assert codes(fee(amount, "    Rounding: up\n")) == []


def test_a_reduction_may_leave_a_fraction() -> None:
    reduction = "    Reductions:\n      half:\n        When: true\n        Remaining share: 50 %\n"
    assert codes(fee("5 dong", reduction)) == ["T3008"]
    (found,) = procedure_of(fee("5 dong", reduction + "    Rounding: down\n")).fees
    assert [(part.id, part.path) for part in found.reductions] == [("half", "fees.f.reductions.half")]


WRONG = {
    "an amount without a currency": fee("5"),
    "an amount that is a date": fee("01/01/2026"),
    "a bound in another currency": fee("5 dong", "    At most: 1 US dollars\n"),
    "a bound without a currency": fee("5 dong", "    At least: 5\n"),
    "a share that is money": fee(
        "5 dong", "    Reductions:\n      r:\n        When: true\n        Remaining share: 1 dong\n    Rounding: up\n"
    ),
    "a condition that is a number": fee("5 dong", "    When: 5\n"),
    "a deadline that is a number": "Deadline: 5\n",
}


@pytest.mark.parametrize("what", WRONG)
def test_types_of_a_fee_and_a_deadline(what: str) -> None:
    assert codes(WRONG[what]) == ["T3001"]


def test_currencies_go_along() -> None:
    text = "Parameters:\n  p: 20 US dollars\nFees:\n"
    for name, amount in (("a", "p"), ("b", "a * 2"), ("c", "b"), ("d", "5 dong")):
        text += f"  {name}:\n    Title: F\n    Kind: levy\n    Amount: {amount}\n"
    procedure = procedure_of(text)
    assert [found.currency for found in procedure.fees] == ["USD", "USD", "USD", "VND"]
    assert codes(text + "  e:\n    Title: F\n    Kind: levy\n    Amount: a + d\n") == ["T3003"]


def test_a_fee_may_use_one_that_stands_below() -> None:
    text = "Fees:\n  a:\n    Title: F\n    Kind: charge\n    Amount: b * 2\n  b:\n    Title: F\n    Kind: levy\n    Amount: 5 dong\n"
    procedure = procedure_of(text)
    assert [(found.id, found.kind) for found in procedure.fees] == [("a", "charge"), ("b", "levy")]


# Cases and built-in facts


def test_cases_are_options_of_a_built_in_fact() -> None:
    text = "Cases:\n  mới: Cấp mới\n  lại:\n    Title: Cấp lại\n    id: again\nChecks:\n  k:\n    Must: case = lại\n"
    procedure = procedure_of(text)
    (fact,) = (found for found in procedure.builtins if found.id == "case")
    assert [member.id for member in fact.type.members] == ["moi", "again"]
    assert fact.required
    assert [(case.id, case.label) for case in procedure.cases] == [("moi", "Cấp mới"), ("again", "Cấp lại")]


def test_without_cases_there_is_no_such_fact() -> None:
    procedure = procedure_of("")
    assert [fact.id for fact in procedure.builtins] == [
        "submission_date",
        "submission_time",
        "channel",
        "identity_level",
        "area",
        "applicant",
    ]
    assert [fact.id for fact in procedure.builtins if fact.required] == ["submission_date", "channel"]
    assert codes("Checks:\n  k:\n    Must: given case\n") == ["N2001"]


# Documents


DOCUMENTS = {
    "a leaf without a number": ("    Title: T\n", "N2011"),
    "a leaf without a title": ("    Originals: 1\n", "N2011"),
    "a leaf with no copies at all": ("    Title: T\n    Originals: 0\n", "N2011"),
    "a group with a number": (
        "    Originals: 1\n    One of:\n      x:\n        Title: X\n        Originals: 1\n",
        "N2012",
    ),
    "two groups": (
        "    One of:\n      x:\n        Title: X\n        Originals: 1\n    All of:\n      y:\n        Title: Y\n        Copies: 1\n",
        "N2012",
    ),
    "a group without a title": ("    In turn:\n      x:\n        Title: X\n        Copies: 1\n", ""),
    "originals or copies": ("    Title: T\n    Originals or copies: 2\n", ""),
}


@pytest.mark.parametrize("what", DOCUMENTS)
def test_documents_and_groups(what: str) -> None:
    text, code = DOCUMENTS[what]
    assert codes(f"Documents:\n  d:\n{text}") == ([code] if code else [])


def test_members_of_groups_have_their_own_paths() -> None:
    group = "    One of:\n      x:\n        Title: X\n        Originals: 1\n      y:\n        All of:\n          z:\n            Title: Z\n            Copies: 2\n"
    (found,) = procedure_of(f"Documents:\n  d:\n{group}").documents
    assert (found.grouping, [member.id for member in found.members]) == ("one_of", ["x", "y"])
    leaf = found.members[1].members[0]
    assert (leaf.id, leaf.path, leaf.copies) == ("z", "documents.z", 2)


# Facts

FITS = {
    "options of a text": ("text", "    Options:\n      a: A\n", "N2012"),
    "fields of a date": ("date", "    Fields:\n      a:\n        Label: A\n        Type: date\n", "N2012"),
    "decimals of an integer": ("integer", "    Decimal places: 2\n", "N2012"),
    "no decimals of a decimal": ("decimal", "    Decimal places: 0\n", "N2012"),
    "too many decimals": ("decimal", "    Decimal places: 10\n", "N2012"),
    "nine decimals": ("decimal", "    Decimal places: 9\n", ""),
    "the length of a number": ("integer", "    Maximum length: 5\n", "N2012"),
    "a mask of a date": ("date", "    Pattern: '99'\n", "N2012"),
    "the least text": ("text", "    Minimum: 5\n", "N2012"),
    "rows of a text": ("text", "    Minimum items: 1\n", "N2012"),
    "a choice without options": ("choice", "", "N2011"),
    "a multiple choice without options": ("multiple choice", "", "N2011"),
    "a group without fields": ("group", "", "N2011"),
    "a list without fields": ("list", "", "N2011"),
    "a bound of another type": ("date", "    Minimum: 5\n", "T3001"),
    "a bound finer than the fact": ("decimal", "    Minimum: 0,125\n", "T3001"),
    "a bound coarser than the fact": ("decimal", "    Minimum: 1,5\n    Maximum: 20\n", ""),
    "a default of another type": ("date", "    Default: 5\n", "T3001"),
    "a default": ("date", "    Default: submission_date\n", ""),
}


@pytest.mark.parametrize("what", FITS)
def test_what_fits_a_fact(what: str) -> None:
    word, more, code = FITS[what]
    assert codes(f"Facts:\n  x:\n    Label: X\n    Type: {word}\n{more}") == ([code] if code else [])


# Workflow


def test_steps_follow_one_another_unless_they_say_otherwise() -> None:
    step = "  {}:\n    Title: T\n    Task: handle\n    Presence: automatic\n{}"
    text = (
        "Workflow:\n"
        + step.format("a", "    Next: c\n")
        + step.format("b", "")
        + step.format("c", "    Next: refused\n")
    )
    text += step.format(
        "d", "    Outcomes:\n      yes_:\n        Title: Y\n        Next: a\n      no_:\n        Title: N\n"
    )
    steps = procedure_of(text).steps
    assert [found.next for found in steps] == ["c", "c", "end:refused", "end:done"]
    assert [outcome.next for outcome in steps[3].outcomes] == ["a", "end:done"]


def test_a_step_needs_somebody_unless_it_is_automatic() -> None:
    step = "Workflow:\n  a:\n    Title: A\n    Task: handle\n"
    assert codes(step) == ["N2011"]
    assert codes(step + "    Presence: automatic\n") == []
    assert codes("Roles:\n  r: R\n" + step + "    Done by: r\n") == []
