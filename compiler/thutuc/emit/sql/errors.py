"""Prints what is wrong with a dossier, in the order of the reference evaluator."""

from __future__ import annotations

from functools import partial

from thutuc.emit.sql.columns import CONSTANTS
from thutuc.emit.sql.facts import CODES
from thutuc.emit.sql.printer import Printer
from thutuc.emit.sql.structure import part_errors, part_types
from thutuc.model.messages import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from thutuc.emit.sql.world import World
    from thutuc.model.procedure import Fact, Rule
    from thutuc.plan.data import DataPlan, Field

    Keys = tuple[str, ...]


class Errors:
    """Prints the column `errors`, a list of path and rule, and `valid`, whether it is empty."""

    def __init__(self, world: World, plan: DataPlan) -> None:
        self._world = world
        self._dialect = world.dialect
        self._plan = plan
        self._broken: list[str] = []
        self.type = world.dialect.structure_type({"path": world.dialect.text_type, "rule": world.dialect.text_type})

    def define(self) -> None:
        """Defines both columns; the list is looked through only where something may be wrong."""
        columns, dialect = self._world.columns, self._dialect
        fields = (*self._plan.builtins, *self._plan.facts)
        rules = self._rules()
        broken = columns.ref("broken")
        whole = dialect.list_of([self.error("''", "'dossier.type'")], self.type)
        facts = self._of_fields(fields, (), "")
        parts = part_errors(self._world, self._plan, self.error)
        if self._world.is_clean:
            found = dialect.joined([facts, parts, self.some(rules)])
        else:
            facts = f"CASE WHEN {broken} THEN {whole} ELSE {facts} END"
            found = dialect.joined([facts, self._unknown(), parts, self.some(rules)])
        columns.define("o.doubtful", f"COALESCE({' OR '.join(self._signs(fields))}, FALSE)")
        doubtful, nothing = columns.ref("o.doubtful"), dialect.list_of([], self.type)
        columns.define("o.errors", f"CASE WHEN {doubtful} THEN {found} ELSE {nothing} END")
        errors = columns.ref("o.errors")
        columns.define("o.valid", f"CASE WHEN {doubtful} THEN {dialect.size(errors)} = 0 ELSE TRUE END")

    def _signs(self, fields: tuple[Field, ...]) -> list[str]:
        """Conditions one of which holds where there is an error."""
        columns, dialect = self._world.columns, self._dialect
        inner = _of_records(fields)
        signs = [columns.ref(f"k.{'.'.join(field.fact.keys)}") for field in inner]
        kinds = [sign for sign in signs if sign not in CONSTANTS]
        found = [] if self._world.is_clean else [columns.ref("troubled")]
        if kinds:
            found.append(f"COALESCE({', '.join(kinds)}, NULL) IS NOT NULL")
        lists = [field.fact.keys for field in inner if field.fact.type.name == "list"]
        found += [f"{dialect.size(columns.ref('r.' + '.'.join(keys)))} > 0" for keys in lists]
        found.append(f"{dialect.size(dialect.ident('suspensions'))} > 0")
        present = [name for name in ("documents", "decisions") if name in part_types(self._world, self._plan)]
        found += [f"{dialect.ident(name)} IS NOT NULL" for name in present]
        return found + self._broken

    def error(self, path: str, rule: str) -> str:
        """An entry of the list."""
        return self._dialect.structure({"path": path, "rule": rule})

    def some(self, entries: list[str]) -> str:
        """Those entries that are not NULL."""
        if not entries:
            return self._dialect.list_of([], self.type)
        name = self._world.variable()
        return self._dialect.kept(self._dialect.list_of(entries, self.type), name, f"{name} IS NOT NULL")

    def _of_fields(self, fields: tuple[Field, ...], row: Keys, variable: str) -> str:
        """The errors of fields and what lies in them, as declared."""
        lists: list[str] = []
        facts: list[Fact] = []

        def close() -> None:
            if facts:
                lists.append(self._of_facts(facts, row, variable))
                facts.clear()

        for field in _of_records(fields):
            if self._kept("k", ".".join(field.fact.keys[len(row) :]), variable) not in CONSTANTS:
                facts.append(field.fact)
            if field.fact.type.name == "list":
                close()
                lists.append(self._of_rows(field, row, variable))
        close()
        return self._dialect.joined(lists) if lists else self._dialect.list_of([], self.type)

    def _of_facts(self, facts: Sequence[Fact], row: Keys, variable: str) -> str:
        """The errors of facts: numbers of fact and kind first, which are spelt out for those that are wrong."""
        dialect, name, code = self._dialect, self._world.variable(), self._world.variable()
        locals_ = [fact.keys[len(row) :] for fact in facts]
        entries = [f"{self._kept('k', '.'.join(local), variable)} + {10 * n}" for n, local in enumerate(locals_)]
        found = dialect.kept(dialect.list_of(entries, dialect.integer), name, f"{name} IS NOT NULL")

        def of(texts: Iterable[str]) -> str:
            cases = " ".join(f"WHEN {number} THEN {dialect.text(text)}" for number, text in enumerate(texts))
            return f"CASE {dialect.quotient(code, 10)} {cases} END"

        path = of("".join(f"/{key}" for key in local) for local in locals_)
        if variable:
            path = f"concat({dialect.field(variable, 'p')}, {path})"
        kinds = " ".join(f"WHEN {CODES[one]} THEN {dialect.text(f'.{one}')}" for one in KINDS)
        rule = f"concat({of('.'.join(fact.keys) for fact in facts)}, CASE {code} % 10 {kinds} END)"
        return dialect.transform(found, code, self.error(path, rule))

    def _of_rows(self, field: Field, row: Keys, variable: str) -> str:
        dialect, keys, name = self._dialect, field.fact.keys, self._world.variable()
        rows = self._kept("r", ".".join(keys[len(row) :]), variable)
        wrong = self.error(dialect.field(name, "p"), dialect.text(f"{'.'.join(keys)}.type"))
        inner = self._of_fields(field.fields, keys, name)
        body = (
            f"CASE WHEN {dialect.field(name, 'o')} IS NULL THEN {dialect.list_of([wrong], self.type)} ELSE {inner} END"
        )
        empty = dialect.list_of([], dialect.list_type(self.type))
        return dialect.flattened(f"COALESCE({dialect.transform(rows, name, body)}, {empty})")

    def _kept(self, letter: str, local: str, variable: str) -> str:
        name = f"{letter}.{local}"
        return self._dialect.field(variable, name) if variable else self._world.columns.ref(name)

    def _unknown(self) -> str:
        """Keys that nobody knows, of the dossier first, then of records and rows in the order in which they are settled."""
        dialect = self._dialect
        lists = [f"CASE WHEN NOT {self._world.columns.ref('broken')} THEN {self._noted(dialect.text(''))} END"]
        lists += self._unknown_in(self._plan.order, (), [])
        empty = dialect.list_of([], self.type)
        whole = dialect.joined([f"COALESCE({one}, {empty})" for one in lists])
        return f"CASE WHEN {self._world.columns.ref('troubled')} THEN {whole} ELSE {empty} END"

    def _noted(self, pointer: str) -> str:
        """What was noted of unknown keys in a place when the dossier was read."""
        dialect, name, other = self._dialect, self._world.variable(), self._world.variable()
        condition = f"{dialect.field(name, 'kind')} = 'unknown' AND {dialect.field(name, 'place')} = {pointer}"
        found = dialect.kept(dialect.ident(self._world.problems), name, condition)
        return dialect.transform(found, other, self.error(dialect.field(other, "path"), "'unknown'"))

    def _unknown_in(self, order: tuple[Field, ...], row: Keys, above: list[tuple[str, str]]) -> list[str]:
        """Lists of unknown keys; `above` are the variables and texts of the rows that lie around, outermost first."""
        dialect, found = self._dialect, []
        variable = above[-1][0] if above else ""
        for field in order:
            keys = field.fact.keys
            local = ".".join(keys[len(row) :])
            if field.fact.type.name == "record":
                rest = dialect.text("".join(f"/{key}" for key in keys[len(row) :]))
                pointer = f"concat({dialect.field(variable, 'p')}, {rest})" if variable else rest
                body = f"CASE WHEN {self._kept('g', local, variable)} THEN {self._noted(pointer)} END"
                found.append(self._over(above, body))
            elif field.fact.type.name == "list":
                inner = [*above, (self._world.variable(), self._kept("r", local, variable))]
                name = inner[-1][0]
                body = (
                    f"CASE WHEN {dialect.field(name, 'o')} IS NOT NULL THEN {self._noted(dialect.field(name, 'p'))} END"
                )
                found.append(self._over(inner, body))
                found += self._unknown_in(field.order, keys, inner)
        return found

    def _over(self, rows: list[tuple[str, str]], body: str) -> str:
        """The lists that `body` gives for all rows, one behind the other."""
        dialect = self._dialect
        empty = dialect.list_of([], self.type)
        for name, values in reversed(rows):
            nothing = dialect.list_of([], dialect.list_type(self.type))
            body = dialect.flattened(
                f"COALESCE({dialect.transform(values, name, f'COALESCE({body}, {empty})')}, {nothing})"
            )
        return body

    def _rules(self) -> list[str]:
        """A case that may not be chosen, then requirements and checks that do not hold or cannot be computed."""
        entries = []
        if any(case.when is not None for case, _ in self._plan.cases):
            entries.append(self._where(self._wrong_case, "/case", "case.choice"))
        for checked in self._plan.rules:
            path = "".join(f"/{key}" for key in checked.at)
            entries.append(self._where(partial(self._is_broken, checked.rule), path, checked.id))
        return entries

    def _where(self, test: Callable[[Printer], str], path: str, rule: str) -> str:
        """The entry where a test holds."""
        broken = self._world.columns.once(test(Printer(self._world)))
        self._broken.append(broken)
        return f"CASE WHEN {broken} THEN {self.error(self._dialect.text(path), self._dialect.text(rule))} END"

    def _wrong_case(self, printer: Printer) -> str:
        chosen = self._world.columns.ref("v.case")
        tests = [
            f"({chosen} = {self._world.choice(case.id)} AND NOT {printer.short(case.when)})"
            for case, _ in self._plan.cases
            if case.when is not None
        ]
        return f"({' OR '.join(tests)})"

    def _is_broken(self, rule: Rule, printer: Printer) -> str:
        if rule.must is None:
            raise TypeError("a rule that is checked has a condition")
        must = printer.short(rule.must)
        broken = f"NOT {must}"
        if printer.can_fail(rule.must):
            broken = f"{broken} OR ({must} IS NULL AND {printer.trouble(rule.must)} LIKE '!%')"
        if rule.when is not None:
            when = printer.short(rule.when)
            broken = f"({when} AND ({broken}))"
            if printer.can_fail(rule.when):
                broken = f"{broken} OR ({when} IS NULL AND {printer.trouble(rule.when)} LIKE '!%')"
        return f"({broken})"


def _of_records(fields: tuple[Field, ...]) -> list[Field]:
    """The fields and those inside their records, as declared."""
    found = []
    for field in fields:
        found.append(field)
        if field.fact.type.name == "record":
            found += _of_records(field.fields)
    return found
