"""The quick reader of plain files against libyaml: whatever it reads, libyaml reads the same, with the same places."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
import yaml

from tests.support import ROOT
from thutuc.syntax.events import Builder
from thutuc.syntax.lines import plain_tree
from thutuc.syntax.tree import MAX_DEPTH, Mapping, Scalar, Sequence
from thutuc.text.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.syntax.tree import Node

FILES = sorted([*(ROOT / "procedures").rglob("*.yaml"), *(ROOT / "bench").glob("*.yaml")])
# What YAML gives a meaning, and characters it does not take.
PIECES = """\\n|\\n\\n|\\n  |\\n    | |  |:|: |#| #|- |-|>-|>|"|'|\\\\|...|---|?|? |&a|*a|!t|{|}|[|]|,|%|@|`|~|<<: x|<|=|\\t|\\r|\\r\\n
\\x85|\\u2028|\\ufeff|\\0|a: b|x:|- a: b|- - c|é|😀|\\x7f|\\x1f|''|""|\\xa0|. |.. :""".replace("\n", "|").split("|")
BITS = [piece.encode("latin-1", "backslashreplace").decode("unicode_escape") for piece in PIECES] + ["|", "|-"]


def flat(node: Node) -> Iterator[tuple[object, ...]]:
    """All nodes in order, with their places."""
    if isinstance(node, Scalar):
        yield node.value, node.style, node.start, node.end
        return
    yield type(node).__name__, node.start, node.end
    for part in (part for entry in node.entries for part in entry) if isinstance(node, Mapping) else ():
        yield from flat(part)
    for item in node.items if isinstance(node, Sequence) else ():
        yield from flat(item)


def is_read(text: str) -> bool:
    """Whether the quick reader reads a text; it must then be without findings, and the tree that of libyaml."""
    source = Source("x.yaml", text)
    quick = plain_tree(source)
    if quick is None:
        return False
    builder = Builder(source, text)
    try:
        root = builder.document()
    except yaml.YAMLError as error:
        pytest.fail(f"libyaml refuses {text!r}: {error}")
    assert builder.found == []
    assert root is not None
    assert list(flat(quick)) == list(flat(root)), text
    return True


def test_specifications_are_read_alike() -> None:
    read = [is_read(path.read_text(encoding="utf-8")) for path in FILES]
    # Any of them may come to need libyaml; that most do not is what the quick reader is for.
    assert sum(read) > len(read) * 0.75


@pytest.mark.parametrize("seed", range(8))
def test_damaged_pieces_are_read_alike_or_left_to_libyaml(seed: int) -> None:
    generator = random.Random(seed)
    lines = [line for path in FILES for line in path.read_text(encoding="utf-8").split("\n")]
    read = 0
    for _ in range(1_500):
        start = generator.randrange(len(lines))
        piece = lines[start : start + generator.randint(1, 14)]
        least = min((len(line) - len(line.lstrip(" ")) for line in piece if line.strip()), default=0)
        read += is_read(_damaged("\n".join(line[least:] for line in piece), generator))
    # Nearly all pieces end in a mistake or in something libyaml has to read; some do not.
    assert read > 100


def _damaged(text: str, generator: random.Random) -> str:
    for _ in range(generator.choice((0, 1, 1, 2, 3))):
        at = generator.randint(0, len(text))
        change = generator.random()
        if change < 0.6:
            text = text[:at] + generator.choice(BITS) + text[at:]
        elif change < 0.8:
            text = text[:at] + text[at + generator.randint(1, 3) :]
        else:
            lines = text.split("\n")
            number = generator.randrange(len(lines))
            lines[number] = " " * generator.randint(0, 8) + lines[number].lstrip()
            text = "\n".join(lines)
    return text + generator.choice(("", "\n", "\n\n"))


@pytest.mark.parametrize(
    "text", ["a: 1 # x\n", "a: # x\n  - b # y\n  - c: 'd'  # z\n", "a: b#c\n", "a: >- # x\n  b # c\n", "a: b c # d # e"]
)
def test_remarks_need_no_libyaml(text: str) -> None:
    assert is_read(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: 'b # c'\n",
        "a: 1\na: 2\n",
        "a: [1, 2]\n",
        "a: &x 1\n",
        "a: one\n  two\n",
        "a:\n- 1\n",
        "<<: a\n",
        "---\na: 1\n",
        "a: 1\n...\n",
        "a: 1\n...  b: 2\n",
        "a:\t1\n",
        'a: "\\u0061"\n',
        "a: 'it''s'\n",
        f"{'k' * 1_100}: 1\n",
        "".join(f"{' ' * depth}a:\n" for depth in range(MAX_DEPTH + 1)),
        "a\n",
        "# nothing\n",
        "",
        "a: >-\n  one\n\n  two\n",
    ],
)
def test_what_needs_libyaml_is_left_to_it(text: str) -> None:
    assert plain_tree(Source("x.yaml", text)) is None
