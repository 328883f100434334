"""Compiles spec/language.yaml and spec/expression.lark into spec/language.json, which is what the compiler reads.

lark builds the LALR tables, so the grammar file stays normative; importing lark at every start of the tool would cost
three times the start of the interpreter. Run by `make spec`; with `--check` it fails when the compiled file is stale.
"""

from __future__ import annotations

import json
import re
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml
from lark import Lark
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift

SPEC = Path(__file__).resolve().parent.parent / "spec"
LANGUAGES = ("vi", "en")
WORD_TABLES = {"UNIT": "units", "SCALE": "scales", "CURRENCY": "currencies"}


class TablesOnly(Lexer):
    """Lets lark build its tables although words are declared without a pattern; it never lexes."""

    def __init__(self, lexer_conf: Any) -> None:
        """Ignores lark's configuration."""

    def lex(self, lexer_state: Any, parser_state: Any) -> Any:
        """Raises RuntimeError: nothing is parsed with this lexer."""
        raise RuntimeError("this grammar object only builds tables", lexer_state, parser_state)


def load_grammar() -> Lark:
    """The grammar as lark understands it."""
    grammar = (SPEC / "expression.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer=TablesOnly, maybe_placeholders=False)


def phrase(words: str) -> str:
    """The pattern of a word or phrase: any white space between its words, no letter after it."""
    return r"\s+".join(re.escape(word) for word in words.split()) + r"(?!\w)"


def lexer(lark: Lark, expression: dict[str, Any], lang: str) -> dict[str, Any]:
    """One regular expression for the tokens of a language (phrases first, longest first) and the terminal of each group."""
    spellings = [(name, text) for name, words in expression["keywords"].items() for text in words[lang]]
    for terminal, table in WORD_TABLES.items():
        spellings += [(terminal, text) for row in expression[table].values() for text in row[lang]]
    spellings.sort(key=lambda pair: (-len(pair[1].split()), -len(pair[1]), pair))
    groups = [
        (terminal, "|".join(phrase(text) for _, text in run))
        for terminal, run in groupby(spellings, lambda pair: pair[0])
    ]
    literals = [terminal for terminal in lark.terminals if not terminal.name.startswith("__IGNORE")]
    named = [terminal for terminal in literals if terminal.pattern.type == "re"]
    marks = sorted((t for t in literals if t.pattern.type == "str"), key=lambda t: -len(t.pattern.value))
    groups += [(terminal.name, terminal.pattern.to_regexp()) for terminal in [*named, *marks]]
    return {
        "pattern": "|".join(f"({pattern})" for _, pattern in groups),
        "terminals": [name for name, _ in groups],
    }


def tables(lark: Lark) -> dict[str, Any]:
    """The LALR tables: rules as [result, name or null, children kept, spliced], states as terminal -> step.

    A positive step n shifts (or goes) to state n - 1; a negative step -n reduces by rule n - 1.
    """
    table: Any = lark.parser.parser._parse_table
    order = {rule: index for index, rule in enumerate(lark.rules)}
    rules = []
    for rule in lark.rules:
        origin = rule.origin.name
        symbols: Any = rule.expansion
        kept = [not (symbol.is_term and symbol.filter_out) for symbol in symbols]
        inline = rule.alias is None and rule.options.expand1 and sum(kept) == 1
        name = "" if origin.startswith("_") else None if inline else rule.alias or origin
        rules.append([origin, name, [int(keep) for keep in kept]])
    numbers = numbered(table.states, table.start_states["start"])
    states = [
        {
            terminal: (numbers[step[1]] + 1 if step[0] is Shift else -order[step[1]] - 1)
            for terminal, step in sorted(table.states[state].items(), key=lambda pair: pair[0])
        }
        for state in numbers
    ]
    return {
        "rules": rules,
        "states": states,
        "start": numbers[table.start_states["start"]],
        "end": numbers[table.end_states["start"]],
    }


def numbered(states: dict[int, dict[str, Any]], start: int) -> dict[int, int]:
    """The states with new numbers, in the order in which they are met from the start: lark's own change from run to run."""
    numbers = {start: 0}
    waiting = [start]
    for state in waiting:
        for _, step in sorted(states[state].items(), key=lambda pair: pair[0]):
            if step[0] is Shift and step[1] not in numbers:
                numbers[step[1]] = len(numbers)
                waiting.append(step[1])
    return numbers


def compile_language() -> str:
    """The text of language.json. Raises ValueError when the table contradicts itself."""
    source = (SPEC / "language.yaml").read_text(encoding="utf-8")
    language = yaml.load(source, Loader=yaml.CBaseLoader)
    lark = load_grammar()
    problems = check(language, set(language["expression"]["keywords"]))
    if problems:
        raise ValueError("\n".join(problems))
    language["lexers"] = {lang: lexer(lark, language["expression"], lang) for lang in LANGUAGES}
    language["tables"] = tables(lark)
    return json.dumps(language, ensure_ascii=False, separators=(",", ":"), sort_keys=False) + "\n"


def check(language: dict[str, Any], declared: set[str]) -> list[str]:
    """What is wrong with the table: a missing language, an ambiguous spelling, a kind or vocabulary nobody declared."""
    problems = []
    for kind, shape in language["kinds"].items():
        values = [key["value"] for key in shape.get("keys", {}).values()] + [shape.get("names", "")]
        problems += [
            f"{kind}: {part[0]}:{part[1]} is not declared"
            for part in re.findall(r"(block|word):(\w+)", " ".join(values))
            if part[1] not in language["kinds" if part[0] == "block" else "words"]
        ]
        problems += ambiguous(f"key of {kind}", shape.get("keys", {}))
    for name, words in language["words"].items():
        problems += ambiguous(f"word of {name}", words)
    names = {**language["expression"]["builtins"], **language["expression"]["functions"]}
    problems += ambiguous("name in expressions", names)
    if not declared:
        problems.append("no keywords are declared")
    return problems


def ambiguous(what: str, rows: dict[str, Any]) -> list[str]:
    """Rows without a language, or two rows of one spelling."""
    problems = []
    for lang in LANGUAGES:
        seen: dict[str, str] = {}
        for row, words in rows.items():
            spelling = words.get(lang)
            if not spelling:
                problems.append(f"{what} {row}: no {lang}")
            elif spelling in seen:
                problems.append(f"{what} {row}: {lang} spelling {spelling!r} is also {seen[spelling]}")
            else:
                seen[spelling] = row
    return problems


def main(arguments: list[str]) -> int:
    """Writes language.json, or with `--check` compares it; returns the exit code."""
    text = compile_language()
    target = SPEC / "language.json"
    if arguments == ["--check"]:
        fresh = target.exists() and target.read_text(encoding="utf-8") == text
        if not fresh:
            print("spec/language.json is stale: run `make spec`", file=sys.stderr)
        return 0 if fresh else 1
    target.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
