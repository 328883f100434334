"""The order in which the facts of a dossier can be settled, and what is said about each."""

from __future__ import annotations

from tests.emit_python import packages
from tests.support import load_text
from thutuc.model.procedure import Fact
from thutuc.plan.data import DataPlan, Field, kinds_of, plan_data, sorted_by_need
from thutuc.plan.decision import plan_decisions

SPEC = """\
# language: en
Procedure: Thủ tục thử
Code: "1.000000"
Administrative level: commune
Validity:
  From date: 01/01/2020
Facts:
  a:
    Label: A
    Type: integer
    Required: yes
    When: c
  r:
    Label: R
    Type: group
    Required: yes
    Fields:
      x:
        Label: X
        Type: integer
        When: deep
  c:
    Label: C
    Type: true/false
    Required: yes
  rows:
    Label: Dòng
    Type: list
    Fields:
      two:
        Label: Hai
        Type: integer
        When: one
      one:
        Label: Một
        Type: true/false
        Required: yes
Definitions:
  deep: shallow and c
  shallow: not c
Fees:
  double_fee:
    Title: Một
    Kind: charge
    Amount: single_fee * 2
  single_fee:
    Title: Hai
    Kind: charge
    Amount: 1.000 dong
"""


def _plan() -> DataPlan:
    return plan_data(load_text(SPEC))


def _names(fields: tuple[Field, ...]) -> list[str]:
    return [field.name for field in fields]


def test_fields_come_after_what_they_read() -> None:
    """Read off the text above: `a` and `r.x` wait for `c`, a record comes before its fields, lists stay whole."""
    plan = _plan()
    own = [name for name in _names(plan.order) if name in ("a", "r", "r.x", "c", "rows")]
    assert own == ["c", "a", "r", "r.x", "rows"]
    [rows] = [field for field in plan.order if field.name == "rows"]
    assert _names(rows.order) == ["rows.one", "rows.two"]


def test_fields_keep_the_order_of_the_author_in_the_plan() -> None:
    assert _names(_plan().facts) == ["a", "r", "c", "rows"]


def test_what_expressions_read() -> None:
    plan = _plan()
    used = {field.name: field.is_used for field in plan.order}
    assert (used["c"], used["a"], used["r.x"], used["rows"]) == (True, False, False, True)
    reads = {field.name: (field.own_reads, field.reads) for field in plan.order}
    assert reads["a"] == ((("c",),), (("c",),))
    assert reads["r"] == ((), (("c",),))


def test_definitions_come_after_those_they_use() -> None:
    assert [definition.id for definition in _plan().definitions] == ["shallow", "deep"]


def test_fees_come_after_those_they_are_computed_from() -> None:
    decisions = plan_decisions(load_text(SPEC))
    assert decisions.fee_order == ("single_fee", "double_fee")
    assert [fee.id for fee in decisions.fees] == ["double_fee", "single_fee"]


def test_a_circle_is_cut() -> None:
    assert sorted(sorted_by_need({"a": ["b"], "b": ["a"], "c": ["a", "nobody"]})) == ["a", "b", "c"]


def test_every_kind_of_mistake_has_a_sentence() -> None:
    plan = plan_data(packages.sample())
    seen: set[str] = set()

    def look(fields: tuple[Field, ...]) -> None:
        for field in fields:
            assert [kind for kind, _ in field.messages] == list(kinds_of(field.fact))
            assert all(text.vi and text.en for _, text in field.messages)
            seen.update(kind for kind, _ in field.messages)
            look(field.fields)

    look(plan.builtins + plan.facts)
    assert seen == {"required", "type", "range", "length", "pattern", "choice", "items", "not_applicable"}
    assert all(isinstance(field.fact, Fact) for field in plan.order)
