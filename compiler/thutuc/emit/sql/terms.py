"""Prints days that are counted from a day: plain sums, ends of legal terms, and the latest day before an event."""

from __future__ import annotations

from thutuc.emit.sql.dialect import LAST_DAY, MOST_MONTHS
from thutuc.model.expressions import (
    Call,
    Conditional,
    Constant,
    DefinitionRef,
    Expression,
    ParameterRef,
    ShiftDate,
    TermEnd,
)
from thutuc.time.duration import CLOCK_UNITS, Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.emit.sql.printer import Printer

PLAIN = ("day", "week", "month", "year")
WHOLE = ("week", "month", "year", "calendar_day_without_holidays")


class Terms:
    """Prints the nodes that count days for one printer."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer

    def lengths(self, node: Expression) -> list[Duration]:
        """The durations an expression may have; each has a number in the query."""
        world = self._printer.world
        if isinstance(node, Constant) and isinstance(node.value, Duration):
            return [node.value]
        if isinstance(node, Conditional):
            return list(dict.fromkeys(self.lengths(node.then) + self.lengths(node.otherwise)))
        if isinstance(node, DefinitionRef):
            return self.lengths(world.definitions[node.id])
        if isinstance(node, ParameterRef):
            return self.lengths(world.parameters[node.id])
        raise TypeError(f"no durations of {type(node).__name__}")

    def chosen(self, length: str, found: list[tuple[Duration, str]]) -> str:
        """The text of the duration whose number `length` is; those with one text stand together."""
        texts: dict[str, list[str]] = {}
        for duration, text in found:
            texts.setdefault(text, []).append(str(self._printer.world.duration(duration)))
        if len(texts) == 1:
            return next(iter(texts))
        among = self._printer.dialect.among
        cases = " ".join(f"WHEN {among(length, numbers)} THEN {text}" for text, numbers in texts.items())
        return f"CASE {cases} END"

    def shifted(self, node: ShiftDate) -> str:
        """The value of a plain sum of a date and a duration."""
        return self._counted(node.date, node.duration, lambda day, length: self.plain(day, length, node.sign))

    def ended(self, node: TermEnd) -> str:
        """The last day of a legal term."""
        return self._counted(node.start, node.duration, self.end)

    def latest(self, node: Call) -> str:
        """The latest day from which a whole term runs before an event."""
        return self._counted(node.arguments[0], node.arguments[1], self.back)

    def failure(self, node: ShiftDate | TermEnd | Call) -> str:
        """The code of the failure where a node has no value."""
        printer = self._printer
        length = node.arguments[1] if isinstance(node, Call) else node.duration
        is_fit: Callable[[Duration], bool] = is_plain
        if isinstance(node, TermEnd):
            is_fit = is_term
        elif isinstance(node, Call):
            is_fit = is_span
        codes = [(one, "'!E_DATE'" if is_fit(one) else "'!E_DURATION'") for one in self.lengths(length)]
        return f"CASE WHEN {printer.short(node)} IS NULL THEN {self.chosen(printer.value(length), codes)} END"

    def _counted(self, start: Expression, length: Expression, count: Callable[[str, Duration], str]) -> str:
        printer, lengths = self._printer, self.lengths(length)

        def of(day: str) -> str:
            found = [(one, count(day, one)) for one in lengths]
            number = printer.value(length) if len({text for _, text in found}) > 1 else ""
            text = self.chosen(number, found)
            if printer.is_nullable(length) and not number:
                text = f"CASE WHEN {printer.value(length)} IS NOT NULL THEN {text} END"
            return text

        return printer.let(printer.value(start), of)

    def plain(self, day: str, length: Duration, sign: int = 1) -> str:
        """A day moved by whole days, weeks, months or years; NULL outside the years 1 to 9999 or for other lengths."""
        if not is_plain(length):
            return self._nothing()
        amount = sign * length.whole()
        if amount == 0:
            return day
        if length.unit in ("month", "year"):
            months = amount * (12 if length.unit == "year" else 1)
            if abs(months) > MOST_MONTHS:
                return self._nothing()
            return self._within(self._printer.dialect.add_months(day, str(months)))
        days = amount * (7 if length.unit == "week" else 1)
        return self._nothing() if abs(days) > LAST_DAY else self._within(f"({day} + {days})")

    def end(self, start: str, length: Duration) -> str:
        """The last day of a term from a day, moved to the next working day where it is a day off."""
        if not is_term(length):
            return self._nothing()
        last = self.last(start, length)
        days = self._printer.world.days
        return self._printer.let(last, lambda day: days.after(f"({day} - 1)", "1"))

    def last(self, start: str, length: Duration) -> str:
        """The last day of a term in days, weeks, months or years before it is moved."""
        count = length.ceiling()
        if length.unit == "calendar_day_without_holidays":
            return self.without_holidays(start, str(count)) if count else start
        if length.unit == "working_day":
            if count > LAST_DAY:
                return self._nothing()
            return self._printer.world.days.after(start, str(count)) if count else start
        return self.plain(start, Duration(count, length.unit))

    def without_holidays(self, day: str, count: str) -> str:
        """The day of that place after a day, public holidays left out."""
        printer, dialect, days = self._printer, self._printer.dialect, self._printer.world.days
        name = printer.world.variable()

        def of(shift: str) -> str:
            start = dialect.cast(f"{day} - {shift} + {count}", dialect.integer)
            step = f"CASE WHEN off > {day} - {shift} AND off <= {name} THEN {name} + 1 ELSE {name} END"
            return f"{dialect.folded(dialect.calendar('holidays'), start, name, 'off', step)} + {shift}"

        return self._within(printer.let(days.shift(day), of))

    def back(self, event: str, length: Duration) -> str:
        """The latest day from which the length runs before an event."""
        if not is_span(length):
            return self._nothing()
        if length.unit != "working_day":
            return self.plain(event, length, -1)
        count = length.whole()
        if count > LAST_DAY:
            return self._nothing()
        return self._printer.world.days.before(event, str(count)) if count else event

    def _within(self, found: str) -> str:
        return self._printer.let(found, lambda day: f"CASE WHEN {day} BETWEEN 1 AND {LAST_DAY} THEN {day} END")

    def _nothing(self) -> str:
        return self._printer.dialect.cast("NULL", self._printer.dialect.integer)


def is_plain(length: Duration) -> bool:
    """Whether a length can be added plainly to a date."""
    return length.unit in PLAIN and length.is_whole()


def is_term(length: Duration) -> bool:
    """Whether a length can be that of a legal term in days."""
    return length.unit not in CLOCK_UNITS and length.amount >= 0 and (length.is_whole() or length.unit not in WHOLE)


def is_span(length: Duration) -> bool:
    """Whether a length can be counted backwards from an event."""
    return length.amount >= 0 and length.is_whole() and length.unit in (*PLAIN, "working_day")
