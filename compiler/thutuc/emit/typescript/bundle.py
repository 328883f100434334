"""The runtime goes into the module: the functions that the module needs, without comments and blanks, and all under short names.

The runtime consists of small files in `runtime/`, ES modules of their own. Each declares constants only, one after the other, each
beginning at the left margin; that is all that is relied on here. A name is shortened everywhere in the same way or nowhere, so scopes need
not be known: names that also stand for properties keep theirs, unless they hold a `$`, which no key of a dossier and no answer does.
"""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

FILES = ("facts", "arithmetic", "days", "readers", "parts", "decisions", "routes")
DECLARED = re.compile(r"(?:export )?const (\w+) =")
# A text, a regular expression, a name or number, signs that must not be cut, any other sign. Division stands behind a name, a
# number or a bracket that closes.
TOKEN = re.compile(
    r'"(?:[^"\\\n]|\\.)*"|(?:(?<=[(!=])|(?<=[,=:&|?] ))/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\]|\\.)*\])+/\w*'
    r"|[\w$]+|\.\.\.|\?\.|\+\+|--|\S"
)
# Words of the language and of its library that stand without a dot before them.
KNOWN = frozenset(
    [
        "Date",
        "Array",
        "BigInt",
        "Boolean",
        "Infinity",
        "JSON",
        "Map",
        "Math",
        "NaN",
        "Number",
        "Object",
        "Set",
        "String",
        "const",
        "do",
        "else",
        "export",
        "false",
        "for",
        "if",
        "in",
        "let",
        "new",
        "null",
        "of",
        "return",
        "true",
        "typeof",
        "undefined",
        "while",
    ]
)
OPENING, CLOSING, BRACKETS = frozenset("([{"), frozenset(")]}"), frozenset("([{)]}")
STARTS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$")
ENDS = STARTS | frozenset("0123456789")
ENDING = STARTS | {"}"}
BEFORE_OBJECT = frozenset(("", "(", "[", ",", "=", ":", "?", "const", "let", "return", "..."))
BEFORE_KEY, AFTER_KEY = frozenset(("{", ",", "")), frozenset((",", "}", ":", "="))
SHORTER = {"undefined": "void 0", "true": "!0", "false": "!1", "Infinity": "1/0"}
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def bundled(module: Sequence[str], sources: Mapping[str, str], last: str, public: Iterable[str]) -> list[str]:
    """The lines of a module, each shortened: before them one with the texts that it says repeatedly, behind them one with what it
    needs of the runtime, whose files are given.

    `last` is a line that stands behind the runtime; the names in `public` stay.
    """
    chunks = _chunks(sources)
    needed = _needed("\n".join((*module, last)), chunks)
    runtime = [token for name, chunk in chunks.items() if name in needed for token in _tokens(chunk)]
    lines = [*(TOKEN.findall(line) for line in module), [*runtime, *TOKEN.findall(last)]]
    lines = _declared_together(_with_constants(lines))
    short = _short_names(lines, {*KNOWN, *public})
    return _with_line_ends([_joined(line, short) for line in lines])


def _with_line_ends(lines: list[str]) -> list[str]:
    """The lines without semicolons for which the end of the line stands, as a word or a brace cannot go on a statement, and without
    commas before a bracket.
    """
    pairs = zip(lines, (*lines[1:], ""), strict=True)
    needless = {";": ENDING, ",": CLOSING}
    return [line[:-1] if after[:1] in needless.get(line[-1:], ()) else line for line, after in pairs]


def _with_constants(lines: list[list[str]]) -> list[list[str]]:
    """The lines with a constant for each text that is shorter so, and before them the line that declares these."""
    counts: dict[str, int] = {}
    for line in lines:
        for token in line:
            if token.startswith('"'):
                counts[token] = counts.get(token, 0) + 1
    # A name of two letters, and its declaration.
    kept = [text for text, count in counts.items() if (len(text) - 2) * count > len(text) + 4]
    names = {text: f"text${number}" for number, text in enumerate(kept)}
    first = ["const", *(token for text, name in names.items() for token in (name, "=", text, ","))]
    return [[*first[:-1], ";"] if names else [], *([names.get(token, token) for token in line] for line in lines)]


def _declared_together(lines: list[list[str]]) -> list[list[str]]:
    """The lines with constants that follow each other in one declaration, and so with variables."""
    # Of each bracket that is open: the first word of the statement, that of the statement before, where that one ended.
    open_ones: list[tuple[str, str, int, int]] = [("", "", 0, 0)]
    for number, line in enumerate(lines):
        for place, token in enumerate(line):
            start, before, row, column = open_ones[-1]
            if token == ";":
                open_ones[-1] = ("", start, number, place)
            elif token in CLOSING:
                open_ones.pop()
            elif not start:
                open_ones[-1] = (token, before, row, column)
                if token == before and token in ("const", "let"):
                    lines[row][column], line[place] = ",", ""
            if token in OPENING:
                open_ones.append(("", "", 0, 0))
    return lines


