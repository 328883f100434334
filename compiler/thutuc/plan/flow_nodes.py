"""What a flow is made of.

Names are in the language of the specification, ids are ASCII and unique within a flow.
"""

from __future__ import annotations

from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan.flow_conditions import Condition, Variable


class Lane(Record):
    """Who does the work: a role of the procedure, or the system for automatic steps without one."""

    id: str
    name: str
    notes: tuple[str, ...] = ()


class FlowNode(Record):
    """Base of all nodes.

    `path` is the model node it comes from, `notes` are its sentences, each a paragraph.
    """

    id: str
    name: str
    lane: str
    path: str
    notes: tuple[str, ...] = ()


class StartNode(FlowNode):
    """Where the dossier begins; one for each flow."""


class EndNode(FlowNode):
    """Where a way ends: "done", "refused", "withdrawn", "stopped", or "notified" for the notice beside the way of the
    dossier.
    """

    end: str = "done"


class UserTask(FlowNode):
    """Work of a person.

    `decision` is the variable for the outcome the person chooses, `sets` one that gets a new value (the due
    date, by the notice that it has passed); "" for none. With `form` the applicant fills in the procedure's
    form. `kind` and `presence` as in Step.
    """

    kind: str = ""
    presence: str = ""
    decision: str = ""
    form: bool = False
    sets: str = ""


class ServiceTask(FlowNode):
    """Work of code outside: `operation` names it, its result is put into the variable `result`; `subject`
    is the step it is for.
    """

    operation: str = ""
    result: str = ""
    subject: str = ""


class Split(FlowNode):
    """Exclusive gateway with two or more ways out, of which one at most is the default."""


class Join(FlowNode):
    """Exclusive gateway that merges ways."""


class Timer(FlowNode):
    """Boundary timer on the task `host`, firing at the instant in the variable `moment`; an interrupting
    one ends the task.
    """

    host: str = ""
    moment: str = ""
    interrupting: bool = True


class FlowEdge(Record):
    """A way from one node to another.

    Only ways out of a split have a name and a condition, or are the default without one.
    """

    id: str
    source: str
    target: str
    name: str = ""
    condition: Condition | None = None
    default: bool = False
    path: str = ""
    notes: tuple[str, ...] = ()


class FlowPlan(Record):
    """The flow of a procedure on one day; without nodes when the procedure states no steps.

    `due` is the variable that holds when the result is due, "" when no row of the deadline gives a date.
    """

    id: str
    code: str
    name: str
    language: str
    lanes: tuple[Lane, ...]
    nodes: tuple[FlowNode, ...]
    edges: tuple[FlowEdge, ...]
    variables: tuple[Variable, ...]
    due: str
    notes: tuple[str, ...]
