"""How Spark writes what every engine writes differently."""

from __future__ import annotations

from thutuc.emit.sql.dialect import LARGEST_SMALL, UNSAFE, Dialect, further

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from thutuc.emit.sql.calendar import Table

FORMS = {
    "list_type": "ARRAY<{item}>",
    "kept": "filter({values}, {name} -> {condition})",
    "folded": "aggregate({values}, {start}, ({so_far}, {name}) -> {body})",
    "item": "get({values}, {place})",
    "place": "CAST(array_position({values}, {value}) - 1 AS INT)",
    "size": "array_size({values})",
    "contains": "array_contains({values}, {value})",
    "distinct": "array_distinct({values})",
    "sorted": "sort_array({values})",
    "counted_up": "sequence({first}, {last}, 1)",
    "split": "split({text}, ',')",
    "from_day": "date_add(DATE'0001-01-01', CAST({day} AS INT) - 1)",
    "to_day": "(date_diff({date}, DATE'0001-01-01') + 1)",
    "quotient": "CAST({dividend} div {divisor} AS INT)",
    "start_of": "trunc({date}, '{part}')",
    "starts_with": "startswith({text}, {beginning})",
    "opened": "{value}",
    "values": "try_variant_get({value}, '$', 'array<variant>')",
    "read_text": "try_variant_get({value}, '$', 'string')",
    "read": "try_variant_get({value}, '$', '{to}')",
    "table": "CREATE OR REPLACE TEMPORARY VIEW {name} AS\n{query}",
    "calendar": "thutuc_{name}",
    "source": "{table}",
}


