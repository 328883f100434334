"""Both ends of a period count, an ended version is no fallback, and every change begins a new slice."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thutuc.build.project import Project
from thutuc.model.procedure import Procedure
from thutuc.report.diagnostic import Diagnostic, Reporter
from thutuc.slice.periods import Interval
from thutuc.slice.slicing import Slicer
from thutuc.text.source import Source

HEAD = 'Procedure: A\nCode: "1.000001"\n'
DAY = dt.timedelta(days=1)


def day(text: str) -> dt.date:
    """A day written as day/month/year."""
    number, month, year = map(int, text.split("/"))
    return dt.date(year, month, number)


def sliced(text: str) -> tuple[Slicer, Reporter]:
    """A specification behind the head, ready to be sliced."""
    reporter = Reporter()
    slicer = Project(reporter).open_source(Source("x.yaml", HEAD + text), "x.yaml")
    assert slicer is not None
    return slicer, reporter


def models(text: str) -> tuple[list[Procedure], list[Diagnostic]]:
    """All models of a specification, and all findings."""
    slicer, reporter = sliced(text)
    procedures = [slicer.resolve(found).procedure for found in slicer.intervals]
    return procedures, reporter.sorted()


def period(first: str = "", last: str = "", indent: int = 4) -> str:
    """A validity."""
    lines = [f"  From date: {first}"] if first else []
    lines += [f"  To date: {last}"] if last else []
    return "".join(" " * indent + line + "\n" for line in ["Validity:", *lines])


def parameter(name: str, value: str, first: str = "", last: str = "", more: str = "") -> str:
    """A parameter that holds for a time."""
    return f"  {name}:\n    Value: {value}\n" + (period(first, last) if first or last else "") + more


def stretches(text: str) -> list[tuple[str, str]]:
    """The slices of a specification as days."""
    return [(str(found.first or ""), str(found.last or "")) for found in sliced(text)[0].intervals]


WHOLE = period("01/07/2025", "28/02/2027", 0)
STRETCHES = {
    "nothing dated": ("", [("", "")]),
    "the file alone": (WHOLE, [("2025-07-01", "2027-02-28")]),
    "an open end": (period("01/07/2025", indent=0), [("2025-07-01", "")]),
    "an open start": (period("", "28/02/2027", 0), [("", "2027-02-28")]),
    "a start inside": (
        WHOLE + "Parameters:\n" + parameter("a", "1", "01/01/2026"),
        [("2025-07-01", "2025-12-31"), ("2026-01-01", "2027-02-28")],
    ),
    "an end inside": (
        WHOLE + "Parameters:\n" + parameter("a", "1", "", "31/12/2025"),
        [("2025-07-01", "2025-12-31"), ("2026-01-01", "2027-02-28")],
    ),
    "one after the other": (
        "Parameters:\n" + parameter("a", "1", "", "31/12/2025") + parameter("b", "2", "01/01/2026"),
        [("", "2025-12-31"), ("2026-01-01", "")],
    ),
    "a gap": (
        "Parameters:\n" + parameter("a", "1", "", "31/12/2025") + parameter("b", "2", "02/01/2026"),
        [("", "2025-12-31"), ("2026-01-01", "2026-01-01"), ("2026-01-02", "")],
    ),
    "one day": (
        "Parameters:\n" + parameter("a", "1", "06/07/2026", "06/07/2026"),
        [("", "2026-07-05"), ("2026-07-06", "2026-07-06"), ("2026-07-07", "")],
    ),
    "outside the file": (
        WHOLE + "Parameters:\n" + parameter("a", "1", "01/01/2020", "31/12/2030"),
        [("2025-07-01", "2027-02-28")],
    ),
    "at the ends of the file": (
        WHOLE + "Parameters:\n" + parameter("a", "1", "01/07/2025", "28/02/2027"),
        [("2025-07-01", "2027-02-28")],
    ),
    "the first and last day there are": (
        "Parameters:\n" + parameter("a", "1", "01/01/0001", "31/12/9999"),
        [("", "")],
    ),
    "a row of a table": (
        "Fees:\n  f:\n    Title: F\n    Kind: levy\n    Amount:\n      r:\n        Otherwise: yes\n        Rate: 1 dong\n"
        + period("15/08/2026", "", 8),
        [("", "2026-08-14"), ("2026-08-15", "")],
    ),
    "an instrument": ("Legal basis:\n  l:\n    Title: L\n" + period("01/01/2020", "31/12/2025"), [("", "")]),
}


@pytest.mark.parametrize("what", STRETCHES)
def test_slices(what: str) -> None:
    text, wanted = STRETCHES[what]
    assert stretches(text) == wanted


TWO = (
    "Parameters:\n"
    + parameter("old", "1", "", "31/12/2025", "    id: rate\n")
    + parameter("new", "2", "01/01/2026", more="    id: rate\n")
)


def values(text: str, on: str) -> list[str]:
    """The names of the parameters that hold on a day."""
    slicer, _ = sliced(text)
    found = slicer.interval_of(day(on))
    return [parameter.name for parameter in slicer.resolve(found).procedure.parameters] if found else []


def test_both_ends_count() -> None:
    text = WHOLE + "Parameters:\n" + parameter("a", "1", "02/01/2026", "30/01/2026")
    holding = [on for on in ("01/01/2026", "02/01/2026", "30/01/2026", "31/01/2026") if values(text, on)]
    assert holding == ["02/01/2026", "30/01/2026"]
    slicer, _ = sliced(text)
    inside = [on for on in ("30/06/2025", "01/07/2025", "28/02/2027", "01/03/2027") if slicer.interval_of(day(on))]
    assert inside == ["01/07/2025", "28/02/2027"]


def test_an_ended_version_is_no_fallback() -> None:
    slicer, _ = sliced(WHOLE)
    assert slicer.interval_of(dt.date(2027, 3, 1)) is None
    assert slicer.interval_of(dt.date(2025, 6, 30)) is None


def test_two_versions_of_one_thing_share_an_id() -> None:
    procedures, findings = models(TWO)
    assert not findings
    assert [[(found.id, found.name) for found in procedure.parameters] for procedure in procedures] == [
        [("rate", "old")],
        [("rate", "new")],
    ]


def test_versions_that_overlap_clash_in_the_days_they_share() -> None:
    procedures, findings = models(TWO.replace("31/12/2025", "31/01/2026"))
    assert [finding.code.code for finding in findings] == ["N2003"]
    assert len(procedures) == 3


def test_instruments_can_be_cited_before_and_after_they_are_in_force() -> None:
    text = WHOLE + "Legal basis:\n  l:\n    Title: Luật 1/2000/QH10\n" + period("01/01/2026", "31/12/2026")
    procedures, findings = models(text + "Parameters:\n" + parameter("a", "1", more="    Citation: l Điều 1\n"))
    assert not findings
    assert [[found.id for found in procedure.instruments] for procedure in procedures] == [["l"]]


def test_a_name_that_does_not_hold_on_a_day_is_reported_with_the_day() -> None:
    fee = "Fees:\n  f:\n    Title: F\n    Kind: levy\n    Amount: 1 dong * a\n"
    text = WHOLE + "Parameters:\n" + parameter("a", "1", "", "31/12/2025") + fee
    _, findings = models(text)
    assert [finding.code.code for finding in findings] == ["N2002"]
    assert "01/01/2026" in findings[0].help("en")
    assert findings[0].span is not None
    assert (findings[0].span.text, findings[0].span.start) == ("a", len(HEAD + text) - 2)
    # With a period of its own the place is in order.
    assert models(text + period("", "31/12/2025"))[1] == []


def test_a_reference_that_does_not_hold_on_a_day() -> None:
    document = "Documents:\n  d:\n    Title: D\n    Originals: 1\n    Form: f\n"
    form = (
        "Forms:\n  f:\n    Title: F\n    Sections:\n      s:\n        Title: S\n        Items:\n          - x\n"
        + period("01/01/2026")
    )
    fact = "Facts:\n  x:\n    Label: X\n    Type: date\n"
    _, findings = models(WHOLE + document + form + fact)
    assert [finding.code.code for finding in findings] == ["N2002"]


def test_a_period_that_ends_before_it_begins() -> None:
    _, findings = models("Parameters:\n" + parameter("a", "1", "02/01/2026", "01/01/2026"))
    assert [finding.code.code for finding in findings] == ["N2013"]
    assert models("Parameters:\n" + parameter("a", "1", "01/01/2026", "01/01/2026"))[1] == []


def test_slices_say_from_when_to_when_they_hold() -> None:
    procedures, _ = models(WHOLE + "Parameters:\n" + parameter("a", "1", "01/01/2026"))
    assert [(found.first, found.last) for found in procedures] == [
        (dt.date(2025, 7, 1), dt.date(2025, 12, 31)),
        (dt.date(2026, 1, 1), dt.date(2027, 2, 28)),
    ]


def test_what_is_inside_an_item_holds_no_longer_than_the_item() -> None:
    group = "Documents:\n  g:\n    One of:\n      d:\n        Title: D\n        Originals: 1\n" + period(
        "", "31/12/2026", 8
    )
    procedures, findings = models(
        group + "      e:\n        Title: E\n        Originals: 1\n" + period("", "31/12/2025")
    )
    assert not findings
    assert [[member.id for document in found.documents for member in document.members] for found in procedures] == [
        ["d", "e"],
        [],
    ]


def test_a_test_belongs_to_the_slice_of_its_day() -> None:
    case = "  {}:\n    Given:\n      submission_date: {}\n      channel: online\n    Expect:\n      Missing documents: none\n"
    text = WHOLE + "Documents: none\n" + "Parameters:\n" + parameter("a", "1", "01/01/2026") + "Tests:\n"
    slicer, reporter = sliced(text + case.format("x", "31/12/2025") + case.format("y", "01/01/2026"))
    slicer.check_test_days()
    cases = [[case.name for case in slicer.resolve(found).tests] for found in slicer.intervals]
    assert (cases, reporter.sorted()) == ([["x"], ["y"]], [])


@pytest.mark.parametrize("line", ["submission_date: 01/03/2027", "submission_date: 30/06/2025", "channel: online"])
def test_a_test_needs_a_day_inside_the_file(line: str) -> None:
    case = f"Tests:\n  x:\n    Given:\n      {line}\n    Expect:\n      Missing documents: none\n"
    slicer, reporter = sliced(WHOLE + "Documents: none\n" + case)
    slicer.check_test_days()
    assert [finding.code.code for finding in reporter.sorted()] == ["T3021"]


def test_an_item_changes_nothing_before_what_it_stands_in_begins() -> None:
    group = "Documents:\n  g:\n    One of:\n      d:\n        Title: D\n        Originals: 1\n" + period(
        "01/01/2026", "", 8
    )
    assert stretches(group + period("01/07/2026")) == [("", "2026-06-30"), ("2026-07-01", "")]


days = st.dates(dt.date(2024, 1, 1), dt.date(2028, 12, 31))
Span = tuple[dt.date | None, dt.date | None]


def in_order(span: Span) -> bool:
    """Whether a period does not end before it begins."""
    first, last = span
    return first is None or last is None or first <= last


spans = st.tuples(st.none() | days, st.none() | days).filter(in_order)


@given(spans, st.lists(spans, max_size=5), days)
def test_slices_divide_the_days_of_the_file(whole: Span, parts: list[Span], on: dt.date) -> None:
    text = written(whole, 0) + "Parameters:\n  z: 1\n"
    text += "".join(f"  p{number}:\n    Value: 1\n" + written(part, 4) for number, part in enumerate(parts))
    slicer, _ = sliced(text)
    first, last = whole
    assert (slicer.intervals[0].first, slicer.intervals[-1].last) == whole
    for before, after in zip(slicer.intervals, slicer.intervals[1:], strict=False):
        assert before.last is not None
        assert after.first == before.last + DAY
    found = slicer.interval_of(on)
    assert (found is not None) == ((first is None or first <= on) and (last is None or on <= last))
    if found is not None:
        assert len([interval for interval in slicer.intervals if interval.holds(on)]) == 1
        holding = {f"p{number}" for number, part in enumerate(parts) if Interval(*part).holds(on)}
        assert {name for name in names(slicer, found) if name != "z"} == holding


def written(span: Span, indent: int) -> str:
    """A validity, or nothing when it is open on both sides."""
    first, last = (f"{end:%d/%m/%Y}" if end else "" for end in span)
    return period(first, last, indent) if first or last else ""


def names(slicer: Slicer, found: Interval) -> list[str]:
    """The names of the parameters of a slice."""
    return [parameter.name for parameter in slicer.resolve(found).procedure.parameters]
