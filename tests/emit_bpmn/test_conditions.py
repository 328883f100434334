"""Conditions as engines are asked them: the same answer as the reference evaluator, in Python, for any expression and dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.emit_bpmn.flows import DOSSIER, HEAD, licence
from tests.emit_bpmn.portal import passed
from tests.support import calendar, load_text
from thutuc.emit.bpmn.spiff import condition
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.expressions import truth
from thutuc.model.expressions import (
    Among,
    Compare,
    Constant,
    DefinitionRef,
    Expression,
    FactRef,
    Logic,
    Not,
)
from thutuc.model.types import BOOLEAN, INTEGER
from thutuc.plan.flow import plan_flow
from thutuc.plan.flow_conditions import AllOf, AnyOf, Relation, Variables, negated, variables_in

if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure

FACTS = {fact.keys[-1]: fact for fact in (*licence().builtins, *licence().facts)}
ORIGIN = licence().origin
PEOPLE = FactRef(INTEGER, ORIGIN, ("co_so", "so_nguoi"))
PRINTED = FactRef(BOOLEAN, ORIGIN, ("le",))
LATE = DefinitionRef(BOOLEAN, ORIGIN, "qua_han")
EQUALITY = st.sampled_from(["=", "<>"])
ORDER = st.sampled_from(["=", "<>", "<", "<=", ">", ">="])
NUMBERS = st.integers(-1, 4).map(lambda value: Constant(INTEGER, ORIGIN, value))


def _choice(name: str) -> st.SearchStrategy[Expression]:
    fact = FACTS[name]
    ref = FactRef(fact.type, ORIGIN, fact.keys, builtin=name == "channel")
    constants = [Constant(fact.type, ORIGIN, member.id) for member in fact.type.members]
    members = st.lists(st.sampled_from(constants), min_size=1, max_size=3, unique=True).map(tuple)
    return st.one_of(
        st.builds(Compare, st.just(BOOLEAN), st.just(ORIGIN), EQUALITY, st.just(ref), st.sampled_from(constants)),
        st.builds(Among, st.just(BOOLEAN), st.just(ORIGIN), st.just(ref), members, st.booleans()),
    )


def _joined(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    operands = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Not, st.just(BOOLEAN), st.just(ORIGIN), inner),
        st.builds(Logic, st.just(BOOLEAN), st.just(ORIGIN), st.sampled_from(["and", "or"]), operands),
    )


LEAVES = st.one_of(
    st.just(PRINTED),
    st.just(LATE),
    _choice("dien"),
    _choice("channel"),
    st.builds(Compare, st.just(BOOLEAN), st.just(ORIGIN), ORDER, st.just(PEOPLE), NUMBERS),
    st.builds(Compare, st.just(BOOLEAN), st.just(ORIGIN), ORDER, NUMBERS, st.just(PEOPLE)),
    st.builds(
        Compare, st.just(BOOLEAN), st.just(ORIGIN), EQUALITY, st.just(PRINTED), st.just(Constant(BOOLEAN, ORIGIN, True))
    ),
)
DOSSIERS = st.builds(
    lambda kind, printed, people, channel, founded: {
        "submission_date": "2026-11-18",
        "channel": channel,
        "dien": kind,
        "le": printed,
        "co_so": {"so_nguoi": people},
        "ngay_lap": founded,
    },
    st.sampled_from(["thuong", "uu_tien"]),
    st.booleans(),
    st.integers(-1, 4),
    st.sampled_from(["in_person", "online", "postal"]),
    st.sampled_from(["2026-09-01", "2026-11-01"]),
)


@given(st.recursive(LEAVES, _joined, max_leaves=8), DOSSIERS)
def test_engines_answer_as_the_evaluator_does(expression: Expression, dossier: dict[str, object]) -> None:
    procedure = licence()
    variables = Variables(procedure)
    asked = variables.condition(expression, "workflow.x.when")
    listed = [
        {"name": item.name, "kind": item.kind, "path": item.path, "pointer": item.pointer} for item in variables.found()
    ]
    data = passed(procedure, dossier, listed)
    environment = Environment(procedure, calendar())
    read_dossier(environment, dossier)
    expected = truth(expression, environment)
    assert set(variables_in(asked)) <= data.keys()
    assert eval(condition(asked), {}, dict(data)) is expected
    assert eval(condition(negated(asked)), {}, dict(data)) is not expected


@pytest.mark.parametrize(
    "written, asked",
    [
        ("lẻ", "le_ == True"),
        ("không lẻ", "le_ == False"),
        ("lẻ <> đúng", "le_ == False"),
        ("diện = ưu_tiên", "dien == 'uu_tien'"),
        ("không (kênh = trực_tuyến và lẻ)", "channel != 'online' or le_ == False"),
        (
            "(lẻ hoặc diện = thường) và cơ_sở.số_người <= 3",
            "(le_ == True or dien == 'thuong') and co_so__so_nguoi <= 3",
        ),
        ("kênh thuộc {trực_tiếp; bưu_chính}", "channel == 'in_person' or channel == 'postal'"),
        ("kênh không thuộc {trực_tiếp; bưu_chính}", "channel != 'in_person' and channel != 'postal'"),
        ("cơ_sở.số_người > hạn_mức", "co_so__so_nguoi > 7"),
        ("hạn_mức > cơ_sở.số_người", "co_so__so_nguoi < 7"),
        ("lớn và lẻ", "co_so__so_nguoi > 7 and le_ == True"),
        # What an engine cannot be asked is asked beforehand: under the name of the definition, else of the condition.
        ("quá_hạn và lẻ", "definitions__qua_han == True and le_ == True"),
        ("ngày_nộp > ngày_lập", "workflow__b__when == True"),
        ("lẻ và số_ngày(ngày_lập; ngày_nộp) > 3", "workflow__b__when == True"),
        ("cơ_sở.số_người + 1 > 3", "workflow__b__when == True"),
        ("có nhập giờ_nộp", "workflow__b__when == True"),
        ("lẻ = (diện = thường)", "workflow__b__when == True"),
    ],
)
def test_what_is_asked(written: str, asked: str) -> None:
    procedure = _with_condition(written)
    flow = plan_flow(procedure)
    skip = next(edge for edge in flow.edges if edge.id == "Flow-When-b-skip")
    assert skip.condition is not None
    assert condition(negated(skip.condition)) == asked
    named = {variable.name: variable for variable in flow.variables}
    assert set(variables_in(skip.condition)) == set(named)
    assert all(variable.read_by == ("When-b",) for variable in named.values())
    if "workflow__b__when" in named:
        assert (named["workflow__b__when"].kind, named["workflow__b__when"].path) == ("computed", "workflow.b.when")


def _with_condition(written: str) -> Procedure:
    head = HEAD.replace("Định nghĩa:\n", "Tham số:\n  hạn_mức: 7\nĐịnh nghĩa:\n  lớn: cơ_sở.số_người > hạn_mức\n")
    return load_text(
        head
        + f"""\
