"""Dossiers with one thing changed, at every place in turn."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

from tests.emit_python.dossiers import Maker
from thutuc.model.procedure import Fact, Procedure

Place = tuple[str | int, ...]
WRONG: tuple[Any, ...] = (None, True, 0, -1, 2.0, 2.5, 10**15 + 1, "x", "", " ", "2026-02-29", "25:00", [], {}, [1])


def mutations(procedure: Procedure, dossier: dict[str, Any], random: Random) -> Iterator[dict[str, Any]]:
    """The dossier itself, then one change each: taken away, of another type or form, unknown, too long, too many, or added."""
    maker = Maker(random, procedure, is_neat=True)
    yield dossier
    for place in (*_places(dossier, ()), ()):
        value = _get(dossier, place)
        if place:
            yield _changed(dossier, place, None, take=True)
            for wrong in random.sample(WRONG, 5):
                yield _changed(dossier, place, wrong)
        if isinstance(value, dict):
            yield _changed(dossier, (*place, "khong_ai_biet"), 1)
        if isinstance(value, list) and value:
            yield _changed(dossier, place, [*value, value[0]])
            yield _changed(dossier, place, value * 40)
        if isinstance(value, str):
            yield from (_changed(dossier, place, text) for text in (value + "\n", value + "\t", value + "Đ" * 5000))
        if isinstance(value, int | float):
            yield from (_changed(dossier, place, value + more) for more in (-1, 1, 10, 0.125))
    for fact in _facts(procedure.builtins + procedure.facts):
        if _holds(dossier, fact.keys[:-1]):
            yield _changed(dossier, fact.keys, maker.value(fact))


def sendable(dossiers: Iterator[dict[str, Any]] | list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that JSON can say in UTF-8, each once."""
    found: dict[str, dict[str, Any]] = {}
    for dossier in dossiers:
        try:
            text = json.dumps(dossier, ensure_ascii=False, allow_nan=False)
            text.encode()
        except ValueError:
            continue
        found[text] = dossier
    return list(found.values())


def _places(value: Any, place: Place) -> Iterator[Place]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in items:
        yield (*place, key)
        yield from _places(part, (*place, key))


def _facts(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    for fact in facts:
        yield fact
        if fact.type.name == "record":
            yield from _facts(fact.fields)


def _holds(dossier: Any, place: Place) -> bool:
    for key in place:
        if not isinstance(dossier, dict) or key not in dossier:
            return False
        dossier = dossier[key]
    return isinstance(dossier, dict)


def _get(dossier: Any, place: Place) -> Any:
    for key in place:
        dossier = dossier[key]
    return dossier


def _changed(dossier: dict[str, Any], place: Place, value: Any, *, take: bool = False) -> dict[str, Any]:
    changed = copy.deepcopy(dossier)
    holder = _get(changed, place[:-1])
    if take:
        del holder[place[-1]]
    else:
        holder[place[-1]] = value
    return changed
