"""The rules in words: every rule of the model is there, in both languages, and says what the law says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import ROOT, calendar, load, load_text, procedures
from thutuc.emit.text import EMITTER
from thutuc.model.procedure import Procedure
from thutuc.plan import plan

# One rule of every kind; the sentences below are what a reader of this file expects, written by hand.
SPEC = """\
# ngôn ngữ: vi
Thủ tục: Thủ tục thử
Mã: "1.000000"
Hiệu lực:
  Từ ngày: 01/07/2026
  Đến hết ngày: 31/12/2026
Căn cứ pháp lý:
  luật: Luật thử số 1/2000/QH10
Tham số:
  giờ_chốt:
    Nhãn: Giờ chốt
    Giá trị: 15:00
    Căn cứ: luật Điều 1
Dữ kiện:
  số_trang:
    Nhãn: Số trang
    Kiểu: số nguyên
    Bắt buộc: có
    Từ: 1
  hộ_nghèo:
    Nhãn: Thuộc hộ nghèo
    Kiểu: đúng/sai
    Bắt buộc: có
  người_làm_chứng:
    Nhãn: Người làm chứng
    Kiểu: danh sách
    Khi: hộ_nghèo
    Nhiều nhất: 2
    Gồm:
      họ_tên:
        Nhãn: Họ tên người làm chứng
        Kiểu: họ tên
        Bắt buộc: có
Định nghĩa:
  hồ_sơ_dài:
    Nhãn: Hồ sơ dài
    Là: số_trang > 100
    Căn cứ: luật Điều 2
Trường hợp:
  cấp_mới: Cấp mới
  cấp_lại:
    Tên: Cấp lại
    Khi: không hộ_nghèo
Yêu cầu, điều kiện:
  đủ_điều_kiện:
    Tên: Có nơi ở ổn định
    Căn cứ: luật Điều 3
Ràng buộc:
  không_quá_dài:
    Tên: Không quá 500 trang
    Khi: hồ_sơ_dài
    Phải: số_trang <= 500
Thành phần hồ sơ:
  đơn:
    Tên: Đơn
    Bản chính: 1
    Khi: kênh <> trực_tuyến
    Căn cứ: luật Điều 4
  giấy_tờ:
    Tên: Giấy tờ chứng minh
    Một trong:
      thẻ:
        Tên: Thẻ
        Bản sao: 2
        Chứng thực: có
        Cấp trong: 6 tháng
      sổ:
        Tên: Sổ
        Bản chính: 1
        Xuất trình: có
        Thay bằng dữ liệu: CSDL A
Phí, lệ phí:
  phí:
    Tên: Phí
    Loại: phí
    Mức thu:
      nghèo:
        Khi: hộ_nghèo
        Mức: miễn
        Căn cứ: luật Điều 5
      khác:
        Còn lại: có
        Mức: 2.000 đồng * số_trang
    Tối đa: 200.000 đồng
    Làm tròn: lên
    Giảm:
      trực_tuyến:
        Khi: kênh = trực_tuyến
        Còn phải nộp: 50 %
Thời hạn giải quyết:
  Giờ làm việc:
    Ngày làm việc:
      - 07:30-11:30
    Thứ Bảy:
      - 08:00-11:00
  Cộng thêm:
    miền_núi:
      Khi: có nhập địa_bàn và địa_bàn = miền_núi
      Thêm: 10 ngày làm việc
  Không tính:
    bổ_sung:
      Tên: Chờ người nộp bổ sung
      Vì: chờ người nộp
  Gia hạn:
    Tối đa: 02 ngày làm việc
  dài:
    Khi: hồ_sơ_dài
    Là: đầu_năm(ngày_nộp) + 1 năm
  ngắn:
    Còn lại: có
    Là: trong ngày
    Chốt giờ: giờ_chốt
    Căn cứ: luật Điều 6
Cách thức thực hiện:
  Trực tiếp:
    Nơi nộp: Bộ phận một cửa
  Trực tuyến:
    Nơi nộp: Cổng dịch vụ công
  Bưu chính:
    Nơi nộp: Bộ phận một cửa
Vai trò:
  cán_bộ: Cán bộ
Trình tự thực hiện:
  nhận:
    Tên: Tiếp nhận
    Việc: tiếp nhận
    Người làm: cán_bộ
    Thời gian: 02 giờ làm việc
  lấy_ý_kiến:
    Tên: Lấy ý kiến
    Việc: lấy ý kiến
    Khi: hồ_sơ_dài
    Người làm: cán_bộ
    Thời gian: 05 ngày làm việc
    Im lặng là đồng ý: có
"""
VI = """\
1.000000 Thủ tục thử
Có hiệu lực: từ ngày 01/07/2026 đến hết ngày 31/12/2026

Tham số
- parameters.gio_chot: Giờ chốt: 15 giờ. [Điều 1 Luật thử số 1/2000/QH10]

Định nghĩa
- definitions.ho_so_dai: Hồ sơ dài: khi số trang trên 100. [Điều 2 Luật thử số 1/2000/QH10]

Trường hợp
- cases.cap_moi: Cấp mới: mọi trường hợp.
- cases.cap_lai: Cấp lại: chọn được khi không thuộc hộ nghèo.

