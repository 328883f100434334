"""What differs between workflow engines: expressions, timers, extension elements."""

from __future__ import annotations

from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from thutuc.plan.flow_conditions import Condition
    from thutuc.plan.flow_nodes import FlowNode, FlowPlan


class Dialect(Record):
    """One engine's way to write BPMN.

    `namespaces` are prefixes and names beyond those of BPMN itself. `condition` prints a condition, `moment`
    the text of a `timeDate` that reads a variable; `extensions` gives the children of a node's extension
    elements, none for none.
    """

    name: str
    namespaces: tuple[tuple[str, str], ...]
    condition: Callable[[Condition], str]
    moment: Callable[[str], str]
    extensions: Callable[[FlowPlan, FlowNode], tuple[Element, ...]]
