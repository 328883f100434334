"""A specification with a fact of every type and a condition of every shape, and dossiers judged by hand."""

from __future__ import annotations

import copy
from typing import Any

SAMPLE = """\
# ngôn ngữ: vi
Thủ tục: Thủ tục “đủ loại” </script> "\\ ${x}
Mã: "9.000003"
Cấp thực hiện: xã
Hiệu lực:
  Từ ngày: 01/01/2020
Căn cứ pháp lý:
  luật: Luật Thử số 1/2000/QH10
Tham số:
  trần:
    Giá trị: 2.000 đồng
    Căn cứ: luật Điều 1
  trần_đôi: trần * 2
Dữ kiện:
  họ_tên:
    Nhãn: Họ và tên " \\ </title> {{x}}
    Kiểu: họ tên
    Bắt buộc: có
  số_định_danh:
    Nhãn: Số định danh
    Kiểu: số định danh
  điện_thoại:
    Nhãn: Điện thoại
    Kiểu: điện thoại
    Bắt buộc: có
    Khi: không có nhập số_định_danh
  thư:
    Nhãn: Thư
    Kiểu: thư điện tử
  biển:
    Nhãn: Biển
    Kiểu: văn bản
    Mẫu chữ: "99A-999.XX"
  tên_gọi:
    Nhãn: Tên gọi
    Kiểu: văn bản
    Độ dài tối đa: 5
  nơi_ở:
    Nhãn: Nơi ở
    Kiểu: địa chỉ
    Bắt buộc: có
  ghi_chú:
    Nhãn: Ghi chú
    Kiểu: văn bản dài
  ngày_sinh:
    Nhãn: Ngày sinh
    Kiểu: ngày
    Bắt buộc: có
    Đến: ngày_nộp
  giờ_hẹn:
    Nhãn: Giờ hẹn
    Kiểu: giờ
  năm_cấp:
    Nhãn: Năm
    Kiểu: năm
    Từ: 1.000
  số_bản:
    Nhãn: Số bản
    Kiểu: số nguyên
    Bắt buộc: có
    Từ: -1
    Đến: 20
  nặng:
    Nhãn: Nặng
    Kiểu: số thập phân
    Số chữ số lẻ: 2
    Từ: 0,5
    Đến: 10
  giá:
    Nhãn: Giá
    Kiểu: tiền
    Đến: trần
  giá_đôi:
    Nhãn: Giá đôi
    Kiểu: tiền
    Đến: trần_đôi
  nghèo:
    Nhãn: Nghèo
    Kiểu: đúng/sai
    Bắt buộc: có
  mất:
    Nhãn: Mất
    Kiểu: đúng/sai
    Mặc định: sai
  ngày_mất:
    Nhãn: Ngày mất
    Kiểu: ngày
    Bắt buộc: có
    Khi: mất
  bậc:
    Nhãn: Bậc
    Kiểu: số nguyên
    Mặc định: số_bản
  bằng:
    Nhãn: Bằng
    Kiểu: văn bản
    Bắt buộc: có
    Khi: bậc > 3
  màu:
    Nhãn: Màu
    Kiểu: lựa chọn
    Bắt buộc: có
    Lựa chọn:
      đỏ: Đỏ " \\ <b>
      xanh: Xanh
      trắng: Trắng
  sắc:
    Nhãn: Sắc
    Kiểu: văn bản
    Bắt buộc: có
    Khi: có_màu và (nghèo hoặc số_bản >= 3)
  các_màu:
    Nhãn: Các màu
    Kiểu: nhiều lựa chọn
    Ít nhất: 1
    Nhiều nhất: 2
    Lựa chọn:
      đỏ: Đỏ
      xanh: Xanh
      trắng: Trắng
  vì_đỏ:
    Nhãn: Vì đỏ
    Kiểu: văn bản
    Bắt buộc: có
    Khi: có nhập các_màu và đỏ thuộc các_màu
  chênh:
    Nhãn: Chênh
    Kiểu: văn bản
    Bắt buộc: có
    Khi: nếu có nhập nặng thì nặng < 1 còn lại màu thuộc {xanh; trắng}
  muộn:
    Nhãn: Muộn
    Kiểu: văn bản
    Bắt buộc: có
    Khi: ngày_nộp > ngày_sinh + 60 ngày
  cha:
    Nhãn: Cha
    Kiểu: nhóm
    Bắt buộc: có
    Khi: màu = đỏ
    Gồm:
      tên:
        Nhãn: Tên
        Kiểu: họ tên
        Bắt buộc: có
      nơi_ở:
        Nhãn: Nơi ở
        Kiểu: nhóm
        Gồm:
          xã:
            Nhãn: Xã
            Kiểu: văn bản
            Bắt buộc: có
          mã:
            Nhãn: Mã
            Kiểu: văn bản
            Mẫu chữ: "99999"
            Bắt buộc: có
            Khi: xã = "Ất"
  chứng:
    Nhãn: Chứng
    Kiểu: danh sách
    Bắt buộc: có
    Ít nhất: 1
    Nhiều nhất: 2
    Gồm:
      tên:
        Nhãn: Tên
        Kiểu: họ tên
        Bắt buộc: có
      độ_tuổi:
        Nhãn: Tuổi
        Kiểu: số nguyên
        Bắt buộc: có
      giám_hộ:
        Nhãn: Giám hộ
        Kiểu: họ tên
        Bắt buộc: có
        Khi: độ_tuổi < 18
      nghèo_cùng:
        Nhãn: Nghèo cùng
        Kiểu: đúng/sai
        Bắt buộc: có
        Khi: nghèo
      nhà:
        Nhãn: Nhà
        Kiểu: nhóm
        Gồm:
          tầng:
            Nhãn: Tầng
            Kiểu: số nguyên
            Bắt buộc: có
            Khi: độ_tuổi >= 60
Định nghĩa:
  có_màu: màu <> trắng
Trường hợp:
  thường: Thường
  lại:
    Tên: Cấp lại
    Khi: nghèo
Yêu cầu, điều kiện:
  đủ:
    Tên: Đủ bản
    Phải: số_bản >= 0
Ràng buộc:
  sau:
    Tên: Không quá xa
    Phải: ngày_sinh < ngày_nộp - 1 ngày
    Thông báo: Ngày sinh phải trước ngày nộp.
Thành phần hồ sơ:
  tờ_khai:
    Tên: Tờ khai " \\ <i>
    Bản chính: 1
"""

