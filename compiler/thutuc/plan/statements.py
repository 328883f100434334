"""What has to be brought, paid and waited for, in sentences: shared by the form and the notice.

Vietnamese only, because they stand on papers that are published in Vietnamese.
"""

from __future__ import annotations

from thutuc.model.expressions import Constant, DefinitionRef, ParameterRef, walk
from thutuc.plan.names import sentence
from thutuc.plan.words import say
from thutuc.text.figures import percent
from thutuc.text.record import Record
from thutuc.time.words import clock, duration_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import (
        Citation,
        Deadline,
        DeadlineRow,
        Document,
        Fee,
        FeeRow,
        Form,
        Procedure,
        State,
    )
    from thutuc.plan.names import Names
    from thutuc.time.duration import Duration

STATES = {
    "none": "Không.",
    "not_stated": "Pháp luật không quy định.",
    "absent": "Chưa có thông tin.",
}
"""What is said of a section that holds nothing, by its state."""

OTHERWISE = "các trường hợp còn lại"

_GROUPS = {
    "one_of": "Nộp một trong các giấy tờ sau",
    "in_turn": "Nộp giấy tờ đứng trước; không có thì nộp giấy tờ kế tiếp",
    "all_of": "Nộp đủ các giấy tờ sau",
}
_SIGNATURES = {
    "digital": "Bản điện tử phải có chữ ký số.",
    "identity": "Bản điện tử được xác thực bằng tài khoản định danh điện tử.",
}
_KINDS = {"charge": "Phí", "levy": "Lệ phí"}
_FEE_WORDS = {
    "exempt": "miễn",
    "local": "theo mức do địa phương quy định",
    "not_stated": "pháp luật không quy định mức thu",
}
_ROUNDING = {
    "half_up": "Số tiền được làm tròn đến đồng gần nhất.",
    "up": "Số tiền được làm tròn lên đến đồng.",
    "down": "Số tiền được làm tròn xuống đến đồng.",
}
PAID_AT = {
    "intake": "khi nộp hồ sơ",
    "supplement": "khi bổ sung hồ sơ",
    "return": "khi nhận kết quả",
}
_DEADLINE_WORDS = {
    "same_day": "ngay trong ngày nhận hồ sơ",
    "not_stated": "pháp luật không quy định",
    "by_agreement": "theo thỏa thuận",
}
_STARTS = {
    "complete_dossier": "Thời hạn tính từ khi cơ quan nhận đủ hồ sơ hợp lệ.",
    "receipt": "Thời hạn tính từ khi tiếp nhận hồ sơ.",
    "competent_receipt": "Thời hạn tính từ khi cơ quan có thẩm quyền nhận hồ sơ.",
}


class Statement(Record):
    """A sentence and the provisions it rests on."""

    text: str
    citations: tuple[Citation, ...] = ()


class Paper(Record):
    """A document to bring, or (`members` not empty) a group of them.

    `heading` says how the members are chosen. The `condition` is empty where the document is always needed;
    `details` are sentences on number, form and substitutes.
    """

    path: str
    id: str
    title: str
    condition: Statement
    heading: str
    details: tuple[str, ...]
    members: tuple[Paper, ...]
    citations: tuple[Citation, ...]


class Line(Record):
    """One row of a table of amounts or deadlines; its `condition` is empty where the table has only this row."""

    path: str
    condition: Statement
    value: str
    details: tuple[Statement, ...]
    citations: tuple[Citation, ...]


class FeeStatement(Record):
    """A charge or levy with its rows, and what holds for all of them."""

    path: str
    title: str
    kind: str
    condition: Statement
    lines: tuple[Line, ...]
    details: tuple[Statement, ...]
    citations: tuple[Citation, ...]


class Section(Record):
    """The lines of a section; `absence` says, where there are none, whether that means none or unknown."""

    absence: str
    lines: tuple[Line, ...] = ()
    details: tuple[Statement, ...] = ()


def papers_of(procedure: Procedure, names: Names) -> tuple[Paper, ...]:
    """The documents of the dossier in the author's order."""
    forms = {form.id: form for form in procedure.forms}
    return tuple(_paper(document, names, forms) for document in procedure.documents)


def fees_of(procedure: Procedure, names: Names) -> tuple[FeeStatement, ...]:
    """The charges and levies in the author's order."""
    return tuple(_fee(fee, names) for fee in procedure.fees)


