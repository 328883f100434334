"""The steps: each can be reached, and from each the end can be reached."""

from __future__ import annotations

from thutuc.report.diagnostic import define

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure, Step
    from thutuc.report.diagnostic import Reporter

UNREACHABLE = define(
    "F7001",
    "unreachable-step",
    "error",
    vi="Không có đường nào tới bước “{name}”.",
    en="No path leads to the step “{name}”.",
    help_vi="Cho một bước hay một kết luận “Tiếp theo: {name}”, hoặc xóa bước này.",
    help_en="Give a step or an outcome “Next: {name}”, or delete the step.",
)
NO_END = define(
    "F7002",
    "step-without-end",
    "error",
    vi="Từ bước “{name}” hồ sơ không bao giờ kết thúc.",
    en="From the step “{name}” the dossier never comes to an end.",
    help_vi="Cho bước này, hoặc một bước sau nó, “Tiếp theo: kết thúc”.",
    help_en="Give this step, or one after it, “Next: done”.",
)


def check_workflow(procedure: Procedure, reporter: Reporter) -> None:
    """Report steps nobody reaches and steps from which nobody gets out."""
    steps = {step.id: step for step in procedure.steps}
    if not steps:
        return
    reached = {procedure.steps[0].id}
    waiting = [procedure.steps[0]]
    while waiting:
        for target in _targets(waiting.pop()):
            if target in steps and target not in reached:
                reached.add(target)
                waiting.append(steps[target])
    before: dict[str, list[str]] = {}
    ends = []
    for step in procedure.steps:
        for target in _targets(step):
            before.setdefault(target, []).append(step.id)
            if target.startswith("end:"):
                ends.append(step.id)
    ending = set(ends)
    while ends:
        for earlier in before.get(ends.pop(), ()):
            if earlier not in ending:
                ending.add(earlier)
                ends.append(earlier)
    for step in procedure.steps:
        if step.id not in reached:
            reporter.add(UNREACHABLE.at(step.origin, path=step.path, name=step.name))
        elif step.id not in ending:
            reporter.add(NO_END.at(step.origin, path=step.path, name=step.name))


def _targets(step: Step) -> list[str]:
    """Where a step may lead: its outcomes, and its own next where it may be passed over or nobody chooses an outcome."""
    targets = [outcome.next for outcome in step.outcomes]
    chosen = any(outcome.when is None for outcome in step.outcomes)
    if step.when is not None or not chosen:
        targets.append(step.next)
    return targets
