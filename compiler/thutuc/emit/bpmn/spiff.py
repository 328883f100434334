"""The dialect of SpiffWorkflow: Python expressions over flat task data, properties and service operators as
extensions.

A service operator gets the code of the procedure, and the id of its step where it has one; its answer is
JSON. Properties of user tasks tell the portal what to show; `formJsonSchemaFilename` is the name the engine's
own front end looks for.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from thutuc.emit.bpmn.dialect import Dialect
from thutuc.plan.flow_conditions import AllOf, AnyOf, Relation
from thutuc.plan.flow_nodes import ServiceTask, UserTask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan.flow_conditions import Condition
    from thutuc.plan.flow_nodes import FlowNode, FlowPlan

FORM_SCHEMA = "dossier.schema.json"
"""The file of the target json-schema that describes the dossier."""
HTML_FORM = "form.html#form"
"""The file of the target html-form, and the id of the form in it."""

_OPERATORS = {"=": "==", "<>": "!="}


def condition(tree: Condition) -> str:
    """The condition as a Python expression."""
    match tree:
        case Relation(variable=variable, operator=operator, value=value):
            return f"{variable} {_OPERATORS.get(operator, operator)} {_literal(value)}"
        case AllOf(parts=parts):
            return " and ".join(_inside_and(part) for part in parts)
        case AnyOf(parts=parts):
            return " or ".join(condition(part) for part in parts)


def extensions(plan: FlowPlan, node: FlowNode) -> tuple[Element, ...]:
    """Properties of a user task, or the operator of a service task."""
    if isinstance(node, UserTask):
        return (_properties(plan, node),)
    if isinstance(node, ServiceTask):
        return (_operator(plan, node),)
    return ()


def _inside_and(tree: Condition) -> str:
    text = condition(tree)
    return f"({text})" if isinstance(tree, AnyOf) else text


def _literal(value: bool | int | str) -> str:
    return repr(value)


def _properties(plan: FlowPlan, node: UserTask) -> Element:
    values = {
        "kind": node.kind,
        "presence": node.presence,
        "modelPath": node.path,
        "decisionVariable": node.decision,
        "dueVariable": plan.due,
        "setsVariable": node.sets,
        "formJsonSchemaFilename": FORM_SCHEMA if node.form else "",
        "htmlForm": HTML_FORM if node.form else "",
    }
    properties = Element("spiffworkflow:properties")
    for name, value in values.items():
        if value:
            SubElement(properties, "spiffworkflow:property", {"name": name, "value": value})
    return properties


def _operator(plan: FlowPlan, node: ServiceTask) -> Element:
    operator = Element("spiffworkflow:serviceTaskOperator", {"id": node.operation, "resultVariable": node.result})
    parameters = SubElement(operator, "spiffworkflow:parameters")
    given = {"procedure": plan.code, **({"step": node.subject} if node.subject else {})}
    for name, value in given.items():
        attributes = {"id": name, "type": "str", "value": _literal(value)}
        SubElement(parameters, "spiffworkflow:parameter", attributes)
    return operator


SPIFF = Dialect(
    name="spiff",
    namespaces=(("spiffworkflow", "http://spiffworkflow.org/bpmn/schema/1.0/core"),),
    condition=condition,
    moment=str,
    extensions=extensions,
)
