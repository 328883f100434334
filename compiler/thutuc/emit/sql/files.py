"""Writes the files of a procedure for one engine."""

from __future__ import annotations

from thutuc.emit.interface import Artefact
from thutuc.emit.sql.calendar import table_of
from thutuc.emit.sql.query import TABLE, Query
from thutuc.emit.sql.reading import LINES, Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.sql.dialect import Dialect
    from thutuc.plan import Plans


def artefacts(plans: Plans, dialect: Dialect, name: str) -> tuple[Artefact, ...]:
    """The calendar, the reading of lines of JSON, and the query."""
    query = Query(plans, dialect)
    head = _head(plans, dialect, query)
    text = "\n".join([*head, *query.lines(), ";", ""])
    return (
        Artefact("calendar.sql", calendar(plans, dialect).encode()),
        Artefact("read.sql", _reading(plans, dialect).encode()),
        Artefact(f"{name}.sql", text.encode(), query.regions(len(head))),
    )


def calendar(plans: Plans, dialect: Dialect) -> str:
    """The statements that make the calendar of working days."""
    head = (
        "-- Working days of public servants, as numbers of days from 01/01 of the year 1. Run once before the query.\n"
    )
    return head + "".join(f"{statement};\n" for statement in dialect.calendar_statements(table_of(plans.calendar)))


def _reading(plans: Plans, dialect: Dialect) -> str:
    reading = Reading(plans, dialect)
    columns = reading.column_types()
    key = next(iter(columns))
    head = [
        f"-- Makes the table {TABLE} from {LINES}({key}, dossier): a dossier a line, as JSON text.",
        "-- A table of your own needs these columns; one that is NULL is not given:",
        *(f"--   {dialect.ident(name)} {kind}" for name, kind in columns.items()),
        "-- Times are minutes since midnight, sums of money whole đồng. The last column may be NULL in every row: it notes what",
        "-- was found in JSON that is no value of its column.",
    ]
    return "\n".join(head) + "\n" + dialect.table(TABLE, reading.query()) + ";\n"


def _head(plans: Plans, dialect: Dialect, query: Query) -> list[str]:
    """What the query is for and how it is run, as comments."""
    data = plans.data
    days = f"{data.first or '...'} - {data.last or '...'}"
    lines = [
        f"{data.code}: {data.name}",
        f"Valid on the days {days}. Assesses every row of {TABLE}; run calendar.sql first, and read.sql where the dossiers are JSON.",
        f"Made for {dialect.title}. One row for each dossier: {', '.join(query.names())}.",
    ]
    lines += [f"Not modelled: {gap.excerpt}: {gap.reason}" for gap in data.gaps]
    return [f"-- {' '.join(line.split())}" for line in lines]
