"""Which documents a dossier needs, has and lacks."""

from __future__ import annotations

import datetime as dt

from thutuc.evaluate.explain import although, because, failed, title, undetermined
from thutuc.evaluate.expressions import holds
from thutuc.evaluate.outcome import Failure, TraceStep, Undetermined, say
from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import day
from thutuc.text.record import Record
from thutuc.time.errors import TimeOverflow
from thutuc.time.plain import add_plain
from thutuc.time.term import term_end
from thutuc.time.words import duration_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from thutuc.evaluate.environment import Environment, Filed
    from thutuc.model.procedure import Document
    from thutuc.time.duration import Duration

    DocumentStatus = Literal["needed", "missing", "not_needed", "from_data", "alternative", "undetermined"]
    ProblemKind = Literal["originals", "copies", "either", "certified", "electronic", "age", "age_unknown"]

PLAIN_UNITS = ("day", "week", "month", "year")


class Problem(Record):
    """What is wrong with a document that is in the dossier."""

    kind: ProblemKind
    text: Bilingual


class DocumentOutcome(Record):
    """What a dossier says of one document or group.

    needed: it has to be there and is. missing: it has to be there and is not. not_needed: its condition
    does not hold. from_data: the database that replaces it has it. alternative: another member of the group
    was taken. undetermined: its condition waits for `needs`. A group is needed when it is satisfied, also
    if by data alone: from_data; `members` are its documents. `problems` are those of a document that is
    there.
    """

    id: str
    title: str
    status: DocumentStatus
    grouping: str = ""
    members: tuple[DocumentOutcome, ...] = ()
    problems: tuple[Problem, ...] = ()
    needs: tuple[str, ...] = ()
    failure: str = ""
    trace: tuple[TraceStep, ...] = ()

    @property
    def is_satisfied(self) -> bool:
        """Whether nothing more has to be brought for it."""
        return self.status in ("needed", "from_data", "not_needed", "alternative")

    @property
    def has_problems(self) -> bool:
        """Whether something that was filed for it, or for one of its members that counts, is not in order."""
        return bool(self.problems) or any(member.has_problems for member in self.members)


def assess_document(document: Document, environment: Environment) -> DocumentOutcome:
    """What the dossier says of a document or group and of everything in it."""
    blank = DocumentOutcome(document.id, document.title, "not_needed", document.grouping)
    try:
        if not holds(document.when, environment):
            why = although(document.when, environment) if document.when else Bilingual("", "")
            text = say("Không cần “{title}”{why}.", "“{title}” is not needed{why}.", title=_name(document), why=why)
            return blank.replace(trace=(_step(document, text),))
    except Undetermined as error:
        text = undetermined(error.needs, environment)
        return blank.replace(status="undetermined", needs=error.needs, trace=(_step(document, text),))
    except Failure as error:
        return blank.replace(status="undetermined", failure=error.code, trace=(_step(document, failed(error)),))
    if not document.members:
        return _paper(document, blank, environment)
    members = tuple(assess_document(member, environment) for member in document.members)
    if document.grouping == "all_of":
        return _all_of(document, blank, members)
    return _one_of(document, blank, members)


def required(outcome: DocumentOutcome) -> list[str]:
    """The ids of what has to be brought: of papers, and of groups of which one member is enough.

    What data replaces, what is not needed and what is not determined is left out; a group of all stands for
    its members.
    """
    if outcome.status in ("not_needed", "from_data", "undetermined"):
        return []
    if outcome.grouping == "all_of":
        return [one for member in outcome.members for one in required(member)]
    return [outcome.id]


def lacking(outcome: DocumentOutcome) -> list[str]:
    """The ids of what is missing, groups and members as in `required`."""
    if outcome.grouping == "all_of" and outcome.status in ("missing", "undetermined"):
        return [one for member in outcome.members for one in lacking(member)]
    return [outcome.id] if outcome.status == "missing" else []


