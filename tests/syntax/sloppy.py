"""Files as people leave them: a canonical file with other indentation, remarks, blank lines and ends of lines."""

from __future__ import annotations

import re

import yaml
from hypothesis import strategies as st

MARK = "# ghi chú"
_TRAILING = re.compile(rf"  {MARK} \d+:.*")


def folded(text: str) -> dict[int, tuple[int, bool]]:
    """Lines (from 0) that continue a scalar, with the line the scalar began on and whether it is a block."""
    found = {}
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        start, end = event.start_mark, event.end_mark
        if isinstance(event, yaml.ScalarEvent) and start and end:
            for line in range(start.line + 1, end.line + (end.column > 0)):
                found[line] = start.line, event.style in ("|", ">")
    return found


@st.composite
def untidy(draw: st.DrawFn, text: str) -> tuple[str, list[str]]:
    """A file that says what `text`, a canonical one, says; and the remarks put into it, in order."""
    lines = text.split("\n")[:-1]
    inside = folded(text)
    step = draw(st.sampled_from((2, 3, 4, 5)))
    written: list[str] = []
    remarks: list[str] = []

    def remark() -> str:
        remarks.append(f"{MARK} {len(remarks)}: a - b, 'c")
        return remarks[-1]

    for number, line in enumerate(lines):
        margin = len(line) - len(line.lstrip(" "))
        if number in inside:
            first = lines[inside[number][0]]
            base = len(first) - len(first.lstrip(" ")) + 2
            written.append(" " * (base // 2 * step + margin - base) + line.lstrip(" ") if line else "")
            continue
        margin = margin // 2 * step
        if number:
            for _ in range(draw(st.sampled_from((0, 0, 0, 1, 2)))):
                after_block = number - 1 in inside and inside[number - 1][1]
                column = margin if after_block else draw(st.sampled_from((0, margin, margin + 1, 20)))
                blank = draw(st.sampled_from(("", "   ", None)))
                written.append(" " * column + remark() if blank is None else blank)
        body = line.lstrip(" ")
        if body.startswith("- "):
            body = "-" + " " * (step - 1) + body[2:]
        starts_lines = number + 1 in inside and not inside[number + 1][1]
        if number and not starts_lines and draw(st.sampled_from((False, False, True))):
            body += draw(st.sampled_from((" ", "    "))) + remark()
        elif not starts_lines:
            body += draw(st.sampled_from(("", "  ")))
        written.append(" " * margin + body)
    end = draw(st.sampled_from(("\n", "\r\n")))
    return draw(st.sampled_from(("", "\n\n"))) + end.join(written) + draw(st.sampled_from(("", end, end * 3))), remarks


def unremarked(text: str) -> list[str]:
    """The lines of a formatted file without the remarks of `untidy` and without blank lines."""
    lines = [_TRAILING.sub("", line) for line in text.split("\n")]
    return [line for line in lines if line.strip() and not line.lstrip().startswith(MARK)]


def remarks_in(text: str) -> list[str]:
    """The remarks of `untidy` in a file, in order."""
    return re.findall(rf"{MARK} \d+:.*", text)
