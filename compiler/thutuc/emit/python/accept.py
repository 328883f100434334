"""Writes the quick look at a dossier, which passes what is right beyond doubt and nothing else.

All texts of an object, and of the records it always holds, are joined and matched by one pattern. Then every other
field takes its turn, after the fields its condition reads. Whatever does not pass is left to the close look; so is what
a condition cannot be decided for.
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

    Placed = tuple[Field, str]

PARTS = ("documents", "suspensions", "extended", "decisions")
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
                flat = self._object("_SHAPE", fields, "d", "f = Facts")
                with writer.deeper(f"if {' or '.join(f'{quoted(part)} in d' for part in PARTS)}:"):
                    writer.line("parts: Errors = []", "read_parts(f, parts, d, _PAPERS, _STEPS)")
                    self._refuse_if("parts")
                    writer.line("count += sum(part in d for part in PARTS)")
                self._turns(flat, "f", "f")
                for rule in self._plan.rules:
                    self._refuse_if(f"not {self._rules.checks[rule.id]}(f)")
                if self._rules.cases:
                    self._refuse_if(f"not {self._rules.cases}(f)")
                writer.line("return f")
            with writer.deeper("except (KeyError, TypeError, ValueError, Failure):"):
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
        has_facts = not is_row or any(self._is_read(one) or one.reads for one in field.fields)
        outer = ", seen: Facts" if is_in_row and not is_row else ""
        with writer.region(fact.path):
            with writer.deeper(f"def {part_name(fact)}(o: Any, f: Facts{outer}) -> Facts | None:"):
                shape = f"_SHAPE__{'__'.join(fact.keys).upper()}"
                store = ("r = Facts" if has_facts else "") if is_row else "f.update"
                flat = self._object(shape, field.fields, "o", store)
                seen = "f.within(r)" if is_row else "seen.within(f)" if is_in_row else "f"
                self._turns(flat, "r" if is_row else "f", seen)
                writer.line("return r" if is_row and has_facts else "return f")
            writer.line("", "")
            for inner in field.fields:
                self._part(inner, is_in_row=is_in_row or is_row)

    def _refuse_if(self, test: str) -> None:
        with self._writer.deeper(f"if {test}:"):
            self._writer.line("return None")

    def _object(self, shape: str, fields: tuple[Field, ...], base: str, store: str) -> list[Placed]:
        """Looks at all texts of an object and at what else it always holds, and puts that where rules find it.

        The answer are its fields and those of the records it always holds, each with the variable of its object.
        """
        writer = self._writer
        self._refuse_if(f"{base}.__class__ is not dict")
        flat = self._flattened(fields, base)
        texts = [(field, place) for field, place in flat if _is_text(field.fact)]
        optional = sum(not _is_sure(field.fact) for field, _ in texts)
        if texts:
            self._texts(shape, texts)
        count = sum(_is_sure(field.fact) for field, _ in flat) + optional
        writer.line(f"count = {count} - texts.count(NONE)" if optional else f"count = {count}")
        values = []
        for field, place in flat:
            if _is_sure(field.fact) and field.fact.type.name != "list":
                value = self._value(field, place)
                if self._is_read(field):
                    values.append(f"{quoted(field.name)}: {value}")
                elif field.fact.type.name == "date":
                    writer.line(value)
        if values or store.endswith("= Facts"):
            writer.items(f"{store}({{", values, "})")
        return flat

    def _flattened(self, fields: tuple[Field, ...], base: str) -> list[Placed]:
        flat: list[Placed] = []
        for field in fields:
            flat.append((field, base))
            if field.fact.type.name == "record" and _is_sure(field.fact):
                variable = f"o_{'__'.join(field.fact.keys)}"
                self._writer.line(f"{variable} = {_item(field, base)}")
                self._refuse_if(f"{variable}.__class__ is not dict")
                flat += self._flattened(field.fields, variable)
        return flat

    def _texts(self, shape: str, texts: list[Placed]) -> None:
        groups: dict[tuple[str, bool], list[str]] = {}
        for field, base in texts:
            is_sure = _is_sure(field.fact)
            item = _item(field, base) if is_sure else f"{base}.get({quoted(field.fact.id)}, NONE)"
            groups.setdefault((quick_pattern(field.fact), not is_sure), []).append(item)
        values = [value for group in groups.values() for value in group]
        self._writer.items("texts = END.join((", [*values, '""'], "))")
        self._refuse_if(f"{shape}(texts) is None")
        rows = [f"({len(group)}, {optional}, {pattern})" for (pattern, optional), group in groups.items()]
        self._shapes.append((shape, rows))

    def _value(self, field: Field, base: str) -> str:
        """Looks at a value, unless it is a text that the pattern passed; the answer is the expression of its typed value."""
        fact, item, writer = field.fact, _item(field, base), self._writer
        kind = fact.type.name
        if kind == "record":
            return "True"
        if kind == "date":
            return f"dt.date.fromisoformat({item})"
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

    def _turns(self, flat: list[Placed], into: str, seen: str) -> None:
        """Looks at lists, what may be missing, conditions, defaults and limits; last at unknown keys."""
        fields = {field.name: field for field, _ in flat}
        bases = {field.name: base for field, base in flat}
        needs = {name: _needs(field, fields) for name, field in fields.items()}
        order = sorted_by_need(needs)
        for place, name in enumerate(order):
            if needs[name] - set(order[:place]):
                self._writer.comment(f"{name} and a fact beside it wait for each other: left to the close look.")
                self._refuse_if("True")
            with self._writer.region(fields[name].fact.path):
                self._turn(fields[name], bases[name], into, seen)
        lengths = dict.fromkeys(f"len({base})" for base in bases.values())
        self._refuse_if(f"{' + '.join(lengths) or 'len(o)'} != count")

    def _turn(self, field: Field, base: str, into: str, seen: str) -> None:
        fact, writer = field.fact, self._writer
        name, is_there = quoted(field.name), f"{quoted(fact.id)} in {base}"
        is_sure, kind = _is_sure(fact), fact.type.name
        if kind == "list" and is_sure:
            self._table(field, base, into, seen)
        elif not is_sure and (not _is_text(fact) or kind == "date" or self._is_read(field)):
            with writer.deeper(f"if {is_there}:"):
                if kind == "list":
                    self._table(field, base, into, seen)
                elif kind == "record":
                    self._record(field, base, into, seen)
                else:
                    value = self._value(field, base)
                    writer.line(f"{into}[{name}] = {value}" if self._is_read(field) else value)
                if not _is_text(fact):
                    writer.line("count += 1")
        if fact.default is not None and self._is_read(field):
            with writer.deeper(f"if {quoted(fact.id)} not in {base}:"):
                writer.line(f"{into}[{name}] = {self._rules.defaults[field.name]}({seen})")
                writer.line(f"{into}.defaulted |= {{{name}}}")
        condition = self._rules.conditions.get(field.name)
        if condition and fact.required and fact.default is None:
            self._refuse_if(f"({is_there}) is not {condition}({seen})")
        elif condition:
            self._refuse_if(f"{is_there} and not {condition}({seen})")
        if field.name in self._rules.limits:
            test = f"not {self._rules.limits[field.name]}({seen})"
            self._refuse_if(test if is_sure else f"{is_there} and {test}")

    def _record(self, field: Field, base: str, into: str, seen: str) -> None:
        if self._is_read(field):
            self._writer.line(f"{into}[{quoted(field.name)}] = True")
        outer = f", {seen.partition('.')[0]}" if seen != into else ""
        self._refuse_if(f"{part_name(field.fact)}({_item(field, base)}, {into}{outer}) is None")

    def _table(self, field: Field, base: str, into: str, seen: str) -> None:
        fact, writer, variable = field.fact, self._writer, f"o_{'__'.join(field.fact.keys)}"
        writer.line(f"{variable} = {_item(field, base)}")
        self._refuse_if(f"{variable}.__class__ is not list")
        if fact.min_items or fact.max_items is not None:
            most = f" <= {fact.max_items}" if fact.max_items is not None else ""
            self._refuse_if(f"not {fact.min_items} <= len({variable}){most}")
        writer.line(f"{variable} = [{part_name(fact)}(row, {seen}) for row in {variable}]")
        self._refuse_if(f"None in {variable}")
        if self._is_read(field):
            writer.line(f"{into}[{quoted(field.name)}] = {variable}")

    def _is_read(self, field: Field) -> bool:
        return field.is_used or field.name in self._rules.limits or field.name in ALWAYS_READ


def part_name(fact: Fact) -> str:
    """The name of the function that takes the quick look at a record, or at a row of a list."""
    return f"_accept__{'__'.join(fact.keys)}"


def _needs(field: Field, others: Mapping[str, Field]) -> set[str]:
    """The names of those among the others that the rules of a field, and of what is looked at with it, read."""
    reads = field.own_reads if field.fact.type.name == "record" and _is_sure(field.fact) else field.reads
    found = set()
    for keys in reads:
        names = [".".join(keys[:length]) for length in range(len(keys), 0, -1)]
        found.update([name for name in names if name in others][:1])
    return found - {field.name}


def _is_sure(fact: Fact) -> bool:
    """Whether a right dossier always holds the fact in the object around it."""
    return fact.required and fact.when is None and fact.default is None


def _is_text(fact: Fact) -> bool:
    return fact.type.name in TEXT_LIKE and quick_pattern(fact) != ""


def _item(field: Field, base: str) -> str:
    return f"{base}[{quoted(field.fact.id)}]"
