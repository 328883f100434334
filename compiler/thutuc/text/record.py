"""Frozen records without generated code.

Sixty `dataclasses` cost about 60 ms at import, four times the start of the interpreter; sixty of these cost less than one.
The type checker sees a frozen dataclass.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar, Self, dataclass_transform
else:

    def dataclass_transform(**_options):
        return lambda cls: cls


@dataclass_transform(frozen_default=True, eq_default=True)
class Record:
    """Base of immutable values: annotated class attributes are the fields, in order of declaration.

    Fields may be given by position or by name; a class attribute of the same name is the default (use immutable
    defaults). Two records are equal when their classes and fields are equal. A missing or unknown field raises
    TypeError, an assignment AttributeError. Names that begin with an underscore are no fields.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _known: ClassVar[frozenset[str]] = frozenset()
    _defaults: ClassVar[dict[str, object]] = {}

    def __init_subclass__(cls) -> None:
        own = [
            name
            for name, kind in cls.__dict__.get("__annotations__", {}).items()
            if not name.startswith("_") and not str(kind).startswith("ClassVar")
        ]
        cls._fields = cls._fields + tuple(name for name in own if name not in cls._fields)
        cls._known = frozenset(cls._fields)
        given = {name: cls.__dict__[name] for name in own if name in cls.__dict__}
        cls._defaults = {**cls._defaults, **given}

    def __init__(self, *values: object, **named: object) -> None:
        fields = self._fields
        state = self.__dict__
        if not named and len(values) == len(fields):
            state.update(zip(fields, values, strict=True))
            return
        state.update(zip(fields, values, strict=False))
        state.update(named)
        if len(values) + len(named) != len(fields) or len(state) != len(fields) or not self._known.issuperset(named):
            self._complete(values, named)

    def _complete(self, values: tuple[object, ...], named: dict[str, object]) -> None:
        fields, state = self._fields, self.__dict__
        name = type(self).__name__
        if len(values) > len(fields):
            raise TypeError(f"{name} takes {len(fields)} fields, {len(values)} were given")
        for field in named:
            if field not in fields or field in fields[: len(values)]:
                raise TypeError(f"{name} has no field {field!r} to set")
        for field in fields:
            if field not in state:
                if field not in self._defaults:
                    raise TypeError(f"{name} needs the field {field!r}")
                state[field] = self._defaults[field]

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: {name!r} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: {name!r} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Record) and type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)
        return f"{type(self).__name__}({inner})"

    def _values(self) -> tuple[object, ...]:
        state = self.__dict__
        return tuple(state[name] for name in self._fields)

    def replace(self, **changes: object) -> Self:
        """A copy with the named fields changed; an unknown name raises TypeError."""
        values = {name: self.__dict__[name] for name in self._fields}
        for name in changes:
            if name not in values:
                raise TypeError(f"{type(self).__name__} has no field {name!r} to set")
        return type(self)(**{**values, **changes})
