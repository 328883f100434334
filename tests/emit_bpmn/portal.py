"""A portal in miniature: runs a generated process on SpiffWorkflow and writes down what happens.

It knows of the process what a real portal knows: the BPMN file and variables.json. Facts, computed variables
and due dates come from the reference evaluator.
"""

from __future__ import annotations

import datetime as dt
import json
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine, TaskDataEnvironment
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.spiff.parser.process import VALIDATOR, SpiffBpmnParser
from SpiffWorkflow.util.task import TaskState

from tests.support import calendar
from thutuc.emit.bpmn import EMITTER
from thutuc.evaluate.assess import assess
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.expressions import evaluate
from thutuc.evaluate.outcome import Undetermined
from thutuc.plan import plan

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from thutuc.model.procedure import Procedure

HANOI = dt.timezone(dt.timedelta(hours=7))
NEVER = "9999-12-31T17:00:00+07:00"
PAST = "2020-01-02T17:00:00+07:00"


class Task(NamedTuple):
    """A task that was done: its step, lane, properties, and the variables it saw."""

    step: str
    lane: str
    properties: dict[str, str]
    data: dict[str, object]


class Trace(NamedTuple):
    """What a process did: tasks of steps in order, services called, ids of the end events reached."""

    tasks: list[Task]
    services: list[str]
    ends: list[str]

    @property
    def steps(self) -> list[str]:
        """The steps that were done."""
        return [task.step for task in self.tasks]


class Stuck(AssertionError):
    """The process neither ends nor waits for anybody."""


def files(procedure: Procedure) -> dict[str, bytes]:
    """What the target writes for a procedure."""
    return {file.path: file.content for file in EMITTER.emit(plan(procedure, calendar()))}


def run(
    procedure: Procedure,
    dossier: Mapping[str, object],
    answers: Mapping[str, Sequence[str]],
    *,
    limits: Mapping[str, str] | None = None,
    due: str = "",
    content: bytes = b"",
    rounds: int = 50,
) -> Trace:
    """Runs the process of a procedure to its end.

    `answers` are outcome ids by step, one for each time the step comes up; a step without an answer is done
    without one. `limits` are the instants until which steps wait, `due` stands for the due date that the
    evaluator finds, `content` for the emitted file.
    """
    written = files(procedure)
    variables = json.loads(written["variables.json"])
    services = _Services(procedure, dossier, limits or {}, due)
    workflow = _workflow(content or written["process.spiff.bpmn"], variables["process"], services)
    start = workflow.get_next_task(spec_name="Start")
    start.data.update(passed(procedure, dossier, variables["variables"]))
    tasks: list[Task] = []
    left = {step: list(given) for step, given in answers.items()}
    decisions = {item["path"]: item["name"] for item in variables["variables"] if item["kind"] == "decision"}
    for _ in range(rounds):
        # The first round arms timers and lets those fire whose time has passed, the second goes on from there.
        for _ in range(2):
            workflow.do_engine_steps(did_complete_task=lambda task: _note(task, tasks))
        if workflow.is_completed():
            ends = [
                task.task_spec.name
                for task in workflow.get_tasks(state=TaskState.COMPLETED)
                if task.task_spec.name.startswith("End-")
            ]
            return Trace(tasks, services.calls, ends)
        ready = workflow.get_tasks(state=TaskState.READY, manual=True)
        if not ready:
            break
        # A notice that the due date has passed is sent before anything else.
        task = min(ready, key=lambda task: not _sets(task))
        step = task.task_spec.name.removeprefix("Step-")
        if left.get(step):
            task.data[decisions[f"workflow.{step}"]] = left[step].pop(0)
        task.run()
        _note(task, tasks)
        _reappoint(workflow, task)
    raise Stuck([task.step for task in tasks])


