"""Facts: types first, then the conditions and bounds that may name other facts."""

from __future__ import annotations

from functools import partial

from thutuc.model.expressions import Constant, Expression, FactRef
from thutuc.model.procedure import Fact
from thutuc.model.types import BOOLEAN, DATE, ERROR, INTEGER, TEXT, TIME, VND, Member, Type
from thutuc.resolve import errors
from thutuc.resolve.scope import Ids, Scope
from thutuc.syntax.language import option_name
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.resolve.draft import Draft
    from thutuc.resolve.imports import Imported
    from thutuc.syntax.blocks import Block, Value
    from thutuc.syntax.tree import Scalar
    from thutuc.text.source import Span

SIMPLE = {
    "text": TEXT,
    "long_text": TEXT,
    "person_name": TEXT,
    "address": TEXT,
    "id_number": TEXT,
    "phone": TEXT,
    "email": TEXT,
    "integer": INTEGER,
    "year": INTEGER,
    "money": VND,
    "date": DATE,
    "time": TIME,
    "boolean": BOOLEAN,
}
TEXTS = frozenset(name for name, type_ in SIMPLE.items() if type_ is TEXT)
ORDERED = frozenset(("integer", "year", "money", "date", "time", "decimal"))
GROUPS = frozenset(("record", "list"))
MAX_SCALE = 9
SCALE_RANGE = Bilingual(
    "số thập phân có từ 1 đến 9 chữ số lẻ; không có phần lẻ thì dùng kiểu “số nguyên”",
    "a decimal has 1 to 9 decimal places; without any the type is “integer”",
)
FITS: dict[str, tuple[frozenset[str], Bilingual]] = {
    "options": (
        frozenset(("choice", "multi_choice")),
        Bilingual("chỉ kiểu “lựa chọn” mới có", "only the type “choice” has options"),
    ),
    "fields": (
        GROUPS,
        Bilingual("chỉ kiểu “nhóm” và “danh sách” mới có", "only the types “group” and “list” have fields"),
    ),
    "scale": (frozenset(("decimal",)), Bilingual("chỉ số thập phân mới có", "only a decimal has it")),
    "max_length": (TEXTS, Bilingual("chỉ kiểu chữ mới có", "only texts have it")),
    "pattern": (TEXTS, Bilingual("chỉ kiểu chữ mới có", "only texts have it")),
    "minimum": (
        ORDERED,
        Bilingual("chỉ số, tiền, ngày, giờ mới có", "only numbers, money, dates and times have it"),
    ),
    "maximum": (
        ORDERED,
        Bilingual("chỉ số, tiền, ngày, giờ mới có", "only numbers, money, dates and times have it"),
    ),
    "min_items": (
        frozenset(("list", "multi_choice")),
        Bilingual("chỉ danh sách mới có", "only lists have it"),
    ),
    "max_items": (
        frozenset(("list", "multi_choice")),
        Bilingual("chỉ danh sách mới có", "only lists have it"),
    ),
}


class Sketch:
    """A fact whose type is known and whose expressions are still to be typed."""

    def __init__(
        self, scalar: Scalar, value: Value, block: Block, id_: str, keys: tuple[str, ...], imported: Imported | None
    ) -> None:
        self.scalar = scalar
        self.value = value
        self.block = block
        self.id = id_
        self.keys = keys
        self.format = block.word("type")
        self.type = TEXT
        self.children: list[Sketch] = []
        self.imported = imported


def sketch_facts(draft: Draft, names: list[tuple[Scalar, Value]], parent: tuple[str, ...]) -> list[Sketch]:
    """The facts of one level with their types; what is not a fact is left out."""
    ids = draft.dossier_ids if not parent else Ids(draft.context)
    found = []
    for scalar, value in names:
        imported = draft.imports.block(value, "facts") if value.kind == "import_ref" else None
        block = imported.block if imported else value.content
        if not imported and value.kind != "block":
            continue
        id_ = ids.give(scalar, block)
        make = partial(_sketch, draft, Sketch(scalar, value, block, id_, (*parent, id_), imported))
        # The fields of a group may be imported at two places, and are then not the same facts.
        found.append(make() if parent else draft.item("sketch", value, make))
    return found


