"""Documents and forms."""

from __future__ import annotations

from functools import partial

from thutuc.model.procedure import Document, Form, Section
from thutuc.model.types import BOOLEAN
from thutuc.resolve import errors
from thutuc.resolve.scope import Ids, id_of
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.model.procedure import Fact, Grouping
    from thutuc.resolve.draft import Draft
    from thutuc.resolve.imports import Imported
    from thutuc.syntax.blocks import Block, Value
    from thutuc.syntax.tree import Scalar

GROUPINGS: tuple[Grouping, ...] = ("one_of", "in_turn", "all_of")
COUNTS = ("originals", "copies", "original_or_copy")
LEAF_KEYS = (*COUNTS, "certified", "shown", "replaced_by", "issued_within", "form", "signature")
COUNT_OR_GROUP = Bilingual(
    "số bản (“Bản chính”, “Bản sao” hoặc “Bản chính hoặc bản sao”), hay một nhóm (“Một trong”, “Lần lượt”, “Tất cả”)",
    "a number (“Originals”, “Copies” or “Originals or copies”), or a group (“One of”, “In turn”, “All of”)",
)
TITLE = Bilingual("mục “Tên”", "the item “Title”")
ONE_GROUP = Bilingual("một giấy tờ chỉ thuộc một kiểu nhóm", "a document has only one kind of group")
NOT_A_LEAF = Bilingual("đây là một nhóm giấy tờ", "this is a group of documents")


def documents(draft: Draft, forms: Mapping[str, str]) -> tuple[Document, ...]:
    """The documents of the file; `forms` maps names of forms to ids."""
    section = draft.root.block("documents")
    _give_ids(section, Ids(draft.context))
    return _level(draft, section, forms) if section else ()


def _give_ids(section: Block | None, ids: Ids) -> None:
    for scalar, value in section.names if section else []:
        if value.kind == "block":
            ids.give(scalar, value.content)
            for grouping in GROUPINGS:
                if grouping in value.content.keys:
                    # A document has one kind of group; others are reported and not read.
                    _give_ids(value.content.block(grouping), ids)
                    break


def declare_documents(draft: Draft) -> dict[str, str]:
    """Name -> id of every document and group, before their conditions can be read. Clashes are reported by `documents`."""
    found: dict[str, str] = {}

    def collect(section: Block | None) -> None:
        for scalar, value in section.names if section else []:
            if value.kind == "block":
                from thutuc.text.unicode import ascii_id

                found.setdefault(scalar.value, value.content.get("id") or ascii_id(scalar.value).lower())
                for grouping in GROUPINGS:
                    collect(value.content.block(grouping))

    collect(draft.root.block("documents"))
    return found


def _level(draft: Draft, section: Block, forms: Mapping[str, str]) -> tuple[Document, ...]:
    found = []
    for scalar, value in section.names:
        if value.kind == "block":
            found.append(draft.item("document", value, partial(_document, draft, scalar, value.content, forms)))
    return tuple(found)


