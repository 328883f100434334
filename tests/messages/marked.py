"""Specification texts inside Markdown, with the findings they must yield written under their lines.

    Linh vuc: Hộ tịch
    # ^^^^^^ S1040

The carets stand under the place of the finding. `# ` takes the first two columns, so that a place that begins
there is marked from the third on; a mark without carets is for a finding about the whole file. Marks are taken
out before the text is read. `<U+00A0>` stands for a character that must not be in the page itself. A fence may
name its file: ```yaml chung.yaml.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from thutuc.build.listing import procedure_files
from thutuc.build.project import Project
from thutuc.report.diagnostic import Diagnostic, Reporter

SPEC = "spec.yaml"
MARK = re.compile(r"# *(?P<carets>\^*) ?(?P<code>[A-Z]\d{4})")
ESCAPE = re.compile(r"<U\+([0-9A-F]{4,6})>")
FENCE = re.compile(r"```(?P<language>yaml|console)(?: (?P<name>\S+))?")


class Place(NamedTuple):
    """A finding: its file, line, first column and column after the last, as the page shows them, and its code."""

    file: str
    line: int
    start: int
    end: int
    code: str


class Example(NamedTuple):
    """The blocks of a section that belong together: files by name, the findings marked, a dialogue of commands."""

    section: str
    number: int
    files: dict[str, str]
    places: list[Place]
    console: str


def examples(page: Path) -> list[Example]:
    """All examples of a page; a second file of one name begins a new one."""
    found: list[Example] = []
    section = ""
    lines = page.read_text(encoding="utf-8").split("\n")
    index = 0
    while index < len(lines):
        line = lines[index]
        index += 1
        if line.startswith("#"):
            section = line.lstrip("#").strip()
        fence = FENCE.fullmatch(line)
        if not fence:
            assert not line.startswith("```") or line == "```text", f"{page.name}:{index}: {line}"
            index = lines.index("```", index) + 1 if line == "```text" else index
            continue
        end = lines.index("```", index)
        name = fence["name"] or SPEC
        last = found[-1] if found and found[-1].section == section else None
        if last is None or (fence["language"] == "yaml" and (name in last.files or last.console)):
            last = Example(section, len(found), {}, [], "")
            found.append(last)
        if fence["language"] == "console":
            found[-1] = last._replace(console="\n".join(lines[index:end]))
        else:
            last.files[name] = _text(name, lines[index:end], last.places)
        index = end + 1
    return found


def check(example: Example) -> tuple[list[Diagnostic], list[Place]]:
    """What `thutuc check` finds in the files of an example, written to the current folder; and where."""
    for name, text in example.files.items():
        os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
        with open(name, "w", encoding="utf-8", newline="") as file:
            file.write(_real(text))
    reporter = Reporter()
    project = Project(reporter)
    for path in procedure_files("."):
        project.check(os.path.relpath(path))
    project.check_codes()
    found = reporter.sorted()
    return found, [_place(finding, example.files) for finding in found]


def _text(name: str, block: list[str], places: list[Place]) -> str:
    """The text of a block without its marks, which go to `places`."""
    text: list[str] = []
    for line in block:
        mark = MARK.fullmatch(line)
        if mark is None:
            assert not re.match(r"#.*\^", line), f"not a mark: {line}"
            text.append(line)
        elif mark["carets"]:
            start, end = (at + 1 for at in mark.span("carets"))
            places.append(Place(name, len(text), start, end, mark["code"]))
        else:
            places.append(Place(name, 0, 0, 0, mark["code"]))
    return "\n".join(text) + "\n"


def _real(text: str) -> str:
    return ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), text)


def _place(finding: Diagnostic, files: dict[str, str]) -> Place:
    """Where a finding is, as the page would mark it: the first line of its place."""
    if finding.span is None:
        return Place(finding.file, 0, 0, 0, finding.code.code)
    line, column = finding.span.source.line_col(finding.span.start)
    columns = _columns(files[finding.file].split("\n")[line - 1])
    first = column - 1
    last = min(first + finding.span.end - finding.span.start, len(columns) - 1)
    # The mark itself begins with `# `.
    start = max(columns[first] + 1, 3)
    return Place(finding.file, line, start, max(columns[max(first, last)] + 1, start + 1), finding.code.code)


def _columns(shown: str) -> list[int]:
    """The column at which each character of a line stands in the page, and the end of the line."""
    columns = []
    at = 0
    while at < len(shown):
        columns.append(at)
        escape = ESCAPE.match(shown, at)
        at = escape.end() if escape else at + 1
    return [*columns, at]
