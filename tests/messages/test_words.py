"""The words of all messages: both languages whole, nothing of the parser or of Python, no language in the other."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.messages.marked import check, examples
from tests.support import ROOT
from thutuc.report import registry
from thutuc.report.diagnostic import Diagnostic

# What the tools underneath call things; no officer has heard of them.
INNER = re.compile(
    r"NoneType|Traceback|Exception|Error\b|\bNone\b|\bTrue\b|\bFalse\b|\b(?:token|scalar|mapping|sequence|terminal|"
    r"lexer|parser|node|regex|dict|tuple|str|int|bool|float|alias name|stdin|index)\b|LPAR|RPAR|RBRACE|\$END|_[A-Z]{2,}",
)
PLACEHOLDER = re.compile(r"\{[a-z_]*\}")
# English words that are no Vietnamese syllables.
ENGLISH = re.compile(
    r"\b(?:the|of|and|is|are|not|values?|file|key|name|list|missing|unknown|expected|invalid|with|here|must|cannot|"
    r"should|write|use|true|false|null|string|number|type|error|warning|line|column|day|date|word|item|this|that|"
    r"which|from|has|have|was|were)\b",
    re.IGNORECASE,
)
VIETNAMESE = re.compile(r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.IGNORECASE)
# Quotations, and what stands in braces: places for arguments, or an example.
QUOTED = re.compile(r"“[^”]*”|'[^']*'|\{[^}]*\}")
# The currency has no English name.
ENGLISH_NAMES = re.compile(r"\bđồng\b")


def _unquoted(text: str) -> str:
    """The text without what it quotes, which is the author's, in either language."""
    while QUOTED.search(text):
        text = QUOTED.sub(" ", text)
    return text


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> list[Diagnostic]:
    """All findings of all examples, of the pages and of the documents beside this file."""
    found: list[Diagnostic] = []
    here = Path.cwd()
    documents = sorted((ROOT / "spec" / "diagnostics").glob("*.md")) + sorted(Path(__file__).parent.glob("*.md"))
    try:
        for document in documents:
            for example in examples(document):
                os.chdir(tmp_path_factory.mktemp("example"))
                found += check(example)[0]
    finally:
        os.chdir(here)
    assert len(found) > 150
    return found


def _texts(findings: list[Diagnostic], lang: str) -> list[str]:
    """What is said in a language: the templates of all codes, and all that the examples bring about."""
    texts = []
    for code in registry.all_codes():
        texts += [text.get(lang) for text in (code.headline, code.label, code.help, code.why)]
    for finding in findings:
        said = (finding.headline(lang), finding.label(lang), finding.help(lang), finding.why(lang))
        labels = [label.text.get(lang) for label in finding.related] + [fix.label.get(lang) for fix in finding.fixes]
        assert not any(PLACEHOLDER.search(text) for text in (*said, *labels)), said
        texts += [*said, *labels]
    return list(dict.fromkeys(text for text in texts if text))


def test_headline_and_help_are_never_empty(findings: list[Diagnostic]) -> None:
    for finding in findings:
        for lang in ("vi", "en"):
            assert len(finding.headline(lang)) > 10
            assert len(finding.help(lang)) > 5
            assert finding.headline(lang).endswith(".")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_no_message_speaks_of_the_tools_underneath(findings: list[Diagnostic], lang: str) -> None:
    assert [text for text in _texts(findings, lang) if INNER.search(_unquoted(text))] == []


def test_vietnamese_messages_hold_no_english(findings: list[Diagnostic]) -> None:
    texts = _texts(findings, "vi")
    assert [text for text in texts if ENGLISH.search(_unquoted(text))] == []


def test_vietnamese_messages_bear_their_marks(findings: list[Diagnostic]) -> None:
    codes = registry.all_codes()
    texts = [text.vi for code in codes for text in (code.headline, code.help, code.why) if len(text.vi) > 12]
    texts += [text for finding in findings for text in (finding.headline("vi"), finding.help("vi"))]
    assert [text for text in texts if not VIETNAMESE.search(text)] == []


def test_english_messages_hold_no_vietnamese(findings: list[Diagnostic]) -> None:
    bare = {text: ENGLISH_NAMES.sub("", _unquoted(text)) for text in _texts(findings, "en")}
    assert [text for text, rest in bare.items() if VIETNAMESE.search(rest)] == []


def test_sentences_are_punctuated(findings: list[Diagnostic]) -> None:
    for lang in ("vi", "en"):
        for text in _texts(findings, lang):
            assert not re.search(r"\.\.(?!\.)|\s[.,;:](?!\.)|,\.| {2}", text), text
