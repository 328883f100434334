"""How each fact is read: the reader of its type, the pattern it is matched by among other texts, and an example."""

from __future__ import annotations

from thutuc.emit.python.printer import literal, quoted
from thutuc.model.formats import longest, text_pattern
from thutuc.plan.ranges import bounds, is_constant_limit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.python.writer import Writer
    from thutuc.model.procedure import Fact

SIMPLE = {"boolean": "boolean", "date": "date", "time": "time"}
FIXED_LENGTHS = {"id_number": 12, "phone": 12}
STYLES = ("person_name", "id_number", "phone", "email", "long_text")
EXAMPLES = {"id_number": "000000000000", "phone": "0000000000", "email": "a@a.a"}
SHAPES = {"person_name": "name", "long_text": "lines", "email": "email"}


IS_KIND = "x.__class__ is Kind"
"""The test whether a reader gave the kind of a mistake."""


class Converters:
    """Names the patterns and readers that facts share, and writes them as constants."""

    def __init__(self) -> None:
        self._patterns: dict[str, str] = {}
        self._quick: dict[str, str] = {}
        self._readers: dict[str, str] = {}

    def of(self, fact: Fact) -> str:
        """The name of the reader of a fact that is no record and no list."""
        kind = fact.type.name
        if kind in SIMPLE:
            return SIMPLE[kind]
        if kind == "choice":
            options = self._members(fact)
            return _named(self._readers, options.replace("_OPTIONS", "_ONE_OF"), f"choice({options})")
        if kind != "text":
            return _named(self._readers, *_reader(fact))
        style, most = _style(fact), longest(fact)
        pattern = _named(self._patterns, f"_{style}_PATTERN", quoted(text_pattern(fact)))
        return _named(self._readers, f"_{style}_{most}", f"text({pattern}, {most})")

    def doubt(self, fact: Fact, raw: str) -> tuple[str, str]:
        """How a value is looked at quickly, for the expression `raw` of the value.

        What to set `x` to, and the test of `x` that leaves it in doubt; an `x` that is not is the typed value.
        """
        kind = fact.type.name
        if kind == "boolean":
            return raw, "x.__class__ is not bool"
        if kind in ("integer", "money") and not fact.type.scale:
            low, high = bounds(fact)
            return raw, f"x.__class__ is not int or not {literal(low)} <= x <= {literal(high)}"
        if kind == "choice":
            return raw, f"x.__class__ is not str or x not in {self._members(fact)}"
        if quick_pattern(fact):
            return raw, f"x.__class__ is not str or not {self._quick_test(fact)}(x)"
        return f"{self.of(fact)}({raw})", IS_KIND

    def write(self, writer: Writer) -> None:
        """Writes the patterns and the readers."""
        for table in (self._patterns, self._quick, self._readers):
            for text, name in table.items():
                writer.line(f"{name} = {text}")

    def _quick_test(self, fact: Fact) -> str:
        pattern = quick_pattern(fact)
        return _named(self._quick, f"_IS_{_style(fact)}_{longest(fact)}", f"matches({pattern})") if pattern else ""

    def _members(self, fact: Fact) -> str:
        members = literal(tuple(member.id for member in fact.type.members))
        return _named(self._quick, f"_OPTIONS_{'__'.join(fact.keys).upper()}", f"frozenset({members})")


def _named(table: dict[str, str], wanted: str, text: str) -> str:
    """The name of a constant with that text: the wanted one, with a number where another constant has it."""
    if text not in table:
        taken, number, name = set(table.values()), 2, wanted
        while name in taken:
            name, number = f"{wanted}_{number}", number + 1
        table[text] = name
    return table[text]


def _style(fact: Fact) -> str:
    return "MASK" if fact.pattern else fact.format.upper() if fact.format in STYLES else "TEXT"


def _reader(fact: Fact) -> tuple[str, str]:
    kind = fact.type.name
    if kind == "choices":
        members = [quoted(member.id) for member in fact.type.members]
        name = "_SOME_OF_" + "__".join(fact.keys).upper()
        return name, f"choices({', '.join([literal(fact.min_items), repr(fact.max_items), *members])})"
    low, high = bounds(fact)
    if kind == "decimal":
        return f"_DECIMAL_{fact.type.scale}", f"decimal({fact.type.scale}, {literal(low)}, {literal(high)})"
    unit = f", {10**fact.type.scale}" if fact.type.scale else ""
    return "_YEAR" if fact.format == "year" else "_NUMBER", f"number({literal(low)}, {literal(high)}{unit})"


def has_computed_limit(fact: Fact) -> bool:
    """Whether a limit of the fact is more than a number its reader holds to."""
    limits = [limit for limit in (fact.minimum, fact.maximum) if limit is not None]
    return not all(is_constant_limit(fact, limit) for limit in limits)


def quick_pattern(fact: Fact) -> str:
    """The Python expression of the pattern that a text passes at a quick look; "" where none is safe."""
    if fact.type.name != "text":
        return ""
    most = longest(fact)
    if fact.pattern:
        # Each character of a mask is one character of the text.
        return quoted(text_pattern(fact)) if fact.pattern.isascii() and len(fact.pattern) <= most else ""
    if fact.format in FIXED_LENGTHS:
        return quoted(text_pattern(fact)) if FIXED_LENGTHS[fact.format] <= most else ""
    if most < 5:
        return ""
    return f"{SHAPES.get(fact.format, 'plain')}({most})"


def example(fact: Fact) -> str:
    """The Python literal of a text that its quick pattern passes."""
    # Each letter of a mask is one of those it stands for.
    return quoted(fact.pattern or EXAMPLES.get(fact.format, "x"))
