"""Coordinates: from places and routes to boxes and waypoints in whole pixels."""

from __future__ import annotations

from thutuc.emit.bpmn.layout.grid import Grid, place
from thutuc.emit.bpmn.layout.labels import Label, labels
from thutuc.emit.bpmn.layout.routes import Across, Down, Route, Router
from thutuc.emit.bpmn.layout.shapes import TIMER_SHIFT, half
from thutuc.emit.bpmn.layout.slots import Slots, assign
from thutuc.emit.bpmn.layout.text import TASK_SIZE
from thutuc.plan.flow_nodes import Timer
from thutuc.text.measure import width
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.plan.flow_nodes import FlowPlan

HEADER = 30
_MARGIN = 20
_PITCH = 12
_ORIGIN = 60


class Box(Record):
    """A rectangle: its upper left corner, width and height, in pixels; x grows to the right, y downwards."""

    x: int
    y: int
    width: int
    height: int


class Drawing(Record):
    """A diagram: boxes of the pool, the lanes, the nodes and the labels by id, waypoints of the edges by
    id.
    """

    pool: Box
    lanes: Mapping[str, Box]
    shapes: Mapping[str, Box]
    labels: Mapping[str, Box]
    waypoints: Mapping[str, tuple[tuple[int, int], ...]]


def draw(plan: FlowPlan) -> Drawing:
    """The diagram of a plan with nodes: lanes from top to bottom, the way from left to right, no line
    across a node or label.
    """
    grid = place(plan)
    return _Drawer(plan, grid, Router(plan, grid).routes(plan)).drawing()


class _Drawer:
    def __init__(self, plan: FlowPlan, grid: Grid, routes: list[Route]) -> None:
        self.plan = plan
        self.grid = grid
        self.routes = routes
        self.slots: Slots = assign(routes, grid)
        self.labels: tuple[Label, ...] = labels(plan, grid, routes)
        self.nodes = {node.id: node for node in plan.nodes}
        self.gap_starts: list[int] = []
        self.columns: list[int] = []
        self.right = self._spread_columns()
        self.rows: list[int] = []
        self.channels: dict[tuple[int, str], int] = {}
        self.lane_ends = self._spread_rows()

    def drawing(self) -> Drawing:
        lanes = {}
        top = _ORIGIN
        for lane, end in zip(self.plan.lanes, self.lane_ends, strict=True):
            lanes[lane.id] = Box(_ORIGIN + HEADER, top, self.right - _ORIGIN - HEADER, end - top)
            top = end
        shapes = {}
        for node in self.plan.nodes:
            x, y = self._centre(node.id)
            across, down = half(node)
            shapes[node.id] = Box(x - across, y - down, 2 * across, 2 * down)
        boxes = {}
        for label in self.labels:
            x, y = self.columns[label.column] + label.x, self.rows[label.row] + label.y
            boxes[label.owner] = Box(x, y, label.width, label.height)
        waypoints = {route.edge.id: self._waypoints(route) for route in self.routes}
        pool = Box(_ORIGIN, _ORIGIN, self.right - _ORIGIN, top - _ORIGIN)
        return Drawing(pool, lanes, shapes, boxes, waypoints)

    # Columns and rows

    def _spread_columns(self) -> int:
        """Sets where columns and gaps lie; returns the right end of all."""
        count = 1 + max(self.grid.columns.values())
        lefts, rights = [0] * count, [0] * count
        for name, column in self.grid.columns.items():
            across, _ = half(self.nodes[name])
            lefts[column] = max(lefts[column], across)
            rights[column] = max(rights[column], across)
        for label in self.labels:
            lefts[label.column] = max(lefts[label.column], -label.x)
            rights[label.column] = max(rights[label.column], label.x + label.width)
        at = _ORIGIN + 2 * HEADER
        for column in range(count):
            self.gap_starts.append(at)
            at += 2 * _MARGIN + _PITCH * self.slots.in_gap(column) + lefts[column]
            self.columns.append(at)
            at += rights[column]
        return at + 2 * _MARGIN

    def _spread_rows(self) -> list[int]:
        """Sets where rows and channels lie; returns the lower ends of the lanes."""
        count = self.grid.lanes[-1][1]
        ups, downs = [0] * count, [0] * count
        for name, row in self.grid.rows.items():
            _, down = half(self.nodes[name])
            shift = self._shift(name)[1]
            ups[row] = max(ups[row], down - shift)
            downs[row] = max(downs[row], down + shift)
        for label in self.labels:
            ups[label.row] = max(ups[label.row], -label.y)
            downs[label.row] = max(downs[label.row], label.y + label.height)
        at = _ORIGIN
        ends = []
        for lane, (first, end) in zip(self.plan.lanes, self.grid.lanes, strict=True):
            top = at
            for row in range(first, end):
                at += _MARGIN // 2 + _PITCH * self.slots.in_channel(row, "top")
                self.channels[row, "top"] = at - _PITCH // 2
                at += _MARGIN // 2 + ups[row]
                self.rows.append(at)
                at += downs[row] + _MARGIN // 2
                self.channels[row, "bottom"] = at + _PITCH // 2
                at += _PITCH * self.slots.in_channel(row, "bottom") + _MARGIN // 2
            # The name of the lane stands upright, on two lines at most.
            at = max(at, top + width(lane.name, TASK_SIZE) // 2 + 2 * _MARGIN)
            ends.append(at)
        return ends

    def _shift(self, name: str) -> tuple[int, int]:
        """How far a node stands from the middle of its place: timers sit on the lower edge of their host."""
        node = self.nodes[name]
        if not isinstance(node, Timer):
            return 0, 0
        side = 1 if node.interrupting else -1
        return side * TIMER_SHIFT, half(self.nodes[node.host])[1]

    def _centre(self, name: str) -> tuple[int, int]:
        across, down = self._shift(name)
        return self.columns[self.grid.columns[name]] + across, self.rows[self.grid.rows[name]] + down

    # Waypoints

    def _waypoints(self, route: Route) -> tuple[tuple[int, int], ...]:
        edge = route.edge.id
        return tuple((self._across(across, edge), self._down(down, edge)) for across, down in route.points)

    def _across(self, place: Across, edge: str) -> int:
        if place.kind == "gap":
            return self.gap_starts[place.gap] + _MARGIN + _PITCH * self.slots.gaps[edge, place.gap]
        x, _ = self._centre(place.node)
        across, _ = half(self.nodes[place.node])
        return x + {"left": -across, "centre": 0, "right": across}[place.kind]

    def _down(self, place: Down, edge: str) -> int:
        if place.kind == "row":
            return self.rows[place.row]
        if place.kind == "channel":
            away = -1 if place.side == "top" else 1
            start = self.channels[place.row, place.side]
            return start + away * _PITCH * self.slots.channels[edge, place.row, place.side]
        _, y = self._centre(place.node)
        _, down = half(self.nodes[place.node])
        return y + (down if place.kind == "bottom" else -down)
