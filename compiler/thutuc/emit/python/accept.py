"""Writes the quick look at a dossier, which passes what is right beyond doubt and nothing else.

All texts of an object are joined and matched by one pattern. Then every other field takes its turn, after the fields
its condition reads. Whatever does not pass is left to the close look; so is what a condition cannot be decided for.
"""

from __future__ import annotations

from thutuc.emit.python.converters import TEXT_LIKE, bounds, quick_pattern
from thutuc.emit.python.printer import literal, quoted
from thutuc.plan.data import sorted_by_need

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.emit.python.converters import Converters
    from thutuc.emit.python.rules import Rules
    from thutuc.emit.python.writer import Writer
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field

# What deadlines, the age of documents and the choice of a case go by.
ALWAYS_READ = ("submission_date", "submission_time", "case")


class Accepter:
    """Writes `_accept`, and a function for each record and each row of a list."""

    def __init__(self, plan: DataPlan, rules: Rules, converters: Converters, writer: Writer) -> None:
        self._plan = plan
        self._rules = rules
        self._converters = converters
        self._writer = writer
        self._shapes: list[tuple[str, list[str]]] = []

    def write(self) -> None:
        """Writes all functions."""
        writer, fields = self._writer, self._plan.builtins + self._plan.facts
        with writer.deeper("def _accept(d: Any) -> Facts | None:"):
            writer.line('"""The facts of a dossier that is right beyond doubt; None for any other."""')
            with writer.deeper("try:"):
                self._object((), fields, "d", "f = Facts")
                with writer.deeper("if not _PARTS.isdisjoint(d):"):
                    writer.line("parts: Errors = []", "read_parts(f, parts, d, _PAPERS, _STEPS)")
                    self._refuse_if("parts")
                    writer.line("count += sum(part in d for part in _PARTS)")
                self._turns(fields, "d", "f", "f")
                for rule in self._plan.rules:
                    self._refuse_if(f"not {self._rules.checks[rule.id]}(f)")
                if self._rules.cases:
                    self._refuse_if(f"not {self._rules.cases}(f)")
                writer.line("return f")
            with writer.deeper("except (KeyError, TypeError, Failure):"):
                writer.line("return None")
        writer.line("", "")
        for field in fields:
            self._part(field)

    def shapes(self) -> None:
        """Writes the patterns that the functions match; to be called after `write`."""
        for name, groups in self._shapes:
            self._writer.items(f"{name} = shape(", groups, ")")

    def _part(self, field: Field, *, is_in_row: bool = False) -> None:
        """The function for a record or for one row of a list, and those for what is in it.

        Facts of a record go to `f`, those of a row to facts of its own. Conditions see `f` too; inside rows they see
        `seen`, the facts around the row, together with those of the row.
        """
        writer, fact = self._writer, field.fact
        if fact.type.name not in ("record", "list"):
            return
        is_row = fact.type.name == "list"
        outer = ", seen: Facts" if is_in_row and not is_row else ""
        with writer.region(fact.path):
            with writer.deeper(f"def {part_name(fact)}(o: Any, f: Facts{outer}) -> Facts | None:"):
                self._object(fact.keys, field.fields, "o", "r = Facts" if is_row else "f.update")
                seen = "f.within(r)" if is_row else "seen.within(f)" if is_in_row else "f"
                self._turns(field.fields, "o", "r" if is_row else "f", seen)
                writer.line("return r" if is_row else "return f")
            writer.line("", "")
            for inner in field.fields:
                self._part(inner, is_in_row=is_in_row or is_row)

    def _refuse_if(self, test: str) -> None:
        with self._writer.deeper(f"if {test}:"):
            self._writer.line("return None")

    def _object(self, keys: tuple[str, ...], fields: tuple[Field, ...], base: str, store: str) -> None:
        """Looks at all scalars that are always there in an object, and at its texts; puts what is always there in place."""
        writer = self._writer
        self._refuse_if(f"{base}.__class__ is not dict")
        texts = [field for field in fields if _is_text(field.fact)]
        optional = [field for field in texts if not _is_sure(field.fact)]
        if texts:
            self._texts(f"_SHAPE{''.join(f'__{key.upper()}' for key in keys)}", texts, base)
        count = sum(_is_sure(field.fact) for field in fields) + len(optional)
        writer.line(f"count = {count} - texts.count(NONE)" if optional else f"count = {count}")
        values = {}
        for field in fields:
            if _is_sure(field.fact) and field.fact.type.name not in ("record", "list"):
                is_text = _is_text(field.fact)
                value = _typed(field.fact, _item(field, base)) if is_text else self._value(field, base)
                if self._is_read(field):
                    values[quoted(field.name)] = value
        if values or store != "f.update":
            writer.items(f"{store}({{", [f"{name}: {value}" for name, value in values.items()], "})")

    def _texts(self, shape: str, texts: list[Field], base: str) -> None:
        groups: dict[tuple[str, bool], list[str]] = {}
        for field in texts:
            is_sure = _is_sure(field.fact)
            item = _item(field, base) if is_sure else f"{base}.get({quoted(field.fact.id)}, NONE)"
            groups.setdefault((quick_pattern(field.fact), not is_sure), []).append(item)
        values = [value for group in groups.values() for value in group]
        self._writer.items("texts = END.join((", [*values, '""'], "))")
        self._refuse_if(f"{shape}(texts) is None")
        rows = [f"({len(group)}, {optional}, {pattern})" for (pattern, optional), group in groups.items()]
        self._shapes.append((shape, rows))

    def _value(self, field: Field, base: str) -> str:
        """Looks at a value that is no text; the answer is the Python expression of its typed value."""
        fact, item, writer = field.fact, _item(field, base), self._writer
        if fact.type.name == "boolean":
            self._refuse_if(f"{item}.__class__ is not bool")
            return item
        if fact.type.name in ("integer", "money") and not fact.type.scale:
            low, high = bounds(fact)
            self._refuse_if(f"{item}.__class__ is not int or not {literal(low)} <= {item} <= {literal(high)}")
            return item
        variable = f"v_{fact.id}"
        writer.line(f"{variable} = {self._converters.of(fact)}({item})")
        self._refuse_if(f"{variable}.__class__ is Kind")
        return variable

    def _turns(self, fields: tuple[Field, ...], base: str, into: str, seen: str) -> None:
        """Looks at records, lists, what may be missing, conditions, defaults and limits; last at unknown keys."""
        by_name = {field.name: field for field in fields}
        needs = {field.name: _needs(field, by_name) for field in fields}
        order = sorted_by_need(needs)
        for place, name in enumerate(order):
            if needs[name] - set(order[:place]):
                self._writer.comment(f"{name} and a fact beside it wait for each other: left to the close look.")
                self._refuse_if("True")
            with self._writer.region(by_name[name].fact.path):
                self._turn(by_name[name], base, into, seen)
        self._refuse_if(f"len({base}) != count")

    def _turn(self, field: Field, base: str, into: str, seen: str) -> None:
        fact, writer = field.fact, self._writer
        name, is_there = quoted(field.name), f"{quoted(fact.id)} in {base}"
        is_sure, is_scalar = _is_sure(fact), fact.type.name not in ("record", "list")
        if is_sure and not is_scalar:
            self._enter(field, base, into, seen)
        elif not is_sure and (not _is_text(fact) or self._is_read(field)):
            with writer.deeper(f"if {is_there}:"):
                if not is_scalar:
                    self._enter(field, base, into, seen)
                elif _is_text(fact):
                    writer.line(f"{into}[{name}] = {_typed(fact, _item(field, base))}")
                else:
                    value = self._value(field, base)
                    if self._is_read(field):
                        writer.line(f"{into}[{name}] = {value}")
                if not _is_text(fact):
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

    def _enter(self, field: Field, base: str, into: str, seen: str) -> None:
        """Goes into a record or a list."""
        fact, writer, item = field.fact, self._writer, _item(field, base)
        name = quoted(field.name)
        if fact.type.name == "record":
            if self._is_read(field):
                writer.line(f"{into}[{name}] = True")
            outer = f", {seen.partition('.')[0]}" if seen != into else ""
            self._refuse_if(f"{part_name(fact)}({item}, {into}{outer}) is None")
            return
        variable = f"o_{fact.id}"
        writer.line(f"{variable} = {item}")
        self._refuse_if(f"{variable}.__class__ is not list")
        if fact.min_items or fact.max_items is not None:
            most = f" <= {fact.max_items}" if fact.max_items is not None else ""
            self._refuse_if(f"not {fact.min_items} <= len({variable}){most}")
        writer.line(f"{variable} = [{part_name(fact)}(row, {seen}) for row in {variable}]")
        self._refuse_if(f"None in {variable}")
        if self._is_read(field):
            writer.line(f"{into}[{name}] = {variable}")

    def _is_read(self, field: Field) -> bool:
        return field.is_used or field.name in self._rules.limits or field.name in ALWAYS_READ


def part_name(fact: Fact) -> str:
    """The name of the function that takes the quick look at a record, or at a row of a list."""
    return f"_accept__{'__'.join(fact.keys)}"


def _needs(field: Field, others: Mapping[str, Field]) -> set[str]:
    """The names of the fields beside this one that it, or anything in it, reads."""
    length = len(field.fact.keys)
    return {name for keys in field.reads if (name := ".".join(keys[:length])) != field.name} & others.keys()


def _is_sure(fact: Fact) -> bool:
    """Whether a right dossier always holds the fact in the object around it."""
    return fact.required and fact.when is None and fact.default is None


def _is_text(fact: Fact) -> bool:
    return fact.type.name in TEXT_LIKE and quick_pattern(fact) != ""


def _item(field: Field, base: str) -> str:
    return f"{base}[{quoted(field.fact.id)}]"


def _typed(fact: Fact, item: str) -> str:
    """The typed value of a text that passed its pattern."""
    if fact.type.name == "date":
        return f"dt.date.fromisoformat({item})"
    return f"time({item})" if fact.type.name == "time" else item
