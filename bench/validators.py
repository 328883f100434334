"""The generated Python validator of birth registration beside pydantic v2 models and jsonschema-rs for the same fields and rules."""

from __future__ import annotations

import datetime as dt
import importlib
import json
import os
import sys
import tempfile
from collections import Counter
from typing import TYPE_CHECKING, Any

import dossiers
import pydantic_birth
import schema_birth
from harness import compare, table
from processes import ROOT

from thutuc.build import emitters
from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.plan import plan
from thutuc.report.diagnostic import Reporter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    Find = Callable[[Any], list[str]]

SPECIFICATION = os.path.join(ROOT, "procedures", "ho-tich", "1.001193.yaml")
SCHEMA = "jsonschema-rs, then rules in Python"
MUTANTS = 6000


def report(rounds: int) -> str:
    """Speed on valid and invalid dossiers, errors found, and the parity run, as Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        module, schema, tested = _generate(folder)
        ways = _ways(module)
        quick, thorough = schema_birth.create(schema, _term_end())
        parts = [f"## 4. Validator of a dossier (slice from {module.FIRST_DAY})"]
        for name, dossier in {**dossiers.valid(), **dossiers.invalid()}.items():
            candidates = {**ways, SCHEMA: thorough if ways["generated"](dossier) else quick}
            found = {way: str(len(find(dossier))) for way, find in candidates.items()}
            rows = compare({way: _call(find, dossier) for way, find in candidates.items()}, rounds)
            parts += [f"{name.capitalize()}:", table(rows, "validator", found, "errors found")]
        return "\n\n".join([*parts, _parity({**ways, SCHEMA: quick}, tested)])


def _ways(module: ModuleType) -> dict[str, Find]:
    exact = pydantic_birth.create(_term_end(), exact=True)
    plain = pydantic_birth.create(_term_end(), exact=False)
    return {
        "pydantic, exact dates": lambda dossier: pydantic_birth.errors(exact, dossier),
        "pydantic, plain dates": lambda dossier: pydantic_birth.errors(plain, dossier),
        "generated": module.validate,
    }


def _call(find: Find, dossier: object) -> Callable[[], object]:
    return lambda: find(dossier)


def _generate(folder: str) -> tuple[ModuleType, bytes, list[dict[str, Any]]]:
    """The generated package of the newest slice, imported, its JSON Schema, and the dossiers of the tests of the specification."""
    project = Project()
    newest = project.check(SPECIFICATION)[-1]
    plans = plan(newest.procedure, calendar())
    targets = {found.name: found for found in emitters.load(Reporter())}
    artefacts = targets["python"].emit(plans)
    schema = next(one.content for one in targets["json-schema"].emit(plans) if one.path.endswith(".schema.json"))
    for artefact in artefacts:
        target = os.path.join(folder, artefact.path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(artefact.content)
    sys.path.insert(0, folder)
    module = importlib.import_module(artefacts[0].path.split("/")[0])
    return module, schema, [json.loads(json.dumps(case.dossier)) for case in newest.tests]


def _term_end() -> Callable[[dt.date, int], dt.date]:
    """The last day of a term, moved past days off: a look-up among the days off of the years around."""
    official, day = calendar(), dt.timedelta(days=1)
    first = dt.date(1950, 1, 1)
    days = (first + dt.timedelta(days=number) for number in range(90 * 366))
    off = frozenset(found for found in days if not official.is_working_day(found))

    def term_end(start: dt.date, count: int) -> dt.date:
        end = start + dt.timedelta(days=count)
        while end in off:
            end += day
        return end

    return term_end


def _parity(ways: dict[str, Find], tested: Iterable[dict[str, Any]]) -> str:
    """How often the verdicts differ on the tests' dossiers and on mutants, and how many errors each names."""
    tested = list(tested)
    generated = ways["generated"]
    corpus = [*dossiers.valid().values(), *dossiers.invalid().values(), *tested]
    corpus += dossiers.mutants(list(dossiers.valid().values()), MUTANTS)
    lines = ["| validator | accepted | refused | verdict differs | errors named |", "|---|---:|---:|---:|---:|"]
    examples = []
    for way, find in ways.items():
        counts = [len(find(dossier)) for dossier in corpus]
        differing = [
            dossier for dossier, count in zip(corpus, counts, strict=True) if (count == 0) is bool(generated(dossier))
        ]
        accepted = counts.count(0)
        lines.append(f"| {way} | {accepted} | {len(counts) - accepted} | {len(differing)} | {sum(counts)} |")
        if way != "generated":
            kinds = Counter(_kind(find(dossier), generated(dossier)) for dossier in differing)
            examples += [f"* {way}: {count} x {kind}" for kind, count in kinds.most_common(8)]
    title = (
        f"Parity on {len(corpus)} dossiers: {len(tested)} of the tests, {MUTANTS} mutants of the valid ones, the above."
    )
    return "\n\n".join([title, "\n".join(lines), "\n".join(examples)])


def _kind(peers: list[str], own: list[Any]) -> str:
    if own:
        return f"accepted, though `{own[0].rule}`"
    return f"refused at `{peers[0]}`"
