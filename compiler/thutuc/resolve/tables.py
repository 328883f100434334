"""Fees and the deadline: the two tables of rows."""

from __future__ import annotations

from functools import partial

from thutuc.model.expressions import Constant, Expression, FeeRef
from thutuc.model.procedure import (
    Deadline,
    DeadlineRow,
    Extension,
    Fee,
    FeeRow,
    Office,
    Reduction,
    Stage,
    Supplement,
    Suspension,
)
from thutuc.model.types import BOOLEAN, TIME, VND, Type
from thutuc.report.diagnostic import Label
from thutuc.resolve import errors
from thutuc.resolve.links import check_circles, currency_of
from thutuc.resolve.scope import Ids
from thutuc.text.bilingual import Bilingual
from thutuc.time.office import OfficeHours, are_windows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from thutuc.resolve.draft import Draft
    from thutuc.syntax.blocks import Block, Value
    from thutuc.syntax.tree import Scalar
    from thutuc.text.source import Span

DURATION = Type("duration")
SHARE = Type("decimal", scale=9)


def fee_ids(draft: Draft) -> dict[str, str]:
    """Name -> id of the fees; each fee is also a value that other fees may use."""
    section = draft.root.block("fees")
    ids = Ids(draft.context)
    found = {}
    for scalar, value in section.names if section else []:
        id_ = ids.give(scalar, value.content if value.kind == "block" else None)
        found[scalar.value] = id_
        if draft.scope.find(scalar.value) is None:
            draft.scope.declare(scalar.value, _fee_reference(draft, id_, value))
    return found


def _fee_reference(draft: Draft, id_: str, value: Value) -> Callable[[Span], Expression]:
    return lambda span: FeeRef(VND.replace(currency=currency_of(draft, value)), span, id_)


def fees(draft: Draft, ids: Mapping[str, str]) -> tuple[Fee, ...]:
    """The fees, in the order of the file."""
    section = draft.root.block("fees")
    found = tuple(
        draft.item("fee", value, partial(_fee, draft, scalar, value.content, ids[scalar.value]))
        for scalar, value in (section.names if section else [])
        if value.kind == "block"
    )
    check_circles(draft, found)
    return found


def _fee(draft: Draft, scalar: Scalar, block: Block, id_: str) -> Fee:
    path = f"fees.{id_}"
    span = draft.context.span(scalar)
    amount = block.keys.get("amount")
    rows, ordered = _fee_rows(draft, scalar, amount, id_, path, draft.citations(block))
    rounding = block.word("rounding")
    amounts = [row.amount for row in rows if row.amount is not None]
    currency = next((node.type.currency for node in amounts if node.type.name == "money"), "VND")
    reductions = _reductions(draft, block.block("reductions"), path)
    fee = Fee(
        id=id_,
        name=scalar.value,
        path=path,
        origin=span,
        title=block.get("title") or "",
        kind="levy" if block.word("kind") == "levy" else "charge",
        authority=block.get("authority") or "",
        when=draft.expression(block, "when", draft.scope, BOOLEAN),
        rows=rows,
        ordered=ordered,
        minimum=_money(draft, block, "minimum", currency),
        maximum=_money(draft, block, "maximum", currency),
        rounding=rounding,
        reductions=reductions,
        paid_at=block.word("paid_at"),
        citations=draft.citations(block),
        note=block.get("note") or "",
        currency=currency,
    )
    inexact = any(node.type.scale > 0 for node in amounts if node.type.name == "money") or bool(reductions)
    if inexact and not rounding:
        draft.context.reporter.add(errors.NOT_ROUNDED.at(span, path=path, name=scalar.value))
    return fee


def _money(draft: Draft, block: Block, key: str, currency: str) -> Expression | None:
    return draft.expression(block, key, draft.scope, VND.replace(currency=currency))


def _fee_rows(
    draft: Draft, scalar: Scalar, amount: Value | None, id_: str, path: str, citations: Any
) -> tuple[tuple[FeeRow, ...], bool]:
    if amount is None or amount.kind == "error":
        return (), False
    if amount.kind != "block":
        node, word = _amount(draft, amount)
        return (FeeRow(id_, scalar.value, path, draft.context.span(scalar), None, False, node, word, citations),), False
    ids = Ids(draft.context, reserved=False)
    found = []
    for name, value in amount.content.names:
        if value.kind != "block":
            continue
        block = value.content
        row_id = ids.give(name, block)
        node, word = _amount(draft, block.keys.get("amount"))
        when, otherwise = condition_of_row(draft, name, block)
        found.append(
            FeeRow(
                row_id,
                name.value,
                f"{path}.rows.{row_id}",
                draft.context.span(name),
                when,
                otherwise,
                node,
                word,
                draft.citations(block),
                block.get("note") or "",
            )
        )
    check_rows(draft, scalar, found)
    return tuple(found), bool(amount.content.get("ordered"))