def _paper(document: Document, blank: DocumentOutcome, environment: Environment) -> DocumentOutcome:
    filed = environment.filed.get(document.id)
    why = because(document.when, environment) if document.when else Bilingual("", "")
    if filed is not None and filed.from_data and document.replaced_by:
        text = say(
            "Không phải nộp “{title}”: đã khai thác được từ {database}.",
            "“{title}” need not be filed: {database} has the data.",
            title=document.title,
            database=document.replaced_by,
        )
        return blank.replace(status="from_data", trace=(_step(document, text),))
    if filed is None or not filed.is_paper:
        verb = _verb(document)
        text = say(
            "Thiếu “{title}”: phải {verb}{why}.",
            "“{title}” is missing: it has to be {verb}{why}.",
            title=document.title,
            verb=verb,
            why=why,
        )
        return blank.replace(status="missing", trace=(_step(document, text),))
    problems = tuple(_problems(document, filed, environment))
    text = say("Có “{title}”{why}.", "“{title}” is there{why}.", title=document.title, why=why)
    steps = [_step(document, text)]
    for problem in problems:
        text = say("“{title}”: {problem}.", "“{title}”: {problem}.", title=document.title, problem=problem.text)
        steps.append(_step(document, text))
    return blank.replace(status="needed", problems=problems, trace=tuple(steps))


def _all_of(document: Document, blank: DocumentOutcome, members: tuple[DocumentOutcome, ...]) -> DocumentOutcome:
    waiting = [member for member in members if member.status == "undetermined"]
    applicable = [member for member in members if member.status != "not_needed"]
    if any(member.status == "missing" for member in members):
        status: DocumentStatus = "missing"
    elif waiting:
        return _waiting(blank, members)
    elif not applicable:
        status = "not_needed"
    elif all(member.status == "from_data" for member in applicable):
        status = "from_data"
    else:
        status = "needed"
    return blank.replace(status=status, members=members, trace=_member_trace(document, status, members))


def _one_of(document: Document, blank: DocumentOutcome, members: tuple[DocumentOutcome, ...]) -> DocumentOutcome:
    """The group takes the first member that is there without problems, else the first that is there."""
    there = [member for member in members if member.status in ("needed", "from_data")]
    taken = next((member for member in there if not member.has_problems), there[0] if there else None)
    if taken is not None:
        members = tuple(
            outcome if outcome is taken or outcome.status == "not_needed" else _spare(member, taken, outcome)
            for member, outcome in zip(document.members, members, strict=True)
        )
        status: DocumentStatus = taken.status
    elif any(member.status == "undetermined" for member in members):
        return _waiting(blank, members)
    elif all(member.status == "not_needed" for member in members):
        status = "not_needed"
    else:
        status = "missing"
    return blank.replace(status=status, members=members, trace=_member_trace(document, status, members))


def _spare(document: Document, taken: DocumentOutcome, outcome: DocumentOutcome) -> DocumentOutcome:
    text = say(
        "Không cần “{title}”, vì đã có “{taken}”.",
        "“{title}” is not needed, because there is “{taken}”.",
        title=_name(document),
        taken=taken.title or taken.id,
    )
    return DocumentOutcome(outcome.id, outcome.title, "alternative", outcome.grouping, trace=(_step(document, text),))


def _waiting(blank: DocumentOutcome, members: tuple[DocumentOutcome, ...]) -> DocumentOutcome:
    needs = tuple(dict.fromkeys(need for member in members for need in member.needs))
    failure = next((member.failure for member in members if member.failure), "")
    return blank.replace(status="undetermined", members=members, needs=needs, failure=failure)


