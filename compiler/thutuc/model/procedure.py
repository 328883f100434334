# Over 400 lines: the records of one tree, which name each other.
"""The procedure of one day.

`path` of a node is its stable place in the model ("fees.le_phi.rows.qua_han"); it is made of ids, never of positions.
"""

from __future__ import annotations

from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from thutuc.model.expressions import Expression, FactRef
    from thutuc.model.types import Type
    from thutuc.text.bilingual import Bilingual
    from thutuc.text.source import Span
    from thutuc.time.duration import Duration
    from thutuc.time.office import OfficeHours

    State = Literal["given", "none", "not_stated", "absent"]
    Grouping = Literal["", "one_of", "in_turn", "all_of"]
    FeeWord = Literal["", "exempt", "local", "not_stated"]
    DeadlineWord = Literal["", "same_day", "not_stated", "by_agreement"]


class Node(Record):
    """Base of everything the author names."""

    id: str
    name: str
    path: str
    origin: Span


class Instrument(Node):
    """A legal instrument. `title` is as the author wrote it, `number` its official number ("60/2014/QH13") or ""."""

    title: str
    number: str
    subject: str = ""
    first: date | None = None
    last: date | None = None
    note: str = ""


class Citation(Record):
    """A provision of an instrument: `text` reads "Điều 11 Luật Hộ tịch số 60/2014/QH13"; `provision` ("Điều 11") may be ""."""

    instrument: Instrument
    provision: str
    origin: Span

    @property
    def text(self) -> str:
        """The citation in full, as Vietnamese law writes it."""
        return f"{self.provision} {self.instrument.title}".strip()


class Parameter(Node):
    """A value set by law."""

    value: Expression
    label: str
    citations: tuple[Citation, ...]


class Definition(Node):
    """A named expression."""

    value: Expression
    label: str
    citations: tuple[Citation, ...]


class Fact(Node):
    """A fact of the dossier, or a field of a record or of the rows of a list.

    `keys` is its path of ids from the top of the dossier. `format` is the type word of the language ("person_name", "id_number", "year" ...),
    `type` what expressions see. `pattern` is the author's mask (9 digit, A capital, X either), "" when there is none.
    A fact is asked for only where `when` holds; where it does not, the fact must be absent. `provider` is applicant, officer or system.
    """

    keys: tuple[str, ...]
    label: Bilingual
    type: Type
    format: str
    required: bool = False
    when: Expression | None = None
    minimum: Expression | None = None
    maximum: Expression | None = None
    max_length: int | None = None
    pattern: str = ""
    fields: tuple[Fact, ...] = ()
    min_items: int = 0
    max_items: int | None = None
    source: str = ""
    default: Expression | None = None
    provider: str = "applicant"
    hint: str = ""
    message: str = ""
    citations: tuple[Citation, ...] = ()


class Case(Node):
    """A case of the procedure; the built-in fact `case` holds its id."""

    label: str
    when: Expression | None
    citations: tuple[Citation, ...]


class Rule(Node):
    """A requirement or a check: where `when` holds, `must` has to hold. `must` is None for a requirement stated in words only."""

    label: str
    when: Expression | None
    must: Expression | None
    message: str
    at: FactRef | None
    citations: tuple[Citation, ...]


class Document(Node):
    """A document, or (grouping not "") a group: any one of, the first that exists of, all of its `members`.

    A leaf asks for `originals`, `copies`, or `either` (originals or copies alike). `shown` papers are shown, not filed.
    A leaf with `replaced_by` need not be filed when that database has the data.
    """

    title: str
    when: Expression | None = None
    grouping: Grouping = ""
    members: tuple[Document, ...] = ()
    originals: int = 0
    copies: int = 0
    either: int = 0
    certified: bool = False
    shown: bool = False
    replaced_by: str = ""
    issued_within: Duration | None = None
    form: str = ""
    electronic: bool = True
    signature: str = "none"
    issuer: str = ""
    note: str = ""
    citations: tuple[Citation, ...] = ()


class Section(Node):
    """A section of a form: `fields` are paths of ids of facts, in printed order."""

    title: str
    fields: tuple[tuple[str, ...], ...]


class Form(Node):
    """A form (tờ khai)."""

    title: str
    number: str
    addressee: str
    sections: tuple[Section, ...]
    pledge: str
    citations: tuple[Citation, ...]


class FeeRow(Node):
    """One row of a fee: an amount, or a word that stands for none."""

    when: Expression | None
    otherwise: bool
    amount: Expression | None
    word: FeeWord
    citations: tuple[Citation, ...]
    note: str = ""


class Reduction(Node):
    """A reduction: where `when` holds, the share that remains to be paid (a decimal, 0,5 for half)."""

    when: Expression
    share: Expression
    citations: tuple[Citation, ...]


class Fee(Node):
    """A charge (phí) or levy (lệ phí).

    A fee with one amount has one row without a condition, whose id is the fee's own. Of several reductions that apply the one most favourable
    to the applicant is taken. Amounts are brought to whole units of the currency by `rounding` ("" when they are whole anyway).
    """

    title: str
    kind: Literal["charge", "levy"]
    authority: str
    when: Expression | None
    rows: tuple[FeeRow, ...]
    ordered: bool
    minimum: Expression | None
    maximum: Expression | None
    rounding: str
    reductions: tuple[Reduction, ...]
    paid_at: str
    citations: tuple[Citation, ...]
    note: str
    currency: str = "VND"


