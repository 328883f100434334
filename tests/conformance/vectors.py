"""The vectors of spec/conformance/, and what it means that an answer agrees with one."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from typing import Any

from tests.support import ROOT, load
from thutuc.model.procedure import Procedure
from thutuc.text.record import Record

FOLDER = ROOT / "spec" / "conformance"


class Answer(Record):
    """What a target says of one dossier.

    `errors` are rule ids; `fees` maps each fee to an amount in whole units or to a status; `due` is a date or a status, `minutes` the time
    on that day; None where the target does not answer at all.
    """

    errors: tuple[str, ...] | None = None
    required: tuple[str, ...] | None = None
    missing: tuple[str, ...] | None = None
    fees: dict[str, int | str] | None = None
    due: str | None = None
    minutes: int | None = None
    route: tuple[str, ...] | None = None


class Vector(Record):
    """One case: the specification it belongs to, its dossier, and what has to come out."""

    source: str
    id: str
    dossier: dict[str, Any]
    expect: dict[str, Any]


def files() -> list[str]:
    """The names of the vector files, relative to the folder."""
    return sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.json"))


@cache
def read(name: str) -> tuple[Vector, ...]:
    """The vectors of one file."""
    content = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return tuple(Vector(content["source"], one["id"], one["dossier"], one["expect"]) for one in content["cases"])


def by_slice(vectors: tuple[Vector, ...]) -> list[tuple[Procedure, list[Vector]]]:
    """The vectors of one file under the procedure of the day each dossier was filed on."""
    found: dict[tuple[dt.date | None, dt.date | None], tuple[Procedure, list[Vector]]] = {}
    for vector in vectors:
        procedure = load(vector.source, vector.dossier["submission_date"])
        found.setdefault((procedure.first, procedure.last), (procedure, []))[1].append(vector)
    return list(found.values())


def differences(vector: Vector, answer: Answer) -> list[str]:
    """Where an answer is not what the vector expects; a question the target does not answer is no difference."""
    found = []
    expect = vector.expect
    if "errors" in expect and answer.errors is not None:
        unmet = [name for name in expect["errors"] if not any(_belongs(rule, name) for rule in answer.errors)]
        extra = [rule for rule in answer.errors if not any(_belongs(rule, name) for name in expect["errors"])]
        if unmet or extra:
            found.append(f"errors: {unmet} not reported, {extra} reported")
    for key, came in (("required", answer.required), ("missing", answer.missing)):
        if key in expect and came is not None and set(expect[key]) != set(came):
            found.append(f"{key}: {sorted(expect[key])} expected, {sorted(came)} came")
    if "route" in expect and answer.route is not None and tuple(expect["route"]) != answer.route:
        found.append(f"route: {expect['route']} expected, {list(answer.route)} came")
    for fee, amount in expect.get("fees", {}).items():
        if answer.fees is not None and answer.fees.get(fee) != amount:
            found.append(f"fee {fee}: {amount} expected, {answer.fees.get(fee)} came")
    if "due" in expect and answer.due is not None and answer.due != expect["due"]:
        found.append(f"due: {expect['due']} expected, {answer.due} came")
    if "due_minutes" in expect and answer.due is not None and answer.minutes != expect["due_minutes"]:
        found.append(f"due at minute {expect['due_minutes']} expected, {answer.minutes} came")
    return found


def _belongs(rule: str, name: str) -> bool:
    return rule == name or (name.endswith(".") and rule.startswith(name) and "." not in rule[len(name) :])
