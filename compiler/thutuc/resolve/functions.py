"""Types of the functions of the language."""

from __future__ import annotations

from thutuc.model.expressions import Call, Constant, Expression, FactRef
from thutuc.model.types import BOOLEAN, DATE, ERROR, INTEGER, Type
from thutuc.resolve import errors
from thutuc.resolve.types import same, to_scale
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from thutuc.resolve.scope import Context
    from thutuc.text.source import Span

    Signature = Callable[[list[Expression]], tuple[Type, list[Expression]] | None]


def call(context: Context, function: str, spelling: str, arguments: list[Expression], span: Span) -> Expression:
    """A typed call, or an error constant (reported) when the arguments do not fit."""
    if any(argument.type.name == "error" for argument in arguments):
        return Constant(ERROR, span, None)
    signature, usage = SIGNATURES[function]
    fitted = signature(arguments)
    if fitted is None:
        words = Bilingual(f"{spelling}({usage.vi})", f"{spelling}({usage.en})")
        context.reporter.add(errors.ARGUMENTS.at(span, name=spelling, usage=words))
        return Constant(ERROR, span, None)
    return Call(fitted[0], span, function, tuple(fitted[1]))


def _extreme(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    first = arguments[0].type if arguments else ERROR
    if len(arguments) < 2 or not (first.is_number or first.name in ("date", "time")):
        return None
    if not all(same(first, argument.type) for argument in arguments):
        return None
    scale = max(argument.type.scale for argument in arguments)
    names = {argument.type.name for argument in arguments}
    type_ = (
        first.replace(scale=scale, name="decimal") if names == {"integer", "decimal"} else first.replace(scale=scale)
    )
    return type_, [to_scale(argument, scale) for argument in arguments]


def _rounded(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    if len(arguments) != 2 or not all(argument.type.is_number for argument in arguments):
        return None
    value, multiple = arguments
    if not same(value.type, multiple.type):
        return None
    type_ = (
        multiple.type
        if value.type.name == multiple.type.name
        else value.type.replace(name=multiple.type.name, scale=multiple.type.scale)
    )
    return type_, arguments


def _quotient(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    if len(arguments) != 2 or not all(argument.type.is_number for argument in arguments):
        return None
    if not same(arguments[0].type, arguments[1].type):
        return None
    scale = max(argument.type.scale for argument in arguments)
    return INTEGER, [to_scale(argument, scale) for argument in arguments]


def _count(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    return (INTEGER, arguments) if [argument.type.name for argument in arguments] == ["list"] else None


def _total(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    if len(arguments) != 1 or not isinstance(arguments[0], FactRef) or len(arguments[0].path) < 2:
        return None
    return (arguments[0].type, arguments) if arguments[0].type.is_number else None


def _dates(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    return (INTEGER, arguments) if [argument.type.name for argument in arguments] == ["date", "date"] else None


def _year_of(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    return (INTEGER, arguments) if [argument.type.name for argument in arguments] == ["date"] else None


def _date_of(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    return (DATE, arguments) if [argument.type.name for argument in arguments] == ["date"] else None


def _backward(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    return (DATE, arguments) if [argument.type.name for argument in arguments] == ["date", "duration"] else None


def _length(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    return (INTEGER, arguments) if [argument.type.name for argument in arguments] == ["text"] else None


def _starts_with(arguments: list[Expression]) -> tuple[Type, list[Expression]] | None:
    return (BOOLEAN, arguments) if [argument.type.name for argument in arguments] == ["text", "text"] else None


_VALUES = Bilingual("giá trị; giá trị; …", "value; value; …")
_MULTIPLE = Bilingual("số; bội số", "number; multiple")
_DIVISION = Bilingual("số bị chia; số chia", "number; divisor")

SIGNATURES: dict[str, tuple[Signature, Bilingual]] = {
    "smallest": (_extreme, _VALUES),
    "largest": (_extreme, _VALUES),
    "round": (_rounded, _MULTIPLE),
    "round_up": (_rounded, _MULTIPLE),
    "round_down": (_rounded, _MULTIPLE),
    "quotient_up": (_quotient, _DIVISION),
    "quotient_down": (_quotient, _DIVISION),
    "count": (_count, Bilingual("danh sách", "list")),
    "total": (_total, Bilingual("danh_sách.cột", "list.column")),
    "days_between": (_dates, Bilingual("ngày đầu; ngày sau", "first date; second date")),
    "age": (_dates, Bilingual("ngày sinh; vào ngày", "birth date; on date")),
    "start_of_month": (_date_of, Bilingual("ngày", "date")),
    "start_of_quarter": (_date_of, Bilingual("ngày", "date")),
    "start_of_year": (_date_of, Bilingual("ngày", "date")),
    "latest_before": (_backward, Bilingual("ngày của sự kiện; thời hạn", "date of the event; length of time")),
    "year_of": (_year_of, Bilingual("ngày", "date")),
    "length": (_length, Bilingual("đoạn chữ", "text")),
    "starts_with": (_starts_with, Bilingual("đoạn chữ; đoạn đầu", "text; beginning")),
}
