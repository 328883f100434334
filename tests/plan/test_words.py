"""Expressions in words, as a reader without code would want them; the wording is by hand, in both languages."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.plan.phrases import PHRASES
from tests.support import ROOT, load_text
from thutuc.model.expressions import Expression, walk
from thutuc.plan.names import names_of
from thutuc.plan.words import say

if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure

SPEC = """\
# ngôn ngữ: vi
Thủ tục: Thủ tục thử
Mã: "1.000001"
Cấp thực hiện: xã
Hiệu lực:
  Từ ngày: 01/01/2020
Căn cứ pháp lý:
  luật: Luật thử số 1/2019/QH14
Tham số:
  mức_phí:
    Nhãn: Mức phí một bản
    Giá trị: 8.000 đồng
  tỷ_lệ: 0,1 %
  bật:
    Nhãn: Có áp dụng mức mới
    Giá trị: đúng
Dữ kiện:
  số_bản:
    Nhãn: Số bản sao cần cấp
    Kiểu: số nguyên
    Bắt buộc: có
  giá_trị:
    Nhãn: Giá trị hợp đồng
    Kiểu: tiền
    Bắt buộc: có
  diện_tích:
    Nhãn: Diện tích (m2)
    Kiểu: số thập phân
    Số chữ số lẻ: 2
    Bắt buộc: có
  ngày_sinh:
    Nhãn: Ngày sinh của trẻ
    Kiểu: ngày
    Bắt buộc: có
  ngày_cấp:
    Nhãn: Ngày cấp giấy
    Kiểu: ngày
    Bắt buộc: có
  năm_sinh_mẹ:
    Nhãn: Năm sinh của mẹ
    Kiểu: năm
    Bắt buộc: có
  giờ_hẹn:
    Nhãn: Giờ hẹn
    Kiểu: giờ
    Bắt buộc: có
  ghi_chú:
    Nhãn: Ghi chú
    Kiểu: văn bản
    Bắt buộc: có
  hộ_nghèo:
    Nhãn: Thuộc hộ nghèo
    Kiểu: đúng/sai
    Bắt buộc: có
  chưa_rõ_cha:
    Nhãn: Chưa xác định được cha
    Kiểu: đúng/sai
    Bắt buộc: có
  bị_bỏ_rơi:
    Nhãn: Trẻ bị bỏ rơi
    Kiểu: đúng/sai
    Bắt buộc: có
  khuyết_tật:
    Nhãn: Trẻ là người khuyết tật
    Kiểu: đúng/sai
    Bắt buộc: có
  không_có_giấy:
    Nhãn: Không có giấy chứng sinh
    Kiểu: đúng/sai
    Bắt buộc: có
  hỏi:
    Nhãn: Cha, mẹ có đăng ký kết hôn không?
    Kiểu: đúng/sai
    Bắt buộc: có
  giới_tính:
    Nhãn: Giới tính
    Kiểu: lựa chọn
    Bắt buộc: có
    Lựa chọn:
      nam: Nam
      nữ: Nữ
  quan_hệ:
    Nhãn: Quan hệ với trẻ
    Kiểu: lựa chọn
    Bắt buộc: có
    Lựa chọn:
      mẹ: Mẹ
      cha: Cha
      ông_bà: Ông, bà
      khác: Người thân thích khác
  nhận:
    Nhãn: Nhận kết quả
    Kiểu: lựa chọn
    Bắt buộc: có
    Lựa chọn:
      tại_chỗ: Tại nơi nộp
      qua_thư: Qua bưu chính
  mục_đích:
    Nhãn: Mục đích sử dụng
    Kiểu: nhiều lựa chọn
    Bắt buộc: có
    Lựa chọn:
      học: Đi học
      làm: Đi làm
  mục_cần:
    Nhãn: Mục đích chính
    Kiểu: lựa chọn
    Lựa chọn:
      học: Đi học
      làm: Đi làm
  cha:
    Nhãn: Người cha
    Kiểu: nhóm
    Gồm:
      họ_tên:
        Nhãn: Họ tên
        Kiểu: họ tên
        Bắt buộc: có
      số_định_danh:
        Nhãn: Số định danh của cha
        Kiểu: số định danh
  mẹ:
    Nhãn: Người mẹ
    Kiểu: nhóm
    Gồm:
      họ_tên:
        Nhãn: Họ tên
        Kiểu: họ tên
        Bắt buộc: có
  lô_hàng:
    Nhãn: Lô hàng
    Kiểu: danh sách
    Gồm:
      trị_giá:
        Nhãn: Trị giá
        Kiểu: tiền
        Bắt buộc: có
Định nghĩa:
  quá_hạn:
    Nhãn: Quá hạn đăng ký
    Là: ngày_nộp > hết hạn 60 ngày kể từ ngày_sinh
  không_nhãn: giá_trị > 5.000.000 đồng
  này: '{expression}'
Trường hợp:
  thường: Trường hợp thông thường
  đặc_biệt: Trường hợp đặc biệt
Thành phần hồ sơ:
  giấy_chứng_sinh:
    Tên: Giấy chứng sinh
    Bản chính: 1
Phí, lệ phí:
  lệ_phí:
    Tên: Lệ phí đăng ký
    Loại: lệ phí
    Mức thu: 5.000 đồng
Cách thức thực hiện:
  Trực tiếp:
    Nơi nộp: Bộ phận Một cửa
  Trực tuyến:
    Nơi nộp: Cổng Dịch vụ công quốc gia
"""


@cache
def procedure(expression: str) -> Procedure:
    """The procedure whose last definition is the expression."""
    return load_text(SPEC.format(expression=expression.replace("'", "''")))


def value(expression: str) -> Expression:
    """The typed expression."""
    return next(item for item in procedure(expression).definitions if item.id == "nay").value


@pytest.mark.parametrize("expression,vi,en", PHRASES, ids=[row[0] for row in PHRASES])
def test_says(expression: str, vi: str, en: str) -> None:
    names = names_of(procedure(expression))
    assert say(value(expression), names, "vi") == vi
    assert say(value(expression), names, "en") == en


def test_every_node_and_function_is_said() -> None:
    nodes = [node for expression, _, _ in PHRASES for node in walk(value(expression))]
    assert {type(node) for node in nodes} == set(Expression.__subclasses__())
    table = json.loads((ROOT / "spec/language.json").read_text(encoding="utf-8"))
    functions = {node.__dict__["function"] for node in nodes if "function" in node.__dict__}
    assert functions == set(table["expression"]["functions"])
