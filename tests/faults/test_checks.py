"""The faults seeded into the checks are all caught by the suite, and their list keeps up with the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.seeding import PACKAGE, Fault, caught, faults
from tests.support import ROOT

FAULTS = faults("checks.yaml")
# Quick ones, of different rooms, in every run.
EACH_TIME = FAULTS[0], FAULTS[5], FAULTS[17]


def _named(fault: Fault) -> str:
    return f"{fault.file}:{fault.old[:40]}"


def test_there_are_thirty() -> None:
    assert len({(fault.file, fault.old, fault.new) for fault in FAULTS}) >= 30
    assert all(fault.old != fault.new for fault in FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=_named)
def test_the_place_of_the_fault_is_there_once(fault: Fault) -> None:
    assert (PACKAGE / fault.file).read_text(encoding="utf-8").count(fault.old) == 1
    assert all((ROOT / path).exists() for path in fault.tests)


@pytest.mark.parametrize("fault", EACH_TIME, ids=_named)
def test_some_faults_are_caught(fault: Fault, tmp_path: Path) -> None:
    assert caught(fault, tmp_path / "compiler")


@pytest.mark.long
@pytest.mark.parametrize("fault", FAULTS, ids=_named)
def test_every_fault_is_caught(fault: Fault, tmp_path: Path) -> None:
    assert caught(fault, tmp_path / "compiler")
