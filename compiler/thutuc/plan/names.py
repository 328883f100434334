"""What the named things of a procedure are called inside a sentence."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from thutuc.model.procedure import Definition, Document, Fact, Fee, Parameter, Procedure

_BUILTIN = {
    "submission_date": Bilingual("ngày nộp hồ sơ", "the filing date"),
    "submission_time": Bilingual("giờ nộp hồ sơ", "the filing time"),
    "channel": Bilingual("cách nộp hồ sơ", "the way of filing"),
    "identity_level": Bilingual("mức định danh điện tử của người nộp", "the applicant's identity level"),
    "area": Bilingual("địa bàn", "the area"),
    "applicant": Bilingual("đối tượng thực hiện", "the applicant"),
    "case": Bilingual("trường hợp", "the case"),
}
# A label that begins with one of these takes "không" as it stands.
_PREDICATES = frozenset(
    {
        *("có", "thuộc", "cần", "được", "bị", "phải", "đủ", "muốn", "còn", "quá"),
        *("nộp", "nhận", "xin", "đồng", "yêu", "đề", "ủy", "uỷ", "sử", "tự"),
        *("sống", "cư", "chết", "mất", "biết", "vượt"),
    }
)
# A label that begins with one of these says what is done and is no noun.
_ACTS = frozenset({"chọn", "cấp", "gửi", "lấy", "nhận", "nộp", "xin", "yêu", "đăng", "đề"})
_SPLITS_SENTENCE = frozenset(",;:?()")


class Names(Record):
    """The named things of one procedure by their ids (facts by their keys).

    `repeated` holds the labels that more than one fact bears, in both languages; `channels` the ids of the
    ways to file that the procedure offers.
    """

    facts: Mapping[tuple[str, ...], Fact]
    repeated: frozenset[str]
    definitions: Mapping[str, Definition]
    parameters: Mapping[str, Parameter]
    documents: Mapping[str, Document]
    fees: Mapping[str, Fee]
    channels: tuple[str, ...]


def names_of(procedure: Procedure) -> Names:
    """The names of a procedure."""
    facts = {fact.keys: fact for fact in _every_fact(procedure.builtins + procedure.facts)}
    seen: set[str] = set()
    repeated: set[str] = set()
    for fact in facts.values():
        for label in {fact.label.vi, fact.label.en}:
            (repeated if label in seen else seen).add(label)
    return Names(
        facts,
        frozenset(repeated),
        {item.id: item for item in procedure.definitions},
        {item.id: item for item in procedure.parameters},
        {item.id: item for item in _every_document(procedure.documents)},
        {item.id: item for item in procedure.fees},
        tuple(channel.id for channel in procedure.channels),
    )


def fact_noun(names: Names, keys: tuple[str, ...], lang: str) -> str:
    """The label of the fact as a noun phrase, and with its group where labels repeat."""
    if len(keys) == 1 and keys[0] in _BUILTIN:
        return _BUILTIN[keys[0]].get(lang)
    label = names.facts[keys].label.get(lang)
    text = noun(label, lang)
    parent = names.facts.get(keys[:-1])
    if parent is None or label not in names.repeated:
        return text
    within = "in" if lang == "en" else "mục"
    return f"{text} ({within} {quoted(parent.label.get(lang))})"


def noun(label: str, lang: str) -> str:
    """A label as a noun phrase, in quotation marks where it would break the sentence."""
    if lang == "en" or len(label) > 80 or _SPLITS_SENTENCE & set(label):
        return quoted(label)
    return lower_first(label)


def is_predicate(label: str) -> bool:
    """Whether a Vietnamese label says what is done ("Nhận kết quả") rather than what something is."""
    return label.partition(" ")[0].lower() in _ACTS


def claim(label: str, lang: str, *, negated: bool) -> str:
    """The label of something true or false as a clause that says it is so, or (negated) that it is not.

    Vietnamese labels are sentences, mostly without a subject: "Thuộc hộ nghèo" gives "thuộc hộ nghèo" and
    "không thuộc hộ nghèo"; "Chưa xác định được cha" gives, negated, "đã xác định được cha".
    """
    if lang == "en":
        return f"{quoted(label)} is {'no' if negated else 'yes'}"
    if label.endswith("?"):
        return f"{quoted(label)} được trả lời là {'Không' if negated else 'Có'}"
    text = lower_first(label)
    return _negated(text) if negated else text


def _negated(text: str) -> str:
    if {"và", "hoặc"} & set(text.split()):
        return f"không phải trường hợp {quoted(text)}"
    word, _, rest = text.partition(" ")
    if word == "không" and rest:
        return _affirmed(rest)
    if word in ("chưa", "đã") and rest:
        return f"{'đã' if word == 'chưa' else 'chưa'} {rest}"
    if word == "là":
        return f"không phải {text}"
    if word in _PREDICATES:
        return f"không {text}"
    words = text.split(" ")
    for place in (1, 2):
        # A short subject and its verb: "trẻ thuộc hộ nghèo". Further on the verb may belong to the subject.
        if words[place : place + 1] == ["thuộc"]:
            return " ".join([*words[:place], "không", *words[place:]])
        if words[place : place + 1] == ["là"]:
            return " ".join([*words[:place], "không phải", *words[place:]])
    return f"không phải trường hợp {text}"


def _affirmed(text: str) -> str:
    """What stood after "không": "phải nộp" stays, "phải là con nuôi" gives "là con nuôi"."""
    what = text.removeprefix("phải ")
    if what == text or what.partition(" ")[0] in _PREDICATES:
        return text
    if what.startswith("là "):
        return what
    return f"thuộc {what}" if what.startswith("trường hợp ") else f"là {what}"


def quoted(text: str) -> str:
    """The text in quotation marks."""
    return f"“{text}”"


def lower_first(text: str) -> str:
    """The text with a small first letter, unless it begins with an acronym (UBND)."""
    return text[:1].lower() + text[1:] if len(text) > 1 and not text[1].isupper() else text


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def _every_fact(facts: Iterable[Fact]) -> list[Fact]:
    found: list[Fact] = []
    for fact in facts:
        found.append(fact)
        found += _every_fact(fact.fields)
    return found


def _every_document(documents: Iterable[Document]) -> list[Document]:
    found: list[Document] = []
    for document in documents:
        found.append(document)
        found += _every_document(document.members)
    return found
