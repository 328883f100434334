"""What one day lends to the next changes nothing: models and findings are those of days resolved each by itself.

The other way of resolving is the oracle: a memory that is never used, so that every slice is made of its declarations alone.
"""

from __future__ import annotations

import random
import re
from functools import partial
from pathlib import Path

import pytest

from tests.support import ROOT, procedures
from thutuc.build.project import Project
from thutuc.check import check
from thutuc.model.expressions import Compare
from thutuc.model.procedure import Procedure
from thutuc.model.testcase import TestCase
from thutuc.report.diagnostic import Diagnostic, Reporter
from thutuc.resolve.reuse import Memory
from thutuc.slice import slicing
from thutuc.text.source import Source

Outcome = tuple[list[Diagnostic], int, int, list[tuple[Procedure, tuple[TestCase, ...]]]]

# Sections whose items may hold for some days only, as the procedures spell them.
DATED = (
    "Tham số",
    "Dữ kiện",
    "Định nghĩa",
    "Trường hợp",
    "Yêu cầu, điều kiện",
    "Ràng buộc",
    "Thành phần hồ sơ",
    "Phí, lệ phí",
    "Kết quả",
)
ITEM = re.compile(r"  [^\W\d]\w*:")
FENCED = re.compile(r"^```(?:yaml|thutuc)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def outcome(text: str, path: str) -> Outcome:
    """Findings, what was suppressed and left out, and the models with their cases, of every slice of a text."""
    reporter = Reporter()
    slicer = Project(reporter).open_source(Source(path, text), path)
    resolutions = []
    if slicer is not None and slicer.declarations.root.kind == "procedure":
        resolutions = [slicer.resolve(found) for found in slicer.intervals]
    for resolution in resolutions:
        check(resolution.procedure, reporter)
    models = [(resolution.procedure, resolution.tests) for resolution in resolutions]
    return reporter.sorted(), reporter.suppressed, reporter.left_out, models


def assert_same(text: str, path: str, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """With and without reuse the same comes out."""
    reusing = outcome(text, path)
    with monkeypatch.context() as patched:
        patched.setattr(slicing, "Memory", partial(Memory, used=False))
        alone = outcome(text, path)
    assert reusing == alone
    return reusing


@pytest.mark.parametrize("path", procedures(), ids=lambda path: path.stem)
def test_procedures_come_out_the_same(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    *counts, models = assert_same(path.read_text(encoding="utf-8"), str(path), monkeypatch)
    assert counts == [[], 0, 0]
    assert models


@pytest.mark.parametrize("path", procedures(), ids=lambda path: path.stem)
@pytest.mark.parametrize("seed", range(4))
def test_procedures_with_more_periods_come_out_the_same(path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert_same(_dated(path.read_text(encoding="utf-8"), random.Random(seed)), str(path), monkeypatch)


@pytest.mark.parametrize("path", procedures(), ids=lambda path: path.stem)
@pytest.mark.parametrize("seed", range(4))
def test_damaged_procedures_come_out_the_same(path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    generator = random.Random(seed)
    lines = path.read_text(encoding="utf-8").split("\n")
    for _ in range(3):
        number = generator.randrange(len(lines))
        other = generator.choice(lines)
        lines[number] = generator.choice(["", lines[number][1:], lines[number].replace("_", "", 1), other])
    assert_same("\n".join(lines), str(path), monkeypatch)


def test_examples_of_the_pages_come_out_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = sorted([*(ROOT / "spec" / "diagnostics").glob("*.md"), *(ROOT / "docs").glob("*.md")])
    texts = [text for page in pages for text in FENCED.findall(page.read_text(encoding="utf-8"))]
    assert len(texts) > 100
    for text in texts:
        assert_same(text, str(ROOT / "x.yaml"), monkeypatch)


def _dated(text: str, generator: random.Random) -> str:
    """Some items of a procedure hold from or until a day drawn."""
    found, section = [], ""
    for line in text.split("\n"):
        found.append(line)
        if line and line[0] not in " #":
            section = line.partition(":")[0]
        if section in DATED and ITEM.fullmatch(line) and generator.random() < 0.1:
            end = generator.choice(["Từ ngày", "Đến hết ngày"])
            found += ["    Hiệu lực:", f"      {end}: {generator.choice(['01/02/2026', '15/05/2026', '20/10/2026'])}"]
    return "\n".join(found)


def test_what_rests_on_a_change_through_a_definition_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    text = """Procedure: A
Code: "1.000001"
Cases:
  first: First
  second:
    Title: Second
    Validity:
      From date: 01/07/2026
Definitions:
  chosen: case
Checks:
  is_first:
    Must: chosen = first
    Message: Choose the first.
"""
    findings, *_, models = assert_same(text, "x.yaml", monkeypatch)
    rules = [rule.must for procedure, _ in models for rule in procedure.checks]
    options = [[member.id for member in rule.right.type.members] for rule in rules if isinstance(rule, Compare)]
    assert (findings, options) == ([], [["first"], ["first", "second"]])


def test_a_day_with_findings_lends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    text = """Procedure: A
Code: "1.000001"
Facts:
  old:
    Label: Old
    Type: true/false
    Validity:
      To date: 30/06/2026
Checks:
  uses_old:
    Must: old
    Message: Old must be given.
"""
    findings, *_ = assert_same(text, "x.yaml", monkeypatch)
    assert ("N2002", "old") in [(found.code.code, found.span.text) for found in findings if found.span]
