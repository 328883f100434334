"""The faults seeded into the checks and the printers are all caught by the tests named beside them, and the lists keep up with the code."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.seeding import PACKAGE, Fault, caught, copied, faults, origins, passes
from tests.support import ROOT

LISTS = {path.name: faults(path.name) for path in sorted(Path(__file__).parent.glob("*.yaml"))}
CHECKS = LISTS["checks.yaml"]
# Of the checks, whose tests are whole folders, a few of different rooms are seeded in every run; of the printers all are.
EACH_TIME = {**LISTS, "checks.yaml": [CHECKS[0], CHECKS[5], CHECKS[17]]}


def _named(fault: Fault) -> str:
    return f"{fault.file}:{fault.old[:60]}"


EVERY = [fault for seeds in LISTS.values() for fault in seeds]
MARKED = [
    pytest.param(fault, id=_named(fault), marks=() if fault in EACH_TIME[name] else pytest.mark.long)
    for name, seeds in LISTS.items()
    for fault in seeds
]


def test_there_are_thirty_of_the_checks_and_thirty_of_the_printers() -> None:
    checks = {(fault.file, fault.old, fault.new) for fault in CHECKS}
    printers = {(fault.file, fault.old, fault.new) for fault in EVERY} - checks
    assert len(checks) >= 30
    assert len(printers) >= 30
    assert all(fault.old != fault.new for fault in EVERY)


@pytest.mark.parametrize("fault", EVERY, ids=_named)
def test_the_place_of_the_fault_is_there_once(fault: Fault) -> None:
    assert (PACKAGE / fault.file).read_text(encoding="utf-8").count(fault.old) == 1
    assert all((ROOT / test.partition("::")[0]).exists() for test in fault.tests)


def test_the_copy_takes_the_place_of_the_package(tmp_path: Path) -> None:
    """Every target as well, though it is found by an entry point of the installed package."""
    found = origins(copied(tmp_path / "compiler"))
    package = tmp_path / "compiler" / "thutuc"
    assert {str(package / "emit" / name / "__init__.py") for name in ("python", "typescript")} <= found
    assert all(file.startswith(f"{package}{os.sep}") for file in found)


# Were they to fail on any copy, every fault would count as caught.
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.long if name == "checks.yaml" else ()) for name in LISTS]
)
def test_a_copy_without_a_fault_passes(name: str, tmp_path: Path) -> None:
    tests = dict.fromkeys(test for fault in LISTS[name] for test in fault.tests)
    assert passes(tests, copied(tmp_path / "compiler"))


@pytest.mark.parametrize("fault", MARKED)
def test_the_fault_is_caught(fault: Fault, tmp_path: Path) -> None:
    assert caught(fault, tmp_path / "compiler")
