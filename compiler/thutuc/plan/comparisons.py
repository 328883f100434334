"""Comparisons in words."""

from __future__ import annotations

from thutuc.model.expressions import Call, Compare, Constant, Expression, FactRef, Rescale, TermEnd, shape
from thutuc.plan.names import is_predicate, quoted, sentence
from thutuc.plan.phrases import Phrase, enumeration
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.model.expressions import Comparison
    from thutuc.model.types import Type
    from thutuc.plan.words import Speaker

MIRRORED: dict[Comparison, Comparison] = {"=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
CONTRARY: dict[Comparison, Comparison] = {"=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}

_NUMBERS = {
    "=": Bilingual("{a} bằng {b}", "{a} is {b}"),
    "<>": Bilingual("{a} khác {b}", "{a} is not {b}"),
    "<": Bilingual("{a} dưới {b}", "{a} is below {b}"),
    "<=": Bilingual("{a} không quá {b}", "{a} is at most {b}"),
    ">": Bilingual("{a} trên {b}", "{a} is above {b}"),
    ">=": Bilingual("{a} từ {b} trở lên", "{a} is at least {b}"),
}
_NOT_BELOW = Bilingual("{a} không thấp hơn {b}", "{a} is not below {b}")
_DATES = {
    "=": Bilingual("{a} là {b}", "{a} is {b}"),
    "<>": Bilingual("{a} khác {b}", "{a} is not {b}"),
    "<": Bilingual("{a} trước {b}", "{a} is before {b}"),
    "<=": Bilingual("{a} không sau {b}", "{a} is not after {b}"),
    ">": Bilingual("{a} sau {b}", "{a} is after {b}"),
    ">=": Bilingual("{a} từ {b} trở đi", "{a} is on or after {b}"),
}
_NOT_BEFORE = Bilingual("{a} không trước {b}", "{a} is not before {b}")
_TERMS = {
    "=": Bilingual("{a} là ngày cuối của thời hạn {d} kể từ {s}", "{a} is the last day of the term of {d} from {s}"),
    "<>": Bilingual(
        "{a} khác ngày cuối của thời hạn {d} kể từ {s}", "{a} is not the last day of the term of {d} from {s}"
    ),
    "<": Bilingual(
        "{a} trước ngày cuối của thời hạn {d} kể từ {s}",
        "{a} is before the last day of the term of {d} from {s}",
    ),
    "<=": Bilingual("{a} trong thời hạn {d} kể từ {s}", "{a} is within the term of {d} from {s}"),
    ">": Bilingual("{a} quá thời hạn {d} kể từ {s}", "{a} is past the term of {d} from {s}"),
    ">=": Bilingual(
        "{a} từ ngày cuối của thời hạn {d} kể từ {s} trở đi",
        "{a} is on or after the last day of the term of {d} from {s}",
    ),
}
_TEXTS = {
    "=": Bilingual("{a} là {b}", "{a} is {b}"),
    "<>": Bilingual("{a} không phải là {b}", "{a} is not {b}"),
}
_SAME = {
    "=": Bilingual("{a} trùng với {b}", "{a} equals {b}"),
    "<>": Bilingual("{a} khác với {b}", "{a} differs from {b}"),
}
_CASE = {
    "=": Bilingual("thuộc trường hợp {b}", "the case is {b}"),
    "<>": Bilingual("không thuộc trường hợp {b}", "the case is not {b}"),
}
_FILED = Bilingual("nộp hồ sơ {b}", "the dossier is filed {b}")
_CHANNELS = {
    "in_person": Bilingual("trực tiếp", "in person"),
    "online": Bilingual("trực tuyến", "online"),
    "postal": Bilingual("qua bưu chính", "by post"),
}
_CHOSEN = {
    "=": Bilingual("chọn {b} ở mục {a}", "{a} is {b}"),
    "<>": Bilingual("không chọn {b} ở mục {a}", "{a} is not {b}"),
}
_YEAR = Bilingual("năm {a}", "{a}")
_RANGES: dict[tuple[str, str], Bilingual] = {
    (">=", "<="): Bilingual("{a} từ {l} đến {h}", "{a} is from {l} to {h}"),
    (">=", "<"): Bilingual("{a} từ {l} đến dưới {h}", "{a} is at least {l} and below {h}"),
    (">", "<="): Bilingual("{a} trên {l} đến {h}", "{a} is above {l} and at most {h}"),
    (">", "<"): Bilingual("{a} trên {l} và dưới {h}", "{a} is above {l} and below {h}"),
}


_DATE_RANGES: dict[tuple[str, str], Bilingual] = {
    (">=", "<="): Bilingual("{a} không trước {l} và không sau {h}", "{a} is not before {l} and not after {h}"),
    (">=", "<"): Bilingual("{a} không trước {l} và trước {h}", "{a} is not before {l} and is before {h}"),
    (">", "<="): Bilingual("{a} sau {l} và không sau {h}", "{a} is after {l} and not after {h}"),
    (">", "<"): Bilingual("{a} sau {l} và trước {h}", "{a} is after {l} and before {h}"),
}


class Relation(Record):
    """A comparison with its constant, if any, on the right, and negation worked in."""

    operator: Comparison
    left: Expression
    right: Expression


def relation(node: Compare, *, negated: bool) -> Relation:
    """What the comparison, or its contrary, says; a constant or an end of a term stands on the right."""
    operator = CONTRARY[node.operator] if negated else node.operator
    left, right = bare(node.left), bare(node.right)
    if isinstance(left, Constant | TermEnd) and not isinstance(right, Constant | TermEnd):
        return Relation(MIRRORED[operator], right, left)
    return Relation(operator, left, right)


def bare(node: Expression) -> Expression:
    """The number without the change of scale around it, which a reader never sees."""
    while isinstance(node, Rescale):
        node = node.operand
    return node


def merges(first: Relation, other: Relation, operator: str) -> bool:
    """Whether two statements joined by `operator` are about one thing and can be said in one breath."""
    if shape(first.left) != shape(other.left):
        return False
    if first.operator == other.operator:
        sides = isinstance(first.right, Constant) and isinstance(other.right, Constant)
        return sides and first.operator == ("=" if operator == "or" else "<>")
    return (
        operator == "and"
        and (first.left.type.is_number or first.left.type.name == "date")
        and (first.operator, other.operator) in _RANGES
        and not isinstance(first.right, TermEnd)
        and not isinstance(other.right, TermEnd)
    )


def compared(say: Speaker, relations: Sequence[Relation]) -> Phrase:
    """One comparison in words, or several that `merges` found to be about one thing."""
    first = relations[0]
    if len(relations) == 2 and (first.operator, relations[1].operator) in _RANGES:
        by_time = first.left.type.name == "date" or _is_year(say, first.left)
        pattern = (_DATE_RANGES if by_time else _RANGES)[first.operator, relations[1].operator]
        low, high = (_side(say, item) for item in relations)
        return Phrase(pattern.get(say.lang).format(a=say.text(first.left), l=low, h=high), int(by_time))
    if first.operator in ("=", "<>") and isinstance(first.right, Constant):
        members = [item.right for item in relations]
        return listed(say, first.left, members, negated=first.operator == "<>")
    return Phrase(_pattern(say, first).get(say.lang).format(**_parts(say, first)))


def listed(say: Speaker, subject: Expression, members: Sequence[Expression], *, negated: bool) -> Phrase:
    """That the subject is one of the members, or (negated) none.

    Where at most two other options of a choice are left, those are named instead of a negation.
    """
    kind = subject.type
    builtin = subject.path[0] if isinstance(subject, FactRef) and subject.builtin else ""
    ids = [str(member.value) for member in members if isinstance(member, Constant)]
    if kind.name == "choice" and len(ids) == len(members) and builtin != "case":
        if negated and (left := _others(say, kind, builtin, ids)):
            ids, negated = left, False
        members = [Constant(kind, subject.origin, id_) for id_ in ids]
    if builtin == "channel" and not negated and len(ids) == len(members):
        ways = enumeration([_CHANNELS[id_].get(say.lang) for id_ in ids], say.lang)
        return Phrase(_FILED.get(say.lang).format(b=ways), int(len(ids) > 1))
    operator: Comparison = "<>" if negated else "="
    texts = [_side(say, Relation(operator, subject, member)) for member in members]
    words = enumeration(texts, say.lang, word="nor" if negated else "or")
    about = say.text(subject)
    if builtin == "case":
        pattern = _CASE[operator]
    elif kind.is_number and len(members) == 1 and not _is_year(say, subject):
        pattern = _NUMBERS[operator]
    elif kind.name in ("date", "time", "duration"):
        pattern = _DATES[operator]
    elif kind.name == "choice" and not builtin and is_predicate(about):
        pattern, about = _CHOSEN[operator], quoted(sentence(about))
    else:
        pattern, about = _TEXTS[operator], about.removesuffix(" là")
    return Phrase(pattern.get(say.lang).format(a=about, b=words))


def _others(say: Speaker, kind: Type, builtin: str, ids: Sequence[str]) -> list[str]:
    """The one or two options that are not among `ids`; none when there are more."""
    offered = say.names.channels if builtin == "channel" else tuple(member.id for member in kind.members)
    left = [id_ for id_ in offered if id_ not in ids]
    return left if len(left) <= 2 else []


def _pattern(say: Speaker, item: Relation) -> Bilingual:
    kind = item.left.type.name
    if isinstance(item.right, TermEnd):
        return _TERMS[item.operator]
    fixed = isinstance(item.right, Constant)
    if kind in ("date", "time") or _is_year(say, item.left):
        return _NOT_BEFORE if item.operator == ">=" and not fixed else _DATES[item.operator]
    if kind in ("integer", "decimal", "money", "duration"):
        return _NOT_BELOW if item.operator == ">=" and not fixed else _NUMBERS[item.operator]
    return _SAME[item.operator]


def _parts(say: Speaker, item: Relation) -> dict[str, str]:
    parts = {"a": say.text(item.left), "b": ""}
    if isinstance(item.right, TermEnd):
        return {**parts, "d": say.text(item.right.duration), "s": say.text(item.right.start)}
    return {**parts, "b": _side(say, item)}


def _side(say: Speaker, item: Relation) -> str:
    """The right side in words; a year is no quantity and has no thousands."""
    if isinstance(item.right, Constant) and _is_year(say, item.left):
        return _YEAR.get(say.lang).format(a=item.right.value)
    return say.text(item.right)


def _is_year(say: Speaker, node: Expression) -> bool:
    if isinstance(node, FactRef):
        return say.names.facts[node.path].format == "year"
    return isinstance(node, Call) and node.function == "year_of"