def _sketch(draft: Draft, sketch: Sketch) -> Sketch:
    _check_keys(draft, sketch)
    sketch.type = _type(sketch.imported.draft if sketch.imported else draft, sketch)
    return sketch


def _check_keys(draft: Draft, sketch: Sketch) -> None:
    context, name = draft.context, sketch.scalar.value
    for key, (formats, reason) in FITS.items() if sketch.format else ():
        node = sketch.block.key_nodes.get(key)
        if node is not None and sketch.format not in formats:
            draft.context.reporter.add(
                errors.DOES_NOT_FIT.at(context.span(node), key=node.value, name=name, reason=reason)
            )
    scale = sketch.block.get("scale")
    if scale is not None and sketch.format == "decimal" and not 1 <= scale <= MAX_SCALE:
        node = sketch.block.key_nodes["scale"]
        finding = errors.DOES_NOT_FIT.at(context.span(node), key=node.value, name=name, reason=SCALE_RANGE)
        context.reporter.add(finding)
    wanted = {"choice": "options", "multi_choice": "options", "record": "fields", "list": "fields"}.get(sketch.format)
    if wanted and wanted not in sketch.block.keys:
        lacking = context.language.kind("fact").keys[wanted].spelling(context.lang)
        what = Bilingual(f"mục “{lacking}”", f"the item “{lacking}”")
        context.reporter.add(errors.NEEDS_OTHER_KEY.at(context.span(sketch.scalar), name=name, what=what))


def _type(draft: Draft, sketch: Sketch) -> Type:
    format_, block = sketch.format, sketch.block
    simple = SIMPLE.get(format_)
    if simple is not None:
        return simple
    if format_ == "decimal":
        return Type("decimal", scale=min(block.get("scale") or 2, MAX_SCALE))
    if format_ in ("choice", "multi_choice"):
        return Type(
            "choice" if format_ == "choice" else "choices", members=_members(draft, block), choice=".".join(sketch.keys)
        )
    fields = block.block("fields")
    # Without a known type the fields are still read, and whatever uses the fact is no second mistake.
    sketch.children = sketch_facts(draft, fields.names, sketch.keys) if fields else []
    if not format_:
        return ERROR
    members = tuple(Member(child.id, child.scalar.value, label_of(child.block)) for child in sketch.children)
    types = tuple((child.id, child.type) for child in sketch.children)
    return Type("list" if format_ == "list" else "record", members=members, fields=types, choice=".".join(sketch.keys))


def _members(draft: Draft, block: Block) -> tuple[Member, ...]:
    options = block.block("options")
    ids = Ids(draft.context, reserved=False)
    found = []
    for scalar, value in options.names if options else []:
        inner = value.content if value.kind == "block" else None
        id_ = ids.give(scalar, inner)
        label = label_of(inner) if inner else Bilingual(str(value.content), str(value.content))
        found.append(Member(id_, scalar.value, label))
    return tuple(found)


def label_of(block: Block) -> Bilingual:
    """The label in both languages; the one given stands for a missing translation."""
    label = str(block.get("label") or "")
    return Bilingual(label, str(block.get("label_en") or label))


def declare_facts(scope: Scope, sketches: list[Sketch], row: tuple[str, ...] = ()) -> None:
    """Let the names of the facts stand for them; `row` is the list whose current row they belong to."""
    for sketch in sketches:
        scope.declare(sketch.scalar.value, _reference(sketch, row))


def _reference(sketch: Sketch, row: tuple[str, ...]) -> Callable[[Span], Expression]:
    def make(span: Span) -> Expression:
        return FactRef(sketch.type, span, sketch.keys, row)

    return make


