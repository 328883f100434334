"""The public notice of a procedure: the parts that Điều 8 khoản 2 Nghị định số 63/2010/NĐ-CP asks for.

The order is that of the national portal. Vietnamese only, the language in which procedures are published.
"""

from __future__ import annotations

from thutuc.plan.names import names_of, sentence
from thutuc.plan.sources import interval, sources_of
from thutuc.plan.statements import (
    PAID_AT,
    STATES,
    Section,
    Statement,
    absence,
    count,
    deadline_of,
    fees_of,
    papers_of,
    when,
)
from thutuc.plan.words import say
from thutuc.text.figures import day
from thutuc.text.record import Record
from thutuc.time.words import duration_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Channel, Citation, Form, Gap, Outcome, Procedure, Result, Rule, Step
    from thutuc.plan.names import Names
    from thutuc.plan.sources import LegalSource
    from thutuc.plan.statements import FeeStatement, Paper

_LEVELS = {
    "central": "Cấp trung ương",
    "province": "Cấp tỉnh",
    "district": "Cấp huyện",
    "commune": "Cấp xã",
    "other": "Cơ quan khác",
}
_FORMALITIES = {
    "assigned": "TTHC được luật giao quy định chi tiết",
    "not_assigned": "TTHC không được luật giao quy định chi tiết",
    "other": "Loại khác",
    "central": "TTHC do trung ương quy định",
    "local": "TTHC do địa phương quy định",
}
_SERVICE_LEVELS = {
    "full": "Dịch vụ công trực tuyến toàn trình",
    "partial": "Dịch vụ công trực tuyến một phần",
    "information": "Dịch vụ cung cấp thông tin trực tuyến",
    "level_1": "Dịch vụ công trực tuyến mức độ 1",
    "level_2": "Dịch vụ công trực tuyến mức độ 2",
    "level_3": "Dịch vụ công trực tuyến mức độ 3",
    "level_4": "Dịch vụ công trực tuyến mức độ 4",
}
_LEVEL_REASONS = {
    "presence": "người nộp phải có mặt",
    "on_site": "phải kiểm tra thực tế",
    "incident": "sự cố kỹ thuật",
    "technical": "lý do kỹ thuật khác",
}
_CHANNELS = {"in_person": "Trực tiếp", "online": "Trực tuyến", "postal": "Dịch vụ bưu chính"}
_RETURNS = {
    "at_place": "tại nơi nộp hồ sơ",
    "postal": "qua dịch vụ bưu chính",
    "online": "trực tuyến",
    "at_home": "tại nhà",
}
_LOGINS = {
    "level_1": "Đăng nhập bằng tài khoản định danh điện tử mức độ 1 trở lên.",
    "level_2": "Đăng nhập bằng tài khoản định danh điện tử mức độ 2.",
}
_PRESENCES = {
    "in_presence": "Người nộp hồ sơ phải có mặt.",
    "on_site": "Thực hiện tại thực địa.",
    "automatic": "Hệ thống tự động thực hiện.",
    "online": "Có thể thực hiện từ xa.",
}
_ENDS = {
    "end:done": "kết thúc",
    "end:refused": "từ chối giải quyết",
    "end:withdrawn": "dừng giải quyết vì hồ sơ được rút",
    "end:stopped": "dừng giải quyết hồ sơ",
}


class Entry(Record):
    """An item of the notice and the sentences below it; `path`, its place in the model, is its anchor."""

    path: str
    title: str
    details: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()


class NoticePlan(Record):
    """The notice of one procedure on one day.

    Where a part is empty its `..._absence` says whether the law asks for nothing ("Không."), does not say
    ("Pháp luật không quy định."), or the specification is silent.
    """

    code: str
    name: str
    validity: str
    general: tuple[tuple[str, str], ...]
    steps: tuple[Entry, ...]
    channels: tuple[Entry, ...]
    returns: str
    deadline: Section
    fees: tuple[FeeStatement, ...]
    fees_absence: str
    papers: tuple[Paper, ...]
    papers_absence: str
    sets: str
    forms: tuple[Entry, ...]
    applicants: tuple[str, ...]
    agencies: tuple[tuple[str, tuple[Entry, ...]], ...]
    results: tuple[Entry, ...]
    results_absence: str
    sources: tuple[LegalSource, ...]
    requirements: tuple[Entry, ...]
    requirements_absence: str
    gaps: tuple[Gap, ...]


