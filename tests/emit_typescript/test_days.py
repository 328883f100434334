"""Working days and due dates of the runtime: the law's examples, and the compiler's own computation."""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import TYPE_CHECKING, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import calendar
from thutuc.time.backward import latest_before
from thutuc.time.due import DueRule, Part, due
from thutuc.time.duration import UNITS, Duration
from thutuc.time.errors import TimeError, TimeOverflow
from thutuc.time.moment import Moment
from thutuc.time.office import office_hours
from thutuc.time.plain import add_plain
from thutuc.time.term import term_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.emit_typescript.modules import Node

PLAIN = office_hours([(480, 720), (780, 1020)])
SATURDAYS = office_hours([(480, 720), (780, 1020)], [(450, 690)])


def _table() -> dict[str, Any]:
    official = calendar()
    entries = official.entries
    return {
        "announced": official.announced,
        "tabled": official.announced + official.statute,
        "off": [one.date.toordinal() for one in entries if one.kind != "worked_saturday" and one.date.weekday() < 5],
        "worked": [one.date.toordinal() for one in entries if one.kind == "worked_saturday"],
        "holidays": [one.date.toordinal() for one in entries if one.kind == "holiday"],
        "fixed": [(day.month, day.day, day.valid_from.toordinal()) for day in official.fixed],
    }


CALENDAR = _table()


def _call(node: Node, name: str, *given: Any) -> Any:
    return node.answer({"days": {"call": name, "given": given, "calendar": CALENDAR}})["found"]


def _ordinal(text: str) -> int:
    return dt.date.fromisoformat(text).toordinal()


# Vectors of domain/vn-law.md §7.3, computed by hand from Điều 147-148 Bộ luật Dân sự 91/2015/QH13 and the schedule of
# 2025-2026: terms from a day.
@pytest.mark.parametrize(
    "start, length, end",
    [
        ("2026-10-09", (3, "working_day", 0), "2026-10-14"),
        ("2026-11-23", (3, "working_day", 0), "2026-11-27"),
        ("2026-11-14", (10, "day", 0), "2026-11-25"),
        ("2026-01-31", (1, "month", 0), "2026-03-02"),
        ("2026-08-15", (60, "day", 0), "2026-10-14"),
        ("2026-04-24", (2, "working_day", 0), "2026-04-29"),
        ("2026-04-28", (5, "working_day", 0), "2026-05-07"),
        ("2026-06-28", (7, "day", 0), "2026-07-06"),
        ("2025-06-27", (3, "working_day", 0), "2025-07-02"),
    ],
)
def test_examples_of_the_law(node: Node, start: str, length: tuple[int, str, int], end: str) -> None:
    assert _call(node, "termEnd", length, _ordinal(start)) == _ordinal(end)


def test_every_day_of_the_calendar(node: Node) -> None:
    """Each day of 2025 and 2026, and of years before and after, is a working day or none as in the compiler's calendar."""
    # In 2033 both 30/4 and 1/5 fall on a weekend, so that each needs a day in lieu.
    for year in (2019, 2025, 2026, 2027, 2033, 2100):
        for day in range(
            dt.date(year, 1, 1).toordinal(),
            dt.date(year, 12, 31).toordinal() + 1,
            1 if year in (2025, 2026, 2033) else 3,
        ):
            date = dt.date.fromordinal(day)
            # The first argument of the function is the day itself.
            assert _call(node, "workingOn", day) is calendar().is_working_day(date), date


@settings(max_examples=400)
@given(st.integers(0, 2**32))
def test_terms_and_shifts(node: Node, seed: int) -> None:
    random = Random(seed)
    start, length, sign = _day(random), _length(random), random.choice((1, -1))
    plain = (length.amount, length.unit, length.scale)
    day = start.toordinal()
    signed = length.replace(amount=sign * length.amount)
    assert _call(node, "shifted", day, plain, sign) == _meant(lambda: _number(add_plain(start, signed)))
    assert _call(node, "termEnd", plain, day) == _meant(lambda: _number(term_end(start, length, calendar()).last_day))
    expected = _meant(lambda: _number(latest_before(start, length, calendar()).day))
    assert _call(node, "latestBefore", day, plain) == expected


@settings(max_examples=600)
@given(st.integers(0, 2**32))
def test_due_moments(node: Node, seed: int) -> None:
    random = Random(seed)
    received = Moment(_day(random), random.choice((None, 0, 449, 480, 700, 900, 901, 1019, 1439)))
    office = random.choice((None, PLAIN, SATURDAYS))
    terms: tuple[Duration | Literal["same_day"] | dt.date, ...]
    terms = ("same_day", _length(random), _length(random, -1), _day(random))
    term = random.choice(terms)
    first = received.date
    if 1 < first.year < 9999:
        first += dt.timedelta(days=random.randint(-3, 20))
    rule = DueRule(
        term=term,
        supplements=tuple(Part(_length(random)) for _ in range(random.choice((0, 0, 1, 2)))),
        cut_off=random.choice((None, None, 900)),
        suspended=tuple(
            (first, first + dt.timedelta(days=days))
            for days in random.choice(((), (), (0,), (4, 9))[: 2 if first.year == 9999 else 4])
        ),
        office=office,
    )
    from_receipt = isinstance(term, Duration)
    if from_receipt and received.minutes is None and rule.parts()[0].length.unit in ("minute", "hour", "working_hour"):
        expected: object = {"needs": ["submission_time"], "failure": ""}
    else:
        expected = _meant(lambda: _due(received, rule))
    given_term = term.toordinal() if isinstance(term, dt.date) else term if isinstance(term, str) else ""
    parts = [(part.length.amount, part.length.unit, part.length.scale) for part in rule.parts()]
    suspended = [(start.toordinal(), end.toordinal()) for start, end in rule.suspended]
    hours = {"windows": office.windows, "saturday": office.saturday} if office else None
    moment = (received.date.toordinal(), received.minutes)
    assert _call(node, "dueMoment", moment, parts, given_term, rule.cut_off, suspended, hours) == expected


def _due(received: Moment, rule: DueRule) -> list[Any]:
    found = due(received, rule, calendar())
    return [found.date.toordinal(), found.minutes]


def _number(day: dt.date) -> int:
    return day.toordinal()


def _meant(compute: Callable[[], object]) -> object:
    try:
        return compute()
    except TimeError as error:
        return {"needs": [], "failure": "E_DATE" if isinstance(error, TimeOverflow) else "E_DURATION"}


def _day(random: Random) -> dt.date:
    if random.random() < 0.15:
        return random.choice(
            (dt.date(1, 1, 1), dt.date(1, 3, 1), dt.date(9999, 12, 31), dt.date(9999, 12, 1), dt.date(2024, 2, 29))
        )
    return dt.date(2025, 1, 1) + dt.timedelta(days=random.randint(-400, 1200))


def _length(random: Random, sign: int = 1) -> Duration:
    scale = random.choice((0, 0, 0, 1))
    return Duration(sign * random.choice((0, 1, 2, 3, 5, 10, 25, 30, 60)), random.choice(UNITS), scale)
