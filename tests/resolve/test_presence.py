"""A fact that may be absent is found where it is used, and nowhere else: a false alarm is as bad as a missed one."""

from __future__ import annotations

import pytest

from tests.resolve.specs import HEAD, codes, resolved

# o optional, y required, z required and asked when b holds, g an optional group, l an optional list, v a value with a default.
FACTS = """\
Facts:
  b:
    Label: B
    Type: true/false
    Required: yes
  a:
    Label: A
    Type: true/false
    Required: yes
  c:
    Label: C
    Type: choice
    Required: yes
    Options:
      red: Đỏ
      green: Xanh
      blue: Lam
  y:
    Label: Y
    Type: integer
    Required: yes
  o:
    Label: O
    Type: integer
  q:
    Label: Q
    Type: integer
  z:
    Label: Z
    Type: true/false
    Required: yes
    When: b
  w:
    Label: W
    Type: integer
    Required: yes
    When: a or c = red
  u:
    Label: U
    Type: integer
    Required: yes
    When: c in {red; green}
  h:
    Label: H
    Type: integer
    Required: yes
    When: late
  v:
    Label: V
    Type: integer
    Default: 0
  g:
    Label: G
    Type: group
    Fields:
      x:
        Label: X
        Type: integer
        Required: yes
      n:
        Label: N
        Type: integer
  l:
    Label: L
    Type: list
    Fields:
      x:
        Label: X
        Type: integer
        Required: yes
      n:
        Label: N
        Type: integer
"""
DEFINITIONS = """\
Definitions:
  late: b and y > 3
  has_o: given o
  twice: late and late
  small: o < 5
  o_or_none: if given o then o else 0
"""
SURE = (
    "y > 1",
    "v > 1",
    "given o",
    "not given o",
    "given o and o > 1",
    "not given o or o > 1",
    "(if given o then o else 0) > 1",
    "(if not given o then 0 else o) > 1",
    "(if given o and b then o else 0) > 1",
    "(if not given o or not b then 0 else o) > 1",
    "given o and given q and o < q",
    "given o and (a or o > 1)",
    "has_o and o > 1",
    "not has_o or o > 1",
    "has_o and small",
    "o_or_none > 3",
    "b and z",
    "not b or z",
    "b = true and z",
    "b <> false and z",
    "b in {true} and z",
    "not (b = false) and z",
    "(if b then z else a)",
    "(if not b then a else z)",
    "late and z",
    "twice and z",
    "twice and h > 1",
    "late and h > 1",
    "b and y > 3 and h > 1",
    "y > 3 and b and h > 1",
    "a and w > 1",
    "c = red and w > 1",
    "red = c and w > 1",
    "(a or c = red) and w > 1",
    "(c = red or a) and w > 1",
    "c = green and u > 1",
    "c in {red} and u > 1",
    "c not in {blue} and u > 1",
    "c <> blue and u > 1",
    "not (c = blue) and u > 1",
    "(if c = blue then 0 else u) > 1",
    "given z and z",
    "given g and g.x > 1",
    "given g.x and g.x > 1",
    "given g.n and g.n > 1",
    "given g.n and g.x > 1",
    "given l and count(l) > 1",
    "given l and total(l.x) > 1",
    "submission_date > 01/01/2026",
    "channel = online",
    "given area and area = mountain",
)
UNSURE = (
    "o > 1",
    "given q and o > 1",
    "o > 1 and given o",
    "given o or o > 1",
    "not given o and o > 1",
    "(if given o then 0 else o) > 1",
    "(if b then o else 0) > 1",
    "has_o or o > 1",
    "small",
    "not has_o and small",
    "z",
    "z and b",
    "a and z",
    "not b and z",
    "b or z",
    "(if b then a else z)",
    "b = false and z",
    "(b or a) and z",
    "y > 3 and h > 1",
    "b and h > 1",
    "w > 1",
    "b and w > 1",
    "not a and w > 1",
    "c = blue and u > 1",
    "c in {red; blue} and u > 1",
    "c <> red and u > 1",
    "g.x > 1",
    "g.n > 1",
    "given g and g.n > 1",
    "count(l) > 1",
    "total(l.x) > 1",
    "given l and total(l.n) > 1",
    "area = mountain",
    "identity_level >= 2",
    "submission_time < 15:00",
)


