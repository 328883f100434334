"""Messages for texts that are no expressions. One message for one expression: its first mistake."""

from __future__ import annotations

import re

from thutuc.report.diagnostic import Edit, Fix, define
from thutuc.syntax.guesses import guess
from thutuc.syntax.parser import MAX_DEPTH, VALUE_STARTS
from thutuc.text.bilingual import Bilingual
from thutuc.text.closest import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from thutuc.report.diagnostic import Code, Diagnostic
    from thutuc.syntax.language import Language
    from thutuc.syntax.parser import Problem
    from thutuc.text.source import Span

MISSPELT_WORD = define(
    "S1080",
    "misspelt-keyword",
    "error",
    vi="Không hiểu “{found}” ở đây; có lẽ là “{meant}”.",
    en="“{found}” is not understood here; “{meant}” was probably meant.",
    help_vi="Viết “{meant}”.",
    help_en="Write “{meant}”.",
)
NO_OPERATOR = define(
    "S1081",
    "missing-operator",
    "error",
    vi="Trước “{found}” thiếu phép tính hoặc từ nối.",
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

TOO_DEEP = define(
    "S1091",
    "expression-too-deep",
    "error",
    vi="Biểu thức lồng quá {limit} tầng.",
    en="The expression is nested deeper than {limit} levels.",
    help_vi="Tách biểu thức thành các “Định nghĩa” có tên; chuỗi “hoặc” dài thì viết “thuộc { … }”.",
    help_en="Split it into named “Definitions”; write “in { … }” instead of a long chain of “or”.",
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
    "÷": Bilingual(
        "Phép chia phải nói cách lấy phần lẻ: chia_lên(a; b) hoặc chia_xuống(a; b).",
        "A division says what becomes of the remainder: divide_up(a; b) or divide_down(a; b).",
    ),
    "–": Bilingual("Dấu trừ viết “-”.", "The minus sign is “-”."),
    "₫": Bilingual("Đơn vị tiền viết “đồng”.", "The currency is written “dong”."),
    "[": Bilingual("Một tập giá trị viết trong { }.", "A set of values stands in { }."),
    "]": Bilingual("Một tập giá trị viết trong { }.", "A set of values stands in { }."),
    ":": Bilingual("Giờ viết 15:00; dữ kiện con viết sau dấu chấm.", "A time is written 15:00; a field follows a dot."),
}
PER_UNIT = Bilingual(
    "Mức thu theo đơn vị viết bằng phép nhân, ví dụ 8.000 đồng * số_bản_sao.",
    "An amount for each unit is a multiplication, for example 8.000 dong * number_of_copies.",
)
THOUSANDS = Bilingual(
    "Dấu chấm tách hàng nghìn, ví dụ 1.000.000; dấu phẩy chỉ là dấu thập phân.",
    "Dots separate thousands, as in 1.000.000; a comma is only the decimal mark.",
)
OTHER = Bilingual(
    "Xóa ký tự này; trong biểu thức chỉ có tên, số, ngày, chữ trong nháy kép và các phép tính.",
    "Delete it; an expression holds names, numbers, dates, texts in double quotes and operators.",
)
MEANT = {"≤": "<=", "≥": ">=", "≠": "<>", "×": "*", "“": '"', "”": '"', "–": "-"}
OPERATORS = {
    **dict.fromkeys(("==", "==="), Bilingual("=", "=")),
    **dict.fromkeys(("!=", "<>=", "><", "=/="), Bilingual("<>", "<>")),
    "=>": Bilingual(">=", ">="),
    "=<": Bilingual("<=", "<="),
    "&&": Bilingual("và", "and"),
    "||": Bilingual("hoặc", "or"),
}
VALUE = Bilingual("một giá trị", "a value")
CLOSERS = (
    ("_THEN", Bilingual("“thì”", "“then”")),
    ("_ELSE", Bilingual("“còn lại”", "“else”")),
    ("_SINCE", Bilingual("“kể từ”", "“from”")),
    ("RPAR", Bilingual("dấu đóng ngoặc “)”", "the closing “)”")),
    ("RBRACE", Bilingual("dấu đóng ngoặc “}”", "the closing “}”")),
)
NAME_WANTED = Bilingual("tên của một dữ kiện", "the name of a fact")
NOT_OPENED = Bilingual(
    "Xóa dấu đóng ngoặc này, hoặc thêm dấu mở ngoặc ở phía trước.",
    "Delete this closing bracket, or add the opening one before it.",
)
AS_SET = Bilingual(
    "Một tập giá trị viết trong { }, ví dụ {1; 2; 3}.", "A set of values stands in { }, for example {1; 2; 3}."
)
ONLY_LENGTH = Bilingual(
    "Ở đây chỉ viết số và đơn vị; lúc bắt đầu tính thời hạn ghi ở “Tính từ”. Để tính ra một ngày thì viết "
    "“hết hạn … kể từ …”.",
    "Write only the number and its unit here; when the clock starts is said under “Counted from”. To compute a "
    "day write “end of … from …”.",
)
IS_COMPLETE = Bilingual(
    "Biểu thức đã đủ trước chỗ này: xóa phần thừa, hoặc nối bằng phép tính, “và”, “hoặc”.",
    "The expression is complete before this: delete the rest, or join it by an operator, “and” or “or”.",
)

# What officers write for a connecting word, and for money.
SYNONYMS = {"vi": {"trong": "thuộc", "hay": "hoặc", "từ": "kể từ"}, "en": {"since": "from", "after": "from"}}
CURRENCIES = {
    "vi": {"đ": "đồng", "vnđ": "đồng", "vnd": "đồng", "usd": "đô la Mỹ", "đô la": "đô la Mỹ"},
    "en": {"đ": "dong", "vnd": "dong", "đồng": "dong", "usd": "US dollars", "dollars": "US dollars"},
}
_RUN = re.compile(r"[<>=!/&|]{2,}")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3}){2,}")
_LAST_WORD = re.compile(r"(?<!\w)([^\W\d_]+) +$")
_NEXT_WORD = re.compile(r" +[^\W\d_]+(?!\w)")
LEADING = frozenset(("_NOT", "_IF", "_PRESENT", "_END_OF"))
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])")
_MEASURE = re.compile(r"\d[\d.,]*\s*([^\W\d_]+(?: +[^\W\d_]+)*)(?!\w)")


