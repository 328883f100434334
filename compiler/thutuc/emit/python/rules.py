"""The expressions of a procedure as small functions of the facts."""

from __future__ import annotations

from thutuc.emit.python.converters import has_computed_limit
from thutuc.emit.python.needs import is_plain, needed, only_fact
from thutuc.emit.python.printer import ATOM, SUM, Printer, literal, quoted
from thutuc.emit.python.writer import Names, note
from thutuc.model.expressions import (
    Call,
    Constant,
    DefinitionRef,
    FactRef,
    FeeRef,
    ParameterRef,
    ShiftDate,
    TermEnd,
    walk,
)
from thutuc.plan.ranges import Ranges

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from thutuc.emit.python.printer import Printed
    from thutuc.emit.python.writer import Writer
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Definition, Document, Parameter
    from thutuc.plan.data import DataPlan, Field
    from thutuc.plan.decision import DecisionPlan

# What makes an expression worth computing once only.
COSTLY = frozenset((Call, DefinitionRef, FeeRef, ShiftDate, TermEnd))


class Rules:
    """Knows what the function of each rule is called, and writes those that say what a dossier must be.

    `printer` prints what is decided once a dossier is read, `inner_printer` what is decided while it is: there a plain
    definition stands for itself.

    `conditions` are Python expressions by the dotted name of the fact, `questions` the dotted name of the only fact
    by those expressions that ask no other; `limits` and `defaults` are the names of functions.
    """

    def __init__(self, data: DataPlan, decisions: DecisionPlan) -> None:
        self.names = Names()
        self.conditions: dict[str, str] = {}
        self.questions: dict[str, str] = {}
        self.limits: dict[str, str] = {}
        self.defaults: dict[str, str] = {}
        self._data = data
        fields = tuple(all_fields(data.builtins + data.facts))
        for field in fields:
            keys = field.fact.keys
            if has_computed_limit(field.fact):
                self.limits[field.name] = self.names.give("limits", *keys)
            if field.fact.default is not None:
                self.defaults[field.name] = self.names.give("default", *keys)
        self.cases = self.names.give("case") if any(case.when for case, _ in data.cases) else ""
        self._definitions = {one.id: self.names.give("definition", one.id) for one in data.definitions}
        self._parameters = {one.id: self.names.give("parameter", one.id) for one in data.parameters}
        self.fees = {fee.id: self.names.give("fee", fee.id) for fee in decisions.fees}
        paths = {fee.id: fee.path for fee in decisions.fees}
        self.documents = {one.id: one for one in _all_documents(decisions.documents)}
        self._constants = _constants(data)
        self._values = {one.id: one.value for one in data.definitions}
        calls = self._stand_for(DefinitionRef, self._definitions)
        arguments = (
            self._stand_for(ParameterRef, self._parameters),
            {name: f"amount_of({call}(f), {quoted(paths[name])})" for name, call in self.fees.items()},
            self.documents,
            frozenset(field.fact.keys for field in fields if field.fact.type.name == "list"),
            frozenset(field.fact.keys for field in fields if field.fact.default is not None),
        )
        ranges = Ranges(
            {field.fact.keys: field.fact for field in fields if field.fact.type.is_number},
            self._values,
            {one.id: one.value for one in data.parameters},
        )
        self.printer = Printer(calls, *arguments, ranges=ranges)
        plain = {one.id: self.printer.printed(one.value) for one in data.definitions if is_plain(one.value)}
        self.inner_printer = Printer({**calls, **plain}, *arguments, dates=self.printer.dates, ranges=ranges)
        for field in fields:
            if field.fact.when is not None:
                text = self.conditions[field.name] = self.inner_printer.text(field.fact.when)
                asked = only_fact(field.fact.when, self._values)
                if asked:
                    self.questions[text] = asked

    def are_there(self, expression: Expression) -> list[str]:
        """Tests of facts that all hold where the expression has a value."""
        return needed(expression, self._values)

    def write(self, writer: Writer) -> None:
        """Writes the functions of parameters, definitions, facts and cases."""
        printer = self.printer
        for parameter in self._data.parameters:
            with writer.region(parameter.path):
                writer.comment(note(parameter.path, parameter.label, parameter.citations))
                if self._is_written_out(writer, ParameterRef, parameter):
                    continue
                self._function(writer, self._parameters[parameter.id], printer.broken(parameter.value))
        for definition in self._data.definitions:
            with writer.region(definition.path):
                writer.comment(note(definition.path, definition.label, definition.citations))
                if self._is_written_out(writer, DefinitionRef, definition):
                    continue
                name, is_costly = self._definitions[definition.id], not COSTLY.isdisjoint(_kinds(definition.value))
                if definition.id in self._data.reused and is_costly:
                    self._kept(writer, name, printer.text(definition.value), quoted(f"={definition.id}"))
                else:
                    self._function(writer, name, printer.broken(definition.value))
        for field in all_fields(self._data.builtins + self._data.facts):
            self._write_fact(writer, field)
        self._write_cases(writer)

    def _stand_for(self, kind: type[Expression], calls: Mapping[str, str]) -> dict[str, Printed | Constant]:
        """What is printed for each name: its constant, or the call of its function."""
        return {name: self._constants.get((kind, name)) or (f"{call}(f)", ATOM) for name, call in calls.items()}

    def _is_written_out(self, writer: Writer, kind: type[Expression], one: Parameter | Definition) -> bool:
        """Whether a name has a constant, which then stands wherever it is used; here it is told only."""
        found = self._constants.get((kind, one.id))
        if found is not None:
            writer.comment(f"{literal(found.value)}, written out where it is used")
            writer.line("", "")
        return found is not None

    def _write_fact(self, writer: Writer, field: Field) -> None:
        fact = field.fact
        with writer.region(fact.path):
            if field.name in self.limits:
                writer.comment(note(f"{fact.path}.limits", fact.label.vi, fact.citations))
                self._write_limits(writer, field)
            if fact.default is not None:
                writer.comment(note(f"{fact.path}.default", fact.label.vi, fact.citations))
                text = self.printer.at_scale(fact.default, fact.type.scale)
                self._function(writer, self.defaults[field.name], [text])

    def _write_limits(self, writer: Writer, field: Field) -> None:
        """A limit that cannot be decided does not keep the other from being looked at."""
        fact, printer = field.fact, self.printer
        tests = []
        for limit, symbol in ((fact.minimum, ">="), (fact.maximum, "<=")):
            if limit is not None:
                scale = max(limit.type.scale, fact.type.scale)
                own = FactRef(fact.type, fact.origin, fact.keys)
                tests.append(f"{printer.at_scale(own, scale, SUM)} {symbol} {printer.at_scale(limit, scale, SUM)}")
        if len(tests) == 1 or (isinstance(fact.minimum, Constant) and isinstance(fact.maximum, Constant)):
            self._function(writer, self.limits[field.name], [tests[0], *(f"and {test}" for test in tests[1:])])
            return
        low, high = (self.names.give(end, *fact.keys) for end in ("minimum", "maximum"))
        self._function(writer, low, [tests[0]])
        self._function(writer, high, [tests[1]])
        body = [f"decided({low}, f) is not False", f"and decided({high}, f) is not False"]
        self._function(writer, self.limits[field.name], body)

    def _write_cases(self, writer: Writer) -> None:
        if not self.cases:
            return
        writer.comment("Whether the case that was chosen may be chosen.")
        with writer.deeper(f"def {self.cases}(f: Facts) -> Any:"):
            writer.line('chosen = f.get("case")')
            for case, _ in self._data.cases:
                if case.when is not None:
                    with writer.region(case.path):
                        writer.comment(note(case.path, case.label, case.citations))
                        with writer.deeper(f"if chosen == {quoted(case.id)}:"):
                            writer.line(f"return {self.printer.text(case.when)}")
            writer.line("return True")
        writer.line("", "")

    def _function(self, writer: Writer, name: str, parts: list[str]) -> None:
        with writer.deeper(f"def {name}(f: Facts) -> Any:"):
            writer.returns(parts)
        writer.line("", "")

    def _kept(self, writer: Writer, name: str, text: str, key: str) -> None:
        with writer.deeper(f"def {name}(f: Facts) -> Any:"):
            with writer.deeper(f"if {key} not in f:"):
                writer.line(f"f[{key}] = {text}")
            writer.line(f"return f[{key}]")
        writer.line("", "")


def _constants(data: DataPlan) -> dict[tuple[type[Expression], str], Constant]:
    """The parameters and definitions that are a constant, or the name of one."""
    named: list[tuple[type[Expression], Parameter | Definition]] = [(ParameterRef, one) for one in data.parameters]
    named += [(DefinitionRef, one) for one in data.definitions]
    found: dict[tuple[type[Expression], str], Constant] = {}
    for kind, one in named:
        value = one.value
        if isinstance(value, DefinitionRef | ParameterRef):
            value = found.get((type(value), value.id), value)
        if isinstance(value, Constant):
            found[kind, one.id] = value
    return found


def _kinds(expression: Expression) -> set[type[Expression]]:
    return {type(node) for node in walk(expression)}


def all_fields(fields: Iterable[Field]) -> Iterator[Field]:
    """The fields and everything in them, parents first."""
    for field in fields:
        yield field
        yield from all_fields(field.fields)


def _all_documents(documents: tuple[Document, ...]) -> Iterator[Document]:
    for document in documents:
        yield document
        yield from _all_documents(document.members)
