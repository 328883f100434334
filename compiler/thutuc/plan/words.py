"""Expressions in words: what a condition, an amount or a duration says to a reader who knows no code."""

from __future__ import annotations

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
    walk,
)
from thutuc.plan.comparisons import Relation, bare, compared, listed, merges, relation
from thutuc.plan.names import claim, fact_noun, noun, quoted
from thutuc.plan.phrases import FUNCTIONS, Phrase, constant, enumeration, fill, join, loose
from thutuc.text.figures import percent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from thutuc.plan.names import Names

    Operand = tuple[Expression, bool]


def say(expression: Expression, names: Names, lang: str) -> str:
    """The expression in "vi" or "en": a condition as a clause, a value as a noun phrase, without full stop.

    Names of code never occur: facts, definitions, documents and fees stand under their labels, a definition
    without a label is spelt out. Negation is carried to the single statements, so that two never meet.
    """
    speaker = Speaker(names, lang)
    if expression.type.name == "boolean":
        return speaker.clause(expression).text
    return speaker.value(_known(speaker, expression)).text


class Speaker:
    """Says expressions in one language, "vi" or "en", with the names of one procedure."""

    def __init__(self, names: Names, lang: str) -> None:
        self.names = names
        self.lang = lang

    def clause(self, node: Expression, *, negated: bool = False) -> Phrase:
        """The condition, or (negated) its contrary."""
        return _CLAUSES[type(node)](self, node, negated)

    def value(self, node: Expression) -> Phrase:
        """The value as a noun phrase."""
        if node.type.name == "boolean":
            return self.clause(node)
        return _VALUES[type(node)](self, node)

    def text(self, node: Expression) -> str:
        """The value as a noun phrase that may stand inside any other."""
        return _closed(self.value(node))

    def fill(self, template: str, depth: int = 0, **parts: str) -> Phrase:
        """The pattern of that name with its parts."""
        return Phrase(fill(template, self.lang, **parts), depth)


def _closed(phrase: Phrase) -> str:
    return f"({phrase.text})" if phrase.depth else phrase.text


def _logic(say: Speaker, node: Logic, negated: bool) -> Phrase:
    operator = {"and": "or", "or": "and"}[node.operator] if negated else node.operator
    parts: list[Phrase] = []
    together: list[Relation] = []
    for operand, contrary in _without_guards(_operands(node, negated), operator):
        found = relation(operand, negated=contrary) if isinstance(operand, Compare) else None
        if together and not (found and merges(together[-1], found, operator)):
            parts.append(compared(say, together))
            together = []
        if found and found.left.type.name != "boolean":
            together.append(found)
        else:
            parts.append(say.clause(operand, negated=contrary))
    if together:
        parts.append(compared(say, together))
    return join(operator, parts, say.lang)


def _operands(node: Logic, negated: bool) -> list[Operand]:
    """The operands with their sign, those of a nested node of the same operator in its place."""
    found: list[Operand] = []
    for written in node.operands:
        operand, sign = written, negated
        while isinstance(operand, Not):
            operand, sign = operand.operand, not sign
        same = isinstance(operand, Logic) and (operand.operator == node.operator) == (sign == negated)
        found += _operands(operand, sign) if isinstance(operand, Logic) and same else [(operand, sign)]
    return found


def _without_guards(operands: list[Operand], operator: str) -> list[Operand]:
    """The operands of an "and" without "x is given" where another already says something positive of x."""
    if operator == "or":
        return operands
    return [
        (operand, contrary)
        for operand, contrary in operands
        if contrary
        or not isinstance(operand, Present)
        or not any(_affirms(other, sign, operand.operand.path) for other, sign in operands)
    ]


def _affirms(node: Expression, contrary: bool, path: tuple[str, ...]) -> bool:
    """Whether the statement says of the fact that it is so, which nobody says of a fact that is missing."""
    if contrary or not isinstance(node, FactRef | Compare):
        return False
    if isinstance(node, Compare) and node.operator == "<>":
        return False
    return any(isinstance(part, FactRef) and part.path == path for part in walk(node))


def _constant_clause(say: Speaker, node: Constant, negated: bool) -> Phrase:
    return say.fill("always" if bool(node.value) != negated else "never")


def _fact_clause(say: Speaker, node: FactRef, negated: bool) -> Phrase:
    label = say.names.facts[node.path].label.get(say.lang)
    return loose(claim(label, say.lang, negated=negated))


def _definition_clause(say: Speaker, node: DefinitionRef, negated: bool) -> Phrase:
    definition = say.names.definitions[node.id]
    if definition.label:
        return loose(claim(definition.label, say.lang, negated=negated))
    return say.clause(definition.value, negated=negated)


def _parameter_clause(say: Speaker, node: ParameterRef, negated: bool) -> Phrase:
    parameter = say.names.parameters[node.id]
    if parameter.label:
        return loose(claim(parameter.label, say.lang, negated=negated))
    return say.clause(parameter.value, negated=negated)


def _document_clause(say: Speaker, node: DocumentRef, negated: bool) -> Phrase:
    title = say.names.documents[node.id].title
    return say.fill("not_held" if negated else "held", a=quoted(title))


def _not(say: Speaker, node: Not, negated: bool) -> Phrase:
    return say.clause(node.operand, negated=not negated)


def _compare(say: Speaker, node: Compare, negated: bool) -> Phrase:
    if node.left.type.name != "boolean":
        return compared(say, [relation(node, negated=negated)])
    contrary = (node.operator == "<>") != negated
    for side, other in ((node.left, node.right), (node.right, node.left)):
        if isinstance(other, Constant):
            return say.clause(side, negated=contrary == bool(other.value))
    return say.fill("unlike" if contrary else "alike", 1, a=say.text(node.left), b=say.text(node.right))


