"""The work in progress of one file on one day: its names, and the readers every section uses."""

from __future__ import annotations

import re
from functools import lru_cache, partial

from thutuc.model.expressions import (
    Constant,
    DefinitionRef,
    DocumentRef,
    Expression,
    FactRef,
    FeeRef,
    ParameterRef,
    children,
    walk,
)
from thutuc.model.procedure import Citation, Definition, Instrument, Parameter
from thutuc.model.types import ERROR
from thutuc.resolve import advice as advices
from thutuc.resolve import errors
from thutuc.resolve.imports import Imports
from thutuc.resolve.scope import Ids, Scope, rename
from thutuc.resolve.types import digits, to_scale
from thutuc.resolve.typing import Typer
from thutuc.text.closest import closest
from thutuc.time.duration import Duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from typing import TypeVar

    from thutuc.model.types import Type
    from thutuc.resolve.scope import Context
    from thutuc.syntax.blocks import Block, Value, Written
    from thutuc.syntax.parser import Tree
    from thutuc.syntax.tree import Scalar
    from thutuc.text.source import Span

    T = TypeVar("T")

# Whatever reads expressions calls itself once for each level, and the resolver several times for each definition on the way.
MAX_DEPTH = 150
MAX_CHAIN = 25
_ORDER = ("điểm", "khoản", "Điều")
_PART = re.compile(r"(điểm|khoản|Điều) (\S+)")
NUMBER = re.compile(r"\d+(?:\.\d+)?/(?:\d{4}/)?[A-ZĐ0-9][A-ZĐ0-9-]*")


def names_in(tree: Tree) -> list[str]:
    """The names with which the paths of an expression begin."""
    found = []
    waiting = [tree]
    while waiting:
        kind, _start, _end, parts = waiting.pop()
        if kind == "path":
            found.append(str(parts[0][3]))
        elif not isinstance(parts, str):
            waiting += parts
    return found


@lru_cache(maxsize=4096)  # every slice cites the same provisions
def in_order(provision: str) -> str:
    """A provision in the order of the law, from the smallest part up: "điểm a khoản 2 Điều 5"; other texts as they are."""
    parts = _PART.findall(provision)
    if " ".join(f"{kind} {number}" for kind, number in parts) != provision:
        return provision
    return " ".join(f"{kind} {number}" for kind, number in sorted(parts, key=lambda part: _ORDER.index(part[0])))


