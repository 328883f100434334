"""Declarations: what the author wrote, with the shape checked and nothing resolved."""

from __future__ import annotations

from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from thutuc.syntax.offsets import Offsets
    from thutuc.syntax.parser import Tree
    from thutuc.syntax.tree import Mapping, Node, Scalar


class Value:
    """One value. `kind` is that of the alternative it was read as, and says what `content` is:

    text, literal, code, name, pattern, ref, import, import_ref str; word the word's id; date datetime.date; time minutes; duration Duration;
    integer, sets int; switch bool; window the minutes of both ends; expression and condition Written; citation a list of Cited; block Block; list a list of values;
    error None (already reported). `argument` is the vocabulary of a word or the section of a ref.
    """

    __slots__ = ("argument", "content", "kind", "node")

    def __init__(self, kind: str, content: Any, node: Node, argument: str = "") -> None:
        self.kind = kind
        self.content = content
        self.node = node
        self.argument = argument


class Written:
    """An expression as parsed: the tree, where its characters stand, and vocabularies whose words could stand in its place."""

    __slots__ = ("offsets", "text", "tree", "vocabularies")

    def __init__(self, text: str, tree: Tree, offsets: Offsets, vocabularies: tuple[str, ...]) -> None:
        self.text = text
        self.tree = tree
        self.offsets = offsets
        self.vocabularies = vocabularies


class Cited:
    """One citation as written: the name of an instrument, which stands first, and the provision; the place of the whole."""

    __slots__ = ("instrument", "provision", "span")

    def __init__(self, instrument: str, provision: str, span: Span) -> None:
        self.instrument = instrument
        self.provision = provision
        self.span = span

    @property
    def name_span(self) -> Span:
        """The place of the name."""
        return Span(self.span.source, self.span.start, min(self.span.start + len(self.instrument), self.span.end))


class Block:
    """A mapping of a known kind: values by the canonical id of their key, and values behind the author's names, in order."""

    __slots__ = ("key_nodes", "keys", "kind", "label", "names", "node")

    def __init__(self, kind: str, node: Mapping, label: Scalar | None) -> None:
        self.kind = kind
        self.node = node
        self.label = label
        self.keys: dict[str, Value] = {}
        self.key_nodes: dict[str, Scalar] = {}
        self.names: list[tuple[Scalar, Value]] = []

    def get(self, key: str) -> Any:
        """The content behind a key; None when the key is absent or its value was refused."""
        value = self.keys.get(key)
        return None if value is None else value.content

    def word(self, key: str, default: str = "") -> str:
        """The word behind a key, or `default`."""
        value = self.keys.get(key)
        return value.content if value is not None and value.kind == "word" else default

    def block(self, key: str) -> Block | None:
        """The block behind a key, or None."""
        value = self.keys.get(key)
        return value.content if value is not None and value.kind == "block" else None

    def items(self, key: str) -> list[Value]:
        """The values of a list behind a key; a single value counts as a list of one, nothing as none."""
        value = self.keys.get(key)
        if value is None or value.kind == "error":
            return []
        return list(value.content) if value.kind == "list" else [value]
