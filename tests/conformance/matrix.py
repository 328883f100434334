"""docs/matrix.md: what each target does with each rule. The tests hold its rows to what came out; with THUTUC_WRITE_MATRIX=1 they write them."""

from __future__ import annotations

import os
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.conformance.vectors import Answer, Vector
    from thutuc.emit.interface import Emitter
    from thutuc.model.procedure import Document, Procedure

PAGE = ROOT / "docs" / "matrix.md"
WRITING = os.environ.get("THUTUC_WRITE_MATRIX") == "1"
# Targets that compute are asked; of the others their emitter says what becomes of a rule.
COMPUTING = ("evaluator", "python", "typescript", "duckdb", "spark")
STATING = ("text", "json-schema", "html-form", "notice", "bpmn")
TARGETS = COMPUTING + STATING
HEAD = """\
# What each target does with each rule

Written by the tests (`THUTUC_WRITE_MATRIX=1 pytest tests/conformance`), which fail when a row is not what came out or a cell is empty.

- **agrees**: the target computes the rule, and every vector of `spec/conformance/` that speaks of it came out as the law requires.
- runs: the target computes the rule; no vector of this file states a value for it alone.
- loss: what becomes of it instead (shown in words, weaker, omitted); the reasons stand in `losses.json` of every build.

"""


def rules(procedure: Procedure) -> list[tuple[str, str]]:
    """The rules of a procedure as (path, kind of rule)."""
    found = [(fee.path, "fee") for fee in procedure.fees]
    found += [("deadline", "deadline")] if procedure.deadline is not None else []
    found += [(rule.path, "check") for rule in procedure.checks]
    found += [(rule.path, "requirement") for rule in procedure.requirements if rule.must is not None]
    found += [(document.path, "document") for document in _all(procedure.documents)]
    return found + ([("workflow", "step")] if procedure.steps else [])


def _all(documents: Sequence[Document]) -> Iterator[Document]:
    for document in documents:
        yield document
        yield from _all(document.members)


def cell(target: str, path: str, kind: str, vectors: Sequence[Vector], given: Sequence[Answer]) -> str:
    """What a target does with a rule, by its answers to the vectors that it was given (which were found to agree)."""
    if not given:
        return _stated(target, kind)
    if kind == "fee":
        answered = [answer.fees is not None for answer in given]
        spoken = any(path.removeprefix("fees.") in vector.expect.get("fees", {}) for vector in vectors)
    elif kind == "deadline":
        answered = [answer.due is not None for answer in given]
        spoken = any("due" in vector.expect for vector in vectors)
    elif kind == "step":
        answered = [answer.route is not None for answer in given]
        spoken = any("route" in vector.expect for vector in vectors)
    elif kind == "document":
        answered = [answer.required is not None for answer in given]
        spoken = any(_names(vector, path) for vector in vectors)
    else:
        answered = [answer.errors is not None for answer in given]
        spoken = any(path in vector.expect.get("errors", ()) for vector in vectors)
    if not all(answered):
        return _stated(target, kind)
    return "**agrees**" if spoken else "runs"


def _names(vector: Vector, path: str) -> bool:
    return any(path.removeprefix("documents.") in vector.expect.get(key, ()) for key in ("required", "missing"))


def _stated(target: str, kind: str) -> str:
    """What the emitter says becomes of a kind of rule."""
    (found,) = entry_points(group="thutuc.emitters", name=target)
    emitter: Emitter = found.load()
    carriage = emitter.carries[kind].carriage
    return "runs" if carriage == "enforced" else f"loss: {carriage}"


def row(source: str, path: str, cells: Sequence[str]) -> str:
    """One line of the table."""
    return f"| {source} | `{path}` | {' | '.join(cells)} |"


def page(lines: Sequence[str]) -> str:
    """The whole page."""
    head = f"| specification | rule | {' | '.join(TARGETS)} |\n|{'---|' * (len(TARGETS) + 2)}\n"
    return HEAD + head + "\n".join(lines) + "\n"


def written() -> list[str]:
    """The rows of the page as it stands."""
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    return [line for line in text.splitlines() if line.startswith("| ") and not line.startswith("| specification")]
