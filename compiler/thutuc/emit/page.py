"""HTML pages from templates: escaping, where each model node came out, and a policy for the server."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache

from thutuc.emit.interface import Region
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

# Marks around what a model node came out as, taken out again when its lines are known.
_OPEN, _SHUT, _CLOSE = "\x01", "\x02", "\x03"
_MARK = re.compile("\x01([^\x02]*)\x02|\x03")
_MARK_LINE = re.compile("(\x01[^\x02]*\x02|\x03)\n")
_EMPTY = re.compile(r"\n(?:[ \t]*\n)+")
# Characters that HTML forbids, the marks among them, or that UTF-8 cannot carry.
_FORBIDDEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LOST = "\ufffd"


class Page(Record):
    """A finished page: its text, the lines of the model nodes, and the policy for its one style sheet."""

    text: str
    regions: tuple[Region, ...]
    policy: str


def render(package: str, **values: object) -> Page:
    """The page of `page.html.jinja` and `style.css` in the folder of an emitter.

    The template sees the values, `style` (the sheet) and `part(path)` ... `end()`, which enclose what a model
    node came out as. What it prints is escaped; characters that a page must not hold become U+FFFD.
    """
    from markupsafe import Markup

    environment = _environment(package)
    assert environment.loader
    sheet = environment.loader.get_source(environment, "style.css")[0].strip()
    text = environment.get_template("page.html.jinja").render(**values, style=Markup(sheet), part=_part, end=_end)
    return Page(*_unmarked(text), content_policy(sheet))


def content_policy(sheet: str) -> str:
    """A content security policy that lets a page use this sheet and send its form home, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
    )


@cache
def _environment(package: str) -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader(package, ""),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _printable(value: object) -> object:
    """What the template prints; only texts that are not markup can hold a character nobody meant."""
    return _FORBIDDEN.sub(_LOST, value) if type(value) is str else value


def _part(path: str) -> Markup:
    from markupsafe import Markup

    return Markup(f"{_OPEN}{_FORBIDDEN.sub(_LOST, path)}{_SHUT}")


def _end() -> Markup:
    from markupsafe import Markup

    return Markup(_CLOSE)


def _unmarked(marked: str) -> tuple[str, tuple[Region, ...]]:
    """The text without the marks and without empty lines, and the lines between the marks."""
    marked = _EMPTY.sub("\n", _MARK_LINE.sub(r"\1", marked)).lstrip("\n")
    parts: list[str] = []
    regions: list[Region] = []
    open_parts: list[tuple[str, int]] = []
    line, at = 1, 0
    for mark in _MARK.finditer(marked):
        text = marked[at : mark.start()]
        parts.append(text)
        line += text.count("\n")
        at = mark.end()
        if mark.group(1) is not None:
            open_parts.append((mark.group(1), line))
        else:
            path, first = open_parts.pop()
            regions.append(Region(first, line, path))
    parts.append(marked[at:])
    regions.sort(key=lambda region: (region.first, region.path))
    return "".join(parts), tuple(regions)