def check(condition: str) -> list[str]:
    """The codes found when a condition stands in a check."""
    return codes(FACTS + DEFINITIONS + f"Checks:\n  r:\n    Must: {condition}\n")


def test_the_facts_alone_are_in_order() -> None:
    assert codes(FACTS) == ["N2001"]
    assert codes(FACTS + DEFINITIONS) == []


@pytest.mark.parametrize("condition", SURE)
def test_what_is_certain_is_not_reported(condition: str) -> None:
    assert check(condition) == []


@pytest.mark.parametrize("condition", UNSURE)
def test_what_may_be_absent_is_reported(condition: str) -> None:
    assert check(condition) == ["T3007"]


def test_the_place_and_the_name_are_those_of_the_fact() -> None:
    text = HEAD + FACTS + DEFINITIONS + "Checks:\n  r:\n    Must: given g and g.n > 1\n"
    _, (finding,) = resolved(text)
    assert finding.span is not None
    assert (finding.span.text, finding.path) == ("g.n", "facts.g.n")


def test_a_fact_used_in_a_definition_is_reported_there_once() -> None:
    text = FACTS + DEFINITIONS + "Checks:\n  r:\n    Must: small\n  s:\n    Must: small or b\n"
    _, findings = resolved(HEAD + text)
    assert [(finding.code.code, finding.span and finding.span.text) for finding in findings] == [("T3007", "o")]


def test_a_guarded_use_does_not_cover_an_unguarded_one() -> None:
    for order in (("has_o and small", "small"), ("small", "has_o and small")):
        text = "".join(f"  r{number}:\n    Must: {condition}\n" for number, condition in enumerate(order))
        assert codes(FACTS + DEFINITIONS + "Checks:\n" + text) == ["T3007"]


def rule(when: str, must: str) -> str:
    """A check with a condition of its own."""
    return f"Checks:\n  r:\n    When: {when}\n    Must: {must}\n"


