"""What the columns of an answer hold, on small procedures in DuckDB; expected values by reading the specification, or from the cases of the law."""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

import pytest

from tests.conformance.targets import TARGETS
from tests.conformance.vectors import by_slice, differences, read
from tests.emit_python import packages
from tests.emit_python.dossiers import Maker
from tests.emit_sql import engines, rows
from tests.emit_sql.engines import DuckDB, Files
from tests.emit_sql.test_parity import compared
from tests.evaluate.specs import FILED, expressions

# Rows and rates, reductions and bounds, cut-offs, stages, months, half days, hours, suspensions, calendars that are not announced.
SHAPES = (
    "1.000221",
    "1.007281",
    "1.008924",
    "1.010777",
    "1.014171",
    "1.115214",
    "1.003632",
    "1.014656",
    "1.115650",
    "2.001191",
    "nua-ngay",
    "tt-117-2026",
)
WHOLE: dict[str, Any] = {
    **FILED,
    "n": 1,
    "m": 1,
    "d": 1.25,
    "a": 5000,
    "p": "2026-01-31",
    "q": "2026-02-28",
    "t": "08:30",
    "s": "x",
    "f": True,
    "g": False,
    "c": "red",
    "cs": ["red"],
    "r": {"x": 1},
    "l": [{"price": 1, "weight": 0.5}],
}


def _row(dossier: object) -> dict[str, Any]:
    [row] = engines.answers("duckdb", expressions("7"), [dossier])
    return row


def test_errors_in_order() -> None:
    """Facts as declared, then unknown keys of the dossier, records and rows, then documents, suspensions and the extension."""
    wrong = {
        **WHOLE,
        "n": "1",
        "d": 1.255,
        "a": 10**15 + 1,
        "p": "2026-02-30",
        "t": "24:00",
        "s": " ",
        "c": "blue",
        "cs": ["red", "red"],
    }
    wrong |= {
        "r": {"x": None, "y/z": 1},
        "l": [{"price": 1.5, "weight": 0.5}, 3, {"weight": 1, "~": 0}],
        "zz": 1,
        "extended": "yes",
    }
    wrong |= {"documents": {"paper": {"originals": -1, "issued_on": "x"}, "nothing": {}}}
    wrong |= {"suspensions": [{"reason": "applicant", "from": "2026-08-02", "to": "2026-08-01"}]}
    del wrong["m"], wrong["channel"]
    assert [(error["path"], error["rule"]) for error in _row(wrong)["errors"]] == [
        ("/channel", "channel.required"),
        ("/n", "n.type"),
        ("/m", "m.required"),
        ("/d", "d.type"),
        ("/a", "a.range"),
        ("/p", "p.type"),
        ("/t", "t.type"),
        ("/s", "s.pattern"),
        ("/c", "c.choice"),
        ("/cs", "cs.items"),
        ("/r/x", "r.x.type"),
        ("/l/0/price", "l.price.type"),
        ("/l/1", "l.type"),
        ("/l/2/price", "l.price.required"),
        ("/zz", "unknown"),
        ("/r/y~1z", "unknown"),
        ("/l/2/~0", "unknown"),
        ("/extended", "extended.type"),
        ("/documents/paper/originals", "documents.paper.originals.range"),
        ("/documents/paper/issued_on", "documents.paper.issued_on.type"),
        ("/documents/nothing", "unknown"),
        ("/suspensions/0/to", "suspensions.to.range"),
    ]


def test_documents() -> None:
    """One paper too few, a copy found in the database, the second of two that would do, one half of two that belong together."""
    row = _row(
        {
            **WHOLE,
            "documents": {
                "paper": {"originals": 0, "copies": 1},
                "scan": {"data": True},
                "second_kind": {},
                "left_half": {},
            },
        }
    )
    statuses = {
        name: row[f"document_{name}_status"]
        for name in ("paper", "scan", "choice_of_two", "first_kind", "second_kind", "both", "left_half", "right_half")
    }
    assert statuses == {
        "paper": "needed",
        "scan": "from_data",
        "choice_of_two": "needed",
        "first_kind": "alternative",
        "second_kind": "needed",
        "both": "missing",
        "left_half": "needed",
        "right_half": "missing",
    }
    assert row["document_paper_problems"] == ["originals"]
    assert row["required"] == ["paper", "choice_of_two", "left_half", "right_half"]
    assert row["missing"] == ["right_half"]


def test_fees() -> None:
    row = _row({**WHOLE, "n": 3})
    assert (row["fee_base_fee_status"], row["fee_base_fee_amount"]) == ("amount", 300)
    assert (row["fee_free_fee_status"], row["fee_free_fee_amount"]) == ("exempt", None)
    assert (row["fee_local_fee_status"], row["fee_local_fee_amount"]) == ("local", None)
    assert row["total"] is None
    waiting = _row({key: value for key, value in WHOLE.items() if key != "n"})
    assert (waiting["fee_base_fee_status"], waiting["fee_base_fee_needs"]) == ("undetermined", ["n"])


@pytest.mark.parametrize("name", SHAPES)
def test_cases_of_the_law(name: str, tmp_path: Any) -> None:
    for procedure, vectors in by_slice(read(f"shapes/{name}.json")):
        answers = TARGETS["duckdb"](procedure, [vector.dossier for vector in vectors], tmp_path)
        for vector, answer in zip(vectors, answers, strict=True):
            assert differences(vector, answer) == [], vector.id


def test_drawn_dossiers_of_a_small_procedure() -> None:
    procedure, random = expressions("7"), Random(11)
    compared(
        "duckdb", procedure, [Maker(random, procedure, is_neat=bool(number % 2)).dossier() for number in range(60)]
    )


def test_a_table_of_ones_own() -> None:
    """Dossiers in the columns that read.sql tells of, with no notes on how they were read: the same answers, and what is wrong with their values."""
    procedure, random = packages.sample(), Random(7)
    files = Files(DuckDB.emitter, procedure)
    drawn = [Maker(random, procedure, is_neat=number % 3 > 0).dossier() for number in range(60)]
    # A value that is none of its type fits no column.
    told = [(dossier, rows.reference(procedure, dossier)) for dossier in drawn]
    told = [(dossier, row) for dossier, row in told if not any(one["rule"].endswith(".type") for one in row["errors"])]
    assert sum(row["valid"] for _, row in told) > 5
    assert sum(not row["valid"] for _, row in told) > 5
    columns = ", ".join(re.findall(r'^--   ("\w+" .*)$', files.reading, re.MULTILINE))
    files.reading += f"""
        CREATE OR REPLACE TABLE own({columns});
        INSERT INTO own SELECT * REPLACE (NULL AS dossier_problems) FROM dossiers;
        CREATE OR REPLACE TABLE dossiers AS SELECT * FROM own;
    """
    found = DuckDB().run(files, [json.dumps(dossier) for dossier, _ in told])
    for (dossier, wanted), row in zip(told, found, strict=True):
        assert rows.differences(row, wanted) == [], dossier
