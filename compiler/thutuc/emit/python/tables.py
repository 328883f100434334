"""Writes which row of a table applies."""

from __future__ import annotations

from contextlib import nullcontext

from thutuc.emit.python.printer import quoted
from thutuc.emit.python.writer import note
from thutuc.model.expressions import Among, Compare, FactRef, Logic, Not, walk
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias, TypeVar

    from thutuc.emit.python.printer import Printer
    from thutuc.emit.python.writer import Writer
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import DeadlineRow, FeeRow

    Path = tuple[str, ...]
    Row = TypeVar("Row", FeeRow, DeadlineRow)
    Tree: TypeAlias = "Fork | int | None"


def is_exclusive(rows: Sequence[FeeRow | DeadlineRow], *, ordered: bool) -> bool:
    """Whether at most one row can apply: the first that holds is then all there is to know."""
    others = sum(row.otherwise for row in rows)
    return others <= 1 and (ordered or len(rows) - others <= 1)


def write_exclusive(
    writer: Writer, printer: Printer, rows: Sequence[Row], take: Callable[[Row], None], nothing: str
) -> None:
    """Writes `if`, `elif`, `else`: `take` writes what a row gives, the line `nothing` stands where none applies.

    What rows that follow each other ask first is asked once, and a fact that is asked first and again later is looked up once.
    """
    branches = [(_conjuncts(row.when), place) for place, row in enumerate(rows) if not row.otherwise]
    branches += [((), place) for place, row in enumerate(rows) if row.otherwise]

    def leaf(place: int | None) -> None:
        if place is None:
            writer.line(nothing)
            return
        row = rows[place]
        writer.comment(note(row.path, row.note, row.citations))
        take(row)

    def write(tree: Tree, known: frozenset[Path]) -> None:
        word = "if"
        while isinstance(tree, Fork):
            lead = _lead(tree.tests[0])
            new = lead if lead not in known and lead is not None and _reads(tree, lead) > 1 else None
            question = f"{word} {printer.with_variables(_joined(tree.tests), known, new)}:"
            known = known | {new} if new is not None else known
            if isinstance(tree.then, int):
                with writer.region(rows[tree.then].path), writer.deeper(question):
                    leaf(tree.then)
            else:
                with writer.deeper(question):
                    write(tree.then, known)
            tree, word = tree.otherwise, "elif"
        with writer.region(rows[tree].path) if tree is not None else nullcontext():
            if word == "if":
                leaf(tree)
            else:
                with writer.deeper("else:"):
                    leaf(tree)

    write(_grown(printer, branches), frozenset())


class Fork(Record):
    """A question: its parts, what follows where it holds, and where it does not: another, the place of a row, or None for no row."""

    tests: tuple[Expression, ...]
    then: Tree
    otherwise: Tree


def _grown(printer: Printer, branches: Sequence[tuple[tuple[Expression, ...], int]]) -> Tree:
    """The questions that find the first of the rows whose conditions all hold, asked in the order of the rows."""
    if not branches:
        return None
    tests, row = branches[0]
    if not tests:
        return row
    first, opposite = printer.text(tests[0]), printer.negated(tests[0])
    questions = [printer.text(own[0]) if own else "" for own, _ in branches]
    count = next((place for place, question in enumerate(questions) if question != first), len(branches))
    inner = _grown(printer, [(own[1:], place) for own, place in branches[:count]])
    if not _is_total(inner):
        return Fork(tests, row, _grown(printer, branches[1:]))
    # Where the question is answered with no, its opposite needs not be asked.
    rest = [
        (own[1:] if question == opposite else own, place)
        for (own, place), question in zip(branches[count:], questions[count:], strict=True)
    ]
    return Fork(tests[:1], inner, _grown(printer, rest))


def _is_total(tree: Tree) -> bool:
    """Whether some row applies whatever the answers are."""
    return _is_total(tree.then) and _is_total(tree.otherwise) if isinstance(tree, Fork) else tree is not None


def _conjuncts(condition: Expression | None) -> tuple[Expression, ...]:
    if isinstance(condition, Logic) and condition.operator == "and":
        return condition.operands
    return (condition,) if condition is not None else ()


def _joined(tests: tuple[Expression, ...]) -> Expression:
    first = tests[0]
    return first if len(tests) == 1 else Logic(first.type, first.origin, "and", tests)


def _lead(node: Expression) -> Path | None:
    """The fact that is looked up before all else when a question is asked."""
    while True:
        if isinstance(node, FactRef):
            return node.path
        if isinstance(node, Logic):
            node = node.operands[0]
        elif isinstance(node, Not | Among):
            node = node.operand
        elif isinstance(node, Compare):
            node = node.left
        else:
            return None


def _reads(tree: Tree, path: Path) -> int:
    """How many questions of a tree look a fact up."""
    if not isinstance(tree, Fork):
        return 0
    own = sum(isinstance(node, FactRef) and node.path == path for test in tree.tests for node in walk(test))
    return own + _reads(tree.then, path) + _reads(tree.otherwise, path)


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
