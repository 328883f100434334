"""The expressions of a procedure as small functions of the facts."""

from __future__ import annotations

from thutuc.emit.python.printer import CONDITIONAL, NOT, OR, Printer, quoted
from thutuc.emit.python.writer import Names, note
from thutuc.model.expressions import Constant, DefinitionRef, walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.emit.python.writer import Writer
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Citation, Document
    from thutuc.plan.data import DataPlan, Field
    from thutuc.plan.decision import DecisionPlan


class Rules:
    """Writes the functions, and knows what each is called.

    `conditions`, `limits` and `defaults` are by the dotted name of the fact; `checks` are (pointer, rule, function).
    """

    def __init__(self, data: DataPlan, decisions: DecisionPlan) -> None:
        self.names = Names()
        self.conditions: dict[str, str] = {}
        self.limits: dict[str, str] = {}
        self.defaults: dict[str, str] = {}
        self.checks: list[tuple[str, str, str]] = []
        self.case_rule = ""
        self._data = data
        self._decisions = decisions
        self.documents = {one.id: one for one in _all(decisions.documents)}
        self.fees = {fee.id: self.names.give("fee", fee.id) for fee in decisions.fees}
        paths = {fee.id: fee.path for fee in decisions.fees}
        definitions = {one.id: self.names.give("definition", one.id) for one in data.definitions}
        parameters = {
            one.id: self.names.give("parameter", one.id).upper()
            if isinstance(one.value, Constant)
            else self.names.give("parameter", one.id) + "(f)"
            for one in data.parameters
        }
        self.printer = Printer(
            {name: f"{function}(f)" for name, function in definitions.items()},
            parameters,
            {name: f"amount_of({call}(f), {quoted(paths[name])})" for name, call in self.fees.items()},
            self.documents,
            frozenset(field.fact.keys for field in _lists(data.builtins + data.facts)),
        )
        self._definitions = definitions
        self._parameters = parameters

    def write(self, writer: Writer) -> None:
        """Writes the functions of parameters, definitions, facts, cases, requirements and checks."""
        for parameter in self._data.parameters:
            name = self._parameters[parameter.id]
            with writer.region(parameter.path):
                writer.comment(note(parameter.path, parameter.label, parameter.citations))
                if isinstance(parameter.value, Constant):
                    writer.line(f"{name} = {self.printer.text(parameter.value)}", "", "")
                else:
                    self._function(writer, name.removesuffix("(f)"), self.printer.text(parameter.value))
        shared = self._shared()
        for definition in self._data.definitions:
            with writer.region(definition.path):
                writer.comment(note(definition.path, definition.label, definition.citations))
                name, text = self._definitions[definition.id], self.printer.text(definition.value)
                if definition.id in shared:
                    self._kept(writer, name, text, f"={definition.id}")
                else:
                    self._function(writer, name, text)
        for field in _all_fields(self._data.builtins + self._data.facts):
            self._write_fact(writer, field)
        self._write_cases(writer)
        for rule in self._data.rules:
            self._write_check(writer, rule.id, rule.at, rule.rule.when, rule.rule.must, rule.rule.label, rule.rule.citations)

    def _shared(self) -> frozenset[str]:
        """The definitions that other definitions use more than once: they are computed once for a dossier."""
        uses = [node.id for one in self._data.definitions for node in walk(one.value) if isinstance(node, DefinitionRef)]
        return frozenset(name for name in uses if uses.count(name) > 1)
