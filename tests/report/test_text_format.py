"""The text format. All expected renderings are written by hand."""

from __future__ import annotations

import pytest

from tests.report.samples import (
    ONE_ERROR,
    SPEC,
    TARIFF,
    broken_pack,
    fee_above_tariff,
    finding,
    span,
    unknown_key,
)
from thutuc.report.diagnostic import Citation, Diagnostic, Edit, Fix, Label
from thutuc.report.render.text import render
from thutuc.report.summary import Summary
from thutuc.text.bilingual import Bilingual

pytestmark = pytest.mark.usefixtures("own_codes")

ERROR_VI = """\
lỗi[S1004 unknown-key]: không có mục “Thanh phan ho so” ở đây
 --> thu-tuc/khai-sinh.yaml:3:1
  |
3 | Thanh phan ho so:
  | ^^^^^^^^^^^^^^^^ mục này không được dùng ở đây
  |
  = giúp: viết “Thành phần hồ sơ”
  = sửa được: đổi thành “Thành phần hồ sơ” (an toàn)

1 lỗi trong 1 tệp
"""
ERROR_EN = """\
error[S1004 unknown-key]: there is no item “Thanh phan ho so” here
 --> thu-tuc/khai-sinh.yaml:3:1
  |
3 | Thanh phan ho so:
  | ^^^^^^^^^^^^^^^^ not an item of this place
  |
  = help: write “Thành phần hồ sơ”
  = fixable: change it to “Thành phần hồ sơ” (safe)

1 error in 1 file
"""
ERROR_COLORED = """\
\x1b[1;31merror[S1004 unknown-key]\x1b[0m\x1b[1m: there is no item “Thanh phan ho so” here\x1b[0m
\x1b[1;34m -->\x1b[0m thu-tuc/khai-sinh.yaml:3:1
\x1b[1;34m  |\x1b[0m
\x1b[1;34m3 |\x1b[0m Thanh phan ho so:
\x1b[1;34m  |\x1b[0m \x1b[1;31m^^^^^^^^^^^^^^^^ not an item of this place\x1b[0m
\x1b[1;34m  |\x1b[0m
\x1b[1;34m  =\x1b[0m \x1b[1mhelp:\x1b[0m write “Thành phần hồ sơ”
\x1b[1;34m  =\x1b[0m \x1b[1mfixable:\x1b[0m change it to “Thành phần hồ sơ” (safe)

1 error in 1 file
"""
VIOLATION_VI = """\
vi phạm[L1203 fee-above-tariff]: Phí cấp bản sao cao hơn mức của Bộ Tài chính 4000 đồng
  --> thu-tuc/khai-sinh.yaml:10:14
   |
 7 |   bản_sao:
   |   ------- khoản phí này
 8 |     Tên: Phí cấp bản sao Trích lục hộ tịch
 9 |     Loại: phí
   |           --- là phí, không phải lệ phí
10 |     Mức thu: 12.000 đồng * số_bản_sao
   |              ^^^^^^^^^^^ mức được thu là 8.000 đồng
  ::: goi/phi.yaml:2:8
   |
 2 |   mức: 8000
   |        ---- Thông tư 281/2016/TT-BTC
   |
   = vì: địa phương không được thu cao hơn mức do trung ương quy định
         Luật Hộ tịch 60/2014/QH13 (hiệu lực từ 01/01/2016 đến hết 28/02/2027)
         Thông tư 281/2016/TT-BTC
   = ngày xét: 22/11/2026
   = giúp: sửa mức thu,
           hoặc nêu văn bản cho phép thu cao hơn
   = sửa được: đổi mức thu thành 8.000 đồng (cần xem lại)

1 vi phạm trong 1 tệp
"""
VIOLATION_EN = """\
violation[L1203 fee-above-tariff]: the copy fee exceeds the tariff of the Ministry of Finance by 4000 đồng
  --> thu-tuc/khai-sinh.yaml:10:14
   |
 7 |   bản_sao:
   |   ------- this fee
 8 |     Tên: Phí cấp bản sao Trích lục hộ tịch
 9 |     Loại: phí
   |           --- a charge, not a levy
10 |     Mức thu: 12.000 đồng * số_bản_sao
   |              ^^^^^^^^^^^ the tariff is 8,000 đồng
  ::: goi/phi.yaml:2:8
   |
 2 |   mức: 8000
   |        ---- Thông tư 281/2016/TT-BTC
   |
   = why: a province may not charge more than the central tariff
          Luật Hộ tịch 60/2014/QH13 (in force from 2016-01-01 through 2027-02-28)
          Thông tư 281/2016/TT-BTC
   = as of: 2026-11-22
   = help: correct the amount,
           or cite the instrument that permits more
   = fixable: set the amount to 8,000 đồng (to be reviewed)

1 violation in 1 file
"""


