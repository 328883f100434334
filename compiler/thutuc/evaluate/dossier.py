"""Reads the facts of a dossier: typed values, and everything that is wrong with them in one pass.

A fact whose condition cannot be decided is neither asked for nor refused, so that one mistake gives one
message; its value is read all the same. A default stands for what is not given, asked for or not.
"""

from __future__ import annotations

from thutuc.evaluate.environment import Row, dotted
from thutuc.evaluate.expressions import compare, evaluate, holds, truth
from thutuc.evaluate.outcome import Error, Failure, Undetermined
from thutuc.evaluate.structure import PARTS, Reader, pointer_text
from thutuc.evaluate.values import Unreadable, from_json, has_allowed_size
from thutuc.model.expressions import FactRef
from thutuc.model.failures import FAILURES
from thutuc.model.messages import case_message, field_message, part_message, rule_message, unknown_message
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.evaluate.environment import Environment, Pointer
    from thutuc.evaluate.structure import Parts
    from thutuc.evaluate.values import Value
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact, Rule


class Dossier(Record):
    """A dossier that was read: its parts beside the facts, and its errors.

    The errors stand in the order of the facts as declared, rows by number; then unknown keys, the other
    parts, requirements and checks. The facts themselves are in the environment.
    """

    parts: Parts
    errors: tuple[Error, ...]


class Place(Record):
    """An object of the dossier whose facts are to be read: the dossier itself, a record, or a row."""

    pointer: Pointer
    raw: Mapping[object, object]
    values: dict[str, Value]
    rows: Mapping[tuple[str, ...], Row]


def read_dossier(environment: Environment, raw: object) -> Dossier:
    """Fills the environment with the facts of a dossier as JSON gives it; no JSON value raises an error."""
    if not isinstance(raw, dict):
        error = Error("", "dossier.type", part_message("dossier"))
        return Dossier(Reader(environment.procedure, environment.index).read({}), (error,))
    reader = Reader(environment.procedure, environment.index)
    parts = reader.read(raw)
    environment.filed.update(parts.filed)
    facts = _Facts(environment)
    facts.settle(raw)
    errors = facts.errors() + reader.errors + _case_errors(environment) + _rule_errors(environment)
    return Dossier(parts, tuple(errors))


