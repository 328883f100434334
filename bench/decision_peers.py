"""The table of `bench/spec-decision.yaml` written down once more, as other engines take it: each gives the amount, 0 where nothing is paid."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Callable

    Inputs = dict[str, Any]
    Price = Callable[[Inputs], int]

OPTIONS = {
    "loai": ("khai_sinh", "ket_hon", "cap_ban_sao", "xay_dung", "khac"),
    "dien": ("thuong", "ho_ngheo", "khuyet_tat", "co_cong", "cao_tuoi"),
    "channel": ("in_person", "online", "postal"),
}
INPUTS = (*OPTIONS, "qua_han", "so_ban_sao", "dien_tich")
# What each input must be, by its name: one of several, at most a number, or the value; the first row that holds is taken.
ROWS: tuple[tuple[dict[str, Any], str], ...] = (
    ({"dien": ("ho_ngheo", "khuyet_tat", "co_cong")}, "0"),
    ({"loai": "khai_sinh", "qua_han": False, "channel": "online"}, "0"),
    ({"loai": "khai_sinh", "qua_han": False}, "5000"),
    ({"loai": "khai_sinh", "qua_han": True, "channel": "online"}, "4000"),
    ({"loai": "khai_sinh", "qua_han": True}, "8000"),
    ({"loai": "ket_hon", "channel": "online"}, "15000"),
    ({"loai": "ket_hon"}, "30000"),
    ({"loai": "cap_ban_sao", "so_ban_sao": 5}, "8000 * so_ban_sao"),
    ({"loai": "cap_ban_sao"}, "40000 + 5000 * (so_ban_sao - 5)"),
    ({"loai": "xay_dung", "dien_tich": 100}, "75000"),
    ({"loai": "xay_dung", "dien_tich": 500}, "150000"),
    ({"loai": "xay_dung"}, "150000 + 200 * (dien_tich - 500)"),
    ({}, "10000"),
)
DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/"
DAY = "2026-09-15"


def peers() -> dict[str, Price]:
    """Every engine by its name: a function from the inputs to the amount."""
    return {
        "Rust CEL (`common-expression-language`), compiled": cel_program(),
        "zen-engine, compiled expression": zen_expression(),
        "zen-engine, decision table": zen_table(),
        "SpiffWorkflow, DMN table": spiff_table(),
        "OpenFisca, one case": openfisca_case(),
    }


def cel_program() -> Price:
    """One expression of nested choices, compiled."""
    import cel

    execute: Price = cel.compile(_nested("&&")).execute
    return execute


def zen_expression() -> Price:
    """The same for zen-engine."""
    import zen

    evaluate: Price = zen.compile_expression(_nested("and")).evaluate
    return evaluate


def zen_table() -> Price:
    """A decision table of hit policy `first`."""
    import zen

    rows = [
        {"_id": f"r{place}", **{f"i_{name}": _zen_cell(row.get(name)) for name in INPUTS}, "o": amount}
        for place, (row, amount) in enumerate(ROWS)
    ]
    content = {
        "hitPolicy": "first",
        "inputs": [{"id": f"i_{name}", "name": name, "type": "expression", "field": name} for name in INPUTS],
        "outputs": [{"id": "o", "name": "amount", "type": "expression", "field": "amount"}],
        "rules": rows,
    }
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode"},
        {"id": "table", "name": "table", "type": "decisionTableNode", "content": content},
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    edges = [
        {"id": f"e_{source}", "sourceId": source, "targetId": target, "type": "edge"}
        for source, target in (("in", "table"), ("table", "out"))
    ]
    model = {"contentType": "application/vnd.gorules.decision", "edges": edges}
    model["nodes"] = [{**node, "position": {"x": 0, "y": 0}} for node in nodes]
    decision = zen.ZenEngine().create_decision(json.dumps(model))
    return lambda inputs: decision.evaluate(inputs)["result"]["amount"]


def spiff_table() -> Price:
    """A DMN table of hit policy `FIRST`, its cells in Python, as SpiffWorkflow reads them."""
    from lxml import etree
    from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
    from SpiffWorkflow.dmn.engine.DMNEngine import DMNEngine
    from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

    parser = DMNParser(None, etree.fromstring(_dmn().encode()), {"dmn": DMN})
    parser.parse()
    engine = DMNEngine(parser.decision.decisionTables[0])

    class Workflow:
        script_engine = PythonScriptEngine()

    class Specification:
        name = bpmn_id = "fee"

    class Task:
        workflow, task_spec = Workflow(), Specification()
        data: Inputs

    task = Task()

    def price(inputs: Inputs) -> int:
        # The engine evaluates in the data of the task, which it may change.
        task.data = dict(inputs)
        amount: int = engine.result(task)["amount"]
        return amount

    return price


def openfisca_case() -> Price:
    """A simulation of one person on one day."""
    warnings.filterwarnings("ignore", module="openfisca_core")
    from openfisca_core.entities import build_entity
    from openfisca_core.indexed_enums import Enum
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulation_builder import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    entity = build_entity(key="case", plural="cases", label="Case", is_person=True)
    system = TaxBenefitSystem([entity])
    enums = {name: Enum(name, {one: one for one in options}) for name, options in OPTIONS.items()}

    def add(name: str, kind: type, **more: object) -> None:
        common = {"value_type": kind, "entity": entity, "definition_period": DateUnit.DAY, "label": name}
        system.add_variable(type(name, (Variable,), {**common, **more}))

    for name, enum in enums.items():
        add(name, Enum, possible_values=enum, default_value=enum[OPTIONS[name][0]])
    for name, kind in (("qua_han", bool), ("so_ban_sao", int), ("dien_tich", int)):
        add(name, kind)
    add("fee", int, formula=_openfisca_formula(enums))

    def price(inputs: Inputs) -> int:
        case = {name: {DAY: inputs[name]} for name in INPUTS}
        simulation = SimulationBuilder().build_from_entities(system, {"cases": {"one": case}})
        return int(simulation.calculate("fee", DAY)[0])

    return price


def _openfisca_formula(enums: dict[str, Any]) -> Callable[[Any, Any], Any]:
    """The table over columns of numpy, as a country package writes it."""
    import numpy as np

    kinds, groups, channels = enums["loai"], enums["dien"], enums["channel"]

    def formula(case: Any, period: Any) -> Any:
        kind, group, is_late = case("loai", period), case("dien", period), case("qua_han", period)
        copies, area = case("so_ban_sao", period), case("dien_tich", period)
        is_online = case("channel", period) == channels.online
        is_exempt = (group == groups.ho_ngheo) | (group == groups.khuyet_tat) | (group == groups.co_cong)
        birth, marriage = kind == kinds.khai_sinh, kind == kinds.ket_hon
        copying, building = kind == kinds.cap_ban_sao, kind == kinds.xay_dung
        conditions = [
            *(is_exempt, birth & ~is_late & is_online, birth & ~is_late, birth & is_online, birth),
            *(marriage & is_online, marriage, copying & (copies <= 5), copying),
            *(building & (area <= 100), building & (area <= 500), building),
        ]
        amounts = [0, 0, 5000, 4000, 8000, 15000, 30000, 8000 * copies, 40000 + 5000 * (copies - 5)]
        amounts += [75000, 150000, 150000 + 200 * (area - 500)]
        return np.select(conditions, amounts, 10000)

    return formula


def _nested(conjunction: str) -> str:
    """The table as one expression of `condition ? amount : rest`."""
    text = ROWS[-1][1]
    for row, amount in reversed(ROWS[:-1]):
        tests = []
        for name, wanted in row.items():
            if isinstance(wanted, tuple):
                tests.append(f"{name} in {json.dumps(wanted)}")
            elif isinstance(wanted, int) and not isinstance(wanted, bool):
                tests.append(f"{name} <= {wanted}")
            else:
                tests.append(f"{name} == {json.dumps(wanted)}")
        text = f"({f' {conjunction} '.join(tests)} ? {amount} : {text})"
    return text


def _zen_cell(wanted: object) -> str:
    if wanted is None:
        return ""
    if isinstance(wanted, tuple):
        return ", ".join(json.dumps(one) for one in wanted)
    return f"<= {wanted}" if isinstance(wanted, int) and not isinstance(wanted, bool) else json.dumps(wanted)


def _python_cell(wanted: object) -> str:
    if wanted is None:
        return ""
    if isinstance(wanted, tuple):
        return f"? in {wanted!r}"
    return f"? <= {wanted}" if isinstance(wanted, int) and not isinstance(wanted, bool) else repr(wanted)


def _dmn() -> str:
    parts = [f'<definitions xmlns="{DMN}" id="d" name="d" namespace="urn:fee"><decision id="fee" name="fee">']
    parts.append('<decisionTable id="table" hitPolicy="FIRST">')
    for name in INPUTS:
        expression = f'<inputExpression id="e_{name}"><text>{name}</text></inputExpression>'
        parts.append(f'<input id="i_{name}" label="{name}">{expression}</input>')
    parts.append('<output id="o" label="amount" name="amount" typeRef="integer"/>')
    for place, (row, amount) in enumerate(ROWS):
        parts.append(f'<rule id="r{place}"><description>{place}</description>')
        for name in INPUTS:
            cell = escape(_python_cell(row.get(name)))
            parts.append(f'<inputEntry id="r{place}_{name}"><text>{cell}</text></inputEntry>')
        parts.append(f'<outputEntry id="r{place}_o"><text>{amount}</text></outputEntry></rule>')
    return "".join([*parts, "</decisionTable></decision></definitions>"])
