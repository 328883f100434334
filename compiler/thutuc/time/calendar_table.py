"""Reads the tab-separated tables of a calendar pack."""

from __future__ import annotations

import datetime as dt

from thutuc.text.bilingual import Bilingual
from thutuc.time.calendar import KINDS, Entry, FixedDay, make_calendar
from thutuc.time.errors import CalendarError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thutuc.time.calendar import Calendar, EntryKind

CALENDAR_COLUMNS = ("date", "weekday", "kind", "name", "legal_source", "confidence", "note", "name_en")
FIXED_COLUMNS = ("month_day", "name", "legal_source", "confidence", "valid_from", "note", "name_en")
WEEKDAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
CONFIDENCE = ("[Q]", "[S]", "[I]", "[M]")
WEEKDAYS_OF_KIND: dict[EntryKind, range] = {
    "holiday": range(7),
    "weekend": range(5, 7),
    "substitute_day_off": range(5),
    "swapped_day_off": range(5),
    "worked_saturday": range(5, 6),
}


def parse_calendar(
    text: str, *, announced: Sequence[int], statute: Sequence[int] = (), fixed_days: str = ""
) -> Calendar:
    """The calendar of a table of days and a table of fixed days, with the years as the pack states them.

    Columns are those of CALENDAR_COLUMNS and FIXED_COLUMNS, in any order, one header line, rows in order of
    date. A table that cannot be used raises CalendarError with its line.
    """
    years = set(announced) | set(statute)
    for year in years:
        if not dt.MINYEAR <= year <= dt.MAXYEAR:
            raise _error(0, f"năm {year} không có trong lịch", f"{year} is not a calendar year")
    if set(announced) & set(statute):
        raise _error(0, "có năm vừa ghi là đã công bố vừa ghi là chưa", "a year is listed as both announced and not")
    entries: list[Entry] = []
    for line, row in _rows(text, CALENDAR_COLUMNS):
        entry = _entry(line, row)
        if entry.date.year not in years:
            raise _error(
                line,
                f"năm {entry.date.year} không có trong danh sách năm của bộ lịch",
                f"the pack does not list the year {entry.date.year}",
            )
        if entries and entry.date <= entries[-1].date:
            raise _error(line, "ngày bị lặp hoặc sai thứ tự", "the date is repeated or out of order")
        entries.append(entry)
    fixed = tuple(_fixed_day(line, row) for line, row in _rows(fixed_days, FIXED_COLUMNS)) if fixed_days else ()
    return make_calendar(tuple(entries), fixed, tuple(sorted(announced)), tuple(sorted(statute)))


def _rows(text: str, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    lines = text.split("\n")
    header = lines[0].split("\t")
    if sorted(header) != sorted(columns):
        raise _error(
            1,
            f"dòng đầu phải gồm đúng các cột: {', '.join(columns)}",
            f"the first line must hold exactly the columns: {', '.join(columns)}",
        )
    for number, line in enumerate(lines[1:], start=2):
        if not line:
            continue
        values = line.split("\t")
        if len(values) != len(header):
            raise _error(
                number,
                f"có {len(values)} cột, cần {len(header)} cột",
                f"has {len(values)} columns where {len(header)} are needed",
            )
        yield number, dict(zip(header, values, strict=True))


def _entry(line: int, row: dict[str, str]) -> Entry:
    date = _date(line, row["date"])
    weekday = date.weekday()
    if row["weekday"] != WEEKDAY_NAMES[weekday]:
        raise _error(
            line,
            f"cột weekday ghi {row['weekday']}, trong khi {row['date']} là {WEEKDAY_NAMES[weekday]}",
            f"the column weekday says {row['weekday']}, but {row['date']} is {WEEKDAY_NAMES[weekday]}",
        )
    kind = _kind(line, row["kind"])
    if weekday not in WEEKDAYS_OF_KIND[kind]:
        raise _error(
            line,
            f"loại {kind} không thể rơi vào {WEEKDAY_NAMES[weekday]}",
            f"the kind {kind} cannot fall on {WEEKDAY_NAMES[weekday]}",
        )
    name = _name(line, row)
    return Entry(date, kind, name, row["legal_source"], _confidence(line, row["confidence"]))


def _fixed_day(line: int, row: dict[str, str]) -> FixedDay:
    # a common year, so that 29 February is refused: it does not come every year
    date = _date(line, f"2001-{row['month_day']}")
    return FixedDay(
        date.month,
        date.day,
        _name(line, row),
        row["legal_source"],
        _confidence(line, row["confidence"]),
        _date(line, row["valid_from"]),
    )


def _date(line: int, text: str) -> dt.date:
    try:
        date = dt.date.fromisoformat(text)
    except ValueError:
        date = None
    if date is None or date.isoformat() != text:
        raise _error(
            line,
            f"“{text}” không phải là ngày theo dạng năm-tháng-ngày",
            f"“{text}” is not a date written year-month-day",
        )
    return date


def _kind(line: int, text: str) -> EntryKind:
    for kind in KINDS:
        if text == kind:
            return kind
    raise _error(line, f"không có loại ngày “{text}”", f"there is no kind of day “{text}”")


def _confidence(line: int, text: str) -> str:
    if text not in CONFIDENCE:
        raise _error(
            line,
            f"dấu tin cậy “{text}” không có trong {', '.join(CONFIDENCE)}",
            f"the mark “{text}” is none of {', '.join(CONFIDENCE)}",
        )
    return text


def _name(line: int, row: dict[str, str]) -> Bilingual:
    if not row["name"] or not row["name_en"] or not row["legal_source"]:
        raise _error(
            line,
            "thiếu tên tiếng Việt, tên tiếng Anh hoặc nguồn",
            "the Vietnamese name, the English name or the source is missing",
        )
    return Bilingual(row["name"], row["name_en"])


def _error(line: int, vi: str, en: str) -> CalendarError:
    if line:
        return CalendarError(
            Bilingual(
                f"Bảng lịch, dòng {line}: {vi}. Hãy sửa dòng này.",
                f"Calendar table, line {line}: {en}. Correct it.",
            ),
            line,
        )
    return CalendarError(Bilingual(f"Bảng lịch: {vi}. Hãy sửa bộ lịch.", f"Calendar table: {en}. Correct the pack."))
