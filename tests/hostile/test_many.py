"""Very many items: all are checked, and twice as many take about twice the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.hostile.judge import PATH, placed
from tests.work import calls
from thutuc.build.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = 'Procedure: Many\nCode: "1.000001"\n'
FEE = (
    "Facts:\n  a:\n    Label: A\n    Type: integer\n    Required: yes\n"
    "Fees:\n  f:\n    Title: F\n    Kind: levy\n    Amount: 1 dong * a\n"
)


def _tests(count: int) -> str:
    """As many test cases."""
    case = "  t{0}:\n    Given:\n      submission_date: 06/07/2026\n      channel: online\n      a: {0}\n    Expect:\n      Errors: none\n"
    return HEAD + FEE + "Tests:\n" + "".join(case.format(number) for number in range(count))


def cases(count: int) -> str:
    """As many cases of the procedure."""
    return HEAD + "Cases:\n" + "".join(f"  c{number}: Case {number}\n" for number in range(count))


def facts(count: int) -> str:
    """As many facts."""
    return HEAD + "Facts:\n" + "".join(f"  f{number}:\n    Label: F\n    Type: integer\n" for number in range(count))


def documents(count: int) -> str:
    """As many documents."""
    return HEAD + "Documents:\n" + "".join(f"  d{number}:\n    Title: D\n    Originals: 1\n" for number in range(count))


def definitions(count: int) -> str:
    """As many definitions."""
    return HEAD + "Definitions:\n" + "".join(f"  d{number}: {number} + 1\n" for number in range(count))


def same_definitions(count: int) -> str:
    """As many definitions of one id, written differently."""
    return HEAD + "Definitions:\n" + "".join(f"  d{number}:\n    Value: 1\n    id: same\n" for number in range(count))


def unknown_keys(count: int) -> str:
    """As many keys the language does not have."""
    return HEAD + "".join(f"Tile{number}: x\n" for number in range(count))


def members(count: int) -> str:
    """A set of as many values."""
    return HEAD + FEE.replace("1 dong * a", "1 dong * a\n    When: a in {" + "; ".join(map(str, range(count))) + "}")


MANY: dict[str, tuple[Callable[[int], str], int]] = {
    maker.__name__.strip("_"): (maker, count)
    for maker, count in (
        (_tests, 10_000),
        (cases, 10_000),
        (facts, 10_000),
        (documents, 10_000),
        (definitions, 10_000),
        (same_definitions, 3_000),
        (unknown_keys, 10_000),
        (members, 4_000),
    )
}


def checked(text: str) -> None:
    """Check the text; all that is found has a place."""
    project = Project()
    project.check(PATH, data=text.encode())
    for finding in project.reporter.sorted():
        placed(finding)


@pytest.mark.parametrize("name", MANY)
def test_very_many_are_checked(name: str) -> None:
    make, count = MANY[name]
    checked(make(count))


@pytest.mark.parametrize("name", MANY)
def test_twice_as_many_take_about_twice_the_work(name: str) -> None:
    make, count = MANY[name]
    checked(make(100))
    half, whole = make(count // 4), make(count // 2)
    # Twice is the aim, four times would be quadratic; what is done once for a file, or logarithmic, lies between.
    assert calls(lambda: checked(whole)) < 2.5 * calls(lambda: checked(half))


def test_twice_as_many_wrong_names_take_about_twice_the_work() -> None:
    few, many = (
        HEAD + "Definitions:\n" + "".join(f"  d{number}: nme{number} + 1\n" for number in range(count))
        for count in (1_000, 2_000)
    )
    assert calls(lambda: checked(many)) < 2.5 * calls(lambda: checked(few))
