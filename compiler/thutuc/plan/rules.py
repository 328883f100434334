"""Every rule of a procedure as one sentence in each language, from the same tree that is evaluated and printed."""

from __future__ import annotations

from thutuc.model.expressions import Constant
from thutuc.model.procedure import leaves
from thutuc.plan.names import names_of, sentence
from thutuc.plan.words import say
from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import day, percent
from thutuc.text.record import Record
from thutuc.time.words import clock, duration_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import (
        Citation,
        Deadline,
        DeadlineRow,
        Definition,
        Document,
        Fact,
        Fee,
        Parameter,
        Procedure,
        Rule,
        Step,
    )
    from thutuc.plan.names import Names

_OTHERWISE = Bilingual("các trường hợp còn lại", "in all other cases")
_ALWAYS = Bilingual("mọi trường hợp", "in every case")
_FEE_WORDS = {
    "exempt": Bilingual("miễn", "exempt"),
    "local": Bilingual("theo mức do địa phương quy định", "set locally"),
    "not_stated": Bilingual("pháp luật không quy định mức thu", "no amount stated by law"),
}
_DEADLINE_WORDS = {
    "same_day": Bilingual("trong ngày", "the same day"),
    "not_stated": Bilingual("pháp luật không quy định", "not stated by law"),
    "by_agreement": Bilingual("theo thỏa thuận", "by agreement"),
}
_GROUPS = {
    "one_of": Bilingual("một trong", "one of"),
    "in_turn": Bilingual(
        "lần lượt, không có giấy trước thì dùng giấy sau", "in turn, the next where the one before does not exist"
    ),
    "all_of": Bilingual("tất cả", "all of"),
}
_ROUNDING = {
    "half_up": Bilingual("làm tròn đến đồng gần nhất", "rounded to the nearest dong"),
    "up": Bilingual("làm tròn lên đến đồng", "rounded up to a dong"),
    "down": Bilingual("làm tròn xuống đến đồng", "rounded down to a dong"),
}


class Sentence(Record):
    """One rule in words: the `path` of its model node, what it is about, what it says, what it rests on."""

    path: str
    subject: Bilingual
    text: Bilingual
    citations: tuple[Citation, ...]


class Chapter(Record):
    """The rules of one kind, in the author's order."""

    title: Bilingual
    sentences: tuple[Sentence, ...]


class RulesPlan(Record):
    """All rules of a procedure in words. `days` says when they hold."""

    code: str
    name: str
    days: Bilingual
    chapters: tuple[Chapter, ...]


def plan_rules(procedure: Procedure) -> RulesPlan:
    """The rules of a procedure; a chapter without rules is left out."""
    names = names_of(procedure)
    chapters = (
        ("Tham số", "Parameters", _parameters(procedure.parameters, names)),
        ("Định nghĩa", "Definitions", _definitions(procedure.definitions, names)),
        ("Trường hợp", "Cases", _cases(procedure, names)),
        ("Mục của tờ khai", "Fields of the form", _facts(procedure.facts, names)),
        ("Ràng buộc", "Checks", _checks(procedure.checks, names)),
        ("Yêu cầu, điều kiện", "Requirements", _checks(procedure.requirements, names)),
        ("Thành phần hồ sơ", "Documents", _documents(procedure.documents, names)),
        ("Phí, lệ phí", "Fees", (one for fee in procedure.fees for one in _fee(fee, names))),
        ("Thời hạn giải quyết", "Deadline", _deadline(procedure.deadline, names) if procedure.deadline else ()),
        ("Trình tự thực hiện", "Workflow", (one for step in procedure.steps for one in _step(step, names))),
    )
    found = [Chapter(Bilingual(vi, en), tuple(sentences)) for vi, en, sentences in chapters]
    return RulesPlan(
        procedure.code, procedure.name, _days(procedure), tuple(chapter for chapter in found if chapter.sentences)
    )


def _days(procedure: Procedure) -> Bilingual:
    first, last = procedure.first, procedure.last
    if first and last:
        return Bilingual(f"từ ngày {day(first)} đến hết ngày {day(last)}", f"from {day(first)} to {day(last)}")
    if first:
        return Bilingual(f"từ ngày {day(first)}", f"from {day(first)}")
    return Bilingual(f"đến hết ngày {day(last)}", f"to {day(last)}") if last else _ALWAYS


def _both(expression: Expression, names: Names) -> Bilingual:
    return Bilingual(say(expression, names, "vi"), say(expression, names, "en"))


def _same(text: str) -> Bilingual:
    return Bilingual(text, text)


def _said(vi: str, en: str, **parts: Bilingual) -> Bilingual:
    """A pattern of each language, its parts in that language."""
    return Bilingual(
        vi.format(**{name: part.vi for name, part in parts.items()}),
        en.format(**{name: part.en for name, part in parts.items()}),
    )


