"""Codes of the shape check, and the words it uses for what may stand at a place."""

from __future__ import annotations

from thutuc.report.diagnostic import Code, Diagnostic, define
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.syntax.language import Alternative, Language

__all__ = ["Code", "Diagnostic"]

QUOTE_IT = Bilingual("đặt cả giá trị trong dấu nháy đơn", "put the whole value in single quotes")
AS_BLOCK = Bilingual("viết dưới dấu “|”", "write it below a “|”")

UNKNOWN_KEY = define(
    "S1040",
    "unknown-key",
    "error",
    vi="Không có mục “{key}” ở đây ({where}).",
    en="There is no item “{key}” here ({where}).",
    help_vi="{advice}",
    help_en="{advice}",
)
OTHER_LANGUAGE = define(
    "S1041",
    "key-in-other-language",
    "error",
    vi="Mục “{key}” viết bằng ngôn ngữ khác với cả tệp; ở đây là “{right}”.",
    en="The item “{key}” is in another language than the file; here it is “{right}”.",
    help_vi="Viết “{right}”; cả tệp dùng một ngôn ngữ, lệnh “thutuc fmt --lang” dịch được cả tệp.",
    help_en="Write “{right}”; a file keeps to one language, and “thutuc fmt --lang” translates a whole file.",
)
BAD_NAME = define(
    "S1042",
    "bad-name",
    "error",
    vi="“{name}” không dùng làm tên được.",
    en="“{name}” cannot be a name.",
    help_vi="Tên bắt đầu bằng chữ thường, các chữ nối nhau bằng “_”, không có dấu cách; ví dụ: tờ_khai.",
    help_en="A name begins with a lower-case letter; its words are joined by “_”, without spaces; "
    "for example: application_form.",
)
MISSING_KEY = define(
    "S1043",
    "missing-key",
    "error",
    vi="Thiếu mục “{key}” trong {owner}.",
    en="The item “{key}” is missing in {owner}.",
    help_vi="Thêm dòng “{key}: …” ({about}).",
    help_en="Add a line “{key}: …” ({about}).",
)
NO_VALUE = define(
    "S1044",
    "no-value",
    "error",
    vi="Mục “{key}” chưa có giá trị.",
    en="The item “{key}” has no value.",
    help_vi="Viết {wanted}; không cần thì xóa dòng này.{silence}",
    help_en="Write {wanted}; if it is not needed, delete the line.{silence}",
)
WRONG_FORM = define(
    "S1045",
    "wrong-form",
    "error",
    vi="Giá trị của “{key}” không đúng dạng: ở đây cần {wanted}.",
    en="The value of “{key}” has the wrong form: needed here is {wanted}.",
    help_vi="Viết lại theo dạng đó.",
    help_en="Write it in that form.",
)
UNKNOWN_WORD = define(
    "S1046",
    "unknown-word",
    "error",
    vi="“{word}” không phải là giá trị được dùng ở đây.",
    en="“{word}” is not a value that can stand here.",
    help_vi="{advice}",
    help_en="{advice}",
)
VALUE_CUT = define(
    "S1047",
    "value-cut",
    "warning",
    vi="Giá trị bị cắt trước “{rest}”: dấu # sau dấu cách mở đầu một ghi chú.",
    en="The value is cut before “{rest}”: a # after a space begins a remark.",
    help_vi="Đặt cả giá trị trong dấu nháy đơn; nếu đúng là ghi chú thì viết “# ” với dấu cách.",
    help_en="Put the whole value in single quotes; if it is a remark, write “# ” with a space.",
)
FOLDED = define(
    "S1048",
    "folded-expression",
    "error",
    vi="Biểu thức không viết được dưới dấu “>” hoặc với dấu “\\” trong nháy kép.",
    en="An expression cannot stand below a “>” or hold a “\\” in double quotes.",
    help_vi="Viết dưới dấu “|”: chữ giữ nguyên như đã viết, nên lỗi chỉ được đúng chỗ.",
    help_en="Write it below a “|”: the text stays as written, so that a message can show the very place.",
)
NOT_A_DURATION = define(
    "S1049",
    "not-a-duration",
    "error",
    vi="“{text}” không phải là một khoảng thời gian.",
    en="“{text}” is not a length of time.",
    help_vi="Viết số và đơn vị, ví dụ “05 ngày làm việc”, “03 tháng”, “8 giờ làm việc”.",
    help_en="Write a number and a unit, for example “5 working days”, “3 months”, “8 working hours”.",
)
SAME_KEY = define(
    "S1050",
    "same-key-twice",
    "error",
    vi="Mục “{key}” đã có ở trên, viết theo cách khác.",
    en="The item “{key}” stands above already, in another spelling.",
    help_vi="Xóa một trong hai dòng.",
    help_en="Delete one of the two lines.",
)
BAD_CITATION = define(
    "S1051",
    "bad-citation",
    "error",
    vi="Căn cứ phải bắt đầu bằng tên của một văn bản trong “Căn cứ pháp lý”.",
    en="A citation begins with the name of an instrument of “Legal basis”.",
    help_vi="Viết ví dụ “luật_hộ_tịch khoản 2 Điều 16”; nhiều căn cứ cách nhau bằng “;”.",
    help_en="Write for example “luật_hộ_tịch khoản 2 Điều 16”; separate several by “;”.",
)

