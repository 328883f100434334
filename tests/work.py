"""How much Python does, counted in calls: the same on every machine, where a clock would measure the machine."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType


class TooMuch(AssertionError):
    """More calls than were allowed; raised in the midst of the work."""


@contextmanager
def at_most(calls: int) -> Iterator[None]:
    """The work inside makes at most so many calls of functions, those written in C among them."""
    with _counted(calls):
        yield


def calls(work: Callable[[], object]) -> int:
    """How many calls of functions the work makes, those written in C among them."""
    with _counted(sys.maxsize) as counted:
        work()
    return counted[0]


@contextmanager
def _counted(most: int) -> Iterator[list[int]]:
    counted = [0]

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        if event in ("call", "c_call"):
            counted[0] += 1
            if counted[0] > most:
                sys.setprofile(None)
                raise TooMuch(f"more than {most:,} calls")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield counted
    finally:
        sys.setprofile(before)
