"""The generated module and the reference evaluator say the same of every dossier, word for word."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.emit_python import packages
from tests.emit_python.dossiers import RUBBISH, Maker, damaged
from tests.emit_typescript.modules import Subject, reference, told_apart
from thutuc.time.office import office_hours

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.emit_typescript.modules import Node
    from thutuc.model.procedure import Procedure

OFFICE = office_hours([(480, 720), (780, 1020)], [(450, 690)])
PROCEDURES: dict[str, Callable[[], Procedure]] = {
    "sample": packages.sample,
    "birth": lambda: packages.real(packages.BIRTH),
    "transfer": lambda: packages.real(packages.TRANSFER),
}


@pytest.fixture(scope="module", params=PROCEDURES)
def subject(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, node: Node) -> Subject:
    """A procedure and its generated module."""
    return Subject(PROCEDURES[request.param](), tmp_path_factory.mktemp(request.param), node)


# Each example is a dossier and what becomes of it when it is damaged in many ways: 5,040 dossiers on three procedures.
@settings(max_examples=120)
@given(st.integers(0, 2**32), st.booleans())
def test_dossiers(subject: Subject, seed: int, is_neat: bool) -> None:
    random = Random(seed)
    whole = Maker(random, subject.procedure, is_neat=is_neat).dossier()
    for damages in ((0, 1, 1, 1, 1, 2, 3), (1, 1, 1, 2, 2, 4, 5)):
        dossiers = [told_apart(damaged(random, whole, times)) for times in damages]
        offices = [random.choice((None, OFFICE)) for _ in dossiers]
        for dossier, office in zip(dossiers, offices, strict=True):
            subject.ask(dossier, office)
        answers = [subject.read() for _ in dossiers]
        for dossier, office, answer in zip(dossiers, offices, answers, strict=True):
            assert answer == reference(subject.procedure, dossier, office), dossier


def test_rubbish_is_answered(subject: Subject) -> None:
    for value in (*RUBBISH, {"": 0}, {"submission_date": {"a": [None]}}, {"documents": {"x": 1}}):
        found = subject.generated(told_apart(value))
        assert found == reference(subject.procedure, told_apart(value))
        assert found["vi"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=8,
    )
)
@example({"b": 1, "10": 1, "": 1, "9": 1})
@example({"4294967295": 1, "01": 1, "4294967294": 1, "-1": 1, "\u0661": 1, "0": 1})
def test_any_json_is_answered(subject: Subject, value: object) -> None:
    value = told_apart(value)
    assert subject.generated(value) == reference(subject.procedure, value)
