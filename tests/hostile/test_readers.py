"""The quick reader of plain files against libyaml, on damaged files and on short texts made of what YAML gives a meaning."""

from __future__ import annotations

from random import Random

from tests.hostile.damage import damaged
from tests.hostile.readers import read_alike
from thutuc.text.source import Source

PIECES = [
    *(
        "a",
        "b: ",
        "c:",
        "d: e",
        "- ",
        "\n",
        "\n  ",
        "\n    ",
        "\n\n",
        "\n- ",
        "\n  - ",
        "k:\n",
        "k:\n- a",
        "f: |\n  g",
        "f: >-\n  g\n  h",
    ),
    *(
        " ",
        "  x",
        "#",
        " #x",
        "'",
        '"',
        "|",
        ">-",
        "|-",
        ".",
        "...",
        "---",
        "<",
        "<<",
        "?",
        "? ",
        "!",
        "&",
        "*",
        "%",
        "@",
        "=",
    ),
    *(",", "[", "]", "{", "}", "~", "0", ": ", ":", "ä", "\\"),
]


def test_damaged_files() -> None:
    taken = sum(read_alike(Source("x.yaml", damaged(Random(number)))) for number in range(2_000))
    # Enough of them are still plain for this to say something.
    assert taken > 500


def test_short_texts_of_marks() -> None:
    taken = 0
    for number in range(40_000):
        random = Random(number)
        text = "".join(random.choice(PIECES) for _ in range(random.randrange(1, 14)))
        taken += read_alike(Source("x.yaml", text))
    assert taken > 600
