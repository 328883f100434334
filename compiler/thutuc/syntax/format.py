"""The formatter: one way to write a file, in Vietnamese or in English.

What it writes: a heading that names the language; two blanks per level, lists two below their key; at most one blank line, none where a
block begins; keys, closed words, units and built-in names in the language wanted, each in its first spelling; expressions with one blank
around operators. Values are plain where YAML reads the same text, else in double quotes, in single ones when they hold `"` or `\\`;
codes and times of day always stand in double quotes. Texts, names of the author, numbers and remarks stay, and so do the lines of
values on several lines.

Formatting a formatted file changes nothing, and translating it there and back neither.
"""

from __future__ import annotations

import re
import unicodedata

from thutuc.syntax.format_layout import Layout
from thutuc.syntax.format_scalars import BrokenSourceError
from thutuc.syntax.format_words import ClashError, renderings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.syntax.language import Language
    from thutuc.syntax.shape import Declarations

__all__ = ["BrokenSourceError", "ClashError", "format_text"]

HEADINGS = {"vi": "# ngôn ngữ: vi", "en": "# language: en"}
# The same that `shape.file_language` goes by.
_HEADING = re.compile(r"^#\s*(?:ngôn ngữ|language)\s*:\s*(\w+)\s*$", re.MULTILINE)


def format_text(declarations: Declarations, language: Language, lang: str) -> str:
    """The file in canonical form and in the language `lang`: NFC, LF, a newline at the end.

    The file has to be free of syntax errors (codes S…), otherwise BrokenSourceError is raised. A name that would be read as a word in
    the other language raises ClashError, whose `finding` can be reported. A line separator that only YAML knows (U+0085, U+2028,
    U+2029) becomes the end of a line.
    """
    text = declarations.source.text
    header = _HEADING.search(text[:2000])
    heading_at = header.start() if header and header[1] in HEADINGS else -1
    layout = Layout(text, renderings(declarations, language, lang), HEADINGS[lang], heading_at)
    written = layout.document(declarations.root.node)
    return written if unicodedata.is_normalized("NFC", written) else unicodedata.normalize("NFC", written)
