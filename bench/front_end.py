"""The front end on a text in memory, beside PyYAML's C composer of the same text."""

from __future__ import annotations

import os

import yaml
from harness import Row, compare, table
from processes import FILES, ROOT, SMALL

from thutuc.build.project import Project
from thutuc.build.resources import language
from thutuc.report.diagnostic import Reporter
from thutuc.syntax.shape import declare
from thutuc.syntax.tree import read
from thutuc.text.source import Source


def report(rounds: int) -> str:
    """Tree, declarations and models of a 9 kB file, and of the largest procedure, as Markdown."""
    parts = ["## 3. Front end on a text in memory"]
    for name in (SMALL, FILES[-1]):
        with open(os.path.join(ROOT, name), encoding="utf-8", newline="") as file:
            text = file.read()
        parts += [f"`{name}`, {len(text.encode()) / 1000:.1f} kB:", table(_rows(name, text, rounds), "stage")]
    return "\n\n".join(parts)


def _rows(path: str, text: str, rounds: int) -> list[Row]:
    def declared() -> None:
        declare(Source(path, text), language(), Reporter(), {})

    def opened() -> None:
        if Project().open_source(Source(path, text), path) is None:
            raise ValueError(f"{path} cannot be read")

    def resolved() -> None:
        slicer = Project().open_source(Source(path, text), path)
        if slicer is None:
            raise ValueError(f"{path} cannot be read")
        for interval in slicer.intervals:
            slicer.resolve(interval)

    candidates = {
        "PyYAML C `compose`": lambda: yaml.compose(text, Loader=yaml.CSafeLoader),
        "tree with spans (`syntax.tree.read`)": lambda: read(Source(path, text), Reporter()),
        "declarations (`syntax.shape.declare`), expressions parsed": declared,
        "opened (`Project().open_source`): the same, imports, slices": opened,
        "opened and resolved to models, every slice": resolved,
    }
    return compare(candidates, rounds)
