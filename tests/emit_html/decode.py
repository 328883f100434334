"""What a portal does with a submitted form and with errors, written from docs/html-form.md alone."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from lxml import etree
from lxml import html as lxml_html

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from thutuc.model.procedure import Fact, Procedure

    Sent = Mapping[str, list[str]]


def dossier(procedure: Procedure, sent: Sent) -> dict[str, object]:
    """The dossier of a submitted form, without what the portal adds at receipt."""
    found = _record(procedure.builtins + procedure.facts, sent, "")
    documents: dict[str, object] = {
        name.removeprefix("documents."): {} for name in sent if name.startswith("documents.")
    }
    return {**found, "documents": documents} if documents else found


def _record(facts: Iterable[Fact], sent: Sent, prefix: str) -> dict[str, object]:
    values = {fact.keys[-1]: _value(fact, sent, f"{prefix}{fact.keys[-1]}") for fact in facts}
    return {key: value for key, value in values.items() if value is not None}


def _value(fact: Fact, sent: Sent, name: str) -> object:
    kind = fact.type.name
    if kind == "record":
        return _record(fact.fields, sent, f"{name}.") or None
    if kind == "list":
        numbers = sorted({int(key[len(name) + 1 :].split(".")[0]) for key in sent if key.startswith(f"{name}.")})
        rows = [_record(fact.fields, sent, f"{name}.{number}.") for number in numbers]
        return [row for row in rows if row] or None
    if kind == "date":
        parts = [_text(sent, f"{name}.{part}") for part in ("year", "month", "day")]
        if not any(parts):
            return None
        year, month, day = parts
        return f"{year.zfill(4)}-{month.zfill(2)}-{day.zfill(2)}"
    if kind == "choices":
        return sent.get(name) or None
    text = _text(sent, name)
    if not text:
        return None
    if kind in ("integer", "decimal", "money"):
        plain = text.replace(".", "").replace(",", ".")
        return float(plain) if "." in plain else int(plain)
    if kind == "boolean":
        return text == "true"
    return text.zfill(5) if kind == "time" else text


def _text(sent: Sent, name: str) -> str:
    return unicodedata.normalize("NFC", "".join(sent.get(name, [])).strip().replace("\r\n", "\n"))


def with_errors(page: str, errors: Iterable[tuple[str, str]]) -> str:
    """The page again with errors (JSON pointer, message)."""
    tree = lxml_html.document_fromstring(page)
    items = ""
    for pointer, message in errors:
        name = pointer[1:].replace("/", ".")
        items += f'<li><a href="#{name}">{message}</a></li>'
        target = _by_id(tree, name)
        controls = [target] if target.tag != "fieldset" else list(target.iter("input"))
        for control in controls:
            control.set("aria-invalid", "true")
        described = target.get("aria-describedby")
        target.set("aria-describedby", f"{name}-error {described}" if described else f"{name}-error")
        note = lxml_html.fragment_fromstring(f'<p class="error" id="{name}-error">{message}</p>')
        _before_controls(target, controls[0], note)
    summary = (
        '<div class="error-summary" id="error-summary" tabindex="-1"><div role="alert">'
        f"<h2>Có phần cần sửa</h2><ul>{items}</ul></div></div>"
    )
    _by_id(tree, "main").insert(0, lxml_html.fragment_fromstring(summary))
    title = tree.find(".//title")
    assert title is not None
    title.text = f"Lỗi: {title.text}"
    return "<!doctype html>\n" + etree.tostring(tree, encoding="unicode", method="html")


def _by_id(tree: etree._Element, name: str) -> etree._Element:
    return next(element for element in tree.iter() if element.get("id") == name)


def _before_controls(target: etree._Element, control: etree._Element, note: etree._Element) -> None:
    part = control
    while target is not control and part.getparent() is not target:
        parent = part.getparent()
        assert parent is not None
        part = parent
    part.addprevious(note)
