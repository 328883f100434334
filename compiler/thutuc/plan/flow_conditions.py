"""Conditions and variables of a flow: what every workflow engine can be asked, and by which flat names.

Engines disagree on functions, dates, decimals, texts, null and nested data. They agree on one variable
compared with one constant, joined by and/or; whatever says more is worked out by code beforehand and passed
as a variable that is true or false.
"""

from __future__ import annotations

from thutuc.model.expressions import (
    Among,
    Compare,
    Constant,
    DefinitionRef,
    Expression,
    FactRef,
    Logic,
    Not,
    ParameterRef,
)
from thutuc.plan.names import names_of
from thutuc.plan.words import say
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, TypeAlias

    from thutuc.model.expressions import Comparison
    from thutuc.model.procedure import Fact, Procedure, Step

    Condition: TypeAlias = "Relation | AllOf | AnyOf"
    VariableKind = Literal["fact", "decision", "computed", "due", "limit", "result"]


class Relation(Record):
    """A variable compared with a constant: a boolean or the id of a choice (only = and <>), or an integer."""

    variable: str
    operator: Comparison
    value: bool | int | str


class AllOf(Record):
    """Holds when every part holds; parts are looked at from left to right until one decides."""

    parts: tuple[Condition, ...]


class AnyOf(Record):
    """Holds when one part holds; parts are looked at from left to right until one decides."""

    parts: tuple[Condition, ...]


class Variable(Record):
    """A flat variable of the process.

    `kind`: fact (of the dossier), decision (outcome id of a step), computed (true or false, worked out
    beforehand), due (when the result is due), limit (until when a step waits), result (what an automatic step
    returns). `type`: boolean, integer, money, choice, moment (ISO 8601 with offset) or any. `values` are the
    ids of a choice with their labels, `path` is the model path, `pointer` the JSON Pointer into the dossier
    ("" where the dossier does not hold it). `set_by` and `read_by` are ids of nodes.
    """

    name: str
    kind: VariableKind
    type: str
    meaning: Bilingual
    path: str
    pointer: str = ""
    values: tuple[tuple[str, Bilingual], ...] = ()
    set_by: tuple[str, ...] = ()
    read_by: tuple[str, ...] = ()


