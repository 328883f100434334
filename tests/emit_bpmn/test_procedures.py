"""The procedures of this repository on SpiffWorkflow, through every route the reference evaluator knows."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from tests.emit_bpmn.geometry import NS, faults, picture
from tests.emit_bpmn.portal import PAST, files, run
from tests.support import calendar, load
from thutuc.evaluate.assess import assess

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thutuc.model.procedure import Outcome, Procedure, Step

BIRTH = "procedures/ho-tich/1.001193.yaml"
TRANSFER = "procedures/khoa-hoc-cong-nghe/1.007281.yaml"
MARRIAGE = "procedures/ho-tich/1.000894.yaml"
DEATH = "procedures/ho-tich/1.000656.yaml"
RESIDENCE = "procedures/cu-tru/1.004222.yaml"
# Born on 15/08/2026: the sixty days end on 14/10/2026.
BORN = {"ngay_sinh": "2026-08-15", "submission_time": "14:30", "de_nghi_ban_sao": False}
POOR = {"gia_dinh_co_cong": False, "ho_ngheo": True, "nguoi_khuyet_tat": False}
# Died on 01/10/2026: the fifteen days end on 16/10/2026.
DIED = {"case": "tai_co_so_y_te", "ngay_chet": "2026-10-01", "submission_time": "14:30", "de_nghi_ban_sao": False}
OWN_HOME = {"case": "thuoc_so_huu", "nguoi_dang_ky": {"ngay_sinh": "1990-05-12"}}
DOSSIERS: dict[str, tuple[str, dict[str, object]]] = {
    "birth in time": (BIRTH, {**BORN, "submission_date": "2026-10-14", "channel": "in_person"}),
    "birth in time, online, copies": (
        BIRTH,
        {**BORN, "submission_date": "2026-10-14", "channel": "online", "de_nghi_ban_sao": True},
    ),
    "birth late": (
        BIRTH,
        {**BORN, **POOR, "ho_ngheo": False, "submission_date": "2026-10-15", "channel": "postal"},
    ),
    "birth late, exempt": (BIRTH, {**BORN, **POOR, "submission_date": "2026-10-15", "channel": "online"}),
    "residence": (
        RESIDENCE,
        {**OWN_HOME, "submission_date": "2026-11-16", "channel": "online", "dien_mien_le_phi": "khong_thuoc_dien"},
    ),
    "residence, exempt, old law": (
        RESIDENCE,
        {**OWN_HOME, "submission_date": "2025-07-01", "channel": "in_person", "dien_mien_le_phi": "ho_ngheo"},
    ),
    "transfer": (TRANSFER, {"submission_date": "2026-11-18", "channel": "online"}),
    "marriage": (
        MARRIAGE,
        {"submission_date": "2026-11-18", "submission_time": "09:00", "channel": "in_person", "de_nghi_ban_sao": False},
    ),
    "marriage, online, looked up in vain": (
        MARRIAGE,
        {
            "submission_date": "2026-11-18",
            "submission_time": "09:00",
            "channel": "online",
            "de_nghi_ban_sao": True,
            "tinh_trang_hon_nhan": "khong_tra_cuu_duoc",
        },
    ),
    "death in time, online": (DEATH, {**DIED, "submission_date": "2026-10-16", "channel": "online"}),
    "death late": (DEATH, {**DIED, **POOR, "ho_ngheo": False, "submission_date": "2026-10-19", "channel": "in_person"}),
}


@pytest.mark.parametrize("name", DOSSIERS)
def test_every_route_is_the_one_of_the_evaluator(name: str) -> None:
    path, dossier = DOSSIERS[name]
    procedure = load(path, str(dossier["submission_date"]))
    found = dict(_routes(procedure, dossier))
    # Straight, supplemented, withdrawn, refused at the counter, refused later, and more.
    assert len(found) >= 8
    for route, decisions in found.items():
        trace = run(procedure, dossier, _answers(procedure, decisions))
        assert tuple(trace.steps) == route[:-1], decisions
        assert [end.split("-")[1] for end in trace.ends] == [route[-1]], decisions


@pytest.mark.parametrize(
    "name, due",
    [
        # In the day when received before 15:00 (Điều 5 khoản 3 Luật Hộ tịch).
        ("birth in time", "2026-10-14T17:00:00+07:00"),
        # Five working days after 18/11/2026, without the public holiday 24/11/2026 (Điều 31 khoản 5 Luật CGCN).
        ("transfer", "2026-11-26T17:00:00+07:00"),
        # Same day; five working days when the conditions are verified (Điều 5 khoản 3, Điều 18 khoản 2 Luật Hộ tịch).
        ("marriage", "2026-11-18T17:00:00+07:00"),
        ("marriage, online, looked up in vain", "2026-11-26T17:00:00+07:00"),
        ("death in time, online", "2026-10-16T17:00:00+07:00"),
        # Seven working days after Monday 16/11 (Điều 22 Luật Cư trú); 24/11 is off.
        ("residence", "2026-11-26T17:00:00+07:00"),
    ],
)
def test_officer_sees_the_due_date_and_the_applicant_the_form(name: str, due: str) -> None:
    path, dossier = DOSSIERS[name]
    procedure = load(path, str(dossier["submission_date"]))
    decisions = {step.id: step.outcomes[0].id for step in procedure.steps if step.outcomes}
    trace = run(procedure, dossier, _answers(procedure, decisions))
    assert trace.tasks[0].properties["formJsonSchemaFilename"] == "dossier.schema.json"
    assert trace.tasks[0].properties["htmlForm"] == "form.html#form"
    intake = next(task for task in trace.tasks if task.step == "tiep_nhan")
    assert intake.data["due"] == due
    assert all(task.data["due"] == due for task in trace.tasks[trace.tasks.index(intake) :])


def test_citizen_who_does_not_answer_confirms_the_draft() -> None:
    # Điều 12 Nghị định 87/2020/NĐ-CP as the specification states it: one day, silence is consent.
    path, dossier = DOSSIERS["birth in time, online, copies"]
    procedure = load(path, str(dossier["submission_date"]))
    answers = {"tiep_nhan": ["day_du"], "tham_tra": ["hop_le"]}
    trace = run(procedure, dossier, answers, limits={"xac_nhan_ban_dien_tu": PAST})
    assert trace.steps == ["nop_ho_so", "nop_tien", "tiep_nhan", "tham_tra", "ghi_so", "ky_giay", "tra"]


@pytest.mark.parametrize(
    "path, day",
    [
        (BIRTH, "2026-10-14"),
        (BIRTH, "2025-07-01"),
        (TRANSFER, "2026-11-18"),
        (MARRIAGE, "2026-11-18"),
        (DEATH, "2026-11-18"),
        (RESIDENCE, "2025-07-01"),
        (RESIDENCE, "2026-11-18"),
    ],
)
def test_diagram_is_complete_and_clean(path: str, day: str) -> None:
    seen = picture(files(load(path, day))["process.spiff.bpmn"])
    assert seen.nodes
    assert faults(seen) == []


@pytest.mark.parametrize(
    "path, lanes",
    [
        (
            BIRTH,
            {
                "Lane-cong_dan": 14,
                "Lane-can_bo_mot_cua": 7,
                "Lane-cong_chuc_ho_tich": 5,
                "Lane-cong_chuc_noi_xac_minh": 3,
                "Lane-lanh_dao_ubnd": 1,
            },
        ),
        (
            TRANSFER,
            {"Lane-ben_dang_ky": 7, "Lane-can_bo_mot_cua": 7, "Lane-chuyen_vien": 5, "Lane-lanh_dao": 1},
        ),
    ],
)
def test_lanes_hold_their_nodes(path: str, lanes: dict[str, int]) -> None:
    day = "2026-11-18"
    seen = picture(files(load(path, day))["process.spiff.bpmn"])
    found = seen.elements("bpmn:process/bpmn:laneSet/bpmn:lane")
    assert {lane.get("id"): len(lane.findall("bpmn:flowNodeRef", NS)) for lane in found} == lanes


def _routes(procedure: Procedure, dossier: dict[str, object]) -> Iterator[tuple[tuple[str, ...], dict[str, str]]]:
    """Every route that ends, as its steps and its end, with decisions that lead to it."""
    deciding = [step for step in procedure.steps if len(_free(step)) > 1]
    for choice in product(*(_free(step) for step in deciding)):
        decisions = {step.id: outcome.id for step, outcome in zip(deciding, choice, strict=True)}
        route = assess(procedure, {**dossier, "decisions": decisions}, calendar()).route
        assert route is not None
        if route.status == "ended":
            yield (*route.steps, route.end), decisions


def _free(step: Step) -> list[Outcome]:
    return [outcome for outcome in step.outcomes if outcome.when is None]


def _answers(procedure: Procedure, decisions: dict[str, str]) -> dict[str, list[str]]:
    """The decisions for the first time, the author's first outcome for every later one, as the evaluator assumes."""
    steps = {step.id: step for step in procedure.steps}
    return {
        name: [chosen, *[_free(steps[name])[0].id] * 5]
        for name, chosen in decisions.items()
        if len(_free(steps[name])) > 1
    }
