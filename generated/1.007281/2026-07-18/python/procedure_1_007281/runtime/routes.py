"""The way of a dossier through the steps of its procedure."""

from __future__ import annotations

from .facts import Failure
from .results import RouteResult

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .facts import Facts

    Step = Callable[[Facts, list[str], dict[str, str]], str]

END = "end:"
MOST_VISITS = 2


def follow(f: Facts, steps: Mapping[str, Step], first: str) -> RouteResult:
    """The steps from the first one on; a decision counts the first time its step comes up."""
    passed: list[str] = []
    visits: dict[str, int] = {}
    decisions = dict(f.get("decisions", {}))
    following = first
    while not following.startswith(END):
        visits[following] = visits.get(following, 0) + 1
        if visits[following] > MOST_VISITS:
            return RouteResult("endless", tuple(passed))
        try:
            following = steps[following](f, passed, decisions)
        except KeyError as lacking:
            return RouteResult("undetermined", tuple(passed), needs=lacking.args)
        except Failure as failure:
            return RouteResult("undetermined", tuple(passed), failure=failure.code)
    return RouteResult("ended", tuple(passed), following.removeprefix(END))
