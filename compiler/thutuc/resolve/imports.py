"""What a file takes over from other files. A name keeps its id there and here, so one id never means two things."""

from __future__ import annotations

from thutuc.model.expressions import Constant, DefinitionRef, DocumentRef, FactRef, FeeRef, ParameterRef, walk
from thutuc.model.procedure import Definition
from thutuc.model.types import ERROR
from thutuc.resolve import advice as advices
from thutuc.resolve import errors
from thutuc.resolve.scope import rename
from thutuc.resolve.types import alike
from thutuc.text.closest import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Parameter
    from thutuc.model.types import Type
    from thutuc.resolve.draft import Draft
    from thutuc.syntax.blocks import Block, Value
    from thutuc.text.source import Span


class Imported:
    """A block of another file: `draft` is that file's, `span` the place of the import in the file that takes it over."""

    def __init__(self, block: Block, draft: Draft, alias: str, name: str, span: Span) -> None:
        self.block = block
        self.draft = draft
        self.alias = alias
        self.name = name
        self.span = span


class Imports:
    """The imports of one draft; `drafts` are those of the imported files by alias, which share the day and the reporter."""

    def __init__(self, draft: Draft, drafts: Mapping[str, Draft]) -> None:
        self._draft = draft
        self._drafts = drafts

    def aliases(self) -> frozenset[str]:
        """The aliases of the imported files, also of those that could not be read."""
        section = self._draft.root.block("imports")
        return frozenset(scalar.value for scalar, _ in section.names) if section else frozenset()

    def block(self, value: Value, section: str) -> Imported | None:
        """The block of another file that a line such as `common.address` takes over; None (reported) when there is none."""
        alias, _, name = str(value.content).partition(".")
        span = self._draft.context.span(value.node)
        source = self._drafts.get(alias)
        if source is None:
            if alias not in self.aliases():
                self._draft.missing(span, alias, "imports", dict.fromkeys(self.aliases()))
            return None
        block = source.root.block(section)
        names = {scalar.value: inner for scalar, inner in block.names} if block else {}
        found = names.get(name)
        if found is not None and found.kind == "import_ref":
            return source.imports.block(found, section)
        if found is None or found.kind != "block":
            if found is None:
                self._missing(source, alias, name, span, list(names))
            return None
        return Imported(found.content, source, alias, name, span)

    def import_value(self, alias: str, name: str, span: Span) -> Expression:
        """A parameter or definition of an imported file, taken into the draft with what it needs."""
        source = self._drafts.get(alias)
        if source is None:
            return Constant(ERROR, span, None)
        value = source.scope.find(name)
        if value is None:
            self._missing(source, alias, name, span, source.scope.names())
            return Constant(ERROR, span, None)
        node = value(span)
        self.adopt(source, node, alias, name, span)
        if isinstance(node, DefinitionRef) and node.id not in self._draft.definitions:
            # Its id is another's, which was reported: a definition must not come to name itself.
            return Constant(ERROR, span, None)
        return node

    def _missing(self, source: Draft, alias: str, name: str, span: Span, known: list[str]) -> None:
        context = self._draft.context
        if name in source.context.declared and context.day is not None:
            finding = errors.NOT_IN_FORCE.at(span, name=f"{alias}.{name}", day=f"{context.day:%d/%m/%Y}")
        elif source.context.is_lost(name):
            return
        else:
            near = closest(name, known)
            advice = errors.suggest(near) if near else errors.choose(known)
            fixes = rename(span, [f"{alias}.{right}" for right in near])
            finding = errors.UNKNOWN_FIELD.at(span, fixes=fixes, owner=alias, name=name, advice=advice)
        context.reporter.add(finding)

    def adopt(self, source: Draft, node: Expression, alias: str, name: str, span: Span) -> None:
        """Take an expression of another draft into this one: the definitions and parameters it names, and theirs.

        A fact it names must be here too and have the same type; papers and fees of another procedure are not here.
        """
        draft, reporter = self._draft, self._draft.context.reporter
        for part in walk(node):
            if isinstance(part, DocumentRef | FeeRef):
                reporter.add(errors.IMPORT_DOES_NOT_FIT.at(span, name=name, reason=advices.OTHER_DOSSIER))
            elif isinstance(part, FactRef):
                here = _type_at(draft.fact_types, part.path)
                # As its own file writes it; a fact that is imported itself goes by the name of the import.
                fact = part.origin.text if part.origin.source is source.context.source else name
                if here is None:
                    fact = fact if part.path[0] in draft.fact_types else fact.partition(".")[0]
                    reporter.add(errors.IMPORT_NEEDS.at(span, name=name, fact=fact, alias=alias))
                elif not alike(here, part.type):
                    reason = advices.other_type(fact)
                    reporter.add(errors.IMPORT_DOES_NOT_FIT.at(span, name=name, reason=reason))
            elif isinstance(part, DefinitionRef | ParameterRef):
                self._adopt_value(source, part, alias, name, span)

    def _adopt_value(
        self, source: Draft, part: DefinitionRef | ParameterRef, alias: str, name: str, span: Span
    ) -> None:
        draft = self._draft
        theirs: Mapping[str, Definition | Parameter] = source.parameters
        taken: Definition | Parameter | None = draft.parameters.get(part.id)
        if isinstance(part, DefinitionRef):
            theirs, taken = source.definitions, draft.definitions.get(part.id)
        value = theirs[part.id]
        if taken is not None and taken.origin == value.origin:
            return
        if not draft.dossier_ids.take(part.id, f"{alias}.{value.name}", value.origin, span):
            return
        self.adopt(source, value.value, alias, name, span)
        draft.note_import(source, part.id)
        if isinstance(value, Definition):
            draft.definitions[part.id] = value
        else:
            draft.parameters[part.id] = value


def _type_at(types: Mapping[str, Type], path: tuple[str, ...]) -> Type | None:
    found = types.get(path[0])
    for part in path[1:]:
        if found is None or found.name == "error":
            return found
        found = dict(found.fields).get(part)
    return found
