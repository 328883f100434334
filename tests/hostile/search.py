"""Damages good files by the hundred thousand: `python -m tests.hostile.search COUNT [SEED]` tells how they came out, and what failed.

Text number n is made of `Random(n)`, from SEED on: one number tells how to make it again (`--show NUMBER`).
"""

from __future__ import annotations

import sys
import time
import traceback
from collections import Counter
from random import Random
from typing import TYPE_CHECKING

from tests.hostile.damage import damaged
from tests.hostile.judge import judge
from thutuc.report.diagnostic import SEVERITIES

if TYPE_CHECKING:
    from types import TracebackType

SHOWN = 5


class Ends:
    """How texts came out; a failure of any kind counts, and the first of each kind are written with their number."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.slowest = (0.0, 0)
        self._begin = 0.0
        self._number = 0

    def of(self, number: int) -> Ends:
        """For the text with this number: to be used in a `with`, which no failure leaves."""
        self._number, self._begin = number, time.perf_counter()
        return self

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: BaseException | None, trace: TracebackType | None) -> bool:
        self.slowest = max(self.slowest, (time.perf_counter() - self._begin, self._number))
        if error is None or isinstance(error, KeyboardInterrupt):
            return False
        place = traceback.extract_tb(trace)[-1]
        name = f"FAILED {type(error).__name__} {place.filename.rpartition('/')[2]}:{place.lineno} {str(error)[:120]!r}"
        self.counts[name] += 1
        if self.counts[name] <= SHOWN:
            sys.stdout.write(f"{self._number} {name}\n")
            sys.stdout.flush()
        return True


def search(count: int, seed: int = 0) -> Ends:
    """Judge `count` texts; each is checked, and formatted, fixed, reported, built by turns."""
    ends = Ends()
    for number in range(seed, seed + count):
        with ends.of(number):
            severities = [finding.severity for finding in judge(damaged(Random(number)), number % 12).findings]
            ends.counts[min(severities, key=SEVERITIES.index, default="clean")] += 1
        if number % 5_000 == 4_999:
            sys.stdout.write(f"… {number + 1}\n")
            sys.stdout.flush()
    return ends


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[0] == "--show":
        sys.stdout.write(damaged(Random(int(words[1]))))
    else:
        result = search(*map(int, words))
        for kind, times in result.counts.most_common():
            sys.stdout.write(f"{times} {kind}\n")
        sys.stdout.write(f"slowest: {result.slowest[0]:.2f} s, number {result.slowest[1]}\n")
