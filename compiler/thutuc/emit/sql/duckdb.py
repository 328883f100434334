"""How DuckDB writes what every engine writes differently."""

from __future__ import annotations

from thutuc.emit.sql.dialect import LARGEST_SMALL, UNSAFE, Dialect, further

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from thutuc.emit.sql.calendar import Table


FEW, SEVERAL = 4, 16

FORMS = {
    "list_type": "{item}[]",
    "kept": "list_filter({values}, lambda {name}: {condition})",
    "folded": "list_reduce({values}, lambda {so_far}, {name}: {body}, {start})",
    "item": "{values}[{place} + 1]",
    "place": "list_position({values}, {value}) - 1",
    "size": "len({values})",
    "contains": "list_contains({values}, {value})",
    "distinct": "list_filter({values}, lambda one, place: list_position({values}, one) = place)",
    "sorted": "list_sort({values})",
    "counted_up": "CAST(range({first}, {last} + 1) AS INTEGER[])",
    "split": "string_split({text}, ',')",
    "from_day": "(DATE '0001-01-01' + CAST({day} - 1 AS INTEGER))",
    "to_day": "CAST({date} - DATE '0001-01-01' + 1 AS INTEGER)",
    "quotient": "({dividend} // {divisor})",
    "start_of": "CAST(date_trunc('{part}', {date}) AS DATE)",
    "starts_with": "starts_with({text}, {beginning})",
    "opened": "json_extract({value}, [{keys}])",
    "values": "CAST({value} AS JSON[])",
    "read_text": "json_extract_string({value}, '$')",
    "read": "TRY_CAST({value} AS {to})",
    "table": "CREATE OR REPLACE TABLE {name} AS\n{query}",
    "calendar": "thutuc_{name}",
    "source": "{table} CROSS JOIN thutuc_calendar",
}


