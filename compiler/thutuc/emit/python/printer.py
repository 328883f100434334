"""Prints typed expressions as Python.

A rule becomes the body of a function of one argument `f`, the facts of a dossier that are there and right, by
dotted name. A name that is missing raises KeyError with that name, which is what makes the rule undetermined.
Numbers are integers counted in units of 10**-scale, dates are `datetime.date`, times minutes since midnight,
durations tuples (amount, unit, scale).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from thutuc.model import expressions as ex
from thutuc.time.duration import Duration

if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.model.expressions import Expression

    Printed = tuple[str, int]

CONDITIONAL, OR, AND, NOT, COMPARE, SUM, PRODUCT, SIGN, ATOM = range(9)
SYMBOLS = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
