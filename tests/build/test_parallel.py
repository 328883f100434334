"""Sharing the work among processes changes nothing in what is found, also when a process fails."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.build.killing import SPEC
from tests.cli.running import WRONG, Command
from thutuc.build import parallel
from thutuc.build.examined import Examined
from thutuc.build.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


def wait_for(come: Callable[[], bool]) -> None:
    """Until it has come; half a minute is the end of patience."""
    for _ in range(3_000):
        if come():
            return
        time.sleep(0.01)
    raise TimeoutError


def examine(path: str) -> Examined:
    return Project().examine(path)[0]


@pytest.mark.parametrize("processors", [1, 2, 3, COUNT + 2])
def test_what_is_found_does_not_depend_on_how_the_work_is_shared(
    files: list[str], monkeypatch: pytest.MonkeyPatch, processors: int
) -> None:
    monkeypatch.setattr(parallel, "_processors", lambda: processors)
    own: list[int] = []
    first, others = os.getpid(), Path("others")

    def noted(share: Iterator[tuple[int, str]]) -> Iterator[str]:
        for number, path in share:
            own.append(number)
            yield path

    def shared(path: str) -> Examined:
        if os.getpid() != first:
            others.touch()
        elif processors > 1:
            # Another process takes one before this one goes on.
            wait_for(others.exists)
        return examine(path)

    found = parallel.examine_all(files, shared, noted)
    assert found == {path: examine(path) for path in files}
    assert own == sorted(set(own))
    assert len(own) < COUNT or processors == 1


@pytest.mark.parametrize("count", [1, 127, 128, 129, 1_000])
def test_any_number_of_files_is_shared_out(
    files: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, count: int
) -> None:
    monkeypatch.setattr(parallel, "_processors", lambda: 2)
    monkeypatch.setattr(parallel, "_size", lambda _: 1)
    found = examine(files[0])
    paths = [str(tmp_path / f"{number}.txt") for number in range(count)]
    assert parallel.examine_all(paths, lambda _: found, _own).keys() == set(paths)


def _own(share: Iterator[tuple[int, str]]) -> list[str]:
    return [path for _, path in share]


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
    assert parallel.examine_all(files, fails_elsewhere, _own) == wanted
    assert parallel.examine_all(files, dies_elsewhere, _own) == wanted


def test_a_failure_of_the_first_ends_the_others(files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "_processors", lambda: 2)
    first = os.getpid()

    def fails_here(path: str) -> Examined:
        if os.getpid() == first:
            raise KeyboardInterrupt
        os.read(os.pipe()[0], 1)
        return examine(path)

    with pytest.raises(KeyboardInterrupt):
        parallel.examine_all(files, fails_here, _own)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_little_work_is_not_shared(files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [os.path.abspath(path) for path in files[:2]]
    monkeypatch.undo()
    monkeypatch.setattr(parallel, "_processors", lambda: 8)
    monkeypatch.delattr(os, "fork")
    assert parallel.examine_all(paths, examine, _own).keys() == set(paths)


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
