"""Prints how the facts of a dossier are settled: what is wrong with each, its value, whether it is given.

Of a fact `x` the column `i.x` is what the table holds, in the representation of its type; `k.x` the kind of mistake, a number of KINDS;
`v.x` the value that counts; `g.x` whether it is given, NULL where it is wrong. Lists have `r.x`, their rows with the same fields, each with
`o`, the row as it stands in the table, and `p`, its JSON Pointer.
"""

from __future__ import annotations

from thutuc.emit.sql.dialect import LAST_DAY
from thutuc.emit.sql.printer import Printer
from thutuc.emit.sql.troubles import first_of
from thutuc.model.expressions import Constant, Expression, FactRef
from thutuc.model.formats import BOUND, FIRST_YEAR, LAST_YEAR, longest, text_pattern
from thutuc.model.messages import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.sql.world import World
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import Field

    Keys = tuple[str, ...]

CODES = {kind: number for number, kind in enumerate(KINDS, 1)}
# Formats that no text outside NFC fits, brought there or not.
PLAIN_FORMATS = ("id_number", "phone")


class Scope:
    """Where the facts of the dossier itself are settled: in columns."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.printer = Printer(world)
        self.row: Keys = ()

    def put(self, letter: str, local: str, text: str) -> None:
        """Keeps a text under a letter and the keys of a fact."""
        self.world.columns.define(f"{letter}.{local}", text)

    def get(self, letter: str, local: str) -> str:
        """The reference to what was kept."""
        return self.world.columns.ref(f"{letter}.{local}")

    def raw(self, keys: Keys) -> str:
        """The fact as it stands in the table."""
        dialect = self.world.dialect
        found = dialect.ident(keys[0])
        for key in keys[1:]:
            found = dialect.field(found, key)
        return found

    def pointer(self, keys: Keys) -> str:
        """The text of the JSON Pointer of a fact."""
        return self.world.dialect.text("".join(f"/{key}" for key in keys))


class RowScope(Scope):
    """Where the facts of the rows of a list are settled: in fields of the rows."""

    def __init__(self, world: World, above: Scope, keys: Keys) -> None:
        super().__init__(world)
        self.row = keys
        self.variable = world.variable()
        self.printer = Printer(world, {**above.printer.rows, keys: self.variable})
        self._fields: dict[str, str] = {}
        self._steps: dict[str, int] = {}

    def put(self, letter: str, local: str, text: str) -> None:
        """Keeps a text in the first step in which all that it reads is there."""
        name = f"{letter}.{local}"
        needed = [self._steps[other] for other in self._fields if self._named(other) in text]
        self._fields[name] = text
        self._steps[name] = 1 + max(needed, default=0)

    def get(self, letter: str, local: str) -> str:
        """The field of the row."""
        return self._named(f"{letter}.{local}")

    def raw(self, keys: Keys) -> str:
        """The fact as it stands in the row of the table."""
        found = self._named("o")
        for key in keys[len(self.row) :]:
            found = self.world.dialect.field(found, key)
        return found

    def pointer(self, keys: Keys) -> str:
        """The text of the JSON Pointer of a fact of this row."""
        rest = "".join(f"/{key}" for key in keys[len(self.row) :])
        return f"concat({self._named('p')}, {self.world.dialect.text(rest)})" if rest else self._named("p")

    def rows(self, values: str, pointer: str) -> str:
        """The rows of a list with what was settled."""
        dialect, place = self.world.dialect, self.world.variable()
        number = dialect.cast(dialect.position(place), dialect.text_type)
        start = dialect.structure({"o": self.variable, "p": f"concat({pointer}, '/', {number})"})
        found = dialect.transform(values, self.variable, start, place)
        kept = {"o": self._named("o"), "p": self._named("p")}
        for step in range(1, max(self._steps.values(), default=0) + 1):
            fresh = {name: text for name, text in self._fields.items() if self._steps[name] == step}
            found = dialect.transform(found, self.variable, dialect.structure({**kept, **fresh}))
            kept |= {name: self._named(name) for name in fresh}
        return found

    def _named(self, name: str) -> str:
        return self.world.dialect.field(self.variable, name)


class Facts:
    """Settles the facts of one place, each after those its condition, limits and default read."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self._world = scope.world
        self._dialect = scope.world.dialect

    def settle(self, order: tuple[Field, ...]) -> None:
        """Settles fields in the given order."""
        for field in order:
            if field.fact.type.name == "list":
                self._list(field)
            elif field.fact.type.name == "record":
                self._record(field.fact)
            else:
                self._value(field.fact)

    def _mistake(self, fact: Fact, checks: list[tuple[str, str]]) -> str:
        """The kind of the first of what is wrong with a fact, of those whose record is there."""
        scope = self.scope
        is_read = fact.type.name not in ("record", "list", "decimal")
        found = scope.get("i", self._local(fact)) if is_read else scope.raw(fact.keys)
        applies = scope.printer.short(fact.when) if fact.when is not None else ""
        refused = f"WHEN NOT {applies} THEN {CODES['not_applicable']} " if applies else ""
        absent = []
        if not self._world.is_clean:
            noted = self._noted(scope.pointer(fact.keys))
            if refused:
                noted = f"CASE WHEN {noted} IS NOT NULL THEN CASE {refused}ELSE {noted} END END"
            absent.append(noted)
        if fact.required and fact.default is None:
            asked = [applies] if applies else []
            if not scope.row:
                asked.append(f"NOT {self._world.columns.ref('broken')}")
            absent.append(f"CASE WHEN {' AND '.join(asked or ['TRUE'])} THEN {CODES['required']} END")
        tests = "".join(f"WHEN {test} THEN {CODES[name]} " for test, name in checks)
        return f"CASE WHEN {found} IS NULL THEN {first_of(absent) or 'NULL'} {refused}{tests}END"

    def _value(self, fact: Fact) -> None:
        scope, local = self.scope, self._local(fact)
        if self._is_settled(fact):
            return
        if scope.row or f"i.{local}" not in self._world.columns:
            scope.put("i", local, self._read(fact))
        self._kind(fact, [*self._checks(fact), *self._limits(fact)])

        def value() -> str:
            found = scope.get("i", local)
            if fact.default is not None:
                found = f"COALESCE({found}, {self._default(fact, fact.default)})"
                if not scope.row:
                    found = f"CASE WHEN {self._world.columns.ref('broken')} THEN NULL ELSE {found} END"
            return f"CASE WHEN {self._entered(fact)}{scope.get('k', local)} IS NULL THEN {found} END"

        scope.put("v", local, value())
        self._given(fact, f"{scope.get('i', local)} IS NOT NULL")

    def _record(self, fact: Fact) -> None:
        self._kind(fact, [])
        self._given(fact, f"{self.scope.raw(fact.keys)} IS NOT NULL")

    def _list(self, field: Field) -> None:
        fact, scope, dialect = field.fact, self.scope, self._dialect
        local, raw = self._local(fact), scope.raw(fact.keys)
        size = dialect.size(raw)
        few = [f"{size} < {fact.min_items}"] if fact.min_items else []
        many = [f"{size} > {fact.max_items}"] if fact.max_items is not None else []
        self._kind(fact, [(" OR ".join(few + many), "items")] if few or many else [])
        items = CODES["items"]
        variable = self._world.variable()
        broken = f"{dialect.size(dialect.kept(raw, variable, f'{variable} IS NULL'))} > 0"

        def rows() -> str:
            inner = RowScope(self._world, scope, fact.keys)
            Facts(inner).settle(field.order)
            kind = scope.get("k", local)
            found = inner.rows(raw, scope.pointer(fact.keys))
            return f"CASE WHEN {self._entered(fact)}({kind} IS NULL OR {kind} = {items}) THEN {found} END"

        scope.put("r", local, rows())
        scope.put(
            "v",
            local,
            f"CASE WHEN {scope.get('k', local)} IS NULL AND NOT ({broken}) THEN {scope.get('r', local)} END",
        )
        self._given(fact, f"{raw} IS NOT NULL", f" OR {broken}")

    def _kind(self, fact: Fact, checks: list[tuple[str, str]]) -> None:
        """Keeps what is wrong with a fact: the first of what holds."""
        scope, local = self.scope, self._local(fact)
        found, entered = self._mistake(fact, checks), self._entered(fact)
        if entered:
            found = f"CASE WHEN {entered[:-5]} THEN {found} END"
        scope.put("k", local, found)

    def _is_settled(self, fact: Fact) -> bool:
        """Whether the fact is known to be right where it is given; its columns then say so."""
        world = self._world
        if self.scope.row or fact.keys not in world.plain or not world.is_clean:
            return False
        found = world.columns.ref(f"i.{fact.id}")
        world.columns.alias(f"v.{fact.id}", found)
        world.columns.alias(f"k.{fact.id}", self._dialect.cast("NULL", self._dialect.integer))
        world.columns.alias(f"g.{fact.id}", f"({found} IS NOT NULL)")
        return True

    def define_noted(self) -> None:
        """Defines the paths and kinds of what was noted of facts when the dossier was read."""
        dialect, columns, name = self._dialect, self._world.columns, self._world.variable()
        cases = " ".join(f"WHEN '{one}' THEN {CODES[one]}" for one in ("type", "range", "items", "choice"))
        known = dialect.kept(dialect.ident(self._world.problems), name, f"{dialect.field(name, 'kind')} <> 'unknown'")
        for part, text in (
            ("paths", dialect.field(name, "path")),
            ("kinds", f"CASE {dialect.field(name, 'kind')} {cases} END"),
        ):
            found = dialect.transform(known, name, text)
            columns.define(f"noted.{part}", f"CASE WHEN {columns.ref('troubled')} THEN {found} END")

    def define_clean(self, order: tuple[Field, ...]) -> tuple[str, ...]:
        """Defines `clean`, whether all plain facts are right, and what they are; the answer is the names of these columns."""
        columns = self._world.columns
        plain = [field.fact for field in order if field.fact.keys in self._world.plain]
        for fact in plain:
            self.scope.put("i", fact.id, self._read(fact))
            columns.alias(f"v.{fact.id}", columns.ref(f"i.{fact.id}"))
        tests = []
        for fact in plain:
            raw = self.scope.raw(fact.keys)
            # What is tested twice is left out: the fixed length of a format, bounds that both limits lie within. NULL passes no test.
            is_sized = fact.format in PLAIN_FORMATS and fact.max_length is None
            checks = [test for test, kind in self._checks(fact) if kind != "length" or not is_sized]
            is_limited = (
                isinstance(fact.minimum, Constant) and isinstance(fact.maximum, Constant) and fact.format != "year"
            )
            limits = [test for test, _ in self._limits(fact)]
            right = [f"NOT ({test})" for test in ([] if is_limited else checks) + limits]
            if fact.required:
                tests += right or [f"{raw} IS NOT NULL"]
            elif right:
                tests.append(f"({raw} IS NULL OR ({' AND '.join(right)}))")
        tests.append(f"NOT {columns.ref('troubled')}")
        columns.define("clean", f"COALESCE({' AND '.join(tests)}, FALSE)")
        return ("clean", *(f"i.{fact.id}" for fact in plain))

    def _given(self, fact: Fact, found: str, wrong: str = "") -> None:
        scope, local = self.scope, self._local(fact)

        wrongly = f"WHEN {scope.get('k', local)} > {CODES['required']}{wrong} THEN NULL "
        given = f"CASE {wrongly}ELSE {found} END"
        above = self._above(fact)
        scope.put("g", local, f"CASE WHEN {above} THEN {given} WHEN NOT {above} THEN FALSE END" if above else given)

    def _above(self, fact: Fact) -> str:
        """Whether the record that a fact lies in is given, or the row that holds it; "" for a fact of the dossier itself."""
        scope = self.scope
        keys = fact.keys[len(scope.row) : -1]
        if keys:
            return scope.get("g", ".".join(keys))
        return f"({scope.raw(scope.row)} IS NOT NULL)" if scope.row else ""

    def _entered(self, fact: Fact) -> str:
        above = self._above(fact)
        return f"{above} AND " if above else ""

    def _local(self, fact: Fact) -> str:
        return ".".join(fact.keys[len(self.scope.row) :])

    def _noted(self, pointer: str) -> str:
        """The kind that was noted of a place when the dossier was read."""
        columns = self._world.columns
        place = self._dialect.place(columns.ref("noted.paths"), pointer)
        return self._dialect.item(columns.ref("noted.kinds"), place)

    def _default(self, fact: Fact, default: Expression) -> str:
        printer = self.scope.printer
        if not fact.type.is_number:
            return printer.value(default)
        return printer.at_scale(default, fact.type.scale, wide=printer.is_wide(self._reference(fact)))

    def _reference(self, fact: Fact) -> FactRef:
        return FactRef(fact.type, fact.origin, fact.keys, self.scope.row)

    def _read(self, fact: Fact) -> str:
        """The fact as it stands in the table, in the representation of its type; NULL where it has none."""
        dialect, raw, kind = self._dialect, self.scope.raw(fact.keys), fact.type.name
        if kind == "date":
            return dialect.to_day(raw)
        if kind == "decimal":
            unit: int = 10**fact.type.scale
            units = dialect.cast(f"({raw} * CAST({unit} AS DECIMAL({fact.type.scale + 1}, 0)))", dialect.wide)
            if self.scope.printer.is_wide(self._reference(fact)):
                return units
            return f"CASE WHEN {raw} BETWEEN {-BOUND} AND {BOUND} THEN {dialect.cast(units, dialect.small)} END"
        if kind == "choice":
            members = " ".join(f"WHEN {text} THEN {self._world.choice(id_)}" for id_, text in self._members(fact))
            return f"CASE {raw} {members} ELSE CASE WHEN {raw} IS NOT NULL THEN 0 END END"
        if kind == "text" and fact.format not in PLAIN_FORMATS:
            return dialect.normal(raw)
        return raw

    def _checks(self, fact: Fact) -> list[tuple[str, str]]:
        """What may be wrong with a value by itself, and its kind."""
        dialect, kind = self._dialect, fact.type.name
        found = self.scope.get("i", self._local(fact))
        if fact.type.is_number:
            low, high = (FIRST_YEAR, LAST_YEAR) if fact.format == "year" else (-BOUND, BOUND)
            return [(f"{self.scope.raw(fact.keys)} NOT BETWEEN {low} AND {high}", "range")]
        if kind == "date":
            return [(f"{found} NOT BETWEEN 1 AND {LAST_DAY}", "type")]
        if kind == "time":
            return [(f"{found} NOT BETWEEN 0 AND 1439", "type")]
        if kind == "choice":
            return [(f"{found} = 0", "choice")]
        if kind == "choices":
            name = self._world.variable()
            size = dialect.size(found)
            wrong = dialect.size(
                dialect.kept(found, name, dialect.among(name, [text for _, text in self._members(fact)], negated=True))
            )
            empty = dialect.size(dialect.kept(found, name, f"{name} IS NULL"))
            wanted = [f"{dialect.size(dialect.distinct(found))} <> {size}", f"{size} < {fact.min_items}"]
            if fact.max_items is not None:
                wanted.append(f"{size} > {fact.max_items}")
            return [(f"{empty} > 0", "type"), (f"{wrong} > 0", "choice"), (" OR ".join(wanted), "items")]
        if kind == "text":
            fits = dialect.matches(found, text_pattern(fact))
            return [(f"length({found}) > {longest(fact)}", "length"), (f"NOT {fits}", "pattern")]
        return []

    def _members(self, fact: Fact) -> list[tuple[str, str]]:
        """The members of a choice and their texts."""
        return [(member.id, self._dialect.text(member.id)) for member in fact.type.members]

    def _limits(self, fact: Fact) -> list[tuple[str, str]]:
        """Whether the value lies beyond its minimum or maximum; nothing where the limit has no value."""
        found = []
        for limit, operator in ((fact.minimum, "<"), (fact.maximum, ">")):
            if limit is not None:
                found.append((self._beyond(fact, limit, operator), "range"))
        return found

    def _beyond(self, fact: Fact, limit: Expression, operator: str) -> str:
        printer, own = self.scope.printer, self.scope.get("i", self._local(fact))
        if not fact.type.is_number:
            return f"{own} {operator} {printer.value(limit)}"
        scale = max(fact.type.scale, limit.type.scale)
        # What the table holds may be anything that fits 64 bits.
        wide = scale > fact.type.scale or printer.is_wide(limit, scale) or printer.is_wide(self._reference(fact))
        if wide:
            own = self._dialect.cast(own, self._dialect.wide)
        if scale > fact.type.scale:
            own = f"{own} * {10 ** (scale - fact.type.scale)}"
        return f"{own} {operator} {printer.at_scale(limit, scale, wide=wide)}"
