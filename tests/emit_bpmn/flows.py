"""Flows written for these tests: every kind of node, every kind of condition, loops, silence, an overdue
notice.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tests.support import calendar, load_text
from thutuc.emit.bpmn import EMITTER
from thutuc.plan import plan
from thutuc.plan.flow import plan_flow

if TYPE_CHECKING:
    from thutuc.emit.interface import Artefact
    from thutuc.model.procedure import Procedure
    from thutuc.plan.flow_nodes import FlowPlan

HEAD = """\
# ngôn ngữ: vi
Thủ tục: Cấp giấy phép "thử" <nghiệm> & kiểm tra
Mã: "9.000001"
Cấp thực hiện: xã
Hiệu lực:
  Từ ngày: 01/07/2025
Căn cứ pháp lý:
  nđ_118: Nghị định số 118/2025/NĐ-CP
Dữ kiện:
  diện:
    Nhãn: Diện
    Kiểu: lựa chọn
    Bắt buộc: có
    Lựa chọn:
      thường: Thường
      ưu_tiên: Ưu tiên
  lẻ:
    Nhãn: Cần in giấy
    Kiểu: đúng/sai
    Bắt buộc: có
  cơ_sở:
    Nhãn: Cơ sở
    Kiểu: nhóm
    Bắt buộc: có
    Gồm:
      số_người:
        Nhãn: Số người
        Kiểu: số nguyên
        Bắt buộc: có
  ngày_lập:
    Nhãn: Ngày lập
    Kiểu: ngày
    Bắt buộc: có
Định nghĩa:
  quá_hạn: ngày_nộp > hết hạn 60 ngày kể từ ngày_lập
Cơ quan:
  ubnd: Ủy ban nhân dân cấp xã
Vai trò:
  công_dân: Người nộp hồ sơ
  một_cửa:
    Tên: Bộ phận Một cửa
    Thuộc: ubnd
  chuyên_viên: Công chức chuyên môn
  lãnh_đạo: Lãnh đạo
"""
STEPS = """\
Thời hạn giải quyết: 05 ngày làm việc
Trình tự thực hiện:
  nộp_hồ_sơ:
    Tên: Nộp hồ sơ
    Việc: nộp hồ sơ
    Người làm: công_dân
  nộp_phí:
    Tên: Nộp phí
    Việc: nộp tiền
    Người làm: công_dân
    Khi: không (diện = ưu_tiên)
  tiếp_nhận:
    Tên: Tiếp nhận hồ sơ
    Việc: tiếp nhận
    Người làm: một_cửa
    Căn cứ: nđ_118 Điều 17
    Kết luận:
      đủ:
        Tên: Đủ
        Tiếp theo: phân_loại
      thiếu:
        Tên: Thiếu
        Tiếp theo: bổ_sung
      không_nhận:
        Tên: Không tiếp nhận
        Tiếp theo: từ chối
  bổ_sung:
    Tên: Bổ sung hồ sơ
    Việc: bổ sung
    Người làm: công_dân
    Kết luận:
      đã_bổ_sung:
        Tên: Đã bổ sung
        Tiếp theo: tiếp_nhận
      rút:
        Tên: Rút
        Tiếp theo: rút hồ sơ
        Căn cứ: nđ_118 Điều 21
  phân_loại:
    Tên: Phân loại
    Việc: xử lý
    Hiện diện: tự động
    Kết luận:
      lớn:
        Tên: Trên 20 người
        Khi: cơ_sở.số_người > 20
        Tiếp theo: xác_minh
      không_nhỏ:
        Tên: Trên 5 người
        Khi: cơ_sở.số_người > 5
        Tiếp theo: hỏi_ý_kiến
      còn_lại:
        Tên: Còn lại
        Tiếp theo: phê_duyệt
  xác_minh:
    Tên: Xác minh tại chỗ
    Việc: xác minh
    Người làm: chuyên_viên
    Khi: quá_hạn
    Hiện diện: tại thực địa
    Tiếp theo: phê_duyệt
  hỏi_ý_kiến:
    Tên: Lấy ý kiến
    Việc: lấy ý kiến
    Người làm: chuyên_viên
    Lấy ý kiến của: ubnd
    Thời gian: 03 ngày làm việc
    Im lặng là đồng ý: có
    Kết luận:
      đồng_ý:
        Tên: Đồng ý
        Tiếp theo: phê_duyệt
      phản_đối:
        Tên: Không đồng ý
        Tiếp theo: từ chối
  phê_duyệt:
    Tên: Phê duyệt
    Việc: phê duyệt
    Người làm: lãnh_đạo
    Kết luận:
      ký:
        Tên: Ký
        Tiếp theo: in_giấy
      trả_lại:
        Tên: Trả lại
        Tiếp theo: phân_loại
      từ_chối:
        Tên: Từ chối
        Tiếp theo: từ chối
  in_giấy:
    Tên: In giấy phép
    Việc: ghi sổ
    Người làm: chuyên_viên
    Khi: lẻ và (kênh thuộc {trực_tiếp; bưu_chính} hoặc cơ_sở.số_người >= 3)
    Hiện diện: tự động
  trả_kết_quả:
    Tên: Trả kết quả
    Việc: trả kết quả
    Người làm: một_cửa
    Tiếp theo: kết thúc
"""
NOTICE = """\
  xin_lỗi:
    Tên: Xin lỗi và hẹn lại ngày trả kết quả
    Việc: thông báo
    Người làm: một_cửa
    Tiếp theo: kết thúc
"""
DOSSIER = {
    "submission_date": "2026-11-18",
    "channel": "online",
    "dien": "thuong",
    "le": True,
    "co_so": {"so_nguoi": 2},
    "ngay_lap": "2026-10-01",
}
"""A dossier of the flow, due on 26/11/2026: five working days after 18/11, of which 24/11/2026 is a public holiday."""


@cache
def licence(*, notice: bool = False) -> Procedure:
    """The procedure of this module; with `notice` it has the step that is sent when the due date passes."""
    return load_text(HEAD + STEPS + (NOTICE if notice else ""), "2026-11-18")


@cache
def steps(text: str) -> FlowPlan:
    """The flow of the workflow `text`, with the facts and roles of the licence."""
    return plan_flow(load_text(HEAD + text, "2026-11-18"))


def process(procedure: Procedure) -> Artefact:
    """The BPMN file of a procedure for SpiffWorkflow."""
    return next(file for file in EMITTER.emit(plan(procedure, calendar())) if file.path.endswith(".bpmn"))