def explain(
    problem: Problem, text: str, place: Callable[[int, int], Span], language: Language, lang: str
) -> Diagnostic:
    """The finding for a problem of a text that is not empty; `place` turns offsets in it into a span of the file."""
    span, found = place(problem.start, problem.end), problem.found
    if problem.kind == "text_open":
        return OPEN_TEXT.at(span)
    if problem.kind == "deep":
        return TOO_DEEP.at(span, limit=MAX_DEPTH)
    found_out = _operator(problem, text) or _spaced(problem, text) or _word(problem, text, language, lang)
    if found_out is not None:
        code, start, end, meant = found_out
        written, right = place(start, end), meant.get(lang)
        fix = Fix(Bilingual(f"viết “{right}”", f"write “{right}”"), (Edit(written, right),), safe=False)
        return code.at(written, fixes=(fix,), found=text[start:end], meant=meant)
    if problem.kind == "character":
        return _character(problem, text, span)
    if problem.kind == "end":
        return ENDS_EARLY.at(span, wanted=_missing(problem))
    if problem.terminal == "LPAR" and problem.before == "_IN":
        return UNEXPECTED.at(span, found=found, advice=AS_SET)
    operand_wanted = bool(problem.expected & (VALUE_STARTS - {"LPAR", "_NOT"}))
    if problem.terminal in VALUE_STARTS and not operand_wanted:
        return NO_OPERATOR.at(span, found=found)
    if operand_wanted and problem.terminal not in VALUE_STARTS:
        return NO_VALUE.at(span, found=found)
    return UNEXPECTED.at(span, found=found, advice=_advice(problem))


def only_length(text: str, language: Language, lang: str) -> str | None:
    """The one length of time that stands in a text with other words around it, as in “within 5 working days”."""
    units = sorted((word for row in language.expression["units"].values() for word in row[lang]), key=len)
    forms = "|".join(re.escape(unit).replace(r"\ ", r"\s+") for unit in reversed(units))
    found = re.findall(rf"\d[\d.,]*\s*(?:{forms})(?!\w)", text)
    return found[0] if len(found) == 1 and found[0] != text else None


def is_unit(finding: Diagnostic) -> bool:
    """Whether a finding is about the misspelt unit of a number: the number alone would say something else."""
    span = finding.span
    return finding.code is MISSPELT_WORD and span is not None and span.source.text[: span.start].rstrip()[-1:].isdigit()


def _character(problem: Problem, text: str, span: Span) -> Diagnostic:
    found = problem.found
    advice = ADVICE.get(found, OTHER)
    if found == "/" and problem.before == "CURRENCY":
        advice = PER_UNIT
    elif found == "," and any(run.start() < problem.start < run.end() for run in _THOUSANDS.finditer(text)):
        advice = THOUSANDS
    meant = MEANT.get(found)
    label = Bilingual(f"viết “{meant}”", f"write “{meant}”")
    fixes = (Fix(label, (Edit(span, meant),), safe=True),) if meant else ()
    return BAD_CHARACTER.at(span, fixes=fixes, found=found, advice=advice)