def deadline_of(procedure: Procedure, names: Names) -> Section:
    """When the result is due."""
    deadline = procedure.deadline
    if deadline is None:
        return Section(absence(procedure.deadline_state))
    lines = tuple(_deadline_line(row, procedure, names) for row in deadline.rows)
    return Section("", lines, tuple(_deadline_details(deadline, names)))


def absence(state: State) -> str:
    """What is said of a section that holds nothing; "" for one that is given."""
    return STATES.get(state, "")


def when(condition: Expression | None, names: Names) -> Statement:
    """A condition in Vietnamese words, empty where there is none, with what its definitions rest on."""
    return Statement("") if condition is None else Statement(say(condition, names, "vi"), basis(condition, names))


def basis(expression: Expression, names: Names) -> tuple[Citation, ...]:
    """The citations of the definitions and parameters an expression reads."""
    found: list[Citation] = []
    for node in walk(expression):
        if isinstance(node, DefinitionRef):
            definition = names.definitions[node.id]
            found += (*definition.citations, *basis(definition.value, names))
        elif isinstance(node, ParameterRef):
            found += names.parameters[node.id].citations
    return tuple(found)


def count(number: int) -> str:
    """A number of papers as administrative papers write it: 01, 02."""
    return f"{number:02d}"


def _paper(document: Document, names: Names, forms: dict[str, Form]) -> Paper:
    heading = _GROUPS.get(document.grouping, "")
    return Paper(
        document.path,
        document.id,
        document.title or (heading if document.members else document.name),
        when(document.when, names),
        heading if document.title else "",
        tuple(_paper_details(document, forms)),
        tuple(_paper(member, names, forms) for member in document.members),
        document.citations,
    )


def _paper_details(document: Document, forms: dict[str, Form]) -> list[str]:
    found = [_quantity(document)] if not document.members else []
    if document.form in forms:
        form = forms[document.form]
        number = f" ({form.number})" if form.number else ""
        found.append(f"Theo mẫu “{form.title}”{number}.")
    if document.replaced_by:
        what = "xuất trình" if document.shown else "nộp"
        found.append(f"Không phải {what} khi cơ quan khai thác được thông tin từ {document.replaced_by}.")
    if document.issued_within:
        found.append(f"Được cấp không quá {duration_words(document.issued_within).vi} tính đến ngày nộp hồ sơ.")
    if document.issuer:
        found.append(f"Nơi cấp: {document.issuer}.")
    if not document.electronic:
        found.append("Không nhận bản điện tử.")
    found.append(_SIGNATURES.get(document.signature, ""))
    found.append(document.note)
    return [text for text in found if text]


def _quantity(document: Document) -> str:
    certified = " có chứng thực" if document.certified else ""
    parts = []
    if document.originals:
        parts.append(f"{count(document.originals)} bản chính")
    if document.copies:
        parts.append(f"{count(document.copies)} bản sao{certified}")
    if document.either:
        parts.append(f"{count(document.either)} bản chính hoặc bản sao{certified}")
    if document.shown:
        return f"Chỉ xuất trình {' và '.join(parts) or 'bản chính'}, không nộp."
    return f"{' và '.join(parts)}." if parts else ""


def _fee(fee: Fee, names: Names) -> FeeStatement:
    return FeeStatement(
        fee.path,
        fee.title,
        _KINDS[fee.kind],
        when(fee.when, names),
        tuple(_fee_line(row, fee, names) for row in fee.rows),
        tuple(_fee_details(fee, names)),
        fee.citations,
    )


def _fee_line(row: FeeRow, fee: Fee, names: Names) -> Line:
    value, citations = _FEE_WORDS.get(row.word, ""), row.citations
    if row.word == "local" and fee.authority:
        value = f"theo mức do {fee.authority} quy định"
    if row.amount is not None:
        value, citations = say(row.amount, names, "vi"), citations + basis(row.amount, names)
    details = (Statement(row.note),) if row.note else ()
    return Line(row.path, _row_condition(row, names), value, details, citations)


def _row_condition(row: FeeRow | DeadlineRow, names: Names) -> Statement:
    return Statement(OTHERWISE) if row.otherwise else when(row.when, names)


