"""Slices: on which days the model changes, and what holds on a day. Both ends of an interval count."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import load
from thutuc.build.project import Project
from thutuc.report.diagnostic import Reporter
from thutuc.text.source import Source

if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure
    from thutuc.report.diagnostic import Diagnostic
    from thutuc.slice.slicing import Slicer

HEAD = 'Procedure: Sample\nCode: "1.000001"\n'
Days = tuple[dt.date | None, dt.date | None]
BIRTH = "procedures/ho-tich/1.001193.yaml"


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def validity(days: Days, indent: str) -> str:
    """The lines of a validity; none at all for one that is open on both sides."""
    first, last = days
    lines = [f"{indent}  From date: {first:%d/%m/%Y}\n"] if first else []
    lines += [f"{indent}  To date: {last:%d/%m/%Y}\n"] if last else []
    return f"{indent}Validity:\n" + "".join(lines) if lines else ""


def parameters(periods: dict[str, Days]) -> str:
    items = (f"  {name}:\n    Value: 1.000 dong\n" + validity(days, "    ") for name, days in periods.items())
    return "Parameters:\n" + "".join(items)


def opened(text: str) -> tuple[Slicer, Reporter]:
    reporter = Reporter()
    slicer = Project(reporter).open_source(Source("x.yaml", text), "x.yaml")
    assert slicer is not None, [finding.headline("en") for finding in reporter.sorted()]
    return slicer, reporter


def bounds(text: str) -> list[Days]:
    return [(found.first, found.last) for found in opened(text)[0].intervals]


def findings(text: str) -> list[Diagnostic]:
    slicer, reporter = opened(text)
    for found in slicer.intervals:
        slicer.resolve(found)
    return reporter.sorted()


def on(text: str, when: str) -> Procedure:
    slicer, _ = opened(text)
    found = slicer.interval_of(day(when))
    assert found is not None
    return slicer.resolve(found).procedure


def test_a_file_without_periods_has_one_slice_open_on_both_sides() -> None:
    assert bounds(HEAD) == [(None, None)]


def test_a_breakpoint_is_the_first_day_and_the_day_after_the_last() -> None:
    text = HEAD + parameters({"rate": (day("2026-01-01"), day("2026-08-14"))})
    assert bounds(text) == [
        (None, day("2025-12-31")),
        (day("2026-01-01"), day("2026-08-14")),
        (day("2026-08-15"), None),
    ]


def test_both_ends_of_an_interval_count() -> None:
    text = HEAD + parameters({"rate": (day("2026-01-01"), day("2026-08-14"))})
    held = {when: len(on(text, when).parameters) for when in ("2025-12-31", "2026-01-01", "2026-08-14", "2026-08-15")}
    assert held == {"2025-12-31": 0, "2026-01-01": 1, "2026-08-14": 1, "2026-08-15": 0}


def test_an_item_of_one_day_makes_a_slice_of_one_day() -> None:
    text = HEAD + parameters({"rate": (day("2026-02-28"), day("2026-02-28"))})
    assert bounds(text)[1] == (day("2026-02-28"), day("2026-02-28"))
    assert [len(on(text, when).parameters) for when in ("2026-02-27", "2026-02-28", "2026-03-01")] == [0, 1, 0]


def test_an_interval_up_to_the_last_day_of_the_calendar_has_no_day_after() -> None:
    assert bounds(HEAD + parameters({"rate": (None, dt.date.max)})) == [(None, None)]


def test_slices_end_with_the_file_and_changes_outside_it_are_none() -> None:
    text = HEAD + validity((day("2025-07-01"), day("2027-02-28")), "")
    text += parameters(
        {
            "before": (day("2020-01-01"), day("2025-06-30")),  # ends the day before the file begins
            "rate": (day("2026-01-01"), None),
            "after": (day("2027-03-01"), None),  # begins the day after the file ends
        }
    )
    assert bounds(text) == [(day("2025-07-01"), day("2025-12-31")), (day("2026-01-01"), day("2027-02-28"))]


def test_an_ended_version_is_no_fallback() -> None:
    slicer, _ = opened(HEAD + validity((day("2025-07-01"), day("2027-02-28")), ""))
    assert [
        slicer.interval_of(day(when)) is None for when in ("2025-06-30", "2025-07-01", "2027-02-28", "2027-03-01")
    ] == [
        True,
        False,
        False,
        True,
    ]


def test_instruments_make_no_breakpoint_and_stay_on_all_days() -> None:
    act = "Legal basis:\n  act:\n    Title: Luật số 1/2000/QH10\n" + validity(
        (day("2016-01-01"), day("2027-02-28")), "    "
    )
    text = HEAD + act + parameters({"rate": (day("2026-01-01"), None)})
    assert bounds(text) == [(None, day("2025-12-31")), (day("2026-01-01"), None)]
    for when in ("2010-01-01", "2030-01-01"):
        (instrument,) = on(text, when).instruments
        assert (instrument.first, instrument.last) == (day("2016-01-01"), day("2027-02-28"))


def test_a_period_deep_in_a_group_cuts_too() -> None:
    text = HEAD + (
        "Documents:\n  proof:\n    Title: Proof\n    One of:\n      old:\n        Title: Old\n        Originals: 1\n"
        + validity((None, day("2025-12-31")), "        ")
        + "      new:\n        Title: New\n        Originals: 1\n"
        + validity((day("2026-01-01"), None), "        ")
        + "      always:\n        Title: Always\n        Originals: 1\n"
    )
    assert len(bounds(text)) == 2
    members = {when: [leaf.id for leaf in on(text, when).documents[0].members] for when in ("2025-12-31", "2026-01-01")}
    assert members == {"2025-12-31": ["old", "always"], "2026-01-01": ["new", "always"]}


def test_what_stands_in_an_item_that_does_not_hold_is_away_with_it() -> None:
    group = "    Label: Group\n    Type: group\n    Required: yes\n    Fields:\n      year_born:\n        Label: I\n        Type: integer\n        Required: yes\n"
    text = HEAD + "Facts:\n  parent:\n" + validity((day("2026-01-01"), None), "    ") + group
    text += "Checks:\n  small:\n    Must: parent.year_born < 3\n"
    codes = {(finding.code.code, dict(finding.args)["day"]) for finding in findings(text)}
    assert codes == {("N2002", "31/12/2025")}


def test_a_name_used_on_a_day_it_does_not_hold_is_reported_with_that_day() -> None:
    use = "Definitions:\n  twice: rate * 2\n"
    text = HEAD + validity((day("2025-07-01"), None), "") + parameters({"rate": (day("2026-01-01"), None)}) + use
    (finding,) = findings(text)
    assert (finding.code.name, dict(finding.args)) == ("not-in-force", {"name": "rate", "day": "01/07/2025"})
    assert finding.span is not None
    assert finding.span.text == "rate"
    assert "“rate”" in finding.headline("vi")


def test_a_name_used_only_while_it_holds_is_no_finding() -> None:
    text = HEAD + parameters({"rate": (day("2026-01-01"), day("2026-12-31"))})
    text += "Facts:\n  n:\n    Label: N\n    Type: money\n    Minimum: rate\n"
    text += validity((day("2026-01-01"), day("2026-12-31")), "    ")
    assert findings(text) == []
    # One day more on either side is one day too many.
    assert [
        f.code.code
        for f in findings(
            text.replace(
                "Minimum: rate\n    Validity:\n      From date: 01/01/2026",
                "Minimum: rate\n    Validity:\n      From date: 31/12/2025",
            )
        )
    ] == ["N2002"]


def test_a_name_nobody_declares_is_unknown_and_not_out_of_force() -> None:
    text = HEAD + parameters({"rate": (day("2026-01-01"), None)}) + "Definitions:\n  twice: price * 2\n"
    assert {finding.code.code for finding in findings(text)} == {"N2001"}


@pytest.mark.parametrize(
    "text",
    [
        HEAD + validity((day("2026-01-02"), day("2026-01-01")), ""),
        HEAD + parameters({"rate": (day("2026-01-02"), day("2026-01-01"))}),
        HEAD
        + "Legal basis:\n  act:\n    Title: Luật số 1/2000/QH10\n"
        + validity((day("2026-01-02"), day("2026-01-01")), "    "),
    ],
    ids=["file", "item", "instrument"],
)
def test_an_interval_that_ends_before_it_begins_is_reported(text: str) -> None:
    assert [finding.code.name for finding in findings(text)] == ["interval-ends-before-it-begins"]


DAY = st.one_of(st.none(), st.dates(dt.date(2025, 12, 25), dt.date(2026, 1, 7)))
PERIOD = st.tuples(DAY, DAY).filter(lambda days: days[0] is None or days[1] is None or days[0] <= days[1])


@settings(max_examples=60)
@given(whole=PERIOD, periods=st.lists(PERIOD, min_size=1, max_size=4))
def test_slices_agree_with_counting_day_by_day(whole: Days, periods: list[Days]) -> None:
    """Oracle: for each day of a fortnight and the days around it, which items hold, by their own two ends."""
    named = {f"p{index}": days for index, days in enumerate(periods)}
    slicer, reporter = opened(HEAD + validity(whole, "") + parameters(named))
    models = {found: {p.name for p in slicer.resolve(found).procedure.parameters} for found in slicer.intervals}
    assert reporter.sorted() == []
    before: tuple[object, object] | None = None
    for offset in range(20):
        today = dt.date(2025, 12, 22) + dt.timedelta(days=offset)
        holds = {name for name, days in named.items() if _holds(days, today)}
        found = slicer.interval_of(today)
        assert (found is not None) == _holds(whole, today)
        if found is None:
            continue
        assert sum(other.holds(today) for other in slicer.intervals) == 1
        assert models[found] == holds
        # A new slice begins exactly where what holds changes.
        assert before is None or (before[0] == found) == (before[1] == holds)
        before = (found, holds)


def _holds(days: Days, today: dt.date) -> bool:
    first, last = days
    return (first or dt.date.min) <= today <= (last or dt.date.max)


def test_the_slices_of_birth_registration_are_those_of_the_law() -> None:
    """01/07/2025 Nghị định 120/2025/NĐ-CP, 01/01/2026 Nghị quyết 66.7/2025/NQ-CP, 15/08/2026 Thông tư 117/2026/TT-BTC.

    The file ends with the Luật Hộ tịch of 2014 on 28/02/2027.
    """
    slicer = Project().open(str(load(BIRTH, "2026-07-06").origin.source.path))
    assert slicer is not None
    firsts = {found.first for found in slicer.intervals}
    assert {day("2025-07-01"), day("2026-01-01"), day("2026-08-15")} <= firsts
    assert slicer.intervals[-1].last == day("2027-02-28")
    assert slicer.interval_of(day("2025-06-30")) is None
    assert slicer.interval_of(day("2027-03-01")) is None
