"""Applies the fixes of findings to a text. One round: what a round uncovers or leaves over is for the next one."""

from __future__ import annotations

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
    taken: list[Edit] = []
    applied = 0
    for fix in wanted:
        own = all(_is_of(edit.span.source, source_text, known) for edit in fix.edits)
        new = [edit for edit in fix.edits if not any(_same(edit, other) for other in taken)]
        if own and not _overlapping([*taken, *new]):
            taken += new
            applied += 1
    return _edited(source_text, taken), applied, len(wanted) - applied


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


def _same(edit: Edit, other: Edit) -> bool:
    return (edit.span.start, edit.span.end, edit.text) == (other.span.start, other.span.end, other.text)


def _overlapping(edits: Sequence[Edit]) -> bool:
    """Whether two edits touch the same characters or put something into the same place."""
    places = sorted((edit.span.start, edit.span.end) for edit in edits)
    return any(second[0] < first[1] or first == second for first, second in pairwise(places))


def _edited(text: str, edits: Sequence[Edit]) -> str:
    parts = []
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        parts += [text[done : edit.span.start], edit.text]
        done = edit.span.end
    return "".join([*parts, text[done:]])
