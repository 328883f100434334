"""The way of a dossier as a flow that every BPMN engine runs alike.

Only what engines agree on: explicit gateways for every split and merge, conditions that exclude each other,
flat variables, due dates worked out by code outside and read from data. A step with `when` has a gateway
before it, a step with outcomes one behind it. Where a person decides there is no default way: an outcome
nobody declared stops the flow, it grants nothing. Ids are made of the author's ids, joined by hyphens, which
no author's id holds; they never depend on a position.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from thutuc.plan import flow_words as words
from thutuc.plan.flow_conditions import (
    Relation,
    Variables,
    all_of,
    negated,
    variables_in,
)
from thutuc.plan.flow_nodes import (
    EndNode,
    FlowEdge,
    FlowNode,
    FlowPlan,
    Join,
    Lane,
    ServiceTask,
    Split,
    StartNode,
    Timer,
    UserTask,
)
from thutuc.plan.flow_steps import (
    END,
    chosen,
    counted_from,
    following,
    late_notice,
    overdue_at,
    waits,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.procedure import Outcome, Procedure, Step
    from thutuc.plan.flow_conditions import Condition, Variable

__all__ = ["FlowPlan", "plan_flow"]

_WITH_FORM = ("submit", "supplement")
_ENTER = "enter:"


def plan_flow(procedure: Procedure) -> FlowPlan:
    """The flow of a procedure.

    The due date is worked out where intake begins, and again after every supplement. A notice that no way
    leads to is sent when the due date passes; any other step no way leads to has no place here and is an
    error of the check.
    """
    return _Builder(procedure).plan()


class _Builder:
    """Makes one plan.

    Ways between steps are edges to `enter:<id>` until it is known which targets need a merge before them.
    """

    def __init__(self, procedure: Procedure) -> None:
        self.procedure = procedure
        self.lang = procedure.language
        self.variables = Variables(procedure)
        self.lanes: dict[str, Lane] = {}
        self.nodes: list[FlowNode] = []
        self.edges: list[FlowEdge] = []
        self.entries: dict[str, FlowNode] = {}
        self.counted: Step | None = None
        self.due = ""

    def plan(self) -> FlowPlan:
        steps = self.procedure.steps
        reached = following(steps, steps[:1])
        self.counted = counted_from(self.procedure, reached)
        watched = overdue_at(steps, self.counted) if self.counted else set()
        notice = late_notice(self.procedure, reached) if watched else []
        if reached:
            self._start(reached[0])
        for step in reached:
            self._step(step)
            if notice and step.id in watched:
                self._watch(step, notice[0])
        for step in notice:
            self._notice(step)
        self._merge()
        return FlowPlan(
            id="Procedure_" + re.sub(r"\W", "_", self.procedure.code, flags=re.ASCII),
            code=self.procedure.code,
            name=self.procedure.name,
            language=self.lang,
            lanes=tuple(self.lanes.values()),
            nodes=tuple(self.nodes),
            edges=tuple(self.edges),
            variables=self._used_variables(),
            due=self.due,
            notes=words.process_notes(self.procedure, self.lang),
        )

    # Nodes and the ways out of them

    def _start(self, first: Step) -> None:
        start = StartNode("Event-start", words.START.get(self.lang), self._lane(first), "")
        self.nodes.append(start)
        self._edge(start, _enter(first.id))

    def _step(self, step: Step) -> None:
        """The chain of nodes a step stands for, and what follows it."""
        chain = [*self._before(step), self._task(step)]
        self.nodes += chain
        self.entries[_enter(step.id)] = chain[0]
        for node, after in pairwise(chain):
            if isinstance(node, Split) and step.when is not None:
                done = self.variables.condition(step.when, f"{step.path}.when")
                self._edge(node, after.id, "do", name=words.YES.get(self.lang), default=True)
                self._edge(node, self._way(step, None), "skip", name=words.NO.get(self.lang), condition=negated(done))
            else:
                self._edge(node, after.id)
        self._after(step, chain[-1])

    def _before(self, step: Step) -> list[FlowNode]:
        nodes: list[FlowNode] = []
        lane = self._lane(step)
        if step is self.counted:
            self.due = self.variables.due(words.DUE)
            notes = words.deadline_notes(self.procedure, self.lang)
            name = words.WORK_OUT_DUE.get(self.lang)
            nodes.append(ServiceTask("Due", name, lane, "deadline", notes, operation="due", result=self.due))
        if step.when is not None:
            notes = (words.condition_note(self.variables.said(step.when), self.lang),)
            nodes.append(Split(f"When-{step.id}", words.question(step), lane, f"{step.path}.when", notes))
        if waits(step):
            nodes.append(
                ServiceTask(
                    f"Limit-{step.id}",
                    words.WORK_OUT_LIMIT.get(self.lang),
                    lane,
                    step.path,
                    operation="limit",
                    result=self.variables.limit(step, words.limit_meaning(step)),
                    subject=step.id,
                )
            )
        return nodes

    def _task(self, step: Step, sets: str = "") -> FlowNode:
        name, lane = step.title, self._lane(step)
        notes = words.step_notes(self.procedure, step, self.lang)
        decision = self.variables.decision(step) if len(chosen(step)) > 1 else ""
        if step.presence == "automatic":
            result = sets or decision or self.variables.result(step, words.result_meaning(step))
            return ServiceTask(
                _task_id(step), name, lane, step.path, notes, operation="step", result=result, subject=step.id
            )
        return UserTask(
            _task_id(step),
            name,
            lane,
            step.path,
            notes,
            kind=step.kind,
            presence=step.presence,
            decision=decision,
            form=step.kind in _WITH_FORM,
            sets=sets,
        )

    def _after(self, step: Step, task: FlowNode) -> None:
        if waits(step):
            moment = self.variables.limit(step, words.limit_meaning(step))
            silent = Timer(
                f"Silent-{step.id}",
                words.TIME_UP.get(self.lang),
                task.lane,
                step.path,
                host=task.id,
                moment=moment,
            )
            self.nodes.append(silent)
            consent = next(iter(chosen(step)), None)
            self._edge(silent, self._way(step, consent))
        free = chosen(step)
        if len(step.outcomes) == len(free) < 2:
            self._edge(task, self._way(step, next(iter(free), None)))
            return
        decide = Split(f"Decide-{step.id}", words.DECISION.get(self.lang), task.lane, step.path)
        self.nodes.append(decide)
        self._edge(task, decide.id)
        conditions = self._conditions(step)
        for outcome in step.outcomes:
            self._edge(
                decide,
                self._way(step, outcome),
                outcome.id,
                name=outcome.title,
                condition=conditions.get(outcome.id),
                default=outcome.id not in conditions,
                path=outcome.path,
                notes=self._outcome_notes(outcome),
            )
        if not free:
            self._edge(decide, self._way(step, None), name=words.OTHERWISE.get(self.lang), default=True)

    def _outcome_notes(self, outcome: Outcome) -> tuple[str, ...]:
        when = outcome.when
        said = () if when is None else (words.condition_note(self.variables.said(when), self.lang),)
        return (*said, *words.basis(outcome.citations, self.lang))

    def _conditions(self, step: Step) -> dict[str, Condition]:
        """The conditions of the outcomes by id, each excluding the others; the one outcome that needs none is
        left out.

        What follows from the facts comes first, in the author's order; what a person chooses counts where
        nothing follows.
        """
        found: dict[str, Condition] = {}
        earlier: list[Condition] = []
        for outcome in step.outcomes:
            if outcome.when is not None:
                holds = self.variables.condition(outcome.when, f"{outcome.path}.when")
                found[outcome.id] = all_of(*earlier, holds)
                earlier.append(negated(holds))
        if len(chosen(step)) > 1:
            variable = self.variables.decision(step)
            for outcome in chosen(step):
                found[outcome.id] = all_of(*earlier, Relation(variable, "=", outcome.id))
        return found

    def _watch(self, step: Step, notice: Step) -> None:
        name = words.OVERDUE.get(self.lang)
        late = Timer(
            f"Late-{step.id}",
            name,
            self._lane(step),
            "deadline",
            host=_task_id(step),
            moment=self.due,
            interrupting=False,
        )
        self.nodes.append(late)
        self._edge(late, _enter(notice.id))

    def _notice(self, step: Step) -> None:
        """The notice beside the way of the dossier, with a new due date: the dossier goes on where it is."""
        task = self._task(step, self.due)
        end = EndNode(f"End-notified-{step.id}", words.ENDS["notified"].get(self.lang), task.lane, "", end="notified")
        self.nodes += [task, end]
        self.entries[_enter(step.id)] = task
        self._edge(task, end.id)

    def _way(self, step: Step, outcome: Outcome | None) -> str:
        """Where `step` leads with an outcome, or without; an end is made where it is first asked for."""
        after = outcome.next if outcome else step.next
        if not after.startswith(END):
            return _enter(after)
        kind = after.removeprefix(END)
        name = "-".join(["End", kind, step.id, *([outcome.id] if outcome else [])])
        if _enter(name) not in self.entries:
            path = outcome.path if outcome else step.path
            end = EndNode(name, words.ENDS[kind].get(self.lang), self._lane(step), path, end=kind)
            self.nodes.append(end)
            self.entries[_enter(name)] = end
        return _enter(name)

    def _edge(
        self,
        source: FlowNode,
        target: str,
        way: str = "",
        *,
        name: str = "",
        condition: Condition | None = None,
        default: bool = False,
        path: str = "",
        notes: tuple[str, ...] = (),
    ) -> None:
        identity = "-".join(["Flow", source.id, *([way] if way else [])])
        self.edges.append(FlowEdge(identity, source.id, target, name, condition, default, path, notes))

    def _merge(self) -> None:
        """Puts a merge before everything that several ways enter."""
        ways = Counter(edge.target for edge in self.edges)
        placed: list[FlowNode] = []
        first = {node.id: target for target, node in self.entries.items()}
        for node in self.nodes:
            target = first.get(node.id, "")
            if ways[target] > 1:
                join = Join(f"Join-{target.removeprefix(_ENTER)}", "", node.lane, node.path)
                self._edge(join, node.id)
                self.entries[target] = join
                placed.append(join)
            placed.append(node)
        order = {node.id: index for index, node in enumerate(placed)}
        ends = {target: node.id for target, node in self.entries.items()}
        self.edges.sort(key=lambda edge: order[edge.source])
        self.edges = [edge.replace(target=ends.get(edge.target, edge.target)) for edge in self.edges]
        self.nodes = placed

    # Lanes and variables

    def _lane(self, step: Step) -> str:
        """The lane of a step; the first that asks makes it."""
        lane = Lane("Lane_system", words.SYSTEM.get(self.lang))
        for role in self.procedure.roles:
            if role.id == step.role:
                agencies = [agency.title for agency in self.procedure.agencies if agency.id == role.agency]
                lane = Lane(f"Lane-{role.id}", role.title, tuple(agencies))
        return self.lanes.setdefault(lane.id, lane).id

    def _used_variables(self) -> tuple[Variable, ...]:
        """The variables some node sets or reads, with these nodes."""
        setters: dict[str, list[str]] = {}
        readers: dict[str, list[str]] = {}
        for node in self.nodes:
            if isinstance(node, Timer):
                readers.setdefault(node.moment, []).append(node.id)
            for name in _set_by(node):
                setters.setdefault(name, []).append(node.id)
        for edge in self.edges:
            for name in variables_in(edge.condition) if edge.condition else ():
                if edge.source not in readers.setdefault(name, []):
                    readers[name].append(edge.source)
        return tuple(
            variable.replace(
                set_by=tuple(setters.get(variable.name, ())), read_by=tuple(readers.get(variable.name, ()))
            )
            for variable in self.variables.found()
            if variable.name in setters or variable.name in readers
        )


def _set_by(node: FlowNode) -> list[str]:
    """The variables a node gives a value."""
    if isinstance(node, ServiceTask):
        return [node.result]
    return [name for name in (node.decision, node.sets) if name] if isinstance(node, UserTask) else []


def _enter(target: str) -> str:
    return _ENTER + target


def _task_id(step: Step) -> str:
    return f"Step-{step.id}"
