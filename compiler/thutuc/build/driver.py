"""From a specification to its artefacts: every slice, every target, the dispatcher and the table of losses.

Nothing here reads the clock: the same sources give the same bytes on every day.
"""

from __future__ import annotations

import json

from thutuc import __version__
from thutuc.build.manifest import digest
from thutuc.build.resources import calendar
from thutuc.build.store import Build
from thutuc.emit.interface import RULE_KINDS, Slice
from thutuc.plan import plan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.emit.interface import Emitter
    from thutuc.model.procedure import Procedure

OPEN_START = "0001-01-01"


def slice_folder(procedure: Procedure) -> str:
    """The folder of a slice: its first day."""
    return procedure.first.isoformat() if procedure.first else OPEN_START


def build(
    procedures: Sequence[Procedure], installed: Sequence[Emitter], targets: frozenset[str], folder: str, source: str
) -> Build:
    """The artefacts of all slices of one specification, whose text is `source`, for the targets named.

    The table of losses covers every installed emitter, so that it does not depend on what was asked for.
    """
    emitters = [emitter for emitter in installed if emitter.name in targets]
    files: dict[str, bytes] = {}
    slices = []
    for procedure in procedures:
        name = slice_folder(procedure)
        plans = plan(procedure, calendar())
        for emitter in emitters:
            for artefact in emitter.emit(plans):
                files[f"{name}/{emitter.name}/{artefact.path}"] = artefact.content
        slices.append(Slice(procedure.first, procedure.last, name))
        files[f"{name}/losses.json"] = _json(losses(installed))
    files["slices.json"] = _json([_slice(found) for found in slices])
    for emitter in emitters:
        if emitter.dispatch is not None:
            for artefact in emitter.dispatch(procedures[0].code, tuple(slices)):
                files[f"{emitter.name}/{artefact.path}"] = artefact.content
    details = {
        "procedure": procedures[0].code,
        "source": digest(source.encode()),
        "compiler": __version__,
        "emitters": {emitter.name: emitter.version for emitter in installed},
    }
    return Build(folder, files, details, frozenset(emitter.name for emitter in installed) - targets)


def losses(emitters: Sequence[Emitter]) -> dict[str, object]:
    """For every kind of rule and target: enforced, weaker, shown only or omitted, and why."""
    table: dict[str, object] = {}
    for kind in RULE_KINDS:
        row: dict[str, object] = {}
        for emitter in emitters:
            loss = emitter.carries[kind]
            row[emitter.name] = {
                "carriage": loss.carriage,
                "reason": {"vi": loss.reason.vi, "en": loss.reason.en},
            }
        table[kind] = row
    return table


def _slice(found: Slice) -> dict[str, str | None]:
    return {
        "first": found.first.isoformat() if found.first else None,
        "last": found.last.isoformat() if found.last else None,
        "folder": found.folder,
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
