"""What expressions are evaluated in: the facts of one dossier, and everything they refer to."""

from __future__ import annotations

from thutuc.evaluate.index import index_of
from thutuc.evaluate.outcome import Undetermined
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from thutuc.evaluate.outcome import Failure
    from thutuc.evaluate.values import Value
    from thutuc.model.expressions import FactRef
    from thutuc.model.procedure import Procedure
    from thutuc.time.calendar import Calendar
    from thutuc.time.reasons import Assumption

    Pointer: TypeAlias = tuple[str | int, ...]


class Filed(Record):
    """What a dossier holds of one document; `from_data`: the database has it, `electronic`: as a file."""

    originals: int = 1
    copies: int = 0
    certified: bool = False
    from_data: bool = False
    issued_on: dt.date | None = None
    electronic: bool = False

    @property
    def is_paper(self) -> bool:
        """Whether something was filed or shown, on paper or as a file."""
        return self.electronic or self.originals + self.copies > 0


class Row(Record):
    """The row of a list that is being looked at."""

    pointer: Pointer
    values: dict[str, Value]


class Environment:
    """The facts of one dossier by their typed values.

    `values` holds what was given and is right, `wrong` the places of what was given and is not, `defaults`
    what stands for what was not given. `rows` names the current row of each list, by the path of the list.
    `assumptions` gathers what computed dates rest on; `memo` keeps definitions and parameters.
    """

    def __init__(self, procedure: Procedure, calendar: Calendar) -> None:
        self.procedure = procedure
        self.index = index_of(procedure)
        self.calendar = calendar
        self.values: dict[str, Value] = {}
        self.wrong: set[Pointer] = set()
        self.defaults: dict[Pointer, Value] = {}
        self.rows: Mapping[tuple[str, ...], Row] = {}
        self.filed: dict[str, Filed] = {}
        self.memo: dict[tuple[str, str], Value | Undetermined | Failure] = {}
        self.assumptions: list[Assumption] = []
        self.fee_amount: Callable[[str], int] = _no_fee

    def fact(self, reference: FactRef) -> Value:
        """The value of a fact or the values of a column; Undetermined where one is missing or wrong."""
        if reference.row:
            row = self.rows[reference.row]
            return self._value(row.pointer, row.values, reference.path[len(reference.row) :])
        return self._value((), self.values, reference.path)

    def has(self, reference: FactRef) -> bool:
        """Whether the dossier itself gives the fact; Undetermined where what it gives is wrong."""
        pointer: Pointer = ()
        values = self.values
        keys = reference.path
        if reference.row:
            row = self.rows[reference.row]
            pointer, values, keys = row.pointer, row.values, keys[len(reference.row) :]
        for key in keys:
            pointer = (*pointer, key)
            if pointer in self.wrong:
                raise Undetermined(dotted(pointer))
            if key not in values:
                return False
            inner = values[key]
            values = inner if isinstance(inner, dict) else {}
        return True

    def _value(self, pointer: Pointer, value: Value, keys: tuple[str, ...]) -> Value:
        if not keys:
            return value
        if isinstance(value, tuple):
            return tuple(self._value((*pointer, number), row, keys) for number, row in enumerate(value))
        place = (*pointer, keys[0])
        if place not in self.wrong and isinstance(value, dict):
            if keys[0] in value:
                return self._value(place, value[keys[0]], keys[1:])
            if place in self.defaults:
                return self._value(place, self.defaults[place], keys[1:])
        raise Undetermined(dotted((*place, *keys[1:])))


def dotted(pointer: Pointer) -> str:
    """The keys of a place without the numbers of rows: "nguoi_lam_chung.ho_ten"."""
    return ".".join(part for part in pointer if isinstance(part, str))


def _no_fee(fee: str) -> int:
    raise Undetermined(f"fees.{fee}")
