"""What the applicant reads when a dossier is wrong: one sentence that names the field and says what to do."""

from __future__ import annotations

import datetime as dt

from thutuc.model.expressions import Constant, FactRef
from thutuc.model.formats import FIRST_YEAR, LAST_YEAR, longest
from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import day, money, number
from thutuc.time.words import clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Case, Fact, Rule

KINDS = ("required", "type", "range", "length", "pattern", "choice", "items", "not_applicable")
"""What can be wrong with a fact; `<dotted keys>.<kind>` is the id of the rule in the list of errors."""

SUBMISSION_DAY = Bilingual("ngày nộp hồ sơ", "the day of filing")

_PATTERN = {
    "person_name": (
        "{label}: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "{label}: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "id_number": ("{label}: nhập đúng 12 chữ số.", "{label}: enter exactly 12 digits."),
    "phone": (
        "{label}: nhập 10 chữ số bắt đầu bằng 0, hoặc +84 và 9 chữ số.",
        "{label}: enter 10 digits beginning with 0, or +84 and 9 digits.",
    ),
    "email": (
        "{label}: nhập địa chỉ dạng ten@donvi.vn.",
        "{label}: enter an address like name@office.vn.",
    ),
    "long_text": (
        "{label}: nhập nội dung, không để trống.",
        "{label}: enter some text, not only blanks.",
    ),
}
_PLAIN_PATTERN = (
    "{label}: nhập nội dung trên một dòng, không để trống.",
    "{label}: enter some text on one line, not only blanks.",
)
_MASK = (
    "{label}: viết theo mẫu {mask} (9 là chữ số, A là chữ hoa, X là chữ hoa hoặc chữ số).",
    "{label}: write it as {mask} (9 a digit, A a capital, X a capital or digit).",
)
_TYPE = {
    "boolean": ("{label}: chọn có hoặc không.", "{label}: choose yes or no."),
    "integer": ("{label}: nhập một số nguyên.", "{label}: enter a whole number."),
    "decimal": (
        "{label}: nhập một số, nhiều nhất {scale} chữ số sau dấu phẩy.",
        "{label}: enter a number with at most {scale} decimal places.",
    ),
    "money": ("{label}: nhập số tiền là số nguyên.", "{label}: enter the amount as a whole number."),
    "date": (
        "{label}: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "{label}: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "time": (
        "{label}: nhập giờ và phút, ví dụ 15:00.",
        "{label}: enter hours and minutes, for example 15:00.",
    ),
    "choice": ("{label}: chọn một trong các mục đã cho.", "{label}: choose one of the given options."),
    "choices": ("{label}: chọn trong các mục đã cho.", "{label}: choose among the given options."),
    "record": ("{label}: khai các mục của phần này.", "{label}: fill in the fields of this part."),
    "list": ("{label}: khai mỗi dòng một mục.", "{label}: give one entry for each row."),
    "text": ("{label}: nhập nội dung bằng chữ.", "{label}: enter text."),
}
_YEAR = (
    "{label}: nhập năm bằng bốn chữ số, ví dụ 2026.",
    "{label}: enter the year in four digits, for example 2026.",
)
_REQUIRED = {
    "boolean": ("{label}: chọn có hoặc không.", "{label}: choose yes or no."),
    "choice": ("Chọn {inner}.", "Choose {inner}."),
    "choices": ("Chọn {inner}.", "Choose {inner}."),
    "record": ("Khai {inner}.", "Fill in {inner}."),
    "list": ("Khai {inner}.", "Fill in {inner}."),
}
_NOT_APPLICABLE = (
    "{label}: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
    "{label}: leave this out, it does not apply to the dossier.",
)
_FROM_TO = ("{label}: phải từ {low} đến {high}.", "{label}: must be from {low} to {high}.")
_AT_LEAST = ("{label}: không được nhỏ hơn {low}.", "{label}: must not be less than {low}.")
_AT_MOST = ("{label}: không được lớn hơn {high}.", "{label}: must not be more than {high}.")
_NOT_BEFORE = ("{label}: không được trước {low}.", "{label}: must not be before {low}.")
_NOT_AFTER = ("{label}: không được sau {high}.", "{label}: must not be after {high}.")
_OUT_OF_RANGE = (
    "{label}: giá trị nằm ngoài giới hạn cho phép, xin kiểm tra lại.",
    "{label}: the value is outside the allowed limits, please check it.",
)


def field_message(fact: Fact, kind: str) -> Bilingual:
    """What is said when the fact is wrong in the given way, one of KINDS.

    The author's own sentence stands for every kind that speaks of a wrong value, in both languages; a missing
    fact and one that does not apply keep the sentences of this module, because the author's would not say so.
    """
    if fact.message and kind not in ("required", "not_applicable"):
        return Bilingual(fact.message, fact.message)
    if kind == "required":
        return _fill(fact, _REQUIRED.get(fact.type.name, ("Nhập {inner}.", "Enter {inner}.")))
    if kind == "not_applicable":
        return _fill(fact, _NOT_APPLICABLE)
    if kind == "range":
        return _range(fact)
    if kind == "length":
        most = number(longest(fact))
        return _fill(
            fact,
            ("{label}: nhập nhiều nhất {most} ký tự.", "{label}: enter at most {most} characters."),
            most=most,
        )
    if kind == "pattern":
        template = _MASK if fact.pattern else _PATTERN.get(fact.format, _PLAIN_PATTERN)
        return _fill(fact, template, mask=fact.pattern)
    if kind == "items":
        return _items(fact)
    template = _YEAR if fact.format == "year" else _TYPE[fact.type.name]
    return _fill(fact, template, scale=str(fact.type.scale))


def rule_message(rule: Rule) -> Bilingual:
    """What is said when a check or a requirement does not hold: its message, its title, or its condition."""
    if rule.message:
        return Bilingual(rule.message, rule.message)
    text = rule.label or (" ".join(rule.must.origin.text.split()) if rule.must else rule.name)
    return Bilingual(f"Hồ sơ phải bảo đảm: {text}.", f"The dossier must satisfy: {text}.")


def case_message(case: Case) -> Bilingual:
    """What is said when a case was chosen whose condition does not hold."""
    return Bilingual(
        f"Không chọn được trường hợp “{case.label}” với các thông tin đã khai; hãy chọn trường hợp khác.",
        f"The case “{case.label}” cannot be chosen with the facts given; choose another.",
    )


def unknown_message(key: str) -> Bilingual:
    """What is said of a key that the procedure does not know."""
    return Bilingual(
        f"Thủ tục này không có mục “{key}”; hãy bỏ mục này khỏi hồ sơ.",
        f"This procedure has no field “{key}”; remove it from the dossier.",
    )


def part_message(name: str) -> Bilingual:
    """What is said of a part of the dossier beside the facts that breaks the contract, "documents" say."""
    return Bilingual(
        f"Phần “{name}” của hồ sơ chưa ghi đúng quy cách; hãy sửa theo mô tả cấu trúc hồ sơ.",
        f"The part “{name}” of the dossier is not in the required form; see the description of the dossier.",
    )


def _fill(fact: Fact, template: tuple[str, str], **values: str) -> Bilingual:
    return _fill_both(fact, template, **{name: Bilingual(text, text) for name, text in values.items()})


def _fill_both(fact: Fact, template: tuple[str, str], **values: Bilingual) -> Bilingual:
    vi, en = template
    label = fact.label
    return Bilingual(
        vi.format(label=label.vi, inner=_inner(label.vi), **{name: text.vi for name, text in values.items()}),
        en.format(label=label.en, inner=_inner(label.en), **{name: text.en for name, text in values.items()}),
    )


def _inner(label: str) -> str:
    """A label inside a sentence: "Ngày sinh" becomes "ngày sinh"; abbreviations and proper names stay."""
    words = label.split()
    if not words or words[0][1:] != words[0][1:].lower() or (len(words[0]) == 1 and len(words) == 1):
        return label
    if len(words) > 1 and words[1][:1].isupper():
        return label
    return label[:1].lower() + label[1:]


def _range(fact: Fact) -> Bilingual:
    low, high = _limit(fact, fact.minimum), _limit(fact, fact.maximum)
    if fact.format == "year":
        low = low or Bilingual(str(FIRST_YEAR), str(FIRST_YEAR))
        high = high or Bilingual(str(LAST_YEAR), str(LAST_YEAR))
    is_computed = (fact.minimum is not None and not low) or (fact.maximum is not None and not high)
    is_time = fact.type.name in ("date", "time")
    if low and high and not is_computed:
        return _fill_both(fact, _FROM_TO, low=low, high=high)
    if low and not is_computed:
        return _fill_both(fact, _NOT_BEFORE if is_time else _AT_LEAST, low=low)
    if high and not is_computed:
        return _fill_both(fact, _NOT_AFTER if is_time else _AT_MOST, high=high)
    return _fill(fact, _OUT_OF_RANGE)


def _limit(fact: Fact, limit: Expression | None) -> Bilingual | None:
    """A limit in words; None where there is none, or where it is computed and so differs between dossiers."""
    if isinstance(limit, FactRef) and limit.path == ("submission_date",):
        return SUBMISSION_DAY
    if not isinstance(limit, Constant):
        return None
    value = limit.value
    if isinstance(value, dt.date):
        return Bilingual(day(value), day(value))
    if not isinstance(value, int):
        return None
    if limit.type.name == "time":
        return clock(value)
    if limit.type.name == "money":
        return money(value, limit.type.currency, limit.type.scale)
    figures = str(value) if fact.format == "year" else number(value, limit.type.scale)
    return Bilingual(figures, figures)


def _items(fact: Fact) -> Bilingual:
    least, most = fact.min_items, fact.max_items
    if most is None:
        count = (f"ít nhất {least} ", f"at least {least} ") if least else ("các ", "")
    elif not least:
        count = (f"nhiều nhất {most} ", f"at most {most} ")
    elif least == most:
        count = (f"đúng {least} ", f"exactly {least} ")
    else:
        count = (f"từ {least} đến {most} ", f"{least} to {most} ")
    vi, en = count
    if fact.type.name == "choices":
        return _fill(fact, (f"{{label}}: chọn {vi}mục khác nhau.", f"{{label}}: choose {en}different options."))
    return _fill(fact, (f"{{label}}: khai {vi}dòng.", f"{{label}}: give {en}rows."))
