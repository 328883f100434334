"""The form a citizen fills in: sections and fields in printed order, what has to be brought and paid."""

from __future__ import annotations

from thutuc.model.expressions import FactRef, Logic, walk
from thutuc.model.formats import longest, text_pattern
from thutuc.model.messages import field_message
from thutuc.model.types import BOOLEAN
from thutuc.plan.data import expressions_of, kinds_of
from thutuc.plan.guidance import autocomplete_of, guidance_of
from thutuc.plan.names import fact_noun, names_of, sentence
from thutuc.plan.sources import interval
from thutuc.plan.statements import Section, absence, deadline_of, fees_of, papers_of, when
from thutuc.text.figures import CURRENCIES
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Citation, Fact, Gap, Procedure
    from thutuc.plan.names import Names
    from thutuc.plan.statements import FeeStatement, Paper
    from thutuc.text.bilingual import Bilingual

    Keys = tuple[str, ...]
    Widget = Literal[
        "line",
        "block",
        "integer",
        "decimal",
        "year",
        "date",
        "time",
        "yes_no",
        "choose_one",
        "choose_from_list",
        "choose_many",
        "group",
        "rows",
    ]

MOST_RADIOS = 7
ROWS_SHOWN = 3
FIRST_SECTION = "Thông tin chung"
LAST_SECTION = "Thông tin khác"
# What the portal, not the applicant, knows.
_NOT_ASKED = frozenset({"submission_date", "submission_time", "identity_level"})
_ASKED_ALWAYS = frozenset({"channel", "case"})
_WIDGETS: dict[str, Widget] = {
    "boolean": "yes_no",
    "integer": "integer",
    "decimal": "decimal",
    "money": "decimal",
    "date": "date",
    "time": "time",
    "choices": "choose_many",
    "record": "group",
    "list": "rows",
}


class Option(Record):
    """One value that can be chosen; `condition` says when, "" always."""

    id: str
    label: str
    condition: str = ""


YES_NO = (Option("true", "Có"), Option("false", "Không"))


class FormField(Record):
    """One question of the form, a group of questions, or a list with the questions of each row.

    `required` is whether it must be answered wherever it is asked; `always` whether it is asked, and must
    be answered, in every dossier (in a list: in every row). `condition` says in words when it is asked, ""
    for always. `guidance` are the sentences under the label. `rows` is the number of rows to offer, `more`
    whether further ones may follow on a sheet of their own. `pattern` is that of `thutuc.model.formats`, ""
    for what is no text.
    """

    fact: Fact
    keys: Keys
    label: str
    widget: Widget
    required: bool
    always: bool
    when: Expression | None
    condition: str
    guidance: tuple[str, ...]
    options: tuple[Option, ...]
    pattern: str
    max_length: int | None
    unit: str
    autocomplete: str
    messages: tuple[tuple[str, Bilingual], ...]
    fields: tuple[FormField, ...] = ()
    rows: int = 0
    more: bool = False


class FormSection(Record):
    """A section; a `condition` holds for all its fields, which then carry none of their own.

    A section that holds a single group stands for the group: `keys` are those of the group, and `optional`
    says that it may be left out as a whole.
    """

    path: str
    title: str
    keys: Keys
    optional: bool
    condition: str
    guidance: tuple[str, ...]
    fields: tuple[FormField, ...]


class FormPart(Record):
    """One form (tờ khai), or (title "") the questions that stand on none."""

    path: str
    title: str
    number: str
    addressee: str
    pledge: str
    sections: tuple[FormSection, ...]
    citations: tuple[Citation, ...]


class FormPlan(Record):
    """The form of one procedure on one day.

    Every fact the applicant gives stands in exactly one section: those no form names follow in a last one.
    The texts are Vietnamese, the language of the form; `validity` reads "từ 01/07/2025 đến hết 28/02/2027".
    """

    code: str
    name: str
    decision: str
    validity: str
    parts: tuple[FormPart, ...]
    papers: tuple[Paper, ...]
    papers_absence: str
    sets: int
    fees: tuple[FeeStatement, ...]
    fees_absence: str
    deadline: Section
    gaps: tuple[Gap, ...]


def plan_form(procedure: Procedure) -> FormPlan:
    """The form of a procedure."""
    names = names_of(procedure)
    return FormPlan(
        procedure.code,
        procedure.name,
        procedure.decision.number if procedure.decision else "",
        interval(procedure.first, procedure.last),
        _Arranger(procedure, names).parts(),
        papers_of(procedure, names),
        absence(procedure.documents_state),
        procedure.document_sets,
        fees_of(procedure, names),
        absence(procedure.fees_state),
        deadline_of(procedure, names),
        procedure.gaps,
    )


