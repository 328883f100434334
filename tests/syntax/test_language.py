"""The language table: complete in both languages, without double meanings, and the same everywhere it is used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from typing import Any

import pytest

from tests.support import ROOT
from tests.syntax import oracle
from thutuc.build.resources import language
from thutuc.evaluate import functions as evaluated
from thutuc.resolve.functions import SIGNATURES
from thutuc.syntax.language import Alternative, Language, alternatives
from thutuc.syntax.scalars import READERS
from thutuc.text.unicode import ascii_id

LANGUAGES = ("vi", "en")
TABLE: dict[str, Any] = language().table
KINDS: dict[str, Any] = TABLE["kinds"]
WORDS: dict[str, Any] = TABLE["words"]
EXPRESSION: dict[str, Any] = TABLE["expression"]
# What a file as a whole may be.
FILES = {"procedure", "library", "test_file"}
TYPED = {"block", "word", "ref", "expression", "condition", "duration", "citation"}


def forms(kind: str) -> dict[str, tuple[Alternative, ...]]:
    """What may stand behind each key of a kind, and behind the author's names (under "")."""
    row = KINDS[kind]
    found = {key: alternatives(shape["value"]) for key, shape in row.get("keys", {}).items()}
    return {**found, "": alternatives(row["names"])} if "names" in row else found


def spellings() -> list[str]:
    """Every word of the table that an author may write."""
    rows = [key for kind in KINDS.values() for key in kind.get("keys", {}).values()]
    rows += [word for words in WORDS.values() for word in words.values()]
    rows += [word for name in ("builtins", "functions") for word in EXPRESSION[name].values()]
    rows += [word for words in EXPRESSION["options"].values() for word in words.values()]
    found = [row[lang] for row in rows for lang in LANGUAGES]
    for name in ("keywords", "units", "scales", "currencies", "sets"):
        found += [text for row in EXPRESSION[name].values() for lang in LANGUAGES for text in row[lang]]
    return found


@pytest.mark.parametrize("seed", ["0", "1", "2"])
def test_the_compiled_table_is_fresh_in_every_run(seed: str) -> None:
    # lark numbers its states as sets happen to be ordered; the compiled table may not.
    script = ROOT / "compiler" / "compile_spec.py"
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, str(script), "--check"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (run.returncode, run.stderr) == (0, "")


def test_every_key_says_what_it_is_in_both_languages() -> None:
    for kind, row in KINDS.items():
        assert row["about"]["vi"], kind
        assert row["about"]["en"], kind
        for key, shape in row.get("keys", {}).items():
            texts = (shape["vi"], shape["en"], shape["about"]["vi"], shape["about"]["en"])
            assert all(text.strip() == text != "" for text in texts), (kind, key)


def test_every_word_is_spelt_in_both_languages() -> None:
    for words in WORDS.values():
        assert all(row["vi"] and row["en"] for row in words.values())
    for name in ("keywords", "units", "scales", "currencies", "sets"):
        assert all(row["vi"] and row["en"] for row in EXPRESSION[name].values()), name
    for name in ("builtins", "functions"):
        assert all(row[lang] and row["about"][lang] for row in EXPRESSION[name].values() for lang in LANGUAGES), name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_spelling_means_two_things(lang: str) -> None:
    groups: dict[str, list[str]] = {}
    for kind, row in KINDS.items():
        groups[f"keys of {kind}"] = [key[lang] for key in row.get("keys", {}).values()]
        for key, found in forms(kind).items():
            vocabularies = {form.argument for form in found if form.kind == "word"}
            groups[f"words of {kind}.{key}"] = [row[lang] for name in vocabularies for row in WORDS[name].values()]
    for name in ("keywords", "units", "scales", "currencies", "sets"):
        groups[name] = [text for row in EXPRESSION[name].values() for text in row[lang]]
    groups["names"] = [row[lang] for table in ("builtins", "functions") for row in EXPRESSION[table].values()]
    for name, words in EXPRESSION["options"].items():
        groups[f"options of {name}"] = [word[lang] for word in words.values()]
    for what, texts in groups.items():
        assert len(set(texts)) == len(texts), what


def test_an_ascii_reading_means_one_thing_too() -> None:
    # An officer without Vietnamese keys is offered the word itself, so two of them must not fall together.
    for kind, row in KINDS.items():
        for lang in LANGUAGES:
            plain = [ascii_id(key[lang]).lower() for key in row.get("keys", {}).values()]
            assert len(set(plain)) == len(plain), (kind, lang)


def test_keys_and_names_cannot_be_confused() -> None:
    # Keys begin with a capital letter, names with a small one; `id` stands only where no names can stand.
    for kind, row in KINDS.items():
        for key in row.get("keys", {}).values():
            for lang in LANGUAGES:
                assert key[lang][0].isupper() or (key[lang] == "id" and "names" not in row), (kind, key[lang])


