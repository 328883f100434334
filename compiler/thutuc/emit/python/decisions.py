"""Writes what a procedure decides: documents, fees and the deadline, as one function each."""

from __future__ import annotations

from thutuc.emit.python.printer import NOT, literal, quoted
from thutuc.emit.python.writer import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.python.rules import Rules
    from thutuc.emit.python.writer import Writer
    from thutuc.model.procedure import Deadline, DeadlineRow, Document, Fee, FeeRow
    from thutuc.plan.decision import DecisionPlan


class Decisions:
    """Writes the functions of the decisions of one procedure."""

    def __init__(self, plan: DecisionPlan, rules: Rules, writer: Writer) -> None:
        self._plan = plan
        self._rules = rules
        self._writer = writer
        self._names = {name: rules.names.give("document", name) for name in rules.documents}

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
        writer, name = self._writer, quoted(document.id)
        with writer.region(document.path):
            writer.comment(note(document.path, document.title, document.citations))
            with writer.deeper(f"def {self._names[document.id]}(f: Facts) -> DocumentResult:"):
                if document.when is not None:
                    group = f", {quoted(document.grouping)}" if document.grouping else ""
                    middle = group if group else ', ""'
                    with writer.deeper("try:"):
                        with writer.deeper(f"if not {self._rules.printer.text(document.when, NOT)}:"):
                            writer.line(f'return DocumentResult({name}, "not_needed"{group})')
                    with writer.deeper("except KeyError as missing:"):
                        writer.line(f'return DocumentResult({name}, "undetermined"{middle}, needs=missing.args)')
                    with writer.deeper("except Failure as failure:"):
                        writer.line(f'return DocumentResult({name}, "undetermined"{middle}, failure=failure.code)')
                self._needed(document)
            writer.line("", "")

    def _needed(self, document: Document) -> None:
        writer, name = self._writer, quoted(document.id)
        members = [f"{self._names[member.id]}(f)" for member in document.members]
        if members:
            inner = f"({', '.join(members)},)" if len(members) == 1 else f"({', '.join(members)})"
            if document.grouping == "all_of":
                writer.items("return all_of(", [name, inner], ")")
            else:
                writer.items("return one_of(", [name, quoted(document.grouping), inner], ")")
            return
        arguments = ["f", name, "CALENDAR"]
        for key in ("originals", "copies", "either"):
            if getattr(document, key):
                arguments.append(f"{key}={getattr(document, key)}")
        if document.certified:
            arguments.append("certified=True")
        if not document.electronic:
            arguments.append("electronic=False")
        if document.issued_within is not None:
            arguments.append(f"issued_within={literal(document.issued_within)}")
        writer.items("return paper_result(", arguments, ")")

    def _fee(self, fee: Fee) -> None:
        writer = self._writer
        rate = self._rules.names.give("rate", fee.id)
        with writer.region(fee.path):
            self._rates(fee, rate)
            writer.comment(note(fee.path, fee.title, fee.citations))
            with writer.deeper(f"def {self._rules.fees[fee.id]}(f: Facts) -> FeeResult:"):
                with writer.deeper("try:"):
                    if fee.when is not None:
                        with writer.deeper(f"if not {self._rules.printer.text(fee.when, NOT)}:"):
                            writer.line(f"return {_fee_result(fee, quoted('not_due'))}")
                    self._choose(fee.rows, fee.ordered)
                    with writer.deeper("if needs:"):
                        writer.line(f"return {_fee_result(fee, quoted('undetermined'), needs='distinct(needs)')}")
                    with writer.deeper("if not rows:"):
                        writer.line(f"return {_fee_result(fee, quoted('no_row'))}")
                    writer.line(f"amount = {rate}(f, rows[0])")
                    with writer.deeper(f"if any({rate}(f, row) != amount for row in rows[1:]):"):
                        writer.line(f"return {_fee_result(fee, quoted('conflict'), rows='tuple(rows)')}")
                    with writer.deeper("if isinstance(amount, str):"):
                        writer.line(f"return {_fee_result(fee, 'amount', row='rows[0]')}")
                    self._pay(fee)
                with writer.deeper("except KeyError as missing:"):
                    writer.line(f"return {_fee_result(fee, quoted('undetermined'), needs='missing.args')}")
                with writer.deeper("except Failure as failure:"):
                    writer.line(f"return {_fee_result(fee, quoted('undetermined'), failure='failure.code')}")
            writer.line("", "")

    def _rates(self, fee: Fee, name: str) -> None:
        """The function that gives the amount of a row in units of 10**-scale of the fee, or the word in its place."""
        writer, scale = self._writer, _scale(fee)
        with writer.deeper(f"def {name}(f: Facts, row: str) -> Any:"):
            for place, row in enumerate(fee.rows):
                with writer.region(row.path):
                    writer.comment(note(row.path, row.note, row.citations))
                    if place == len(fee.rows) - 1:
                        writer.line(f"return {self._rate(row, scale)}")
                    else:
                        with writer.deeper(f"if row == {quoted(row.id)}:"):
                            writer.line(f"return {self._rate(row, scale)}")
            if not fee.rows:
                writer.line("raise KeyError(row)")
        writer.line("", "")

    def _rate(self, row: FeeRow, scale: int) -> str:
        if row.amount is None:
            return quoted(row.word or "not_stated")
        return self._rules.printer.at_scale(row.amount, scale)

    def _choose(self, rows: tuple[FeeRow, ...] | tuple[DeadlineRow, ...], ordered: bool) -> None:
        """The ids of the rows that apply in `rows`, what undecided ones wait for in `needs`."""
        writer = self._writer
        writer.line("rows: list[str] = []", "needs: list[str] = []")
        is_first = True
        for row in rows:
            if row.otherwise:
                continue
            with writer.region(row.path):
                if ordered and not is_first:
                    with writer.deeper("if not rows and not needs:"):
                        self._row(row)
                else:
                    self._row(row)
            is_first = False
        rest = [quoted(row.id) for row in rows if row.otherwise]
        if rest:
            with writer.deeper("if not rows:"):
                writer.line(f"rows = [{', '.join(rest)}]")

    def _row(self, row: FeeRow | DeadlineRow) -> None:
        writer = self._writer
        if row.when is None:
            writer.line(f"rows.append({quoted(row.id)})")
            return
        with writer.deeper("try:"):
            with writer.deeper(f"if {self._rules.printer.text(row.when)}:"):
                writer.line(f"rows.append({quoted(row.id)})")
        with writer.deeper("except KeyError as missing:"):
            writer.line("needs += missing.args")

    def _pay(self, fee: Fee) -> None:
        """Reductions, then the minimum and maximum, then whole units of the currency."""
        writer, printer = self._writer, self._rules.printer
        scale = _scale(fee)
        reduction = quoted("")
        if fee.reductions:
            digits = max(one.share.type.scale for one in fee.reductions)
            writer.line("share: Any = None", 'reduction = ""')
            for one in fee.reductions:
                with writer.region(one.path):
                    writer.comment(note(one.path, one.name, one.citations))
                    with writer.deeper(f"if {printer.text(one.when)}:"):
                        writer.line(f"least = {printer.at_scale(one.share, digits)}")
                        with writer.deeper("if share is None or least < share:"):
                            writer.line(f"share, reduction = least, {quoted(one.id)}")
            unit = 10 ** (scale + digits)
            with writer.deeper("if share is None:"):
                writer.line(f"amount *= {10**digits}")
            with writer.deeper("else:"):
                writer.line(f"amount = bounded(amount * share, {unit})")
            scale, reduction = scale + digits, "reduction"
        limits = [(limit, end) for limit, end in ((fee.minimum, "max"), (fee.maximum, "min")) if limit is not None]
        common = max([scale, *(limit.type.scale for limit, _ in limits)])
        if common > scale:
            writer.line(f"amount *= {10 ** (common - scale)}")
        for limit, end in limits:
            writer.line(f"amount = {end}(amount, {printer.at_scale(limit, common)})")
        if common:
            self._round(fee, 10**common)
        writer.line(f"return {_fee_result(fee, quoted('amount'), amount='amount', row='rows[0]', reduction=reduction)}")

    def _round(self, fee: Fee, unit: int) -> None:
        writer = self._writer
        if fee.rounding:
            writer.line(f"amount = quotient_{fee.rounding}(amount, {unit})")
            return
        with writer.deeper(f"if amount % {unit}:"):
            writer.line('raise Failure("E_ROUNDING")')
        writer.line(f"amount //= {unit}")

    def _deadline(self, deadline: Deadline) -> None:
        writer, printer = self._writer, self._rules.printer
        with writer.region("deadline"):
            with writer.deeper("def _term(f: Facts, row: str) -> Any:"):
                for place, row in enumerate(deadline.rows):
                    with writer.region(row.path):
                        writer.comment(note(row.path, row.note, row.citations))
                        if place == len(deadline.rows) - 1:
                            writer.line(f"return {self._answer(row)}")
                        else:
                            with writer.deeper(f"if row == {quoted(row.id)}:"):
                                writer.line(f"return {self._answer(row)}")
            writer.line("", "")
            with writer.deeper("def _deadline(f: Facts, office: Office | None) -> DueResult:"):
                with writer.deeper("try:"):
                    self._choose(deadline.rows, deadline.ordered)
                    with writer.deeper("if needs:"):
                        writer.line('return DueResult("undetermined", needs=distinct(needs))')
                    with writer.deeper("if not rows:"):
                        writer.line('return DueResult("no_row")')
                    writer.line("word, parts, cut_off = answer = _term(f, rows[0])")
                    with writer.deeper("if any(_term(f, row) != answer for row in rows[1:]):"):
                        writer.line('return DueResult("conflict", rows=tuple(rows))')
                    with writer.deeper('if word in ("not_stated", "by_agreement"):'):
                        writer.line("return DueResult(word, row=rows[0])")
                    writer.line("received = received_at(f)")
                    for supplement in deadline.supplements:
                        with writer.region(supplement.path):
                            writer.comment(note(supplement.path, supplement.name, supplement.citations))
                            with writer.deeper(f"if {printer.text(supplement.when)}:"):
                                writer.line(f"parts += ({literal(supplement.duration)},)")
                    if deadline.extension is not None:
                        extension = deadline.extension
                        writer.comment(note("deadline.extension", extension.reason, extension.citations))
                        test = "f.extended"
                        if extension.when is not None:
                            test += f" and {printer.text(extension.when, NOT)}"
                        with writer.deeper(f"if {test}:"):
                            writer.line(f"parts += ({literal(extension.duration)},)")
                    reasons = tuple(dict.fromkeys(one.reason for one in deadline.suspensions))
                    writer.items(
                        "day, minutes = due_moment(",
                        [
                            *("CALENDAR", "received", "parts", "cut_off=cut_off"),
                            f"suspended=suspended_for(f, {literal(reasons)})",
                            *('same_day=word == "same_day"', "office=office"),
                        ],
                        ")",
                    )
                    writer.line('return DueResult("due", day, minutes, rows[0])')
                with writer.deeper("except KeyError as missing:"):
                    writer.line('return DueResult("undetermined", needs=missing.args)')
                with writer.deeper("except Failure as failure:"):
                    writer.line('return DueResult("undetermined", failure=failure.code)')
            writer.line("", "")

    def _answer(self, row: DeadlineRow) -> str:
        parts = [self._rules.printer.text(row.duration)] if row.duration is not None else []
        parts += [literal(stage.duration) for stage in row.stages]
        inner = f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"
        # Stages that add up to the same time are another answer, as they bind each agency by itself.
        word = row.word or ("stages" if row.stages else "")
        return f"{quoted(word)}, {inner}, {row.cut_off!r}"


def _scale(fee: Fee) -> int:
    """The scale in which all amounts of a fee can be counted."""
    return max([row.amount.type.scale for row in fee.rows if row.amount is not None], default=0)


def _fee_result(fee: Fee, status: str, **values: str) -> str:
    """The call that makes the result of a fee."""
    if fee.currency != "VND":
        values["currency"] = quoted(fee.currency)
    inner = "".join(f", {key}={value}" for key, value in values.items() if value != quoted(""))
    return f"FeeResult({quoted(fee.id)}, {status}{inner})"
