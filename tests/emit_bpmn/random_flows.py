"""Workflows nobody would write, for what has to hold of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hypothesis import strategies as st

from tests.emit_bpmn.flows import licence
from thutuc.model.procedure import Outcome, Step
from thutuc.time.duration import Duration

if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure

ENDS = ("end:done", "end:refused", "end:withdrawn")
KINDS = ("intake", "handle", "verify", "consult", "approve", "notify", "supplement", "pay", "return")
TITLES = ("Ký", "Xem xét tính đầy đủ của hồ sơ", "Tra cứu, đối chiếu dữ liệu trên Cơ sở dữ liệu quốc gia về dân cư")


class Way(NamedTuple):
    """An outcome: its title, whether it follows from the facts, and what follows (-1 to -3 are the ends)."""

    title: int
    by_facts: bool
    following: int


class Sketch(NamedTuple):
    """A step, in numbers: index of title, kind and role, its switches, what follows, its outcomes."""

    title: int
    kind: int
    role: int
    when: bool
    automatic: bool
    silence: bool
    following: int
    ways: list[Way]


@st.composite
def sketches(draw: st.DrawFn) -> list[Sketch]:
    """Steps with any jumps, skips, outcomes, silences, lanes and lengths of names; most go on to the one below."""
    count = draw(st.integers(1, 9))
    titles, flags = st.integers(0, len(TITLES) - 1), st.booleans()
    found = []
    for index in range(count):
        below = index + 1 if index + 1 < count else -1
        targets = st.one_of(st.just(below), st.integers(-len(ENDS), count - 1))
        ways = st.lists(st.builds(Way, titles, flags, targets), max_size=4)
        kinds, roles = st.integers(0, len(KINDS) - 1), st.integers(0, 3)
        found.append(draw(st.builds(Sketch, titles, kinds, roles, flags, flags, flags, targets, ways)))
    return found


def built(sketched: list[Sketch]) -> Procedure:
    """The licence with these steps instead of its own."""
    base = licence()
    when = next(step.when for step in base.steps if step.id == "in_giay")
    roles = [role.id for role in base.roles]

    def target(index: int) -> str:
        return f"buoc_{index}" if index >= 0 else ENDS[-1 - index]

    steps = []
    for index, sketch in enumerate(sketched):
        name = f"buoc_{index}"
        outcomes = tuple(
            Outcome(
                id=f"kl_{number}",
                name=f"kl_{number}",
                path=f"workflow.{name}.outcomes.kl_{number}",
                origin=base.origin,
                title=TITLES[way.title],
                when=when if way.by_facts else None,
                next=target(way.following),
                citations=(),
            )
            for number, way in enumerate(sketch.ways)
        )
        steps.append(
            Step(
                id=name,
                name=name,
                path=f"workflow.{name}",
                origin=base.origin,
                title=TITLES[sketch.title],
                kind=KINDS[sketch.kind],
                role="" if sketch.automatic else roles[sketch.role],
                agency="",
                when=when if sketch.when else None,
                duration=Duration(3, "working_day"),
                duration_word="",
                presence="automatic" if sketch.automatic else "officer",
                silence=sketch.silence,
                outcomes=outcomes,
                next=target(sketch.following),
                citations=(),
            )
        )
    return base.replace(steps=tuple(steps))
