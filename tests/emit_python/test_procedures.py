"""The generated packages of the two real procedures: built, imported, and held to the law's cases and to the reference evaluator."""

from __future__ import annotations

import copy
import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support import ROOT, procedures
from thutuc.build import driver, store
from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.emit import python
from thutuc.evaluate.assess import assess
from thutuc.model.procedure import Procedure
from thutuc.model.testcase import TestCase
from thutuc.report.diagnostic import Reporter

FILES = tuple(path.relative_to(ROOT).as_posix() for path in procedures())
BIRTH = "procedures/ho-tich/1.001193.yaml"


@cache
def resolutions(file: str) -> list[tuple[Procedure, tuple[TestCase, ...]]]:
    found = Project().check(str(ROOT / file))
    return [(resolution.procedure, resolution.tests) for resolution in found]


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ModuleType]:
    """The generated dispatchers, written to disk as a portal has them, by specification."""
    found = {}
    for file in FILES:
        dated = [procedure for procedure, _ in resolutions(file)]
        folder = tmp_path_factory.mktemp("built")
        built = driver.build(dated, [python.EMITTER], frozenset(["python"]), str(folder), "")
        store.write(built, Reporter())
        name = f"dispatch_{Path(file).stem.replace('.', '_')}"
        spec = importlib.util.spec_from_file_location(name, folder / "python" / "dispatch.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        found[file] = module
    return found


def cases() -> list[Any]:
    return [
        pytest.param(file, procedure, case, id=f"{procedure.code}-{case.id}")
        for file in FILES
        for procedure, tests in resolutions(file)
        for case in tests
    ]


@pytest.mark.parametrize("file,procedure,case", cases())
def test_the_cases_of_the_law_come_out_as_on_the_evaluator(
    rules: dict[str, ModuleType], file: str, procedure: Procedure, case: TestCase
) -> None:
    dossier = copy.deepcopy(dict(case.dossier))
    package = rules[file].rules_for(dossier)
    expected = assess(procedure, case.dossier, calendar())
    assert sorted(package.validate(dossier)) == sorted(
        (error.path, error.rule, error.message.vi) for error in expected.errors
    )
    assert [(fee.id, fee.status, fee.amount) for fee in package.fees(dossier)] == [
        (fee.id, fee.status, fee.amount) for fee in expected.fees
    ]
    due = package.due(dossier)
    assert expected.deadline is not None
    assert (due.status, due.date, due.minutes) == (
        expected.deadline.status,
        expected.deadline.date,
        expected.deadline.minutes,
    )
    assert [(paper.id, paper.status) for paper in package.documents(dossier)] == [
        (paper.id, paper.status) for paper in expected.documents
    ]
    assert dossier == dict(case.dossier), "the dossier was changed"


def test_eleven_mistakes_give_eleven_messages(rules: dict[str, ModuleType]) -> None:
    """Each line below is one mistake of a citizen; the rules are those of the specification, found by reading it."""
    dossier: dict[str, Any] = next(
        copy.deepcopy(dict(case.dossier))
        for _, tests in resolutions(BIRTH)
        for case in tests
        if case.id == "dung_han_ngay_thu_60"
    )
    assert rules[BIRTH].rules_for(dossier).validate(dossier) == []
    dossier["nguoi_yeu_cau"]["ho_ten"] = "Nguyễn Văn 4"  # a digit in a name
    dossier["nguoi_yeu_cau"]["so_dinh_danh"] = "00109001234"  # eleven digits of twelve
    dossier["nguoi_yeu_cau"]["dien_thoai"] = "091234567"  # nine digits of ten
    del dossier["nguoi_yeu_cau"]["noi_cu_tru"]  # asked of everybody
    dossier["submission_time"] = "25:00"  # no such hour
    dossier["gioi_tinh"] = "x"  # no such option
    dossier["me"]["nam_sinh"] = "1993"  # text where a number belongs
    del dossier["cha"]["dan_toc"]  # the father is known, so this is asked
    dossier["so_ban_sao"] = 3  # no copies were asked for
    dossier["noi_nhan_ket_qua"] = "qua_buu_chinh"  # then an address is asked for
    dossier["ghi_chu"] = "xin làm nhanh"  # the form has no such field
    found = rules[BIRTH].rules_for(dossier).validate(dossier)
    assert sorted((error.path, error.rule) for error in found) == sorted(
        [
            ("/nguoi_yeu_cau/ho_ten", "nguoi_yeu_cau.ho_ten.pattern"),
            ("/nguoi_yeu_cau/so_dinh_danh", "nguoi_yeu_cau.so_dinh_danh.pattern"),
            ("/nguoi_yeu_cau/dien_thoai", "nguoi_yeu_cau.dien_thoai.pattern"),
            ("/nguoi_yeu_cau/noi_cu_tru", "nguoi_yeu_cau.noi_cu_tru.required"),
            ("/submission_time", "submission_time.type"),
            ("/gioi_tinh", "gioi_tinh.choice"),
            ("/me/nam_sinh", "me.nam_sinh.type"),
            ("/cha/dan_toc", "cha.dan_toc.required"),
            ("/so_ban_sao", "so_ban_sao.not_applicable"),
            ("/dia_chi_nhan", "dia_chi_nhan.required"),
            ("/ghi_chu", "unknown"),
        ]
    )
    assert all(error.message and error.message[0].isupper() for error in found)


@pytest.mark.parametrize(
    "dossier",
    [
        None,
        [],
        "x",
        5,
        {},
        {"submission_date": "2026-07-06", "channel": float("nan")},
        {"submission_date": "2026-07-06", "documents": [[[[]]]]},
        {"submission_date": "2026-07-06", "suspensions": {"a": 1}, "decisions": 3, "extended": None},
        {1: 2, None: 3, ("a",): 4},
        {"submission_date": "2026-07-06", "ngay_sinh": "2026-02-30", "so_ban_sao": 10**400},
    ],
)
@pytest.mark.parametrize("file", FILES)
def test_no_value_makes_it_raise(rules: dict[str, ModuleType], file: str, dossier: object) -> None:
    package = rules[file].rules("2026-10-01")
    assert package.validate(dossier)
    package.documents(dossier)
    package.fees(dossier)
    package.due(dossier)


def test_a_dossier_keeps_the_rules_of_its_day(rules: dict[str, ModuleType]) -> None:
    birth = rules[BIRTH]
    # The validity of the specification: Nghị định 120/2025 from 01/07/2025, Luật Hộ tịch 60/2014 until 28/02/2027.
    assert birth.rules("2025-06-30") is None
    assert birth.rules("2027-03-01") is None
    before, after = birth.rules("2026-08-14"), birth.rules("2026-08-15")  # Thông tư 117/2026 from 15/08/2026
    assert before is not after
    assert birth.rules("2026-08-15") is after
    assert birth.rules_for({}) is None
