"""Prints typed expressions as SQL.

An expression has two texts. Its value is NULL just where it has none; SQL's own `NULL AND FALSE` is not that, because operands are looked
at from left to right. Its trouble says why: dotted keys of the facts that are missing, or `!` and the code of a failure; NULL where there
is a value. No text that is printed here can raise an error of the engine.
"""

from __future__ import annotations

import datetime as dt
from unicodedata import normalize

from thutuc.emit.sql.functions import FUNCTIONS
from thutuc.emit.sql.terms import Terms
from thutuc.emit.sql.troubles import DIVIDING, trouble
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
    children,
)
from thutuc.plan.ranges import everything
from thutuc.time.duration import Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from thutuc.emit.sql.columns import Columns
    from thutuc.emit.sql.dialect import Dialect
    from thutuc.emit.sql.world import World

    Keys = tuple[str, ...]

LARGEST_SMALL = 2**63 - 1
LARGEST_WIDE = 10**37


class Printer:
    """Prints the expressions of one procedure.

    `rows` gives the variable that stands for the row of each list that is being read, by the keys of the list. What is looked at
    `seldom` makes no columns of its own.
    """

    def __init__(
        self,
        world: World,
        rows: Mapping[Keys, str] | None = None,
        *,
        seldom: bool = False,
    ) -> None:
        self.world = world
        self.rows = rows or {}
        self.terms = Terms(self)
        self._stands_alone = seldom or bool(self.rows)

    @property
    def columns(self) -> Columns:
        """The steps of the query."""
        return self.world.columns

    @property
    def dialect(self) -> Dialect:
        """The engine that is written for."""
        return self.world.dialect

    def seldom(self) -> Printer:
        """The printer of texts that are looked at in few dossiers, and for which no column is made that all dossiers have."""
        return Printer(self.world, self.rows, seldom=True)

    def value(self, node: Expression) -> str:
        """The value, NULL where there is none."""
        return VALUES[type(node)](self, node)

    def trouble(self, node: Expression) -> str:
        """Why there is no value; "" where there always is one."""
        if not self.is_nullable(node):
            return ""
        return trouble(self, node)

    def is_nullable(self, node: Expression) -> bool:
        """Whether there may be no value."""
        world = self.world
        if isinstance(node, Constant | DocumentRef):
            return False
        if isinstance(node, FactRef):
            is_given = self._is_plain(node.path) and world.facts[node.path].required
            return node.row != () or not is_given
        if isinstance(node, DefinitionRef):
            return Printer(world).is_nullable(world.definitions[node.id])
        if isinstance(node, ParameterRef):
            return self.is_nullable(world.parameters[node.id])
        if isinstance(node, Present) and self._is_plain(node.operand.path):
            return False
        if isinstance(node, FeeRef | Present | ShiftDate | TermEnd):
            return True
        if isinstance(node, Arithmetic) and self.can_exceed(node):
            return True
        if isinstance(node, Call) and node.function in (*DIVIDING, "total", "latest_before"):
            return True
        return any(self.is_nullable(part) for part in children(node))

    def _is_plain(self, keys: Keys) -> bool:
        """Whether a fact is known to be right where it is given."""
        return self.world.is_clean and keys in self.world.plain

    def can_fail(self, node: Expression) -> bool:
        """Whether a value may be lacking although no fact is."""
        world = self.world
        if isinstance(node, DefinitionRef):
            return self.can_fail(world.definitions[node.id])
        if isinstance(node, ParameterRef):
            return self.can_fail(world.parameters[node.id])
        if isinstance(node, FeeRef):
            return False
        if isinstance(node, ShiftDate | TermEnd) or (isinstance(node, Arithmetic) and self.can_exceed(node)):
            return True
        if isinstance(node, Call) and (node.function == "latest_before" or node.type.is_number):
            return True
        return any(self.can_fail(part) for part in children(node))

    def can_exceed(self, node: Arithmetic) -> bool:
        """Whether a sum or product may lie beyond the bound of all numbers."""
        low, high = everything(node.type.scale)
        least, most = self.world.ranges.unbounded(node)
        return least < low or most > high

    def is_wide(self, node: Expression, scale: int | None = None, times: int = 1) -> bool:
        """Whether a number, counted in units of 10**-scale and multiplied, needs more than 64 bits."""
        low, high = self.world.ranges.at_scale(node, node.type.scale if scale is None else scale)
        return max(abs(low), abs(high)) * times > LARGEST_SMALL

    def at_scale(self, node: Expression, scale: int, *, wide: bool) -> str:
        """A number in units of 10**-scale, which are not larger than its own, in the small or the wide type."""
        unit = 10 ** (scale - node.type.scale)
        if isinstance(node, Constant) and isinstance(node.value, int):
            text = self.dialect.literal(node.value * unit)
            return self.dialect.cast(text, self.dialect.wide) if wide and not self.is_wide(node, scale) else text
        text = self.value(node)
        if wide and not self.is_wide(node):
            text = self.dialect.cast(text, self.dialect.wide)
        return f"({text} * {unit})" if unit != 1 else text

    def pair(self, nodes: Sequence[Expression], times: int = 1) -> tuple[list[str], bool]:
        """Numbers at their finest scale and in one type, which holds `times` as much; whether that is the wide one."""
        scale = max(node.type.scale for node in nodes)
        wide = any(self.is_wide(node, scale, times) for node in nodes)
        return [self.at_scale(node, scale, wide=wide) for node in nodes], wide

    def let(self, text: str, body: Callable[[str], str]) -> str:
        """What `body` makes of a text that stands in it several times."""
        if not self._stands_alone:
            return body(self.columns.once(text))
        if len(text) <= 40:
            return body(text)
        dialect, name = self.dialect, self.world.variable()
        values = dialect.transform(dialect.list_of([text], dialect.text_type), name, body(name))
        return dialect.item(f"({values})" if dialect.first_index else values, "0")

    def bounded(self, text: str, scale: int) -> str:
        """The number, NULL beyond the bound of all numbers."""
        low, high = everything(scale)
        return self.let(text, lambda found: f"CASE WHEN {found} BETWEEN {low} AND {high} THEN {found} END")

    def literal(self, value: object, *, is_number: bool = True) -> str:
        """A constant in the representation of its type."""
        dialect = self.dialect
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        if isinstance(value, int):
            return dialect.literal(value) if is_number else str(value)
        if isinstance(value, dt.date):
            return str(value.toordinal())
        if isinstance(value, Duration):
            return str(self.world.duration(value))
        if isinstance(value, str):
            return dialect.text(normalize("NFC", value))
        if isinstance(value, tuple):
            return dialect.list_of([self.literal(part) for part in value], dialect.text_type)
        raise TypeError(f"no literal for {value!r}")

    def named(self, kind: str, name: str, node: Expression) -> str:
        """The column of a definition or parameter."""
        column = f"{kind}.{name}"
        if column not in self.columns:
            self.columns.define(column, Printer(self.world).value(node))
        return self.columns.ref(column)

    def named_trouble(self, kind: str, name: str, node: Expression) -> str:
        """The column that says why a definition or parameter has no value."""
        column = f"t{kind}.{name}"
        if column not in self.columns:
            self.columns.define(column, Printer(self.world).seldom().trouble(node))
        return self.columns.ref(column)

    def short(self, node: Expression) -> str:
        """The value, as a column where it is long."""
        return self.value(node) if self._stands_alone else self.columns.once(self.value(node))

    def _constant(self, node: Constant) -> str:
        if node.type.name == "choice":
            return str(self.world.choice(str(node.value)))
        return self.literal(node.value, is_number=node.type.is_number)

    def _fact(self, node: FactRef) -> str:
        dialect = self.dialect
        above = self.world.list_above(node.path, node.row)
        if above and above != node.path:
            rows = self._kept(node, above)
            name = self.world.variable()
            part = dialect.field(name, "v." + ".".join(node.path[len(above) :]))
            missing = dialect.kept(rows, name, f"{part} IS NULL")
            return f"CASE WHEN {dialect.size(missing)} = 0 THEN {dialect.transform(rows, name, part)} END"
        return self._kept(node, node.path)

    def _kept(self, node: FactRef, keys: Keys) -> str:
        if not node.row:
            return self.columns.ref(self.world.fact_column(keys))
        return self.dialect.field(self.rows[node.row], "v." + ".".join(keys[len(node.row) :]))

    def _definition(self, node: DefinitionRef) -> str:
        return self.named("d", node.id, self.world.definitions[node.id])

    def _parameter(self, node: ParameterRef) -> str:
        value = self.world.parameters[node.id]
        return self.value(value) if isinstance(value, Constant) else self.named("p", node.id, value)

    def _document(self, node: DocumentRef) -> str:
        return self.columns.ref(f"f.{node.id}")

    def _fee(self, node: FeeRef) -> str:
        self.world.define_fee(node.id)
        return self.columns.ref(f"fee.{node.id}")

    def _not(self, node: Not) -> str:
        return f"(NOT {self.value(node.operand)})"

    def _logic(self, node: Logic) -> str:
        parts = []
        for number, operand in enumerate(node.operands):
            is_nullable = self.is_nullable(operand)
            is_twice = is_nullable and number < len(node.operands) - 1
            parts.append((self.short(operand) if is_twice else self.value(operand), is_nullable))
        return in_order(parts, stops_at_true=node.operator == "or")

    def _compare(self, node: Compare) -> str:
        left, right = self._compared((node.left, node.right))
        return f"({left} {node.operator} {right})"

    def _compared(self, nodes: Sequence[Expression]) -> list[str]:
        if not nodes[0].type.is_number:
            return [self.value(node) for node in nodes]
        texts, _ = self.pair(nodes)
        scale = max(node.type.scale for node in nodes)
        for place, node in enumerate(nodes):
            if isinstance(node, Constant) and isinstance(node.value, int):
                texts[place] = str(node.value * 10 ** (scale - node.type.scale))
        return texts

    def _among(self, node: Among) -> str:
        operand, *members = self._compared((node.operand, *node.members))
        if not any(self.is_nullable(member) for member in node.members):
            if self.is_constant(node.members):
                return self.let(operand, lambda one: self.dialect.among(one, members, negated=node.negated))
            return f"({operand} {'NOT ' if node.negated else ''}IN ({', '.join(members)}))"
        found = in_order(self._equalities(node), stops_at_true=True)
        return f"(NOT {found})" if node.negated else found

    def is_constant(self, nodes: Sequence[Expression]) -> bool:
        """Whether all of several expressions are constants."""
        return all(isinstance(node, Constant) for node in nodes)

    def _equalities(self, node: Among) -> list[tuple[str, bool]]:
        found = []
        for member in node.members:
            equality = Compare(node.type, node.origin, "=", node.operand, member)
            found.append((self.short(equality), self.is_nullable(equality)))
        return found

    def _among_choices(self, node: AmongChoices) -> str:
        operand, choices = self._member(node.operand), self.value(node.choices)
        found = self.dialect.contains(choices, operand)
        if self.is_nullable(node.operand):
            found = f"CASE WHEN {operand} IS NOT NULL THEN {found} END"
        return f"(NOT {found})" if node.negated else found

    def _member(self, node: Expression) -> str:
        """The text of a member of a choice."""
        if isinstance(node, Constant):
            return self.dialect.text(str(node.value))
        cases = " ".join(
            f"WHEN {self.world.choice(one.id)} THEN {self.dialect.text(one.id)}" for one in node.type.members
        )
        return f"CASE {self.value(node)} {cases} END"

    def _arithmetic(self, node: Arithmetic) -> str:
        scale, operator = node.type.scale, node.operator
        scales = (node.left.type.scale, node.right.type.scale) if operator == "*" else (scale, scale)
        least, most = self.world.ranges.unbounded(node)
        largest = max(abs(least), abs(most))
        sides = zip((node.left, node.right), scales, strict=True)
        wide = largest > LARGEST_SMALL or any(self.is_wide(side, own) for side, own in sides)

        def text() -> str:
            left = self.at_scale(node.left, scales[0], wide=wide)
            right = self.at_scale(node.right, scales[1], wide=wide)
            if largest <= LARGEST_WIDE:
                return f"({left} {operator} {right})"
            size = f"abs(CAST({left} AS DOUBLE) {operator} CAST({right} AS DOUBLE))"
            return f"CASE WHEN {size} < 1e37 THEN {left} {operator} {right} END"

        found = self.bounded(text(), scale) if self.can_exceed(node) else text()
        return self.dialect.cast(found, self.dialect.small) if wide and not self.is_wide(node) else found

    def _negate(self, node: Negate) -> str:
        return f"(- {self.value(node.operand)})"

    def _rescale(self, node: Rescale) -> str:
        return self.at_scale(node.operand, node.type.scale, wide=self.is_wide(node))

    def _shift_date(self, node: ShiftDate) -> str:
        return self.terms.shifted(node)

    def _term_end(self, node: TermEnd) -> str:
        return self.terms.ended(node)

    def _present(self, node: Present) -> str:
        path, row = node.operand.path, node.operand.row
        name = "g." + ".".join(path[len(row) :])
        return self.dialect.field(self.rows[row], name) if row else self.columns.ref(name)

    def _conditional(self, node: Conditional) -> str:
        then, otherwise = (
            self.at_scale(part, node.type.scale, wide=self.is_wide(node)) if node.type.is_number else self.value(part)
            for part in (node.then, node.otherwise)
        )
        if not self.is_nullable(node.condition):
            return f"CASE WHEN {self.value(node.condition)} THEN {then} ELSE {otherwise} END"
        condition = self.short(node.condition)
        return f"CASE WHEN {condition} THEN {then} WHEN NOT {condition} THEN {otherwise} END"

    def _call(self, node: Call) -> str:
        if node.function == "latest_before":
            return self.terms.latest(node)
        return FUNCTIONS[node.function](self, node)


