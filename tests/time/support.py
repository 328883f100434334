"""The calendar pack as the tests read it: once by the compiler, once by hand."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import yaml

from thutuc.time.calendar_table import parse_calendar
from thutuc.time.moment import Moment
from thutuc.time.office import office_hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thutuc.text.bilingual import Bilingual
    from thutuc.time.calendar import Calendar
    from thutuc.time.due import Due

HERE = Path(__file__).resolve().parent
PACK = HERE.parents[1] / "spec" / "regulations" / "vn-calendar" / "2026.1"
ONE_DAY = dt.timedelta(days=1)
OFFICE = office_hours([(480, 720), (780, 1020)])


def text_of(name: str) -> str:
    """A file of the pack."""
    return (PACK / name).read_text(encoding="utf-8")


def pack() -> dict[str, object]:
    """The pack's own description, every scalar as text."""
    document: dict[str, object] = yaml.load(text_of("pack.yaml"), Loader=yaml.BaseLoader)
    return document


def official() -> Calendar:
    """The calendar of the pack."""
    return parse_calendar(
        text_of("calendar.tsv"),
        announced=(2025, 2026),
        statute=(2027,),
        fixed_days=text_of("fixed-days.tsv"),
    )


def rows() -> list[dict[str, str]]:
    """The rows of the table of days, read without the compiler."""
    return list(csv.DictReader(text_of("calendar.tsv").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def working_by_hand() -> dict[dt.date, bool]:
    """Every day of the years in the table, decided from its row or its weekday alone."""
    kinds = {dt.date.fromisoformat(row["date"]): row["kind"] for row in rows()}
    return {
        day: kinds[day] == "worked_saturday" if day in kinds else day.isoweekday() <= 5
        for day in days(dt.date(2025, 1, 1), dt.date(2027, 12, 31))
    }


def days(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """All days from `first` to `last`."""
    day = first
    while day <= last:
        yield day
        day += ONE_DAY


def sound(texts: Iterable[Bilingual]) -> None:
    """Both languages are there, differ, are whole sentences and have no placeholder left."""
    for text in texts:
        assert text.vi != text.en
        for sentence in (text.vi, text.en):
            assert sentence.endswith(".")
            assert not set("{}") & set(sentence)
            assert "None" not in sentence


def at(text: str) -> Moment:
    """A moment written `2026-11-23 10:00`, or a date alone."""
    date, _, clock = text.partition(" ")
    minutes = int(clock[:2]) * 60 + int(clock[3:]) if clock else None
    return Moment(dt.date.fromisoformat(date), minutes)


def answer(found: Due) -> str:
    """The answer written the same way."""
    if found.minutes is None:
        return found.date.isoformat()
    return f"{found.date.isoformat()} {found.minutes // 60:02d}:{found.minutes % 60:02d}"


def kinds(found: Due) -> list[str]:
    """The kinds of the assumptions."""
    return [one.kind for one in found.assumptions]
