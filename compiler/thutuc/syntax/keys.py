"""Keys and names of a mapping: unknown, misspelt, in the other language, not indented, missing."""

from __future__ import annotations

import re

from thutuc.report.diagnostic import Edit, Fix
from thutuc.syntax import shape_errors as errors
from thutuc.syntax.guesses import NO_GUESS, guess, renaming
from thutuc.syntax.tree import Mapping, Scalar
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span, start_of_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.report.diagnostic import Reporter
    from thutuc.syntax.blocks import Block
    from thutuc.syntax.language import Key, Kind, Language
    from thutuc.syntax.parser import Parser
    from thutuc.syntax.tree import Node

_BREAK = re.compile(r"\r\n?|\n")
_NAME = re.compile(r"[^\W\d]\w*")
# What may stand between a key and a line that could not be read: blanks and remarks.
_NOTHING = re.compile(r":?[^\S\n]*(?:#[^\n]*)?(?:\n[^\S\n]*(?:#[^\n]*)?)*")


def is_name(text: str) -> bool:
    """Whether the author may name something so."""
    return _NAME.fullmatch(text) is not None and not text[0].isupper()


class Keys:
    """Judges the keys of one file; `broken` are the stretches that could not be read."""

    def __init__(
        self,
        source: Source,
        language: Language,
        lang: str,
        parser: Parser,
        reporter: Reporter,
        broken: tuple[tuple[int, int], ...],
    ) -> None:
        self._source = source
        self._language = language
        self._lang = lang
        self._other = "vi" if lang == "en" else "en"
        self._parser = parser
        self._reporter = reporter
        self._broken = broken

    def _span(self, node: Node) -> Span:
        # An empty item at the end of the file has no character to stand under.
        return Span(self._source, node.start, max(node.end, min(node.start + 1, len(self._source.text))))

    def _holed(self, start: int, end: int) -> bool:
        """Whether lines between two offsets, or just below them, could not be read: what is missing may be there."""
        if not self._broken:
            return False
        text = self._source.text
        return any(start <= low <= end or (end < low and _NOTHING.fullmatch(text, end, low)) for low, _ in self._broken)

    def indented(self, entries: list[tuple[Scalar, Node]], kind: Kind) -> list[tuple[Scalar, Node]]:
        """The entries, an empty one with those below it that fit under it but not beside it (reported)."""
        for _, value in entries:
            if type(value) is Scalar and not value.value and not value.style:
                break
        else:
            return entries
        found: list[tuple[Scalar, Node]] = []
        skipped = 0
        for index, (scalar, value) in enumerate(entries):
            if skipped:
                skipped -= 1
                continue
            astray = self._astray(scalar, entries[index + 1 :], kind) if _is_empty(value) else []
            if astray:
                skipped = len(astray)
                self._not_indented(scalar, astray)
                found.append((scalar, Mapping(astray, astray[0][0].start, astray[-1][1].end, self._source)))
            else:
                found.append((scalar, value))
        return found

    def _astray(self, owner: Scalar, below: list[tuple[Scalar, Node]], kind: Kind) -> list[tuple[Scalar, Node]]:
        key = kind.spelt[self._lang].get(owner.value)
        forms = kind.names if key is None else key.forms
        inner = [self._language.kind(form.argument) for form in forms.all if form.kind == "block"]
        found: list[tuple[Scalar, Node]] = []
        for scalar, value in below:
            name = scalar.value
            fits = any(name in other.spelt[self._lang] or (other.names.all and is_name(name)) for other in inner)
            if not fits or name in kind.spelt[self._lang] or (kind.names.all and is_name(name)):
                break
            found.append((scalar, value))
        return found

    def _not_indented(self, owner: Scalar, astray: list[tuple[Scalar, Node]]) -> None:
        first, text = astray[0][0], self._source.text
        end = max(astray[-1][0].end, astray[-1][1].end)
        above = start_of_line(text, first.start)
        starts = [above, *(end_of_line.end() for end_of_line in _BREAK.finditer(text, above, end))]
        edits = tuple(Edit(Span(self._source, start, start), "  ") for start in starts)
        label = Bilingual("thụt các dòng này vào hai dấu cách", "indent these lines by two spaces")
        finding = errors.NOT_INDENTED.at(
            self._span(first), fixes=(Fix(label, edits, safe=False),), key=first.value, owner=owner.value
        )
        self._reporter.add(finding)

    def missing(self, block: Block, kind: Kind, meant: set[str]) -> None:
        """Report required keys a block lacks; those in `meant` stand there misspelt."""
        label = block.label
        for key in kind.required:
            if key.id not in block.keys and key.spelling(self._lang) not in meant:
                place = self._span(label) if label else Span(self._source, 0, 0)
                owner = Bilingual(f"“{label.value}”", f"“{label.value}”") if label else errors.lowered(kind.about)
                self._reporter.add(
                    errors.MISSING_KEY.at(
                        place, key=key.spelling(self._lang), owner=owner, about=errors.lowered(key.about)
                    )
                )

    def unknown(self, scalar: Scalar, kind: Kind, block: Block, meant: set[str]) -> tuple[Key | None, Scalar | None]:
        """Report what is neither key nor name here: the key it certainly stands for, or the name to read it under.

        Neither, when its value cannot be read as anything. `meant` gathers the keys that are there misspelt, and
        the kinds whose keys lack a name above them: of these only the first key is reported.
        """
        span, text = self._span(scalar), scalar.value
        spelt = kind.spelt[self._lang]
        foreign = kind.spelt[self._other].get(text)
        if foreign is not None:
            right = foreign.spelling(self._lang)
            if foreign.id in block.keys:
                self._reporter.add(errors.SAME_KEY.at(span, key=text))
                return None, None
            fixes: tuple[Fix, ...] = (renaming(span, right, safe=True),)
            self._reporter.add(errors.OTHER_LANGUAGE.at(span, fixes=fixes, key=text, right=right))
            return foreign, scalar
        for below in [self._language.kind(form.argument) for form in kind.names.all if form.kind == "block"]:
            if text in below.spelt[self._lang]:
                if below.id not in meant:
                    advice = errors.missing_level(below.about)
                    self._reporter.add(
                        errors.UNKNOWN_KEY.at(span, key=text, advice=advice, where=errors.lowered(kind.about))
                    )
                meant.add(below.id)
                return None, None
        glossary = {key.spelling(self._other): key.spelling(self._lang) for key in kind.keys.values()}
        # Who made so many mistakes is not helped by a guess at each.
        found = NO_GUESS if self._reporter.left_out else guess(text, spelt, glossary, in_part=not kind.names.all)
        if found.near:
            meant.update(found.near)
            fixes = (renaming(span, found.near[0], safe=found.certain),)
            advice = errors.did_you_mean(found.near)
            finding = errors.UNKNOWN_KEY.at(
                span, fixes=fixes, key=text, advice=advice, where=errors.lowered(kind.about)
            )
            self._reporter.add(finding)
            return (spelt[found.near[0]], scalar) if found.certain else (None, None)
        if kind.names.all:
            return None, self._bad_name(scalar)
        homes = self._homes(text)
        advice = errors.belongs(homes) if 0 < len(homes) < 3 else errors.choose_from(list(spelt))
        self._reporter.add(errors.UNKNOWN_KEY.at(span, key=text, advice=advice, where=errors.lowered(kind.about)))
        return None, None

    def _homes(self, text: str) -> list[Bilingual]:
        """What other kinds of item have this key."""
        kinds = (self._language.kind(name) for name in self._language.table["kinds"])
        return [kind.about for kind in kinds if text in kind.spelt[self._lang]]

    def _bad_name(self, scalar: Scalar) -> Scalar | None:
        """Report a name nothing can have; it is read on under the name it should have, so that uses are no mistakes."""
        span = self._span(scalar)
        right = "_".join(re.findall(r"[^\W_]+", scalar.value)).lower()
        is_right = is_name(right)
        fixes = (renaming(span, right, safe=False),) if is_right else ()
        self._reporter.add(errors.BAD_NAME.at(span, fixes=fixes, name=scalar.value))
        return Scalar(right, scalar.style, scalar.start, scalar.end, scalar.source) if is_right else None


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.style and not node.value
