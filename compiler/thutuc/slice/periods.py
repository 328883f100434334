"""Periods: which items hold on a day, and on which days something changes. Both ends of an interval count."""

from __future__ import annotations

from datetime import date, timedelta

from thutuc.resolve.errors import EMPTY_INTERVAL
from thutuc.syntax.blocks import Block, Value
from thutuc.text.record import Record
from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from thutuc.report.diagnostic import Reporter


class Interval(Record):
    """Days from `first` to `last`; None is open."""

    first: date | None
    last: date | None

    def holds(self, day: date) -> bool:
        """Whether the day lies inside."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


def interval(block: Block) -> Interval:
    """The validity of an item; open on both sides when it states none."""
    period = block.block("validity")
    return Interval(period.get("first"), period.get("last")) if period else Interval(None, None)


def check_intervals(root: Block, reporter: Reporter) -> None:
    """Report intervals that end before they begin."""
    for block in (root, *_blocks(root)):
        found = interval(block)
        if found.first and found.last and found.last < found.first:
            node = block.keys["validity"].node
            reporter.add(EMPTY_INTERVAL.at(Span(node.source, node.start, node.end)))


def slices(root: Block) -> list[Interval]:
    """The intervals, inside the validity of the file, in which nothing changes; in order, at least one."""
    whole = interval(root)
    starts: set[date] = set()
    for block in _blocks(root):
        if block.kind == "instrument":
            continue
        found = interval(block)
        if found.first is not None:
            starts.add(found.first)
        if found.last is not None and found.last < date.max:
            starts.add(found.last + timedelta(days=1))
    inside = sorted(
        day
        for day in starts
        if (whole.first is None or day > whole.first) and (whole.last is None or day <= whole.last)
    )
    firsts = [whole.first, *inside]
    lasts = [*(day - timedelta(days=1) for day in inside), whole.last]
    return [Interval(first, last) for first, last in zip(firsts, lasts, strict=True)]


def select(block: Block, day: date) -> Block:
    """The block with only the items that hold on `day`; instruments stay, for they are cited whenever they were in force."""
    chosen = Block(block.kind, block.node, block.label)
    chosen.key_nodes = block.key_nodes
    for key, value in block.keys.items():
        kept = _select(value, day)
        if kept is not None:
            chosen.keys[key] = kept
    for name, value in block.names:
        kept = _select(value, day)
        if kept is not None:
            chosen.names.append((name, kept))
    return chosen


def _select(value: Value, day: date) -> Value | None:
    if value.kind != "block":
        return value
    block: Block = value.content
    if block.kind != "instrument" and not interval(block).holds(day):
        return None
    return Value("block", select(block, day), value.node, value.argument)


def names(root: Block) -> frozenset[str]:
    """Every name the author declares anywhere in the file, on whatever day."""
    return frozenset(scalar.value for block in (root, *_blocks(root)) for scalar, _ in block.names)


def _blocks(block: Block) -> Iterator[Block]:
    for value in [*block.keys.values(), *(value for _, value in block.names)]:
        if value.kind == "block":
            yield value.content
            yield from _blocks(value.content)
