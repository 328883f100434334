"""Writes the close look at a dossier: every fact after those it needs, everything that is wrong said at once."""

from __future__ import annotations

from thutuc.emit.python.converters import bounds, is_constant_limit
from thutuc.emit.python.printer import quoted
from thutuc.emit.python.writer import note
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.python.converters import Converters
    from thutuc.emit.python.rules import Rules
    from thutuc.emit.python.writer import Writer
    from thutuc.plan.data import DataPlan, Field

    Keys = tuple[str, ...]


class Scope(Record):
    """Where facts are read: into which facts, which facts conditions see, and the pointer of the object around them.

    `base` are the keys of the list whose rows are read, () for the dossier itself. `pointer` is a Python expression.
    """

    base: tuple[str, ...]
    into: str
    seen: str
    is_row: bool


class Explainer:
    """Writes `_explain` and, for each list, the function that reads its rows."""

    def __init__(self, plan: DataPlan, rules: Rules, converters: Converters, writer: Writer) -> None:
        self._plan = plan
        self._rules = rules
        self._converters = converters
        self._writer = writer
        self._lists: list[tuple[str, Field]] = []

    def write(self) -> None:
        """Writes all functions."""
        writer = self._writer
        with writer.deeper("def _explain(d: dict[str, Any]) -> tuple[Facts, Errors]:"):
            writer.line('"""The facts of a dossier that are right, and everything that is wrong as (pointer, rule)."""')
            writer.line("f = Facts()", "e: Errors = []", "u: Errors = []")
            fields = self._plan.builtins + self._plan.facts
            writer.line(f"unknown(u, d, {self._keys((), fields)}, \"\")")
            # Documents first: conditions may ask whether one is there.
            writer.line("parts: Errors = []", "read_parts(f, parts, d, _PAPERS, _STEPS)")
            self._fields(self._plan.order, Scope((), "f", "f", False))
            if not in_order(self._plan.order, fields):
                writer.line("in_order(e, _POSITIONS)")
            writer.line("e += u + parts")
            if self._rules.cases:
                with writer.deeper(f"if decided({self._rules.cases}, f) is False:"):
                    writer.line('e.append(("/case", f"case.choice {f[\'case\']}"))')
            writer.line("checked(f, e, _CHECKS)", "return f, e")
        writer.line("", "")
        while self._lists:
            self._rows(*self._lists.pop(0))
