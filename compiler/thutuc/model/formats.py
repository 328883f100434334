"""What a text of each format may look like, as patterns that mean the same in every engine.

A pattern matches the whole text and is written without anchors. Only constructs are used that Python's `re`,
ECMAScript with and without the `u` and `v` flags, and Rust's `regex` read alike: no `\\d`, `\\w`, `\\s` or
`\\p`, no look-around, and `-` escaped inside classes. Characters that do not print stand as `\\uXXXX`. Texts
are brought to NFC before they are matched and before their length is counted.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.procedure import Fact

# Blanks that may stand around a text without making it one; the same set as Unicode's White_Space outside the
# controls.
BLANKS = r" \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# C0, DEL and C1 controls, and the two separators that end a line in some programs only.
CONTROLS = r"\u0000-\u001f\u007f-\u009f\u2028\u2029"
CONTROLS_BUT_NEWLINE = r"\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029"
# Latin letters with all Vietnamese ones, composed or with combining marks (H'Hen Niê, Trần Thị Ngọc-Ánh).
NAME_LETTERS = r"A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-"

LONGEST_TEXT = 500
LONGEST_LONG_TEXT = 5000
FIRST_YEAR = 1900
LAST_YEAR = 9999
BOUND = 10**15
"""No number of a dossier, and no result of a computation, lies beyond plus or minus this value."""

_PATTERNS = {
    "person_name": f" *[{NAME_LETTERS}][{NAME_LETTERS} ]*",
    "id_number": "[0-9]{12}",
    "phone": r"(?:0|\+84)[0-9]{9}",
    "email": r"[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+",
    "long_text": rf"[{BLANKS}\n]*[^{CONTROLS}{BLANKS}][^{CONTROLS_BUT_NEWLINE}]*",
}
_PLAIN = f"[{BLANKS}]*[^{CONTROLS}{BLANKS}][^{CONTROLS}]*"
_MASK = {"9": "[0-9]", "A": "[A-Z]", "X": "[0-9A-Z]"}
_SPECIAL = frozenset("\\^$.|?*+()[]{}/")


def text_pattern(fact: Fact) -> str:
    """The pattern of the whole text of a fact of type text: its mask where the author gave one, else that of its format."""
    if fact.pattern:
        return mask_pattern(fact.pattern)
    return _PATTERNS.get(fact.format, _PLAIN)


def mask_pattern(mask: str) -> str:
    """The pattern of an author's mask: 9 a digit, A a capital, X a capital or digit, anything else itself."""
    pattern, place = "", 0
    while place < len(mask):
        char = mask[place]
        count = len(mask[place:]) - len(mask[place:].lstrip(char))
        one = _MASK.get(char) or (f"\\{char}" if char in _SPECIAL else char)
        pattern += one + (f"{{{count}}}" if count > 1 else "")
        place += count
    return pattern


def longest(fact: Fact) -> int:
    """The largest number of characters (code points of the NFC text) of a fact of type text."""
    if fact.max_length is not None:
        return fact.max_length
    return LONGEST_LONG_TEXT if fact.format == "long_text" else LONGEST_TEXT