def _parameters(parameters: tuple[Parameter, ...], names: Names) -> Iterator[Sentence]:
    for one in parameters:
        subject = _same(one.label or one.name.replace("_", " "))
        yield Sentence(one.path, subject, _both(one.value, names), one.citations)


def _definitions(definitions: tuple[Definition, ...], names: Names) -> Iterator[Sentence]:
    for one in definitions:
        value = _both(one.value, names)
        text = _said("khi {x}", "when {x}", x=value) if one.value.type.name == "boolean" else value
        yield Sentence(one.path, _same(one.label or one.name.replace("_", " ")), text, one.citations)


def _cases(procedure: Procedure, names: Names) -> Iterator[Sentence]:
    for case in procedure.cases:
        text = _said("chọn được khi {x}", "can be chosen when {x}", x=_both(case.when, names)) if case.when else _ALWAYS
        yield Sentence(case.path, _same(case.label), text, case.citations)


def _facts(facts: tuple[Fact, ...], names: Names) -> Iterator[Sentence]:
    for fact in facts:
        parts = [Bilingual("bắt buộc", "required")] if fact.required else []
        for pattern, limit in (
            (("chỉ khai khi {x}", "asked only when {x}"), fact.when),
            (("từ {x}", "not below {x}"), fact.minimum),
            (("đến {x}", "not above {x}"), fact.maximum),
            (("không khai thì lấy {x}", "{x} where it is not given"), fact.default),
        ):
            parts += [_said(*pattern, x=_both(limit, names))] if limit is not None else []
        if fact.min_items:
            parts.append(Bilingual(f"ít nhất {fact.min_items} dòng", f"at least {fact.min_items} rows"))
        if fact.max_items is not None:
            parts.append(Bilingual(f"nhiều nhất {fact.max_items} dòng", f"at most {fact.max_items} rows"))
        if parts:
            text = Bilingual("; ".join(part.vi for part in parts), "; ".join(part.en for part in parts))
            yield Sentence(fact.path, fact.label, text, fact.citations)
        yield from _facts(fact.fields, names)


def _checks(rules: tuple[Rule, ...], names: Names) -> Iterator[Sentence]:
    for rule in rules:
        subject = _same(rule.label or rule.name.replace("_", " "))
        if rule.must is None:
            text = Bilingual("cán bộ xem xét", "for the officer to judge")
        else:
            text = _said("phải đúng là {x}", "it must hold that {x}", x=_both(rule.must, names))
        if rule.when is not None:
            text = _said("khi {c} thì {x}", "when {c}, {x}", c=_both(rule.when, names), x=text)
        yield Sentence(rule.path, subject, text, rule.citations)


def _documents(documents: tuple[Document, ...], names: Names) -> Iterator[Sentence]:
    for one in documents:
        text = _said("cần khi {x}", "needed when {x}", x=_both(one.when, names)) if one.when else _ALWAYS
        if one.members:
            members = _same("; ".join(member.title or member.name for member in leaves(one.members)))
            text = _said("{x}: {g} — {m}", "{x}: {g} — {m}", x=text, g=_GROUPS[one.grouping], m=members)
        else:
            text = _said("{x}; {q}", "{x}; {q}", x=text, q=_quantity(one))
        yield Sentence(one.path, _same(one.title or one.name.replace("_", " ")), text, one.citations)
        yield from _documents(one.members, names)


def _quantity(one: Document) -> Bilingual:
    counts = (
        (one.originals, "bản chính", "original"),
        (one.copies, "bản sao", "copy"),
        (one.either, "bản chính hoặc bản sao", "original or copy"),
    )
    vi = [f"{number:02d} {word}" for number, word, _ in counts if number]
    en = [f"{number} {_plural(word) if number > 1 else word}" for number, _, word in counts if number]
    if one.certified:
        vi.append("bản sao có chứng thực")
        en.append("copies certified")
    if one.shown:
        vi.append("chỉ xuất trình")
        en.append("shown only")
    if one.issued_within is not None:
        words = duration_words(one.issued_within)
        vi.append(f"cấp trong {words.vi}")
        en.append(f"issued within {words.en}")
    if one.replaced_by:
        vi.append(f"thay bằng dữ liệu của {one.replaced_by}")
        en.append(f"replaced by the data of {one.replaced_by}")
    return Bilingual(", ".join(vi) or "một bản", ", ".join(en) or "one")


def _share(share: Expression, names: Names) -> Bilingual:
    if isinstance(share, Constant) and isinstance(share.value, int):
        return _same(percent(share.value, share.type.scale))
    return _both(share, names)


def _plural(words: str) -> str:
    return words.replace("original", "originals").replace("copy", "copies")


