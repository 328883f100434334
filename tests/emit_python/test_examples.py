"""Dossiers whose answers are worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emit_python import examples, packages


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> packages.Subject:
    return packages.Subject(examples.procedure(), tmp_path_factory.mktemp("examples"))


@pytest.mark.parametrize("changes, name, expected", examples.EXAMPLES)
def test_examples(subject: packages.Subject, changes: dict[str, Any], name: str, expected: object) -> None:
    dossier = examples.dossier(changes)
    assert examples.seen(packages.generated(subject.module, dossier, None), name) == expected
    assert examples.seen(packages.reference(subject.procedure, dossier, None), name) == expected
