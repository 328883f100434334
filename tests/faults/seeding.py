"""Seeds a fault into a copy of the compiler and runs tests against it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import yaml

from tests.support import ROOT

PACKAGE = ROOT / "compiler" / "thutuc"


class Fault(NamedTuple):
    """An edit of one file of the package, and the tests of which at least one must then fail."""

    file: str
    old: str
    new: str
    tests: list[str]


def faults(name: str) -> list[Fault]:
    """The faults of a list beside this module."""
    entries = yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return [Fault(**entry) for entry in entries]


def seeded(fault: Fault, folder: Path) -> dict[str, str]:
    """A copy of the package with the fault, in a folder; the environment in which it takes the place of the package."""
    package = folder / "thutuc"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    spec = folder.parent / "spec"
    if not spec.exists():
        spec.symlink_to(ROOT / "spec")
    file = package / fault.file
    text = file.read_text(encoding="utf-8")
    assert text.count(fault.old) == 1, f"{fault.file} does not hold {fault.old!r} once"
    file.write_text(text.replace(fault.old, fault.new), encoding="utf-8")
    # A list of targets and the version come from the installed package; its code does not.
    return {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}


def caught(fault: Fault, folder: Path) -> bool:
    """Whether the tests named beside the fault fail with it."""
    environment = seeded(fault, folder)
    proof = subprocess.run(
        [sys.executable, "-c", "import thutuc; print(thutuc.__file__)"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert proof.stdout.startswith(str(folder)), proof.stdout
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *fault.tests],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    # 1: tests ran and failed; anything else but 0 says that none could be run.
    assert done.returncode in (0, 1), done.stdout[-2000:] + done.stderr[-2000:]
    return done.returncode == 1