class _Arranger:
    """Puts the facts of a procedure into sections, each once."""

    def __init__(self, procedure: Procedure, names: Names) -> None:
        self.procedure = procedure
        self.names = names
        self.placed: set[Keys] = set()
        self.tokens: set[str] = set()

    def parts(self) -> tuple[FormPart, ...]:
        general = [self._field(fact, (), FIRST_SECTION) for fact in self._builtins()]
        found = [_unnamed(_section("builtins", FIRST_SECTION, general))]
        agencies = {agency.id: agency.title for agency in self.procedure.agencies}
        for form in self.procedure.forms:
            sections = tuple(
                _section(section.path, section.title, self._listed(section.title, section.fields))
                for section in form.sections
            )
            addressee = agencies.get(form.addressee, "")
            given = tuple(section for section in sections if section.fields)
            found.append(FormPart(form.path, form.title, form.number, addressee, form.pledge, given, form.citations))
        rest = self._rest(self.procedure.facts, ())
        alone = len(rest) == 1 and rest[0].widget == "group"
        found.append(_unnamed(_section("rest", rest[0].label if alone else LAST_SECTION, rest)))
        return tuple(part for part in found if any(section.fields for section in part.sections))

    def _builtins(self) -> list[Fact]:
        """The built-in facts the form has to ask: the channel, the case, and what a rule reads."""
        read = {
            node.path[0]
            for expression in expressions_of(self.procedure)
            for node in walk(expression)
            if isinstance(node, FactRef) and node.builtin
        }
        wanted = (read | _ASKED_ALWAYS) - _NOT_ASKED
        return [fact for fact in self.procedure.builtins if fact.id in wanted and self._options(fact)]

    def _listed(self, title: str, fields: tuple[Keys, ...]) -> list[FormField]:
        found = []
        for keys in fields:
            chain = tuple(self.names.facts[keys[: depth + 1]] for depth in range(len(keys)))
            if keys not in self.placed and _asked(chain):
                found.append(self._field(chain[-1], chain[:-1], title))
        return found

    def _rest(self, facts: tuple[Fact, ...], above: tuple[Fact, ...]) -> list[FormField]:
        """The fields no form names; of a group whose fields a form names one by one, those that are left."""
        found = []
        for fact in facts:
            if fact.keys in self.placed or not _asked((fact,)):
                continue
            if any(keys[: len(fact.keys)] == fact.keys for keys in self.placed):
                found += self._rest(fact.fields, (*above, fact))
            else:
                found.append(self._field(fact, above, LAST_SECTION))
        return found

    def _field(self, fact: Fact, above: tuple[Fact, ...], title: str, *, inside: bool = False) -> FormField:
        """The field of a fact; `inside` its group, it need not repeat the conditions of the group."""
        self.placed.add(fact.keys)
        chain = (*above, fact)
        conditions = [part.when for part in (chain[-1:] if inside else chain) if part.when is not None]
        condition = _both(conditions)
        options = self._options(fact)
        is_text = fact.type.name == "text"
        many = fact.type.name == "list"
        rows = max(fact.min_items, ROWS_SHOWN if fact.max_items is None else min(fact.max_items, ROWS_SHOWN))
        return FormField(
            fact,
            fact.keys,
            sentence(fact_noun(self.names, fact.keys, "vi")) if fact in self.procedure.builtins else fact.label.vi,
            _widget(fact, len(options)),
            fact.required,
            all(part.when is None and (part.required or _has_rows(part)) for part in chain),
            condition,
            when(condition, self.names).text,
            guidance_of(fact, self.names),
            options,
            text_pattern(fact) if is_text else "",
            longest(fact) if is_text else None,
            _unit(fact),
            self._token(fact, [title, *(part.label.vi for part in chain)]),
            tuple((kind, field_message(fact, kind)) for kind in kinds_of(fact)),
            tuple(
                self._field(field, chain, title, inside=True)
                for field in fact.fields
                if field.keys not in self.placed and _asked((field,))
            ),
            rows if many else 0,
            many and (fact.max_items is None or fact.max_items > rows),
        )

    def _options(self, fact: Fact) -> tuple[Option, ...]:
        if fact.type.name == "boolean":
            return YES_NO
        conditions: dict[str, str] = {}
        offered = {member.id for member in fact.type.members}
        if fact.keys == ("channel",):
            offered &= {channel.id for channel in self.procedure.channels}
        elif fact.keys == ("applicant",):
            offered &= set(self.procedure.applicants) or offered
        elif fact.keys == ("case",):
            conditions = {case.id: when(case.when, self.names).text for case in self.procedure.cases}
        if fact.type.name not in ("choice", "choices"):
            return ()
        return tuple(
            Option(member.id, member.label.vi, conditions.get(member.id, ""))
            for member in fact.type.members
            if member.id in offered
        )

    def _token(self, fact: Fact, about: list[str]) -> str:
        """The autocomplete token, once in a form: further fields of the kind are about somebody else."""
        token = autocomplete_of(fact, about)
        if token in self.tokens:
            return ""
        self.tokens.add(token)
        return token


def _asked(chain: tuple[Fact, ...]) -> bool:
    return all(fact.provider == "applicant" for fact in chain)


def _unit(fact: Fact) -> str:
    """The currency of an amount, where the label does not name it."""
    code = fact.type.currency
    word = CURRENCIES[code].vi if code in CURRENCIES else code
    return "" if word in fact.label.vi else word


def _has_rows(fact: Fact) -> bool:
    return fact.type.name == "list" and fact.min_items > 0


def _both(conditions: list[Expression]) -> Expression | None:
    if len(conditions) < 2:
        return conditions[0] if conditions else None
    return Logic(BOOLEAN, conditions[0].origin, "and", tuple(conditions))


def _widget(fact: Fact, options: int) -> Widget:
    if fact.type.name == "choice":
        return "choose_one" if options <= MOST_RADIOS else "choose_from_list"
    if fact.type.name == "text":
        return "block" if fact.format == "long_text" else "line"
    return "year" if fact.format == "year" else _WIDGETS[fact.type.name]


def _section(path: str, title: str, fields: list[FormField]) -> FormSection:
    """A section; one that holds a single group shows the fields of the group, not a box within a box."""
    if len(fields) == 1 and fields[0].widget == "group":
        group = fields[0]
        return FormSection(path, title, group.keys, not group.required, group.condition, group.guidance, group.fields)
    shared = {field.condition for field in fields}
    if len(shared) != 1:
        return FormSection(path, title, (), False, "", (), tuple(fields))
    bare = tuple(field.replace(condition="") for field in fields)
    return FormSection(path, title, (), False, shared.pop(), (), bare)


def _unnamed(section: FormSection) -> FormPart:
    return FormPart("", "", "", "", "", (section,), ())