def _amount(draft: Draft, value: Value | None) -> tuple[Expression | None, Any]:
    if value is None or value.kind == "error":
        return None, ""
    if value.kind == "word":
        span = draft.context.span(value.node)
        if draft.scope.find(span.text) is not None:
            draft.context.reporter.add(errors.RESERVED.at(span, name=span.text, id=span.text))
        return None, value.content
    node = draft.typed(value.content, draft.scope, None)
    if node.type.name != "money":
        node = draft.typer.fit(node, VND)
    return node, ""


def _refused(block: Block, key: str) -> bool:
    """Whether a key is there with a value that was reported already."""
    return key in block.keys and block.keys[key].kind == "error"


def condition_of_row(draft: Draft, scalar: Scalar, block: Block) -> tuple[Expression | None, bool]:
    """The condition of a table's row, and whether it is the row for the rest; a row needs exactly one of the two."""
    otherwise = bool(block.get("otherwise"))
    when = draft.expression(block, "when", draft.scope, BOOLEAN)
    span = draft.context.span(scalar)
    if otherwise and "when" in block.keys:
        draft.context.reporter.add(errors.ROW_WITH_BOTH.at(span, name=scalar.value))
    elif "when" not in block.keys and block.get("otherwise") in (None, False) and not _refused(block, "otherwise"):
        draft.context.reporter.add(errors.ROW_WITHOUT_CONDITION.at(span, name=scalar.value))
    return when, otherwise


def check_rows(draft: Draft, scalar: Scalar, rows: Sequence[FeeRow | DeadlineRow]) -> None:
    """A table has at most one row for the rest."""
    places = [row.origin for row in rows if row.otherwise]
    for other in places[1:]:
        label = Label(places[0], Bilingual("dòng “Còn lại” thứ nhất", "the first row “Otherwise”"))
        draft.context.reporter.add(errors.TWO_OTHERWISE.at(other, related=(label,), name=scalar.value))


def _reductions(draft: Draft, section: Block | None, path: str) -> tuple[Reduction, ...]:
    found = []
    ids = Ids(draft.context, reserved=False)
    for scalar, value in section.names if section else []:
        if value.kind != "block":
            continue
        block = value.content
        id_ = ids.give(scalar, block)
        when = draft.expression(block, "when", draft.scope, BOOLEAN)
        share = draft.expression(block, "share", draft.scope, SHARE)
        if when is not None and share is not None:
            span = draft.context.span(scalar)
            place = f"{path}.reductions.{id_}"
            found.append(Reduction(id_, scalar.value, place, span, when, share, draft.citations(block)))
    return tuple(found)


# Deadline


def deadline(draft: Draft) -> Deadline | None:
    """The deadline; None where the file states none."""
    value = draft.root.keys.get("deadline")
    if value is None or value.kind == "error":
        return None
    origin = draft.context.span(draft.root.key_nodes["deadline"])
    if value.kind != "block":
        node, word = _length(draft, value)
        row = DeadlineRow("thoi_han", "thời_hạn", "deadline", origin, None, False, node, word, (), None, ())
        return Deadline((row,), False, "", (), (), None, origin)
    block: Block = value.content
    ids = Ids(draft.context, reserved=False)
    rows = tuple(
        _deadline_row(draft, scalar, inner.content, ids, single=len(block.names) == 1)
        for scalar, inner in block.names
        if inner.kind == "block"
    )
    check_rows(draft, draft.root.key_nodes["deadline"], rows)
    return Deadline(
        rows,
        bool(block.get("ordered")),
        block.word("starts"),
        _supplements(draft, block.block("supplements")),
        _suspensions(draft, block.block("suspensions")),
        _extension(draft, block.block("extension")),
        origin,
        _office(draft, block.block("office_hours")),
    )


