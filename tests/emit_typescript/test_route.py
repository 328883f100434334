"""The steps that generated modules give of a dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.emit_python import test_route as python
from tests.emit_typescript.modules import Subject, reference
from tests.evaluate.specs import HEAD
from tests.support import calendar, load_text
from thutuc.emit.interface import ENFORCED
from thutuc.emit.typescript import EMITTER
from thutuc.plan import plan

if TYPE_CHECKING:
    from typing import Any

    from tests.emit_typescript.modules import Node


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory, node: Node) -> Subject:
    return Subject(python.procedure(), tmp_path_factory.mktemp("route"), node)


def test_every_way_is_that_of_the_evaluator(subject: Subject) -> None:
    for dossier in python.dossiers():
        assert subject.generated(dossier) == reference(subject.procedure, dossier), dossier


# By hand from the specification: "take" is done again after "supply", a decision counts once, 12 : (9 - 6) = 4 is more than
# 1, and 12 : (20 - 6) makes 1 when rounded up.
@pytest.mark.parametrize(
    "decisions, score, route",
    [
        ({}, 9, ("ended", ("take", "check", "decide", "give"), "done", (), "")),
        (
            {"take": "incomplete"},
            9,
            ("ended", ("take", "supply", "take", "check", "decide", "give"), "done", (), ""),
        ),
        (
            {"constructor": "to_string"},
            20,
            ("ended", ("take", "check", "decide", "constructor"), "stopped", (), ""),
        ),
        ({}, 7, ("undetermined", ("take", "check", "decide", "give", "constructor"), "", (), "E_DIVISION")),
        ({}, 5, ("endless", ("take", "check", "decide", "check", "decide"), "", (), "")),
        ({}, 6, ("undetermined", ("take", "check", "decide"), "", (), "E_DIVISION")),
        ({}, None, ("undetermined", ("take", "check", "decide"), "", ("score",), "")),
    ],
)
def test_ways(subject: Subject, decisions: dict[str, str], score: int | None, route: tuple[object, ...]) -> None:
    dossier: dict[str, Any] = {"complex": True, "decisions": decisions}
    if score is not None:
        dossier["score"] = score
    assert subject.generated(dossier)["route"] == route


def test_without_steps_there_is_no_route(tmp_path_factory: pytest.TempPathFactory, node: Node) -> None:
    text = HEAD + "Facts:\n  n:\n    Label: Số\n    Type: integer\n"
    assert Subject(load_text(text, "2026-09-15"), tmp_path_factory.mktemp("none"), node).generated({})["route"] is None


def test_steps_and_outcomes_have_their_lines() -> None:
    assert EMITTER.carries["step"] == ENFORCED
    procedure = python.procedure()
    module, types, *_ = EMITTER.emit(plan(procedure, calendar()))
    lines = module.content.decode().split("\n")
    told = types.content.decode()
    for step in procedure.steps:
        assert f"{step.path} · {step.title}" in told
        [region] = [one for one in module.regions if one.path == step.path]
        assert lines[region.first - 1].startswith("[")
        for outcome in step.outcomes:
            [inner] = [one for one in module.regions if one.path == outcome.path]
            assert region.first < inner.first == inner.last < region.last
