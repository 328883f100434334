"""Runs the cases of a specification on the reference evaluator."""

from __future__ import annotations

from thutuc.evaluate.assess import assess
from thutuc.report.diagnostic import Citation, define
from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import day, money
from thutuc.time.words import clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from thutuc.evaluate.assess import Assessment
    from thutuc.evaluate.fees import FeeOutcome
    from thutuc.model.procedure import Document, Procedure
    from thutuc.model.testcase import TestCase
    from thutuc.report.diagnostic import Diagnostic
    from thutuc.time.calendar import Calendar

TEST_FAILED = define(
    "D4010",
    "test-failed",
    "error",
    vi="Ca thử “{name}”: {what} phải là {expected}, nhưng tính ra {found}.",
    en="Test “{name}”: {what} must be {expected}, but {found} came out.",
    help_vi="Đối chiếu với điều khoản đã dẫn: sửa quy tắc nếu ca thử đúng, sửa ca thử nếu quy tắc đúng. “thutuc why” cho biết vì sao.",
    help_en="Compare with the provision cited: correct the rule if the test is right, the test if the rule is. “thutuc why” tells why.",
)

NONE = Bilingual("không có", "none")
WORDS: Mapping[str, Bilingual] = {
    "exempt": Bilingual("miễn", "exempt"),
    "local": Bilingual("theo địa phương", "set locally"),
    "not_stated": Bilingual("không quy định", "not stated"),
    "not_due": Bilingual("không thu", "not due"),
    "by_agreement": Bilingual("theo thỏa thuận", "by agreement"),
    "same_day": Bilingual("trong ngày", "same day"),
    "undetermined": Bilingual("chưa tính được vì thiếu dữ kiện", "undetermined for want of facts"),
    "conflict": Bilingual("nhiều dòng cho kết quả khác nhau", "several rows with different answers"),
    "no_row": Bilingual("không dòng nào áp dụng", "no row that applies"),
    "failure": Bilingual("không tính được", "nothing that can be computed"),
}


def run(case: TestCase, procedure: Procedure, calendar: Calendar) -> list[Diagnostic]:
    """What came out otherwise than the case says; empty when it holds."""
    assessment = assess(procedure, case.dossier, calendar)
    return [_failed(case, *difference) for difference in _differences(case, assessment, procedure)]


def _failed(case: TestCase, key: str, what: Bilingual, expected: Bilingual, found: Bilingual) -> Diagnostic:
    span = case.expected_origins.get(key, case.origin)
    citations = [Citation(citation.text) for citation in case.citations]
    return TEST_FAILED.at(
        span, path=case.path, citations=citations, name=case.name, what=what, expected=expected, found=found
    )


def _differences(
    case: TestCase, assessment: Assessment, procedure: Procedure
) -> Iterable[tuple[str, Bilingual, Bilingual, Bilingual]]:
    expected = case.expected
    if expected.errors is not None:
        yield from _errors(expected.errors, assessment)
    names = {
        "required": Bilingual("giấy tờ phải có", "the documents required"),
        "missing": Bilingual("giấy tờ còn thiếu", "the documents missing"),
    }
    papers = dict(_names(procedure.documents))
    for key, wanted, found in (
        ("required", expected.required, assessment.required),
        ("missing", expected.missing, assessment.missing),
    ):
        if wanted is not None and set(wanted) != set(found):
            yield key, names[key], _listed(wanted, papers), _listed(found, papers)
    outcomes = {outcome.id: outcome for outcome in assessment.fees}
    titles = {fee.id: fee.name for fee in procedure.fees}
    for id_, wanted_fee in (expected.fees or {}).items():
        outcome = outcomes[id_]
        came_out: int | str = (
            outcome.amount if outcome.status == "amount" and outcome.amount is not None else outcome.status
        )
        if came_out != wanted_fee:
            what = Bilingual(f"khoản “{titles[id_]}”", f"the fee “{titles[id_]}”")
            yield "fees", what, _fee(wanted_fee, outcome), _fee(came_out, outcome)
    if expected.due is not None:
        came: date | str | None = None
        if assessment.deadline is not None:
            came = assessment.deadline.date if assessment.deadline.status == "due" else assessment.deadline.status
        minutes = assessment.deadline.minutes if assessment.deadline is not None else None
        timed = expected.due_minutes is not None
        if came != expected.due or (timed and minutes != expected.due_minutes):
            what = Bilingual("ngày trả kết quả", "the day the result is due")
            yield "due", what, _day(expected.due, expected.due_minutes), _day(came, minutes if timed else None)
    if expected.route is not None:
        steps = assessment.route.steps if assessment.route else ()
        if steps != expected.route:
            known = {step.id: step.name for step in procedure.steps}
            yield "route", Bilingual("các bước", "the route"), _listed(expected.route, known), _listed(steps, known)


def _errors(wanted: Mapping[str, str], assessment: Assessment) -> Iterable[tuple[str, Bilingual, Bilingual, Bilingual]]:
    rules = [error.rule for error in assessment.errors]
    unmet = [name for name, prefix in wanted.items() if not any(_belongs(rule, prefix) for rule in rules)]
    extra = [rule for rule in rules if not any(_belongs(rule, prefix) for prefix in wanted.values())]
    if unmet or extra:
        yield "errors", Bilingual("danh sách lỗi", "the list of errors"), _listed(wanted), _listed(rules)


def _belongs(rule: str, prefix: str) -> bool:
    return rule == prefix or (prefix.endswith(".") and rule.startswith(prefix) and "." not in rule[len(prefix) :])


def _names(documents: Iterable[Document]) -> Iterable[tuple[str, str]]:
    """Id and the author's name of every document and group."""
    for document in documents:
        yield document.id, document.name
        yield from _names(document.members)


def _listed(ids: Iterable[str], names: Mapping[str, str] | None = None) -> Bilingual:
    text = ", ".join(f"“{(names or {}).get(id_, id_)}”" for id_ in ids)
    return Bilingual(text, text) if text else NONE


def _fee(value: int | str, outcome: FeeOutcome) -> Bilingual:
    if isinstance(value, str):
        needs = ", ".join(outcome.needs)
        words = WORDS.get(value, Bilingual(value, value))
        return (
            Bilingual(f"{words.vi} ({needs})", f"{words.en} ({needs})") if needs and value == outcome.status else words
        )
    return money(value, outcome.currency)


def _day(value: date | str | None, minutes: int | None) -> Bilingual:
    if value is None:
        return NONE
    if isinstance(value, str):
        return WORDS.get(value, Bilingual(value, value))
    text = day(value) if minutes is None else f"{clock(minutes).en} {day(value)}"
    return Bilingual(text, text)
