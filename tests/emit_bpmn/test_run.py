"""The written flow on SpiffWorkflow, through every route. The expected steps were read off the specification by hand."""

from __future__ import annotations

import pytest
from SpiffWorkflow.bpmn.exceptions import WorkflowTaskException
from SpiffWorkflow.exceptions import WorkflowException

from tests.emit_bpmn.flows import DOSSIER, HEAD, licence
from tests.emit_bpmn.portal import NEVER, PAST, files, run
from tests.support import load_text

FIRST = ["nop_ho_so", "nop_phi"]
SMALL = {**DOSSIER, "co_so": {"so_nguoi": 2}}
MIDDLE = {**DOSSIER, "co_so": {"so_nguoi": 6}}
LARGE = {**DOSSIER, "co_so": {"so_nguoi": 21}}
# Sixty days after 17/09/2026 end on 16/11/2026, a Monday, before 18/11/2026; sixty after 19/09 on 18/11 itself.
LATE, IN_TIME = {"ngay_lap": "2026-09-17"}, {"ngay_lap": "2026-09-19"}
ACCEPTED = {"tiep_nhan": ["du"], "phe_duyet": ["ky"]}


@pytest.mark.parametrize(
    "dossier, answers, steps, end",
    [
        pytest.param(
            SMALL,
            ACCEPTED,
            [*FIRST, "tiep_nhan", "phan_loai", "phe_duyet", "tra_ket_qua"],
            "End-done-tra_ket_qua",
            id="straight",
        ),
        pytest.param(
            {**SMALL, "dien": "uu_tien", "channel": "postal"},
            ACCEPTED,
            ["nop_ho_so", "tiep_nhan", "phan_loai", "phe_duyet", "in_giay", "tra_ket_qua"],
            "End-done-tra_ket_qua",
            id="no fee, printed",
        ),
        pytest.param(
            SMALL,
            {"tiep_nhan": ["thieu", "du"], "bo_sung": ["da_bo_sung"], "phe_duyet": ["ky"]},
            [*FIRST, "tiep_nhan", "bo_sung", "tiep_nhan", "phan_loai", "phe_duyet", "tra_ket_qua"],
            "End-done-tra_ket_qua",
            id="supplement once",
        ),
        pytest.param(
            SMALL,
            {"tiep_nhan": ["thieu", "thieu", "du"], "bo_sung": ["da_bo_sung", "da_bo_sung"], "phe_duyet": ["ky"]},
            [*FIRST, *["tiep_nhan", "bo_sung"] * 2, "tiep_nhan", "phan_loai", "phe_duyet", "tra_ket_qua"],
            "End-done-tra_ket_qua",
            id="supplement twice",
        ),
        pytest.param(
            SMALL,
            {"tiep_nhan": ["thieu"], "bo_sung": ["rut"]},
            [*FIRST, "tiep_nhan", "bo_sung"],
            "End-withdrawn-bo_sung-rut",
            id="withdrawn",
        ),
        pytest.param(
            SMALL,
            {"tiep_nhan": ["khong_nhan"]},
            [*FIRST, "tiep_nhan"],
            "End-refused-tiep_nhan-khong_nhan",
            id="refused at the counter",
        ),
        pytest.param(
            {**LARGE, **LATE},
            ACCEPTED,
            [*FIRST, "tiep_nhan", "phan_loai", "xac_minh", "phe_duyet", "in_giay", "tra_ket_qua"],
            "End-done-tra_ket_qua",
            id="verified because late",
        ),
        pytest.param(
            {**LARGE, **IN_TIME},
            ACCEPTED,
            [*FIRST, "tiep_nhan", "phan_loai", "phe_duyet", "in_giay", "tra_ket_qua"],
            "End-done-tra_ket_qua",
            id="verification passed over",
        ),
        pytest.param(
            MIDDLE,
            {**ACCEPTED, "hoi_y_kien": ["dong_y"]},
            [*FIRST, "tiep_nhan", "phan_loai", "hoi_y_kien", "phe_duyet", "in_giay", "tra_ket_qua"],
            "End-done-tra_ket_qua",
            id="consulted",
        ),
        pytest.param(
            {**MIDDLE, "le": False},
            {"tiep_nhan": ["du"], "hoi_y_kien": ["phan_doi"]},
            [*FIRST, "tiep_nhan", "phan_loai", "hoi_y_kien"],
            "End-refused-hoi_y_kien-phan_doi",
            id="consulted, refused",
        ),
        pytest.param(
            SMALL,
            {"tiep_nhan": ["du"], "phe_duyet": ["tra_lai", "tu_choi"]},
            [*FIRST, "tiep_nhan", "phan_loai", "phe_duyet", "phan_loai", "phe_duyet"],
            "End-refused-phe_duyet-tu_choi",
            id="sent back, then refused",
        ),
    ],
)
def test_route(dossier: dict[str, object], answers: dict[str, list[str]], steps: list[str], end: str) -> None:
    trace = run(licence(), dossier, answers)
    assert trace.steps == steps
    assert trace.ends == [end]


