"""Seeds a fault into a copy of the compiler and runs tests against it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def copied(folder: Path) -> dict[str, str]:
    """A copy of the package in a folder; the environment in which it takes the place of the package."""
    # Its compiled modules come along, for to compile them again takes longer than most tests; half-written ones do not.
    shutil.copytree(PACKAGE, folder / "thutuc", ignore=shutil.ignore_patterns("*.pyc.*"))
    spec = folder.parent / "spec"
    if not spec.exists():
        spec.symlink_to(ROOT / "spec")
    # A list of targets and the version come from the installed package; its code does not.
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    # The tests need no plugin that is installed, and to load them takes longer than most tests.
    return {**environment, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


def seeded(fault: Fault, folder: Path) -> dict[str, str]:
    """A copy of the package with the fault, as `copied` makes it."""
    environment = copied(folder)
    file = folder / "thutuc" / fault.file
    text = file.read_text(encoding="utf-8")
    assert text.count(fault.old) == 1, f"{fault.file} does not hold {fault.old!r} once"
    file.write_text(text.replace(fault.old, fault.new), encoding="utf-8")
    Path(importlib.util.cache_from_source(str(file))).unlink(missing_ok=True)
    return environment


def origins(environment: dict[str, str]) -> set[str]:
    """The files of the modules of the package, and of every target, that are imported in the environment."""
    code = (
        "import sys, importlib.metadata, thutuc\n"
        "for target in importlib.metadata.entry_points(group='thutuc.emitters'): target.load()\n"
        "for name, module in sys.modules.items():\n"
        "    if name.split('.')[0] == 'thutuc': print(module.__file__)\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return set(found.stdout.split("\n")) - {""}


def passes(tests: Iterable[str], environment: dict[str, str]) -> bool:
    """Whether the tests pass in the environment; a test that cannot be run is an error."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    # 1: tests ran and failed; anything else but 0 says that none could be run.
    assert done.returncode in (0, 1), done.stdout[-2000:] + done.stderr[-2000:]
    return done.returncode == 0


def caught(fault: Fault, folder: Path) -> bool:
    """Whether the tests named beside the fault fail with it."""
    environment = seeded(fault, folder)
    return not passes(fault.tests, environment)
