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
    """An instrument with its cited provisions in the order of their numbers, and when it is in force."""

    instrument: Instrument
    validity: str
    provisions: tuple[Provision, ...]


def sources_of(procedure: Procedure) -> tuple[LegalSource, ...]:
    """The instruments in the author's order. Anchors are made of names, so that they survive additions."""
    cited: dict[str, dict[str, Citation]] = {}
    for citation in _citations(procedure):
        cited.setdefault(citation.instrument.id, {}).setdefault(citation.provision, citation)
    found: list[LegalSource] = []
    number = 0
    for instrument in procedure.instruments:
        provisions = []
        for text, citation in sorted(cited.get(instrument.id, {}).items(), key=_by_number):
            number += 1
            anchor = f"{instrument.path}.{ascii_id(text)}" if text else f"{instrument.path}.all"
            provisions.append(Provision(number, anchor, text, citation.text))
        validity = interval(instrument.first, instrument.last)
        found.append(LegalSource(instrument, f"Có hiệu lực {validity}." if validity else "", tuple(provisions)))
    return tuple(found)


def interval(first: date | None, last: date | None) -> str:
    """The days from `first` to `last`, both included, in Vietnamese; "" where neither is known."""
    parts = [f"từ {day(first)}"] if first else []
    parts += [f"đến hết {day(last)}"] if last else []
    return " ".join(parts)


def provisions_by_citation(sources: tuple[LegalSource, ...]) -> dict[tuple[str, str], Provision]:
    """Provisions by the id of their instrument and their text."""
    return {(source.instrument.id, provision.text): provision for source in sources for provision in source.provisions}


def _by_number(item: tuple[str, Citation]) -> list[tuple[int, str]]:
    """Điều 9 stands before Điều 11."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split("([0-9]+)", item[0])]


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
