"""Prints what a dossier costs."""

from __future__ import annotations

from thutuc.emit.sql.functions import rounded_quotient
from thutuc.emit.sql.printer import LARGEST_SMALL, LARGEST_WIDE, Printer
from thutuc.emit.sql.rows import Rows
from thutuc.emit.sql.troubles import first_of
from thutuc.plan.ranges import everything
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.emit.sql.world import World
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fee, FeeRow


class _Amount(Record):
    """A number on its way through a fee: its column, in units of 10**-scale, and how large it can be."""

    column: str
    scale: int
    largest: int


class FeeColumns:
    """Defines for a fee `x`: `fee.x.status`, `fee.x.amount`, `fee.x.reduction`, `fee.x.trouble`, and `fee.x`, what other fees count with."""

    def __init__(self, world: World, fee: Fee) -> None:
        self._world = world
        self._columns = world.columns
        self._dialect = world.dialect
        self._printer = Printer(world)
        self._fee = fee
        self._name = f"fee.{fee.id}"
        self._troubles: list[str] = []
        self._scale = max((row.amount.type.scale for row in fee.rows if row.amount is not None), default=0)

    def define(self) -> None:
        """Defines the columns."""
        fee, define = self._fee, self._columns.define
        define(f"{self._name}.due", self._printer.value(fee.when) if fee.when is not None else "TRUE")
        rows = Rows(self._world, self._name, fee.rows, ordered=fee.ordered)
        rows.choose()
        define(f"{self._name}.reduction", self._reduction())
        define(f"{self._name}.rate", self._rate())
        rows.define([self._answer(row) for row in fee.rows], self._ref("rate"))
        define(f"{self._name}.amount", self._pay())
        define(f"{self._name}.trouble", self._trouble())
        define(f"{self._name}.status", self._status())
        define(self._name, self._counted())

    def _counted(self) -> str:
        """What other fees and the total count with: nothing of one that is exempt or not due."""
        nothing = self._dialect.literal(0)
        words = {row.word or "not_stated" for row in self._fee.rows if row.amount is None}
        free = [str(number) for number, row in enumerate(self._fee.rows, 1) if row.word == "exempt"]
        cases = [f"WHEN NOT {self._ref('due')} THEN {nothing}"] if self._fee.when is not None else []
        cases.append(f"WHEN {self._ref('trouble')} IS NOT NULL THEN NULL")
        if self._ref("clash") != "FALSE":
            cases.append(f"WHEN {self._ref('clash')} THEN NULL")
        if "exempt" in words:
            cases.append(f"WHEN {self._dialect.among(self._ref('row'), free)} THEN {nothing}")
        return f"CASE {' '.join(cases)} ELSE {self._ref('amount')} END"

    def _ref(self, name: str) -> str:
        return self._columns.ref(f"{self._name}.{name}")

    def _answer(self, row: FeeRow) -> tuple[str, str]:
        """What tells the answer of a row from others, and the trouble of its amount."""
        if row.amount is None:
            return self._dialect.text(row.word or "not_stated"), ""
        wide = self._printer.is_wide(row.amount, self._scale)
        amount = self._printer.at_scale(row.amount, self._scale, wide=wide)
        return self._dialect.cast(amount, self._dialect.text_type), self._printer.seldom().trouble(row.amount)

    def _trouble(self) -> str:
        printer, fee = self._printer, self._fee
        due = printer.seldom().trouble(fee.when) if fee.when is not None else ""
        later = first_of([self._ref("table"), self._paying()])
        return first_of([due, f"CASE WHEN {self._ref('due')} THEN {later} END"])

    def _paying(self) -> str:
        """What keeps the amount of the row that applies from being paid."""
        found = first_of(self._troubles)
        chosen = self._ref("row")
        paid = [str(number) for number, row in enumerate(self._fee.rows, 1) if row.amount is not None]
        if not found or not paid:
            return ""
        return f"CASE WHEN {self._dialect.among(chosen, paid)} AND NOT {self._ref('clash')} THEN {found} END"

    def _status(self) -> str:
        words: dict[str, list[str]] = {}
        for number, row in enumerate(self._fee.rows, 1):
            if row.amount is None:
                words.setdefault(row.word or "not_stated", []).append(str(number))
        chosen = self._ref("row")
        parts = [
            f"WHEN NOT {self._ref('due')} THEN 'not_due'",
            f"WHEN {self._ref('trouble')} IS NOT NULL THEN 'undetermined'",
        ]
        parts += [f"WHEN {chosen} = 0 THEN 'no_row'", f"WHEN {self._ref('clash')} THEN 'conflict'"]
        parts += [f"WHEN {self._dialect.among(chosen, numbers)} THEN '{word}'" for word, numbers in words.items()]
        return f"CASE {' '.join(parts)} ELSE 'amount' END"

    def _reduction(self) -> str:
        """The number of the reduction most favourable to the applicant, 0 for none, NULL where one cannot be decided."""
        reductions, printer = self._fee.reductions, self._printer
        if not reductions:
            return "0"
        digits = max(one.share.type.scale for one in reductions)
        shares = []
        for one in reductions:
            wide = printer.is_wide(one.share, digits)
            share = self._columns.once(printer.at_scale(one.share, digits, wide=wide))
            shares.append((printer.short(one.when), share))
        best = self._columns.once(self._least([f"CASE WHEN {when} THEN {share} END" for when, share in shares]))
        unsaid = [
            f"{when} IS NULL OR ({when} AND {share} IS NULL)"
            for one, (when, share) in zip(reductions, shares, strict=True)
            if printer.is_nullable(one.when) or printer.is_nullable(one.share)
        ]
        first = f"WHEN {' OR '.join(unsaid)} THEN NULL " if unsaid else ""
        cases = [f"WHEN {when} AND {share} = {best} THEN {number}" for number, (when, share) in enumerate(shares, 1)]
        return f"CASE {first}{' '.join(cases)} ELSE 0 END"

    def _least(self, texts: Sequence[str]) -> str:
        return f"LEAST({', '.join(texts)})" if len(texts) > 1 else texts[0]

    def _rates(self) -> list[tuple[int, Expression]]:
        return [(number, row.amount) for number, row in enumerate(self._fee.rows, 1) if row.amount is not None]

    def _largest(self) -> int:
        ends = [end for _, amount in self._rates() for end in self._world.ranges.at_scale(amount, self._scale)]
        return max((abs(end) for end in ends), default=0)

    def _rate(self) -> str:
        """The amount of the row that applies, in units of the finest of all rows."""
        wide = self._largest() > LARGEST_SMALL
        if not self._rates():
            return self._dialect.cast("NULL", self._dialect.small)

        cases = [(number, self._printer.at_scale(amount, self._scale, wide=wide)) for number, amount in self._rates()]
        return f"CASE {self._ref('row')} {' '.join(f'WHEN {number} THEN {amount}' for number, amount in cases)} END"

    def _pay(self) -> str:
        """The amount in whole units of the currency."""
        amount = self._reduced(_Amount(self._ref("rate"), self._scale, self._largest()))
        for limit, function in ((self._fee.minimum, "GREATEST"), (self._fee.maximum, "LEAST")):
            if limit is not None:
                amount = self._kept_within(amount, limit, function)
        return self._rounded(amount)

    def _reduced(self, amount: _Amount) -> _Amount:
        reductions, printer, dialect = self._fee.reductions, self._printer, self._dialect
        if not reductions:
            return amount
        for one in reductions:
            self._troubles.append(printer.trouble(one.when))
            share = printer.trouble(one.share)
            if share:
                self._troubles.append(f"CASE WHEN {printer.short(one.when)} THEN {share} END")
        digits = max(one.share.type.scale for one in reductions)
        size = 1
        for one in reductions:
            low, high = self._world.ranges.at_scale(one.share, digits)
            size = max(size, abs(low), abs(high))
        scale, largest = amount.scale + digits, amount.largest * max(size, 10**digits)
        wide = largest > LARGEST_SMALL
        number = self._ref("reduction")
        shares = " ".join(
            f"WHEN {place} THEN {printer.at_scale(one.share, digits, wide=wide)}"
            for place, one in enumerate(reductions, 1)
        )
        share = self._columns.once(f"CASE {number} WHEN 0 THEN {dialect.literal(10**digits)} {shares} END")
        before = self._wide(amount) if wide else amount.column

        def text() -> str:
            product = f"({before} * {share})"
            if largest <= LARGEST_WIDE:
                return product
            return f"CASE WHEN abs(CAST({before} AS DOUBLE) * CAST({share} AS DOUBLE)) < 1e37 THEN {product} END"

        low, high = everything(scale)
        if largest > high:
            found = self._columns.once(printer.bounded(text(), scale))
            self._troubles.append(
                f"CASE WHEN {before} IS NOT NULL AND {share} IS NOT NULL AND {found} IS NULL THEN '!E_OVERFLOW' END"
            )
            return _Amount(found, scale, max(high, LARGEST_SMALL + 1) if wide else high)
        return _Amount(self._columns.once(text()), scale, largest)

    def _kept_within(self, amount: _Amount, limit: Expression, function: str) -> _Amount:
        printer = self._printer
        scale = max(amount.scale, limit.type.scale)
        low, high = self._world.ranges.at_scale(limit, scale)
        largest = max(amount.largest * 10 ** (scale - amount.scale), abs(low), abs(high))
        wide = largest > LARGEST_SMALL
        self._troubles.append(printer.trouble(limit))
        bound = self._columns.once(printer.at_scale(limit, scale, wide=wide))
        column = self._wide(amount) if wide else amount.column
        if scale > amount.scale:
            column = f"({column} * {10 ** (scale - amount.scale)})"
        known = f"CASE WHEN {bound} IS NOT NULL THEN " if printer.is_nullable(limit) else ""
        own = f"CASE WHEN {column} IS NOT NULL THEN {function}({column}, {bound}) END"
        return _Amount(self._columns.once(f"{known}{own}{' END' if known else ''}"), scale, largest)

    def _rounded(self, amount: _Amount) -> str:
        dialect, unit = self._dialect, 10**amount.scale
        if unit == 1:
            return dialect.cast(amount.column, dialect.small) if amount.largest > LARGEST_SMALL else amount.column
        if not self._fee.rounding:
            whole = f"{amount.column} % {unit} = 0"
            self._troubles.append(f"CASE WHEN {amount.column} % {unit} <> 0 THEN '!E_ROUNDING' END")
            found = f"CASE WHEN {whole} THEN {dialect.exact_quotient(amount.column, str(unit))} END"
        else:
            found = rounded_quotient(self._printer, self._fee.rounding, amount.column, str(unit))
        return dialect.cast(found, dialect.small)

    def _wide(self, amount: _Amount) -> str:
        return self._dialect.cast(amount.column, self._dialect.wide)
