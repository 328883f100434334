"""Cases: a sample dossier and what the law requires to come out."""

from __future__ import annotations

from thutuc.model.procedure import Citation, Node
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from thutuc.text.source import Span


class Expected(Record):
    """What must come out; None where the case says nothing about it.

    `required` and `missing` are ids of documents; `fees` maps ids of fees to an amount in whole units of the currency, or to a status
    (exempt, local, not_stated, not_due); `due` is a day or a word of the deadline, `due_minutes` the time on that day since midnight; `errors` are what the author names (a fact with its
    path, or a rule), each mapped to the prefix of the rule ids it stands for; `route` are ids of steps.
    """

    required: tuple[str, ...] | None = None
    missing: tuple[str, ...] | None = None
    fees: Mapping[str, int | str] | None = None
    due: date | str | None = None
    due_minutes: int | None = None
    errors: Mapping[str, str] | None = None
    route: tuple[str, ...] | None = None


class TestCase(Node):
    """A case of one day; `dossier` is in the JSON form of the contract."""

    __test__ = False

    title: str
    day: date
    dossier: Mapping[str, object]
    expected: Expected
    expected_origins: Mapping[str, Span]
    citations: tuple[Citation, ...]
    basis: str
