"""Writes the query that assesses a table of dossiers."""

from __future__ import annotations

from thutuc.emit.interface import Region
from thutuc.emit.sql.deadline import DeadlineColumns
from thutuc.emit.sql.documents import DocumentColumns
from thutuc.emit.sql.errors import Errors
from thutuc.emit.sql.facts import Facts, Scope
from thutuc.emit.sql.fees import FeeColumns
from thutuc.emit.sql.world import World

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.sql.columns import Columns
    from thutuc.emit.sql.dialect import Dialect
    from thutuc.model.procedure import Deadline, Document, Fee
    from thutuc.plan import Plans

TABLE = "dossiers"


class Query:
    """The query of one procedure for one engine.

    Where the engine gains by it the dossiers in which all plain facts are right go one way, on which nothing is asked twice, and the others
    another, on which every mistake is told; both ways print the same rules.
    """

    def __init__(self, plans: Plans, dialect: Dialect) -> None:
        self._dialect = dialect
        self._world = World(plans, dialect)
        columns = self._world.columns
        _define_troubled(self._world)
        checked = Facts(Scope(self._world)).define_clean(plans.data.order)
        self._checked = columns.steps((*checked, "broken")) if dialect.splits else []
        ways = (True, False) if dialect.splits else (False,)
        self._ways = [Way(plans, dialect, columns, checked, is_clean=is_clean) for is_clean in ways]

    def names(self) -> tuple[str, ...]:
        """The columns of the answer after the key of the dossier."""
        return self._ways[0].names()

    def _stages(self) -> list[tuple[str, str, list[list[tuple[str, str]]]]]:
        """Names of what is made one after the other, what each begins with, and its steps."""
        dialect = self._dialect
        if not dialect.splits:
            return [("step", dialect.source(TABLE), self._ways[0].steps)]
        right, other = self._ways
        source, clean = f"checked_{len(self._checked)}", dialect.ident("clean")
        # Sorting brings the few others close together: DuckDB's lists cost as much for a handful of rows as for two thousand.
        others = f"(SELECT * FROM {source} WHERE NOT {clean} ORDER BY {dialect.ident(self._world.key)})"
        return [
            ("checked", TABLE, self._checked),
            ("right", f"{dialect.source(source)} WHERE {clean}", right.steps),
            ("other", dialect.source(others), other.steps),
        ]

    def lines(self) -> list[str]:
        """The lines of the query, without a semicolon; a column stands in one line."""
        dialect = self._dialect
        lines: list[str] = []
        for name, source, steps in self._stages():
            lines.append(f"{', ' if lines else 'WITH '}{name}_0 AS (SELECT * FROM {source})")
            for number, step in enumerate(steps, 1):
                kept = " MATERIALIZED" if name == "checked" and number == len(steps) else ""
                lines += [f", {name}_{number} AS{kept} (", "  SELECT *,"]
                lines += [f"    {text} AS {dialect.ident(column)}," for column, text in step]
                lines[-1] = lines[-1][:-1]
                lines.append(f"  FROM {name}_{number - 1})")
        for place, (name, way) in enumerate(
            zip(("right", "other") if dialect.splits else ("step",), self._ways, strict=True)
        ):
            told = [f"  {dialect.ident(f'out.{column}')} AS {dialect.ident(column)}," for column in way.names()]
            told[-1] = told[-1][:-1]
            lines += ["UNION ALL"] if place else []
            lines += ["SELECT", f"  {dialect.ident(self._world.key)},", *told, f"FROM {name}_{len(way.steps)}"]
        return lines

    def regions(self, before: int) -> tuple[Region, ...]:
        """Which lines carry which node of the model, when so many lines stand before the query."""
        found, line = [], before
        for _, _, steps in self._stages():
            line += 1
            for step in steps:
                line += 2
                for name, _ in step:
                    line += 1
                    path = self._path(name)
                    if path:
                        found.append(Region(line, line, path))
                line += 1
        return tuple(found)

    def _path(self, name: str) -> str:
        """The path in the model of what a column is about, "" for what is about none or several."""
        letter, _, rest = name.partition(".")
        world = self._world
        if letter in ("i", "k", "v", "g", "r"):
            return next((fact.path for keys, fact in world.facts.items() if ".".join(keys) == rest), "")
        if letter in ("doc", "f"):
            document = world.documents.get(rest.partition(".")[0])
            return document.path if document else ""
        sections = {"fee": "fees", "d": "definitions", "p": "parameters"}
        if letter in sections:
            return f"{sections[letter]}.{rest.partition('.')[0]}"
        return "deadline" if letter == "due" else ""


