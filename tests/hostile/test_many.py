"""Very many items: seconds, not minutes, and twice as many take about twice as long."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.hostile.judge import PATH, placed
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


def taken(text: str) -> float:
    """Seconds of this process for a check of the text; all that is found has a place."""
    data = text.encode()
    begin = time.process_time()
    project = Project()
    project.check(PATH, data=data)
    seconds = time.process_time() - begin
    for finding in project.reporter.sorted():
        placed(finding)
    return seconds


@pytest.mark.parametrize("name", MANY)
def test_twice_as_many_take_about_twice_as_long(name: str) -> None:
    make, count = MANY[name]
    taken(make(100))
    half, whole = taken(make(count // 2)), taken(make(count))
    assert whole < 15
    # Twice is the aim; the clock of a busy machine is coarse. Four times would be quadratic.
    assert whole < 3.2 * half + 0.2


def test_thousands_of_wrong_names_are_told_quickly() -> None:
    uses = "".join(f"  d{number}: nme{number} + 1\n" for number in range(4_000))
    assert taken(HEAD + "Definitions:\n" + uses) < 30
