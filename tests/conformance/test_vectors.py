"""Every target gives, for every vector, what the law requires."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conformance.targets import TARGETS
from tests.conformance.vectors import by_slice, differences, files, read

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", files())
def test_vectors(name: str, target: str, tmp_path: Path) -> None:
    wrong = []
    for number, (procedure, vectors) in enumerate(by_slice(read(name))):
        folder = tmp_path / str(number)
        folder.mkdir()
        answers = TARGETS[target](procedure, [vector.dossier for vector in vectors], folder)
        for vector, answer in zip(vectors, answers, strict=True):
            wrong += [f"{vector.source}, {vector.id}: {text}" for text in differences(vector, answer)]
    assert not wrong, "\n".join(wrong)


def test_every_shape_has_three_cases_and_one_that_errs() -> None:
    shapes = [read(name) for name in files() if name.startswith("shapes/")]
    assert len(shapes) >= 37
    for vectors in shapes:
        source = vectors[0].source
        assert len(vectors) >= 3, source
        assert any(vector.expect.get("errors") for vector in vectors), source
