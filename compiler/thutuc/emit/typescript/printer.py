"""Prints typed expressions as JavaScript.

An expression is printed as a function of the facts sees it: `f` holds those of the dossier, `r` those of the row of a list
that is being read. A fact that is missing is noted by `need` and stood for by a harmless value; the rule is then undetermined,
whatever it still computes. Numbers are Numbers where they are known to be exact, else BigInts (see `ranges`); days are
numbers of days, durations arrays [amount, unit, scale].
"""

from __future__ import annotations

from unicodedata import normalize

from thutuc.emit.typescript.literals import literal, number, quoted, slot
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
from thutuc.plan.ranges import everything, is_safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from thutuc.model.procedure import Document, Fact
    from thutuc.plan.ranges import Range, Ranges

    Printed = tuple[str, int]
    Keys = tuple[str, ...]

# Precedence of JavaScript's operators, loosest first.
CONDITIONAL, OR, AND, EQUALITY, RELATION, SUM, PRODUCT, UNARY, ATOM = range(9)
SYMBOLS = {"=": "===", "<>": "!==", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
OPPOSITES = {"=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
QUOTIENTS = {
    "round": "quotientHalfUp",
    "round_up": "quotientUp",
    "round_down": "quotientDown",
    "quotient_up": "quotientUp",
    "quotient_down": "quotientDown",
}
MONTHS = {"start_of_month": 1, "start_of_quarter": 3, "start_of_year": 12}
# What stands for a value that is missing, so that whatever is done with it ends; of a condition or choice nothing does.
STAND_INS = {"date": "1", "time": "0", "text": '""', "choices": "[]", "list": "[]"}


class Printer:
    """Prints the expressions of one procedure.

    `definitions` and `parameters` give the JavaScript call that stands for each, `fees` that of the amount of each fee;
    `documents` are all documents and groups by id, `lists` the paths of the lists, `row` that of the list whose row is being read.
    `getters` are the functions that give the facts that were asked for, by the keys of the fact.
    """

    def __init__(
        self,
        definitions: Mapping[str, str],
        parameters: Mapping[str, str],
        fees: Mapping[str, str],
        documents: Mapping[str, Document],
        lists: frozenset[Keys],
        ranges: Ranges,
        row: Keys = (),
    ) -> None:
        self.ranges = ranges
        self.getters: dict[Keys, str] = {}
        self._definitions = definitions
        self._parameters = parameters
        self._fees = fees
        self._documents = documents
        self._lists = lists
        self._row = row

    def within(self, row: Keys) -> Printer:
        """The printer for what is read for each row of a list."""
        named = (self._definitions, self._parameters, self._fees)
        printer = Printer(*named, self._documents, self._lists, self.ranges, row)
        printer.getters = self.getters
        return printer

    def text(self, node: Expression, loosest: int = CONDITIONAL) -> str:
        """The expression, in parentheses where it binds looser than its place allows."""
        return _placed(PRINTERS[type(node)](self, node), loosest)

    def rule(self, node: Expression) -> str:
        """The function of the facts that an expression is, by its name where it has one."""
        text = self.text(node)
        is_named = isinstance(node, DefinitionRef | FactRef) and text.endswith("(f)")
        return text.removesuffix("(f)") if is_named else f"f=>{text}"

    def negated(self, node: Expression) -> str:
        """The expression that holds where this one does not."""
        if isinstance(node, Compare):
            return self.text(node.replace(operator=OPPOSITES[node.operator]))
        if isinstance(node, Among | AmongChoices):
            return self.text(node.replace(negated=not node.negated))
        if isinstance(node, Not):
            return self.text(node.operand)
        return f"!{self.text(node, UNARY)}"

    def filed(self, document: Document) -> Printed:
        """Whether a document, or what a group asks for, is in the dossier."""
        if not document.members:
            return f"isFiled(f,{quoted(document.id)})", ATOM
        operator, strength = ("&&", AND) if document.grouping == "all_of" else ("||", OR)
        parts = [self.filed(member) for member in document.members]
        if len(parts) == 1:
            return parts[0]
        return operator.join(_placed(part, strength + 1) for part in parts), strength

    def counted(self, node: Expression, scale: int, *, big: bool, loosest: int = CONDITIONAL) -> str:
        """A value; a number in units of 10**-scale, which are not larger than its own, in the representation that is asked for."""
        if not node.type.is_number:
            return self.text(node, loosest)
        unit: int = 10 ** (scale - node.type.scale)
        if isinstance(node, Constant) and isinstance(node.value, int):
            value = node.value * unit
            return _placed((number(value, big=big), UNARY if value < 0 else ATOM), loosest)
        is_big = self.ranges.is_big(node)
        if unit == 1 and is_big == big:
            return self.text(node, loosest)
        if is_big != big:
            text, strength = f"{'BigInt' if big else 'Number'}({self.text(node)})", ATOM
        else:
            text, strength = self.text(node, PRODUCT), PRODUCT
        if unit != 1:
            text, strength = f"{text}*{number(unit, big=big)}", PRODUCT
        return _placed((text, strength), loosest)

    def pair(self, nodes: tuple[Expression, ...], loosest: int = CONDITIONAL, spare: int = 1) -> list[str]:
        """Values of one type; numbers at their finest scale, of one representation, which holds `spare` times as much."""
        scale = max(node.type.scale for node in nodes)
        big = self._is_big(spare, *(self.ranges.at_scale(node, scale) for node in nodes if node.type.is_number))
        return [self.counted(node, scale, big=big, loosest=loosest) for node in nodes]

    def bounded(self, text: str, found: Range, scale: int, *, big: bool) -> Printed:
        """A number held to the bound of all numbers, unless it is known to lie within; of the representation of its range."""
        low, high = everything(scale)
        kept = (max(found[0], low), min(found[1], high))
        if found != kept:
            text = f"bounded(f,{text},{number(high, big=big)})"
        if big == is_safe(kept):
            text = f"{'Number' if big else 'BigInt'}({text})"
        return text, ATOM

    def _is_big(self, spare: int, *ranges: Range) -> bool:
        return not all(is_safe((low * spare, high * spare)) for low, high in ranges)

    def _constant(self, node: Constant) -> Printed:
        value = normalize("NFC", node.value) if isinstance(node.value, str) else node.value
        if isinstance(value, int) and node.type.is_number:
            return number(value, big=self.ranges.is_big(node)), UNARY if value < 0 else ATOM
        return literal(value), ATOM

    def _fact(self, node: FactRef) -> Printed:
        if not node.row:
            return f"{self.getters.setdefault(node.path, 'get$' + slot(node.path))}(f)", ATOM
        return f"({self._needed(node)})", ATOM

    def getter(self, fact: Fact) -> str:
        """The body of the function that gives a fact, which is asked for in many places."""
        return self._needed(FactRef(fact.type, fact.origin, fact.keys))

    def _needed(self, node: FactRef) -> str:
        stand_in = STAND_INS.get(node.type.name, "")
        if node.type.is_number:
            stand_in = number(0, big=self.ranges.is_big(node))
        rest = f",{stand_in}" if stand_in else ""
        return f"{self.value(node)}??need(f,{quoted('.'.join(node.path))}{rest})"

    def value(self, node: FactRef) -> str:
        """The fact as it is kept, undefined where it is not there."""
        if not node.row:
            return f"f.{slot(node.path)}"
        above = [one for one in self._lists if len(node.row) < len(one) and one == self._row[: len(one)]]
        return f"r.{'$up.' * len(above)}{slot(node.path[len(node.row) :])}"

    def _definition(self, node: DefinitionRef) -> Printed:
        return self._definitions[node.id], ATOM

    def _parameter(self, node: ParameterRef) -> Printed:
        return self._parameters[node.id], ATOM

    def _document(self, node: DocumentRef) -> Printed:
        return self.filed(self._documents[node.id])

    def _fee(self, node: FeeRef) -> Printed:
        return self._fees[node.id], ATOM

    def _not(self, node: Not) -> Printed:
        return f"!{self.text(node.operand, UNARY)}", UNARY

    def _logic(self, node: Logic) -> Printed:
        operator, strength = ("&&", AND) if node.operator == "and" else ("||", OR)
        if len(node.operands) == 1:
            return self.text(node.operands[0], strength), strength
        return operator.join(self.text(operand, strength + 1) for operand in node.operands), strength

    def _compare(self, node: Compare) -> Printed:
        strength = EQUALITY if node.operator in ("=", "<>") else RELATION
        left, right = self._compared((node.left, node.right), strength + 1)
        return f"{left}{SYMBOLS[node.operator]}{right}", strength

    def _compared(self, nodes: tuple[Expression, ...], loosest: int) -> list[str]:
        if nodes[0].type.name in ("choices", "duration"):
            return [f"JSON.stringify({self.text(node)})" for node in nodes]
        return self.pair(nodes, loosest)

    def _among(self, node: Among) -> Printed:
        operand, *members = self._compared((node.operand, *node.members), RELATION)
        if len(members) > 1 and all(isinstance(member, Constant) for member in node.members):
            return f"{'!' if node.negated else ''}[{','.join(members)}].includes({operand})", UNARY
        # One after the other: a member that is missing matters only where none before it is equal.
        symbol, joint = ("!==", "&&") if node.negated else ("===", "||")
        strength = EQUALITY if len(members) == 1 else AND if node.negated else OR
        return joint.join(f"{operand}{symbol}{member}" for member in members), strength

    def _among_choices(self, node: AmongChoices) -> Printed:
        # The operand first: of two that are missing it is the one that is named.
        found = f"isAmong({self.text(node.operand)},{self.text(node.choices)})"
        return (f"!{found}", UNARY) if node.negated else (found, ATOM)

    def _arithmetic(self, node: Arithmetic) -> Printed:
        found, scale = self.ranges.unbounded(node), node.type.scale
        scales = (node.left.type.scale, node.right.type.scale) if node.operator == "*" else (scale, scale)
        operands = [self.ranges.at_scale(part, own) for part, own in zip((node.left, node.right), scales, strict=True)]
        # Beyond 2**53 the product of two Numbers is not exact, but still beyond the bound of whole numbers.
        big = self._is_big(1, *operands) or not (is_safe(found) or (scale == 0 and node.operator == "*"))
        first, second = (PRODUCT, UNARY) if node.operator == "*" else (SUM, PRODUCT)
        left = self.counted(node.left, scales[0], big=big, loosest=first)
        right = self.counted(node.right, scales[1], big=big, loosest=second)
        # A space keeps two signs apart.
        text = f"{left}{node.operator}{' ' if right.startswith('-') else ''}{right}"
        printed = self.bounded(text, found, scale, big=big)
        return (text, first) if printed[0] == text else printed

    def _negate(self, node: Negate) -> Printed:
        return f"-{self.text(node.operand, ATOM)}", UNARY

    def _rescale(self, node: Rescale) -> Printed:
        text = self.counted(node.operand, node.type.scale, big=self.ranges.is_big(node), loosest=PRODUCT)
        return text, PRODUCT

    def _shift_date(self, node: ShiftDate) -> Printed:
        return f"shifted(f,{self.text(node.date)},{self.text(node.duration)},{node.sign})", ATOM

    def _term_end(self, node: TermEnd) -> Printed:
        return f"termEnd(f,{self.text(node.duration)},{self.text(node.start)})", ATOM

    def _present(self, node: Present) -> Printed:
        path, row = node.operand.path, node.operand.row
        value, place = self.value(node.operand), quoted("".join(f"/{key}" for key in path[len(row) :]))
        if row:
            return f"givenIn(f,{value[: value.rindex('.')]},{value},{place})", ATOM
        return f"given(f,{value},{place})", ATOM

    def _conditional(self, node: Conditional) -> Printed:
        big = self.ranges.is_big(node)
        then, otherwise = (
            self.counted(part, node.type.scale, big=big, loosest=OR) if node.type.is_number else self.text(part, OR)
            for part in (node.then, node.otherwise)
        )
        return f"{self.text(node.condition, OR)}?{then}:{otherwise}", CONDITIONAL

    def _call(self, node: Call) -> Printed:
        return CALLS[node.function](self, node)

    def _extreme(self, node: Call) -> Printed:
        big = self.ranges.is_big(node)
        arguments = [self.counted(argument, node.type.scale, big=big) for argument in node.arguments]
        return f"{'smallestOf' if node.function == 'smallest' else 'largestOf'}({','.join(arguments)})", ATOM

    def _rounded(self, node: Call) -> Printed:
        value, multiple = node.arguments
        scale = max(value.type.scale, multiple.type.scale)
        # Half up takes twice the value and the step; the step times the quotient is no larger than the sum of both.
        big = self._is_big(4, self.ranges.at_scale(value, scale), self.ranges.at_scale(multiple, scale))
        unit, step = (f"unsigned({self.counted(multiple, one, big=big)})" for one in (multiple.type.scale, scale))
        quotient = f"{QUOTIENTS[node.function]}(f,{self.counted(value, scale, big=big)},{step})"
        low, high = everything(multiple.type.scale)
        return self.bounded(f"{quotient}*{unit}", (2 * low, 2 * high), multiple.type.scale, big=big)

    def _quotient(self, node: Call) -> Printed:
        arguments = self.pair(node.arguments)
        big = self._is_big(1, *(self.ranges.at_scale(one, _finest(node.arguments)) for one in node.arguments))
        low, high = everything(_finest(node.arguments))
        return self.bounded(f"{QUOTIENTS[node.function]}(f,{','.join(arguments)})", (2 * low, 2 * high), 0, big=big)

    def _count(self, node: Call) -> Printed:
        return f"{self.text(node.arguments[0], ATOM)}.length", ATOM

    def _total(self, node: Call) -> Printed:
        column = node.arguments[0]
        if not isinstance(column, FactRef):
            raise TypeError("a total is taken of a column")
        keys, above = column.path, len(column.row)
        rows = next(keys[:end] for end in range(above + 1, len(keys) + 1) if keys[:end] in self._lists)
        table = self.value(column.replace(path=rows))
        limit, big = everything(node.type.scale)[1], self.ranges.is_big(node)
        value = f"r=>r.{slot(keys[len(rows) :])}"
        arguments = ["f", table, quoted(".".join(keys)), value, number(limit, big=True), *(["true"] if big else [])]
        return f"totalOf({','.join(arguments)})", ATOM

    def _days_between(self, node: Call) -> Printed:
        return self._plain_call(node, "daysBetween")

    def _age(self, node: Call) -> Printed:
        return self._plain_call(node, "ageOn")

    def _year_of(self, node: Call) -> Printed:
        return self._plain_call(node, "yearOf")

    def _length(self, node: Call) -> Printed:
        return self._plain_call(node, "codePoints")

    def _plain_call(self, node: Call, name: str) -> Printed:
        return f"{name}({','.join(self.text(argument) for argument in node.arguments)})", ATOM

    def _starts_with(self, node: Call) -> Printed:
        text, beginning = node.arguments
        return f"{self.text(text, ATOM)}.startsWith({self.text(beginning)})", ATOM

    def _start_of(self, node: Call) -> Printed:
        return f"startOf({self.text(node.arguments[0])},{MONTHS[node.function]})", ATOM

    def _latest_before(self, node: Call) -> Printed:
        event, length = node.arguments
        return f"latestBefore(f,{self.text(event)},{self.text(length)})", ATOM


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


def _placed(printed: Printed, loosest: int) -> str:
    text, strength = printed
    return text if strength >= loosest else f"({text})"


def _finest(nodes: tuple[Expression, ...]) -> int:
    return max(node.type.scale for node in nodes)
