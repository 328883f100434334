"""Prints how the parts of a deadline add up: term or stages, supplements, the extension."""

from __future__ import annotations

from thutuc.emit.sql.dialect import LAST_DAY
from thutuc.emit.sql.printer import Printer
from thutuc.emit.sql.terms import WHOLE
from thutuc.emit.sql.walk import located
from thutuc.text.record import Record
from thutuc.time.due import CALENDAR_UNITS
from thutuc.time.duration import CLOCK_UNITS, UNITS
from thutuc.time.office import DAY_MINUTES, ROUND_THE_CLOCK, total

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.sql.walk import Walk
    from thutuc.emit.sql.world import World
    from thutuc.time.duration import Duration, Unit

NUMBERS = {unit: number for number, unit in enumerate(UNITS, 1)}
MONTHS = {"month": 1, "year": 12}
MINUTES = {"minute": 1, "hour": 60, "working_hour": 60}


class Length(Record):
    """What may be counted: the durations it may have, the text of the number of the one it has, NULL where nothing is counted, and whether
    something always is.
    """

    durations: tuple[Duration, ...]
    text: str
    is_certain: bool = False


class Parts:
    """Defines for the part `n` of the deadline `due.length.n`, and `due.end.n.day`, `due.end.n.minute`, `due.fail.n`, `due.movable.n`, how things
    stand after it; with the number 0, which are defined already, before the first.

    Neighbours of one unit are counted together from one start: `due.from.n.day`, `due.from.n.minute`, `due.unit.n` and `due.sum.n`.
    """

    def __init__(self, world: World, walk: Walk, lengths: list[Length]) -> None:
        self.lengths = lengths
        self._world = world
        self._columns = world.columns
        self._dialect = world.dialect
        self._walk = walk
        self._printer = Printer(world)
        self._scale = max((one.scale for length in lengths for one in length.durations), default=0)
        for place, length in enumerate(lengths, 1):
            self._columns.define(f"due.length.{place}", length.text)

    def negative(self) -> list[str]:
        """The tests for lengths that are negative."""
        found = []
        for place, length in enumerate(self.lengths, 1):
            numbers = [str(self._world.duration(one)) for one in length.durations if one.amount < 0]
            if numbers:
                found.append(self._dialect.among(self._ref("length", place), numbers))
        return found

    def define(self) -> None:
        """Defines the columns of all parts."""
        for place, length in enumerate(self.lengths, 1):
            self._define(place, length.durations, is_certain=length.is_certain)

    def _ref(self, name: str, place: int, part: str = "") -> str:
        return self._columns.ref(f"due.{name}.{place}{f'.{part}' if part else ''}")

    def _define(self, place: int, durations: tuple[Duration, ...], *, is_certain: bool) -> None:
        terms = self._printer.terms

        def put(name: str, text: str) -> None:
            self._columns.define(f"due.{name}", text)

        def length() -> str:
            return self._ref("length", place)

        def unless_absent(text: str, otherwise: str) -> str:
            return text if is_certain else f"CASE WHEN {length()} IS NULL THEN {otherwise} ELSE {text} END"

        def unit() -> str:
            return terms.chosen(length(), [(one, str(NUMBERS[one.unit])) for one in durations])

        def amount() -> str:
            unit_ = self._scale
            return terms.chosen(length(), [(one, str(one.amount * 10 ** (unit_ - one.scale))) for one in durations])

        before = place - 1
        if before == 0:
            put(f"unit.{place}", unless_absent(unit(), "0"))
            put(f"sum.{place}", unless_absent(amount(), "0"))
            for part in ("day", "minute"):
                put(f"from.{place}.{part}", self._ref("end", 0, part))
        else:
            put(f"unit.{place}", unless_absent(unit(), self._ref("unit", before)))
            goes_on = f"run.{place}"
            put(goes_on, f"({length()} IS NULL OR {self._ref('unit', place)} = {self._ref('unit', before)})")

            def so_far(name: str, part: str, fresh: str) -> str:
                return f"CASE WHEN {self._ref('run', place)} THEN {self._ref(name, before, part)} ELSE {fresh} END"

            put(f"sum.{place}", f"{so_far('sum', '', '0')} + {unless_absent(amount(), '0')}")
            for part in ("day", "minute"):
                put(f"from.{place}.{part}", so_far("from", part, self._ref("end", before, part)))
        units = list(dict.fromkeys(one.unit for one in durations))
        ends = f"ends.{place}"
        put(f"{ends}.day", self._of_unit(place, [(unit, self._end(place, unit)[0]) for unit in units]))
        put(f"{ends}.minute", self._of_unit(place, [(unit, self._end(place, unit)[1]) for unit in units]))
        for part in ("day", "minute"):
            put(
                f"end.{place}.{part}",
                unless_absent(self._ref("ends", place, part), self._ref("end", before, part)),
            )
        movable = [str(NUMBERS[unit]) for unit in units if unit in CALENDAR_UNITS]
        is_movable = self._dialect.among(self._ref("unit", place), movable) if movable else "FALSE"
        earlier = self._ref("movable", before)
        is_never = not movable and earlier == "FALSE"
        put(f"movable.{place}", "FALSE" if is_never else unless_absent(is_movable, earlier))
        put(f"fail.{place}", self._fail(place, durations))

    def _of_unit(self, place: int, values: list[tuple[Unit, str]]) -> str:
        if len(values) == 1:
            return values[0][1]
        cases = " ".join(f"WHEN {NUMBERS[unit]} THEN {value}" for unit, value in values)
        return f"CASE {self._ref('unit', place)} {cases} END"

    def _fail(self, place: int, durations: tuple[Duration, ...]) -> str:
        """What keeps the parts so far from being counted."""
        length, before = self._ref("length", place), self._ref("fail", place - 1)
        unfit = [one for one in durations if not self._is_fit(one)]
        cases = []
        if unfit:
            numbers = [str(self._world.duration(one)) for one in unfit]
            cases.append(f"WHEN {self._dialect.among(length, numbers)} THEN '!E_DURATION'")
        hours = [one for one in durations if one.unit in CLOCK_UNITS]
        if hours and place == 1:
            in_hours = self._dialect.among(length, [str(self._world.duration(one)) for one in hours])
            minute = self._ref("from", place, "minute")
            plain = f"NOT {self._ref('movable', 0)} AND NOT {self._columns.ref('due.whole')}"
            cases.append(f"WHEN {plain} AND {in_hours} AND {minute} IS NULL THEN '!E_DURATION'")
        cases.append(f"WHEN {length} IS NOT NULL AND {self._ref('end', place, 'day')} IS NULL THEN '!E_DATE'")
        return f"CASE WHEN {before} IS NOT NULL THEN {before} {' '.join(cases)} END"

    def _is_fit(self, length: Duration) -> bool:
        """Whether a part of a deadline can have the length, where hours of the office are known or not."""
        if length.unit in CLOCK_UNITS:
            minutes = length.amount * MINUTES[length.unit]
            has_office = length.unit != "working_hour" or self._walk.office is not None or length.amount == 0
            return minutes % 10**length.scale == 0 and has_office
        return length.is_whole() or length.unit not in WHOLE

    def _end(self, place: int, unit: str) -> tuple[str, str]:
        """Day and minute at which the parts of this unit end."""
        walk, dialect = self._walk, self._dialect
        day, amount = self._ref("from", place, "day"), self._ref("sum", place)
        base: int = 10**self._scale
        if unit in CLOCK_UNITS:
            return self._run(place, unit)
        nothing = dialect.cast("NULL", dialect.integer)
        count = amount
        if base > 1:
            count = self._columns.once(dialect.quotient(f"({amount} + {base - 1})", base))
        if unit in MONTHS:
            return self._within(walk.months(day, f"({count} * {MONTHS[unit]})")), nothing
        if unit == "week":
            return walk.plain(day, self._columns.once(f"(7 * {count})")), nothing
        if unit == "calendar_day_without_holidays":
            return walk.without_holidays(day, count), nothing
        forward = walk.working if unit == "working_day" else walk.plain
        hours = ROUND_THE_CLOCK if unit == "day" else walk.office.windows if walk.office else ()
        if base == 1 or not hours:
            return forward(day, count), nothing
        share = self._columns.once(dialect.quotient(f"({amount} % {base} * {total(hours)} + {base - 1})", base))
        return forward(day, count), f"CASE WHEN {amount} % {base} <> 0 THEN {located(hours, share)} END"

    def _within(self, day: str) -> str:
        return self._printer.let(day, lambda end: f"CASE WHEN {end} BETWEEN 1 AND {LAST_DAY} THEN {end} END")

    def _run(self, place: int, unit: str) -> tuple[str, str]:
        walk, dialect = self._walk, self._dialect
        day, minute, amount = (
            self._ref("from", place, "day"),
            self._ref("from", place, "minute"),
            self._ref("sum", place),
        )
        nothing = dialect.cast("NULL", dialect.integer)
        if unit == "working_hour" and walk.office is None:
            return f"CASE WHEN {amount} = 0 THEN {day} END", f"CASE WHEN {amount} = 0 THEN {minute} ELSE {nothing} END"
        base: int = 10**self._scale
        left = self._columns.once(
            dialect.quotient(f"({amount} * {MINUTES[unit]})", base) if base > 1 else f"({amount} * {MINUTES[unit]})"
        )
        at = self._columns.once(f"COALESCE({minute}, {DAY_MINUTES})")
        if unit == "working_hour" and walk.office is not None and walk.office.saturday:
            end = walk.run_with_saturdays(day, at, left)
        else:
            end = walk.run(unit, day, at, left)
        return (
            f"CASE WHEN {left} = 0 THEN {day} ELSE {end[0]} END",
            f"CASE WHEN {left} = 0 THEN {minute} ELSE {end[1]} END",
        )
