"""The steps a dossier passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thutuc.evaluate.explain import although, because, failed, undetermined
from thutuc.evaluate.expressions import holds, truth
from thutuc.evaluate.outcome import Failure, TraceStep, Undetermined, say
from thutuc.text.record import Record

if TYPE_CHECKING:
    from typing import Literal

    from thutuc.evaluate.environment import Environment
    from thutuc.model.procedure import Citation, Outcome, Step
    from thutuc.text.bilingual import Bilingual
    from thutuc.text.source import Span

    RouteStatus = Literal["ended", "undetermined", "endless", "broken"]
    Ending = Literal["", "done", "refused", "withdrawn"]

END = "end:"
MOST_VISITS = 2


class Route(Record):
    """The steps passed, by id and in order, a repeated one each time; `end` how it ended.

    ended: at `end`. undetermined: the condition of the next step waits for `needs`. endless: a step comes up for the
    third time.
    """

    status: RouteStatus
    steps: tuple[str, ...]
    end: Ending = ""
    needs: tuple[str, ...] = ()
    failure: str = ""
    trace: tuple[TraceStep, ...] = ()
