"""Links between fees: the currency of a fee that another one uses, and fees that are computed from themselves."""

from __future__ import annotations

from thutuc.model.expressions import DefinitionRef, FeeRef, walk
from thutuc.resolve import errors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fee
    from thutuc.resolve.draft import Draft
    from thutuc.syntax.blocks import Value
    from thutuc.syntax.parser import Tree


def currency_of(draft: Draft, fee: Value) -> str:
    """The currency of a fee as written: that of the first amount it, or a value or fee it names, is made of."""
    section = draft.root.block("fees")
    fees = {scalar.value: value for scalar, value in section.names} if section else {}
    spelt = draft.context.language.spelt("currencies", draft.context.lang)
    waiting = _amounts(fee)
    seen: set[str] = set()
    while waiting:
        kind, _start, _end, parts = waiting.pop(0)
        if kind == "money":
            return spelt[" ".join(str(parts[-1][3]).split())]
        if kind == "path" and parts[0][3] not in seen:
            name = str(parts[0][3])
            seen.add(name)
            waiting += draft.written(name) or (_amounts(fees[name]) if name in fees else [])
        elif not isinstance(parts, str):
            waiting += parts
    return "VND"


def _amounts(fee: Value) -> list[Tree]:
    """The amounts of a fee as they are written."""
    amount = fee.content.keys.get("amount") if fee.kind == "block" else None
    values = [amount] if amount is not None else []
    if amount is not None and amount.kind == "block":
        rows = [row.content for _, row in amount.content.names if row.kind == "block"]
        values = [row.keys["amount"] for row in rows if "amount" in row.keys]
    return [value.content.tree for value in values if value.kind == "expression"]


def check_circles(draft: Draft, fees: tuple[Fee, ...]) -> None:
    """Report fees that are computed from themselves; each circle once."""
    uses = {fee.id: _used(draft, fee) for fee in fees}
    names = {fee.id: fee.name for fee in fees}
    done: set[str] = set()
    for fee in fees:
        chain = _circle(fee.id, uses)
        if chain and done.isdisjoint(chain):
            words = " → ".join(f"“{names[id_]}”" for id_ in [*chain, fee.id])
            draft.context.reporter.add(errors.CYCLE.at(fee.origin, path=fee.path, name=fee.name, chain=words))
        done.update(chain)


def _circle(start: str, uses: Mapping[str, Collection[str]]) -> list[str]:
    """The shortest way from a fee back to itself; empty when there is none."""
    waiting = [[start]]
    seen: set[str] = set()
    while waiting:
        chain = waiting.pop(0)
        for id_ in sorted(uses.get(chain[-1], ())):
            if id_ == start:
                return chain
            if id_ not in seen:
                seen.add(id_)
                waiting.append([*chain, id_])
    return []


def _used(draft: Draft, fee: Fee) -> set[str]:
    """The ids of the fees that a fee uses, by itself or through definitions."""
    parts = [fee.when, fee.minimum, fee.maximum]
    parts += [part for row in fee.rows for part in (row.when, row.amount)]
    parts += [part for reduction in fee.reductions for part in (reduction.when, reduction.share)]
    waiting: list[Expression] = [part for part in parts if part is not None]
    seen: set[str] = set()
    found: set[str] = set()
    while waiting:
        for part in walk(waiting.pop()):
            if isinstance(part, FeeRef):
                found.add(part.id)
            elif isinstance(part, DefinitionRef) and part.id in draft.definitions and part.id not in seen:
                seen.add(part.id)
                waiting.append(draft.definitions[part.id].value)
    return found