Trình tự thực hiện:
  a:
    Tên: A
    Việc: xử lý
    Người làm: chuyên_viên
  b:
    Tên: B
    Việc: xử lý
    Người làm: chuyên_viên
    Khi: '{written}'
""",
        "2026-11-18",
    )


def test_parentheses_only_where_they_are_needed() -> None:
    one, two, three = (Relation(name, "=", 1) for name in "abc")
    assert condition(AnyOf((AllOf((one, two)), three))) == "a == 1 and b == 1 or c == 1"
    assert condition(AllOf((AnyOf((one, two)), three))) == "(a == 1 or b == 1) and c == 1"


def test_texts_are_quoted() -> None:
    hostile = """it's "b"\\"""
    assert eval(condition(Relation("x", "=", hostile)), {}, {"x": hostile}) is True


def test_facts_keep_their_names_when_ours_collide() -> None:
    head = HEAD.replace("Dữ kiện:\n", "Dữ kiện:\n  due:\n    Nhãn: Hạn\n    Kiểu: đúng/sai\n    Bắt buộc: có\n")
    flow = plan_flow(
        load_text(
            head
            + """\
Thời hạn giải quyết: 05 ngày làm việc
Trình tự thực hiện:
  a:
    Tên: A
    Việc: xử lý
    Người làm: chuyên_viên
    Khi: due
""",
            "2026-11-18",
        )
    )
    assert flow.due == "due_"
    assert {variable.name: variable.kind for variable in flow.variables} == {"due": "fact", "due_": "due"}


def test_dossier_of_these_tests_is_complete() -> None:
    environment = Environment(licence(), calendar())
    assert read_dossier(environment, DOSSIER).errors == ()
