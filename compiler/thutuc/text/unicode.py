"""Unicode: searching without diacritics, ASCII ids, and characters that are not what they look like."""

from __future__ import annotations

import sys
import unicodedata
from codecs import charmap_build, charmap_encode

from thutuc.text.record import Record
from thutuc.text.source import start_of_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Kind = Literal[
        "byte_order_mark",
        "decomposed",
        "no_break_space",
        "odd_space",
        "zero_width",
        "line_separator",
        "bidi_control",
        "control",
        "private_use",
        "lost",
        "tab_indent",
        "look_alike",
    ]

_LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"

# Characters that need no look: none is a problem or changed by NFC, each printed one is one column wide.
PLAIN = frozenset("".join(map(chr, range(0x20, 0x7F))) + "\n\r" + _LETTERS + _LETTERS.upper() + "–—‘’“”…•§«»°±²³½×÷≤≥")

# A table of at most 256 characters that begins with NUL makes the encoder of 8-bit code pages: the fastest
# test of "no other characters" there is, four times as fast as a set of the characters.
_PLAIN_CODE_PAGE = charmap_build("\0" + "".join(sorted(PLAIN)))

# Letters of other scripts that a reader cannot tell from a Latin one. Greek small letters that belong in
# medical and technical words (TNFα, IFNγ, μg) are left out.
_FOREIGN = dict(
    zip(
        "АВСЕНІЈКМОРЅТУХаеорсухіјѕһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧον",
        "ABCEHIJKMOPSTYXaeopcyxijshdqwlABEZHIKMNOPTYXov",
        strict=True,
    )
)
# Latin letters in the place of a Vietnamese one: eth and African D for đ, OI for ư (left by old font
# converters).
_STRAY = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ", "Ƣ": "Ư", "ƣ": "ư"}
_FULL_WIDTH = range(0xFF01, 0xFF5F)
_QUALITY_MARKS = "\u0302\u0306\u031b"  # circumflex, breve, horn: part of the letter, so before the tone

