"""The module that picks the package of the slice by the day of receipt, so that a dossier keeps the rules of its day."""

from __future__ import annotations

from thutuc.emit.interface import Artefact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.interface import Slice

MODULE = '''"""Picks the rules of a dossier of {code} by the day it was received. Generated; do not edit: build again."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

SLICES = (
{slices}
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
    name = "{package}_" + folder.replace("-", "_")
    if name not in sys.modules:
        place = Path(__file__).resolve().parent.parent / folder / "python" / "{package}"
        found = importlib.util.spec_from_file_location(
            name, place / "__init__.py", submodule_search_locations=[str(place)]
        )
        module = importlib.util.module_from_spec(found)
        sys.modules[name] = module
        found.loader.exec_module(module)
    return sys.modules[name]
'''


def dispatcher(code: str, package: str, slices: tuple[Slice, ...]) -> Artefact:
    """`dispatch.py` for the slices of a procedure, whose packages are all called `package`."""
    rows = [f"    ({_day(found.first)}, {_day(found.last)}, {_text(found.folder)})," for found in slices]
    text = MODULE.replace("{code}", code).replace("{package}", package).replace("{slices}", "\n".join(rows))
    return Artefact("dispatch.py", text.encode())


def _day(day: object) -> str:
    return "None" if day is None else _text(str(day))


def _text(text: str) -> str:
    return f'"{text}"'