def _workflow(content: bytes, process: str, services: _Services) -> BpmnWorkflow:
    parser = SpiffBpmnParser(validator=VALIDATOR)
    parser.add_bpmn_io(BytesIO(content))
    assert parser.get_process_ids() == [process]
    specs = parser.get_subprocess_specs(process)
    environment = TaskDataEnvironment()
    environment.call_service = services.call
    engine = PythonScriptEngine(environment)
    return BpmnWorkflow(parser.get_spec(process), specs, script_engine=engine)


def _reappoint(workflow: BpmnWorkflow, done: Any) -> None:
    """After the notice that the due date has passed, the dossier has a new one, wherever it is."""
    variable = _sets(done)
    if variable:
        for task in workflow.get_tasks(state=TaskState.READY | TaskState.WAITING):
            task.data[variable] = NEVER


def _sets(task: Any) -> str:
    found: str = task.task_spec.extensions.get("properties", {}).get("setsVariable", "")
    return found


def _note(task: Any, tasks: list[Task]) -> None:
    # The engine wraps a task with a timer into tasks of its own, whose names have a dot.
    spec = task.task_spec
    if spec.name.startswith("Step-") and "." not in spec.name:
        properties = spec.extensions.get("properties", {})
        tasks.append(Task(spec.name.removeprefix("Step-"), spec.lane, properties, dict(task.data)))


class _Services:
    """The code outside that service tasks call."""

    def __init__(
        self, procedure: Procedure, dossier: Mapping[str, object], limits: Mapping[str, str], due: str
    ) -> None:
        self._procedure = procedure
        self._dossier = dossier
        self._limits = limits
        self._due = due
        self.calls: list[str] = []

    def call(
        self,
        _: dict[str, object],
        operation_name: str = "",
        operation_params: dict[str, dict[str, str]] | None = None,
    ) -> str:
        """Answers one operation; an unknown one or another procedure's is a KeyError or fails."""
        given = {name: item["value"] for name, item in (operation_params or {}).items()}
        assert given["procedure"] == self._procedure.code
        self.calls.append("-".join([operation_name, *([given["step"]] if "step" in given else [])]))
        match operation_name:
            case "due":
                return json.dumps(self._due or due_instant(self._procedure, self._dossier))
            case "limit":
                return json.dumps(self._limits.get(given["step"], NEVER))
            case "step":
                return json.dumps({"done": True})
            case unknown:
                raise KeyError(unknown)


def due_instant(procedure: Procedure, dossier: Mapping[str, object]) -> str:
    """When the result is due: at the stated time, or with the end of the office's day."""
    deadline = assess(procedure, dict(dossier), calendar()).deadline
    assert deadline is not None
    assert deadline.date is not None
    minutes = 17 * 60 if deadline.minutes is None else deadline.minutes
    moment = dt.datetime.combine(deadline.date, dt.time(), HANOI) + dt.timedelta(minutes=minutes)
    return moment.isoformat()


def passed(procedure: Procedure, dossier: Mapping[str, object], variables: list[dict[str, str]]) -> dict[str, object]:
    """The variables a portal passes: facts by their pointer, computed ones evaluated; what is not known is
    left out.
    """
    environment = Environment(procedure, calendar())
    read_dossier(environment, dict(dossier))
    expressions = {item.path: item.value for item in procedure.definitions}
    for step in procedure.steps:
        for path, when in [(step.path, step.when), *((item.path, item.when) for item in step.outcomes)]:
            if when is not None:
                expressions[f"{path}.when"] = when
    passed: dict[str, object] = {}
    for variable in variables:
        if variable["kind"] == "fact":
            value: object = environment.values
            for key in variable["pointer"].split("/")[1:]:
                value = value.get(key) if isinstance(value, dict) else None
            if value is not None:
                passed[variable["name"]] = value
        elif variable["kind"] == "computed":
            try:
                passed[variable["name"]] = evaluate(expressions[variable["path"]], environment)
            except Undetermined:
                continue
    return passed
