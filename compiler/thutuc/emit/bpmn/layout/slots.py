"""Lines that share a gap or a channel get slots of their own, so that none lies on another."""

from __future__ import annotations

from itertools import combinations

from thutuc.text.record import Record

TYPE_CHECKING = False
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
    """A stretch of an edge in a gap or channel, from `low` to `high`, and on which side its ends go on.

    Slots count from the near side: left of a gap, the channel's own row. `near_ends` and `far_ends` are the
    places of ends that go on to either side. At a place in `near` the line has to keep nearer than lines with
    that place in `far`, or they would meet.
    """

    edge: str
    low: int
    high: int
    near_ends: tuple[int, ...]
    far_ends: tuple[int, ...]
    near: tuple[int, ...]
    far: tuple[int, ...]


def assign(routes: Iterable[Route], grid: Grid) -> Slots:
    """Slots for all lines; those that overlap or touch differ."""
    gaps: dict[int, list[_Line]] = {}
    channels: dict[tuple[int, str], list[_Line]] = {}
    for route in routes:
        for index in range(1, len(route.points) - 2):
            start, end = route.points[index : index + 2]
            if start[0].kind == "gap" and end[0].kind == "gap":
                gaps.setdefault(start[0].gap, []).append(_in_gap(route, index, grid))
            elif start[1].kind == "channel" and end[1].kind == "channel":
                key = (start[1].row, start[1].side)
                channels.setdefault(key, []).append(_in_channel(route, index, grid))
    in_gaps = {(edge, gap): slot for gap, lines in gaps.items() for edge, slot in _packed(lines).items()}
    in_channels = {(edge, *key): slot for key, lines in channels.items() for edge, slot in _packed(lines).items()}
    return Slots(in_gaps, in_channels)


def _in_gap(route: Route, index: int, grid: Grid) -> _Line:
    (_, start), (_, end) = route.points[index : index + 2]
    gap = _across(route.points[index][0], grid)
    ends = {_down(start): route.points[index - 1][0], _down(end): route.points[index + 2][0]}
    return _Line(
        route.edge.id,
        min(ends),
        max(ends),
        tuple(at for at, beyond in ends.items() if _across(beyond, grid) < gap),
        tuple(at for at, beyond in ends.items() if _across(beyond, grid) > gap),
        (start.row,) if start.kind == "row" else (),
        (end.row,) if end.kind == "row" else (),
    )


def _in_channel(route: Route, index: int, grid: Grid) -> _Line:
    (start, level), (end, _) = route.points[index : index + 2]
    own = 3 * level.row + 1
    above = level.side == "top"
    ends = {
        _across(start, grid): _level(route.points[index - 1][1], grid),
        _across(end, grid): _level(route.points[index + 2][1], grid),
    }
    far = {at: beyond < own if above else beyond > own for at, beyond in ends.items()}
    columns = {grid.columns[place.node]: place.node for place in (start, end) if place.kind == "centre"}
    return _Line(
        route.edge.id,
        min(ends),
        max(ends),
        tuple(at for at in ends if not far[at]),
        tuple(at for at in ends if far[at]),
        tuple(column for column, node in columns.items() if grid.rows[node] == level.row),
        tuple(column for column, node in columns.items() if grid.rows[node] != level.row),
    )


def _packed(lines: list[_Line]) -> dict[str, int]:
    """The lowest slot for each line, above those it must keep behind and free of overlaps, with few
    crossings.
    """
    # `gain[a][b]`: how many crossings more there are with line a nearer than line b than the other way round.
    gain: list[dict[int, int]] = [{} for _ in lines]
    behind: list[set[int]] = [set() for _ in lines]
    for first, second in combinations(range(len(lines)), 2):
        one, two = lines[first], lines[second]
        if one.low <= two.high and two.low <= one.high:
            gain[first][second] = _crossings(one, two) - _crossings(two, one)
            gain[second][first] = -gain[first][second]
            if not set(one.near).isdisjoint(two.far):
                behind[second].add(first)
            if not set(two.near).isdisjoint(one.far):
                behind[first].add(second)
    totals = [sum(row.values()) for row in gain]
    waiting = sorted(range(len(lines)), key=lambda index: lines[index].high - lines[index].low)
    slots: dict[int, int] = {}
    while waiting:
        free = [index for index in waiting if not behind[index]]
        chosen = min(free or waiting, key=totals.__getitem__)
        slots[chosen] = 1 + max((slots[other] for other in gain[chosen] if other in slots), default=-1)
        waiting.remove(chosen)
        for other in gain[chosen]:
            totals[other] -= gain[other][chosen]
            behind[other].discard(chosen)
    return {lines[index].edge: slot for index, slot in slots.items()}


def _crossings(nearer: _Line, farther: _Line) -> int:
    return sum(farther.low <= at <= farther.high for at in nearer.far_ends) + sum(
        nearer.low <= at <= nearer.high for at in farther.near_ends
    )


def _level(place: Down, grid: Grid) -> int:
    """The place of any end of a line in the order of `_down`; the top and bottom of a node count as its
    row.
    """
    return 3 * grid.rows[place.node] + 1 if place.node else _down(place)


def _across(place: Across, grid: Grid) -> int:
    return 2 * place.gap if place.kind == "gap" else 2 * grid.columns[place.node] + 1


def _down(place: Down) -> int:
    """Rows and their channels in order from the top; gap lines end only in them."""
    if place.kind == "row":
        return 3 * place.row + 1
    return 3 * place.row + (2 if place.side == "bottom" else 0)
