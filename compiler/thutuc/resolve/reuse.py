"""What of the model of one day can stand in that of the next: what is declared the same and rests on the same.

A declaration rests on what it names, and it can only name what its lines hold. So it is made anew where its lines hold a
name that changes between the two days. A value, fact or fee changes with what it names itself.

Only days without findings are drawn upon. What was made without a finding is made without one again.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from thutuc.model.procedure import Procedure
    from thutuc.report.diagnostic import Reporter
    from thutuc.syntax.blocks import Block, Value
    from thutuc.syntax.language import Language

    T = TypeVar("T")

# Sections whose names other sections use; what names something of the second kind also rests on what that names.
_PLAIN = ("instruments", "documents", "forms", "agencies", "roles", "workflow", "cases")
_DEEP = ("parameters", "definitions", "facts", "fees")
# Escapes hide names: lines with one are always read anew.
_ESCAPE = "\\"


class Memory:
    """Made things of the days of one file, by the purpose and the declaration they were made for.

    Between `begin` and `end` lies one day; its root must hold the very blocks of the day before where nothing differs.
    """

    def __init__(self, *, used: bool = True) -> None:
        self._used = used
        self._made: dict[tuple[str, int], tuple[Value, Any]] = {}
        self._alone: dict[tuple[str, int], tuple[Value, Any]] = {}
        self._lines: dict[int, tuple[Value, str]] = {}
        self._root: Block | None = None
        self._activity: tuple[int, int] = (0, 0)
        self.procedure: Procedure | None = None
        """The model of the day before; None where it had findings."""

    def begin(self, root: Block, language: Language, lang: str, reporter: Reporter) -> None:
        """Forget what cannot stand on the day of `root`."""
        before, self._root = self._root, root
        self._activity = reporter.asked, reporter.suppressed
        if self.procedure is None or before is None:
            self._made.clear()
            self._alone.clear()
            return
        changed = self._changed(before, root)
        if before.keys.get("cases") is not root.keys.get("cases"):
            changed.add(language.expression["builtins"]["case"][lang])
        if changed:
            self._spread(changed, root)
            self._made = {key: made for key, made in self._made.items() if self._stands(made[0], changed)}

    def end(self, procedure: Procedure, reporter: Reporter) -> None:
        """Keep what was made on this day, if nothing was reported."""
        clean = self._used and (reporter.asked, reporter.suppressed) == self._activity
        self.procedure = procedure if clean else None

    def kept(self, purpose: str, value: Value | None, make: Callable[[], T]) -> T:
        """What `make` makes of a declaration, or made of it on an earlier day."""
        return _kept(self._made, purpose, value, make)

    def kept_alone(self, purpose: str, value: Value | None, make: Callable[[], T]) -> T:
        """The same where nothing but the declaration itself counts, whatever it names."""
        return _kept(self._alone, purpose, value, make)

    def _changed(self, before: Block, root: Block) -> set[str]:
        """The names that stand for something else than the day before."""
        changed: set[str] = set()
        for section in (*_PLAIN, *_DEEP):
            if before.keys.get(section) is not root.keys.get(section):
                old, new = _declared(before, section), _declared(root, section)
                changed.update(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
        # The model of an imported file is another on every day.
        changed.update(_declared(root, "imports"))
        return changed

    def _spread(self, changed: set[str], root: Block) -> None:
        """Add the names of what rests on something that changes."""
        values = [(name, value) for section in _DEEP for name, value in _declared(root, section).items()]
        count = -1
        while len(changed) != count:
            count = len(changed)
            changed.update(name for name, value in values if not self._stands(value, changed))

    def _stands(self, value: Value, changed: set[str]) -> bool:
        known = self._lines.get(id(value))
        if known is None:
            node = value.node
            known = self._lines[id(value)] = value, node.source.text[node.start : node.end]
        lines = known[1]
        return _ESCAPE not in lines and not any(name in lines for name in changed)


def _kept(
    made: dict[tuple[str, int], tuple[Value, Any]], purpose: str, value: Value | None, make: Callable[[], T]
) -> T:
    if value is None:
        return make()
    key = purpose, id(value)
    found = made.get(key)
    if found is None:
        # With its declaration, so that the identity stays taken.
        found = made[key] = value, make()
    result: T = found[1]
    return result


def _declared(root: Block, section: str) -> dict[str, Value]:
    block = root.block(section)
    return {scalar.value: value for scalar, value in block.names} if block else {}