class _Facts:
    """Settles facts one after the other, each after those its condition and limits look at."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._found: dict[Pointer, tuple[Fact, str]] = {}
        self._places: dict[tuple[str, ...], list[Place]] = {}

    def settle(self, raw: dict[object, object]) -> None:
        environment = self._environment
        self._places[()] = [Place((), raw, environment.values, {})]
        for fact in environment.index.order:
            for place in self._places.get(fact.keys[:-1], ()):
                environment.rows = place.rows
                self._settle(fact, place)
        environment.rows = {}

    def errors(self) -> list[Error]:
        """What is wrong with facts, as declared, then what is no fact at all."""
        positions = self._environment.index.positions

        def position(pointer: Pointer) -> list[int]:
            keys: tuple[str, ...] = ()
            found = []
            for part in pointer:
                if isinstance(part, str):
                    keys = (*keys, part)
                found.append(positions[keys] if isinstance(part, str) else part)
            return found

        errors = []
        for pointer in sorted(self._found, key=position):
            fact, kind = self._found[pointer]
            errors.append(Error(pointer_text(pointer), f"{dotted(fact.keys)}.{kind}", field_message(fact, kind)))
        return errors + self._unknown()

    def _unknown(self) -> list[Error]:
        environment = self._environment
        procedure = environment.procedure
        errors = []
        for keys, places in self._places.items():
            fields = environment.index.facts[keys].fields if keys else (*procedure.builtins, *procedure.facts)
            known = {fact.id for fact in fields} | (set() if keys else set(PARTS))
            for place in places:
                errors += [
                    Error(pointer_text((*place.pointer, key)), "unknown", unknown_message(str(key)))
                    for key in place.raw
                    if key not in known
                ]
        return errors

    def _settle(self, fact: Fact, place: Place) -> None:
        pointer = (*place.pointer, fact.id)
        applies = self._applies(fact.when)
        if fact.id not in place.raw:
            self._absent(fact, pointer, is_asked=applies is True)
        elif applies is False:
            self._wrong(fact, pointer, "not_applicable")
        else:
            self._read(fact, pointer, place)

    def _applies(self, condition: Expression | None) -> bool | None:
        try:
            return holds(condition, self._environment)
        except (Undetermined, Failure):
            return None

    def _absent(self, fact: Fact, pointer: Pointer, *, is_asked: bool) -> None:
        if fact.default is not None:
            try:
                self._environment.defaults[pointer] = evaluate(fact.default, self._environment)
            except (Undetermined, Failure):
                return
        elif fact.required and is_asked:
            self._found[pointer] = (fact, "required")

    def _read(self, fact: Fact, pointer: Pointer, place: Place) -> None:
        raw = place.raw[fact.id]
        if fact.type.name == "record":
            if isinstance(raw, dict):
                place.values[fact.id] = self._enter(fact, Place(pointer, raw, {}, place.rows))
            else:
                self._wrong(fact, pointer, "type")
        elif fact.type.name == "list":
            self._read_list(fact, pointer, place)
        else:
            try:
                place.values[fact.id] = from_json(fact, raw)
            except Unreadable as error:
                self._wrong(fact, pointer, error.kind)
                return
            if not self._is_in_range(fact, place):
                self._wrong(fact, pointer, "range")

    def _read_list(self, fact: Fact, pointer: Pointer, place: Place) -> None:
        raw = place.raw[fact.id]
        if not isinstance(raw, list):
            self._wrong(fact, pointer, "type")
            return
        rows: list[Value] = []
        for number, item in enumerate(raw):
            here = (*pointer, number)
            values: dict[str, Value] = {}
            rows.append(values)
            if isinstance(item, dict):
                inner = {**place.rows, fact.keys: Row(here, values)}
                self._enter(fact, Place(here, item, values, inner))
            else:
                self._wrong(fact, here, "type")
                self._environment.wrong.add(pointer)
        place.values[fact.id] = tuple(rows)
        if not has_allowed_size(fact, len(raw)):
            self._wrong(fact, pointer, "items")

    def _enter(self, fact: Fact, place: Place) -> dict[str, Value]:
        self._places.setdefault(fact.keys, []).append(place)
        return place.values

    def _is_in_range(self, fact: Fact, place: Place) -> bool:
        if fact.minimum is None and fact.maximum is None:
            return True
        own = FactRef(fact.type, fact.origin, fact.keys, _list_of(place))
        return self._is_within(fact.minimum, own, -1) and self._is_within(fact.maximum, own, 1)

    def _is_within(self, limit: Expression | None, own: FactRef, beyond: int) -> bool:
        if limit is None:
            return True
        try:
            return compare(own, limit, self._environment) != beyond
        except (Undetermined, Failure):
            return True

    def _wrong(self, fact: Fact, pointer: Pointer, kind: str) -> None:
        self._found[pointer] = (fact, kind)
        self._environment.wrong.add(pointer)


def _list_of(place: Place) -> tuple[str, ...]:
    """The keys of the innermost list whose row the place lies in."""
    return max(place.rows, key=len, default=())


def _case_errors(environment: Environment) -> list[Error]:
    """Whether the case that was chosen may be chosen; its condition is undecided while facts are missing."""
    chosen = environment.values.get("case")
    for case in environment.procedure.cases:
        try:
            if case.id == chosen and case.when is not None and not truth(case.when, environment):
                return [Error("/case", "case.choice", case_message(case))]
        except (Undetermined, Failure):
            return []
    return []


def _rule_errors(environment: Environment) -> list[Error]:
    procedure = environment.procedure
    errors = []
    for section, rules in (("requirements", procedure.requirements), ("checks", procedure.checks)):
        for rule in rules:
            place = pointer_text(rule.at.path) if rule.at else ""
            try:
                if not _is_met(rule, environment):
                    errors.append(Error(place, f"{section}.{rule.id}", rule_message(rule)))
            except Undetermined:
                continue
            except Failure as failure:
                errors.append(Error(place, f"{section}.{rule.id}", FAILURES[failure.code]))
    return errors


def _is_met(rule: Rule, environment: Environment) -> bool:
    """Whether a rule holds or does not apply; a requirement in words only is for the officer."""
    if rule.must is None or not holds(rule.when, environment):
        return True
    return truth(rule.must, environment)