class Stage(Node):
    """A stage of a deadline; the stages of a row add up to it."""

    title: str
    duration: Duration
    agency: str
    citations: tuple[Citation, ...]


class DeadlineRow(Node):
    """One row: a duration or the day itself (an expression of type duration or date), or stages, or a word. `cut_off` is of type time."""

    when: Expression | None
    otherwise: bool
    duration: Expression | None
    word: DeadlineWord
    stages: tuple[Stage, ...]
    cut_off: Expression | None
    citations: tuple[Citation, ...]
    note: str = ""


class Supplement(Node):
    """Time added to the deadline where `when` holds."""

    when: Expression
    duration: Duration
    citations: tuple[Citation, ...]


class Suspension(Node):
    """A kind of time that does not count; `reason` is applicant, payment, incident or other_body."""

    title: str
    reason: str
    citations: tuple[Citation, ...]


class Extension(Record):
    """The one extension that is allowed."""

    duration: Duration
    when: Expression | None
    reason: str
    citations: tuple[Citation, ...]


class Office(Record):
    """Hours of the agency that decides."""

    hours: OfficeHours
    citations: tuple[Citation, ...]


class Deadline(Record):
    """When the result is due. A deadline of one duration has one row without a condition and with the id "thoi_han".

    `office` is None where the procedure does not state the hours.
    """

    rows: tuple[DeadlineRow, ...]
    ordered: bool
    starts: str
    supplements: tuple[Supplement, ...]
    suspensions: tuple[Suspension, ...]
    extension: Extension | None
    origin: Span
    office: Office | None = None


class Channel(Record):
    """A way to file: `id` is in_person, online or postal; `login` none, level_1 or level_2; `paid_at` intake, supplement, return."""

    id: str
    place: str
    login: str
    payment: bool
    paid_at: tuple[str, ...]
    note: str
    citations: tuple[Citation, ...]
    origin: Span


class ServiceLevel(Record):
    """The declared level: full, partial, information, or level_1 to level_4 of the regime before 15/08/2022."""

    level: str
    reason: str
    explanation: str
    citations: tuple[Citation, ...]
    origin: Span


class Result(Node):
    """What the applicant receives."""

    title: str
    code: str
    when: Expression | None
    originals: int
    electronic: bool
    citations: tuple[Citation, ...]


class Agency(Node):
    """An agency or a kind of agency."""

    title: str
    code: str
    level: str
    citations: tuple[Citation, ...]


class Role(Node):
    """Who performs steps; `agency` is an id or ""."""

    title: str
    agency: str


class Outcome(Node):
    """A possible end of a step. With `when` it follows from the facts, otherwise a person chooses it. `next` as in Step."""

    title: str
    when: Expression | None
    next: str
    citations: tuple[Citation, ...]


class Step(Node):
    """A step of the workflow. `next` is the id of a step, or "end:" and done, refused, withdrawn or stopped; never "".

    With outcomes the outcome says what follows. A step whose `when` does not hold is passed over to `next`.
    `duration_word` is "not_stated" where the law gives no limit.
    """

    title: str
    kind: str
    role: str
    agency: str
    when: Expression | None
    duration: Duration | None
    duration_word: str
    presence: str
    silence: bool
    outcomes: tuple[Outcome, ...]
    next: str
    citations: tuple[Citation, ...]
    note: str = ""


class Gap(Node):
    """Something the specification does not carry; `accepted_by` is "" while nobody accepted it."""

    excerpt: str
    reason: str
    owner: str
    accepted_by: str
    accepted_on: date | None
    citations: tuple[Citation, ...]


class Decision(Record):
    """The decision that published the procedure."""

    number: str
    date: date | None
    agency: str


class Procedure(Record):
    """A procedure as it stands from `first` to `last` (None: open). A section's state tells given, none, not stated and absent apart."""

    code: str
    name: str
    language: str
    origin: Span
    first: date | None
    last: date | None
    sector: str
    sector_code: str
    levels: tuple[str, ...]
    formality: str
    applicants: tuple[str, ...]
    decision: Decision | None
    instruments: tuple[Instrument, ...]
    parameters: tuple[Parameter, ...]
    builtins: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    definitions: tuple[Definition, ...]
    cases: tuple[Case, ...]
    requirements: tuple[Rule, ...]
    requirements_state: State
    checks: tuple[Rule, ...]
    document_sets: int
    documents: tuple[Document, ...]
    documents_state: State
    forms: tuple[Form, ...]
    fees: tuple[Fee, ...]
    fees_state: State
    deadline: Deadline | None
    deadline_state: State
    channels: tuple[Channel, ...]
    returns: tuple[str, ...]
    service_level: ServiceLevel | None
    results: tuple[Result, ...]
    results_state: State
    agencies: tuple[Agency, ...]
    executing: tuple[str, ...]
    deciding: tuple[str, ...]
    delegated: tuple[str, ...]
    coordinating: tuple[str, ...]
    roles: tuple[Role, ...]
    steps: tuple[Step, ...]
    gaps: tuple[Gap, ...]
    keywords: str
    description: str


def leaves(documents: tuple[Document, ...]) -> list[Document]:
    """The documents that can be filed, groups opened, in order."""
    found: list[Document] = []
    for document in documents:
        found += leaves(document.members) if document.members else [document]
    return found
