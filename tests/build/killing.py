"""Builds that are killed: run as a program, `python -m tests.build.killing FOLDER KILLS SEED`, it prints what came of it.

One process without threads loads the compiler and forks a child for each build, so that the moment of the kill falls on
building and not on importing. Each child runs the command `thutuc build` as a user does.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from tests.support import ROOT
from thutuc.cli.main import main

SPEC = (ROOT / "bench/spec-9kb.yaml").read_text(encoding="utf-8")
CODES = ("1.000001", "1.000002")
# A file of somebody else's in a folder that comes and goes with the version.
FOREIGN = ("1.000001/ghi-chu.txt", "1.000002/2026-08-20/anh/con-dau.png")


def specification(code: str, version: int) -> str:
    """A procedure; each version has days, and with them folders, of its own."""
    added = f"Tham số:\n  số_thử:\n    Giá trị: {version}\n    Hiệu lực:\n      Từ ngày: {20 + version}/08/2026\n"
    return SPEC.replace("1.001193", code).replace("Tham số:\n", added)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, links and all, by path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def start(folder: Path) -> int:
    """Start a build in a child; its process id."""
    child = os.fork()
    if child:
        return child
    code = 99
    try:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        code = main(["build", str(folder / "procedures"), "--out", str(folder / "generated")])
    finally:
        os._exit(code)


def build(folder: Path) -> None:
    """A build that is left alone must succeed."""
    _, status = os.waitpid(start(folder), 0)
    assert os.waitstatus_to_exitcode(status) == 0, status


def write(folder: Path, version: int) -> None:
    """Put the specifications of a version into the project."""
    (folder / "procedures").mkdir(parents=True, exist_ok=True)
    for code in CODES:
        (folder / "procedures" / f"{code}.yaml").write_text(specification(code, version), encoding="utf-8")


def wait_for_work(folder: Path, child: int) -> None:
    """Return when the child has begun to write, or has ended."""
    while not (folder / ".thutuc").exists():
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return


def run(folder: Path, kills: int, seed: int) -> dict[str, int]:
    """Kill builds over the whole run and, every second time, while they write. Counts of what was found in place."""
    wanted = []
    # Once in this process: what the children inherit they need not import.
    write(folder / "v", 0)
    assert main(["build", str(folder / "v/procedures"), "--out", str(folder / "v/generated")]) == 0
    sys.stdout.write("\n")
    for version in (0, 1):
        write(folder / f"v{version}", version)
        build(folder / f"v{version}")
        wanted.append(contents(folder / f"v{version}" / "generated"))
    assert wanted[0].keys() != wanted[1].keys()
    project = folder / "project"
    out = project / "generated"
    write(project, 0)
    begin = time.monotonic()
    build(project)
    seconds = time.monotonic() - begin
    foreign = {}
    for path in FOREIGN:
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(path.encode())
        foreign[path] = (path.encode(), (out / path).stat().st_ino)
    chance = random.Random(seed)
    found: Counter[str] = Counter()
    for number in range(kills):
        version = 1 - number % 2
        write(project, version)
        child = start(project)
        if number % 4 < 2:
            time.sleep(chance.uniform(0, seconds * 1.1))
        else:
            wait_for_work(out, child)
            time.sleep(chance.expovariate(100))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        found["killed" if os.waitstatus_to_exitcode(status) == -signal.SIGKILL else "ended before"] += 1
        found["leftovers"] += (out / ".thutuc").exists()
        now = contents(out)
        for code in CODES:
            inside = {path: content for path, content in now.items() if path.startswith(code) and path not in foreign}
            states = [{path: content for path, content in one.items() if path.startswith(code)} for one in wanted]
            assert inside in states, (number, code, "neither the old files nor the new ones")
            found["new" if inside == states[version] else "old"] += 1
        for path, (content, inode) in foreign.items():
            assert (out / path).read_bytes() == content, (number, path)
            assert (out / path).stat().st_ino == inode, (number, path)
        build(project)
        assert contents(out) == {**wanted[version], **{path: content for path, (content, _) in foreign.items()}}, number
        assert sorted(path.name for path in out.iterdir()) == list(CODES), number
    return dict(found)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])), sort_keys=True))
