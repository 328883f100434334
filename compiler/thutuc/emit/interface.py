"""What an emitter is.

An emitter is a module-level object `EMITTER` in its own folder under `thutuc/emit/`, named in the entry-point group `thutuc.emitters`. It is a pure
function from plans to artefacts: no disk, clock, network, randomness or locale. The driver writes the artefacts, decides what a target loses
from `carries`, and removes stale files.
"""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from typing import Literal

    from thutuc.plan import Plans

    Carriage = Literal["enforced", "weaker", "shown", "omitted"]


class Region(Record):
    """Where a rule came out: lines `first` to `last` (1-based) of an artefact carry the model node `path`."""

    first: int
    last: int
    path: str


class Artefact(Record):
    """A file: `path` is relative, with forward slashes, inside the folder of the slice and target; `content` its bytes."""

    path: str
    content: bytes
    regions: tuple[Region, ...] = ()


class Loss(Record):
    """How a target carries a kind of rule: enforced, weaker, shown only or omitted, and why if not enforced."""

    carriage: Carriage
    reason: Bilingual = Bilingual("", "")


class Slice(Record):
    """The days for which one folder of artefacts holds, both ends counted; None is open."""

    first: date | None
    last: date | None
    folder: str


class Emitter(Record):
    """A target. `carries` maps every rule kind of `RULE_KINDS` to a Loss.

    `dispatch` makes, from the code and the slices, files that pick the slice by the day of receipt; their place is the folder of the procedure, where the artefacts of a
    slice lie in "<folder of the slice>/<name of the target>/".
    """

    name: str
    version: str
    about: Bilingual
    carries: Mapping[str, Loss]
    emit: Callable[[Plans], tuple[Artefact, ...]]
    dispatch: Callable[[str, tuple[Slice, ...]], tuple[Artefact, ...]] | None = None


RULE_KINDS = (
    "field.type",
    "field.required",
    "field.when",
    "field.range",
    "field.pattern",
    "field.items",
    "check",
    "requirement",
    "document",
    "fee",
    "deadline",
    "step",
    "gap",
)
"""The kinds of rule a specification can hold; every emitter says what becomes of each."""

ENFORCED = Loss("enforced")