# Said by hand from the specification: what the schema leaves to the validators.
UNSAID = {
    "ngay_sinh.range",  # a date
    "bang.when",  # its condition reads a fact whose default is computed
    "muon.when",  # date arithmetic
    "chung.ngheo_cung.when",  # a row that looks at the dossier
    "suspensions.to.range",  # one date against another
    "requirements.du",
    "checks.sau",
}
DECIMALS = {"nang"}

GOOD: dict[str, Any] = {
    "submission_date": "2026-07-06",
    "channel": "online",
    "case": "thuong",
    "ho_ten": "Nguyễn Văn Bình",
    "so_dinh_danh": "001090012345",
    "noi_o": "Số 1 phố Huế",
    "ngay_sinh": "2026-06-30",
    "so_ban": 2,
    "ngheo": False,
    "mau": "xanh",
    "chenh": "x",
    "chung": [{"ten": "Lê An", "do_tuoi": 40}],
}
GONE = object()
_WITNESS = {"ten": "Lê An", "do_tuoi": 40}
_FATHER = {"ten": "Lê Ba"}
_DEEP = {"reason": "payment", "from": "2026-07-01", "to": "2026-07-02"}

# (what is changed in GOOD, whether the schema accepts it); GONE takes the key away.
CHANGES: tuple[tuple[dict[str, Any], bool], ...] = (
    ({}, True),
    # Required, unknown, null, wrong types.
    ({"ho_ten": GONE}, False),
    ({"submission_date": GONE}, False),
    ({"channel": GONE}, False),
    ({"case": GONE}, False),
    ({"chung": GONE}, False),
    ({"la": 1}, False),
    ({"ho_ten": None}, False),
    ({"ho_ten": 1}, False),
    ({"ngheo": "true"}, False),
    ({"ngheo": 0}, False),
    ({"so_ban": "2"}, False),
    ({"so_ban": True}, False),
    ({"so_ban": 2.5}, False),
    ({"mau": ["xanh"]}, False),
    ({"chung": {}}, False),
    ({"chung": [1]}, False),
    # Options.
    ({"mau": "tim"}, False),
    ({"mau": "Xanh"}, False),
    ({"channel": "fax"}, False),
    ({"case": "khac"}, False),
    ({"case": "lai"}, False),
    ({"case": "lai", "ngheo": True, "sac": "x"}, True),
    ({"cac_mau": ["xanh", "trang"]}, True),
    ({"cac_mau": []}, False),
    ({"cac_mau": ["xanh", "xanh"]}, False),
    ({"cac_mau": ["xanh", "tim"]}, False),
    ({"cac_mau": ["xanh", "trang", "do"], "vi_do": "x"}, False),
    # Texts.
    ({"ho_ten": "H'Hen Niê"}, True),
    ({"ho_ten": "Đỗ 2"}, False),
    ({"ho_ten": " "}, False),
    ({"ho_ten": "Lê An\n"}, False),
    ({"so_dinh_danh": "00109001234"}, False),
    ({"so_dinh_danh": "001090012345\n"}, False),
    ({"so_dinh_danh": "００１０９００１２３４５"}, False),
    ({"thu": "a@b.c"}, True),
    ({"thu": "a@b"}, False),
    ({"bien": "30A-123.Z9"}, True),
    ({"bien": "30A-123xZ9"}, False),
    ({"bien": "30a-123.Z9"}, False),
    ({"bien": "30A-123.Z9\n"}, False),
    ({"ten_goi": "abcde"}, True),
    ({"ten_goi": "😀😀😀😀😀"}, True),
    ({"ten_goi": "abcdef"}, False),
    ({"ten_goi": ""}, False),
    ({"ten_goi": "a\tb"}, False),
    ({"noi_o": "x" * 500}, True),
    ({"noi_o": "x" * 501}, False),
    ({"noi_o": "a\nb"}, False),
    ({"ghi_chu": "a\nb\n"}, True),
    ({"ghi_chu": "\n "}, False),
    ({"ghi_chu": "a\rb"}, False),
    # Dates and times.
    ({"ngay_sinh": "2024-02-29"}, True),
    ({"ngay_sinh": "2026-02-29"}, False),
    ({"ngay_sinh": "1900-02-29"}, False),
    ({"ngay_sinh": "2000-02-29"}, True),
    ({"ngay_sinh": "2026-04-31"}, False),
    ({"ngay_sinh": "0000-01-01"}, False),
    ({"ngay_sinh": "0004-02-29"}, True),
    ({"ngay_sinh": "30/06/2026"}, False),
    ({"ngay_sinh": "2026-06-30\n"}, False),
    ({"ngay_sinh": "2026-6-30"}, False),
    ({"gio_hen": "23:59"}, True),
    ({"gio_hen": "24:00"}, False),
    ({"gio_hen": "7:30"}, False),
    ({"gio_hen": "07:30\n"}, False),
    # Numbers and their limits.
    ({"nam_cap": 1900}, True),
    ({"nam_cap": 1899}, False),
    ({"nam_cap": 10_000}, False),
    ({"so_ban": 0}, True),
    ({"so_ban": -2}, False),
    ({"so_ban": 20, "sac": "x"}, True),
    ({"so_ban": 21, "sac": "x"}, False),
    ({"nang": 0.5}, True),
    ({"nang": 0.49}, False),
    ({"nang": 10, "chenh": GONE}, True),
    ({"nang": 10.01, "chenh": GONE}, False),
    ({"gia": 2000}, True),
    ({"gia": 2001}, False),
    ({"gia": -(10**15) - 1}, False),
    ({"gia_doi": 4000}, True),
    ({"gia_doi": 4001}, False),
    ({"identity_level": 2}, True),
    ({"identity_level": 3}, False),
    # Conditions: asked for where they hold, refused where they do not.
    ({"so_dinh_danh": GONE}, False),
    ({"so_dinh_danh": GONE, "dien_thoai": "0912345678"}, True),
    ({"so_dinh_danh": GONE, "dien_thoai": "912345678"}, False),
    ({"dien_thoai": "0912345678"}, False),
    ({"ngheo": True}, False),
    ({"ngheo": True, "sac": "x"}, True),
    ({"so_ban": 3}, False),
    ({"so_ban": 3, "sac": "x"}, True),
    ({"sac": "x"}, False),
    ({"mau": "trang", "ngheo": True}, True),
    ({"mau": "trang", "ngheo": True, "sac": "x"}, False),
    ({"cac_mau": ["do"]}, False),
    ({"cac_mau": ["do"], "vi_do": "x"}, True),
    ({"cac_mau": ["xanh"], "vi_do": "x"}, False),
    ({"chenh": GONE}, False),
    ({"nang": 0.99}, True),
    ({"nang": 0.99, "chenh": GONE}, False),
    ({"nang": 1, "chenh": GONE}, True),
    ({"nang": 1}, False),
    ({"mau": "do", "chenh": GONE, "cha": _FATHER}, True),
    ({"mau": "do", "chenh": GONE}, False),
    ({"mau": "do", "cha": _FATHER}, False),
    ({"cha": _FATHER}, False),
    # A default stands for what is not given.
    ({"mat": False}, True),
    ({"mat": True}, False),
    ({"mat": True, "ngay_mat": "2026-07-01"}, True),
    ({"ngay_mat": "2026-07-01"}, False),
    ({"mat": False, "ngay_mat": "2026-07-01"}, False),
    # Records in records, rows, records in rows.
    ({"mau": "do", "chenh": GONE, "cha": {}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {}}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Giáp"}}}, True),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Ất"}}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Ất", "ma": "00123"}}}, True),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Giáp", "ma": "00123"}}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Ất", "ma": "123"}}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": "x"}}, False),
    ({"chung": []}, False),
    ({"chung": [_WITNESS] * 2}, True),
    ({"chung": [_WITNESS] * 3}, False),
    ({"chung": [{"ten": "Lê An"}]}, False),
    ({"chung": [_WITNESS, {"ten": "Lê An", "do_tuoi": 17}]}, False),
    ({"chung": [{"ten": "Lê An", "do_tuoi": 17, "giam_ho": "Lê Ba"}]}, True),
    ({"chung": [{**_WITNESS, "giam_ho": "Lê Ba"}]}, False),
    ({"chung": [{**_WITNESS, "la": 1}]}, False),
    ({"chung": [{**_WITNESS, "nha": {}}]}, True),
    ({"chung": [{**_WITNESS, "nha": {"tang": 3}}]}, False),
    ({"chung": [{"ten": "Lê An", "do_tuoi": 60, "nha": {}}]}, False),
    ({"chung": [{"ten": "Lê An", "do_tuoi": 60, "nha": {"tang": 3}}]}, True),
    # Said to be left to the validators.
    ({"ngay_sinh": "2026-07-07"}, True),
    ({"ngay_sinh": "2026-07-06"}, True),
    ({"so_ban": -1}, True),
    ({"bac": 4}, True),
    ({"muon": "x"}, True),
    ({"ngheo": True, "sac": "x", "chung": [_WITNESS]}, True),
    ({"nang": 1.005, "chenh": GONE}, True),
    ({"so_ban": 2.0}, True),
    # The parts beside the facts.
    ({"documents": {"to_khai": {}}}, True),
    ({"documents": {"to_khai": {"originals": 1, "copies": 0, "certified": True, "data": False}}}, True),
    ({"documents": {"to_khai": {"issued_on": "2026-02-28", "electronic": True}}}, True),
    ({"documents": {"to_khai": {"issued_on": "2026-02-30"}}}, False),
    ({"documents": {"to_khai": {"originals": -1}}}, False),
    ({"documents": {"to_khai": {"originals": 1.5}}}, False),
    ({"documents": {"to_khai": {"certified": 1}}}, False),
    ({"documents": {"to_khai": {"la": 1}}}, False),
    ({"documents": {"la": {}}}, False),
    ({"documents": []}, False),
    ({"documents": {"to_khai": True}}, False),
    ({"suspensions": [_DEEP]}, True),
    ({"suspensions": [{**_DEEP, "reason": "khac"}]}, False),
    ({"suspensions": [{**_DEEP, "from": "2026-07-32"}]}, False),
    ({"suspensions": [{**_DEEP, "la": 1}]}, False),
    ({"suspensions": [{"reason": "payment", "from": "2026-07-01"}]}, False),
    ({"suspensions": [{**_DEEP, "to": "2026-06-30"}]}, True),
    ({"suspensions": {}}, False),
    ({"extended": True}, True),
    ({"extended": 1}, False),
    ({"decisions": {}}, True),
    ({"decisions": {"la": "x"}}, False),
)


def changed(change: dict[str, Any]) -> dict[str, Any]:
    """GOOD with a change made."""
    dossier = {**copy.deepcopy(GOOD), **change}
    return {key: value for key, value in dossier.items() if value is not GONE}
