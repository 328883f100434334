"""One fee decision: the generated Python package beside functions written by hand and other engines, on the table of `spec-decision.yaml`."""

from __future__ import annotations

import importlib
import os
import random
import sys
import tempfile
from datetime import date
from itertools import product
from typing import TYPE_CHECKING, Any

from decision_peers import DAY, OPTIONS, peers
from harness import compare, table
from processes import ROOT

from thutuc.build.project import load
from thutuc.build.resources import calendar
from thutuc.emit.python import EMITTER
from thutuc.plan import plan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType

    Answer = tuple[str, int | None]
    Decide = Callable[[Any], Answer]

SPECIFICATION = os.path.join(ROOT, "bench", "spec-decision.yaml")
KINDS, GROUPS, CHANNELS = (frozenset(options) for options in OPTIONS.values())
COPIES, AREAS = (1, 5, 6, 12), (20, 100, 101, 500, 501, 900)
UNDETERMINED: Answer = ("undetermined", None)
TIMED = 200


def fee(f: Mapping[str, Any]) -> Answer:
    """The table by hand: status and amount from facts that are there and right."""
    if f["dien"] in ("ho_ngheo", "khuyet_tat", "co_cong"):
        return "exempt", None
    kind = f["loai"]
    if kind == "khai_sinh":
        is_online = f["channel"] == "online"
        if f["qua_han"]:
            return "amount", 4000 if is_online else 8000
        return ("exempt", None) if is_online else ("amount", 5000)
    if kind == "ket_hon":
        return "amount", 15000 if f["channel"] == "online" else 30000
    if kind == "cap_ban_sao":
        copies = f["so_ban_sao"]
        return "amount", 8000 * copies if copies <= 5 else 40000 + 5000 * (copies - 5)
    if kind == "xay_dung":
        area = f["dien_tich"]
        if area <= 100:
            return "amount", 75000
        return "amount", 150000 if area <= 500 else 150000 + 200 * (area - 500)
    return "amount", 10000


def checked_fee(dossier: Any) -> Answer:
    """The same from a dossier as it comes: what is needed is looked at first, undetermined where it is missing or wrong."""
    if not isinstance(dossier, dict):
        return UNDETERMINED
    group, kind = dossier.get("dien"), dossier.get("loai")
    if group in ("ho_ngheo", "khuyet_tat", "co_cong"):
        return "exempt", None
    if group.__class__ is not str or group not in GROUPS or kind.__class__ is not str or kind not in KINDS:
        return UNDETERMINED
    if kind in ("khai_sinh", "ket_hon"):
        channel, is_late = dossier.get("channel"), dossier.get("qua_han")
        if channel.__class__ is str and channel in CHANNELS:
            if kind == "ket_hon":
                return "amount", 15000 if channel == "online" else 30000
            if is_late is True:
                return "amount", 4000 if channel == "online" else 8000
            if is_late is False:
                return ("exempt", None) if channel == "online" else ("amount", 5000)
    elif kind == "cap_ban_sao":
        copies = dossier.get("so_ban_sao")
        if copies.__class__ is int and 1 <= copies <= 1000:
            return "amount", 8000 * copies if copies <= 5 else 40000 + 5000 * (copies - 5)
    else:
        return _checked_area(dossier.get("dien_tich")) if kind == "xay_dung" else ("amount", 10000)
    return UNDETERMINED


def _checked_area(area: Any) -> Answer:
    if area.__class__ is not int or not 1 <= area <= 100_000:
        return UNDETERMINED
    if area <= 100:
        return "amount", 75000
    return "amount", 150000 if area <= 500 else 150000 + 200 * (area - 500)