def test_due_date_is_worked_out_before_each_intake_and_seen_by_the_officer() -> None:
    answers = {"tiep_nhan": ["thieu", "du"], "bo_sung": ["da_bo_sung"], "phe_duyet": ["ky"]}
    trace = run(licence(), SMALL, answers)
    assert trace.services.count("due") == 2
    seen = {task.step: task.data.get("due") for task in trace.tasks}
    # Five working days after 18/11/2026: 19, 20, 23, 25 and 26; 24/11/2026 is a public holiday.
    assert seen == {
        "nop_ho_so": None,
        "nop_phi": None,
        **dict.fromkeys(["tiep_nhan", "bo_sung", "phan_loai", "phe_duyet", "tra_ket_qua"], "2026-11-26T17:00:00+07:00"),
    }
    officer = next(task for task in trace.tasks if task.step == "tiep_nhan")
    assert officer.properties["dueVariable"] == "due"
    assert officer.properties["decisionVariable"] == "decisions__tiep_nhan"


def test_form_is_named_where_the_applicant_fills_it_in() -> None:
    answers = {"tiep_nhan": ["thieu", "du"], "bo_sung": ["da_bo_sung"], "phe_duyet": ["ky"]}
    trace = run(licence(), SMALL, answers)
    named = {
        task.step: (task.properties["formJsonSchemaFilename"], task.properties["htmlForm"])
        for task in trace.tasks
        if "formJsonSchemaFilename" in task.properties
    }
    assert named == dict.fromkeys(["nop_ho_so", "bo_sung"], ("dossier.schema.json", "form.html#form"))


def test_tasks_stand_in_the_lanes_of_their_roles() -> None:
    answers = {**ACCEPTED, "hoi_y_kien": ["dong_y"]}
    trace = run(licence(), MIDDLE, answers)
    assert {task.step: task.lane for task in trace.tasks} == {
        "nop_ho_so": "Người nộp hồ sơ",
        "nop_phi": "Người nộp hồ sơ",
        "tiep_nhan": "Bộ phận Một cửa",
        "phan_loai": "Hệ thống",
        "hoi_y_kien": "Công chức chuyên môn",
        "phe_duyet": "Lãnh đạo",
        "in_giay": "Công chức chuyên môn",
        "tra_ket_qua": "Bộ phận Một cửa",
    }


def test_automatic_steps_are_services() -> None:
    trace = run(licence(), {**MIDDLE, "channel": "postal"}, {**ACCEPTED, "hoi_y_kien": ["dong_y"]})
    assert trace.services == ["due", "step-phan_loai", "limit-hoi_y_kien", "step-in_giay"]


def test_silence_counts_as_consent_when_the_time_is_up() -> None:
    trace = run(licence(), MIDDLE, ACCEPTED, limits={"hoi_y_kien": PAST})
    assert trace.steps == [*FIRST, "tiep_nhan", "phan_loai", "phe_duyet", "in_giay", "tra_ket_qua"]


def test_an_answer_in_time_counts_and_the_timer_does_not() -> None:
    answers = {"tiep_nhan": ["du"], "hoi_y_kien": ["phan_doi"]}
    trace = run(licence(), MIDDLE, answers, limits={"hoi_y_kien": NEVER})
    assert trace.ends == ["End-refused-hoi_y_kien-phan_doi"]


def test_notice_is_sent_once_when_the_due_date_has_passed() -> None:
    trace = run(licence(notice=True), SMALL, ACCEPTED, due=PAST)
    assert trace.steps == [*FIRST, "xin_loi", "tiep_nhan", "phan_loai", "phe_duyet", "tra_ket_qua"]
    assert sorted(trace.ends) == ["End-done-tra_ket_qua", "End-notified-xin_loi"]


