"""The legal basis of a notice: its instruments, and the cited provisions of each with their numbers."""

from __future__ import annotations

import re

from thutuc.model.procedure import Citation, Instrument
from thutuc.text.figures import day
from thutuc.text.record import Record
from thutuc.text.source import Span
from thutuc.text.unicode import ascii_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from thutuc.model.procedure import Procedure


class Provision(Record):
    """A cited provision: the number of its mark, its anchor, its text ("" for the instrument) alone and with
    the name of the instrument.
    """

    number: int
    anchor: str
    text: str
    full: str


class LegalSource(Record):
    """An instrument with its anchor, when it is in force, and its cited provisions in the order of their numbers."""

    instrument: Instrument
    anchor: str
    validity: str
    provisions: tuple[Provision, ...]


def sources_of(procedure: Procedure) -> tuple[LegalSource, ...]:
    """The instruments in the author's order, then those that only imported parts cite.

    An instrument is known by its title. One that nothing cites and that is in force on no day of the procedure is no
    basis of it and left out. Anchors are made of names, so that they survive additions.
    """
    anchors = {instrument.title: instrument.path for instrument in procedure.instruments}
    instruments = {instrument.title: instrument for instrument in procedure.instruments}
    cited: dict[str, dict[str, Citation]] = {}
    for citation in _citations(procedure):
        title = citation.instrument.title
        instruments.setdefault(title, citation.instrument)
        anchors.setdefault(title, f"instruments.imported.{ascii_id(title)}")
        cited.setdefault(title, {}).setdefault(citation.provision, citation)
    found: list[LegalSource] = []
    number = 0
    for title, instrument in instruments.items():
        if title not in cited and not _in_force(instrument, procedure):
            continue
        provisions = []
        for text, citation in sorted(cited.get(title, {}).items(), key=_by_number):
            number += 1
            provisions.append(Provision(number, f"{anchors[title]}.{_anchor(text)}", text, citation.text))
        validity = interval(instrument.first, instrument.last)
        words = f"Có hiệu lực {validity}." if validity else ""
        found.append(LegalSource(instrument, anchors[title], words, tuple(provisions)))
    return tuple(found)


def _in_force(instrument: Instrument, procedure: Procedure) -> bool:
    """True where the two have a day in common, as far as their first and last days are known."""
    ended = instrument.last and procedure.first and instrument.last < procedure.first
    not_yet = instrument.first and procedure.last and instrument.first > procedure.last
    return not ended and not not_yet


def _anchor(provision: str) -> str:
    """The provision in ASCII; "điểm đ" and "điểm d" stay apart."""
    return ascii_id(re.sub(r"\bđ\b", "dd", provision)) or "all"


def interval(first: date | None, last: date | None) -> str:
    """The days from `first` to `last`, both included, in Vietnamese; "" where neither is known."""
    parts = [f"từ {day(first)}"] if first else []
    parts += [f"đến hết {day(last)}"] if last else []
    return " ".join(parts)


def provisions_by_citation(sources: tuple[LegalSource, ...]) -> dict[tuple[str, str], Provision]:
    """Provisions by the title of their instrument and their text."""
    return {
        (source.instrument.title, provision.text): provision for source in sources for provision in source.provisions
    }


def _by_number(item: tuple[str, Citation]) -> list[tuple[int, str]]:
    """Điều 9 stands before Điều 11, and the article decides before its clauses and points."""
    parts = re.findall(r"(?:điểm|khoản|Điều) \S+", item[0])
    text = " ".join(reversed(parts)) if " ".join(parts) == item[0] else item[0]
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split("([0-9]+)", text)]


def _citations(value: object) -> Iterator[Citation]:
    """Every citation below a node of the model, in the order of its fields."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _citations(item)
    elif isinstance(value, Record) and not isinstance(value, Span):
        for name in value._fields:
            yield from _citations(getattr(value, name))
