"""The names that somebody may have meant."""

from __future__ import annotations

from thutuc.text.unicode import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOST = 3


def closest(name: str, candidates: Iterable[str], glossary: Mapping[str, str] | None = None) -> list[str]:
    """Up to three of `candidates` that `name` may stand for, best first; empty when none is near.

    `glossary` maps names of the other language to names of this one. A candidate that equals `name` without
    regard to diacritics, case and the blank between words, or whose name in the other language does, is
    certain: then only such candidates are given. Otherwise those whose Damerau-Levenshtein distance, without
    diacritics, is at most a third of the length of `name`. Ties are broken by the distance with diacritics,
    then by the order of `candidates`.
    """
    wanted = _key(name)
    names = list(dict.fromkeys(candidates))
    known = set(names)
    # Spellings under which a candidate goes, its own first.
    spellings = [(own, own) for own in names]
    spellings += [(other, own) for other, own in (glossary or {}).items() if own in known]
    found = [own for spelling, own in spellings if _key(spelling) == wanted]
    if not found:
        found = _nearest(name, wanted, spellings)
    return list(dict.fromkeys(found))[:MOST]


def _key(name: str) -> str:
    return " ".join(fold(name).replace("_", " ").replace("-", " ").split())


def _nearest(name: str, wanted: str, spellings: list[tuple[str, str]]) -> list[str]:
    from rapidfuzz.distance import DamerauLevenshtein

    limit = len(wanted) // 3
    ranked = []
    for order, (spelling, own) in enumerate(spellings):
        distance = DamerauLevenshtein.distance(_key(spelling), wanted, score_cutoff=limit)
        if distance <= limit:
            ranked.append((distance, DamerauLevenshtein.distance(spelling, name), order, own))
    return [own for *_, own in sorted(ranked)]
