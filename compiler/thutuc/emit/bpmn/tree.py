"""The flow as BPMN 2.0 elements, in the order the OMG schema asks for."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from thutuc.plan.flow_nodes import EndNode, Join, ServiceTask, Split, StartNode, Timer, UserTask
from thutuc.text.xml import xml_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.emit.bpmn.dialect import Dialect
    from thutuc.plan.flow_nodes import FlowEdge, FlowNode, FlowPlan

NAMESPACES = (
    ("bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL"),
    ("bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"),
    ("dc", "http://www.omg.org/spec/DD/20100524/DC"),
    ("di", "http://www.omg.org/spec/DD/20100524/DI"),
    ("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
)
COLLABORATION = "Collaboration"
PARTICIPANT = "Participant"
_TAGS = {
    StartNode: "startEvent",
    EndNode: "endEvent",
    UserTask: "userTask",
    ServiceTask: "serviceTask",
    Split: "exclusiveGateway",
    Join: "exclusiveGateway",
    Timer: "boundaryEvent",
}


def definitions(plan: FlowPlan, dialect: Dialect, version: str) -> Element:
    """The root with one participant and one executable process; the diagram is not in it yet."""
    root = Element(
        "bpmn:definitions",
        {
            **{f"xmlns:{prefix}": name for prefix, name in (*NAMESPACES, *dialect.namespaces)},
            "id": f"Definitions-{plan.id}",
            "targetNamespace": f"urn:thutuc:{plan.id}",
            "exporter": "thutuc",
            "exporterVersion": version,
        },
    )
    collaboration = SubElement(root, "bpmn:collaboration", {"id": COLLABORATION})
    SubElement(
        collaboration, "bpmn:participant", {"id": PARTICIPANT, "name": xml_text(plan.name), "processRef": plan.id}
    )
    process = SubElement(root, "bpmn:process", {"id": plan.id, "name": xml_text(plan.name), "isExecutable": "true"})
    _document(process, plan.notes)
    lanes = SubElement(process, "bpmn:laneSet", {"id": "Lanes"})
    for lane in plan.lanes:
        element = SubElement(lanes, "bpmn:lane", {"id": lane.id, "name": xml_text(lane.name)})
        _document(element, lane.notes)
        for node in plan.nodes:
            if node.lane == lane.id:
                SubElement(element, "bpmn:flowNodeRef").text = node.id
    ways_in: dict[str, list[FlowEdge]] = {}
    ways_out: dict[str, list[FlowEdge]] = {}
    for edge in plan.edges:
        ways_in.setdefault(edge.target, []).append(edge)
        ways_out.setdefault(edge.source, []).append(edge)
    for node in plan.nodes:
        process.append(_node(plan, node, ways_in.get(node.id, []), ways_out.get(node.id, []), dialect))
    for edge in plan.edges:
        process.append(_edge(edge, dialect))
    return root


def _node(
    plan: FlowPlan, node: FlowNode, ways_in: list[FlowEdge], ways_out: list[FlowEdge], dialect: Dialect
) -> Element:
    element = Element(f"bpmn:{_TAGS[type(node)]}", {"id": node.id})
    if node.name:
        element.set("name", xml_text(node.name))
    _document(element, node.notes)
    children = dialect.extensions(plan, node)
    if children:
        SubElement(element, "bpmn:extensionElements").extend(children)
    for edge in ways_in:
        SubElement(element, "bpmn:incoming").text = edge.id
    for edge in ways_out:
        SubElement(element, "bpmn:outgoing").text = edge.id
    if isinstance(node, Split | Join):
        element.set("gatewayDirection", "Diverging" if isinstance(node, Split) else "Converging")
        for edge in ways_out:
            if edge.default:
                element.set("default", edge.id)
    if isinstance(node, Timer):
        element.set("attachedToRef", node.host)
        element.set("cancelActivity", "true" if node.interrupting else "false")
        definition = SubElement(element, "bpmn:timerEventDefinition", {"id": f"Timer-{node.id}"})
        _formal(definition, "bpmn:timeDate", dialect.moment(node.moment))
    return element


def _edge(edge: FlowEdge, dialect: Dialect) -> Element:
    ends = {"sourceRef": edge.source, "targetRef": edge.target}
    element = Element("bpmn:sequenceFlow", {"id": edge.id, **ends})
    if edge.name:
        element.set("name", xml_text(edge.name))
    _document(element, edge.notes)
    if edge.condition is not None:
        _formal(element, "bpmn:conditionExpression", dialect.condition(edge.condition))
    return element


def _formal(parent: Element, tag: str, expression: str) -> None:
    SubElement(parent, tag, {"xsi:type": "bpmn:tFormalExpression"}).text = expression


def _document(parent: Element, notes: Iterable[str]) -> None:
    """Notes as one documentation element, a paragraph each."""
    paragraphs = "\n".join(xml_text(note) for note in notes)
    if paragraphs:
        SubElement(parent, "bpmn:documentation").text = paragraphs
