"""Builds that are killed, that run at the same time, and on disks that are full or cannot be written."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.build.killing import contents, specification
from tests.cli.running import Command, environment
from tests.support import ROOT
from thutuc.build import locking

TARGETS = ("--target", "json-schema", "--target", "notice")


@pytest.fixture
def thutuc(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """`thutuc` in this process, in a folder with one small specification."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, 0)
    return Command(capsysbinary, monkeypatch)


def write(folder: Path, version: int) -> None:
    (folder / "procedures").mkdir(exist_ok=True)
    (folder / "procedures/1.000001.yaml").write_text(specification("1.000001", version), encoding="utf-8")


def program(name: str, *words: str) -> dict[str, int]:
    """What one of the programs of this folder found out; it fails when something was not whole."""
    run = subprocess.run(
        [sys.executable, "-m", f"tests.build.{name}", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, int] = json.loads(run.stdout.splitlines()[-1])
    return found


def test_a_kill_before_any_step_leaves_the_old_folder_or_the_new_one(tmp_path: Path) -> None:
    steps = program("kill_steps", str(tmp_path))
    assert steps.keys() == {"exchange", "renames", "renames without links"}
    assert min(steps.values()) > 40


def kill(tmp_path: Path, kills: int, seed: int) -> None:
    found = program("killing", str(tmp_path), str(kills), str(seed))
    assert found["killed"] + found.get("ended before", 0) == kills
    assert found["killed"] > kills // 2
    # Some were killed while they wrote, and both outcomes were met.
    assert found["leftovers"] > kills // 10
    assert found["old"] + found["new"] == 2 * kills
    assert found["old"] > 0


def test_kills_at_random_moments(tmp_path: Path) -> None:
    kill(tmp_path, 24, 1)


@pytest.mark.long
def test_many_kills_at_random_moments(tmp_path: Path) -> None:
    kill(tmp_path, 300, time.time_ns())


def test_two_builds_at_once_do_not_mix(tmp_path: Path) -> None:
    """Eight builds of two versions into one folder: what is there at the end is one of the two, whole."""
    wanted = []
    for version in (0, 1):
        place = tmp_path / f"v{version}"
        place.mkdir()
        write(place, version)
        words = [sys.executable, "-m", "thutuc", "build", "procedures", *TARGETS]
        subprocess.run(words, cwd=place, env=environment(), check=True, capture_output=True)
        wanted.append(contents(place / "generated"))
    assert wanted[0] != wanted[1]
    words = [sys.executable, "-m", "thutuc", "build", "procedures", *TARGETS, "--out", str(tmp_path / "out")]
    runs = [
        subprocess.Popen(words, cwd=tmp_path / f"v{number % 2}", env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for number in range(4)
    ]  # fmt: skip
    for run in runs:
        _, said = run.communicate(timeout=120)
        assert run.returncode == 0, said.decode()
    assert contents(tmp_path / "out") in wanted
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["1.000001"]


def test_a_build_waits_for_another_and_then_reads_the_sources(thutuc: Command, tmp_path: Path) -> None:
    out = tmp_path / "generated"
    out.mkdir()
    lock = os.open(out, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)

    def release() -> None:
        write(tmp_path, 1)
        os.close(lock)

    timer = threading.Timer(0.5, release)
    timer.start()
    found = thutuc("build", *TARGETS, lang="en")
    timer.join()
    assert found.code == 0
    assert "another build is using the folder “generated”; waiting." in found.err
    # Version 1 came while it waited.
    assert (out / "1.000001/2026-08-21").is_dir()
    assert thutuc("build", "--check", *TARGETS).code == 0


def test_a_build_that_waits_too_long_says_so(thutuc: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "WAIT_SECONDS", 0.1)
    out = tmp_path / "generated"
    out.mkdir()
    lock = os.open(out, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    for words in (("build",), ("build", "--check")):
        found = thutuc(*words, *TARGETS, "--format", "json")
        assert found.code == 2
        assert [finding["code"] for finding in json.loads(found.out)["diagnostics"]] == ["C9012"]
    assert list(out.iterdir()) == []
    # Readers do not keep each other out.
    fcntl.flock(lock, fcntl.LOCK_SH)
    assert thutuc("build", "--check", *TARGETS).code == 4
    os.close(lock)
    assert thutuc("build", *TARGETS).code == 0


def test_a_build_with_nothing_to_write_leaves_no_folder(thutuc: Command, tmp_path: Path) -> None:
    (tmp_path / "procedures/1.000001.yaml").write_text("Nonsense: x\n")
    assert thutuc("build", *TARGETS).code == 1
    assert not (tmp_path / "generated").exists()


def test_files_of_somebody_else_are_refused_by_name(thutuc: Command, tmp_path: Path) -> None:
    folder = tmp_path / "generated/1.000001"
    folder.mkdir(parents=True)
    (folder / "slices.json").write_bytes(b"mine")
    found = thutuc("build", *TARGETS, "--format", "json")
    (finding,) = json.loads(found.out)["diagnostics"]
    assert (found.code, finding["code"], finding["file"]) == (2, "C9011", "generated/1.000001/slices.json")
    assert contents(tmp_path / "generated") == {"1.000001/slices.json": b"mine"}


def namespace(script: str, folder: Path) -> list[str]:
    """The lines a shell script prints in a mount namespace of its own."""
    words = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"]), "sh", "-c", script]
    run = subprocess.run(
        words,
        cwd=folder,
        env=environment(PYTHON=sys.executable, LC_ALL="C"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


SCRIPT = """
set -eu
mkdir disk
mount -t tmpfs -o size=2m tmpfs disk
try() {
    code=0
    "$PYTHON" -m thutuc build procedures --out disk/out --target json-schema --target notice --lang en > said.txt 2>> errors.txt || code=$?
    echo "$1: $code $(grep -o '^error.*' said.txt || true)"
    (cd disk/out && echo "$(ls -A) $(find . -type f -exec sha256sum {} + | LC_ALL=C sort -k 2 | sha256sum)")
}
cp old.yaml procedures/1.000001.yaml
try first
cp new.yaml procedures/1.000001.yaml
dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null || true
try full
rm disk/filler
mount -o remount,ro disk
try read-only
cp old.yaml procedures/1.000001.yaml
try nothing-to-write
mount -o remount,rw disk
cp new.yaml procedures/1.000001.yaml
(ulimit -f 1; try limited)
try last
grep -q Traceback said.txt errors.txt && exit 9 || exit 0
"""


def test_a_full_disk_and_a_read_only_one_are_said_and_leave_all_whole(tmp_path: Path) -> None:
    (tmp_path / "procedures").mkdir()
    (tmp_path / "old.yaml").write_text(specification("1.000001", 0), encoding="utf-8")
    (tmp_path / "new.yaml").write_text(specification("1.000001", 1), encoding="utf-8")
    said = namespace(SCRIPT, tmp_path)
    outcomes, states = said[::2], said[1::2]
    failed = "2 error[C9010 cannot-write]: “disk/out/1.000001” cannot be written:"
    assert outcomes == [
        "first: 0 ",
        f"full: {failed} the disk is full.",
        f"read-only: {failed} the folder is read-only.",
        "nothing-to-write: 0 ",
        f"limited: {failed} a file is larger than may be written.",
        "last: 0 ",
    ]
    old, new = states[0], states[-1]
    assert states == [old, old, old, old, old, new]
    assert old != new
    assert all(state.startswith("1.000001 ") for state in states)
