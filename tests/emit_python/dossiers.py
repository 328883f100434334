"""Makes dossiers of a procedure: right ones, nearly right ones, and rubbish."""

from __future__ import annotations

import copy
import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.support import calendar
from thutuc.evaluate.assess import assess
from thutuc.model.procedure import leaves

if TYPE_CHECKING:
    from random import Random

    from thutuc.model.procedure import Fact, Procedure

RUBBISH: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**70, -(10**15) - 1, 10**15, 0.1, 1e300, float("nan"), float("inf"), -0.0),
    *("", " ", "x", "đ", "a\u0301", "\x00", "\x01", "\ud800", "2026-02-29", "2024-02-29", "0000-01-01", "24:00"),
    *("2026-2-03", "20260203", "2026-W01-1", "９", "x" * 501, "\u00a0", "1\n2", [], {}, [[]], [1], {"a": 1}, [{}]),
    *(["x", "x"], {"": None}, "+84912345678", "0912345678", "a@b.c", 0.30000000000000004, 5.0, 12.5, 99, 1900, 10000),
)
NAMES = ("Nguyễn Văn Bình", "H'Hen Niê", "Trần Thị Ngọc-Ánh", "  Lê", "Tra\u0302\u0300n An", "Đỗ 2", "A")
TEXTS = ("Số 12 ngõ 5 phố Hàng Bài", "x", " y ", "Ủy ban nhân dân xã", "123/2019", "tab\t", "“Q”", "日本", "a" * 60)
BASE = dt.date(2026, 9, 15)


def right_dossier(random: Random, procedure: Procedure) -> dict[str, Any]:
    """A dossier with few errors: what the reference evaluator refuses or misses is mended, as far as it goes."""
    dossier = {fact.id: value(random, fact) for fact in procedure.builtins + procedure.facts if _is_given(random, fact)}
    facts = _by_keys(procedure.builtins + procedure.facts)
    for _ in range(6):
        errors = assess(procedure, dossier, calendar()).errors
        mended = [error for error in errors if _mend(random, facts, dossier, error.path, error.rule)]
        if not mended:
            break
    if random.random() < 0.5:
        dossier["documents"] = {
            paper.id: _paper(random) for paper in leaves(procedure.documents) if random.random() < 0.7
        }
    if random.random() < 0.2:
        dossier["suspensions"] = [_suspension(random) for _ in range(random.randint(0, 2))]
    if random.random() < 0.2:
        dossier["extended"] = random.random() < 0.7
    return dossier


def damaged(random: Random, dossier: dict[str, Any], times: int) -> dict[str, Any]:
    """A copy in which so many places were deleted, replaced by rubbish, or given a key nobody knows."""
    changed = copy.deepcopy(dossier)
    for _ in range(times):
        place: Any = changed
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = random.choice(keys) if keys else None
            if key is None or not isinstance(place[key], dict | list) or random.random() < 0.3:
                break
            place = place[key]
        kind = random.random()
        if key is None or kind < 0.15:
            if isinstance(place, dict):
                place[random.choice(("la", "x/y~z", "", "documents", "ho_ten"))] = random.choice(RUBBISH)
            else:
                place.append(copy.deepcopy(random.choice(RUBBISH)))
        elif kind < 0.4:
            del place[key]
        else:
            place[key] = copy.deepcopy(random.choice(RUBBISH))
    return changed


def value(random: Random, fact: Fact) -> Any:
    """A value of the type of the fact, mostly one that is right."""
    kind = fact.type.name
    if kind == "record":
        return {field.id: value(random, field) for field in fact.fields if _is_given(random, field)}
    if kind == "list":
        most = min(fact.max_items if fact.max_items is not None else 3, 3)
        rows = random.randint(min(fact.min_items, most), most)
        return [
            {field.id: value(random, field) for field in fact.fields if _is_given(random, field)} for _ in range(rows)
        ]
    if kind == "boolean":
        return random.random() < 0.5
    if kind == "date":
        return str(BASE + dt.timedelta(days=_days(random, fact)))
    if kind == "time":
        return f"{random.randint(7, 17):02d}:{random.choice((0, 1, 30, 59)):02d}"
    if kind in ("choice", "choices"):
        members = [member.id for member in fact.type.members]
        return random.choice(members) if kind == "choice" else random.sample(members, random.randint(0, len(members)))
    if kind == "decimal":
        number = random.randint(-5, 2000) / 10 ** random.randint(0, fact.type.scale)
        return int(number) if number == int(number) and random.random() < 0.5 else number
    if fact.format == "year":
        return random.choice((1900, 1980, 1999, 2025, 2026, 9999))
    if kind in ("integer", "money"):
        return random.choice((0, 1, 2, 3, 5, 18, 20, 21, 1_000, 5_000_000_000, 9_999_999_999_999, -1))
    return _text(random, fact)


def _text(random: Random, fact: Fact) -> str:
    if fact.pattern:
        return "".join({"9": "7", "A": "Q", "X": "Z"}.get(char, char) for char in fact.pattern)
    if fact.format == "id_number":
        return random.choice(("001090012345", "079193067890"))
    if fact.format == "phone":
        return random.choice(("0912345678", "+84912345678", "912345678"))
    if fact.format == "email":
        return random.choice(("binh.nv@vidu.vn", "a@b.c", "á@b.c", "a@b"))
    if fact.format == "person_name":
        return random.choice(NAMES)
    if fact.format == "long_text":
        return random.choice((*TEXTS, "dòng một\ndòng hai"))
    return random.choice(TEXTS)


def _days(random: Random, fact: Fact) -> int:
    if fact.id == "submission_date":
        return random.randint(-30, 120)
    return -random.choice((0, 1, 7, 59, 60, 61, 90, 365, 400, 7000, 12000, -3))


def _is_given(random: Random, fact: Fact) -> bool:
    return random.random() < (0.97 if fact.required and fact.when is None else 0.5)


def _paper(random: Random) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    for key in ("originals", "copies"):
        if random.random() < 0.3:
            entry[key] = random.randint(0, 2)
    for key in ("certified", "data", "electronic"):
        if random.random() < 0.3:
            entry[key] = random.random() < 0.6
    if random.random() < 0.5:
        entry["issued_on"] = str(BASE - dt.timedelta(days=random.choice((-1, 0, 30, 89, 90, 91, 180, 181, 400))))
    return entry


def _suspension(random: Random) -> dict[str, Any]:
    start = BASE + dt.timedelta(days=random.randint(-5, 40))
    return {
        "reason": random.choice(("applicant", "payment", "incident", "other_body")),
        "from": str(start),
        "to": str(start + dt.timedelta(days=random.randint(0, 12))),
    }


def _by_keys(facts: tuple[Fact, ...]) -> dict[str, Fact]:
    found = {}
    for fact in facts:
        found[".".join(fact.keys)] = fact
        found.update(_by_keys(fact.fields))
    return found


def _mend(random: Random, facts: dict[str, Fact], dossier: dict[str, Any], path: str, rule: str) -> bool:
    name, _, kind = rule.rpartition(".")
    if name not in facts:
        return False
    *keys, last = path.split("/")[1:]
    place: Any = dossier
    for key in keys:
        place = place[int(key)] if isinstance(place, list) else place[key]
    if isinstance(place, list):
        return False
    if kind == "not_applicable":
        del place[last]
    else:
        place[last] = value(random, facts[name])
    return True
