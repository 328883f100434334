"""The reference: everything the language has stands in it with an example, and the examples hold."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.docs.blocks import blocks
from tests.support import ROOT, calendar
from thutuc.build.project import Project
from thutuc.build.resources import language
from thutuc.build.rewriting import formatted
from thutuc.query.testing import run as run_case
from thutuc.report.diagnostic import Reporter
from thutuc.text.unicode import ascii_id

EXAMPLES = ROOT / "spec" / "examples"
PROCEDURES = [
    path
    for path in sorted(EXAMPLES.glob("*.yaml"))
    if re.search(r"^Thủ tục:", path.read_text(encoding="utf-8"), re.MULTILINE)
]
RULES = EXAMPLES / "bieu-thuc.yaml"
MUST = re.compile(r"(?m)^    Phải: (.*)$")
LACKING = """
import sys
sys.path.insert(0, "compiler")
from reference_examples import Examples
print("\\n".join(Examples(sys.argv[1]).lacking()))
"""


def _translated(folder: Path) -> None:
    """All examples in English, in a folder."""
    for path in EXAMPLES.glob("*.yaml"):
        english = formatted(str(path), "en", None, Reporter())
        assert english is not None
        (folder / path.name).write_text(english[1], encoding="utf-8")


def _failures(path: Path) -> list[str]:
    project = Project()
    resolutions = project.check(str(path))
    assert [finding.headline("en") for finding in project.reporter.sorted()] == []
    cases = [(case, resolution.procedure) for resolution in resolutions for case in resolution.tests]
    assert cases
    return [finding.headline("en") for case, model in cases for finding in run_case(case, model, calendar())]


@pytest.mark.parametrize("path", PROCEDURES, ids=lambda path: path.name)
def test_the_examples_pass_in_both_languages(path: Path, tmp_path: Path) -> None:
    assert _failures(path) == []
    _translated(tmp_path)
    assert _failures(tmp_path / path.name) == []


@pytest.mark.parametrize("path", sorted(EXAMPLES.iterdir()), ids=lambda path: path.name)
def test_the_examples_are_in_canonical_form(path: Path) -> None:
    before_and_after = formatted(str(path), "", None, Reporter())
    assert before_and_after is not None
    assert before_and_after[0] == before_and_after[1]


def test_every_rule_of_the_expressions_can_fail(tmp_path: Path) -> None:
    text = RULES.read_text(encoding="utf-8")
    names = list(yaml.load(text, Loader=yaml.BaseLoader)["Ràng buộc"])
    assert len(names) == len(MUST.findall(text))
    path = tmp_path / RULES.name
    path.write_text(MUST.sub(r"    Phải: không (\1)", text), encoding="utf-8")
    said = " ".join(_failures(path))
    assert [name for name in names if not re.search(rf"\bchecks\.{ascii_id(name)}\b", said)] == [], said


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_nothing_lacks_an_example(lang: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LACKING, lang], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == []


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page_shows_an_example_of_every_item_and_function(lang: str) -> None:
    page = ROOT / "docs" / f"reference.{lang}.md"
    examples = "\n".join(block.text for block in blocks(page) if block.language == "yaml")
    keys: set[str] = {row[lang] for kind in language().table["kinds"].values() for row in kind.get("keys", {}).values()}
    assert sorted(key for key in keys if not re.search(rf"(?m)^[ -]*{re.escape(key)}:", examples)) == []
    lines = page.read_text(encoding="utf-8").split("\n")
    tables: dict[str, Any] = language().expression
    words = [tables[table][word][lang] for table in ("functions", "builtins") for word in tables[table]]
    cells = [line.split(" | ") for line in lines if line.startswith("| `")]
    shown = {cell[0].strip("| `"): cell[-1] for cell in cells if len(cell) == 5}
    assert [word for word in words if not re.search(rf"\b{word}\b", shown.get(word, ""))] == []
