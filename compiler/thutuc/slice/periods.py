"""Periods: which items hold on a day, and on which days something changes. Both ends of an interval count."""

from __future__ import annotations

from datetime import date, timedelta

from thutuc.resolve.errors import EMPTY_INTERVAL
from thutuc.syntax.blocks import Block, Value
from thutuc.text.record import Record
from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.report.diagnostic import Reporter


class Interval(Record):
    """Days from `first` to `last`; None is open."""

    first: date | None
    last: date | None

    def holds(self, day: date) -> bool:
        """Whether the day lies inside."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def within(self, other: Interval) -> Interval:
        """The days that lie in both."""
        first = max((day for day in (self.first, other.first) if day is not None), default=None)
        last = min((day for day in (self.last, other.last) if day is not None), default=None)
        return Interval(first, last)


ALWAYS = Interval(None, None)


def interval(block: Block) -> Interval:
    """The validity of an item; open on both sides when it states none."""
    period = block.block("validity")
    return Interval(period.get("first"), period.get("last")) if period else Interval(None, None)


class Periods:
    """The periods of one file, found in one walk: `names` are those the author declares for some days only."""

    def __init__(self, root: Block) -> None:
        self._root = root
        self._dated: set[int] = set()
        self._found: list[tuple[Block, Interval]] = []
        self._starts: set[date] = set()
        declared: set[str] = set()
        self._walk(root, declared, ALWAYS, passing=False)
        # What was selected of a block last: a selection that is the same is the same block.
        self._blocks: dict[int, Block] = {}
        self._values: dict[int, Value] = {}
        self.names = frozenset(declared)

    def _walk(self, block: Block, declared: set[str], outer: Interval, *, passing: bool) -> bool:
        """Whether the block holds a period that decides which items hold.

        Instruments do not count: they are cited whenever they were in force. The block stands in something that
        holds in `outer`; `passing`: it does not hold on all days, so neither do its names.
        """
        dated = False
        own_days = interval(block) if "validity" in block.keys else ALWAYS
        inside = own_days.within(outer) if own_days is not ALWAYS else outer
        for scalar, value in block.names:
            inner = value.content if value.kind == "block" else None
            own = inner is not None and inner.kind != "instrument" and "validity" in inner.keys
            if passing or own:
                declared.add(scalar.value)
            if inner is not None:
                dated = self._walk(inner, declared, inside, passing=passing or own) or dated
        for key, value in block.keys.items():
            # Cases have a day, no period; they are the greater part of many files.
            if value.kind == "block" and key != "tests":
                dated = self._walk(value.content, declared, inside, passing=passing) or dated
        if "validity" in block.keys:
            self._found.append((block, own_days))
            if block.kind != "instrument":
                dated = True
                self._note(block, own_days, outer)
        if dated:
            self._dated.add(id(block))
        return dated

    def _note(self, block: Block, found: Interval, outer: Interval) -> None:
        if block is self._root:
            return
        if found.first is not None and outer.holds(found.first):
            self._starts.add(found.first)
        if found.last is not None and found.last < date.max and outer.holds(found.last + timedelta(days=1)):
            self._starts.add(found.last + timedelta(days=1))

    def check(self, reporter: Reporter) -> None:
        """Report intervals that end before they begin."""
        for block, found in self._found:
            if found.first and found.last and found.last < found.first:
                node = block.keys["validity"].node
                reporter.add(EMPTY_INTERVAL.at(Span(node.source, node.start, node.end)))

    def starts(self) -> set[date]:
        """The days on which something in the file changes, the first day of its validity and the day after it with them."""
        whole = interval(self._root)
        after = {whole.last + timedelta(days=1)} if whole.last is not None and whole.last < date.max else set()
        return self._starts | after | ({whole.first} if whole.first is not None else set())

    def intervals(self, others: Iterable[date] = ()) -> list[Interval]:
        """The intervals, inside the validity of the file, in which nothing changes; in order, at least one.

        `others` are days on which something changes in the files that this one imports.
        """
        whole = interval(self._root)
        inside = sorted(
            day
            for day in self._starts.union(others) - {date.min}
            if (whole.first is None or day > whole.first) and (whole.last is None or day <= whole.last)
        )
        firsts = [whole.first, *inside]
        lasts = [*(day - timedelta(days=1) for day in inside), whole.last]
        return [Interval(first, last) for first, last in zip(firsts, lasts, strict=True)]

    def select(self, day: date) -> Block:
        """The root with only the items that hold on `day`; a block is not copied for what it holds on the day selected before."""
        return self._select(self._root, day)

    def _select(self, block: Block, day: date) -> Block:
        if id(block) not in self._dated:
            return block
        chosen = Block(block.kind, block.node, block.label)
        chosen.key_nodes = block.key_nodes
        for key, value in block.keys.items():
            if self._holds(value, day):
                chosen.keys[key] = self._value(value, day)
        for name, value in block.names:
            if self._holds(value, day):
                chosen.names.append((name, self._value(value, day)))
        last = self._blocks.get(id(block))
        if last is not None and last.keys == chosen.keys and last.names == chosen.names:
            return last
        self._blocks[id(block)] = chosen
        return chosen

    def _holds(self, value: Value, day: date) -> bool:
        if value.kind != "block" or "validity" not in value.content.keys:
            return True
        return interval(value.content).holds(day)

    def _value(self, value: Value, day: date) -> Value:
        if value.kind != "block" or id(value.content) not in self._dated:
            return value
        chosen = self._select(value.content, day)
        last = self._values.get(id(value))
        if last is None or last.content is not chosen:
            last = self._values[id(value)] = Value("block", chosen, value.node, value.argument)
        return last
