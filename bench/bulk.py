"""A year of one city's dossiers (3,158,133, the count a newspaper gives for Hà Nội), validated, priced and dated in bulk.

The generated DuckDB query beside a query written by hand and OpenFisca with pandas; Spark for its totals. The dossiers are made up, one
in fifty has a mistake. Every candidate reads the same Parquet file and has an answer for every dossier at the end, from which the same
totals follow; these are taken once and are no part of what is timed.
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import time
from functools import partial
from typing import TYPE_CHECKING

import bulk_openfisca
import duckdb
from harness import compare, table
from processes import ROOT

from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.emit.sql import DUCKDB, SPARK
from thutuc.plan import plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.emit.interface import Emitter

    Totals = tuple[int, ...]
    Connection = duckdb.DuckDBPyConnection

SPECIFICATION = os.path.join(ROOT, "bench", "spec-bulk.yaml")
CITY = 3_158_133
THREADS = 2
RULES = (
    *("person_id.pattern", "phone.pattern", "returned_on.range", "copies_wanted.range", "channel.choice"),
    "checks.area_fits",
)
FIRST = dt.date(2025, 1, 1)
"""The totals: dossiers that break each rule, valid ones, and of these the fees and the days from the first to the due date."""
TOLD = "dossier_id, valid, errors, total AS fee, due_date AS due"
BROKEN = "count(*) FILTER (NOT valid AND list_contains(list_transform(errors, lambda one: one.rule), '{rule}'))"
TOTALS = f"""SELECT {", ".join(BROKEN.format(rule=rule) for rule in RULES)},
  count(*) FILTER (valid), sum(fee) FILTER (valid), sum(due - DATE '{FIRST}') FILTER (valid) FROM answers"""
SPARK_BROKEN = "count_if(exists(errors, one -> one.rule = '{rule}'))"
SPARK_TOTALS = f"""SELECT {", ".join(SPARK_BROKEN.format(rule=rule) for rule in RULES)},
  count_if(valid), sum(fee) FILTER (WHERE valid), sum(datediff(due, DATE'{FIRST}')) FILTER (WHERE valid) FROM answers"""
MAKE = """COPY (
  WITH r AS (SELECT range AS n, CAST(hash(range) // 4 AS BIGINT) AS a, CAST(hash(range + 10000000) // 4 AS BIGINT) AS b,
    CAST(hash(range + 20000000) // 4 AS BIGINT) AS c FROM range({rows}))
  SELECT n AS dossier_id,
    DATE '2025-01-01' + CAST(a % 364 AS INTEGER) AS submission_date,
    CAST(480 + a // 1000 % 540 AS INTEGER) AS submission_time,
    CASE WHEN b % 200 = 0 THEN 'email' ELSE ['in_person', 'online', 'online', 'postal'][1 + b // 200 % 4] END AS channel,
    ['birth', 'marriage', 'copies', 'building', 'other'][1 + b // 1000 % 5] AS kind,
    CASE WHEN b // 5000 % 10 < 8 THEN 'ordinary' ELSE ['poor', 'disabled', 'honoured', 'elderly'][1 + b // 50000 % 4] END AS applicant_group,
    c % 10 < 3 AS late,
    CAST(CASE WHEN c // 10 % 1000 = 0 THEN 0 ELSE 1 + c // 10000 % 12 END AS BIGINT) AS copies_wanted,
    CAST(CASE WHEN c // 200000 % 1000 = 0 THEN 5 ELSE 20 + c // 400000 % 881 END AS BIGINT) AS floor_area,
    CASE WHEN a // 540000 % 250 = 0 THEN '00109001234x' ELSE lpad(CAST(a // 7 % 97000000000 AS VARCHAR), 12, '0') END AS person_id,
    CASE WHEN b // 9 % 100 = 0 THEN '02438' ELSE '09' || lpad(CAST(b // 77 % 100000000 AS VARCHAR), 8, '0') END AS phone,
    submission_date + CAST(CASE WHEN c // 3 % 500 = 0 THEN -3 ELSE c // 1500 % 30 END AS INTEGER) AS returned_on
  FROM r) TO '{path}' (FORMAT parquet, COMPRESSION zstd)"""
ABSENT = """CREATE OR REPLACE VIEW dossiers AS SELECT *, NULL::BIGINT AS identity_level, NULL::VARCHAR AS area, NULL::VARCHAR AS applicant,
  NULL::STRUCT(reason VARCHAR, "from" DATE, "to" DATE)[] AS suspensions, NULL::BOOLEAN AS extended,
  NULL::STRUCT(path VARCHAR, kind VARCHAR, place VARCHAR)[] AS dossier_problems FROM read_parquet('{path}')"""
SPARK_ABSENT = """CREATE OR REPLACE TEMPORARY VIEW dossiers AS SELECT *, CAST(NULL AS BIGINT) AS identity_level, CAST(NULL AS STRING) AS area,
  CAST(NULL AS STRING) AS applicant, CAST(NULL AS ARRAY<STRUCT<reason: STRING, `from`: DATE, `to`: DATE>>) AS suspensions,
  CAST(NULL AS BOOLEAN) AS extended, CAST(NULL AS ARRAY<STRUCT<path: STRING, kind: STRING, place: STRING>>) AS dossier_problems
  FROM parquet.`{path}`"""
WORKING_DAYS = """CREATE TABLE working_days AS SELECT day, works, count(*) FILTER (works) OVER (ORDER BY day) AS number FROM
  (SELECT day, list_contains({on}, day::VARCHAR) OR (isodow(day) < 6 AND NOT list_contains({off}, day::VARCHAR)) AS works
  FROM (SELECT DATE '{first}' + range::INTEGER AS day FROM range(730)))"""
BY_HAND = """CREATE OR REPLACE TEMP TABLE answers AS
WITH asked AS (SELECT *, free, CASE kind WHEN 'marriage' THEN 5 WHEN 'building' THEN 15 ELSE 3 END AS days FROM
    (SELECT *, applicant_group IN ('poor', 'disabled', 'honoured') AS free FROM read_parquet('{path}'))),
  checked AS (SELECT dossier_id, list_filter([
      CASE WHEN submission_date IS NULL THEN {{path: '/submission_date', rule: 'submission_date.required'}} END,
      CASE WHEN channel IS NULL THEN {{path: '/channel', rule: 'channel.required'}}
        WHEN channel NOT IN ('in_person', 'online', 'postal') THEN {{path: '/channel', rule: 'channel.choice'}} END,
      CASE WHEN kind IS NULL THEN {{path: '/kind', rule: 'kind.required'}}
        WHEN kind NOT IN ('birth', 'marriage', 'copies', 'building', 'other') THEN {{path: '/kind', rule: 'kind.choice'}} END,
      CASE WHEN applicant_group IS NULL THEN {{path: '/applicant_group', rule: 'applicant_group.required'}}
        WHEN applicant_group NOT IN ('ordinary', 'poor', 'disabled', 'honoured', 'elderly')
        THEN {{path: '/applicant_group', rule: 'applicant_group.choice'}} END,
      CASE WHEN late IS NULL THEN {{path: '/late', rule: 'late.required'}} END,
      CASE WHEN copies_wanted IS NULL THEN {{path: '/copies_wanted', rule: 'copies_wanted.required'}}
        WHEN copies_wanted NOT BETWEEN 1 AND 20 THEN {{path: '/copies_wanted', rule: 'copies_wanted.range'}} END,
      CASE WHEN floor_area IS NULL THEN {{path: '/floor_area', rule: 'floor_area.required'}} END,
      CASE WHEN person_id IS NULL THEN {{path: '/person_id', rule: 'person_id.required'}}
        WHEN NOT regexp_full_match(person_id, '[0-9]{{12}}') THEN {{path: '/person_id', rule: 'person_id.pattern'}} END,
      CASE WHEN phone IS NULL THEN {{path: '/phone', rule: 'phone.required'}}
        WHEN NOT regexp_full_match(phone, '(?:0|\\+84)[0-9]{{9}}') THEN {{path: '/phone', rule: 'phone.pattern'}} END,
      CASE WHEN returned_on IS NULL THEN {{path: '/returned_on', rule: 'returned_on.required'}}
        WHEN returned_on < submission_date THEN {{path: '/returned_on', rule: 'returned_on.range'}} END,
      CASE WHEN kind = 'building' AND NOT floor_area BETWEEN 10 AND 5000 THEN {{path: '/floor_area', rule: 'checks.area_fits'}} END],
      lambda one: one IS NOT NULL) AS errors,
    CASE WHEN free THEN 0
      WHEN kind = 'birth' THEN CASE WHEN NOT late THEN CASE WHEN channel = 'online' THEN 0 ELSE 5000 END
        ELSE CASE WHEN channel = 'online' THEN 4000 ELSE 8000 END END
      WHEN kind = 'marriage' THEN CASE WHEN channel = 'online' THEN 15000 ELSE 30000 END
      WHEN kind = 'copies' THEN CASE WHEN copies_wanted <= 5 THEN 8000 * copies_wanted ELSE 40000 + 5000 * (copies_wanted - 5) END
      WHEN kind = 'building' THEN CASE WHEN floor_area <= 100 THEN 75000 WHEN floor_area <= 500 THEN 150000
        ELSE 150000 + 200 * (floor_area - 500) END
      ELSE 10000 END AS fee,
    ends.day AS due
    FROM asked LEFT JOIN working_days AS begins ON begins.day = submission_date
      LEFT JOIN working_days AS ends ON ends.works AND ends.number = begins.number + days)
SELECT dossier_id, len(errors) = 0 AS valid, errors, fee, due FROM checked"""


def report(rounds: int, rows: int = CITY) -> str:
    """Time for all dossiers of each candidate, and the totals, as Markdown; RuntimeError when totals differ."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "dossiers.parquet")
        duckdb.execute(MAKE.format(rows=rows, path=path))
        generated = _artefacts(DUCKDB)
        expected = _totals(_by_hand(path))
        found = {
            "DuckDB": _totals(_generated(path, generated)),
            "OpenFisca": bulk_openfisca.totals(bulk_openfisca.answers(path, _working_days()), RULES, FIRST),
        }
        started = time.perf_counter()
        found["Spark"] = _on_spark(path, _artefacts(SPARK))
        seconds = time.perf_counter() - started
        different = {name: totals for name, totals in found.items() if totals != expected}
        if different:
            raise RuntimeError(f"totals differ from {expected}: {different}")
        ways: dict[str, Callable[[], object]] = {
            "DuckDB, written by hand": partial(_by_hand, path),
            "DuckDB, generated": partial(_generated, path, generated),
            "OpenFisca and pandas": lambda: bulk_openfisca.answers(path, _working_days()),
        }
        timed = compare(ways, rounds, 0.0)
    ours, openfisca = timed[1], timed[2]
    lines = [
        f"## 8. {rows:,} dossiers in bulk",
        f"Six rules, a fee of thirteen rows, a due date in working days; from a Parquet file to an answer for each dossier; {THREADS} threads.",
        table(timed, "candidate"),
        (
            f"OpenFisca and pandas take {openfisca.median / ours.median:.1f} times as long as the generated query. Spark in local mode, "
            f"from the start of its virtual machine to the totals, once: {seconds:.0f} s."
        ),
        (
            f"All four give the same totals: {', '.join(f'{rule} {count:,}' for rule, count in zip(RULES, expected, strict=False))}; "
            f"valid {expected[6]:,}; fees of the valid ones {expected[7]:,} đồng; days from {FIRST} to their due dates {expected[8]:,}."
        ),
    ]
    return "\n\n".join(lines)


def _artefacts(emitter: Emitter) -> dict[str, str]:
    """The generated files by their names, the query as "query"."""
    found = Project().check(SPECIFICATION)[-1]
    files = emitter.emit(plan(found.procedure, calendar()))
    return {one.path if one.path != files[-1].path else "query": one.content.decode() for one in files}


def _connect(path: str) -> Connection:
    connection = duckdb.connect()
    connection.execute(f"SET threads = {THREADS}")
    connection.execute(ABSENT.format(path=path))
    return connection


def _totals(connection: Connection) -> Totals:
    found = connection.execute(TOTALS).fetchone()
    return tuple(int(value) for value in found or ())


def _generated(path: str, files: dict[str, str]) -> Connection:
    connection = _connect(path)
    connection.execute(files["calendar.sql"])
    query = files["query"].rstrip().rstrip(";")
    connection.execute(f"CREATE TEMP TABLE answers AS SELECT {TOLD} FROM ({query})")
    return connection


def _by_hand(path: str) -> Connection:
    connection = _connect(path)
    entries = [
        entry.date for year in (FIRST.year, FIRST.year + 1) for entry in calendar().entries if entry.date.year == year
    ]
    off = [str(day) for day in entries]
    on = [str(day) for day in entries if calendar().is_working_day(day)]
    connection.execute(WORKING_DAYS.format(on=on, off=off, first=FIRST))
    connection.execute(BY_HAND.format(path=path))
    return connection


def _working_days() -> list[dt.date]:
    """The working days of the two years that the dossiers and their due dates lie in."""
    days = (FIRST + dt.timedelta(days=number) for number in range(730))
    return [day for day in days if calendar().is_working_day(day)]


def _on_spark(path: str, files: dict[str, str]) -> Totals:
    from pyspark.sql import SparkSession

    builder = SparkSession.Builder().master(f"local[{THREADS}]").config("spark.ui.enabled", "false")
    session = builder.config("spark.driver.memory", "4g").getOrCreate()
    try:
        session.sparkContext.setLogLevel("ERROR")
        session.sql(SPARK_ABSENT.format(path=path))
        for statement in files["calendar.sql"].split(";\n"):
            if statement.strip():
                session.sql(statement)
        query = files["query"].rstrip().rstrip(";")
        session.sql(f"SELECT {TOLD} FROM ({query})").createOrReplaceTempView("answers")
        return tuple(int(value) for value in session.sql(SPARK_TOTALS).collect()[0])
    finally:
        session.stop()
