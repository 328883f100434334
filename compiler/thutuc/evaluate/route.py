"""The steps a dossier passes."""

from __future__ import annotations

from thutuc.evaluate.explain import NOTHING, although, because, failed, undetermined
from thutuc.evaluate.expressions import truth
from thutuc.evaluate.outcome import Failure, TraceStep, Undetermined, say
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from thutuc.evaluate.environment import Environment
    from thutuc.model.procedure import Outcome, Step

    RouteStatus = Literal["ended", "undetermined", "endless"]
    Ending = Literal["", "done", "refused", "withdrawn", "stopped"]

END = "end:"
MOST_VISITS = 2


class Route(Record):
    """The steps passed, by id and in order, a repeated one each time; `end` says how it ended.

    ended: at `end`. undetermined: what follows waits for `needs`, or cannot be computed (`failure`).
    endless: a step came up a third time.
    """

    status: RouteStatus
    steps: tuple[str, ...]
    end: Ending = ""
    needs: tuple[str, ...] = ()
    failure: str = ""
    trace: tuple[TraceStep, ...] = ()


def assess_route(environment: Environment, decisions: Mapping[str, str]) -> Route:
    """The way of a dossier through the steps of its procedure, from the first one.

    A step whose condition does not hold is passed over to its next. Outcomes with a condition are tried in
    order; where none holds, the decision of the dossier is taken the first time the step comes up, and
    otherwise, also when there is none, the first outcome left to a person: the one the author puts first.
    Without such an outcome the step's own next follows.
    """
    return _Walk(environment, decisions).route()


class _Walk:
    def __init__(self, environment: Environment, decisions: Mapping[str, str]) -> None:
        self._environment = environment
        self._steps = {step.id: step for step in environment.procedure.steps}
        self._decisions = dict(decisions)
        self._visits: dict[str, int] = {}
        self._passed: list[str] = []
        self._trace: list[TraceStep] = []

    def route(self) -> Route:
        following = next(iter(self._steps))
        while not following.startswith(END):
            step = self._steps[following]
            self._visits[step.id] = self._visits.get(step.id, 0) + 1
            if self._visits[step.id] > MOST_VISITS:
                return self._end("endless")
            try:
                following = self._after(step)
            except Undetermined as error:
                self._say(step, undetermined(error.needs, self._environment))
                return self._end("undetermined", needs=error.needs)
            except Failure as error:
                self._say(step, failed(error))
                return self._end("undetermined", failure=error.code)
        ending: Ending = "done"
        if following == "end:refused":
            ending = "refused"
        elif following == "end:withdrawn":
            ending = "withdrawn"
        elif following == "end:stopped":
            ending = "stopped"
        return self._end("ended", ending)

    def _after(self, step: Step) -> str:
        if step.when is not None and not truth(step.when, self._environment):
            why = although(step.when, self._environment)
            self._say(
                step,
                say("Bỏ qua bước “{step}”{why}.", "“{step}” is passed over{why}.", step=step.title, why=why),
            )
            return step.next
        self._passed.append(step.id)
        why = because(step.when, self._environment) if step.when else NOTHING
        self._say(step, say("Bước “{step}”{why}.", "Step “{step}”{why}.", step=step.title, why=why))
        return self._conclude(step)

    def _conclude(self, step: Step) -> str:
        for outcome in step.outcomes:
            if outcome.when is not None and truth(outcome.when, self._environment):
                self._say_outcome(outcome, because(outcome.when, self._environment))
                return outcome.next
        chosen = self._decisions.pop(step.id, "")
        free = [outcome for outcome in step.outcomes if outcome.when is None]
        for outcome in free:
            if outcome.id == chosen:
                self._say_outcome(outcome, Bilingual(" theo quyết định trong hồ sơ", " as decided in the dossier"))
                return outcome.next
        if free:
            self._say_outcome(
                free[0],
                Bilingual(
                    " (hồ sơ chưa ghi quyết định nên lấy kết luận đứng đầu)",
                    " (the dossier has no decision, so the first outcome is taken)",
                ),
            )
            return free[0].next
        return step.next

    def _say_outcome(self, outcome: Outcome, why: Bilingual) -> None:
        text = say("Kết luận “{outcome}”{why}.", "Outcome “{outcome}”{why}.", outcome=outcome.title, why=why)
        self._say(outcome, text)

    def _say(self, node: Step | Outcome, text: Bilingual) -> None:
        self._trace.append(TraceStep(text, node.origin, node.citations, node.path))

    def _end(self, status: RouteStatus, end: Ending = "", *, needs: tuple[str, ...] = (), failure: str = "") -> Route:
        return Route(status, tuple(self._passed), end, needs, failure, tuple(self._trace))
