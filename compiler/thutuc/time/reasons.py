"""The reasons that travel with a computed date: steps of the computation and what had to be assumed."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    StepKind = Literal[
        "received",
        "cut_off",
        "received_on_day_off",
        "first_day_not_counted",
        "day_off",
        "worked_saturday",
        "suspended",
        "counted",
        "end_of_month",
        "moved",
        "due",
    ]
    AssumptionKind = Literal[
        "year_not_announced", "unverified_entry", "assumed_office_hours", "unknown_hour", "reading"
    ]

ARTICLE_147 = "Điều 147 Bộ luật Dân sự 91/2015/QH13"
ARTICLE_148 = "Điều 148 Bộ luật Dân sự 91/2015/QH13"
ARTICLE_148_5 = "khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13"


class Step(Record):
    """One sentence of the way to a date, the dates it speaks of, its legal basis ("" for none)."""

    kind: StepKind
    dates: tuple[dt.date, ...]
    text: Bilingual
    basis: str = ""


class Assumption(Record):
    """What an answer rests on that no announced schedule, verified source or wording of the law settles."""

    kind: AssumptionKind
    dates: tuple[dt.date, ...]
    text: Bilingual


def civil_code(article: str, clause: str = "") -> Bilingual:
    """A bracketed citation of the Civil Code 2015 for the end of a sentence."""
    if clause:
        return Bilingual(
            f" (khoản {clause} Điều {article} Bộ luật Dân sự 2015)",
            f" (Civil Code 2015, Article {article}, clause {clause})",
        )
    return Bilingual(f" (Điều {article} Bộ luật Dân sự 2015)", f" (Civil Code 2015, Article {article})")
