"""Dossiers that want to do harm are answered with the same rules as by the reference evaluator."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.emit_python import packages
from tests.emit_typescript.modules import Subject, reference
from tests.support import ROOT, load_text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.emit_typescript.modules import Node

WITNESS = {"name": "An", "how_old": 40, "share": 0.5, "place": {"ward": "x"}}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, node: Node) -> Subject:
    return Subject(packages.sample(), tmp_path_factory.mktemp("hostile"), node)


@pytest.mark.parametrize(
    "dossier",
    [
        json.loads('{"__proto__": {"submission_date": "2026-07-06"}, "constructor": {"prototype": 1}, "toString": 1}'),
        json.loads(
            '{"documents": {"__proto__": {}, "constructor": {}, "paper": {"__proto__": {"data": true}, "toString": 1}}}'
        ),
        json.loads('{"decisions": {"__proto__": "x"}, "suspensions": [{"__proto__": [], "reason": "toString"}]}'),
        json.loads(
            '{"mother": {"__proto__": {"name": "An"}, "hasOwnProperty": 1}, "colour": "__proto__", "colours": ["toString"]}'
        ),
        {"copies": 10**15 + 1, "price": 2**53, "made": -(2**63), "weight": 10**22, "least": 10**400 // 10**390},
        {"copies": 1.5, "price": 0.1, "weight": 0.0001, "made": 2026.5, "witnesses": [{**WITNESS, "share": 1e-300}]},
        {"born": "0001-01-01", "submission_date": "9999-12-31", "signed": "0000-01-01", "colour": "white"},
        {"born": "2024-02-29", "submission_date": "2025-02-29"},
        {"name": "A" * 100_000, "title": "\ud800", "late_asked": "x\u0000", "mail": "@" * 5000},
        {"name": "x/y~z", "/": 1, "~": {"/": 1}, "a/b~c": 1, " ": 1, "submission_date submission_time": 1},
        {"witnesses": [None] * 500, "extras": [[]] * 500},
    ],
    ids=lambda value: str(list(value))[:60],
)
def test_answers(sample: Subject, dossier: dict[str, Any]) -> None:
    assert sample.generated(dossier) == reference(sample.procedure, dossier)


def test_ten_thousand_rows(sample: Subject) -> None:
    dossier = {"witnesses": [{**WITNESS, "fee": 10**15, "x": 1}] * 10_000, "copies": 2, "submission_date": "2026-07-06"}
    found = sample.generated(dossier)
    assert found == reference(sample.procedure, dossier)
    assert len(found["vi"]) > 10_000


def test_the_sum_of_many_large_amounts_is_exact(sample: Subject) -> None:
    """Beyond 2**53 floating point would lose the last đồng."""
    rows = [{**WITNESS, "fee": fee} for fee in (10**15, 10**15, -(10**15) + 1)]
    dossier = {"witnesses": rows, "weight": 600, "copies": 5, "submission_date": "2026-07-06", "born": "2000-01-01"}
    assert sample.generated(dossier) == reference(sample.procedure, dossier)


# By hand: 10 đồng x 0,33 is 3,3 and x 0,35 is 3,5 đồng.
@pytest.mark.parametrize(
    "rate, rounding, amount",
    [
        ("0,33", "up", 4),
        ("0,33", "down", 3),
        ("0,33", "to the nearest đồng", 3),
        ("0,35", "down", 3),
        ("0,35", "to the nearest đồng", 4),
    ],
)
def test_fractions_of_a_dong(tmp_path: Path, node: Node, rate: str, rounding: str, amount: int) -> None:
    text = (ROOT / "tests" / "emit_python" / "sample.yaml").read_text("utf-8")
    text = text.replace("Amount: base * 0,75\n    Rounding: up", f"Amount: 10 dong * {rate}\n    Rounding: {rounding}")
    procedure = load_text(text, packages.DAY)
    dossier = {"submission_date": "2026-07-06", "poor": False, "colour": "green"}
    found = Subject(procedure, tmp_path, node).generated(dossier)
    assert found == reference(procedure, dossier)
    assert next(fee[2] for fee in found["fees"] if fee[0] == "share") == amount
