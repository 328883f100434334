"""Makes typed expression trees over the facts of the sample procedure."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from thutuc.model.expressions import (
    Among,
    AmongChoices,
    Arithmetic,
    Call,
    Compare,
    Conditional,
    Constant,
    DefinitionRef,
    DocumentRef,
    Expression,
    FactRef,
    FeeRef,
    Logic,
    Negate,
    Not,
    ParameterRef,
    Present,
    Rescale,
    ShiftDate,
    TermEnd,
)
from thutuc.model.procedure import Definition
from thutuc.model.types import BOOLEAN, DATE, INTEGER, TEXT, TIME, VND, Type
from thutuc.text.source import Source, Span
from thutuc.time.duration import Duration

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from thutuc.model.procedure import Fact, Procedure
    from thutuc.time.duration import Unit

HERE = Span(Source("x.yaml", "x"), 0, 1)
DURATION = Type("duration")
UNITS: tuple[Unit, ...] = ("day", "working_day", "week", "month", "year", "calendar_day_without_holidays", "hour")
CALLS = (
    *("round", "round_up", "round_down", "quotient_up", "quotient_down", "count", "total", "days_between", "age"),
    *("year_of", "length", "start_of_month", "start_of_quarter", "start_of_year", "latest_before"),
)


class Trees:
    """Makes trees of a wanted type, of at most the given depth."""

    def __init__(self, random: Random, procedure: Procedure) -> None:
        self._random = random
        self._procedure = procedure
        self._facts = [fact for fact in _scalars(procedure.builtins + procedure.facts) if "witnesses" not in fact.keys]
        self._makers: dict[str, Callable[[int], Expression]] = {
            "boolean": self.boolean,
            "number": self.number,
            "date": self.date,
            "duration": self.duration,
        }

    def any(self, depth: int) -> Expression:
        """A tree of any type."""
        return self._makers[self._random.choice(list(self._makers))](depth)

    def boolean(self, depth: int) -> Expression:
        """A condition."""
        random = self._random
        if depth <= 0:
            return random.choice(
                (self._fact("boolean"), self._present(), Constant(BOOLEAN, HERE, random.random() < 0.5))
            )
        kind = random.randrange(9)
        if kind == 0:
            return Not(BOOLEAN, HERE, self.boolean(depth - 1))
        if kind <= 2:
            parts = tuple(self.boolean(depth - 1) for _ in range(random.randint(2, 3)))
            return Logic(BOOLEAN, HERE, "and" if kind == 1 else "or", parts)
        if kind == 3:
            return self._compare(self.number(depth - 1), self.number(depth - 1))
        if kind == 4:
            return self._compare(self.date(depth - 1), self.date(depth - 1))
        if kind == 5:
            members = tuple(self.number(random.randint(0, depth - 1)) for _ in range(random.randint(1, 3)))
            return Among(BOOLEAN, HERE, self.number(depth - 1), members, random.random() < 0.4)
        if kind == 6:
            return self._texts()
        if kind == 7:
            return self._choices()
        return random.choice(
            (
                DocumentRef(BOOLEAN, HERE, random.choice(("paper", "deed", "any_of", "chain_of", "both"))),
                Conditional(BOOLEAN, HERE, *(self.boolean(depth - 1) for _ in range(3))),
                DefinitionRef(BOOLEAN, HERE, random.choice(("late", "bright", "warm", "has_paper"))),
            )
        )

    def number(self, depth: int) -> Expression:
        """A number of some scale."""
        random = self._random
        if depth <= 0:
            return random.choice(
                (
                    self._fact("integer"),
                    self._fact("decimal"),
                    self._fact("money"),
                    Constant(INTEGER, HERE, random.choice((0, 1, 2, 3, -7, 100_000, 10**15))),
                    Constant(Type("decimal", scale=2), HERE, random.choice((0, 5, 50, 125, -100))),
                    ParameterRef(VND, HERE, random.choice(("unit", "double_unit"))),
                    DefinitionRef(INTEGER, HERE, random.choice(("age_now", "rows", "span"))),
                    FeeRef(VND, HERE, random.choice(("base", "clash", "tiers"))),
                )
            )
        kind = random.randrange(7)
        one, other = self.number(depth - 1), self.number(depth - 1)
        scale = max(one.type.scale, other.type.scale)
        if kind == 0:
            return Arithmetic(Type("decimal", scale=scale), HERE, random.choice(("+", "-")), one, other)
        if kind == 1:
            return Arithmetic(Type("decimal", scale=one.type.scale + other.type.scale), HERE, "*", one, other)
        if kind == 2:
            return Negate(one.type, HERE, one)
        if kind == 3:
            return Rescale(one.type.replace(scale=one.type.scale + random.randint(0, 2)), HERE, one)
        if kind == 4:
            return Conditional(one.type, HERE, self.boolean(depth - 1), one, self._like(one.type, depth - 1))
        if kind == 5:
            name = random.choice(("smallest", "largest"))
            return Call(Type("decimal", scale=scale), HERE, name, (one, other))
        return self._call(one, other, depth)

    def date(self, depth: int) -> Expression:
        """A date."""
        random = self._random
        if depth <= 0:
            days = (
                dt.date(2024, 2, 29),
                dt.date(2026, 1, 31),
                dt.date(1, 1, 1),
                dt.date(9999, 12, 31),
                dt.date(2026, 11, 23),
            )
            return random.choice((self._fact("date"), Constant(DATE, HERE, random.choice(days))))
        kind = random.randrange(4)
        if kind == 0:
            return ShiftDate(DATE, HERE, self.date(depth - 1), self.duration(depth - 1), random.choice((1, -1)))
        if kind == 1:
            return TermEnd(DATE, HERE, self.duration(depth - 1), self.date(depth - 1))
        if kind == 2:
            return Call(
                DATE, HERE, random.choice(("smallest", "largest")), (self.date(depth - 1), self.date(depth - 1))
            )
        return Conditional(DATE, HERE, self.boolean(depth - 1), self.date(depth - 1), self.date(depth - 1))

    def duration(self, depth: int) -> Expression:
        """A length of time."""
        random = self._random
        if depth > 0 and random.random() < 0.3:
            return Conditional(DURATION, HERE, self.boolean(depth - 1), self.duration(0), self.duration(0))
        length = Duration(random.choice((0, 1, 5, 30, 60, 25)), random.choice(UNITS), random.choice((0, 0, 0, 1)))
        return Constant(DURATION, HERE, length)

    def _call(self, one: Expression, other: Expression, depth: int) -> Expression:
        random = self._random
        scale = max(one.type.scale, other.type.scale)
        name = random.choice(CALLS)
        if name.startswith("round"):
            return Call(Type("decimal", scale=other.type.scale), HERE, name, (one, other))
        if name.startswith("quotient"):
            both = tuple(Rescale(part.type.replace(scale=scale), HERE, part) for part in (one, other))
            return Call(INTEGER, HERE, name, both)
        if name == "count":
            return Call(INTEGER, HERE, name, (FactRef(Type("list"), HERE, ("witnesses",)),))
        if name == "total":
            column = FactRef(Type("decimal", scale=1), HERE, ("witnesses", "share"))
            return Call(column.type, HERE, name, (column,))
        if name == "length":
            return Call(INTEGER, HERE, name, (self._fact("text"),))
        if name in ("start_of_month", "start_of_quarter", "start_of_year"):
            return Call(INTEGER, HERE, "year_of", (Call(DATE, HERE, name, (self.date(depth - 1),)),))
        if name == "latest_before":
            return Call(INTEGER, HERE, "year_of", (Call(DATE, HERE, name, (self.date(depth - 1), self.duration(0))),))
        if name == "year_of":
            return Call(INTEGER, HERE, name, (self.date(depth - 1),))
        return Call(INTEGER, HERE, name, (self.date(depth - 1), self.date(depth - 1)))

    def _compare(self, one: Expression, other: Expression) -> Expression:
        return Compare(BOOLEAN, HERE, self._random.choice(("=", "<>", "<", "<=", ">", ">=")), one, other)

    def _texts(self) -> Expression:
        random = self._random
        text = Constant(TEXT, HERE, random.choice(("xã", "x", "", "xa\u0303", 'a"b\\c\n')))
        if random.random() < 0.5:
            return Call(BOOLEAN, HERE, "starts_with", (self._fact("text"), text))
        time = Constant(TIME, HERE, 15 * 60)
        pair = random.choice(((self._fact("text"), text), (self._fact("time"), time)))
        return Compare(BOOLEAN, HERE, random.choice(("=", "<>")), *pair)

    def _choices(self) -> Expression:
        random = self._random
        fact = next(fact for fact in self._facts if fact.keys == ("colour",))
        colour = FactRef(fact.type, HERE, fact.keys)
        constants = tuple(Constant(fact.type, HERE, member) for member in random.sample(("red", "green", "white"), 2))
        if random.random() < 0.5:
            return Among(BOOLEAN, HERE, colour, constants, random.random() < 0.5)
        many = FactRef(Type("choices"), HERE, ("colours",))
        return AmongChoices(BOOLEAN, HERE, random.choice((colour, *constants)), many, random.random() < 0.5)

    def _present(self) -> Expression:
        fact = self._random.choice(self._facts)
        return Present(BOOLEAN, HERE, FactRef(fact.type, HERE, fact.keys))

    def _like(self, wanted: Type, depth: int) -> Expression:
        """A number brought to the wanted scale, which may take finer parts off nowhere."""
        node = self.number(depth)
        if node.type.scale > wanted.scale:
            return Constant(wanted, HERE, 3)
        return Rescale(wanted, HERE, node)

    def _fact(self, kind: str) -> Expression:
        fact = self._random.choice([fact for fact in self._facts if fact.type.name == kind])
        return FactRef(fact.type, HERE, fact.keys)


def reading_all(procedure: Procedure) -> Procedure:
    """The procedure with a definition more, that reads every fact: others are not kept for rules."""
    facts = _scalars(procedure.builtins + procedure.facts)
    reads = tuple(Present(BOOLEAN, HERE, FactRef(fact.type, HERE, fact.keys)) for fact in facts)
    everything = Logic(BOOLEAN, HERE, "or", reads)
    definition = Definition("everything", "everything", "definitions.everything", HERE, everything, "", ())
    return procedure.replace(definitions=(*procedure.definitions, definition))


def _scalars(facts: tuple[Fact, ...]) -> list[Fact]:
    found = []
    for fact in facts:
        if fact.type.name == "record":
            found += _scalars(fact.fields)
        elif fact.type.name != "list":
            found.append(fact)
    return found
