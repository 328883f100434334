"""Prints typed expressions as Python.

An expression is printed as a function body sees it: `f` holds the facts of a dossier that are there and right, by
dotted name. A name that is missing raises KeyError with that name, which is what makes a rule undetermined.
Representations are those of the runtime module `values`; durations are tuples (amount, unit, scale).
"""

from __future__ import annotations

import datetime as dt
from unicodedata import normalize

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
from thutuc.plan.ranges import Ranges, everything
from thutuc.time.duration import Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from thutuc.model.procedure import Document

    Path = tuple[str, ...]
    Printed = tuple[str, int]

# Precedence of Python's operators, loosest first.
CONDITIONAL, OR, AND, NOT, COMPARISON, SUM, PRODUCT, SIGN, ATOM = range(9)
SYMBOLS = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
OPPOSITES = {"=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
MONTHS = {"start_of_month": 1, "start_of_quarter": 3, "start_of_year": 12}
ROUNDINGS = {"round": "quotient_half_up", "round_up": "quotient_up", "round_down": "quotient_down"}
SUBSTITUTES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", '"': '\\"'}


def quoted(text: str) -> str:
    """The Python literal of a text: printed characters as they are, all others escaped."""
    return '"' + "".join(SUBSTITUTES.get(char) or _escaped(char) for char in text) + '"'


def literal(value: object) -> str:
    """The Python expression of a constant in the representation of its type."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return repr(value)
    if isinstance(value, int):
        return f"{value:_}" if abs(value) >= 100_000 else repr(value)
    if isinstance(value, dt.date):
        return f"dt.date({value.year}, {value.month}, {value.day})"
    if isinstance(value, Duration):
        return literal((value.amount, value.unit, value.scale))
    if isinstance(value, tuple):
        inner = ", ".join(literal(part) for part in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    raise TypeError(f"no literal for {value!r}")


class Printer:
    """Prints the expressions of one procedure.

    `definitions` and `parameters` give what stands for each, a constant for those that rest on no fact, `fees` the Python
    expression of the amount of each fee; `documents` are all documents and groups by id, `lists` the paths of the lists,
    `defaulted` those of the facts that have a default, `ranges` the least and largest values of numbers.
    """

    def __init__(
        self,
        definitions: Mapping[str, Printed | Constant],
        parameters: Mapping[str, Printed | Constant],
        fees: Mapping[str, str],
        documents: Mapping[str, Document],
        lists: frozenset[tuple[str, ...]],
        defaulted: frozenset[tuple[str, ...]] = frozenset(),
        dates: dict[dt.date, str] | None = None,
        ranges: Ranges | None = None,
    ) -> None:
        self._definitions = definitions
        self._parameters = parameters
        self._fees = fees
        self._documents = documents
        self._lists = lists
        self._defaulted = defaulted
        self._ranges = ranges or Ranges({}, {}, {})
        self._variables: frozenset[Path] = frozenset()
        self._new: Path | None = None
        self.dates: dict[dt.date, str] = {} if dates is None else dates

    def text(self, node: Expression, loosest: int = CONDITIONAL) -> str:
        """The expression, in parentheses where it binds looser than its place allows."""
        text, strength = self.printed(node)
        return text if strength >= loosest else f"({text})"

    def with_variables(self, node: Expression, known: frozenset[Path], new: Path | None) -> str:
        """The expression where facts have variables: those that are `known`, and `new`, which gets its value where it comes first."""
        self._variables, self._new = known, new
        try:
            return self.text(node)
        finally:
            self._variables, self._new = frozenset(), None

    def printed(self, node: Expression) -> Printed:
        """The expression, and how strongly its parts are bound."""
        return PRINTERS[type(node)](self, node)

    def broken(self, node: Expression) -> list[str]:
        """The expression in the parts between which a line may be broken."""
        if not isinstance(node, Logic) or len(node.operands) == 1:
            return [self.text(node)]
        strength = AND if node.operator == "and" else OR
        texts = [self.text(operand, strength + 1) for operand in node.operands]
        return [texts[0], *(f"{node.operator} {text}" for text in texts[1:])]

    def negated(self, node: Expression, loosest: int = CONDITIONAL) -> str:
        """The expression that holds where this one does not, in parentheses as `text` puts them."""
        if isinstance(node, Compare):
            return self.text(node.replace(operator=OPPOSITES[node.operator]), loosest)
        if isinstance(node, Among | AmongChoices):
            return self.text(node.replace(negated=not node.negated), loosest)
        if isinstance(node, Not):
            return self.text(node.operand, loosest)
        text = f"not {self.text(node, NOT)}"
        return text if loosest <= NOT else f"({text})"

    def filed(self, document: Document) -> Printed:
        """Whether a document, or what a group asks for, is in the dossier."""
        if not document.members:
            return f"filed(f, {quoted(document.id)}) is not None", COMPARISON
        operator, strength = (" and ", AND) if document.grouping == "all_of" else (" or ", OR)
        parts = [self.filed(member) for member in document.members]
        if len(parts) == 1:
            return parts[0]
        return operator.join(text if own > strength else f"({text})" for text, own in parts), strength

    def at_scale(self, node: Expression, scale: int, loosest: int = CONDITIONAL) -> str:
        """A number in units of 10**-scale, which are not larger than its own."""
        if node.type.scale == scale or not node.type.is_number:
            return self.text(node, loosest)
        constant = self.constant(node)
        if constant is not None and isinstance(constant.value, int):
            return literal(constant.value * 10 ** (scale - node.type.scale))
        text = f"{self.text(node, PRODUCT)} * {literal(10 ** (scale - node.type.scale))}"
        return text if loosest <= PRODUCT else f"({text})"

    def constant(self, node: Expression) -> Constant | None:
        """The constant that a node is or names, None where it depends on something."""
        if isinstance(node, DefinitionRef | ParameterRef):
            known = self._definitions if isinstance(node, DefinitionRef) else self._parameters
            found = known[node.id]
            return found if isinstance(found, Constant) else None
        return node if isinstance(node, Constant) else None

    def _constant(self, node: Constant) -> Printed:
        value = normalize("NFC", node.value) if isinstance(node.value, str) else node.value
        if isinstance(value, dt.date):
            # A date is made once, when the module is loaded.
            return self.dates.setdefault(value, f"_DAY_{value:%Y_%m_%d}"), ATOM
        is_negative = isinstance(value, int) and value < 0
        return literal(value), SIGN if is_negative else ATOM

    def _fact(self, node: FactRef) -> Printed:
        text, variable = f"f[{quoted('.'.join(node.path))}]", f"v_{'__'.join(node.path)}"
        if node.path == self._new:
            self._variables, self._new = self._variables | {node.path}, None
            return f"({variable} := {text})", ATOM
        return variable if node.path in self._variables else text, ATOM

    def _definition(self, node: DefinitionRef) -> Printed:
        found = self._definitions[node.id]
        return self._constant(found) if isinstance(found, Constant) else found

    def _parameter(self, node: ParameterRef) -> Printed:
        found = self._parameters[node.id]
        return self._constant(found) if isinstance(found, Constant) else found

    def _document(self, node: DocumentRef) -> Printed:
        return self.filed(self._documents[node.id])

    def _fee(self, node: FeeRef) -> Printed:
        return self._fees[node.id], ATOM

    def _not(self, node: Not) -> Printed:
        return f"not {self.text(node.operand, NOT)}", NOT

    def _logic(self, node: Logic) -> Printed:
        strength = AND if node.operator == "and" else OR
        if len(node.operands) == 1:
            return self.text(node.operands[0], strength), strength
        operands = [self.text(operand, strength + 1) for operand in node.operands]
        return f" {node.operator} ".join(operands), strength

    def _compare(self, node: Compare) -> Printed:
        scale = max(node.left.type.scale, node.right.type.scale)
        left, right = self.at_scale(node.left, scale, SUM), self.at_scale(node.right, scale, SUM)
        return f"{left} {SYMBOLS[node.operator]} {right}", COMPARISON

    def _among(self, node: Among) -> Printed:
        scale = max(part.type.scale for part in (node.operand, *node.members))
        operand = self.at_scale(node.operand, scale, SUM)
        if all(self.constant(member) for member in node.members):
            members = ", ".join(self.at_scale(member, scale) for member in node.members)
            members = f"({members},)" if len(node.members) == 1 else f"({members})"
            return f"{operand} {'not in' if node.negated else 'in'} {members}", COMPARISON
        # One after the other: a member that is missing matters only where none before it is equal.
        found = " or ".join(f"{operand} == {self.at_scale(member, scale, SUM)}" for member in node.members)
        return (f"not ({found})", NOT) if node.negated else (found, OR)

    def _among_choices(self, node: AmongChoices) -> Printed:
        operator = "not in" if node.negated else "in"
        return f"{self.text(node.operand, SUM)} {operator} {self.text(node.choices, SUM)}", COMPARISON

    def _arithmetic(self, node: Arithmetic) -> Printed:
        scale = node.type.scale
        if node.operator == "*":
            value, strength = f"{self.text(node.left, PRODUCT)} * {self.text(node.right, SIGN)}", PRODUCT
        else:
            left, right = self.at_scale(node.left, scale, SUM), self.at_scale(node.right, scale, PRODUCT)
            value, strength = f"{left} {node.operator} {right}", SUM
        (low, high), (least, most) = self._ranges.unbounded(node), everything(scale)
        return (value, strength) if least <= low and high <= most else _bounded(value, scale)

    def _negate(self, node: Negate) -> Printed:
        return f"-{self.text(node.operand, SIGN)}", SIGN

    def _rescale(self, node: Rescale) -> Printed:
        if self.constant(node.operand):
            text = self.at_scale(node.operand, node.type.scale)
            return text, SIGN if text.startswith("-") else ATOM
        if node.operand.type.scale == node.type.scale:
            return self.text(node.operand, SIGN), SIGN
        return self.at_scale(node.operand, node.type.scale), PRODUCT

    def _shift_date(self, node: ShiftDate) -> Printed:
        return f"shifted({self.text(node.date)}, {self.text(node.duration)}, {node.sign})", ATOM

    def _term_end(self, node: TermEnd) -> Printed:
        return f"term_end(CALENDAR, {self.text(node.duration)}, {self.text(node.start)})", ATOM

    def _present(self, node: Present) -> Printed:
        path, first = node.operand.path, len(node.operand.row) + 1
        names = [quoted(".".join(path[:length])) for length in range(first, len(path) + 1)]
        text = f"given(f, {', '.join(names)})"
        # What was read and can have no default was given.
        return (text, ATOM) if path in self._defaulted else (f"{names[-1]} in f or {text}", OR)

    def _conditional(self, node: Conditional) -> Printed:
        then, condition = self.text(node.then, OR), self.text(node.condition, OR)
        return f"{then} if {condition} else {self.text(node.otherwise)}", CONDITIONAL

    def _call(self, node: Call) -> Printed:
        return CALLS[node.function](self, node)

    def _extreme(self, node: Call) -> Printed:
        arguments = ", ".join(self.at_scale(argument, node.type.scale) for argument in node.arguments)
        return f"{'min' if node.function == 'smallest' else 'max'}({arguments})", ATOM

    def _rounded(self, node: Call) -> Printed:
        value, multiple = node.arguments
        scale, constant = max(value.type.scale, multiple.type.scale), self.constant(multiple)
        if constant is not None and isinstance(constant.value, int) and constant.value:
            unit = literal(abs(constant.value))
            step = literal(abs(constant.value) * 10 ** (scale - multiple.type.scale))
        else:
            unit = f"abs({self.text(multiple)})"
            step = f"abs({self.at_scale(multiple, scale)})"
        quotient = f"{ROUNDINGS[node.function]}({self.at_scale(value, scale)}, {step})"
        return _bounded(f"{quotient} * {unit}", multiple.type.scale)

    def _quotient(self, node: Call) -> Printed:
        scale = max(argument.type.scale for argument in node.arguments)
        arguments = ", ".join(self.at_scale(argument, scale) for argument in node.arguments)
        return _bounded(f"{node.function}({arguments})", 0)

    def _count(self, node: Call) -> Printed:
        return f"len({self.text(node.arguments[0])})", ATOM

    def _total(self, node: Call) -> Printed:
        column = node.arguments[0]
        if not isinstance(column, FactRef):
            raise TypeError("a total is taken of a column")
        keys = column.path
        rows = next(keys[:end] for end in range(len(column.row) + 1, len(keys) + 1) if keys[:end] in self._lists)
        return _bounded(f"total(f, {quoted('.'.join(rows))}, {quoted('.'.join(keys))})", node.type.scale)

    def _days_between(self, node: Call) -> Printed:
        first, second = node.arguments
        # Evaluated in the order of the arguments: the first that is missing is the one that is named.
        return f"days_between({self.text(first)}, {self.text(second)})", ATOM

    def _age(self, node: Call) -> Printed:
        birth, on = node.arguments
        return f"age({self.text(birth)}, {self.text(on)})", ATOM

    def _year_of(self, node: Call) -> Printed:
        return f"{self.text(node.arguments[0], ATOM)}.year", ATOM

    def _start_of(self, node: Call) -> Printed:
        return f"start_of({self.text(node.arguments[0])}, {MONTHS[node.function]})", ATOM

    def _latest_before(self, node: Call) -> Printed:
        event, length = node.arguments
        return f"latest_before(CALENDAR, {self.text(event)}, {self.text(length)})", ATOM

    def _length(self, node: Call) -> Printed:
        return f"len({self.text(node.arguments[0])})", ATOM

    def _starts_with(self, node: Call) -> Printed:
        text, beginning = node.arguments
        return f"{self.text(text, ATOM)}.startswith({self.text(beginning)})", ATOM


PRINTERS: dict[type[Expression], Callable[[Printer, Any], Printed]] = {
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
CALLS: dict[str, Callable[[Printer, Call], Printed]] = {
    "smallest": Printer._extreme,
    "largest": Printer._extreme,
    "round": Printer._rounded,
    "round_up": Printer._rounded,
    "round_down": Printer._rounded,
    "quotient_up": Printer._quotient,
    "quotient_down": Printer._quotient,
    "count": Printer._count,
    "total": Printer._total,
    "days_between": Printer._days_between,
    "age": Printer._age,
    "start_of_month": Printer._start_of,
    "start_of_quarter": Printer._start_of,
    "start_of_year": Printer._start_of,
    "latest_before": Printer._latest_before,
    "year_of": Printer._year_of,
    "length": Printer._length,
    "starts_with": Printer._starts_with,
}


def _bounded(value: str, scale: int) -> Printed:
    return (f"bounded({value}, {literal(10**scale)})" if scale else f"bounded({value})"), ATOM


def _escaped(char: str) -> str:
    if char.isprintable():
        return char
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