def in_order(parts: Sequence[tuple[str, bool]], *, stops_at_true: bool) -> str:
    """The conjunction or disjunction of conditions, of which each may be NULL, looked at from left to right."""
    *rest, (found, _) = parts
    for text, is_nullable in reversed(rest):
        if not is_nullable:
            found = f"({text} {'OR' if stops_at_true else 'AND'} {found})"
        elif stops_at_true:
            found = f"CASE WHEN {text} THEN TRUE WHEN NOT {text} THEN {found} END"
        else:
            found = f"CASE WHEN {text} THEN {found} WHEN NOT {text} THEN FALSE END"
    return found


VALUES: dict[type[Expression], Callable[[Printer, Any], str]] = {
    Constant: Printer._constant,
    FactRef: Printer._fact,
    DefinitionRef: Printer._definition,
    ParameterRef: Printer._parameter,
    DocumentRef: Printer._document,
    FeeRef: Printer._fee,
    Not: Printer._not,
    Logic: Printer._logic,
    Compare: Printer._compare,
    Among: Printer._among,
    AmongChoices: Printer._among_choices,
    Arithmetic: Printer._arithmetic,
    Negate: Printer._negate,
    Rescale: Printer._rescale,
    ShiftDate: Printer._shift_date,
    TermEnd: Printer._term_end,
    Present: Printer._present,
    Conditional: Printer._conditional,
    Call: Printer._call,
}
