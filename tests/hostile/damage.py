"""Damages specifications as people, editors and copying do: every choice is drawn from one `random.Random`."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from random import Random
from typing import TYPE_CHECKING

from tests.hostile.vocabulary import CHARACTERS, OPERATORS, RESERVED, VALUES
from tests.support import ROOT
from thutuc.build.rewriting import formatted
from thutuc.report.diagnostic import Reporter
from thutuc.text.unicode import fold

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = re.compile(r"[^\W\d]\w*")
KEY = re.compile(r"^(?P<head> *(?:- )?)(?P<key>[^\s:#'\"-][^:#\n]*?):(?P<rest>(?: .*)?)$")
FIGURE = re.compile(r"\d+")
SECTION = re.compile(r"(?m)^(?=[^\s#-])")
ITEM = re.compile(r"(?m)^(?=  [^\s#-])")
SHORT = 150


@cache
def good_files() -> tuple[str, ...]:
    """Every specification of this repository, in Vietnamese and in English, with the tests beside it."""
    found = []
    paths = [*ROOT.glob("procedures/**/*.yaml"), *ROOT.glob("docs/examples/*.yaml"), ROOT / "bench" / "spec-9kb.yaml"]
    for path in sorted(paths):
        text = path.read_text(encoding="utf-8")
        found.append(text)
        for lang in ("vi", "en"):
            other = formatted(str(path), lang, text.encode(), Reporter())
            if other is not None and other[1] != text:
                found.append(other[1])
    return tuple(found)


def specification(random: Random) -> str:
    """A good file; mostly without many of its items, so that every kind of absence occurs and files are short."""
    text = random.choice(good_files())
    if random.randrange(40) == 0 or (len(text) < 20_000 and random.randrange(3) == 0):
        return text
    wanted = random.choice((1_500, 2_500, 4_000))
    sections = SECTION.split(text)
    rest = sum(len(section) for section in sections if len(section) >= SHORT)
    parts = []
    for section in sections:
        items = ITEM.split(section) if len(section) >= SHORT else [section]
        if len(items) == 1 or random.random() * rest < 1.5 * wanted:
            kept = wanted / rest if len(section) < 2_000 else wanted / 3 / len(section)
            parts += [item for item in items if item == items[0] or random.random() < 1.5 * kept]
    return "".join(parts)


def damaged(random: Random) -> str:
    """A good file with one to four kinds of damage, the later ones on top of the earlier."""
    text = specification(random)
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 4))):
        text = random.choice(KINDS)(random, text)
    return text


# Lines and blocks


def _lines(text: str) -> list[str]:
    return text.split("\n")


def _block(lines: list[str], at: int) -> int:
    """The end of the block that begins at a line."""
    level = len(lines[at]) - len(lines[at].lstrip(" "))
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip(" ")) > level):
        end += 1
    return end


def delete_line(random: Random, text: str) -> str:
    """Without one line: the parent of a block, a key, a mark."""
    lines = _lines(text)
    del lines[random.randrange(len(lines))]
    return "\n".join(lines)


def delete_block(random: Random, text: str) -> str:
    """Without one item and all below it."""
    lines = _lines(text)
    at = random.randrange(len(lines))
    del lines[at : _block(lines, at)]
    return "\n".join(lines)


def copy_block(random: Random, text: str) -> str:
    """One item stands a second time, at its place or anywhere, as deep as it was."""
    lines = _lines(text)
    at = random.randrange(len(lines))
    end = _block(lines, at)
    to = random.choice((end, random.randrange(len(lines))))
    lines[to:to] = lines[at:end][:60]
    return "\n".join(lines)


def swap_lines(random: Random, text: str) -> str:
    """Two lines change places, near or far."""
    lines = _lines(text)
    first = random.randrange(len(lines))
    second = random.choice((min(first + 1, len(lines) - 1), random.randrange(len(lines))))
    lines[first], lines[second] = lines[second], lines[first]
    return "\n".join(lines)


def indent(random: Random, text: str) -> str:
    """A line or a block stands deeper, less deep, or behind a tab."""
    lines = _lines(text)
    at = random.randrange(len(lines))
    end = random.choice((at + 1, _block(lines, at)))
    how = random.randrange(4)
    for number in range(at, end):
        line = lines[number]
        body = line.lstrip(" ")
        level = len(line) - len(body)
        if how == 0:
            lines[number] = " " + line
        elif how == 1:
            lines[number] = "  " + line
        elif how == 2:
            lines[number] = " " * max(level - random.choice((1, 2)), 0) + body
        else:
            lines[number] = "\t" * (level // 2 or 1) + body
    return "\n".join(lines)


def join_lines(random: Random, text: str) -> str:
    """The end of a line is lost."""
    lines = _lines(text)
    at = random.randrange(len(lines))
    lines[at : at + 2] = [random.choice(("", " ")).join(lines[at : at + 2])]
    return "\n".join(lines)


def split_line(random: Random, text: str) -> str:
    """A line ends too early."""
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(("\n", "\r\n", "\n\n", "\n  ", "\n      ")) + text[at:]


# Characters


def insert(random: Random, text: str) -> str:
    """Characters that mean something elsewhere, at one to three places."""
    for _ in range(random.choice((1, 1, 2, 3))):
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice(CHARACTERS) * random.choice((1, 1, 1, 2, 30)) + text[at:]
    return text


def cut_out(random: Random, text: str) -> str:
    """Some characters are missing."""
    at = random.randrange(len(text) + 1)
    return text[:at] + text[at + random.choice((1, 1, 2, 5, 20, 200)) :]


def turn(random: Random, text: str) -> str:
    """Two letters change places."""
    at = random.randrange(max(len(text) - 1, 1))
    return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


def truncate(random: Random, text: str) -> str:
    """The end or the beginning of the file is missing."""
    at = random.randrange(len(text) + 1)
    return random.choice((text[:at], text[:at], text[at:]))


def splice(random: Random, text: str) -> str:
    """The beginning of one file and the end of another."""
    other = specification(random)
    if random.randrange(2):
        return text[: random.randrange(len(text) + 1)] + other[random.randrange(len(other) + 1) :]
    first, second = _lines(text), _lines(other)
    return "\n".join(first[: random.randrange(len(first) + 1)] + second[random.randrange(len(second) + 1) :])


def retype_word(random: Random, text: str) -> str:
    """A word without its marks, in capitals, with its marks apart, or with foreign letters."""
    words = list(NAME.finditer(text))
    if not words:
        return text
    word = random.choice(words)
    written = word.group()
    other = random.choice(
        (
            fold(written),
            written.upper(),
            unicodedata.normalize("NFD", written),
            written.replace("o", "о").replace("a", "а"),
            written[:-1],
            written + written[-1],
            written.replace("_", " "),
        )
    )
    return text[: word.start()] + other + text[word.end() :]


def line_ends(random: Random, text: str) -> str:
    """Ends of lines of another system, in the file or in a part of it."""
    at = random.choice((0, random.randrange(len(text) + 1)))
    return text[:at] + text[at:].replace("\n", random.choice(("\r\n", "\r", "\u2028", "\x85")))


# Keys, values, expressions


def _keyed(random: Random, lines: list[str]) -> tuple[int, re.Match[str]] | None:
    found = [(number, match) for number, line in enumerate(lines) if (match := KEY.match(line))]
    return random.choice(found) if found else None


def change_value(random: Random, text: str) -> str:
    """Another value behind a key: of another type, from elsewhere in the file, or none."""
    lines = _lines(text)
    place = _keyed(random, lines)
    if place is None:
        return text
    at, match = place
    other = random.choice(lines).partition(": ")[2] if random.randrange(3) == 0 else random.choice(VALUES)
    lines[at] = f"{match['head']}{match['key']}: {other}"
    return "\n".join(lines)


def change_shape(random: Random, text: str) -> str:
    """A value becomes a block or a list, a block a value, a list, or a block of blocks."""
    lines = _lines(text)
    place = _keyed(random, lines)
    if place is None:
        return text
    at, match = place
    end = _block(lines, at)
    deeper = " " * (len(match["head"]) + 2)
    head = f"{match['head']}{match['key']}:"
    value = match["rest"].strip() or "a"
    below = lines[at + 1 : end]
    key = random.choice(lines).strip().partition(":")[0] or "a"
    lines[at:end] = random.choice(
        (
            [head, f"{deeper}{key}: {value}", *below],
            [head, f"{deeper}- {value}", *(f"{deeper}- {line.strip()}" for line in below)],
            [f"{head} {value}"],
            [head, *(f"{deeper}- {line.strip()}" for line in below)],
            [head, *(f"{deeper}{line.strip().removeprefix('- ')}: {value}" for line in below[:3])],
            [f"{head} |", *(f"{deeper}{line.strip()}" for line in below or [value])],
            [head, f"{deeper}{key}:", *(f"  {line}" for line in below)],
            [f"{head} {{{', '.join(line.strip() for line in below[:4])}}}"],
        )
    )
    return "\n".join(lines)


def change_key(random: Random, text: str) -> str:
    """A key of another place, another name, or one that languages and systems keep for themselves."""
    lines = _lines(text)
    place = _keyed(random, lines)
    other = _keyed(random, lines)
    if place is None or other is None:
        return text
    at, match = place
    key = random.choice(
        (
            other[1]["key"],
            match["key"].swapcase(),
            fold(match["key"]),
            match["key"] + "x",
            *RESERVED,
            "a b",
            "1",
            "'",
            "ẫ",
        )
    )
    lines[at] = f"{match['head']}{key}:{match['rest']}"
    return "\n".join(lines)


def change_figure(random: Random, text: str) -> str:
    """A number, date, code or share with other digits."""
    figures = list(FIGURE.finditer(text))
    if not figures:
        return text
    found = random.choice(figures)
    other = random.choice(
        ("0", "1", "29", "31", "99", "2025", "9999", "00", "1" * 20, "0" + found.group(), "", "-1", "1,5")
    )
    return text[: found.start()] + other + text[found.end() :]


def change_operator(random: Random, text: str) -> str:
    """An operator, a name or a bracket more, less or another in a line."""
    lines = _lines(text)
    marks = [
        number
        for number, line in enumerate(lines)
        if any(mark.strip() in line for mark in ("<", ">", " = ", "+", " và "))
    ]
    at = random.choice(marks) if marks and random.randrange(4) else random.randrange(len(lines))
    line = lines[at]
    place = random.randrange(len(line) + 1)
    names = NAME.findall(text) or ["a"]
    what = random.choice(
        (random.choice(OPERATORS), random.choice(names), "(", ")", "{", "}", "(" * 200, "không " * 150)
    )
    lines[at] = line[:place] + what + line[place + random.choice((0, 0, 1, 3)) :]
    return "\n".join(lines)


def rename(random: Random, text: str) -> str:
    """A name takes the place of another, everywhere or at one place."""
    names = NAME.findall(text)
    if not names:
        return text
    return text.replace(random.choice(names), random.choice(names), random.choice((-1, 1)))


KINDS: tuple[Callable[[Random, str], str], ...] = (
    *(delete_line, delete_block, copy_block, swap_lines, indent, join_lines, split_line),
    *(insert, insert, cut_out, turn, truncate, splice, retype_word, line_ends),
    *(change_value, change_value, change_shape, change_shape, change_key, change_figure, change_operator, rename),
)
