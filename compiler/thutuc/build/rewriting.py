"""Rewrites specification files: the canonical form, and the fixes of findings. Nothing is written here."""

from __future__ import annotations

from thutuc.build.files import decode, read_source
from thutuc.build.fixing import apply
from thutuc.build.project import Project
from thutuc.build.resources import language
from thutuc.report.diagnostic import Reporter
from thutuc.syntax.format import ClashError, format_text
from thutuc.syntax.shape import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.syntax.parser import Parser


def formatted(path: str, lang: str, data: bytes | None, reporter: Reporter) -> tuple[str, str] | None:
    """The text of a file and its canonical form in `lang` ("" keeps its language).

    None when its syntax has errors, which are reported: formatting never guesses what was meant.
    """
    own = Reporter()
    source = read_source(path, own) if data is None else decode(data, path, own)
    reporter.extend(own.sorted())
    if source is None:
        return None
    parsers: dict[str, Parser] = {}
    declarations = declare(source, language(), own, parsers)
    if declarations is None or own.count("error"):
        reporter.extend(own.sorted())
        return None
    try:
        return source.text, format_text(declarations, language(), lang or declarations.language)
    except ClashError as clash:
        reporter.add(clash.finding)
        return None


def fixed(path: str, *, review: bool, rounds: int, reporter: Reporter) -> tuple[str, int, str] | None:
    """The text of a file with the fixes of its findings applied, how many there were, and its language.

    Fixes are applied in rounds, because one may reveal another. What remains is reported. None when the file is unreadable.
    """
    source = read_source(path, reporter)
    if source is None:
        return None
    text = source.text
    # Reading already joined letters and marks and dropped what nobody may write: that is the first fix.
    total = int(_is_other(path, text))
    project = _check(path, text)
    for _ in range(rounds):
        fixes = [fix for finding in project.reporter.sorted() for fix in finding.fixes[:1] if fix.safe or review]
        changed, applied, _skipped = apply(text, fixes, review=review)
        if not applied or changed == text:
            break
        text, total = changed, total + applied
        project = _check(path, text)
    reporter.extend(project.reporter.sorted())
    return text, total, project.language


def _is_other(path: str, text: str) -> bool:
    with open(path, "rb") as file:
        return file.read() != text.encode()


def _check(path: str, text: str) -> Project:
    project = Project()
    project.check(path, data=text.encode())
    return project