def test_everything_a_value_speaks_of_exists() -> None:
    procedure = KINDS["procedure"]["keys"]
    for kind in KINDS:
        for key, found in forms(kind).items():
            assert found, (kind, key)
            for form in found:
                assert form.kind in TYPED | READERS.keys(), (kind, key, form)
                if form.kind == "block":
                    assert form.argument in KINDS, (kind, key)
                elif form.kind == "word":
                    assert WORDS[form.argument], (kind, key)
                elif form.kind == "ref":
                    section = alternatives(procedure[form.argument]["value"])
                    blocks = [inner.argument for inner in section if inner.kind == "block"]
                    assert blocks, (kind, key)
                    assert all("names" in KINDS[block] for block in blocks), (kind, key)
                else:
                    assert form.argument == "", (kind, key)


def test_every_kind_and_vocabulary_is_used() -> None:
    used = {(form.kind, form.argument) for kind in KINDS for found in forms(kind).values() for form in found}
    assert {name for form, name in used if form == "block"} | FILES == set(KINDS)
    assert {name for form, name in used if form == "word"} | {"switch"} == set(WORDS)


def test_one_scalar_form_at_most_is_not_a_word() -> None:
    # The front end takes the first form that is no word: a second one would never be read, but for the name of a time.
    for kind in KINDS:
        for key, found in forms(kind).items():
            for many in (False, True):
                scalars = [form.kind for form in found if form.kind not in ("word", "block") and form.many is many]
                assert len(scalars) <= 1 or scalars == ["time", "expression"], (kind, key)


def test_spellings_are_composed_and_have_no_odd_blanks() -> None:
    for text in spellings():
        assert unicodedata.is_normalized("NFC", text), text
        assert " ".join(text.split()) == text, text
        assert text.isprintable(), text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_of_the_expressions_is_its_own_token(lang: str) -> None:
    tables = {"units": "UNIT", "scales": "SCALE", "currencies": "CURRENCY"}
    wanted = {text: name for name, row in EXPRESSION["keywords"].items() for text in row[lang]}
    for table, terminal in tables.items():
        wanted.update({text: terminal for row in EXPRESSION[table].values() for text in row[lang]})
    names = [row[lang] for table in ("builtins", "functions") for row in EXPRESSION[table].values()]
    names += [row[lang] for words in EXPRESSION["options"].values() for row in words.values()]
    wanted.update(dict.fromkeys(names, "NAME"))
    for text, terminal in wanted.items():
        assert oracle.tokens(text, lang) == [(terminal, 0, len(text), text)]
        # Longer words are no words of the language, and blanks inside a phrase may be of any kind and number.
        assert [token[0] for token in oracle.tokens(text + "_x", lang)][-1] == "NAME"
        wide = "\n  ".join(text.split())
        assert oracle.tokens(wide, lang) == [(terminal, 0, len(wide), wide)]


def test_the_functions_are_the_same_everywhere() -> None:
    known = set(EXPRESSION["functions"])
    assert set(SIGNATURES) == known
    # latest_before needs the calendar: thutuc.evaluate.expressions works it out.
    assert set(evaluated._FUNCTIONS) == known - {"latest_before"}


def test_factors_of_scales_are_their_values() -> None:
    factors = {name: int(row["factor"]) for name, row in EXPRESSION["scales"].items()}
    assert factors == {"thousand": 10**3, "million": 10**6, "billion": 10**9}


def test_reserved_ids_are_ids() -> None:
    reserved = TABLE["reserved"]
    assert len(set(reserved)) == len(reserved)
    assert all(word.isascii() and word == word.lower() and word.replace("_", "a").isalnum() for word in reserved)
    # Keys of the dossier that the contract keeps for itself, and its built-in facts.
    assert {"documents", "suspensions", "extended", "decisions", *EXPRESSION["builtins"]} <= set(reserved)


def test_names_of_the_language_are_reserved_in_both_languages() -> None:
    reserved = language().reserved()
    for row in (*EXPRESSION["builtins"].values(), *EXPRESSION["functions"].values()):
        assert {row["vi"], row["en"]} <= reserved
    assert {"ngày", "days", "và", "and", "triệu", "đồng", "dong"} <= reserved
    assert "ngày làm việc" not in reserved


def test_kinds_are_built_from_the_table() -> None:
    kind = language().kind("fee")
    assert kind.spelt["vi"]["Mức thu"] is kind.spelt["en"]["Amount"] is kind.keys["amount"]
    assert kind.keys["amount"].forms.all == (
        Alternative("word", "fee_word"),
        Alternative("expression"),
        Alternative("block", "fee_rows"),
    )
    assert (kind.keys["title"].required, kind.keys["note"].required) == (True, False)
    assert language().kind("fee_rows").rows
    with pytest.raises(KeyError):
        language().kind("no_such_kind")


def test_lists_in_the_notation() -> None:
    assert alternatives("word:absence | list:ref:documents") == (
        Alternative("word", "absence"),
        Alternative("ref", "documents", many=True),
    )


def test_the_table_is_read_from_text_alone() -> None:
    again = Language(json.dumps(TABLE, ensure_ascii=False))
    assert again.words("switch", "vi") == {"có": "yes", "không": "no"}
    assert again.word("rounding", "half_up").en == "to the nearest đồng"
    assert again.spelt("units", "en")["working days"] == "working_day"
