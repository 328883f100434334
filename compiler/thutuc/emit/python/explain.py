"""Writes the close look at a dossier: every fact after those it needs, everything that is wrong said at once."""

from __future__ import annotations

from thutuc.emit.python.accept import ALWAYS_READ, PARTS
from thutuc.emit.python.printer import quoted
from thutuc.emit.python.writer import note
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.python.converters import Converters
    from thutuc.emit.python.rules import Rules
    from thutuc.emit.python.writer import Writer
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field


class Scope(Record):
    """The facts that are being read, as Python expressions.

    `into` is where they go, `seen` what conditions see, `base` the object they lie in when they are in no record and
    `place` its JSON Pointer; `keys` are those of the list whose rows are read, () for the dossier itself.
    """

    into: str
    seen: str
    base: str
    place: str
    keys: tuple[str, ...]


class Explainer:
    """Writes `_explain`, and for each list the function that reads its rows."""

    def __init__(self, plan: DataPlan, rules: Rules, converters: Converters, writer: Writer) -> None:
        self._plan = plan
        self._rules = rules
        self._converters = converters
        self._writer = writer
        self._waiting: list[tuple[str, Field]] = []
        self._containers: list[tuple[str, ...]] = []

    def write(self) -> None:
        """Writes all functions."""
        writer, fields = self._writer, self._plan.builtins + self._plan.facts
        with writer.deeper("def _explain(d: Any) -> tuple[Facts, Errors]:"):
            writer.line('"""The facts of a dossier that are right, and all that is wrong as (pointer, rule)."""')
            writer.line("x: Any", "f = Facts()", "e: Errors = []", "u: Unknown = []", "parts: Errors = []")
            with writer.deeper(f"if {' or '.join(f'{quoted(part)} in d' for part in PARTS)}:"):
                writer.line("read_parts(f, parts, d, _PAPERS, _STEPS)")
            self._unknown((), "d", '""')
            self._fields(self._plan.order, Scope("f", "f", "d", "", ()))
            if not in_order(self._plan.order, fields):
                writer.line("sort(e, _POSITIONS)")
            with writer.deeper("if u:"):
                writer.line("add_unknown(e, u)")
            writer.line("e += parts")
            if self._rules.cases:
                with writer.deeper(f"if decided({self._rules.cases}, f) is False:"):
                    writer.line('e.append(("/case", f"case.choice {f[\'case\']}"))')
            writer.line("checked(f, e, _CHECKS)", "return f, e")
        writer.line("", "")
        while self._waiting:
            self._rows(*self._waiting.pop(0))

    def tables(self) -> None:
        """Writes the constants that the functions read."""
        writer, fields = self._writer, self._plan.builtins + self._plan.facts
        self._key_set((), fields, PARTS)
        for field in containers(fields):
            self._key_set(field.fact.keys, field.fields, ())
        pairs = [f"{quoted(one.id)}: {bool(one.replaced_by)}" for one in self._plan.documents]
        writer.items("_PAPERS = {", pairs, "}")
        steps = [f"{quoted(step)}: {_tuple(outcomes)}" for step, outcomes in self._plan.decisions]
        writer.items("_STEPS: dict[str, tuple[str, ...]] = {", steps, "}")
        if not in_order(self._plan.order, fields):
            places = [f"{quoted(field.name)}: {place}" for place, field in enumerate(_preorder(fields))]
            writer.items("_POSITIONS = {", places, "}")
        checks = [
            f"({quoted(pointer(rule.at))}, {quoted(rule.id)}, {self._rules.checks[rule.id]})"
            for rule in self._plan.rules
        ]
        writer.items("_CHECKS = (", checks, ")")

    def _key_set(self, keys: tuple[str, ...], fields: tuple[Field, ...], others: tuple[str, ...]) -> None:
        names = [quoted(field.fact.id) for field in fields] + [quoted(other) for other in others]
        self._writer.items(f"{_keys_name(keys)} = frozenset((", names, "))")

    def _unknown(self, keys: tuple[str, ...], base: str, place: str) -> None:
        with self._writer.deeper(f"if not {_keys_name(keys)}.issuperset({base}):"):
            self._writer.line(f"unknown(u, {base}, {_keys_name(keys)}, {place}, {len(self._containers)})")
        self._containers.append(keys)

    def _fields(self, fields: tuple[Field, ...], scope: Scope) -> None:
        """Reads fields in their order, those of one record that stand together under one question for it."""
        for field in fields:
            if field.fact.type.name == "record" and _record_of(field.fact, scope):
                self._writer.line(f"{_variable(field.fact.keys)}: Any = None")
        index = 0
        while index < len(fields):
            record = _record_of(fields[index].fact, scope)
            end = index + 1
            while end < len(fields) and record and _record_of(fields[end].fact, scope) == record:
                end += 1
            if record:
                with self._writer.deeper(f"if {record} is not None:"):
                    for field in fields[index:end]:
                        self._field(field, scope, record)
            else:
                self._field(fields[index], scope, scope.base)
            index = end

    def _field(self, field: Field, scope: Scope, base: str) -> None:
        fact, writer = field.fact, self._writer
        with writer.region(fact.path):
            writer.comment(note(fact.path, fact.label.vi, fact.citations))
            if fact.type.name in ("record", "list"):
                self._enter(field, scope, base)
                return
            condition = self._condition(field, scope)
            self._read(field, scope, base, condition)
            if field.name in self._rules.limits:
                self._limits(field, scope)
            if field.name in self._rules.defaults:
                self._default(field, scope, base)

    def _read(self, field: Field, scope: Scope, base: str, condition: str) -> None:
        """A scalar: what is right at a quick look needs no close one, unless it may have to be absent."""
        fact, writer, reader = field.fact, self._writer, self._converters.of(field.fact)
        is_required = fact.required and fact.default is None
        arguments = [scope.into, "e", base, quoted(fact.id), _place(fact, scope, -1), quoted(field.name), reader]
        is_there, value = f"{quoted(fact.id)} in {base}", f"{base}[{quoted(fact.id)}]"
        if condition:
            # A fact that does not apply is absent: only one that does is looked at.
            writer.line(f"applies = {condition}")
            with writer.deeper(f"if applies is not ({is_there}):"):
                writer.call("read(", [*arguments, repr(is_required), "applies"])
            with writer.deeper("elif applies:"):
                self._look(field, scope, value, arguments)
        elif is_required:
            self._look(field, scope, f"{base}.get({quoted(fact.id)})", [*arguments, "True"])
        else:
            with writer.deeper(f"if {is_there}:"):
                self._look(field, scope, value, arguments)

    def _look(self, field: Field, scope: Scope, raw: str, arguments: list[str]) -> None:
        writer = self._writer
        value, test, typed = self._converters.doubt(field.fact, raw)
        writer.line(f"x = {value}")
        with writer.deeper(f"if {test}:"):
            writer.call("read(", arguments)
        if field.is_used or field.name in self._rules.limits or field.name in ALWAYS_READ:
            with writer.deeper("else:"):
                writer.line(f"{scope.into}[{quoted(field.name)}] = {typed}")

    def _condition(self, field: Field, scope: Scope) -> str:
        name = self._rules.conditions.get(field.name)
        return f"decided({name}, {scope.seen})" if name else ""

    def _limits(self, field: Field, scope: Scope) -> None:
        arguments = [scope.into, "e", _place(field.fact, scope, None), quoted(field.name)]
        arguments.append(self._rules.limits[field.name])
        if scope.seen != scope.into:
            arguments.append(scope.seen)
        self._writer.call("limited(", arguments)

    def _default(self, field: Field, scope: Scope, base: str) -> None:
        arguments = [scope.into, base, quoted(field.fact.id), quoted(field.name)]
        self._writer.call("defaulted(", [*arguments, self._rules.defaults[field.name], scope.seen])

    def _enter(self, field: Field, scope: Scope, base: str) -> None:
        fact, writer = field.fact, self._writer
        kind = "dict" if fact.type.name == "record" else "list"
        variable = _variable(fact.keys)
        arguments = [scope.into, "e", base, quoted(fact.id), _place(fact, scope, -1), quoted(field.name), kind]
        condition = self._condition(field, scope)
        arguments += [repr(fact.required), condition or "True"]
        if condition:
            writer.call(f"{variable} = entered(", arguments)
        else:
            writer.line(f"{variable} = {base}.get({quoted(fact.id)})")
            with writer.deeper(f"if {variable}.__class__ is not {kind}:"):
                writer.call(f"{variable} = entered(", arguments)
            if field.is_used and kind == "dict":
                with writer.deeper("else:"):
                    writer.line(f"{scope.into}[{quoted(field.name)}] = True")
        place = _place(fact, scope, None)
        if kind == "dict":
            with writer.deeper(f"if {variable} is not None:"):
                self._unknown(fact.keys, variable, place)
            return
        with writer.deeper(f"if {variable} is not None:"):
            size = _size_test(fact, f"len({variable})")
            if size:
                with writer.deeper(f"if {size}:"):
                    writer.line(f'wrong({scope.into}, e, {place}, {quoted(field.name)}, "items")')
            name = f"_rows_{'__'.join(fact.keys)}"
            arguments = [scope.into, scope.seen, "e", "u", variable, place]
            writer.call(f"{variable} = {name}(", arguments)
            with writer.deeper(f"if {quoted(field.name)} not in {scope.into}.wrong:"):
                writer.line(f"{scope.into}[{quoted(field.name)}] = {variable}")
            self._waiting.append((name, field))

    def _rows(self, name: str, field: Field) -> None:
        writer, fact = self._writer, field.fact
        arguments = ["f: Facts", "seen: Facts", "e: Errors", "u: Unknown", "rows: list[Any]", "place: str"]
        writer.comment(note(fact.path, fact.label.vi, fact.citations))
        with writer.region(fact.path), writer.deeper(f"def {name}({', '.join(arguments)}) -> list[Facts]:"):
            writer.line("x: Any", "table = []")
            with writer.deeper("for index, row in enumerate(rows):"):
                writer.line('at = f"{place}/{index}"', "r = Facts()", "table.append(r)")
                with writer.deeper("if not isinstance(row, dict):"):
                    writer.line(f'wrong(f, e, at, {quoted(field.name)}, "type")', "continue")
                self._unknown(fact.keys, "row", "at")
                self._fields(field.order, Scope("r", "seen.within(r)", "row", "at", fact.keys))
            writer.line("return table")
        writer.line("", "")


