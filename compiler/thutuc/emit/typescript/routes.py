"""Writes the steps that a dossier passes, as a table: of each what follows it, under which condition it is passed, its outcomes."""

from __future__ import annotations

from thutuc.emit.typescript.literals import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.typescript.printer import Printer
    from thutuc.emit.typescript.script import Script
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Step


def write_steps(steps: tuple[Step, ...], printer: Printer, script: Script) -> None:
    """Writes the table `STEPS`, in the author's order; the first step is that at which every dossier begins."""
    with script.deeper("const STEPS=[", "];"):
        for step in steps:
            with script.region(step.path):
                _step(step, printer, script)


def _step(step: Step, printer: Printer, script: Script) -> None:
    # What follows without an outcome is asked only where the step is passed over, or where no outcome is left to a person.
    is_asked = step.when is not None or all(outcome.when is not None for outcome in step.outcomes)
    parts = [quoted(step.id), quoted(step.next) if is_asked else "", _rule(step.when, printer) if step.when else ""]
    if not step.outcomes:
        script.line(f"[{','.join(parts).rstrip(',')}],")
        return
    with script.deeper(f"[{','.join(parts)},", "],"):
        for outcome in step.outcomes:
            with script.region(outcome.path):
                rule = f",{_rule(outcome.when, printer)}" if outcome.when is not None else ""
                script.line(f"[{quoted(outcome.id)},{quoted(outcome.next)}{rule}],")


def _rule(node: Expression, printer: Printer) -> str:
    # The functions that give facts are declared behind the table, and so cannot stand in it by their names.
    return f"f=>{printer.text(node)}"
