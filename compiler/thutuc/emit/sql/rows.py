"""Prints which row of a table of fees or deadlines applies."""

from __future__ import annotations

from thutuc.emit.sql.printer import Printer
from thutuc.emit.sql.troubles import first_of
from thutuc.model.expressions import (
    Among,
    Compare,
    Constant,
    FactRef,
    Logic,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.emit.sql.world import World
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import DeadlineRow, FeeRow

    Answers = Sequence[tuple[str, str]]


class Rows:
    """Defines for a table `x`: `x.row`, the number of the row that applies from 1, 0 where none does, NULL where that cannot be said;
    `x.clash`, whether rows apply that say different things; `x.rows`, the ids of these; `x.table`, why nothing can be said.

    `answers` give for each row a text that tells its answer from others, "" where it is the same for all dossiers, and its trouble.
    """

    def __init__(self, world: World, name: str, rows: Sequence[FeeRow | DeadlineRow], *, ordered: bool) -> None:
        self._world = world
        self._columns = world.columns
        self._printer = Printer(world)
        self._seldom = self._printer.seldom()
        self._said = ""
        self._name = name
        self._tested = [(number, row) for number, row in enumerate(rows, 1) if not row.otherwise]
        self._rest = next((number for number, row in enumerate(rows, 1) if row.otherwise), 0)
        self._ordered = ordered
        self._rows = list(rows)

    def choose(self) -> None:
        """Defines the number of the row."""
        self._columns.define(f"{self._name}.row", self._chosen())

    def define(self, answers: Answers, said: str = "") -> None:
        """Defines the other columns; `said` is NULL where what the row says has a trouble, "" where that is not known."""
        self._said = said
        self._columns.define(f"{self._name}.table", self._trouble(answers))
        self._columns.define(f"{self._name}.clash", self._clash(answers))
        self._columns.define(f"{self._name}.rows", self._applying())

    def is_certain(self) -> bool:
        """Whether one of the rows applies in every dossier."""
        conditions = [row.when for _, row in self._tested if row.when is not None]
        return self._rest > 0 and not any(self._printer.is_nullable(one) for one in conditions)

    def is_one_of(self, numbers: Sequence[int]) -> str:
        """Whether the row that applies has one of several numbers."""
        if not numbers or (self.is_certain() and len(numbers) == len(self._rows)):
            return "TRUE" if numbers else "FALSE"
        chosen = self._columns.ref(f"{self._name}.row")
        found = self._world.dialect.among(chosen, [str(number) for number in numbers])
        return found if self.is_certain() else f"COALESCE({found}, FALSE)"

    def _is_single(self) -> bool:
        """Whether no more than one row is looked at once it applies."""
        return self._ordered or len(self._tested) <= 1

    def _chosen(self) -> str:
        if not self._tested:
            return str(self._rest)
        printer = self._printer
        cases = []
        unsaid = []
        for number, row in self._tested:
            if row.when is None:
                cases.append(f"WHEN TRUE THEN {number}")
                continue
            if printer.is_nullable(row.when):
                condition = printer.short(row.when)
                unknown = f"{condition} IS NULL"
                if self._ordered:
                    cases.append(f"WHEN {unknown} THEN NULL")
                unsaid.append(unknown)
            else:
                condition = printer.value(row.when)
            cases.append(f"WHEN {condition} THEN {number}")
        first = f"WHEN {' OR '.join(unsaid)} THEN NULL " if unsaid and not self._ordered else ""
        return f"CASE {first}{' '.join(cases)} ELSE {self._rest} END"

    def _trouble(self, answers: Answers) -> str:
        """Why the row or what it says cannot be told."""
        printer, chosen = self._seldom, self._columns.ref(f"{self._name}.row")
        amounts = [(number, text) for number, (_, text) in enumerate(answers, 1)]
        said = self._of_answers([(number, text) for number, text in amounts if text], chosen)
        if said and self._said and self._is_single():
            said = f"CASE WHEN {self._said} IS NULL THEN {said} END"
        if self._is_single():
            found = ""
            for _, row in reversed(self._tested):
                if row.when is None:
                    found = ""
                    continue
                own = printer.trouble(row.when)
                if found:
                    found = f"CASE WHEN NOT {printer.short(row.when)} THEN {found} END"
                found = first_of([own, found])
        else:
            found = self._gathered([printer.trouble(row.when) for _, row in self._tested if row.when is not None])
        found = f"CASE WHEN {chosen} IS NULL THEN {found} END" if found else ""
        return first_of([found, said]) or self._world.dialect.cast("NULL", self._world.dialect.text_type)

    def _of_answers(self, troubles: list[tuple[int, str]], chosen: str) -> str:
        """The trouble of the first answer that has one, among the rows that apply."""
        if not troubles:
            return ""
        if self._is_single():
            cases = " ".join(f"WHEN {number} THEN {text}" for number, text in troubles)
            return f"CASE {chosen} {cases} END"
        parts = []
        for number, text in troubles:
            applies = self._applies(number)
            parts.append(f"CASE WHEN {chosen} IS NOT NULL AND {applies} THEN {text} END")
        return first_of(parts)

    def _applies(self, number: int) -> str:
        """Whether a row applies, where that can be said."""
        row = self._rows[number - 1]
        if row.otherwise:
            return f"{self._columns.ref(f'{self._name}.row')} = {self._rest}"
        return self._printer.short(row.when) if row.when is not None else "TRUE"

    def _gathered(self, troubles: list[str]) -> str:
        """The first failure of several, else all that is missing, each once."""
        parts = [part for part in troubles if part]
        if len(parts) <= 1:
            return "".join(parts)
        dialect = self._world.dialect
        kept = parts
        failures = [f"CASE WHEN {part} LIKE '!%' THEN {part} END" for part in kept]
        name = self._world.variable()
        lists = [dialect.split(part) for part in kept]
        empty = dialect.list_of([], dialect.text_type)
        whole = dialect.joined([f"COALESCE({one}, {empty})" for one in lists])
        needs = dialect.folded(
            dialect.distinct(whole),
            "''",
            name,
            "need",
            f"CASE WHEN {name} = '' THEN need ELSE concat({name}, ',', need) END",
        )
        return f"COALESCE({', '.join(failures)}, {needs})"

    def _clash(self, answers: Answers) -> str:
        if self._ordered or len(self._tested) <= 1 or self._is_exclusive():
            return "FALSE"
        texts = [f"CASE WHEN {self._applies(number)} THEN {answers[number - 1][0]} END" for number, _ in self._tested]
        found = f"LEAST({', '.join(texts)}) <> GREATEST({', '.join(texts)})"
        return f"COALESCE({self._columns.ref(f'{self._name}.row')} > 0 AND {found}, FALSE)"

    def _is_exclusive(self) -> bool:
        """Whether it can be seen that no two rows apply to one dossier."""
        known = [_values(row.when) for _, row in self._tested]
        for place, mine in enumerate(known):
            for others in known[:place]:
                if not any(mine[path].isdisjoint(others[path]) for path in mine.keys() & others.keys()):
                    return False
        return True

    def _applying(self) -> str:
        dialect, clash = self._world.dialect, self._columns.ref(f"{self._name}.clash")
        empty = dialect.list_of([], dialect.text_type)
        if clash == "FALSE":
            return empty
        name = self._world.variable()
        entries = [
            f"CASE WHEN {self._applies(number)} THEN {dialect.text(row.id)} END"
            for number, row in enumerate(self._rows, 1)
        ]
        found = dialect.kept(dialect.list_of(entries, dialect.text_type), name, f"{name} IS NOT NULL")
        return f"CASE WHEN {clash} THEN {found} ELSE {empty} END"


def _values(condition: Expression | None) -> dict[tuple[str, ...], frozenset[object]]:
    """For facts that can have only some values where a condition holds, these values."""
    if isinstance(condition, Compare) and condition.operator == "=":
        condition = Among(condition.type, condition.origin, condition.left, (condition.right,))
    if isinstance(condition, Among) and not condition.negated and isinstance(condition.operand, FactRef):
        members = [one.value for one in condition.members if isinstance(one, Constant)]
        if len(members) == len(condition.members) and condition.operand.type.name == "choice":
            return {condition.operand.path: frozenset(members)}
    found: dict[tuple[str, ...], frozenset[object]] = {}
    if isinstance(condition, Logic) and condition.operator == "and":
        for operand in condition.operands:
            for path, values in _values(operand).items():
                found[path] = found.get(path, values) & values
    return found
