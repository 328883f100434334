"""The procedures of this repository pass their own checks and cases, and every case says what it rests on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.running import Command
from tests.support import ROOT
from thutuc.build.listing import procedure_files
from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.query.testing import run

FILES = procedure_files(str(ROOT / "procedures"))
MINIMUM = 10


def test_both_procedures_are_there() -> None:
    names = {re.split(r"[/\\]", path)[-1] for path in FILES}
    assert names >= {"1.001193.yaml", "1.007281.yaml"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.rsplit("/", 1)[-1])
def test_a_procedure_is_clean_and_every_case_holds(path: str) -> None:
    project = Project()
    resolutions = project.check(path)
    assert [finding.headline("en") for finding in project.reporter.sorted()] == []
    cases = [(resolution.procedure, case) for resolution in resolutions for case in resolution.tests]
    assert len({case.id for _, case in cases}) == len(cases) >= MINIMUM
    for procedure, case in cases:
        assert [finding.headline("en") for finding in run(case, procedure, calendar())] == []
        assert case.citations, case.name
        assert len(case.basis) >= 20, case.name
        assert any(value is not None for value in vars_of(case.expected)), case.name


def vars_of(expected: object) -> list[object]:
    """The fields of what a case expects."""
    return [getattr(expected, name) for name in ("required", "missing", "fees", "due", "errors", "route")]


def test_no_case_is_lost_between_slices() -> None:
    """Each case written in a file runs in exactly one slice."""
    for path in FILES:
        beside = Path(path).with_suffix(".tests.yaml")
        texts = [found.read_text(encoding="utf-8") for found in (Path(path), beside) if found.exists()]
        parts = [text.partition("\nCa thử:\n")[2] for text in texts]
        written = re.findall(r"^  (\w+):$", "\n".join(parts), re.MULTILINE)
        ran = [case.name for resolution in Project().check(path) for case in resolution.tests]
        assert sorted(ran) == sorted(written)


def test_the_verbs_say_the_same(thutuc: Command) -> None:
    check = thutuc("check", *FILES, "--fail-on", "note")
    assert (check.code, check.out, check.err) == (0, f"không có phát hiện nào trong {len(FILES)} tệp\n", "")
    test = thutuc("test", *FILES)
    assert test.code == 0
    counted = re.fullmatch(r"(\d+) ca thử: \1 đạt, 0 không đạt\n", test.err)
    assert counted
    assert int(counted[1]) >= MINIMUM * len(FILES)


def test_a_case_that_fails_fails_the_run(thutuc: Command, tmp_path: object) -> None:
    """The expected fee of the case of the 60th day turned into another one."""
    birth = next(path for path in FILES if path.endswith("1.001193.yaml"))
    text = (ROOT / birth).read_text(encoding="utf-8")
    wrong = text.replace("        lệ_phí_khai_sinh: miễn\n", "        lệ_phí_khai_sinh: 1 đồng\n", 1)
    assert wrong != text
    path = f"{tmp_path}/1.001193.yaml"
    with open(path, "w", encoding="utf-8") as file:
        file.write(wrong)
    found = thutuc("test", path)
    assert found.code == 1
    assert found.out.count("D4010") == 1
    assert "1 không đạt" in found.err
