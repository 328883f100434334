"""The parts of a dossier beside its facts: documents, suspensions, the extension, decisions."""

from __future__ import annotations

from .facts import pointer
from .readers import Kind, date

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from .facts import Errors, Facts

PARTS = ("documents", "suspensions", "extended", "decisions")
COUNTS = ("originals", "copies")
FLAGS = ("certified", "data", "electronic")
REASONS = ("applicant", "payment", "incident", "other_body")


class Paper:
    """What the dossier holds of one document."""

    originals = 0
    copies = 0
    certified = False
    data = False
    electronic = False
    issued_on: dt.date | None = None


def read_parts(
    f: Facts, e: Errors, d: dict[str, Any], papers: Mapping[str, bool], steps: Mapping[str, tuple[str, ...]]
) -> None:
    """Reads the parts of the dossier `d` into `f`, what is wrong into `e` as (pointer, rule).

    `papers` are the ids of the documents and whether data can replace each, `steps` those with their
    outcomes.
    """
    if "extended" in d:
        if not isinstance(d["extended"], bool):
            e.append(("/extended", "extended.type"))
        elif d["extended"]:
            f["extended"] = True
    if "documents" in d:
        if isinstance(d["documents"], dict):
            _read_documents(f, e, d["documents"], papers)
        else:
            e.append(("/documents", "documents.type"))
    if "suspensions" in d:
        if isinstance(d["suspensions"], list):
            found = [_suspension(e, raw, f"/suspensions/{number}") for number, raw in enumerate(d["suspensions"])]
            f["suspensions"] = [interval for interval in found if interval is not None]
        else:
            e.append(("/suspensions", "suspensions.type"))
    if "decisions" in d:
        if isinstance(d["decisions"], dict):
            _read_decisions(f, e, d["decisions"], steps)
        else:
            e.append(("/decisions", "decisions.type"))


def _read_documents(f: Facts, e: Errors, raw: dict[str, Any], papers: Mapping[str, bool]) -> None:
    f["documents"] = found = {}
    for name, entry in raw.items():
        if name not in papers:
            e.append(("/documents" + pointer(name), "unknown"))
        elif isinstance(entry, dict):
            found[name] = paper = _paper(e, entry, name)
            # Data stand for a document only where the procedure says so.
            paper.data = paper.data and papers[name]
        else:
            e.append((f"/documents/{name}", f"documents.{name}.type"))


def _paper(e: Errors, raw: dict[str, Any], name: str) -> Paper:
    paper = Paper()
    is_counted = False
    for key, value in raw.items():
        kind = ""
        if key in FLAGS:
            if isinstance(value, bool):
                setattr(paper, key, value)
            else:
                kind = "type"
        elif key in COUNTS:
            if not isinstance(value, int) or isinstance(value, bool):
                kind = "type"
            elif value < 0:
                kind = "range"
            else:
                is_counted = True
                setattr(paper, key, value)
        elif key == "issued_on":
            day = date(value)
            if isinstance(day, Kind):
                kind = day
            else:
                paper.issued_on = day
        else:
            e.append((f"/documents/{name}{pointer(key)}", "unknown"))
        if kind:
            e.append((f"/documents/{name}/{key}", f"documents.{name}.{key}.{kind}"))
    if not (is_counted or paper.data or paper.electronic):
        paper.originals = 1
    return paper


def _suspension(e: Errors, raw: object, at: str) -> tuple[str, dt.date, dt.date] | None:
    if not isinstance(raw, dict):
        e.append((at, "suspensions.type"))
        return None
    e.extend((at + pointer(key), "unknown") for key in raw if key not in ("reason", "from", "to"))
    missing = [key for key in ("reason", "from", "to") if key not in raw]
    e.extend((f"{at}/{key}", f"suspensions.{key}.required") for key in missing)
    if missing:
        return None
    reason, first, end = raw["reason"], date(raw["from"]), date(raw["to"])
    is_known = isinstance(reason, str) and reason in REASONS
    if not is_known:
        e.append((f"{at}/reason", "suspensions.reason.choice"))
    for key, day in (("from", first), ("to", end)):
        if isinstance(day, Kind):
            e.append((f"{at}/{key}", f"suspensions.{key}.{day}"))
    if not is_known or isinstance(first, Kind) or isinstance(end, Kind):
        return None
    if end < first:
        e.append((f"{at}/to", "suspensions.to.range"))
        return None
    return reason, first, end


def _read_decisions(f: Facts, e: Errors, raw: dict[str, Any], steps: Mapping[str, tuple[str, ...]]) -> None:
    f["decisions"] = found = {}
    for step, outcome in raw.items():
        if step not in steps:
            e.append(("/decisions" + pointer(step), "unknown"))
        elif isinstance(outcome, str) and outcome in steps[step]:
            found[step] = outcome
        else:
            e.append(("/decisions" + pointer(step), f"decisions.{step}.choice"))
