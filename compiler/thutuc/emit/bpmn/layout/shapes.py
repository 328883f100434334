"""Sizes of the nodes of a diagram, in pixels."""

from __future__ import annotations

from thutuc.emit.bpmn.layout.text import TASK_SIZE
from thutuc.plan.flow_nodes import EndNode, Join, ServiceTask, Split, StartNode, Timer, UserTask
from thutuc.text.measure import wrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan.flow_nodes import FlowNode

TIMER_SHIFT = 35
"""How far a boundary timer sits beside the middle of its host: right when it interrupts, else left."""

_TASK_WIDTH = 130
_TASK_HEIGHT = 80
_TEXT_WIDTH = 112
_LINE = 15


def half(node: FlowNode) -> tuple[int, int]:
    """Half the width and half the height; a task is high enough for its name."""
    if isinstance(node, StartNode | EndNode | Timer):
        return 18, 18
    if isinstance(node, Split | Join):
        return 25, 25
    lines = len(wrap(node.name, _TEXT_WIDTH, TASK_SIZE))
    # The symbol of the task stands in the upper left corner, 24 pixels high.
    height = max(_TASK_HEIGHT, _LINE * lines + 2 * 24)
    return _TASK_WIDTH // 2, -(-height // 2)


def is_task(node: FlowNode) -> bool:
    """Whether the node is work, of a person or of code."""
    return isinstance(node, UserTask | ServiceTask)
