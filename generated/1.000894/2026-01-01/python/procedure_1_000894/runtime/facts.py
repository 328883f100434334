"""The facts of a dossier, and how they are read from it."""

from __future__ import annotations

from itertools import compress

from .mistakes import first, mistake, moved, unknown_key, wrong_part
from .readers import KINDS, NOT_APPLICABLE, RANGE, REQUIRED, TYPE, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from .mistakes import Mistake, Sentences
    from .readers import Convert

    # The facts that are there and right, by dotted name: typed values, a record as its object, a list as its rows; with
    # them "documents", "suspensions", "extended" and "decisions". To read a name that is missing raises KeyError with that
    # name: a rule that needs it is undetermined. "!name" is there for a fact that was given and is wrong, "?name" for one
    # that was not given and has its default value, "=name" for a definition that was worked out.
    Facts = dict[str, Any]
    Errors = list[tuple[str, str]]
    Mistakes = list[Mistake]
    Unknown = list[tuple[int, str]]
    Doubts = dict[int, list["Fact"]]
    ReadRow = Callable[[dict[str, Any], Facts, str, Mistakes, Unknown], Facts]

ABSENT = object()
NO_DOUBTS: Doubts = {}


class Fact:
    """What it takes to read a fact.

    `position` is its place among all facts, `pointer` its JSON Pointer, in a row from there, `name` its dotted name,
    `key` that in its object; `convert` reads its value. `mark` is the name in the facts that says it is wrong, `mistakes` are
    those one can make with it, by their kinds.
    """

    __slots__ = ("convert", "key", "mark", "mistakes", "name", "pointer", "position", "required")

    def __init__(
        self,
        position: int,
        pointer: str,
        name: str,
        key: str,
        required: bool,
        convert: Convert,
        sentences: Sentences,
    ) -> None:
        self.position = position
        self.pointer = pointer
        self.name = name
        self.mark = "!" + name
        self.key = key
        self.required = required
        self.convert = convert
        rules = {kind: f"{name}.{kind}" for kind in KINDS}
        self.mistakes: dict[str, Mistake] = {
            kind: mistake(position, pointer, rule, sentences[rule]) for kind, rule in rules.items() if rule in sentences
        }


