"""Target `bpmn`: the flow as an executable BPMN 2.0 process with a diagram, one file per engine, and its
variables.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import indent, tostring

from thutuc.emit.bpmn.diagram import diagram
from thutuc.emit.bpmn.layout import draw
from thutuc.emit.bpmn.spiff import SPIFF
from thutuc.emit.bpmn.tree import definitions
from thutuc.emit.bpmn.variables import variables_json
from thutuc.emit.interface import ENFORCED, Artefact, Emitter, Loss, Region
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.bpmn.dialect import Dialect
    from thutuc.plan import Plans
    from thutuc.plan.flow_nodes import FlowPlan

VERSION = "1"
_DIALECTS = (SPIFF,)
_BEFORE = Loss(
    "omitted",
    Bilingual(
        "Quy trình chỉ điều khiển các bước; dữ liệu hồ sơ được kiểm tra trước khi vào quy trình.",
        "The process only steers the steps; the dossier is checked before it enters the process.",
    ),
)


def emit(plans: Plans) -> tuple[Artefact, ...]:
    """`process.<engine>.bpmn` for every engine and `variables.json`; nothing for a procedure that states
    no steps.
    """
    plan = plans.flow
    if not plan.nodes:
        return ()
    files = tuple(_process(plan, dialect) for dialect in _DIALECTS)
    return (*files, Artefact("variables.json", variables_json(plan).encode()))


def _process(plan: FlowPlan, dialect: Dialect) -> Artefact:
    root = definitions(plan, dialect, VERSION)
    root.append(diagram(plan, draw(plan)))
    indent(root)
    body = tostring(root, encoding="unicode")
    content = f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'
    return Artefact(f"process.{dialect.name}.bpmn", content.encode(), _regions(plan, content))


def _regions(plan: FlowPlan, content: str) -> tuple[Region, ...]:
    """The lines of every node and flow that comes from a node of the model."""
    nodes = {node.id: node.path for node in plan.nodes}
    paths = nodes | {edge.id: edge.path for edge in plan.edges}
    found: list[Region] = []
    lines = content.split("\n")
    for number, line in enumerate(lines, 1):
        opening = re.match(r'( *)<(bpmn:\w+) id="([\w.-]+)"', line)
        if opening and paths.get(opening.group(3)):
            closing = f"{opening.group(1)}</{opening.group(2)}>"
            last = number if line.endswith("/>") else lines.index(closing, number) + 1
            found.append(Region(number, last, paths[opening.group(3)]))
    return tuple(found)


EMITTER = Emitter(
    name="bpmn",
    version=VERSION,
    about=Bilingual(
        "Quy trình BPMN 2.0 chạy được trên SpiffWorkflow, kèm sơ đồ",
        "BPMN 2.0 process that runs on SpiffWorkflow, with its diagram",
    ),
    carries={
        "field.type": _BEFORE,
        "field.required": _BEFORE,
        "field.when": _BEFORE,
        "field.range": _BEFORE,
        "field.pattern": _BEFORE,
        "field.items": _BEFORE,
        "check": _BEFORE,
        "requirement": _BEFORE,
        "document": _BEFORE,
        "fee": Loss(
            "omitted",
            Bilingual(
                "Quy trình không tính mức thu; bước thu chỉ ghi nhận việc nộp.",
                "The process computes no amounts; a payment step only records the payment.",
            ),
        ),
        "deadline": Loss(
            "weaker",
            Bilingual(
                "Công cụ quy trình không biết lịch làm việc của Việt Nam: ngày hẹn trả do mã ngoài tính.",
                "Workflow engines do not know Vietnamese working days: code outside works out the due date.",
            ),
        ),
        "step": ENFORCED,
        "gap": Loss(
            "shown",
            Bilingual("Ghi trong phần mô tả của quy trình.", "Stated in the documentation of the process."),
        ),
    },
    emit=emit,
)
