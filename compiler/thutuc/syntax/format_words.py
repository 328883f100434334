"""What formatting writes for the scalars of a file: words, keys, expressions and counts in the language that is wanted."""

from __future__ import annotations

import re

from thutuc.report.diagnostic import define
from thutuc.syntax.format_scalars import BLOCKS, BREAK, BrokenSourceError, Rendering
from thutuc.syntax.parser import Parser, Problem
from thutuc.syntax.printer import Names, Printer, joined
from thutuc.syntax.scalars import PENDING, READERS
from thutuc.syntax.tree import Scalar
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from thutuc.report.diagnostic import Diagnostic
    from thutuc.syntax.blocks import Block, Value, Written
    from thutuc.syntax.language import Alternative, Language
    from thutuc.syntax.parser import Tree
    from thutuc.syntax.shape import Declarations

NAME_IS_WORD = define(
    "W6020",
    "name-is-a-word-in-translation",
    "error",
    vi="Chưa dịch tệp sang {language} được: ở đó “{name}” sẽ bị đọc thành một từ có sẵn.",
    en="The file cannot be translated into {language} yet: there “{name}” would be read as a word of the language.",
    help_vi="Đổi tên “{name}” ở mọi nơi trong tệp rồi dịch lại.",
    help_en="Rename “{name}” everywhere in the file, then translate again.",
)
LANGUAGE_NAMES = {"vi": Bilingual("tiếng Việt", "Vietnamese"), "en": Bilingual("tiếng Anh", "English")}

_NUMBERS = ("integer", "decimal", "year")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_COUNTED = re.compile(r"([\d.,]+)\s+([^\d\s]+(?:\s+[^\d\s]+)*)")


class ClashError(ValueError):
    """A name of the author is a word of the language into which the file is to be translated; `finding` says so."""

    def __init__(self, finding: Diagnostic) -> None:
        super().__init__(finding.headline("en"))
        self.finding = finding


def renderings(declarations: Declarations, language: Language, lang: str) -> dict[int, Rendering]:
    """What to write for the scalars of a file, by the offset at which they begin; scalars that stay as they are have no entry.

    Raises BrokenSourceError when something in the file was refused, ClashError when a name would change its meaning.
    """
    words = _Words(declarations, language, lang)
    words.block(declarations.root)
    return words.found


def names(root: Block) -> Names:
    """What the author named in a file."""
    declared = frozenset(scalar.value for block in _blocks(root) for scalar, _value in block.names)
    imports = root.block("imports")
    trees: list[tuple[str, Tree]] = []
    for section in ("parameters", "definitions"):
        block = root.block(section)
        for scalar, value in block.names if block else ():
            written: Written | None = value.content.get("value") if value.kind == "block" else value.content
            if written is not None:
                trees.append((scalar.value, written.tree))
    aliases = frozenset(scalar.value for scalar, _value in imports.names) if imports else frozenset[str]()
    return Names(declared, aliases, tuple(trees))


def _blocks(block: Block) -> Iterator[Block]:
    yield block
    for value in (*block.keys.values(), *(value for _name, value in block.names)):
        for inner in value.content if value.kind == "list" else (value,):
            if inner.kind == "block":
                yield from _blocks(inner.content)


