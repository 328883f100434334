"""The generated modules of the real procedures: built, picked by the day of receipt, and held to the cases of the law."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from tests.emit_python.test_procedures import BIRTH, resolutions
from tests.emit_typescript.modules import Subject, reference, told_apart
from tests.support import ROOT
from thutuc.build import driver, store
from thutuc.emit import typescript
from thutuc.report.diagnostic import Reporter

if TYPE_CHECKING:
    from pathlib import Path

    from tests.emit_typescript.modules import Node

FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "procedures").rglob("*.yaml")
    if not path.name.endswith(".tests.yaml") and path.name[0].isdigit()
)
ASK = """
import { rules, rulesFor, SLICES } from "./dispatch.js";
const days = ["2025-06-30", "2026-08-14", "2026-08-15", "2027-03-01"];
const found = await Promise.all(days.map(async (day) => (await rules(day))?.FIRST_DAY ?? null));
const other = [await rulesFor({}), await rulesFor(null), (await rulesFor({ submission_date: "2026-08-15" })).CODE];
process.stdout.write(JSON.stringify({ found, other, slices: SLICES.length }));
"""


@pytest.mark.parametrize("file", FILES)
def test_the_cases_of_the_law_come_out_as_on_the_evaluator(
    file: str, tmp_path_factory: pytest.TempPathFactory, node: Node
) -> None:
    count = 0
    for procedure, cases in resolutions(file):
        subject = Subject(procedure, tmp_path_factory.mktemp("law"), node)
        for case in cases:
            dossier: Any = told_apart(copy.deepcopy(dict(case.dossier)))
            assert subject.generated(dossier) == reference(procedure, dossier), case.id
            count += 1
    assert count >= 16


def test_a_dossier_keeps_the_rules_of_its_day(tmp_path: Path) -> None:
    """The validity of the specification: from 01/07/2025 to 28/02/2027; Thông tư 117/2026 from 15/08/2026 on."""
    procedures = [procedure for procedure, _ in resolutions(BIRTH)]
    built = driver.build(procedures, [typescript.EMITTER], frozenset(["typescript"]), str(tmp_path / "built"), "")
    store.write(built, Reporter())
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "built" / "typescript" / "ask.js").write_text(ASK)
    node = shutil.which("node")
    assert node
    answer = subprocess.run(
        [node, "ask.js"], cwd=tmp_path / "built" / "typescript", capture_output=True, text=True, check=True
    )
    found = json.loads(answer.stdout)
    assert found["found"] == [None, "2026-01-15", "2026-08-15", None]
    assert found["other"] == [None, None, "1.001193"]
    assert found["slices"] == len(procedures)
