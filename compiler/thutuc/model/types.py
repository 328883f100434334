"""Types of facts and expressions."""

from __future__ import annotations

from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from thutuc.text.bilingual import Bilingual

    TypeName = Literal[
        "boolean",
        "integer",
        "decimal",
        "money",
        "date",
        "time",
        "duration",
        "text",
        "choice",
        "choices",
        "record",
        "list",
        "error",
    ]


class Member(Record):
    """One value of a choice: `id` is the value in JSON and code, `name` what the author writes."""

    id: str
    name: str
    label: Bilingual


class Type(Record):
    """The type of a value.

    Values at run time: boolean bool; integer int; decimal an int counted in units of 10**-scale; money an int counted in units of
    10**-scale of the currency (scale 0 is whole đồng); date datetime.date; time minutes since midnight; duration
    thutuc.time.duration.Duration; text str; choice the member's id; choices a tuple of ids; record dict; list tuple of dicts.
    `error` stands for a type that could not be found out and agrees with every other, so that one mistake gives one message.
    """

    name: TypeName
    scale: int = 0
    currency: str = ""
    unit: str = ""
    members: tuple[Member, ...] = ()
    choice: str = ""
    fields: tuple[tuple[str, Type], ...] = ()

    @property
    def is_number(self) -> bool:
        """Whether arithmetic is defined: integer, decimal or money."""
        return self.name in ("integer", "decimal", "money")


BOOLEAN = Type("boolean")
INTEGER = Type("integer")
DATE = Type("date")
TIME = Type("time")
TEXT = Type("text")
ERROR = Type("error")
VND = Type("money", currency="VND")
