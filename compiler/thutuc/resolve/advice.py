"""What to do about values of the wrong type."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.model.types import Type

CHECK_BOTH = Bilingual("Kiểm tra lại hai vế.", "Check both sides.")
MONEY = Bilingual(
    "Số tiền viết kèm đơn vị, ví dụ 8.000 đồng.",
    "An amount is written with its currency, for example 8.000 dong.",
)
DAYS = Bilingual(
    "Số ngày giữa hai ngày viết là số_ngày(ngày đầu; ngày sau).",
    "The number of days between two dates is written days_between(first; second).",
)
TERM = Bilingual(
    "Cộng vào ngày chỉ dùng ngày, tuần, tháng, năm; ngày làm việc thì viết “hết hạn … kể từ …”.",
    "Only days, weeks, months and years are added to a date; for working days write “end of … from …”.",
)
TIME = Bilingual("Giờ trong ngày viết là 15:00.", "A time of day is written 15:00.")
FACT = Bilingual("Sau “có nhập” là tên của một dữ kiện.", "“given” is followed by the name of a fact.")
TEXT_OPTION = Bilingual(
    "Lựa chọn viết bằng tên của nó, không có dấu nháy; ví dụ: kênh = trực_tuyến.",
    "An option is written by its name, without quotation marks; for example: channel = online.",
)
FIELD = Bilingual(
    "Viết mục con sau dấu chấm, ví dụ người_yêu_cầu.họ_tên.",
    "Write one of its fields after a dot, for example requester.full_name.",
)
WITH_UNIT = Bilingual(
    "Số ngày cộng vào một ngày phải có đơn vị, ví dụ ngày_nộp + 60 ngày.",
    "A number of days added to a date needs its unit, for example submission_date + 60 days.",
)
FEWER_DIGITS = Bilingual("Bớt số chữ số sau dấu phẩy.", "Use fewer digits after the comma.")
VALUE = Bilingual("một giá trị", "one value")
COLUMN = Bilingual("cả một cột của danh sách", "a whole column of a list")
ONE_OF_COLUMN = Bilingual(
    "Tính tổng một cột bằng tổng(danh_sách.cột), đếm dòng bằng số_dòng(danh_sách).",
    "Add up a column with total(list.column), count rows with count(list).",
)
NO_FIELDS = Bilingual(
    "Dữ kiện này không có mục con: bỏ dấu chấm và phần sau nó.", "It has no fields: delete the dot and what follows."
)
FOR_TYPE = {
    "boolean": Bilingual(
        "Viết một so sánh, ví dụ “tuổi_mẹ >= 18”, hoặc tên của một dữ kiện đúng/sai.",
        "Write a comparison, for example “mother_age >= 18”, or the name of a true/false fact.",
    ),
    "integer": Bilingual("Viết một số không có phần lẻ, ví dụ 12.", "Write a number without decimals, such as 12."),
    "decimal": Bilingual("Viết một số, ví dụ 0,5 hoặc 75 %.", "Write a number, for example 0,5 or 75 %."),
    "money": MONEY,
    "date": Bilingual(
        "Viết một ngày như 01/07/2026, hoặc tên của một dữ kiện là ngày.",
        "Write a date such as 01/07/2026, or the name of a fact that is a date.",
    ),
    "time": TIME,
    "duration": Bilingual(
        "Viết số và đơn vị, ví dụ 05 ngày làm việc.", "Write a number and a unit, for example 5 working days."
    ),
    "text": Bilingual("Đoạn chữ đặt trong dấu nháy kép.", "A text stands in double quotes."),
}


def for_type(wanted: Type) -> Bilingual:
    """How to write a value of a type."""
    return FOR_TYPE.get(wanted.name, CHECK_BOTH)


def for_comparison(left: Type, right: Type) -> Bilingual:
    """How values of two types that do not go together can be compared."""
    names = {left.name, right.name}
    if "money" in names and names & {"integer", "decimal"}:
        return MONEY
    if names == {"time", "duration"}:
        return TIME
    if "date" in names and names & {"integer", "duration"}:
        return DAYS
    if "record" in names:
        return FIELD
    return TEXT_OPTION if names == {"choice", "text"} else CHECK_BOTH


def for_sum(left: Type, right: Type) -> Bilingual:
    """How values of two types that cannot be added or subtracted go together."""
    names = {left.name, right.name}
    if names == {"date"}:
        return DAYS
    if names == {"date", "integer"}:
        return WITH_UNIT
    if "record" in names:
        return FIELD
    return MONEY if "money" in names else CHECK_BOTH


def word_or_name(words: Sequence[str]) -> Bilingual:
    """Where a word of the language or an expression may stand and a lone unknown name was written."""
    names = ", ".join(f"“{word}”" for word in words)
    return Bilingual(
        f"Viết {names}, hoặc một biểu thức với các tên đã khai báo.",
        f"Write {names}, or an expression with declared names.",
    )


OTHER_DOSSIER = Bilingual(
    "nó dựa vào giấy tờ hoặc khoản phí của tệp kia; chỉ tham số và định nghĩa tính từ dữ kiện mới nhập được",
    "it rests on documents or fees of the other file; only parameters and definitions made of facts can be imported",
)
FIXED_VALUE = Bilingual(
    "tham số là giá trị cố định; giá trị tính theo hồ sơ thì khai trong “Định nghĩa”",
    "a parameter is a fixed value; what depends on the dossier stands under “Definitions”",
)


def other_type(fact: str) -> Bilingual:
    """Why an imported value cannot use the fact of the same name that is here."""
    return Bilingual(
        f"dữ kiện “{fact}” ở đây khác kiểu với dữ kiện cùng tên của tệp kia",
        f"the fact “{fact}” here has another type than the one of that name in the other file",
    )
