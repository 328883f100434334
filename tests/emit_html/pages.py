"""The pages under test, opened in the browser as a portal would serve them; nothing leaves the machine."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tests.emit_html.sample import SAMPLE
from tests.support import ROOT, calendar, load, load_text, procedures
from thutuc.emit.html_form import EMITTER as FORM
from thutuc.emit.notice import EMITTER as NOTICE
from thutuc.plan import plan

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from thutuc.emit.interface import Artefact
    from thutuc.model.procedure import Procedure

ADDRESS = "https://form.example/ho-so"
DAY = "2026-11-23"
REAL = {path.stem: path.relative_to(ROOT).as_posix() for path in procedures()}
PROCEDURES = ("sample", *REAL)
EMITTERS = {"form": FORM, "notice": NOTICE}
ALL = [(target, name) for target in EMITTERS for name in PROCEDURES]


@cache
def procedure(name: str) -> Procedure:
    """The sample, or a real procedure by its code."""
    return load_text(SAMPLE) if name == "sample" else load(REAL[name], DAY)


def artefacts(target: str, of: Procedure) -> dict[str, Artefact]:
    """What the target ("form" or "notice") makes of a procedure, by path."""
    return {item.path: item for item in EMITTERS[target].emit(plan(of, calendar()))}


@cache
def html(target: str, name: str) -> str:
    """The page of a target."""
    return artefacts(target, procedure(name))[f"{target}.html"].content.decode()


def policy(target: str, name: str) -> str:
    """The content security policy that goes with the page."""
    return artefacts(target, procedure(name))["csp.txt"].content.decode().strip()


def show(page: Page, text: str, headers: dict[str, str] | None = None) -> list[str]:
    """Opens a page; returns the list that gathers what it asks the network for besides itself."""
    asked: list[str] = []

    def answer(route: Route) -> None:
        if route.request.url != ADDRESS:
            asked.append(route.request.url)
            route.abort()
        else:
            route.fulfill(body=text, content_type="text/html; charset=utf-8", headers=headers or {})

    page.route("**/*", answer)
    page.goto(ADDRESS)
    return asked
