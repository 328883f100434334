"""Prints when the result of a dossier is due."""

from __future__ import annotations

from thutuc.emit.sql.facts import CODES
from thutuc.emit.sql.parts import Length, Parts
from thutuc.emit.sql.printer import Printer
from thutuc.emit.sql.rows import Rows
from thutuc.emit.sql.troubles import first_of
from thutuc.emit.sql.walk import LOST, SUSPENDED, Walk
from thutuc.plan.data import SUSPENSION_REASONS
from thutuc.time.duration import CLOCK_UNITS
from thutuc.time.office import DAY_MINUTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.emit.sql.world import World
    from thutuc.model.procedure import Deadline, DeadlineRow
    from thutuc.time.duration import Duration

WORDS = ("not_stated", "by_agreement")


class DeadlineColumns:
    """Defines `due.status`, `due.told`, whether that is `due`, `due.day`, `due.minute`, `due.trouble` beside what `Rows` defines for the table `due`."""

    def __init__(self, world: World, deadline: Deadline) -> None:
        self._world = world
        self._columns = world.columns
        self._dialect = world.dialect
        self._printer = Printer(world)
        self._deadline = deadline
        office = deadline.office.hours if deadline.office else None
        self._walk = Walk(self._printer, office, suspends=bool(deadline.suspensions))
        numbered = list(enumerate(deadline.rows, 1))
        self._counting = [(number, row) for number, row in numbered if row.word not in WORDS]
        self._same_day = [number for number, row in numbered if row.word == "same_day"]
        self._on_day = [
            number for number, row in numbered if row.duration is not None and row.duration.type.name == "date"
        ]
        self._rows = Rows(world, "due", deadline.rows, ordered=deadline.ordered)
        self._last = 0
        self._first: tuple[Duration, ...] = ()

    def define(self) -> None:
        """Defines the columns."""
        deadline, define = self._deadline, self._columns.define
        self._rows.choose()
        self._rows.define([self._answer(row) for row in deadline.rows])
        if not self._counting:
            for name in ("day", "minute"):
                define(f"due.{name}", self._dialect.cast("NULL", self._dialect.integer))
            define("due.trouble", self._ref("table"))
        else:
            self._define_start()
            self._define_parts()
            define("due.trouble", self._trouble())
        self._define_status()

    def _ref(self, name: str) -> str:
        return self._columns.ref(f"due.{name}")

    def _nothing(self) -> str:
        return self._dialect.cast("NULL", self._dialect.integer)

    def _answer(self, row: DeadlineRow) -> tuple[str, str]:
        """What tells the answer of a row from others, and the trouble of its length and cut-off."""
        printer, dialect = self._printer, self._dialect
        stages = ".".join(str(self._world.duration(stage.duration)) for stage in row.stages)
        parts, troubles = [dialect.text(f"{row.word}/{stages}/")], []
        if row.duration is not None:
            kind = row.duration.type.name
            parts += [f"'{kind} '", dialect.cast(printer.value(row.duration), dialect.text_type)]
            troubles.append(printer.seldom().trouble(row.duration))
        if row.cut_off is not None:
            parts += ["'/'", dialect.cast(printer.value(row.cut_off), dialect.text_type)]
            troubles.append(printer.seldom().trouble(row.cut_off))
        return f"concat({', '.join(parts)})" if len(parts) > 1 else parts[0], first_of(troubles)

    def _of_row(self, values: Sequence[tuple[int, str]]) -> str:
        """The value for the row that applies, NULL for others."""
        if not values:
            return self._nothing()
        cases = " ".join(f"WHEN {number} THEN {value}" for number, value in values)
        return f"CASE {self._ref('row')} {cases} END"

    def _define_start(self) -> None:
        """Defines what is suspended, the cut-off, and the moment from which the deadline counts."""
        define, printer = self._columns.define, self._printer
        if self._walk.suspends:
            define(SUSPENDED, self._suspended())
            define(LOST, self._lost())
        cuts = [(number, row.cut_off) for number, row in self._counting if row.cut_off is not None]
        define("due.cut", self._of_row([(number, printer.value(cut)) for number, cut in cuts]))
        is_fixed = not cuts and not self._same_day
        day, minute = (self._columns.ref("v.submission_date")), (self._columns.ref("v.submission_time"))
        define("due.late", ("FALSE") if is_fixed else self._is_late())
        opening = str(self._walk.office.opening()) if self._walk.office else self._nothing()
        define(
            "due.start.day",
            day if is_fixed else f"CASE WHEN {self._ref('late')} THEN {self._walk.working(day, '1')} ELSE {day} END",
        )
        define(
            "due.start.minute",
            minute if is_fixed else f"CASE WHEN {self._ref('late')} THEN {opening} ELSE {minute} END",
        )

    def _suspended(self) -> str:
        """The intervals that do not count, by their first day."""
        dialect, name, other = self._dialect, self._world.variable(), self._world.variable()
        reasons = dict.fromkeys(one.reason for one in self._deadline.suspensions if one.reason in SUSPENSION_REASONS)
        first, end = dialect.field(name, "from"), dialect.field(name, "to")
        known = ", ".join(dialect.text(one) for one in reasons)
        kept = f"{dialect.field(name, 'reason')} IN ({known}) AND {first} < {end}"
        ends = {
            "x": dialect.cast(dialect.to_day(dialect.field(other, "from")), dialect.integer),
            "upto": dialect.cast(dialect.to_day(dialect.field(other, "to")), dialect.integer),
        }
        column = dialect.ident("suspensions")
        return dialect.sorted(dialect.transform(dialect.kept(column, name, kept), other, dialect.structure(ends)))

    def _lost(self) -> str:
        dialect, name = self._dialect, self._world.variable()
        days = f"{dialect.field(name, 'upto')} - {dialect.field(name, 'x')}"
        found = dialect.total(dialect.transform(self._columns.ref(SUSPENDED), name, days))
        return f"COALESCE({dialect.cast(found, dialect.integer)}, 0)"

    def _is_late(self) -> str:
        """Whether the dossier counts as received at the start of the next working day."""
        days, walk = self._world.days, self._walk
        day, minute = self._columns.ref("v.submission_date"), self._columns.ref("v.submission_time")
        cut, same_day = self._ref("cut"), self._rows.is_one_of(self._same_day)
        off = f"NOT {days.is_working(day)}"
        cases = [f"WHEN NOT ({same_day} OR {cut} IS NOT NULL) THEN FALSE"]
        if walk.office and walk.office.saturday:
            last = f"LEAST({cut}, {walk.office.saturday[-1][1]})"
            saturday = f"{day} % 7 = 6 AND NOT {days.is_closed_saturday(day)} AND NOT {walk.is_suspended(day)}"
            cases.append(f"WHEN {off} AND {saturday} THEN COALESCE({minute} > {last}, FALSE)")
        cases += [f"WHEN {off} THEN TRUE", f"WHEN {minute} > {cut} THEN TRUE"]
        if walk.suspends and self._same_day:
            cases.append(f"WHEN {same_day} AND {walk.is_suspended(day)} THEN TRUE")
        return f"CASE {' '.join(cases)} ELSE FALSE END"

    def _define_parts(self) -> None:
        """Defines the end after each part, then that of all, moved off a day off."""
        define, printer, dialect = self._columns.define, self._printer, self._dialect
        for number, supplement in enumerate(self._deadline.supplements, 1):
            define(f"due.supplement.{number}", printer.value(supplement.when))
        extension = self._deadline.extension
        if extension is not None:
            when = extension.when
            define(
                "due.extended",
                (f"COALESCE({dialect.ident('extended')}, FALSE)" + (f" AND {printer.value(when)}" if when else "")),
            )
        fixed = [(number, row.duration) for number, row in self._counting if number in self._on_day and row.duration]
        without_hour = [*self._same_day, *self._on_day]

        def day() -> str:
            dates = " ".join(f"WHEN {number} THEN {printer.value(one)}" for number, one in fixed)
            start = self._ref("start.day")
            return f"CASE {self._ref('row')} {dates} ELSE {start} END" if dates else start

        define("due.end.0.day", day())
        define(
            "due.end.0.minute",
            f"CASE WHEN NOT {self._rows.is_one_of(without_hour)} THEN {self._ref('start.minute')} END",
        )
        define("due.movable.0", self._rows.is_one_of(self._on_day))
        define("due.whole", self._rows.is_one_of(without_hour))
        parts = Parts(self._world, self._walk, self._lengths())
        define("due.fail.0", self._unsound(parts))
        parts.define()
        self._last = len(parts.lengths)
        self._first = parts.lengths[0].durations if parts.lengths else ()
        if self._ref(f"movable.{self._last}") == "FALSE":
            define("due.day", self._end("day"))
            define("due.minute", self._end("minute"))
        else:
            define("due.moved", self._world.days.after(f"({self._end('day')} - 1)", "1"))
            define("due.day", self._day())
            define("due.minute", self._minute())

    def _end(self, name: str) -> str:
        return self._ref(f"end.{self._last}.{name}")

    def _moves(self) -> str:
        return f"{self._ref(f'movable.{self._last}')} AND {self._ref('moved')} <> {self._end('day')}"

    def _day(self) -> str:
        day = self._end("day")
        moved = self._walk.working(day, "1") if self._walk.suspends else self._ref("moved")
        # Behind the last day of the calendar there is no working day to move to.
        gone = f"WHEN {self._ref(f'movable.{self._last}')} AND {self._ref('moved')} IS NULL THEN NULL"
        return f"CASE {gone} WHEN {self._moves()} THEN {moved} ELSE {day} END"

    def _minute(self) -> str:
        return f"CASE WHEN NOT COALESCE({self._moves()}, TRUE) THEN {self._end('minute')} END"

    def _lengths(self) -> list[Length]:
        """What may be counted after the moment of receipt, in order."""
        printer, world = self._printer, self._world
        terms: list[list[tuple[int, tuple[Duration, ...], str]]] = []
        for number, row in self._counting:
            lengths: list[tuple[tuple[Duration, ...], str]] = [
                ((stage.duration,), str(world.duration(stage.duration))) for stage in row.stages
            ]
            term = row.duration
            if term is not None and number not in self._on_day:
                lengths = [(tuple(printer.terms.lengths(term)), printer.value(term))]
            for place, (several, text) in enumerate(lengths):
                if place == len(terms):
                    terms.append([])
                terms[place].append((number, several, text))
        found = []
        for term_rows in terms:
            durations = tuple(dict.fromkeys(one for _, several, _ in term_rows for one in several))
            numbers = [number for number, _, text in term_rows if text.isdigit()]
            is_certain = self._rows.is_one_of(numbers) == "TRUE"
            # Where each row has a length of its own, these often have the numbers of the rows.
            is_same = is_certain and all(text == str(number) for number, _, text in term_rows)
            text = self._ref("row") if is_same else self._of_row([(number, text) for number, _, text in term_rows])
            found.append(Length(durations, text, is_certain))
        for number, supplement in enumerate(self._deadline.supplements, 1):
            found.append(self._where(f"supplement.{number}", supplement.duration))
        extension = self._deadline.extension
        if extension is not None:
            found.append(self._where("extended", extension.duration))
        return found

    def _where(self, name: str, duration: Duration) -> Length:
        number = self._world.duration(duration)
        return Length((duration,), f"CASE WHEN {self._ref(name)} THEN {number} END")

    def _unsound(self, parts: Parts) -> str:
        """Failures that are seen before anything is counted: a cut-off beyond the day, a negative length."""
        tests = parts.negative()
        if self._ref("cut") != self._nothing():
            tests.insert(0, f"{self._ref('cut')} NOT BETWEEN 0 AND {DAY_MINUTES - 1}")
        cases = [f"WHEN {' OR '.join(tests)} THEN '!E_DURATION'"] if tests else []
        if not (self._world.is_clean and self._ref("late") == "FALSE"):
            cases.append(
                f"WHEN {self._ref('start.day')} IS NULL AND NOT {self._rows.is_one_of(self._on_day)} THEN '!E_DATE'"
            )
        return f"CASE {' '.join(cases)} END" if cases else self._dialect.cast("NULL", self._dialect.text_type)

    def _trouble(self) -> str:
        """Why there is no due date."""
        printer, columns, deadline = self._printer, self._columns, self._deadline
        parts = []
        if not self._world.is_clean:
            parts = [
                f"CASE WHEN {columns.ref('v.submission_date')} IS NULL THEN 'submission_date' END",
                f"CASE WHEN {columns.ref('k.submission_time')} > {CODES['required']} THEN 'submission_time' END",
            ]
        parts += [printer.trouble(supplement.when) for supplement in deadline.supplements]
        if deadline.extension is not None and deadline.extension.when is not None:
            trouble = printer.trouble(deadline.extension.when)
            if trouble:
                parts.append(f"CASE WHEN {self._dialect.ident('extended')} THEN {trouble} END")
        parts += [
            self._hour(),
            self._ref(f"fail.{self._last}"),
            f"CASE WHEN {self._ref('day')} IS NULL THEN '!E_DATE' END",
        ]
        counted = self._rows.is_one_of([number for number, _ in self._counting])
        found = first_of(parts)
        if counted != "TRUE" or self._ref("clash") != "FALSE":
            found = f"CASE WHEN {counted} AND NOT {self._ref('clash')} THEN {found} END"
        return first_of([self._ref("table"), found])

    def _hour(self) -> str:
        """A term in hours from the receipt needs its hour."""
        if not any(number not in (*self._same_day, *self._on_day) for number, _ in self._counting):
            return ""
        hours = [one for one in self._first if one.unit in CLOCK_UNITS]
        if not hours:
            return ""
        in_hours = self._dialect.among(self._ref("length.1"), [str(self._world.duration(one)) for one in hours])
        started = f"NOT {self._rows.is_one_of([*self._same_day, *self._on_day])} AND {in_hours}"
        return f"CASE WHEN {started} AND {self._columns.ref('v.submission_time')} IS NULL THEN 'submission_time' END"

    def _define_status(self) -> None:
        words: dict[str, list[int]] = {}
        for number, row in enumerate(self._deadline.rows, 1):
            if row.word in WORDS:
                words.setdefault(row.word, []).append(number)
        others = [(f"{self._ref('trouble')} IS NOT NULL", "undetermined")]
        if not self._rows.is_certain():
            others.append((f"{self._ref('row')} = 0", "no_row"))
        if self._ref("clash") != "FALSE":
            others.append((self._ref("clash"), "conflict"))
        others += [(self._rows.is_one_of(numbers), word) for word, numbers in words.items()]
        cases = " ".join(f"WHEN {test} THEN '{word}'" for test, word in others)
        self._columns.define("due.status", f"CASE {cases} ELSE 'due' END")
        self._columns.define("due.told", " AND ".join(f"NOT ({test})" for test, _ in others))