def _document(draft: Draft, scalar: Scalar, block: Block, forms: Mapping[str, str]) -> Document:
    context, name = draft.context, scalar.value
    id_ = id_of(scalar, block)
    groups = [group for group in GROUPINGS if group in block.keys]
    grouping: Grouping = groups[0] if groups else ""
    members: tuple[Document, ...] = ()
    if groups:
        for other in groups[1:]:
            node = block.key_nodes[other]
            context.reporter.add(
                errors.DOES_NOT_FIT.at(context.span(node), key=node.value, name=name, reason=ONE_GROUP)
            )
        for key in LEAF_KEYS:
            if key in block.keys:
                node = block.key_nodes[key]
                finding = errors.DOES_NOT_FIT.at(context.span(node), key=node.value, name=name, reason=NOT_A_LEAF)
                context.reporter.add(finding)
        inner = block.block(grouping)
        members = _level(draft, inner, forms) if inner else ()
    else:
        if not any(block.get(key) for key in COUNTS) and not any(
            block.keys[key].kind == "error" for key in COUNTS if key in block.keys
        ):
            context.reporter.add(errors.NEEDS_OTHER_KEY.at(context.span(scalar), name=name, what=COUNT_OR_GROUP))
        if "title" not in block.keys:
            context.reporter.add(errors.NEEDS_OTHER_KEY.at(context.span(scalar), name=name, what=TITLE))
    form = draft.references(block.items("form"), forms, "forms")
    within = block.get("issued_within")
    electronic = block.get("electronic")
    return Document(
        id=id_,
        name=name,
        path=f"documents.{id_}",
        origin=context.span(scalar),
        title=block.get("title") or "",
        when=draft.expression(block, "when", draft.scope, BOOLEAN),
        grouping=grouping,
        members=members,
        originals=block.get("originals") or 0,
        copies=block.get("copies") or 0,
        either=block.get("original_or_copy") or 0,
        certified=bool(block.get("certified")),
        shown=bool(block.get("shown")),
        replaced_by=block.get("replaced_by") or "",
        issued_within=draft.duration(within),
        form=form[0] if form else "",
        electronic=True if electronic is None else bool(electronic),
        signature=block.word("signature", "none"),
        issuer=block.get("issuer") or "",
        note=block.get("note") or "",
        citations=draft.citations(block),
    )


def form_ids(draft: Draft) -> dict[str, str]:
    """Name -> id of the forms."""
    section = draft.root.block("forms")
    ids = Ids(draft.context, reserved=False)
    found = {}
    for scalar, value in section.names if section else []:
        found[scalar.value] = ids.give(scalar, value.content if value.kind == "block" else None)
    return found


def forms(
    draft: Draft, ids: Mapping[str, str], facts: tuple[Fact, ...], agencies: Mapping[str, str]
) -> tuple[Form, ...]:
    """The forms with their sections; the items of a section are names of facts, or paths into groups."""
    section = draft.root.block("forms")
    known = {fact.name: fact.id for fact in facts}
    found = []
    for scalar, value in section.names if section else []:
        imported = draft.imports.block(value, "forms") if value.kind == "import_ref" else None
        block = imported.block if imported else value.content
        if not imported and value.kind != "block":
            continue
        id_ = ids[scalar.value]
        addressee = draft.references(block.items("addressee"), agencies, "agencies")
        parts = block.block("sections")
        part_ids = Ids(draft.context, reserved=False)
        sections = []
        for part, inner in parts.names if parts else []:
            if inner.kind != "block":
                continue
            part_id = part_ids.give(part, inner.content)
            fields = _fields(draft, inner.content.items("fields"), known, imported)
            sections.append(
                Section(
                    part_id,
                    part.value,
                    f"forms.{id_}.{part_id}",
                    draft.context.span(part),
                    inner.content.get("title") or "",
                    tuple((field,) for field in fields),
                )
            )
        found.append(
            Form(
                id_,
                scalar.value,
                f"forms.{id_}",
                draft.context.span(scalar),
                block.get("title") or "",
                block.get("number") or "",
                addressee[0] if addressee else "",
                tuple(sections),
                block.get("pledge") or "",
                (imported.draft if imported else draft).citations(block),
            )
        )
    return tuple(found)


def _fields(draft: Draft, items: list[Value], known: Mapping[str, str], imported: Imported | None) -> tuple[str, ...]:
    """The facts of a section; those an imported form has and this file does not are reported where it is imported."""
    if imported is None:
        return draft.references(items, known, "facts")
    names = [str(item.content) for item in items if item.kind != "error"]
    for name in names:
        if name not in known:
            finding = errors.IMPORT_NEEDS.at(imported.span, name=imported.name, fact=name, alias=imported.alias)
            draft.context.reporter.add(finding)
    return tuple(known[name] for name in names if name in known)
