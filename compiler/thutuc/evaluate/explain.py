"""Conditions, facts and values in the sentences of an explanation."""

from __future__ import annotations

import datetime as dt

from thutuc.evaluate.index import definitions_in, references
from thutuc.evaluate.outcome import Failure, TraceStep, Undetermined, say
from thutuc.model.expressions import DefinitionRef
from thutuc.model.failures import FAILURES
from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import day, money, number
from thutuc.time.duration import Duration
from thutuc.time.words import clock, duration_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.evaluate.environment import Environment
    from thutuc.evaluate.values import Value
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Node
    from thutuc.model.types import Type

NOTHING = Bilingual("", "")


def because(condition: Expression, environment: Environment) -> Bilingual:
    """Why a rule applies: its condition as written, and the facts behind it."""
    return say(
        " vì “{condition}”{facts}",
        " because “{condition}”{facts}",
        condition=_condition(condition, environment),
        facts=facts_behind(condition, environment),
    )


def although(condition: Expression, environment: Environment) -> Bilingual:
    """Why a rule does not apply."""
    return say(
        " vì không thỏa điều kiện “{condition}”{facts}",
        " because the condition “{condition}” does not hold{facts}",
        condition=_condition(condition, environment),
        facts=facts_behind(condition, environment),
    )


def facts_behind(expression: Expression, environment: Environment) -> Bilingual:
    """The facts of the dossier an expression looks at, in brackets: " (Ngày sinh của trẻ: 15/08/2026)"."""
    found = []
    for keys in references(environment.index, expression):
        value = _given(keys, environment)
        if value is not None:
            fact = environment.index.facts[keys]
            found.append(say("{label}: {value}", "{label}: {value}", label=fact.label, value=shown(fact.type, value)))
    return say(" ({facts})", " ({facts})", facts=joined(found, "; ")) if found else NOTHING


def definitions_behind(expressions: Iterable[Expression | None], environment: Environment) -> list[TraceStep]:
    """One step for each definition that expressions looked at: its value, and the provisions it rests on."""
    names = [name for one in expressions for name in definitions_in(environment.index, one)]
    steps = []
    for name in dict.fromkeys(names):
        definition = environment.index.definitions[name]
        value = environment.memo.get(("definition", name))
        if value is not None and not isinstance(value, Undetermined | Failure):
            text = say(
                "“{definition}”: {value}{facts}.",
                "“{definition}”: {value}{facts}.",
                definition=definition.label or title(definition),
                value=shown(definition.value.type, value),
                facts=facts_behind(definition.value, environment),
            )
            steps.append(TraceStep(text, definition.origin, definition.citations, definition.path))
    return steps


def written(expression: Expression) -> str:
    """An expression as the author wrote it, on one line."""
    return " ".join(expression.origin.text.split())


def title(node: Node) -> str:
    """The author's name of a row or reduction, to be read in a sentence."""
    return node.name.replace("_", " ")


def shown(kind: Type, value: Value) -> Bilingual:
    """A value as an officer reads it."""
    if isinstance(value, bool):
        return Bilingual("đúng", "true") if value else Bilingual("sai", "false")
    if isinstance(value, Duration):
        return duration_words(value)
    if isinstance(value, dt.date):
        return _same(day(value))
    if isinstance(value, int):
        return _shown_number(kind, value)
    if isinstance(value, str):
        return _member(kind, value) if kind.name == "choice" else _same(f"“{value}”")
    if isinstance(value, tuple) and kind.name == "choices":
        chosen = [_member(kind, str(item)) for item in value]
        return joined(chosen, ", ") if chosen else Bilingual("không mục nào", "none")
    if isinstance(value, tuple):
        return Bilingual(f"{len(value)} dòng", f"{len(value)} rows")
    return Bilingual("có khai", "given")


def missing(needs: tuple[str, ...], environment: Environment) -> Bilingual:
    """What has to be known first, by its labels."""
    facts = {".".join(keys): fact.label for keys, fact in environment.index.facts.items()}
    fees = {fee.path: _same(fee.title) for fee in environment.procedure.fees}
    labels = [facts.get(need) or fees.get(need) or _same(need) for need in needs]
    return joined([say("“{label}”", "“{label}”", label=label) for label in labels], ", ")


def undetermined(needs: tuple[str, ...], environment: Environment) -> Bilingual:
    """That an answer waits for facts."""
    return say(
        "Chưa xác định được: hồ sơ thiếu hoặc ghi sai {needs}.",
        "Not determined yet: the dossier lacks or has wrong {needs}.",
        needs=missing(needs, environment),
    )


def failed(failure: Failure) -> Bilingual:
    """That an answer cannot be computed."""
    return FAILURES[failure.code]


def joined(parts: list[Bilingual], separator: str) -> Bilingual:
    """Texts one after the other; no parts give an empty text."""
    return Bilingual(separator.join(part.vi for part in parts), separator.join(part.en for part in parts))


def _condition(condition: Expression, environment: Environment) -> str:
    """A condition in words where the author gave it a label, else as written."""
    if isinstance(condition, DefinitionRef):
        definition = environment.index.definitions[condition.id]
        return definition.label or title(definition)
    return written(condition)


def _given(keys: tuple[str, ...], environment: Environment) -> Value | None:
    """The value of a fact outside lists that the dossier gives."""
    value: Value = environment.values
    for key in keys:
        if not isinstance(value, dict) or key not in value:
            return None
        value = value[key]
    return value


def _shown_number(kind: Type, value: int) -> Bilingual:
    if kind.name == "time":
        return clock(value)
    if kind.name == "money":
        return money(value, kind.currency, kind.scale)
    return _same(number(value, kind.scale))


def _member(kind: Type, value: str) -> Bilingual:
    return next((member.label for member in kind.members if member.id == value), _same(value))


def _same(text: str) -> Bilingual:
    return Bilingual(text, text)
