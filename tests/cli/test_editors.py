"""What editors use: the text of a file from standard input, and a check that follows the files."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.build.test_shared_files import PROCEDURE, SHARED, TESTS
from tests.cli.running import WRONG, Command, environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECONDS = 30


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A procedure, its tests and a shared file, in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "chung.yaml").write_text(SHARED, encoding="utf-8")
    (tmp_path / "1.000001.yaml").write_text(PROCEDURE, encoding="utf-8")
    (tmp_path / "1.000001.tests.yaml").write_text(TESTS, encoding="utf-8")
    return tmp_path


def found(thutuc: Command, *words: str, stdin: str) -> tuple[int, list[tuple[str, str]]]:
    """Exit code, and code and file of each finding."""
    outcome = thutuc("check", *words, "--format", "json", stdin=stdin.encode())
    findings = json.loads(outcome.out)["diagnostics"]
    return outcome.code, [(finding["code"], finding["file"]) for finding in findings]


def test_a_text_is_checked_in_the_place_of_its_file(thutuc: Command, folder: Path) -> None:
    name = "1.000001.yaml"
    # Its imports and its tests are those of the place.
    assert found(thutuc, "--stdin", name, stdin=PROCEDURE) == (0, [])
    assert found(thutuc, "--stdin", name, stdin=PROCEDURE.replace("mức_bản_sao", "mức")) == (1, [("N2005", name)])
    assert ("N2009", name) in found(thutuc, name, "--stdin", stdin=PROCEDURE.replace("chung.yaml", "xa.yaml"))[1]
    assert found(thutuc, "--stdin", name, stdin=PROCEDURE.replace("Mã: \"1.000001\"", "Mã: \"1.000002\"")) == (
        1,
        [("N2022", "1.000001.tests.yaml")],
    )  # fmt: skip
    # The file itself is not read: it need not be there, and may be wrong.
    (folder / name).write_text("Nonsense: x\n", encoding="utf-8")
    assert found(thutuc, "--stdin", name, stdin=PROCEDURE) == (0, [])
    (folder / name).unlink()
    assert found(thutuc, "--stdin", name, stdin=PROCEDURE) == (0, [])


def test_tests_are_checked_with_their_procedure(thutuc: Command, folder: Path) -> None:
    name = "1.000001.tests.yaml"
    assert found(thutuc, "--stdin", name, stdin=TESTS) == (0, [])
    code, findings = found(thutuc, "--stdin", name, stdin=TESTS.replace("số_bản: 2", "số_bảng: 2"))
    assert (code, {file for _, file in findings}) == (1, {name})
    assert (folder / name).read_text(encoding="utf-8") == TESTS
    # As a file it is the same.
    (folder / name).write_text(TESTS.replace("số_bản: 2", "số_bảng: 2"), encoding="utf-8")
    assert found(thutuc, name, stdin="")[1] == findings


def test_a_dash_is_a_text_without_a_name(thutuc: Command) -> None:
    for words in (("-",), ("--stdin",), ("--stdin", "-")):
        code, findings = found(thutuc, *words, stdin=WRONG)
        assert code == 1
        assert {file for _, file in findings} == {"-"}


@pytest.mark.parametrize(
    "words",
    [("--stdin", "a.yaml", "b.yaml"), ("-", "a.yaml"), ("--stdin", "."), ("--watch", "--stdin"), ("--watch", "-")],
)
def test_calls_that_make_no_sense(thutuc: Command, folder: Path, words: tuple[str, ...]) -> None:
    outcome = thutuc("check", *words, stdin=b"x")
    assert (outcome.code, outcome.out) == (2, "")
    assert folder.is_dir()


class Watching:
    """A running `thutuc check --watch`, whose reports are read one by one."""

    def __init__(self, *words: str, folder: Path, terminal: bool = False) -> None:
        self._leader, output = os.openpty() if terminal else os.pipe()
        command = [sys.executable, "-m", "thutuc", "check", "--watch", *words, "--lang", "en"]
        self.process = subprocess.Popen(
            command, cwd=folder, stdout=output, stderr=output, env=environment(TERM="xterm", NO_COLOR="1")
        )
        os.close(output)
        self._texts: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        said = b""
        while True:
            try:
                more = os.read(self._leader, 65536)
            except OSError:  # a terminal whose other end is closed
                more = b""
            said += more
            while b"to stop.\n" in said.replace(b"\r\n", b"\n"):
                report, _, said = said.replace(b"\r\n", b"\n").partition(b"to stop.\n")
                self._texts.put(report.decode())
            if not more:
                self._texts.put(said.decode())
                return

    def report(self) -> str:
        """The next report, up to the line that says what is watched."""
        return self._texts.get(timeout=SECONDS)

    def stop(self) -> tuple[int, str]:
        """Interrupt it: its exit code, and what it said last."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(SECONDS)
        return code, self._texts.get(timeout=SECONDS)


@pytest.fixture
def watch(folder: Path) -> Iterator[Callable[..., Watching]]:
    """Starts a check that watches; it ends with the test."""
    started: list[Watching] = []

    def start(*words: str, terminal: bool = False) -> Watching:
        started.append(Watching(*words, folder=folder, terminal=terminal))
        return started[-1]

    yield start
    for watching in started:
        watching.process.kill()
        watching.process.wait(SECONDS)


def test_watching_follows_every_file_an_answer_rests_on(folder: Path, watch: Callable[..., Watching]) -> None:
    watching = watch(".")
    assert watching.report() == "no findings in 2 files\nWatching 2 files; press Ctrl-C "
    # A shared file, saved the way editors do: a new file is renamed into its place.
    (folder / "new").write_text(SHARED.replace("mức_bản_sao", "mức"), encoding="utf-8")
    (folder / "new").rename(folder / "chung.yaml")
    assert "error[N2005" in watching.report()
    (folder / "chung.yaml").write_text(SHARED, encoding="utf-8")
    assert "no findings in 2 files" in watching.report()
    # Tests beside the specification.
    (folder / "1.000001.tests.yaml").write_text(TESTS.replace("1.000001", "1.000002"), encoding="utf-8")
    assert "error[N2022" in watching.report()
    (folder / "1.000001.tests.yaml").unlink()
    assert "no findings in 2 files" in watching.report()
    # Files come and go.
    (folder / "sai.yaml").write_text(WRONG, encoding="utf-8")
    assert "Watching 3 files" in (report := watching.report())
    assert "error[S1040" in report
    code, said = watching.stop()
    assert (code, said) == (1, "")


def test_watching_ends_cleanly_and_keeps_off_the_screen_of_a_pipe(folder: Path, watch: Callable[..., Watching]) -> None:
    watching = watch("1.000001.yaml")
    first = watching.report()
    assert "\x1b" not in first
    os.utime(folder / "1.000001.yaml", ns=(1, 1))
    again = watching.report()
    assert again == first
    assert watching.stop() == (0, "")


def test_watching_clears_a_terminal(watch: Callable[..., Watching]) -> None:
    watching = watch("1.000001.yaml", terminal=True)
    assert watching.report().startswith("\x1b[2J")
    assert watching.stop()[0] == 0


def test_watching_survives_files_that_go(folder: Path, watch: Callable[..., Watching]) -> None:
    watching = watch(str(folder / "1.000001.yaml"))
    watching.report()
    (folder / "1.000001.yaml").unlink()
    assert "error[C9001" in watching.report()
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "1.000001.yaml").write_text(PROCEDURE, encoding="utf-8")
    report = watching.report()
    assert "1.000001.yaml" in report
    assert watching.stop()[0] in (1, 2)
