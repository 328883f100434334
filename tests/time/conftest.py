"""The calendar of the pack, for all tests of time."""

from __future__ import annotations

import pytest

from tests.time.support import official

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.time.calendar import Calendar


@pytest.fixture(scope="session")
def calendar() -> Calendar:
    """Announced: 2025, 2026; by statute: 2027."""
    return official()
