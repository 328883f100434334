"""Makes dossiers of a procedure: right ones, nearly right ones, and rubbish."""

from __future__ import annotations

import copy
import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.support import calendar
from thutuc.evaluate.assess import assess
from thutuc.model.expressions import Constant
from thutuc.model.procedure import leaves

if TYPE_CHECKING:
    from random import Random

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact, Procedure

RUBBISH: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**70, -(10**15) - 1, 10**15, 0.1, 1e300, float("nan"), float("inf"), -0.0),
    *("", " ", "x", "đ", "a\u0301", "\x00", "\x01", "\ud800", "2026-02-29", "2024-02-29", "0000-01-01", "24:00"),
    *("2026-2-03", "20260203", "2026-W01-1", "９", "x" * 501, "\u00a0", "1\n2", [], {}, [[]], [1], {"a": 1}, [{}]),
    *(["x", "x"], {"": None}, "+84912345678", "0912345678", "a@b.c", 0.30000000000000004, 5.0, 12.5, 99, 1900),
    *(10000, 1e-7, 1e16, 999999999999999.9, 1e21, "-", "é\u0302", "\u2028", "\u00ad", "tab\t", "日本"),
)
NAMES = ("Nguyễn Văn Bình", "H'Hen Niê", "Trần Thị Ngọc-Ánh", "A")
ODD_NAMES = ("  Lê", "Tra\u0302\u0300n An", "Đỗ 2", " ", "Lê\u00a0An")
TEXTS = ("Số 12 ngõ 5 phố Hàng Bài", "xã", "Ủy ban nhân dân", "123/2019", "“Q”")
ODD_TEXTS = (" y ", "tab\t", "日本", "a" * 60, "e\u0301", "\u00a0", "a\u00adb", "xX")
PHONES = ("0912345678", "+84912345678")
MAILS = ("binh.nv@vidu.vn", "a@b.c")
BASE = dt.date(2026, 9, 15)
DAYS = (0, 1, 7, 30, 59, 60, 61, 62, 63, 90, 365, 400, 3000, 7000, 12000, 25000, -3)