def _operator(problem: Problem, text: str) -> tuple[Code, int, int, Bilingual] | None:
    """An operator of another language around the place, as `==`, and ours."""
    for run in _RUN.finditer(text):
        if run.start() <= problem.start < run.end() and run[0] in OPERATORS:
            return NO_SUCH_OPERATOR, run.start(), run.end(), OPERATORS[run[0]]
    return None


def _word(problem: Problem, text: str, language: Language, lang: str) -> tuple[Code, int, int, Bilingual] | None:
    """A misspelt or foreign word at the place: a connecting word, or a unit behind a number."""
    if problem.kind != "token":
        return None
    other = "vi" if lang == "en" else "en"
    connecting: tuple[Code, int, int, Bilingual] | None = None
    if problem.terminal == "NAME" and not problem.expected & (VALUE_STARTS - {"LPAR", "_NOT"}):
        for start, end, terminals in _phrases(problem, text):
            rows = [row for name, row in language.expression["keywords"].items() if name in terminals]
            words = [word for row in rows for word in row[lang]]
            glossary = {word: row[lang][0] for row in rows for word in row[other]} | SYNONYMS[lang]
            glossary = {word: right for word, right in glossary.items() if right in words}
            if text[start:end] in words:
                continue
            found = guess(text[start:end], words, glossary, in_part=False)
            if found.certain or (found.near and start == problem.start and connecting is None):
                connecting = MISSPELT_WORD, start, end, Bilingual(found.near[0], found.near[0])
            if found.certain:
                return connecting
    return _unit(problem, text, language, lang) or connecting


def _phrases(problem: Problem, text: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Stretches that may be a misspelt word, and the terminals it may stand for.

    A misspelt `not` or `if` is taken for a name, and only the name behind it is one too many.
    """
    before = _LAST_WORD.search(text, 0, problem.start)
    after = _NEXT_WORD.match(text, problem.end)
    if before:
        yield before.start(), problem.end, LEADING
        yield before.start(), before.end(1), LEADING
    if after:
        yield problem.start, after.end(), problem.expected
    yield problem.start, problem.end, problem.expected


def _unit(problem: Problem, text: str, language: Language, lang: str) -> tuple[Code, int, int, Bilingual] | None:
    """The longest words behind a number, at the place, that are nearly a unit or a currency."""
    other = "vi" if lang == "en" else "en"
    rows = [row for table in ("units", "currencies") for row in language.expression[table].values()]
    words = [word for row in rows for word in row[lang]]
    glossary = {word: row[lang][0] for row in rows for word in row[other]}
    for measure in _MEASURE.finditer(text):
        if not measure.start(1) <= problem.start < measure.end(1):
            continue
        phrase = measure[1]
        while phrase and phrase not in words:
            size = len(phrase.split())
            meant = CURRENCIES[lang].get(phrase.lower()) or glossary.get(phrase)
            near = [word for word in closest(phrase, words, glossary) if len(word.split()) == size]
            if meant or near:
                right = meant or near[0]
                start = measure.start(1)
                return MISSPELT_WORD, start, start + len(phrase), Bilingual(right, right)
            phrase = phrase.rpartition(" ")[0].rstrip()
    return None


def _spaced(problem: Problem, text: str) -> tuple[Code, int, int, Bilingual] | None:
    """A number whose thousands are set off by blanks."""
    for number in _SPACED.finditer(text) if problem.terminal == "NUMBER" else ():
        if number.start() < problem.start < number.end():
            right = number[0].replace(" ", ".")
            return MISSPELT_WORD, number.start(), number.end(), Bilingual(right, right)
    return None


def _missing(problem: Problem) -> Bilingual:
    wanted = _wanted(problem)
    return Bilingual(f"còn thiếu {wanted.vi}", f"{wanted.en} is missing")


def _advice(problem: Problem) -> Bilingual:
    if "$END" in problem.expected:
        if problem.terminal in ("RPAR", "RBRACE"):
            return NOT_OPENED
        return ONLY_LENGTH if problem.terminal == "_SINCE" else IS_COMPLETE
    wanted = _wanted(problem)
    return Bilingual(f"Ở đây cần {wanted.vi}.", f"Needed here: {wanted.en}.")


def _wanted(problem: Problem) -> Bilingual:
    if problem.expected == {"NAME"}:
        return NAME_WANTED
    if problem.expected & (VALUE_STARTS - {"LPAR", "_NOT"}):
        return VALUE
    return next((words for terminal, words in CLOSERS if terminal in problem.expected), VALUE)