def report(rounds: int) -> str:
    """Speed of one decision, on facts that were read and on whole dossiers, as Markdown; RuntimeError where answers differ."""
    with tempfile.TemporaryDirectory() as folder:
        module = _generate(folder)
        inputs, dossiers = _inputs(), [_dossier(one) for one in _inputs()]
        generated: Callable[[Any], Any] = module._fee__phi
        engines = peers()
        wanted = [fee(one) for one in inputs]
        _same("generated", inputs, [_answer(generated(one)) for one in inputs], wanted)
        for name, price in engines.items():
            _same(name, inputs, [price(one) for one in inputs], [amount or 0 for _, amount in wanted])
        for name, decide in _on_dossiers(module).items():
            _same(name, dossiers, [decide(one) for one in dossiers], wanted)
        broken = _broken(dossiers)
        _same("fees, broken", broken, [_whole(module, one) for one in broken], [checked_fee(one) for one in broken])
        drawn = _drawn()
        facts = {"by hand": fee, "generated, the function of the fee": generated, **engines}
        whole = {"by hand, with checks": checked_fee, "by hand, without checks": fee, "generated, `fees`": module.fees}
        inner = compare({name: _all_of(one, drawn) for name, one in facts.items()}, rounds, units=TIMED)
        whole_inputs = [_dossier(one) for one in drawn]
        outer = compare({name: _all_of(one, whole_inputs) for name, one in whole.items()}, rounds, units=TIMED)
    return "\n\n".join(
        [
            "## 6. One fee decision (13 rows, 6 facts)",
            f"Same answers on {len(inputs):,} inputs; `fees` and the checks by hand also on {len(broken):,} broken dossiers.",
            "Facts that were read before:",
            table(inner, "decision"),
            "A dossier as it comes:",
            table(outer, "decision"),
        ]
    )


def _on_dossiers(module: ModuleType) -> dict[str, Decide]:
    return {"fees": lambda dossier: _whole(module, dossier), "by hand, with checks": checked_fee}


def _whole(module: ModuleType, dossier: Any) -> Answer:
    (result,) = module.fees(dossier)
    return _answer(result)


def _answer(result: Any) -> Answer:
    return result.status, result.amount


def _same(name: str, inputs: Sequence[Any], found: Sequence[Any], wanted: Sequence[Any]) -> None:
    for one, own, other in zip(inputs, found, wanted, strict=True):
        if own != other:
            raise RuntimeError(f"{name}: {own} instead of {other} for {one}")


def _all_of(decide: Callable[[Any], object], inputs: Sequence[Any]) -> Callable[[], object]:
    def run() -> None:
        for one in inputs:
            decide(one)

    return run


def _inputs() -> list[dict[str, Any]]:
    """Every combination of the choices, with numbers on both sides of every limit."""
    names = (*OPTIONS, "qua_han", "so_ban_sao", "dien_tich")
    values = product(*OPTIONS.values(), (False, True), COPIES, AREAS)
    return [dict(zip(names, row, strict=True)) for row in values]


def _drawn() -> list[dict[str, Any]]:
    """What is timed: all kinds equally often, three in ten late, seven in ten of no group."""
    chance = random.Random(3)
    return [
        {
            "loai": chance.choice(OPTIONS["loai"]),
            "dien": chance.choices(OPTIONS["dien"], [70, 8, 5, 5, 12])[0],
            "channel": chance.choice(OPTIONS["channel"]),
            "qua_han": chance.random() < 0.3,
            "so_ban_sao": chance.randint(1, 12),
            "dien_tich": chance.randint(20, 900),
        }
        for _ in range(TIMED)
    ]


def _dossier(inputs: Mapping[str, Any]) -> dict[str, Any]:
    return {"submission_date": DAY, **inputs}


def _broken(dossiers: Sequence[dict[str, Any]]) -> list[Any]:
    """Dossiers with one fact missing or wrong."""
    wrong: tuple[object, ...] = (None, "", "khong_co", 0, -1, 1.5, 10**9, [], {})
    found: list[Any] = [None, [], "x", {}]
    for dossier in dossiers[::37]:
        for name in dossier:
            found.append({key: value for key, value in dossier.items() if key != name})
            found += ({**dossier, name: value} for value in wrong)
    return found


def _generate(folder: str) -> ModuleType:
    """The generated package, imported."""
    procedure = load(SPECIFICATION, date.fromisoformat(DAY))
    if procedure is None:
        raise RuntimeError(f"{SPECIFICATION} does not hold on {DAY}")
    artefacts = EMITTER.emit(plan(procedure, calendar()))
    for artefact in artefacts:
        target = os.path.join(folder, artefact.path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(artefact.content)
    sys.path.insert(0, folder)
    return importlib.import_module(artefacts[0].path.split("/")[0])
