"""The expressions of a procedure as small functions of the facts."""

from __future__ import annotations

from thutuc.emit.typescript.literals import quoted
from thutuc.emit.typescript.printer import Printer
from thutuc.emit.typescript.script import Names
from thutuc.model.expressions import Call, Compare, DefinitionRef, FactRef, FeeRef, ShiftDate, TermEnd, walk
from thutuc.model.types import BOOLEAN
from thutuc.plan.ranges import Ranges, is_constant_limit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thutuc.emit.typescript.script import Script
    from thutuc.model.expressions import Comparison, Expression
    from thutuc.model.procedure import Document, Fact
    from thutuc.plan.data import DataPlan, Field
    from thutuc.plan.decision import DecisionPlan

    Keys = tuple[str, ...]

# What makes an expression worth computing once only.
COSTLY = frozenset((Call, DefinitionRef, FeeRef, ShiftDate, TermEnd))


class Rules:
    """Knows what the function of each rule is called, and writes those that say what a dossier must be.

    `conditions`, `limits` and `defaults` are by the dotted name of the fact; `checks` by the id of the rule.
    """

    def __init__(self, data: DataPlan, decisions: DecisionPlan) -> None:
        self.names = Names()
        self.conditions: dict[str, str] = {}
        self.limits: dict[str, tuple[str, ...]] = {}
        self.defaults: dict[str, str] = {}
        self._data = data
        self._kept = 0
        self._fields = tuple(all_fields(data.builtins + data.facts))
        self.lists = tuple(field.fact.keys for field in self._fields if field.fact.type.name == "list")
        self._definitions = {one.id: self.names.give("def", one.id) for one in data.definitions}
        self._parameters = {one.id: self.names.give("set", one.id) for one in data.parameters}
        self.fees = {fee.id: self.names.give("fee", fee.id) for fee in decisions.fees}
        self.checks = {one.id: self.names.give(*one.id.split(".")) for one in data.rules}
        self.cases = self.names.give("of", "case") if any(case.when for case, _ in data.cases) else ""
        self.documents = {one.id: one for one in all_documents(decisions.documents)}
        for field in self._fields:
            self._name(field)
        paths = {fee.id: fee.path for fee in decisions.fees}
        self.printer = Printer(
            {name: f"{call}(f)" for name, call in self._definitions.items()},
            {name: f"{call}(f)" for name, call in self._parameters.items()},
            {name: f"amountOf(f,{call}(f),{quoted(paths[name])})" for name, call in self.fees.items()},
            self.documents,
            frozenset(self.lists),
            Ranges(
                {field.fact.keys: field.fact for field in self._fields},
                {one.id: one.value for one in data.definitions},
                {one.id: one.value for one in data.parameters},
            ),
        )

    def row_of(self, fact: Fact) -> Keys:
        """The list whose rows hold the fact, () for none."""
        found = [keys for keys in self.lists if keys != fact.keys and keys == fact.keys[: len(keys)]]
        return max(found, key=len, default=())

    def write(self, script: Script) -> None:
        """Writes the functions of parameters, definitions, facts, cases, requirements and checks."""
        for parameter in self._data.parameters:
            with script.region(parameter.path):
                script.line(f"const {self._parameters[parameter.id]}=f=>{self.printer.text(parameter.value)};")
        for definition in self._data.definitions:
            with script.region(definition.path):
                name, text = self._definitions[definition.id], self.printer.text(definition.value)
                is_costly = not COSTLY.isdisjoint(type(node) for node in walk(definition.value))
                if definition.id in self._data.reused and is_costly:
                    self._kept += 1
                    text = f'f.${self._kept}??keep(f,"${self._kept}",{text})'
                script.line(f"const {name}=f=>{text};")
        for field in self._fields:
            with script.region(field.fact.path):
                self._write_fact(script, field)
        self._write_cases(script)
        for checked in self._data.rules:
            if checked.rule.must is not None:
                with script.region(checked.rule.path):
                    text = self.printer.text(checked.rule.must)
                    if checked.rule.when is not None:
                        text = f"{self.printer.text(checked.rule.when, 1)}?{text}:true"
                    script.line(f"const {self.checks[checked.id]}=f=>{text};")

    def write_getters(self, script: Script) -> None:
        """Writes the functions that give the facts that are asked for in what was written so far."""
        for field in self._fields:
            name = self.printer.getters.get(field.fact.keys)
            if name is None:
                continue
            # One that is used once stands where it is used.
            uses = [place for place, line in enumerate(script.lines) if name in line]
            call, getter = f"{name}(f)", self.printer.getter(field.fact)
            if len(uses) == 1 and script.lines[uses[0]].count(name) == script.lines[uses[0]].count(call) == 1:
                script.lines[uses[0]] = script.lines[uses[0]].replace(call, f"({getter})")
                continue
            with script.region(field.fact.path):
                script.line(f"const {name}=f=>{getter};")

    def _name(self, field: Field) -> None:
        fact = field.fact
        if isinstance(fact.when, DefinitionRef):
            self.conditions[field.name] = self._definitions[fact.when.id]
        elif fact.when is not None:
            self.conditions[field.name] = self.names.give("when", *fact.keys)
        limits = [limit for limit in (fact.minimum, fact.maximum) if limit is not None]
        computed = [limit for limit in limits if not is_constant_limit(fact, limit)]
        if computed:
            ends = ["min" if limit is fact.minimum else "max" for limit in computed]
            self.limits[field.name] = tuple(self.names.give(end, *fact.keys) for end in ends)
        if fact.default is not None:
            self.defaults[field.name] = self.names.give("default", *fact.keys)

    def _write_fact(self, script: Script, field: Field) -> None:
        fact, row = field.fact, self.row_of(field.fact)
        printer, opening = (self.printer.within(row), "(f,r)=>") if row else (self.printer, "f=>")
        if fact.when is not None and not isinstance(fact.when, DefinitionRef):
            script.line(f"const {self.conditions[field.name]}={opening}{printer.text(fact.when)};")
        own = FactRef(fact.type, fact.origin, fact.keys, row)
        names = list(self.limits.get(field.name, ()))
        for limit, operator in _limits(fact):
            if not is_constant_limit(fact, limit):
                test = Compare(BOOLEAN, fact.origin, operator, own, limit)
                script.line(f"const {names.pop(0)}={opening}{printer.text(test)};")
        if fact.default is not None:
            big = printer.ranges.is_big(own)
            text = printer.counted(fact.default, fact.type.scale, big=big)
            script.line(f"const {self.defaults[field.name]}={opening}{text};")

    def _write_cases(self, script: Script) -> None:
        """Whether the case that was chosen may be chosen."""
        if not self.cases:
            return
        with script.deeper(f"const {self.cases}=f=>{{", "};"):
            for case, _ in self._data.cases:
                if case.when is not None:
                    with script.region(case.path):
                        script.line(f"if(f.case$==={quoted(case.id)})return {self.printer.text(case.when)};")
            script.line("return true;")


def all_fields(fields: Iterable[Field]) -> Iterator[Field]:
    """The fields and everything in them, parents first."""
    for field in fields:
        yield field
        yield from all_fields(field.fields)


def _limits(fact: Fact) -> Iterator[tuple[Expression, Comparison]]:
    if fact.minimum is not None:
        yield fact.minimum, ">="
    if fact.maximum is not None:
        yield fact.maximum, "<="


def all_documents(documents: tuple[Document, ...]) -> Iterator[Document]:
    """The documents and groups and everything in them."""
    for document in documents:
        yield document
        yield from all_documents(document.members)
