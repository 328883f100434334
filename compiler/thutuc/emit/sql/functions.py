"""Prints the calls of functions."""

from __future__ import annotations

from thutuc.model.expressions import FactRef

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.emit.sql.printer import Printer
    from thutuc.model.expressions import Call


def _extreme(printer: Printer, node: Call) -> str:
    function = "LEAST" if node.function == "smallest" else "GREATEST"
    if node.type.is_number:
        wide = printer.is_wide(node)
        texts = [printer.at_scale(part, node.type.scale, wide=wide) for part in node.arguments]
    else:
        texts = [printer.value(part) for part in node.arguments]
    if len(texts) == 1:
        return texts[0]
    found = f"{function}({', '.join(texts)})"
    # Both engines leave NULL out of account here.
    known = [
        f"{text} IS NOT NULL" for text, part in zip(texts, node.arguments, strict=True) if printer.is_nullable(part)
    ]
    return f"CASE WHEN {' AND '.join(known)} THEN {found} END" if known else found


def floor_quotient(printer: Printer, dividend: str, divisor: str) -> str:
    """The largest integer not above the quotient; the divisor is not negative, NULL comes of 0. Both are short."""
    rest = f"((({dividend} % {divisor}) + {divisor}) % {divisor})"
    return printer.dialect.exact_quotient(f"({dividend} - {rest})", divisor)


def rounded_quotient(printer: Printer, way: str, dividend: str, divisor: str) -> str:
    """The quotient rounded `half_up`, `up` or `down`; the divisor is not negative, NULL comes of 0. Both are short."""
    if way == "half_up":
        return floor_quotient(printer, f"(2 * {dividend} + {divisor})", f"(2 * {divisor})")
    if way == "up":
        return f"(- {floor_quotient(printer, f'(- {dividend})', divisor)})"
    return floor_quotient(printer, dividend, divisor)


def _rounded(way: str) -> Callable[[Printer, Call], str]:
    def print_(printer: Printer, node: Call) -> str:
        value, multiple = node.arguments
        dialect = printer.dialect
        (dividend, divisor), wide = printer.pair((value, multiple), 4)
        own = printer.at_scale(multiple, multiple.type.scale, wide=wide)

        def of(number: str) -> str:
            step = f"NULLIF(abs({divisor}), 0)"
            quotient = printer.let(step, lambda name: rounded_quotient(printer, way, number, name))
            return f"({quotient} * abs({own}))"

        found = printer.bounded(printer.let(dividend, of), node.type.scale)
        return dialect.cast(found, dialect.number_type(is_wide=printer.is_wide(node)))

    return print_


def _divided(way: str) -> Callable[[Printer, Call], str]:
    def print_(printer: Printer, node: Call) -> str:
        dialect = printer.dialect
        (dividend, divisor), _ = printer.pair(node.arguments, 4)

        def of(step: str) -> str:
            signed = f"CASE WHEN {step} < 0 THEN - {dividend} ELSE {dividend} END"
            size = f"NULLIF(abs({step}), 0)"
            return printer.let(
                signed,
                lambda number: printer.let(size, lambda name: rounded_quotient(printer, way, number, name)),
            )

        found = printer.bounded(printer.let(divisor, of), 0)
        return dialect.cast(found, dialect.small)

    return print_


def _count(printer: Printer, node: Call) -> str:
    return printer.dialect.cast(printer.dialect.size(printer.value(node.arguments[0])), printer.dialect.small)


def _total(printer: Printer, node: Call) -> str:
    column, dialect = node.arguments[0], printer.dialect
    if not isinstance(column, FactRef):
        raise TypeError("a total is taken of a column")

    def of(values: str) -> str:
        total = printer.bounded(dialect.total(values), node.type.scale)
        return f"CASE WHEN {values} IS NOT NULL THEN {total} END"

    found = printer.let(printer.value(column), of)
    return dialect.cast(found, dialect.number_type(is_wide=printer.is_wide(node)))


def _days_between(printer: Printer, node: Call) -> str:
    first, second = (printer.value(part) for part in node.arguments)
    return printer.dialect.cast(f"({second} - {first})", printer.dialect.small)


def _age(printer: Printer, node: Call) -> str:
    dialect = printer.dialect
    born, today = (printer.short(part) for part in node.arguments)
    birth, on = dialect.from_day(born), dialect.from_day(today)
    leap = f"(year({on}) % 4 = 0 AND (year({on}) % 100 <> 0 OR year({on}) % 400 = 0))"
    birthday = f"(month({birth}) * 100 + day({birth}))"
    # Born on 29/02, one is a year older on 28/02 of other years.
    birthday = f"CASE WHEN {birthday} = 229 AND NOT {leap} THEN 228 ELSE {birthday} END"
    early = f"CASE WHEN month({on}) * 100 + day({on}) < {birthday} THEN 1 ELSE 0 END"
    return dialect.cast(f"(year({on}) - year({birth}) - {early})", dialect.small)


def _year_of(printer: Printer, node: Call) -> str:
    dialect = printer.dialect
    return dialect.cast(f"year({dialect.from_day(printer.value(node.arguments[0]))})", dialect.small)


def _start_of(part: str) -> Callable[[Printer, Call], str]:
    def print_(printer: Printer, node: Call) -> str:
        dialect = printer.dialect
        return dialect.to_day(dialect.start_of(part, dialect.from_day(printer.value(node.arguments[0]))))

    return print_


def _length(printer: Printer, node: Call) -> str:
    return printer.dialect.cast(f"length({printer.value(node.arguments[0])})", printer.dialect.small)


def _starts_with(printer: Printer, node: Call) -> str:
    text, beginning = (printer.value(part) for part in node.arguments)
    return printer.dialect.starts_with(text, beginning)


FUNCTIONS: dict[str, Callable[[Printer, Call], str]] = {
    "smallest": _extreme,
    "largest": _extreme,
    "round": _rounded("half_up"),
    "round_up": _rounded("up"),
    "round_down": _rounded("down"),
    "quotient_up": _divided("up"),
    "quotient_down": _divided("down"),
    "count": _count,
    "total": _total,
    "days_between": _days_between,
    "age": _age,
    "year_of": _year_of,
    "start_of_month": _start_of("month"),
    "start_of_quarter": _start_of("quarter"),
    "start_of_year": _start_of("year"),
    "length": _length,
    "starts_with": _starts_with,
}
