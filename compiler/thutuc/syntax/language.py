"""The language table (spec/language.json) as the front end asks for it.

Kinds are built when they are first asked for: a file uses about half of them.
"""

from __future__ import annotations

import json
import re

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LANGUAGES = ("vi", "en")
# Forms whose text is taken as it stands.
PLAIN = ("text", "literal", "ref")


class Alternative(Record):
    """One form a value may take: `kind` is text, word, block, ref, date ...; `argument` the vocabulary, kind or section."""

    kind: str
    argument: str = ""
    many: bool = False


class Forms:
    """The forms of a value as a reader asks for them: `single` are those of one scalar, `item` those of each item of a list.

    `plain` is the only form of a scalar where that is a text taken as it stands.
    """

    __slots__ = ("all", "is_text", "item", "plain", "rest", "single", "vocabularies")

    def __init__(self, all_: tuple[Alternative, ...]) -> None:
        self.all = all_
        self.is_text = any(form.kind == "text" and not form.many for form in all_)
        self.single = tuple(form for form in all_ if not form.many and form.kind != "block")
        self.vocabularies = tuple(form.argument for form in self.single if form.kind == "word")
        self.rest = tuple(form for form in self.single if form.kind != "word")
        self.plain = self.single[0] if len(self.single) == 1 and self.single[0].kind in PLAIN else None
        items = tuple(form.replace(many=False) for form in all_ if form.many)
        self.item: Forms | None = Forms(items) if items else None


def alternatives(text: str) -> tuple[Alternative, ...]:
    """Reads the mini-notation of the table: `word:absence | list:ref:facts`."""
    found = []
    for part in text.split("|"):
        words = part.strip().split(":")
        many = words[0] == "list"
        kind, *rest = words[1:] if many else words
        found.append(Alternative(kind, rest[0] if rest else "", many))
    return tuple(found)


class Key(Record):
    """A key of a mapping."""

    id: str
    vi: str
    en: str
    forms: Forms
    required: bool
    about: Bilingual

    def spelling(self, lang: str) -> str:
        """The key as it is written in `lang`."""
        return self.en if lang == "en" else self.vi


class Kind(Record):
    """What a mapping may hold: keys by id, and the forms a value behind a name of the author may take (none: no names)."""

    id: str
    about: Bilingual
    keys: dict[str, Key]
    spelt: dict[str, dict[str, Key]]
    names: Forms
    rows: bool
    required: tuple[Key, ...]


class Language:
    """The table, with the look-ups the front end needs. Built once per process from the text of language.json."""

    def __init__(self, text: str) -> None:
        table: dict[str, Any] = json.loads(text)
        self.table = table
        self.expression: dict[str, Any] = table["expression"]
        self._kinds: dict[str, Kind] = {}
        self._words: dict[tuple[str, str], dict[str, str]] = {}
        self._lexers: dict[str, tuple[re.Pattern[str], list[str]]] = {}
        self._spelt: dict[tuple[str, str], dict[str, str]] = {}
        self._reserved: frozenset[str] = frozenset()

    def kind(self, name: str) -> Kind:
        """The kind of mapping called `name`; KeyError when the table has none."""
        kind = self._kinds.get(name)
        if kind is None:
            row = self.table["kinds"][name]
            keys = {
                id_: Key(
                    id_,
                    key["vi"],
                    key["en"],
                    Forms(alternatives(key["value"])),
                    key.get("required") == "yes",
                    Bilingual(key["about"]["vi"], key["about"]["en"]),
                )
                for id_, key in row.get("keys", {}).items()
            }
            names = Forms(alternatives(row["names"]) if "names" in row else ())
            spelt = {lang: {key.spelling(lang): key for key in keys.values()} for lang in LANGUAGES}
            about = Bilingual(row["about"]["vi"], row["about"]["en"])
            required = tuple(key for key in keys.values() if key.required)
            kind = self._kinds[name] = Kind(name, about, keys, spelt, names, row.get("rows") == "yes", required)
        return kind

    def words(self, vocabulary: str, lang: str) -> dict[str, str]:
        """The closed words of a vocabulary in `lang`: spelling -> id."""
        words = self._words.get((vocabulary, lang))
        if words is None:
            rows = self.table["words"][vocabulary]
            words = self._words[vocabulary, lang] = {row[lang]: id_ for id_, row in rows.items()}
        return words

    def word(self, vocabulary: str, id_: str) -> Bilingual:
        """Both spellings of one word."""
        row = self.table["words"][vocabulary][id_]
        return Bilingual(row["vi"], row["en"])

    def lexer(self, lang: str) -> tuple[re.Pattern[str], list[str]]:
        """The token pattern of a language and the terminal of each of its groups."""
        lexer = self._lexers.get(lang)
        if lexer is None:
            row = self.table["lexers"][lang]
            lexer = self._lexers[lang] = (re.compile(row["pattern"]), row["terminals"])
        return lexer

    def spelt(self, table: str, lang: str) -> dict[str, str]:
        """Spelling -> id for units, scales, currencies, sets (all spellings), builtins and functions."""
        found = self._spelt.get((table, lang))
        if found is None:
            found = {}
            for id_, row in self.expression[table].items():
                for spelling in row[lang] if isinstance(row[lang], list) else [row[lang]]:
                    found[spelling] = id_
            self._spelt[table, lang] = found
        return found

    def reserved(self) -> frozenset[str]:
        """Single words of the expressions in either language: the author may not name anything so."""
        if self._reserved:
            return self._reserved
        words: set[str] = set()
        for table in ("keywords", "units", "scales", "currencies"):
            for row in self.expression[table].values():
                words |= {word for lang in LANGUAGES for word in row[lang] if " " not in word}
        for table in ("builtins", "functions"):
            words |= {row[lang] for row in self.expression[table].values() for lang in LANGUAGES}
        self._reserved = frozenset(words)
        return self._reserved


def option_name(words: str) -> str:
    """The name under which a closed word stands in expressions: `Công dân Việt Nam` is `công_dân_việt_nam`."""
    return re.sub(r"\W+", "_", words.lower()).strip("_")