def containers(fields: tuple[Field, ...]) -> list[Field]:
    """The records and lists among the fields and in them, parents first."""
    return [field for field in _preorder(fields) if field.fields or field.fact.type.name in ("record", "list")]


def in_order(order: tuple[Field, ...], fields: tuple[Field, ...]) -> bool:
    """Whether facts are read as they are declared, so that errors come in that order by themselves."""
    declared = [field for field in _preorder(fields) if not _is_in_list(field, fields)]
    return list(order) == declared and all(
        in_order(field.order, field.fields) for field in containers(fields) if field.fact.type.name == "list"
    )


def pointer(keys: tuple[str, ...]) -> str:
    """The JSON Pointer of a path of ids."""
    return "".join(f"/{key}" for key in keys)


def _is_in_list(field: Field, fields: tuple[Field, ...]) -> bool:
    lists = [one.fact.keys for one in _preorder(fields) if one.fact.type.name == "list"]
    return any(field.fact.keys[: len(keys)] == keys and field.fact.keys != keys for keys in lists)


def _preorder(fields: tuple[Field, ...]) -> list[Field]:
    return [one for field in fields for one in (field, *_preorder(field.fields))]


def _record_of(fact: Fact, scope: Scope) -> str:
    """The variable of the record a fact lies in, "" when it lies in none."""
    keys = fact.keys[:-1]
    return _variable(keys) if len(keys) > len(scope.keys) else ""


def _variable(keys: tuple[str, ...]) -> str:
    return f"o_{'__'.join(keys)}"


def _keys_name(keys: tuple[str, ...]) -> str:
    return "_KEYS" + "".join(f"__{key.upper()}" for key in keys)


def _place(fact: Fact, scope: Scope, end: int | None) -> str:
    """The Python expression of the pointer of a fact (`end` None) or of what it lies in (`end` -1)."""
    text = pointer(fact.keys[len(scope.keys) : end])
    if not scope.place:
        return quoted(text)
    return f'f"{{{scope.place}}}{text}"' if text else scope.place


def _size_test(fact: Fact, size: str) -> str:
    tests = [f"{size} < {fact.min_items}"] if fact.min_items else []
    if fact.max_items is not None:
        tests.append(f"{size} > {fact.max_items}")
    return " or ".join(tests)


def _tuple(names: tuple[str, ...]) -> str:
    inner = ", ".join(quoted(name) for name in names)
    return f"({inner},)" if len(names) == 1 else f"({inner})"
