"""What a dossier costs."""

from __future__ import annotations

from thutuc.evaluate.explain import (
    NOTHING,
    although,
    because,
    definitions_behind,
    facts_behind,
    failed,
    joined,
    title,
    undetermined,
    written,
)
from thutuc.evaluate.expressions import integer, truth
from thutuc.evaluate.numbers import QUOTIENTS, bounded, rescaled
from thutuc.evaluate.outcome import Failure, TraceStep, Undetermined, say
from thutuc.evaluate.rows import applying
from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import money, percent
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from thutuc.evaluate.environment import Environment
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fee, FeeRow, FeeWord, Reduction

    FeeStatus = Literal["amount", "exempt", "local", "not_stated", "not_due", "undetermined", "conflict", "no_row"]

WORDS: dict[FeeWord, Bilingual] = {
    "exempt": Bilingual("được miễn", "exempt"),
    "local": Bilingual("mức thu do địa phương quy định", "the amount is set locally"),
    "not_stated": Bilingual("pháp luật không quy định mức thu", "the law does not state an amount"),
}
ROUNDING = {
    "half_up": Bilingual("đến đồng gần nhất", "to the nearest đồng"),
    "up": Bilingual("lên", "up"),
    "down": Bilingual("xuống", "down"),
}


class FeeOutcome(Record):
    """What is to be paid of one fee.

    `amount` is given with the status "amount" only, in whole units of the currency. `row` and `reduction`
    are the ids of what was applied, "" if nothing; `rows` those that contradict each other. `needs` names
    what an undetermined fee waits for; where it cannot be computed at all, `failure` is the code of
    thutuc.evaluate.outcome.Failure.
    """

    id: str
    title: str
    status: FeeStatus
    amount: int | None = None
    currency: str = "VND"
    row: str = ""
    reduction: str = ""
    rows: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    failure: str = ""
    trace: tuple[TraceStep, ...] = ()


