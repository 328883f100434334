"""Which way every edge takes between the nodes, before there are coordinates.

Lines run only where no node stands: upright in the gaps between columns or through free places of a column,
level along a free stretch of a row or in the channels above and below each row. So no line crosses a node,
and the last way always exists.
"""

from __future__ import annotations

from thutuc.plan.flow_nodes import Join, Split, Timer
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from thutuc.emit.bpmn.layout.grid import Grid
    from thutuc.plan.flow_nodes import FlowEdge, FlowPlan

    Side = Literal["top", "bottom"]


class Across(Record):
    """A horizontal place: the centre, left or right of a node, or the edge's slot in the gap to the left
    of column `gap`.
    """

    kind: Literal["centre", "left", "right", "gap"]
    node: str = ""
    gap: int = -1


class Down(Record):
    """A vertical place: the middle of a row, the top or bottom of a node, or the edge's slot in the
    channel beside a row.
    """

    kind: Literal["row", "top", "bottom", "channel"]
    node: str = ""
    row: int = -1
    side: Side = "bottom"


class Route(Record):
    """The corners of an edge from end to end; neighbours share one coordinate. `start` is the side it leaves
    by.

    `turns` tells a line that turns straight from its own column into the target's row.
    """

    edge: FlowEdge
    points: tuple[tuple[Across, Down], ...]
    start: Literal["right", "top", "bottom"]
    turns: bool = False


