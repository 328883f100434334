"""Writes the statements that make the table of dossiers from lines of JSON, and note what of them is no value of its column."""

from __future__ import annotations

from thutuc.emit.sql.facts import RowScope, Scope
from thutuc.emit.sql.notes import Notes
from thutuc.emit.sql.part_reading import PartReading
from thutuc.emit.sql.structure import part_types
from thutuc.emit.sql.world import World
from thutuc.model.formats import BOUND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.sql.dialect import Dialect
    from thutuc.model.procedure import Fact
    from thutuc.plan import Plans
    from thutuc.plan.data import Field

    Keys = tuple[str, ...]

LINES = "dossier_lines"
TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"


class Reading:
    """Prints how the JSON values of one procedure are read.

    Of a fact `x` the column or field of a row `j.x` is the JSON value, `t.x` its kind, `w.x` the kind of mistake that keeps it from being a
    value of its column, `v.x` the value, `p.x` the notes on what lies in it. `c.` and `c.x` are objects opened for reading.
    """

    def __init__(self, plans: Plans, dialect: Dialect) -> None:
        self._data = plans.data
        self._dialect = dialect
        self._world = World(plans, dialect)
        self._notes = Notes(self._world)
        self._fields = (*plans.data.builtins, *plans.data.facts)
        self._parts = part_types(self._world, plans.data)

    def column_types(self) -> dict[str, str]:
        """The columns of the table of dossiers and their types."""
        dialect, world = self._dialect, self._world
        found = {world.key: dialect.text_type}
        found |= {field.fact.id: dialect.column_type(field.fact.type) for field in self._fields}
        return found | self._parts | {world.problems: dialect.list_type(self._notes.type)}

    def query(self) -> str:
        """The query that reads the lines."""
        dialect, world, columns, notes = self._dialect, self._world, self._world.columns, self._notes
        columns.define("json", dialect.parsed(dialect.ident("dossier")))
        columns.define("kind", dialect.kind(columns.ref("json")))
        columns.define("whole", f"CASE WHEN {columns.ref('kind')} = 'object' THEN {columns.ref('json')} END")
        parts = PartReading(world, self._data, notes)
        keys = [*(field.fact.id for field in self._fields), *parts.names]
        columns.define("c.", self._notes.opened(columns.ref("whole"), keys))
        scope = Scope(world)
        for field in self._fields:
            self._read(scope, field, "c.", keys)
        parts.define(columns.ref("c."), keys)
        told = {field.fact.id: f"v.{field.fact.id}" for field in self._fields}
        told |= {part: f"v.{part}" for part in self._parts}
        broken = dialect.list_of([notes.note(dialect.text(""), dialect.text("type"))], notes.type)
        columns.define("p.whole", notes.or_none(f"CASE WHEN {columns.ref('whole')} IS NULL THEN {broken} END"))
        columns.define("p.unknown", notes.unknown(columns.ref("whole"), keys, dialect.text("")))
        names = ["p.whole", *(f"p.{field.fact.id}" for field in self._fields), "p.unknown", "p.parts"]
        columns.define("problems", dialect.joined([columns.ref(name) for name in names]))
        told[world.problems] = "problems"
        lines = [f"WITH step_0 AS (SELECT * FROM {LINES})"]
        steps = columns.steps(told.values())
        for number, step in enumerate(steps, 1):
            entries = ",\n    ".join(f"{text} AS {dialect.ident(name)}" for name, text in step)
            lines.append(f", step_{number} AS (\n  SELECT *,\n    {entries}\n  FROM step_{number - 1}\n)")
        entries = ",\n  ".join(f"{dialect.ident(column)} AS {dialect.ident(name)}" for name, column in told.items())
        lines.append(f"SELECT\n  {dialect.ident(world.key)},\n  {entries}\nFROM step_{len(steps)}")
        return "\n".join(lines)

    def _read(self, scope: Scope, field: Field, opened: str, keys: list[str]) -> None:
        """Keeps what is read of a fact; `opened` names the object it lies in, which was opened for `keys`."""
        dialect, fact = self._dialect, field.fact
        local = ".".join(fact.keys[len(scope.row) :])
        letter, _, rest = opened.partition(".")
        scope.put("j", local, dialect.part(scope.get(letter, rest), keys, fact.id))
        scope.put("t", local, dialect.kind(scope.get("j", local)))
        node, kind, path = scope.get("j", local), scope.get("t", local), scope.pointer(fact.keys)
        wrong = self._notes.note(path, dialect.text("type"))
        if fact.type.name == "record":
            inner = [one.fact.id for one in field.fields]
            scope.put("c", local, self._notes.opened(f"CASE WHEN {kind} = 'object' THEN {node} END", inner))
            for one in field.fields:
                self._read(scope, one, f"c.{local}", inner)
            parts = {one.fact.id: scope.get("v", f"{local}.{one.fact.id}") for one in field.fields}
            scope.put("v", local, f"CASE WHEN {kind} = 'object' THEN {dialect.structure(parts)} END")
            notes = [scope.get("p", f"{local}.{one.fact.id}") for one in field.fields]
            notes.append(self._notes.unknown(node, inner, path))
            scope.put("p", local, self._where(kind, "object", dialect.joined(notes), wrong))
        elif fact.type.name == "list":
            self._read_list(scope, field, local)
        else:
            scope.put("w", local, self._wrong(fact, node, kind))
            found = scope.get("w", local)
            scope.put("v", local, f"CASE WHEN {found} IS NULL THEN {self._scalar(fact, node, kind)} END")
            note = dialect.list_of([self._notes.note(path, found)], self._notes.type)
            scope.put("p", local, f"CASE WHEN {found} IS NOT NULL THEN {note} ELSE {self._notes.none()} END")

    def _read_list(self, scope: Scope, field: Field, local: str) -> None:
        dialect, fact = self._dialect, field.fact
        node, kind, path = scope.get("j", local), scope.get("t", local), scope.pointer(fact.keys)
        row = RowScope(self._world, scope, fact.keys)
        inner = [one.fact.id for one in field.fields]
        whole = row.raw(fact.keys)
        row.put("t", "", dialect.kind(whole))
        own = row.get("t", "")
        row.put("c", "", self._notes.opened(f"CASE WHEN {own} = 'object' THEN {whole} END", inner))
        for one in field.fields:
            self._read(row, one, "c.", inner)
        parts = {one.fact.id: row.get("v", one.fact.id) for one in field.fields}
        row.put("v", "", f"CASE WHEN {own} = 'object' THEN {dialect.structure(parts)} END")
        notes = [row.get("p", one.fact.id) for one in field.fields]
        notes.append(self._notes.unknown(whole, inner, row.pointer(fact.keys)))
        broken = dialect.list_of([self._notes.note(row.pointer(fact.keys), dialect.text("type"))], self._notes.type)
        row.put("p", "", f"CASE WHEN {own} = 'object' THEN {dialect.joined(notes)} ELSE {broken} END")
        values = f"CASE WHEN {kind} = 'array' THEN {dialect.values(node)} END"
        scope.put("r", local, row.rows(values, path))
        rows, name = scope.get("r", local), self._world.variable()
        scope.put("v", local, dialect.transform(rows, name, dialect.field(name, "v.")))
        found = self._notes.or_none(dialect.flattened(dialect.transform(rows, name, dialect.field(name, "p."))))
        wrong = self._notes.note(path, dialect.text("type"))
        scope.put("p", local, self._where(kind, "array", found, wrong))

    def _where(self, kind: str, wanted: str, found: str, wrong: str) -> str:
        whole = self._dialect.list_of([wrong], self._notes.type)
        return f"CASE WHEN {kind} = '{wanted}' THEN {found} WHEN {kind} IS NOT NULL THEN {whole} ELSE {self._notes.none()} END"

    def _scalar(self, fact: Fact, node: str, kind: str) -> str:
        dialect, name = self._dialect, fact.type.name
        if name == "boolean":
            return dialect.read(node, "BOOLEAN")
        if name in ("integer", "money"):
            return dialect.read(node, dialect.small)
        if name == "decimal":
            return dialect.cast(dialect.read_number(node, kind), dialect.column_type(fact.type))
        text = dialect.read_text(node)
        if name == "date":
            return dialect.read_date(text)
        if name == "time":
            return f"CAST(substr({text}, 1, 2) AS INTEGER) * 60 + CAST(substr({text}, 4, 2) AS INTEGER)"
        if name == "choices":
            one = self._world.variable()
            return dialect.transform(dialect.values(node), one, dialect.read_text(one))
        return text

    def _wrong(self, fact: Fact, node: str, kind: str) -> str:
        """The kind of mistake that keeps a JSON value from being one of the column; NULL for none, or no value at all."""
        dialect, name = self._dialect, fact.type.name
        if name in ("integer", "money"):
            value = dialect.read_number(node, kind)
            beyond = f"COALESCE({value} NOT BETWEEN {-BOUND} AND {BOUND}, TRUE)"
            return f"CASE WHEN {kind} <> 'integer' THEN 'type' WHEN {kind} = 'integer' AND {beyond} THEN 'range' END"
        if name == "decimal":
            return self._wrong_decimal(fact, node, kind)
        if name == "choices":
            one = self._world.variable()
            other = dialect.size(dialect.kept(dialect.values(node), one, f"{dialect.kind(one)} <> 'text'"))
            return f"CASE WHEN {kind} <> 'array' THEN 'type' WHEN {kind} = 'array' THEN CASE WHEN {other} > 0 THEN 'type' END END"
        if name == "boolean":
            return f"CASE WHEN {kind} <> 'boolean' THEN 'type' END"
        test = ""
        if name == "date":
            test = f"WHEN {kind} = 'text' THEN CASE WHEN {dialect.read_date(dialect.read_text(node))} IS NULL THEN 'type' END "
        elif name == "time":
            test = f"WHEN NOT {dialect.matches(dialect.read_text(node), TIME)} THEN 'type' "
        return f"CASE WHEN {kind} <> 'text' THEN 'type' {test}END"

    def _wrong_decimal(self, fact: Fact, node: str, kind: str) -> str:
        """Not finite or finer than its column, then too large; a value as tiny as none is finer."""
        dialect = self._dialect
        value = dialect.read_number(node, kind)
        # Spark would compare with no more places than the coarser of both has.
        rounded = f"TRY_CAST(TRY_CAST({value} AS DECIMAL(38, {fact.type.scale})) AS DECIMAL(38, 20))"
        double = dialect.read(node, "DOUBLE")
        fine = f"{value} <> {rounded} OR ({value} = 0 AND {double} <> 0)"
        endless = f"{double} IS NULL OR abs({double}) > 1e308 OR {double} <> {double}"
        return (
            f"CASE WHEN {kind} NOT IN ('integer', 'number') THEN 'type' WHEN {kind} IS NULL THEN NULL "
            f"WHEN {kind} = 'number' AND ({endless}) THEN 'type' WHEN {value} IS NULL THEN 'range' "
            f"WHEN {fine} THEN 'type' WHEN {value} NOT BETWEEN {-BOUND} AND {BOUND} THEN 'range' END"
        )
