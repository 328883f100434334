"""What is wrong with the picture in a BPMN file, told from its diagram interchange part alone."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

NS = {
    "bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
    "dc": "http://www.omg.org/spec/DD/20100524/DC",
    "di": "http://www.omg.org/spec/DD/20100524/DI",
}
Point = tuple[int, int]


class Rect(NamedTuple):
    """A rectangle by its edges."""

    left: int
    top: int
    right: int
    bottom: int

    def meets(self, other: Rect) -> bool:
        """Whether the two have a pixel in common; touching edges do not count."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, other: Rect) -> bool:
        """Whether the other lies inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


class Picture(NamedTuple):
    """The boxes and lines of a diagram by the ids of what they show."""

    root: ET.Element
    shapes: dict[str, Rect]
    labels: dict[str, Rect]
    lines: dict[str, list[Point]]

    def elements(self, path: str) -> list[ET.Element]:
        """Elements of the process."""
        return self.root.findall(path, NS)

    @property
    def nodes(self) -> dict[str, Rect]:
        """The shapes of nodes: no pool, no lanes."""
        process = self.root.find("bpmn:process", NS)
        assert process is not None
        names = {child.get("id") for child in process}
        return {name: box for name, box in self.shapes.items() if name in names}


def picture(content: bytes) -> Picture:
    """The diagram of a BPMN file."""
    root = ET.fromstring(content)
    shapes, labels, lines = {}, {}, {}
    for shape in root.findall(".//bpmndi:BPMNShape", NS):
        shapes[shape.get("bpmnElement", "")] = _rect(shape)
    for edge in root.findall(".//bpmndi:BPMNEdge", NS):
        points = edge.findall("di:waypoint", NS)
        lines[edge.get("bpmnElement", "")] = [(int(at.get("x", "")), int(at.get("y", ""))) for at in points]
    for kind in ("BPMNShape", "BPMNEdge"):
        for owner in root.findall(f".//bpmndi:{kind}", NS):
            label = owner.find("bpmndi:BPMNLabel", NS)
            if label is not None:
                labels[owner.get("bpmnElement", "")] = _rect(label)
    return Picture(root, shapes, labels, lines)


def faults(seen: Picture) -> list[str]:
    """Boxes that overlap or leave their lane, lines that cross boxes, labels or lie on each other."""
    return [*_boxes(seen), *_lines(seen), *_labels(seen), *_overlaps(seen)]


def _rect(element: ET.Element) -> Rect:
    bounds = element.find("dc:Bounds", NS)
    assert bounds is not None
    x, y, width, height = (int(bounds.get(name, "")) for name in ("x", "y", "width", "height"))
    return Rect(x, y, x + width, y + height)


def _hosts(seen: Picture) -> dict[str, str]:
    events = seen.elements("bpmn:process/bpmn:boundaryEvent")
    return {event.get("id", ""): event.get("attachedToRef", "") for event in events}


def _boxes(seen: Picture) -> Iterator[str]:
    hosts = _hosts(seen)
    for (one, box), (two, other) in combinations(seen.nodes.items(), 2):
        attached = hosts.get(one) == two or hosts.get(two) == one
        if box.meets(other) != attached:
            yield f"{one} and {two} overlap" if not attached else f"{one} is not on {two}"
    for lane in seen.elements("bpmn:process/bpmn:laneSet/bpmn:lane"):
        box = seen.shapes[lane.get("id", "")]
        for name in (node.text or "" for node in lane.findall("bpmn:flowNodeRef", NS)):
            if not box.holds(seen.shapes[name]):
                yield f"{name} leaves its lane"
            if name in seen.labels and not box.holds(seen.labels[name]):
                yield f"the label of {name} leaves its lane"
    lanes = [seen.shapes[lane.get("id", "")] for lane in seen.elements("bpmn:process/bpmn:laneSet/bpmn:lane")]
    for above, below in pairwise(lanes):
        if above.bottom != below.top:
            yield "lanes are apart"


def _lines(seen: Picture) -> Iterator[str]:
    hosts = _hosts(seen)
    for flow in seen.elements("bpmn:process/bpmn:sequenceFlow"):
        name, source, target = (flow.get(key, "") for key in ("id", "sourceRef", "targetRef"))
        points = seen.lines[name]
        if any((a[0] == b[0]) == (a[1] == b[1]) for a, b in pairwise(points)):
            yield f"{name} has a slanting or empty piece"
        for end, at in ((source, points[0]), (target, points[-1])):
            if not _on_border(seen.shapes[end], at):
                yield f"{name} does not begin or end on {end}"
        if not all(seen.shapes["Participant"].holds(_box(piece)) for piece in pairwise(points)):
            yield f"{name} leaves the pool"
        for node, box in seen.nodes.items():
            # A timer's line starts at its lower edge, outside the host.
            if any(_crosses(piece, box) for piece in pairwise(points)) and hosts.get(source) != node:
                yield f"{name} crosses {node}"


def _labels(seen: Picture) -> Iterator[str]:
    for (one, box), (two, other) in combinations(seen.labels.items(), 2):
        if box.meets(other):
            yield f"the labels of {one} and {two} overlap"
    for owner, box in seen.labels.items():
        for node, other in seen.nodes.items():
            if box.meets(other):
                yield f"the label of {owner} lies on {node}"
        for name, points in seen.lines.items():
            if any(_crosses(piece, box) for piece in pairwise(points)):
                yield f"{name} crosses the label of {owner}"


def _overlaps(seen: Picture) -> Iterator[str]:
    ends = {
        flow.get("id", ""): {flow.get("sourceRef"), flow.get("targetRef")}
        for flow in seen.elements("bpmn:process/bpmn:sequenceFlow")
    }
    for (one, points), (two, others) in combinations(seen.lines.items(), 2):
        if ends[one] & ends[two]:
            continue
        if any(_share(a, b) for a in pairwise(points) for b in pairwise(others)):
            yield f"{one} and {two} lie on each other"


def _box(piece: tuple[Point, Point]) -> Rect:
    (x, y), (u, v) = piece
    return Rect(min(x, u), min(y, v), max(x, u), max(y, v))


def _crosses(piece: tuple[Point, Point], box: Rect) -> bool:
    """Whether a piece of a line has a point inside the box; on its border does not count."""
    return _box(piece).meets(box)


def _share(one: tuple[Point, Point], two: tuple[Point, Point]) -> bool:
    """Whether two pieces have more than a point in common, or meet at their ends in one line."""
    a, b = _box(one), _box(two)
    if a.left == a.right == b.left == b.right:
        return a.top <= b.bottom and b.top <= a.bottom
    if a.top == a.bottom == b.top == b.bottom:
        return a.left <= b.right and b.left <= a.right
    return False


def _on_border(box: Rect, at: Point) -> bool:
    x, y = at
    upright = x in (box.left, box.right) and box.top <= y <= box.bottom
    return upright or (y in (box.top, box.bottom) and box.left <= x <= box.right)