STEP = (
    "Workflow:\n  s:\n    Title: S\n    Task: handle\n    Presence: automatic\n{}    Outcomes:\n"
    "      x:\n        Title: X\n        When: o > 1\n"
)
# Where an expression stands says under what it is looked at.
PLACES = {
    "the condition of a rule": (rule("given o", "o > 1"), rule("a", "o > 1")),
    "the condition of a document": (
        "Documents:\n  d:\n    When: given o\n    All of:\n      e:\n        Title: E\n        Originals: 1\n        When: o > 1\n",
        "Documents:\n  d:\n    When: a\n    All of:\n      e:\n        Title: E\n        Originals: 1\n        When: o > 1\n",
    ),
    "the condition of a fee": (
        "Fees:\n  f:\n    Title: F\n    Kind: levy\n    When: given o\n    Amount: 1 dong * o\n",
        "Fees:\n  f:\n    Title: F\n    Kind: levy\n    When: a\n    Amount: 1 dong * o\n",
    ),
    "the bounds of a fee": (
        "Fees:\n  f:\n    Title: F\n    Kind: levy\n    When: given o\n    Amount: 9 dong\n    At least: 1 dong * o\n",
        "Fees:\n  f:\n    Title: F\n    Kind: levy\n    Amount: 9 dong\n    At most: 1 dong * o\n",
    ),
    "the condition of an outcome": (STEP.format("    When: given o\n"), STEP.format("")),
    "the condition of an extension": (
        "Deadline:\n  t:\n    Is: 5 days\n  Extension:\n    At most: 2 days\n    When: given o and o > 1\n",
        "Deadline:\n  t:\n    Is: 5 days\n  Extension:\n    At most: 2 days\n    When: o > 1\n",
    ),
    "the condition of a supplement": (
        "Deadline:\n  t:\n    Is: 5 days\n  Supplements:\n    s:\n      When: y > 1\n      Adds: 2 days\n",
        "Deadline:\n  t:\n    Is: 5 days\n  Supplements:\n    s:\n      When: o > 1\n      Adds: 2 days\n",
    ),
    "a result": (
        "Results:\n  r:\n    Title: R\n    When: y > 1\n",
        "Results:\n  r:\n    Title: R\n    When: o > 1\n",
    ),
    "a case": (
        "Cases:\n  k:\n    Title: K\n    When: y > 1\n",
        "Cases:\n  k:\n    Title: K\n    When: o > 1\n",
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_every_place_is_looked_at_under_its_conditions(place: str) -> None:
    good, bad = PLACES[place]
    assert codes(FACTS + DEFINITIONS + good) == []
    assert codes(FACTS + DEFINITIONS + bad) == ["T3007"]


def fee(*rows: str, ordered: bool = False) -> str:
    """A fee with rows, each given as its lines."""
    head = "Fees:\n  f:\n    Title: F\n    Kind: levy\n    Amount:\n" + ("      In order: yes\n" if ordered else "")
    lines = "".join(
        f"      r{number}:\n" + "".join(f"        {line}\n" for line in row.split("; "))
        for number, row in enumerate(rows)
    )
    return FACTS + DEFINITIONS + head + lines


def test_a_row_is_looked_at_where_its_condition_holds() -> None:
    assert codes(fee("When: given o; Rate: 1 dong * o", "Otherwise: yes; Rate: 0 dong")) == []
    assert codes(fee("When: a; Rate: 1 dong * o", "Otherwise: yes; Rate: 0 dong")) == ["T3007"]


def test_the_row_for_the_rest_knows_that_the_others_do_not_apply() -> None:
    assert codes(fee("When: not given o; Rate: 0 dong", "Otherwise: yes; Rate: 1 dong * o")) == []
    assert codes(fee("When: given o; Rate: 0 dong", "Otherwise: yes; Rate: 1 dong * o")) == ["T3007"]


def test_rows_know_the_ones_before_them_only_in_an_ordered_table() -> None:
    rows = ("When: not given o; Rate: 0 dong", "When: o > 5; Rate: 1 dong", "Otherwise: yes; Rate: 2 dong")
    assert codes(fee(*rows, ordered=True)) == []
    assert codes(fee(*rows)) == ["T3007"]


def test_rows_of_the_deadline() -> None:
    rows = "Deadline:\n  In order: yes\n  x:\n    When: not given o\n    Is: 5 days\n  y2:\n    When: o > 5\n    Is: 6 days\n"
    rest = "  z2:\n    Otherwise: yes\n    Is: 7 days\n"
    assert codes(FACTS + DEFINITIONS + rows + rest) == []
    assert codes(FACTS + DEFINITIONS + (rows + rest).replace("  In order: yes\n", "")) == ["T3007"]


def field(lines: str) -> str:
    """One more field of the optional group, and of the rows of the list."""
    more = f"      f:\n        Label: F\n        Type: integer\n{lines}"
    return FACTS.replace("  l:\n", more + "  l:\n") + more + DEFINITIONS


def test_fields_are_looked_at_in_a_group_or_row_that_is_there() -> None:
    assert codes(field("        When: x > 1\n")) == []
    assert codes(field("        Minimum: x\n")) == []
    assert codes(field("        When: given n and n > 1\n")) == []


def test_an_optional_field_of_the_same_group_or_row_may_be_absent() -> None:
    assert codes(field("        When: n > 1\n")) == ["T3007", "T3007"]


def test_a_bound_is_looked_at_where_the_fact_is_asked() -> None:
    fact = "  k:\n    Label: K\n    Type: integer\n    When: given o\n    Minimum: o\n"
    assert codes(FACTS + fact + DEFINITIONS) == []
    assert codes(FACTS + fact.replace("    When: given o\n", "") + DEFINITIONS) == ["T3007"]


def test_definitions_that_double_at_every_step_are_looked_at_quickly() -> None:
    lines = "".join(f"  d{number}: d{number - 1} and d{number - 1}\n" for number in range(1, 31))
    text = FACTS + DEFINITIONS + "  d0: b\n" + lines
    assert codes(text + rule("d30", "z")) == []
    assert codes(text + rule("b", "d30")) == []
    assert codes(text.replace("    When: b\n", "    When: d30\n") + rule("b", "z")) == []
