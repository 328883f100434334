"""Counting working days: ours beside a bare table look-up and the library `holidays`."""

from __future__ import annotations

import random
import sys
import tempfile
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from harness import compare, table

from thutuc.build.project import load
from thutuc.build.resources import calendar
from thutuc.emit.python import EMITTER, package_name
from thutuc.plan import plan

if TYPE_CHECKING:
    from collections.abc import Callable

    Due = Callable[[date, int], date]

# The schedule of 2025 and 2026 as announced (spec/regulations/vn-calendar has the sources), written down once more, so that
# the table is no product of the code it is compared with: weekdays off, and the Saturdays that were worked.
OFF = frozenset(
    date.fromisoformat(day)
    for day in (
        *("2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-04-07"),
        *("2025-04-30", "2025-05-01", "2025-05-02", "2025-09-01", "2025-09-02", "2026-01-01", "2026-01-02"),
        *("2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-27", "2026-04-30"),
        *("2026-05-01", "2026-08-31", "2026-09-01", "2026-09-02", "2026-11-24"),
    )
)
WORKED = frozenset((date(2025, 4, 26), date(2026, 1, 10), date(2026, 8, 22)))
FIRST, DAYS, REACH = date(2025, 1, 1), 730, 30
SPAN = [FIRST + timedelta(number) for number in range(DAYS)]
WORKING = [day for day in SPAN if (day.weekday() < 5 and day not in OFF) or day in WORKED]
COUNTS = list(accumulate(day in frozenset(WORKING) for day in SPAN))
BASE = FIRST.toordinal()


def look_up(day: date, count: int) -> date:
    """The `count`-th working day after a day, from a table."""
    return WORKING[COUNTS[day.toordinal() - BASE] + count - 1]


def report(rounds: int) -> str:
    """Right answers and speed, as Markdown."""
    import holidays

    known = holidays.country_holidays("VN", years=[2025, 2026])
    candidates: dict[str, Due] = {
        "table look-up": look_up,
        "`thutuc.time`": calendar().add_working_days,
        "generated Python package": _generated().add_working_days,
        "`holidays` get_nth_working_day": known.get_nth_working_day,
    }
    # What ends within the two years, so that every candidate knows all the days it needs.
    asked = [
        (day, count)
        for day in SPAN
        for count in range(1, REACH + 1)
        if COUNTS[day.toordinal() - BASE] + count <= len(WORKING)
    ]
    notes = {
        name: f"{sum(due(*query) != look_up(*query) for query in asked):,} of {len(asked):,}"
        for name, due in candidates.items()
    }
    queries = random.Random(1).sample(asked, 500)

    def all_of(due: Due) -> Callable[[], object]:
        return lambda: [due(day, count) for day, count in queries]

    rows = compare({name: all_of(due) for name, due in candidates.items()}, rounds, units=len(queries))
    text = table(rows, "one due date", notes, f"wrong, all days of 2025-2026, 1 to {REACH} working days")
    return f"## 5. Working days\n\n{text}"


def _generated() -> object:
    """The calendar of a generated package."""
    root = Path(__file__).resolve().parent.parent
    procedure = load(str(root / "procedures/khoa-hoc-cong-nghe/1.007281.yaml"), date(2026, 9, 15))
    if procedure is None:
        raise RuntimeError("1.007281 does not hold on 15/09/2026")
    folder = Path(tempfile.mkdtemp())
    for artefact in EMITTER.emit(plan(procedure, calendar())):
        place = folder / artefact.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(artefact.content)
    sys.path.insert(0, str(folder))
    return __import__(f"{package_name(procedure.code)}.holidays", fromlist=["CALENDAR"]).CALENDAR
