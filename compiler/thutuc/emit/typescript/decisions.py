"""Writes what a procedure decides: documents, fees and the deadline, as one function each."""

from __future__ import annotations

from thutuc.emit.typescript.literals import literal, number, quoted
from thutuc.emit.typescript.printer import OR
from thutuc.plan.ranges import everything, is_safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from thutuc.emit.typescript.rules import Rules
    from thutuc.emit.typescript.script import Script
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Deadline, DeadlineRow, Document, Fee, FeeRow
    from thutuc.plan.decision import DecisionPlan
    from thutuc.plan.ranges import Range

    Row = TypeVar("Row", FeeRow, DeadlineRow)

QUOTIENTS = {"half_up": "quotientHalfUp", "up": "quotientUp", "down": "quotientDown"}


class Decisions:
    """Writes the functions of the decisions of one procedure."""

    def __init__(self, plan: DecisionPlan, rules: Rules, script: Script) -> None:
        self._plan = plan
        self._rules = rules
        self._printer = rules.printer
        self._script = script
        self._names = {name: rules.names.give("paper", name) for name in rules.documents}

    def write(self) -> None:
        """Writes the functions of every document, group, fee and of the deadline."""
        for document in self._plan.documents:
            self._document(document)
        for fee in self._plan.fees:
            self._fee(fee)
        if self._plan.deadline is not None:
            self._deadline(self._plan.deadline)

    def calls(self) -> tuple[list[str], list[str]]:
        """The calls that give the results of documents and fees, in the author's order."""
        documents = [f"{self._names[document.id]}(f)" for document in self._plan.documents]
        return documents, [f"{self._rules.fees[fee.id]}(f)" for fee in self._plan.fees]

    def _document(self, document: Document) -> None:
        for member in document.members:
            self._document(member)
        name = quoted(document.id)
        if document.members:
            members = f"[{','.join(f'{self._names[member.id]}(f)' for member in document.members)}]"
            is_whole = document.grouping == "all_of"
            found = f"allOf({name},{members})" if is_whole else f"oneOf({name},{quoted(document.grouping)},{members})"
        else:
            found = f"paperOf(f,{name}{_wanted(document)})"
        if document.when is not None:
            when = self._printer.rule(document.when)
            if document.members:
                found = f"asked(f,{name},{quoted(document.grouping)},{when},f=>{found})"
            else:
                found = f"paperWhere(f,{when},{name}{_wanted(document)})"
        with self._script.region(document.path):
            self._script.line(f"const {self._names[document.id]}=f=>{found};")

    def _fee(self, fee: Fee) -> None:
        script, printer = self._script, self._printer
        scale = max((row.amount.type.scale for row in fee.rows if row.amount is not None), default=0)
        payment = _Payment(fee, self._rules, scale)

        def answer(row: FeeRow) -> str:
            if row.amount is None:
                return f'status:"{row.word or "not_stated"}"'
            return f"amount:{printer.counted(row.amount, scale, big=payment.big)}"

        opening = f"const {self._rules.fees[fee.id]}=f=>feeOf(f,{quoted(fee.id)},{quoted(fee.currency)},f=>{{"
        with script.region(fee.path), script.deeper(opening, "});"):
            if fee.when is not None:
                script.line(f'if({printer.negated(fee.when)}||f.$problem)return {{status:"not_due"}};')
            self._table(fee.rows, ordered=fee.ordered, answer=answer)
            if any(row.amount is not None for row in fee.rows):
                script.line("if(found.status)return found;", "let{row,amount}=found;")
                payment.write(script)
            else:
                script.line("return found;")

    def _table(self, rows: Sequence[Row], *, ordered: bool, answer: Callable[[Row], str]) -> None:
        """Sets `found` to the row that applies and what it says; returns where there is no more to say.

        Where at most one row can apply, the first that holds is all there is to know; else every one is looked at, and rows that
        contradict each other are told.
        """
        script, rest = self._script, [row for row in rows if row.otherwise]
        tested = [row for row in rows if not row.otherwise]
        if not ordered and len(tested) > 1:
            script.line("const found=tableOf(f,[")
            for row in tested:
                with script.region(row.path):
                    script.line(f"[{self._answer(row, answer)},{self._rule(row)}],")
            script.line(f"]{''.join(f',{self._answer(row, answer)}' for row in rest[:1])});")
        else:
            always = next((place for place, row in enumerate(tested) if row.when is None), len(tested))
            last = (tested[always : always + 1] or rest)[:1]
            script.line("const found=")
            for row in tested[:always]:
                with script.region(row.path):
                    script.line(f"{self._condition(row)}?{self._said(row, answer)}:")
            for row in last:
                with script.region(row.path):
                    script.line(f"{self._said(row, answer)};")
            if not last:
                script.line('{status:"no_row"};')

    def _condition(self, row: FeeRow | DeadlineRow) -> str:
        return self._printer.text(row.when, OR) if row.when is not None else "true"

    def _rule(self, row: FeeRow | DeadlineRow) -> str:
        return self._printer.rule(row.when) if row.when is not None else "()=>true"

    def _said(self, row: Row, answer: Callable[[Row], str]) -> str:
        return f"{{row:{quoted(row.id)},{answer(row)}}}"

    def _answer(self, row: Row, answer: Callable[[Row], str]) -> str:
        return f"()=>({self._said(row, answer)})"

    def _deadline(self, deadline: Deadline) -> None:
        script, printer = self._script, self._printer
        reasons = tuple(dict.fromkeys(one.reason for one in deadline.suspensions))
        # The hours the procedure states go before those the caller knows.
        hours = deadline.office.hours if deadline.office else None
        office = f"{{windows:{literal(hours.windows)},saturday:{literal(hours.saturday)}}}" if hours else "office"
        opening = f"const due$=(f,office)=>dueOf(f,{office},{literal(reasons)},f=>{{"
        with script.region("deadline"), script.deeper(opening, "});"):
            self._table(deadline.rows, ordered=deadline.ordered, answer=self._term)
            if all(row.word in ("not_stated", "by_agreement") for row in deadline.rows):
                script.line("return found;")
                return
            script.line("if(found.status)return found;")
            script.line("const $received=receivedAt(f),{$parts}=found;")
            for supplement in deadline.supplements:
                with script.region(supplement.path):
                    script.line(f"if({printer.text(supplement.when)})$parts.push({literal(supplement.duration)});")
            if deadline.extension is not None:
                when = deadline.extension.when
                test = "f.$extended" + (f"&&{printer.text(when, OR + 1)}" if when is not None else "")
                script.line(f"if({test})$parts.push({literal(deadline.extension.duration)});")
            script.line("return {...found,$received};")

    def _term(self, row: DeadlineRow) -> str:
        """What a row says: its word or the day itself, the times that add up, the minute after which receipt counts as the next day."""
        if row.word in ("not_stated", "by_agreement"):
            return f'status:"{row.word}"'
        is_day = row.duration is not None and row.duration.type.name == "date"
        parts = [self._printer.text(row.duration)] if row.duration is not None and not is_day else []
        parts += [literal(stage.duration) for stage in row.stages]
        # Stages are another answer than one time of the same length: they bind each agency by itself.
        term = quoted(row.word or ("stages" if row.stages else ""))
        if is_day and row.duration is not None:
            term = self._printer.text(row.duration)
        cut_off = self._printer.text(row.cut_off) if row.cut_off is not None else "null"
        return f"$term:{term},$parts:[{','.join(parts)}],$cutOff:{cut_off}"


