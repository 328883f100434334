"""The names that somebody may have meant."""

from __future__ import annotations

from thutuc.text.unicode import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOST = 3
# The candidates are the same for every wrong name of a file.
_keys: dict[str, str] = {}


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
    keys = [_key(spelling) for spelling, _ in spellings]
    found = [own for key, (_, own) in zip(keys, spellings, strict=True) if key == wanted]
    if not found:
        found = _nearest(name, wanted, keys, spellings)
    return list(dict.fromkeys(found))[:MOST]


def _key(name: str) -> str:
    key = _keys.get(name)
    if key is None:
        key = " ".join(fold(name).replace("_", " ").replace("-", " ").split())
        _keys[name] = key
    return key


def _nearest(name: str, wanted: str, keys: list[str], spellings: list[tuple[str, str]]) -> list[str]:
    from rapidfuzz.distance import DamerauLevenshtein
    from rapidfuzz.process import extract

    near = extract(wanted, keys, scorer=DamerauLevenshtein.distance, score_cutoff=len(wanted) // 3, limit=None)
    ranked = []
    for _, distance, order in near:
        spelling, own = spellings[order]
        ranked.append((distance, DamerauLevenshtein.distance(spelling, name), order, own))
    return [own for *_, own in sorted(ranked)]
