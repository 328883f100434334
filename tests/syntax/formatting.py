"""What the tests of the formatter share."""

from __future__ import annotations

from typing import Any

import yaml

from thutuc.build.resources import language
from thutuc.report.diagnostic import Reporter
from thutuc.syntax.format import format_text
from thutuc.syntax.parser import Parser
from thutuc.syntax.shape import Declarations, declare
from thutuc.text.source import Source

LANGUAGES = ("vi", "en")
_parsers: dict[str, Parser] = {}


def read(text: str) -> Declarations:
    """The declarations of a text, which must be free of syntax errors."""
    reporter = Reporter()
    declarations = declare(Source("x.yaml", text), language(), reporter, _parsers)
    errors = [(finding.headline("en"), finding.span) for finding in reporter.sorted() if finding.severity == "error"]
    assert not errors, errors
    assert declarations is not None
    return declarations


def form(text: str, lang: str = "vi") -> str:
    """The canonical form of a text."""
    return format_text(read(text), language(), lang)


def values(text: str) -> list[Any]:
    """What PyYAML reads: kinds of events, and scalars without the blanks around them."""
    return [
        event.value.strip() if isinstance(event, yaml.ScalarEvent) else type(event).__name__
        for event in yaml.parse(text, Loader=yaml.CSafeLoader)
    ]
