"""Both pages of every procedure: valid, accessible, self-contained, readable on a small screen and on paper."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.emit_html.decode import with_errors
from tests.emit_html.pages import ALL, EMITTERS, artefacts, html, policy, procedure, show
from thutuc.emit.interface import RULE_KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# What sticks out of the window, or whose text is cut off.
STICKS_OUT = """[...document.body.querySelectorAll('*')].filter(e => !e.closest('.skip'))
  .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80))"""

each_page = pytest.mark.parametrize("target,name", ALL, ids=["-".join(pair) for pair in ALL])


@each_page
def test_is_html_without_a_parse_error(target: str, name: str) -> None:
    html5lib.HTMLParser(strict=True).parse(html(target, name))


@each_page
def test_has_no_accessibility_violation(page: Page, target: str, name: str) -> None:
    show(page, html(target, name))
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    results = Axe().run(page, options=AXE)
    assert results.violations_count == 0, results.generate_report()


@each_page
def test_holds_and_asks_for_nothing_else(page: Page, target: str, name: str) -> None:
    text = html(target, name)
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    asked = show(page, text)
    assert asked == []
    assert page.locator("script, iframe, object, embed, link, img, base").count() == 0
    attributes = page.evaluate("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())")
    assert not [attribute for attribute in attributes if attribute.startswith("on") or attribute == "style"]
    assert not re.search(r"(?i)javascript:|url\(|@import", text)


@each_page
def test_its_policy_lets_its_own_style_through(page: Page, target: str, name: str) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    show(page, html(target, name), {"Content-Security-Policy": policy(target, name)})
    assert complaints == []
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(11, 58, 103)"


@each_page
@pytest.mark.parametrize("width,zoom", [(320, 100), (390, 200)], ids=["320px", "200%"])
def test_fits_small_screens_and_large_text(page: Page, target: str, name: str, width: int, zoom: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    show(page, html(target, name))
    page.add_style_tag(content=f"html{{font-size:{zoom}%}}")
    assert page.evaluate(STICKS_OUT) == []
    assert page.evaluate(OVERFLOW) <= 0


@each_page
def test_headings_are_in_order_and_ids_unique(page: Page, target: str, name: str) -> None:
    show(page, html(target, name))
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(e => Number(e.tagName[1]))")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


@each_page
def test_every_reference_inside_the_page_has_its_target(page: Page, target: str, name: str) -> None:
    show(page, html(target, name))
    missing = page.evaluate(
        """[...document.querySelectorAll('[aria-describedby],[aria-labelledby],[for],a[href]')].flatMap(e =>
          ['aria-describedby', 'aria-labelledby', 'for'].flatMap(a => (e.getAttribute(a) || '').split(' '))
          .concat(e.getAttribute('href') ? [e.getAttribute('href').replace('#', '')] : []))
          .filter(id => id && !document.getElementById(id))"""
    )
    assert missing == []


@each_page
def test_prints_on_a4(page: Page, target: str, name: str) -> None:
    show(page, html(target, name))
    page.emulate_media(media="print")
    paper = page.pdf(prefer_css_page_size=True)
    boxes = set(re.findall(rb"/MediaBox \[([^\]]*)\]", paper))
    # A4 is 595.28 x 841.89 points.
    assert [tuple(round(float(side)) for side in box.split()) for box in boxes] == [(0, 0, 595, 842)]
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(0, 0, 0)"


@each_page
def test_is_the_same_every_time_and_knows_its_lines(target: str, name: str) -> None:
    first, second = (artefacts(target, procedure(name)) for _ in range(2))
    assert first == second
    lines = html(target, name).split("\n")
    for region in first[f"{target}.html"].regions:
        assert 1 <= region.first <= region.last <= len(lines)
    fee = procedure(name).fees[0]
    place = next(item for item in first[f"{target}.html"].regions if item.path == fee.path)
    assert fee.title in "\n".join(lines[place.first - 1 : place.last])


@pytest.mark.parametrize("target", EMITTERS)
def test_says_what_becomes_of_every_kind_of_rule(target: str) -> None:
    emitter = EMITTERS[target]
    assert tuple(emitter.carries) == RULE_KINDS
    for loss in emitter.carries.values():
        assert loss.carriage == "enforced" or (loss.reason.vi and loss.reason.en)


def test_form_with_errors_is_accessible_and_leads_to_them(page: Page) -> None:
    errors = [
        ("/nguoi_nop/ho_ten", "Nhập họ, chữ đệm và tên."),
        ("/ngay_ky", "Nhập ngày ký hợp đồng."),
        ("/loai", "Chọn loại giấy phép."),
        ("/tinh", "Chọn nơi đặt trụ sở."),
        ("/noi_dung", "Nhập nội dung đề nghị."),
        ("/nhan_vien/1/ho_ten", "Nhập họ tên nhân viên."),
    ]
    show(page, with_errors(html("form", "sample"), errors), {"Content-Security-Policy": policy("form", "sample")})
    results = Axe().run(page, options=AXE)
    assert results.violations_count == 0, results.generate_report()
    assert page.title() == "Lỗi: Cấp giấy phép thử nghiệm"
    for pointer, message in errors:
        page.locator("#error-summary").get_by_role("link", name=message).click()
        target = page.locator(f'[id="{pointer[1:].replace("/", ".")}"]')
        assert target.bounding_box() is not None
        described = page.evaluate(
            "e => e.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent)",
            target.element_handle(),
        )
        assert described[0] == message
    border = page.evaluate("getComputedStyle(document.getElementById('tinh')).borderTopColor")
    assert border == "rgb(179, 35, 26)"