class Maker:
    """Makes dossiers of one procedure; a neat one has no text or number that is odd by itself."""

    def __init__(self, random: Random, procedure: Procedure, *, is_neat: bool) -> None:
        self._random = random
        self._procedure = procedure
        self._is_neat = is_neat
        self._facts = _by_keys(procedure.builtins + procedure.facts)

    def dossier(self) -> dict[str, Any]:
        """A dossier with few errors: what the reference evaluator finds wrong is made again, a few times."""
        random, procedure = self._random, self._procedure
        dossier = self._object(procedure.builtins + procedure.facts)
        for _ in range(14 if self._is_neat else 5):
            errors = assess(procedure, dossier, calendar()).errors
            for error in errors:
                self._mend(dossier, error.path, error.rule)
            if not errors:
                break
        if random.random() < 0.5:
            papers = leaves(procedure.documents)
            dossier["documents"] = {paper.id: self._paper() for paper in papers if random.random() < 0.7}
        if random.random() < 0.2:
            dossier["suspensions"] = [self._suspension() for _ in range(random.randint(0, 2))]
        if random.random() < 0.2:
            dossier["extended"] = random.random() < 0.7
        if random.random() < 0.5:
            chosen = {step.id: random.choice(step.outcomes).id for step in procedure.steps if step.outcomes}
            dossier["decisions"] = {name: one for name, one in chosen.items() if random.random() < 0.7}
        return dossier

    def value(self, fact: Fact) -> Any:
        """A value of the type of the fact, mostly one that is right."""
        random, kind = self._random, fact.type.name
        if kind == "record":
            return self._object(fact.fields)
        if kind == "list":
            most = min(fact.max_items if fact.max_items is not None else 3, 3)
            return [self._object(fact.fields) for _ in range(random.randint(min(fact.min_items, most), most))]
        if kind == "boolean":
            return random.random() < 0.5
        if kind == "date":
            days = random.randint(-120, 30) if fact.id == "submission_date" else random.choice(DAYS)
            return str(BASE - dt.timedelta(days=days))
        if kind == "time":
            return f"{random.randint(7, 17):02d}:{random.choice((0, 1, 30, 59)):02d}"
        if kind in ("choice", "choices"):
            members = [member.id for member in fact.type.members]
            count = random.randint(fact.min_items, min(len(members), fact.max_items or len(members)))
            return random.choice(members) if kind == "choice" else random.sample(members, count)
        if kind == "text":
            return self._text(fact)
        return self._number(fact)

    def _object(self, facts: tuple[Fact, ...]) -> dict[str, Any]:
        return {
            fact.id: self.value(fact)
            for fact in facts
            if self._random.random() < (0.97 if fact.required and fact.when is None else 0.5)
        }

    def _number(self, fact: Fact) -> Any:
        random = self._random
        low, high = _constant(fact.minimum), _constant(fact.maximum)
        if fact.format == "year":
            return random.choice((1900, 1960, 1980, 1999, 2025, 2026))
        edges = [edge for edge in (low, high) if edge is not None]
        choices = [*(0, 1, 2, 3, 5, 7, 18, 21), *edges, *(edge + 1 for edge in edges)]
        if fact.type.name == "money":
            choices += [499_999, 1_000, 2_000_000, 5_000_000_000, 9_999_999_999_999]
        number = random.choice(choices)
        if self._is_neat:
            number = max(number, low) if low is not None else number
            number = min(number, high) if high is not None else number
        if fact.type.name == "decimal" and random.random() < 0.6:
            return number + random.randint(0, 999) % 10**fact.type.scale / 10**fact.type.scale
        return int(number)

    def _text(self, fact: Fact) -> str:
        random = self._random
        if fact.pattern:
            return "".join({"9": "7", "A": "Q", "X": "Z"}.get(char, char) for char in fact.pattern)
        if fact.format == "id_number":
            return random.choice(("001090012345", "079193067890"))
        if fact.format == "phone":
            return random.choice(PHONES if self._is_neat else (*PHONES, "912345678"))
        if fact.format == "email":
            return random.choice(MAILS if self._is_neat else (*MAILS, "á@b.c", "a@b"))
        if fact.format == "person_name":
            return random.choice(NAMES if self._is_neat else NAMES + ODD_NAMES)
        if fact.format == "long_text":
            return random.choice((*TEXTS, "dòng một\ndòng hai"))
        return random.choice(TEXTS if self._is_neat else TEXTS + ODD_TEXTS)

    def _paper(self) -> dict[str, Any]:
        random = self._random
        entry: dict[str, Any] = {}
        for key in ("originals", "copies"):
            if random.random() < 0.3:
                entry[key] = random.randint(0, 2)
        for key in ("certified", "data", "electronic"):
            if random.random() < 0.3:
                entry[key] = random.random() < 0.6
        if random.random() < 0.5:
            days = random.choice((-1, 0, 30, 42, 43, 89, 90, 91, 180, 181, 400))
            entry["issued_on"] = str(BASE - dt.timedelta(days=days))
        return entry

    def _suspension(self) -> dict[str, Any]:
        random = self._random
        start = BASE + dt.timedelta(days=random.randint(-5, 40))
        return {
            "reason": random.choice(("applicant", "payment", "incident", "other_body")),
            "from": str(start),
            "to": str(start + dt.timedelta(days=random.randint(0, 12))),
        }

    def _mend(self, dossier: dict[str, Any], path: str, rule: str) -> None:
        name, _, kind = rule.rpartition(".")
        if name not in self._facts:
            fact = self._random.choice(self._procedure.facts)
            if fact.id in dossier:
                dossier[fact.id] = self.value(fact)
            return
        *keys, last = path.split("/")[1:]
        place: Any = dossier
        for key in keys:
            place = place[int(key)] if isinstance(place, list) else place.get(key, {})
        if isinstance(place, list) or (kind == "not_applicable" and last not in place):
            return
        if kind == "not_applicable":
            del place[last]
        else:
            place[last] = self.value(self._facts[name])


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
        rubbish = copy.deepcopy(random.choice(RUBBISH))
        kind = random.random()
        if key is None or kind < 0.15:
            if isinstance(place, dict):
                place[random.choice(("la", "x/y~z", "", "documents", "suspensions", "name"))] = rubbish
            else:
                place.append(rubbish)
        elif kind < 0.4:
            del place[key]
        else:
            place[key] = rubbish
    return changed


def _constant(limit: Expression | None) -> float | None:
    if isinstance(limit, Constant) and isinstance(limit.value, int):
        unit: int = 10**limit.type.scale
        return limit.value / unit
    return None


def _by_keys(facts: tuple[Fact, ...]) -> dict[str, Fact]:
    found = {}
    for fact in facts:
        found[".".join(fact.keys)] = fact
        found.update(_by_keys(fact.fields))
    return found
