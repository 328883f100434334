"""The guides: their examples pass, their excerpts are excerpts, their commands print what is shown, their links lead somewhere."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.docs.blocks import Block, blocks, changed, said
from tests.support import ROOT, calendar, check_text
from thutuc.build.project import Project
from thutuc.build.rewriting import formatted
from thutuc.model import procedure
from thutuc.query.testing import run as run_case
from thutuc.report.diagnostic import Reporter

if TYPE_CHECKING:
    from pathlib import Path

DOCS = ROOT / "docs"
EXAMPLE = DOCS / "examples" / "2.000635.yaml"
OFFICER = DOCS / "huong-dan-can-bo.md"
DEVELOPER = DOCS / "developers.md"
COMPLETE = [
    pytest.param(block, id=f"{page.name}-{block.line}")
    for page in sorted(DOCS.glob("*.md"))
    for block in blocks(page)
    if block.language == "yaml" and block.name
]
EXCERPTS = [
    pytest.param(block, id=str(block.line)) for block in blocks(OFFICER) if block.language == "yaml" and not block.name
]
LINK = re.compile(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")


def _passes(path: Path) -> None:
    """Fails unless a file is free of findings and in canonical form, and all its tests hold, at least one."""
    project = Project()
    resolutions = project.check(str(path))
    assert [finding.headline("en") for finding in project.reporter.sorted()] == []
    cases = [(case, resolution.procedure) for resolution in resolutions for case in resolution.tests]
    assert cases
    assert [finding.headline("en") for case, model in cases for finding in run_case(case, model, calendar())] == []
    before_and_after = formatted(str(path), "", None, Reporter())
    assert before_and_after is not None
    assert before_and_after[0] == before_and_after[1]


@pytest.mark.parametrize("path", sorted(EXAMPLE.parent.iterdir()), ids=lambda path: path.name)
def test_the_example_files_pass(path: Path) -> None:
    _passes(path)


@pytest.mark.parametrize("block", COMPLETE)
def test_a_complete_block_passes(block: Block, tmp_path: Path) -> None:
    path = tmp_path / block.name
    path.write_text(block.text, encoding="utf-8")
    _passes(path)


def test_a_fault_in_the_example_is_found() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert check_text(text) == []
    assert {finding.code.code for finding in check_text(text.replace("8.000 đồng * số_bản", "8.000 * số_bản"))} == {
        "T3001"
    }


@pytest.mark.parametrize("block", EXCERPTS)
def test_an_excerpt_is_in_the_example(block: Block) -> None:
    assert block.text in EXAMPLE.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", [OFFICER, DEVELOPER], ids=lambda page: page.name)
def test_commands_print_and_programs_do_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    example = tmp_path / EXAMPLE.name
    shutil.copy(EXAMPLE, example)
    original = EXAMPLE.read_text(encoding="utf-8")
    for block in blocks(page):
        if block.name:
            (tmp_path / block.name).write_text(block.text, encoding="utf-8")
        elif block.language == "diff":
            example.write_text(changed(original, block.text), encoding="utf-8")
        elif block.language == "console":
            said(block.text, tmp_path)
            example.write_text(original, encoding="utf-8")
        elif block.language == "python":
            run = subprocess.run(
                [sys.executable, "-c", block.text], cwd=tmp_path, capture_output=True, text=True, check=False
            )
            assert run.returncode == 0, f"line {block.line}: {run.stderr}"
        elif block.language == "js":
            (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
            (tmp_path / "page.js").write_text(block.text, encoding="utf-8")
            run = subprocess.run(["node", "page.js"], cwd=tmp_path, capture_output=True, text=True, check=False)
            # What is asserted in vain is written to the standard error.
            assert (run.returncode, run.stderr) == (0, ""), f"line {block.line}: {run.stderr}"


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    dead = [target for target in LINK.findall(page.read_text(encoding="utf-8")) if not (DOCS / target).exists()]
    assert dead == []


def test_the_glossary_names_every_kind_of_the_model() -> None:
    kinds = {
        re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
        for name, kind in vars(procedure).items()
        if isinstance(kind, type) and kind.__module__ == procedure.__name__ and name != "Node"
    }
    assert len(kinds) > 20
    text = (DOCS / "glossary.md").read_text(encoding="utf-8")
    assert sorted(kind for kind in kinds if f"`{kind}`" not in text) == []
