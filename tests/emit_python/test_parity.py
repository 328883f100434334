"""The generated package and the reference evaluator say the same of every dossier, word for word."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.emit_python import packages
from tests.emit_python.dossiers import RUBBISH, Maker, damaged
from thutuc.time.office import parse_office_hours

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

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


@pytest.fixture(scope="module")
def doubting(pair: packages.Subject) -> ModuleType:
    """The package again, with a sign between the texts that no pattern expects: each text is read by itself."""
    module = packages.imported(pair.folder)
    vars(module)["END"] = "\x01\x01"
    return module


@given(st.integers(0, 2**32), st.integers(0, 5), st.booleans(), st.booleans())
def test_dossiers(
    pair: packages.Subject, doubting: ModuleType, seed: int, damage: int, is_neat: bool, has_office: bool
) -> None:
    procedure, module = pair.procedure, pair.module
    random = Random(seed)
    dossier = damaged(random, Maker(random, procedure, is_neat=is_neat).dossier(), damage)
    office = OFFICE if has_office else None
    found = packages.generated(module, dossier, office)
    assert found == packages.reference(procedure, dossier, office)
    # The patterns pass nothing that the readers refuse.
    assert found == packages.generated(doubting, dossier, office)


@given(st.integers(0, 2**32))
def test_only_wrong_texts_of_a_neat_dossier_are_in_doubt(pair: packages.Subject, seed: int) -> None:
    procedure, module = pair.procedure, pair.module
    dossier = Maker(Random(seed), procedure, is_neat=True).dossier()
    doubted: list[str] = []
    look = module.look

    def noted(f: Any, e: Any, o: Any, at: str, texts: Any) -> None:
        doubted.extend(fact.name for fact in texts)
        look(f, e, o, at, texts)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "look", noted)
        errors = module.validate(dossier)
    assert set(doubted) <= {error.rule.rpartition(".")[0] for error in errors}


def test_a_text_may_hold_the_signs_of_the_patterns(pair: packages.Subject) -> None:
    """END stands between the texts: one that holds it may not shift or hide another."""
    procedure, module = pair.procedure, pair.module
    dossier = Maker(Random(1), procedure, is_neat=True).dossier()
    texts = [(place, key) for place in _objects(dossier) for key, value in place.items() if isinstance(value, str)]
    assert len(texts) > 5
    for place, key in texts:
        value = place[key]
        for odd in ("\x01", "\0", f"{value}\x01{value}", f"{value}\x01", f"\x01{value}", "\x01" * 40, ""):
            place[key] = odd
            assert packages.generated(module, dossier, None) == packages.reference(procedure, dossier, None)
        place[key] = value


def _objects(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(inner)


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
