"""From a specification to its artefacts: every slice, every target, the dispatcher and the table of losses.

Nothing here reads the clock: the same sources give the same bytes on every day.
"""

from __future__ import annotations

import json

from thutuc import __version__
from thutuc.build.resources import calendar
from thutuc.build.store import digest, manifest_text
from thutuc.emit.interface import RULE_KINDS, Slice
from thutuc.plan import plan
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from thutuc.emit.interface import Emitter
    from thutuc.model.procedure import Procedure

OPEN_START = "0001-01-01"


class Build(Record):
    """The files of one procedure, by path inside its folder, and its manifest."""

    folder: str
    files: Mapping[str, bytes]
    manifest: bytes


def slice_folder(procedure: Procedure) -> str:
    """The folder of a slice: its first day."""
    return procedure.first.isoformat() if procedure.first else OPEN_START


def build(procedures: Sequence[Procedure], emitters: Sequence[Emitter], folder: str, source: str) -> Build:
    """The artefacts of all slices of one specification, whose text is `source`."""
    files: dict[str, bytes] = {}
    slices = []
    for procedure in procedures:
        name = slice_folder(procedure)
        plans = plan(procedure, calendar())
        for emitter in emitters:
            for artefact in emitter.emit(plans):
                files[f"{name}/{emitter.name}/{artefact.path}"] = artefact.content
        slices.append(Slice(procedure.first, procedure.last, name))
        files[f"{name}/losses.json"] = _json(losses(emitters))
    files["slices.json"] = _json([_slice(found) for found in slices])
    for emitter in emitters:
        if emitter.dispatch is not None:
            for artefact in emitter.dispatch(tuple(slices)):
                files[f"{emitter.name}/{artefact.path}"] = artefact.content
    details = {
        "procedure": procedures[0].code,
        "source": digest(source.encode()),
        "compiler": __version__,
        "emitters": {emitter.name: emitter.version for emitter in emitters},
    }
    return Build(folder, files, manifest_text(files, details))


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
