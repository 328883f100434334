"""Finds, in the files of spec/examples, an example of everything the language has.

Nothing in the files says what it is an example of: they are read by the compiler, and whatever uses an item, a word or a function is an
example of it. So an example cannot be out of date, and what has none is known.
"""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from thutuc.build.resources import language
from thutuc.build.rewriting import formatted
from thutuc.report.diagnostic import Reporter
from thutuc.syntax.blocks import Block, Value, Written
from thutuc.syntax.shape import declare
from thutuc.text.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent.parent / "spec" / "examples"
# Parts of a block that are longer stand in the page under their own heading.
SHOWN_LINES = 3
KEYWORDS = {
    "conditional": ("_IF", "_THEN", "_ELSE"),
    "and": ("_AND",),
    "or": ("_OR",),
    "not": ("_NOT",),
    "in": ("_IN",),
    "not_in": ("_NOT", "_IN"),
    "present": ("_PRESENT",),
    "term_end": ("_END_OF", "_SINCE"),
    "true": ("_TRUE",),
    "false": ("_FALSE",),
}
TABLES = {"UNIT": "units", "SCALE": "scales", "CURRENCY": "currencies"}


class Excerpt(NamedTuple):
    """A block of an example: what of its kind it uses, and its text without indentation."""

    uses: frozenset[str]
    text: str


class Examples:
    """All examples in one language."""

    def __init__(self, lang: str) -> None:
        self.blocks: dict[str, list[Excerpt]] = {}
        self.expressions: dict[str, str] = {}
        self.given = ""
        self._lang = lang
        for path in sorted(FOLDER.glob("*.yaml"), key=lambda path: (path.name != "bieu-thuc.yaml", path.name)):
            written = formatted(str(path), lang, None, Reporter())
            if written is None:
                raise ValueError(f"{path.name} has errors: run `thutuc check spec/examples`")
            source = Source(path.name, written[1])
            declarations = declare(source, language(), Reporter(), {})
            assert declarations is not None
            for block in _all_blocks(declarations.root):
                self._note(block, source.text)

    def of(self, kind: str) -> list[str]:
        """The fewest blocks found that use all that any block of the kind uses."""
        return _cover(self.blocks.get(kind, []))

    def of_word(self, kind: str, use: str) -> str:
        """The shortest block of a kind that uses something."""
        found = [excerpt.text for excerpt in self.blocks.get(kind, []) if use in excerpt.uses]
        return min(found, key=len) if found else ""

    def lacking(self) -> list[str]:
        """What of the language has no example."""
        table = language().table
        lacking = []
        for name, kind in table["kinds"].items():
            used = {use for excerpt in self.blocks.get(name, []) for use in excerpt.uses}
            wanted = {f"{name}.{key}": key for key in kind.get("keys", {})}
            wanted |= {f"{name} with {form.strip()}": form.strip() for form in kind.get("names", "").split("|") if form}
            lacking += [what for what, use in wanted.items() if use not in used]
        lacking += [f"type {word}" for word in table["words"]["type"] if not self.of_word("fact", f"type={word}")]
        for section in ("keywords", "units", "scales", "currencies", "functions", "builtins"):
            wanted_words = table["expression"][section]
            lacking += [f"{section}.{word}" for word in wanted_words if f"{section}.{word}" not in self.expressions]
        return lacking

    def _note(self, block: Block, text: str) -> None:
        uses = set(block.keys)
        uses |= {f"{key}={value.content}" for key, value in block.keys.items() if value.kind == "word"}
        forms = language().table["kinds"][block.kind].get("names", "").split("|")
        uses |= {form for _, value in block.names for form in map(str.strip, forms) if _is_of(value, form)}
        self.blocks.setdefault(block.kind, []).append(Excerpt(frozenset(uses), _excerpt(block, text)))
        if block.kind == "given" and not self.given:
            self.given = _excerpt(block, text)
        for value in [*block.keys.values(), *(value for _, value in block.names)]:
            if isinstance(value.content, Written):
                shown = " ".join(value.content.text.split())
                for use in _constructs(value.content.tree, self._lang):
                    self.expressions.setdefault(use, shown)


def _all_blocks(block: Block) -> Iterator[Block]:
    yield block
    for value in [*block.keys.values(), *(value for _, value in block.names)]:
        for part in value.content if value.kind == "list" else [value]:
            if isinstance(part, Value) and isinstance(part.content, Block):
                yield from _all_blocks(part.content)


def _is_of(value: Value, form: str) -> bool:
    """Whether a value behind a name of the author's has a form of the table."""
    many = form.startswith("list:")
    if many is not (value.kind == "list"):
        return False
    if many:
        return all(_is_of(part, form.removeprefix("list:")) for part in value.content)
    kind, _, argument = form.partition(":")
    return value.kind == kind and (kind != "word" or value.argument == argument)


def _excerpt(block: Block, text: str) -> str:
    """The lines of a block, long parts of it left out."""
    start = block.label.start if block.label else block.node.start
    first, last = text.count("\n", 0, start), text.count("\n", 0, block.node.end)
    lines: list[str | None] = list(text.split("\n")[first : last + 1])
    for value in [*block.keys.values(), *(value for _, value in block.names)]:
        if value.kind not in ("block", "list"):
            continue
        begins, ends = text.count("\n", 0, value.node.start) - first, text.count("\n", 0, value.node.end) - first
        is_long = ends - begins >= SHOWN_LINES or any(part.kind == "block" for part in _parts(value))
        if is_long:
            head = lines[begins] or ""
            indent = head[: len(head) - len(head.lstrip())]
            lines[begins : ends + 1] = [f"{indent}# …", *([None] * (ends - begins))]
    return textwrap.dedent("\n".join(line for line in lines if line is not None)).strip("\n")


def _parts(value: Value) -> list[Value]:
    """The values inside a value."""
    if value.kind == "list":
        return list(value.content)
    inner: Block = value.content
    return [*inner.keys.values(), *(part for _, part in inner.names)]


def _cover(excerpts: list[Excerpt]) -> list[str]:
    """Few excerpts that together use all that is used, each time the one that adds most; of equals the shorter."""
    left = {use for excerpt in excerpts for use in excerpt.uses if "=" not in use}
    chosen = []
    while left:
        best = max(excerpts, key=lambda excerpt: (len(left & excerpt.uses), -len(excerpt.text)))
        left -= best.uses
        chosen.append(best.text)
    return chosen or [excerpt.text for excerpt in excerpts[:1]]


def _constructs(tree: Any, lang: str) -> Iterator[str]:
    """What of the language an expression uses, as `section.word`; `node.kind` for the forms of the grammar."""
    kind, _, _, parts = tree
    expression = language()
    if isinstance(parts, str):
        if kind in TABLES:
            word = expression.spelt(TABLES[kind], lang)[" ".join(parts.split())]
            yield f"{TABLES[kind]}.{word}"
        elif kind == "COMPARE":
            yield f"node.{parts}"
        return
    yield f"node.{kind}"
    yield from (f"keywords.{word}" for word in KEYWORDS.get(kind, ()))
    if kind in ("path", "call"):
        section = "builtins" if kind == "path" else "functions"
        known = expression.spelt(section, lang).get(parts[0][3])
        if known:
            yield f"{section}.{known}"
        yield from ["node.field"] if kind == "path" and len(parts) > 1 else []
    for part in parts:
        yield from _constructs(part, lang)
