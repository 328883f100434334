"""The BPMN file as XML: valid against the OMG schema, stable ids, hostile texts, places of the rules."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from io import BytesIO

import pytest
from hypothesis import given
from lxml import etree
from SpiffWorkflow.spiff.parser.process import VALIDATOR

from tests.emit_bpmn.flows import HEAD, STEPS, licence, process
from tests.emit_bpmn.portal import files
from tests.emit_bpmn.random_flows import Sketch, built, sketches
from tests.support import ROOT, load, load_text, procedures
from thutuc.emit.bpmn import EMITTER
from thutuc.emit.interface import RULE_KINDS

FILES = tuple(path.relative_to(ROOT).as_posix() for path in procedures())
MODEL = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def ids(content: bytes) -> list[str]:
    """All ids of a file, those of the diagram included; the engine's own elements have names there, not ids."""
    elements = etree.fromstring(content).iter(f"{MODEL}*", "{http://www.omg.org/spec/BPMN/20100524/DI}*")
    return [str(element.get("id")) for element in elements if element.get("id")]


@pytest.mark.parametrize("path", FILES)
def test_procedures_are_valid_against_the_omg_schema(path: str) -> None:
    content = files(load(path, "2026-11-18"))["process.spiff.bpmn"]
    VALIDATOR.validate(etree.parse(BytesIO(content)))


@given(sketches())
def test_any_flow_is_valid_with_unique_ids(sketched: list[Sketch]) -> None:
    content = process(built(sketched)).content
    VALIDATOR.validate(etree.parse(BytesIO(content)))
    found = ids(content)
    assert len(found) == len(set(found))


def test_the_validator_refuses_what_is_wrong() -> None:
    content = files(licence())["process.spiff.bpmn"]
    broken = content.replace(b"<bpmn:outgoing>", b"<bpmn:leaving>").replace(b"</bpmn:outgoing>", b"</bpmn:leaving>")
    with pytest.raises(Exception, match="leaving"):
        VALIDATOR.validate(etree.parse(BytesIO(broken)))


def test_ids_come_from_names_and_not_from_positions() -> None:
    before = set(ids(process(licence()).content))
    extra = """\
  thẩm_định:
    Tên: Thẩm định
    Việc: xử lý
    Người làm: chuyên_viên
    Tiếp theo: phê_duyệt
"""
    steps = STEPS.replace("  xác_minh:\n", f"{extra}  xác_minh:\n").replace(
        "    Hiện diện: tại thực địa\n    Tiếp theo: phê_duyệt", "    Tiếp theo: thẩm_định"
    )
    text = HEAD + steps.replace("    Tên: Phê duyệt", "    Tên: Xét duyệt")
    after = set(ids(process(load_text(text, "2026-11-18")).content))
    assert before - after == set()
    assert {name for name in after - before if not name.startswith(("Line-", "Shape-"))} == {
        "Step-tham_dinh",
        "Flow-Step-tham_dinh",
        # Two ways lead there: the verification, and the one past it.
        "Join-tham_dinh",
        "Flow-Join-tham_dinh",
    }


def test_hostile_texts_stay_text() -> None:
    name = 'Bước "một" <b>&amp;</b> ]]> {{x}} \u2028 🏠 ${y} #{z}'
    text = HEAD + STEPS.replace("    Tên: Phê duyệt\n", f"    Tên: '{name}'\n")
    plain = load_text(text.replace("\u2028", " "), "2026-11-18")
    steps = [
        step.replace(title=f"{step.title}\u2028\x00\x1b\ufffe") if step.id == "phe_duyet" else step
        for step in plain.steps
    ]
    tree = etree.fromstring(process(plain.replace(steps=tuple(steps))).content)
    [task] = [element for element in tree.iter(f"{MODEL}userTask") if element.get("id") == "Step-phe_duyet"]
    assert task.get("name") == name.replace("\u2028", " ") + "\u2028\ufffd\ufffd\ufffd"


def test_two_runs_give_the_same_bytes() -> None:
    assert EMITTER.emit.__module__ == "thutuc.emit.bpmn"
    assert files(licence()) == files(licence.__wrapped__())


def test_bytes_do_not_depend_on_the_order_of_sets() -> None:
    code = (
        "from tests.emit_bpmn.flows import licence\n"
        "from tests.emit_bpmn.portal import files\n"
        "import hashlib; print(hashlib.sha256(b''.join(files(licence(notice=True)).values())).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT}:{ROOT / 'compiler'}"},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_citations_conditions_and_limits_stand_beside_their_nodes() -> None:
    tree = etree.fromstring(files(licence())["process.spiff.bpmn"])
    notes = {
        element.get("id"): element.findtext(f"{MODEL}documentation", "")
        for element in tree.iter()
        if element.find(f"{MODEL}documentation") is not None
    }
    spoken = {name for name, text in notes.items() if re.fullmatch(r"Khi .+[^.]\.", text)}
    assert spoken == {
        "When-nop_phi",
        "When-xac_minh",
        "When-in_giay",
        "Flow-Decide-phan_loai-lon",
        "Flow-Decide-phan_loai-khong_nho",
    }
    assert {name: text for name, text in notes.items() if name not in spoken} == {
        "Procedure_9_000001": "Mã thủ tục: 9.000001.\nÁp dụng từ ngày 01/07/2025.",
        "Lane-mot_cua": "Ủy ban nhân dân cấp xã",
        "Step-tiep_nhan": "Căn cứ: Điều 17 Nghị định số 118/2025/NĐ-CP.",
        "Step-phan_loai": "Hệ thống tự động thực hiện.",
        "Step-xac_minh": "Thực hiện tại thực địa.",
        "Step-hoi_y_kien": (
            "Thời gian: 03 ngày làm việc.\nLấy ý kiến: Ủy ban nhân dân cấp xã.\n"
            "Quá hạn mà không có trả lời thì coi là đồng ý."
        ),
        "Step-in_giay": "Hệ thống tự động thực hiện.",
        "Flow-Decide-bo_sung-rut": "Căn cứ: Điều 21 Nghị định số 118/2025/NĐ-CP.",
    }


def test_declared_gaps_stand_in_the_process() -> None:
    tree = etree.fromstring(files(load(FILES[1], "2026-11-18"))["process.spiff.bpmn"])
    process_notes = tree.findtext(f"{MODEL}process/{MODEL}documentation", "").split("\n")
    gaps = load(FILES[1], "2026-11-18").gaps
    assert len(gaps) > 5
    assert sum(note.startswith("Chưa mô hình hoá: ") for note in process_notes) == len(gaps)


def test_regions_point_at_the_lines_of_each_rule() -> None:
    artefact = process(licence())
    lines = artefact.content.decode().split("\n")
    steps = {step.path for step in licence().steps}
    assert steps <= {region.path for region in artefact.regions}
    for region in artefact.regions:
        first, last = lines[region.first - 1].strip(), lines[region.last - 1].strip()
        tag = re.match(r"<(bpmn:\w+) id=", first)
        assert tag is not None
        assert last == f"</{tag.group(1)}>" or (region.first == region.last and first.endswith("/>"))


def test_every_kind_of_rule_is_accounted_for() -> None:
    assert set(EMITTER.carries) == set(RULE_KINDS)
    assert all(loss.reason.vi and loss.reason.en for loss in EMITTER.carries.values() if loss.carriage != "enforced")


def test_a_procedure_without_steps_has_no_process() -> None:
    assert files(load_text(HEAD, "2026-11-18")) == {}
