"""Texts that are code elsewhere: an author may write them, and every artefact gives back the text that was written."""

from __future__ import annotations

import ast
import json
from functools import cache
from typing import TYPE_CHECKING

import html5lib
import pytest
from lxml import etree

from tests.hostile.judge import targets
from thutuc.build.driver import build
from thutuc.build.project import Project
from thutuc.build.rewriting import formatted
from thutuc.report.diagnostic import Reporter
from thutuc.report.render import renderer

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = {
    "script": "</script><script>alert(1)</script>",
    "style": "</style></textarea></title><img src=x onerror=alert(1)>",
    "remark": "<!-- --> --!> <![CDATA[ ]]> <?php ?>",
    "template": "{{ 7*7 }} {% raw %} {# x #} ${1+1} #{x} <%= x %>",
    "quotes": "'''' \"\"\" ` \\' \\\" \\ \\n \\u0000 \\N{DIGIT ONE} {0} {a!r}",
    "format": "%s %d %(a)s %n {} {0.__class__}",
    "entities": "&amp; &#38; &lt;b&gt; &nbsp; &bogus; &",
    "shell": "$(touch x) `touch x` ; rm -rf / | & > x",
    "sql": "'); DROP TABLE dossier; -- /* */",
    "table": "=1+1 @SUM(1) +1 -1 | a | b",
    "letters": "ẨẪ Ợ ỗ ŭ 漢字 👨‍👩‍👧 ȩ ß İ ı ﬁ",
    "lines of script": "a // b /* c */ <!-- d",
}
SPECIFICATION = """\
Procedure: {text}
Code: "1.000001"
Sector: {text}
Applicants:
  - Vietnamese citizen
Legal basis:
  law: {text}
Facts:
  name:
    Label: {text}
    Type: text
    Required: yes
    Hint: {text}
  choice:
    Label: {text}
    Type: choice
    Required: yes
    Options:
      one: {text}
      two: Two
  quantity:
    Label: Quantity
    Type: integer
    Required: yes
Checks:
  most:
    Title: {text}
    Must: quantity < 5
    Message: {text}
Documents:
  paper:
    Title: {text}
    Originals: 1
Fees:
  levy:
    Title: {text}
    Kind: levy
    Amount: 1.000 dong * quantity
Deadline: 05 working days
Channels:
  In person:
    Place: {text}
Results:
  paper: {text}
Agencies:
  office: {text}
Executing agency: office
Roles:
  clerk:
    Title: {text}
    Belongs to: office
Workflow:
  take:
    Title: {text}
    Task: intake
    Done by: clerk
  give:
    Title: {text}
    Task: return
    Done by: clerk
"""


def specification(text: str) -> bytes:
    """A specification with the text in every place for one, in single quotes."""
    quoted = "'" + text.replace("'", "''") + "'"
    return SPECIFICATION.format(text=quoted).encode()


@cache
def made(text: str) -> dict[str, bytes]:
    """What is built of it; it must be free of errors."""
    project = Project()
    resolutions = project.check("nowhere/x.yaml", data=specification(text))
    errors = [finding.headline("en") for finding in project.reporter.sorted() if finding.severity == "error"]
    assert errors == []
    procedures = [resolution.procedure for resolution in resolutions]
    names = frozenset(emitter.name for emitter in targets())
    return dict(build(procedures, targets(), names, "out", "").files)


def of_json(value: object) -> Iterator[str]:
    """Every text in a JSON document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield key
            yield from of_json(part)
    elif isinstance(value, list):
        for part in value:
            yield from of_json(part)


def of_html(content: bytes) -> Iterator[str]:
    """Every text and value of an attribute of a page, which must be without errors."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    for element in parser.parse(content.decode()).iter():
        yield from (part for part in (element.text, element.tail, *element.attrib.values()) if part)


def of_xml(content: bytes) -> Iterator[str]:
    """Every text and value of an attribute of an XML file."""
    for element in etree.fromstring(content, etree.XMLParser(resolve_entities=False)).iter():
        yield from (str(part) for part in (element.text, element.tail, *element.attrib.values()) if part)


def of_python(content: bytes) -> Iterator[str]:
    """Every text in a module, with its parts where it is put together at run time."""
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


READERS = {".html": of_html, ".bpmn": of_xml, ".py": of_python}


@pytest.mark.parametrize("name", TEXTS)
def test_every_artefact_gives_the_text_back(name: str) -> None:
    text = TEXTS[name]
    seen = set()
    for path, content in made(text).items():
        ending = path[path.rfind(".") :]
        if ending == ".json":
            texts = list(of_json(json.loads(content)))
        elif ending in READERS:
            texts = list(READERS[ending](content))
        else:
            content.decode("utf-8")
            continue
        found = any(" ".join(text.split()) in " ".join(part.split()) for part in texts)
        if found:
            seen.add(path.split("/")[1] if "/" in path else path)
        # Half of it means that it was cut or taken for something else.
        assert found or not any(part.strip() == text[: len(text) // 2].strip() for part in texts), path
    assert {"json-schema", "html-form", "notice", "bpmn", "python"} <= seen


@pytest.mark.parametrize("name", TEXTS)
def test_a_page_holds_no_element_the_text_made(name: str) -> None:
    plain, hostile = made("x"), made(TEXTS[name])
    for path, content in hostile.items():
        if path.endswith(".html"):
            elements = [
                [element.tag for element in html5lib.parse(page.decode(), namespaceHTMLElements=False).iter()]
                for page in (plain[path], content)
            ]
            assert elements[0] == elements[1], path


@pytest.mark.parametrize("name", TEXTS)
def test_the_formatter_keeps_the_text(name: str) -> None:
    text = TEXTS[name]
    for lang in ("en", "vi"):
        result = formatted("x.yaml", lang, specification(text), Reporter())
        assert result is not None
        again = formatted("x.yaml", "en", result[1].encode(), Reporter())
        assert again is not None
        project = Project()
        resolutions = project.check("nowhere/x.yaml", data=again[1].encode())
        assert resolutions[0].procedure.name == text


@pytest.mark.parametrize(
    "text,code",
    [
        ("a\x00b", "S1090"),
        ("a\x1b[31mb", "S1090"),
        ("a\x85b", "W6002"),
        ("a\u2028b", "W6002"),
        ("a\u202eb", "W6002"),
        ("a\u2066b", "W6002"),
        ("a\u200bb", "W6002"),
        ("a\ufeffb", "W6002"),
        ("a\ufffdb", "W6002"),
        ("a\ufffeb", "W6002"),
        ("a\U000e0041b", "W6002"),
        ("pаper", "W6002"),
        ("e\u0302\u0301", "W6001"),
    ],
)
def test_characters_that_are_not_what_they_seem_are_found_at_their_place(text: str, code: str) -> None:
    project = Project()
    project.check("nowhere/x.yaml", data=specification(text))
    found = [finding for finding in project.reporter.sorted() if finding.code.code == code]
    assert found
    first = found[0]
    if first.span is not None:
        assert first.span.source.line_col(first.span.start) == (1, SPECIFICATION.index("{") + 1 + 1 + 1)
    # Nothing of it reaches a terminal as it is.
    printed = renderer("text")(project.reporter.sorted(), lang="en", color=False, summary=Reporter().summary(1))
    assert not any(char in printed for char in "\x00\x1b\x85\u2028\u202e\u2066\u200b\ufeff")
