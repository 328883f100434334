"""Scalars that are not expressions: dates, hours, counts, switches, codes, names, citations, character masks.

Each reader gets the text and gives the value, or the code of what is wrong with it.
"""

from __future__ import annotations

import re
from datetime import date

from thutuc.report.diagnostic import Code, define
from thutuc.syntax.numbers import parse_number
from thutuc.text.unicode import ascii_id, fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.syntax.language import Language

    Reader = Callable[[str, Language, str], object | Code]

BAD_DATE = define(
    "S1060",
    "bad-date",
    "error",
    vi="Không đọc được “{text}” thành một ngày.",
    en="“{text}” cannot be read as a date.",
    help_vi="Viết ngày/tháng/năm có thật, đủ số 0 và bốn chữ số của năm, ví dụ 01/07/2026.",
    help_en="Write an existing day/month/year with zeros and four digits of the year, for example 01/07/2026.",
)
BAD_TIME = define(
    "S1061",
    "bad-time",
    "error",
    vi="Không đọc được “{text}” thành một giờ trong ngày.",
    en="“{text}” cannot be read as a time of day.",
    help_vi="Viết ví dụ “15 giờ”, “15 giờ 30 phút” hoặc “15:30”.",
    help_en="Write for example “15:30” or “15 hours”.",
)
BAD_INTEGER = define(
    "S1062",
    "bad-integer",
    "error",
    vi="“{text}” không phải là số nguyên.",
    en="“{text}” is not a whole number.",
    help_vi="Viết bằng chữ số, ví dụ 1, 02 hoặc 1.000.",
    help_en="Write digits, for example 1, 02 or 1.000.",
)
BAD_SETS = define(
    "S1063",
    "bad-sets",
    "error",
    vi="Không đọc được “{text}” thành số bộ hồ sơ.",
    en="“{text}” cannot be read as a number of dossier sets.",
    help_vi="Viết ví dụ “01 bộ”.",
    help_en="Write for example “1 set”.",
)
BAD_CODE = define(
    "S1064",
    "bad-procedure-code",
    "error",
    vi="“{text}” không phải là mã thủ tục.",
    en="“{text}” is not a procedure code.",
    help_vi="Mã có dạng 1.001193 (mã địa phương: 1.001193.H17); viết trong dấu nháy kép. Chưa được cấp mã thì viết “chưa có”.",
    help_en="A code looks like 1.001193 (local: 1.001193.H17); write it in double quotes. Write “pending” when none was given yet.",
)
BAD_NAME = define(
    "S1065",
    "bad-id",
    "error",
    vi="“{text}” không dùng làm tên không dấu được.",
    en="“{text}” cannot be an ASCII name.",
    help_vi="Chỉ dùng chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ; ví dụ ngay_sinh.",
    help_en="Use lower-case letters without marks, digits and underscores, beginning with a letter; for example ngay_sinh.",
)
BAD_PATTERN = define(
    "S1066",
    "bad-pattern",
    "error",
    vi="Mẫu chữ “{text}” không có ký tự thay thế nào hoặc quá dài.",
    en="The mask “{text}” has no placeholder, or is too long.",
    help_vi="Dùng 9 cho chữ số, A cho chữ hoa, X cho chữ hoa hoặc chữ số; ký tự khác viết nguyên. Nhiều nhất 60 ký tự.",
    help_en="Use 9 for a digit, A for a capital, X for a capital or digit; other characters stand for themselves. At most 60 characters.",
)
BAD_SWITCH = define(
    "S1067",
    "bad-switch",
    "error",
    vi="“{text}” không phải là “có” hay “không”.",
    en="“{text}” is neither “yes” nor “no”.",
    help_vi="Viết “có” hoặc “không”.",
    help_en="Write “yes” or “no”.",
)

BAD_WINDOW = define(
    "S1068",
    "bad-hours",
    "error",
    vi="Không đọc được “{text}” thành một khoảng giờ.",
    en="“{text}” cannot be read as an interval of hours.",
    help_vi="Viết giờ đầu và giờ cuối, ví dụ 07:30-11:30; mỗi khoảng một dòng, bắt đầu bằng “- ”.",
    help_en="Write the first and the last hour, for example 07:30-11:30; one interval a line, beginning with “- ”.",
)

# Texts, not patterns: they are for mistakes, and a check without any need not compile them.
# How dates are written elsewhere: day first with other marks, year first, in words.
_OTHER_DATES = (
    r"(?P<day>\d{1,2})[/.\-](?P<month>\d{1,2})[/.\-](?P<year>\d{4})",
    r"(?P<year>\d{4})[/.\-](?P<month>\d{1,2})[/.\-](?P<day>\d{1,2})",
    r"(?:[Nn]gày\s+)?(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4})",
)
_OTHER_TIME = r"(\d{1,2})\s*(?:[hHgG]|giờ|hours?)\s*(?:(\d{1,2})\s*(?:ph|phút|m)?)?"
_SET_NUMBER = r"0*([1-9]\d?)(?:\s*\(?\s*(?:[Bb]ộ|[Ss]ets?)\s*\)?)?"
_DATE = re.compile(r"(\d{2})/(\d{2})/(\d{4})", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)
_WINDOW = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})", re.ASCII)
_WORDED = re.compile(r"(\d{1,2})\s+(\D+?)(?:\s+(\d{1,2})\s+(\D+))?", re.ASCII)
_CODE = re.compile(r"[1-9]\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}|\.[A-Y]\d{2})?", re.ASCII)
_ID = re.compile(r"[a-z][a-z0-9_]*")
_COUNT = re.compile(r"([\d.]+)\s+(\D+)")
_YES = frozenset(("co", "dung", "yes", "true", "x"))
_NO = frozenset(("khong", "sai", "no", "false"))
PENDING = {"vi": "chưa có", "en": "pending"}


