"""Picks the rules of a dossier of 1.011443 by the day it was received. Generated; do not edit: build again."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

SLICES = (
    ("2025-07-01", "2025-12-31", "2025-07-01"),
    ("2026-01-01", "2026-01-14", "2026-01-01"),
    ("2026-01-15", None, "2026-01-15"),
)
"""First day, last day (both counted; None is open) and folder of each set of rules."""


def rules(day):
    """The package that holds on a day ("2026-07-06"), loaded once; None when none does."""
    for first, last, folder in SLICES:
        if (first is None or first <= day) and (last is None or day <= last):
            return _load(folder)
    return None


def rules_for(dossier):
    """The package for a dossier, by its submission_date; None when it has none that any set of rules covers."""
    day = dossier.get("submission_date") if isinstance(dossier, dict) else None
    return rules(day) if isinstance(day, str) else None


def _load(folder):
    name = "procedure_1_011443_" + folder.replace("-", "_")
    if name not in sys.modules:
        place = Path(__file__).resolve().parent.parent / folder / "python" / "procedure_1_011443"
        found = importlib.util.spec_from_file_location(
            name, place / "__init__.py", submodule_search_locations=[str(place)]
        )
        module = importlib.util.module_from_spec(found)
        sys.modules[name] = module
        found.loader.exec_module(module)
    return sys.modules[name]
