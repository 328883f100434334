"""Facts of a dossier: how JSON values become typed values, and the exact arithmetic of rules."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    Errors = list[tuple[str, str]]
    Convert = Callable[[Any], Any]

BOUND = 10**15
"""Numbers of a dossier, and results of a computation, lie between plus and minus this."""


class Failure(Exception):
    """A value that arithmetic does not have; `code` says why.

    E_OVERFLOW beyond BOUND, E_DATE outside the years 1 to 9999, E_DIVISION by zero, E_ROUNDING a fee with a fraction
    and no way of rounding, E_DURATION a length of time that does not fit its use.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Kind(str):
    """What is wrong with a value, as the last part of a rule's name."""

    __slots__ = ()


REQUIRED = Kind("required")
TYPE = Kind("type")
RANGE = Kind("range")
LENGTH = Kind("length")
PATTERN = Kind("pattern")
CHOICE = Kind("choice")
ITEMS = Kind("items")
NOT_APPLICABLE = Kind("not_applicable")
ABSENT = Kind("absent")


class Facts(dict[str, "Any"]):
    """The facts of a dossier that are there and right, by dotted name; a record stands as True, a list as its rows.

    Reading a name that is missing raises KeyError with that name: a rule that needs it is undetermined. `wrong` names what
    was given but is not right, `defaulted` what was not given and stands for itself.
    """

    __slots__ = ("defaulted", "documents", "wrong")

    def __init__(self) -> None:
        super().__init__()
        self.wrong: set[str] = set()
        self.defaulted: set[str] = set()
        self.documents: Any = {}

    def given(self, *names: str) -> bool:
        """Whether the dossier itself holds the last of the names, which lie one in the other."""
        for name in names:
            if name in self.wrong:
                raise KeyError(name)
        return names[-1] in self and names[-1] not in self.defaulted

    def within(self, row: Facts) -> Facts:
        """These facts together with those of one row of a list."""
        both = Facts()
        both.update(self)
        both.update(row)
        both.wrong = self.wrong | row.wrong
        both.defaulted = self.defaulted | row.defaulted
        both.documents = self.documents
        return both


# --- reading ------------------------------------------------------------------------------------------------------


def read(
    f: Facts,
    e: Errors,
    o: dict[str, Any],
    key: str,
    at: str,
    name: str,
    convert: Convert,
    required: bool = False,
    applies: bool | None = True,
) -> None:
    """Reads the fact `name` from key `key` of the object `o`, which stands at the JSON Pointer `at`.

    A value that is right goes to `f`; what is wrong goes to `e` as (pointer, rule). `applies` is None while the condition of
    the fact cannot be decided: then it is neither asked for nor refused.
    """
    raw = o.get(key, ABSENT)
    if raw is ABSENT:
        if required and applies:
            e.append((f"{at}/{key}", f"{name}.required"))
        return
    value = convert(raw) if applies is not False else NOT_APPLICABLE
    if value.__class__ is Kind:
        f.wrong.add(name)
        e.append((f"{at}/{key}", f"{name}.{value}"))
    else:
        f[name] = value


def limited(f: Facts, e: Errors, pointer: str, name: str, is_right: Callable[[Facts], bool]) -> None:
    """Takes back a fact that does not lie between its limits; a limit that cannot be decided limits nothing."""
    if name in f and decided(is_right, f) is False:
        del f[name]
        f.wrong.add(name)
        e.append((pointer, f"{name}.range"))


def decided(rule: Callable[[Facts], bool], f: Facts) -> bool | None:
    """The value of a rule; None where a fact it needs is missing or arithmetic has no answer."""
    try:
        return rule(f)
    except (KeyError, Failure):
        return None
