"""How a scalar is written: without quotes where YAML then reads the same text, on the lines the author gave it."""

from __future__ import annotations

import re

from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.syntax.tree import Scalar

# What ends a line for YAML; editors know only the first three.
BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
BLANKS = " \t\r\n\x85\u2028\u2029"
BLOCKS = ("|", ">")

_FIRST = "-?:,[]{}#&*!|>'\"%@` \t"
_CUT = re.compile(r":(?:\s|$)|\s#|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_HUGGED = re.compile(r"[ \t]+#\S")
_ESCAPES = re.compile(r'\\[^"\\]')
_BLOCK_HEAD = re.compile(r"([|>])\d?([+-]?)\d?[ \t]*(#.*)?")
# Texts that other readers of YAML, which guess types, take for numbers, times or truth values; and procedure codes.
_GUESSED = re.compile(r"[-+]?\d[\d._]*|\d{1,2}:\d{2}|[1-9]\.\d{6}\.[0-9A-Z.]+|(?i:true|false|yes|no|on|off|null)|~")


class BrokenSourceError(ValueError):
    """A text with syntax errors was to be formatted; what stands at the offset `at` has no place in the language."""

    def __init__(self, at: int) -> None:
        super().__init__(f"offset {at} is not understood")
        self.at = at


class Rendering(Record):
    """What to write for a scalar: the lines (indented against the first), and whether they need quotes in any case."""

    lines: tuple[str, ...]
    quoted: bool = False


def is_plain(text: str) -> bool:
    """Whether YAML reads `text`, written without quotes as a value on a line of its key, as that very text."""
    if not text or text != text.strip():
        return False
    if text[0] in _FIRST and not (text[0] in "-?:" and text[1:2].strip()):
        return False
    return _CUT.search(text) is None


def scalar_lines(scalar: Scalar, rendering: Rendering | None) -> list[str]:
    """The lines of a scalar; without a rendering its text stays, and its lines too when there are several.

    Lines after the first are given as they stand against the indentation of the scalar's content.
    """
    if scalar.style in BLOCKS:
        mark, remark, lines = block_parts(scalar)
        if rendering is not None:
            mark, lines = scalar.style, list(rendering.lines)
        return [f"{mark}  {remark}" if remark else mark, *lines]
    raw = scalar.source.text[scalar.start : scalar.end]
    several = BREAK.search(raw) is not None
    if raw[:1] != scalar.style if scalar.style else not several and raw != scalar.value:
        raise BrokenSourceError(scalar.start)
    # A remark without a blank after its mark is taken for a value that was cut, unless the value is quoted.
    hugged = bool(scalar.style) and _HUGGED.match(scalar.source.text, scalar.end) is not None
    if rendering is not None:
        return _styled(list(rendering.lines), quoted=rendering.quoted or hugged)
    if several:
        return _flow_lines(raw)
    if scalar.style == '"' and _ESCAPES.search(raw.replace("\\\\", "")):
        return [raw]
    return _styled([scalar.value], quoted=hugged or _GUESSED.fullmatch(scalar.value) is not None)


def content_end(scalar: Scalar) -> int:
    """Where a scalar ends: the empty lines after a block are not part of it."""
    if scalar.style not in BLOCKS:
        return scalar.end
    return scalar.start + len(scalar.source.text[scalar.start : scalar.end].rstrip(BLANKS))


def block_parts(scalar: Scalar) -> tuple[str, str, list[str]]:
    """The mark of a block, the remark behind it ("" for none), and its lines without their indentation."""
    raw = BREAK.split(scalar.source.text[scalar.start : content_end(scalar)])
    head = _BLOCK_HEAD.fullmatch(raw[0].rstrip())
    if head is None:
        raise BrokenSourceError(scalar.start)
    indentation = _indentation(raw[1:]) - _indentation(BREAK.split(scalar.value))
    lines = [line[indentation:] for line in raw[1:]]
    # YAML takes the indentation from the first line, unless it is told.
    told = "2" if next((line for line in lines if line), "x")[0] in " \t" else ""
    return f"{head[1]}{told}{head[2]}", head[3] or "", lines


def _indentation(lines: list[str]) -> int:
    first = next((line for line in lines if line.strip(" ")), "")
    return len(first) - len(first.lstrip(" "))


def _flow_lines(raw: str) -> list[str]:
    """The lines of a scalar in quotes or without; blanks at their ends mean nothing to YAML, escaped ones do."""
    lines: list[str] = []
    for line in BREAK.split(raw):
        bare = line.strip(" \t") if lines else line.rstrip(" \t")
        escaped = bare.endswith("\\") and line.rstrip(" \t") != line
        lines.append(bare + line[len(line.rstrip(" \t"))] if escaped else bare)
    return lines


def _styled(lines: list[str], *, quoted: bool) -> list[str]:
    text = " ".join(lines)
    if not quoted and is_plain(text):
        return lines
    mark = "'" if '"' in text or "\\" in text else '"'
    if mark == "'":
        lines = [line.replace("'", "''") for line in lines]
    lines = [mark + lines[0], *lines[1:]]
    return [*lines[:-1], lines[-1] + mark]
