"""The command, ready to be run."""

from __future__ import annotations

import pytest

from tests.cli.running import Command


@pytest.fixture
def thutuc(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Command:
    """`thutuc` in this process."""
    return Command(capsysbinary, monkeypatch)
