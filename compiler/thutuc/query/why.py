"""Why a dossier gets the answers it gets: sentences that name the rule, its place and its citation."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import day, money
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.evaluate.assess import Assessment
    from thutuc.evaluate.documents import DocumentOutcome
    from thutuc.evaluate.outcome import TraceStep
    from thutuc.model.procedure import Procedure


class Answer(Record):
    """One answer: `headline` says it, `reasons` are the sentences behind it, `path` the rule of the model it answers for.

    `status` is that of the outcome, or error, problem, assumption.
    """

    section: str
    path: str
    headline: Bilingual
    reasons: tuple[TraceStep, ...]
    status: str


SECTIONS = {
    "errors": Bilingual("Lỗi trong hồ sơ", "Errors in the dossier"),
    "documents": Bilingual("Giấy tờ", "Documents"),
    "fees": Bilingual("Phí, lệ phí", "Fees"),
    "deadline": Bilingual("Hẹn trả kết quả", "Due"),
    "route": Bilingual("Các bước", "Route"),
}
DOCUMENT = {
    "needed": Bilingual("đã có", "in the dossier"),
    "missing": Bilingual("còn thiếu", "missing"),
    "not_needed": Bilingual("không cần", "not needed"),
    "from_data": Bilingual("lấy từ cơ sở dữ liệu", "taken from a database"),
    "alternative": Bilingual("đã có giấy tờ thay thế", "replaced by another document"),
    "undetermined": Bilingual("chưa xác định được", "undetermined"),
}
FEE = {
    "exempt": Bilingual("được miễn", "exempt"),
    "local": Bilingual("theo quy định của địa phương", "set locally"),
    "not_stated": Bilingual("pháp luật không quy định", "not stated by law"),
    "not_due": Bilingual("không phải nộp", "not due"),
    "undetermined": Bilingual("chưa tính được", "undetermined"),
    "conflict": Bilingual("các quy tắc mâu thuẫn", "the rules contradict each other"),
    "no_row": Bilingual("không có quy tắc áp dụng", "no rule applies"),
}
DEADLINE = {
    "not_stated": Bilingual("pháp luật không quy định thời hạn", "the law states no deadline"),
    "by_agreement": Bilingual("theo thỏa thuận", "by agreement"),
    "undetermined": Bilingual("chưa tính được", "undetermined"),
    "conflict": Bilingual("các quy tắc mâu thuẫn", "the rules contradict each other"),
    "no_row": Bilingual("không có quy tắc áp dụng", "no rule applies"),
}


def answers(assessment: Assessment, procedure: Procedure) -> list[Answer]:
    """All answers for a dossier, in the order of the notice."""
    found = [Answer("errors", error.rule, error.message, (), "error") for error in assessment.errors]
    found += [answer for outcome in assessment.documents for answer in _documents(outcome)]
    for fee in assessment.fees:
        if fee.status == "amount" and fee.amount is not None:
            words = money(fee.amount, fee.currency)
        else:
            words = FEE[fee.status]
        found.append(Answer("fees", f"fees.{fee.id}", _named(fee.title, words), fee.trace, fee.status))
    if assessment.deadline is not None:
        due = assessment.deadline
        if due.status == "due" and due.date is not None:
            hour = "" if due.minutes is None else f"{due.minutes // 60:02d}:{due.minutes % 60:02d}"
            words = Bilingual(f"{hour} {day(due.date)}".strip(), f"{hour} {day(due.date)}".strip())
        else:
            words = DEADLINE[due.status]
        found.append(Answer("deadline", "deadline", words, due.trace, due.status))
        found += [Answer("deadline", "deadline", assumption.text, (), "assumption") for assumption in due.assumptions]
    if assessment.route is not None:
        titles = {step.id: step.title for step in procedure.steps}
        text = " → ".join(titles[id_] for id_ in assessment.route.steps)
        found.append(
            Answer("route", "workflow", Bilingual(text, text), assessment.route.trace, assessment.route.status)
        )
    return found


def _documents(outcome: DocumentOutcome) -> Iterable[Answer]:
    title = outcome.title or " / ".join(member.title for member in outcome.members)
    yield Answer(
        "documents", f"documents.{outcome.id}", _named(title, DOCUMENT[outcome.status]), outcome.trace, outcome.status
    )
    for problem in outcome.problems:
        yield Answer("documents", f"documents.{outcome.id}", problem.text, (), "problem")
    if outcome.status not in ("not_needed", "undetermined"):
        for member in outcome.members:
            yield from _documents(member)


def _named(title: str, words: Bilingual) -> Bilingual:
    return Bilingual(f"{title}: {words.vi}", f"{title}: {words.en}")


def as_text(found: list[Answer], lang: str) -> str:
    """The answers as sentences, one section after the other; each reason with its place in the file and its citations."""
    lines: list[str] = []
    section = ""
    for answer in found:
        if answer.section != section:
            section = answer.section
            lines += ["", SECTIONS[section].get(lang)] if lines else [SECTIONS[section].get(lang)]
        lines.append(f"  {answer.headline.get(lang)}")
        for reason in answer.reasons:
            line, _ = reason.origin.source.line_col(reason.origin.start)
            cited = "; ".join(citation.text for citation in reason.citations)
            lines.append(f"    - {reason.text.get(lang)}" + (f" [{cited}]" if cited else ""))
            lines.append(f"      {reason.origin.source.path}:{line}")
    return "\n".join(lines) + "\n"


def as_json(found: list[Answer], procedure: Procedure) -> dict[str, object]:
    """The answers as one versioned document."""
    return {
        "version": 1,
        "procedure": procedure.code,
        "answers": [
            {
                "section": answer.section,
                "path": answer.path,
                "status": answer.status,
                "headline": {"vi": answer.headline.vi, "en": answer.headline.en},
                "reasons": [_reason(reason) for reason in answer.reasons],
            }
            for answer in found
        ],
    }


def _reason(reason: TraceStep) -> dict[str, object]:
    line, column = reason.origin.source.line_col(reason.origin.start)
    return {
        "text": {"vi": reason.text.vi, "en": reason.text.en},
        "path": reason.path,
        "file": reason.origin.source.path,
        "line": line,
        "column": column,
        "citations": [citation.text for citation in reason.citations],
    }
