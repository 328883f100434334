"""Mistakes in a dossier: what is said of each, in Vietnamese and in English."""

from __future__ import annotations

from operator import itemgetter

from .results import Error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    # A place in an order, and what is said in Vietnamese and in English.
    Mistake = tuple[int, tuple[Error, Error]]
    Sentences = Mapping[str, tuple[str, str]]

first = itemgetter(0)


def mistake(position: int, path: str, rule: str, sentences: tuple[str, str]) -> Mistake:
    """The mistake of breaking a rule at a JSON Pointer."""
    vi, en = sentences
    return position, (Error(path, rule, vi), Error(path, rule, en))


def moved(known: Mistake, before: str, behind: str = "") -> Mistake:
    """The same mistake at another place: with more before and behind its pointer."""
    position, (vi, en) = known
    return mistake(position, before + vi.path + behind, vi.rule, (vi.message, en.message))


def unanswered(known: Mistake, code: str, sentences: Sentences) -> Mistake:
    """The mistake of a dossier for which a rule has no answer: the code of the failure says why."""
    position, (vi, _) = known
    return mistake(position, vi.path, vi.rule, sentences[code])


def unknown_key(place: int, path: str, sentences: Sentences) -> Mistake:
    """The mistake of a key that the procedure does not know."""
    key = path.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    vi, en = sentences["{unknown}"]
    return mistake(place, path, "unknown", (vi.replace("{}", key), en.replace("{}", key)))


def wrong_part(path: str, rule: str, sentences: Sentences) -> Mistake:
    """A mistake in what a dossier holds beside its facts."""
    if rule == "unknown":
        return unknown_key(0, path, sentences)
    part = rule.rpartition(".")[0].replace(".", "/")
    vi, en = sentences["{part}"]
    return mistake(0, path, rule, (vi.replace("{}", part), en.replace("{}", part)))
