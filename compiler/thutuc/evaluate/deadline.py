"""When the result of a dossier is due."""

from __future__ import annotations

import datetime as dt

from thutuc.evaluate.explain import (
    NOTHING,
    although,
    because,
    definitions_behind,
    failed,
    title,
    undetermined,
)
from thutuc.evaluate.expressions import date, duration, integer, time_failure, truth
from thutuc.evaluate.outcome import Failure, TraceStep, Undetermined, say
from thutuc.evaluate.rows import applying
from thutuc.model.procedure import Extension
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.time.due import DueRule, Part, due
from thutuc.time.duration import CLOCK_UNITS, Duration
from thutuc.time.errors import TimeError
from thutuc.time.moment import Moment
from thutuc.time.words import duration_words, plain_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from thutuc.evaluate.environment import Environment
    from thutuc.evaluate.structure import Interval, Parts
    from thutuc.model.procedure import Deadline, DeadlineRow, DeadlineWord, Stage, Supplement, Suspension
    from thutuc.time.office import OfficeHours
    from thutuc.time.reasons import Assumption, Step

    DeadlineStatus = Literal["due", "not_stated", "by_agreement", "undetermined", "conflict", "no_row"]

PATH = "deadline"
WORDS = {
    "not_stated": Bilingual("Pháp luật không quy định thời hạn.", "The law does not state a deadline."),
    "by_agreement": Bilingual("Thời hạn theo thỏa thuận.", "The deadline is by agreement."),
}


class DeadlineOutcome(Record):
    """When the result is due; with the status "due" on `date`, at `minutes` since midnight, None its end.

    `assumptions` say what the date rests on beyond announced days off and the words of the law. `row`,
    `rows`, `needs` and `failure` are as in FeeOutcome.
    """

    status: DeadlineStatus
    date: dt.date | None = None
    minutes: int | None = None
    row: str = ""
    rows: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    failure: str = ""
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] = ()


def assess_deadline(
    deadline: Deadline, parts: Parts, environment: Environment, office: OfficeHours | None
) -> DeadlineOutcome:
    """When a dossier is due that is complete and valid when filed.

    Counted from submission_date and submission_time. Suspensions count only where the procedure knows their
    reason, an extension only where it allows one; anything else is told in the trace and left out. `office` stands in for
    the hours of the procedure where it states none.
    """
    office = deadline.office.hours if deadline.office else office
    return _Computation(deadline, parts, environment, office).outcome()


class Answer(Record):
    """What a row says, without its name, place and citation; `length` is the day itself where the row names one."""

    word: DeadlineWord
    length: Duration | dt.date | None
    stages: tuple[Duration, ...]
    cut_off: int | None


