"""The generated Python validator of birth registration beside pydantic v2 models for the same fields and rules."""

from __future__ import annotations

import copy
import datetime as dt
import importlib
import os
import sys
import tempfile
from typing import TYPE_CHECKING, Any

import dossiers
import pydantic_birth
from harness import compare, table
from processes import ROOT

from thutuc.build import emitters
from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.plan import make_plans

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

SPECIFICATION = os.path.join(ROOT, "procedures", "ho-tich", "1.001193.yaml")
MUTANTS = 6000


def report(rounds: int) -> str:
    """Speed on valid and invalid dossiers, errors found, and the parity run, as Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        module, tested = _generate(folder)
    validate = module.validate
    model = {exact: pydantic_birth.create(_term_end(), exact=exact) for exact in (True, False)}

    def peer(exact: bool) -> Callable[[object], list[str]]:
        return lambda dossier: pydantic_birth.errors(model[exact], dossier)

    ways = {
        "generated": lambda dossier: [f"{error.path}: {error.rule}" for error in validate(dossier)],
        "pydantic, exact dates": peer(True),
        "pydantic, plain dates": peer(False),
    }
    parts = ["## 4. Validator of a dossier"]
    for name, dossier in {**dossiers.valid(), **dossiers.invalid()}.items():
        counts = {way: str(len(find(dossier))) for way, find in ways.items()}
        candidates = {
            "generated": lambda dossier=dossier: validate(dossier),
            "pydantic, exact dates": lambda dossier=dossier: pydantic_birth.errors(model[True], dossier),
            "pydantic, plain dates": lambda dossier=dossier: pydantic_birth.errors(model[False], dossier),
        }
        parts += [f"{name.capitalize()}:", table(compare(candidates, rounds), "validator", counts, "errors found")]
    sources = [*dossiers.valid().values(), *tested]
    parts += [_parity(ways, sources, copy.deepcopy(tested))]
    return "\n\n".join(parts)
