"""Prints how the parts of a dossier beside its facts are read from JSON: documents, suspensions, the extension, decisions."""

from __future__ import annotations

from thutuc.emit.sql.notes import escaped
from thutuc.emit.sql.structure import COUNTS, FLAGS, INTERVAL, part_types
from thutuc.model.formats import BOUND
from thutuc.plan.data import SUSPENSION_REASONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.emit.sql.notes import Notes
    from thutuc.emit.sql.world import World
    from thutuc.plan.data import DataPlan

FILED = (*COUNTS, *FLAGS, "issued_on")


class PartReading:
    """Defines for a part `x` the column `v.x`, and `p.parts`, the notes on all, in the order in which the reference evaluator looks at them."""

    names = ("documents", "suspensions", "extended", "decisions")

    def __init__(self, world: World, plan: DataPlan, notes: Notes) -> None:
        self._world = world
        self._columns = world.columns
        self._dialect = world.dialect
        self._plan = plan
        self._notes = notes
        self._papers = [one.id for one in plan.documents]
        self._steps = [step for step, _ in plan.decisions]
        # Steps and outcomes are ASCII ids: no two pairs of them are spelt alike.
        self._chosen = [f"{step}/{outcome}" for step, outcomes in plan.decisions for outcome in outcomes]

    def define(self, opened: str, keys: Sequence[str]) -> None:
        """Defines the columns; the dossier was opened for keys."""
        dialect, columns = self._dialect, self._columns
        for part in self.names:
            columns.define(f"j.{part}", dialect.part(opened, keys, part))
            columns.define(f"t.{part}", dialect.kind(columns.ref(f"j.{part}")))
        values = {"documents": self._documents, "suspensions": self._suspensions, "decisions": self._decisions}
        for part in part_types(self._world, self._plan):
            columns.define(f"v.{part}", values.get(part, self._extended)())
        columns.define("p.parts", self._all_notes())

    def _node(self, part: str) -> str:
        return self._columns.ref(f"j.{part}")

    def _kind(self, part: str) -> str:
        return self._columns.ref(f"t.{part}")

    def _extended(self) -> str:
        return f"CASE WHEN {self._kind('extended')} = 'boolean' THEN {self._dialect.read(self._node('extended'), 'BOOLEAN')} END"

    def _documents(self) -> str:
        dialect = self._dialect
        whole = f"CASE WHEN {self._kind('documents')} = 'object' THEN {self._node('documents')} END"
        opened = self._columns.once(self._notes.opened(whole, self._papers))
        entries = {}
        for paper in self._papers:
            self._columns.define(f"d.{paper}", dialect.part(opened, self._papers, paper))
            entries[paper] = self._filed(self._columns.ref(f"d.{paper}"))
        return f"CASE WHEN {self._kind('documents')} = 'object' THEN {dialect.structure(entries)} END"

    def _filed(self, node: str) -> str:
        """What is held of a document, without what is wrong of it."""
        dialect, fields = self._dialect, {}
        is_object = self._columns.once(f"{dialect.kind(node)} = 'object'")
        opened = self._columns.once(self._notes.opened(f"CASE WHEN {is_object} THEN {node} END", FILED))
        for name in FILED:
            one = dialect.part(opened, FILED, name)
            kind = self._columns.once(dialect.kind(one))
            if name in COUNTS:
                number = dialect.read_number(one, kind)
                size = f"CAST(LEAST(COALESCE({number}, {BOUND}), {BOUND}) AS {dialect.small})"
                fields[name] = f"CASE WHEN {kind} = 'integer' AND {self._digits(one)} NOT LIKE '-%' THEN {size} END"
            elif name in FLAGS:
                fields[name] = f"CASE WHEN {kind} = 'boolean' THEN {dialect.read(one, 'BOOLEAN')} END"
            else:
                fields[name] = f"CASE WHEN {kind} = 'text' THEN {dialect.read_date(dialect.read_text(one))} END"
        return f"CASE WHEN {is_object} THEN {dialect.structure(fields)} END"

    def _digits(self, node: str) -> str:
        """The text of a JSON number."""
        return self._dialect.read(node, self._dialect.text_type)

    def _decisions(self) -> str:
        dialect = self._dialect
        whole = f"CASE WHEN {self._kind('decisions')} = 'object' THEN {self._node('decisions')} END"
        opened = self._columns.once(self._notes.opened(whole, self._steps))
        chosen = {}
        for step in self._steps:
            one = dialect.part(opened, self._steps, step)
            chosen[step] = f"CASE WHEN {self._is_outcome(dialect.text(step), one)} THEN {dialect.read_text(one)} END"
        return f"CASE WHEN {self._kind('decisions')} = 'object' THEN {dialect.structure(chosen)} END"

    def _suspensions(self) -> str:
        dialect, name = self._dialect, self._world.variable()
        rows = self._intervals()
        reason, first, end = (dialect.field(name, key) for key in INTERVAL)
        known = ", ".join(dialect.text(one) for one in SUSPENSION_REASONS)
        entry = dialect.structure({"reason": reason, "from": first, "to": end})
        return dialect.transform(rows, name, f"CASE WHEN {reason} IN ({known}) AND {first} <= {end} THEN {entry} END")

    def _intervals(self) -> str:
        """The entries of the list, each with its kind, reason and dates as far as they can be read, and whether they are given."""
        column, dialect = "r.suspensions", self._dialect
        if column not in self._columns:
            name = self._world.variable()
            nodes = {}
            for key in INTERVAL:
                nodes[f"j.{key}"] = dialect.part(dialect.field(name, "c"), INTERVAL, key)
            whole = (
                f"CASE WHEN {self._kind('suspensions')} = 'array' THEN {dialect.values(self._node('suspensions'))} END"
            )
            kind = dialect.kind(name)
            found = dialect.transform(whole, name, dialect.structure({"o": name, "t": kind}))
            own, node = dialect.field(name, "t"), dialect.field(name, "o")
            opened = self._notes.opened(f"CASE WHEN {own} = 'object' THEN {node} END", INTERVAL)
            found = dialect.transform(found, name, dialect.structure({"o": node, "t": own, "c": opened}))
            found = dialect.transform(found, name, dialect.structure({"o": node, "t": own, **nodes}))
            values = {}
            for key in INTERVAL:
                part = dialect.field(name, f"j.{key}")
                text = dialect.read_text(part)
                value = text if key == "reason" else dialect.read_date(text)
                values[f"g.{key}"] = f"({part} IS NOT NULL)"
                values[key] = f"CASE WHEN {dialect.kind(part)} = 'text' THEN {value} END"
            found = dialect.transform(found, name, dialect.structure({"o": node, "t": own, **values}))
            self._columns.define(column, found)
        return self._columns.ref(column)

    def _note(self, path: str, rule: str) -> str:
        return self._notes.note(path, rule, "'parts'")

    def _single(self, path: str, rule: str) -> str:
        return self._dialect.list_of([self._note(path, rule)], self._notes.type)

    def _all_notes(self) -> str:
        dialect, text = self._dialect, self._dialect.text
        wrong = self._note(text("/extended"), text("extended.type"))
        lists = [self._notes.some([f"CASE WHEN {self._kind('extended')} <> 'boolean' THEN {wrong} END"])]
        for part, wanted, inner in (
            ("documents", "object", self._notes.each(dialect.parts(self._node("documents")), self._of_document)),
            ("suspensions", "array", self._notes.each(self._intervals(), self._of_interval)),
            ("decisions", "object", self._notes.each(dialect.parts(self._node("decisions")), self._of_decision)),
        ):
            kind = self._kind(part)
            whole = self._single(text(f"/{part}"), text(f"{part}.type"))
            found = f"CASE WHEN {kind} = '{wanted}' THEN {inner} WHEN {kind} IS NOT NULL THEN {whole} END"
            lists.append(self._notes.or_none(found))
        return dialect.joined(lists)

    def _of_document(self, name: str, _: str) -> str:
        dialect, papers = self._dialect, ", ".join(self._dialect.text(one) for one in self._papers)
        key, entry = dialect.field(name, "key"), dialect.field(name, "value")
        unknown = self._single(f"concat('/documents/', {escaped(key)})", "'unknown'")
        if not papers:
            return unknown
        wrong = self._single(f"concat('/documents/', {key})", f"concat('documents.', {key}, '.type')")
        inner = self._notes.each(dialect.parts(entry), lambda one, _: self._of_filed(key, one))
        return f"CASE WHEN {key} NOT IN ({papers}) THEN {unknown} WHEN {dialect.kind(entry)} <> 'object' THEN {wrong} ELSE {inner} END"

    def _of_filed(self, document: str, name: str) -> str:
        dialect = self._dialect
        key, value = dialect.field(name, "key"), dialect.field(name, "value")
        kind = dialect.kind(value)
        path = f"concat('/documents/', {document}, '/', {escaped(key)})"

        def wrong(kind: str) -> str:
            return self._single(path, f"concat('documents.', {document}, '.', {key}, '.{kind}')")

        counts, flags = (", ".join(dialect.text(one) for one in group) for group in (COUNTS, FLAGS))
        negative = f"{self._digits(value)} LIKE '-%' AND {self._digits(value)} <> '-0'"
        return (
            f"CASE WHEN {key} IN ({counts}) THEN CASE WHEN {kind} <> 'integer' THEN {wrong('type')} WHEN {negative} THEN {wrong('range')} END "
            f"WHEN {key} IN ({flags}) THEN CASE WHEN {kind} <> 'boolean' THEN {wrong('type')} END "
            f"WHEN {key} = 'issued_on' THEN CASE WHEN {kind} <> 'text' THEN {wrong('type')} "
            f"WHEN {dialect.read_date(dialect.read_text(value))} IS NULL THEN {wrong('type')} END "
            f"ELSE {self._single(path, dialect.text('unknown'))} END"
        )

    def _of_interval(self, name: str, number: str) -> str:
        dialect, other = self._dialect, self._world.variable()
        at = f"concat('/suspensions/', {number})"
        key = dialect.field(other, "key")
        known, reasons = (", ".join(dialect.text(one) for one in group) for group in (INTERVAL, SUSPENSION_REASONS))
        keys = dialect.kept(dialect.parts(dialect.field(name, "o")), other, f"{key} NOT IN ({known})")
        unknown = dialect.transform(keys, other, self._note(f"concat({at}, '/', {escaped(key)})", "'unknown'"))
        reason, first, end = (dialect.field(name, one) for one in INTERVAL)
        given = {one: dialect.field(name, f"g.{one}") for one in INTERVAL}
        whole = " AND ".join(given.values())

        def note(key: str, kind: str) -> str:
            return self._note(f"concat({at}, '/{key}')", dialect.text(f"suspensions.{key}.{kind}"))

        is_known = f"COALESCE({reason} IN ({reasons}), FALSE)"
        entries = [f"CASE WHEN NOT {is_given} THEN {note(one, 'required')} END" for one, is_given in given.items()]
        entries.append(f"CASE WHEN {whole} AND NOT {is_known} THEN {note('reason', 'choice')} END")
        entries += [
            f"CASE WHEN {whole} AND {date} IS NULL THEN {note(one, 'type')} END"
            for one, date in (("from", first), ("to", end))
        ]
        entries.append(f"CASE WHEN {whole} AND {is_known} AND {end} < {first} THEN {note('to', 'range')} END")
        inner = dialect.joined([self._notes.or_none(unknown), self._notes.some(entries)])
        wrong = self._single(at, dialect.text("suspensions.type"))
        return f"CASE WHEN {dialect.field(name, 't')} = 'object' THEN {inner} ELSE {wrong} END"

    def _of_decision(self, name: str, _: str) -> str:
        dialect, steps = self._dialect, ", ".join(self._dialect.text(step) for step in self._steps)
        key = dialect.field(name, "key")
        path = f"concat('/decisions/', {escaped(key)})"
        unknown = self._single(path, "'unknown'")
        if not steps:
            return unknown
        wrong = self._single(path, f"concat('decisions.', {key}, '.choice')")
        is_outcome = self._is_outcome(key, dialect.field(name, "value"))
        return f"CASE WHEN {key} NOT IN ({steps}) THEN {unknown} WHEN NOT {is_outcome} THEN {wrong} END"

    def _is_outcome(self, step: str, node: str) -> str:
        """Whether a JSON value is the id of an outcome of a step."""
        dialect = self._dialect
        pair = f"concat({step}, '/', {dialect.read_text(node)})"
        known = ", ".join(dialect.text(one) for one in self._chosen)
        return f"CASE WHEN {dialect.kind(node)} = 'text' THEN {pair} IN ({known}) ELSE FALSE END"