class Spark(Dialect):
    """Spark 4.0 or later."""

    forms = FORMS
    name = "spark"
    title = "Spark"
    wide = "DECIMAL(38, 0)"
    text_type = "STRING"
    quote = "`"
    splits = False

    def text(self, value: str) -> str:
        """Backslashes, quotes and unsafe signs are escaped."""
        escaped = value.replace("\\", "\\\\").replace("'", "\\'")
        return "'" + UNSAFE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", escaped) + "'"

    def literal(self, value: int) -> str:
        """`L` makes a BIGINT."""
        return f"{value}L" if abs(value) <= LARGEST_SMALL else f"CAST({value} AS {self.wide})"

    def structure(self, fields: Mapping[str, str]) -> str:
        """`named_struct`."""
        return f"named_struct({', '.join(f'{self.text(name)}, {value}' for name, value in fields.items())})"

    def structure_type(self, fields: Mapping[str, str]) -> str:
        """`STRUCT<name: type>`."""
        return f"STRUCT<{', '.join(f'{self.ident(name)}: {kind}' for name, kind in fields.items())}>"

    def list_of(self, items: Sequence[str], item_type: str) -> str:
        """`array`."""
        found = f"array({', '.join(items)})"
        return found if items else f"CAST({found} AS ARRAY<{item_type}>)"

    def transform(self, values: str, name: str, body: str, place: str = "") -> str:
        """Places count from 0."""
        names = f"({name}, {place})" if place else name
        return f"transform({values}, {names} -> {body})"

    def joined(self, lists: Sequence[str]) -> str:
        """`concat`."""
        return lists[0] if len(lists) == 1 else f"concat({', '.join(lists)})"

    def total(self, values: str) -> str:
        """Added up as wide numbers."""
        start = f"CAST(0 AS {self.wide})"
        return f"aggregate({values}, {start}, (sum, one) -> CAST(sum + one AS {self.wide}))"

    def add_months(self, day: str, months: str) -> str:
        """`add_months` keeps to the last day of a shorter month."""
        return self.to_day(f"add_months({self.from_day(day)}, CAST({months} AS INT))")

    def exact_quotient(self, dividend: str, divisor: str) -> str:
        """`div` takes no wide numbers."""
        # Not `div`, which is BIGINT also where the numbers are wider.
        return f"CAST({dividend} / {divisor} AS {self.wide})"

    def matches(self, text: str, pattern: str) -> str:
        """The pattern is anchored at both ends."""
        whole = f"^(?:{pattern})\\z"
        return f"({text} RLIKE {self.text(whole)})"

    def normal(self, text: str) -> str:
        """By way of a class that comes with Spark."""
        # Spark has no function for this; the class comes with it. What is plain needs nothing, and there is nothing to do with NULL.
        composed = f"reflect('com.ibm.icu.text.Normalizer', 'compose', {text}, false)"
        return f"CASE WHEN {self.matches(text, '[ -~]*')} THEN {text} WHEN {text} IS NOT NULL THEN {composed} END"

    def parsed(self, line: str) -> str:
        """What is no JSON becomes NULL."""
        # NaN and the like are no JSON; what holds them otherwise is read with null in their place, which is no value of any fact either.
        mended = f"regexp_replace({line}, '(?<=[:,\\\\[])\\\\s*-?(?:NaN|Infinity)(?=\\\\s*[,}}\\\\]])', 'null')"
        return f"COALESCE(try_parse_json({line}), try_parse_json({mended}))"

    def part(self, opened: str, keys: Sequence[str], key: str) -> str:
        """Nothing had to be opened."""
        if key not in keys:
            raise KeyError(key)
        return f"try_variant_get({opened}, '$.{key}', 'variant')"

    def parts(self, value: str) -> str:
        """The entries of a map."""
        return f"map_entries(try_variant_get({value}, '$', 'map<string, variant>'))"

    def kind(self, value: str) -> str:
        """By the schema of the variant."""
        schema = f"schema_of_variant({value})"
        return (
            f"CASE regexp_extract({schema}, '^[A-Z]+', 0) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'STRING' THEN 'text' "
            f"WHEN 'BOOLEAN' THEN 'boolean' WHEN 'VOID' THEN 'null' WHEN 'BIGINT' THEN 'integer' WHEN 'DOUBLE' THEN 'number' "
            f"WHEN 'DECIMAL' THEN CASE WHEN {schema} LIKE '%,0)' THEN 'integer' ELSE 'number' END END"
        )

    def read_number(self, value: str, kind: str) -> str:
        """By way of its text."""
        number = f"TRY_CAST(try_variant_get({value}, '$', 'string') AS DECIMAL(38, 20))"
        return f"CASE WHEN {kind} IN ('integer', 'number') THEN {number} END"

    def read_date(self, text: str) -> str:
        """A cast alone would take other forms too."""
        date = f"TRY_CAST({text} AS DATE)"
        return f"CASE WHEN {self.matches(text, '[0-9]{4}-[0-9]{2}-[0-9]{2}')} AND {date} >= DATE'0001-01-01' THEN {date} END"

    def calendar_statements(self, table: Table) -> list[str]:
        """Session variables, one for each list."""

        def listed(days: tuple[int, ...]) -> str:
            return f"from_json('[{', '.join(map(str, days))}]', 'array<int>')"

        works = f"(day % 7 BETWEEN 1 AND 5 AND NOT array_contains({listed(table.off)}, day)) OR array_contains({listed(table.on)}, day)"
        days = f"SELECT filter(sequence({table.first}, {table.last}), day -> {works})"
        last = "element_at(sums, -1) + IF(array_contains(thutuc_days, day), 1, 0)"
        sums = f"aggregate(sequence({table.first}, {table.last}), array(0), (sums, day) -> array_append(sums, {last}))"
        found = {"days": days, "counts": f"SELECT {sums}"}
        found |= {name: f"SELECT {listed(days)}" for name, days in further(table).items()}
        # A query of many steps takes more rounds of analysis than Spark allows by itself.
        statements = ["SET spark.sql.analyzer.maxIterations = 1000", "SET spark.sql.optimizer.maxIterations = 1000"]
        for name, query in found.items():
            statements.append(f"DECLARE OR REPLACE VARIABLE thutuc_{name} ARRAY<INT>")
            statements.append(f"SET VAR thutuc_{name} = ({query})")
        return statements
