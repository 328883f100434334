"""Checks the shape of a file against the language table: the tree becomes declarations, every mistake one finding."""

from __future__ import annotations

import re

from thutuc.report.diagnostic import Edit, Fix
from thutuc.syntax import shape_errors as errors
from thutuc.syntax.blocks import Block, Cited, Value, Written
from thutuc.syntax.expression_errors import MIXED_LOGIC, explain
from thutuc.syntax.offsets import Offsets
from thutuc.syntax.parser import Parser, Problem
from thutuc.syntax.scalars import READERS
from thutuc.syntax.tree import Broken, Mapping, Scalar, Sequence, read
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.text.source import Source, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.report.diagnostic import Reporter
    from thutuc.syntax.language import Alternative, Key, Kind, Language
    from thutuc.syntax.parser import Tree
    from thutuc.syntax.tree import Node

EXPRESSIONS = frozenset(("expression", "condition", "duration"))
_NAME = re.compile(r"[^\W\d]\w*")
_HEADER = re.compile(r"^#\s*(?:ngôn ngữ|language)\s*:\s*(\w+)\s*$", re.MULTILINE)
_CUT = re.compile(r"[ \t]+#(?=\S)[^\n]*")


class Declarations(Record):
    """A file as declared: its root block, the language it is written in, and whether all of it could be read."""

    source: Source
    language: str
    root: Block
    whole: bool


def declare(source: Source, language: Language, reporter: Reporter, parsers: dict[str, Parser]) -> Declarations | None:
    """Read and check one file; None when nothing of it could be understood. `parsers` keeps parsed expressions between files."""
    tree, whole = read(source, reporter)
    if tree is None:
        return None
    lang = file_language(source.text, tree, language)
    parser = parsers.get(lang)
    if parser is None:
        parser = parsers[lang] = Parser(language, lang)
    root = _Shaper(source, language, lang, parser, reporter, whole).block(tree, language.kind("procedure"), None)
    return Declarations(source, lang, root, whole)


def file_language(text: str, tree: Mapping, language: Language) -> str:
    """What the header line says, else the language most of the keys belong to, else Vietnamese."""
    header = _HEADER.search(text[:2000])
    if header and header[1] in ("vi", "en"):
        return header[1]
    spelt = language.kind("procedure").spelt
    known = {lang: sum(key.value in spelt[lang] for key, _ in tree.entries) for lang in ("vi", "en")}
    return "en" if known["en"] > known["vi"] else "vi"


