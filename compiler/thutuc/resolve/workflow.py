"""Agencies, roles and steps."""

from __future__ import annotations

from thutuc.model.procedure import Agency, Outcome, Role, Step
from thutuc.model.types import BOOLEAN
from thutuc.resolve import errors
from thutuc.resolve.scope import Ids
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.resolve.draft import Draft
    from thutuc.syntax.blocks import Block
    from thutuc.syntax.tree import Scalar

ROLE = Bilingual("mục “Người làm”", "the item “Done by”")


def named_ids(draft: Draft, section: str) -> dict[str, str]:
    """Name -> id of a section whose names are used elsewhere; a step called like an end could not be told from it."""
    block = draft.root.block(section)
    ids = Ids(draft.context, reserved=False)
    ends = draft.context.language.words("end", draft.context.lang) if section == "workflow" else {}
    for scalar, _value in block.names if block else []:
        if scalar.value in ends:
            span = draft.context.span(scalar)
            draft.context.reporter.add(errors.RESERVED.at(span, name=scalar.value, id=scalar.value))
    return {
        scalar.value: ids.give(scalar, value.content if value.kind == "block" else None)
        for scalar, value in (block.names if block else [])
    }


def agencies(draft: Draft, ids: Mapping[str, str]) -> tuple[Agency, ...]:
    """The agencies the file names."""
    section = draft.root.block("agencies")
    found = []
    for scalar, value in section.names if section else []:
        block = value.content if value.kind == "block" else None
        title = block.get("title") if block else value.content
        found.append(
            Agency(
                ids[scalar.value],
                scalar.value,
                f"agencies.{ids[scalar.value]}",
                draft.context.span(scalar),
                str(title or ""),
                str(block.get("code") or "") if block else "",
                block.word("level") if block else "",
                draft.citations(block) if block else (),
            )
        )
    return tuple(found)


def roles(draft: Draft, ids: Mapping[str, str]) -> tuple[Role, ...]:
    """The roles the file names."""
    section = draft.root.block("roles")
    found = []
    for scalar, value in section.names if section else []:
        block = value.content if value.kind == "block" else None
        title = block.get("title") if block else value.content
        agency = draft.references(block.items("agency"), draft.agencies, "agencies") if block else ()
        path = f"roles.{ids[scalar.value]}"
        span = draft.context.span(scalar)
        found.append(Role(ids[scalar.value], scalar.value, path, span, str(title or ""), agency[0] if agency else ""))
    return tuple(found)


def steps(draft: Draft, ids: Mapping[str, str], role_ids: Mapping[str, str]) -> tuple[Step, ...]:
    """The steps; each knows what follows it."""
    section = draft.root.block("workflow")
    named = [(scalar, value.content) for scalar, value in (section.names if section else []) if value.kind == "block"]
    found = []
    for index, (scalar, block) in enumerate(named):
        below = ids[named[index + 1][0].value] if index + 1 < len(named) else "end:done"
        found.append(_step(draft, scalar, block, ids, role_ids, below))
    return tuple(found)


def _next(draft: Draft, block: Block, ids: Mapping[str, str], below: str) -> str:
    value = block.keys.get("next")
    if value is None or value.kind == "error":
        return below
    if value.kind == "word":
        return f"end:{value.content}"
    ends = list(draft.context.language.words("end", draft.context.lang))
    target = draft.references([value], ids, "workflow", ends)
    return target[0] if target else below


def _step(
    draft: Draft,
    scalar: Scalar,
    block: Block,
    ids: Mapping[str, str],
    role_ids: Mapping[str, str],
    below: str,
) -> Step:
    id_ = ids[scalar.value]
    path = f"workflow.{id_}"
    following = _next(draft, block, ids, below)
    section = block.block("outcomes")
    outcome_ids = Ids(draft.context, reserved=False)
    outcomes = []
    for name, value in section.names if section else []:
        if value.kind != "block":
            continue
        outcome_id = outcome_ids.give(name, value.content)
        outcomes.append(
            Outcome(
                outcome_id,
                name.value,
                f"{path}.outcomes.{outcome_id}",
                draft.context.span(name),
                value.content.get("title") or "",
                draft.expression(value.content, "when", draft.scope, BOOLEAN),
                _next(draft, value.content, ids, following),
                draft.citations(value.content),
            )
        )
    role = draft.references(block.items("role"), role_ids, "roles")
    agency = draft.references(block.items("agency"), draft.agencies, "agencies")
    if "role" not in block.keys and block.word("presence") != "automatic":
        draft.context.reporter.add(
            errors.NEEDS_OTHER_KEY.at(draft.context.span(scalar), path=path, name=scalar.value, what=ROLE)
        )
    duration = block.keys.get("duration")
    return Step(
        id=id_,
        name=scalar.value,
        path=path,
        origin=draft.context.span(scalar),
        title=block.get("title") or "",
        kind=block.word("kind"),
        role=role[0] if role else "",
        agency=agency[0] if agency else "",
        when=draft.expression(block, "when", draft.scope, BOOLEAN),
        duration=draft.duration(duration.content) if duration is not None and duration.kind == "duration" else None,
        duration_word=block.word("duration"),
        presence=block.word("presence"),
        silence=bool(block.get("silence")),
        outcomes=tuple(outcomes),
        next=following,
        citations=draft.citations(block),
        note=block.get("note") or "",
    )
