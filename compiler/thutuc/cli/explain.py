"""`thutuc explain`: a diagnostic code, a keyword, a function, a built-in fact."""

from __future__ import annotations

from thutuc.build.resources import diagnostics_page, language
from thutuc.cli.output import Arguments, UsageError, system_language, write
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.syntax.language import Alternative, Language

ABOUT = Bilingual(
    "Giải thích một mã hay tên lỗi, một mục, một hàm, một dữ kiện có sẵn.",
    "Explain a code or its name, a key, a function, a built-in fact.",
)


def run(words: Sequence[str]) -> int:
    """Prints the page of a code, or what a word of the language means."""
    arguments = Arguments("explain", ABOUT, "thutuc explain S1040")
    arguments.flag(
        "word",
        "mã lỗi, tên lỗi, hoặc một từ của ngôn ngữ",
        "code, its name, or a word of the language",
        nargs="+",
        metavar="WORD",
    )
    options = arguments.read(words)
    word = " ".join(options.word)
    lang = options.lang or system_language()
    from thutuc.report.registry import all_codes, find

    code = find(word)
    if code is not None:
        page = diagnostics_page(code.code, code.name)
        write(
            _part(page, lang)
            if page
            else f"{code.code} {code.name}\n\n{code.headline.get(lang)}\n\n{code.help.get(lang)}\n"
        )
        return 0
    lines = _words(language(), word, lang)
    if lines:
        write("\n".join(lines) + "\n")
        return 0
    from thutuc.text.closest import closest

    known = [name for code in all_codes() for name in (code.code, code.name)] + _spellings(language())
    near = closest(word, known)
    hint_vi = (
        f"Có lẽ là: {', '.join(near)}?" if near else "Viết mã lỗi như S1040, hoặc một mục như “Thời hạn giải quyết”."
    )
    hint_en = (
        f"Did you mean: {', '.join(near)}?" if near else "Write a code such as S1040, or a key such as “Deadline”."
    )
    raise UsageError(Bilingual(f"không biết “{word}”. {hint_vi}", f"“{word}” is not known. {hint_en}"))


def _part(page: str, lang: str) -> str:
    """The page of a code in one language; the heading and the examples serve both."""
    vietnamese, _, english = page.partition("\n## English\n")
    if lang != "en" or not english:
        return vietnamese.rstrip() + "\n"
    heading = vietnamese.split("\n", 1)[0].split(":")[0]
    return f"{heading}\n\n{english.strip()}\n"


def _words(table: Language, word: str, lang: str) -> list[str]:
    """What a key, function, built-in fact or word of the expressions means."""
    lines: list[str] = []
    for name in table.table["kinds"]:
        kind = table.kind(name)
        for key in kind.keys.values():
            if word in (key.vi, key.en):
                forms = " | ".join(_form(form, table, lang) for form in key.forms.all)
                lines += [f"{key.vi} / {key.en} ({kind.about.get(lang)})", f"  {key.about.get(lang)}", f"  {forms}"]
    for section in ("functions", "builtins"):
        for row in table.expression[section].values():
            if word in (row["vi"], row["en"]):
                lines += [f"{row['vi']} / {row['en']}", f"  {row['about'][lang]}"]
    return lines


def _form(form: Alternative, table: Language, lang: str) -> str:
    from thutuc.syntax.shape_errors import forms

    return forms((form,), table).get(lang)


def _spellings(table: Language) -> list[str]:
    found = []
    for name in table.table["kinds"]:
        found += [spelling for key in table.kind(name).keys.values() for spelling in (key.vi, key.en)]
    for section in ("functions", "builtins"):
        found += [spelling for row in table.expression[section].values() for spelling in (row["vi"], row["en"])]
    return list(dict.fromkeys(found))
