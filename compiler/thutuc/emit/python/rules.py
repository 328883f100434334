"""The expressions of a procedure as small functions of the facts."""

from __future__ import annotations

from thutuc.emit.python.converters import has_computed_limit
from thutuc.emit.python.printer import SUM, Printer, quoted
from thutuc.emit.python.writer import Names, note
from thutuc.model.expressions import Call, Constant, DefinitionRef, FactRef, FeeRef, ShiftDate, TermEnd, walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thutuc.emit.python.writer import Writer
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Document, Rule
    from thutuc.plan.data import CheckedRule, DataPlan, Field
    from thutuc.plan.decision import DecisionPlan

# What makes an expression worth computing once only.
COSTLY = frozenset((Call, DefinitionRef, FeeRef, ShiftDate, TermEnd))


class Rules:
    """Knows what the function of each rule is called, and writes those that say what a dossier must be.

    `conditions`, `limits` and `defaults` are by the dotted name of the fact; `checks` by the id of the rule.
    """

    def __init__(self, data: DataPlan, decisions: DecisionPlan) -> None:
        self.names = Names()
        self.conditions: dict[str, str] = {}
        self.limits: dict[str, str] = {}
        self.defaults: dict[str, str] = {}
        self.checks: dict[str, str] = {}
        self._data = data
        fields = tuple(all_fields(data.builtins + data.facts))
        for field in fields:
            keys = field.fact.keys
            if field.fact.when is not None and not isinstance(field.fact.when, DefinitionRef):
                self.conditions[field.name] = self.names.give("when", *keys)
            if has_computed_limit(field.fact):
                self.limits[field.name] = self.names.give("limits", *keys)
            if field.fact.default is not None:
                self.defaults[field.name] = self.names.give("default", *keys)
        for checked in data.rules:
            self.checks[checked.id] = self.names.give(*checked.id.split("."))
        self.cases = self.names.give("case") if any(case.when for case, _ in data.cases) else ""
        self._definitions = {one.id: self.names.give("definition", one.id) for one in data.definitions}
        for field in fields:
            if isinstance(field.fact.when, DefinitionRef):
                self.conditions[field.name] = self._definitions[field.fact.when.id]
        self._parameters = {one.id: self.names.give("parameter", one.id) for one in data.parameters}
        self.fees = {fee.id: self.names.give("fee", fee.id) for fee in decisions.fees}
        paths = {fee.id: fee.path for fee in decisions.fees}
        self.documents = {one.id: one for one in _all_documents(decisions.documents)}
        self.printer = Printer(
            {name: f"{call}(f)" for name, call in self._definitions.items()},
            {name: f"{call}(f)" for name, call in self._parameters.items()},
            {name: f"amount_of({call}(f), {quoted(paths[name])})" for name, call in self.fees.items()},
            self.documents,
            frozenset(field.fact.keys for field in fields if field.fact.type.name == "list"),
        )

    def write(self, writer: Writer) -> None:
        """Writes the functions of parameters, definitions, facts, cases, requirements and checks."""
        printer = self.printer
        for parameter in self._data.parameters:
            with writer.region(parameter.path):
                writer.comment(note(parameter.path, parameter.label, parameter.citations))
                self._function(writer, self._parameters[parameter.id], printer.broken(parameter.value))
        for definition in self._data.definitions:
            with writer.region(definition.path):
                writer.comment(note(definition.path, definition.label, definition.citations))
                name, is_costly = self._definitions[definition.id], not COSTLY.isdisjoint(_kinds(definition.value))
                if definition.id in self._data.reused and is_costly:
                    self._kept(writer, name, printer.text(definition.value), quoted(f"={definition.id}"))
                else:
                    self._function(writer, name, printer.broken(definition.value))
        for field in all_fields(self._data.builtins + self._data.facts):
            self._write_fact(writer, field)
        self._write_cases(writer)
        for checked in self._data.rules:
            self._write_check(writer, checked)

    def _write_fact(self, writer: Writer, field: Field) -> None:
        fact = field.fact
        with writer.region(fact.path):
            if fact.when is not None and not isinstance(fact.when, DefinitionRef):
                writer.comment(note(f"{fact.path}.when", fact.label.vi, fact.citations))
                self._function(writer, self.conditions[field.name], self.printer.broken(fact.when))
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

    def _write_check(self, writer: Writer, checked: CheckedRule) -> None:
        rule: Rule = checked.rule
        if rule.must is None:
            return
        with writer.region(rule.path):
            writer.comment(note(rule.path, rule.label, rule.citations))
            name = self.checks[checked.id]
            if rule.when is None:
                self._function(writer, name, self.printer.broken(rule.must))
                return
            with writer.deeper(f"def {name}(f: Facts) -> Any:"):
                with writer.deeper(f"if {self.printer.negated(rule.when)}:"):
                    writer.line("return True")
                writer.returns(self.printer.broken(rule.must))
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
