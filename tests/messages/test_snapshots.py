"""Five findings as they are printed, in both languages. All texts are written by hand."""

from __future__ import annotations

import pytest

from thutuc.build.files import read_source
from thutuc.build.project import Project
from thutuc.report.diagnostic import Reporter
from thutuc.report.render.text import render

MISSPELT_KEY = (
    """\
Thủ tục: Thủ tục mẫu
Mã: chưa có
Thanh phan ho so: không
""",
    """\
lỗi[S1040 unknown-key]: Không có mục “Thanh phan ho so” ở đây (một thủ tục hành chính).
 --> spec.yaml:3:1
  |
3 | Thanh phan ho so: không
  | ^^^^^^^^^^^^^^^^
  |
  = giúp: Có lẽ là “Thành phần hồ sơ”?
  = sửa được: viết “Thành phần hồ sơ” (an toàn)

1 lỗi trong 1 tệp
""",
    """\
error[S1040 unknown-key]: There is no item “Thanh phan ho so” here (one administrative procedure).
 --> spec.yaml:3:1
  |
3 | Thanh phan ho so: không
  | ^^^^^^^^^^^^^^^^
  |
  = help: Did you mean “Thành phần hồ sơ”?
  = fixable: write “Thành phần hồ sơ” (safe)

1 error in 1 file
""",
)

SAME_ID = (
    """\
Thủ tục: Thủ tục mẫu
Mã: chưa có
Dữ kiện:
  ngày_cấp:
    Nhãn: Ngày cấp
    Kiểu: ngày
  ngay_cap:
    Nhãn: Ngày cấp lại
    Kiểu: ngày
""",
    """\
lỗi[N2003 same-id]: “ngay_cap” và “ngày_cấp” có cùng tên không dấu “ngay_cap”.
 --> spec.yaml:7:3
  |
4 |   ngày_cấp:
  |   -------- tên kia ở đây
...
7 |   ngay_cap:
  |   ^^^^^^^^
  |
  = vì: Tên không dấu là khóa trong JSON, tên cột và tên biến, nên không được trùng.
  = giúp: Đổi một tên, hoặc thêm dòng “id: …” với tên không dấu riêng.

1 lỗi trong 1 tệp
""",
    """\
error[N2003 same-id]: “ngay_cap” and “ngày_cấp” have the same ASCII name “ngay_cap”.
 --> spec.yaml:7:3
  |
4 |   ngày_cấp:
  |   -------- the other name stands here
...
7 |   ngay_cap:
  |   ^^^^^^^^
  |
  = why: The ASCII name is the key in JSON, the name of a column and of a variable, so it must be unique.
  = help: Change one of the names, or add a line “id: …” with an ASCII name of its own.

1 error in 1 file
""",
)

# Civil Code 2015 (91/2015/QH13), Article 148(5): a term whose last day is a day off ends with the next working day.
PLAIN_TERM = (
    """\
Thủ tục: Thủ tục mẫu
Mã: chưa có
Dữ kiện:
  ngày_sinh:
    Nhãn: Ngày sinh
    Kiểu: ngày
    Bắt buộc: có
Định nghĩa:
  quá_hạn: |
    ngày_nộp
    > ngày_sinh + 60 ngày
""",
    """\
cảnh báo[T3009 plain-date-arithmetic]: So sánh với “ngày + thời gian” là cộng ngày thông thường, không phải thời hạn \
theo luật.
  --> spec.yaml:11:7
   |
11 |     > ngày_sinh + 60 ngày
   |       ^^^^^^^^^^^^^^^^^^^
   |
   = vì: Bộ luật Dân sự 2015, Điều 147 và khoản 5 Điều 148.
   = giúp: Nếu là thời hạn theo luật, viết “hết hạn 60 ngày kể từ …”: ngày cuối rơi vào ngày nghỉ thì lùi tới ngày \
làm việc tiếp theo.

1 cảnh báo trong 1 tệp
""",
    """\
warning[T3009 plain-date-arithmetic]: This compares with plain “date + time”, which is not a legal term.
  --> spec.yaml:11:7
   |
11 |     > ngày_sinh + 60 ngày
   |       ^^^^^^^^^^^^^^^^^^^
   |
   = why: Civil Code 2015, Articles 147 and 148(5).
   = help: For a legal term write “end of 60 ngày from …”: a last day off moves to the next working day.

1 warning in 1 file
""",
)

AMOUNT = (
    """\
Thủ tục: Thủ tục mẫu
Mã: chưa có
Phí, lệ phí:
  bản_sao:
    Tên: Phí cấp bản sao trích lục hộ tịch
    Loại: phí
    Mức thu: '8,000 đồng'
""",
    """\
lỗi[T3010 comma-in-amount]: “8,000” đọc là số có phần lẻ, vì dấu phẩy là dấu thập phân; số tiền sẽ nhỏ đi một nghìn lần.
 --> spec.yaml:7:15
  |
7 |     Mức thu: '8,000 đồng'
  |               ^^^^^
  |
  = giúp: Dấu chấm tách hàng nghìn: viết “8.000”.
  = sửa được: viết “8.000” (cần xem lại)

1 lỗi trong 1 tệp
""",
    """\
error[T3010 comma-in-amount]: “8,000” reads as a number with decimals, for the comma is the decimal mark; the amount \
would be a thousand times too small.
 --> spec.yaml:7:15
  |
7 |     Mức thu: '8,000 đồng'
  |               ^^^^^
  |
  = help: Dots separate thousands: write “8.000”.
  = fixable: write “8.000” (to be reviewed)

1 error in 1 file
""",
)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("case", [MISSPELT_KEY, SAME_ID, PLAIN_TERM, AMOUNT], ids=["key", "id", "term", "amount"])
def test_a_finding_is_printed(case: tuple[str, str, str], lang: str) -> None:
    reporter = Reporter()
    Project(reporter).check("spec.yaml", data=case[0].encode())
    printed = render(reporter.sorted(), lang=lang, color=False, summary=reporter.summary(1))
    assert printed == case[1 if lang == "vi" else 2]


@pytest.mark.parametrize(
    "lang,expected",
    [
        (
            "vi",
            """\
lỗi[C9001 unreadable-file]: Không đọc được “thủ-tục.yaml”: không có tệp này.
 --> thủ-tục.yaml
  = giúp: Kiểm tra đường dẫn, quyền đọc và xem đó có phải là một tệp không.

1 lỗi trong 1 tệp
""",
        ),
        (
            "en",
            """\
error[C9001 unreadable-file]: “thủ-tục.yaml” cannot be read: there is no such file.
 --> thủ-tục.yaml
  = help: Check the path, the permission to read, and that it is a file.

1 error in 1 file
""",
        ),
    ],
)
def test_a_finding_without_a_place_is_printed(lang: str, expected: str) -> None:
    reporter = Reporter()
    assert read_source("no/such/file", reporter, shown="thủ-tục.yaml") is None
    assert render(reporter.sorted(), lang=lang, color=False, summary=reporter.summary(1)) == expected