def error() -> Diagnostic:
    place = span(SPEC, "Thanh phan ho so")
    label = Bilingual("đổi thành “Thành phần hồ sơ”", "change it to “Thành phần hồ sơ”")
    fix = Fix(label, (Edit(place, "Thành phần hồ sơ"),), safe=True)
    return unknown_key().at(place, fixes=[fix], key="Thanh phan ho so", meant="Thành phần hồ sơ")


def violation() -> Diagnostic:
    place = span(SPEC, "12.000 đồng")
    label = Bilingual("đổi mức thu thành 8.000 đồng", "set the amount to 8,000 đồng")
    return fee_above_tariff().at(
        place,
        related=[
            Label(
                span(SPEC, "bản_sao:").replace(end=span(SPEC, "bản_sao:").end - 1),
                Bilingual("khoản phí này", "this fee"),
            ),
            Label(span(TARIFF, "8000"), Bilingual("Thông tư 281/2016/TT-BTC", "Thông tư 281/2016/TT-BTC")),
            Label(
                span(SPEC, "Loại: phí").replace(start=span(SPEC, "Loại: phí").start + 6),
                Bilingual("là phí, không phải lệ phí", "a charge, not a levy"),
            ),
        ],
        citations=[
            Citation("Luật Hộ tịch 60/2014/QH13", "2016-01-01", "2027-02-28"),
            Citation("Thông tư 281/2016/TT-BTC"),
        ],
        fixes=[Fix(label, (Edit(place, "8.000 đồng"),), safe=False)],
        as_of="2026-11-22",
        fee=Bilingual("Phí cấp bản sao", "the copy fee"),
        excess=4000,
    )


@pytest.mark.parametrize(
    "lang,color,expected", [("vi", False, ERROR_VI), ("en", False, ERROR_EN), ("en", True, ERROR_COLORED)]
)
def test_error_with_a_fix(lang: str, color: bool, expected: str) -> None:
    assert render([error()], lang=lang, color=color, summary=ONE_ERROR) == expected


@pytest.mark.parametrize("lang,expected", [("vi", VIOLATION_VI), ("en", VIOLATION_EN)])
def test_violation_with_labels_law_and_day(lang: str, expected: str) -> None:
    assert render([violation()], lang=lang, color=False, summary=Summary(1, violations=1)) == expected


def test_nothing_found_is_one_line() -> None:
    assert render([], lang="vi", color=True, summary=Summary(2)) == "không có phát hiện nào trong 2 tệp\n"


def test_finding_about_a_file_and_finding_about_none() -> None:
    pack, key = broken_pack(), unknown_key()
    found = [key.at(None, key="a", meant="b"), pack.at(None, file="goi/pack.yaml")]
    assert render(found, lang="vi", color=False, summary=Summary(0, errors=2)) == (
        "lỗi[S1004 unknown-key]: không có mục “a” ở đây\n"
        "  = giúp: viết “b”\n"
        "\n"
        "lỗi[P9001 unreadable-pack]: không đọc được gói quy định\n"
        " --> goi/pack.yaml\n"
        "  = giúp: cài lại gói\n"
        "\n"
        "2 lỗi trong 0 tệp\n"
    )


@pytest.mark.parametrize(
    "valid_from,valid_to,vi,en",
    [
        ("2025-07-01", None, "hiệu lực từ 01/07/2025", "in force from 2025-07-01"),
        (None, "2027-02-28", "hiệu lực đến hết 28/02/2027", "in force through 2027-02-28"),
    ],
)
def test_open_interval_of_a_citation(valid_from: str | None, valid_to: str | None, vi: str, en: str) -> None:
    pack = broken_pack().at(None, citations=[Citation("Nghị định 120/2025/NĐ-CP", valid_from, valid_to)])
    for lang, key, words in (("vi", "vì", vi), ("en", "why", en)):
        lines = render([pack], lang=lang, color=False, summary=ONE_ERROR).splitlines()
        assert lines[1] == f"  = {key}: Nghị định 120/2025/NĐ-CP ({words})"


def test_nothing_in_a_message_reaches_the_terminal_as_a_command() -> None:
    found = finding(span(SPEC, "tờ_khai"), key="\x1b[2J\u202exấu\n")
    first = render([found], lang="en", color=False, summary=ONE_ERROR).splitlines()[0]
    assert first == "error[S1004 unknown-key]: there is no item “<U+001B>[2J<U+202E>xấu<U+000A>” here"