NOT_INDENTED = define(
    "S1052",
    "not-indented",
    "error",
    vi="“{key}” phải thụt vào dưới “{owner}”.",
    en="“{key}” has to be indented below “{owner}”.",
    help_vi="Thêm hai dấu cách vào đầu mỗi dòng thuộc “{owner}”.",
    help_en="Add two spaces at the beginning of each line that belongs to “{owner}”.",
)

FORMS: dict[str, Bilingual] = {
    "text": Bilingual("một dòng chữ", "a line of text"),
    "literal": Bilingual("một giá trị", "a value"),
    "code": Bilingual("mã thủ tục", "a procedure code"),
    "name": Bilingual("một tên không dấu", "an ASCII name"),
    "date": Bilingual("một ngày như 01/07/2026", "a date such as 01/07/2026"),
    "time": Bilingual("một giờ như 15 giờ", "a time such as 15:00"),
    "window": Bilingual("một khoảng giờ như 07:30-11:30", "hours such as 07:30-11:30"),
    "duration": Bilingual("một khoảng thời gian như 05 ngày làm việc", "a length of time such as 5 working days"),
    "integer": Bilingual("một số nguyên", "a whole number"),
    "sets": Bilingual("số bộ như 01 bộ", "a number of sets such as 1 set"),
    "switch": Bilingual("“có” hoặc “không”", "“yes” or “no”"),
    "condition": Bilingual("một điều kiện", "a condition"),
    "expression": Bilingual("một biểu thức", "an expression"),
    "citation": Bilingual("một căn cứ như “luật_hộ_tịch Điều 11”", "a citation such as “luật_hộ_tịch Điều 11”"),
    "pattern": Bilingual("một mẫu chữ", "a mask"),
    "import": Bilingual("tên tệp hoặc mã thủ tục", "a file name or procedure code"),
    "import_ref": Bilingual("một tên được nhập như chung.địa_chỉ", "an imported name such as common.address"),
    "ref": Bilingual("một tên đã khai báo", "a declared name"),
}
LIST_OF = Bilingual("danh sách, mỗi dòng bắt đầu bằng “- ”:", "a list, each line beginning with “- ”:")
OR = Bilingual("hoặc", "or")
AS_LIST = Bilingual(
    "Viết mỗi giá trị trên một dòng riêng, bắt đầu bằng “- ”.",
    "Write each value on a line of its own, beginning with “- ”.",
)
SHOWN, MOST = 6, 20


def forms(alternatives: Sequence[Alternative], language: Language, lang: str = "") -> Bilingual:
    """In words, what may stand at a place; with `lang`, keys and words are spelt as in a file of that language."""
    parts: list[Bilingual] = []
    for form in alternatives:
        if form.kind == "word":
            rows = [language.word(form.argument, id_) for id_ in language.table["words"][form.argument]]
            words = _some([_spelt(row, lang) for row in rows])
        elif form.kind == "block":
            words = _items(language, form.argument, lang)
        else:
            words = FORMS[form.kind]
        parts.append(Bilingual(f"{LIST_OF.vi} {words.vi}", f"{LIST_OF.en} {words.en}") if form.many else words)
    return _either([*dict.fromkeys(parts)])


