"""From parsed expressions to typed ones.

A part that is wrong is reported once and becomes a constant of type `error`, which agrees with everything.
"""

from __future__ import annotations

from thutuc.model.expressions import (
    Among,
    AmongChoices,
    Arithmetic,
    Compare,
    Conditional,
    Constant,
    Expression,
    FactRef,
    Logic,
    Negate,
    Not,
    Present,
    ShiftDate,
    TermEnd,
)
from thutuc.model.types import BOOLEAN, DATE, ERROR, INTEGER, Type
from thutuc.resolve import advice as advices
from thutuc.resolve import errors
from thutuc.resolve.functions import call
from thutuc.resolve.literals import Literals
from thutuc.resolve.scope import rename
from thutuc.resolve.types import DATE_UNITS, in_words, same, to_scale, widened
from thutuc.text.bilingual import Bilingual
from thutuc.text.closest import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    from thutuc.resolve.scope import Context, Scope
    from thutuc.syntax.blocks import Written
    from thutuc.syntax.parser import Tree
    from thutuc.text.source import Span

if not TYPE_CHECKING:
    Protocol = object


IN = Bilingual("thuộc", "in")
NOT_EQUATABLE = frozenset(("record", "list", "choices", "duration"))


class Imports(Protocol):
    """Where names of imported files come from."""

    def aliases(self) -> frozenset[str]:
        """The aliases of the imported files."""

    def import_value(self, alias: str, name: str, span: Span) -> Expression:
        """The value another file gives a name; reported and of type `error` when it has none."""


