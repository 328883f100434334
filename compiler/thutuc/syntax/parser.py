"""The parser of expressions: the LALR tables that lark made of spec/expression.lark, and the loop that runs them.

A tree is a tuple (kind, start, end, parts): parts are trees, or the text of a token. Offsets count within the text.
Trees are kept per text: the same condition is parsed once, however often it is written.
"""

from __future__ import annotations

from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from thutuc.syntax.language import Language

    Tree = tuple[str, int, int, tuple[Any, ...] | str]
    ProblemKind = Literal["character", "token", "end", "empty", "text_open", "deep"]

# Every reader of a tree calls itself once for each level.
MAX_DEPTH = 100
# Words and marks of one expression; a chain is as deep as it is long, so only a set or a call could hold more.
MAX_TOKENS = 10_000

VALUE_STARTS = frozenset(
    (
        "NAME",
        "NUMBER",
        "TEXT",
        "DATE",
        "TIME",
        "LPAR",
        "_TRUE",
        "_FALSE",
        "_NOT",
        "_PRESENT",
        "_END_OF",
        "_IF",
    )
)


class Problem(Record):
    """Why a text is no expression: the place, what stands there, the terminals that could, and the terminal before it."""

    kind: ProblemKind
    start: int
    end: int
    found: str
    terminal: str
    expected: frozenset[str]
    before: str


class Parser:
    """Parses expressions of one language of the table."""

    def __init__(self, language: Language, lang: str) -> None:
        tables = language.table["tables"]
        self._states: list[dict[str, int]] = tables["states"]
        self._rules: list[tuple[str, str | None, list[int]]] = tables["rules"]
        self._start: int = tables["start"]
        self._end: int = tables["end"]
        self._pattern, self._terminals = language.lexer(lang)
        self._known: dict[str, Tree | Problem] = {}

    def parse(self, text: str) -> Tree | Problem:
        """The tree of `text`, or the first thing that is wrong with it."""
        known = self._known.get(text)
        if known is None:
            tokens = self.tokens(text)
            known = tokens if isinstance(tokens, Problem) else self._run(tokens, len(text.rstrip()))
            if not isinstance(tokens, Problem) and len(tokens) > MAX_DEPTH and not isinstance(known, Problem):
                known = _shallow(known)
            self._known[text] = known
        return known

    def tokens(self, text: str) -> list[tuple[str, int, int, str]] | Problem:
        """The tokens of `text` as (terminal, start, end, text), or the character that begins none."""
        match, terminals = self._pattern.match, self._terminals
        found: list[tuple[str, int, int, str]] = []
        position, length = 0, len(text)
        while position < length:
            character = text[position]
            if character in " \t\r\n":
                position += 1
                continue
            token = match(text, position)
            if token is None or token.lastindex is None:
                before = found[-1][0] if found else ""
                kind: ProblemKind = "text_open" if character == '"' else "character"
                return Problem(kind, position, position + 1, character, "", frozenset(), before)
            end = token.end()
            if len(found) == MAX_TOKENS:
                return Problem("deep", 0, position, "", "", frozenset(), "")
            found.append((terminals[token.lastindex - 1], position, end, token.group()))
            position = end
        return found

    def _run(self, tokens: list[tuple[str, int, int, str]], length: int) -> Tree | Problem:
        states, rules = self._states, self._rules
        stack = [self._start]
        values: list[Any] = []
        before = ""
        for token in [*tokens, ("$END", length, length, "")]:
            terminal = token[0]
            while True:
                step = states[stack[-1]].get(terminal)
                if step is None:
                    return self._problem(token, stack, before, bool(tokens))
                if step > 0:
                    stack.append(step - 1)
                    values.append(token)
                    break
                origin, name, kept = rules[-step - 1]
                size = len(kept)
                parts = values[-size:] if size else []
                if size:
                    del stack[-size:]
                    del values[-size:]
                stack.append(states[stack[-1]][origin] - 1)
                values.append(_reduce(name, kept, parts))
                if terminal == "$END" and stack[-1] == self._end:
                    tree: Tree = values[-1][3][0]
                    return tree
            before = terminal
        raise AssertionError("the end of the text always decides")

    def _problem(self, token: tuple[str, int, int, str], stack: list[int], before: str, any_token: bool) -> Problem:
        terminal, start, end, text = token
        expected = frozenset(name for name in self._states[stack[-1]] if name.isupper())
        kind: ProblemKind = "token" if terminal != "$END" else "end" if any_token else "empty"
        return Problem(kind, start, end, text, terminal, expected, before)


def _shallow(tree: Tree) -> Tree | Problem:
    """The tree itself, or the problem that it is nested too deep; found without a call for each level."""
    level: list[Any] = [tree]
    for _ in range(MAX_DEPTH):
        level = [part for node in level if not isinstance(node[3], str) for part in node[3]]
        if not level:
            return tree
    return Problem("deep", tree[1], tree[2], "", "", frozenset(), "")


def _reduce(name: str | None, kept: list[int], parts: list[Any]) -> Any:
    """The value of a rule: its one kept part where the rule has no name of its own, else a tree; helper rules ("") are spliced."""
    if name is None:
        return parts[kept.index(1)]
    children: list[Any] = []
    for part, keep in zip(parts, kept, strict=True):
        if keep:
            if part[0] == "":
                children.extend(part[3])
            else:
                children.append(part)
    return (name, parts[0][1], parts[-1][2], tuple(children))
