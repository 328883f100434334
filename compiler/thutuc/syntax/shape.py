"""Checks the shape of a file against the language table: a tree becomes declarations, a mistake one finding."""

from __future__ import annotations

import re

from thutuc.report.diagnostic import Edit, Fix, Label
from thutuc.syntax import shape_errors as errors
from thutuc.syntax.blocks import Block, Cited, Value, Written
from thutuc.syntax.guesses import guess, renaming
from thutuc.syntax.keys import Keys, is_name
from thutuc.syntax.offsets import Offsets
from thutuc.syntax.parser import Parser, Problem
from thutuc.syntax.scalars import READERS, repaired
from thutuc.syntax.tree import DUPLICATE, Mapping, Scalar, Sequence, read
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.text.source import Source, Span, start_of_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.report.diagnostic import Diagnostic, Reporter
    from thutuc.syntax.guesses import Guess
    from thutuc.syntax.language import Alternative, Forms, Kind, Language
    from thutuc.syntax.parser import Tree
    from thutuc.syntax.tree import Node

EXPRESSIONS = frozenset(("expression", "condition", "duration"))
_NAME = re.compile(r"[^\W\d]\w*")
HEADER = re.compile(r"^#\s*(?:ngôn ngữ|language)\s*:\s*(\w+)\s*$", re.MULTILINE)
OTHER_ROOTS = ("library", "test_file")
_BLANKS = (" ", "\t")
_CUT = re.compile(r"[ \t]+#(?=\S)[^\r\n]*")
_LOST = re.compile(r"[^\W\d]\w*")
_WORDS = re.compile(r"[^\W\d_]+(?:[ ,]+[^\W\d_]+)*")


class Declarations(Record):
    """A file as declared: its root block, its language, and the names that stand in lines that could not be read."""

    source: Source
    language: str
    root: Block
    lost: frozenset[str]


def declare(source: Source, language: Language, reporter: Reporter, parsers: dict[str, Parser]) -> Declarations | None:
    """Read and check one file; None when nothing of it could be understood.

    `parsers` keeps parsed expressions between files.
    """
    tree, broken = read(source, reporter)
    if tree is None:
        return None
    kind = root_kind(tree, language)
    lang = file_language(source.text, tree, kind)
    parser = parsers.get(lang)
    if parser is None:
        parser = parsers[lang] = Parser(language, lang)
    shaper = _Shaper(source, language, lang, parser, reporter, broken)
    root = shaper.block(tree, kind, None)
    lost = frozenset(name for start, end in broken for name in _LOST.findall(source.text[start:end]))
    return Declarations(source, lang, root, lost)


def root_kind(tree: Mapping, language: Language) -> Kind:
    """What a file describes: the kind whose first key it holds, a procedure when in doubt."""
    written = {key.value for key, _ in tree.entries}
    for name in OTHER_ROOTS:
        kind = language.kind(name)
        first = next(iter(kind.keys.values()))
        if written & {first.vi, first.en}:
            return kind
    return language.kind("procedure")


def file_language(text: str, tree: Mapping, kind: Kind) -> str:
    """What the header line says, else the language most of the keys belong to, else Vietnamese."""
    header = HEADER.search(text[:2000])
    if header and header[1] in ("vi", "en"):
        return header[1]
    spelt = kind.spelt
    known = {lang: sum(key.value in spelt[lang] for key, _ in tree.entries) for lang in ("vi", "en")}
    return "en" if known["en"] > known["vi"] else "vi"


