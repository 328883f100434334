"""Runs the files of the targets `duckdb` and `spark` over dossiers, as somebody who has a table of them would."""

from __future__ import annotations

import atexit
import gc
import json
import math
import os
import re
import shutil
import tempfile
import warnings
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

import duckdb
from hypothesis import settings

from tests.support import calendar
from thutuc.emit.sql import DUCKDB, SPARK
from thutuc.plan import plan

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from thutuc.emit.interface import Emitter
    from thutuc.model.procedure import Procedure

    Rows = list[dict[str, Any]]

LINES = re.compile(r"dossier_lines\((\w+), dossier\)")


class Files:
    """The generated files of one procedure, as texts, and the column that tells dossiers apart."""

    def __init__(self, emitter: Emitter, procedure: Procedure) -> None:
        texts = {one.path: one.content.decode() for one in emitter.emit(plan(procedure, calendar()))}
        self.calendar = texts.pop("calendar.sql")
        self.reading = texts.pop("read.sql")
        [self.query] = texts.values()
        key = LINES.search(self.reading)
        assert key is not None, "read.sql does not say what it reads"
        self.key = key[1]


class Engine(Protocol):
    """An engine that runs the files made for it."""

    emitter: Emitter
    literal: str
    """A pattern of the literals of texts."""

    def run(self, files: Files, lines: Sequence[str]) -> Rows:
        """What the query says of dossiers given as lines of JSON: a row for each, in their order."""
        ...

    def read(self, value: object) -> object:
        """The value as the engine understands the JSON text of it."""
        ...


class DuckDB:
    """DuckDB in this process, with a database in memory."""

    emitter = DUCKDB
    literal = "'(?:[^']|'')*'"

    def __init__(self) -> None:
        self._connection = duckdb.connect()
        self._connection.execute("SET threads = 2")
        self._calendar = ""

    def run(self, files: Files, lines: Sequence[str]) -> Rows:
        """See `Engine`."""
        connection = self._connection
        if files.calendar != self._calendar:
            connection.execute(files.calendar)
            self._calendar = files.calendar
        connection.execute(f"CREATE OR REPLACE TABLE dossier_lines({files.key} VARCHAR, dossier VARCHAR)")
        numbers = [str(number) for number in range(len(lines))]
        connection.execute("INSERT INTO dossier_lines SELECT unnest(?), unnest(?)", [numbers, list(lines)])
        connection.execute(files.reading)
        answer = connection.execute(files.query)
        names = [column[0] for column in answer.description]
        return _in_order([dict(zip(names, row, strict=True)) for row in answer.fetchall()], files.key)

    def read(self, value: object) -> object:
        """Whatever JSON can say, but with half of a surrogate pair it is no dossier."""
        has_half_a_pair = re.search("[\ud800-\udfff]", json.dumps(value, ensure_ascii=False))
        return None if has_half_a_pair else value


class Spark:
    """Spark in a Java machine of its own, which ends with this process."""

    emitter = SPARK
    literal = r"'(?:[^'\\]|\\.)*'"

    def __init__(self) -> None:
        # Quick tests of DuckDB do without the second that this import takes.
        from pyspark.sql import SparkSession

        assert shutil.which("java"), "there is no java on the PATH: the tests need Java 17 or later"
        folder = tempfile.mkdtemp(prefix="thutuc-spark-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
        options = {
            "spark.ui.enabled": "false",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.memory": "2g",
            "spark.sql.shuffle.partitions": "1",
            "spark.sql.adaptive.enabled": "false",
            "spark.default.parallelism": "2",
            "spark.sql.warehouse.dir": f"{folder}/warehouse",
            "spark.local.dir": folder,
            "spark.driver.extraJavaOptions": f"-Dderby.system.home={folder}/derby",
        }
        if settings.get_current_profile_name() != "long":
            # Compiling a query takes many times as long as running it over a few dossiers.
            options |= {"spark.sql.codegen.wholeStage": "false", "spark.sql.codegen.factoryMode": "NO_CODEGEN"}
        builder = SparkSession.builder.master("local[2]")
        for name, value in options.items():
            builder = builder.config(name, value)
        self._session = builder.getOrCreate()
        self._session.sparkContext.setLogLevel("ERROR")
        self._calendar = ""
        atexit.register(self._session.stop)

    def run(self, files: Files, lines: Sequence[str]) -> Rows:
        """See `Engine`."""
        # The client of Spark leaves its sockets to the collector.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            rows = self._rows(files, lines)
            gc.collect()
        return _in_order([_whole(row) for row in rows], files.key)

    def _rows(self, files: Files, lines: Sequence[str]) -> Rows:
        if files.calendar != self._calendar:
            self._script(files.calendar)
            self._calendar = files.calendar
        numbered = [(str(number), line) for number, line in enumerate(lines)]
        table = self._session.createDataFrame(numbered, f"{files.key} string, dossier string")
        table.createOrReplaceTempView("dossier_lines")
        self._script(files.reading)
        # What somebody does who asks more than one question: the dossiers are read once.
        self._session.table("dossiers").localCheckpoint().createOrReplaceTempView("dossiers")
        [query] = _statements(files.query)
        return [row.asDict(recursive=True) for row in self._session.sql(query).collect()]

    def _script(self, text: str) -> None:
        for statement in _statements(text):
            self._session.sql(statement)

    def read(self, value: object) -> object:
        """5.0 is 5, keys come in alphabetical order, and half of a surrogate pair is a question mark."""
        return _as_variant(value)


ENGINES: dict[str, Callable[[], Engine]] = {"duckdb": DuckDB, "spark": Spark}


@cache
def engine(name: str) -> Engine:
    """The engine of a target; one for all tests of this process."""
    return ENGINES[name]()


def answers(name: str, procedure: Procedure, dossiers: Sequence[object]) -> Rows:
    """What the engine of a target says of dossiers, in their order."""
    chosen = engine(name)
    return chosen.run(Files(chosen.emitter, procedure), [json.dumps(dossier) for dossier in dossiers])


def _statements(script: str) -> list[str]:
    """The statements of a script; each ends with a semicolon at the end of a line."""
    return [part for part in re.split(r";$", code(script), flags=re.MULTILINE) if part.strip()]


def code(script: str) -> str:
    """A script without the comments at its head."""
    lines = script.split("\n")
    first = next(number for number, line in enumerate(lines) if not line.startswith("--"))
    return "\n".join(lines[first:])


def _in_order(rows: Rows, key: str) -> Rows:
    """The rows in the order of their numbers, without them."""
    rows.sort(key=lambda row: int(row[key]))
    for row in rows:
        del row[key]
    return rows


def _whole(value: Any) -> Any:
    """The value with decimals that are whole numbers as integers."""
    if isinstance(value, dict):
        return {key: _whole(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_whole(part) for part in value]
    return int(value) if isinstance(value, Decimal) and value == int(value) else value


def _as_variant(value: object) -> object:
    """The value with sorted keys, numbers without an exponent as decimals where 38 digits suffice, and those that are none as null."""
    if isinstance(value, dict):
        return {key.encode(errors="replace").decode(): _as_variant(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [_as_variant(part) for part in value]
    if isinstance(value, str):
        return value.encode(errors="replace").decode()
    if isinstance(value, int) and abs(value) >= 10**38:
        return float(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if value.is_integer() and "e" not in repr(value) else value
    return value
