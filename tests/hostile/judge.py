"""What must hold of every text, however damaged: findings with a place and never an exception, in every verb that reads it."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from tests.hostile.readers import read_alike
from thutuc.build import emitters as installed
from thutuc.build.driver import build
from thutuc.build.files import decode
from thutuc.build.fixing import apply
from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.build.rewriting import formatted
from thutuc.emit.interface import Emitter
from thutuc.query.testing import run
from thutuc.report.diagnostic import Diagnostic, Reporter
from thutuc.report.render import renderer
from thutuc.resolve.procedure import Resolution
from thutuc.syntax.format_scalars import BREAK
from thutuc.syntax.tree import Mapping, Scalar, Sequence, read
from thutuc.text.source import Source

if TYPE_CHECKING:
    from thutuc.syntax.tree import Node

# A folder that does not exist: nothing stands beside the file, and nothing can be imported.
PATH = "nowhere/x.yaml"
# What is about a file as a whole, and has no line.
OF_A_FILE = {"C9001", "C9002", "W6001", "S1010"}
# Words of the machinery: no message may hold them.
HEADING = re.compile(r"(?m)^\s*#\s*(?:ngôn ngữ|language)\s*:.*$")
REMARK = re.compile(r"(?m)^\s*#")
MACHINERY = re.compile(r"Traceback|\b[A-Z]\w+Error\b|<thutuc|object at 0x|\bNoneType\b|\bdict\b|scanner|tokeni[sz]er")


class Verdict(NamedTuple):
    """What the check of a text gave: its findings, and the models of its slices where it has no error."""

    findings: list[Diagnostic]
    models: list[Resolution]


def checked(data: bytes) -> Verdict:
    """Check a text; every finding must have a place in it, and words for it."""
    project = Project()
    models = project.check(PATH, data=data)
    findings = project.reporter.sorted()
    for finding in findings:
        placed(finding)
    return Verdict(findings, [] if project.reporter.count("error") else models)


def placed(finding: Diagnostic) -> None:
    """A finding names its file, a place inside the text, and so do its fixes and labels."""
    code = finding.code.code
    assert finding.file, code
    assert (finding.span is None) <= (code in OF_A_FILE), code
    edits = chain.from_iterable(fix.edits for fix in finding.fixes)
    spans = [finding.span, *(label.span for label in finding.related), *(edit.span for edit in edits)]
    for span in filter(None, spans):
        assert 0 <= span.start <= span.end <= len(span.source.text), (code, span.start, span.end)
        span.source.line_col(span.start)
    for lang in ("vi", "en"):
        for text in (finding.headline(lang), finding.label(lang), finding.help(lang), finding.why(lang)):
            quoted = re.sub("“[^”]*”", "", text)
            assert not MACHINERY.search(quoted), (code, text)


def reported(findings: list[Diagnostic], languages: tuple[str, ...]) -> None:
    """Every format prints the findings; the text shows a place for each, and JSON can be read back."""
    summary = Reporter().summary(1)
    for lang in languages:
        text = renderer("text")(findings, lang=lang, color=False, summary=summary)
        for finding in findings:
            if finding.span is not None:
                line, column = finding.span.source.line_col(finding.span.start)
                assert f"{finding.file}:{line}:{column}" in text, (finding.code.code, line, column)
        text.encode("utf-8", "backslashreplace")
        written = renderer("json")(findings, lang=lang, color=False, summary=summary)
        assert len(json.loads(written)["diagnostics"]) == len(findings)


def rewritten(data: bytes, verdict: Verdict) -> None:
    """The formatter refuses the text, or keeps all of it; formatting again changes nothing."""
    result = formatted(PATH, "", data, Reporter())
    if result is None:
        return
    before, after = result
    again = formatted(PATH, "", after.encode(), Reporter())
    assert again is not None, "the formatted text is refused"
    assert again[1] == after, "formatting again changes the text"
    assert letters(after) == letters(before), "letters were lost"
    assert codes(checked(after.encode()).findings) == codes(verdict.findings), "formatting changes what is found"


def codes(findings: list[Diagnostic]) -> set[str]:
    """What is found, apart from odd characters, which the formatter may put right."""
    return {finding.code.code for finding in findings} - {"W6001", "W6002"}


def letters(text: str) -> str:
    """A text without what the formatter may change: blanks, quotes, marks of lists and blocks, the s of plurals, the heading."""
    text = HEADING.sub("", "\n".join(BREAK.split(text)))
    return re.sub(r"[\s\"'|>+s-]", "", text)


def mended(data: bytes, verdict: Verdict) -> None:
    """The fixes of the findings can be applied, and with the safe ones the file is read at least as far."""
    if not any(finding.fixes for finding in verdict.findings):
        return
    source = decode(data, PATH, Reporter())
    assert source is not None, "what has fixes was read"
    for review in (False, True):
        fixes = [fix for finding in verdict.findings for fix in finding.fixes[:1] if fix.safe or review]
        text, applied, _ = apply(source.text, fixes, review=review)
        if applied:
            after = checked(text.encode("utf-8", "surrogatepass"))
            # What is read around an unreadable line shifts as it is mended, a key that was misspelt may stand twice, and
            # a number sign behind invisible characters begins a remark when they are gone.
            shifted = (
                unread(verdict.findings) or twice(after.findings) > twice(verdict.findings) or remarks(source, text)
            )
            assert review or shifted or reach(text) >= reach(source.text), "less is read after the fixes"


def unread(findings: list[Diagnostic]) -> int:
    """How many findings are about lines YAML cannot read."""
    return sum("S1020" <= finding.code.code <= "S1029" for finding in findings)


def remarks(source: Source, text: str) -> bool:
    """Whether a text has more remarks at the beginning of a line than its source."""
    return len(REMARK.findall(text)) > len(REMARK.findall(source.text))


def twice(findings: list[Diagnostic]) -> int:
    """How many keys stand twice, of which the second is not read."""
    return sum(finding.code.code == "S1004" for finding in findings)


def reach(text: str) -> int:
    """How many keys and values of a text are read that hold a letter or figure: others may be nothing but what a fix takes away."""
    found = decode(text.encode("utf-8", "surrogatepass"), PATH, Reporter())
    tree = read(found, Reporter())[0] if found is not None else None
    return 0 if tree is None else _scalars(tree)


def _scalars(node: Node) -> int:
    if isinstance(node, Mapping):
        return sum(_scalars(key) + _scalars(value) for key, value in node.entries)
    if isinstance(node, Sequence):
        return sum(_scalars(item) for item in node.items)
    return int(isinstance(node, Scalar) and any(map(str.isalnum, node.value)))


@cache
def targets() -> tuple[Emitter, ...]:
    """All emitters that are installed."""
    return tuple(installed.load(Reporter()))


def carried(verdict: Verdict) -> None:
    """Where the text has no error, its tests run and every target is generated."""
    for resolution in verdict.models:
        for case in resolution.tests:
            for finding in run(case, resolution.procedure, calendar()):
                placed(finding)
    procedures = [resolution.procedure for resolution in verdict.models]
    if procedures:
        names = frozenset(emitter.name for emitter in targets())
        made = build(procedures, targets(), names, "out", "")
        for path, content in made.files.items():
            if path.endswith(".py"):
                compile(content, path, "exec")
            elif path.endswith(".json"):
                json.loads(content)
            content.decode("utf-8")


def judge(text: str, part: int | None = None) -> Verdict:
    """All of it, of one text; with a `part` from 0 to 11 a check, and of the rest what comes by turns."""
    data = text.encode("utf-8", "surrogatepass")
    verdict = checked(data)
    if part in (None, 3, 9):
        read_alike(Source(PATH, text))
    if part in (None, 0):
        reported(verdict.findings, ("vi", "en") if part is None else ("vi",))
    if part in (None, 1, 4, 7, 10):
        rewritten(data, verdict)
    if part in (None, 2, 8):
        mended(data, verdict)
    carried(verdict)
    return verdict
