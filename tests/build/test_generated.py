"""The committed `generated/` is what the committed sources give, byte for byte, and every target of it was looked at by an engine."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest
from jsonschema import Draft202012Validator

from tests.support import ROOT, procedures
from thutuc.cli.main import main

GENERATED = ROOT / "generated"


def test_it_is_up_to_date(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    code = main(["build", str(ROOT / "procedures"), "--out", str(GENERATED), "--check", "--lang", "en"])
    assert code == 0, capfdbinary.readouterr().out.decode()


@pytest.mark.parametrize("procedure", [path.stem for path in procedures()])
def test_every_slice_holds_every_target(procedure: str) -> None:
    slices = json.loads((GENERATED / procedure / "slices.json").read_text(encoding="utf-8"))
    assert slices
    for found in slices:
        folder = GENERATED / procedure / found["folder"]
        schema = json.loads((folder / "json-schema" / "dossier.schema.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        ET.parse(folder / "bpmn" / "process.spiff.bpmn")
        for page in ("html-form/form.html", "notice/notice.html"):
            assert (folder / page).read_text(encoding="utf-8").startswith("<!doctype html>")
        assert (folder / "losses.json").exists()
    assert (GENERATED / procedure / "python" / "dispatch.py").exists()
