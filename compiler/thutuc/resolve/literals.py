"""Literals of expressions: truth values, texts, dates, times, numbers, amounts and lengths of time."""

from __future__ import annotations

from thutuc.model.expressions import Constant, Expression
from thutuc.model.types import BOOLEAN, DATE, ERROR, INTEGER, TEXT, TIME, Type
from thutuc.report.diagnostic import Edit, Fix
from thutuc.resolve import errors
from thutuc.syntax.numbers import MAX_DIGITS, parse_number, regrouped, too_long
from thutuc.syntax.scalars import BAD_DATE, BAD_TIME, read_date, read_time, repaired
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Span
from thutuc.time.duration import Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from thutuc.report.diagnostic import Code
    from thutuc.resolve.scope import Context
    from thutuc.syntax.blocks import Written
    from thutuc.syntax.parser import Tree

PERCENT_DIGITS = 2


class Literals:
    """Types the leaves of an expression; what cannot be read is reported and becomes an error constant."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._written: Written | None = None

    def _place(self, tree: Tree) -> Span:
        assert self._written is not None
        return self._written.offsets.span(tree[1], tree[2])

    def _error(self, span: Span) -> Expression:
        return Constant(ERROR, span, None)

    def _true(self, tree: Tree, _expected: Type | None) -> Expression:
        return Constant(BOOLEAN, self._place(tree), True)

    def _false(self, tree: Tree, _expected: Type | None) -> Expression:
        return Constant(BOOLEAN, self._place(tree), False)

    def _text(self, tree: Tree, _expected: Type | None) -> Expression:
        return Constant(TEXT, self._place(tree), str(tree[3][0][3])[1:-1])

    def _date(self, tree: Tree, _expected: Type | None) -> Expression:
        text = str(tree[3][0][3])
        value = read_date(text, self._context.language, self._context.lang)
        if value is BAD_DATE:
            return self._refuse(BAD_DATE, "date", tree, text)
        return Constant(DATE, self._place(tree), value)

    def _time(self, tree: Tree, _expected: Type | None) -> Expression:
        text = str(tree[3][0][3])
        value = read_time(text, self._context.language, self._context.lang)
        if value is BAD_TIME:
            return self._refuse(BAD_TIME, "time", tree, text)
        return Constant(TIME, self._place(tree), value)

    def _refuse(self, code: Code, kind: str, tree: Tree, text: str) -> Expression:
        span = self._place(tree)
        right = repaired(kind, text, self._context.language, self._context.lang)
        fixes = (_rewriting(span, right),) if right else ()
        self._context.reporter.add(code.at(span, fixes=fixes, text=text))
        return self._error(span)

    def _numeral(self, token: Any) -> tuple[int, int]:
        text = str(token[3])
        number = parse_number(text)
        if number is None and too_long(text):
            self._context.reporter.add(errors.NUMBER_TOO_LONG.at(self._place(token), limit=MAX_DIGITS))
            return 0, 0
        if number is None:
            span = self._place(token)
            right = regrouped(text)
            fixes = (_rewriting(span, right),)
            self._context.reporter.add(errors.BAD_NUMBER.at(span, fixes=fixes, text=text, right=right))
            return 0, 0
        return number

    def _number(self, tree: Tree, _expected: Type | None) -> Expression:
        value, scale = self._numeral(tree[3][0])
        return Constant(Type("decimal", scale=scale) if scale else INTEGER, self._place(tree), value)

    def _percent(self, tree: Tree, _expected: Type | None) -> Expression:
        value, scale = self._numeral(tree[3][0])
        return Constant(Type("decimal", scale=scale + PERCENT_DIGITS), self._place(tree), value)

    def _money(self, tree: Tree, _expected: Type | None) -> Expression:
        value, scale = self._numeral(tree[3][0])
        tables = self._context.language.expression
        if scale and scale % 3 == 0 and len(tree[3]) == 2:
            return self._comma(tree, value)
        for token in tree[3][1:-1]:
            value *= int(tables["scales"][self._word("scales", token)]["factor"])
        while scale and value % 10 == 0:
            value, scale = value // 10, scale - 1
        currency = self._word("currencies", tree[3][-1])
        return Constant(Type("money", scale=scale, currency=currency), self._place(tree), value)

    def _comma(self, tree: Tree, value: int) -> Expression:
        """Thousands set off by a comma, which would be read as a thousandth of the amount."""
        text, span = str(tree[3][0][3]), self._place(tree)
        right = f"{value:,}".replace(",", ".")
        place = Span(span.source, span.start, span.start + len(text))
        fixes = (_rewriting(place, right),)
        self._context.reporter.add(errors.COMMA_IN_AMOUNT.at(place, fixes=fixes, text=text, right=right))
        return self._error(span)

    def _duration(self, tree: Tree, _expected: Type | None) -> Expression:
        value, scale = self._numeral(tree[3][0])
        unit: Any = self._word("units", tree[3][1])
        return Constant(Type("duration", unit=unit), self._place(tree), Duration(value, unit, scale))

    def _word(self, table: str, token: Any) -> str:
        spelling = " ".join(str(token[3]).split())
        return self._context.language.spelt(table, self._context.lang)[spelling]


def _rewriting(span: Span, right: str) -> Fix:
    return Fix(Bilingual(f"viết “{right}”", f"write “{right}”"), (Edit(span, right),), safe=False)