class Router:
    """Finds one route after the other; what a route takes is no longer free for the next."""

    def __init__(self, plan: FlowPlan, grid: Grid) -> None:
        self._grid = grid
        self._nodes = {node.id: node for node in plan.nodes}
        hosts = {node.id for node in plan.nodes if isinstance(node, Timer)}
        self._stands = {grid.place(name) for name in grid.columns if name not in hosts}
        self._level: dict[tuple[int, int], str] = {}
        self._upright: dict[tuple[int, int], str] = {}
        self._between: dict[tuple[int, int], str] = {}
        self._right_taken: set[str] = set()
        self._orders: dict[tuple[object, ...], list[tuple[int, int]]] = {}
        self._lefts = self._left_entries(plan)

    def routes(self, plan: FlowPlan) -> list[Route]:
        """The routes of all edges, in their order; what runs straight is settled first."""
        into_left = [edge for edge in plan.edges if edge.id in self._lefts]
        found = {edge.id: route for edge in into_left if (route := self._straight(edge))}
        for edge in plan.edges:
            if edge.id not in found:
                found[edge.id] = self._bent(edge)
        return [found[edge.id] for edge in plan.edges]

    def _bent(self, edge: FlowEdge) -> Route:
        if edge.id in self._lefts:
            return self._turning(edge) or self._stepping(edge) or self._around(edge, into_left=True)
        found = self._corner(edge) or self._beside(edge) or self._stepping_in(edge)
        return found or self._around(edge, into_left=False)

    def _left_entries(self, plan: FlowPlan) -> set[str]:
        """The edges that enter their target from the left: all, but of those into a merge only the main
        one.
        """
        found: dict[str, FlowEdge] = {}
        for edge in plan.edges:
            if edge.id not in self._grid.back:
                best = found.get(edge.target)
                if best is None or (self._clear_between(edge) and not self._clear_between(best)):
                    found[edge.target] = edge
        return {edge.id for edge in found.values()}

    def _clear_between(self, edge: FlowEdge) -> bool:
        (left, row), (right, other) = self._ends(edge)
        upright = isinstance(self._nodes[edge.source], Timer)
        return row == other and not upright and all((col, row) not in self._stands for col in range(left + 1, right))

    def _ends(self, edge: FlowEdge) -> tuple[tuple[int, int], tuple[int, int]]:
        return self._grid.place(edge.source), self._grid.place(edge.target)

    # Routes that enter from the left

    def _straight(self, edge: FlowEdge) -> Route | None:
        (start, row), (end, other) = self._ends(edge)
        if row != other or not self._may_leave_right(edge) or not self._level_free(row, start + 1, end):
            return None
        self._take_level(edge, row, start + 1, end)
        self._right_taken.add(edge.source)
        points = ((Across("right", edge.source), Down("row", row=row)), self._left_end(edge))
        return Route(edge, points, "right")

    def _turning(self, edge: FlowEdge) -> Route | None:
        """Up or down in the gateway's own column, then along the row of the target."""
        (start, row), (end, other) = self._ends(edge)
        turning = isinstance(self._nodes[edge.source], Split | Timer)
        if row == other or not turning or not self._may_leave_upright(edge, down=other > row):
            return None
        free = self._upright_free(edge.source, start, row, other) and self._level_free(other, start, end)
        if not free or (start, other) in self._stands or self._upright.get((start, other), edge.source) != edge.source:
            return None
        self._take_level(edge, other, start, end)
        self._take_upright(edge.source, start, row, other)
        centre, side = Across("centre", edge.source), _facing(row, other)
        points = ((centre, Down(side, edge.source)), (centre, Down("row", row=other)), self._left_end(edge))
        return Route(edge, points, side, turns=True)

    def _stepping(self, edge: FlowEdge) -> Route | None:
        """Out to the right, up or down in a gap, along the row of the target or before that along the own
        row.
        """
        (start, row), (end, other) = self._ends(edge)
        if not self._may_leave_right(edge) or row == other:
            return None
        for gap, level in ((start + 1, other), (end, row)):
            if self._level_free(level, start + 1, end) and self._can_order((gap,), row, other):
                self._take_level(edge, level, start + 1, end)
                self._right_taken.add(edge.source)
                slot = Across("gap", gap=gap)
                points = (
                    (Across("right", edge.source), Down("row", row=row)),
                    (slot, Down("row", row=row)),
                    (slot, Down("row", row=other)),
                    self._left_end(edge),
                )
                return Route(edge, points, "right")
        return None

    # Routes into a merge from above or below

    def _corner(self, edge: FlowEdge) -> Route | None:
        """Along the own row to the column of the merge, then straight up or down into it."""
        (start, row), (end, other) = self._ends(edge)
        if row == other or end <= start or not self._may_leave_right(edge):
            return None
        free = self._level_free(row, start + 1, end + 1) and self._upright_free(edge.target, end, row, other)
        if not free or (end, row) in self._upright:
            return None
        self._take_level(edge, row, start + 1, end + 1)
        self._take_upright(edge.target, end, row, other)
        self._right_taken.add(edge.source)
        centre = Across("centre", edge.target)
        points = (
            (Across("right", edge.source), Down("row", row=row)),
            (centre, Down("row", row=row)),
            (centre, Down(_facing(other, row), edge.target)),
        )
        return Route(edge, points, "right")

    def _beside(self, edge: FlowEdge) -> Route | None:
        """Through the one channel that touches both ends."""
        (start, row), (end, other) = self._ends(edge)
        if abs(row - other) > 1:
            return None
        above = row == other and edge.id in self._grid.back and self._may_leave_upright(edge, down=False)
        side = "top" if above else _facing(row, other)
        if not self._may_leave_upright(edge, down=side == "bottom"):
            return None
        if row != other:
            # Two merges, one above the other, cannot both be entered from in between.
            owner = self._between.setdefault((end, min(row, other)), edge.target)
            if owner != edge.target or not self._can_order((row, side), start, end):
                return None
        channel = Down("channel", row=row, side=side)
        entry = side if row == other else _facing(other, row)
        first, last = Across("centre", edge.source), Across("centre", edge.target)
        points = (
            (first, Down(side, edge.source)),
            (first, channel),
            (last, channel),
            (last, Down(entry, edge.target)),
        )
        return Route(edge, points, side)

    def _stepping_in(self, edge: FlowEdge) -> Route | None:
        """Out to the right, up or down in the next gap, through the channel of the merge."""
        (start, row), (_, other) = self._ends(edge)
        if edge.id in self._grid.back or row == other or not self._may_leave_right(edge):
            return None
        self._right_taken.add(edge.source)
        entry = _facing(other, row)
        slot, last = Across("gap", gap=start + 1), Across("centre", edge.target)
        channel = Down("channel", row=other, side=entry)
        points = (
            (Across("right", edge.source), Down("row", row=row)),
            (slot, Down("row", row=row)),
            (slot, channel),
            (last, channel),
            (last, Down(entry, edge.target)),
        )
        return Route(edge, points, "right")

    # The way that always exists

    def _around(self, edge: FlowEdge, *, into_left: bool) -> Route:
        """Out into the channel beside the source, through the gap before the target, in from the left or
        by its channel.
        """
        (_, row), (end, other) = self._ends(edge)
        side = _facing(row, other)
        if not self._may_leave_upright(edge, down=side == "bottom"):
            side = "bottom"
        first, slot = Across("centre", edge.source), Across("gap", gap=end)
        channel = Down("channel", row=row, side=side)
        points = [(first, Down(side, edge.source)), (first, channel), (slot, channel)]
        if into_left:
            points += [(slot, Down("row", row=other)), self._left_end(edge)]
        else:
            entry = _facing(other, row) if row != other else side
            last = Across("centre", edge.target)
            below = Down("channel", row=other, side=entry)
            points += [(slot, below), (last, below), (last, Down(entry, edge.target))]
        return Route(edge, tuple(points), side)

    # What is free

    def _may_leave_right(self, edge: FlowEdge) -> bool:
        return edge.source not in self._right_taken and not isinstance(self._nodes[edge.source], Timer)

    def _may_leave_upright(self, edge: FlowEdge, *, down: bool) -> bool:
        """Timers sit on the lower edge of their host; the middle of a merge's upper and lower corner is
        for ways in.
        """
        node = self._nodes[edge.source]
        return not isinstance(node, Join) and (down or not isinstance(node, Timer))

    def _level_free(self, row: int, first: int, end: int) -> bool:
        places = [(col, row) for col in range(first, end)]
        return all(place not in self._stands and place not in self._level for place in places)

    def _take_level(self, edge: FlowEdge, row: int, first: int, end: int) -> None:
        self._level.update({(col, row): edge.id for col in range(first, end)})

    def _upright_free(self, owner: str, col: int, row: int, other: int) -> bool:
        places = [(col, between) for between in range(min(row, other) + 1, max(row, other))]
        return all(place not in self._stands and self._upright.get(place, owner) == owner for place in places)

    def _take_upright(self, owner: str, col: int, own: int, far: int) -> None:
        step = 1 if far > own else -1
        self._upright.update({(col, row): owner for row in range(own + step, far + step, step)})

    def _can_order(self, key: tuple[object, ...], near: int, far: int) -> bool:
        """Whether the slots of a gap or channel can still be ordered with one more line (see `slots`),
        which then counts.
        """
        arcs = self._orders.setdefault(key, [])
        seen: set[int] = set()
        waiting = [far]
        while waiting:
            place = waiting.pop()
            if place == near:
                return False
            if place not in seen:
                seen.add(place)
                waiting += [target for source, target in arcs if source == place]
        arcs.append((near, far))
        return True

    def _left_end(self, edge: FlowEdge) -> tuple[Across, Down]:
        return Across("left", edge.target), Down("row", row=self._grid.rows[edge.target])


def _facing(row: int, other: int) -> Side:
    """The side of `row` that looks at `other`; of the row itself its lower side."""
    return "top" if other < row else "bottom"
