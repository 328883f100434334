"""Messages for what YAML itself cannot read.

The parser's own words name its internals; what the author did is found out from the line it stopped at.
"""

from __future__ import annotations

import re

from thutuc.report.diagnostic import Edit, Fix, define
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from thutuc.report.diagnostic import Diagnostic, Reporter
    from thutuc.text.source import Source

QUOTE_IT = Bilingual("đặt cả giá trị trong dấu nháy đơn", "put the whole value in single quotes")

TAB = define(
    "S1020",
    "tab-indent",
    "error",
    vi="Dòng này thụt vào bằng phím Tab.",
    en="This line is indented with a tab.",
    help_vi="Thụt vào bằng dấu cách, mỗi tầng hai dấu cách; các dòng thụt bằng Tab liền sau cũng vậy.",
    help_en="Indent with spaces, two for each level; so too the lines with tabs that follow.",
)
OPEN_QUOTE = define(
    "S1021",
    "open-quote",
    "error",
    vi="Dấu nháy mở ở đây không được đóng.",
    en="The quotation mark opened here is never closed.",
    help_vi="Thêm dấu nháy đóng ở cuối giá trị.",
    help_en="Add the closing quotation mark at the end of the value.",
)
SPECIAL_START = define(
    "S1022",
    "special-start",
    "error",
    vi="Giá trị bắt đầu bằng “{mark}” phải đặt trong dấu nháy đơn.",
    en="A value that begins with “{mark}” must stand in single quotes.",
    help_vi="Thêm dấu nháy đơn ở đầu và cuối giá trị, hoặc viết biểu thức dài ở dòng dưới dấu “|”.",
    help_en="Add a single quotation mark at both ends of the value, or put a long expression below a “|”.",
    why_vi="Ở đầu giá trị, dấu này có nghĩa riêng trong tệp YAML.",
    why_en="At the beginning of a value this mark has a meaning of its own in YAML files.",
)
COLON_INSIDE = define(
    "S1023",
    "colon-in-value",
    "error",
    vi="Giá trị có dấu hai chấm rồi dấu cách phải đặt trong dấu nháy đơn.",
    en="A value that holds a colon and a space must stand in single quotes.",
    help_vi="Đặt cả giá trị trong dấu nháy đơn.",
    help_en="Put the whole value in single quotes.",
)
NO_COLON = define(
    "S1024",
    "missing-colon",
    "error",
    vi="Sau tên mục thiếu dấu hai chấm và dấu cách.",
    en="A colon and a space are missing after the name of the item.",
    help_vi="Viết “Tên mục: giá trị”; nếu là phần tiếp của giá trị ở dòng trên thì thụt vào sâu hơn dòng đó.",
    help_en="Write “Name: value”; if this continues the value of the line above, indent it deeper than that line.",
)
INDENT = define(
    "S1025",
    "bad-indent",
    "error",
    vi="Dòng này không thẳng hàng với các mục cùng tầng.",
    en="This line is not aligned with the items of its level.",
    help_vi="Thụt các mục cùng tầng vào bằng nhau, mỗi tầng hai dấu cách.",
    help_en="Indent the items of one level alike, two spaces for each level.",
)
OPEN_BRACKET = define(
    "S1026",
    "open-bracket",
    "error",
    vi="Dấu ngoặc mở ở đây không được đóng.",
    en="The bracket opened here is never closed.",
    help_vi="Bỏ dấu ngoặc và viết mỗi mục trên một dòng riêng.",
    help_en="Remove the bracket and write each item on its own line.",
)
BAD_ESCAPE = define(
    "S1027",
    "bad-escape",
    "error",
    vi="Trong dấu nháy kép, “\\” trước ký tự này không có nghĩa.",
    en="Inside double quotes “\\” before this character has no meaning.",
    help_vi="Dùng dấu nháy đơn thay cho dấu nháy kép.",
    help_en="Use single quotes instead of double quotes.",
)
LIST_ON_LINE = define(
    "S1029",
    "list-beside-name",
    "error",
    vi="Danh sách không bắt đầu ngay sau tên mục.",
    en="A list does not begin beside the name of its item.",
    help_vi="Xuống dòng sau dấu hai chấm; mỗi dòng của danh sách bắt đầu bằng “- ”.",
    help_en="Begin a new line after the colon; each line of a list begins with “- ”.",
)
UNREADABLE = define(
    "S1028",
    "unreadable-line",
    "error",
    vi="Không đọc được dòng này.",
    en="This line cannot be read.",
    help_vi="Viết dòng ở dạng “Tên mục: giá trị”; giá trị có dấu đặc biệt thì đặt trong dấu nháy đơn.",
    help_en="Write the line as “Name: value”; put a value with special marks in single quotes.",
)

