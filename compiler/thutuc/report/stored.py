"""Findings as plain values (texts, numbers, lists), to be kept in a file or sent to another process, and back."""

from __future__ import annotations

from thutuc.report.diagnostic import Citation, Code, Diagnostic, Edit, Fix, Label
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from thutuc.text.source import Source


class Packer:
    """Turns findings into plain values; places refer to `sources` by number, kinds of findings to `codes`."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self.codes: dict[str, list[Any]] = {}
        self._numbers: dict[tuple[str, int], int] = {}

    def span(self, span: Span) -> list[int]:
        """A place."""
        key = (span.source.path, id(span.source))
        if key not in self._numbers:
            self._numbers[key] = len(self.sources)
            self.sources.append(span.source)
        return [self._numbers[key], span.start, span.end]

    def findings(self, diagnostics: Sequence[Diagnostic]) -> list[Any]:
        """Findings, in their order."""
        return [self._finding(diagnostic) for diagnostic in diagnostics]

    def _finding(self, diagnostic: Diagnostic) -> list[Any]:
        code = diagnostic.code
        if code.code not in self.codes:
            texts = [_text(text) for text in (code.headline, code.label, code.help, code.why)]
            self.codes[code.code] = [code.name, code.severity, *texts, sorted(code.placeholders)]
        return [
            code.code,
            self.span(diagnostic.span) if diagnostic.span else None,
            diagnostic.file,
            [[name, _text(value) if isinstance(value, Bilingual) else value] for name, value in diagnostic.args],
            [[self.span(label.span), _text(label.text)] for label in diagnostic.related],
            [[citation.text, citation.valid_from, citation.valid_to] for citation in diagnostic.citations],
            [
                [_text(fix.label), [[self.span(edit.span), edit.text] for edit in fix.edits], fix.safe]
                for fix in diagnostic.fixes
            ],
            diagnostic.path,
            diagnostic.as_of,
        ]


class Unpacker:
    """Makes findings again of what a `Packer` gave."""

    def __init__(self, sources: Sequence[Source], codes: dict[str, list[Any]]) -> None:
        self._sources = sources
        self._codes = {code: self._code(code, values) for code, values in codes.items()}

    def span(self, values: list[int]) -> Span:
        """A place."""
        number, start, end = values
        return Span(self._sources[number], start, end)

    def findings(self, values: list[Any]) -> tuple[Diagnostic, ...]:
        """Findings, in their order."""
        return tuple(self._finding(*value) for value in values)

    def _code(self, code: str, values: list[Any]) -> Code:
        name, severity, headline, label, advice, why, placeholders = values
        return Code(
            code=code,
            name=name,
            severity=severity,
            headline=Bilingual(*headline),
            label=Bilingual(*label),
            help=Bilingual(*advice),
            why=Bilingual(*why),
            placeholders=frozenset(placeholders),
        )

    def _finding(
        self,
        code: str,
        span: list[int] | None,
        file: str,
        args: list[Any],
        related: list[Any],
        citations: list[Any],
        fixes: list[Any],
        path: str,
        as_of: str | None,
    ) -> Diagnostic:
        return Diagnostic(
            code=self._codes[code],
            span=self.span(span) if span is not None else None,
            file=file,
            args=tuple((name, Bilingual(*value) if isinstance(value, list) else value) for name, value in args),
            related=tuple(Label(self.span(place), Bilingual(*text)) for place, text in related),
            citations=tuple(Citation(*values) for values in citations),
            fixes=tuple(
                Fix(Bilingual(*label), tuple(Edit(self.span(place), text) for place, text in edits), safe)
                for label, edits, safe in fixes
            ),
            path=path,
            as_of=as_of,
        )


def _text(text: Bilingual) -> list[str]:
    return [text.vi, text.en]
