"""The sidecar that tells a portal which variables the process reads and writes."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan.flow_conditions import Variable
    from thutuc.plan.flow_nodes import FlowPlan


def variables_json(plan: FlowPlan) -> str:
    """The variables as JSON: name, kind, type, meaning in both languages, model path, and where each is set and read.

    `pointer` (JSON Pointer into the dossier) and `values` (of a choice) stand only where there are any. Facts are
    passed under their flat names, with their defaults where the dossier gives none; `computed` ones are worked out
    from the dossier before a node in `readBy` is reached. `due` may be null where the law gives no date.
    """
    document = {"version": 1, "process": plan.id, "variables": [_entry(item) for item in plan.variables]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _entry(variable: Variable) -> dict[str, object]:
    entry: dict[str, object] = {
        "name": variable.name,
        "kind": variable.kind,
        "type": variable.type,
        "meaning": {"vi": variable.meaning.vi, "en": variable.meaning.en},
        "path": variable.path,
    }
    if variable.pointer:
        entry["pointer"] = variable.pointer
    if variable.values:
        entry["values"] = [{"id": name, "label": {"vi": label.vi, "en": label.en}} for name, label in variable.values]
    return {**entry, "setBy": list(variable.set_by), "readBy": list(variable.read_by)}
