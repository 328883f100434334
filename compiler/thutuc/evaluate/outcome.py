"""What an evaluation can come to besides a value, and the sentences that say why."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from thutuc.model.procedure import Citation
    from thutuc.text.source import Span

    FailureCode = Literal["E_OVERFLOW", "E_DATE", "E_DIVISION", "E_ROUNDING", "E_DURATION"]


class TraceStep(Record):
    """One sentence of an explanation and its rule: `path` in the model, `origin` in the file."""

    text: Bilingual
    origin: Span
    citations: tuple[Citation, ...]
    path: str


class Error(Record):
    """A mistake in a dossier: `path` is a JSON Pointer ("" the whole), `rule` the id of the broken rule."""

    path: str
    rule: str
    message: Bilingual


class Undetermined(Exception):
    """A value that rests on what the dossier lacks or has wrong.

    `needs` names it: dotted keys of facts ("cha.ho_ten"), or the path of a fee without amount ("fees.x").
    """

    def __init__(self, *needs: str) -> None:
        super().__init__(", ".join(needs))
        self.needs = needs


class Failure(Exception):
    """A value that the arithmetic of the language does not have.

    E_OVERFLOW: beyond plus or minus 10**15. E_DATE: outside the years 1 to 9999. E_DIVISION: by zero.
    E_ROUNDING: a fee with a fraction and no way of rounding. E_DURATION: a length of time unfit for its
    use.
    """

    def __init__(self, code: FailureCode) -> None:
        super().__init__(code)
        self.code: FailureCode = code


def say(vi: str, en: str, **parts: Bilingual | str) -> Bilingual:
    """A sentence from a template of each language; a part in both languages stands in its own."""
    return Bilingual(
        vi.format(**{name: part if isinstance(part, str) else part.vi for name, part in parts.items()}),
        en.format(**{name: part if isinstance(part, str) else part.en for name, part in parts.items()}),
    )
