"""Names of one file on one day: what they stand for, their ASCII ids, and the findings about them."""

from __future__ import annotations

from functools import lru_cache

from thutuc.report.diagnostic import Edit, Fix, Label
from thutuc.resolve import errors
from thutuc.resolve.reuse import Memory
from thutuc.syntax.scalars import is_id
from thutuc.text.bilingual import Bilingual
from thutuc.text.closest import closest
from thutuc.text.source import Source, Span
from thutuc.text.unicode import ascii_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from thutuc.model.expressions import Expression
    from thutuc.report.diagnostic import Reporter
    from thutuc.syntax.blocks import Block
    from thutuc.syntax.language import Language
    from thutuc.syntax.tree import Node, Scalar


class Context:
    """What resolving one file on one day works with."""

    def __init__(
        self,
        source: Source,
        lang: str,
        language: Language,
        reporter: Reporter,
        day: date | None,
        declared: frozenset[str],
        lost: frozenset[str] = frozenset(),
        memory: Memory | None = None,
    ) -> None:
        self.source = source
        self.lang = lang
        self.language = language
        self.reporter = reporter
        self.day = day
        self.declared = declared
        self._lost = lost
        self.memory = memory or Memory(used=False)
        self.reserved = language.reserved()
        self.reserved_ids = frozenset(language.table["reserved"])

    def span(self, node: Node) -> Span:
        """The place of a node; at least one character wide."""
        return Span(node.source, node.start, max(node.end, node.start + 1))

    def place(self, start: int, end: int) -> Span:
        """A place given by offsets."""
        return Span(self.source, start, end)

    def is_lost(self, name: str) -> bool:
        """Whether a name may be declared in lines that could not be read; what uses it is no second mistake."""
        if name in self._lost:
            self.reporter.suppressed += 1
            return True
        return False

    def unknown(self, span: Span, name: str, candidates: Iterable[str], otherwise: Bilingual | None = None) -> None:
        """Report a name nobody declared; `otherwise` is the advice where no candidate is near."""
        if self.is_lost(name):
            return
        if name in self.declared and self.day is not None:
            self.reporter.add(errors.NOT_IN_FORCE.at(span, name=name, day=f"{self.day:%d/%m/%Y}"))
            return
        # Who has more mistakes than are shown is not helped by a guess at each.
        near = [] if self.reporter.left_out else closest(name, candidates)
        advice = otherwise if otherwise is not None and not near else errors.suggest(near)
        self.reporter.add(errors.UNKNOWN_NAME.at(span, fixes=rename(span, near), name=name, advice=advice))


def rename(span: Span, near: list[str]) -> tuple[Fix, ...]:
    """A fix that writes the nearest name."""
    if not near:
        return ()
    return (Fix(Bilingual(f"viết “{near[0]}”", f"write “{near[0]}”"), (Edit(span, near[0]),), safe=False),)


def id_of(scalar: Scalar, block: Block | None) -> str:
    """The id of a named item: its `id`, or the name without marks; `Ids` says whether it can have it."""
    explicit: str | None = block.get("id") if block is not None else None
    return explicit or _id_of(scalar.value)


@lru_cache(maxsize=4096)  # every slice asks for the same names
def _id_of(name: str) -> str:
    return ascii_id(name).lower()


class Ids:
    """The ids of one name space (the dossier, the documents, the rows of one table ...)."""

    def __init__(self, context: Context, *, reserved: bool = True) -> None:
        self._context = context
        self._reserved = reserved
        self._taken: dict[str, tuple[str, Span]] = {}

    def give(self, scalar: Scalar, block: Block | None) -> str:
        """The id of a named item: its `id`, or the name without marks. Clashes are reported."""
        context = self._context
        name = scalar.value
        id_ = id_of(scalar, block)
        span = context.span(scalar)
        taken = self._taken.get(id_)
        if not is_id(id_):
            context.reporter.add(errors.NO_ID.at(span, name=name))
        elif self._reserved and (name in context.reserved or id_ in context.reserved_ids):
            context.reporter.add(errors.RESERVED.at(span, name=name, id=id_))
        elif taken is not None:
            label = Label(taken[1], Bilingual("tên kia ở đây", "the other name stands here"))
            context.reporter.add(errors.SAME_ID.at(span, related=(label,), name=name, other=taken[0], id=id_))
        else:
            self._taken[id_] = (name, span)
        return id_

    def take(self, id_: str, name: str, origin: Span, place: Span) -> bool:
        """Keep an id for something imported, which is declared at `origin`; a clash is reported at `place`."""
        taken = self._taken.setdefault(id_, (name, origin))
        if taken[1] == origin:
            return True
        label = Label(taken[1], Bilingual("tên kia ở đây", "the other name stands here"))
        finding = errors.SAME_ID.at(place, related=(label,), name=name, other=taken[0], id=id_)
        self._context.reporter.add(finding)
        return False


class Scope:
    """Values that an expression may name, innermost first."""

    def __init__(self, parent: Scope | None = None) -> None:
        self._parent = parent
        self._values: dict[str, Callable[[Span], Expression]] = {}

    def declare(self, name: str, value: Callable[[Span], Expression]) -> None:
        """Let `name` stand for a value; `value` makes the node for a place where it is used."""
        self._values[name] = value

    def find(self, name: str) -> Callable[[Span], Expression] | None:
        """What a name stands for."""
        scope: Scope | None = self
        while scope is not None:
            found = scope._values.get(name)
            if found is not None:
                return found
            scope = scope._parent
        return None

    def names(self) -> list[str]:
        """All names that can be used, innermost first."""
        outer = self._parent.names() if self._parent else []
        return [*self._values, *outer]
