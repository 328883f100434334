"""Shared files (`Dùng chung`) and tests that stand beside a specification (`<code>.tests.yaml`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from thutuc.build.listing import procedure_files
from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.query.testing import run

SHARED = """\
# ngôn ngữ: vi
Dùng chung: Dữ kiện của người nộp
Căn cứ pháp lý:
  tt_281: Thông tư số 281/2016/TT-BTC
Tham số:
  mức_bản_sao:
    Giá trị: 8.000 đồng
    Căn cứ: tt_281 Điều 4
Dữ kiện:
  người_nộp:
    Nhãn: Người nộp
    Kiểu: nhóm
    Bắt buộc: có
    Căn cứ: tt_281 Điều 1
    Gồm:
      họ_tên:
        Nhãn: Họ tên
        Kiểu: họ tên
        Bắt buộc: có
"""
PROCEDURE = """\
# ngôn ngữ: vi
Thủ tục: Cấp bản sao
Mã: "1.000001"
Nhập:
  chung: chung.yaml
Dữ kiện:
  người_nộp: chung.người_nộp
  số_bản:
    Nhãn: Số bản
    Kiểu: số nguyên
    Bắt buộc: có
Phí, lệ phí:
  bản_sao:
    Tên: Phí bản sao
    Loại: phí
    Mức thu: chung.mức_bản_sao * số_bản
"""
# 2 x 8.000 = 16.000 (Thông tư 281/2016/TT-BTC: 8.000 đồng a copy).
TESTS = """\
# ngôn ngữ: vi
Ca thử của: "1.000001"
Ca thử:
  hai_bản:
    Cho:
      ngày_nộp: 06/07/2026
      kênh: trực_tiếp
      người_nộp:
        họ_tên: Lê Văn Ba
      số_bản: 2
    Kết quả phải có:
      Lỗi: không
      Phí, lệ phí:
        bản_sao: 16.000 đồng
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "chung.yaml").write_text(SHARED, encoding="utf-8")
    (tmp_path / "1.000001.yaml").write_text(PROCEDURE, encoding="utf-8")
    (tmp_path / "1.000001.tests.yaml").write_text(TESTS, encoding="utf-8")
    return tmp_path


def codes(project: Project) -> list[str]:
    return [finding.code.code for finding in project.reporter.sorted()]


def test_values_and_facts_of_a_shared_file_keep_their_identity(folder: Path) -> None:
    project = Project()
    (resolution,) = project.check(str(folder / "1.000001.yaml"))
    assert codes(project) == []
    procedure = resolution.procedure
    assert [parameter.id for parameter in procedure.parameters] == ["muc_ban_sao"]
    assert procedure.parameters[0].citations[0].text == "Điều 4 Thông tư số 281/2016/TT-BTC"
    assert [fact.id for fact in procedure.facts] == ["nguoi_nop", "so_ban"]
    assert procedure.facts[0].fields[0].keys == ("nguoi_nop", "ho_ten")


def test_the_tests_beside_a_specification_run(folder: Path) -> None:
    project = Project()
    (resolution,) = project.check(str(folder / "1.000001.yaml"))
    (case,) = resolution.tests
    assert run(case, resolution.procedure, calendar()) == []


def test_a_wrong_expectation_beside_a_specification_fails_at_its_place(folder: Path) -> None:
    beside = folder / "1.000001.tests.yaml"
    beside.write_text(TESTS.replace("16.000", "17.000"), encoding="utf-8")
    project = Project()
    (resolution,) = project.check(str(folder / "1.000001.yaml"))
    (finding,) = run(resolution.tests[0], resolution.procedure, calendar())
    assert finding.code.name == "test-failed"
    assert finding.span is not None
    assert finding.span.source.path == str(beside)


def test_a_shared_file_is_checked_by_itself_and_is_no_procedure(folder: Path) -> None:
    shared = folder / "chung.yaml"
    project = Project()
    assert project.check(str(shared)) == []
    assert codes(project) == []
    shared.write_text(SHARED.replace("8.000 đồng", "không_có * 2"), encoding="utf-8")
    project = Project()
    project.check(str(shared))
    assert codes(project) == ["N2001"]


def test_tests_of_another_procedure_are_refused(folder: Path) -> None:
    beside = folder / "1.000001.tests.yaml"
    beside.write_text(TESTS.replace("1.000001", "1.000002"), encoding="utf-8")
    project = Project()
    project.check(str(folder / "1.000001.yaml"))
    assert codes(project) == ["N2022"]


def test_a_folder_lists_specifications_not_their_tests(folder: Path) -> None:
    assert [Path(path).name for path in procedure_files(str(folder))] == ["1.000001.yaml", "chung.yaml"]
