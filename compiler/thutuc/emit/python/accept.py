"""Writes the quick look at a dossier, which passes what is right beyond doubt and nothing else.

All texts of an object, and of the records it always holds, are joined and matched by one pattern. Then every other
field takes its turn, after the fields its condition reads. Whatever does not pass is left to the close look; so is a
dossier on which a condition cannot be decided.
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

# What deadlines, the age of documents and the choice of a case go by.
ALWAYS_READ = ("submission_date", "submission_time", "case")


class Accepter:
    """Writes `_accept`, and a function for each list and for each record that may be missing."""

    def __init__(self, plan: DataPlan, rules: Rules, converters: Converters, writer: Writer) -> None:
        self._plan = plan
        self._rules = rules
        self._converters = converters
        self._writer = writer
        self._waiting: list[tuple[str, Field]] = []
        self._shapes: list[tuple[str, list[str]]] = []

    def write(self) -> None:
        """Writes all functions."""
        writer, fields = self._writer, self._plan.builtins + self._plan.facts
        with writer.deeper("def _accept(d: Any) -> Facts | None:"):
            writer.line('"""The facts of a dossier that is right beyond doubt; None for any other."""')
            with writer.deeper("try:"):
                bases = self._object("_SHAPE", fields, "d", "f = Facts")
                with writer.deeper("if not _PARTS.isdisjoint(d):"):
                    writer.line("parts: Errors = []", "read_parts(f, parts, d, _PAPERS, _STEPS)")
                    self._refuse_if("parts")
                    writer.line("count += sum(part in d for part in _PARTS)")
                self._turns(self._plan.order, bases, "f", "f")
                for rule in self._plan.rules:
                    self._refuse_if(f"not {self._rules.checks[rule.id]}(f)")
                if self._rules.cases:
                    self._refuse_if(f"not {self._rules.cases}(f)")
                writer.line("return f")
            with writer.deeper("except (KeyError, TypeError, Failure):"):
                writer.line("return None")
        writer.line("", "")
        while self._waiting:
            self._part(*self._waiting.pop(0))

    def shapes(self) -> None:
        """Writes the patterns that the functions match; to be called after `write`."""
        for name, groups in self._shapes:
            self._writer.items(f"{name} = shape(", groups, ")")

    def _part(self, name: str, field: Field) -> None:
        """The function for a record that may be missing, or for one row of a list."""
        writer, keys = self._writer, field.fact.keys
        is_row = field.fact.type.name == "list"
        with writer.region(field.fact.path), writer.deeper(f"def {name}(o: Any, f: Facts) -> Facts | None:"):
            bases = self._object(
                f"_SHAPE__{'__'.join(keys).upper()}", field.fields, "o", "r = Facts" if is_row else "f.update"
            )
            if is_row:
                self._turns(field.order, bases, "r", "f.within(r)")
            else:
                inner = [one for one in self._around(field) if one.fact.keys[: len(keys)] == keys]
                self._turns(tuple(inner[1:]), bases, "f", "f")
            writer.line("return r" if is_row else "return f")
        writer.line("", "")

    def _around(self, field: Field) -> tuple[Field, ...]:
        """The order that a field has its turn in: that of the innermost list around it, or of the dossier."""
        order, fields = self._plan.order, self._plan.builtins + self._plan.facts
        for length in range(1, len(field.fact.keys)):
            outer = next(one for one in fields if one.fact.keys == field.fact.keys[:length])
            fields = outer.fields
            order = outer.order if outer.fact.type.name == "list" else order
        return order

    def _refuse_if(self, test: str) -> None:
        with self._writer.deeper(f"if {test}:"):
            self._writer.line("return None")

    def _object(self, shape: str, fields: tuple[Field, ...], base: str, store: str) -> dict[tuple[str, ...], str]:
        """Looks at all that is always there in an object, and at its texts; the answer is where its records lie."""
        writer = self._writer
        self._refuse_if(f"{base}.__class__ is not dict")
        bases = {fields[0].fact.keys[:-1] if fields else (): base}
        flat = self._flattened(fields, bases)
        texts = [field for field in flat if _is_text(field.fact)]
        optional = [field for field in texts if not _is_sure(field.fact)]
        if texts:
            self._texts(shape, texts, bases)
        count = sum(_is_sure(field.fact) for field in flat) + len(optional)
        writer.line(f"count = {count} - texts.count(NONE)" if optional else f"count = {count}")
        values = {}
        for field in flat:
            if _is_sure(field.fact) and field.fact.type.name != "list":
                value = (
                    self._value(field, bases) if not _is_text(field.fact) else _typed(field.fact, _item(field, bases))
                )
                if self._is_read(field):
                    values[quoted(field.name)] = value
        if values or store != "f.update":
            writer.items(f"{store}({{", [f"{name}: {value}" for name, value in values.items()], "})")
        return bases

    def _flattened(self, fields: tuple[Field, ...], bases: dict[tuple[str, ...], str]) -> list[Field]:
        """The fields of an object together with those of the records it always holds."""
        flat: list[Field] = []
        for field in fields:
            flat.append(field)
            if field.fact.type.name == "record" and _is_sure(field.fact):
                variable = _variable(field.fact)
                self._writer.line(f"{variable} = {_item(field, bases)}")
                self._refuse_if(f"{variable}.__class__ is not dict")
                bases[field.fact.keys] = variable
                flat += self._flattened(field.fields, bases)
        return flat

    def _texts(self, shape: str, texts: list[Field], bases: dict[tuple[str, ...], str]) -> None:
        groups: dict[tuple[str, bool], list[str]] = {}
        for field in texts:
            item = _item(field, bases)
            if not _is_sure(field.fact):
                item = f"{bases[field.fact.keys[:-1]]}.get({quoted(field.fact.id)}, NONE)"
            groups.setdefault((quick_pattern(field.fact), not _is_sure(field.fact)), []).append(item)
        values = [value for group in groups.values() for value in group]
        self._writer.items("texts = END.join((", [*values, '""'], "))")
        self._refuse_if(f"{shape}(texts) is None")
        rows = [f"({len(group)}, {optional}, {pattern})" for (pattern, optional), group in groups.items()]
        self._shapes.append((shape, rows))

    def _value(self, field: Field, bases: dict[tuple[str, ...], str]) -> str:
        """Looks at a value that is no text and no list; the answer is the Python expression of its typed value."""
        fact, item, writer = field.fact, _item(field, bases), self._writer
        if fact.type.name == "record":
            return "True"
        if fact.type.name == "boolean":
            self._refuse_if(f"{item}.__class__ is not bool")
            return item
        if fact.type.name in ("integer", "money") and not fact.type.scale:
            low, high = bounds(fact)
            self._refuse_if(f"{item}.__class__ is not int or not {literal(low)} <= {item} <= {literal(high)}")
            return item
        variable = f"v_{'__'.join(fact.keys)}"
        writer.line(f"{variable} = {self._converters.of(fact)}({item})")
        self._refuse_if(f"{variable}.__class__ is Kind")
        return variable

    def _turns(self, order: tuple[Field, ...], bases: dict[tuple[str, ...], str], into: str, seen: str) -> None:
        """Looks at the fields that may be missing, at lists, conditions, defaults and limits; last at unknown keys."""
        for place, field in enumerate(order):
            if field.fact.keys[:-1] in bases:
                with self._writer.region(field.fact.path):
                    self._turn(field, order[place + 1 :], bases, into, seen)
        lengths = " + ".join(f"len({base})" for base in bases.values())
        self._refuse_if(f"{lengths} != count")

    def _turn(
        self, field: Field, rest: tuple[Field, ...], bases: dict[tuple[str, ...], str], into: str, seen: str
    ) -> None:
        fact, writer = field.fact, self._writer
        name, is_there = quoted(field.name), f"{quoted(fact.id)} in {bases[fact.keys[:-1]]}"
        is_sure, is_text = _is_sure(fact), _is_text(fact)
        if fact.type.name == "list" and is_sure:
            self._table(field, bases, into)
        elif not is_sure and (not is_text or self._is_read(field)):
            with writer.deeper(f"if {is_there}:"):
                if fact.type.name == "list":
                    self._table(field, bases, into)
                elif fact.type.name == "record":
                    self._optional_record(field, rest, bases, into)
                else:
                    value = _typed(fact, _item(field, bases)) if is_text else self._value(field, bases)
                    if self._is_read(field):
                        writer.line(f"{into}[{name}] = {value}")
                if not is_text:
                    writer.line("count += 1")
        if fact.default is not None and self._is_read(field):
            with writer.deeper(f"if not ({is_there}):"):
                if fact.when is None:
                    writer.line(f"{into}[{name}] = {self._rules.defaults[field.name]}({seen})")
                    writer.line(f"{into}.defaulted |= {{{name}}}")
                else:
                    writer.line("return None")
        condition = self._rules.conditions.get(field.name)
        if condition and fact.required and fact.default is None:
            self._refuse_if(f"({is_there}) is not {condition}({seen})")
        elif condition:
            self._refuse_if(f"{is_there} and not {condition}({seen})")
        if field.name in self._rules.limits:
            test = f"not {self._rules.limits[field.name]}({seen})"
            self._refuse_if(test if is_sure else f"{is_there} and {test}")

    def _optional_record(
        self, field: Field, rest: tuple[Field, ...], bases: dict[tuple[str, ...], str], into: str
    ) -> None:
        keys, writer = field.fact.keys, self._writer
        inside = [one.fact.keys[: len(keys)] == keys for one in rest]
        if sum(inside) != (inside.index(False) if False in inside else len(inside)):
            writer.comment("A condition inside reads what settles later: left to the close look.")
            self._refuse_if("True")
            return
        name = f"_accept__{'__'.join(keys)}"
        self._waiting.append((name, field))
        if self._is_read(field):
            writer.line(f"{into}[{quoted(field.name)}] = True")
        self._refuse_if(f"{name}({_item(field, bases)}, {into}) is None")

    def _table(self, field: Field, bases: dict[tuple[str, ...], str], into: str) -> None:
        fact, writer = field.fact, self._writer
        variable, name = _variable(fact), f"_accept__{'__'.join(fact.keys)}"
        self._waiting.append((name, field))
        writer.line(f"{variable} = {_item(field, bases)}")
        self._refuse_if(f"{variable}.__class__ is not list")
        if fact.min_items or fact.max_items is not None:
            size = f"{fact.min_items} <= len({variable})"
            size += f" <= {fact.max_items}" if fact.max_items is not None else ""
            self._refuse_if(f"not {size}")
        writer.line(f"{variable} = [{name}(row, {into}) for row in {variable}]")
        self._refuse_if(f"None in {variable}")
        if self._is_read(field):
            writer.line(f"{into}[{quoted(field.name)}] = {variable}")

    def _is_read(self, field: Field) -> bool:
        return field.is_used or field.name in self._rules.limits or field.name in ALWAYS_READ


def _is_sure(fact: Fact) -> bool:
    """Whether a right dossier always holds the fact in the object around it."""
    return fact.required and fact.when is None and fact.default is None


def _is_text(fact: Fact) -> bool:
    return fact.type.name in TEXT_LIKE and quick_pattern(fact) != ""


def _item(field: Field, bases: dict[tuple[str, ...], str]) -> str:
    return f"{bases[field.fact.keys[:-1]]}[{quoted(field.fact.id)}]"


def _typed(fact: Fact, item: str) -> str:
    """The typed value of a text that passed its pattern."""
    if fact.type.name == "date":
        return f"dt.date.fromisoformat({item})"
    return f"time({item})" if fact.type.name == "time" else item


def _variable(fact: Fact) -> str:
    return f"o_{'__'.join(fact.keys)}"
