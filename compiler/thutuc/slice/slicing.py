"""One procedure per interval in which nothing changes."""

from __future__ import annotations

from datetime import date

from thutuc.report.diagnostic import define
from thutuc.resolve.errors import NOT_IN_FORCE
from thutuc.resolve.facts import finish_facts
from thutuc.resolve.procedure import Resolution, open_draft, resolve
from thutuc.resolve.reuse import Memory
from thutuc.resolve.scope import Context
from thutuc.resolve.testcases import day_of, missing_day
from thutuc.slice.periods import Interval, Periods, interval
from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from thutuc.report.diagnostic import Reporter
    from thutuc.resolve.draft import Draft
    from thutuc.syntax.language import Language
    from thutuc.syntax.shape import Declarations

# There is a model for each interval; a real procedure changes a few times in a year.
MAX_INTERVALS = 200

TOO_MANY_CHANGES = define(
    "N2023",
    "too-many-changes",
    "error",
    vi="Nội dung tệp thay đổi vào quá nhiều ngày: {count} khoảng thời gian, giới hạn là {limit}.",
    en="The file changes on too many days: {count} periods, and the limit is {limit}.",
    help_vi="Tách thành nhiều tệp, mỗi tệp có “Hiệu lực” riêng; ở đây chỉ khoảng thời gian đầu tiên được kiểm tra.",
    help_en="Split it into files with a “Validity” of their own; only the first period was checked here.",
)


class Slicer:
    """Makes the models of one file. `imports` holds the declarations of imported files by alias."""

    def __init__(
        self,
        declarations: Declarations,
        imports: Mapping[str, Slicer],
        language: Language,
        reporter: Reporter,
    ) -> None:
        self.declarations = declarations
        self._imports = imports
        self._language = language
        self._reporter = reporter
        self._periods = Periods(declarations.root)
        self._drafts: dict[date, Draft] = {}
        self._memory = Memory()
        self.starts: set[date] = self._periods.starts().union(*(slicer.starts for slicer in imports.values()))
        self._all = self._periods.intervals(self.starts)
        self.intervals = self._all if len(self._all) <= MAX_INTERVALS else self._all[:1]
        if len(self._all) > MAX_INTERVALS:
            place = Span(declarations.source, declarations.root.node.start, declarations.root.node.start + 1)
            reporter.add(TOO_MANY_CHANGES.at(place, count=len(self._all), limit=MAX_INTERVALS))
        self._periods.check(reporter)

    def validity(self) -> Interval:
        """The validity of the whole file."""
        return interval(self.declarations.root)

    def interval_of(self, day: date) -> Interval | None:
        """The interval that holds a day; None outside the validity of the file, for an ended version is no fallback."""
        return next((found for found in self._all if found.holds(day)), None)

    def resolve(self, found: Interval) -> Resolution:
        """The model of one interval."""
        day = found.first or found.last or date.max
        root = self._periods.select(day)
        context = self._context(day, self._memory)
        imported = self._imported(day)
        self._memory.begin(root, self._language, context.lang, self._reporter)
        resolution = resolve(context, root, imported, found.first, found.last)
        self._memory.end(resolution.procedure, self._reporter)
        return resolution

    def check_test_days(self) -> None:
        """Report cases whose day is missing or lies outside the validity of the file."""
        section = self.declarations.root.block("tests")
        for scalar, value in section.names if section else []:
            if value.kind == "block":
                given = value.content.block("given")
                lang = self.declarations.language
                day = day_of(given, self._language, lang)
                if day is None or self.interval_of(day) is None:
                    self._reporter.add(missing_day(scalar, given, self._language, lang))

    def check_library(self) -> None:
        """Type what a shared file declares, on every day on which something changes."""
        for found in self.intervals:
            day = found.first or found.last or date.max
            draft, (_, sketches) = self._open(day)
            finish_facts(draft, sketches, draft.scope)
            draft.finish_values()

    def draft(self, day: date) -> Draft:
        """The names of this file on a day, for the files that import it; made once."""
        if day not in self._drafts:
            self._drafts[day] = self._open(day)[0]
        return self._drafts[day]

    def _open(self, day: date) -> tuple[Draft, tuple[Any, ...]]:
        return open_draft(self._context(day), self._periods.select(day), self._imported(day))

    def _imported(self, day: date) -> dict[str, Draft]:
        """The drafts of the imported files that hold on a day; the others are reported: an ended version is no fallback."""
        section = self.declarations.root.block("imports")
        for scalar, _value in section.names if section else []:
            slicer = self._imports.get(scalar.value)
            if slicer is not None and not slicer.validity().holds(day):
                span = Span(scalar.source, scalar.start, scalar.end)
                self._reporter.add(NOT_IN_FORCE.at(span, name=scalar.value, day=f"{day:%d/%m/%Y}"))
        return {alias: slicer.draft(day) for alias, slicer in self._imports.items() if slicer.validity().holds(day)}

    def _context(self, day: date, memory: Memory | None = None) -> Context:
        source, lang = self.declarations.source, self.declarations.language
        names, lost = self._periods.names, self.declarations.lost
        return Context(source, lang, self._language, self._reporter, day, names, lost, memory)