def _either(parts: list[Bilingual]) -> Bilingual:
    *others, last = parts
    if not others:
        return last
    vi, en = (", ".join(part.get(lang) for part in others) for lang in ("vi", "en"))
    return Bilingual(f"{vi} {OR.vi} {last.vi}", f"{en} {OR.en} {last.en}")


def _spelt(word: Bilingual, lang: str) -> Bilingual:
    return Bilingual(word.get(lang), word.get(lang)) if lang else word


def _some(words: Sequence[Bilingual]) -> Bilingual:
    shown = words[:SHOWN]
    more = Bilingual(" và giá trị khác", " and others") if len(words) > SHOWN else Bilingual("", "")
    return Bilingual(
        ", ".join(f"“{word.vi}”" for word in shown) + more.vi,
        ", ".join(f"“{word.en}”" for word in shown) + more.en,
    )


def _items(language: Language, name: str, lang: str) -> Bilingual:
    kind = language.kind(name)
    if kind.names.all:
        return Bilingual(
            "các dòng thụt vào, mỗi dòng một tên tự đặt và dấu hai chấm, ví dụ “tên_gọi: …”",
            "indented lines, each with a name of your own and a colon, for example “some_name: …”",
        )
    keys = [key for key in kind.keys.values() if key.id != "id"]
    needed = [key for key in keys if key.required] or keys
    words = [_spelt(Bilingual(key.vi, key.en), lang) for key in needed[:2]]
    vi, en = ", ".join(f"“{word.vi}: …”" for word in words), ", ".join(f"“{word.en}: …”" for word in words)
    return Bilingual(f"các dòng thụt vào như {vi}", f"indented lines such as {en}")


def silence(alternatives: Sequence[Alternative], language: Language, lang: str) -> Bilingual:
    """What to write in a file of a language where the law says nothing, if the place has a word for it."""
    words = [language.table["words"][form.argument] for form in alternatives if form.kind == "word"]
    word = next((rows["not_stated"][lang] for rows in words if "not_stated" in rows), "")
    if not word:
        return Bilingual("", "")
    return Bilingual(f" Pháp luật không nói tới thì viết “{word}”.", f" Where the law says nothing, write “{word}”.")


def lowered(text: Bilingual) -> Bilingual:
    """A text that stands inside a sentence."""
    return Bilingual(text.vi[:1].lower() + text.vi[1:], text.en[:1].lower() + text.en[1:])


def did_you_mean(near: Sequence[str]) -> Bilingual:
    """The names nearest to what was written."""
    names = ", ".join(f"“{name}”" for name in near)
    return Bilingual(f"Có lẽ là {names}?", f"Did you mean {names}?")


def belongs(homes: Sequence[Bilingual]) -> Bilingual:
    """Where an item of this name is at home."""
    vi, en = (" / ".join(lowered(home).get(lang) for home in homes) for lang in ("vi", "en"))
    return Bilingual(
        f"Mục này thuộc về: {vi}. Kiểm tra xem dòng đã thụt vào đúng tầng chưa.",
        f"This item belongs to: {en}. Check that the line is indented to its level.",
    )


def missing_level(about: Bilingual) -> Bilingual:
    """Items stand where a name of the author's has to come first."""
    about = lowered(about)
    return Bilingual(
        f"Mục này thuộc về: {about.vi}. Viết trước một tên tự đặt, ví dụ “tên_gọi:”, rồi thụt các mục vào dưới tên đó.",
        f"This item belongs to: {about.en}. First write a name of your own, for example “some_name:”, and indent the "
        "items below it.",
    )


def choose_from(known: Sequence[str]) -> Bilingual:
    """All words of the place."""
    names = ", ".join(f"“{name}”" for name in known[:MOST])
    more = Bilingual(" và mục khác", " and others") if len(known) > MOST else Bilingual("", "")
    return Bilingual(f"Ở đây dùng được: {names}{more.vi}.", f"What can stand here: {names}{more.en}.")