# Nothing here is tried twice: a line may be as long as the file.
_VALUE = re.compile(r"^(?P<head>[ ]*+(?:- )?(?:[^:#\"'\n]|:(?! ))*+:[ ]++|[ ]*+- )(?P<value>\S(?:.*[^ ])?)[ ]*$")
_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*(\\[^0abt\tnvfre \"/\\N_LPxuU])")
_SPECIAL = "\"'>|[]{}*!%@&`,?"


def report_yaml_error(source: Source, text: str, error: Any, reporter: Reporter) -> tuple[int, int]:
    """Report the error in the author's terms; the start and end of the lines that say nothing because of it.

    `text` is what was read: the source with the lines of earlier errors blanked. `error` is the YAML library's
    error; its marks count code points.
    """
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    position = min(mark.index if mark else getattr(error, "position", 0), len(text))
    problem = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or error}"
    if context is not None and ("quoted scalar" in problem or "flow" in problem):
        position = context.index
    if position >= len(text) or not _line(text, position)[2].strip():
        position = max(len(text[:position].rstrip()) - 1, 0)
    if "could not find expected ':'" in problem and context is not None:
        position = context.index
    position = _cause(text, position, problem)
    start, end, line = _line(text, position)
    found = _explain(source, problem, position, start, end, line)
    if found.code is TAB:
        end, edits = _tabs(source, text, start)
        label = Bilingual("thay mỗi Tab bằng hai dấu cách", "replace each tab by two spaces")
        reporter.add(found.replace(fixes=(Fix(label, edits, safe=False),)))
        return start, end
    if found.code is INDENT:
        start, last = _misaligned(text, start, _indent(line))
        first = _line(text, start)[2]
        reporter.add(INDENT.at(Span(source, start + _indent(first), start + len(first.rstrip()))))
        return start, last
    reporter.add(found)
    if found.code is NO_COLON and line[:1].islower():
        # Items of the first level begin with a capital: this is the rest of a value, and what follows has its parent.
        return start, end
    return start, _deeper(text, end, _indent(line))


def _cause(text: str, position: int, problem: str) -> int:
    """The place of the mistake where the parser stopped at a later line because of it, else `position`."""
    start, end, _ = _line(text, position)
    above, is_next = start, True
    while above > 0:
        above, _, line = _line(text, above - 1)
        value = _VALUE.match(line)
        quote = value.start("value") if value else _indent(line)
        if line[quote : quote + 1] in ("'", '"'):
            # A quotation that ends in the line of the error began above, and was meant to end there.
            closing = text.find(line[quote], above + quote + 1)
            return above + quote if start <= closing < end else position
        if line.strip():
            bare = not line.lstrip().startswith(("- ", "#")) and not re.search(r":(?: |$)", line)
            if is_next and "mapping values" in problem and bare and _indent(line) <= _indent(text[start:end]):
                return above + _indent(line)
            is_next = False
    return position


def _line(text: str, position: int) -> tuple[int, int, str]:
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    end = len(text) if end < 0 else end
    return start, end, text[start:end].rstrip("\r")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _deeper(text: str, end: int, indent: int) -> int:
    """The end of the lines below that are indented deeper: without their parent they belong nowhere."""
    last = end
    while end < len(text):
        _, end, line = _line(text, end + 1)
        if line.strip():
            if _indent(line) <= indent:
                break
            last = end
    return last


