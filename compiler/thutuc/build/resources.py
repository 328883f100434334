"""What the package brings along: the language table, diagnostics pages, calendars."""

from __future__ import annotations

import os

from thutuc.build.listing import SPEC
from thutuc.syntax.language import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.calendar import Calendar

CALENDAR = ("regulations", "vn-calendar", "2026.1")

_language: list[Language] = []
_calendar: list[Calendar] = []


def read_resource(*parts: str) -> str:
    """The text of a file of `spec/`."""
    with open(os.path.join(SPEC, *parts), encoding="utf-8") as file:
        return file.read()


def language() -> Language:
    """The language table, read once."""
    if not _language:
        _language.append(Language(read_resource("language.json")))
    return _language[0]


def diagnostics_page(code: str, name: str) -> str | None:
    """The page of a diagnostic in Markdown; None when it has none."""
    path = os.path.join(SPEC, "diagnostics", f"{code}-{name}.md")
    if not os.path.isfile(path):
        return None
    with open(path, encoding="utf-8") as file:
        return file.read()


def calendar() -> Calendar:
    """The official calendar that comes with the package, read once."""
    if not _calendar:
        from thutuc.pack.calendars import read_calendar_pack

        files = ("pack.yaml", "calendar.tsv", "fixed-days.tsv")
        _calendar.append(read_calendar_pack(*(read_resource(*CALENDAR, name) for name in files)))
    return _calendar[0]
