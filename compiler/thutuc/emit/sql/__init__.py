"""The targets `duckdb` and `spark`: a query that validates, prices and dates a whole table of dossiers.

Three files for each slice: `calendar.sql` makes the calendar of working days, `read.sql` makes the table `dossiers` from lines of JSON, and
`<name>.sql` is the query. Whoever has a table of dossiers already needs no `read.sql`; its head says what the columns are.
"""

from __future__ import annotations

import re

from thutuc.emit.interface import ENFORCED, RULE_KINDS, Artefact, Emitter, Loss
from thutuc.emit.sql.duckdb import DuckDB
from thutuc.emit.sql.files import artefacts
from thutuc.emit.sql.spark import Spark
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan import Plans

_STEP = Loss(
    "omitted",
    Bilingual(
        "Câu truy vấn không điều khiển quy trình; các bước nằm trong tệp BPMN.",
        "The query runs no workflow; the steps are in the BPMN file.",
    ),
)
_GAP = Loss(
    "shown",
    Bilingual(
        "Điều chưa mô hình hoá được ghi ở đầu tệp truy vấn, không kiểm tra được bằng mã.",
        "Declared gaps stand at the head of the query; code cannot check them.",
    ),
)
_DUCKDB_TYPE = Loss(
    "weaker",
    Bilingual(
        "Dòng JSON có nửa cặp ký tự thay thế (\\ud800) bị coi là không phải hồ sơ; dấu phẩy thừa sau mục cuối được bỏ qua.",
        "A line of JSON with half of a surrogate pair (\\ud800) is no dossier; a comma behind the last key is overlooked.",
    ),
)
_SPARK_TYPE = Loss(
    "weaker",
    Bilingual(
        "Spark đọc 5.0 là số nguyên 5, đọc nửa cặp ký tự thay thế (\\ud800) là dấu hỏi, bỏ qua phần đứng sau hồ sơ trong cùng dòng, "
        "coi số trên 38 chữ số là sai kiểu; lỗi “unknown” xếp theo thứ tự chữ cái.",
        "Spark reads 5.0 as the whole number 5 and half of a surrogate pair (\\ud800) as a question mark, overlooks what stands behind the "
        "dossier in its line, and finds a number of more than 38 figures to be of the wrong type; unknown keys come in alphabetical order.",
    ),
)


def query_name(code: str) -> str:
    """The name of the query of a procedure, without its ending."""
    return "procedure_" + re.sub(r"[^0-9A-Za-z]+", "_", code).strip("_").lower()


def _emit_duckdb(plans: Plans) -> tuple[Artefact, ...]:
    return artefacts(plans, DuckDB(), query_name(plans.data.code))


def _emit_spark(plans: Plans) -> tuple[Artefact, ...]:
    return artefacts(plans, Spark(), query_name(plans.data.code))


DUCKDB = Emitter(
    "duckdb",
    "1",
    Bilingual(
        "Câu truy vấn DuckDB kiểm tra, tính phí và hẹn ngày cho cả bảng hồ sơ",
        "A DuckDB query that validates, prices and dates a whole table of dossiers",
    ),
    {kind: {"step": _STEP, "gap": _GAP, "field.type": _DUCKDB_TYPE}.get(kind, ENFORCED) for kind in RULE_KINDS},
    _emit_duckdb,
)
SPARK = Emitter(
    "spark",
    "1",
    Bilingual(
        "Câu truy vấn Spark kiểm tra, tính phí và hẹn ngày cho cả bảng hồ sơ",
        "A Spark query that validates, prices and dates a whole table of dossiers",
    ),
    {kind: {"step": _STEP, "gap": _GAP, "field.type": _SPARK_TYPE}.get(kind, ENFORCED) for kind in RULE_KINDS},
    _emit_spark,
)
