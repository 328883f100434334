"""The command as whole processes, beside the start of the interpreter."""

from __future__ import annotations

import compileall
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
        checks[f"`thutuc check {name}` ({size:.1f} kB, {_slices(name)})"] = [command, "check", name]
    with tempfile.TemporaryDirectory() as folder:
        _copy_small(folder, 7)
        checks[f"`thutuc check` of 7 files like `{SMALL}`"] = [command, "check", folder]
        parts = [
            "## 1. Start",
            table(compare_commands(start, rounds, ROOT), "command"),
            "## 2. Check, as a process",
            table(compare_commands(checks, rounds, ROOT), "command"),
        ]
    return "\n\n".join(parts)


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
