"""What DuckDB and Spark write differently: names, numbers, dates, texts, lists and structures.

Days are whole numbers, 1 for 01/01 of the year 1, and NULL where there is no such day; times are minutes since midnight.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from thutuc.emit.sql.calendar import Table
    from thutuc.model.types import Type

# Signs that no literal holds as they are: they end a name, a line or, for a shell that substitutes variables, the text itself.
UNSAFE = re.compile('["`$\x00-\x1f\x7f\x85\u2028\u2029]')
LARGEST_SMALL = 2**63 - 1
LAST_DAY = 3_652_059
"""31/12/9999 as a number."""
MOST_MONTHS = 120_000
"""More months than the calendar has."""


class Dialect(ABC):
    """What is written; each engine is a subclass. Where both differ by a form of words, `forms` has it by the name of the method."""

    forms: Mapping[str, str]
    name = ""
    title = ""
    integer = "INTEGER"
    small = "BIGINT"
    wide = ""
    text_type = ""
    quote = '"'
    first_index = 0
    splits = True
    """Whether dossiers in which all plain facts are right are worth a shorter query of their own."""

    def _fill(self, form: str, **parts: object) -> str:
        return self.forms[form].format(**parts)

    def ident(self, name: str) -> str:
        """A name as it is written in a query."""
        return f"{self.quote}{name}{self.quote}"

    @abstractmethod
    def text(self, value: str) -> str:
        """The literal of a text."""

    @abstractmethod
    def literal(self, value: int) -> str:
        """A number of the type `small` or `wide`."""

    def number_type(self, *, is_wide: bool) -> str:
        """The type of numbers that fit 64 bits, or of larger ones."""
        return self.wide if is_wide else self.small

    def cast(self, value: str, to: str) -> str:
        """The value in another type; it must fit."""
        return f"CAST({value} AS {to})"

    def field(self, record: str, name: str) -> str:
        """A field of a structure."""
        return f"{record}.{self.ident(name)}" if record.isidentifier() else f"({record}).{self.ident(name)}"

    @abstractmethod
    def structure(self, fields: Mapping[str, str]) -> str:
        """A structure."""

    @abstractmethod
    def structure_type(self, fields: Mapping[str, str]) -> str:
        """The type of a structure."""

    def list_type(self, item: str) -> str:
        """The type of a list."""
        return self._fill("list_type", item=item)

    @abstractmethod
    def list_of(self, items: Sequence[str], item_type: str) -> str:
        """A list of the given values."""

    @abstractmethod
    def transform(self, values: str, name: str, body: str, place: str = "") -> str:
        """The list of what `body` makes of each value, called `name`; `place` is what stands for its place (see `position`)."""

    def position(self, place: str) -> str:
        """The number of a row, from 0, of the variable that `transform` was given."""
        return place if self.first_index == 0 else f"({place} - {self.first_index})"

    def kept(self, values: str, name: str, condition: str) -> str:
        """Those of a list for which a condition holds, in order."""
        return self._fill("kept", values=values, name=name, condition=condition)

    def folded(self, values: str, start: str, so_far: str, name: str, body: str) -> str:
        """What `body` makes of the values one after the other; `start` has the type of the values."""
        return self._fill("folded", values=values, start=start, so_far=so_far, name=name, body=body)

    def among(self, value: str, members: Sequence[str], *, negated: bool = False) -> str:
        """Whether a short value is one of several constants, NULL of NULL."""
        return f"({value} {'NOT ' if negated else ''}IN ({', '.join(members)}))"

    def item(self, values: str, place: str) -> str:
        """The value at a place from 0 of a list, NULL behind its end."""
        return self._fill("item", values=values, place=place)

    def place(self, values: str, value: str) -> str:
        """The place from 0 of the first of equal values in a list; where there is none, `item` has nothing at it."""
        return self._fill("place", values=values, value=value)

    def size(self, values: str) -> str:
        """How many values a list has."""
        return self._fill("size", values=values)

    def contains(self, values: str, value: str) -> str:
        """Whether a value is in a list."""
        return self._fill("contains", values=values, value=value)

    @abstractmethod
    def joined(self, lists: Sequence[str]) -> str:
        """Lists one behind the other."""

    def flattened(self, lists: str) -> str:
        """The lists in a list one behind the other."""
        return f"flatten({lists})"

    def distinct(self, values: str) -> str:
        """The values of a list, each once, in the order in which they come first."""
        return self._fill("distinct", values=values)

    def sorted(self, values: str) -> str:
        """A list of structures or numbers in ascending order."""
        return self._fill("sorted", values=values)

    def counted_up(self, first: str, last: str) -> str:
        """The whole numbers from `first` to `last`."""
        return self._fill("counted_up", first=first, last=last)

    @abstractmethod
    def total(self, values: str) -> str:
        """The sum of a list of numbers, 0 of an empty one, of the type `wide`."""

    def split(self, text: str) -> str:
        """The parts of a text that stand between commas."""
        return self._fill("split", text=text)

    def from_day(self, day: str) -> str:
        """The date of a number of days."""
        return self._fill("from_day", day=day)

    def to_day(self, date: str) -> str:
        """The number of a date."""
        return self._fill("to_day", date=date)

    @abstractmethod
    def add_months(self, day: str, months: str) -> str:
        """A day moved by months, to the last day of a shorter month; it may leave the years 1 to 9999."""

    @abstractmethod
    def exact_quotient(self, dividend: str, divisor: str) -> str:
        """The quotient of two numbers that divide without a rest."""

    def quotient(self, dividend: str, divisor: int) -> str:
        """The quotient of an integer that is not negative, rounded down."""
        return self._fill("quotient", dividend=dividend, divisor=divisor)

    def start_of(self, part: str, date: str) -> str:
        """The first day of the month, quarter or year of a date."""
        return self._fill("start_of", part=part, date=date)

    def starts_with(self, text: str, beginning: str) -> str:
        """Whether a text begins with another."""
        return self._fill("starts_with", text=text, beginning=beginning)

    @abstractmethod
    def matches(self, text: str, pattern: str) -> str:
        """Whether a pattern of `thutuc.model.formats` fits the whole text."""

    @abstractmethod
    def normal(self, text: str) -> str:
        """The text in NFC."""

    @abstractmethod
    def parsed(self, line: str) -> str:
        """The JSON value of a text, NULL where it is none."""

    def opened(self, value: str, keys: Sequence[str]) -> str:
        """A JSON object made ready for reading what it has under keys."""
        return self._fill("opened", value=value, keys=", ".join(self.text(f"/{key}") for key in keys))

    @abstractmethod
    def part(self, opened: str, keys: Sequence[str], key: str) -> str:
        """What an object, `opened` for keys where that has to be, has under one of them, NULL where it has nothing."""

    @abstractmethod
    def parts(self, value: str) -> str:
        """The keys of a JSON object and what stands under them: a list of structures of `key` and `value`."""

    def values(self, value: str) -> str:
        """The values of a JSON array."""
        return self._fill("values", value=value)

    @abstractmethod
    def kind(self, value: str) -> str:
        """Of a JSON value `object`, `array`, `text`, `integer`, `number`, `boolean` or `null`."""

    def read_text(self, value: str) -> str:
        """The text of a JSON text."""
        return self._fill("read_text", value=value)

    def read(self, value: str, to: str) -> str:
        """A JSON boolean or number in a type, NULL where it does not fit."""
        return self._fill("read", value=value, to=to)

    @abstractmethod
    def read_number(self, value: str, kind: str) -> str:
        """A JSON number of a kind as DECIMAL(38, 20), NULL where it is too large; of one that is no whole number the shortest decimal that means it."""

    @abstractmethod
    def read_date(self, text: str) -> str:
        """The date of a text of the form YYYY-MM-DD, NULL where there is no such day."""

    def table(self, name: str, query: str) -> str:
        """The statement that makes a table of a query."""
        return self._fill("table", name=name, query=query)

    def calendar(self, name: str) -> str:
        """A list of the calendar."""
        return self._fill("calendar", name=name)

    @abstractmethod
    def calendar_statements(self, table: Table) -> list[str]:
        """The statements that make the lists of the calendar."""

    def source(self, table: str) -> str:
        """What the first step reads: the table, and the calendar where it is a table too."""
        return self._fill("source", table=table)

    def column_type(self, kind: Type) -> str:
        """The type of the column or field that holds a fact."""
        if kind.name == "record":
            return self.structure_type({name: self.column_type(part) for name, part in kind.fields})
        if kind.name == "list":
            return self.list_type(self.column_type(kind.replace(name="record")))
        if kind.name == "choices":
            return self.list_type(self.text_type)
        if kind.name == "decimal":
            return f"DECIMAL({16 + kind.scale}, {kind.scale})"
        return {
            "boolean": "BOOLEAN",
            "integer": self.small,
            "money": self.small,
            "date": "DATE",
            "time": self.integer,
        }.get(kind.name, self.text_type)


def further(table: Table) -> dict[str, tuple[int, ...]]:
    """The lists of a calendar that no rule gives, by name."""
    return {"far": table.far, "holidays": table.holidays, "closed": table.closed}
