"""A small specification, a tariff, and codes that find fault with them; use them under `own_codes`.

Luật Hộ tịch 60/2014/QH13 is in force from 01/01/2016 to 28/02/2027, then 03/2026/QH16 replaces it. A copy of
an extract costs 8 000 đồng by Thông tư 281/2016/TT-BTC.
"""

from __future__ import annotations

from thutuc.report.diagnostic import Code, Diagnostic, define
from thutuc.report.summary import Summary
from thutuc.text.source import Source, Span

SPEC = Source(
    "thu-tuc/khai-sinh.yaml",
    "# ngôn ngữ: vi\n"
    "Thủ tục: Đăng ký khai sinh\n"
    "Thanh phan ho so:\n"
    "  tờ_khai:\n"
    "    Tên: Tờ khai đăng ký khai sinh\n"
    "Phí, lệ phí:\n"
    "  bản_sao:\n"
    "    Tên: Phí cấp bản sao Trích lục hộ tịch\n"
    "    Loại: phí\n"
    "    Mức thu: 12.000 đồng * số_bản_sao\n",
)
TARIFF = Source("goi/phi.yaml", "phí_trích_lục_hộ_tịch:\n  mức: 8000\n")


def span(source: Source, text: str) -> Span:
    """The only place where `text` stands in `source`."""
    assert source.text.count(text) == 1
    start = source.text.index(text)
    return Span(source, start, start + len(text))


def unknown_key() -> Code:
    """An error of syntax with a label and without a reason."""
    return define(
        "S1004",
        "unknown-key",
        "error",
        vi="không có mục “{key}” ở đây",
        en="there is no item “{key}” here",
        label_vi="mục này không được dùng ở đây",
        label_en="not an item of this place",
        help_vi="viết “{meant}”",
        help_en="write “{meant}”",
    )


def fee_above_tariff() -> Code:
    """A violation with everything."""
    return define(
        "L1203",
        "fee-above-tariff",
        "violation",
        vi="{fee} cao hơn mức của Bộ Tài chính {excess} đồng",
        en="{fee} exceeds the tariff of the Ministry of Finance by {excess} đồng",
        label_vi="mức được thu là 8.000 đồng",
        label_en="the tariff is 8,000 đồng",
        help_vi="sửa mức thu,\nhoặc nêu văn bản cho phép thu cao hơn",
        help_en="correct the amount,\nor cite the instrument that permits more",
        why_vi="địa phương không được thu cao hơn mức do trung ương quy định",
        why_en="a province may not charge more than the central tariff",
    )


def broken_pack() -> Code:
    """An error about a whole file."""
    return define(
        "P9001",
        "unreadable-pack",
        "error",
        vi="không đọc được gói quy định",
        en="the regulation pack cannot be read",
        help_vi="cài lại gói",
        help_en="install the pack again",
    )


def finding(place: Span, key: str = "x") -> Diagnostic:
    """The unknown key at a place."""
    return unknown_key().at(place, key=key, meant="Thành phần hồ sơ")


ONE_ERROR = Summary(files=1, errors=1)
