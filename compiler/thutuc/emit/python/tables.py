"""Writes which row of a table applies."""

from __future__ import annotations

from thutuc.emit.python.printer import quoted
from thutuc.emit.python.writer import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from thutuc.emit.python.printer import Printer
    from thutuc.emit.python.writer import Writer
    from thutuc.model.procedure import DeadlineRow, FeeRow

    Row = TypeVar("Row", FeeRow, DeadlineRow)


def is_exclusive(rows: Sequence[FeeRow | DeadlineRow], *, ordered: bool) -> bool:
    """Whether at most one row can apply: the first that holds is then all there is to know."""
    others = sum(row.otherwise for row in rows)
    return others <= 1 and (ordered or len(rows) - others <= 1)


def write_exclusive(
    writer: Writer, printer: Printer, rows: Sequence[Row], take: Callable[[Row], None], nothing: str
) -> None:
    """Writes `if`, `elif`, `else`: `take` writes what a row gives, the line `nothing` stands where none applies."""
    word = "if"
    rest = [row for row in rows if row.otherwise]
    for row in rows:
        if row.otherwise:
            continue
        if row.when is None:
            rest = [row]
            break
        with writer.region(row.path), writer.deeper(f"{word} {printer.text(row.when)}:"):
            writer.comment(note(row.path, row.note, row.citations))
            take(row)
        word = "elif"
    if word == "elif":
        with writer.deeper("else:"):
            _write_rest(writer, rest, take, nothing)
    else:
        _write_rest(writer, rest, take, nothing)


def _write_rest(writer: Writer, rest: list[Row], take: Callable[[Row], None], nothing: str) -> None:
    if not rest:
        writer.line(nothing)
        return
    with writer.region(rest[0].path):
        writer.comment(note(rest[0].path, rest[0].note, rest[0].citations))
        take(rest[0])


def write_overlapping(
    writer: Writer,
    printer: Printer,
    rows: Sequence[FeeRow | DeadlineRow],
    answer: str,
    result: Callable[..., str],
) -> None:
    """Writes `row` and `answer`, what the function `answer` says of the row; rows that contradict each other are told.

    Every row is looked at: one that cannot be decided leaves the table undetermined, whatever the others say.
    """
    writer.line("rows: list[str] = []", "needs: list[str] = []")
    for row in rows:
        if row.otherwise:
            continue
        with writer.region(row.path):
            if row.when is None:
                writer.line(f"rows.append({quoted(row.id)})")
                continue
            with writer.deeper("try:"), writer.deeper(f"if {printer.text(row.when)}:"):
                writer.line(f"rows.append({quoted(row.id)})")
            with writer.deeper("except KeyError as lacking:"):
                writer.line("needs += lacking.args")
    with writer.deeper("if needs:"):
        writer.line(f"return {result('undetermined', needs='distinct(needs)')}")
    with writer.deeper("if not rows:"):
        rest = [quoted(row.id) for row in rows if row.otherwise]
        writer.line(f"rows = [{', '.join(rest)}]" if rest else f"return {result('no_row')}")
    writer.line(f"answers = [{answer}(f, row) for row in rows]")
    with writer.deeper("if any(one != answers[0] for one in answers):"):
        writer.line(f"return {result('conflict', rows='tuple(rows)')}")
    writer.line("row, answer = rows[0], answers[0]")


def write_answers(writer: Writer, rows: Sequence[Row], name: str, answer: Callable[[Row], str]) -> None:
    """Writes the function that gives what each row says."""
    with writer.deeper(f"def {name}(f: Facts, row: str) -> Any:"):
        for place, row in enumerate(rows):
            with writer.region(row.path):
                writer.comment(note(row.path, row.note, row.citations))
                if place == len(rows) - 1:
                    writer.line(f"return {answer(row)}")
                    continue
                with writer.deeper(f"if row == {quoted(row.id)}:"):
                    writer.line(f"return {answer(row)}")
    writer.line("", "")
