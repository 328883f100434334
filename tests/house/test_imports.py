"""The rooms of the compiler import downwards only, and the command starts fast."""

from __future__ import annotations

import pytest

from tests.house.imports import ROOMS, breaches, imports, room_of
from tests.house.tree import modules


def test_package_has_modules() -> None:
    assert {room_of(path) for path in modules()} & set(ROOMS), "compiler/thutuc is empty: nothing would be checked"


def test_imports_point_downwards() -> None:
    found = [breach for path, source in modules().items() for breach in breaches(path, source)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "path, source, said",
    [
        ("text/a.py", "from thutuc.report.diagnostic import Code", "text imports report"),
        ("check/a.py", "import thutuc.cli.main", "check imports cli"),
        ("model/a.py", "from thutuc.syntax import tree", "model sees only"),
        ("model/a.py", "from thutuc import syntax", "model sees only"),
        ("model/a.py", "from ..syntax.tree import Node", "model sees only"),
        ("emit/a.py", "from thutuc.evaluate.run import run", "emit sees only"),
        ("emit/a.py", "def f():\n    import thutuc.resolve.names", "emit sees only"),
        (
            "plan/a.py",
            "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from thutuc.emit import bpmn",
            "plan imports emit",
        ),
        (
            "report/a.py",
            "from importlib import import_module\nimport_module('thutuc.check.gaps')",
            "report imports check",
        ),
        ("__init__.py", "import thutuc.text", "the package itself imports text"),
        ("check/a.py", "from thutuc.checks import gaps", "thutuc.checks is no room"),
        ("helpers/a.py", "", "no room called 'helpers'"),
        ("check/a.py", "import os.path", "check imports os"),
        ("pack/a.py", "def f():\n    from pathlib import Path", "pack imports pathlib"),
        ("time/a.py", "def f(date):\n    return date.today()", "time calls .today()"),
        ("pack/a.py", "def f():\n    return open('x')", "pack calls open()"),
        ("cli/a.py", "from dataclasses import dataclass", "dataclasses is imported when the module loads"),
        ("cli/a.py", "from importlib import metadata", "importlib.metadata is imported when"),
        ("text/a.py", "from typing import TYPE_CHECKING", "typing is imported when the module loads"),
        ("text/a.py", "class A:\n    import wcwidth", "wcwidth is imported when the module loads"),
    ],
)
def test_breach_is_found(path: str, source: str, said: str) -> None:
    assert any(said in breach for breach in breaches(f"compiler/thutuc/{path}", source))


@pytest.mark.parametrize(
    "path, source",
    [
        (
            "cli/a.py",
            "import os\nimport time\nfrom thutuc.build import driver\nfrom thutuc import __version__",
        ),
        ("__main__.py", "from thutuc.cli.main import main"),
        ("emit/a.py", "import jinja2\nfrom thutuc.plan.form import Form\nfrom thutuc.time import term"),
        ("model/a.py", "from thutuc.text.record import Record\nfrom . import types"),
        ("text/a.py", "def f():\n    import wcwidth"),
        (
            "text/a.py",
            "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Any\nelse:\n    import math",
        ),
    ],
)
def test_what_is_allowed(path: str, source: str) -> None:
    assert breaches(f"compiler/thutuc/{path}", source) == []


def test_relative_imports_are_resolved() -> None:
    names = [one.name for one in imports("compiler/thutuc/check/gaps/cells.py", "from .. import a\nfrom .b import c")]
    assert names == ["thutuc.check", "thutuc.check.gaps.b"]
