"""Prints parsed expressions in one spelling, in the language they were written in or in the other.

Words of the language, units, built-in facts and functions, and the values of built-in choices (`kênh = trực_tuyến`) are translated;
names of the author, numbers and texts stay as they were written. A bare name is a value of a built-in choice

- where its place asks for one: beside `kênh`, `địa_bàn` or `đối_tượng` in a comparison or a set, or beside a definition that is one of
  them; there the option is meant even when the author gave something else the same name;
- where nothing tells what its place asks for (beside a value of an imported file), when neither its spelling nor that of the
  other language is declared in the file.

Everywhere else it is the author's. The rule reads the same in both languages, so that translating there and back changes nothing.
"""

from __future__ import annotations

import re

from thutuc.syntax.language import option_name
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.syntax.language import Language
    from thutuc.syntax.parser import Tree

    Piece = tuple[str, bool]

# How tightly each kind of node binds; what is not listed needs no parentheses anywhere.
_BINDING = {
    "conditional": 0,
    "or": 1,
    "and": 2,
    "not": 3,
    "compare": 4,
    "in": 4,
    "not_in": 4,
    "add": 5,
    "subtract": 5,
    "multiply": 6,
    "negate": 7,
    "present": 7,
    "term_end": 7,
}
_TIGHTEST = 8
_OPERATORS = {"add": "+", "subtract": "-", "multiply": "*"}
_AUTHOR = ""


class Names(Record):
    """What the author of a file named: all names, the aliases of imported files, and the definitions with their trees."""

    declared: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    definitions: tuple[tuple[str, Tree], ...] = ()