class _Shaper:
    def __init__(
        self, source: Source, language: Language, lang: str, parser: Parser, reporter: Reporter, whole: bool
    ) -> None:
        self._source = source
        self._language = language
        self._lang = lang
        self._other = "vi" if lang == "en" else "en"
        self._parser = parser
        self._reporter = reporter
        self._whole = whole

    def _span(self, node: Node) -> Span:
        return Span(self._source, node.start, max(node.end, node.start + 1))

    # Mappings

    def block(self, node: Mapping, kind: Kind, label: Scalar | None) -> Block:
        """A mapping of a known kind."""
        block = Block(kind.id, node, label)
        spelt = kind.spelt[self._lang]
        meant: set[str] = set()
        for scalar, value in node.entries:
            key = spelt.get(scalar.value)
            if key is None and not (kind.names and _NAME.fullmatch(scalar.value) and not scalar.value[0].isupper()):
                key, guess = self._unknown(scalar, kind)
                meant.add(guess)
                if key is None:
                    continue
            if key is None:
                block.names.append((scalar, self.value(value, kind.names, scalar)))
            elif key.id in block.keys:
                self._reporter.add(errors.SAME_KEY.at(self._span(scalar), key=scalar.value))
            else:
                block.keys[key.id] = self.value(value, key.alternatives, scalar)
                block.key_nodes[key.id] = scalar
        if self._whole:
            self._missing(block, kind, label, meant)
        return block

    def _missing(self, block: Block, kind: Kind, label: Scalar | None, meant: set[str]) -> None:
        for key in kind.keys.values():
            if key.required and key.id not in block.keys and key.spelling(self._lang) not in meant:
                place = self._span(label) if label else Span(self._source, 0, 0)
                owner = Bilingual(f"“{label.value}”", f"“{label.value}”") if label else kind.about
                self._reporter.add(errors.MISSING_KEY.at(place, key=Bilingual(key.vi, key.en), owner=owner))

    def _unknown(self, scalar: Scalar, kind: Kind) -> tuple[Key | None, str]:
        """Report a key the kind does not have; the key it stands for where that is certain, and the spelling it probably stands for."""
        span, text = self._span(scalar), scalar.value
        foreign = kind.spelt[self._other].get(text)
        if foreign is not None:
            right = foreign.spelling(self._lang)
            fix = Fix(Bilingual(f"viết “{right}”", f"write “{right}”"), (Edit(span, quoted(right)),), safe=True)
            self._reporter.add(errors.OTHER_LANGUAGE.at(span, fixes=(fix,), key=text, right=right))
            return foreign, right
        glossary = {key.spelling(self._other): key.spelling(self._lang) for key in kind.keys.values()}
        from thutuc.text.closest import closest

        near = closest(text, kind.spelt[self._lang], glossary)
        if kind.names and not near:
            self._reporter.add(self._bad_name(scalar))
            return None, ""
        home = None if near else self._home(text)
        if near:
            fix = Fix(
                Bilingual(f"viết “{near[0]}”", f"write “{near[0]}”"),
                (Edit(span, quoted(near[0])),),
                safe=False,
            )
            self._reporter.add(
                errors.UNKNOWN_KEY.at(span, fixes=(fix,), key=text, advice=errors.did_you_mean(near), where=kind.about)
            )
            return None
        known = ", ".join(kind.spelt[self._lang])
        advice = errors.belongs(home) if home else errors.choose_from(known)
        self._reporter.add(errors.UNKNOWN_KEY.at(span, key=text, advice=advice, where=kind.about))
        return None, ""

    def _home(self, text: str) -> Bilingual | None:
        """What other kind of item has this key."""
        for name in self._language.table["kinds"]:
            kind = self._language.kind(name)
            if text in kind.spelt[self._lang]:
                return kind.about
        return None

    def _bad_name(self, scalar: Scalar) -> errors.Diagnostic:
        text = scalar.value
        right = "_".join(re.findall(r"\w+", text)).lower()
        fixes: tuple[Fix, ...] = ()
        if _NAME.fullmatch(right):
            fixes = (
                Fix(
                    Bilingual(f"viết “{right}”", f"write “{right}”"),
                    (Edit(self._span(scalar), right),),
                    safe=False,
                ),
            )
        return errors.BAD_NAME.at(self._span(scalar), fixes=fixes, name=text)

    # Values

    def value(self, node: Node, alternatives: tuple[Alternative, ...], label: Scalar) -> Value:
        """A value in one of the forms allowed."""
        if isinstance(node, Broken):
            return Value("error", None, node)
        if isinstance(node, Scalar):
            if not node.value.strip() and node.style in ("", "|", ">"):
                wanted = errors.forms(alternatives, self._language)
                self._reporter.add(errors.NO_VALUE.at(self._span(label), key=label.value, wanted=wanted))
                return Value("error", None, node)
            single = tuple(form for form in alternatives if not form.many and form.kind != "block")
            if single:
                return self._scalar(node, single)
        elif isinstance(node, Mapping):
            for form in alternatives:
                if form.kind == "block" and not form.many:
                    return Value("block", self.block(node, self._language.kind(form.argument), label), node)
        elif isinstance(node, Sequence):
            many = tuple(form for form in alternatives if form.many)
            if many:
                items = tuple(form.replace(many=False) for form in many)
                return Value("list", [self.value(item, items, label) for item in node.items], node, many[0].argument)
        wanted = errors.forms(alternatives, self._language)
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
        start = self._source.text.rfind("\n", 0, node.start) + 1
        line = self._source.text[start : node.start]
        indent = " " * (len(line) - len(line.lstrip()) + 2)
        blank = start + len(line.rstrip())
        edit = Edit(Span(self._source, blank, node.start), f"\n{indent}- ")
        return (Fix(Bilingual("viết thành danh sách", "write it as a list"), (edit,), safe=True),)

    def _scalar(self, node: Scalar, alternatives: tuple[Alternative, ...]) -> Value:
        text = node.value.strip()
        self._check_cut(node)
        vocabularies = tuple(form.argument for form in alternatives if form.kind == "word")
        for vocabulary in vocabularies:
            word = self._language.words(vocabulary, self._lang).get(text)
            if word is not None:
                return Value("word", word, node, vocabulary)
        rest = [form for form in alternatives if form.kind != "word"]
        if not rest:
            return self._bad_word(node, text, vocabularies)
        form = rest[0]
        if form.kind in EXPRESSIONS:
            return self._expression(node, form.kind, vocabularies)
        if form.kind == "citation":
            return Value("citation", self._citations(node), node)
        reader = READERS[form.kind]
        content = reader(text, self._language, self._lang)
        if isinstance(content, errors.Code):
            self._reporter.add(content.at(self._span(node), text=text))
            return Value("error", None, node)
        return Value(form.kind, content, node, form.argument)

    def _check_cut(self, node: Scalar) -> None:
        """A plain value is cut at " #": only a mark with a blank behind it is taken for a remark."""
        if node.style:
            return
        cut = _CUT.match(self._source.text, node.end)
        if cut:
            place = Span(self._source, node.start, cut.end())
            fix = Fix(errors.QUOTE_IT, (Edit(place, "'" + place.text.replace("'", "''") + "'"),), safe=False)
            self._reporter.add(
                errors.VALUE_CUT.at(Span(self._source, cut.start(), cut.end()), fixes=(fix,), rest=cut[0].strip())
            )

    def _bad_word(self, node: Scalar, text: str, vocabularies: tuple[str, ...]) -> Value:
        span = self._span(node)
        words: dict[str, str] = {}
        glossary: dict[str, str] = {}
        for vocabulary in vocabularies:
            words.update(self._language.words(vocabulary, self._lang))
            for other, id_ in self._language.words(vocabulary, self._other).items():
                glossary[other] = self._language.word(vocabulary, id_).get(self._lang)
        from thutuc.text.closest import closest

        near = [glossary[text]] if text in glossary else closest(text, words, glossary)
        fixes: tuple[Fix, ...] = ()
        if near:
            safe = text in glossary
            label = Bilingual(f"viết “{near[0]}”", f"write “{near[0]}”")
            fixes = (Fix(label, (Edit(span, quoted(near[0])),), safe=safe),)
        known = ", ".join(f"“{word}”" for word in words)
        self._reporter.add(errors.UNKNOWN_WORD.at(span, fixes=fixes, word=text, known=known))
        return Value("error", None, node)

    def _expression(self, node: Scalar, kind: str, vocabularies: tuple[str, ...]) -> Value:
        span = self._span(node)
        if node.style == ">" or (node.style == '"' and "\\" in self._source.text[node.start : node.end]):
            self._reporter.add(errors.FOLDED.at(span, fixes=self._literal_block(node)))
            return Value("error", None, node)
        offsets = Offsets(node)
        tree = self._parser.parse(node.value)
        if isinstance(tree, Problem):
            self._reporter.add(explain(tree, offsets.span, self._language, self._lang))
            return Value("error", None, node)
        mixed = mixed_logic(tree)
        if mixed:
            edits = (Edit(offsets.span(mixed[0], mixed[0]), "("), Edit(offsets.span(mixed[1], mixed[1]), ")"))
            fix = Fix(
                Bilingual("đặt ngoặc quanh phần “và”", "put parentheses around the “and” part"),
                edits,
                safe=False,
            )
            self._reporter.add(MIXED_LOGIC.at(offsets.span(*mixed), fixes=(fix,)))
        if kind == "duration" and tree[0] != "duration":
            self._reporter.add(errors.NOT_A_DURATION.at(span, text=node.value.strip()))
            return Value("error", None, node)
        return Value(kind, Written(node.value, tree, offsets, vocabularies), node)

    def _literal_block(self, node: Scalar) -> tuple[Fix, ...]:
        start = self._source.text.rfind("\n", 0, node.start) + 1
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
            if not match:
                self._reporter.add(errors.BAD_CITATION.at(span))
                continue
            provision = " ".join(text[match.end() :].split())
            cited.append(Cited(match[0], provision, offsets.span(start, start + match.end()), span))
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


def quoted(text: str) -> str:
    """`text` as a scalar: in double quotes where YAML would read it otherwise."""
    plain = re.fullmatch(r"[^\W_][^:#\"'\[\]{},&*!|>%@`]*", text) is not None and not text.endswith(" ")
    return text if plain else '"' + text + '"'
