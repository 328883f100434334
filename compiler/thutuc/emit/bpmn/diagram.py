"""The diagram interchange part: shapes, labels and edges with the coordinates of the layout."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from thutuc.emit.bpmn.tree import COLLABORATION, PARTICIPANT
from thutuc.plan.flow_nodes import Join, Split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.bpmn.layout import Box, Drawing
    from thutuc.plan.flow_nodes import FlowPlan


def diagram(plan: FlowPlan, drawing: Drawing) -> Element:
    """One plane with a shape for the pool, every lane and every node, and an edge with waypoints for every
    flow.
    """
    element = Element("bpmndi:BPMNDiagram", {"id": "Diagram"})
    plane = SubElement(element, "bpmndi:BPMNPlane", {"id": "Plane", "bpmnElement": COLLABORATION})
    _shape(plane, PARTICIPANT, drawing.pool, {"isHorizontal": "true"})
    for lane in plan.lanes:
        _shape(plane, lane.id, drawing.lanes[lane.id], {"isHorizontal": "true"})
    for node in plan.nodes:
        marked = {"isMarkerVisible": "true"} if isinstance(node, Split | Join) else {}
        shape = _shape(plane, node.id, drawing.shapes[node.id], marked)
        _label(shape, drawing.labels.get(node.id))
    for edge in plan.edges:
        line = SubElement(plane, "bpmndi:BPMNEdge", {"id": f"Line-{edge.id}", "bpmnElement": edge.id})
        for x, y in drawing.waypoints[edge.id]:
            SubElement(line, "di:waypoint", {"x": str(x), "y": str(y)})
        _label(line, drawing.labels.get(edge.id))
    return element


def _shape(plane: Element, name: str, box: Box, attributes: dict[str, str]) -> Element:
    shape = SubElement(plane, "bpmndi:BPMNShape", {"id": f"Shape-{name}", "bpmnElement": name, **attributes})
    _bounds(shape, box)
    return shape


def _label(parent: Element, box: Box | None) -> None:
    if box is not None:
        _bounds(SubElement(parent, "bpmndi:BPMNLabel"), box)


def _bounds(parent: Element, box: Box) -> None:
    size = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    SubElement(parent, "dc:Bounds", {name: str(value) for name, value in size.items()})
