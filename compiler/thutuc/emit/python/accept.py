"""Writes the quick look at a dossier, which passes what is right beyond doubt and nothing else.

All texts of the dossier, those of its records among them, are joined and matched by one pattern; a record that is not
there is stood for by one that holds NONE for each of its texts. Then every other field takes its turn, after those its
condition reads. Whatever does not pass is left to the close look; so is what a condition cannot be decided for.
"""

from __future__ import annotations

from thutuc.emit.python.converters import TEXT_LIKE, bounds, quick_pattern
from thutuc.emit.python.printer import literal, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.python.converters import Converters
    from thutuc.emit.python.rules import Rules
    from thutuc.emit.python.writer import Writer
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field

PARTS = ("documents", "suspensions", "extended", "decisions")
# What deadlines, the age of documents and the choice of a case go by.
ALWAYS_READ = ("submission_date", "submission_time", "case")


class Accepter:
    """Writes `_accept`, and for each list the function that looks at one row."""

    def __init__(self, plan: DataPlan, rules: Rules, converters: Converters, writer: Writer) -> None:
        self._plan = plan
        self._rules = rules
        self._converters = converters
        self._writer = writer
        self._shapes: list[tuple[str, list[str]]] = []
        self._absent: list[Field] = []

    def write(self) -> None:
        """Writes all functions."""
        writer, fields = self._writer, self._plan.builtins + self._plan.facts
        with writer.deeper("def _accept(d: Any) -> Facts | None:"):
            writer.line('"""The facts of a dossier that is right beyond doubt; None for any other."""')
            with writer.deeper("try:"):
                look = _Look(fields, (), "d", "f", "f")
                self._object(look, "_SHAPE", "f = Facts")
                with writer.deeper(f"if {' or '.join(f'{quoted(part)} in d' for part in PARTS)}:"):
                    writer.line("parts: Errors = []", "read_parts(f, parts, d, _PAPERS, _STEPS)")
                    self._refuse_if("parts")
                    writer.line("count += sum(part in d for part in PARTS)")
                self._turns(look, self._plan.order)
                for rule in self._plan.rules:
                    self._refuse_if(f"not {self._rules.checks[rule.id]}(f)")
                if self._rules.cases:
                    self._refuse_if(f"not {self._rules.cases}(f)")
                writer.line("return f")
            with writer.deeper("except (KeyError, TypeError, ValueError, Failure):"):
                writer.line("return None")
        writer.line("", "")
        for field in _lists(fields):
            self._row(field)

    def tables(self) -> None:
        """Writes the patterns that the functions match, and what stands for absent records; to be called after `write`."""
        for name, groups in self._shapes:
            self._writer.items(f"{name} = shape(", groups, ")")
        for field in self._absent:
            inner = [one for one in field.fields if _is_sure(one.fact)]
            values = [f"{quoted(one.fact.id)}: NONE" for one in inner if _is_text(one.fact)]
            values += [f"{quoted(one.fact.id)}: {_absent(one.fact)}" for one in inner if one.fact.type.name == "record"]
            self._writer.items(f"{_absent(field.fact)}: dict[str, Any] = {{", values, "}")

    def _row(self, field: Field) -> None:
        """The function for one row of a list: its facts, or None where it has to be looked at closely."""
        writer, fact = self._writer, field.fact
        with writer.region(fact.path):
            with writer.deeper(f"def {row_name(fact)}(o: Any, f: Facts) -> Facts | None:"):
                look = _Look(field.fields, fact.keys, "o", "r", "f.within(r)")
                self._object(look, f"_SHAPE__{'__'.join(fact.keys).upper()}", "r = Facts")
                self._turns(look, field.order)
                writer.line("return r")
            writer.line("", "")

    def _refuse_if(self, test: str) -> None:
        with self._writer.deeper(f"if {test}:"):
            self._writer.line("return None")

    def _object(self, look: _Look, shape: str, store: str) -> None:
        """Looks at all texts, and at what else is always there; puts that where rules find it."""
        writer = self._writer
        self._refuse_if(f"{look.base}.__class__ is not dict")
        for field in look.records:
            variable, outer = _variable(field.fact), look.object_of(field)
            if _is_sure(field.fact):
                writer.line(f"{variable} = {outer}[{quoted(field.fact.id)}]")
            else:
                writer.line(f"{variable} = {outer}.get({quoted(field.fact.id)}, {_absent(field.fact)})")
            self._refuse_if(f"{variable}.__class__ is not dict")
            if not look.is_always_there(field):
                self._absent.append(field)
        texts = [field for field in look.fields if _is_text(field.fact)]
        optional = sum(not look.is_always_there(field) for field in texts)
        if texts:
            self._texts(look, shape, texts)
        count = sum(look.is_always_there(field) for field in look.fields) + optional
        writer.line(f"count = {count} - texts.count(NONE)" if optional else f"count = {count}")
        values = []
        for field in look.fields:
            if look.is_always_there(field) and field.fact.type.name != "list":
                value = self._value(look, field)
                if self._is_read(field):
                    values.append(f"{quoted(field.name)}: {value}")
                elif field.fact.type.name == "date":
                    writer.line(value)
        writer.items(f"{store}({{", values, "})")

    def _texts(self, look: _Look, shape: str, texts: list[Field]) -> None:
        groups: dict[tuple[str, bool], list[str]] = {}
        for field in texts:
            item = look.item(field) if _is_sure(field.fact) else look.item_or_none(field)
            groups.setdefault((quick_pattern(field.fact), not look.is_always_there(field)), []).append(item)
        values = [value for group in groups.values() for value in group]
        self._writer.items("texts = END.join((", [*values, '""'], "))")
        self._refuse_if(f"{shape}(texts) is None")
        rows = [f"({len(group)}, {optional}, {pattern})" for (pattern, optional), group in groups.items()]
        self._shapes.append((shape, rows))

    def _value(self, look: _Look, field: Field) -> str:
        """Looks at a value, unless it is a text that the pattern passed; the answer is the expression of its typed value."""
        fact, item, writer = field.fact, look.item(field), self._writer
        kind = fact.type.name
        if kind == "record":
            return "True"
        if kind == "date":
            return f"from_iso({item})"
        if _is_text(fact):
            return f"time({item})" if kind == "time" else item
        if kind == "boolean":
            self._refuse_if(f"{item}.__class__ is not bool")
            return item
        if kind in ("integer", "money") and not fact.type.scale:
            low, high = bounds(fact)
            self._refuse_if(f"{item}.__class__ is not int or not {literal(low)} <= {item} <= {literal(high)}")
            return item
        variable = f"v_{'__'.join(fact.keys)}"
        writer.line(f"{variable} = {self._converters.of(fact)}({item})")
        self._refuse_if(f"{variable}.__class__ is Kind")
        return variable

    def _turns(self, look: _Look, order: tuple[Field, ...]) -> None:
        """Looks at lists, what may be missing, conditions, defaults and limits; last at unknown keys."""
        writer, place = self._writer, 0
        while place < len(order):
            guard, end = look.guard(order[place]), place + 1
            while end < len(order) and look.guard(order[end]) == guard:
                end += 1
            with writer.block(f"if {guard}:" if guard else ""):
                for field in order[place:end]:
                    if self._waits_for_later(field, order):
                        writer.comment(f"{field.name} reads what settles later: left to the close look.")
                        self._refuse_if("True")
                    with writer.region(field.fact.path):
                        self._turn(look, field)
            place = end
        lengths = " + ".join(f"len({one})" for one in look.objects())
        self._refuse_if(f"{lengths} != count")

    def _turn(self, look: _Look, field: Field) -> None:
        fact, writer = field.fact, self._writer
        name, is_there = quoted(field.name), f"{quoted(fact.id)} in {look.object_of(field)}"
        kind, is_sure, is_text = fact.type.name, _is_sure(fact), _is_text(fact)
        is_done = look.is_always_there(field) and kind != "list"
        if kind == "record" and not is_done:
            self._record(look, field)
        elif not is_done and is_sure:
            self._put(look, field)
        elif not is_done and (not is_text or kind == "date" or self._is_read(field)):
            with writer.deeper(f"if {is_there}:"):
                self._put(look, field)
                if not is_text:
                    writer.line("count += 1")
        if fact.default is not None and self._is_read(field):
            with writer.deeper(f"if {quoted(fact.id)} not in {look.object_of(field)}:"):
                writer.line(f"{look.into}[{name}] = {self._rules.defaults[field.name]}({look.seen})")
                writer.line(f"{look.into}.defaulted |= {{{name}}}")
        condition = self._rules.conditions.get(field.name)
        if condition and fact.required and fact.default is None:
            self._refuse_if(f"({is_there}) is not {condition}({look.seen})")
        elif condition:
            self._refuse_if(f"{is_there} and not {condition}({look.seen})")
        if field.name in self._rules.limits:
            test = f"not {self._rules.limits[field.name]}({look.seen})"
            self._refuse_if(test if is_sure else f"{is_there} and {test}")

    def _put(self, look: _Look, field: Field) -> None:
        """Looks at a scalar or a list that is there, and puts it where rules find it."""
        if field.fact.type.name == "list":
            self._table(look, field)
            return
        value = self._value(look, field)
        if self._is_read(field):
            self._writer.line(f"{look.into}[{quoted(field.name)}] = {value}")
        elif field.fact.type.name == "date":
            self._writer.line(value)

    def _record(self, look: _Look, field: Field) -> None:
        """A record that may be missing: how many keys it brings, or the keys of what stands for it."""
        writer, fact = self._writer, field.fact
        inner = [one for one in field.fields if _is_sure(one.fact)]
        keys = sum(not _is_text(one.fact) for one in inner) + (not _is_sure(fact))
        stand_in = sum(_is_text(one.fact) or one.fact.type.name == "record" for one in inner)
        with writer.deeper(f"if {_variable(fact)} is not {_absent(fact)}:"):
            if self._is_read(field):
                writer.line(f"{look.into}[{quoted(field.name)}] = True")
            writer.line(f"count += {keys}")
        with writer.deeper("else:"):
            writer.line(f"count += {stand_in}")

    def _table(self, look: _Look, field: Field) -> None:
        fact, writer, variable = field.fact, self._writer, _variable(field.fact)
        writer.line(f"{variable} = {look.item(field)}")
        self._refuse_if(f"{variable}.__class__ is not list")
        if fact.min_items or fact.max_items is not None:
            most = f" <= {fact.max_items}" if fact.max_items is not None else ""
            self._refuse_if(f"not {fact.min_items} <= len({variable}){most}")
        writer.line(f"{variable} = [{row_name(fact)}(row, {look.seen}) for row in {variable}]")
        self._refuse_if(f"None in {variable}")
        if self._is_read(field):
            writer.line(f"{look.into}[{quoted(field.name)}] = {variable}")

    def _waits_for_later(self, field: Field, order: tuple[Field, ...]) -> bool:
        """Whether a fact that settles after the field, in a circle that the checks refuse, is read for it."""
        reads = field.reads if field.fact.type.name == "list" else field.own_reads
        later = [one.fact.keys for one in order[order.index(field) + 1 :]]
        return any(keys[: len(one)] == one for keys in reads for one in later)

    def _is_read(self, field: Field) -> bool:
        return field.is_used or field.name in self._rules.limits or field.name in ALWAYS_READ


