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

from tests.support import ROOT, calendar
from thutuc.emit.json_schema import EMITTER
from thutuc.evaluate.assess import assess
from thutuc.evaluate.outcome import Error
from thutuc.model.procedure import Procedure
from thutuc.plan import plan

NODE = ROOT / "tests" / "engines" / "node"
COMMENT = re.compile(
    r"Texts are to be brought to NFC first\. Left to the validators: ([^;]+?)(?:; number of decimals of: (.+))?\."
)


@cache
def text_of(procedure: Procedure) -> str:
    """The file of the target."""
    (artefact,) = EMITTER.emit(plan(procedure, calendar()))
    assert artefact.path == "dossier.schema.json"
    return artefact.content.decode()


def schema_of(procedure: Procedure) -> dict[str, Any]:
    """The schema as a program reads it from the file."""
    schema: dict[str, Any] = json.loads(text_of(procedure))
    return schema


def unsaid(procedure: Procedure) -> tuple[set[str], set[str]]:
    """What the schema says it leaves to the validators: rules, and facts whose decimals are not counted."""
    found = COMMENT.fullmatch(schema_of(procedure)["$comment"])
    assert found is not None
    return set(found[1].split(", ")), set(found[2].split(", ")) if found[2] else set()


def by_ajv(procedure: Procedure, dossiers: list[Any]) -> list[bool]:
    """Whether ajv in strict mode accepts each dossier; a schema that it does not compile is an error."""
    node = shutil.which("node")
    assert node, "there is no node on the PATH"
    assert (NODE / "node_modules" / "ajv").is_dir(), "ajv is missing: `make test` installs it"
    asked = {"schema": text_of(procedure), "dossiers": [json.dumps(dossier) for dossier in dossiers]}
    answer = subprocess.run(
        [node, str(NODE / "verdicts.mjs")], input=json.dumps(asked), capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    verdicts: list[bool] = json.loads(answer.stdout)
    return verdicts


def by_python(procedure: Procedure, dossiers: list[Any]) -> list[bool]:
    """Whether Python's jsonschema accepts each dossier, without looking at `format`."""
    validator = Draft202012Validator(schema_of(procedure))
    return [validator.is_valid(dossier) for dossier in dossiers]


def errors_of(procedure: Procedure, dossier: Any) -> tuple[Error, ...]:
    """What the reference evaluator finds wrong."""
    return assess(procedure, dossier, calendar()).errors


def excuse(procedure: Procedure, dossier: Any, error: Error) -> str:
    """Why the schema may pass an error: what of `$comment` covers it, or "integral" for 5.0; "" when it may not."""
    rules, decimals = unsaid(procedure)
    name, _, kind = error.rule.rpartition(".")
    if error.rule in rules:
        return error.rule
    if kind in ("required", "not_applicable") and f"{name}.when" in rules:
        return f"{name}.when"
    value = at(dossier, error.path) if kind == "type" else None
    if isinstance(value, float):
        if name in decimals:
            return name
        if value.is_integer():
            return "integral"
    return ""


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


def disagreements(procedure: Procedure, dossiers: list[Any]) -> list[str]:
    """Where the judges differ: the two engines on anything, or the schema and the evaluator beyond what is excused."""
    given = [normal(dossier) for dossier in dossiers]
    found = []
    for dossier, ajv, python in zip(dossiers, by_ajv(procedure, given), by_python(procedure, given), strict=True):
        errors = errors_of(procedure, dossier)
        owed = [error.rule for error in errors if not excuse(procedure, dossier, error)]
        where = f"{[error.rule for error in errors]} in {json.dumps(dossier, ensure_ascii=False)}"
        if ajv is not python:
            found.append(f"ajv says {ajv}, Python says {python}: {where}")
        elif not ajv and not errors:
            found.append(f"the schema refuses what the evaluator accepts: {where}")
        elif ajv and owed:
            found.append(f"the schema accepts {owed}: {where}")
    return found
