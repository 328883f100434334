"""The blocks of a page of documentation, and running them one after the other in a folder.

A yaml or json block with a name is a complete file and is written under that name. A diff block changes the example for
the next console block only. In a console block the lines after `$ ` are commands; the other lines must be what they
print, each run of lines in order, `…` standing for lines left out. `cd` alone holds until the end of the block.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

FENCE = re.compile(r"```(?P<language>\w+)(?: (?P<name>\S+))?")


class Block(NamedTuple):
    """A block: its language, the name of the file it stands for ("" for none), the line it begins on, its text."""

    language: str
    name: str
    line: int
    text: str


def blocks(page: Path) -> list[Block]:
    """All blocks of a page, in order."""
    found = []
    lines = page.read_text(encoding="utf-8").split("\n")
    index = 0
    while index < len(lines):
        fence = FENCE.fullmatch(lines[index])
        index += 1
        if fence:
            end = lines.index("```", index)
            text = "".join(f"{line}\n" for line in lines[index:end])
            found.append(Block(fence["language"], fence["name"] or "", index, text))
            index = end + 1
    return found


def changed(text: str, diff: str) -> str:
    """The text with the lines of a diff replaced; the lines to take out must occur, the first place counts."""
    lines = diff.splitlines(keepends=True)
    old = "".join(line[1:] for line in lines if line.startswith("-"))
    new = "".join(line[1:] for line in lines if line.startswith("+"))
    assert old in text, f"not in the example: {old!r}"
    return text.replace(old, new, 1)


def said(console: str, folder: Path) -> str:
    """Run the commands of a console block in a folder: what they print, and that it holds what the block shows."""
    output = ""
    shown: list[str] = []
    for line in [*console.splitlines(), "$ "]:
        if not line.startswith("$ "):
            shown.append(line)
            continue
        _compare(shown, output)
        shown = []
        if line.startswith("$ cd "):
            folder = folder / line.removeprefix("$ cd ")
            output = ""
        elif line != "$ ":
            output = _run(line[2:], folder)
    return output


def _compare(shown: list[str], output: str) -> None:
    at = 0
    for part in "\n".join(shown).split("…\n"):
        wanted = part.rstrip("\n")
        found = output.find(wanted, at)
        assert found >= 0, f"not said:\n{wanted}\nbut:\n{output}"
        at = found + len(wanted)


def _run(command: str, folder: Path) -> str:
    environment = {
        "XDG_CACHE_HOME": os.devnull,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
    }
    run = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert "Traceback" not in run.stderr, run.stderr
    assert run.returncode in (0, 1), run.stdout + run.stderr
    return run.stdout + run.stderr
