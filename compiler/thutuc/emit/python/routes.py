"""Writes the steps a dossier passes: one function for each step, which says what follows it."""

from __future__ import annotations

from thutuc.emit.python.printer import quoted
from thutuc.emit.python.writer import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.python.rules import Rules
    from thutuc.emit.python.writer import Writer
    from thutuc.model.procedure import Step


class Routes:
    """Writes the functions of the steps of one procedure."""

    def __init__(self, steps: tuple[Step, ...], rules: Rules, writer: Writer) -> None:
        self._steps = steps
        self._printer = rules.printer
        self._writer = writer
        self._names = {step.id: rules.names.give("after", step.id) for step in steps}

    def write(self) -> None:
        """Writes what follows each step, and the table of the steps, in the author's order."""
        for step in self._steps:
            self._step(step)
        if self._steps:
            with self._writer.deeper("_ROUTE: dict[str, Step] = {"):
                self._writer.line(*(f"{quoted(step.id)}: {self._names[step.id]}," for step in self._steps))
            self._writer.line("}", "", "")

    def call(self) -> str:
        """The expression that gives the route of the facts `f`."""
        return f"follow(f, _ROUTE, {quoted(self._steps[0].id)})"

    def _step(self, step: Step) -> None:
        writer, name = self._writer, quoted(step.id)
        with writer.region(step.path):
            writer.comment(note(step.path, step.title, step.citations))
            with writer.deeper(
                f"def {self._names[step.id]}(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:"
            ):
                if step.when is not None:
                    with writer.deeper(f"if {self._printer.negated(step.when)}:"):
                        writer.line(f"return {quoted(step.next)}")
                writer.line(f"passed.append({name})")
                self._outcomes(step)
            writer.line("", "")

    def _outcomes(self, step: Step) -> None:
        """The first outcome whose condition holds, else the one decided, else the first that is left to a person."""
        writer = self._writer
        for outcome in step.outcomes:
            if outcome.when is not None:
                with writer.region(outcome.path), writer.deeper(f"if {self._printer.text(outcome.when)}:"):
                    writer.comment(note(outcome.path, outcome.title, outcome.citations))
                    writer.line(f"return {quoted(outcome.next)}")
        free = [outcome for outcome in step.outcomes if outcome.when is None]
        if len(free) > 1:
            writer.line(f'decided = decisions.pop({quoted(step.id)}, "")')
            for outcome in free[1:]:
                with writer.region(outcome.path), writer.deeper(f"if decided == {quoted(outcome.id)}:"):
                    writer.comment(note(outcome.path, outcome.title, outcome.citations))
                    writer.line(f"return {quoted(outcome.next)}")
        elif not step.outcomes or not free:
            writer.line(f"return {quoted(step.next)}")
            return
        with writer.region(free[0].path):
            writer.comment(note(free[0].path, free[0].title, free[0].citations))
            writer.line(f"return {quoted(free[0].next)}")
