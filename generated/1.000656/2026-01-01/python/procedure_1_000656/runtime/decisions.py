"""What documents, fees and deadlines come to once the rules of the procedure have spoken."""

from __future__ import annotations

import datetime as dt

from .days import shifted, term_end
from .facts import Failure
from .results import DocumentResult

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .days import Calendar, Length, Moment
    from .facts import Facts
    from .parts import Paper
    from .results import FeeResult

PLAIN_UNITS = ("day", "week", "month", "year")


def filed(f: Facts, name: str) -> Paper | None:
    """What the dossier holds of a document: on paper, as a file, or as data that may replace it; None for nothing."""
    paper: Paper | None = f.get("documents", {}).get(name)
    if paper is not None and (paper.data or paper.electronic or paper.originals + paper.copies > 0):
        return paper
    return None


def paper_result(
    f: Facts,
    name: str,
    calendar: Calendar,
    *,
    originals: int = 0,
    copies: int = 0,
    either: int = 0,
    certified: bool = False,
    electronic: bool = True,
    issued_within: Length | None = None,
) -> DocumentResult:
    """What the dossier says of a document that has to be there, in the given numbers and state."""
    paper = filed(f, name)
    if paper is None:
        return DocumentResult(name, "missing")
    if paper.data:
        return DocumentResult(name, "from_data")
    problems = []
    # An original beyond those asked for stands for a copy.
    spare = max(paper.originals - originals, 0)
    if paper.electronic:
        if not electronic:
            problems.append("electronic")
    else:
        if paper.originals < originals:
            problems.append("originals")
        if paper.copies + spare < copies:
            problems.append("copies")
        if paper.originals + paper.copies < either:
            problems.append("either")
    counts_copies = copies > spare or either > paper.originals
    if certified and not paper.certified and counts_copies and (paper.electronic or paper.copies):
        problems.append("certified")
    if issued_within is not None:
        on = f.get("submission_date")
        if paper.issued_on is None or on is None:
            problems.append("age_unknown")
        elif not paper.issued_on <= on <= _last_day(calendar, paper.issued_on, issued_within):
            problems.append("age")
    return DocumentResult(name, "needed", problems=tuple(problems))


def _last_day(calendar: Calendar, issued_on: dt.date, within: Length) -> dt.date:
    try:
        if within[1] in PLAIN_UNITS:
            return shifted(issued_on, within, 1)
        return term_end(calendar, within, issued_on)
    except Failure as failure:
        if failure.code != "E_DATE":
            raise
        return dt.date.max


def all_of(name: str, members: tuple[DocumentResult, ...]) -> DocumentResult:
    """A group of which every member is needed."""
    statuses = [member.status for member in members]
    wanted = [status for status in statuses if status != "not_needed"]
    if "missing" in statuses:
        return DocumentResult(name, "missing", "all_of", members)
    if "undetermined" in statuses:
        return _waiting(name, "all_of", members)
    if not wanted:
        return DocumentResult(name, "not_needed", "all_of", members)
    status = "from_data" if wanted == ["from_data"] * len(wanted) else "needed"
    return DocumentResult(name, status, "all_of", members)


def one_of(name: str, grouping: str, members: tuple[DocumentResult, ...]) -> DocumentResult:
    """A group that takes one member: the first that is there without problems, else the first that is there."""
    there = [member for member in members if member.status in ("needed", "from_data")]
    if there:
        taken = next((member for member in there if not _has_problems(member)), there[0])
        others = tuple(
            member
            if member is taken or member.status == "not_needed"
            else DocumentResult(member.id, "alternative", member.grouping)
            for member in members
        )
        return DocumentResult(name, taken.status, grouping, others)
    statuses = [member.status for member in members]
    if "undetermined" in statuses:
        return _waiting(name, grouping, members)
    status = "missing" if "missing" in statuses else "not_needed"
    return DocumentResult(name, status, grouping, members)


def _has_problems(result: DocumentResult) -> bool:
    return bool(result.problems) or any(_has_problems(member) for member in result.members)


def _waiting(name: str, grouping: str, members: tuple[DocumentResult, ...]) -> DocumentResult:
    needs = distinct(need for member in members for need in member.needs)
    failure = next((member.failure for member in members if member.failure), "")
    return DocumentResult(name, "undetermined", grouping, members, (), needs, failure)


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names without repetition, in order."""
    return tuple(dict.fromkeys(names))


def required(results: Iterable[DocumentResult]) -> list[str]:
    """The ids of what has to be brought; of a group of which one is enough, the id of the group."""
    found: list[str] = []
    for result in results:
        if result.status not in ("not_needed", "from_data", "undetermined"):
            found += required(result.members) if result.grouping == "all_of" else [result.id]
    return found


def missing(results: Iterable[DocumentResult]) -> list[str]:
    """The ids of what has to be brought and is not there."""
    found: list[str] = []
    for result in results:
        if result.grouping == "all_of" and result.status in ("missing", "undetermined"):
            found += missing(result.members)
        elif result.status == "missing":
            found.append(result.id)
    return found


def sum_of(results: Sequence[FeeResult]) -> int | None:
    """What is to be paid in all, in whole đồng; None while a fee has no amount or another currency."""
    sums = 0
    for result in results:
        if result.status not in ("exempt", "not_due"):
            if result.amount is None or result.currency != "VND":
                return None
            sums += result.amount
    return sums


def amount_of(result: FeeResult, path: str) -> int:
    """The amount of a fee that another is computed from, 0 where nothing is due; KeyError where there is none."""
    if result.status in ("exempt", "not_due"):
        return 0
    if result.amount is None:
        raise KeyError(*(result.needs or (path,)))
    return result.amount


def received_at(f: Facts) -> Moment:
    """The day of receipt, and the minute where it is known."""
    day = f["submission_date"]
    if "!submission_time" in f:
        raise KeyError("submission_time")
    return day, f.get("submission_time")


def suspended_for(f: Facts, reasons: Sequence[str]) -> list[tuple[dt.date, dt.date]]:
    """The suspended time whose reason the procedure knows; all other time counts."""
    return [(first, end) for reason, first, end in f.get("suspensions", ()) if reason in reasons]
