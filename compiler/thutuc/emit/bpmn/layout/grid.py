"""Where nodes stand: columns from left to right by the longest way to them, rows within the lanes."""

from __future__ import annotations

from thutuc.plan.flow_nodes import EndNode, Timer
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.plan.flow_nodes import FlowEdge, FlowPlan


class Grid(Record):
    """The place of every node as column and row, rows counted through all lanes from the top.

    A boundary timer has the place of its host. `lanes` gives the first row of each lane and the one after its
    last; `back` holds the ids of edges that lead back. Every place holds one node at most, its host's timers
    apart.
    """

    columns: Mapping[str, int]
    rows: Mapping[str, int]
    lanes: tuple[tuple[int, int], ...]
    back: frozenset[str]

    def place(self, node: str) -> tuple[int, int]:
        """Column and row of a node."""
        return self.columns[node], self.rows[node]


def place(plan: FlowPlan) -> Grid:
    """The grid of a plan with nodes."""
    hosts = {node.id: node.host for node in plan.nodes if isinstance(node, Timer)}
    ways: dict[str, list[FlowEdge]] = {node.id: [] for node in plan.nodes}
    for edge in plan.edges:
        ways[hosts.get(edge.source, edge.source)].append(edge)
    order, back = _walk(plan.nodes[0].id, ways)
    columns = dict.fromkeys(order, 0)
    for name in order:
        for edge in ways[name]:
            if edge.id not in back:
                columns[edge.target] = max(columns[edge.target], columns[name] + 1)
    tracks = _tracks(plan, ways, columns, back)
    heights = [
        1 + max((tracks[node.id] for node in plan.nodes if node.lane == lane.id and node.id in tracks), default=0)
        for lane in plan.lanes
    ]
    firsts = [sum(heights[:index]) for index in range(len(heights))]
    lane_of = {node.id: node.lane for node in plan.nodes}
    first_of = dict(zip((lane.id for lane in plan.lanes), firsts, strict=True))
    rows = {name: first_of[lane_of[name]] + track for name, track in tracks.items()}
    for timer, host in hosts.items():
        columns[timer], rows[timer] = columns[host], rows[host]
    lanes = tuple((first, first + height) for first, height in zip(firsts, heights, strict=True))
    return Grid(columns, rows, lanes, frozenset(back))


def _walk(start: str, ways: Mapping[str, list[FlowEdge]]) -> tuple[list[str], set[str]]:
    """The nodes so that all ways but the returned ones lead forward; the walk is deep, first ways first."""
    after: list[str] = []
    back: set[str] = set()
    open_nodes, done = {start}, set[str]()
    stack = [(start, iter(ways[start]))]
    while stack:
        name, rest = stack[-1]
        for edge in rest:
            if edge.target in open_nodes:
                back.add(edge.id)
            elif edge.target not in done:
                open_nodes.add(edge.target)
                stack.append((edge.target, iter(ways[edge.target])))
                break
        else:
            stack.pop()
            open_nodes.remove(name)
            done.add(name)
            after.append(name)
    return after[::-1], back


def _tracks(
    plan: FlowPlan, ways: Mapping[str, list[FlowEdge]], columns: Mapping[str, int], back: set[str]
) -> dict[str, int]:
    """The row of each node within its lane: the main way keeps its row, other ways out of a gateway go
    below.
    """
    lane_of = {node.id: node.lane for node in plan.nodes}
    wishes: dict[str, list[tuple[int, int, str]]] = {name: [] for name in columns}
    for source, edges in ways.items():
        beside = 0
        for edge in edges:
            if edge.id not in back and lane_of[edge.target] == lane_of[source]:
                wishes[edge.target].append((beside, -columns[source], source))
                beside += 1
    tracks: dict[str, int] = {}
    taken: set[tuple[str, int, int]] = set()
    # In each column the straight way chooses first, then the other ways out of a gateway, then what
    # comes from another lane.
    elsewhere = (len(wishes), 0, "")
    nodes = [node for node in plan.nodes if not isinstance(node, Timer)]
    nodes.sort(
        key=lambda node: (
            columns[node.id],
            min(wishes[node.id], default=elsewhere)[0],
            isinstance(node, EndNode),
        )
    )
    for name in (node.id for node in nodes):
        track = 0
        if wishes[name]:
            beside, _, source = min(wishes[name])
            track = tracks[source] + beside
        while (lane_of[name], columns[name], track) in taken:
            track += 1
        taken.add((lane_of[name], columns[name], track))
        tracks[name] = track
    return tracks
