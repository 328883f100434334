"""The calendar pack: which years are announced, and the table of days."""

from __future__ import annotations

import yaml

from thutuc.time.calendar_table import parse_calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from thutuc.time.calendar import Calendar


def read_calendar_pack(pack: str, days: str, fixed_days: str) -> Calendar:
    """The calendar of a pack from the texts of its three files. CalendarError when a table cannot be used."""
    table: dict[str, Any] = yaml.load(pack, Loader=yaml.CBaseLoader)
    coverage = table["coverage"]
    return parse_calendar(
        days,
        announced=[int(year) for year in coverage["announced"]],
        statute=[int(year) for year in coverage["statute"]],
        fixed_days=fixed_days,
    )
