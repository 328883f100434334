"""The generated package and the reference evaluator say the same of every dossier, word for word."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.emit_python import packages
from tests.emit_python.dossiers import RUBBISH, Maker, damaged
from thutuc.time.office import parse_office_hours

if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.model.procedure import Procedure

OFFICE = parse_office_hours(["08:00-12:00", "13:00-17:00"])
PROCEDURES: dict[str, Callable[[], Procedure]] = {
    "sample": packages.sample,
    "birth": lambda: packages.real(packages.BIRTH),
    "transfer": lambda: packages.real(packages.TRANSFER),
}


@pytest.fixture(scope="module", params=PROCEDURES)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> packages.Subject:
    """A procedure and its generated package."""
    return packages.Subject(PROCEDURES[request.param](), tmp_path_factory.mktemp(request.param))


@given(st.integers(0, 2**32), st.integers(0, 5), st.booleans(), st.booleans())
def test_dossiers(pair: packages.Subject, seed: int, damage: int, is_neat: bool, has_office: bool) -> None:
    procedure, module = pair.procedure, pair.module
    random = Random(seed)
    dossier = damaged(random, Maker(random, procedure, is_neat=is_neat).dossier(), damage)
    office = OFFICE if has_office else None
    found = packages.generated(module, dossier, office)
    assert found == packages.reference(procedure, dossier, office)
    # The quick look passes nothing that the close look refuses, and sees the same facts.
    if module._accept(dossier) is not None:
        assert module._explain(dossier)[1] == []


@given(st.integers(0, 2**32))
def test_neat_dossiers_pass_the_quick_look(pair: packages.Subject, seed: int) -> None:
    procedure, module = pair.procedure, pair.module
    dossier = Maker(Random(seed), procedure, is_neat=True).dossier()
    is_right = not module.validate(dossier)
    assert (module._accept(dossier) is not None) is is_right


def test_rubbish_is_answered(pair: packages.Subject) -> None:
    procedure, module = pair.procedure, pair.module
    for value in (*RUBBISH, {"": 0}, {1: 2, (): 3}, {"submission_date": {"a": [None]}}, {"documents": {"x": 1}}):
        found = packages.generated(module, value, None)
        assert found == packages.reference(procedure, value, None)
        assert found["vi"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=8,
    )
)
def test_any_json_is_answered(pair: packages.Subject, value: object) -> None:
    procedure, module = pair.procedure, pair.module
    assert packages.generated(module, value, None) == packages.reference(procedure, value, None)
