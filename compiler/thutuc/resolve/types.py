"""Types in words, and what fits where."""

from __future__ import annotations

from thutuc.model.expressions import Constant, Expression, Rescale
from thutuc.model.types import ERROR, Type
from thutuc.text.bilingual import Bilingual

WORDS = {
    "boolean": Bilingual("một điều đúng hoặc sai", "something true or false"),
    "integer": Bilingual("số nguyên", "a whole number"),
    "decimal": Bilingual("số thập phân", "a decimal number"),
    "money": Bilingual("số tiền", "an amount of money"),
    "date": Bilingual("ngày", "a date"),
    "time": Bilingual("giờ trong ngày", "a time of day"),
    "duration": Bilingual("khoảng thời gian", "a length of time"),
    "text": Bilingual("đoạn chữ", "a text"),
    "choice": Bilingual("một lựa chọn", "one of several options"),
    "choices": Bilingual("nhiều lựa chọn", "several options"),
    "record": Bilingual("nhóm dữ kiện", "a group of facts"),
    "list": Bilingual("danh sách", "a list"),
    "error": Bilingual("chưa rõ", "unclear"),
}
DATE_UNITS = ("day", "week", "month", "year")


def in_words(type_: Type) -> Bilingual:
    """The type as a message names it."""
    if type_.name == "money" and type_.currency not in ("", "VND"):
        return Bilingual(f"số tiền tính bằng {type_.currency}", f"an amount in {type_.currency}")
    return WORDS[type_.name]


def digits(type_: Type) -> Bilingual:
    """How many decimals the numbers of a type have."""
    if not type_.scale:
        return Bilingual("số không có phần lẻ", "a number without decimals")
    many = "" if type_.scale == 1 else "s"
    return Bilingual(f"số có {type_.scale} chữ số lẻ", f"a number with {type_.scale} decimal{many}")


def same(left: Type, right: Type) -> bool:
    """Whether values of the two types can be compared, apart from the scale of numbers."""
    if "error" in (left.name, right.name):
        return True
    if left.is_number and right.is_number:
        return (left.name == "money") == (right.name == "money") and left.currency == right.currency
    if left.name == "choice" and right.name == "choice":
        return left.choice == right.choice
    return left.name == right.name


def alike(left: Type, right: Type) -> bool:
    """Whether two types hold the same values, whatever their labels say."""
    if "error" in (left.name, right.name):
        return True
    own = (left.name, left.scale, left.currency, [member.id for member in left.members])
    if own != (right.name, right.scale, right.currency, [member.id for member in right.members]):
        return False
    pairs = zip(left.fields, right.fields, strict=True)
    return all(mine[0] == other[0] and alike(mine[1], other[1]) for mine, other in pairs)


def widened(left: Type, right: Type) -> Type:
    """The number type that holds both without loss; ERROR where there is none."""
    if "error" in (left.name, right.name):
        return ERROR
    scale = max(left.scale, right.scale)
    if left.name == "money":
        return Type("money", scale=scale, currency=left.currency)
    return Type("decimal", scale=scale) if "decimal" in (left.name, right.name) else Type("integer")


def to_scale(node: Expression, scale: int) -> Expression:
    """The same number counted in units of 10**-scale."""
    if node.type.name == "error" or node.type.scale >= scale:
        return node
    name = "decimal" if node.type.name == "integer" else node.type.name
    type_ = node.type.replace(name=name, scale=scale)
    if isinstance(node, Constant) and isinstance(node.value, int):
        return Constant(type_, node.origin, node.value * 10 ** (scale - node.type.scale))
    return Rescale(type_, node.origin, node)
