"""Applies the fixes of findings to a text. One round: what a round uncovers or leaves over is for the next one."""

from __future__ import annotations

from bisect import bisect_left, insort
from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from thutuc.report.diagnostic import Edit, Fix
    from thutuc.text.source import Source

# What reading puts in the place of characters that cannot stand in a file.
_STAND_INS = " ?"


def apply(source_text: str, fixes: Iterable[Fix], review: bool = False) -> tuple[str, int, int]:
    """The text after the safe fixes (with `review`: all), how many were applied, and how many were left for another round.

    `source_text` is the file as it is read, without a byte order mark, letters not yet joined. Earlier fixes go first, but one that
    replaces the whole text goes before all others. A fix is applied wholly or not at all; it is left when it overlaps one already taken
    or was made for another text, such as the same file after its letters were joined. Fixes that say the same count as applied.
    """
    wanted = [fix for fix in fixes if fix.safe or review]
    length = len(source_text)
    wanted.sort(key=lambda fix: not any(_covers(edit, length) for edit in fix.edits))
    known: dict[int, bool] = {}
    taken: dict[tuple[int, int, str], Edit] = {}
    places: list[tuple[int, int]] = []
    applied = 0
    for fix in wanted:
        own = all(_is_of(edit.span.source, source_text, known) for edit in fix.edits)
        new = {_what(edit): edit for edit in fix.edits if _what(edit) not in taken}
        if own and not _overlapping(new, places):
            taken.update(new)
            places = sorted((start, end) for start, end, _ in taken) if len(new) > 1 else places
            if len(new) == 1:
                insort(places, next(iter(new))[:2])
            applied += 1
    return _edited(source_text, list(taken.values())), applied, len(wanted) - applied


def _covers(edit: Edit, length: int) -> bool:
    return length > 0 and edit.span.start == 0 and edit.span.end == length


def _is_of(source: Source, text: str, known: dict[int, bool]) -> bool:
    """Whether a source holds this text; the characters that reading replaced may differ."""
    if id(source) not in known:
        other = source.text
        known[id(source)] = other == text or (
            len(other) == len(text)
            and all(left == right or right in _STAND_INS for left, right in zip(text, other, strict=True))
        )
    return known[id(source)]


def _what(edit: Edit) -> tuple[int, int, str]:
    return edit.span.start, edit.span.end, edit.text


def _overlapping(new: Iterable[tuple[int, int, str]], places: list[tuple[int, int]]) -> bool:
    """Whether two edits touch the same characters or put something into the same place; `places`, in order, do not."""
    own = sorted((start, end) for start, end, _ in new)
    if any(_touching(first, second) for first, second in pairwise(own)):
        return True
    for place in own:
        at = bisect_left(places, place)
        if (at and _touching(places[at - 1], place)) or (at < len(places) and _touching(place, places[at])):
            return True
    return False


def _touching(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return second[0] < first[1] or first == second


def _edited(text: str, edits: Sequence[Edit]) -> str:
    parts = []
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        parts += [text[done : edit.span.start], edit.text]
        done = edit.span.end
    return "".join([*parts, text[done:]])
