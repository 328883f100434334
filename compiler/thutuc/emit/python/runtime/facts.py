"""The facts of a dossier, and how they are read from it."""

from __future__ import annotations

from .readers import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from .parts import Paper
    from .readers import Convert

    Base = dict[str, Any]
    Errors = list[tuple[str, str]]
    Unknown = list[tuple[int, str]]
else:
    Base = dict

ABSENT = object()


class Failure(Exception):
    """A value that arithmetic does not have; `code` says why.

    E_OVERFLOW beyond BOUND, E_DATE outside the years 1 to 9999, E_DIVISION by zero, E_ROUNDING a fee with a
    fraction and no way of rounding, E_DURATION a length of time that does not fit its use.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Facts(Base):
    """The facts of a dossier that are there and right, by dotted name; a record stands as True, a list as its
    rows.

    Reading a name that is missing raises KeyError with that name: a rule that needs it is undetermined.
    `wrong` names what was given and is not right, `defaulted` what was not given and has its default value.
    """

    # Most dossiers leave all of these as they stand here; none is changed in place.
    wrong: frozenset[str] = frozenset()
    defaulted: frozenset[str] = frozenset()
    papers: Mapping[str, Paper] = {}
    suspensions: Sequence[tuple[str, dt.date, dt.date]] = ()
    extended: bool = False
    decisions: Mapping[str, str] = {}

    def given(self, *names: str) -> bool:
        """Whether the dossier itself holds the last of the names, each of which lies in the one before."""
        if self.wrong:
            for name in names:
                if name in self.wrong:
                    raise KeyError(name)
        return names[-1] in self and names[-1] not in self.defaulted

    def within(self, row: Facts) -> Facts:
        """These facts together with those of one row of a list."""
        both = Facts(self)
        both.update(row)
        both.wrong = self.wrong | row.wrong
        both.defaulted = self.defaulted | row.defaulted
        both.papers = self.papers
        return both


def read(
    f: Facts,
    e: Errors,
    o: dict[str, Any],
    key: str,
    at: str,
    name: str,
    convert: Convert,
    required: bool = False,
    applies: bool | None = True,
) -> None:
    """Reads the fact `name` from `key` of the object `o`, which stands at the JSON Pointer `at`.

    A value that is right goes to `f`; what is wrong goes to `e` as (pointer, rule). `applies` is None while
    the condition of the fact cannot be decided: then it is neither asked for nor refused, but read.
    """
    raw = o.get(key, ABSENT)
    if raw is ABSENT:
        if required and applies:
            e.append((f"{at}/{key}", f"{name}.required"))
    elif applies is False:
        wrong(f, e, f"{at}/{key}", name, "not_applicable")
    else:
        value = convert(raw)
        if value.__class__ is Kind:
            wrong(f, e, f"{at}/{key}", name, value)
        else:
            f[name] = value


def entered(
    f: Facts,
    e: Errors,
    o: dict[str, Any],
    key: str,
    at: str,
    name: str,
    kind: type,
    required: bool,
    applies: bool | None,
) -> Any:
    """Like `read`, for an object or array (`kind` is dict or list); None where there is none to go into."""
    raw = o.get(key, ABSENT)
    if raw is ABSENT:
        if required and applies:
            e.append((f"{at}/{key}", f"{name}.required"))
        return None
    if applies is False or not isinstance(raw, kind):
        wrong(f, e, f"{at}/{key}", name, "type" if applies is not False else "not_applicable")
        return None
    f[name] = True
    return raw


def wrong(f: Facts, e: Errors, pointer: str, name: str, kind: str) -> None:
    """Says that a fact is wrong; rules that need it are undetermined from now on."""
    f.pop(name, None)
    f.wrong |= {name}
    e.append((pointer, f"{name}.{kind}"))


def decided(rule: Callable[[Facts], bool], f: Facts) -> bool | None:
    """The value of a rule; None where a fact it needs is missing or arithmetic has no answer."""
    try:
        return rule(f)
    except (KeyError, Failure):
        return None


def limited(
    f: Facts, e: Errors, at: str, name: str, is_within: Callable[[Facts], bool], seen: Facts | None = None
) -> None:
    """Takes back a fact that lies beyond its limits; a limit that cannot be decided limits nothing."""
    if name in f and decided(is_within, f if seen is None else seen) is False:
        wrong(f, e, at, name, "range")


def defaulted(f: Facts, o: dict[str, Any], key: str, name: str, value: Callable[[Facts], Any], seen: Facts) -> None:
    """Gives a fact that was not given its default value."""
    if key not in o:
        default = decided(value, seen)
        if default is not None:
            f[name] = default
            f.defaulted |= {name}


def unknown(u: Unknown, o: dict[str, Any], keys: frozenset[str], at: str, place: int) -> None:
    """Notes the keys of an object that the procedure does not know; objects of one `place` are told of together."""
    u.extend((place, at + pointer(key)) for key in o if key not in keys)


def add_unknown(e: Errors, u: Unknown) -> None:
    """Says which keys are unknown."""
    e.extend((at, "unknown") for _, at in sorted(u, key=lambda pair: pair[0]))


def sort(e: Errors, positions: Mapping[str, int]) -> None:
    """Brings errors of facts into the order of the facts, rows by number."""

    def position(error: tuple[str, str]) -> list[int]:
        found, name = [], ""
        for part in error[0].split("/")[1:]:
            if part.isdigit():
                found.append(int(part))
            else:
                name = f"{name}.{part}" if name else part
                found.append(positions[name])
        return found

    e.sort(key=position)


def checked(f: Facts, e: Errors, rules: Iterable[tuple[str, str, Callable[[Facts], bool]]]) -> None:
    """Says which rules, each with the pointer and name of its error, do not hold; an undetermined one says nothing."""
    for at, name, holds in rules:
        try:
            if not holds(f):
                e.append((at, name))
        except KeyError:
            continue
        except Failure as failure:
            e.append((at, f"{name} {failure.code}"))


def pointer(key: object) -> str:
    """A key as the last part of a JSON Pointer (RFC 6901)."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")