def _among(say: Speaker, node: Among, negated: bool) -> Phrase:
    return listed(say, node.operand, node.members, negated=node.negated != negated)


def _among_choices(say: Speaker, node: AmongChoices, negated: bool) -> Phrase:
    pattern = "not_picked" if node.negated != negated else "picked"
    return say.fill(pattern, a=say.text(node.choices), b=say.text(node.operand))


def _present(say: Speaker, node: Present, negated: bool) -> Phrase:
    return say.fill("not_present" if negated else "present", a=fact_noun(say.names, node.operand.path, say.lang))


def _conditional_clause(say: Speaker, node: Conditional, negated: bool) -> Phrase:
    return say.fill(
        "if_clause",
        1,
        c=_closed(say.clause(node.condition)),
        a=_closed(say.clause(node.then, negated=negated)),
        b=_closed(say.clause(node.otherwise, negated=negated)),
    )


def _call_clause(say: Speaker, node: Call, negated: bool) -> Phrase:
    first, second = node.arguments
    return say.fill("not_starts" if negated else "starts", a=say.text(first), b=say.text(second))


def _constant(say: Speaker, node: Constant) -> Phrase:
    return Phrase(constant(node, say.lang))


def _fact(say: Speaker, node: FactRef) -> Phrase:
    return Phrase(fact_noun(say.names, node.path, say.lang))


def _definition(say: Speaker, node: DefinitionRef) -> Phrase:
    definition = say.names.definitions[node.id]
    return Phrase(noun(definition.label, say.lang)) if definition.label else say.value(definition.value)


def _parameter(say: Speaker, node: ParameterRef) -> Phrase:
    parameter = say.names.parameters[node.id]
    value = say.value(parameter.value)
    if not parameter.label:
        return value
    return say.fill("known", a=noun(parameter.label, say.lang), b=value.text)


def _fee(say: Speaker, node: FeeRef) -> Phrase:
    return say.fill("fee", a=quoted(say.names.fees[node.id].title))


def _arithmetic(say: Speaker, node: Arithmetic) -> Phrase:
    left, right = _known(say, node.left), _known(say, node.right)
    if node.operator == "*":
        for rate, base in ((left, right), (right, left)):
            if share := _share(rate):
                return say.fill("percent_of", p=share, a=say.text(base))
        return Phrase(f"{say.text(left)} × {say.text(right)}")
    sign = "+" if node.operator == "+" else "−"
    first = say.value(left).text if isinstance(left, Arithmetic) else say.text(left)
    return Phrase(f"{first} {sign} {say.text(right)}", 1)


def _known(say: Speaker, node: Expression) -> Expression:
    """In an amount a parameter that is a plain value stands for that value: 8.000 đồng × số bản sao."""
    inner = bare(node)
    if isinstance(inner, ParameterRef):
        value = bare(say.names.parameters[inner.id].value)
        return value if isinstance(value, Constant) else inner
    return inner


def _share(node: Expression) -> str:
    """A constant factor below one as a percentage; "" for everything else."""
    if isinstance(node, Constant) and node.type.name == "decimal" and isinstance(node.value, int):
        return percent(node.value, node.type.scale) if abs(node.value) < 10**node.type.scale else ""
    return ""


def _negate(say: Speaker, node: Negate) -> Phrase:
    return say.fill("minus", a=say.text(node.operand))


def _rescale(say: Speaker, node: Rescale) -> Phrase:
    return say.value(node.operand)


def _shift(say: Speaker, node: ShiftDate) -> Phrase:
    pattern = "after_mark" if node.sign > 0 else "before_mark"
    return say.fill(pattern, d=say.text(node.duration), a=say.text(node.date))


def _term_end(say: Speaker, node: TermEnd) -> Phrase:
    return say.fill("term_end", d=say.text(node.duration), a=say.text(node.start))


def _conditional(say: Speaker, node: Conditional) -> Phrase:
    branches: list[str] = []
    rest: Expression = node
    while isinstance(rest, Conditional):
        condition = say.clause(rest.condition).text
        branches.append(fill("if_value", say.lang, a=say.text(rest.then), c=condition))
        rest = rest.otherwise
    return say.fill("if_else", 1, a="; ".join(branches), b=say.text(rest))


def _call(say: Speaker, node: Call) -> Phrase:
    texts = [say.text(argument) for argument in node.arguments]
    pattern = FUNCTIONS[node.function].get(say.lang)
    return Phrase(pattern.format(a=texts[0], b=texts[-1], list=enumeration(texts, say.lang, word="and")))


_CLAUSES: dict[type[Expression], Callable[[Speaker, Any, bool], Phrase]] = {
    Constant: _constant_clause,
    FactRef: _fact_clause,
    DefinitionRef: _definition_clause,
    ParameterRef: _parameter_clause,
    DocumentRef: _document_clause,
    Not: _not,
    Logic: _logic,
    Compare: _compare,
    Among: _among,
    AmongChoices: _among_choices,
    Present: _present,
    Conditional: _conditional_clause,
    Call: _call_clause,
}
_VALUES: dict[type[Expression], Callable[[Speaker, Any], Phrase]] = {
    Constant: _constant,
    FactRef: _fact,
    DefinitionRef: _definition,
    ParameterRef: _parameter,
    FeeRef: _fee,
    Arithmetic: _arithmetic,
    Negate: _negate,
    Rescale: _rescale,
    ShiftDate: _shift,
    TermEnd: _term_end,
    Conditional: _conditional,
    Call: _call,
}