def plan_notice(procedure: Procedure) -> NoticePlan:
    """The notice of a procedure."""
    names = names_of(procedure)
    return NoticePlan(
        code=procedure.code,
        name=procedure.name,
        validity=_validity(procedure),
        general=tuple(_general(procedure)),
        steps=tuple(_step(step, procedure, names) for step in procedure.steps),
        channels=tuple(_channel(channel) for channel in procedure.channels),
        returns=", ".join(_RETURNS[way] for way in procedure.returns),
        deadline=deadline_of(procedure, names),
        fees=fees_of(procedure, names),
        fees_absence=absence(procedure.fees_state),
        papers=papers_of(procedure, names),
        papers_absence=absence(procedure.documents_state),
        sets=f"{count(procedure.document_sets)} bộ." if procedure.document_sets else STATES["absent"],
        forms=tuple(_form(form) for form in procedure.forms),
        applicants=_applicants(procedure, names),
        agencies=tuple(_agencies(procedure)),
        results=tuple(_result(result, names) for result in procedure.results),
        results_absence=absence(procedure.results_state),
        sources=sources_of(procedure),
        requirements=tuple(_requirement(rule, names) for rule in procedure.requirements),
        requirements_absence=absence(procedure.requirements_state),
        gaps=procedure.gaps,
    )


def _validity(procedure: Procedure) -> str:
    words = interval(procedure.first, procedure.last)
    return f"Áp dụng {words}." if words else ""


def _general(procedure: Procedure) -> list[tuple[str, str]]:
    missing = STATES["absent"]
    levels = ", ".join(_LEVELS[level] for level in procedure.levels)
    sector = f"{procedure.sector} ({procedure.sector_code})" if procedure.sector_code else procedure.sector
    found = [
        ("Tên thủ tục", procedure.name),
        ("Mã thủ tục", procedure.code),
        ("Số quyết định", _decision(procedure) or missing),
        ("Cấp thực hiện", levels or missing),
        ("Loại thủ tục", _FORMALITIES.get(procedure.formality, missing)),
        ("Lĩnh vực", sector or missing),
    ]
    level = procedure.service_level
    if level:
        reason = _LEVEL_REASONS.get(level.reason, "")
        why = "; ".join(text for text in (reason, level.explanation) if text)
        found.append(("Mức độ dịch vụ", f"{_SERVICE_LEVELS[level.level]}{f' ({why})' if why else ''}"))
    if procedure.description:
        found.append(("Mô tả", procedure.description))
    if procedure.keywords:
        found.append(("Từ khóa", procedure.keywords))
    return found


def _decision(procedure: Procedure) -> str:
    decision = procedure.decision
    if decision is None:
        return ""
    date = f" ngày {day(decision.date)}" if decision.date else ""
    agency = f" của {decision.agency}" if decision.agency else ""
    return f"{decision.number}{date}{agency}"


def _step(step: Step, procedure: Procedure, names: Names) -> Entry:
    roles = {role.id: role for role in procedure.roles}
    agencies = {agency.id: agency.title for agency in procedure.agencies}
    found: list[Statement] = []
    if step.role in roles:
        role = roles[step.role]
        agency = agencies.get(role.agency, "")
        agency = f" ({agency})" if agency and agency.lower() not in role.title.lower() else ""
        found.append(Statement(f"Người thực hiện: {role.title}{agency}."))
    if step.when is not None:
        found.append(_sentence("Chỉ thực hiện khi {}.", step.when, names))
    if step.agency in agencies:
        found.append(Statement(f"Lấy ý kiến của {agencies[step.agency]}."))
    if step.duration:
        found.append(Statement(f"Thời gian: {duration_words(step.duration).vi}."))
    elif step.duration_word:
        found.append(Statement("Thời gian: pháp luật không quy định."))
    if step.silence:
        found.append(Statement("Hết thời gian này mà không có trả lời thì coi là đồng ý."))
    if step.presence in _PRESENCES:
        found.append(Statement(_PRESENCES[step.presence]))
    if step.note:
        found.append(Statement(step.note))
    found += [_outcome(outcome, procedure, names) for outcome in step.outcomes]
    place = procedure.steps.index(step) + 1
    follows = procedure.steps[place].id if place < len(procedure.steps) else "end:done"
    if not step.outcomes and step.next != follows:
        found.append(Statement(f"Sau đó: {_next(step.next, procedure)}."))
    return Entry(step.path, step.title, tuple(found), step.citations)