def _chunks(sources: Mapping[str, str]) -> dict[str, str]:
    """The declarations of the runtime by name, in order."""
    chunks: dict[str, str] = {}
    name = ""
    for file in FILES:
        for line in sources[file].split("\n"):
            if not line or line.lstrip().startswith("//") or line.startswith("import "):
                continue
            if found := DECLARED.match(line):
                name = found.group(1)
                chunks[name] = ""
            chunks[name] += line.removeprefix("export ") + "\n"
    return chunks


@cache  # the functions of the runtime are the same for every module
def _tokens(chunk: str) -> tuple[str, ...]:
    return tuple(TOKEN.findall(chunk))


def _needed(module: str, chunks: Mapping[str, str]) -> set[str]:
    needed: set[str] = set()
    waiting = [module]
    while waiting:
        for name in re.findall(r'(?<![\w$."])[A-Za-z_]\w*', waiting.pop()):
            if name in chunks and name not in needed:
                needed.add(name)
                waiting.append(chunks[name])
    return needed


def _short_names(lines: Iterable[Sequence[str]], fixed: set[str]) -> dict[str, str]:
    """A short name for each that may have one, the shortest for the most frequent.

    Two names may become one where no declaration of the module holds both, unless both are declared by the module itself, or both
    are properties.
    """
    counts: dict[str, int] = {}
    brackets: list[str] = []
    declared: set[str] = set()
    properties: set[str] = set()
    declarations: list[set[str]] = [set()]
    for line in lines:
        before = ""
        for token, after in zip(line, (*line[1:], ""), strict=True):
            first = token[:1]
            if first in OPENING:
                # The brace of a block stands behind a bracket, an arrow or a word.
                brackets.append("object" if first == "{" and before in BEFORE_OBJECT else first)
            elif first in CLOSING:
                brackets.pop()
            elif first in STARTS and token not in KNOWN:
                counts[token] = counts.get(token, 0) + 1
                is_key = brackets[-1:] == ["object"] and before in BEFORE_KEY and after in AFTER_KEY
                if before in (".", "?.") or is_key:
                    (properties if "$" in token else fixed).add(token)
                elif not (brackets or declarations[-1]):
                    declared.add(token)
                declarations[-1].add(token)
            elif token in (";", ",") and not brackets:
                declarations.append(set())
            before = token
    wanted = sorted((name for name in counts if name not in fixed), key=lambda name: (-counts[name], name))
    beside: dict[str, set[str]] = {name: set() for name in wanted}
    for names in (*declarations, declared, properties):
        for name in names & beside.keys():
            beside[name] |= names
    free = [name for name in _possible() if name not in fixed]
    given = {name: name for name in wanted if len(name) == 1 or name[1:].isdigit()}
    for name in wanted:
        if name not in given:
            taken = {given[other] for other in beside[name] & given.keys()}
            given[name] = next(short for short in free if short not in taken)
    return given


def _possible() -> Iterator[str]:
    yield from LETTERS
    yield from (first + second for first in LETTERS for second in LETTERS + "0123456789")


def _shortened(tokens: Sequence[str]) -> Iterator[str]:
    """The same code in fewer signs: no semicolon or comma before a brace, no parentheses around one parameter, `let` inside functions."""
    depth, place, count = 0, 0, len(tokens)
    while place < count:
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < count else ""
        if token in BRACKETS:
            if token == "(" and tokens[place + 2 : place + 5] == [")", "=", ">"]:
                yield following
                place += 3
                continue
            depth += 1 if token in OPENING else -1
            yield token
        elif token == "const":
            yield "let" if depth else token
        elif not (
            (token == ";" and following == "}")
            or (token == "," and following in ("}", ")"))
            or (token == "undefined" and tokens[place - 1] == "return")
        ):
            yield SHORTER.get(token, token)
        place += 1


def _joined(tokens: Sequence[str], short: Mapping[str, str]) -> str:
    parts: list[str] = []
    last = ""
    for token in _shortened(tokens):
        word = short.get(token, token)
        if word:
            if (last in ENDS and word[0] in ENDS) or (last == word and word in "+-"):
                parts.append(" ")
            parts.append(word)
            last = word[-1]
    return "".join(parts)
