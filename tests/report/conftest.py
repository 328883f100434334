"""Codes defined by these tests stay out of the registry of the compiler."""

from __future__ import annotations

import pytest

from thutuc.report import diagnostic, registry


@pytest.fixture
def own_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty registry for one test, which does not load the modules of the compiler."""
    monkeypatch.setattr(diagnostic, "DEFINED", {})
    monkeypatch.setattr(registry, "_load", lambda: None)
