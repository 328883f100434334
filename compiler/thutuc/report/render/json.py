"""One versioned JSON document, the same shape in every case, with findings or without."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from thutuc.report.diagnostic import Citation, Diagnostic, Fix
    from thutuc.report.summary import Summary
    from thutuc.text.bilingual import Bilingual
    from thutuc.text.source import Source, Span

    Json = dict[str, "Json"] | list["Json"] | str | int | bool | None

VERSION = 1


def render(diagnostics: Sequence[Diagnostic], *, lang: str, color: bool, summary: Summary) -> str:
    """The document; all texts in both languages, so that `lang` and `color` change nothing.

    Lines and columns count from 1, offsets from 0, all in code points; the end of a span is exclusive. Days
    are ISO 8601 and both ends of an interval are included. `span` is null for a finding about a whole file,
    `file` is "" for one about none.
    """
    del lang, color
    document: Json = {
        "version": VERSION,
        "summary": _summary(summary),
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in diagnostics],
    }
    written = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    # A file name may hold bytes that are no UTF-8; written as escapes, the document stays valid.
    return "".join(f"\\u{ord(char):04x}" if "\ud800" <= char <= "\udfff" else char for char in written)


def _summary(summary: Summary) -> Json:
    return {
        "files": summary.files,
        "error": summary.errors,
        "violation": summary.violations,
        "warning": summary.warnings,
        "note": summary.notes,
        "suppressed": summary.suppressed,
        "left_out": summary.left_out,
        "not_checked": summary.not_checked,
    }


def _diagnostic(diagnostic: Diagnostic) -> Json:
    return {
        "code": diagnostic.code.code,
        "name": diagnostic.code.name,
        "severity": diagnostic.severity,
        "file": diagnostic.file,
        "span": _span(diagnostic.span) if diagnostic.span else None,
        "headline": _both(diagnostic.headline),
        "label": _both(diagnostic.label),
        "why": _both(diagnostic.why),
        "help": _both(diagnostic.help),
        "citations": [_citation(citation) for citation in diagnostic.citations],
        "related": [
            {"file": label.span.source.path, "span": _span(label.span), "text": _bilingual(label.text)}
            for label in diagnostic.related
        ],
        "fixes": [_fix(fix) for fix in diagnostic.fixes],
        "path": diagnostic.path,
        "fingerprint": diagnostic.fingerprint(),
        "as_of": diagnostic.as_of,
    }


def _citation(citation: Citation) -> Json:
    return {"text": citation.text, "valid_from": citation.valid_from, "valid_to": citation.valid_to}


def _fix(fix: Fix) -> Json:
    edits: list[Json] = [
        {"file": edit.span.source.path, "span": _span(edit.span), "text": edit.text} for edit in fix.edits
    ]
    return {"label": _bilingual(fix.label), "safe": fix.safe, "edits": edits}


def _both(text: Callable[[str], str]) -> Json:
    return {"vi": text("vi"), "en": text("en")}


def _bilingual(text: Bilingual) -> Json:
    return {"vi": text.vi, "en": text.en}


def _span(span: Span) -> Json:
    return {"start": _place(span.source, span.start), "end": _place(span.source, span.end)}


def _place(source: Source, offset: int) -> Json:
    line, column = source.line_col(offset)
    return {"line": line, "column": column, "offset": offset}
