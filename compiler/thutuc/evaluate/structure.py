"""The parts of a dossier beside the facts: documents, suspensions, the extension, decisions."""

from __future__ import annotations

from thutuc.evaluate.environment import Filed
from thutuc.evaluate.outcome import Error
from thutuc.evaluate.values import Unreadable, read_date
from thutuc.model.messages import part_message, unknown_message
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from thutuc.evaluate.index import Index
    from thutuc.model.procedure import Procedure

PARTS = ("documents", "suspensions", "extended", "decisions")
"""The reserved keys of a dossier; no fact bears one of these ids."""

REASONS = ("applicant", "payment", "incident", "other_body")
_COUNTS = ("originals", "copies")
_FLAGS = ("certified", "data", "electronic")


class Interval(Record):
    """Time that does not count, from `first` to before `end`."""

    reason: str
    first: dt.date
    end: dt.date


class Parts(Record):
    """The parts of a dossier beside its facts, as far as they are right."""

    filed: dict[str, Filed]
    suspensions: tuple[Interval, ...]
    extended: bool
    decisions: dict[str, str]


class Reader:
    """Reads the parts and gathers errors: `<keys>.type`, `.choice`, `.range`, `.required`, `unknown`."""

    def __init__(self, procedure: Procedure, index: Index) -> None:
        self.errors: list[Error] = []
        self._procedure = procedure
        self._index = index

    def read(self, raw: Mapping[object, object]) -> Parts:
        """The parts of a dossier."""
        extended = raw.get("extended", False)
        if not isinstance(extended, bool):
            self._wrong("type", "extended")
        return Parts(
            self._documents(raw.get("documents", {})),
            self._suspensions(raw.get("suspensions", [])),
            extended is True,
            self._decisions(raw.get("decisions", {})),
        )

    def _documents(self, raw: object) -> dict[str, Filed]:
        if not isinstance(raw, dict):
            self._wrong("type", "documents")
            return {}
        found: dict[str, Filed] = {}
        for key, entry in raw.items():
            if key not in self._index.papers:
                self._unknown("documents", key)
            elif isinstance(entry, dict):
                found[key] = self._filed(key, entry)
            else:
                self._wrong("type", "documents", key)
        return found

    def _filed(self, document: str, raw: dict[object, object]) -> Filed:
        counts: dict[str, int] = {}
        flags: dict[str, bool] = {}
        issued_on: dt.date | None = None
        for key, value in raw.items():
            place = ("documents", document, str(key))
            if key in _COUNTS:
                if isinstance(value, bool) or not isinstance(value, int):
                    self._wrong("type", *place)
                elif value < 0:
                    self._wrong("range", *place)
                else:
                    counts[str(key)] = value
            elif key in _FLAGS:
                if isinstance(value, bool):
                    flags[str(key)] = value
                else:
                    self._wrong("type", *place)
            elif key == "issued_on":
                issued_on = self._date(value, *place)
            else:
                self._unknown(*place)
        is_bare = not counts and not flags.get("data") and not flags.get("electronic")
        return Filed(
            originals=counts.get("originals", 1 if is_bare else 0),
            copies=counts.get("copies", 0),
            certified=flags.get("certified", False),
            from_data=flags.get("data", False),
            issued_on=issued_on,
            electronic=flags.get("electronic", False),
        )

    def _suspensions(self, raw: object) -> tuple[Interval, ...]:
        if not isinstance(raw, list):
            self._wrong("type", "suspensions")
            return ()
        found = []
        for number, entry in enumerate(raw):
            if not isinstance(entry, dict):
                self._wrong("type", "suspensions", number)
                continue
            for key in entry:
                if key not in ("reason", "from", "to"):
                    self._unknown("suspensions", number, key)
            missing = [key for key in ("reason", "from", "to") if key not in entry]
            for key in missing:
                self._wrong("required", "suspensions", number, key)
            if not missing:
                interval = self._interval(number, entry)
                found += [interval] if interval else []
        return tuple(found)

    def _interval(self, number: int, entry: dict[object, object]) -> Interval | None:
        reason = entry["reason"]
        if reason not in REASONS:
            self._wrong("choice", "suspensions", number, "reason")
        first = self._date(entry["from"], "suspensions", number, "from")
        end = self._date(entry["to"], "suspensions", number, "to")
        if first is None or end is None or reason not in REASONS:
            return None
        if end < first:
            self._wrong("range", "suspensions", number, "to")
            return None
        return Interval(str(reason), first, end)

    def _decisions(self, raw: object) -> dict[str, str]:
        if not isinstance(raw, dict):
            self._wrong("type", "decisions")
            return {}
        steps = {step.id: step for step in self._procedure.steps if step.outcomes}
        found: dict[str, str] = {}
        for key, outcome in raw.items():
            if key not in steps:
                self._unknown("decisions", key)
            elif isinstance(outcome, str) and outcome in {one.id for one in steps[key].outcomes}:
                found[key] = outcome
            else:
                self._wrong("choice", "decisions", key)
        return found

    def _date(self, raw: object, *place: object) -> dt.date | None:
        try:
            return read_date(raw)
        except Unreadable as error:
            self._wrong(error.kind, *place)
            return None

    def _wrong(self, kind: str, *place: object) -> None:
        keys = [str(part) for part in place if not isinstance(part, int)]
        self.errors.append(Error(pointer_text(place), ".".join((*keys, kind)), part_message("/".join(keys))))

    def _unknown(self, *place: object) -> None:
        self.errors.append(Error(pointer_text(place), "unknown", unknown_message(str(place[-1]))))


def pointer_text(place: tuple[object, ...]) -> str:
    """The JSON Pointer (RFC 6901) of keys and row numbers."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in place)
