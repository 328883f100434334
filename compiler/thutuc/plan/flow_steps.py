"""Which steps a flow has, and which of them are special."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.model.procedure import Outcome, Procedure, Step

END = "end:"
"""What `next` begins with where it names an end."""

OF_APPLICANT = ("submit", "supplement", "pay")
"""Kinds of steps at which the dossier is with the applicant."""

# What a row of the deadline says when it gives a date: a duration (no word), or the same day.
_DATED = ("", "same_day")


def following(steps: tuple[Step, ...], first: Iterable[Step]) -> list[Step]:
    """The steps that can follow those of `first`, these included, in the order of `steps`."""
    by_id = {step.id: step for step in steps}
    waiting = [step.id for step in first]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [after for after in _ways(by_id[name]) if not after.startswith(END)]
    return [step for step in steps if step.id in found]


def counted_from(procedure: Procedure, reached: list[Step]) -> Step | None:
    """The step before which the due date is worked out: the first intake, else the first after submission.

    None when no row of the deadline gives a date.
    """
    deadline = procedure.deadline
    if deadline is None or not any(row.word in _DATED for row in deadline.rows):
        return None
    intake = [step for step in reached if step.kind == "intake"]
    return next(iter(intake or [step for step in reached if step.kind != "submit"]), None)


def late_notice(procedure: Procedure, reached: list[Step]) -> list[Step]:
    """The notice that no way leads to: it is sent when the due date passes.

    Empty when the specification has no such step, or when some row of the deadline gives no date to wait for.
    """
    rows = procedure.deadline.rows if procedure.deadline else ()
    if any(row.word not in _DATED for row in rows):
        return []
    known = {step.id for step in reached}
    return [step for step in procedure.steps if step.kind == "notify" and step.id not in known][:1]


def overdue_at(steps: tuple[Step, ...], counted: Step) -> set[str]:
    """The ids of steps at which an office can be late: people work there, and not the applicant, before
    the result is ready.
    """
    return {
        step.id
        for step in following(steps, [counted])
        if step.presence != "automatic" and step.kind not in (*OF_APPLICANT, "return")
    }


def chosen(step: Step) -> list[Outcome]:
    """The outcomes that do not follow from the facts."""
    return [outcome for outcome in step.outcomes if outcome.when is None]


def waits(step: Step) -> bool:
    """Whether silence ends the step as consent, after the time it has."""
    return step.silence and step.duration is not None and step.presence != "automatic"


def _ways(step: Step) -> list[str]:
    """Where a step can lead, ends included."""
    ways = [outcome.next for outcome in step.outcomes]
    return [*ways, step.next] if step.when is not None or not chosen(step) else ways
