"""What the reference evaluator says of a dossier, as the row that the query has to give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.emit_python import packages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thutuc.model.procedure import Document, Procedure

FEE = ("status", "amount", "currency", "row", "reduction", "rows", "needs", "failure")
DUE = ("status", "date", "minutes", "row", "rows", "needs", "failure", "unannounced")
DOCUMENT = ("status", "problems", "needs", "failure")


def reference(procedure: Procedure, dossier: object) -> dict[str, Any]:
    """The row of a dossier, by the names of its columns."""
    deadline = procedure.deadline
    office = deadline.office.hours if deadline is not None and deadline.office is not None else None
    said = packages.reference(procedure, dossier, office)
    row: dict[str, Any] = {
        "valid": not said["vi"],
        "errors": [{"path": path, "rule": rule} for path, rule, _ in said["vi"]],
    }
    told = dict(_told(said["documents"]))
    for document in _all(procedure.documents):
        found = told.get(document.id, (None, (), (), ""))
        row |= _columns(f"document_{document.id}", DOCUMENT, found)
        if document.members:
            assert found[1] == ()
            del row[f"document_{document.id}_problems"]
    row |= {"required": said["required"], "missing": said["missing"]}
    for fee in said["fees"]:
        row |= _columns(f"fee_{fee[0]}", FEE, fee[1:])
        # Every amount of a fee is in the currency that the specification says.
        del row[f"fee_{fee[0]}_currency"]
    row["total"] = said["total"]
    if said["due"] is not None:
        row |= _columns("due", DUE, said["due"]) if deadline is not None else {"due_status": said["due"][0]}
    return row


def _columns(name: str, parts: tuple[str, ...], values: Iterable[Any]) -> dict[str, Any]:
    entries = zip(parts, values, strict=True)
    return {f"{name}_{part}": list(value) if isinstance(value, tuple) else value for part, value in entries}


def _told(documents: Iterable[tuple[Any, ...]]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for id_, status, _grouping, members, *rest in documents:
        yield id_, (status, *rest)
        yield from _told(members)


def _all(documents: Iterable[Document]) -> Iterator[Document]:
    for document in documents:
        yield document
        yield from _all(document.members)


def differences(found: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """The columns in which a row is not what was expected."""
    if list(found) != list(expected) and set(found) != set(expected):
        return [f"columns: {sorted(set(found) ^ set(expected))} stand in one row only"]
    return [
        f"{name}: {expected[name]!r} expected, {found[name]!r} came"
        for name in expected
        if found[name] != expected[name]
    ]
