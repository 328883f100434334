"""The documents beside this file: every block yields exactly the findings marked in it, of whatever severity."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.messages.marked import Example, check, examples

DOCUMENTS = sorted(Path(__file__).parent.glob("*.md"))


def _examples() -> list[object]:
    return [
        pytest.param(example, id=f"{document.stem}-{example.number}")
        for document in DOCUMENTS
        for example in examples(document)
    ]


@pytest.mark.parametrize("example", _examples())
def test_the_block_yields_what_is_marked(example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert sorted(check(example)[1]) == sorted(example.places)