class Failure(Exception):
    """A value that arithmetic does not have; `code` says why.

    E_OVERFLOW beyond BOUND, E_DATE outside the years 1 to 9999, E_DIVISION by zero, E_ROUNDING a fee with a
    fraction and no way of rounding, E_DURATION a length of time that does not fit its use.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def given(f: Facts, *names: str) -> bool:
    """Whether the dossier itself holds the last of the names, each of which lies in the one before."""
    for name in names:
        if "!" + name in f:
            raise KeyError(name)
    return names[-1] in f and "?" + names[-1] not in f


def read(f: Facts, e: Mistakes, o: dict[str, Any], at: str, fact: Fact, applies: bool | None = True) -> None:
    """Reads a fact from the object `o`; `at` is the JSON Pointer of the row it lies in, "" for none.

    A value that is right goes to `f`, what is wrong to `e`. `applies` is None while the condition of the fact cannot be
    decided: then it is neither asked for nor refused, but read.
    """
    raw = o.get(fact.key, ABSENT)
    if raw is ABSENT:
        if fact.required and applies:
            known = fact.mistakes[REQUIRED]
            e.append(moved(known, at) if at else known)
    elif applies is False:
        wrong(f, e, at, fact, NOT_APPLICABLE)
    else:
        value = fact.convert(raw)
        if value.__class__ is Kind:
            wrong(f, e, at, fact, value)
        else:
            f[fact.name] = value


def refuse(f: Facts, e: Mistakes, o: dict[str, Any], at: str, fact: Fact, kind: str) -> None:
    """Says that a fact that applies is wrong in the object `o`, or not there."""
    if fact.key not in o:
        read(f, e, o, at, fact)
        return
    f.pop(fact.name, None)
    f[fact.mark] = True
    e.append(moved(fact.mistakes[kind], at) if at else fact.mistakes[kind])


def only_texts(values: Sequence[Any]) -> list[str]:
    """The values, with "" for those that are no texts."""
    return [value if value.__class__ is str else "" for value in values]


def doubtful(found: Any, texts: Sequence[tuple[int, Fact]]) -> Doubts:
    """The texts that the pattern did not find right, by the number of the object each lies in.

    They are all in doubt where the pattern did not come to the end: then a text holds END.
    """
    groups = found.groups()
    doubts: Doubts = {}
    for place, fact in texts if groups[-1] is not None else compress(texts, groups):
        if place in doubts:
            doubts[place].append(fact)
        else:
            doubts[place] = [fact]
    return doubts


def look(f: Facts, e: Mistakes, o: dict[str, Any], at: str, texts: Iterable[Fact]) -> None:
    """Reads texts that are in doubt."""
    for fact in texts:
        key = fact.key
        if key not in o:
            read(f, e, o, at, fact)
            continue
        value = fact.convert(o[key])
        if value.__class__ is Kind:
            f.pop(fact.name, None)
            f[fact.mark] = True
            e.append(moved(fact.mistakes[value], at) if at else fact.mistakes[value])
        else:
            f[fact.name] = value


def entered(f: Facts, e: Mistakes, o: dict[str, Any], at: str, fact: Fact, applies: bool | None = True) -> Any:
    """Like `read`, for an object or array, which is the answer; None where there is none to go into."""
    read(f, e, o, at, fact, applies)
    return f.get(fact.name)


def read_rows(f: Facts, e: Mistakes, u: Unknown, rows: list[Any], at: str, fact: Fact, row: ReadRow) -> None:
    """Reads the rows of a list, each by `row`."""
    table = []
    for index, item in enumerate(rows):
        if isinstance(item, dict):
            own: Mistakes = []
            table.append(row(item, f, f"{at}{fact.pointer}/{index}", own, u))
            own.sort(key=first)
            e.extend((fact.position, said) for _, said in own)
        else:
            wrong(f, e, at, fact, TYPE, f"/{index}")
            table.append({})
    if fact.mark not in f:
        f[fact.name] = table


def wrong(f: Facts, e: Mistakes, at: str, fact: Fact, kind: str, behind: str = "") -> None:
    """Says that a fact, or what lies `behind` its pointer, is wrong; rules that need it are undetermined from now on."""
    f.pop(fact.name, None)
    f[fact.mark] = True
    known = fact.mistakes[kind]
    e.append(moved(known, at, behind) if at or behind else known)


def decided(rule: Callable[[Facts], bool], f: Facts) -> bool | None:
    """The value of a rule; None where a fact it needs is missing or arithmetic has no answer."""
    try:
        return rule(f)
    except (KeyError, Failure):
        return None


def limited(f: Facts, e: Mistakes, at: str, fact: Fact, is_within: Callable[[Facts], bool]) -> None:
    """Takes back a fact that lies beyond its limits; a limit that cannot be decided limits nothing."""
    if fact.name in f and decided(is_within, f) is False:
        wrong(f, e, at, fact, RANGE)


def defaulted(f: Facts, o: dict[str, Any], fact: Fact, value: Callable[[Facts], Any]) -> None:
    """Gives a fact that was not given its default value."""
    if fact.key not in o:
        default = decided(value, f)
        if default is not None:
            f[fact.name] = default
            f["?" + fact.name] = True


def unknown(u: Unknown, o: dict[str, Any], keys: frozenset[str], at: str, place: int) -> None:
    """Notes the keys of an object that the procedure does not know; objects of one `place` are told of together."""
    u.extend((place, at + pointer(key)) for key in o if key not in keys)


def settle(e: Mistakes, u: Unknown, parts: Errors, sentences: Sentences) -> None:
    """Brings the mistakes in facts into the order of the facts, and adds unknown keys and mistakes in other parts."""
    e.sort(key=first)
    if u:
        u.sort(key=first)
        e += [unknown_key(place, path, sentences) for place, path in u]
    if parts:
        e += [wrong_part(path, rule, sentences) for path, rule in parts]


def pointer(key: object) -> str:
    """A key as the last part of a JSON Pointer (RFC 6901)."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")
