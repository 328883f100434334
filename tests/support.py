"""What many tests need: procedures as of a day, and the official calendar."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from thutuc.build import project
from thutuc.build.resources import calendar
from thutuc.model.procedure import Procedure
from thutuc.report.diagnostic import Diagnostic, Reporter
from thutuc.text.source import Source

__all__ = ["ROOT", "calendar", "check_text", "load", "load_text", "procedures"]

ROOT = Path(__file__).resolve().parent.parent


@cache
def load(path: str, day: str) -> Procedure:
    """The procedure of a file (relative to the project) as of a day ("2026-07-06"); it must be free of errors."""
    reporter = Reporter()
    procedure = project.load(str(ROOT / path), dt.date.fromisoformat(day), reporter)
    assert procedure is not None, f"{path} does not hold on {day}"
    errors = [finding.headline("en") for finding in reporter.sorted() if finding.severity == "error"]
    assert not errors, errors
    return procedure


def procedures() -> list[Path]:
    """The specifications in procedures/, in order of their codes; files of cases alone are left out."""
    found = (ROOT / "procedures").rglob("*.yaml")
    return sorted((path for path in found if not path.name.endswith(".tests.yaml")), key=lambda path: path.name)


def load_text(text: str, day: str = "2026-07-06") -> Procedure:
    """The procedure of a specification text as of a day; it must be free of errors."""
    reporter = Reporter()
    slicer = project.Project(reporter).open_source(Source("x.yaml", text), "x.yaml")
    assert slicer is not None
    found = slicer.interval_of(dt.date.fromisoformat(day))
    assert found is not None
    procedure = slicer.resolve(found).procedure
    errors = [finding.headline("en") for finding in reporter.sorted() if finding.severity == "error"]
    assert not errors, errors
    return procedure


def check_text(text: str) -> list[Diagnostic]:
    """All findings of a specification text, on every slice."""
    reporter = Reporter()
    slicer = project.Project(reporter).open_source(Source("x.yaml", text), "x.yaml")
    if slicer is not None:
        for found in slicer.intervals:
            slicer.resolve(found)
    return reporter.sorted()