class Fees:
    """The fees of one dossier, each computed once; one fee may be reckoned from another."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._found: dict[str, FeeOutcome] = {}
        environment.fee_amount = self.amount

    def outcome(self, fee: Fee) -> FeeOutcome:
        """What is to be paid of a fee."""
        if fee.id not in self._found:
            self._found[fee.id] = _Computation(fee, self._environment).outcome()
        return self._found[fee.id]

    def amount(self, fee: str) -> int:
        """The amount of a fee in whole units; nothing is due of one that is exempt or not due.

        Undetermined where there is no amount: set locally, not stated, contradictory or without a row.
        """
        outcome = self.outcome(self._environment.index.fees[fee])
        if outcome.status in ("exempt", "not_due"):
            return 0
        if outcome.amount is None:
            raise Undetermined(*(outcome.needs or (self._environment.index.fees[fee].path,)))
        return outcome.amount


def total(outcomes: tuple[FeeOutcome, ...]) -> int | None:
    """What is to be paid together, in whole đồng.

    None while a fee has no amount (undetermined, contradictory, without a row, set locally, not stated) and
    where one is in another currency.
    """
    paid = [outcome for outcome in outcomes if outcome.status not in ("exempt", "not_due")]
    amounts = [outcome.amount for outcome in paid if outcome.currency == "VND" and outcome.amount is not None]
    return sum(amounts) if len(amounts) == len(paid) else None


class _Computation:
    """The way to the amount of one fee: row, amount, reduction, minimum and maximum, rounding."""

    def __init__(self, fee: Fee, environment: Environment) -> None:
        self._fee = fee
        self._environment = environment
        self._trace: list[TraceStep] = []

    def outcome(self) -> FeeOutcome:
        try:
            return self._decide()
        except Undetermined as error:
            self._say(self._fee, undetermined(error.needs, self._environment))
            return self._outcome("undetermined", needs=error.needs)
        except Failure as error:
            self._say(self._fee, failed(error))
            return self._outcome("undetermined", failure=error.code)

    def _decide(self) -> FeeOutcome:
        fee, environment = self._fee, self._environment
        if fee.when is not None and not truth(fee.when, environment):
            reason = although(fee.when, environment)
            self._say(fee, say("Không thu “{fee}”{why}.", "“{fee}” is not due{why}.", fee=fee.title, why=reason))
            return self._outcome("not_due")
        rows = applying(fee.rows, environment, ordered=fee.ordered)
        if not rows:
            self._say(fee, say("“{fee}”: không có mức nào áp dụng.", "“{fee}”: no amount applies.", fee=fee.title))
            return self._outcome("no_row")
        row = rows[0]
        answers = {(one.word, self._amount(one)) for one in rows}
        if len(answers) > 1:
            names = joined([say("“{row}”", "“{row}”", row=title(one)) for one in rows], ", ")
            self._say(
                fee,
                say(
                    "“{fee}”: nhiều mức cùng áp dụng mà kết quả khác nhau: {rows}.",
                    "“{fee}”: several amounts apply and differ: {rows}.",
                    fee=fee.title,
                    rows=names,
                ),
            )
            return self._outcome("conflict", rows=tuple(one.id for one in rows))
        self._say_row(row)
        if row.amount is None:
            self._say(row, say("“{fee}”: {word}.", "“{fee}”: {word}.", fee=fee.title, word=WORDS[row.word]))
            return self._outcome(row.word or "not_stated", row=row.id)
        return self._pay(row, row.amount)

    def _amount(self, row: FeeRow) -> tuple[int, int] | None:
        """The amount of a row in lowest terms, so that equal amounts of different scales are equal."""
        if row.amount is None:
            return None
        value, scale = integer(row.amount, self._environment), row.amount.type.scale
        while scale and value % 10 == 0:
            value, scale = value // 10, scale - 1
        return value, scale

    def _pay(self, row: FeeRow, rate: Expression) -> FeeOutcome:
        environment = self._environment
        amount, scale = integer(rate, environment), rate.type.scale
        self._trace += definitions_behind([rate], environment)
        self._say(
            row,
            say(
                "Mức thu “{rate}”{facts}: {amount}.",
                "The rate “{rate}”{facts}: {amount}.",
                rate=written(rate),
                facts=facts_behind(rate, environment),
                amount=self._money(amount, scale),
            ),
        )
        amount, scale, reduction = self._reduce(amount, scale)
        amount, scale = self._keep_within(amount, scale)
        amount = self._round(amount, scale)
        return self._outcome("amount", amount=amount, row=row.id, reduction=reduction)

    def _reduce(self, amount: int, scale: int) -> tuple[int, int, str]:
        """The amount after the reduction most favourable to the applicant."""
        environment = self._environment
        best: tuple[int, int, Reduction] | None = None
        for reduction in self._fee.reductions:
            if truth(reduction.when, environment):
                share, digits = integer(reduction.share, environment), reduction.share.type.scale
                if best is None or rescaled(share, 0, best[1]) < rescaled(best[0], 0, digits):
                    best = share, digits, reduction
        if best is None:
            return amount, scale, ""
        share, digits, reduction = best
        amount, scale = bounded(amount * share, scale + digits), scale + digits
        self._say(
            reduction,
            say(
                "Giảm theo “{reduction}”{why}: còn phải nộp {share}, tức {amount}.",
                "Reduced by “{reduction}”{why}: {share} remain to be paid, which is {amount}.",
                reduction=title(reduction),
                why=because(reduction.when, environment),
                share=percent(share, digits),
                amount=self._money(amount, scale),
            ),
        )
        return amount, scale, reduction.id

    def _keep_within(self, amount: int, scale: int) -> tuple[int, int]:
        low, high = self._fee.minimum, self._fee.maximum
        if low is not None:
            limit, digits = integer(low, self._environment), low.type.scale
            if rescaled(amount, 0, digits) < rescaled(limit, 0, scale):
                amount, scale = limit, digits
                self._say_limit(
                    "Thấp hơn mức tối thiểu nên lấy {limit}.", "Below the minimum, so {limit}.", limit, digits
                )
        if high is not None:
            limit, digits = integer(high, self._environment), high.type.scale
            if rescaled(amount, 0, digits) > rescaled(limit, 0, scale):
                amount, scale = limit, digits
                self._say_limit("Cao hơn mức tối đa nên lấy {limit}.", "Above the maximum, so {limit}.", limit, digits)
        return amount, scale

    def _round(self, amount: int, scale: int) -> int:
        unit = rescaled(1, 0, scale)
        if amount % unit == 0:
            return amount // unit
        if not self._fee.rounding:
            raise Failure("E_ROUNDING")
        rounded = QUOTIENTS[self._fee.rounding](amount, unit)
        self._say(
            self._fee,
            say(
                "Làm tròn {way}: {amount}.",
                "Rounded {way}: {amount}.",
                way=ROUNDING[self._fee.rounding],
                amount=self._money(rounded, 0),
            ),
        )
        return rounded

    def _say_row(self, row: FeeRow) -> None:
        if row.otherwise:
            why = Bilingual(" vì không có mức nào khác áp dụng", " because no other amount applies")
        else:
            why = because(row.when, self._environment) if row.when else NOTHING
        if why != NOTHING:
            conditions = [one.when for one in self._fee.rows] if row.otherwise else [row.when]
            self._trace += definitions_behind(conditions, self._environment)
            self._say(
                row,
                say(
                    "“{fee}”: áp dụng mức “{row}”{why}.",
                    "“{fee}”: the amount “{row}” applies{why}.",
                    fee=self._fee.title,
                    row=title(row),
                    why=why,
                ),
            )

    def _say_limit(self, vi: str, en: str, limit: int, scale: int) -> None:
        self._say(self._fee, say(vi, en, limit=self._money(limit, scale)))

    def _say(self, node: Fee | FeeRow | Reduction, text: Bilingual) -> None:
        self._trace.append(TraceStep(text, node.origin, node.citations or self._fee.citations, node.path))

    def _money(self, amount: int, scale: int) -> Bilingual:
        return money(amount, self._fee.currency, scale)

    def _outcome(
        self,
        status: FeeStatus,
        *,
        amount: int | None = None,
        row: str = "",
        reduction: str = "",
        rows: tuple[str, ...] = (),
        needs: tuple[str, ...] = (),
        failure: str = "",
    ) -> FeeOutcome:
        fee = self._fee
        return FeeOutcome(
            fee.id,
            fee.title,
            status,
            amount,
            fee.currency,
            row,
            reduction,
            rows,
            needs,
            failure,
            tuple(self._trace),
        )