Mục của tờ khai
- facts.so_trang: Số trang: bắt buộc; từ 1.
- facts.ho_ngheo: Thuộc hộ nghèo: bắt buộc.
- facts.nguoi_lam_chung: Người làm chứng: chỉ khai khi thuộc hộ nghèo; nhiều nhất 2 dòng.
- facts.nguoi_lam_chung.ho_ten: Họ tên người làm chứng: bắt buộc.

Ràng buộc
- checks.khong_qua_dai: Không quá 500 trang: khi hồ sơ dài thì phải đúng là số trang không quá 500.

Yêu cầu, điều kiện
- requirements.du_dieu_kien: Có nơi ở ổn định: cán bộ xem xét. [Điều 3 Luật thử số 1/2000/QH10]

Thành phần hồ sơ
- documents.don: Đơn: cần khi nộp hồ sơ trực tiếp hoặc qua bưu chính; 01 bản chính. [Điều 4 Luật thử số 1/2000/QH10]
- documents.giay_to: Giấy tờ chứng minh: mọi trường hợp: một trong — Thẻ; Sổ.
- documents.the: Thẻ: mọi trường hợp; 02 bản sao, bản sao có chứng thực, cấp trong 06 tháng.
- documents.so: Sổ: mọi trường hợp; 01 bản chính, chỉ xuất trình, thay bằng dữ liệu của CSDL A.

Phí, lệ phí
- fees.phi.rows.ngheo: Phí: miễn, khi thuộc hộ nghèo. [Điều 5 Luật thử số 1/2000/QH10]
- fees.phi.rows.khac: Phí: 2.000 đồng × số trang, các trường hợp còn lại.
- fees.phi: Phí: cao nhất 200.000 đồng.
- fees.phi.reductions.truc_tuyen: Phí: khi nộp hồ sơ trực tuyến: còn phải nộp 50 %.
- fees.phi: Phí: làm tròn lên đến đồng.

Thời hạn giải quyết
- deadline.dai: Thời hạn: chậm nhất mốc 01 năm kể từ ngày đầu của năm có ngày nộp hồ sơ, khi hồ sơ dài.
- deadline.ngan: Thời hạn: trong ngày; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo, các trường hợp còn lại. [Điều 6 Luật thử số 1/2000/QH10]
- deadline.office: Thời hạn: giờ làm việc 07:30-11:30; thứ Bảy 08:00-11:00.
- deadline.supplements.mien_nui: Thời hạn: khi địa bàn là “Miền núi”: cộng thêm 10 ngày làm việc.
- deadline.suspensions.bo_sung: Thời hạn: không tính thời gian Chờ người nộp bổ sung.
- deadline.extension: Thời hạn: gia hạn một lần, tối đa 02 ngày làm việc.

Trình tự thực hiện
- workflow.nhan: Tiếp nhận: trong 02 giờ làm việc.
- workflow.lay_y_kien: Lấy ý kiến: chỉ khi hồ sơ dài; trong 05 ngày làm việc; quá hạn không trả lời là đồng ý.
"""


def written(procedure: Procedure) -> dict[str, str]:
    """The files of the target by their names."""
    return {artefact.path: artefact.content.decode() for artefact in EMITTER.emit(plan(procedure, calendar()))}


def test_the_rules_in_vietnamese() -> None:
    assert written(load_text(SPEC))["rules.vi.txt"] == VI


def test_both_languages_hold_the_same_rules_in_the_same_order() -> None:
    files = written(load_text(SPEC))
    paths = [[line.split(":")[0] for line in text.splitlines() if line.startswith("- ")] for text in files.values()]
    assert paths[0] == paths[1]


@pytest.mark.parametrize(
    "sentence",
    [
        "- fees.phi.rows.khac: Phí: 2.000 dong × “Số trang” in all other cases.",
        "- checks.khong_qua_dai: Không quá 500 trang: when “Hồ sơ dài” is yes, it must hold that “Số trang” is at most 500.",
        "- deadline.extension: Deadline: one extension of at most 2 working days.",
        "- documents.don: Đơn: needed when the dossier is filed in person or by post; 1 original. [Điều 4 Luật thử số 1/2000/QH10]",
    ],
)
def test_the_rules_in_english(sentence: str) -> None:
    assert sentence in written(load_text(SPEC))["rules.en.txt"].splitlines()


@pytest.mark.parametrize("path", procedures(), ids=lambda path: path.stem)
def test_no_rule_of_a_real_procedure_is_left_out(path: Path) -> None:
    procedure = load(path.relative_to(ROOT).as_posix(), "2026-09-15")
    deadline = procedure.deadline
    assert deadline is not None
    wanted = {
        *(node.path for node in (*procedure.parameters, *procedure.definitions, *procedure.cases)),
        *(node.path for node in (*procedure.checks, *procedure.requirements, *procedure.documents)),
        *(row.path for fee in procedure.fees for row in fee.rows),
        *(row.path for row in deadline.rows),
    }
    for text in written(procedure).values():
        told = {line[2:].split(":")[0] for line in text.splitlines() if line.startswith("- ")}
        assert wanted <= told
        assert "_" not in "".join(line.split(": ", 1)[1] for line in text.splitlines() if line.startswith("- "))
