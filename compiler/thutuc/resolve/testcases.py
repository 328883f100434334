"""Cases of a specification: values written as in the file become the dossier of the contract."""

from __future__ import annotations

from datetime import date, timedelta

from thutuc.model.testcase import Expected, TestCase
from thutuc.report.diagnostic import Code, define
from thutuc.resolve import errors
from thutuc.resolve.scope import Ids
from thutuc.syntax.numbers import parse_number
from thutuc.syntax.parser import Parser, Problem
from thutuc.syntax.scalars import BAD_DATE, read_date, read_time
from thutuc.text.bilingual import Bilingual
from thutuc.text.closest import closest
from thutuc.text.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from thutuc.model.procedure import Fact, Procedure
    from thutuc.report.diagnostic import Diagnostic
    from thutuc.resolve.draft import Draft
    from thutuc.syntax.blocks import Block, Value
    from thutuc.syntax.language import Language
    from thutuc.syntax.tree import Scalar

BAD_VALUE = define(
    "T3020",
    "test-value-does-not-fit",
    "error",
    vi="“{text}” không phải là giá trị của “{name}”.",
    en="“{text}” is not a value of “{name}”.",
    help_vi="Viết {wanted}.",
    help_en="Write {wanted}.",
)
NO_DAY = define(
    "T3021",
    "test-without-day",
    "error",
    vi="Ca thử “{name}” thiếu ngày nộp nằm trong thời gian hiệu lực của thủ tục.",
    en="The test “{name}” has no submission date inside the validity of the procedure.",
    help_vi="Thêm “ngày_nộp: …” vào “Cho”, là một ngày trong khoảng “Hiệu lực”.",
    help_en="Add “submission_date: …” under “Given”, a day inside “Validity”.",
)
WANTED = {
    "boolean": Bilingual("“đúng” hoặc “sai”", "“true” or “false”"),
    "integer": Bilingual("một số nguyên", "a whole number"),
    "decimal": Bilingual("một số như 12,5", "a number such as 12,5"),
    "money": Bilingual("một số tiền như 8.000 đồng", "an amount such as 8.000 dong"),
    "date": Bilingual("một ngày như 01/07/2026", "a date such as 01/07/2026"),
    "time": Bilingual("một giờ như 15 giờ", "a time such as 15:00"),
    "text": Bilingual("một dòng chữ", "a line of text"),
    "record": Bilingual("các mục con, mỗi mục một dòng", "its items, each on a line"),
    "list": Bilingual("danh sách các dòng, mỗi dòng bắt đầu bằng “- ”", "a list of rows, each beginning with “- ”"),
}
DATE_FACT = "submission_date"


def day_of(given: Block | None, language: Language, lang: str) -> date | None:
    """The submission date a case gives; None when there is none or it is no date."""
    spelling = language.expression["builtins"][DATE_FACT][lang]
    for scalar, value in given.names if given else []:
        if scalar.value == spelling and value.kind == "literal":
            found = read_date(str(value.content), language, lang)
            return found if not isinstance(found, Code) else None
    return None


def missing_day(scalar: Scalar, given: Block | None, language: Language, lang: str) -> Diagnostic:
    """The finding for a case without a day inside the validity of the file; what is written may be no date at all."""
    spelling = language.expression["builtins"][DATE_FACT][lang]
    for name, value in given.names if given else []:
        if name.value == spelling and value.kind == "literal":
            text, span = str(value.content), Span(value.node.source, value.node.start, value.node.end)
            if isinstance(read_date(text, language, lang), Code):
                return BAD_DATE.at(span, text=text)
            return NO_DAY.at(span, name=scalar.value)
    return NO_DAY.at(Span(scalar.source, scalar.start, scalar.end), name=scalar.value)


def read_tests(draft: Draft, procedure: Procedure, root: Block) -> tuple[TestCase, ...]:
    """The cases whose day lies in the slice of the procedure. Names and values are checked against it."""
    reader = _Reader(draft, procedure)
    first, last = procedure.first or date.min, procedure.last or date.max
    dated = draft.names("days", "tests", lambda: _dated(draft, root.block("tests")))
    return tuple(reader.case(scalar, block, id_, day) for scalar, block, id_, day in dated if first <= day <= last)


def _dated(draft: Draft, section: Block | None) -> list[tuple[Scalar, Block, str, date]]:
    """The cases of a file that give a day, with their ids and days."""
    ids = Ids(draft.context, reserved=False)
    found = []
    for scalar, value in section.names if section else []:
        if value.kind == "block":
            id_ = ids.give(scalar, None)
            day = day_of(value.content.block("given"), draft.context.language, draft.context.lang)
            if day is not None:
                found.append((scalar, value.content, id_, day))
    return found


def _interval(block: Block) -> dict[str, Any]:
    """An interval of the dossier, whose end is the day after the last; nothing is lost by one that is refused elsewhere."""
    first, last = block.get("first"), block.get("last")
    end = last + timedelta(days=1) if last is not None and last < type(last).max else last
    return {"reason": block.word("reason"), "from": f"{first}", "to": f"{end}"}


