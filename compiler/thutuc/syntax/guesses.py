"""What somebody meant by a word the language does not have: by spelling, in the other language, or in part."""

from __future__ import annotations

import re
from functools import lru_cache

from thutuc.report.diagnostic import Edit, Fix
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.text.unicode import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from thutuc.text.source import Span

MOST = 3


class Guess(Record):
    """Words that may have been meant, best first; `certain` when only marks, case or language differ."""

    near: tuple[str, ...]
    certain: bool = False


NO_GUESS = Guess(())


def guess(text: str, candidates: Iterable[str], glossary: Mapping[str, str], *, in_part: bool = True) -> Guess:
    """The candidates that `text` may stand for; `glossary` maps words of the other language to candidates.

    With `in_part`, a candidate whose words all stand in `text`, or that holds all words of `text`, is near too.
    """
    from thutuc.text.closest import closest

    if text in glossary:
        return Guess((glossary[text],), certain=True)
    words = tuple(candidates)
    near = closest(text, words, glossary)
    if near:
        same = tuple(word for word in near if _plain(word) == _plain(text))
        return Guess(same, certain=True) if len(same) == 1 else Guess(tuple(near))
    wanted = set(_plain(text).split())
    found = []
    for order, word in enumerate(words if in_part else ()):
        parts = set(_plain(word).split())
        if parts and wanted and (parts <= wanted or wanted <= parts):
            found.append((len(parts ^ wanted), order, word))
    return Guess(tuple(word for *_, word in sorted(found)[:MOST]))


@lru_cache(maxsize=4_096)
def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(text)))


def renaming(span: Span, right: str, *, safe: bool) -> Fix:
    """A fix that writes `right` at the place, quoted where it has to be."""
    return Fix(Bilingual(f"viết “{right}”", f"write “{right}”"), (Edit(span, quoted(right)),), safe=safe)


def quoted(text: str) -> str:
    """`text` as a scalar: in double quotes where YAML would read it otherwise."""
    plain = re.fullmatch(r"[^\W_][^:#\"'\[\]{},&*!|>%@`]*", text) is not None and not text.endswith(" ")
    return text if plain else '"' + text + '"'
