"""What a portal is told beside the process: its variables, and the files it refers to."""

from __future__ import annotations

import json

from tests.emit_bpmn.flows import licence
from tests.emit_bpmn.portal import files
from tests.support import calendar, load
from thutuc.emit.bpmn.spiff import HTML_FORM
from thutuc.emit.html_form import EMITTER as HTML
from thutuc.plan import plan


def test_variables_tell_name_type_meaning_and_path() -> None:
    document = json.loads(files(licence())["variables.json"])
    assert (document["version"], document["process"]) == (1, "Procedure_9_000001")
    found = {item.pop("name"): item for item in document["variables"]}
    assert found["decisions__bo_sung"] == {
        "kind": "decision",
        "type": "choice",
        "meaning": {
            "vi": "Kết luận của bước “Bổ sung hồ sơ”",
            "en": "Decision at the step “Bổ sung hồ sơ”",
        },
        "path": "workflow.bo_sung",
        "pointer": "/decisions/bo_sung",
        "values": [
            {"id": "da_bo_sung", "label": {"vi": "Đã bổ sung", "en": "Đã bổ sung"}},
            {"id": "rut", "label": {"vi": "Rút", "en": "Rút"}},
        ],
        "setBy": ["Step-bo_sung"],
        "readBy": ["Decide-bo_sung"],
    }
    computed = found["definitions__qua_han"]
    assert (computed["kind"], computed["type"], computed["path"]) == (
        "computed",
        "boolean",
        "definitions.qua_han",
    )
    assert "60 ngày" in computed["meaning"]["vi"]
    assert "60 days" in computed["meaning"]["en"]
    assert "pointer" not in computed
    assert found["due"]["type"] == "moment"
    assert found["co_so__so_nguoi"]["pointer"] == "/co_so/so_nguoi"


def test_file_is_readable_vietnamese() -> None:
    text = files(licence())["variables.json"].decode()
    assert "Thời điểm hẹn trả kết quả" in text
    assert text.endswith("}\n")


def test_html_form_exists_under_its_name() -> None:
    name, _, identity = HTML_FORM.partition("#")
    procedure = load("procedures/ho-tich/1.001193.yaml", "2026-11-18")
    written = {file.path: file.content.decode() for file in HTML.emit(plan(procedure, calendar()))}
    assert f'id="{identity}"' in written[name]