def _fee(fee: Fee, names: Names) -> Iterator[Sentence]:
    title = _same(fee.title)
    if fee.when is not None:
        text = _said("chỉ thu khi {x}", "due only when {x}", x=_both(fee.when, names))
        yield Sentence(fee.path, title, text, fee.citations)
    for row in fee.rows:
        amount = _FEE_WORDS[row.word] if row.amount is None else _both(row.amount, names)
        citations = row.citations or fee.citations
        yield Sentence(row.path, title, _row(row.when, row.otherwise, amount, names), citations)
    for pattern, limit in (
        (("thấp nhất {x}", "at least {x}"), fee.minimum),
        (("cao nhất {x}", "at most {x}"), fee.maximum),
    ):
        if limit is not None:
            yield Sentence(fee.path, title, _said(*pattern, x=_both(limit, names)), fee.citations)
    for one in fee.reductions:
        share, condition = _share(one.share, names), _both(one.when, names)
        text = _said("khi {c}: còn phải nộp {x}", "when {c}: {x} remains to be paid", c=condition, x=share)
        yield Sentence(one.path, title, text, one.citations)
    if fee.rounding:
        yield Sentence(fee.path, title, _ROUNDING[fee.rounding], fee.citations)


def _row(when: Expression | None, otherwise: bool, answer: Bilingual, names: Names) -> Bilingual:
    if otherwise:
        return _said("{x}, {c}", "{x} {c}", c=_OTHERWISE, x=answer)
    return answer if when is None else _said("{x}, khi {c}", "{x} when {c}", c=_both(when, names), x=answer)


def _deadline(deadline: Deadline, names: Names) -> Iterator[Sentence]:
    subject = Bilingual("Thời hạn", "Deadline")
    for row in deadline.rows:
        answer = _answer(row, names)
        if row.cut_off is not None:
            late = _both(row.cut_off, names)
            answer = _said(
                "{x}; nhận sau {c} thì tính từ ngày làm việc tiếp theo",
                "{x}; received after {c} it counts from the next working day",
                x=answer,
                c=late,
            )
        yield Sentence(row.path, subject, _row(row.when, row.otherwise, answer, names), row.citations)
    if deadline.office is not None:
        windows = [f"{clock(first).en}-{clock(last).en}" for first, last in deadline.office.hours.windows]
        saturday = [f"{clock(first).en}-{clock(last).en}" for first, last in deadline.office.hours.saturday]
        text = Bilingual(
            f"giờ làm việc {', '.join(windows)}" + (f"; thứ Bảy {', '.join(saturday)}" if saturday else ""),
            f"office hours {', '.join(windows)}" + (f"; Saturdays {', '.join(saturday)}" if saturday else ""),
        )
        yield Sentence("deadline.office", subject, text, deadline.office.citations)
    for one in deadline.supplements:
        words, condition = duration_words(one.duration), _both(one.when, names)
        text = _said("khi {c}: cộng thêm {x}", "when {c}: {x} are added", c=condition, x=words)
        yield Sentence(one.path, subject, text, one.citations)
    for pause in deadline.suspensions:
        text = _said("không tính thời gian {x}", "not counted: {x}", x=_same(pause.title))
        yield Sentence(pause.path, subject, text, pause.citations)
    extension = deadline.extension
    if extension is not None:
        text = _said(
            "gia hạn một lần, tối đa {x}", "one extension of at most {x}", x=duration_words(extension.duration)
        )
        if extension.when is not None:
            text = _said("{x}, khi {c}", "{x}, when {c}", x=text, c=_both(extension.when, names))
        yield Sentence("deadline.extension", subject, text, extension.citations)


def _answer(row: DeadlineRow, names: Names) -> Bilingual:
    if row.duration is not None:
        value = _both(row.duration, names)
        return _said("chậm nhất {x}", "by {x}", x=value) if row.duration.type.name == "date" else value
    if row.word:
        return _DEADLINE_WORDS[row.word]
    stages = [(stage.title, duration_words(stage.duration)) for stage in row.stages]
    return Bilingual(
        "; ".join(f"{title}: {words.vi}" for title, words in stages),
        "; ".join(f"{title}: {words.en}" for title, words in stages),
    )


def _step(step: Step, names: Names) -> Iterator[Sentence]:
    parts = []
    if step.when is not None:
        parts.append(_said("chỉ khi {x}", "only when {x}", x=_both(step.when, names)))
    if step.duration is not None:
        parts.append(_said("trong {x}", "within {x}", x=duration_words(step.duration)))
    if step.silence:
        parts.append(Bilingual("quá hạn không trả lời là đồng ý", "no answer in time is consent"))
    if parts:
        text = Bilingual("; ".join(part.vi for part in parts), "; ".join(part.en for part in parts))
        yield Sentence(step.path, _same(step.title), text, step.citations)
    for one in step.outcomes:
        if one.when is not None:
            text = _said("khi {x}", "when {x}", x=_both(one.when, names))
            yield Sentence(one.path, _same(f"{step.title}: {one.title}"), text, one.citations)


def line(found: Sentence, lang: str) -> str:
    """The rule on one line: subject, sentence, provisions."""
    cited = "; ".join(dict.fromkeys(citation.text for citation in found.citations))
    return f"{sentence(found.subject.get(lang))}: {found.text.get(lang)}." + (f" [{cited}]" if cited else "")
