"""Drawn rules: typed trees over the facts of the sample, each the amount or the condition of a fee, so that every target has to compute them."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from tests.emit_python.dossiers import Maker, damaged
from tests.emit_python.packages import sample
from tests.emit_python.trees import HERE, Trees
from tests.emit_typescript.modules import told_apart
from thutuc.model.expressions import Call, Constant, Expression, children
from thutuc.model.procedure import Fee, FeeRow, Procedure
from thutuc.model.types import DATE, INTEGER, VND

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

DEPTH = 3
EPOCH = Constant(DATE, HERE, dt.date(2026, 1, 1))


def rules(random: Random, count: int) -> list[Expression]:
    """Trees: conditions, numbers and dates alike often."""
    trees = Trees(random, sample())
    makers = (trees.boolean, trees.number, trees.date)
    return [makers[number % 3](DEPTH) for number in range(count)]


def dossiers(random: Random, count: int) -> list[dict[str, Any]]:
    """Dossiers of the sample: half of them with a few damaged values.

    Numbers are as JavaScript tells them apart; half of a surrogate pair, for which databases refuse the whole dossier, is a question mark.
    """
    procedure = sample()
    made = [Maker(random, procedure, is_neat=number % 2 == 0).dossier() for number in range(count)]
    rough = [damaged(random, dossier, number % 3) if number % 2 else dossier for number, dossier in enumerate(made)]
    texts = [json.dumps(told_apart(dossier), ensure_ascii=False).encode("utf-8", "replace") for dossier in rough]
    return [json.loads(text) for text in texts]


def procedure_with(trees: list[Expression]) -> Procedure:
    """The sample with one more fee for each tree, `drawn_0` and so on."""
    return priced(sample(), trees)


def priced(procedure: Procedure, trees: Sequence[Expression]) -> Procedure:
    """The procedure with one more fee for each tree, `drawn_0` and so on: 1 đồng where a condition holds, else the number, or the days from EPOCH to the date."""
    fees = tuple(_fee(f"drawn_{number}", tree) for number, tree in enumerate(trees))
    return procedure.replace(fees=procedure.fees + fees)


def _fee(name: str, tree: Expression) -> Fee:
    when, amount = None, tree
    if tree.type.name == "boolean":
        when, amount = tree, Constant(VND, HERE, 1)
    elif tree.type.name == "date":
        amount = Call(INTEGER, HERE, "days_between", (EPOCH, tree))
    # A number is an amount of money with the digits it has, rounded to whole đồng.
    amount = amount.replace(type=VND.replace(scale=amount.type.scale))
    row = FeeRow(name, name, f"fees.{name}", HERE, None, False, amount, "", ())
    return Fee(
        name, name, f"fees.{name}", HERE, name, "charge", "", when, (row,), False, None, None, "half_up", (), "", (), ""
    )


def smaller(tree: Expression) -> list[Expression]:
    """Trees to try instead of one that fails: its parts, then itself with one part replaced by a part of that part."""
    found = [part for part in children(tree) if part.type.name in ("boolean", "date") or part.type.is_number]
    for name in tree._fields[2:]:
        value = tree.__dict__[name]
        parts = value if isinstance(value, tuple) else (value,)
        for place, part in enumerate(parts):
            if not isinstance(part, Expression):
                continue
            for inner in smaller(part):
                if inner.type.replace(scale=0) == part.type.replace(scale=0) and inner.type.scale == part.type.scale:
                    changed = (*parts[:place], inner, *parts[place + 1 :]) if isinstance(value, tuple) else inner
                    found.append(tree.replace(**{name: changed}))
    return found