def _length(draft: Draft, value: Value | None) -> tuple[Expression | None, Any]:
    if value is None or value.kind == "error":
        return None, ""
    if value.kind == "word":
        return None, value.content
    node = draft.typed(value.content, draft.scope, None)
    return node if node.type.name == "date" else draft.typer.fit(node, DURATION), ""


def _cut_off(draft: Draft, value: Value | None) -> Expression | None:
    """A time, or the name of a value that is one."""
    if value is None or value.kind == "error":
        return None
    if value.kind == "time":
        return Constant(TIME, draft.context.span(value.node), value.content)
    return draft.typed(value.content, draft.scope, TIME)


def _office(draft: Draft, block: Block | None) -> Office | None:
    if block is None:
        return None
    hours = {}
    for key in ("weekdays", "saturday"):
        windows = [value for value in block.items(key) if value.kind == "window"]
        hours[key] = tuple(value.content for value in windows)
        if not are_windows(hours[key]):
            draft.context.reporter.add(errors.HOURS_OVERLAP.at(draft.context.span(windows[-1].node)))
            return None
    if not hours["weekdays"]:
        return None
    return Office(OfficeHours(hours["weekdays"], saturday=hours["saturday"]), draft.citations(block))


def _deadline_row(draft: Draft, scalar: Scalar, block: Block, ids: Ids, *, single: bool) -> DeadlineRow:
    id_ = ids.give(scalar, block)
    path = f"deadline.{id_}"
    span = draft.context.span(scalar)
    node, word = _length(draft, block.keys.get("duration"))
    stages = []
    stage_ids = Ids(draft.context, reserved=False)
    section = block.block("stages")
    agencies = draft.agencies
    for name, value in section.names if section else []:
        length = draft.duration(value.content.get("duration")) if value.kind == "block" else None
        if length is None:
            continue
        stage_id = stage_ids.give(name, value.content)
        agency = draft.references(value.content.items("agency"), agencies, "agencies")
        stages.append(
            Stage(
                stage_id,
                name.value,
                f"{path}.stages.{stage_id}",
                draft.context.span(name),
                value.content.get("title") or "",
                length,
                agency[0] if agency else "",
                draft.citations(value.content),
            )
        )
    if "duration" not in block.keys and not stages:
        what = Bilingual("mục “Là” hoặc “Giai đoạn”", "the item “Is” or “Stages”")
        draft.context.reporter.add(errors.NEEDS_OTHER_KEY.at(span, name=scalar.value, what=what))
    if single and "when" not in block.keys:
        when, otherwise = None, False
    else:
        when, otherwise = condition_of_row(draft, scalar, block)
    return DeadlineRow(
        id_,
        scalar.value,
        path,
        span,
        when,
        otherwise,
        node,
        word,
        tuple(stages),
        _cut_off(draft, block.keys.get("cut_off")),
        draft.citations(block),
        block.get("note") or "",
    )


def _supplements(draft: Draft, section: Block | None) -> tuple[Supplement, ...]:
    found = []
    ids = Ids(draft.context, reserved=False)
    for scalar, value in section.names if section else []:
        if value.kind != "block":
            continue
        id_ = ids.give(scalar, value.content)
        when = draft.expression(value.content, "when", draft.scope, BOOLEAN)
        length = draft.duration(value.content.get("duration"))
        if when is not None and length is not None:
            span = draft.context.span(scalar)
            path = f"deadline.supplements.{id_}"
            found.append(Supplement(id_, scalar.value, path, span, when, length, draft.citations(value.content)))
    return tuple(found)


def _suspensions(draft: Draft, section: Block | None) -> tuple[Suspension, ...]:
    found = []
    ids = Ids(draft.context, reserved=False)
    for scalar, value in section.names if section else []:
        if value.kind != "block":
            continue
        id_ = ids.give(scalar, value.content)
        found.append(
            Suspension(
                id_,
                scalar.value,
                f"deadline.suspensions.{id_}",
                draft.context.span(scalar),
                value.content.get("title") or "",
                value.content.word("reason"),
                draft.citations(value.content),
            )
        )
    return tuple(found)


def _extension(draft: Draft, block: Block | None) -> Extension | None:
    length = draft.duration(block.get("duration")) if block else None
    if block is None or length is None:
        return None
    when = draft.expression(block, "when", draft.scope, BOOLEAN)
    return Extension(length, when, block.get("reason") or "", draft.citations(block))