class Typer(Literals):
    """Types the expressions of one file on one day."""

    def __init__(self, context: Context, imports: Imports) -> None:
        super().__init__(context)
        self._imports = imports
        self._columns = False
        self._crossed = False
        self._scope: Scope | None = None

    def type(self, written: Written, scope: Scope, expected: Type | None = None) -> Expression:
        """The typed tree. With `expected` its options may be named bare; that the type fits is left to `require`."""
        outer = self._written, self._scope
        self._written, self._scope = written, scope
        try:
            return self._infer(written.tree, expected)
        finally:
            self._written, self._scope = outer

    def require(self, written: Written, scope: Scope, wanted: Type) -> Expression:
        """The typed tree, which must have the wanted type (numbers: of any scale)."""
        node = self.type(written, scope, wanted)
        return self.fit(node, wanted)

    def fit(self, node: Expression, wanted: Type) -> Expression:
        """The node itself, or an error constant (reported) when its type is another."""
        if same(node.type, wanted):
            return node
        advice = advices.for_type(wanted)
        finding = errors.WRONG_TYPE.at(node.origin, wanted=in_words(wanted), found=in_words(node.type), advice=advice)
        self._context.reporter.add(finding)
        return self._error(node.origin)

    # Nodes

    def _infer(self, tree: Tree, expected: Type | None = None) -> Expression:
        method: Any = getattr(self, "_" + tree[0])
        node: Expression = method(tree, expected)
        return node

    def _group(self, tree: Tree, expected: Type | None) -> Expression:
        return self._infer(self._part(tree, 0), expected)

    def _conditional(self, tree: Tree, expected: Type | None) -> Expression:
        condition = self.fit(self._infer(self._part(tree, 0), BOOLEAN), BOOLEAN)
        then, otherwise = self._pair(self._part(tree, 1), self._part(tree, 2), expected)
        if not same(then.type, otherwise.type):
            finding = errors.BRANCHES_DIFFER.at(
                self._place(tree),
                left=in_words(then.type),
                right=in_words(otherwise.type),
                advice=advices.for_comparison(then.type, otherwise.type),
            )
            self._context.reporter.add(finding)
            return self._error(self._place(tree))
        if then.type.is_number and otherwise.type.is_number:
            scale = max(then.type.scale, otherwise.type.scale)
            then, otherwise = to_scale(then, scale), to_scale(otherwise, scale)
        type_ = otherwise.type if then.type.name == "error" else then.type
        if type_.name == "duration" and then.type.unit != otherwise.type.unit:
            type_ = Type("duration")
        return Conditional(type_, self._place(tree), condition, then, otherwise)

    def _or(self, tree: Tree, _expected: Type | None) -> Expression:
        return self._logic(tree, "or")

    def _and(self, tree: Tree, _expected: Type | None) -> Expression:
        return self._logic(tree, "and")

    def _logic(self, tree: Tree, operator: Any) -> Expression:
        operands: list[Expression] = []
        for part in self._parts(tree):
            node = self.fit(self._infer(part, BOOLEAN), BOOLEAN)
            if isinstance(node, Logic) and node.operator == operator and part[0] == operator:
                operands += node.operands
            else:
                operands.append(node)
        return Logic(BOOLEAN, self._place(tree), operator, tuple(operands))

    def _not(self, tree: Tree, _expected: Type | None) -> Expression:
        return Not(BOOLEAN, self._place(tree), self.fit(self._infer(self._part(tree, 0), BOOLEAN), BOOLEAN))

    def _compare(self, tree: Tree, _expected: Type | None) -> Expression:
        operator: Any = tree[3][1][3]
        left, right = self._pair(self._part(tree, 0), self._part(tree, 2), None)
        span = self._place(tree)
        ordered = operator not in ("=", "<>")
        if not same(left.type, right.type):
            self._mismatch(span, left, right, operator)
            return self._error(span)
        if left.type.name in NOT_EQUATABLE or (ordered and left.type.name in ("boolean", "choice", "text")):
            self._mismatch(span, left, right, operator)
            return self._error(span)
        for side in (left, right):
            if isinstance(side, ShiftDate) and side.sign == 1:
                finding = errors.PLAIN_TERM.at(side.origin, duration=side.duration.origin.text)
                self._context.reporter.add(finding)
        if left.type.is_number and right.type.is_number:
            scale = max(left.type.scale, right.type.scale)
            left, right = to_scale(left, scale), to_scale(right, scale)
        return Compare(BOOLEAN, span, operator, left, right)

    def _mismatch(self, span: Span, left: Expression, right: Expression, operator: str | Bilingual) -> None:
        advice = advices.for_comparison(left.type, right.type)
        finding = errors.NOT_COMPARABLE.at(
            span, left=in_words(left.type), right=in_words(right.type), operator=operator, advice=advice
        )
        self._context.reporter.add(finding)

    def _pair(self, left: Tree, right: Tree, expected: Type | None) -> tuple[Expression, Expression]:
        """Two operands of one type: a bare option takes its type from the other side."""
        if self._is_bare(left) and not self._is_bare(right):
            second = self._infer(right, expected)
            return self._infer(left, second.type), second
        first = self._infer(left, expected)
        return first, self._infer(right, expected or first.type)

    def _is_bare(self, tree: Tree) -> bool:
        """Whether a name stands for nothing by itself, so that it may be an option."""
        assert self._scope is not None
        return tree[0] == "path" and len(tree[3]) == 1 and self._scope.find(str(tree[3][0][3])) is None

    def _in(self, tree: Tree, _expected: Type | None) -> Expression:
        return self._among(tree, negated=False)

    def _not_in(self, tree: Tree, _expected: Type | None) -> Expression:
        return self._among(tree, negated=True)

    def _among(self, tree: Tree, *, negated: bool) -> Expression:
        span = self._place(tree)
        members = self._part(tree, 1)
        if members[0] != "set":
            choices = self._infer(members)
            wanted = choices.type.replace(name="choice") if choices.type.name == "choices" else ERROR
            operand = self._infer(self._part(tree, 0), wanted)
            if choices.type.name != "choices" or not same(operand.type, wanted):
                self._mismatch(span, operand, choices, IN)
                return self._error(span)
            return AmongChoices(BOOLEAN, span, operand, choices, negated)
        operand = self._infer(self._part(tree, 0))
        if operand.type.name in NOT_EQUATABLE:
            self._mismatch(span, operand, operand, IN)
            return self._error(span)
        found = []
        for part in self._parts(members):
            node = self._infer(part, operand.type)
            if not same(node.type, operand.type):
                self._mismatch(node.origin, operand, node, IN)
                continue
            found.append(node)
        if operand.type.is_number:
            scale = max([operand.type.scale, *(node.type.scale for node in found)])
            operand, found = to_scale(operand, scale), [to_scale(node, scale) for node in found]
        return Among(BOOLEAN, span, operand, tuple(found), negated)

    def _add(self, tree: Tree, _expected: Type | None) -> Expression:
        return self._sum(tree, "+")

    def _subtract(self, tree: Tree, _expected: Type | None) -> Expression:
        return self._sum(tree, "-")

    def _sum(self, tree: Tree, operator: Any) -> Expression:
        left, right = self._infer(self._part(tree, 0)), self._infer(self._part(tree, 1))
        span = self._place(tree)
        if left.type.name == "date" and right.type.name == "duration":
            units = {part.type.unit for part in (right,)}
            if units <= set(DATE_UNITS):
                return ShiftDate(DATE, span, left, right, 1 if operator == "+" else -1)
            return self._no_arithmetic(span, operator, left, right, advices.TERM)
        if left.type.is_number and right.type.is_number and same(left.type, right.type):
            type_ = widened(left.type, right.type)
            return Arithmetic(type_, span, operator, to_scale(left, type_.scale), to_scale(right, type_.scale))
        return self._no_arithmetic(span, operator, left, right, advices.for_sum(left.type, right.type))

    def _multiply(self, tree: Tree, _expected: Type | None) -> Expression:
        left, right = self._infer(self._part(tree, 0)), self._infer(self._part(tree, 1))
        span = self._place(tree)
        both_money = left.type.name == right.type.name == "money"
        if not (left.type.is_number and right.type.is_number) or both_money:
            return self._no_arithmetic(span, "*", left, right, advices.CHECK_BOTH)
        scale = left.type.scale + right.type.scale
        money = left.type if left.type.name == "money" else right.type
        if money.name == "money":
            type_ = Type("money", scale=scale, currency=money.currency)
        else:
            type_ = INTEGER if left.type.name == right.type.name == "integer" else Type("decimal", scale=scale)
        return Arithmetic(type_, span, "*", left, right)

    def _no_arithmetic(
        self, span: Span, operator: str, left: Expression, right: Expression, advice: Bilingual
    ) -> Expression:
        if "error" not in (left.type.name, right.type.name):
            finding = errors.NO_ARITHMETIC.at(
                span, operator=operator, left=in_words(left.type), right=in_words(right.type), advice=advice
            )
            self._context.reporter.add(finding)
        return self._error(span)

    def _negate(self, tree: Tree, expected: Type | None) -> Expression:
        operand = self._infer(self._part(tree, 0), expected)
        if not operand.type.is_number:
            return self._no_arithmetic(self._place(tree), "-", operand, operand, advices.CHECK_BOTH)
        return Negate(operand.type, self._place(tree), operand)

    def _present(self, tree: Tree, _expected: Type | None) -> Expression:
        operand = self._infer(self._part(tree, 0))
        if isinstance(operand, FactRef):
            return Present(BOOLEAN, self._place(tree), operand)
        if operand.type.name != "error":
            wanted = Bilingual("tên của một dữ kiện", "the name of a fact")
            found = in_words(operand.type)
            self._context.reporter.add(
                errors.WRONG_TYPE.at(operand.origin, wanted=wanted, found=found, advice=advices.FACT)
            )
        return self._error(operand.origin)

    def _term_end(self, tree: Tree, _expected: Type | None) -> Expression:
        duration = self.fit(self._infer(self._part(tree, 0)), Type("duration"))
        start = self.fit(self._infer(self._part(tree, 1)), DATE)
        return TermEnd(DATE, self._place(tree), duration, start)

    def _call(self, tree: Tree, _expected: Type | None) -> Expression:
        name = self._part(tree, 0)
        functions = self._context.language.spelt("functions", self._context.lang)
        function = functions.get(str(name[3]))
        span = self._place(tree)
        if function is None:
            place = self._place(name)
            near = closest(str(name[3]), functions)
            advice = errors.suggest(near) if near else errors.choose(list(functions))
            finding = errors.NOT_A_FUNCTION.at(place, fixes=rename(place, near), name=str(name[3]), advice=advice)
            self._context.reporter.add(finding)
            return self._error(span)
        self._columns, self._crossed = function == "total", False
        arguments = [self._infer(part) for part in self._parts(tree)[1:]]
        if self._columns and not self._crossed and all(part.type.name != "error" for part in arguments):
            # What is no column of a list has no sum, whatever its type.
            arguments = []
        self._columns = False
        return call(self._context, function, str(name[3]), arguments, span)

    # Names

    def _path(self, tree: Tree, expected: Type | None) -> Expression:
        assert self._scope is not None
        assert self._written is not None
        names = self._parts(tree)
        first = str(names[0][3])
        span = self._place(tree)
        value = self._scope.find(first)
        if value is None and len(names) == 2 and first in self._imports.aliases():
            return self._imports.import_value(first, str(names[1][3]), span)
        if len(names) == 1 and expected is not None and expected.name in ("choice", "choices"):
            expected = expected.replace(name="choice")
            member = next((member for member in expected.members if member.name == first), None)
            own = value(span).type if value is not None else None
            if member is not None and (own is None or not same(own, expected)):
                return Constant(expected, span, member.id)
            if value is None:
                return self._not_an_option(span, first, expected)
        if value is None:
            self._unknown(self._place(names[0]), first)
            return self._error(span)
        node = value(span)
        for index, name in enumerate(names[1:], 1):
            owner = ".".join(str(part[3]) for part in names[:index])
            node = self._field(node, owner, str(name[3]), self._place(name), span)
        return node

    def _field(self, node: Expression, owner: str, name: str, place: Span, whole: Span) -> Expression:
        if node.type.name == "error":
            return node
        fields = node.type.fields
        self._crossed = self._crossed or node.type.name == "list"
        if node.type.name == "list" and not self._columns:
            finding = errors.WRONG_TYPE.at(
                whole, wanted=advices.VALUE, found=advices.COLUMN, advice=advices.ONE_OF_COLUMN
            )
            self._context.reporter.add(finding)
            return self._error(whole)
        if isinstance(node, FactRef) and node.type.name in ("record", "list"):
            for member, (id_, type_) in zip(node.type.members, fields, strict=True):
                if member.name == name:
                    return FactRef(type_, whole, (*node.path, id_), node.row)
        known = [member.name for member in node.type.members] if fields else []
        near = closest(name, known)
        advice = errors.suggest(near) if near else errors.choose(known) if known else advices.NO_FIELDS
        finding = errors.UNKNOWN_FIELD.at(place, fixes=rename(place, near), owner=owner, name=name, advice=advice)
        self._context.reporter.add(finding)
        return self._error(whole)

    def _unknown(self, span: Span, name: str) -> None:
        """Report a name nobody declared; where a word may stand, the words are candidates too."""
        assert self._scope is not None
        assert self._written is not None
        words: list[str] = []
        for vocabulary in self._written.vocabularies:
            words += self._context.language.words(vocabulary, self._context.lang)
        alone = self._written.text.strip() == name
        advice = advices.word_or_name(words) if words and alone else None
        self._context.unknown(span, name, [*self._scope.names(), *words], advice)

    def _not_an_option(self, span: Span, name: str, type_: Type) -> Expression:
        known = [member.name for member in type_.members]
        # The id is what the option is called in English and in ASCII.
        near = closest(name, known, {member.id: member.name for member in type_.members})
        owner = Bilingual("dữ kiện ở vế kia", "the fact on the other side")
        advice = errors.suggest(near) if near else errors.choose(known)
        finding = errors.NOT_AN_OPTION.at(span, fixes=rename(span, near), name=name, owner=owner, advice=advice)
        self._context.reporter.add(finding)
        return self._error(span)

    def _part(self, tree: Tree, index: int) -> Tree:
        return self._parts(tree)[index]

    def _parts(self, tree: Tree) -> tuple[Tree, ...]:
        assert isinstance(tree[3], tuple)
        return tree[3]
