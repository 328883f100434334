"""Codes of names and types."""

from __future__ import annotations

from thutuc.report.diagnostic import define
from thutuc.text.bilingual import Bilingual

UNKNOWN_NAME = define(
    "N2001",
    "unknown-name",
    "error",
    vi="Không có tên “{name}”.",
    en="There is no name “{name}”.",
    help_vi="{advice}",
    help_en="{advice}",
)
NOT_IN_FORCE = define(
    "N2002",
    "not-in-force",
    "error",
    vi="“{name}” được dùng cả vào ngày nó không có hiệu lực.",
    en="“{name}” is used on days on which it does not hold.",
    help_vi="Sửa “Hiệu lực” của “{name}”, hoặc thêm “Hiệu lực” vào nơi dùng nó; một ngày không khớp là {day}.",
    help_en="Change the “Validity” of “{name}”, or give the place that uses it a “Validity” of its own; "
    "one day that does not fit is {day}.",
)
SAME_ID = define(
    "N2003",
    "same-id",
    "error",
    vi="“{name}” và “{other}” có cùng tên không dấu “{id}”.",
    en="“{name}” and “{other}” have the same ASCII name “{id}”.",
    help_vi="Đổi một tên, hoặc thêm dòng “id: …” với tên không dấu riêng.",
    help_en="Change one of the names, or add a line “id: …” with an ASCII name of its own.",
    why_vi="Tên không dấu là khóa trong JSON, tên cột và tên biến, nên không được trùng.",
    why_en="The ASCII name is the key in JSON, the name of a column and of a variable, so it must be unique.",
)
NO_ID = define(
    "N2014",
    "name-without-id",
    "error",
    vi="Không suy ra được tên không dấu từ “{name}”.",
    en="No ASCII name can be made of “{name}”.",
    help_vi="Đổi tên, hoặc thêm dòng “id: …” với chữ thường không dấu, chữ số và “_”, bắt đầu bằng chữ, nhiều nhất 60 ký tự.",
    help_en="Change the name, or add a line “id: …” of lower-case letters without marks, digits and “_”, beginning with a letter, "
    "at most 60 characters long.",
    why_vi="Tên không dấu là khóa trong JSON, tên cột và tên biến; nó gồm các chữ cái a–z và chữ số của tên, bỏ dấu.",
    why_en="The ASCII name is the key in JSON, the name of a column and of a variable; it is made of the letters a–z and the digits "
    "of the name, without marks.",
)
RESERVED = define(
    "N2004",
    "reserved-name",
    "error",
    vi="“{name}” là từ dành riêng.",
    en="“{name}” is a reserved word.",
    help_vi="Chọn tên khác, hoặc thêm dòng “id: …” nếu chỉ tên không dấu “{id}” bị trùng.",
    help_en="Choose another name, or add a line “id: …” if only the ASCII name “{id}” clashes.",
)
UNKNOWN_FIELD = define(
    "N2005",
    "unknown-field",
    "error",
    vi="“{owner}” không có mục “{name}”.",
    en="“{owner}” has no item “{name}”.",
    help_vi="{advice}",
    help_en="{advice}",
)
UNKNOWN_REFERENCE = define(
    "N2006",
    "unknown-reference",
    "error",
    vi="Không có “{name}” trong mục “{section}”.",
    en="There is no “{name}” under “{section}”.",
    help_vi="{advice}",
    help_en="{advice}",
)
CYCLE = define(
    "N2007",
    "definition-cycle",
    "error",
    vi="“{name}” được tính từ chính nó.",
    en="“{name}” is computed from itself.",
    help_vi="Bỏ một mắt xích của vòng: {chain}.",
    help_en="Remove one link of the circle: {chain}.",
)
NOT_A_FUNCTION = define(
    "N2008",
    "unknown-function",
    "error",
    vi="Không có hàm “{name}”.",
    en="There is no function “{name}”.",
    help_vi="{advice}",
    help_en="{advice}",
)
BAD_IMPORT = define(
    "N2009",
    "import-not-found",
    "error",
    vi="Không đọc được tệp hay thủ tục “{name}” để nhập.",
    en="The file or procedure “{name}” cannot be imported.",
    help_vi="Viết đường dẫn tính từ thư mục của tệp này, hoặc mã của một thủ tục trong cùng dự án; tệp đó phải đọc được và không nhập ngược lại tệp này.",
    help_en="Write a path from the folder of this file, or the code of a procedure of the same project; that file must be readable and may not import this one.",
)
IMPORT_NEEDS = define(
    "N2010",
    "import-needs-fact",
    "error",
    vi="“{name}” lấy từ tệp khác cần dữ kiện “{fact}”, mà thủ tục này không có.",
    en="“{name}” comes from another file and needs the fact “{fact}”, which this procedure does not have.",
    help_vi="Nhập cả dữ kiện đó: thêm “{fact}: {alias}.{fact}” vào “Dữ kiện”.",
    help_en="Import the fact too: add “{fact}: {alias}.{fact}” under “Facts”.",
)
IMPORT_DOES_NOT_FIT = define(
    "N2016",
    "import-does-not-fit",
    "error",
    vi="“{name}” lấy từ tệp khác không dùng được ở đây: {reason}.",
    en="“{name}” comes from another file and cannot be used here: {reason}.",
    help_vi="Nhập cả dữ kiện từ tệp đó, hoặc tách phần dùng chung thành tham số, định nghĩa riêng.",
    help_en="Import the facts from that file too, or put what is shared into parameters and definitions of its own.",
)
WRONG_TYPE = define(
    "T3001",
    "wrong-type",
    "error",
    vi="Ở đây cần {wanted}, nhưng giá trị là {found}.",
    en="Needed here: {wanted}; the value is {found}.",
    help_vi="{advice}",
    help_en="{advice}",
)
NOT_COMPARABLE = define(
    "T3002",
    "not-comparable",
    "error",
    vi="Không dùng “{operator}” để so sánh {left} với {right} được.",
    en="“{operator}” cannot compare {left} with {right}.",
    help_vi="{advice}",
    help_en="{advice}",
)
BRANCHES_DIFFER = define(
    "T3011",
    "branches-differ",
    "error",
    vi="Giá trị sau “thì” là {left}, còn sau “còn lại” là {right}.",
    en="The value after “then” is {left}, the one after “else” {right}.",
    help_vi="Hai giá trị phải cùng kiểu. {advice}",
    help_en="Both have to be of the same type. {advice}",
)
NO_ARITHMETIC = define(
    "T3003",
    "no-arithmetic",
    "error",
    vi="Phép “{operator}” không dùng được cho {left} và {right}.",
    en="“{operator}” does not work on {left} and {right}.",
    help_vi="{advice}",
    help_en="{advice}",
)
BAD_NUMBER = define(
    "T3004",
    "bad-grouping",
    "error",
    vi="“{text}” có dấu chấm không đứng trước nhóm ba chữ số.",
    en="“{text}” has a dot that is not before a group of three digits.",
    help_vi="Viết “{right}”: dấu chấm tách hàng nghìn, dấu phẩy trước phần lẻ.",
    help_en="Write “{right}”: dots separate thousands, a comma stands before decimals.",
)
COMMA_IN_AMOUNT = define(
    "T3010",
    "comma-in-amount",
    "error",
    vi="“{text}” đọc là số có phần lẻ, vì dấu phẩy là dấu thập phân; số tiền sẽ nhỏ đi một nghìn lần.",
    en="“{text}” reads as a number with decimals, for the comma is the decimal mark; the amount would be "
    "a thousand times too small.",
    help_vi="Dấu chấm tách hàng nghìn: viết “{right}”.",
    help_en="Dots separate thousands: write “{right}”.",
)
NUMBER_TOO_LONG = define(
    "T3012",
    "number-too-long",
    "error",
    vi="Số này có hơn {limit} chữ số.",
    en="This number has more than {limit} digits.",
    help_vi="Kiểm tra lại số; số tiền lớn thì viết bằng “triệu đồng” hoặc “tỷ đồng”.",
    help_en="Check the number; write large amounts in “million dong” or “billion dong”.",
)
NOT_AN_OPTION = define(
    "T3005",
    "not-an-option",
    "error",
    vi="“{name}” không phải là một lựa chọn của {owner}.",
    en="“{name}” is not an option of {owner}.",
    help_vi="{advice}",
    help_en="{advice}",
)
ARGUMENTS = define(
    "T3006",
    "wrong-arguments",
    "error",
    vi="Hàm “{name}” viết là “{usage}”.",
    en="The function “{name}” is written “{usage}”.",
    help_vi="Sửa số giá trị hoặc kiểu của chúng; các giá trị cách nhau bằng “;”.",
    help_en="Correct the number of the values or their types; separate values by “;”.",
)
MAY_BE_ABSENT = define(
    "T3007",
    "may-be-absent",
    "error",
    vi="“{name}” có thể không có trong hồ sơ khi xét tới chỗ này.",
    en="“{name}” may be absent from the dossier here.",
    help_vi="Viết “có nhập {name} và …”, hoặc cho “{name}” “Bắt buộc: có”, hoặc dùng nó dưới đúng điều kiện “Khi” của nó.",
    help_en="Write “given {name} and …”, or make “{name}” “Required: yes”, or use it under the very “When” it is asked under.",
)
NOT_ROUNDED = define(
    "T3008",
    "amount-not-rounded",
    "error",
    vi="Khoản “{name}” có thể lẻ dưới một đồng mà chưa nói cách làm tròn.",
    en="The fee “{name}” may hold a fraction of a đồng, and no rounding is stated.",
    help_vi="Thêm “Làm tròn: đến đồng gần nhất”, “lên” hoặc “xuống”; nếu pháp luật không nói thì khai thêm trong “Chưa mô hình hoá”.",
    help_en="Add “Rounding: to the nearest đồng”, “up” or “down”; where the law is silent declare that under “Not modelled”.",
)
PLAIN_TERM = define(
    "T3009",
    "plain-date-arithmetic",
    "warning",
    vi="So sánh với “ngày + thời gian” là cộng ngày thông thường, không phải thời hạn theo luật.",
    en="This compares with plain “date + time”, which is not a legal term.",
    help_vi="Nếu là thời hạn theo luật, viết “hết hạn {duration} kể từ …”: ngày cuối rơi vào ngày nghỉ thì lùi tới ngày làm việc tiếp theo.",
    help_en="For a legal term write “end of {duration} from …”: a last day off moves to the next working day.",
    why_vi="Bộ luật Dân sự 2015, Điều 147 và khoản 5 Điều 148.",
    why_en="Civil Code 2015, Articles 147 and 148(5).",
)
TWO_OTHERWISE = define(
    "D4001",
    "two-otherwise-rows",
    "error",
    vi="Bảng “{name}” có hai dòng “Còn lại”.",
    en="The table “{name}” has two rows “Otherwise”.",
    help_vi="Giữ một dòng “Còn lại: có”; dòng kia phải có “Khi”.",
    help_en="Keep one row “Otherwise: yes”; the other needs a “When”.",
)
ROW_WITHOUT_CONDITION = define(
    "D4002",
    "row-without-condition",
    "error",
    vi="Dòng “{name}” không có “Khi” mà cũng không phải dòng “Còn lại”.",
    en="The row “{name}” has neither “When” nor “Otherwise”.",
    help_vi="Thêm “Khi: …” hoặc “Còn lại: có”.",
    help_en="Add “When: …” or “Otherwise: yes”.",
)
ROW_WITH_BOTH = define(
    "D4003",
    "row-with-both",
    "error",
    vi="Dòng “{name}” vừa có “Khi” vừa là dòng “Còn lại”.",
    en="The row “{name}” has both “When” and “Otherwise”.",
    help_vi="Giữ một trong hai.",
    help_en="Keep one of the two.",
)
NEEDS_OTHER_KEY = define(
    "N2011",
    "incomplete-item",
    "error",
    vi="“{name}” còn thiếu: {what}.",
    en="“{name}” lacks: {what}.",
    help_vi="Thêm mục còn thiếu.",
    help_en="Add what is missing.",
)
DOES_NOT_FIT = define(
    "N2012",
    "item-does-not-fit",
    "error",
    vi="Mục “{key}” không dùng được cho “{name}”: {reason}.",
    en="“{key}” cannot be used for “{name}”: {reason}.",
    help_vi="Xóa mục này, hoặc đổi “{name}” cho phù hợp.",
    help_en="Delete it, or change “{name}” so that it fits.",
)
TOO_DEEP = define(
    "N2015",
    "definitions-too-deep",
    "error",
    vi="“{name}” dựa trên quá nhiều tầng định nghĩa và biểu thức lồng nhau.",
    en="“{name}” rests on too many layers of definitions and nested expressions.",
    help_vi="Bớt tầng: gộp các định nghĩa chỉ gọi lẫn nhau, dùng “thuộc { … }” thay cho chuỗi “hoặc” dài.",
    help_en="Use fewer layers: merge definitions that only name each other, write “in { … }” instead of a long chain of “or”.",
)
HOURS_OVERLAP = define(
    "D4004",
    "hours-overlap",
    "error",
    vi="Các khoảng giờ chồng lên nhau hoặc không theo thứ tự.",
    en="The intervals of hours overlap or are out of order.",
    help_vi="Viết các khoảng giờ từ sớm đến muộn, khoảng sau bắt đầu sau khi khoảng trước kết thúc.",
    help_en="Write the intervals early to late, each beginning after the one before has ended.",
)
EMPTY_INTERVAL = define(
    "N2013",
    "interval-ends-before-it-begins",
    "error",
    vi="Khoảng hiệu lực kết thúc trước khi bắt đầu.",
    en="The interval ends before it begins.",
    help_vi="Sửa “Từ ngày” hoặc “Đến hết ngày”.",
    help_en="Correct “From date” or “To date”.",
)


def suggest(near: list[str]) -> Bilingual:
    """Advice that names what was probably meant; without a near name, how to declare one."""
    if near:
        names = ", ".join(f"“{name}”" for name in near)
        return Bilingual(f"Có lẽ là {names}?", f"Did you mean {names}?")
    return Bilingual(
        "Khai báo tên này trong “Dữ kiện” hoặc “Định nghĩa”; đoạn chữ thì đặt trong dấu nháy kép.",
        "Declare the name under “Facts” or “Definitions”; a text stands in double quotes.",
    )


def choose(known: list[str]) -> Bilingual:
    """Advice that lists what there is."""
    if not known:
        return Bilingual("Ở đây chưa khai báo tên nào.", "No name has been declared here.")
    names = ", ".join(f"“{name}”" for name in known[:12])
    more = Bilingual(" và tên khác", " and others") if len(known) > 12 else Bilingual("", "")
    return Bilingual(f"Ở đây dùng được: {names}{more.vi}.", f"What can stand here: {names}{more.en}.")
