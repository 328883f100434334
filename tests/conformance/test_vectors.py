"""Every target gives, for every vector, what the law requires; docs/matrix.md says so rule by rule."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.conformance import matrix
from tests.conformance.targets import TARGETS
from tests.conformance.vectors import Answer, Vector, by_slice, differences, files, read

if TYPE_CHECKING:
    from pathlib import Path

IS_LONG = settings.get_current_profile_name() == "long"
FILES = [name for name in files() if not name.startswith("found/")]


@pytest.mark.parametrize("name", files())
def test_vectors(name: str, tmp_path: Path) -> None:
    wrong: list[str] = []
    cells: dict[tuple[str, str], list[tuple[list[Vector], dict[str, list[Answer]]]]] = {}
    slices = by_slice(read(name))
    most = max(len(vectors) for _, vectors in slices)
    for number, (procedure, vectors) in enumerate(slices):
        answers: dict[str, list[Answer]] = {}
        for target, ask in TARGETS.items():
            # Of a file with several slices Spark, which plans each for seconds, is asked the one with the most vectors.
            if target == "spark" and len(vectors) < most and not IS_LONG:
                continue
            folder = tmp_path / f"{number}-{target}"
            folder.mkdir()
            answers[target] = ask(procedure, [vector.dossier for vector in vectors], folder)
            for vector, answer in zip(vectors, answers[target], strict=True):
                wrong += [f"{target}, {vector.source}, {vector.id}: {text}" for text in differences(vector, answer)]
        for path, kind in matrix.rules(procedure):
            cells.setdefault((path, kind), []).append((vectors, answers))
    assert not wrong, "\n".join(wrong)
    if name in FILES:
        _compare(name, [_row(name, path, kind, found) for (path, kind), found in cells.items()])


def _row(name: str, path: str, kind: str, found: list[tuple[list[Vector], dict[str, list[Answer]]]]) -> str:
    """The row of a rule over all slices of its file."""
    source = name.removesuffix(".json").removeprefix("shapes/")
    cells = []
    for target in matrix.TARGETS:
        asked = [(vectors, answers[target]) for vectors, answers in found if target in answers]
        vectors = [vector for some, _ in asked for vector in some]
        cells.append(matrix.cell(target, path, kind, vectors, [answer for _, some in asked for answer in some]))
    return matrix.row(f"{source} (shape)" if name.startswith("shapes/") else source, path, cells)


def _compare(name: str, rows: list[str]) -> None:
    """The rows of a file against the page, or into it."""
    source = rows[0].split("|")[1].strip() if rows else name
    here = [line for line in matrix.written() if line.split("|")[1].strip() == source]
    if matrix.WRITING and here != rows:
        others = [line for line in matrix.written() if line.split("|")[1].strip() != source]
        matrix.PAGE.write_text(matrix.page(sorted([*others, *rows], key=_by_source)), encoding="utf-8")
        return
    assert here == rows, "run THUTUC_WRITE_MATRIX=1 pytest -p no:xdist tests/conformance/test_vectors.py"


def _by_source(line: str) -> tuple[bool, str]:
    source = line.split("|")[1].strip()
    return source.endswith("(shape)"), source


def test_the_matrix_has_no_empty_cell_and_no_row_of_its_own() -> None:
    known = {f"{name.removesuffix('.json')}" for name in FILES if not name.startswith("shapes/")}
    known |= {
        f"{name.removesuffix('.json').removeprefix('shapes/')} (shape)" for name in FILES if name.startswith("shapes/")
    }
    for line in matrix.written():
        source, _path, *cells = [part.strip() for part in line.strip("|").split("|")]
        assert source in known
        assert len(cells) == len(matrix.TARGETS)
        assert all(cell in ("**agrees**", "runs") or cell.startswith("loss: ") for cell in cells), line


@cache
def _shapes() -> list[tuple[Vector, ...]]:
    return [read(name) for name in FILES if name.startswith("shapes/")]


def test_every_shape_has_three_cases_and_one_that_errs() -> None:
    assert len(_shapes()) >= 37
    for vectors in _shapes():
        source = vectors[0].source
        assert len(vectors) >= 3, source
        assert any(vector.expect.get("errors") for vector in vectors), source
