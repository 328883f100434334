"""What is certain where a condition is true or false, and whether that decides another condition.

Knowledge is a set of statements: ("present", path, row) for a fact that is in the dossier, ("is", what, values) for a value that is
one of several, ("not", what, values) for one that is none of them, and (True or False, what) for any other condition.
"""

from __future__ import annotations

from thutuc.model.expressions import Among, Compare, Constant, DefinitionRef, FactRef, Logic, Not, Present, shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Definition

    Known = frozenset[object]
    # An expression that is compared with constants, these, and whether it must be none of them.
    Choice = tuple[Expression, frozenset[object], bool]

NOTHING: frozenset[object] = frozenset()


class Knowledge:
    """Draws conclusions from conditions; a definition stands for its value."""

    def __init__(self, definitions: Mapping[str, Definition]) -> None:
        self._definitions = definitions
        # For each definition what follows from it: one that names others twice would otherwise double the work at every step.
        self._follows: dict[tuple[str, bool], Known] = {}

    def of(self, node: Expression, truth: bool = True) -> Known:
        """What is certain where the condition is true, or false."""
        if isinstance(node, Not):
            return self.of(node.operand, not truth)
        if isinstance(node, Present) and truth:
            path, row = node.operand.path, node.operand.row
            return frozenset(("present", path[:length], row) for length in range(len(row) + 1, len(path) + 1))
        if isinstance(node, Logic) and (node.operator == "and") is truth:
            return NOTHING.union(*(self.of(operand, truth) for operand in node.operands))
        itself = frozenset(((truth, _key(node)),))
        if isinstance(node, DefinitionRef):
            found = self._follows.get((node.id, truth))
            if found is None:
                found = self.of(self._definitions[node.id].value, truth) | itself
                self._follows[node.id, truth] = found
            return found
        choice = _choice(node)
        if choice is None:
            return itself
        what, values, negated = choice
        return frozenset((("not" if negated is truth else "is", _key(what), values),))

    def decides(self, known: Known, node: Expression, truth: bool = True) -> bool:
        """Whether what is known makes the condition true, or false."""
        return self._decides(known, node, truth, {})

    def _decides(self, known: Known, node: Expression, truth: bool, done: dict[tuple[str, bool], bool]) -> bool:
        if isinstance(node, Not):
            return self._decides(known, node.operand, not truth, done)
        if isinstance(node, Constant):
            return node.value is truth
        if isinstance(node, Present) and truth:
            return ("present", node.operand.path, node.operand.row) in known
        if (truth, _key(node)) in known:
            return True
        if isinstance(node, Logic):
            parts = (self._decides(known, operand, truth, done) for operand in node.operands)
            return all(parts) if (node.operator == "and") is truth else any(parts)
        if isinstance(node, DefinitionRef):
            if (node.id, truth) not in done:
                value = self._definitions[node.id].value
                done[node.id, truth] = self._decides(known, value, truth, done)
            return done[node.id, truth]
        choice = _choice(node)
        return choice is not None and _chosen(known, *choice, truth)


def _choice(node: Expression) -> Choice | None:
    """The node as a comparison with constants; None when it is something else."""
    if isinstance(node, FactRef) and node.type.name == "boolean":
        return node, frozenset((True,)), False
    if isinstance(node, Compare) and node.operator in ("=", "<>"):
        what, constant = (node.right, node.left) if isinstance(node.left, Constant) else (node.left, node.right)
        if isinstance(constant, Constant):
            return what, frozenset((constant.value,)), node.operator == "<>"
    if isinstance(node, Among):
        values = frozenset(member.value for member in node.members if isinstance(member, Constant))
        if len(values) == len(node.members):
            return node.operand, values, node.negated
    return None


def _chosen(known: Known, what: Expression, values: frozenset[object], negated: bool, truth: bool) -> bool:
    key = _key(what)
    domain = _domain(what)
    possible, excluded = domain, NOTHING
    for statement in known:
        if isinstance(statement, tuple) and statement[1] == key:
            if statement[0] == "is":
                possible = statement[2] if possible is None else possible & statement[2]
            elif statement[0] == "not":
                excluded |= statement[2]
    inside = negated is not truth
    if possible is None:
        return not inside and values <= excluded
    possible -= excluded
    return possible <= values if inside else possible.isdisjoint(values)


def _domain(what: Expression) -> frozenset[object] | None:
    """The values an expression can have; None where they are not counted."""
    if what.type.name == "boolean":
        return frozenset((True, False))
    return frozenset(member.id for member in what.type.members) if what.type.name == "choice" else None


def _key(node: Expression) -> object:
    """Equal for conditions that say the same: the operands of “and” and “or” count in any order."""
    if isinstance(node, Logic):
        return node.operator, frozenset(map(_key, node.operands))
    return shape(node)
