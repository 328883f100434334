"""Diagnostics: the one record of a finding that all formats print, and the definition of its kind.

The module of a check defines its codes beside the check, in both languages:

    UNKNOWN_KEY = define(
        "S1004",
        "unknown-key",
        "error",
        vi="không có mục “{key}” ở đây",
        en="there is no item “{key}” here",
        help_vi="xem các mục được phép",
        help_en="see the items that are allowed",
    )
    reporter.add(UNKNOWN_KEY.at(span, key="Thoi han"))
"""

from __future__ import annotations

from thutuc.report.summary import Summary
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal, NotRequired, TypedDict, Unpack

    from thutuc.text.source import Span

    Severity = Literal["error", "violation", "warning", "note"]
    Argument = str | int | Bilingual

    class Texts(TypedDict):
        """The templates of a code; one given in one language is given in the other too."""

        vi: str
        en: str
        label_vi: NotRequired[str]
        label_en: NotRequired[str]
        help_vi: str
        help_en: str
        why_vi: NotRequired[str]
        why_en: NotRequired[str]


# From worst to mildest: cannot be understood; breaks a regulation; doubtful; worth knowing.
SEVERITIES: tuple[Severity, ...] = ("error", "violation", "warning", "note")

# syntax, names, types, law, decisions, writing (the form of the text), flow of work, emission, packs, configuration
LETTERS = "SNTLDWFEPC"

# Every code defined so far, under its code and under its name.
DEFINED: dict[str, Code] = {}

# Characters of an argument shown at most: a name may be a whole file whose quotation mark was never closed.
LONGEST = 200

# Findings of one severity kept for one file: who has more of them repairs what causes them first.
MOST = 1_000

_OPTIONS = ("span", "file", "path", "related", "citations", "fixes", "as_of")


class Edit(Record):
    """Put `text` in the place of what `span` covers."""

    span: Span
    text: str


class Fix(Record):
    """A change that removes the finding: `safe` may be applied unseen, any other has to be read first."""

    label: Bilingual
    edits: tuple[Edit, ...]
    safe: bool


class Label(Record):
    """A second place that explains the finding; it may lie in another file, or in the text of the law."""

    span: Span
    text: Bilingual


class Citation(Record):
    """A provision of law with the first and last day, in ISO 8601, on which it holds; None where open."""

    text: str
    valid_from: str | None = None
    valid_to: str | None = None


class Code(Record):
    """A kind of finding: its identity, and its texts as templates with `{name}` for each argument.

    `headline` says what is wrong and stands alone, `label` stands at the place, `help` says what to do, `why`
    gives the reason; label and why may be empty.
    """

    code: str
    name: str
    severity: Severity
    headline: Bilingual
    label: Bilingual
    help: Bilingual
    why: Bilingual
    placeholders: frozenset[str]

    def at(
        self,
        span: Span | None,
        /,
        *,
        file: str = "",
        path: str = "",
        related: Sequence[Label] = (),
        citations: Sequence[Citation] = (),
        fixes: Sequence[Fix] = (),
        as_of: str | None = None,
        **args: Argument,
    ) -> Diagnostic:
        """A finding of this kind.

        `span` is None only for a finding about a whole file, then named by `file`, or about no file. `path`
        is the model path of what the finding is about, `as_of` the day (ISO 8601) for which it was found.
        Arguments other than the placeholders of the texts, or of another type, raise TypeError.
        """
        if args.keys() != self.placeholders:
            raise TypeError(f"{self.code} takes {sorted(self.placeholders)}, was given {sorted(args)}")
        for name, value in args.items():
            if isinstance(value, bool) or not isinstance(value, str | int | Bilingual):
                raise TypeError(f"{self.code}: argument {name!r} is neither text nor number: {value!r}")
        return Diagnostic(
            code=self,
            span=span,
            file=span.source.path if span else file,
            args=tuple(sorted(args.items())),
            related=tuple(related),
            citations=tuple(citations),
            fixes=tuple(fixes),
            path=path,
            as_of=as_of,
        )


