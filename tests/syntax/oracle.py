"""The independent parser: lark itself runs the grammar file, fed with the tokens of our lexer."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedToken
from lark.lexer import Lexer

from tests.support import ROOT
from thutuc.build.resources import language
from thutuc.syntax.parser import Parser, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

# (name, start, end, parts) of a rule, or (terminal, start, end, text) of a token.
Node = tuple[str, int, int, Any]
# Terminal at which a parser stopped, its place, and the terminals that could stand there.
Stop = tuple[str, int, frozenset[str]]
Words = list[tuple[str, int, int, str]]

GRAMMAR = (ROOT / "spec" / "expression.lark").read_text(encoding="utf-8")


class _Words(Lexer):
    """Hands lark tokens that were found already."""

    __future_interface__ = 2

    def __init__(self, lexer_conf: Any) -> None:
        """Nothing of lark's configuration is needed."""

    def lex(self, lexer_state: Any, parser_state: Any) -> Iterator[Token]:
        """The tokens given to `parse`; the state of lark's parser is not looked at."""
        del parser_state
        for terminal, start, end, text in lexer_state.text:
            yield Token(terminal, text, start_pos=start, end_pos=end)


@cache
def parser(lang: str) -> Parser:
    """Our parser."""
    return Parser(language(), lang)


@cache
def lalr() -> Lark:
    """Lark's own LALR parser of the grammar."""
    return Lark(GRAMMAR, parser="lalr", lexer=_Words, maybe_placeholders=False, propagate_positions=True)


@cache
def earley(grammar: str = GRAMMAR) -> Lark:
    """Lark's Earley parser: an algorithm without tables, which finds every reading of a text."""
    return Lark(grammar, parser="earley", lexer=_Words, maybe_placeholders=False, ambiguity="explicit")


def tokens(text: str, lang: str) -> Words:
    """The tokens of a text that our lexer understands."""
    found = parser(lang).tokens(text)
    assert not isinstance(found, Problem), found
    return found


def by_lark(words: Words) -> Node | Stop:
    """Lark's tree, or where lark stops."""
    try:
        tree: Any = lalr().parse(list(words))
    except UnexpectedToken as error:
        place = error.token.start_pos if error.token.type != "$END" else -1
        return error.token.type, place, frozenset(error.expected)
    return plain(tree.children[0])


def by_us(text: str, lang: str) -> Node | Stop:
    """Our tree, or where we stop."""
    found = parser(lang).parse(text)
    if isinstance(found, Problem):
        terminal = found.terminal
        return terminal, found.start if terminal != "$END" else -1, found.expected
    return found


def plain(tree: Any) -> Node:
    """Lark's tree in the form of ours."""
    if isinstance(tree, Tree):
        meta = tree.meta
        return str(tree.data), meta.start_pos, meta.end_pos, tuple(plain(part) for part in tree.children)
    return tree.type, tree.start_pos, tree.end_pos, str(tree)


def readings(words: Words, parser: Lark | None = None) -> int:
    """2 where a grammar (ours, unless another parser is given) reads the tokens in several ways, else 1."""
    tree: Any = (parser or earley()).parse(list(words))
    return 2 if any(found.data == "_ambig" for found in tree.iter_subtrees()) else 1


def show(node: Node) -> str:
    """A tree without places, as `or(a, and(b, c))`: tokens by their text, a path of one name as that name."""
    kind, _start, _end, parts = node
    if isinstance(parts, str):
        return parts
    if kind == "path":
        return ".".join(str(part[3]) for part in parts)
    return f"{kind}({', '.join(show(part) for part in parts)})"
