"""The picture: complete, nothing on top of anything, and told from the file alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from tests.emit_bpmn.flows import licence, process
from tests.emit_bpmn.geometry import NS, Picture, Rect, faults, picture
from tests.emit_bpmn.random_flows import Sketch, Way, built, sketches
from tests.work import calls
from thutuc.emit.bpmn.layout import draw
from thutuc.emit.bpmn.layout.text import block
from thutuc.plan.flow import plan_flow
from thutuc.text.measure import width, wrap

if TYPE_CHECKING:
    from thutuc.plan.flow import FlowPlan


@given(sketches())
def test_any_flow_is_drawn_completely_and_cleanly(sketched: list[Sketch]) -> None:
    seen = picture(process(built(sketched)).content)
    flows = {flow.get("id") for flow in seen.elements("bpmn:process/bpmn:sequenceFlow")}
    nodes = {node.text for node in seen.elements("bpmn:process/bpmn:laneSet/bpmn:lane/bpmn:flowNodeRef")}
    lanes = {lane.get("id") for lane in seen.elements("bpmn:process/bpmn:laneSet/bpmn:lane")}
    assert seen.lines.keys() == flows
    assert seen.shapes.keys() == nodes | lanes | {"Participant"}
    assert all(len(points) >= 2 for points in seen.lines.values())
    assert faults(seen) == []


@pytest.mark.parametrize("notice", [False, True])
def test_written_flow_reads_from_left_to_right(notice: bool) -> None:
    seen = picture(process(licence(notice=notice)).content)
    assert faults(seen) == []
    flows = seen.elements("bpmn:process/bpmn:sequenceFlow")
    back = {
        flow.get("id")
        for flow in flows
        if seen.shapes[flow.get("targetRef", "")].left <= seen.shapes[flow.get("sourceRef", "")].left
    }
    assert back == {"Flow-Decide-bo_sung-da_bo_sung", "Flow-Decide-phe_duyet-tra_lai"}


def test_every_name_outside_a_task_has_its_place() -> None:
    seen = picture(process(licence()).content)
    named = {
        element.get("id")
        for tag in ("startEvent", "endEvent", "exclusiveGateway", "boundaryEvent", "sequenceFlow")
        for element in seen.elements(f"bpmn:process/bpmn:{tag}")
        if element.get("name")
    }
    assert seen.labels.keys() == named


def test_outcomes_within_a_lane_stand_in_their_order() -> None:
    # SpiffWorkflow asks conditions from top to bottom of their targets.
    steps = [
        Sketch(0, 1, 0, False, False, False, -1, [Way(0, True, -1), Way(1, True, -2), Way(2, True, -3)]),
    ]
    seen = picture(process(built(steps)).content)
    tops = [
        seen.shapes[f"End-{kind}-buoc_0-kl_{index}"].top for index, kind in enumerate(["done", "refused", "withdrawn"])
    ]
    assert tops == sorted(tops)
    assert len(set(tops)) == 3


def _winding(count: int) -> FlowPlan:
    """A workflow with ways back and forth in each of its steps."""
    return plan_flow(
        built(
            [
                Sketch(
                    title=index % 3,
                    kind=index % 5,
                    role=index % 4,
                    when=index % 3 == 0,
                    automatic=False,
                    silence=index % 4 == 0,
                    following=index + 1 if index < count - 1 else -1,
                    ways=[
                        Way(0, False, index + 1 if index < count - 1 else -1),
                        Way(1, False, index - 1),
                        Way(2, False, -2),
                    ],
                )
                for index in range(count)
            ]
        )
    )


def test_twice_as_many_steps_take_about_twice_the_work() -> None:
    half, whole = _winding(100), _winding(200)
    assert calls(lambda: draw(whole)) < 3 * calls(lambda: draw(half))
    assert len(draw(whole).shapes) > 800


@pytest.mark.parametrize(
    "text, measured",
    [
        ("iiii", 9.8),
        ("mmmm", 36.7),
        ("0123456789", 61.2),
        ("Tiếp nhận", 48.5),
        ("Kiểm tra, tiếp nhận hồ sơ", 123.4),
        ("CƠ QUAN GIẢI QUYẾT", 118.2),
        ("Không tra cứu được tình trạng hôn nhân", 197.5),
        ("@%&WMmw", 64.9),
        ("漢字", 16.5),
    ],
)
def test_width_of_a_text(text: str, measured: float) -> None:
    # Pixels in Arial 11 as Chromium measures them with a font of the same metrics.
    assert measured <= width(text, 11) <= 1.5 * measured


def test_marks_take_no_room() -> None:
    assert width("Tiếp nhận", 11) == width("Tie\u0302\u0301p nha\u0323\u0302n", 11)


def test_wrapping_keeps_all_words_and_cuts_only_what_does_not_fit() -> None:
    lines = wrap("Kiểm tra, tiếp nhận hồ sơ", 60, 11)
    assert " ".join(lines) == "Kiểm tra, tiếp nhận hồ sơ"
    assert all(width(line, 11) <= 60 for line in lines)
    assert "".join(wrap("x" * 50, 60, 11)) == "x" * 50
    assert wrap("", 60, 11) == ()
    assert block("", 60) == (0, 0)


def test_faults_are_found() -> None:
    seen = picture(process(licence()).content)
    step, other = seen.shapes["Step-nop_ho_so"], seen.shapes["When-nop_phi"]
    assert _with(seen, shapes={"When-nop_phi": step}) != []
    assert _with(seen, labels={"When-nop_phi": other}) != []
    assert _with(seen, labels={"Event-start": seen.labels["When-nop_phi"]}) != []
    x, y = step.right, (step.top + step.bottom) // 2
    assert _with(seen, lines={"Flow-Event-start": [(x, y), (x + 10, y + 10)]}) != []
    through = [(seen.shapes["Event-start"].right, y), (other.right, y)]
    assert any("crosses Step-nop_ho_so" in fault for fault in _with(seen, lines={"Flow-Event-start": through}))
    assert any("lie on each other" in fault for fault in _with(seen, lines={"Flow-Step-nop_phi": through}))
    lane = seen.shapes["Lane-mot_cua"]
    assert any(
        "leaves its lane" in fault
        for fault in _with(seen, shapes={"Lane-mot_cua": Rect(lane.left, lane.top, lane.right, lane.top + 9)})
    )


def _with(
    seen: Picture,
    shapes: dict[str, Rect] | None = None,
    labels: dict[str, Rect] | None = None,
    lines: dict[str, list[tuple[int, int]]] | None = None,
) -> list[str]:
    return faults(
        seen._replace(
            shapes=seen.shapes | (shapes or {}),
            labels=seen.labels | (labels or {}),
            lines=seen.lines | (lines or {}),
        )
    )


def test_gateways_show_their_mark() -> None:
    seen = picture(process(licence()).content)
    gateways = {node.get("id") for node in seen.elements("bpmn:process/bpmn:exclusiveGateway")}
    marked = {
        shape.get("bpmnElement")
        for shape in seen.root.iterfind(".//bpmndi:BPMNShape", NS)
        if shape.get("isMarkerVisible") == "true"
    }
    assert marked == gateways