class _Words:
    def __init__(self, declarations: Declarations, language: Language, lang: str) -> None:
        self._language = language
        self._written = declarations.language
        self._lang = lang
        self._parser = Parser(language, self._written)
        self._printer = Printer(language, self._written, lang, names(declarations.root))
        self._facts = declarations.root.block("facts")
        self.found: dict[int, Rendering] = {}

    def block(self, block: Block) -> None:
        kind = self._language.kind(block.kind)
        keys = {id(scalar): key for key, scalar in block.key_nodes.items()}
        named = {id(scalar): value for scalar, value in block.names}
        for scalar, _node in block.node.entries:
            key = keys.get(id(scalar))
            if key is not None:
                self._set(scalar, kind.keys[key].spelling(self._lang))
                self._value(block.keys[key], kind.keys[key].forms.all, block.kind)
            elif id(scalar) in named:
                self._value(named[id(scalar)], kind.names.all, block.kind)
            else:
                raise BrokenSourceError(scalar.start)

    def _set(self, scalar: Scalar, *lines: str, quoted: bool = False) -> None:
        self.found[scalar.start] = Rendering(lines, quoted)

    def _value(self, value: Value, alternatives: tuple[Alternative, ...], where: str) -> None:
        node = value.node
        if value.kind == "block":
            if value.content.kind == "given":
                self._given(value.content, self._facts, outermost=True)
            else:
                self.block(value.content)
        elif value.kind == "list":
            for item in value.content:
                self._value(item, alternatives, where)
        elif value.kind == "error" or not isinstance(node, Scalar):
            raise BrokenSourceError(node.start)
        else:
            self._scalar(value, node, where)
            if value.kind != "word" and self._lang != self._written:
                self._refuse_word(node, alternatives)

    def _refuse_word(self, node: Scalar, alternatives: tuple[Alternative, ...]) -> None:
        rendering = self.found.get(node.start)
        text = rendering.lines[0] if rendering else node.value.strip()
        for form in alternatives:
            if form.kind == "word" and text in self._language.words(form.argument, self._lang):
                place = Span(node.source, node.start, node.end)
                raise ClashError(NAME_IS_WORD.at(place, name=text, language=LANGUAGE_NAMES[self._lang]))

    def _scalar(self, value: Value, node: Scalar, where: str) -> None:
        text = node.value.strip()
        if value.kind == "word":
            self._set(node, self._language.word(value.argument, value.content).get(self._lang))
        elif value.kind == "switch":
            self._set(node, self._language.word("switch", "yes" if value.content else "no").get(self._lang))
        elif value.kind in ("expression", "condition", "duration"):
            self._set(node, *self._expression(value.content, node), quoted=value.content.tree[0] == "time")
        elif value.kind == "code":
            self._set(node, value.content or PENDING[self._lang], quoted=True)
        elif value.kind == "time":
            self._set(node, self._counts(text, "units"), quoted=_CLOCK.fullmatch(text) is not None)
        elif value.kind == "sets":
            self._set(node, self._counts(text, "sets"))
        elif value.kind == "integer":
            self._set(node, text)
        elif value.kind == "literal" and where == "expected_fees":
            self._literal(node, "money")
        elif value.kind == "text" and where == "expect" and self._printer.builtin(text) != text:
            # What a case expects to be reported may be a built-in fact.
            self._set(node, self._printer.builtin(text))

    def _counts(self, text: str, table: str) -> str:
        """ "15 giờ 30 phút" and the like; a time such as 15:30 has no words."""
        return _COUNTED.sub(lambda found: f"{found[1]} {self._printer.counted(table, found[2], found[1])}", text)

    # Expressions

    def _expression(self, written: Written, node: Scalar) -> list[str]:
        """The expression with the ends of lines the author gave it."""
        pieces = self._printer.pieces(written.tree)
        raw = node.source.text[node.start : node.end]
        tokens = self._parser.tokens(written.text)
        if isinstance(tokens, Problem) or not BREAK.search(raw):
            return [joined(pieces)]
        lines: list[str] = []
        line = ""
        margin = end = 0
        for (text, tight), (_terminal, start, stop, _token) in zip(pieces, tokens, strict=True):
            if node.style in BLOCKS:
                gap = written.text[end:start]
            else:
                gap = written.offsets.span(max(end - 1, 0), start).text if end else ""
            *breaks, blanks = BREAK.split(gap)
            depth = len(blanks) if node.style in BLOCKS else 0
            if not end:
                margin, line = depth, text
            elif breaks:
                lines += [line, *([""] if len(breaks) > 1 else [])]
                line = " " * max(depth - margin, 0) + text
            else:
                line += text if tight else f" {text}"
            end = stop
        return [*lines, line]

    # Values of cases: read by the type of their fact

    def _given(self, block: Block, facts: Block | None, *, outermost: bool = False) -> None:
        builtins = self._language.spelt("builtins", self._written) if outermost else {}
        declared = {scalar.value: value for scalar, value in facts.names} if facts else {}
        for scalar, value in block.names:
            choice = fields = None
            id_ = builtins.get(scalar.value)
            if id_ is not None:
                self._set(scalar, self._printer.builtin(scalar.value))
                type_, choice = self._language.expression["builtins"][id_]["type"], self._printer.choice(scalar.value)
            else:
                fact = declared.get(scalar.value)
                inner: Block | None = fact.content if fact and fact.kind == "block" else None
                type_ = inner.word("type") if inner else ""
                fields = inner.block("fields") if inner else None
            for item in value.content if value.kind == "list" else (value,):
                if item.kind == "block":
                    self._given(item.content, fields)
                elif item.kind != "literal" or not isinstance(item.node, Scalar):
                    raise BrokenSourceError(item.node.start)
                elif choice is not None:
                    self._set(item.node, self._printer.option(choice, item.node.value.strip()))
                else:
                    self._literal(item.node, type_)

    def _literal(self, node: Scalar, type_: str) -> None:
        """A value with words of the language in it; where the type is unknown ("", a fact of another file) its looks decide."""
        text = node.value.strip()
        if type_ in _NUMBERS or (not type_ and not node.style and text.isdecimal()):
            self._set(node, text)
            return
        if type_ in ("boolean", ""):
            for word in ("_TRUE", "_FALSE"):
                if text in self._language.expression["keywords"][word][self._written]:
                    self._set(node, self._printer.keyword(word))
                    return
        if type_ in ("time", "") and isinstance(READERS["time"](text, self._language, self._written), int):
            self._set(node, self._counts(text, "units"), quoted=_CLOCK.fullmatch(text) is not None)
        elif type_ in ("money", ""):
            tree = self._parser.parse(text)
            if not isinstance(tree, Problem) and tree[0] == "money":
                self._set(node, self._printer.text(tree))
