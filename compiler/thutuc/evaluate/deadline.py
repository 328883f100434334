"""When the result of a dossier is due."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from thutuc.evaluate.explain import although, because, failed, title, undetermined
from thutuc.evaluate.expressions import duration, holds, time_failure, truth
from thutuc.evaluate.outcome import Failure, TraceStep, Undetermined, say
from thutuc.evaluate.rows import applying
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.time.due import DueRule, Part, due
from thutuc.time.errors import TimeError
from thutuc.time.moment import Moment
from thutuc.time.words import duration_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from thutuc.evaluate.environment import Environment
    from thutuc.evaluate.structure import Interval, Parts
    from thutuc.model.procedure import Citation, Deadline, DeadlineRow, DeadlineWord, Extension, Stage, Supplement
    from thutuc.text.source import Span
    from thutuc.time.duration import Duration
    from thutuc.time.office import OfficeHours
    from thutuc.time.reasons import Assumption

    DeadlineStatus = Literal["due", "not_stated", "by_agreement", "undetermined", "conflict", "no_row"]

PATH = "deadline"
WORDS: dict[DeadlineWord, Bilingual] = {
    "not_stated": Bilingual("Pháp luật không quy định thời hạn.", "The law does not state a deadline."),
    "by_agreement": Bilingual("Thời hạn theo thỏa thuận.", "The deadline is by agreement."),
}


class DeadlineOutcome(Record):
    """When the result is due: with the status "due" on `date`, at `minutes` since midnight or (None) by its end.

    `assumptions` say what the date rests on beyond announced days off and the words of the law. `row`, `rows`,
    `needs` and `failure` are as in FeeOutcome.
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
    reason, an extension only where it allows one; anything else is told in the trace and left out.
    """
    return _Computation(deadline, parts, environment, office).outcome()


class _Computation:
    def __init__(
        self, deadline: Deadline, parts: Parts, environment: Environment, office: OfficeHours | None
    ) -> None:
        self._deadline = deadline
        self._parts = parts
        self._environment = environment
        self._office = office
        self._trace: list[TraceStep] = []

    def outcome(self) -> DeadlineOutcome:
        deadline = self._deadline
        try:
            return self._decide()
        except Undetermined as error:
            self._say(undetermined(error.needs, self._environment), deadline.origin)
            return DeadlineOutcome("undetermined", needs=error.needs, trace=tuple(self._trace))
        except Failure as error:
            self._say(failed(error), deadline.origin)
        except TimeError as error:
            self._say(error.text, deadline.origin)
            return DeadlineOutcome("undetermined", failure=time_failure(error).code, trace=tuple(self._trace))
        return DeadlineOutcome("undetermined", trace=tuple(self._trace))

    def _decide(self) -> DeadlineOutcome:
        deadline, environment = self._deadline, self._environment
        rows = applying(deadline.rows, environment, ordered=deadline.ordered)
        if not rows:
            self._say(
                Bilingual("Không có thời hạn nào áp dụng cho hồ sơ này.", "No deadline applies to this dossier."),
                deadline.origin,
            )
            return DeadlineOutcome("no_row", trace=tuple(self._trace))
        answers = [self._answer(row) for row in rows]
        if any(answer != answers[0] for answer in answers):
            names = ", ".join(f"“{title(row)}”" for row in rows)
            self._say(
                say(
                    "Nhiều thời hạn cùng áp dụng mà kết quả khác nhau: {rows}.",
                    "Several deadlines apply and differ: {rows}.",
                    rows=names,
                ),
                deadline.origin,
            )
            return DeadlineOutcome("conflict", rows=tuple(row.id for row in rows), trace=tuple(self._trace))
        row, (word, length, *_) = rows[0], answers[0]
        self._say_row(row, length)
        if row.word in WORDS:
            self._say(WORDS[row.word], row.origin, row.citations, row.path)
            status: DeadlineStatus = "by_agreement" if word == "by_agreement" else "not_stated"
            return DeadlineOutcome(status, row=row.id, trace=tuple(self._trace))
        return self._due(row, length)

    def _answer(self, row: DeadlineRow) -> tuple[DeadlineWord, Duration | None, tuple[Duration, ...], int | None]:
        """What a row says, without its name, place and citation."""
        length = duration(row.duration, self._environment) if row.duration else None
        return row.word, length, tuple(stage.duration for stage in row.stages), row.cut_off

    def _due(self, row: DeadlineRow, length: Duration | None) -> DeadlineOutcome:
        received = self._received()
        rule = DueRule(
            term="same_day" if row.word == "same_day" else length,
            stages=tuple(_part(stage, stage.title) for stage in row.stages),
            supplements=tuple(self._supplements()),
            extension=self._extension(),
            cut_off=row.cut_off,
            suspended=tuple((interval.first, interval.end) for interval in self._suspended()),
            office=self._office,
        )
        found = due(received, rule, self._environment.calendar)
        for step in found.steps:
            self._say(step.text, row.origin, row.citations, row.path)
        return DeadlineOutcome(
            "due",
            found.date,
            found.minutes,
            row.id,
            assumptions=found.assumptions,
            trace=tuple(self._trace),
        )

    def _received(self) -> Moment:
        values = self._environment.values
        day, minutes = values.get("submission_date"), values.get("submission_time")
        if not isinstance(day, dt.date) or ("submission_date",) in self._environment.wrong:
            raise Undetermined("submission_date")
        if ("submission_time",) in self._environment.wrong:
            raise Undetermined("submission_time")
        return Moment(day, minutes if isinstance(minutes, int) else None)

    def _supplements(self) -> Iterable[Part]:
        for supplement in self._deadline.supplements:
            if truth(supplement.when, self._environment):
                why = because(supplement.when, self._environment)
                words = duration_words(supplement.duration)
                text = say("Cộng thêm {length}{why}.", "{length} are added{why}.", length=words, why=why)
                self._say(text, supplement.origin, supplement.citations, supplement.path)
                yield _part(supplement, title(supplement))

    def _extension(self) -> Part | None:
        extension = self._deadline.extension
        if not self._parts.extended:
            return None
        if extension is None:
            text = Bilingual(
                "Hồ sơ ghi có gia hạn, nhưng thủ tục này không cho gia hạn.",
                "The dossier says it was extended, but this procedure allows no extension.",
            )
            self._say(text, self._deadline.origin)
            return None
        return self._allowed(extension)

    def _allowed(self, extension: Extension) -> Part | None:
        when, origin = extension.when, self._deadline.origin
        if when is not None and not holds(when, self._environment):
            why = although(when, self._environment)
            text = say("Không được gia hạn{why}.", "No extension is allowed{why}.", why=why)
            self._say(text, origin, extension.citations, f"{PATH}.extension")
            return None
        reason = f" ({extension.reason})" if extension.reason else ""
        words = duration_words(extension.duration)
        text = say("Được gia hạn {length}{reason}.", "Extended by {length}{reason}.", length=words, reason=reason)
        self._say(text, origin, extension.citations, f"{PATH}.extension")
        return Part(extension.duration, Bilingual("gia hạn", "extension"))

    def _suspended(self) -> Iterable[Interval]:
        kinds = {suspension.reason: suspension for suspension in self._deadline.suspensions}
        for interval in self._parts.suspensions:
            kind = kinds.get(interval.reason)
            if kind is None:
                text = Bilingual(
                    "Hồ sơ ghi một khoảng thời gian không tính, nhưng thủ tục này không có lý do đó; vẫn tính.",
                    "The dossier names time that does not count for a reason this procedure lacks; it counts.",
                )
                self._say(text, self._deadline.origin)
            else:
                text = say("Không tính thời gian {title}.", "Not counted: {title}.", title=kind.title)
                self._say(text, kind.origin, kind.citations, kind.path)
                yield interval

    def _say_row(self, row: DeadlineRow, length: Duration | None) -> None:
        if row.otherwise:
            why = Bilingual(" vì không thời hạn nào khác áp dụng", " because no other deadline applies")
        else:
            why = because(row.when, self._environment) if row.when else Bilingual("", "")
        if row.word == "same_day":
            words = Bilingual("trong ngày", "the same day")
        elif length is not None:
            words = duration_words(length)
        else:
            words = Bilingual(f"“{title(row)}”", f"“{title(row)}”")
        text = say("Thời hạn {words}{why}.", "The deadline is {words}{why}.", words=words, why=why)
        self._say(text, row.origin, row.citations, row.path)

    def _say(
        self, text: Bilingual, origin: Span, citations: tuple[Citation, ...] = (), path: str = PATH
    ) -> None:
        self._trace.append(TraceStep(text, origin, citations, path))


def _part(node: Stage | Supplement, name: str) -> Part:
    return Part(node.duration, Bilingual(name, name))