# Words of Java, JUEL and FEEL that the language lets an author use: a variable of that name breaks some engine.
_ENGINE_WORDS = (
    "abstract byte char days div double empty eq final float ge goto gt instanceof le long lt matches mod native "
    "ne none of short strictfp synchronized throws transient volatile False None True"
)
_OPPOSITE: dict[Comparison, Comparison] = {
    "=": "<>",
    "<>": "=",
    "<": ">=",
    ">=": "<",
    ">": "<=",
    "<=": ">",
}
_MIRRORED: dict[Comparison, Comparison] = {"=": "=", "<>": "<>", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_EQUALITY = ("=", "<>")


def negated(condition: Condition) -> Condition:
    """The condition that holds exactly where this one does not; parts keep their order."""
    match condition:
        case AllOf(parts=parts):
            return AnyOf(tuple(negated(part) for part in parts))
        case AnyOf(parts=parts):
            return AllOf(tuple(negated(part) for part in parts))
        case Relation(value=bool() as value):
            return condition.replace(value=not value)
        case Relation(operator=operator):
            return condition.replace(operator=_OPPOSITE[operator])


def all_of(*parts: Condition) -> Condition:
    """One condition of several, at least one."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, AllOf) else (part,))]
    return flat[0] if len(flat) == 1 else AllOf(tuple(flat))


def variables_in(condition: Condition) -> tuple[str, ...]:
    """The variables a condition reads, each once, in order."""
    if isinstance(condition, Relation):
        return (condition.variable,)
    return tuple(dict.fromkeys(name for part in condition.parts for name in variables_in(part)))


class Variables:
    """The variables of one process while its plan is made.

    A fact's variable is its path joined by two underscores; names of our own (`due`, model paths) are formed
    alike. A name that is a word of some engine or taken gets underscores at its end, facts first, so that a
    dossier's names never depend on ours.
    """

    def __init__(self, procedure: Procedure) -> None:
        self._definitions = {item.id: item for item in procedure.definitions}
        self._parameters = {item.id: item for item in procedure.parameters}
        self._facts = {fact.keys: fact for fact in _flat(procedure.builtins + procedure.facts)}
        self._words = names_of(procedure)
        self._taken = set(_ENGINE_WORDS.split())
        self._names = {keys: self._free("__".join(keys)) for keys in self._facts}
        self._found: dict[str, Variable] = {}

    def found(self) -> tuple[Variable, ...]:
        """The variables asked for so far, in that order."""
        return tuple(self._found.values())

    def decision(self, step: Step) -> str:
        """The variable that holds the outcome a person chose at `step`."""
        values = tuple(
            (outcome.id, Bilingual(outcome.title, outcome.title)) for outcome in step.outcomes if outcome.when is None
        )
        meaning = Bilingual(f"Kết luận của bước “{step.title}”", f"Decision at the step “{step.title}”")
        return self._own(
            f"decisions__{step.id}", "decision", "choice", meaning, step.path, f"/decisions/{step.id}", values
        )

    def due(self, meaning: Bilingual) -> str:
        """The variable that holds the instant the result is due."""
        return self._own("due", "due", "moment", meaning, "deadline")

    def limit(self, step: Step, meaning: Bilingual) -> str:
        """The variable that holds the instant until which `step` waits."""
        return self._own(_joined(step.path, "limit"), "limit", "moment", meaning, step.path)

    def result(self, step: Step, meaning: Bilingual) -> str:
        """The variable that holds what the automatic `step` returned."""
        return self._own(_joined(step.path, "result"), "result", "any", meaning, step.path)

    def condition(self, expression: Expression, path: str) -> Condition:
        """What an engine is asked for `expression`, which stands at the model path `path`."""
        portable = self._portable(expression, positive=True)
        if portable is not None:
            return portable
        return Relation(self._computed(_joined(path), path, self.said(expression)), "=", True)

    def said(self, expression: Expression) -> Bilingual:
        """The expression in words."""
        return Bilingual(say(expression, self._words, "vi"), say(expression, self._words, "en"))

    def _portable(self, node: Expression, *, positive: bool) -> Condition | None:
        match node:
            case Not(operand=operand):
                return self._portable(operand, positive=not positive)
            case Logic(operator=operator, operands=operands):
                parts = tuple(self._portable(operand, positive=positive) for operand in operands)
                known = tuple(part for part in parts if part is not None)
                if len(known) < len(parts):
                    return None
                return AllOf(known) if (operator == "and") == positive else AnyOf(known)
            case FactRef():
                fact = self._fact(node)
                return None if fact != "boolean" else Relation(self._read(node), "=", positive)
            case DefinitionRef(id=name):
                return self._definition(name, positive=positive)
            case Compare():
                return self._comparison(node, positive=positive)
            case Among(operand=FactRef() as operand, members=members, negated=inverted):
                return self._among(operand, members, positive=positive != inverted)
            case _:
                return None

    def _definition(self, name: str, *, positive: bool) -> Condition:
        definition = self._definitions[name]
        portable = self._portable(definition.value, positive=positive)
        if portable is not None:
            return portable
        meaning = self.said(definition.value)
        variable = self._computed(_joined(definition.path), definition.path, meaning)
        return Relation(variable, "=", positive)

    def _comparison(self, node: Compare, *, positive: bool) -> Relation | None:
        left, right, operator = node.left, node.right, node.operator
        if not isinstance(left, FactRef):
            left, right, operator = right, left, _MIRRORED[operator]
        value = self._constant(right)
        if not isinstance(left, FactRef) or value is None:
            return None
        return self._relation(left, operator if positive else _OPPOSITE[operator], value)

    def _among(self, operand: FactRef, members: tuple[Expression, ...], *, positive: bool) -> Condition | None:
        parts: list[Condition] = []
        for member in members:
            value = self._constant(member)
            part = None if value is None else self._relation(operand, "=" if positive else "<>", value)
            if part is None:
                return None
            parts.append(part)
        if len(parts) == 1:
            return parts[0]
        return AnyOf(tuple(parts)) if positive else AllOf(tuple(parts))

    def _relation(self, ref: FactRef, operator: Comparison, value: bool | int | str) -> Relation | None:
        kind = self._fact(ref)
        if kind == "boolean" and operator in _EQUALITY:
            return Relation(self._read(ref), "=", bool(value) == (operator == "="))
        if kind in ("integer", "money") or (kind == "choice" and operator in _EQUALITY):
            return Relation(self._read(ref), operator, value)
        return None

    def _constant(self, node: Expression) -> bool | int | str | None:
        if isinstance(node, ParameterRef):
            node = self._parameters[node.id].value
        if isinstance(node, Constant) and node.type.scale == 0 and isinstance(node.value, bool | int | str):
            return node.value
        return None

    def _fact(self, ref: FactRef) -> str:
        """The type of a fact an engine can compare, "" for every other."""
        held = not ref.row and ref.path in self._facts and ref.type.scale == 0
        return ref.type.name if held and ref.type.name in ("boolean", "integer", "money", "choice") else ""

    def _read(self, ref: FactRef) -> str:
        name = self._names[ref.path]
        if name not in self._found:
            fact = self._facts[ref.path]
            values = tuple((member.id, member.label) for member in fact.type.members)
            pointer = "".join(f"/{key}" for key in ref.path)
            self._found[name] = Variable(name, "fact", fact.type.name, fact.label, fact.path, pointer, values)
        return name

    def _computed(self, wanted: str, path: str, meaning: Bilingual) -> str:
        return self._own(wanted, "computed", "boolean", meaning, path)

    def _own(
        self,
        wanted: str,
        kind: VariableKind,
        type_: str,
        meaning: Bilingual,
        path: str,
        pointer: str = "",
        values: tuple[tuple[str, Bilingual], ...] = (),
    ) -> str:
        for variable in self._found.values():
            if (variable.kind, variable.path) == (kind, path):
                return variable.name
        name = self._free(wanted)
        self._found[name] = Variable(name, kind, type_, meaning, path, pointer, values)
        return name

    def _free(self, wanted: str) -> str:
        name = wanted
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name


def _flat(facts: Iterable[Fact]) -> list[Fact]:
    """The facts with a place of their own in the dossier: rows of lists have none."""
    found: list[Fact] = []
    for fact in facts:
        found.append(fact)
        if fact.type.name == "record":
            found += _flat(fact.fields)
    return found


def _joined(*parts: str) -> str:
    return ".".join(parts).replace(".", "__")
