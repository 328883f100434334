"""The command as whole processes, beside the start of the interpreter."""

from __future__ import annotations

import compileall
import glob
import os
import sys
import tempfile

from harness import compare_commands, table

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SMALL = "bench/spec-9kb.yaml"
FILES = (SMALL, "procedures/khoa-hoc-cong-nghe/1.007281.yaml", "procedures/ho-tich/1.001193.yaml")


def report(rounds: int) -> str:
    """Start and check, as Markdown."""
    compileall.compile_dir(os.path.join(ROOT, "compiler", "thutuc"), quiet=1)
    command = os.path.join(os.path.dirname(sys.executable), "thutuc")
    start = {
        "`python -c pass`": [sys.executable, "-c", "pass"],
        "`thutuc --version`": [command, "--version"],
        "`thutuc --help`": [command, "--help"],
    }
    checks = {"`python -c pass`": start["`python -c pass`"]}
    for name in FILES:
        size = os.path.getsize(os.path.join(ROOT, name)) / 1000
        checks[f"`thutuc check --no-cache {name}` ({size:.1f} kB, {_slices(name)})"] = [
            command,
            "check",
            "--no-cache",
            name,
        ]
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
        # A cache of our own: the first run of each command, which is not timed, fills it.
        os.environ["XDG_CACHE_HOME"] = cache
        _copy_small(folder, 7)
        checks[f"`thutuc check --no-cache` of 7 files like `{SMALL}`"] = [command, "check", "--no-cache", folder]
        parts = [
            "## 1. Start",
            table(compare_commands(start, rounds, ROOT), "command"),
            "## 2. Check, as a process",
            table(compare_commands(checks, rounds, ROOT), "command"),
            table(compare_commands(_all_procedures(command), rounds, ROOT), "command"),
        ]
    return "\n\n".join(parts)


def _all_procedures(command: str) -> dict[str, list[str]]:
    """All procedures of the repository, with and without what the run before found, on one processor and on all."""
    paths = glob.glob(os.path.join(ROOT, "procedures/**/*.yaml"), recursive=True)
    size = sum(os.path.getsize(path) for path in paths) / 1000
    count = sum(not path.endswith(".tests.yaml") for path in paths)
    what = f"all {count} procedures with their tests ({size:.0f} kB)"
    cold = [command, "check", "--no-cache", "procedures"]
    return {
        "`python -c pass`": [sys.executable, "-c", "pass"],
        f"{what}, nothing known": cold,
        "the same, on one processor": ["taskset", "-c", "0", *cold],
        "the same, nothing changed since the last run": [command, "check", "procedures"],
    }


def _copy_small(folder: str, count: int) -> None:
    """Copies of the small file, each with a code of its own."""
    with open(os.path.join(ROOT, SMALL), encoding="utf-8") as file:
        text = file.read()
    for number in range(1, count + 1):
        code = f"1.00000{number}"
        with open(os.path.join(folder, f"{code}.yaml"), "w", encoding="utf-8") as file:
            file.write(text.replace("1.001193", code))


def _slices(name: str) -> str:
    from thutuc.build.project import Project

    slicer = Project().open(os.path.join(ROOT, name))
    count = len(slicer.intervals) if slicer else 0
    return f"{count} slice" + ("s" if count != 1 else "")
