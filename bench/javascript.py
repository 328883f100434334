"""The generated JavaScript validator of birth registration beside ajv standalone on the generated JSON Schema."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from statistics import median
from typing import Any

import dossiers
from processes import ROOT

from thutuc.build import emitters
from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.plan import plan
from thutuc.report.diagnostic import Reporter

SPECIFICATION = os.path.join(ROOT, "procedures", "ho-tich", "1.001193.yaml")
SCRIPT = os.path.join(ROOT, "bench", "javascript.mjs")
PEER, OWN = "ajv standalone", "generated"


def report(rounds: int) -> str:
    """Speed on valid and invalid dossiers, errors found, and sizes, as Markdown."""
    newest = Project().check(SPECIFICATION)[-1]
    plans = plan(newest.procedure, calendar())
    found = {emitter.name: emitter for emitter in emitters.load(Reporter())}
    files = {artefact.path: artefact.content for artefact in found["typescript"].emit(plans)}
    module = next(content for path, content in files.items() if path.startswith("procedure_") and path.endswith(".js"))
    [schema] = found["json-schema"].emit(plans)
    answer = _run(
        {"module.js": module, "messages.vi.js": files["messages.vi.js"], "schema.json": schema.content}, rounds
    )
    lines = [
        f"## JavaScript validator of a dossier (slice from {newest.procedure.first}, Node {answer['node']})",
        "",
        f"Module {len(module):,} bytes before compression, sentences apart; ajv standalone {answer['ajv']:,} and its helpers.",
        "Both name all errors; the module also checks the rules between fields and gives the sentences.",
        "",
        f"| dossier | errors: {PEER} | errors: {OWN} | {PEER} | {OWN} | times faster, median of rounds |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, row in answer["report"].items():
        peer, own = row["times"][PEER], row["times"][OWN]
        ratio = median(one / other for one, other in zip(peer, own, strict=True))
        errors = f"{row['found'][PEER]} | {row['found'][OWN]}"
        lines.append(f"| {name} | {errors} | {median(peer):.2f} µs | {median(own):.2f} µs | {ratio:.2f} |")
    return "\n".join(lines)


def _run(files: dict[str, bytes], rounds: int) -> dict[str, Any]:
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("the benchmark needs Node.js 20 or later on the PATH")
    with tempfile.TemporaryDirectory() as folder:
        every = {**dossiers.valid(), **dossiers.invalid()}
        whole = {**files, "package.json": b'{"type": "module"}', "dossiers.json": json.dumps(every).encode()}
        for name, content in whole.items():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)
        command = [node, "--expose-gc", SCRIPT, folder, str(rounds)]
        return dict(json.loads(subprocess.run(command, capture_output=True, check=True).stdout))