class _Computation:
    def __init__(self, deadline: Deadline, parts: Parts, environment: Environment, office: OfficeHours | None) -> None:
        self._deadline = deadline
        self._parts = parts
        self._environment = environment
        self._office = office
        self._trace: list[TraceStep] = []

    def outcome(self) -> DeadlineOutcome:
        try:
            return self._decide()
        except Undetermined as error:
            self._say(undetermined(error.needs, self._environment))
            return self._outcome("undetermined", needs=error.needs)
        except Failure as error:
            self._say(failed(error))
            return self._outcome("undetermined", failure=error.code)
        except TimeError as error:
            self._say(error.text)
            return self._outcome("undetermined", failure=time_failure(error).code)

    def _decide(self) -> DeadlineOutcome:
        rows = applying(self._deadline.rows, self._environment, ordered=self._deadline.ordered)
        if not rows:
            self._say(Bilingual("Không có thời hạn nào áp dụng cho hồ sơ này.", "No deadline applies to this dossier."))
            return self._outcome("no_row")
        answers = [self._answer(row) for row in rows]
        if any(answer != answers[0] for answer in answers):
            names = ", ".join(f"“{title(row)}”" for row in rows)
            self._say(
                say(
                    "Nhiều thời hạn cùng áp dụng mà kết quả khác nhau: {rows}.",
                    "Several deadlines apply and differ: {rows}.",
                    rows=names,
                )
            )
            return self._outcome("conflict", rows=tuple(row.id for row in rows))
        row, length = rows[0], answers[0].length
        self._say_row(row, length)
        if row.word in ("not_stated", "by_agreement"):
            self._say(WORDS[row.word], row)
            return self._outcome(row.word, row=row.id)
        return self._due(row, answers[0])

    def _answer(self, row: DeadlineRow) -> Answer:
        length: Duration | dt.date | None = None
        if row.duration is not None:
            of_row = date if row.duration.type.name == "date" else duration
            length = of_row(row.duration, self._environment)
        stages = tuple(stage.duration for stage in row.stages)
        cut_off = None if row.cut_off is None else integer(row.cut_off, self._environment)
        return Answer(row.word, length, stages, cut_off)

    def _due(self, row: DeadlineRow, answer: Answer) -> DeadlineOutcome:
        received = self._received()
        rule = DueRule(
            term="same_day" if row.word == "same_day" else answer.length,
            stages=tuple(_part(stage, stage.title) for stage in row.stages),
            supplements=tuple(self._supplements()),
            extension=self._extension(),
            cut_off=answer.cut_off,
            suspended=tuple((interval.first, interval.end) for interval in self._suspended()),
            office=self._office,
        )
        from_receipt = isinstance(rule.term, Duration) or bool(rule.stages)
        if received.minutes is None and from_receipt and rule.parts()[0].length.unit in CLOCK_UNITS:
            raise Undetermined("submission_time")
        found = due(received, rule, self._environment.calendar)
        for step in found.steps:
            self._trace.append(_time_step(step, row))
        return self._outcome("due", date=found.date, minutes=found.minutes, row=row.id, assumptions=found.assumptions)

    def _received(self) -> Moment:
        values, wrong = self._environment.values, self._environment.wrong
        day, minutes = values.get("submission_date"), values.get("submission_time")
        if not isinstance(day, dt.date) or ("submission_date",) in wrong:
            raise Undetermined("submission_date")
        if ("submission_time",) in wrong:
            raise Undetermined("submission_time")
        return Moment(day, minutes if isinstance(minutes, int) else None)

    def _supplements(self) -> Iterator[Part]:
        for supplement in self._deadline.supplements:
            if truth(supplement.when, self._environment):
                why = because(supplement.when, self._environment)
                words = duration_words(supplement.duration)
                text = say("Cộng thêm {length}{why}.", "{length} are added{why}.", length=words, why=why)
                self._say(text, supplement)
                yield _part(supplement, title(supplement))

    def _extension(self) -> Part | None:
        extension = self._deadline.extension
        if not self._parts.extended:
            return None
        if extension is None:
            self._say(
                Bilingual(
                    "Hồ sơ ghi có gia hạn, nhưng thủ tục này không cho gia hạn.",
                    "The dossier says it was extended, but this procedure allows no extension.",
                )
            )
            return None
        if extension.when is not None and not truth(extension.when, self._environment):
            why = although(extension.when, self._environment)
            self._say(say("Không được gia hạn{why}.", "No extension is allowed{why}.", why=why), extension)
            return None
        reason = f" ({extension.reason})" if extension.reason else ""
        words = duration_words(extension.duration)
        text = say("Gia hạn {length}{reason}.", "Extended by {length}{reason}.", length=words, reason=reason)
        self._say(text, extension)
        return Part(extension.duration, Bilingual("gia hạn", "extension"))

    def _suspended(self) -> Iterator[Interval]:
        kinds = {suspension.reason: suspension for suspension in self._deadline.suspensions}
        for interval in self._parts.suspensions:
            kind = kinds.get(interval.reason)
            if kind is None:
                self._say(
                    Bilingual(
                        "Hồ sơ ghi thời gian không tính với lý do mà thủ tục này không có; vẫn tính.",
                        "The dossier names suspended time for a reason this procedure lacks; it counts.",
                    )
                )
            else:
                text = say("Không tính thời gian {title}.", "Not counted: {title}.", title=kind.title)
                self._say(text, kind)
                yield interval

    def _say_row(self, row: DeadlineRow, length: Duration | dt.date | None) -> None:
        if row.otherwise:
            why = Bilingual(" vì không có thời hạn nào khác áp dụng", " because no other deadline applies")
        else:
            why = because(row.when, self._environment) if row.when else NOTHING
        conditions = [one.when for one in self._deadline.rows] if row.otherwise else [row.when]
        self._trace += definitions_behind(conditions, self._environment)
        if row.word == "same_day":
            words = Bilingual("trong ngày", "the same day")
        elif isinstance(length, dt.date):
            words = plain_date(length)
        elif length is not None:
            words = duration_words(length)
        else:
            words = Bilingual(f"“{title(row)}”", f"“{title(row)}”")
        self._say(say("Thời hạn: {words}{why}.", "The deadline is {words}{why}.", words=words, why=why), row)

    def _say(self, text: Bilingual, node: DeadlineRow | Supplement | Suspension | Extension | None = None) -> None:
        """A sentence on a part of the deadline, or on the whole."""
        if node is None:
            step = TraceStep(text, self._deadline.origin, (), PATH)
        elif isinstance(node, Extension):
            step = TraceStep(text, self._deadline.origin, node.citations, f"{PATH}.extension")
        else:
            step = TraceStep(text, node.origin, node.citations, node.path)
        self._trace.append(step)

    def _outcome(
        self,
        status: DeadlineStatus,
        *,
        date: dt.date | None = None,
        minutes: int | None = None,
        row: str = "",
        rows: tuple[str, ...] = (),
        needs: tuple[str, ...] = (),
        failure: str = "",
        assumptions: tuple[Assumption, ...] = (),
    ) -> DeadlineOutcome:
        trace = tuple(self._trace)
        return DeadlineOutcome(status, date, minutes, row, rows, needs, failure, assumptions, trace)


def _time_step(step: Step, row: DeadlineRow) -> TraceStep:
    """A step of the count: it rests on its own provision, or else on that of the row."""
    if not step.basis:
        return TraceStep(step.text, row.origin, row.citations, row.path)
    text = step.text
    if step.kind in ("day_off", "worked_saturday", "received_on_day_off"):
        text = say("{text} Theo: {basis}.", "{text} Under: {basis}.", text=text, basis=step.basis)
    return TraceStep(text, row.origin, (), row.path)


def _part(node: Stage | Supplement, name: str) -> Part:
    return Part(node.duration, Bilingual(name, name))
