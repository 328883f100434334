"""The flow plan: its nodes, gateways, timers and variables, read off the written flow by hand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given

from tests.emit_bpmn.flows import HEAD, licence
from tests.emit_bpmn.random_flows import Sketch, built, sketches
from tests.support import load_text
from thutuc.plan.flow import plan_flow
from thutuc.plan.flow_nodes import EndNode, Join, ServiceTask, Split, StartNode, Timer, UserTask

if TYPE_CHECKING:
    from thutuc.plan.flow_nodes import FlowPlan

FLOW = plan_flow(licence())


def _ids(flow: FlowPlan, kind: type) -> list[str]:
    return [node.id for node in flow.nodes if type(node) is kind]


def test_nodes_of_each_kind() -> None:
    assert _ids(FLOW, StartNode) == ["Event-start"]
    assert _ids(FLOW, UserTask) == [
        f"Step-{name}"
        for name in (
            "nop_ho_so",
            "nop_phi",
            "tiep_nhan",
            "bo_sung",
            "xac_minh",
            "hoi_y_kien",
            "phe_duyet",
            "tra_ket_qua",
        )
    ]
    assert _ids(FLOW, ServiceTask) == ["Due", "Step-phan_loai", "Limit-hoi_y_kien", "Step-in_giay"]
    assert _ids(FLOW, Split) == [
        *("When-nop_phi", "Decide-tiep_nhan", "Decide-bo_sung", "Decide-phan_loai", "When-xac_minh"),
        *("Decide-hoi_y_kien", "Decide-phe_duyet", "When-in_giay"),
    ]
    # Merges only where more than one way leads.
    assert _ids(FLOW, Join) == ["Join-tiep_nhan", "Join-phan_loai", "Join-phe_duyet", "Join-tra_ket_qua"]
    assert _ids(FLOW, Timer) == ["Silent-hoi_y_kien"]
    assert {node.id: node.end for node in FLOW.nodes if isinstance(node, EndNode)} == {
        "End-refused-tiep_nhan-khong_nhan": "refused",
        "End-withdrawn-bo_sung-rut": "withdrawn",
        "End-refused-hoi_y_kien-phan_doi": "refused",
        "End-refused-phe_duyet-tu_choi": "refused",
        "End-done-tra_ket_qua": "done",
    }


def test_defaults_only_where_nobody_decides() -> None:
    assert [edge.id for edge in FLOW.edges if edge.default] == [
        "Flow-When-nop_phi-do",
        "Flow-Decide-phan_loai-con_lai",
        "Flow-When-xac_minh-do",
        "Flow-When-in_giay-do",
    ]


def test_lanes_in_the_order_of_the_steps() -> None:
    assert [(lane.id, lane.name) for lane in FLOW.lanes] == [
        ("Lane-cong_dan", "Người nộp hồ sơ"),
        ("Lane-mot_cua", "Bộ phận Một cửa"),
        ("Lane_system", "Hệ thống"),
        ("Lane-chuyen_vien", "Công chức chuyên môn"),
        ("Lane-lanh_dao", "Lãnh đạo"),
    ]


def test_variables_with_who_sets_and_reads_them() -> None:
    found = {item.name: (item.kind, item.set_by, item.read_by) for item in FLOW.variables}
    assert found == {
        "dien": ("fact", (), ("When-nop_phi",)),
        "due": ("due", ("Due",), ()),
        "decisions__tiep_nhan": ("decision", ("Step-tiep_nhan",), ("Decide-tiep_nhan",)),
        "decisions__bo_sung": ("decision", ("Step-bo_sung",), ("Decide-bo_sung",)),
        "workflow__phan_loai__result": ("result", ("Step-phan_loai",), ()),
        "co_so__so_nguoi": ("fact", (), ("Decide-phan_loai", "When-in_giay")),
        "definitions__qua_han": ("computed", (), ("When-xac_minh",)),
        "workflow__hoi_y_kien__limit": ("limit", ("Limit-hoi_y_kien",), ("Silent-hoi_y_kien",)),
        "decisions__hoi_y_kien": ("decision", ("Step-hoi_y_kien",), ("Decide-hoi_y_kien",)),
        "decisions__phe_duyet": ("decision", ("Step-phe_duyet",), ("Decide-phe_duyet",)),
        "workflow__in_giay__result": ("result", ("Step-in_giay",), ()),
        # `le` is an operator of JUEL.
        "le_": ("fact", (), ("When-in_giay",)),
        "channel": ("fact", (), ("When-in_giay",)),
    }
    assert {item.name: item.pointer for item in FLOW.variables if item.pointer} == {
        "dien": "/dien",
        "decisions__tiep_nhan": "/decisions/tiep_nhan",
        "decisions__bo_sung": "/decisions/bo_sung",
        "co_so__so_nguoi": "/co_so/so_nguoi",
        "decisions__hoi_y_kien": "/decisions/hoi_y_kien",
        "decisions__phe_duyet": "/decisions/phe_duyet",
        "le_": "/le",
        "channel": "/channel",
    }
    [decision] = [item for item in FLOW.variables if item.name == "decisions__bo_sung"]
    assert [(name, label.vi) for name, label in decision.values] == [("da_bo_sung", "Đã bổ sung"), ("rut", "Rút")]


def test_notice_waits_at_every_step_where_the_office_can_be_late() -> None:
    flow = plan_flow(licence(notice=True))
    timers = [node for node in flow.nodes if isinstance(node, Timer) and not node.interrupting]
    assert [(timer.host, timer.moment) for timer in timers] == [
        (f"Step-{name}", "due") for name in ("tiep_nhan", "xac_minh", "hoi_y_kien", "phe_duyet")
    ]
    [due] = [item for item in flow.variables if item.kind == "due"]
    assert due.set_by == ("Due", "Step-xin_loi")
    assert {edge.target for edge in flow.edges if edge.source.startswith("Late-")} == {"Join-xin_loi"}


def test_no_due_date_without_a_deadline_that_gives_one() -> None:
    steps = "Trình tự thực hiện:\n  a:\n    Tên: A\n    Việc: xử lý\n    Người làm: chuyên_viên\n"
    for deadline in ("", "Thời hạn giải quyết: không quy định\n"):
        flow = plan_flow(load_text(HEAD + deadline + steps, "2026-11-18"))
        assert flow.due == ""
        assert [node.id for node in flow.nodes] == ["Event-start", "Step-a", "End-done-a"]


def test_no_notice_where_some_deadline_gives_no_date() -> None:
    deadline = """\