_JOINER = "\u200d"
_BYTE_ORDER_MARK = "\ufeff"
_KNOWN: dict[str, tuple[Kind, str | None]] = {
    **dict.fromkeys("\u00a0\u2007\u202f", ("no_break_space", " ")),
    **dict.fromkeys("\u00ad\u034f\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff", ("zero_width", "")),
    **dict.fromkeys("\u0085\u2028\u2029", ("line_separator", " ")),
    **dict.fromkeys("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ("bidi_control", "")),
    # Word processors leave these in copied text: line break, page break, hyphen that does not break.
    "\x0b": ("control", " "),
    "\x0c": ("control", " "),
    "\x1e": ("control", "-"),
    "\ufffd": ("lost", None),
}

_ID_TABLE: dict[int, str | None] = {
    **{at: None for at in range(128) if not (chr(at).isalnum() or chr(at).isspace() or chr(at) == "_")},
    **dict.fromkeys(map(ord, "-‐‑–—"), " "),
    ord("đ"): "d",
    ord("Đ"): "D",
}


class Problem(Record):
    """A stretch of text that does not say what it shows.

    `start` and `end` are offsets in code points, `end` exclusive. `replacement` is what may be put there
    without asking ("" deletes), None where only a person can tell. The kinds: byte_order_mark (at the very
    start), decomposed (a letter and its marks not in NFC, or its marks in an order that NFC cannot repair),
    no_break_space, odd_space (other blanks of typography), zero_width (with the soft hyphen), line_separator
    (U+0085, U+2028, U+2029), bidi_control, control, private_use, lost (U+FFFD, half of a surrogate pair,
    noncharacters), tab_indent (from the first to the last tab in the indentation of one line), look_alike (a
    letter of another alphabet in a Latin word, or a full-width form).
    """

    kind: Kind
    start: int
    end: int
    replacement: str | None


class Word:
    """The word of a text that was looked at last, and whether its letters are Latin."""

    __slots__ = ("end", "is_latin", "start")

    def __init__(self) -> None:
        self.start = self.end = 0
        self.is_latin = False


def fold(text: str) -> str:
    """`text` without diacritics and case, for searching: `Đăng ký` and `DANG KY` both give `dang ky`."""
    if text.isascii():
        return text.lower()
    letters = (char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return "".join(letters).replace("đ", "d").replace("Đ", "d").casefold()


def ascii_id(name: str) -> str:
    """The ASCII id of a name: marks dropped, đ as d, case kept, each run of blanks and hyphens as one `_`.

    The same for NFC and NFD. Whatever else is no ASCII letter, digit or `_` is dropped; the id may thus be
    empty or begin with a digit, which the caller refuses.
    """
    # Taken apart first: NFD makes ASCII punctuation too, as the = of ≠.
    words = unicodedata.normalize("NFD", name).translate(_ID_TABLE).split()
    return "_".join(words).encode("ascii", "ignore").decode("ascii")


def is_plain(text: str) -> bool:
    """Whether `text` holds no characters but those of PLAIN."""
    return len(charmap_encode(text, "ignore", _PLAIN_CODE_PAGE)[0]) == len(text) and "\0" not in text


def problems(text: str, most: int = sys.maxsize) -> list[Problem]:
    """The problems of `text` by offset, none overlapping another; empty for the usual clean text.

    Tabs apart, there are at most `most`: the first.
    """
    if is_plain(text):
        return []
    odd = set(text) - PLAIN
    found: list[Problem] = []
    done, left = 0, most
    word = Word()
    for at in [at for at, char in enumerate(text) if char in odd]:
        if at < done:
            continue
        if left == 0:
            break
        single = _tab(text, at) if text[at] == "\t" else _single(text, at)
        problem, done = (single, at + 1) if single else _letter(text, at, done, word)
        if problem:
            found.append(problem)
            done = problem.end
            left -= problem.kind != "tab_indent"
    return found


def hidden(text: str, at: int) -> bool:
    """Whether the character at offset `at` prints nothing of its own, or only a box.

    Blanks, tabs, combining marks and the joiner between two emoji are not hidden.
    """
    problem = _single(text, at)
    return problem is not None and problem.kind not in ("no_break_space", "odd_space")


def _single(text: str, at: int) -> Problem | None:
    char = text[at]
    kind, replacement = _KNOWN.get(char) or _by_category(char)
    if char == _BYTE_ORDER_MARK and at == 0:
        kind = "byte_order_mark"
    if kind is None or (char == _JOINER and _between_emoji(text, at)):
        return None
    return Problem(kind, at, at + 1, replacement)


def _by_category(char: str) -> tuple[Kind | None, str | None]:
    category = unicodedata.category(char)
    if category == "Cc" and char not in "\t\n\r":
        # Above ASCII a control is a letter of another code page read wrongly: only a person knows which.
        return "control", "" if char <= "\x7f" else None
    if category == "Co":
        return "private_use", None
    if category == "Cf" and char >= "\U000e0000":  # tags: ASCII nobody sees
        return "zero_width", ""
    if category == "Cs" or ord(char) & 0xFFFE == 0xFFFE or "\ufdd0" <= char <= "\ufdef":
        return "lost", None
    if category == "Zs" and char != " ":
        return "odd_space", " "
    return None, None


def _between_emoji(text: str, at: int) -> bool:
    before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    # A skin tone (Sk) or a variation selector may stand between the emoji and its joiner.
    is_emoji = before == "\ufe0f" or (before and unicodedata.category(before) in ("So", "Sk"))
    return bool(is_emoji and after and unicodedata.category(after) == "So")


def _tab(text: str, at: int) -> Problem | None:
    line_start = start_of_line(text, at)
    if text[line_start:at].strip(" "):
        return None
    end = at + 1
    while text[end : end + 1] in ("\t", " "):
        end += 1
    is_blank = text[end : end + 1] in ("", "\n", "\r")
    return Problem("tab_indent", at, at + len(text[at:end].rstrip(" ")), "" if is_blank else None)


def _letter(text: str, at: int, earliest: int, word: Word) -> tuple[Problem | None, int]:
    """The problem of the letter at `at` together with its marks, if any, and the offset after the marks."""
    start, end = at, at + 1
    while start > earliest and unicodedata.combining(text[start]):
        start -= 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    base = _latin(text, start, word)
    written = text[start:end]
    repaired = _compose(base + written[1:])
    if repaired == written:
        return None, end
    return Problem("decomposed" if base == written[0] else "look_alike", start, end, repaired), end


def _compose(letter: str) -> str:
    composed = unicodedata.normalize("NFC", letter)
    if len(composed) == 1:
        return composed
    spelled = unicodedata.normalize("NFD", letter)
    ordered = spelled[0] + "".join(sorted(spelled[1:], key=lambda mark: mark not in _QUALITY_MARKS))
    reordered = unicodedata.normalize("NFC", ordered)
    return reordered if len(reordered) < len(composed) else composed


def _latin(text: str, at: int, word: Word) -> str:
    """The letter that a Vietnamese reader sees at `at`."""
    char = text[at]
    if char in _STRAY:
        return _STRAY[char]
    if ord(char) in _FULL_WIDTH:
        return chr(ord(char) - 0xFEE0)
    return _FOREIGN[char] if char in _FOREIGN and _in_latin_word(text, at, word) else char


def _in_latin_word(text: str, at: int, word: Word) -> bool:
    """Whether the word around `at` has Latin letters and no letter that could only be of another script.

    `word` keeps what was found out about the last one: a word may be as long as the text.
    """
    if not word.start <= at < word.end:
        word.start, word.end = at, at + 1
        while word.start > 0 and _of_word(text[word.start - 1]):
            word.start -= 1
        while word.end < len(text) and _of_word(text[word.end]):
            word.end += 1
        own = {char for char in text[word.start : word.end] if char.isalpha() and char not in _FOREIGN}
        word.is_latin = bool(own) and all(unicodedata.name(char, "").startswith("LATIN") for char in own)
    return word.is_latin


def _of_word(char: str) -> bool:
    return char.isalpha() or unicodedata.combining(char) != 0