class _Look:
    """The objects that are looked at together: the dossier or a row, and all records in it that lie in no list.

    `into` is where facts go, `seen` what conditions see, both Python expressions.
    """

    def __init__(self, fields: tuple[Field, ...], keys: tuple[str, ...], base: str, into: str, seen: str) -> None:
        self.base = base
        self.into = into
        self.seen = seen
        self.fields = _flattened(fields)
        self.records = [field for field in self.fields if field.fact.type.name == "record"]
        self._keys = keys
        self._by_keys = {field.fact.keys: field for field in self.fields}

    def objects(self) -> list[str]:
        """The variables of all objects."""
        return [self.base, *(_variable(record.fact) for record in self.records)]

    def object_of(self, field: Field) -> str:
        """The variable of the object that a field lies in."""
        outer = self._outer(field)
        return _variable(outer.fact) if outer else self.base

    def item(self, field: Field) -> str:
        """The value of a field that is there."""
        return f"{self.object_of(field)}[{quoted(field.fact.id)}]"

    def item_or_none(self, field: Field) -> str:
        """The value of a field, NONE where it is not there."""
        return f"{self.object_of(field)}.get({quoted(field.fact.id)}, NONE)"

    def is_always_there(self, field: Field) -> bool:
        """Whether a right dossier holds the field, and so all records around it."""
        outer = self._outer(field)
        return _is_sure(field.fact) and (outer is None or self.is_always_there(outer))

    def guard(self, field: Field) -> str:
        """The question whether the record is there that a field lies in, "" for one that always is."""
        outer = self._outer(field)
        if outer is None or self.is_always_there(outer):
            return ""
        return f"{_variable(outer.fact)} is not {_absent(outer.fact)}"

    def _outer(self, field: Field) -> Field | None:
        return self._by_keys.get(field.fact.keys[:-1])


def row_name(fact: Fact) -> str:
    """The name of the function that takes the quick look at a row of a list."""
    return f"_accept__{'__'.join(fact.keys)}"


def _flattened(fields: tuple[Field, ...]) -> list[Field]:
    flat: list[Field] = []
    for field in fields:
        flat.append(field)
        if field.fact.type.name == "record":
            flat += _flattened(field.fields)
    return flat


def _lists(fields: tuple[Field, ...]) -> list[Field]:
    found: list[Field] = []
    for field in fields:
        if field.fact.type.name == "list":
            found.append(field)
        found += _lists(field.fields)
    return found


def _is_sure(fact: Fact) -> bool:
    """Whether a right dossier always holds the fact in the object around it."""
    return fact.required and fact.when is None and fact.default is None


def _is_text(fact: Fact) -> bool:
    return fact.type.name in TEXT_LIKE and quick_pattern(fact) != ""


def _variable(fact: Fact) -> str:
    return f"o_{'__'.join(fact.keys)}"


def _absent(fact: Fact) -> str:
    return f"_NO_{'__'.join(fact.keys).upper()}"