def _outcome(outcome: Outcome, procedure: Procedure, names: Names) -> Statement:
    condition = when(outcome.when, names)
    words = f" ({condition.text})" if condition.text else ""
    text = f"{outcome.title}{words}: {_next(outcome.next, procedure)}."
    return Statement(text, outcome.citations + condition.citations)


def _next(target: str, procedure: Procedure) -> str:
    if target in _ENDS:
        return _ENDS[target]
    place = next(place for place, step in enumerate(procedure.steps, 1) if step.id == target)
    return f"chuyển sang bước {place}"


def _channel(channel: Channel) -> Entry:
    found = [Statement(f"Nơi nộp: {channel.place}.")] if channel.place else []
    if channel.login in _LOGINS:
        found.append(Statement(_LOGINS[channel.login]))
    if channel.payment:
        found.append(Statement("Có thanh toán trực tuyến."))
    if channel.paid_at:
        times = ", ".join(PAID_AT[time] for time in channel.paid_at)
        found.append(Statement(f"Nộp phí, lệ phí {times}."))
    if channel.note:
        found.append(Statement(channel.note))
    return Entry(f"channels.{channel.id}", _CHANNELS[channel.id], tuple(found), channel.citations)


def _form(form: Form) -> Entry:
    number = f" ({form.number})" if form.number else ""
    return Entry(form.path, f"{form.title}{number}", (), form.citations)


def _applicants(procedure: Procedure, names: Names) -> tuple[str, ...]:
    members = names.facts["applicant",].type.members if ("applicant",) in names.facts else ()
    labels = {member.id: member.label.vi for member in members}
    return tuple(labels.get(kind, kind) for kind in procedure.applicants)


def _agencies(procedure: Procedure) -> list[tuple[str, tuple[Entry, ...]]]:
    known = {agency.id: Entry(agency.path, agency.title, (), agency.citations) for agency in procedure.agencies}
    groups = (
        ("Cơ quan thực hiện", procedure.executing),
        ("Cơ quan có thẩm quyền", procedure.deciding),
        ("Cơ quan được ủy quyền", procedure.delegated),
        ("Cơ quan phối hợp", procedure.coordinating),
    )
    return [(title, tuple(known[id_] for id_ in ids)) for title, ids in groups]


def _result(result: Result, names: Names) -> Entry:
    found = []
    if result.when is not None:
        found.append(_sentence("Khi {}.", result.when, names))
    copies = [f"{count(result.originals)} bản chính"] if result.originals else []
    copies += ["bản điện tử"] if result.electronic else []
    if copies:
        found.append(Statement(f"{sentence(' và '.join(copies))}."))
    if result.code:
        found.append(Statement(f"Mã kết quả: {result.code}."))
    return Entry(result.path, result.title, tuple(found), result.citations)


def _requirement(rule: Rule, names: Names) -> Entry:
    title = rule.label
    if not title and rule.must is not None:
        title = sentence(say(rule.must, names, "vi"))
    details = (_sentence("Áp dụng khi {}.", rule.when, names),) if rule.when is not None else ()
    return Entry(rule.path, title or rule.name, details, rule.citations)


def _sentence(pattern: str, condition: Expression, names: Names) -> Statement:
    found = when(condition, names)
    return Statement(pattern.format(found.text), found.citations)