class Diagnostic(Record):
    """One finding, made by `Code.at`; `args` are sorted by name, `file` is "" when it is about no file."""

    code: Code
    span: Span | None
    file: str
    args: tuple[tuple[str, Argument], ...] = ()
    related: tuple[Label, ...] = ()
    citations: tuple[Citation, ...] = ()
    fixes: tuple[Fix, ...] = ()
    path: str = ""
    as_of: str | None = None

    @property
    def severity(self) -> Severity:
        """That of the code."""
        return self.code.severity

    def headline(self, lang: str) -> str:
        """What is wrong, in one sentence."""
        return _fill(self.code.headline, dict(self.args), lang)

    def label(self, lang: str) -> str:
        """What to write at the place; may be empty."""
        return _fill(self.code.label, dict(self.args), lang)

    def help(self, lang: str) -> str:
        """What to do."""
        return _fill(self.code.help, dict(self.args), lang)

    def why(self, lang: str) -> str:
        """The reason, which `citations` support; may be empty."""
        return _fill(self.code.why, dict(self.args), lang)

    def fingerprint(self) -> str:
        """16 hexadecimal digits that stay when lines move or the blanks at the place change.

        They stand for the code, the model path and the text at the place; without a place, for the file.
        """
        from hashlib import sha256

        snippet = " ".join(self.span.text.split()) if self.span else self.file
        identity = "\0".join((self.code.code, self.path, snippet))
        return sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Reporter:
    """Collects findings, each once: the same of one place on several days, or with other advice, is one.

    A finding that lies in the place of a syntax error already reported follows from it and is dropped;
    `suppressed` counts those, so that the report can say so. Of one severity a file shows `MOST`; `left_out`
    counts the others. `asked` counts all that was added, kept or not.
    """

    def __init__(self) -> None:
        self.asked = 0
        self.suppressed = 0
        self.left_out = 0
        self._found: list[Diagnostic] = []
        self._known: set[tuple[object, ...]] = set()
        self._broken: dict[str, list[tuple[int, int]]] = {}
        self._numbers: dict[tuple[str, str], int] = {}

    def add(self, diagnostic: Diagnostic) -> None:
        """Take in a finding, unless the same was said of the place or it follows from a syntax error."""
        self.asked += 1
        span = diagnostic.span
        identity = _identity(diagnostic)
        if identity in self._known:
            return
        if span and _covered(span, self._broken.get(diagnostic.file, [])):
            self.suppressed += 1
            return
        self._keep(diagnostic, identity)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Add several in turn."""
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def absorb(self, findings: Iterable[Diagnostic], suppressed: int = 0, left_out: int = 0) -> None:
        """Take in what another reporter kept, as it judged it, but what is known here already; and what it counted."""
        for diagnostic in findings:
            self._keep(diagnostic, _identity(diagnostic))
        self.suppressed += suppressed
        self.left_out += left_out

    def _keep(self, diagnostic: Diagnostic, identity: tuple[object, ...]) -> None:
        if identity in self._known:
            return
        self._known.add(identity)
        place = (diagnostic.file, diagnostic.severity)
        self._numbers[place] = self._numbers.get(place, 0) + 1
        if self._numbers[place] > MOST:
            self.left_out += 1
            return
        self._found.append(diagnostic)
        if diagnostic.span and diagnostic.severity == "error" and diagnostic.code.code.startswith("S"):
            _cover(diagnostic.span, self._broken.setdefault(diagnostic.file, []))

    def sorted(self) -> list[Diagnostic]:
        """All findings by file, offset and code; in each file those without a place come first."""
        return sorted(self._found, key=_order)

    def count(self, severity: Severity) -> int:
        """How many findings have exactly this severity."""
        return sum(diagnostic.severity == severity for diagnostic in self._found)

    @property
    def worst(self) -> Severity | None:
        """The worst severity found; None without findings."""
        found = {diagnostic.severity for diagnostic in self._found}
        return next((severity for severity in SEVERITIES if severity in found), None)

    def summary(self, files: int, not_checked: int = 0) -> Summary:
        """The counts for a report on `files` files, in which `not_checked` rules gave no verdict."""
        return Summary(
            files=files,
            errors=self.count("error"),
            violations=self.count("violation"),
            warnings=self.count("warning"),
            notes=self.count("note"),
            suppressed=self.suppressed,
            left_out=self.left_out,
            not_checked=not_checked,
        )


def define(code: str, name: str, severity: Severity, **texts: Unpack[Texts]) -> Code:
    """Define and register a code: letter and four digits, and a kebab-case name.

    A code or name already taken, a malformed one, a text given in one language only, or texts whose
    placeholders differ between the languages raise ValueError.
    """
    if len(code) != 5 or code[0] not in LETTERS or not (code[1:].isascii() and code[1:].isdigit()):
        raise ValueError(f"{code!r} is no code: one of {LETTERS} and four digits")
    if not name.isascii() or name != name.lower() or not name.replace("-", "_").isidentifier():
        raise ValueError(f"{code}: {name!r} is no kebab-case name")
    if code in DEFINED or name in DEFINED:
        raise ValueError(f"{code} {name}: code or name is already taken")
    headline = Bilingual(texts["vi"], texts["en"])
    label = Bilingual(texts.get("label_vi", ""), texts.get("label_en", ""))
    advice = Bilingual(texts["help_vi"], texts["help_en"])
    why = Bilingual(texts.get("why_vi", ""), texts.get("why_en", ""))
    placeholders = frozenset[str]().union(*(_agreed(code, text) for text in (headline, label, advice, why)))
    if not headline.vi or not advice.vi or not placeholders.isdisjoint(_OPTIONS):
        raise ValueError(f"{code}: headline and help are needed, and {_OPTIONS} are no names for arguments")
    defined = Code(code, name, severity, headline, label, advice, why, placeholders)
    DEFINED[code] = DEFINED[name] = defined
    return defined


def _agreed(code: str, text: Bilingual) -> set[str]:
    vi, en = _placeholders(text.vi), _placeholders(text.en)
    if vi != en or bool(text.vi) != bool(text.en):
        raise ValueError(f"{code}: the two languages do not say the same: {text.vi!r}, {text.en!r}")
    return vi


def _placeholders(template: str) -> set[str]:
    heads = (part.partition("}") for part in template.split("{")[1:])
    return {name for name, brace, _ in heads if brace and _is_placeholder(name)}


def _is_placeholder(name: str) -> bool:
    # Braces around anything else are text: messages quote what officers write.
    return name.isascii() and name.isidentifier() and name == name.lower()


def _fill(text: Bilingual, args: Mapping[str, Argument], lang: str) -> str:
    first, *parts = text.get(lang).split("{")
    filled = [first]
    for part in parts:
        name, brace, rest = part.partition("}")
        if brace and _is_placeholder(name):
            value = args[name]
            filled += [value.get(lang) if isinstance(value, Bilingual) else _short(str(value)), rest]
        else:
            filled.append("{" + part)
    return "".join(filled)


def _short(text: str) -> str:
    """What an author wrote, cut where it is too long to be read in a message."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _covered(span: Span, broken: list[tuple[int, int]]) -> bool:
    """Whether a place lies within one of the stretches, which are in order, none within another."""
    from bisect import bisect_right

    at = bisect_right(broken, span.start, key=lambda stretch: stretch[0])
    return at > 0 and span.end <= broken[at - 1][1]


def _cover(span: Span, broken: list[tuple[int, int]]) -> None:
    """Add a stretch that lies within none of the others; those within it go."""
    from bisect import bisect_left

    first = bisect_left(broken, (span.start, -1))
    last = first
    while last < len(broken) and broken[last][1] <= span.end:
        last += 1
    broken[first:last] = [(span.start, span.end)]


def _identity(diagnostic: Diagnostic) -> tuple[object, ...]:
    return diagnostic.code.code, diagnostic.file, diagnostic.span, diagnostic.path, diagnostic.headline("en")


def _order(diagnostic: Diagnostic) -> tuple[str, int, str, int, str, str]:
    start, end = (diagnostic.span.start, diagnostic.span.end) if diagnostic.span else (-1, -1)
    return diagnostic.file, start, diagnostic.code.code, end, diagnostic.path, diagnostic.headline("vi")
