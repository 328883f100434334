"""Dossiers and texts that want to do harm are answered as by the reference evaluator, and nothing in them is ever run."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.conformance.drawn import priced
from tests.emit_python import packages
from tests.emit_sql import engines
from tests.emit_sql.test_parity import compared
from tests.evaluate.specs import expressions
from tests.support import ROOT, load_text
from thutuc.model.expressions import Compare, Constant, FactRef, Not
from thutuc.model.types import BOOLEAN, TEXT
from thutuc.text.source import Source, Span

if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure

ENGINES = ("duckdb", "spark")
HERE = Span(Source("x.yaml", "x"), 0, 1)
WITNESS = {"name": "An", "how_old": 40, "share": 0.5, "place": {"ward": "x"}}
FILED = {"submission_date": "2026-07-06", "channel": "online"}
# Texts that end a literal, a comment, an identifier or a statement somewhere.
EVIL = (
    *(
        "'; DROP TABLE dossiers; --",
        "'''",
        '"',
        "`",
        "\\",
        "\\'",
        "\\\\'",
        "''; SELECT 1; --",
        "$$",
        "*/ /* --",
        ";\n--",
    ),
    *(
        "a\u2028b",
        "${x}",
        "{{x}}",
        "${spark.driver.host}",
        "%s",
        "?",
        "$1",
        ":x",
        "\\u0027",
        "\\n",
        "E'\\x27'",
        "😀",
    ),
    *("U&'\\0027'", "<script>", "a--b", "--", "NULL", "\u00a0", "đồng", "o\u0302\u0300", "${", "#{1}", "x' OR '1'='1"),
)
FORBIDDEN = re.compile(
    r"\b(?:execute|eval|prepare|immediate|java_method|copy|attach|install|load|pragma|drop|read_\w+|query_table)\b",
    re.IGNORECASE,
)
DOSSIERS: tuple[dict[str, Any], ...] = (
    {},
    {"submission_date": "2026-07-06"},
    json.loads('{"__proto__": {"submission_date": "2026-07-06"}, "constructor": {"prototype": 1}, "toString": 1}'),
    {
        "documents": {
            "paper": {"originals": 2**70, "copies": -1, "x": 1},
            "deed": {"issued_on": "0001-01-01", "data": True},
        }
    },
    {"suspensions": [{"reason": "x", "from": "9999-12-31", "to": "0001-01-01"}, 1, {}, {"from": None}]},
    {"copies": 10**15 + 1, "price": 2**53, "made": -(2**63), "weight": 10**22, "least": 10**400 // 10**390},
    {"copies": 2**63, "price": 2**64, "most": -(2**63) - 1, "weight": 10**38, "least": 10**39},
    {"copies": 10**15, "price": 10**15, "most": 10**15, "weight": 1000, "least": -(10**15), **FILED},
    {
        "copies": -1,
        "price": -5,
        "most": -(10**15),
        "weight": -0.001,
        "witnesses": [{**WITNESS, "fee": -(10**15)}],
        **FILED,
    },
    {"copies": 1.5, "price": 0.1, "weight": 0.0001, "made": 2026.5, "witnesses": [{**WITNESS, "share": 1e-300}]},
    {"copies": float("nan"), "price": float("inf"), "weight": float("-inf"), "witnesses": [{"share": float("nan")}]},
    {
        "copies": "1",
        "price": "5000",
        "weight": "0.5",
        "poor": "true",
        "born": 20000101,
        "witnesses": "[]",
        "mother": "{}",
    },
    {"copies": True, "price": [1], "weight": {"x": 1}, "poor": 1, "colour": ["red"], "colours": "red", "name": None},
    {"born": "0001-01-01", "submission_date": "9999-12-31", "signed": "0000-01-01", "colour": "white"},
    {"born": "0001-01-01", "submission_date": "0001-01-01", "colour": "green", "poor": True},
    {
        "born": "9999-12-31",
        "submission_date": "9999-12-31",
        "colour": "green",
        "poor": False,
        "copies": 3,
        "extended": True,
    },
    {"born": "2024-02-29", "submission_date": "2025-02-29"},
    {"born": "2024-02-29", "submission_date": "2025-02-28", "mother": {"born": "2023-02-29"}, "poor": False},
    {"born": "2026-05-31", "submission_date": "2026-06-30", "colour": "red", "poor": False, "channel": "online"},
    {"name": "A" * 100_000, "late_asked": "x\u0000", "mail": "@" * 5000, "title": "\u0000", "home": "\u001f"},
    {
        "name": "x/y~z",
        "/": 1,
        "~": {"/": 1},
        "a/b~c": 1,
        " ": 1,
        "submission_date submission_time": 1,
        "'": 1,
        '"': {"\\": 1},
    },
    {"witnesses": [None] * 500, "extras": [[]] * 500},
    {
        "mother": {"'; DROP TABLE dossiers; --": 1, "name": "'; DROP TABLE dossiers; --"},
        "colour": "'; DROP TABLE dossiers; --",
    },
)


# Every row is held against every note on an unknown key, which takes Spark minutes for 10,000 of each.
WRONG_ROWS = {"duckdb": 10_000, "spark": 1_000}


def _many(wrong: int) -> list[dict[str, Any]]:
    """10,000 repeated items: all (or so many) wrong; right, but too many; and sums that floating point would get wrong beyond 2**53."""
    whole = {"weight": 600, "copies": 5, "born": "2000-01-01", **FILED}
    return [
        {"witnesses": [{**WITNESS, "fee": 10**15, "x": 1}] * wrong, "copies": 2, **FILED},
        {"witnesses": [{**WITNESS, "fee": 1}] * 10_000, **whole},
        {"witnesses": [{**WITNESS, "fee": fee} for fee in (10**15, 10**15, -(10**15) + 1)], **whole},
        {"extras": [{"what": "x", "lines": [{"line": "a", "amount": 1}] * 100}] * 100, **whole},
    ]


@pytest.mark.parametrize("target", ENGINES)
def test_dossiers(target: str) -> None:
    compared(
        target, packages.sample(), [*DOSSIERS, *_many(WRONG_ROWS[target]), *({"title": text, **FILED} for text in EVIL)]
    )


def _told_apart() -> Procedure:
    """A procedure with a fee for each evil text: 1 đồng where the text of the dossier is that text, and another where it is not."""
    title = FactRef(TEXT, HERE, ("s",))
    equal = [Compare(BOOLEAN, HERE, "=", title, Constant(TEXT, HERE, text)) for text in (*EVIL, "\x00")]
    return priced(expressions("7"), [*equal, *(Not(BOOLEAN, HERE, one) for one in equal)])


@pytest.mark.parametrize("target", ENGINES)
def test_texts_in_rules(target: str) -> None:
    """Each text equals itself and no other (all stay apart in NFC, and none is refused as a fact)."""
    procedure = _told_apart()
    texts = [text for text in EVIL if "\n" not in text and "\u2028" not in text and text.strip()]
    rows = engines.answers(target, procedure, [{"s": text, **FILED} for text in texts])
    for text, row in zip(texts, rows, strict=True):
        names = [f"fee_drawn_{number}_amount" for number in range(2 * (len(EVIL) + 1))]
        equal = [row[name] == 1 for name in names]
        assert equal[: len(EVIL) + 1] == [text == other for other in (*EVIL, "\x00")], text
        assert equal[len(EVIL) + 1 :] == [text != other for other in (*EVIL, "\x00")], text


@pytest.mark.parametrize("target", ENGINES)
def test_texts_in_the_specification(target: str) -> None:
    """Labels, titles, messages, reasons and names change nothing but comments."""
    sample = (ROOT / "tests" / "emit_python" / "sample.yaml").read_text("utf-8")
    plain = load_text(sample, packages.DAY)
    evil = "'; DROP TABLE dossiers; -- \" ` \\ ${x} {{x}} $$ */"
    hostile = json.dumps(evil)
    line = re.compile(r"^( *(?:Label|Title|Message|Procedure): ).*$", re.MULTILINE)
    text = line.sub(lambda match: match[1] + hostile, sample)
    assert text.count(hostile) > 80
    found, expected = (
        engines.Files(engines.engine(target).emitter, one) for one in (load_text(text, packages.DAY), plain)
    )
    assert engines.code(found.query) == engines.code(expected.query)
    assert (engines.code(found.reading), found.calendar) == (engines.code(expected.reading), expected.calendar)


@pytest.mark.parametrize("target", ENGINES)
def test_nothing_is_run_as_text(target: str) -> None:
    """The files hold no statement or function that runs a text or reaches for a file; Spark calls one method, which makes texts NFC."""
    engine = engines.engine(target)
    files = engines.Files(engine.emitter, _told_apart())
    for script in (files.calendar, files.reading, files.query):
        assert not any(char in script for char in "\x00\u2028\u2029\x85\r")
        bare = re.sub(engine.literal, "''", engines.code(script))
        allowed = script.count("reflect('com.ibm.icu.text.Normalizer', 'compose', ")
        assert len(re.findall(r"\breflect\b", bare)) == allowed
        assert FORBIDDEN.findall(bare) == []