class Draft:
    """Resolves the shared parts of a file: instruments, parameters, definitions; offers readers to the sections.

    `drafts` are those of the imported files by alias; they share the day and the reporter, not the names.
    """

    def __init__(self, context: Context, root: Block, drafts: Mapping[str, Draft]) -> None:
        self.context = context
        self.root = root
        self.imports = Imports(self, drafts)
        self.typer = Typer(context, self.imports)
        self.scope = Scope()
        self.dossier_ids = Ids(context)
        self.parameters: dict[str, Parameter] = {}
        self.definitions: dict[str, Definition] = {}
        self.fact_types: dict[str, Type] = {}
        self.agencies: dict[str, str] = {}
        self.document_ids: dict[str, str] = {}
        self._busy: list[str] = []
        self._written: dict[str, Written] = {}
        self._settled: set[str] = set()
        self._varying: set[str] = set()
        self._depths: dict[str, int] = {}
        self._name_imports()
        self.instruments = self.names("all", "instruments", self._instruments)
        self._declare_values()

    # Readers

    def part(self, purpose: str, section: str, make: Callable[[], T]) -> T:
        """What `make` makes of a section of the file, or made of it for another day."""
        return self.context.memory.kept(purpose, self.root.keys.get(section), make)

    def names(self, purpose: str, section: str, make: Callable[[], T]) -> T:
        """The same where it rests on the section alone, as ids do."""
        return self.context.memory.kept_alone(purpose, self.root.keys.get(section), make)

    def item(self, purpose: str, value: Value, make: Callable[[], T]) -> T:
        """The same for one declaration."""
        return self.context.memory.kept(purpose, value, make)

    def expression(self, block: Block, key: str, scope: Scope, wanted: Type | None) -> Expression | None:
        """The typed expression behind a key; None when there is none or it could not be read."""
        value = block.keys.get(key)
        if value is None or value.kind not in ("expression", "condition"):
            return None
        return self.typed(value.content, scope, wanted)

    def typed(self, written: Written, scope: Scope, wanted: Type | None) -> Expression:
        """A typed expression; with `wanted` it must have that type."""
        return self.typer.type(written, scope) if wanted is None else self.typer.require(written, scope, wanted)

    def duration(self, written: Written | None) -> Duration | None:
        """The length of time behind a key of that kind."""
        if written is None:
            return None
        node = self.typer.type(written, self.scope)
        return node.value if isinstance(node, Constant) and isinstance(node.value, Duration) else None

    def at_scale(self, node: Expression | None, type_: Type) -> Expression | None:
        """A number brought to the scale of a fact; one with more decimals than the fact is reported."""
        if node is None or not type_.is_number or node.type.name == "error":
            return node
        if node.type.scale > type_.scale:
            finding = errors.WRONG_TYPE.at(
                node.origin, wanted=digits(type_), found=digits(node.type), advice=advices.FEWER_DIGITS
            )
            self.context.reporter.add(finding)
            return None
        return to_scale(node, type_.scale)

    def citations(self, block: Block) -> tuple[Citation, ...]:
        """The citations of an item; an instrument nobody declared is reported."""
        value = block.keys.get("citation")
        if value is None or value.kind != "citation":
            return ()
        found = []
        for cited in value.content:
            instrument = self.instruments.get(cited.instrument)
            if instrument is None:
                self.missing(cited.name_span, cited.instrument, "instruments", self.instruments)
                continue
            found.append(Citation(instrument, in_order(cited.provision), cited.span))
        return tuple(found)

    def missing(
        self, span: Span, name: str, section: str, known: Mapping[str, object], words: Sequence[str] = ()
    ) -> None:
        """Report a name that must stand in a section of the file and does not; `words` may stand there too."""
        if self.context.is_lost(name):
            return
        if name in self.context.declared and self.context.day is not None:
            day = f"{self.context.day:%d/%m/%Y}"
            self.context.reporter.add(errors.NOT_IN_FORCE.at(span, name=name, day=day))
            return
        candidates = [*known, *words]
        near = closest(name, candidates)
        advice = errors.suggest(near) if near else errors.choose(candidates)
        key = self.context.language.kind("procedure").keys[section].spelling(self.context.lang)
        finding = errors.UNKNOWN_REFERENCE.at(span, fixes=rename(span, near), name=name, section=key, advice=advice)
        self.context.reporter.add(finding)

    def references(
        self, values: list[Value], known: Mapping[str, str], section: str, words: Sequence[str] = ()
    ) -> tuple[str, ...]:
        """The ids of names that must stand in a section; unknown ones are reported and left out.

        `words` are those of the language that may stand there instead.
        """
        found = []
        for value in values:
            if value.kind == "error":
                continue
            id_ = known.get(str(value.content))
            if id_ is None:
                self.missing(self.context.span(value.node), str(value.content), section, known, words)
            else:
                found.append(id_)
        return tuple(found)

    def interval(self, block: Block | None) -> tuple[date | None, date | None]:
        """First and last day of an item's validity."""
        period = block.block("validity") if block is not None else None
        return (period.get("first"), period.get("last")) if period else (None, None)

    # Imports, instruments, parameters, definitions

    def _name_imports(self) -> None:
        section = self.root.block("imports")
        for scalar, _value in section.names if section else []:
            self.dossier_ids.give(scalar, None)

    def _instruments(self) -> dict[str, Instrument]:
        found = {}
        section = self.root.block("instruments")
        ids = Ids(self.context, reserved=False)
        for scalar, value in section.names if section else []:
            block = value.content if value.kind == "block" else None
            title = str(block.get("title") if block else value.content or "")
            number = NUMBER.search(title)
            first, last = self.interval(block)
            id_ = ids.give(scalar, block)
            found[scalar.value] = Instrument(
                id=id_,
                name=scalar.value,
                path=f"instruments.{id_}",
                origin=self.context.span(scalar),
                title=title,
                number=number[0] if number else "",
                subject=str(block.get("subject") or "") if block else "",
                first=first,
                last=last,
                note=str(block.get("note") or "") if block else "",
            )
        return found

    def _declare_values(self) -> None:
        for section, key in (("parameters", "value"), ("definitions", "value")):
            block = self.root.block(section)
            for scalar, value in block.names if block else []:
                inner = value.content if value.kind == "block" else None
                id_ = self.dossier_ids.give(scalar, inner)
                self.scope.declare(scalar.value, self._lazy(section, scalar, value, inner, id_, key))
                written = value if inner is None else inner.keys.get(key)
                if written is not None and written.kind == "expression":
                    self._written[scalar.value] = written.content

    def _lazy(
        self, section: str, scalar: Scalar, value: Value, block: Block | None, id_: str, key: str
    ) -> Callable[[Span], Expression]:
        def make(span: Span) -> Expression:
            node = self._value(section, scalar, value, block, id_, key)
            if node is None:
                return Constant(ERROR, span, None)
            reference = ParameterRef if section == "parameters" else DefinitionRef
            return reference(node.type, span, id_)

        return make

    def _value(
        self, section: str, scalar: Scalar, value: Value, block: Block | None, id_: str, key: str
    ) -> Expression | None:
        """The typed value of a parameter or definition, typed when first asked for."""
        name = scalar.value
        if not self._busy:
            self._settle(name)
        known = self.parameters.get(id_) if section == "parameters" else self.definitions.get(id_)
        if known is not None:
            return known.value
        if name in self._busy:
            chain = " → ".join(f"“{link}”" for link in [*self._busy[self._busy.index(name) :], name])
            self.context.reporter.add(errors.CYCLE.at(self.context.span(scalar), name=name, chain=chain))
            return None
        found = self.item("value", value, partial(self._made, section, scalar, value, block, id_, key))
        if found is None:
            return None
        made, self._depths[id_], varies = found
        if varies:
            self._varying.add(id_)
        if isinstance(made, Parameter):
            self.parameters[id_] = made
        else:
            self.definitions[id_] = made
        return made.value

    def _made(
        self, section: str, scalar: Scalar, value: Value, block: Block | None, id_: str, key: str
    ) -> tuple[Parameter | Definition, int, bool] | None:
        """A parameter or definition, how many levels it has, and whether it depends on the dossier."""
        name = scalar.value
        self._busy.append(name)
        try:
            node: Expression | None
            if len(self._busy) > MAX_CHAIN:
                node = self._too_deep(scalar)
            elif block is not None:
                node = self.expression(block, key, self.scope, None)
            else:
                node = self.typed(value.content, self.scope, None) if value.kind == "expression" else None
        finally:
            self._busy.pop()
        if node is None:
            return None
        depth = self._depth(node)
        if depth > MAX_DEPTH:
            depth = 0
            node = self._too_deep(scalar)
        label = str(block.get("label") or "") if block else ""
        citations = self.citations(block) if block else ()
        path = f"{section}.{id_}"
        span = self.context.span(scalar)
        varying = [part for part in walk(node) if self._varies(part)]
        kind = Parameter if section == "parameters" else Definition
        if kind is Parameter:
            for part in varying[:1]:
                place, reason = part.origin, advices.FIXED_VALUE
                finding = errors.DOES_NOT_FIT.at(place, key=place.text, name=name, reason=reason)
                self.context.reporter.add(finding)
        return kind(id_, name, path, span, node, label, citations), depth, bool(varying)

    def _settle(self, name: str) -> None:
        """Type what a value rests on before the value itself, so that a long chain of definitions is no deep recursion."""
        waiting = [name]
        while waiting:
            current = waiting[-1]
            if current in self._settled or current not in self._written:
                waiting.pop()
                if waiting and current in self._written:
                    value = self.scope.find(current)
                    if value is not None:
                        value(self.context.place(0, 0))
                continue
            self._settled.add(current)
            waiting += names_in(self._written[current].tree)

    def written(self, name: str) -> list[Tree]:
        """The tree of a parameter or definition; empty for any other name."""
        return [self._written[name].tree] if name in self._written else []

    def _varies(self, part: Expression) -> bool:
        """Whether a node of an expression depends on the dossier."""
        if isinstance(part, DefinitionRef | ParameterRef):
            return part.id in self._varying
        return isinstance(part, FactRef | DocumentRef | FeeRef)

    def _depth(self, node: Expression) -> int:
        """How many levels an expression has, those of the definitions it names with it."""
        if isinstance(node, DefinitionRef | ParameterRef):
            return 1 + self._depths.get(node.id, 0)
        return 1 + max(map(self._depth, children(node)), default=0)

    def _too_deep(self, scalar: Scalar) -> Expression:
        span = self.context.span(scalar)
        self.context.reporter.add(errors.TOO_DEEP.at(span, name=scalar.value))
        return Constant(ERROR, span, None)

    def finish_values(self) -> None:
        """Type every parameter and definition, used or not; those used by others come first."""
        for section in ("parameters", "definitions"):
            block = self.root.block(section)
            for scalar, _value in block.names if block else []:
                value = self.scope.find(scalar.value)
                if value is not None:
                    value(self.context.span(scalar))

    def note_import(self, source: Draft, id_: str) -> None:
        """Know of an imported value what was found out about it in its own file."""
        self._depths[id_] = source._depths.get(id_, 0)
        if id_ in source._varying:
            self._varying.add(id_)
