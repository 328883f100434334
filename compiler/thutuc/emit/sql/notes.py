"""Prints notes on what is wrong with JSON values: where, what, and for a key that nobody knows the place it stands in."""

from __future__ import annotations

from thutuc.emit.sql.structure import problem_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from thutuc.emit.sql.world import World


class Notes:
    """Prints lists of notes; texts of paths and kinds are handed in as SQL."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._dialect = world.dialect
        self.type = problem_type(world)

    def opened(self, value: str, keys: Sequence[str]) -> str:
        """A JSON object ready for reading what it has under keys."""
        return self._dialect.opened(value, keys)

    def note(self, path: str, kind: str, place: str = "''") -> str:
        """One note."""
        return self._dialect.structure({"path": path, "kind": kind, "place": place})

    def none(self) -> str:
        """No notes."""
        return self._dialect.list_of([], self.type)

    def or_none(self, values: str) -> str:
        """The notes of a list that may be NULL."""
        return f"COALESCE({values}, {self.none()})"

    def some(self, entries: list[str]) -> str:
        """Those notes that are not NULL."""
        if not entries:
            return self.none()
        name = self._world.variable()
        return self._dialect.kept(self._dialect.list_of(entries, self.type), name, f"{name} IS NOT NULL")

    def each(self, values: str, body: Callable[[str, str], str]) -> str:
        """What `body` notes of each value and its number as a text, one behind the other."""
        dialect, name, place = self._dialect, self._world.variable(), self._world.variable()
        number = dialect.cast(dialect.position(place), dialect.text_type)
        found = dialect.transform(values, name, self.or_none(body(name, number)), place)
        return self.or_none(dialect.flattened(found))

    def unknown(self, node: str, known: list[str], path: str) -> str:
        """Notes of the keys of an object that nobody knows."""
        dialect, name, other = self._dialect, self._world.variable(), self._world.variable()
        names = ", ".join(dialect.text(one) for one in known)
        key = dialect.field(name, "key")
        kept = dialect.kept(dialect.parts(node), name, f"{key} NOT IN ({names})")
        place = f"concat({path}, '/', {escaped(dialect.field(other, 'key'))})"
        return self.or_none(dialect.transform(kept, other, self.note(place, dialect.text("unknown"), path)))


def escaped(key: str) -> str:
    """A key as it stands in a JSON Pointer."""
    return f"replace(replace({key}, '~', '~0'), '/', '~1')"
