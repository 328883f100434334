"""Texts of a specification that look like markup, templates or scripts come out as the texts they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import html5lib
import pytest

from tests.emit_html.pages import EMITTERS, artefacts, html, procedure, show
from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.text.source import Span

if TYPE_CHECKING:
    from playwright.sync_api import Page

VENOM = (
    "</script><script>alert(1)</script></style></textarea>{{ 7*7 }}{% raw %}{# x #}${1}]]><!--"
    "\"'`><img src=x onerror=alert(1)>&amp;&#38;\u2028\u202e\x01\x02\x03\0\ud800"
)
# What HTML cannot hold, and what marks the lines of a page, is shown as lost.
SHOWN = re.sub("[\0-\x03\ud800]", "\ufffd", VENOM)
TEXTS = frozenset(
    {
        *("label", "title", "note", "hint", "message", "pledge", "number", "authority", "subject"),
        *("replaced_by", "issuer", "place", "source", "excerpt", "reason", "owner", "accepted_by", "explanation"),
        *("sector", "keywords", "description"),
    }
)


def poisoned(value: object, name: str = "") -> object:
    """The model with venom after every text an author writes."""
    if isinstance(value, tuple):
        return tuple(poisoned(item, name) for item in value)
    if isinstance(value, Bilingual):
        return Bilingual(value.vi + VENOM, value.en + VENOM)
    if isinstance(value, Span):
        return value
    if isinstance(value, Record):
        return value.replace(**{field: poisoned(getattr(value, field), field) for field in value._fields})
    # Reasons of suspensions and service levels are words of the language.
    is_text = isinstance(value, str) and name in TEXTS and value and not (name == "reason" and value.isascii())
    return f"{value}{VENOM}" if is_text else value


@pytest.mark.parametrize("target", EMITTERS)
def test_texts_stay_texts(page: Page, target: str) -> None:
    model = procedure("sample")
    venomous = model.replace(**{name: poisoned(getattr(model, name), name) for name in model._fields})
    text = artefacts(target, venomous)[f"{target}.html"].content.decode()
    html5lib.HTMLParser(strict=True).parse(text)
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    assert show(page, text) == []
    seen = page.evaluate("document.body.textContent")
    assert seen.count(SHOWN) > 40
    assert "49" not in seen.replace(SHOWN, "")
    tags = "[...document.querySelectorAll('*')].map(e => e.tagName).join()"
    with_venom = page.evaluate(tags)
    page.unroute("**/*")
    show(page, html(target, "sample"))
    assert page.evaluate(tags) == with_venom
