"""Which instruments a notice names: PUB-04 asks for a legal basis that is in force while the notice holds."""

from __future__ import annotations

import pytest

from tests.support import load_text
from thutuc.plan.sources import sources_of

TEXT = """# ngôn ngữ: vi
Thủ tục: Thủ tục mẫu
Mã: "1.000001"
Hiệu lực:
  Từ ngày: 01/07/2025
Căn cứ pháp lý:
  cũ:
    Tên: Thông tư số 55/2021/TT-BCA
    Hiệu lực:
      Đến hết ngày: 30/06/2026
  mới:
    Tên: Thông tư số 116/2026/TT-BCA
    Hiệu lực:
      Từ ngày: 01/07/2026
  cũ_còn_dẫn:
    Tên: Thông tư số 53/2025/TT-BCA
    Hiệu lực:
      Đến hết ngày: 30/06/2026
  chưa_rõ: Luật Cư trú số 68/2020/QH14
Thành phần hồ sơ:
  tờ_khai_cũ:
    Tên: Tờ khai
    Bản chính: 1
    Hiệu lực:
      Đến hết ngày: 30/06/2026
  tờ_khai:
    Tên: Tờ khai
    Bản chính: 1
    Căn cứ: cũ_còn_dẫn Điều 1
    Hiệu lực:
      Từ ngày: 01/07/2026
"""


@pytest.mark.parametrize(
    "day, named",
    [
        ("2026-06-30", ["55/2021/TT-BCA", "53/2025/TT-BCA", "68/2020/QH14"]),
        ("2026-07-01", ["116/2026/TT-BCA", "53/2025/TT-BCA", "68/2020/QH14"]),
    ],
)
def test_only_instruments_in_force_or_cited_are_named(day: str, named: list[str]) -> None:
    assert [source.instrument.number for source in sources_of(load_text(TEXT, day))] == named