class _Shaper(Keys):
    # Mappings

    def block(self, node: Mapping, kind: Kind, label: Scalar | None) -> Block:
        """A mapping of a known kind."""
        block = Block(kind.id, node, label)
        meant: set[str] = set()
        spelt, names, keys = kind.spelt[self._lang], kind.names, block.keys
        for written, value in self.indented(node.entries, kind):
            scalar: Scalar | None = written
            key = spelt.get(written.value)
            if key is None and not (names.all and is_name(written.value)):
                key, scalar = self.unknown(written, kind, block, meant)
            if scalar is None:
                continue
            if key is None:
                block.names.append((scalar, self.value(value, names, scalar)))
            elif key.id in keys:
                self._reporter.add(errors.SAME_KEY.at(self._span(scalar), key=scalar.value))
            else:
                keys[key.id] = self.value(value, key.forms, scalar)
                block.key_nodes[key.id] = scalar
        first, last = (label.start, node.end) if label else (0, len(self._source.text))
        if not self._holed(first, last):
            self.missing(block, kind, meant)
        return block

    # Values

    def value(self, node: Node, forms: Forms, label: Scalar) -> Value:
        """A value in one of the forms allowed."""
        if isinstance(node, Scalar):
            text = node.value.strip()
            if not text and (forms.is_text or node.style in ("", "|", ">")):
                return self._no_value(node, forms, label)
            single = forms.single
            if single and not (single[0].kind == "import_ref" and "." not in text):
                if not node.style and self._source.text.startswith(_BLANKS, node.end):
                    self._check_cut(node)
                plain = forms.plain
                if plain is not None:
                    # Most values.
                    return Value(plain.kind, text, node, plain.argument)
                return self._scalar(node, text, forms, label)
        elif isinstance(node, Mapping):
            for form in forms.all:
                if form.kind == "block" and not form.many:
                    return Value("block", self.block(node, self._language.kind(form.argument), label), node)
        elif isinstance(node, Sequence):
            if forms.item is not None:
                content = [self.value(item, forms.item, label) for item in node.items]
                self._check_twice(content)
                return Value("list", content, node, forms.item.all[0].argument)
        else:
            return Value("error", None, node)
        return self._wrong_form(node, forms.all, label)

    def _no_value(self, node: Scalar, forms: Forms, label: Scalar) -> Value:
        """Report that nothing stands behind a key, or in an item."""
        if not self._holed(node.end, node.end):
            wanted = errors.forms(forms.all, self._language, self._lang)
            silence = errors.silence(forms.all, self._language, self._lang)
            self._reporter.add(errors.NO_VALUE.at(self._span(label), key=label.value, wanted=wanted, silence=silence))
        return Value("error", None, node)

    def _check_twice(self, values: list[Value]) -> None:
        """A list names each thing once."""
        seen: dict[str, Node] = {}
        for value in values:
            if value.kind == "error" or not isinstance(value.content, str):
                continue
            first = seen.setdefault(value.content, value.node)
            if first is not value.node:
                label = Label(self._span(first), Bilingual("lần đầu ở đây", "first written here"))
                written = self._span(value.node).text
                self._reporter.add(DUPLICATE.at(self._span(value.node), related=(label,), key=written))

    def _wrong_form(self, node: Node, alternatives: tuple[Alternative, ...], label: Scalar) -> Value:
        wanted = errors.forms(alternatives, self._language, self._lang)
        fixes = self._as_list(node, alternatives)
        self._reporter.add(errors.WRONG_FORM.at(self._span(node), fixes=fixes, key=label.value, wanted=wanted))
        return Value("error", None, node)

    def _as_list(self, node: Node, alternatives: tuple[Alternative, ...]) -> tuple[Fix, ...]:
        """Where a list is wanted and one line stands: the line as a list."""
        if (
            not isinstance(node, Scalar)
            or node.style
            or not any(form.many and form.kind != "block" for form in alternatives)
        ):
            return ()
        start = start_of_line(self._source.text, node.start)
        line = self._source.text[start : node.start]
        indent = " " * (len(line) - len(line.lstrip()) + 2)
        blank = start + len(line.rstrip())
        edit = Edit(Span(self._source, blank, node.start), f"\n{indent}- ")
        return (Fix(Bilingual("viết thành danh sách", "write it as a list"), (edit,), safe=True),)

    def _scalar(self, node: Scalar, text: str, forms: Forms, label: Scalar) -> Value:
        vocabularies, alternatives = forms.vocabularies, forms.all
        for vocabulary in vocabularies:
            word = self._language.words(vocabulary, self._lang).get(text)
            if word is not None:
                return Value("word", word, node, vocabulary)
        rest = forms.rest
        if not rest:
            return self._bad_word(node, vocabularies, alternatives)
        # Where a time or the name of one may stand, a time begins with a digit.
        form = rest[0] if len(rest) == 1 or not is_name(text) else rest[-1]
        if form.kind in EXPRESSIONS:
            return self._expression(node, form.kind, vocabularies, alternatives, label)
        if form.kind == "citation":
            return Value("citation", self._citations(node), node)
        content = READERS[form.kind](text, self._language, self._lang)
        if isinstance(content, errors.Code):
            span = self._span(node)
            right = repaired(form.kind, text, self._language, self._lang)
            fixes = (renaming(span, right, safe=False),) if right else ()
            self._reporter.add(content.at(span, fixes=fixes, text=text))
            return Value("error", None, node)
        return Value(form.kind, content, node, form.argument)

    def _check_cut(self, node: Scalar) -> None:
        """A plain value is cut at " #": only a mark with a blank behind it is taken for a remark."""
        cut = _CUT.match(self._source.text, node.end)
        if cut:
            place = Span(self._source, node.start, cut.end())
            fix = Fix(errors.QUOTE_IT, (Edit(place, "'" + place.text.replace("'", "''") + "'"),), safe=False)
            self._reporter.add(
                errors.VALUE_CUT.at(Span(self._source, cut.start(), cut.end()), fixes=(fix,), rest=cut[0].strip())
            )

    def _guess(self, text: str, vocabularies: tuple[str, ...]) -> tuple[Guess, dict[str, str]]:
        """What a text may stand for among the words of vocabularies; and all of these words with their vocabulary."""
        words: dict[str, str] = {}
        glossary: dict[str, str] = {}
        for vocabulary in vocabularies:
            words.update(dict.fromkeys(self._language.words(vocabulary, self._lang), vocabulary))
            for other, id_ in self._language.words(vocabulary, self._other).items():
                glossary[other] = self._language.word(vocabulary, id_).get(self._lang)
        return guess(text, words, glossary), words

    def _bad_word(self, node: Scalar, vocabularies: tuple[str, ...], alternatives: tuple[Alternative, ...]) -> Value:
        """Report a word the vocabularies do not have; the value goes on as the word it certainly stands for."""
        span, text = self._span(node), node.value.strip()
        found, words = self._guess(text, vocabularies)
        parts = [part.strip() for part in re.split("[,;]", text)]
        fixes: tuple[Fix, ...] = ()
        if len(parts) > 1 and all(part in words for part in parts) and any(form.many for form in alternatives):
            self._reporter.add(errors.UNKNOWN_WORD.at(span, word=text, advice=errors.AS_LIST))
            return Value("error", None, node)
        advice = errors.choose_from(list(words))
        if found.near:
            near = errors.did_you_mean(found.near)
            advice = near if found.certain else Bilingual(f"{near.vi} {advice.vi}", f"{near.en} {advice.en}")
            fixes = (renaming(span, found.near[0], safe=found.certain),)
        self._reporter.add(errors.UNKNOWN_WORD.at(span, fixes=fixes, word=text, advice=advice))
        if not found.certain:
            return Value("error", None, node)
        vocabulary = words[found.near[0]]
        return Value("word", self._language.words(vocabulary, self._lang)[found.near[0]], node, vocabulary)

    def _expression(
        self,
        node: Scalar,
        kind: str,
        vocabularies: tuple[str, ...],
        alternatives: tuple[Alternative, ...],
        label: Scalar,
    ) -> Value:
        span, text = self._span(node), node.value.strip()
        if node.style == ">" or (node.style == '"' and "\\" in self._source.text[node.start : node.end]):
            self._reporter.add(errors.FOLDED.at(span, fixes=self._literal_block(node)))
            return Value("error", None, node)
        offsets = Offsets(node)
        tree = self._parser.parse(node.value)
        no_value = isinstance(tree, Problem) or tree[0] == "not" or text[:1].isupper()
        if vocabularies and no_value and _WORDS.fullmatch(text):
            # Plain words where a word of the language may stand: no formula was meant.
            if self._guess(text, vocabularies)[0].near:
                return self._bad_word(node, vocabularies, alternatives)
            return self._wrong_form(node, alternatives, label)
        if isinstance(tree, Problem):
            is_length = kind == "duration" or "deadline_word" in vocabularies
            self._reporter.add(self._refused(node, tree, offsets, is_length=is_length))
            return Value("error", None, node)
        mixed = mixed_logic(tree)
        if mixed:
            edits = (Edit(offsets.span(mixed[0], mixed[0]), "("), Edit(offsets.span(mixed[1], mixed[1]), ")"))
            fix = Fix(
                Bilingual("đặt ngoặc quanh phần “và”", "put parentheses around the “and” part"),
                edits,
                safe=False,
            )
            from thutuc.syntax.expression_errors import MIXED_LOGIC

            self._reporter.add(MIXED_LOGIC.at(offsets.span(*mixed), fixes=(fix,)))
        if kind == "duration" and tree[0] != "duration":
            self._reporter.add(errors.NOT_A_DURATION.at(span, text=node.value.strip()))
            return Value("error", None, node)
        return Value(kind, Written(node.value, tree, offsets, vocabularies), node)

    def _refused(self, node: Scalar, problem: Problem, offsets: Offsets, *, is_length: bool) -> Diagnostic:
        """The finding for a text that is no expression; `is_length` where only a length of time is wanted."""
        # Most files are without a mistake: what explains them is loaded with the first.
        from thutuc.syntax.expression_errors import EMPTY, explain, is_unit, only_length

        span, text = self._span(node), node.value.strip()
        if problem.kind == "empty":
            return EMPTY.at(span)
        finding = explain(problem, node.value, offsets.span, self._language, self._lang)
        right = only_length(text, self._language, self._lang) if is_length else None
        if right is None or is_unit(finding):
            return finding
        return errors.NOT_A_DURATION.at(span, fixes=(renaming(span, right, safe=False),), text=text)

    def _literal_block(self, node: Scalar) -> tuple[Fix, ...]:
        start = start_of_line(self._source.text, node.start)
        line = self._source.text[start : node.start]
        indent = " " * (len(line) - len(line.lstrip()) + 2)
        body = "".join(f"\n{indent}{part}" for part in node.value.strip().split("\n"))
        tail = "\n" if node.style == ">" else ""
        return (Fix(errors.AS_BLOCK, (Edit(self._span(node), "|" + body + tail),), safe=True),)

    def _citations(self, node: Scalar) -> list[Cited]:
        offsets = Offsets(node)
        cited = []
        position = 0
        for part in node.value.split(";"):
            text = part.strip()
            match = _NAME.match(text)
            start = position + len(part) - len(part.lstrip())
            position += len(part) + 1
            span = offsets.span(start, start + len(text))
            if not match or not match[0][0].islower():
                self._reporter.add(errors.BAD_CITATION.at(span))
                continue
            provision = " ".join(text[match.end() :].split())
            cited.append(Cited(match[0], provision, span))
        return cited


def mixed_logic(tree: Tree) -> tuple[int, int] | None:
    """The place of an "and" that stands beside an "or" without parentheses."""
    kind, _start, _end, parts = tree
    if isinstance(parts, str):
        return None
    for part in parts:
        if kind == "or" and part[0] == "and":
            return part[1], part[2]
        inner = mixed_logic(part)
        if inner:
            return inner
    return None
