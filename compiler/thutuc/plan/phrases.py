"""The sentence patterns expressions are said in, Vietnamese and English side by side."""

from __future__ import annotations

import datetime as dt
import re

from thutuc.plan.names import quoted
from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import money, number
from thutuc.text.record import Record
from thutuc.time.duration import Duration
from thutuc.time.words import clock, duration_words, plain_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.model.expressions import Constant
    from thutuc.model.types import Type


class Phrase(Record):
    """Words, and how loosely they hang together: 0 for what needs no parentheses anywhere."""

    text: str
    depth: int = 0


TEMPLATES = {
    "always": Bilingual("mọi trường hợp", "in every case"),
    "never": Bilingual("không trường hợp nào", "in no case"),
    "present": Bilingual("có khai {a}", "{a} is given"),
    "not_present": Bilingual("không khai {a}", "{a} is not given"),
    "held": Bilingual("hồ sơ có {a}", "the dossier holds {a}"),
    "not_held": Bilingual("hồ sơ không có {a}", "the dossier does not hold {a}"),
    "picked": Bilingual("{a} có chọn {b}", "{a} includes {b}"),
    "not_picked": Bilingual("{a} không chọn {b}", "{a} does not include {b}"),
    "alike": Bilingual("{a} và {b} cùng đúng hoặc cùng sai", "{a} and {b} are both so or both not"),
    "unlike": Bilingual("chỉ một trong hai điều đúng: {a}; {b}", "exactly one of two things holds: {a}; {b}"),
    "starts": Bilingual("{a} bắt đầu bằng {b}", "{a} begins with {b}"),
    "not_starts": Bilingual("{a} không bắt đầu bằng {b}", "{a} does not begin with {b}"),
    "if_clause": Bilingual("nếu {c} thì {a}, còn lại {b}", "{a} if {c}, otherwise {b}"),
    "if_value": Bilingual("{a} nếu {c}", "{a} if {c}"),
    "if_else": Bilingual("{a}; còn lại là {b}", "{a}; otherwise {b}"),
    "fee": Bilingual("mức thu {a}", "the amount of {a}"),
    "known": Bilingual("{a} ({b})", "{a} ({b})"),
    "minus": Bilingual("số đối của {a}", "minus {a}"),
    "after_mark": Bilingual("mốc {d} kể từ {a}", "the day {d} after {a}"),
    "before_mark": Bilingual("mốc {d} trước {a}", "the day {d} before {a}"),
    "term_end": Bilingual("ngày cuối của thời hạn {d} kể từ {a}", "the last day of the term of {d} from {a}"),
    "percent_of": Bilingual("{p} của {a}", "{p} of {a}"),
}
FUNCTIONS = {
    "smallest": Bilingual("giá trị nhỏ nhất trong các giá trị {list}", "the smallest of {list}"),
    "largest": Bilingual("giá trị lớn nhất trong các giá trị {list}", "the largest of {list}"),
    "round": Bilingual("{a} làm tròn đến {b} gần nhất", "{a} rounded to the nearest {b}"),
    "round_up": Bilingual("{a} làm tròn lên đến {b}", "{a} rounded up to {b}"),
    "round_down": Bilingual("{a} làm tròn xuống đến {b}", "{a} rounded down to {b}"),
    "quotient_up": Bilingual(
        "số lần trọn {b} trong {a}, phần lẻ tính là một lần",
        "the number of times {b} goes into {a}, a remainder counting as one",
    ),
    "quotient_down": Bilingual("số lần trọn {b} trong {a}, bỏ phần lẻ", "the number of whole times {b} goes into {a}"),
    "count": Bilingual("số dòng đã khai ở {a}", "the number of rows of {a}"),
    "total": Bilingual("tổng của {a} ở tất cả các dòng", "the sum of {a} over all rows"),
    "days_between": Bilingual("số ngày từ {a} đến {b}", "the number of days from {a} to {b}"),
    "age": Bilingual("số tuổi tròn vào {b}, tính theo {a}", "the completed years of age on {b}, counted from {a}"),
    "start_of_month": Bilingual("ngày đầu của tháng có {a}", "the first day of the month of {a}"),
    "start_of_quarter": Bilingual("ngày đầu của quý có {a}", "the first day of the quarter of {a}"),
    "start_of_year": Bilingual("ngày đầu của năm có {a}", "the first day of the year of {a}"),
    "latest_before": Bilingual("ngày muộn nhất còn cách {a} đủ {b}", "the latest day that is {b} before {a}"),
    "year_of": Bilingual("năm của {a}", "the year of {a}"),
    "length": Bilingual("số ký tự của {a}", "the number of characters of {a}"),
}
_AND = Bilingual("và", "and")
_BESIDES = Bilingual("đồng thời", "and")
_OR = Bilingual("hoặc", "or")
_NOR = Bilingual("hay", "or")
_DATE = Bilingual("ngày {a}", "{a}")


def loose(text: str) -> Phrase:
    """Words of the author as a clause; an "and" or "or" in them, outside quotation marks, loosens them."""
    words = re.sub("“[^”]*”", "", text).split()
    return Phrase(text, int("và" in words or "hoặc" in words))


def fill(template: str, lang: str, **parts: str) -> str:
    """The pattern of that name with its parts put in."""
    return TEMPLATES[template].get(lang).format_map(parts)


def constant(node: Constant, lang: str) -> str:
    """A value as the law writes it: 8.000 đồng, 0,5, ngày 01/07/2026, 15 giờ, 05 ngày làm việc, “Nữ”."""
    kind, value = node.type, node.value
    if isinstance(value, Duration):
        return duration_words(value).get(lang)
    if isinstance(value, dt.date):
        return _DATE.get(lang).format(a=plain_date(value).get(lang))
    if isinstance(value, int):
        if kind.name == "money":
            return money(value, kind.currency, kind.scale).get(lang)
        return clock(value).get(lang) if kind.name == "time" else number(value, kind.scale)
    return quoted(member_label(kind, str(value), lang))


def member_label(kind: Type, id_: str, lang: str) -> str:
    """The label of an option; a text is its own label."""
    return next((member.label.get(lang) for member in kind.members if member.id == id_), id_)


def enumeration(items: Sequence[str], lang: str, *, word: str = "or") -> str:
    """A, B hoặc C; `word` is and, or, nor."""
    link = {"and": _AND, "or": _OR, "nor": _NOR}[word].get(lang)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {link} {items[-1]}"


def join(operator: str, parts: Sequence[Phrase], lang: str) -> Phrase:
    """Clauses joined by "and" or "or"; what is itself joined the other way stands in parentheses."""
    if len(parts) == 1:
        return parts[0]
    texts = [f"({part.text})" if part.depth else part.text for part in parts]
    link = (_AND if operator == "and" else _OR).get(lang)
    if any("," in text or ";" in text for text in texts):
        link = _BESIDES.get(lang) if operator == "and" else link
        return Phrase(f"{'; '.join(texts[:-1])}; {link} {texts[-1]}", 1)
    return Phrase(enumeration(texts, lang, word=operator), 1)
