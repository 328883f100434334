"""Lines that share a gap or a channel get slots of their own, so that none lies on another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from thutuc.text.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from thutuc.emit.bpmn.layout.grid import Grid
    from thutuc.emit.bpmn.layout.routes import Across, Down, Route


class Slots(Record):
    """Slot numbers from 0: `gaps` by edge and gap, from left to right; `channels` by edge, row and side,
    away from the row.
    """

    gaps: Mapping[tuple[str, int], int]
    channels: Mapping[tuple[str, int, str], int]

    def in_gap(self, gap: int) -> int:
        """How many slots a gap needs."""
        return 1 + max((slot for (_, key), slot in self.gaps.items() if key == gap), default=-1)

    def in_channel(self, row: int, side: str) -> int:
        """How many slots a channel needs."""
        keys = [(slot, key) for (_, *key), slot in self.channels.items()]
        return 1 + max((slot for slot, key in keys if key == [row, side]), default=-1)


class _Line(Record):
    """A stretch of an edge in a gap or channel.

    At `near` (columns whose node touches the channel from its own row, rows a gap line comes out of) it has
    to keep closer than lines that have the same place among their `far` (columns of nodes across the channel,
    rows a gap line goes into).
    """

    edge: str
    low: int
    high: int
    near: tuple[int, ...] = ()
    far: tuple[int, ...] = ()


def assign(routes: Iterable[Route], grid: Grid) -> Slots:
    """Slots for all lines; those that overlap or touch differ."""
    gaps: dict[int, list[_Line]] = {}
    channels: dict[tuple[int, str], list[_Line]] = {}
    for route in routes:
        for start, end in pairwise(route.points):
            if start[0].kind == "gap" and end[0].kind == "gap":
                gaps.setdefault(start[0].gap, []).append(_in_gap(route, start[1], end[1]))
            elif start[1].kind == "channel" and end[1].kind == "channel":
                line = _in_channel(route, start[1].row, (start[0], end[0]), grid)
                channels.setdefault((start[1].row, start[1].side), []).append(line)
    in_gaps = {(edge, gap): slot for gap, lines in gaps.items() for edge, slot in _packed(lines).items()}
    in_channels = {
        (edge, *key): slot for key, lines in channels.items() for edge, slot in _packed(lines).items()
    }
    return Slots(in_gaps, in_channels)


def _in_gap(route: Route, start: Down, end: Down) -> _Line:
    low, high = sorted((_down(start), _down(end)))
    near = (start.row,) if start.kind == "row" else ()
    far = (end.row,) if end.kind == "row" else ()
    return _Line(route.edge.id, low, high, near, far)


def _in_channel(route: Route, row: int, ends: tuple[Across, Across], grid: Grid) -> _Line:
    low, high = sorted(_across(end, grid) for end in ends)
    nodes = [end.node for end in ends if end.kind == "centre"]
    near = tuple(grid.columns[node] for node in nodes if grid.rows[node] == row)
    far = tuple(grid.columns[node] for node in nodes if grid.rows[node] != row)
    return _Line(route.edge.id, low, high, near, far)


def _packed(lines: list[_Line]) -> dict[str, int]:
    """The lowest slot for each line, short ones first, above those it must keep behind, and free of
    overlaps.
    """
    waiting = sorted(lines, key=lambda line: line.high - line.low)
    slots: dict[str, int] = {}
    placed: list[_Line] = []
    while waiting:
        free = [line for line in waiting if not any(_before(other, line) for other in waiting)]
        line = (free or waiting)[0]
        slot = max((slots[other.edge] + 1 for other in placed if _before(other, line)), default=0)
        busy = {slots[other.edge] for other in placed if other.low <= line.high and line.low <= other.high}
        while slot in busy:
            slot += 1
        slots[line.edge] = slot
        placed.append(line)
        waiting.remove(line)
    return slots


def _before(line: _Line, other: _Line) -> bool:
    return line is not other and not set(line.near).isdisjoint(other.far)


def _across(place: Across, grid: Grid) -> int:
    return 2 * place.gap if place.kind == "gap" else 2 * grid.columns[place.node] + 1


def _down(place: Down) -> int:
    """Rows and their channels in order from the top; gap lines end only in them."""
    if place.kind == "row":
        return 3 * place.row + 1
    return 3 * place.row + (2 if place.side == "bottom" else 0)
