"""The parser of expressions against lark, which runs the same grammar with its own machinery."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.syntax import oracle
from tests.syntax.expressions import READ, REFUSED, STRANGE, TREES
from thutuc.build.resources import language
from thutuc.syntax.parser import Problem

LANGUAGES = ("vi", "en")
# One text for each terminal that is no word of the table.
LITERALS = {
    "NAME": "a_1",
    "NUMBER": "1.000,5",
    "DATE": "01/07/2026",
    "TIME": "15:30",
    "TEXT": '"x y"',
    "COMPARE": "<=",
    "_PLUS": "+",
    "_MINUS": "-",
    "_STAR": "*",
    "LPAR": "(",
    "RPAR": ")",
    "LBRACE": "{",
    "RBRACE": "}",
    "SEMICOLON": ";",
    "DOT": ".",
    "PERCENT": "%",
}
Terminals = tuple[str, ...]


def spelling(terminal: str, lang: str) -> str:
    """A text that is this terminal."""
    if terminal in LITERALS:
        return LITERALS[terminal]
    expression = language().expression
    tables = {"UNIT": expression["units"]["working_day"], "SCALE": expression["scales"]["million"]}
    row = tables.get(terminal) or expression["keywords"].get(terminal) or expression["currencies"]["USD"]
    return str(row[lang][0])


def agree(text: str, lang: str) -> oracle.Node | oracle.Stop:
    """Both parsers build the same tree with the same places, or stop at the same token, wanting the same."""
    ours = oracle.by_us(text, lang)
    assert ours == oracle.by_lark(oracle.tokens(text, lang))
    return ours


def kinds(node: oracle.Node) -> tuple[object, ...]:
    """The shape of a tree without its words."""
    return (node[0],) if isinstance(node[3], str) else (node[0], *(kinds(part) for part in node[3]))


def test_there_are_enough_examples() -> None:
    assert len(set(READ)) == len(READ) >= 100
    assert len(set(REFUSED)) == len(REFUSED) >= 60


@pytest.mark.parametrize("texts", READ, ids=[vi for vi, _ in READ])
def test_read_alike_by_lark_and_in_both_languages(texts: tuple[str, str]) -> None:
    found = [agree(text, lang) for text, lang in zip(texts, LANGUAGES, strict=True)]
    trees = [tree for tree in found if len(tree) == 4]
    assert len(trees) == 2, found
    assert kinds(trees[0]) == kinds(trees[1])


@pytest.mark.parametrize("texts", REFUSED, ids=[vi or "empty" for vi, _ in REFUSED])
def test_refused_alike_by_lark_and_in_both_languages(texts: tuple[str, str]) -> None:
    found = [agree(text, lang) for text, lang in zip(texts, LANGUAGES, strict=True)]
    stops = [stop for stop in found if len(stop) == 3]
    assert len(stops) == 2, found
    assert (stops[0][0], stops[0][2]) == (stops[1][0], stops[1][2])


@pytest.mark.parametrize("texts", READ, ids=[vi for vi, _ in READ])
def test_the_grammar_has_one_reading(texts: tuple[str, str]) -> None:
    # Earley's algorithm finds all readings of a text, where a table would silently keep one.
    assert [oracle.readings(oracle.tokens(text, lang)) for text, lang in zip(texts, LANGUAGES, strict=True)] == [1, 1]


def test_a_second_reading_would_be_seen() -> None:
    grammar = "start: e\n?e: A | e e -> both\nA: /a/"
    words = [("A", place, place + 1, "a") for place in range(3)]
    assert oracle.readings(words, oracle.earley(grammar)) == 2


@pytest.mark.parametrize("text, tree", TREES)
def test_what_binds_tighter(text: str, tree: str) -> None:
    found = agree(text, "vi")
    assert len(found) == 4, found
    assert oracle.show(found) == tree


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("text, place", STRANGE, ids=[repr(text) for text, _ in STRANGE])
def test_a_character_that_begins_nothing_is_shown(text: str, place: int, lang: str) -> None:
    found = oracle.parser(lang).parse(text)
    assert isinstance(found, Problem)
    assert (found.kind, found.start, found.end) == (
        "text_open" if text[place] == '"' else "character",
        place,
        place + 1,
    )
    assert found.found == text[place]


def test_the_end_is_the_end_of_what_was_written() -> None:
    found = oracle.parser("vi").parse("a và  \n ")
    assert isinstance(found, Problem)
    assert (found.kind, found.start, found.before) == ("end", len("a và"), "_AND")


def test_an_empty_text_is_its_own_problem() -> None:
    for text in ("", " ", "\n\t"):
        found = oracle.parser("en").parse(text)
        assert isinstance(found, Problem)
        assert found.kind == "empty"


TERMINALS = sorted({*LITERALS, *language().expression["keywords"], "UNIT", "SCALE", "CURRENCY"})


def value(depth: int = 3) -> st.SearchStrategy[Terminals]:
    """Terminals of an expression, made by the rules of the grammar from the top."""
    leaves = [
        ("NAME",),
        ("NAME", "DOT", "NAME"),
        ("NUMBER",),
        ("NUMBER", "PERCENT"),
        ("NUMBER", "UNIT"),
        ("NUMBER", "CURRENCY"),
        ("NUMBER", "SCALE", "CURRENCY"),
        ("DATE",),
        ("TIME",),
        ("TEXT",),
        ("_TRUE",),
        ("_FALSE",),
        ("_PRESENT", "NAME"),
        ("NAME", "LPAR", "RPAR"),
    ]
    leaf = st.sampled_from(leaves)
    if depth == 0:
        return leaf
    inner = st.deferred(lambda: value(depth - 1))
    frames: list[tuple[Terminals, ...]] = [
        (("LPAR",), ("RPAR",)),
        (("_NOT",), ()),
        (("_MINUS",), ()),
        ((), ("_PLUS",), ()),
        ((), ("_STAR",), ()),
        ((), ("_MINUS",), ()),
        ((), ("_AND",), ()),
        ((), ("_OR",), ()),
        ((), ("COMPARE",), ()),
        ((), ("_IN", "LBRACE"), ("SEMICOLON",), ("RBRACE",)),
        ((), ("_NOT", "_IN", "LBRACE"), ("RBRACE",)),
        (("_IF",), ("_THEN",), ("_ELSE",), ()),
        (("_END_OF",), ("_SINCE",), ()),
        (("NAME", "LPAR"), ("SEMICOLON",), ("RPAR",)),
    ]

    def filled(frame: tuple[Terminals, ...]) -> st.SearchStrategy[Terminals]:
        return st.tuples(*[inner] * (len(frame) - 1)).map(lambda parts: woven(frame, parts))

    return leaf | st.sampled_from(frames).flatmap(filled)


def woven(frame: tuple[Terminals, ...], parts: tuple[Terminals, ...]) -> Terminals:
    """A frame with its gaps filled."""
    found = frame[0]
    for part, after in zip(parts, frame[1:], strict=True):
        found += part + after
    return found


@st.composite
def damaged(draw: st.DrawFn) -> Terminals:
    """An expression with one token more, less or other."""
    words = list(draw(value()))
    place = draw(st.integers(0, len(words)))
    length = draw(st.integers(0, 1))
    words[place : place + length] = draw(st.lists(st.sampled_from(TERMINALS), max_size=2))
    return tuple(words)


@given(st.lists(st.sampled_from(TERMINALS), max_size=8).map(tuple) | value() | damaged(), st.sampled_from(LANGUAGES))
@example(("NAME", "_NOT", "_IN", "NAME", "DOT", "NAME"), "vi")
@example(("_IF", "NAME", "_THEN", "NAME"), "en")
def test_any_tokens_are_judged_as_lark_judges_them(terminals: Terminals, lang: str) -> None:
    text = " ".join(spelling(terminal, lang) for terminal in terminals)
    assert [token[0] for token in oracle.tokens(text, lang)] == list(terminals)
    agree(text, lang)


@given(value(), st.sampled_from(LANGUAGES))
def test_places_cover_what_was_written(terminals: Terminals, lang: str) -> None:
    text = "  " + " ".join(spelling(terminal, lang) for terminal in terminals) + "\n"
    found = oracle.by_us(text, lang)
    if len(found) == 4:
        assert text[found[1] : found[2]] == text.strip()
        nested(found)


def nested(node: oracle.Node) -> None:
    """Parts lie inside their whole, in order."""
    last = node[1]
    for part in node[3]:
        assert last <= part[1] < part[2] <= node[2] or node[3] == ""
        last = part[2]
        if not isinstance(part[3], str):
            nested(part)


def test_a_text_is_parsed_once() -> None:
    parser = oracle.parser("vi")
    assert parser.parse("a và b") is parser.parse("a và b")


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_no_text_makes_the_parser_fail(text: str, lang: str) -> None:
    found = oracle.parser(lang).parse(text)
    if isinstance(found, Problem):
        assert 0 <= found.start <= found.end <= len(text)
