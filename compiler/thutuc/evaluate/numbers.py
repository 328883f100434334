"""Exact numbers: integers that count units of 10**-scale."""

from __future__ import annotations

from thutuc.evaluate.outcome import Failure
from thutuc.model.formats import BOUND


def bounded(value: int, scale: int) -> int:
    """The number itself; Failure E_OVERFLOW where it lies beyond plus or minus 10**15."""
    if abs(value) > rescaled(BOUND, 0, scale):
        raise Failure("E_OVERFLOW")
    return value


def rescaled(value: int, scale: int, wanted: int) -> int:
    """The same number in units of 10**-wanted, which are not larger."""
    factor: int = 10 ** (wanted - scale)
    return value * factor


def quotient_down(dividend: int, divisor: int) -> int:
    """The largest integer not above the exact quotient; Failure E_DIVISION by zero."""
    if divisor == 0:
        raise Failure("E_DIVISION")
    return dividend // divisor


def quotient_up(dividend: int, divisor: int) -> int:
    """The smallest integer not below the exact quotient; Failure E_DIVISION by zero."""
    return -quotient_down(-dividend, divisor)


def quotient_half_up(dividend: int, divisor: int) -> int:
    """The integer nearest to the exact quotient, the larger of two equally near; E_DIVISION by zero."""
    return quotient_down(2 * dividend + divisor, 2 * divisor)


QUOTIENTS = {"half_up": quotient_half_up, "up": quotient_up, "down": quotient_down}
"""The ways of rounding, by their name in the language."""