def finish_facts(draft: Draft, sketches: list[Sketch], scope: Scope) -> tuple[Fact, ...]:
    """The facts with their conditions and bounds typed; those of an imported group stand in the file it comes from."""
    return tuple(
        draft.item("fact", sketch.value, partial(_finish, draft, sketch, scope, (), None)) for sketch in sketches
    )


def _finish(draft: Draft, sketch: Sketch, scope: Scope, row: tuple[str, ...], imported: Imported | None) -> Fact:
    block = sketch.block
    if sketch.imported is not None:
        imported, scope = sketch.imported, sketch.imported.draft.scope
    owner = imported.draft if imported else draft

    def read(key: str, wanted: Type) -> Expression | None:
        node = owner.expression(block, key, scope, wanted)
        if node is not None and imported is not None:
            draft.imports.adopt(owner, node, imported.alias, imported.name, imported.span)
        return node

    def bound(key: str) -> Expression | None:
        fits = not sketch.format or sketch.format in FITS[key][0]
        return owner.at_scale(read(key, sketch.type), sketch.type) if fits else None

    inner_row = sketch.keys if sketch.format == "list" else row
    fields: tuple[Fact, ...] = ()
    if sketch.children:
        inside = Scope(scope)
        declare_facts(inside, sketch.children, inner_row)
        fields = tuple(_finish(draft, child, inside, inner_row, imported) for child in sketch.children)
    return Fact(
        id=sketch.id,
        name=sketch.scalar.value,
        path="facts." + ".".join(sketch.keys),
        origin=draft.context.span(sketch.scalar),
        keys=sketch.keys,
        label=label_of(block),
        type=sketch.type,
        format=sketch.format or "text",
        required=bool(block.get("required")),
        when=read("when", BOOLEAN),
        minimum=bound("minimum"),
        maximum=bound("maximum"),
        max_length=block.get("max_length"),
        pattern=block.get("pattern") or "",
        fields=fields,
        min_items=block.get("min_items") or 0,
        max_items=block.get("max_items"),
        source=block.get("source") or "",
        default=read("default", sketch.type),
        provider=block.word("provider", "applicant"),
        hint=block.get("hint") or "",
        message=block.get("message") or "",
        citations=owner.citations(block),
    )


def builtin_facts(draft: Draft, cases: tuple[Member, ...]) -> tuple[Fact, ...]:
    """The facts every dossier has; `case` only where the procedure declares cases."""
    language, lang = draft.context.language, draft.context.lang
    span = draft.context.place(0, 0)
    found = []
    for id_, row in language.expression["builtins"].items():
        if id_ == "case" and not cases:
            continue
        members: tuple[Member, ...] = ()
        if row.get("options") == "case":
            members = cases
        elif row.get("options") == "applicant":
            members = tuple(
                Member(
                    key,
                    option_name(words[lang]),
                    Bilingual(words["vi"], words["en"]),
                )
                for key, words in language.table["words"]["applicant"].items()
            )
        elif "options" in row:
            members = tuple(
                Member(key, words[lang], Bilingual(words["label"]["vi"], words["label"]["en"]))
                for key, words in language.expression["options"][row["options"]].items()
            )
        type_ = Type("choice", members=members, choice=id_) if row["type"] == "choice" else SIMPLE[row["type"]]
        found.append(
            Fact(
                id=id_,
                name=row[lang],
                path=f"builtins.{id_}",
                origin=span,
                keys=(id_,),
                label=Bilingual(row["about"]["vi"], row["about"]["en"]),
                type=type_,
                format=row["type"],
                required=row.get("required") == "yes" or id_ == "case",
                minimum=Constant(INTEGER, span, 0) if id_ == "identity_level" else None,
                maximum=Constant(INTEGER, span, 2) if id_ == "identity_level" else None,
            )
        )
    return tuple(found)
