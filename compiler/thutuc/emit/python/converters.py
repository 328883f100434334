"""How each fact is read: the reader of its type, and the pattern of the quick look."""

from __future__ import annotations

from thutuc.emit.python.printer import literal, quoted
from thutuc.model.expressions import Constant
from thutuc.model.formats import BOUND, FIRST_YEAR, LAST_YEAR, longest, text_pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.python.writer import Writer
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact

SIMPLE = {"boolean": "boolean", "date": "date", "time": "time"}
FIXED_LENGTHS = {"id_number": 12, "phone": 12}
TEXT_LIKE = frozenset(("text", "date", "time", "choice"))
STYLES = ("person_name", "id_number", "phone", "email", "long_text")
SHAPES = {"person_name": "name", "long_text": "lines", "email": "email"}


class Converters:
    """Names the readers that facts share, and writes them as constants."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._patterns: dict[str, str] = {}

    def of(self, fact: Fact) -> str:
        """The name of the reader of a fact that is no record and no list."""
        kind = fact.type.name
        if kind in SIMPLE:
            return SIMPLE[kind]
        if kind != "text":
            return self._named(*_reader(fact))
        style = "MASK" if fact.pattern else fact.format.upper() if fact.format in STYLES else "TEXT"
        pattern = self._patterns.setdefault(text_pattern(fact), f"_{style}_PATTERN")
        if list(self._patterns.values()).count(pattern) > 1:
            pattern = self._patterns[text_pattern(fact)] = f"{pattern}_{len(self._patterns)}"
        quick = quick_pattern(fact)
        # A pattern that is as quick as the rule itself would be looked at twice.
        arguments = [pattern, str(longest(fact)), *([quick] if quick and not quick.startswith('"') else [])]
        return self._named(f"_{style}_{longest(fact)}", f"text({', '.join(arguments)})")

    def write(self, writer: Writer) -> None:
        """Writes the patterns and the readers."""
        for pattern, name in self._patterns.items():
            writer.line(f"{name} = {quoted(pattern)}")
        for text, name in self._names.items():
            writer.line(f"{name} = {text}")

    def _named(self, name: str, text: str) -> str:
        if text not in self._names:
            taken, number, wanted = set(self._names.values()), 2, name
            while wanted in taken:
                wanted, number = f"{name}_{number}", number + 1
            self._names[text] = wanted
        return self._names[text]


def _reader(fact: Fact) -> tuple[str, str]:
    kind = fact.type.name
    if kind in ("choice", "choices"):
        members = [quoted(member.id) for member in fact.type.members]
        name = "_" + "__".join(fact.keys).upper()
        if kind == "choice":
            return name, f"choice({', '.join(members)})"
        return name, f"choices({', '.join([literal(fact.min_items), repr(fact.max_items), *members])})"
    low, high = bounds(fact)
    if kind == "decimal":
        return f"_DECIMAL_{fact.type.scale}", f"decimal({fact.type.scale}, {literal(low)}, {literal(high)})"
    unit = f", {10**fact.type.scale}" if fact.type.scale else ""
    return "_YEAR" if fact.format == "year" else "_NUMBER", f"number({literal(low)}, {literal(high)}{unit})"


def bounds(fact: Fact) -> tuple[int, int]:
    """The least and the largest value of a number in its units: the bounds of all numbers, and limits that are constant."""
    unit = 10**fact.type.scale
    low, high = -BOUND * unit, BOUND * unit
    if fact.format == "year":
        low, high = FIRST_YEAR, LAST_YEAR
    if fact.minimum is not None and is_constant_limit(fact, fact.minimum):
        low = max(low, _value(fact, fact.minimum))
    if fact.maximum is not None and is_constant_limit(fact, fact.maximum):
        high = min(high, _value(fact, fact.maximum))
    return low, high


def is_constant_limit(fact: Fact, limit: Expression) -> bool:
    """Whether a limit is a number that the reader of the fact can hold to by itself."""
    return (
        fact.type.is_number
        and isinstance(limit, Constant)
        and isinstance(limit.value, int)
        and limit.type.scale <= fact.type.scale
    )


def has_computed_limit(fact: Fact) -> bool:
    """Whether a limit of the fact is more than a number its reader holds to."""
    limits = [limit for limit in (fact.minimum, fact.maximum) if limit is not None]
    return not all(is_constant_limit(fact, limit) for limit in limits)


def quick_pattern(fact: Fact) -> str:
    """The Python expression of the pattern that a text, date, time or choice passes at a quick look; "" where none is safe."""
    kind = fact.type.name
    if kind in ("date", "time"):
        return kind.upper()
    if kind == "choice":
        return quoted("|".join(member.id for member in fact.type.members))
    most = longest(fact)
    if fact.pattern:
        # Each character of a mask is one character of the text.
        return quoted(text_pattern(fact)) if fact.pattern.isascii() and len(fact.pattern) <= most else ""
    if fact.format in FIXED_LENGTHS:
        return quoted(text_pattern(fact)) if FIXED_LENGTHS[fact.format] <= most else ""
    if most < 5:
        return ""
    return f"{SHAPES.get(fact.format, 'plain')}({most})"


def _value(fact: Fact, limit: Expression) -> int:
    value = limit.value if isinstance(limit, Constant) else 0
    if not isinstance(value, int):
        raise TypeError("a constant limit is a number")
    unit: int = 10 ** (fact.type.scale - limit.type.scale)
    return value * unit