class _Payment:
    """What is made of the amount of a row: reductions, the minimum and maximum, whole units of the currency."""

    def __init__(self, fee: Fee, rules: Rules, scale: int) -> None:
        self._fee = fee
        self._printer = rules.printer
        self._scale = scale
        self._digits = max((one.share.type.scale for one in fee.reductions), default=0)
        self._limits: list[tuple[str, Expression]] = []
        if fee.minimum is not None:
            self._limits.append(("largestOf", fee.minimum))
        if fee.maximum is not None:
            self._limits.append(("smallestOf", fee.maximum))
        self._common = max([scale + self._digits, *(limit.type.scale for _, limit in self._limits)])
        self.big = not all(is_safe((2 * low, 2 * high)) for low, high in self._ranges())

    def _ranges(self) -> list[Range]:
        """All that the amount can come to on the way."""
        ranges, unit = self._printer.ranges, 10 ** (self._common - self._scale)
        amounts = [row.amount for row in self._fee.rows if row.amount is not None]
        found = [ranges.at_scale(amount, self._scale) for amount in amounts]
        found = [(low * unit, high * unit) for low, high in found]
        shares = [ranges.at_scale(one.share, self._digits) for one in self._fee.reductions]
        reduced = [(-bound, bound) for bound in (_size(one) * _size(share) for one in found for share in shares)]
        return found + reduced + [ranges.at_scale(limit, self._common) for _, limit in self._limits]

    def write(self, script: Script) -> None:
        """Writes the rest of the function of the fee, from `row` and `amount` on."""
        big, reductions = self.big, self._fee.reductions
        if reductions:
            self._reduce(script)
        step: int = 10 ** (self._common - self._scale - self._digits)
        if step > 1:
            script.line(f"amount*={number(step, big=big)};")
        for function, limit in self._limits:
            script.line(f"amount={function}(amount,{self._printer.counted(limit, self._common, big=big)});")
        unit = number(10**self._common, big=big)
        if self._common and self._fee.rounding:
            script.line(f"amount={QUOTIENTS[self._fee.rounding]}(f,amount,{unit});")
        elif self._common:
            script.line(f'if(amount%{unit})fail(f,"E_ROUNDING");', f"amount=quotientDown(f,amount,{unit});")
        if big:
            script.line("amount=Number(amount);")
        script.line(f'return {{status:"amount",amount,row{",reduction" if reductions else ""}}};')

    def _reduce(self, script: Script) -> None:
        """The share that remains after the reduction most favourable to the applicant."""
        script.line('let share,reduction="";')
        for one in self._fee.reductions:
            with script.region(one.path):
                share = self._printer.counted(one.share, self._digits, big=self.big)
                with script.deeper(f"if({self._printer.text(one.when)}){{"):
                    script.line(f"const one={share};")
                    script.line(f"if(share===undefined||one<share){{share=one;reduction={quoted(one.id)}}}")
        limit = number(everything(self._scale + self._digits)[1], big=self.big)
        none = f"amount*{number(10**self._digits, big=self.big)}"
        script.line(f"amount=share===undefined?{none}:bounded(f,amount*share,{limit});")


def _size(found: Range) -> int:
    return max(abs(found[0]), abs(found[1]))


def _wanted(document: Document) -> str:
    """The further arguments of `paperOf`, as far as they are not what it takes anyway."""
    counts = (document.originals, document.copies, document.either, document.certified, not document.electronic)
    wanted = [str(int(count)) for count in counts]
    if document.issued_within is not None:
        wanted.append(literal(document.issued_within))
    while wanted and wanted[-1] == "0":
        wanted.pop()
    return "".join(f",{one}" for one in wanted)
