"""Which rows of a table apply."""

from __future__ import annotations

from thutuc.evaluate.expressions import holds
from thutuc.evaluate.outcome import Undetermined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    from thutuc.evaluate.environment import Environment
    from thutuc.model.procedure import DeadlineRow, FeeRow

    TableRow = TypeVar("TableRow", FeeRow, DeadlineRow)


def applying(rows: Sequence[TableRow], environment: Environment, *, ordered: bool) -> list[TableRow]:
    """The rows whose conditions hold, of an ordered table the first; else the row for the rest, if any.

    Undetermined with all it waits for, when the condition of a row that matters cannot be decided: in an
    ordered table those above the first that holds, in others every one, because two rows may contradict
    each other.
    """
    found: list[TableRow] = []
    needs: dict[str, None] = {}
    for row in rows:
        if row.otherwise:
            continue
        try:
            if holds(row.when, environment):
                found.append(row)
        except Undetermined as error:
            needs.update(dict.fromkeys(error.needs))
        if ordered and (found or needs):
            break
    if needs:
        raise Undetermined(*needs)
    return found or [row for row in rows if row.otherwise]
