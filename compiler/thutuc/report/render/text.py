"""For people at a terminal: headline, place, excerpt, reason, advice."""

from __future__ import annotations

from thutuc.report.excerpt import Mark, excerpt
from thutuc.text.bilingual import Bilingual
from thutuc.text.width import shown, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thutuc.report.diagnostic import Citation, Diagnostic, Severity
    from thutuc.report.excerpt import Row
    from thutuc.report.summary import Summary

SEVERITY_WORDS: dict[Severity, Bilingual] = {
    "error": Bilingual("lỗi", "error"),
    "violation": Bilingual("vi phạm", "violation"),
    "warning": Bilingual("cảnh báo", "warning"),
    "note": Bilingual("lưu ý", "note"),
}
_WHY = Bilingual("vì", "why")
_HELP = Bilingual("giúp", "help")
_FIX = Bilingual("sửa được", "fixable")
_AS_OF = Bilingual("ngày xét", "as of")
_SAFE = Bilingual("an toàn", "safe")
_REVIEW = Bilingual("cần xem lại", "to be reviewed")
_IN_FORCE = Bilingual("hiệu lực", "in force")
_FROM = Bilingual("từ", "from")
_TO = Bilingual("đến hết", "through")

_RESET = "\x1b[0m"
_COLORS: dict[str, str] = {
    "error": "\x1b[1;31m",
    "violation": "\x1b[1;35m",
    "warning": "\x1b[1;33m",
    "note": "\x1b[1;36m",
    "frame": "\x1b[1;34m",
    "strong": "\x1b[1m",
}


def render(diagnostics: Sequence[Diagnostic], *, lang: str, color: bool, summary: Summary) -> str:
    """One block for each finding, and a last line with the counts."""
    blocks = ["\n".join(_Block(diagnostic, lang, color).lines()) for diagnostic in diagnostics]
    return "\n\n".join([*blocks, summary.sentence(lang)]) + "\n"


class _Block:
    """One finding, printed from the top down; its gutter is as wide as its greatest line number."""

    def __init__(self, diagnostic: Diagnostic, lang: str, color: bool) -> None:
        self._diagnostic = diagnostic
        self._lang = lang
        self._color = color
        self._excerpts = [(_place(marks[0]), excerpt(marks)) for marks in self._marks()]
        numbers = [row.number for _, rows in self._excerpts for row in rows if row.number]
        self._gutter = " " * len(str(max(numbers, default=1)))

    def lines(self) -> Iterator[str]:
        """The lines without their ends and without trailing blanks."""
        diagnostic, code = self._diagnostic, self._diagnostic.code
        title = f"{SEVERITY_WORDS[code.severity].get(self._lang)}[{code.code} {code.name}]"
        yield self._paint(code.severity, title) + self._paint("strong", f": {shown(diagnostic.headline(self._lang))}")
        if diagnostic.file and not diagnostic.span:
            yield self._paint("frame", f"{self._gutter}-->") + f" {shown(diagnostic.file)}"
        for index, (place, rows) in enumerate(self._excerpts):
            yield self._paint("frame", f"{self._gutter}{':::' if index else '-->'}") + f" {shown(place)}"
            yield self._paint("frame", f"{self._gutter} |")
            yield from map(self._row, rows)
        notes = list(self._notes())
        if notes and self._excerpts:
            yield self._paint("frame", f"{self._gutter} |")
        yield from notes

    def _marks(self) -> list[list[Mark]]:
        """The places by file: first the file of the finding, then the others in order of the labels."""
        diagnostic = self._diagnostic
        marks: dict[str, list[Mark]] = {}
        if diagnostic.span:
            marks[diagnostic.file] = [Mark(diagnostic.span, diagnostic.label(self._lang), is_primary=True)]
        for label in diagnostic.related:
            mark = Mark(label.span, label.text.get(self._lang), is_primary=False)
            marks.setdefault(label.span.source.path, []).append(mark)
        return list(marks.values())

    def _row(self, row: Row) -> str:
        if row.kind == "gap":
            return self._paint("frame", row.text)
        head = f"{row.number or '':>{len(self._gutter)}} |"
        color = {"primary": self._diagnostic.severity, "related": "frame"}.get(row.kind, "")
        return (self._paint("frame", head) + " " + self._paint(color, row.text.rstrip())).rstrip()

    def _notes(self) -> Iterator[str]:
        diagnostic, lang = self._diagnostic, self._lang
        why = diagnostic.why(lang)
        reasons = [why] if why else []
        reasons += [_cited(citation, lang) for citation in diagnostic.citations]
        if reasons:
            yield from self._note(_WHY, "\n".join(reasons))
        if diagnostic.as_of:
            yield from self._note(_AS_OF, _day(diagnostic.as_of, lang))
        yield from self._note(_HELP, diagnostic.help(lang))
        for fix in diagnostic.fixes:
            grade = _SAFE if fix.safe else _REVIEW
            yield from self._note(_FIX, f"{fix.label.get(lang)} ({grade.get(lang)})")

    def _note(self, key: Bilingual, text: str) -> Iterator[str]:
        word = f"{key.get(self._lang)}:"
        first, *others = map(shown, text.split("\n"))
        yield f"{self._paint('frame', f'{self._gutter} =')} {self._paint('strong', word)} {first}"
        indent = " " * (len(self._gutter) + len(" = ") + width(word) + 1)
        yield from (indent + other for other in others)

    def _paint(self, color: str, text: str) -> str:
        return f"{_COLORS[color]}{text}{_RESET}" if self._color and color and text else text


def _place(mark: Mark) -> str:
    line, column = mark.span.source.line_col(mark.span.start)
    return f"{mark.span.source.path}:{line}:{column}"


def _cited(citation: Citation, lang: str) -> str:
    days = [
        f"{word.get(lang)} {_day(day, lang)}"
        for word, day in ((_FROM, citation.valid_from), (_TO, citation.valid_to))
        if day
    ]
    return f"{citation.text} ({' '.join([_IN_FORCE.get(lang), *days])})" if days else citation.text


def _day(iso: str, lang: str) -> str:
    """As the language writes days: 2025-07-01 in English, 01/07/2025 in Vietnamese."""
    return iso if lang == "en" else "/".join(reversed(iso.split("-")))