def _fee_details(fee: Fee, names: Names) -> list[Statement]:
    found = []
    if fee.minimum is not None:
        text = f"Mức thu thấp nhất: {say(fee.minimum, names, 'vi')}."
        found.append(Statement(text, basis(fee.minimum, names)))
    if fee.maximum is not None:
        text = f"Mức thu cao nhất: {say(fee.maximum, names, 'vi')}."
        found.append(Statement(text, basis(fee.maximum, names)))
    for reduction in fee.reductions:
        condition = sentence(say(reduction.when, names, "vi"))
        text = f"{condition}: chỉ phải nộp {_share(reduction.share, names)} mức thu."
        found.append(Statement(text, reduction.citations))
    if len(fee.reductions) > 1:
        found.append(Statement("Được hưởng nhiều mức giảm thì áp dụng mức có lợi nhất cho người nộp."))
    if fee.rounding:
        found.append(Statement(_ROUNDING[fee.rounding]))
    if fee.authority and all(row.word != "local" for row in fee.rows):
        found.append(Statement(f"Thẩm quyền quy định mức thu: {fee.authority}."))
    if fee.paid_at:
        found.append(Statement(f"Thu {PAID_AT[fee.paid_at]}."))
    if fee.note:
        found.append(Statement(fee.note))
    return found


def _share(share: Expression, names: Names) -> str:
    if isinstance(share, Constant) and isinstance(share.value, int):
        return percent(share.value, share.type.scale)
    return say(share, names, "vi")


def _deadline_line(row: DeadlineRow, procedure: Procedure, names: Names) -> Line:
    value, citations = _DEADLINE_WORDS.get(row.word, ""), row.citations
    if row.duration is not None:
        value, citations = say(row.duration, names, "vi"), citations + basis(row.duration, names)
        value = f"chậm nhất {value}" if row.duration.type.name == "date" else value
    details = []
    if row.stages:
        value = _total(tuple(stage.duration for stage in row.stages))
        agencies = {agency.id: agency.title for agency in procedure.agencies}
        for stage in row.stages:
            agency = f" ({agencies[stage.agency]})" if stage.agency in agencies else ""
            details.append(Statement(f"{stage.title}{agency}: {duration_words(stage.duration).vi}.", stage.citations))
    if row.cut_off is not None:
        hour = say(row.cut_off, names, "vi")
        late = (
            "trả kết quả trong ngày làm việc tiếp theo"
            if row.word == "same_day"
            else "tính như nhận vào đầu ngày làm việc tiếp theo"
        )
        details.append(Statement(f"Nhận hồ sơ sau {hour} thì {late}."))
    if row.note:
        details.append(Statement(row.note))
    return Line(row.path, _row_condition(row, names), value, tuple(details), citations)


def _total(durations: tuple[Duration, ...]) -> str:
    """The sum of the stages where they are counted in one unit, else each of them."""
    total = durations[0]
    for duration in durations[1:]:
        if duration.unit != total.unit:
            return " và ".join(duration_words(part).vi for part in durations)
        total = total.plus(duration)
    return duration_words(total).vi


def _hours(windows: tuple[tuple[int, int], ...]) -> str:
    return ", ".join(f"{clock(first).en}-{clock(last).en}" for first, last in windows)


def _deadline_details(deadline: Deadline, names: Names) -> list[Statement]:
    found = [Statement(_STARTS[deadline.starts])] if deadline.starts in _STARTS else []
    if deadline.office is not None:
        hours = deadline.office.hours
        text = f"Giờ làm việc để tính thời hạn: ngày làm việc {_hours(hours.windows)}"
        text += f"; thứ Bảy {_hours(hours.saturday)}" if hours.saturday else ""
        found.append(Statement(f"{text}.", deadline.office.citations))
    for supplement in deadline.supplements:
        condition = say(supplement.when, names, "vi")
        text = f"Được cộng thêm {duration_words(supplement.duration).vi} khi {condition}."
        found.append(Statement(text, supplement.citations))
    found += [
        Statement(f"Không tính vào thời hạn: {suspension.title}.", suspension.citations)
        for suspension in deadline.suspensions
    ]
    if deadline.extension:
        extension = deadline.extension
        text = f"Được gia hạn một lần, tối đa {duration_words(extension.duration).vi}"
        if extension.when is not None:
            text += f", khi {say(extension.when, names, 'vi')}"
        if extension.reason:
            text += f"; lý do: {extension.reason}"
        found.append(Statement(f"{text}.", extension.citations))
    return found
