"""Writes what a procedure decides: documents, fees and the deadline, as one function each."""

from __future__ import annotations

from thutuc.emit.python.printer import NOT, literal, quoted
from thutuc.emit.python.tables import is_exclusive, write_answers, write_exclusive, write_overlapping
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
        self._printer = rules.printer
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
        group = f", {quoted(document.grouping)}" if document.grouping else ""
        with writer.region(document.path):
            writer.comment(note(document.path, document.title, document.citations))
            with writer.deeper(f"def {self._names[document.id]}(f: Facts) -> DocumentResult:"):
                if document.when is not None:
                    test = self._printer.negated(document.when)
                    with writer.deeper("try:"), writer.deeper(f"if {test}:"):
                        writer.line(f'return DocumentResult({name}, "not_needed"{group})')
                    undetermined = f'DocumentResult({name}, "undetermined"{group}'
                    with writer.deeper("except KeyError as lacking:"):
                        writer.line(f"return {undetermined}, needs=lacking.args)")
                    with writer.deeper("except Failure as failure:"):
                        writer.line(f"return {undetermined}, failure=failure.code)")
                self._needed(document)
            writer.line("", "")

    def _needed(self, document: Document) -> None:
        writer, name = self._writer, quoted(document.id)
        members = [f"{self._names[member.id]}(f)" for member in document.members]
        if members:
            is_whole = document.grouping == "all_of"
            opening = f"all_of({name}" if is_whole else f"one_of({name}, {quoted(document.grouping)}"
            writer.items(f"return {opening}, (", members, "))")
            return
        arguments = ["f", name, "CALENDAR"]
        counts = {"originals": document.originals, "copies": document.copies, "either": document.either}
        arguments += [f"{key}={count}" for key, count in counts.items() if count]
        if document.certified:
            arguments.append("certified=True")
        if not document.electronic:
            arguments.append("electronic=False")
        if document.issued_within is not None:
            arguments.append(f"issued_within={literal(document.issued_within)}")
        writer.call("return paper_result(", arguments)

    def _fee(self, fee: Fee) -> None:
        writer, printer = self._writer, self._printer
        name, rate = self._rules.fees[fee.id], self._rules.names.give("rate", fee.id)
        scale = max((row.amount.type.scale for row in fee.rows if row.amount is not None), default=0)

        is_plain = not (fee.reductions or fee.minimum or fee.maximum or scale)

        def result(status: str, **values: str) -> str:
            return _fee_result(fee, quoted(status), **values)

        def amount(row: FeeRow) -> str:
            if row.amount is None:
                return quoted(row.word or "not_stated")
            return printer.at_scale(row.amount, scale)

        def take(row: FeeRow) -> None:
            if row.id in known:
                writer.line(f"return {known[row.id]}")
            elif is_plain:
                writer.line(f"amount = {amount(row)}")
                values = [quoted(fee.id), quoted("amount"), "amount", quoted(fee.currency), quoted(row.id)]
                writer.items("return made(FeeResult, (", [*values, '""', "()", "()", '""'], "))")
            else:
                writer.line(f"row, amount = {quoted(row.id)}, {amount(row)}")

        known: dict[str, str] = {}
        is_exclusive_table = is_exclusive(fee.rows, ordered=fee.ordered)
        with writer.region(fee.path):
            if is_exclusive_table:
                known = self._known(fee, is_plain=is_plain)
            else:
                write_answers(writer, fee.rows, rate, amount)
            writer.comment(note(fee.path, fee.title, fee.citations))
            with writer.deeper(f"def {name}(f: Facts) -> FeeResult:"):
                with writer.deeper("try:"):
                    if fee.when is not None:
                        with writer.deeper(f"if {printer.negated(fee.when)}:"):
                            writer.line(f"return {result('not_due')}")
                    if is_exclusive_table:
                        write_exclusive(writer, printer, fee.rows, take, f"return {result('no_row')}")
                    else:
                        write_overlapping(writer, printer, fee.rows, rate, result)
                        self._answer_in_words(fee)
                    if any(row.amount is not None for row in fee.rows) and not (is_exclusive_table and is_plain):
                        self._pay(fee, scale)
                with writer.deeper("except KeyError as lacking:"):
                    writer.line(f"return {result('undetermined', needs='lacking.args')}")
                with writer.deeper("except Failure as failure:"):
                    writer.line(f"return {result('undetermined', failure='failure.code')}")
            writer.line("", "")

    def _known(self, fee: Fee, *, is_plain: bool) -> dict[str, str]:
        """Writes the results that no fact changes, made once; the answer is their names by the ids of the rows."""
        names = {}
        for row in fee.rows:
            if row.amount is not None and is_plain and self._printer.constant(row.amount):
                status, values = "amount", {"amount": self._printer.text(row.amount), "row": quoted(row.id)}
            elif row.amount is None:
                status, values = row.word or "not_stated", {"row": quoted(row.id)}
            else:
                continue
            names[row.id] = self._rules.names.give(fee.id.upper(), row.id.upper())
            with self._writer.region(row.path):
                self._writer.call(f"{names[row.id]} = FeeResult(", _fee_values(fee, quoted(status), **values))
        if names:
            self._writer.line("", "")
        return names

    def _answer_in_words(self, fee: Fee) -> None:
        """The result where the answer of the row is a word instead of an amount."""
        writer, result = self._writer, _fee_result(fee, "answer", row="row")
        if all(row.amount is None for row in fee.rows):
            writer.line(f"return {result}")
            return
        with writer.deeper("if isinstance(answer, str):"):
            writer.line(f"return {result}")
        writer.line("amount = answer")

    def _pay(self, fee: Fee, scale: int) -> None:
        """Reductions, then the minimum and maximum, then whole units of the currency."""
        writer, printer = self._writer, self._printer
        if fee.reductions:
            scale = self._reduce(fee, scale)
        limits = [pair for pair in ((fee.minimum, "max"), (fee.maximum, "min")) if pair[0] is not None]
        common = max([scale, *(limit.type.scale for limit, _ in limits if limit is not None)])
        if common > scale:
            writer.line(f"amount *= {literal(10 ** (common - scale))}")
        for limit, function in limits:
            if limit is not None:
                writer.line(f"amount = {function}(amount, {printer.at_scale(limit, common)})")
        if common and fee.rounding:
            writer.line(f"amount = quotient_{fee.rounding}(amount, {literal(10**common)})")
        elif common:
            with writer.deeper(f"if amount % {literal(10**common)}:"):
                writer.line('raise Failure("E_ROUNDING")')
            writer.line(f"amount //= {literal(10**common)}")
        reduction = {"reduction": "reduction"} if fee.reductions else {}
        writer.line(f"return {_fee_result(fee, quoted('amount'), amount='amount', row='row', **reduction)}")

    def _reduce(self, fee: Fee, scale: int) -> int:
        """The share that remains after the reduction most favourable to the applicant; the answer is the new scale."""
        writer, printer = self._writer, self._printer
        digits = max(one.share.type.scale for one in fee.reductions)
        writer.line("least: Any = None", 'reduction = ""')
        for one in fee.reductions:
            with writer.region(one.path):
                writer.comment(note(one.path, one.name, one.citations))
                with writer.deeper(f"if {printer.text(one.when)}:"):
                    writer.line(f"share = {printer.at_scale(one.share, digits)}")
                    with writer.deeper("if least is None or share < least:"):
                        writer.line(f"least, reduction = share, {quoted(one.id)}")
        with writer.deeper("if least is None:"):
            writer.line(f"amount *= {literal(10**digits)}")
        with writer.deeper("else:"):
            writer.line(f"amount = bounded(amount * least, {literal(10 ** (scale + digits))})")
        return scale + digits

    def _deadline(self, deadline: Deadline) -> None:
        writer, printer = self._writer, self._printer

        def result(status: str, **values: str) -> str:
            return f"DueResult({', '.join([quoted(status), *(f'{key}={value}' for key, value in values.items())])})"

        def take(row: DeadlineRow) -> None:
            if row.word in ("not_stated", "by_agreement"):
                writer.line(f"return {result(row.word, row=quoted(row.id))}")
            else:
                writer.line(f"row = {quoted(row.id)}", f"word, parts, cut_off = {self._answer(row)}")

        is_exclusive_table = is_exclusive(deadline.rows, ordered=deadline.ordered)
        is_counted = any(row.word not in ("not_stated", "by_agreement") for row in deadline.rows)
        with writer.region("deadline"):
            if not is_exclusive_table:
                write_answers(writer, deadline.rows, "_term", self._answer)
            with writer.deeper("def _deadline(f: Facts, office: Office | None) -> DueResult:"):
                with writer.deeper("try:"):
                    writer.line("word: str | dt.date", "parts: tuple[Length, ...]", "cut_off: int | None")
                    if is_exclusive_table:
                        write_exclusive(writer, printer, deadline.rows, take, f"return {result('no_row')}")
                    else:
                        write_overlapping(writer, printer, deadline.rows, "_term", result)
                        writer.line("word, parts, cut_off = answer")
                        if is_counted:
                            with writer.deeper('if word in ("not_stated", "by_agreement"):'):
                                writer.line("return DueResult(str(word), row=row)")
                        else:
                            writer.line("return DueResult(str(word), row=row)")
                    if is_counted:
                        self._count(deadline)
                with writer.deeper("except KeyError as lacking:"):
                    writer.line(f"return {result('undetermined', needs='lacking.args')}")
                with writer.deeper("except Failure as failure:"):
                    writer.line(f"return {result('undetermined', failure='failure.code')}")
            writer.line("", "")

    def _count(self, deadline: Deadline) -> None:
        """Supplements, the extension, and the day on which all of it ends."""
        writer, printer = self._writer, self._printer
        writer.line("received = received_at(f)")
        for supplement in deadline.supplements:
            with writer.region(supplement.path):
                writer.comment(note(supplement.path, supplement.name, supplement.citations))
                with writer.deeper(f"if {printer.text(supplement.when)}:"):
                    writer.line(f"parts += ({literal(supplement.duration)},)")
        if deadline.extension is not None:
            extension = deadline.extension
            writer.comment(note("deadline.extension", extension.reason, extension.citations))
            test = f" and {printer.text(extension.when, NOT)}" if extension.when is not None else ""
            with writer.deeper(f'if "extended" in f{test}:'):
                writer.line(f"parts += ({literal(extension.duration)},)")
        # The hours the procedure states go before those the caller knows.
        hours = deadline.office.hours if deadline.office else None
        office = literal((hours.windows, hours.saturday)) if hours else "office"
        reasons = tuple(dict.fromkeys(one.reason for one in deadline.suspensions))
        writer.call(
            "day, minutes = due_moment(",
            [
                *("CALENDAR", "received", "parts", "cut_off=cut_off"),
                *([f"suspended=suspended_for(f, {literal(reasons)})"] if reasons else []),
                *("term=word", f"office={office}"),
            ],
        )
        writer.line('return DueResult("due", day, minutes, row, unannounced=CALENDAR.unannounced(received[0], day))')

    def _answer(self, row: DeadlineRow) -> str:
        """What a row says: its word or the day itself, the times that add up, the minute after which receipt counts as the next day."""
        is_day = row.duration is not None and row.duration.type.name == "date"
        given = self._printer.text(row.duration) if row.duration is not None else ""
        parts = [given] if given and not is_day else []
        parts += [literal(stage.duration) for stage in row.stages]
        inner = f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"
        cut_off = self._printer.text(row.cut_off) if row.cut_off is not None else "None"
        # Stages are another answer than one time of the same length: they bind each agency by itself.
        word = quoted(row.word or ("stages" if row.stages else ""))
        return f"{given if is_day else word}, {inner}, {cut_off}"


def _fee_result(fee: Fee, status: str, **values: str) -> str:
    """The call that makes the result of a fee; `status` and the values are Python expressions."""
    return f"FeeResult({', '.join(_fee_values(fee, status, **values))})"


def _fee_values(fee: Fee, status: str, **values: str) -> list[str]:
    if fee.currency != "VND":
        values["currency"] = quoted(fee.currency)
    return [quoted(fee.id), status, *(f"{key}={value}" for key, value in values.items())]