def _misaligned(text: str, start: int, indent: int) -> tuple[int, int]:
    """The start and end of the lines that are off: those here, or deeper ones just above when these are more."""
    above: list[tuple[int, int]] = []
    begin = start
    while begin > 0:
        begin, _, line = _line(text, begin - 1)
        if line.strip() and _indent(line) <= indent:
            break
        if line.strip():
            above.append((begin, _indent(line)))
    end = _deeper(text, _line(text, start)[1], indent - 1)
    if above:
        level = min(deep for _, deep in above)
        before = [at for at, deep in above if deep == level]
        after = sum(_indent(line) == indent for line in text[start:end].split("\n") if line.strip())
        if len(before) < after:
            return before[-1], start - 1
    return start, end


def _tabs(source: Source, text: str, start: int) -> tuple[int, tuple[Edit, ...]]:
    """The end of the lines from `start` on that are indented with tabs, and the edits that repair them."""
    edits: list[Edit] = []
    end = last = start
    while end < len(text):
        begin, end, line = _line(text, end)
        tabs = len(line) - len(line.lstrip())
        if line.strip() and "\t" not in line[:tabs]:
            break
        if line.strip():
            edits.append(Edit(Span(source, begin, begin + tabs), line[:tabs].replace("\t", "  ")))
            last = end
        end += 1
    if text[start:last].rstrip().endswith(":"):
        # What the last of them holds goes with it.
        _, _, below = _line(text, min(last + 1, len(text)))
        last = _deeper(text, last, max(_indent(below) - 1, 0))
    return last, tuple(edits)


def _explain(source: Source, problem: str, position: int, start: int, end: int, line: str) -> Diagnostic:
    value = _VALUE.match(line)
    indent = len(line) - len(line.lstrip())
    whole = Span(source, start + indent, max(start + indent, start + len(line.rstrip())))
    if "\t" in line[:indent]:
        return TAB.at(Span(source, start, start + indent))
    if "unknown escape" in problem:
        escape = _ESCAPE.search(line)
        at = start + escape.start(1) if escape else position
        return BAD_ESCAPE.at(Span(source, at, min(at + 2, end)))
    if value and value["value"].startswith("- ") and "block sequence" in problem:
        place = Span(source, start + value.start("value"), start + value.end("value"))
        below = Edit(Span(source, start + len(value["head"].rstrip()), place.start), "\n" + " " * (indent + 2))
        label = Bilingual("đưa danh sách xuống dòng dưới", "move the list to the next line")
        return LIST_ON_LINE.at(place, fixes=(Fix(label, (below,), safe=True),))
    special = _special(source, start, line, value)
    if special is not None:
        return special
    if "mapping values are not allowed" in problem and value:
        place = Span(source, start + value.start("value"), start + value.end("value"))
        if ": " in value["value"] or value["value"].endswith(":"):
            return COLON_INSIDE.at(place, fixes=(_quoted(place),))
    if "could not find expected ':'" in problem or ":" not in line:
        return NO_COLON.at(whole)
    if "did not find expected" in problem or "mapping values" in problem or "indent" in problem:
        return INDENT.at(whole)
    return UNREADABLE.at(whole)


def _special(source: Source, start: int, line: str, value: re.Match[str] | None) -> Diagnostic | None:
    """The finding for a mark that means something else at the beginning of a value, or of the line."""
    indent = _indent(line)
    if line[indent : indent + 1] in ("'", '"') and line.count(line[indent]) == 1:
        return OPEN_QUOTE.at(Span(source, start + indent, start + indent + 1))
    if value is None or value["value"][0] not in _SPECIAL:
        return None
    place = Span(source, start + value.start("value"), start + value.end("value"))
    first = value["value"][0]
    if first in "\"'" and value["value"].count(first) == 1:
        return OPEN_QUOTE.at(Span(source, place.start, place.start + 1))
    if first in "[{":
        return OPEN_BRACKET.at(Span(source, place.start, place.start + 1))
    return SPECIAL_START.at(place, fixes=(_quoted(place),), mark=first)


def _quoted(place: Span) -> Fix:
    return Fix(QUOTE_IT, (Edit(place, "'" + place.text.replace("'", "''") + "'"),), safe=True)