class DuckDB(Dialect):
    """DuckDB 1.3 or later."""

    forms = FORMS
    name = "duckdb"
    title = "DuckDB"
    wide = "HUGEINT"
    text_type = "VARCHAR"
    first_index = 1

    def text(self, value: str) -> str:
        """Quotes are doubled, unsafe signs written by their numbers."""
        parts = ["'" + part.replace("'", "''") + "'" for part in UNSAFE.split(value)]
        for number, sign in enumerate(UNSAFE.findall(value)):
            parts.insert(2 * number + 1, f"chr({ord(sign)})")
        return parts[0] if len(parts) == 1 else f"({' || '.join(parts)})"

    def literal(self, value: int) -> str:
        """A cast gives it its type."""
        is_wide = abs(value) > LARGEST_SMALL
        return f"CAST({value} AS {self.number_type(is_wide=is_wide)})"

    def structure(self, fields: Mapping[str, str]) -> str:
        """In braces."""
        return "{" + ", ".join(f"{self.text(name)}: {value}" for name, value in fields.items()) + "}"

    def structure_type(self, fields: Mapping[str, str]) -> str:
        """`STRUCT(name type)`."""
        return f"STRUCT({', '.join(f'{self.ident(name)} {kind}' for name, kind in fields.items())})"

    def list_of(self, items: Sequence[str], item_type: str) -> str:
        """In brackets."""
        found = f"[{', '.join(items)}]"
        return found if items else f"CAST({found} AS {item_type}[])"

    def transform(self, values: str, name: str, body: str, place: str = "") -> str:
        """Places count from 1."""
        return f"list_transform({values}, lambda {name}{f', {place}' if place else ''}: {body})"

    def among(self, value: str, members: Sequence[str], *, negated: bool = False) -> str:
        """As equalities, or as a list of constants."""
        # DuckDB makes a join of an IN of more than four, for which it takes the steps of the query apart: minutes of planning.
        if len(members) <= FEW:
            return super().among(value, members, negated=negated)
        if len(members) <= SEVERAL:
            joint, sign = (" AND ", "<>") if negated else (" OR ", "=")
            return f"({joint.join(f'{value} {sign} {member}' for member in members)})"
        found = f"list_contains([{', '.join(members)}], {value})"
        return f"(NOT {found})" if negated else found

    def joined(self, lists: Sequence[str]) -> str:
        """One list is left alone."""
        return lists[0] if len(lists) == 1 else f"list_concat({', '.join(lists)})"

    def total(self, values: str) -> str:
        """The sum of no numbers would be NULL."""
        return f"COALESCE(list_sum({values}), 0)"

    def add_months(self, day: str, months: str) -> str:
        """An interval of months, cut to a date."""
        return self.to_day(f"CAST({self.from_day(day)} + to_months({months}) AS DATE)")

    def exact_quotient(self, dividend: str, divisor: str) -> str:
        """`//` is the division of whole numbers."""
        return f"({dividend} // {divisor})"

    def matches(self, text: str, pattern: str) -> str:
        """RE2 fits the whole text by itself."""
        return f"regexp_full_match({text}, {self.text(_code_points(pattern))})"

    def normal(self, text: str) -> str:
        """It has a function for this."""
        return f"nfc_normalize({text})"

    def parsed(self, line: str) -> str:
        """What is no JSON becomes NULL."""
        return f"TRY_CAST({line} AS JSON)"

    def part(self, opened: str, keys: Sequence[str], key: str) -> str:
        """The place of the key among those that were looked up."""
        return f"{opened}[{keys.index(key) + 1}]"

    def parts(self, value: str) -> str:
        """Keys come as JSON Pointers."""
        pointer = "'/' || replace(replace(key, '~', '~0'), '/', '~1')"
        return (
            f"list_transform(json_keys({value}), lambda key: {{'key': key, 'value': json_extract({value}, {pointer})}})"
        )

    def kind(self, value: str) -> str:
        """A whole number is told by its text."""
        whole = f"regexp_full_match(CAST({value} AS VARCHAR), '-?[0-9]+')"
        return (
            f"CASE json_type({value}) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' "
            f"WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' "
            f"ELSE CASE WHEN {whole} THEN 'integer' WHEN {value} IS NOT NULL THEN 'number' END END"
        )

    def read_number(self, value: str, kind: str) -> str:
        """By way of the shortest text of the number."""
        shortest = f"CAST(TRY_CAST({value} AS DOUBLE) AS VARCHAR)"
        text = f"CASE WHEN {kind} = 'integer' THEN CAST({value} AS VARCHAR) ELSE {shortest} END"
        return f"TRY_CAST({text} AS DECIMAL(38, 20))"

    def read_date(self, text: str) -> str:
        """A cast alone would take other forms too."""
        date = f"TRY_CAST({text} AS DATE)"
        return f"CASE WHEN regexp_full_match({text}, '[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}') AND {date} >= DATE '0001-01-01' THEN {date} END"

    def calendar_statements(self, table: Table) -> list[str]:
        """One table of one row, a column for each list."""

        def listed(days: tuple[int, ...]) -> str:
            return f"CAST('[{', '.join(map(str, days))}]' AS INTEGER[])"

        works = f"(day % 7 BETWEEN 1 AND 5 AND NOT list_contains({listed(table.off)}, day)) OR list_contains({listed(table.on)}, day)"
        days = f"SELECT CAST(range AS INTEGER) AS day FROM range({table.first}, {table.last + 1})"
        counted = "CAST(count(*) FILTER (works) OVER (ORDER BY day) AS INTEGER) AS number"
        columns = (
            "list_prepend(0, list(number ORDER BY day)) AS thutuc_counts",
            "list(day ORDER BY day) FILTER (works) AS thutuc_days",
            *(f"{listed(days)} AS thutuc_{name}" for name, days in further(table).items()),
        )
        inner = f"SELECT *, {counted} FROM (SELECT day, {works} AS works FROM ({days}))"
        return [
            f"CREATE OR REPLACE TABLE thutuc_calendar AS\nSELECT\n  {(',' + chr(10) + '  ').join(columns)}\nFROM ({inner})"
        ]


def _code_points(pattern: str) -> str:
    """The pattern with `\\uXXXX` as RE2 writes it."""
    parts = pattern.split("\\u")
    return parts[0] + "".join(f"\\x{{{part[:4]}}}{part[4:]}" for part in parts[1:])