class Printer:
    """Prints trees that were parsed in the language `written`, in the language `lang`."""

    def __init__(self, language: Language, written: str, lang: str, names: Names | None = None) -> None:
        names = names or Names()
        self._language = language
        self._written = written
        self._lang = lang
        self._declared = names.declared
        self._aliases = names.aliases
        self._definitions = dict(names.definitions)
        self._options = {id_: options_of(language, id_, written, lang) for id_ in choices(language)}
        self._known: dict[str, str | None] = {}
        self._pieces: list[Piece] = []
        self._tight = True

    def text(self, tree: Tree) -> str:
        """The expression on one line; parsing it gives `tree` again, with the parentheses it could not do without."""
        return joined(self.pieces(tree))

    def pieces(self, tree: Tree) -> list[Piece]:
        """The tokens of the expression, one piece each, and whether a piece follows the one before it without a blank."""
        self._pieces, self._tight = [], True
        self._node(tree, 0, None)
        return self._pieces

    def builtin(self, name: str) -> str:
        """The spelling of a built-in fact; any other name as it is."""
        id_ = self._language.spelt("builtins", self._written).get(name)
        return name if id_ is None else str(self._language.expression["builtins"][id_][self._lang])

    def choice(self, name: str) -> str | None:
        """The id of the built-in choice of this name whose values are the language's; None for any other name."""
        id_ = self._language.spelt("builtins", self._written).get(name)
        return id_ if id_ in self._options else None

    def option(self, choice: str, name: str) -> str:
        """The spelling of a value of a built-in choice; any other name as it is."""
        return self._options[choice].get(name, name)

    def counted(self, table: str, spelling: str, number: str) -> str:
        """The canonical spelling of a unit, a scale, a currency or a set after a number written as `number`."""
        spelling = " ".join(spelling.split())
        id_ = self._language.spelt(table, self._written)[spelling]
        forms = self._language.expression[table][id_][self._lang]
        return str(forms[-1] if re.fullmatch(r"0*1", number) else forms[0])

    def keyword(self, name: str) -> str:
        """The canonical spelling of a word of the grammar."""
        return str(self._language.expression["keywords"][name][self._lang][0])

    # Nodes. `wanted` is the choice whose values may stand at the place, "" where it asks for something else,
    # None where that cannot be told.

    def _put(self, text: str, *, tight: bool = False) -> None:
        self._pieces.append((text, tight or self._tight))
        self._tight = False

    def _open(self, text: str, *, tight: bool = False) -> None:
        self._put(text, tight=tight)
        self._tight = True

    def _node(self, tree: Tree, level: int, wanted: str | None) -> None:
        if _BINDING.get(tree[0], _TIGHTEST) < level:
            self._open("(")
            self._node(tree, 0, wanted)
            self._put(")", tight=True)
            return
        kind, parts = tree[0], _parts(tree)
        if kind == "path":
            self._path(parts, wanted)
        elif kind == "conditional":
            self._conditional(parts, wanted)
        elif kind in ("and", "or"):
            level = _BINDING[kind]
            self._infix(parts, self.keyword(f"_{kind.upper()}"), level, level + 1)
        elif kind in _OPERATORS:
            level = _BINDING[kind]
            self._infix(parts, _OPERATORS[kind], level, level + 1)
        elif kind in ("compare", "in", "not_in"):
            self._comparison(kind, parts)
        elif kind in ("group", "set", "call"):
            self._brackets(kind, parts, wanted)
        elif kind == "not":
            self._put(self.keyword("_NOT"))
            self._node(parts[0], _BINDING["not"], _AUTHOR)
        elif kind == "negate":
            self._open("-")
            self._node(parts[0], _BINDING["negate"], _AUTHOR)
        elif kind == "present":
            self._put(self.keyword("_PRESENT"))
            self._node(parts[0], _TIGHTEST, _AUTHOR)
        elif kind == "term_end":
            self._put(self.keyword("_END_OF"))
            self._node(parts[0], _BINDING["term_end"], _AUTHOR)
            self._put(self.keyword("_SINCE"))
            self._node(parts[1], _BINDING["term_end"], _AUTHOR)
        else:
            self._literal(kind, [str(part[3]) for part in parts])

    def _conditional(self, parts: tuple[Tree, ...], wanted: str | None) -> None:
        condition, then, otherwise = parts
        branch = _either(wanted, self._of_either(then, otherwise))
        self._put(self.keyword("_IF"))
        self._node(condition, 0, _AUTHOR)
        self._put(self.keyword("_THEN"))
        self._node(then, 0, branch)
        self._put(self.keyword("_ELSE"))
        self._node(otherwise, 0, branch)

    def _infix(self, parts: tuple[Tree, ...], operator: str, left: int, right: int) -> None:
        self._node(parts[0], left, _AUTHOR)
        self._put(operator)
        self._node(parts[1], right, _AUTHOR)

    def _comparison(self, kind: str, parts: tuple[Tree, ...]) -> None:
        left, right = parts[0], parts[-1]
        level = _BINDING["compare"] + 1
        self._node(left, level, self._choice_of(right))
        if kind == "compare":
            self._put(str(parts[1][3]))
        if kind == "not_in":
            self._put(self.keyword("_NOT"))
        if kind in ("in", "not_in"):
            self._put(self.keyword("_IN"))
            level = _TIGHTEST
        self._node(right, level, self._choice_of(left))

    def _brackets(self, kind: str, parts: tuple[Tree, ...], wanted: str | None) -> None:
        opening, closing = ("{", "}") if kind == "set" else ("(", ")")
        if kind == "call":
            name = str(parts[0][3])
            id_ = self._language.spelt("functions", self._written).get(name)
            self._put(name if id_ is None else self._language.expression["functions"][id_][self._lang])
            parts, wanted = parts[1:], _AUTHOR
        self._open(opening, tight=kind == "call")
        for index, part in enumerate(parts):
            if index:
                self._put(";", tight=True)
            self._node(part, 0, wanted)
        self._put(closing, tight=True)

    def _path(self, parts: tuple[Tree, ...], wanted: str | None) -> None:
        names = [str(part[3]) for part in parts]
        first = names[0]
        if len(names) == 1:
            first = self._bare(first, wanted)
        self._put(first)
        for name in names[1:]:
            self._open(".", tight=True)
            self._put(name)

    def _bare(self, name: str, wanted: str | None) -> str:
        builtin = self.builtin(name)
        if builtin != name or wanted == _AUTHOR:
            return builtin
        if wanted is not None:
            return name if self._choice_named(name) == wanted else self.option(wanted, name)
        spellings = {options[name] for options in self._options.values() if name in options}
        if len(spellings) != 1 or name in self._declared or spellings & self._declared:
            return name
        return spellings.pop()

    def _literal(self, kind: str, tokens: list[str]) -> None:
        if kind in ("true", "false"):
            self._put(self.keyword(f"_{kind.upper()}"))
            return
        self._put(tokens[0])
        if kind == "percent":
            self._put("%")
        elif kind == "duration":
            self._put(self.counted("units", tokens[1], tokens[0]))
        elif kind == "money":
            if len(tokens) == 3:
                self._put(self.counted("scales", tokens[1], tokens[0]))
            self._put(self.counted("currencies", tokens[-1], tokens[0]))

    # What a value is chosen from

    def _choice_of(self, tree: Tree) -> str | None:
        """The built-in choice a value is chosen from, "" for values of any other kind, None when that cannot be told."""
        kind, parts = tree[0], _parts(tree)
        if kind == "group":
            return self._choice_of(parts[0])
        if kind == "conditional":
            return self._of_either(parts[1], parts[2])
        if kind != "path":
            return _AUTHOR
        first = str(parts[0][3])
        if len(parts) == 1:
            return self._choice_named(first)
        return None if first in self._aliases else _AUTHOR

    def _of_either(self, left: Tree, right: Tree) -> str | None:
        return _either(self._choice_of(left), self._choice_of(right))

    def _choice_named(self, name: str) -> str | None:
        if name in self._language.spelt("builtins", self._written):
            return self.choice(name) or _AUTHOR
        definition = self._definitions.get(name)
        if definition is None:
            return _AUTHOR if name in self._declared else None
        if name not in self._known:
            # Stands while the tree is followed: a definition may, wrongly, rest on itself.
            self._known[name] = _AUTHOR
            self._known[name] = self._choice_of(definition)
        return self._known[name]


def _either(one: str | None, other: str | None) -> str | None:
    """What two hints together say of a value: a choice that either names, else the author's where either says so."""
    return one or other or (_AUTHOR if _AUTHOR in (one, other) else None)


def _parts(tree: Tree) -> tuple[Tree, ...]:
    return () if isinstance(tree[3], str) else tree[3]


def choices(language: Language) -> tuple[str, ...]:
    """The ids of the built-in facts that are chosen from values of the language."""
    rows = language.expression["builtins"].items()
    return tuple(id_ for id_, row in rows if row.get("options", "case") != "case")


def options_of(language: Language, choice: str, written: str, lang: str) -> dict[str, str]:
    """The values of a built-in choice: spelling in the language `written` -> spelling in `lang`."""
    vocabulary = language.expression["builtins"][choice]["options"]
    rows = language.expression["options"].get(vocabulary)
    if rows is not None:
        return {row[written]: row[lang] for row in rows.values()}
    words = language.table["words"][vocabulary]
    return {option_name(row[written]): option_name(row[lang]) for row in words.values()}


def joined(pieces: Iterable[Piece]) -> str:
    """The pieces as one line."""
    return "".join(text if tight else " " + text for text, tight in pieces)
