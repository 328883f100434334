"""Dossiers whose answers are worked out by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emit_python import examples
from tests.emit_typescript.modules import Subject

if TYPE_CHECKING:
    from tests.emit_typescript.modules import Node


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory, node: Node) -> Subject:
    return Subject(examples.procedure(), tmp_path_factory.mktemp("examples"), node)


@pytest.mark.parametrize("changes, name, expected", examples.EXAMPLES)
def test_examples(subject: Subject, changes: dict[str, Any], name: str, expected: object) -> None:
    assert examples.seen(subject.generated(examples.dossier(changes)), name) == expected
