"""Messages for texts that are no expressions. One message for one expression: its first mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thutuc.report.diagnostic import Edit, Fix, define
from thutuc.syntax.parser import VALUE_STARTS
from thutuc.text.bilingual import Bilingual
from thutuc.text.closest import closest
from thutuc.text.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.report.diagnostic import Diagnostic
    from thutuc.syntax.language import Language
    from thutuc.syntax.parser import Problem

MISSPELT_WORD = define(
    "S1080",
    "misspelt-keyword",
    "error",
    vi="“{found}” không phải là từ nối ở đây; có lẽ là “{meant}”.",
    en="“{found}” is not a connecting word here; “{meant}” was probably meant.",
    help_vi="Viết “{meant}”.",
    help_en="Write “{meant}”.",
)
NO_OPERATOR = define(
    "S1081",
    "missing-operator",
    "error",
    vi="Giữa hai giá trị thiếu phép tính hoặc từ nối trước “{found}”.",
    en="An operator or connecting word is missing before “{found}”.",
    help_vi="Thêm phép so sánh (=, <>, <, <=, >, >=), phép tính (+, -, *), “và” hoặc “hoặc”; "
    "tên gồm nhiều chữ thì nối bằng “_”.",
    help_en="Add a comparison (=, <>, <, <=, >, >=), an operation (+, -, *), “and” or “or”; "
    "join the words of one name by “_”.",
)
NO_VALUE = define(
    "S1082",
    "missing-value",
    "error",
    vi="Thiếu một giá trị trước “{found}”.",
    en="A value is missing before “{found}”.",
    help_vi="Viết tên dữ kiện, số, ngày, hoặc biểu thức trong ngoặc.",
    help_en="Write the name of a fact, a number, a date, or an expression in parentheses.",
)
ENDS_EARLY = define(
    "S1083",
    "expression-ends-early",
    "error",
    vi="Biểu thức dừng lại khi chưa xong: {wanted}.",
    en="The expression stops too early: {wanted}.",
    help_vi="Viết nốt phần còn thiếu.",
    help_en="Write the part that is missing.",
)
OPEN_TEXT = define(
    "S1084",
    "open-text",
    "error",
    vi="Dấu nháy kép mở ở đây không được đóng.",
    en="The double quote opened here is never closed.",
    help_vi="Thêm dấu nháy kép ở cuối đoạn chữ.",
    help_en="Add a double quote at the end of the text.",
)
BAD_CHARACTER = define(
    "S1085",
    "unexpected-character",
    "error",
    vi="Ký tự “{found}” không dùng trong biểu thức.",
    en="The character “{found}” has no place in an expression.",
    help_vi="{advice}",
    help_en="{advice}",
)
EMPTY = define(
    "S1086",
    "empty-expression",
    "error",
    vi="Biểu thức trống.",
    en="The expression is empty.",
    help_vi="Viết biểu thức, hoặc xóa cả dòng.",
    help_en="Write an expression, or delete the line.",
)
UNEXPECTED = define(
    "S1087",
    "unexpected-word",
    "error",
    vi="“{found}” không đứng được ở đây.",
    en="“{found}” cannot stand here.",
    help_vi="{advice}",
    help_en="{advice}",
)
MIXED_LOGIC = define(
    "S1088",
    "mixed-and-or",
    "error",
    vi="“và” với “hoặc” đứng lẫn nhau mà không có ngoặc.",
    en="“and” and “or” are mixed without parentheses.",
    help_vi="Đặt ngoặc quanh phần đi với nhau, ví dụ: (a và b) hoặc c.",
    help_en="Put parentheses around what belongs together, for example: (a and b) or c.",
    why_vi="Hai người đọc có thể hiểu thành hai quy tắc khác nhau.",
    why_en="Two readers could take it for two different rules.",
)
NO_SUCH_OPERATOR = define(
    "S1089",
    "unknown-operator",
    "error",
    vi="Không có phép “{found}”.",
    en="There is no operator “{found}”.",
    help_vi="Viết “{meant}”.",
    help_en="Write “{meant}”.",
)

ADVICE = {
    ",": Bilingual(
        "Giữa các giá trị của một hàm hay một tập dùng dấu “;”; dấu phẩy chỉ là dấu thập phân.",
        "Values of a function or set are separated by “;”; a comma is only the decimal mark.",
    ),
    "/": Bilingual(
        "Phép chia phải nói cách lấy phần lẻ: chia_lên(a; b) hoặc chia_xuống(a; b).",
        "A division says what becomes of the remainder: divide_up(a; b) or divide_down(a; b).",
    ),
    "'": Bilingual("Đoạn chữ đặt trong dấu nháy kép.", "A text stands in double quotes."),
    "“": Bilingual('Dùng dấu nháy kép thẳng ".', 'Use the straight double quote ".'),
    "”": Bilingual('Dùng dấu nháy kép thẳng ".', 'Use the straight double quote ".'),
    "&": Bilingual("Viết “và”.", "Write “and”."),
    "|": Bilingual("Viết “hoặc”.", "Write “or”."),
    "!": Bilingual("Viết “không”, hoặc “<>” cho “khác”.", "Write “not”, or “<>” for “differs from”."),
    "≤": Bilingual("Viết “<=”.", "Write “<=”."),
    "≥": Bilingual("Viết “>=”.", "Write “>=”."),
    "≠": Bilingual("Viết “<>”.", "Write “<>”."),
    "×": Bilingual("Viết “*”.", "Write “*”."),
    "[": Bilingual("Một tập giá trị viết trong { }.", "A set of values stands in { }."),
    "]": Bilingual("Một tập giá trị viết trong { }.", "A set of values stands in { }."),
    ":": Bilingual(
        "Giờ viết 15:00; dữ kiện con viết sau dấu chấm.", "A time is written 15:00; a field follows a dot."
    ),
}
OTHER = Bilingual(
    "Xóa ký tự này; trong biểu thức chỉ có tên, số, ngày, chữ trong nháy kép và các phép tính.",
    "Delete it; an expression holds names, numbers, dates, texts in double quotes and operators.",
)
MEANT = {"≤": "<=", "≥": ">=", "≠": "<>", "×": "*", "“": '"', "”": '"'}
VALUE = Bilingual("một giá trị", "a value")
CLOSERS = (
    ("_THEN", Bilingual("“thì”", "“then”")),
    ("_ELSE", Bilingual("“còn lại”", "“else”")),
    ("_SINCE", Bilingual("“kể từ”", "“from”")),
    ("RPAR", Bilingual("dấu đóng ngoặc “)”", "the closing “)”")),
    ("RBRACE", Bilingual("dấu đóng ngoặc “}”", "the closing “}”")),
)
NAME_WANTED = Bilingual("tên của một dữ kiện", "the name of a fact")
END_WANTED = Bilingual("hết biểu thức", "the end of the expression")


def explain(problem: Problem, place: Callable[[int, int], Span], language: Language, lang: str) -> Diagnostic:
    """The finding for a problem; `place` turns offsets in the expression into a span of the file."""
    span = place(problem.start, problem.end)
    found = problem.found
    if problem.kind == "empty":
        return EMPTY.at(span)
    if problem.kind == "text_open":
        return OPEN_TEXT.at(span)
    if problem.kind == "character":
        meant = MEANT.get(found)
        label = Bilingual(f"viết {meant}", f"write {meant}")
        fixes = (Fix(label, (Edit(span, meant),), safe=True),) if meant else ()
        return BAD_CHARACTER.at(span, fixes=fixes, found=found, advice=ADVICE.get(found, OTHER))
    if problem.kind == "end":
        return ENDS_EARLY.at(span, wanted=_missing(problem))
    operand_wanted = bool(problem.expected & (VALUE_STARTS - {"LPAR", "_NOT"}))
    if problem.terminal == "NAME" and not operand_wanted:
        words = [
            text
            for name, row in language.expression["keywords"].items()
            if name in problem.expected
            for text in row[lang]
        ]
        near = closest(found, words)
        if near:
            label = Bilingual(f"viết “{near[0]}”", f"write “{near[0]}”")
            return MISSPELT_WORD.at(
                span, fixes=(Fix(label, (Edit(span, near[0]),), safe=False),), found=found, meant=near[0]
            )
    if problem.terminal in VALUE_STARTS and not operand_wanted:
        return NO_OPERATOR.at(span, found=found)
    if operand_wanted and problem.terminal not in VALUE_STARTS:
        return NO_VALUE.at(span, found=found)
    return UNEXPECTED.at(span, found=found, wanted=_wanted(problem))


def _missing(problem: Problem) -> Bilingual:
    wanted = _wanted(problem)
    return Bilingual(f"còn thiếu {wanted.vi}", f"{wanted.en} is missing")


def _wanted(problem: Problem) -> Bilingual:
    if problem.expected == {"NAME"}:
        return NAME_WANTED
    if problem.expected & (VALUE_STARTS - {"LPAR", "_NOT"}):
        return VALUE
    for terminal, words in CLOSERS:
        if terminal in problem.expected and "$END" not in problem.expected:
            return words
    return END_WANTED if "$END" in problem.expected else VALUE