class Way:
    """What is made of dossiers that are `clean`, or of any: columns as `Columns` has them, and what of them is told."""

    def __init__(
        self, plans: Plans, dialect: Dialect, given: Columns, names: tuple[str, ...], *, is_clean: bool
    ) -> None:
        self._plans = plans
        self._dialect = dialect
        self._world = World(plans, dialect, is_clean=is_clean)
        self._columns = self._world.columns
        self._told: dict[str, str] = {}
        if dialect.splits:
            for name in names:
                self._columns.alias(name, given.ref(name))
            self._columns.alias("troubled", given.ref("troubled") if not is_clean else "FALSE")
            self._columns.alias("broken", given.ref("broken") if not is_clean else "FALSE")
        else:
            _define_troubled(self._world)
        if not is_clean:
            Facts(Scope(self._world)).define_noted()
        self._define()
        self._tell()
        for name, text in self._told.items():
            self._columns.define(f"out.{name}", text)
        self.steps = self._columns.steps([f"out.{name}" for name in self._told])

    def names(self) -> tuple[str, ...]:
        """The columns that are told."""
        return tuple(self._told)

    def _define(self) -> None:
        world, plans = self._world, self._plans
        for fee in plans.decisions.fees:
            world.fees[fee.id] = FeeColumns(world, fee).define
        papers = DocumentColumns(world)
        papers.define_filed(plans.decisions.documents)
        Facts(Scope(world)).settle(plans.data.order)
        for fee in plans.decisions.fees:
            world.define_fee(fee.id)
        papers.define(plans.decisions.documents)
        if plans.decisions.deadline is not None:
            DeadlineColumns(world, plans.decisions.deadline).define()
        Errors(world, plans.data).define()

    def _tell(self) -> None:
        decisions = self._plans.decisions
        self._told["valid"] = self._columns.ref("o.valid")
        self._told["errors"] = self._columns.ref("o.errors")
        for document in decisions.documents:
            self._tell_document(document)
        for kind in ("required", "missing"):
            self._told[kind] = self._ids(kind)
        for fee in decisions.fees:
            self._tell_fee(fee)
        self._told["total"] = self._total()
        if decisions.deadline is not None:
            self._tell_deadline(decisions.deadline)
        elif decisions.deadline_state == "not_stated":
            self._told["due_status"] = "'not_stated'"

    def _ids(self, kind: str) -> str:
        dialect = self._dialect
        lists = [self._columns.ref(f"doc.{one.id}.{kind}") for one in self._plans.decisions.documents]
        return dialect.joined([*lists, dialect.list_of([], dialect.text_type)])

    def _tell_document(self, document: Document) -> None:
        dialect, ref, name = self._dialect, self._columns.ref, f"doc.{document.id}"
        empty = dialect.list_of([], dialect.text_type)
        column = f"document_{document.id}"
        self._told[f"{column}_status"] = ref(f"{name}.shown")

        def where(status: str, part: str, nothing: str) -> str:
            return f"CASE WHEN {ref(f'{name}.shown')} = '{status}' THEN {ref(f'{name}.{part}')} ELSE {nothing} END"

        if not document.members:
            self._told[f"{column}_problems"] = where("needed", "problems", empty)
        self._told[f"{column}_needs"] = where("undetermined", "needs", empty)
        self._told[f"{column}_failure"] = where("undetermined", "failure", "''")
        for member in document.members:
            self._tell_document(member)

    def _tell_fee(self, fee: Fee) -> None:
        dialect, ref, name = self._dialect, self._columns.ref, f"fee.{fee.id}"
        column = f"fee_{fee.id}"
        rows = [row.id for row in fee.rows]
        reductions = " ".join(
            f"WHEN {number} THEN {dialect.text(one.id)}" for number, one in enumerate(fee.reductions, 1)
        )

        def reduction() -> str:
            if not reductions:
                return "''"
            return f"CASE WHEN {ref(f'{name}.status')} = 'amount' THEN CASE {ref(f'{name}.reduction')} {reductions} ELSE '' END ELSE '' END"

        self._told[f"{column}_status"] = ref(f"{name}.status")
        self._told[f"{column}_amount"] = (
            f"CASE WHEN {ref(f'{name}.status')} = 'amount' THEN {ref(f'{name}.amount')} END"
        )
        self._told[f"{column}_reduction"] = reduction()
        self._tell_rows(column, name, rows, ("amount", "exempt", "local", "not_stated"))

    def _tell_rows(self, column: str, name: str, rows: list[str], statuses: tuple[str, ...]) -> None:
        """Tells the row that applied, those that contradict each other, and why nothing could be told."""
        dialect, ref = self._dialect, self._columns.ref
        empty = dialect.list_of([], dialect.text_type)
        known = ", ".join(f"'{one}'" for one in statuses)
        cases = " ".join(f"WHEN {number} THEN {dialect.text(row)}" for number, row in enumerate(rows, 1))

        def row() -> str:
            return (
                f"CASE WHEN {ref(f'{name}.status')} IN ({known}) THEN CASE {ref(f'{name}.row')} {cases} END ELSE '' END"
            )

        def where(status: str, text: str, nothing: str) -> str:
            return f"CASE WHEN {ref(f'{name}.status')} = '{status}' THEN {text} ELSE {nothing} END"

        def needs() -> str:
            trouble = ref(f"{name}.trouble")
            return where(
                "undetermined", f"CASE WHEN {trouble} LIKE '!%' THEN {empty} ELSE {dialect.split(trouble)} END", empty
            )

        def failure() -> str:
            trouble = ref(f"{name}.trouble")
            return where("undetermined", f"CASE WHEN {trouble} LIKE '!%' THEN substr({trouble}, 2) ELSE '' END", "''")

        self._told[f"{column}_row"] = row()
        self._told[f"{column}_rows"] = where("conflict", ref(f"{name}.rows"), empty)
        self._told[f"{column}_needs"] = needs()
        self._told[f"{column}_failure"] = failure()

    def _total(self) -> str:
        """What is to be paid together in whole đồng; NULL while a fee has no amount, or is in another currency."""
        dialect, ref = self._dialect, self._columns.ref
        parts = []
        for fee in self._plans.decisions.fees:
            amount = ref(f"fee.{fee.id}")
            if fee.currency != "VND":
                amount = (
                    f"CASE WHEN {ref(f'fee.{fee.id}.status')} IN ('exempt', 'not_due') THEN {dialect.literal(0)} END"
                )
            parts.append(amount)
        return f"({' + '.join(parts)})" if parts else dialect.literal(0)

    def _tell_deadline(self, deadline: Deadline) -> None:
        dialect, ref = self._dialect, self._columns.ref

        def where(text: str) -> str:
            return f"CASE WHEN {ref('due.told')} THEN {text} END"

        def unannounced() -> str:
            announced = ", ".join(str(year) for year in self._plans.calendar.announced) or "0"
            first, last = (f"year({dialect.from_day(day)})" for day in (ref("v.submission_date"), ref("due.day")))
            name = self._world.variable()
            years = dialect.counted_up(f"LEAST({first}, {last} + 1)", last)
            span = f"CASE WHEN {first} <= {last} THEN {years} ELSE {dialect.list_of([], dialect.integer)} END"
            empty = dialect.list_of([], dialect.integer)
            found = dialect.kept(span, name, f"{name} NOT IN ({announced})")
            inside = f"{first} IN ({announced}) AND {first} = {last}"
            return f"CASE WHEN NOT {ref('due.told')} OR ({inside}) THEN {empty} ELSE {found} END"

        self._told["due_status"] = ref("due.status")
        self._told["due_date"] = where(dialect.from_day(ref("due.day")))
        self._told["due_minutes"] = where(ref("due.minute"))
        self._tell_rows("due", "due", [row.id for row in deadline.rows], ("due", "not_stated", "by_agreement"))
        self._told["due_unannounced"] = unannounced()


def _define_troubled(world: World) -> None:
    """Defines `troubled`, whether anything was noted when the dossier was read, and `broken`, whether it is no dossier at all."""
    dialect, columns = world.dialect, world.columns
    problems = dialect.ident(world.problems)
    columns.define("troubled", f"COALESCE({dialect.size(problems)} > 0, FALSE)")
    first = dialect.field(dialect.item(problems, "0"), "path")
    columns.define("broken", f"({columns.ref('troubled')} AND COALESCE({first} = '', FALSE))")