def test_no_notice_is_sent_in_time() -> None:
    trace = run(licence(notice=True), SMALL, ACCEPTED, due=NEVER)
    assert trace.steps == [*FIRST, "tiep_nhan", "phan_loai", "phe_duyet", "tra_ket_qua"]
    assert trace.ends == ["End-done-tra_ket_qua"]


def test_an_outcome_nobody_declared_stops_the_process() -> None:
    with pytest.raises(WorkflowException, match="No conditions satisfied for Decide-tiep_nhan"):
        run(licence(), SMALL, {"tiep_nhan": ["tuy_y"]})


def test_a_decision_nobody_took_stops_the_process() -> None:
    with pytest.raises(WorkflowTaskException, match="decisions__tiep_nhan"):
        run(licence(), SMALL, {})


def test_a_fact_nobody_gave_stops_the_process_where_it_is_needed() -> None:
    without = {key: value for key, value in SMALL.items() if key != "dien"}
    with pytest.raises(WorkflowTaskException, match="dien"):
        run(licence(), without, ACCEPTED)


@pytest.mark.parametrize("people", [1, 5, 6, 20, 21])
def test_route_does_not_depend_on_where_shapes_stand(people: int) -> None:
    # SpiffWorkflow asks conditions in the order of the targets' y coordinates: turn the diagram upside down.
    dossier = {**DOSSIER, "co_so": {"so_nguoi": people}}
    answers = {**ACCEPTED, "hoi_y_kien": ["dong_y"]}
    written = files(licence())["process.spiff.bpmn"]
    turned = _upside_down(written)
    assert turned != written
    assert (
        run(licence(), dossier, answers, content=turned).steps
        == run(licence(), dossier, answers, content=written).steps
    )


def _upside_down(content: bytes) -> bytes:
    lines = content.decode().split("\n")
    flipped = []
    for line in lines:
        before, mark, after = line.partition(' y="')
        number, _, rest = after.partition('"')
        flipped.append(f'{before}{mark}{5000 - int(number)}"{rest}' if mark else line)
    return "\n".join(flipped).encode()


def test_outcomes_may_lead_to_the_same_step() -> None:
    spec = load_text(
        HEAD
        + """\
Trình tự thực hiện:
  xét:
    Tên: Xét
    Việc: xử lý
    Người làm: chuyên_viên
    Kết luận:
      một:
        Tên: Một
        Tiếp theo: ghi
      hai:
        Tên: Hai
        Tiếp theo: ghi
      ba:
        Tên: Ba
        Tiếp theo: xét
  ghi:
    Tên: Ghi
    Việc: ghi sổ
    Người làm: chuyên_viên
""",
        "2026-11-18",
    )
    for way in ("mot", "hai"):
        assert run(spec, SMALL, {"xet": ["ba", way]}).steps == ["xet", "xet", "ghi"]


def test_steps_that_follow_from_facts_alone_go_on_where_nothing_applies() -> None:
    spec = load_text(
        HEAD
        + """\
Trình tự thực hiện:
  chia:
    Tên: Chia
    Việc: xử lý
    Hiện diện: tự động
    Kết luận:
      đông:
        Tên: Đông
        Khi: cơ_sở.số_người > 20
        Tiếp theo: từ chối
  ghi:
    Tên: Ghi
    Việc: ghi sổ
    Người làm: chuyên_viên
""",
        "2026-11-18",
    )
    assert run(spec, SMALL, {}).steps == ["chia", "ghi"]
    assert run(spec, LARGE, {}).ends == ["End-refused-chia-dong"]


@pytest.mark.parametrize("count", [1, 200])
def test_long_procedures_run(count: int) -> None:
    step = "  b{}:\n    Tên: Bước {}\n    Việc: xử lý\n    Người làm: chuyên_viên\n"
    steps = "".join(step.format(index, index) for index in range(count))
    spec = load_text(f"{HEAD}Trình tự thực hiện:\n{steps}", "2026-11-18")
    trace = run(spec, SMALL, {}, rounds=count + 1)
    assert trace.steps == [f"b{index}" for index in range(count)]