class _Reader:
    def __init__(self, draft: Draft, procedure: Procedure) -> None:
        self._draft = draft
        self._context = draft.context
        self._procedure = procedure
        facts = (*procedure.builtins, *procedure.facts)
        self._facts = {fact.name: fact for fact in facts}
        # For each group the facts in it by name.
        self._fields: dict[tuple[str, ...], dict[str, Fact]] = {}
        self._steps = {step.name: step.id for step in procedure.steps}
        self._errors_by_name = _error_names(procedure)
        self._documents = draft.document_ids
        self._parser = Parser(draft.context.language, draft.context.lang)

    def case(self, scalar: Scalar, block: Block, id_: str, day: date) -> TestCase:
        given = block.block("given")
        dossier = self._record(given, self._facts) if given else {}
        held = self._names(block.items("held"), self._documents, "documents")
        data = self._names(block.items("from_data"), self._documents, "documents")
        documents: dict[str, Any] = {id_: {} for id_ in held}
        documents.update({id_: {"data": True} for id_ in data})
        if documents:
            dossier["documents"] = documents
        chosen = block.block("decisions")
        if chosen is not None:
            dossier["decisions"] = self._decisions(chosen)
        paused = [value.content for value in block.items("paused") if value.kind == "block"]
        if paused:
            dossier["suspensions"] = [_interval(interval) for interval in paused]
        if "extended" in block.keys:
            dossier["extended"] = bool(block.get("extended"))
        expect = block.block("expect")
        expected, origins = self._expected(expect, self._context.span(scalar)) if expect else (Expected(), {})
        return TestCase(
            id=id_,
            name=scalar.value,
            path=f"tests.{id_}",
            origin=self._context.span(scalar),
            title=block.get("title") or "",
            day=day,
            dossier=dossier,
            expected=expected,
            expected_origins=origins,
            citations=self._draft.citations(block),
            basis=block.get("basis") or "",
        )

    # Given

    def _inside(self, fact: Fact) -> dict[str, Fact]:
        fields = self._fields.get(fact.keys)
        if fields is None:
            fields = self._fields[fact.keys] = {field.name: field for field in fact.fields}
        return fields

    def _record(self, block: Block, by_name: Mapping[str, Fact]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for scalar, value in block.names:
            fact = by_name.get(scalar.value)
            if fact is None:
                self._context.unknown(self._context.span(scalar), scalar.value, by_name)
                continue
            converted = self._value(fact, value)
            if converted is not None:
                found[fact.id] = converted
        return found

    def _value(self, fact: Fact, value: Value) -> Any:
        kind = fact.type.name
        if "error" in (kind, value.kind):
            return None
        if kind == "record" and value.kind == "block":
            return self._record(value.content, self._inside(fact))
        if kind == "list" and value.kind == "list":
            fields = self._inside(fact)
            rows = [self._record(item.content, fields) for item in value.content if item.kind == "block"]
            return rows if len(rows) == len(value.content) else self._refuse(fact, value, fact.name)
        if kind == "choices" and value.kind == "list":
            return [self._member(fact, item) for item in value.content if item.kind == "literal"]
        if value.kind != "literal" or kind in ("record", "list", "choices"):
            return self._refuse(fact, value, fact.name)
        if kind == "choice":
            return self._member(fact, value)
        converted = self._literal(fact, str(value.content))
        return self._refuse(fact, value, str(value.content)) if converted is None else converted

    def _member(self, fact: Fact, value: Value) -> Any:
        text = str(value.content)
        for member in fact.type.members:
            if member.name == text:
                return member.id
        known = [member.name for member in fact.type.members]
        near = closest(text, known)
        advice = errors.suggest(near) if near else errors.choose(known)
        owner = Bilingual(f"“{fact.name}”", f"“{fact.name}”")
        span = self._context.span(value.node)
        self._context.reporter.add(errors.NOT_AN_OPTION.at(span, name=text, owner=owner, advice=advice))
        return None

    def _literal(self, fact: Fact, text: str) -> Any:
        """The JSON value of a text as the type of the fact reads it; None when it does not."""
        kind, language, lang = fact.type.name, self._context.language, self._context.lang
        if kind == "text":
            return text
        if kind == "boolean":
            keywords = language.expression["keywords"]
            return True if text in keywords["_TRUE"][lang] else False if text in keywords["_FALSE"][lang] else None
        if kind == "date":
            day = read_date(text, language, lang)
            return None if isinstance(day, Code) else f"{day}"
        if kind == "time":
            minutes = read_time(text, language, lang)
            return f"{minutes // 60:02d}:{minutes % 60:02d}" if isinstance(minutes, int) else None
        if kind == "money":
            return self._amount(text, fact.type.currency)
        negative = text.startswith("-")
        number = parse_number(text.lstrip("-"))
        if number is None:
            return None
        amount, scale = (-number[0] if negative else number[0]), number[1]
        if kind == "integer":
            return amount if scale == 0 else None
        return amount / 10**scale if scale else amount

    def _amount(self, text: str, currency: str) -> int | None:
        tree = self._parser.parse(text)
        if isinstance(tree, Problem) or tree[0] != "money" or not isinstance(tree[3], tuple):
            return None
        number = parse_number(tree[3][0][3])
        language, lang = self._context.language, self._context.lang
        if number is None or language.spelt("currencies", lang).get(tree[3][-1][3]) != currency:
            return None
        value, scale = number
        for token in tree[3][1:-1]:
            value *= int(language.expression["scales"][language.spelt("scales", lang)[token[3]]]["factor"])
        return value // 10**scale if value % 10**scale == 0 else None

    def _refuse(self, fact: Fact, value: Value, text: str) -> None:
        wanted = WANTED.get(fact.type.name, WANTED["text"])
        self._context.reporter.add(
            BAD_VALUE.at(self._context.span(value.node), text=text, name=fact.name, wanted=wanted)
        )

    def _names(self, values: list[Value], known: Mapping[str, str], section: str) -> tuple[str, ...]:
        return self._draft.references([value for value in values if value.kind == "ref"], known, section)

    def _decisions(self, block: Block) -> dict[str, str]:
        steps = {step.name: step for step in self._procedure.steps}
        found = {}
        for scalar, value in block.names:
            step = steps.get(scalar.value)
            if step is None:
                self._draft.missing(self._context.span(scalar), scalar.value, "workflow", steps)
                continue
            outcomes = {outcome.name: outcome.id for outcome in step.outcomes}
            chosen = outcomes.get(str(value.content))
            if chosen is None:
                self._context.unknown(self._context.span(value.node), str(value.content), outcomes)
            else:
                found[step.id] = chosen
        return found

    # Expected

    def _expected(self, block: Block, fallback: Span) -> tuple[Expected, dict[str, Span]]:
        origins = {key: self._context.span(node) for key, node in block.key_nodes.items()}
        due, minutes = self._due(block.keys.get("due"))
        expected = Expected(
            required=self._list(block, "required"),
            missing=self._list(block, "missing"),
            fees=self._fees(block.block("fees")),
            due=due,
            due_minutes=minutes,
            errors=self._errors(block),
            route=self._names(block.items("route"), self._steps, "workflow") if "route" in block.keys else None,
        )
        origins.setdefault("", fallback)
        return expected, origins

    def _due(self, value: Value | None) -> tuple[date | str | None, int | None]:
        """The day or word, and the minutes since midnight where a time stands before the day."""
        if value is None or value.kind not in ("word", "literal"):
            return None, None
        if value.kind == "word":
            return str(value.content), None
        language, lang = self._context.language, self._context.lang
        hour, blank, text = str(value.content).rpartition(" ")
        minutes = read_time(hour, language, lang) if blank else None
        day = read_date(text, language, lang)
        if not isinstance(day, Code) and not isinstance(minutes, Code):
            return day, minutes
        code = day if isinstance(day, Code) else minutes
        if isinstance(code, Code):
            self._context.reporter.add(code.at(self._context.span(value.node), text=str(value.content)))
        return None, None

    def _list(self, block: Block, key: str) -> tuple[str, ...] | None:
        return self._names(block.items(key), self._documents, "documents") if key in block.keys else None

    def _fees(self, block: Block | None) -> dict[str, int | str] | None:
        if block is None:
            return None
        fees = {fee.name: fee for fee in self._procedure.fees}
        found: dict[str, int | str] = {}
        for scalar, value in block.names:
            fee = fees.get(scalar.value)
            if fee is None:
                self._draft.missing(self._context.span(scalar), scalar.value, "fees", fees)
            elif value.kind == "word":
                found[fee.id] = str(value.content)
            elif value.kind == "literal":
                amount = self._amount(str(value.content), fee.currency)
                if amount is None:
                    span, text = self._context.span(value.node), str(value.content)
                    self._context.reporter.add(BAD_VALUE.at(span, text=text, name=fee.name, wanted=WANTED["money"]))
                else:
                    found[fee.id] = amount
        return found

    def _errors(self, block: Block) -> dict[str, str] | None:
        if "errors" not in block.keys:
            return None
        known = self._errors_by_name
        found = {}
        for value in block.items("errors"):
            if value.kind != "text":
                continue
            name = str(value.content)
            if name in known:
                found[name] = known[name]
            else:
                self._context.unknown(self._context.span(value.node), name, known)
        return found


def _error_names(procedure: Procedure) -> dict[str, str]:
    """What an error may be about, by name: facts with the prefix of the rule ids of each, and rules."""
    known = dict(_fact_names((*procedure.builtins, *procedure.facts)))
    known.update({rule.name: f"checks.{rule.id}" for rule in procedure.checks})
    known.update({rule.name: f"requirements.{rule.id}" for rule in procedure.requirements})
    return known


def _fact_names(facts: Iterable[Fact], above: str = "") -> list[tuple[str, str]]:
    """Names with their paths, and the prefix of the rule ids of each fact."""
    found = []
    for fact in facts:
        name = f"{above}{fact.name}"
        found.append((name, ".".join(fact.keys) + "."))
        found += _fact_names(fact.fields, name + ".")
    return found
