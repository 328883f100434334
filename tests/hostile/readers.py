"""The two readers of a file, the quick one and that of libyaml's events, must see the same tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from thutuc.syntax.events import Builder, GiveUpError
from thutuc.syntax.lines import plain_tree
from thutuc.syntax.tree import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from thutuc.syntax.tree import Node
    from thutuc.text.source import Source


def shape(node: Node | None) -> object:
    """A tree as values that can be compared: kinds, texts, styles and places."""
    if isinstance(node, Scalar):
        return node.value, node.style, node.start, node.end
    if isinstance(node, Mapping):
        return node.start, node.end, [(shape(key), shape(value)) for key, value in node.entries]
    if isinstance(node, Sequence):
        return node.start, node.end, "list", [shape(item) for item in node.items]
    return node and (node.start, node.end)


def read_alike(source: Source) -> bool:
    """Whether the quick reader takes the file; if so, the other must see the same and find nothing."""
    quick = plain_tree(source)
    if quick is None:
        return False
    builder = Builder(source, source.text)
    try:
        slow = builder.document()
    except (yaml.YAMLError, GiveUpError) as error:
        raise AssertionError(f"only the quick reader takes it: {error}") from error
    assert builder.found == [], "the quick reader overlooks what is wrong"
    assert shape(quick) == shape(slow), "the readers see different trees"
    return True
