"""What stands under the label of a field: the author's hint, how to write the value, its limits."""

from __future__ import annotations

from thutuc.model.expressions import Constant
from thutuc.plan.words import say
from thutuc.text.unicode import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact
    from thutuc.plan.names import Names

# How a value is written, where the author gives no hint of his own.
_FORMATS = {
    "id_number": "12 chữ số.",
    "phone": "10 chữ số, bắt đầu bằng 0.",
    "email": "Ví dụ: ten@donvi.vn.",
    "date": "Ví dụ: 27 3 2026.",
    "time": "Giờ và phút, ví dụ: 08:30.",
    "year": "Bốn chữ số.",
    "decimal": "Dùng dấu phẩy trước phần thập phân, ví dụ: 2,5.",
    "money": "Ví dụ: 1.500.000.",
}
# The standard names by which browsers fill in what their owner typed elsewhere.
_TOKENS = {"person_name": "name", "phone": "tel", "email": "email"}
_APPLICANT = ("nguoi yeu cau", "nguoi nop", "nguoi de nghi", "nguoi khai", "applicant", "requester")


def guidance_of(fact: Fact, names: Names) -> tuple[str, ...]:
    """The sentences under the label, in the order of reading."""
    hint = fact.hint if fact.hint.endswith((".", "!", "?", "”")) or not fact.hint else f"{fact.hint}."
    found = [hint or _FORMATS.get(fact.format, ""), _mask(fact), _limits(fact, names), _items(fact)]
    if fact.default is not None:
        found.append(f"Không khai thì lấy là {say(fact.default, names, 'vi')}.")
    if fact.source:
        found.append(f"Có thể được điền sẵn từ {fact.source}.")
    return tuple(text for text in found if text)


def autocomplete_of(fact: Fact, about: Iterable[str]) -> str:
    """The autocomplete token of a field about the applicant, "" for every other.

    `about` are the labels around the field, from the section down to its own: only they tell the applicant's
    name from that of the father.
    """
    token = _TOKENS.get(fact.format, "")
    around = fold(" ".join(about))
    return token if any(word in around for word in _APPLICANT) else ""


def _mask(fact: Fact) -> str:
    if not fact.pattern:
        return ""
    meanings = {"9": "9 là chữ số", "A": "A là chữ hoa", "X": "X là chữ hoa hoặc chữ số"}
    used = ", ".join(text for char, text in meanings.items() if char in fact.pattern)
    return f"Viết theo mẫu {fact.pattern}{f' ({used})' if used else ''}."


def _limits(fact: Fact, names: Names) -> str:
    low, high = _limit(fact, fact.minimum, names), _limit(fact, fact.maximum, names)
    if fact.type.name in ("date", "time"):
        parts = [f"không trước {low}"] if low else []
        parts += [f"không sau {high}"] if high else []
        text = ", ".join(parts)
    elif low and high:
        text = f"từ {low} đến {high}"
    else:
        # That a quantity is not negative goes without saying.
        low = "" if isinstance(fact.minimum, Constant) and fact.minimum.value == 0 else low
        text = f"ít nhất là {low}" if low else f"nhiều nhất là {high}" if high else ""
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _limit(fact: Fact, limit: Expression | None, names: Names) -> str:
    if fact.format == "year" and isinstance(limit, Constant):
        return f"năm {limit.value}"
    return "" if limit is None else say(limit, names, "vi")


def _items(fact: Fact) -> str:
    least, most = fact.min_items, fact.max_items
    verb, what = ("Chọn", "mục") if fact.type.name == "choices" else ("Khai", "dòng")
    if most is not None and least:
        return f"{verb} đúng {most} {what}." if most == least else f"{verb} từ {least} đến {most} {what}."
    if most is not None:
        return f"{verb} nhiều nhất {most} {what}."
    return f"{verb} ít nhất {least} {what}." if least else ""
