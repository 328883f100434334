"""The schema of a procedure before three judges: ajv, Python's jsonschema, and the reference evaluator."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from tests.support import ROOT, calendar, load_text, procedures
from thutuc.build.project import Project
from thutuc.emit.json_schema import EMITTER
from thutuc.evaluate.assess import assess
from thutuc.evaluate.outcome import Error
from thutuc.model.procedure import Procedure
from thutuc.plan import plan

NODE = ROOT / "tests" / "engines" / "node"
FILES = {path.stem: path.relative_to(ROOT).as_posix() for path in procedures()}
EVERYTHING = (ROOT / "tests" / "emit_python" / "sample.yaml").read_text(encoding="utf-8")
COMMENT = re.compile(
    r"Texts are to be brought to NFC first\. Left to the validators: ([^;]+?)(?:; number of decimals of: (.+))?\."
)


class Subject:
    """The schema of a procedure, as a program reads it from the file.

    `rules` and `decimals` are what it says it leaves to the validators: ids of rules, and facts whose decimals are not counted.
    """

    def __init__(self, procedure: Procedure) -> None:
        (artefact,) = EMITTER.emit(plan(procedure, calendar()))
        assert artefact.path == "dossier.schema.json"
        self.procedure = procedure
        self.text = artefact.content.decode()
        self.schema: dict[str, Any] = json.loads(self.text)
        found = COMMENT.fullmatch(self.schema["$comment"])
        assert found is not None
        self.rules = set(found[1].split(", "))
        self.decimals = set(found[2].split(", ")) if found[2] else set()

    def by_ajv(self, dossiers: list[Any]) -> list[bool]:
        """Whether ajv in strict mode accepts each dossier; a schema that it does not compile is an error."""
        node = shutil.which("node")
        assert node, "there is no node on the PATH"
        assert (NODE / "node_modules" / "ajv").is_dir(), "ajv is missing: `make test` installs it"
        asked = {"schema": self.text, "dossiers": [json.dumps(dossier) for dossier in dossiers]}
        answer = subprocess.run(
            [node, str(NODE / "verdicts.mjs")], input=json.dumps(asked), capture_output=True, text=True, check=False
        )
        assert answer.returncode == 0, answer.stderr
        verdicts: list[bool] = json.loads(answer.stdout)
        return verdicts

    def by_python(self, dossiers: list[Any]) -> list[bool]:
        """Whether Python's jsonschema accepts each dossier, without looking at `format`."""
        validator = Draft202012Validator(self.schema)
        return [validator.is_valid(dossier) for dossier in dossiers]

    def errors(self, dossier: Any) -> tuple[Error, ...]:
        """What the reference evaluator finds wrong."""
        return assess(self.procedure, dossier, calendar()).errors

    def excuse(self, dossier: Any, error: Error) -> str:
        """Why the schema may pass an error: what of `$comment` covers it, or "integral" for 5.0; "" when it may not."""
        name, _, kind = error.rule.rpartition(".")
        if error.rule in self.rules:
            return error.rule
        if kind in ("required", "not_applicable") and f"{name}.when" in self.rules:
            return f"{name}.when"
        value = at(dossier, error.path) if kind == "type" else None
        if isinstance(value, float):
            if name in self.decimals:
                return name
            if value.is_integer():
                return "integral"
        return ""

    def disagreements(self, dossiers: list[Any]) -> list[str]:
        """Where the judges differ: the two engines on anything, or the schema and the evaluator beyond what is excused."""
        given = [normal(dossier) for dossier in dossiers]
        found = []
        for dossier, ajv, python in zip(dossiers, self.by_ajv(given), self.by_python(given), strict=True):
            errors = self.errors(dossier)
            owed = [error.rule for error in errors if not self.excuse(dossier, error)]
            where = f"{[error.rule for error in errors]} in {json.dumps(dossier, ensure_ascii=False)}"
            if ajv is not python:
                found.append(f"ajv says {ajv}, Python says {python}: {where}")
            elif not ajv and not errors:
                found.append(f"the schema refuses what the evaluator accepts: {where}")
            elif ajv and owed:
                found.append(f"the schema accepts {owed}: {where}")
        return found


@cache
def slices_of(code: str) -> list[tuple[Subject, list[dict[str, Any]]]]:
    """A procedure on each of its slices, with the dossiers of its own tests of those days."""
    slicer = Project().open(str(ROOT / FILES[code]))
    assert slicer is not None
    found = []
    for interval in slicer.intervals:
        resolution = slicer.resolve(interval)
        tests = [test for test in resolution.tests if interval.holds(test.day)]
        found.append((Subject(resolution.procedure), [dict(test.dossier) for test in tests]))
    return found


@cache
def subject(text: str) -> Subject:
    """The schema of a specification text."""
    return Subject(load_text(text))


def at(dossier: Any, pointer: str) -> Any:
    """The value at a JSON Pointer (RFC 6901)."""
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        dossier = dossier[int(key)] if isinstance(dossier, list) else dossier[key]
    return dossier


def normal(value: Any) -> Any:
    """The dossier with its texts in NFC, as the schema asks for."""
    if isinstance(value, dict):
        return {key: normal(part) for key, part in value.items()}
    if isinstance(value, list):
        return [normal(part) for part in value]
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value
