"""Printing expressions: one spelling for one tree, and the same tree back from it, in both languages."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from tests.syntax.trees import BINARY, WORDS, bare, node, token, trees, ungrouped
from thutuc.build.resources import language
from thutuc.syntax.parser import Parser, Problem
from thutuc.syntax.printer import Names, Printer

LANGUAGES = ("vi", "en")
PARSERS = {lang: Parser(language(), lang) for lang in LANGUAGES}


def parse(text: str, lang: str) -> Any:
    """The tree of an expression that must be right."""
    tree = PARSERS[lang].parse(text)
    assert not isinstance(tree, Problem), (text, tree)
    return tree


def show(tree: Any, written: str, lang: str, names: Names | None = None) -> str:
    """The tree, parsed in one language, printed in another."""
    return Printer(language(), written, lang, names).text(tree)


def translate(text: str, written: str, lang: str, names: Names | None = None) -> str:
    """An expression in the other language."""
    return show(parse(text, written), written, lang, names)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_of_the_strategies_are_those_of_the_language(lang: str) -> None:
    words = WORDS[lang]
    for name in words["choices"] + words["builtins"]:
        assert name in language().spelt("builtins", lang)
    for name in words["functions"]:
        assert name in language().spelt("functions", lang)
    for table, key in (("units", "one"), ("units", "many"), ("scales", "scales"), ("currencies", "currencies")):
        assert set(words[key]) <= set(language().spelt(table, lang))


@given(tree=trees("vi"))
def test_parsing_what_was_printed_gives_the_tree_vietnamese(tree: Any) -> None:
    assert bare(parse(show(tree, "vi", "vi"), "vi")) == bare(tree)


@given(tree=trees("en"))
def test_parsing_what_was_printed_gives_the_tree_english(tree: Any) -> None:
    assert bare(parse(show(tree, "en", "en"), "en")) == bare(tree)


@given(tree=trees("vi", parentheses=False))
def test_parentheses_a_tree_cannot_do_without_are_added(tree: Any) -> None:
    assert ungrouped(parse(show(tree, "vi", "vi"), "vi")) == ungrouped(tree)


def samples() -> dict[str, Any]:
    """One small tree of every kind that may need parentheses."""
    x, y = (node("path", token("NAME", name)) for name in "xy")
    kinds = {kind: node(kind, x, y) for kind in BINARY}
    kinds |= {kind: node(kind, x) for kind in ("not", "negate", "present")}
    kinds |= {"conditional": node("conditional", x, y, x), "in": node("in", x, y), "not_in": node("not_in", x, y)}
    return kinds | {"compare": node("compare", x, token("COMPARE", "="), y)}


@pytest.mark.parametrize("outer", sorted(set(samples()) - {"present"}))
@pytest.mark.parametrize("inner", sorted(samples()))
def test_parentheses_stand_exactly_where_the_tree_would_change_without_them(outer: str, inner: str) -> None:
    tree = samples()[outer]
    part = samples()[inner]
    operands = [at for at, operand in enumerate(tree[3]) if operand[0] == "path"]
    for at in operands[:1] if "in" in (outer, outer[4:]) else operands:
        written = (*tree[:3], (*tree[3][:at], part, *tree[3][at + 1 :]))
        text = show(written, "vi", "vi")
        assert ungrouped(parse(text, "vi")) == ungrouped(written)
        if "(" in text:
            loose = PARSERS["vi"].parse(text.replace("(", "").replace(")", ""))
            assert isinstance(loose, Problem) or ungrouped(loose) != ungrouped(written)


@given(tree=trees("vi"))
def test_translating_there_and_back_gives_the_same_text(tree: Any) -> None:
    vietnamese = show(tree, "vi", "vi")
    english = translate(vietnamese, "vi", "en")
    assert translate(english, "en", "en") == english
    assert translate(english, "en", "vi") == vietnamese


@given(tree=trees("en"))
def test_translating_from_english_and_back_gives_the_same_text(tree: Any) -> None:
    english = show(tree, "en", "en")
    vietnamese = translate(english, "en", "vi")
    assert translate(vietnamese, "vi", "vi") == vietnamese
    assert translate(vietnamese, "vi", "en") == english


@given(tree=trees("vi"))
def test_pieces_are_the_tokens(tree: Any) -> None:
    pieces = Printer(language(), "vi", "en").pieces(tree)
    tokens = PARSERS["en"].tokens(show(tree, "vi", "en"))
    assert not isinstance(tokens, Problem)
    assert [text for text, _tight in pieces] == [text for _terminal, _start, _end, text in tokens]


# Written by hand: as somebody typed it, canonical Vietnamese, English.
BY_HAND = (
    (
        "ngày_nộp>hết  hạn 60 ngày kể từ ngày_sinh",
        "ngày_nộp > hết hạn 60 ngày kể từ ngày_sinh",
        "submission_date > end of 60 days from ngày_sinh",
    ),
    (
        "kênh<>trực_tuyến và(a hoặc không b)",
        "kênh <> trực_tuyến và (a hoặc không b)",
        "channel <> online and (a or not b)",
    ),
    (
        "nếu có nhập cha.họ_tên thì 8.000 đồng còn lại 0 đồng",
        "nếu có nhập cha.họ_tên thì 8.000 đồng còn lại 0 đồng",
        "if given cha.họ_tên then 8.000 dong else 0 dong",
    ),
    (
        "nhỏ_nhất( 0,1% * giá ;10 triệu đồng)",
        "nhỏ_nhất(0,1 % * giá; 10 triệu đồng)",
        "smallest(0,1 % * giá; 10 million dong)",
    ),
    (
        "địa_bàn không  thuộc{miền_núi;hải_đảo}",
        "địa_bàn không thuộc {miền_núi; hải_đảo}",
        "area not in {mountain; island}",
    ),
    ("đối_tượng = hợp_tác_xã", "đối_tượng = hợp_tác_xã", "applicant = cooperative"),
    ("- (a+b)-1 -(c)", "-(a + b) - 1 - (c)", "-(a + b) - 1 - (c)"),
    ("1 ngày", "1 ngày", "1 day"),
    ("01 ngày làm việc", "01 ngày làm việc", "01 working day"),
    ("1,5 giờ", "1,5 giờ", "1,5 hours"),
    ("21 tháng", "21 tháng", "21 months"),
    ("tên=\"kênh: 'A' \"", "tên = \"kênh: 'A' \"", "tên = \"kênh: 'A' \""),
    ("đúng và sai", "đúng và sai", "true and false"),
)


@pytest.mark.parametrize("written,canonical,english", BY_HAND)
def test_by_hand(written: str, canonical: str, english: str) -> None:
    assert translate(written, "vi", "vi") == canonical
    assert translate(written, "vi", "en") == english
    assert translate(english, "en", "vi") == canonical


def test_plural_forms_are_made_right_in_english() -> None:
    assert translate("1 days + 5 day", "en", "en") == "1 day + 5 days"


# Bare names: an option of the language, or the author's.

OWN = Names(declared=frozenset(("hình_thức", "online", "trực_tuyến", "khẩn")))


def test_an_option_beside_its_fact_is_the_languages_even_when_the_author_uses_the_name() -> None:
    for text, english in (
        ("kênh = trực_tuyến", "channel = online"),
        ("trực_tuyến = kênh", "online = channel"),
        ("kênh thuộc {trực_tuyến; bưu_chính}", "channel in {online; postal}"),
        ("kênh = (nếu khẩn thì trực_tiếp còn lại trực_tuyến)", "channel = (if khẩn then in_person else online)"),
        ("(nếu khẩn thì bưu_chính còn lại kênh) <> trực_tuyến", "(if khẩn then postal else channel) <> online"),
    ):
        assert translate(text, "vi", "en", OWN) == english
        assert translate(english, "en", "vi", OWN) == text


def test_an_option_of_the_authors_own_fact_stays() -> None:
    for text in ("hình_thức = trực_tuyến", "hình_thức thuộc {online; trực_tuyến}"):
        english = text.replace("thuộc", "in")
        assert translate(text, "vi", "en", OWN) == english
        assert translate(english, "en", "vi", OWN) == text


def test_a_definition_that_is_a_channel_lends_its_options() -> None:
    names = {
        lang: Names(
            declared=frozenset(("kênh_chính", "kênh_phụ", "online")),
            definitions=(("kênh_phụ", parse("kênh_chính", lang)), ("kênh_chính", parse(builtin, lang))),
        )
        for lang, builtin in (("vi", "kênh"), ("en", "channel"))
    }
    assert translate("kênh_phụ = trực_tuyến", "vi", "en", names["vi"]) == "kênh_phụ = online"
    assert translate("kênh_phụ = online", "en", "vi", names["en"]) == "kênh_phụ = trực_tuyến"


def test_a_definition_of_the_same_choice_with_the_name_of_an_option_stays() -> None:
    names = Names(declared=frozenset(("trực_tuyến",)), definitions=(("trực_tuyến", parse("kênh", "vi")),))
    assert translate("kênh = trực_tuyến", "vi", "en", names) == "channel = trực_tuyến"


def test_definitions_that_rest_on_each_other_end() -> None:
    names = Names(declared=frozenset(("a", "b")), definitions=(("a", parse("b", "vi")), ("b", parse("a", "vi"))))
    assert translate("a = trực_tuyến", "vi", "en", names) == "a = trực_tuyến"


def test_beside_an_imported_value_only_names_that_are_free_in_both_languages_are_translated() -> None:
    free = Names(aliases=frozenset(("chung",)))
    assert translate("chung.cách = trực_tuyến", "vi", "en", free) == "chung.cách = online"
    assert translate("chung.cách = online", "en", "vi", free) == "chung.cách = trực_tuyến"
    taken = free.replace(declared=frozenset(("online",)))
    assert translate("chung.cách = trực_tuyến", "vi", "en", taken) == "chung.cách = trực_tuyến"


def test_parts_after_a_dot_are_never_words() -> None:
    assert translate("đơn.kênh.trực_tuyến", "vi", "en") == "đơn.kênh.trực_tuyến"