def _member_trace(
    document: Document, status: DocumentStatus, members: tuple[DocumentOutcome, ...]
) -> tuple[TraceStep, ...]:
    names = {one.id: _name(one) for one in document.members}
    taken = [names[member.id] for member in members if member.status in ("needed", "from_data")]
    open_ = [names[member.id] for member in members if member.status == "missing"]
    quoted = ", ".join(f"“{name}”" for name in (taken if status in ("needed", "from_data") else open_))
    if status in ("needed", "from_data"):
        text = say("“{group}”: đã có {names}.", "“{group}”: there is {names}.", group=_name(document), names=quoted)
    elif status == "not_needed":
        text = say("Không cần “{group}”.", "“{group}” is not needed.", group=_name(document))
    elif document.grouping == "all_of":
        text = say(
            "“{group}”: còn thiếu {names}.",
            "“{group}”: missing {names}.",
            group=_name(document),
            names=quoted,
        )
    elif document.grouping == "in_turn":
        text = say(
            "“{group}”: phải có một giấy tờ, xét lần lượt {names}.",
            "“{group}”: one is needed, in this order: {names}.",
            group=_name(document),
            names=quoted,
        )
    else:
        text = say(
            "“{group}”: phải có một trong các giấy tờ {names}.",
            "“{group}”: one of these is needed: {names}.",
            group=_name(document),
            names=quoted,
        )
    return (_step(document, text),)


def _problems(document: Document, filed: Filed, environment: Environment) -> list[Problem]:
    """What is wrong with a document that was filed.

    An original beyond those asked for stands for a copy. A file has no number of copies. Certification is
    asked of the copies that count, and of a file that stands for them.
    """
    found: list[Problem] = []
    spare = max(filed.originals - document.originals, 0)
    if not filed.electronic:
        found += _count_problems("originals", "bản chính", "originals", document.originals, filed.originals)
        found += _count_problems("copies", "bản sao", "copies", document.copies, filed.copies + spare)
        both = filed.originals + filed.copies
        found += _count_problems("either", "bản chính hoặc bản sao", "originals or copies", document.either, both)
    elif not document.electronic:
        found.append(Problem("electronic", Bilingual("không nhận bản điện tử", "no electronic copy is accepted")))
    has_copy = filed.electronic or filed.copies > 0
    copy_counts = document.copies > spare or document.either > filed.originals
    if document.certified and not filed.certified and has_copy and copy_counts:
        found.append(Problem("certified", Bilingual("bản sao chưa được chứng thực", "the copy is not certified")))
    return found + _age_problems(document, filed, environment)


def _count_problems(kind: ProblemKind, vi: str, en: str, needed: int, filed: int) -> list[Problem]:
    if filed >= needed:
        return []
    text = Bilingual(f"cần {needed} {vi}, mới có {filed}", f"{needed} {en} are needed, {filed} are there")
    return [Problem(kind, text)]


def _age_problems(document: Document, filed: Filed, environment: Environment) -> list[Problem]:
    """Whether the paper is too old on the day of filing, or dated after it.

    Days, weeks, months and years are added plainly to the date of issue: the age of a paper is no term for
    an act.
    """
    on = environment.values.get("submission_date")
    within, issued_on = document.issued_within, filed.issued_on
    if within is None:
        return []
    length = duration_words(within)
    if issued_on is None or not isinstance(on, dt.date):
        text = say(
            "phải cấp trong {length} trước ngày nộp; hồ sơ chưa ghi ngày cấp",
            "it must be issued within {length} before filing; its date of issue is not given",
            length=length,
        )
        return [Problem("age_unknown", text)]
    if issued_on <= on <= _last_day(issued_on, within, environment):
        return []
    text = say(
        "phải cấp trong {length} trước ngày nộp; giấy này cấp ngày {date}",
        "it must be issued within {length} before filing; it was issued on {date}",
        length=length,
        date=day(issued_on),
    )
    return [Problem("age", text)]


def _last_day(issued_on: dt.date, within: Duration, environment: Environment) -> dt.date:
    try:
        if within.unit in PLAIN_UNITS:
            return add_plain(issued_on, within)
        return term_end(issued_on, within, environment.calendar).last_day
    except TimeOverflow:
        return dt.date.max


def _name(document: Document) -> str:
    return document.title or title(document)


def _verb(document: Document) -> Bilingual:
    return Bilingual("xuất trình", "shown") if document.shown else Bilingual("nộp", "filed")


def _step(document: Document, text: Bilingual) -> TraceStep:
    return TraceStep(text, document.origin, document.citations, document.path)
