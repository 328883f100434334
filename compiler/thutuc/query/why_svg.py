"""The way to the answers for a dossier as a drawing (SVG 1.1, no script, no link, fonts of the reader's machine)."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

from thutuc.query.why import SECTIONS
from thutuc.text.bilingual import Bilingual
from thutuc.text.measure import wrap
from thutuc.text.xml import xml_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.evaluate.outcome import TraceStep
    from thutuc.model.procedure import Procedure
    from thutuc.query.why import Answer

WIDTH, MARGIN, RAIL, INDENT = 900, 24, 44, 64
SIZE, SMALL, HEADING, TITLE = 14, 12, 17, 20
LEADING = {SIZE: 20, SMALL: 17, HEADING: 26, TITLE: 28}
FONTS = "Arial, 'Liberation Sans', 'Noto Sans', sans-serif"
# Text on white and white on the bars: at least 4.5 to 1 (WCAG 2.2, 1.4.3).
INK, FAINT, LINE, GOOD, BAD, OPEN = "#1b1f24", "#57606a", "#8c959f", "#0b5345", "#a4161a", "#7a4b00"
_TITLE = Bilingual("Vì sao", "Why")


def as_svg(found: list[Answer], procedure: Procedure, lang: str) -> str:
    """The answers one below the other: the reasons of each in their order along a line, with their provisions and places, and at its end the answer."""
    return _Drawing(lang).drawn(found, f"{_TITLE.get(lang)}: {procedure.code} {procedure.name}")


class _Drawing:
    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img", "lang": lang})
        self._y = MARGIN

    def drawn(self, found: list[Answer], title: str) -> str:
        SubElement(self._root, "title").text = xml_text(title)
        ground = SubElement(self._root, "rect", {"width": str(WIDTH), "fill": "#ffffff"})
        self._lines(title, MARGIN, TITLE, bold=True)
        section = ""
        for answer in found:
            if answer.section != section:
                section = answer.section
                self._y += 18
                self._lines(SECTIONS[section].get(self._lang), MARGIN, HEADING, bold=True)
            self._answer(answer)
        height = str(self._y + MARGIN)
        ground.set("height", height)
        self._root.set("viewBox", f"0 0 {WIDTH} {height}")
        self._root.set("width", str(WIDTH))
        self._root.set("height", height)
        return tostring(self._root, encoding="unicode") + "\n"

    def _answer(self, answer: Answer) -> None:
        group = SubElement(self._root, "g", {"data-path": answer.path})
        self._y += 8
        top = self._y + 6
        rail = SubElement(group, "line", {"x1": str(RAIL), "x2": str(RAIL), "y1": str(top), "stroke": LINE})
        for reason in answer.reasons:
            self._reason(group, reason)
        rail.set("y2", str(self._y + 4))
        self._bar(group, answer)

    def _reason(self, group: Element, reason: TraceStep) -> None:
        SubElement(group, "circle", {"cx": str(RAIL), "cy": str(self._y + 8), "r": "4", "fill": LINE})
        self._lines(reason.text.get(self._lang), INDENT, SIZE, group=group)
        cited = "; ".join(citation.text for citation in reason.citations)
        line, _ = reason.origin.source.line_col(reason.origin.start)
        place = f"{reason.origin.source.path}:{line}"
        self._lines(f"{cited} · {place}" if cited else place, INDENT, SMALL, colour=FAINT, group=group)
        self._y += 6

    def _bar(self, group: Element, answer: Answer) -> None:
        """The answer in a filled box."""
        colour = _colour(answer)
        lines = wrap(xml_text(answer.headline.get(self._lang)), WIDTH - INDENT - MARGIN - 16, SIZE)
        height = len(lines) * LEADING[SIZE] + 10
        SubElement(
            group,
            "rect",
            {
                "x": str(RAIL - 8),
                "y": str(self._y),
                "width": str(WIDTH - RAIL + 8 - MARGIN),
                "height": str(height),
                "rx": "4",
                "fill": colour,
            },
        )
        self._y += 4
        self._lines(answer.headline.get(self._lang), INDENT - 16, SIZE, colour="#ffffff", bold=True, group=group)
        self._y += 6

    def _lines(
        self, text: str, x: int, size: int, *, colour: str = INK, bold: bool = False, group: Element | None = None
    ) -> None:
        leading = LEADING[size]
        for line in wrap(xml_text(text), WIDTH - x - MARGIN - 8, size):
            self._y += leading
            attributes = {"x": str(x), "y": str(self._y - leading // 4), "font-size": str(size), "fill": colour}
            attributes |= {"font-family": FONTS, **({"font-weight": "bold"} if bold else {})}
            SubElement(self._root if group is None else group, "text", attributes).text = line


def _colour(answer: Answer) -> str:
    if answer.status in ("error", "missing", "conflict"):
        return BAD
    if answer.status in ("undetermined", "no_row", "assumption", "problem"):
        return OPEN
    return FAINT if answer.status in ("not_needed", "alternative", "not_due") else GOOD
