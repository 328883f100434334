"""Files that are made from spec/language.yaml are fresh."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.house.tree import ROOT


@pytest.mark.parametrize("script", ["compile_spec.py", "build_schema.py", "build_reference.py", "build_conformance.py"])
def test_what_is_made_from_the_language_table_is_fresh(script: str) -> None:
    run = subprocess.run(
        [sys.executable, ROOT / "compiler" / script, "--check"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
