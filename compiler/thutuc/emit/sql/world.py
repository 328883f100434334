"""What all that is printed for one procedure shares."""

from __future__ import annotations

from thutuc.emit.sql.calendar import Days, table_of
from thutuc.emit.sql.columns import Columns
from thutuc.model.expressions import Constant, FactRef
from thutuc.plan.ranges import Ranges

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from thutuc.emit.sql.dialect import Dialect
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Document, Fact
    from thutuc.plan import Plans
    from thutuc.plan.data import Field
    from thutuc.time.duration import Duration

    Keys = tuple[str, ...]


class World:
    """The engine, the columns so far, and the nodes of the procedure by id or keys.

    `plain` are the keys of facts that depend on no other, and `is_clean` says that they are known to be right; `key` and `problems` are the columns of the table of dossiers that are no facts and whose names no fact bears.
    """

    def __init__(self, plans: Plans, dialect: Dialect, *, is_clean: bool = False) -> None:
        data = plans.data
        self.dialect = dialect
        self.columns = Columns(dialect)
        self.calendar = table_of(plans.calendar)
        self.days = Days(dialect, self.calendar)
        self.facts = _by_keys((*data.builtins, *data.facts))
        self.lists = frozenset(keys for keys, fact in self.facts.items() if fact.type.name == "list")
        self.definitions = {one.id: one.value for one in data.definitions}
        self.parameters = {one.id: one.value for one in data.parameters}
        self.documents: dict[str, Document] = _documents(plans.decisions.documents)
        self.ranges = Ranges(self.facts, self.definitions, self.parameters)
        self.key = self._free("dossier_id")
        self.problems = self._free("dossier_problems")
        self.plain = plain_facts(self.facts)
        self.is_clean = is_clean
        self.fees: dict[str, Callable[[], None]] = {}
        self._durations: dict[Duration, int] = {}
        members = (one.id for fact in self.facts.values() for one in fact.type.members)
        self._choices = {member: number for number, member in enumerate(dict.fromkeys(members), 1)}
        self._variables = 0

    def fact_column(self, keys: Keys) -> str:
        """The name of the column that holds a fact."""
        return f"v.{'.'.join(keys)}"

    def list_above(self, path: Keys, row: Keys) -> Keys:
        """The keys of the first list on a path below a row, or ()."""
        for length in range(len(row) + 1, len(path) + 1):
            if path[:length] in self.lists:
                return path[:length]
        return ()

    def define_fee(self, fee: str) -> None:
        """Defines the columns of a fee, which `fees` knows how to, unless they are there."""
        define = self.fees.pop(fee, None)
        if define is not None:
            define()

    def duration(self, value: Duration) -> int:
        """The number that stands for a duration."""
        return self._durations.setdefault(value, len(self._durations) + 1)

    def choice(self, member: str) -> int:
        """The number that stands for a member of a choice: numbers are compared faster than texts."""
        return self._choices[member]

    def variable(self) -> str:
        """A name for a variable that no other variable has."""
        self._variables += 1
        return f"x{self._variables}"

    def _free(self, name: str) -> str:
        while (name,) in self.facts:
            name += "_"
        return name


def _by_keys(fields: tuple[Field, ...]) -> dict[Keys, Fact]:
    found: dict[Keys, Fact] = {}
    for field in fields:
        found[field.fact.keys] = field.fact
        found |= _by_keys(field.fields)
    return found


def _documents(documents: tuple[Document, ...]) -> dict[str, Document]:
    found = {}
    for document in documents:
        found[document.id] = document
        found |= _documents(document.members)
    return found


def plain_facts(facts: Mapping[tuple[str, ...], Fact]) -> frozenset[tuple[str, ...]]:
    """The facts of the dossier itself that are asked for in every case, have no default, and no limit that would have to be computed."""
    plain = {keys: fact for keys, fact in facts.items() if _may_be_plain(fact)}
    while True:
        others = [
            keys for keys, fact in plain.items() if not all(_is_plain_limit(one, plain) for one in _limits_of(fact))
        ]
        if not others:
            return frozenset(plain)
        for keys in others:
            del plain[keys]


def _may_be_plain(fact: Fact) -> bool:
    """Whether a fact of the dossier itself is asked for in every case and has no default."""
    is_value = fact.type.name not in ("record", "list")
    return len(fact.keys) == 1 and is_value and fact.when is None and fact.default is None


def _limits_of(fact: Fact) -> list[Expression]:
    return [limit for limit in (fact.minimum, fact.maximum) if limit is not None]


def _is_plain_limit(limit: Expression, plain: Mapping[tuple[str, ...], Fact]) -> bool:
    return isinstance(limit, Constant) or (isinstance(limit, FactRef) and limit.path in plain)
