"""Sharing the work among processes changes nothing in what is found, also when a process fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.build.killing import SPEC
from tests.cli.running import WRONG, Command
from thutuc.build import parallel
from thutuc.build.examined import Examined
from thutuc.build.project import Project

COUNT = 6


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Some good files and some bad ones."""
    monkeypatch.chdir(tmp_path)
    for number in range(COUNT):
        text = SPEC.replace("1.001193", f"1.00000{number}") if number % 2 else WRONG
        Path(f"{number}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(parallel, "LEAST_BYTES", 1)
    return [f"{number}.yaml" for number in range(COUNT)]


def examine(path: str) -> Examined:
    return Project().examine(path)[0]


@pytest.mark.parametrize("processors", [1, 2, 3, COUNT + 2])
def test_what_is_found_does_not_depend_on_how_the_work_is_shared(
    files: list[str], monkeypatch: pytest.MonkeyPatch, processors: int
) -> None:
    monkeypatch.setattr(parallel, "_processors", lambda: processors)
    own: list[str] = []

    def noted(share: object) -> list[str]:
        assert isinstance(share, list)
        own.extend(share)
        return share

    found = parallel.examine_all(files, examine, noted)
    assert found == {path: examine(path) for path in files}
    assert len(own) < COUNT or processors == 1


def test_a_process_that_fails_leaves_its_files_to_the_first(files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "_processors", lambda: 3)
    first = os.getpid()

    def fails_elsewhere(path: str) -> Examined:
        if os.getpid() != first:
            raise ZeroDivisionError
        return examine(path)

    def dies_elsewhere(path: str) -> Examined:
        if os.getpid() != first:
            os._exit(9)
        return examine(path)

    wanted = {path: examine(path) for path in files}
    assert parallel.examine_all(files, fails_elsewhere, list) == wanted
    assert parallel.examine_all(files, dies_elsewhere, list) == wanted


def test_a_failure_of_the_first_ends_the_others(files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "_processors", lambda: 2)
    first = os.getpid()

    def fails_here(path: str) -> Examined:
        if os.getpid() == first:
            raise KeyboardInterrupt
        os.read(os.pipe()[0], 1)
        return examine(path)

    with pytest.raises(KeyboardInterrupt):
        parallel.examine_all(files, fails_here, list)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_little_work_is_not_shared(files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert parallel._shares(["a.yaml", "b.yaml"], 8) == [["a.yaml", "b.yaml"]]
    assert files


def test_the_command_says_the_same_on_any_number_of_processors(
    files: list[str], monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    thutuc = Command(capsysbinary, monkeypatch)
    said = set()
    for processors in (1, 2, 4):
        monkeypatch.setattr(parallel, "_processors", lambda count=processors: count)
        said.add(thutuc("check", *files, "--format", "json"))
    (outcome,) = said
    assert outcome.code == 1
