"""The words of a flow that the author did not write: names of gateways and ends, and the sentences beside
each node.
"""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import day
from thutuc.time.words import duration_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.procedure import Citation, Procedure, Step

START = Bilingual("Bắt đầu", "Start")
YES = Bilingual("Có", "Yes")
NO = Bilingual("Không", "No")
OTHERWISE = Bilingual("Còn lại", "Otherwise")
DECISION = Bilingual("Kết luận?", "Decision?")
WORK_OUT_DUE = Bilingual("Tính ngày hẹn trả kết quả", "Work out when the result is due")
WORK_OUT_LIMIT = Bilingual("Tính hạn trả lời", "Work out the time to answer")
TIME_UP = Bilingual("Hết hạn", "Time is up")
OVERDUE = Bilingual("Quá hạn", "Overdue")
SYSTEM = Bilingual("Hệ thống", "System")
DUE = Bilingual("Thời điểm hẹn trả kết quả", "When the result is due")
ENDS = {
    "done": Bilingual("Hoàn thành", "Done"),
    "refused": Bilingual("Từ chối", "Refused"),
    "withdrawn": Bilingual("Rút hồ sơ", "Withdrawn"),
    "stopped": Bilingual("Dừng xử lý", "Stopped"),
    "notified": Bilingual("Đã thông báo", "Notified"),
}

_PRESENCE = {
    "in_presence": Bilingual("Người nộp phải có mặt.", "The applicant has to be present."),
    "on_site": Bilingual("Thực hiện tại thực địa.", "Done on site."),
    "officer": Bilingual("Cán bộ thực hiện.", "Done by an officer."),
    "automatic": Bilingual("Hệ thống tự động thực hiện.", "Done automatically."),
    "online": Bilingual("Thực hiện từ xa.", "Done remotely."),
}
_SILENCE = Bilingual("Quá hạn mà không có trả lời thì coi là đồng ý.", "No answer in time counts as consent.")


def limit_meaning(step: Step) -> Bilingual:
    """What the limit of a step is."""
    return Bilingual(f"Hạn trả lời của bước “{step.title}”", f"Until when the step “{step.title}” waits")


def result_meaning(step: Step) -> Bilingual:
    """What an automatic step returns."""
    return Bilingual(f"Kết quả của bước tự động “{step.title}”", f"Result of the automatic step “{step.title}”")


def question(step: Step) -> str:
    """The question whether a step is to be done."""
    return f"{step.title.rstrip(' ?.')}?"


def step_notes(procedure: Procedure, step: Step, lang: str) -> tuple[str, ...]:
    """Time, presence, consulted agency, silence, note and legal basis of a step."""
    notes = []
    if step.duration is not None:
        length = duration_words(step.duration)
        notes.append(Bilingual(f"Thời gian: {length.vi}.", f"Time: {length.en}.").get(lang))
    elif step.duration_word:
        notes.append(Bilingual("Thời gian: luật không quy định.", "Time: the law does not state it.").get(lang))
    if step.presence in _PRESENCE:
        notes.append(_PRESENCE[step.presence].get(lang))
    notes += [
        Bilingual(f"Lấy ý kiến: {agency.title}.", f"Consults: {agency.title}.").get(lang)
        for agency in procedure.agencies
        if agency.id == step.agency
    ]
    if step.silence:
        notes.append(_SILENCE.get(lang))
    if step.note:
        notes.append(step.note)
    return (*notes, *basis(step.citations, lang))


def condition_note(condition: Bilingual, lang: str) -> str:
    """In which cases something is done."""
    return Bilingual(f"Khi {condition.vi}.", f"When {condition.en}.").get(lang)


def deadline_notes(procedure: Procedure, lang: str) -> tuple[str, ...]:
    """The legal basis of the deadline."""
    if procedure.deadline is None:
        return ()
    cited = dict.fromkeys(citation for row in procedure.deadline.rows for citation in row.citations)
    return basis(tuple(cited), lang)


def process_notes(procedure: Procedure, lang: str) -> tuple[str, ...]:
    """Code, days, publishing decision and declared gaps."""
    notes = [
        Bilingual(f"Mã thủ tục: {procedure.code}.", f"Code of the procedure: {procedure.code}.").get(lang),
        *_validity(procedure, lang),
    ]
    if procedure.decision:
        number = procedure.decision.number
        notes.append(Bilingual(f"Quyết định công bố: {number}.", f"Publishing decision: {number}.").get(lang))
    notes += [
        Bilingual(
            f"Chưa mô hình hoá: {gap.excerpt} Lý do: {gap.reason} Phụ trách: {gap.owner}.",
            f"Not modelled: {gap.excerpt} Reason: {gap.reason} Owner: {gap.owner}.",
        ).get(lang)
        for gap in procedure.gaps
    ]
    return tuple(notes)


def basis(citations: tuple[Citation, ...], lang: str) -> tuple[str, ...]:
    """One sentence with all citations, none when there are none."""
    if not citations:
        return ()
    text = "; ".join(citation.text for citation in citations)
    return (Bilingual(f"Căn cứ: {text}.", f"Legal basis: {text}.").get(lang),)


def _validity(procedure: Procedure, lang: str) -> tuple[str, ...]:
    """From when to when the flow applies, as far as it is known."""
    first, last = procedure.first, procedure.last
    vi = [f"từ ngày {day(first)}"] if first else []
    en = [f"from {day(first)}"] if first else []
    if last:
        vi.append(f"đến hết ngày {day(last)}")
        en.append(f"to {day(last)}")
    if not vi:
        return ()
    return (Bilingual(f"Áp dụng {' '.join(vi)}.", f"Applies {' '.join(en)}.").get(lang),)