Thời hạn giải quyết:
  nhanh:
    Khi: lẻ
    Là: 02 ngày làm việc
  khác:
    Còn lại: có
    Là: không quy định
"""
    steps = """\
Trình tự thực hiện:
  a:
    Tên: A
    Việc: xử lý
    Người làm: chuyên_viên
    Tiếp theo: kết thúc
  xin_lỗi:
    Tên: Xin lỗi
    Việc: thông báo
    Người làm: chuyên_viên
"""
    flow = plan_flow(load_text(HEAD + deadline + steps, "2026-11-18"))
    assert flow.due == "due"
    assert not any(isinstance(node, Timer) for node in flow.nodes)
    assert "Step-xin_loi" not in {node.id for node in flow.nodes}


def test_fixed_words_follow_the_language_of_the_specification() -> None:
    text = """\
Procedure: Trial
Code: "9.000002"
Administrative level: commune
Roles:
  officer: Officer
Workflow:
  check:
    Title: Check
    Task: handle
    Done by: officer
    Duration: 3 working days
    Outcomes:
      good:
        Title: Good
        Next: done
      bad:
        Title: Bad
        Next: refused
"""
    flow = plan_flow(load_text(text))
    assert {node.id: node.name for node in flow.nodes} == {
        "Event-start": "Start",
        "Step-check": "Check",
        "Decide-check": "Decision?",
        "End-done-check-good": "Done",
        "End-refused-check-bad": "Refused",
    }
    assert next(node.notes for node in flow.nodes if node.id == "Step-check") == ("Time: 3 working days.",)


@given(sketches())
def test_any_flow_is_well_formed(sketched: list[Sketch]) -> None:
    flow = plan_flow(built(sketched))
    nodes = {node.id: node for node in flow.nodes}
    assert len(nodes) == len(flow.nodes)
    assert len({edge.id for edge in flow.edges}) == len(flow.edges)
    into = Counter(edge.target for edge in flow.edges)
    out = Counter(edge.source for edge in flow.edges)
    lanes = {lane.id for lane in flow.lanes}
    for name, node in nodes.items():
        assert node.lane in lanes
        assert out[name] == 0 if isinstance(node, EndNode) else out[name] >= 1
        assert (out[name] > 1) == isinstance(node, Split)
        assert (into[name] > 1) == isinstance(node, Join)
        assert (into[name] == 0) == isinstance(node, StartNode | Timer)
    for name in (name for name, node in nodes.items() if isinstance(node, Split)):
        ways = [edge for edge in flow.edges if edge.source == name]
        assert sum(edge.default for edge in ways) <= 1
        assert all((edge.condition is None) == edge.default and edge.name for edge in ways)
    assert {edge.source for edge in flow.edges if edge.condition or edge.default or edge.name} <= {
        name for name, node in nodes.items() if isinstance(node, Split)
    }