def read_date(text: str, _language: Language, _lang: str) -> date | Code:
    """dd/mm/yyyy; a day the calendar has."""
    match = _DATE.fullmatch(text)
    if match:
        try:
            return date(int(match[3]), int(match[2]), int(match[1]))
        except ValueError:
            return BAD_DATE
    return BAD_DATE


def read_time(text: str, language: Language, lang: str) -> int | Code:
    """Minutes since midnight of "15:30", "15 giờ" or "15 giờ 30 phút"."""
    match = _CLOCK.fullmatch(text)
    if match:
        hours, minutes = int(match[1]), int(match[2])
    else:
        match = _WORDED.fullmatch(text)
        units = language.spelt("units", lang)
        if not match or units.get(match[2]) != "hour" or (match[4] and units.get(match[4]) != "minute"):
            return BAD_TIME
        hours, minutes = int(match[1]), int(match[3] or 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else BAD_TIME


def read_window(text: str, _language: Language, _lang: str) -> tuple[int, int] | Code:
    """Minutes since midnight of both ends of "07:30-11:30"."""
    match = _WINDOW.fullmatch(text)
    if not match:
        return BAD_WINDOW
    hours, minutes = (int(match[1]), int(match[3])), (int(match[2]), int(match[4]))
    first, last = hours[0] * 60 + minutes[0], hours[1] * 60 + minutes[1]
    return (first, last) if max(minutes) < 60 and first < last <= 24 * 60 else BAD_WINDOW


def read_integer(text: str, _language: Language, _lang: str) -> int | Code:
    """A whole number that is not negative."""
    number = parse_number(text)
    return number[0] if number and number[1] == 0 and number[0] < 10**9 else BAD_INTEGER


def read_sets(text: str, language: Language, lang: str) -> int | Code:
    """The number of sets: "01 bộ", "1 set"."""
    match = _COUNT.fullmatch(text)
    number = parse_number(match[1]) if match else None
    known = match is not None and match[2] in language.spelt("sets", lang)
    return number[0] if number and known and not number[1] and number[0] else BAD_SETS


def read_code(text: str, _language: Language, lang: str) -> str | Code:
    """A code of the national database; "" when it is pending."""
    if text == PENDING[lang]:
        return ""
    return text if _CODE.fullmatch(text) else BAD_CODE


def read_name(text: str, _language: Language, _lang: str) -> str | Code:
    """An ASCII name."""
    return text if is_id(text) else BAD_NAME


def is_id(text: str) -> bool:
    """Whether a text is an ASCII id: lower-case letters, digits and underscores, at most 60, beginning with a letter."""
    return len(text) <= 60 and _ID.fullmatch(text) is not None


def read_pattern(text: str, _language: Language, _lang: str) -> str | Code:
    """A character mask."""
    return text if any(mark in text for mark in "9AX") and len(text) <= 60 else BAD_PATTERN


def read_switch(text: str, language: Language, lang: str) -> bool | Code:
    """yes or no."""
    word = language.words("switch", lang).get(text)
    return BAD_SWITCH if word is None else word == "yes"


def read_text(text: str, _language: Language, _lang: str) -> str:
    """The text as it is."""
    return text


def repaired(kind: str, text: str, language: Language, lang: str) -> str | None:
    """How a refused text of a kind is rightly written, as far as that can be told; it may still need a look."""
    right: str | None = None
    if kind == "date":
        matches = (re.fullmatch(form, text, re.IGNORECASE) for form in _OTHER_DATES)
        found = next((match for match in matches if match), None)
        if found:
            right = f"{int(found['day']):02d}/{int(found['month']):02d}/{found['year']}"
    elif kind == "time":
        found = re.fullmatch(_OTHER_TIME, text, re.IGNORECASE)
        right = f"{int(found[1]):02d}:{int(found[2] or 0):02d}" if found else None
    elif kind == "sets":
        found = re.fullmatch(_SET_NUMBER, text, re.IGNORECASE)
        unit = language.expression["sets"]["set"][lang]
        right = f"{int(found[1]):02d} {unit[0]}" if found else None
    elif kind == "code":
        digits = re.sub(r"\D", "", text)
        right = f"{digits[0]}.{digits[1:]}" if len(digits) == 7 else None
    elif kind == "name":
        right = ascii_id(text).lower()
    elif kind == "switch" and fold(text) in _YES | _NO:
        right = language.word("switch", "yes" if fold(text) in _YES else "no").get(lang)
    if right is None or isinstance(READERS[kind](right, language, lang), Code):
        return None
    return right


READERS: dict[str, Reader] = {
    "text": read_text,
    "literal": read_text,
    "ref": read_text,
    "import": read_text,
    "import_ref": read_text,
    "code": read_code,
    "name": read_name,
    "date": read_date,
    "time": read_time,
    "window": read_window,
    "integer": read_integer,
    "sets": read_sets,
    "pattern": read_pattern,
    "switch": read_switch,
}
