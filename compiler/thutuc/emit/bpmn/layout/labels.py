"""Where names stand that are not inside their node: beside the lines, never on them."""

from __future__ import annotations

from thutuc.emit.bpmn.layout.shapes import TIMER_SHIFT, half, is_task
from thutuc.emit.bpmn.layout.text import block
from thutuc.plan.flow_nodes import Split, Timer
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.emit.bpmn.layout.grid import Grid
    from thutuc.emit.bpmn.layout.routes import Route
    from thutuc.plan.flow_nodes import FlowNode, FlowPlan

_WIDEST = 96
_GAP = 5
# A default way bears a stroke at its start.
_PAST_MARK = 16


class Label(Record):
    """A name beside its node or edge: `x`, `y` of the upper left corner from the middle of a place in the
    grid.
    """

    owner: str
    column: int
    row: int
    x: int
    y: int
    width: int
    height: int


def labels(plan: FlowPlan, grid: Grid, routes: Iterable[Route]) -> tuple[Label, ...]:
    """The labels of all nodes but tasks, and of all edges with a name."""
    hosts = {node.id: node for node in plan.nodes}
    found: list[Label] = []
    corners: dict[tuple[str, str], int] = {}
    for node in plan.nodes:
        size = block(node.name, _WIDEST)
        if size == (0, 0) or is_task(node):
            continue
        column, row = grid.place(node.id)
        if isinstance(node, Split):
            # Upper left: ways leave to the right, up and down, and come in level from the left.
            corners[node.id, "upper left"] = half(node)[1] + size[1] + _GAP
            at = -_GAP - size[0], -half(node)[1] - size[1]
        elif isinstance(node, Timer):
            at = _beside_timer(node, hosts[node.host], size[0])
        else:
            at = -(size[0] // 2), half(node)[1] + _GAP
        found.append(Label(node.id, column, row, *at, *size))
    # Lines that leave level first: their names lie lowest above the line.
    for route in sorted(routes, key=lambda route: route.start != "right"):
        size = block(route.edge.name, _WIDEST)
        if size != (0, 0):
            found.append(_of_edge(route, grid, corners, hosts[route.edge.source], size))
    return tuple(found)


def _beside_timer(node: Timer, host: FlowNode, width: int) -> tuple[int, int]:
    across, down = half(node)[0] + _GAP, half(host)[1] + _GAP
    if node.interrupting:
        return TIMER_SHIFT + across, down
    return -TIMER_SHIFT - across - width, down


def _of_edge(
    route: Route, grid: Grid, corners: dict[tuple[str, str], int], source: FlowNode, size: tuple[int, int]
) -> Label:
    """Beside the start of the line: above it where it runs level, right of it where it goes up or down
    (left if it leads back).
    """
    edge = route.edge
    column, row = grid.place(edge.source)
    width, height = size
    across, down = half(source)
    if route.turns:
        return Label(edge.id, column, grid.rows[edge.target], _GAP, -_GAP - height, width, height)
    if route.start == "right":
        corner, x, first = "upper right", across + _PAST_MARK, _GAP
    else:
        hand = "left" if edge.id in grid.back else "right"
        level = "upper" if route.start == "top" else "lower"
        corner = f"{level} {hand}"
        x, first = (_GAP if hand == "right" else -_GAP - width), down + 1
    used = max(corners.get((edge.source, corner), 0), first)
    corners[edge.source, corner] = used + height + _GAP
    y = used if corner.startswith("lower") else -used - height
    return Label(edge.id, column, row, x, y, width, height)
