"""The target `json-schema`: the dossier of one procedure on one day as JSON Schema, draft 2020-12."""

from __future__ import annotations

import json

from thutuc.emit.interface import ENFORCED, RULE_KINDS, Artefact, Emitter, Loss
from thutuc.emit.json_schema.schema import dossier_schema
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan import Plans

FILE = "dossier.schema.json"
_CONDITIONS = Bilingual(
    "Chỉ diễn đạt được điều kiện so một dữ kiện của cùng hồ sơ, hoặc của cùng dòng trong danh sách, với một giá trị cố định; "
    "điều kiện khác được nêu trong $comment.",
    "Only conditions that compare one fact of the same dossier, or of the same row of a list, with a constant can be said; "
    "others are named in $comment.",
)
_LIMITS = Bilingual(
    "Giới hạn của ngày, giờ và giới hạn tính từ dữ kiện khác không diễn đạt được; chúng được nêu trong $comment.",
    "Limits of dates and times, and limits computed from other facts, cannot be said; they are named in $comment.",
)
_TYPES = Bilingual(
    "Số chữ số lẻ do mã kiểm tra xét; 5.0 được coi là số nguyên như 5.",
    "The number of decimals is left to the validators; 5.0 passes for the integer 5.",
)
_TEXTS = Bilingual(
    "Lược đồ xét văn bản ở dạng Unicode NFC, nên cần chuẩn hóa trước; nửa cặp thay thế UTF-16 do mã kiểm tra xét.",
    "The schema is for texts in Unicode NFC, to which they are brought first; half of a UTF-16 surrogate pair is left to the validators.",
)
_VALIDATORS = Bilingual(
    "Quan hệ giữa các dữ kiện do mã kiểm tra xét.", "Relations between facts are left to the validators."
)
_ELSEWHERE = Bilingual(
    "Lược đồ chỉ mô tả dữ liệu của hồ sơ.", "The schema describes the data of the dossier and nothing else."
)
_CARRIAGE = {
    "field.type": Loss("weaker", _TYPES),
    "field.required": Loss("weaker", _CONDITIONS),
    "field.when": Loss("weaker", _CONDITIONS),
    "field.range": Loss("weaker", _LIMITS),
    "field.pattern": Loss("weaker", _TEXTS),
    "field.items": ENFORCED,
    "check": Loss("omitted", _VALIDATORS),
    "requirement": Loss("omitted", _VALIDATORS),
}


def emit(plans: Plans) -> tuple[Artefact, ...]:
    """The schema as one file."""
    text = json.dumps(dossier_schema(plans.data), ensure_ascii=False, indent=1) + "\n"
    return (Artefact(FILE, text.encode()),)


EMITTER = Emitter(
    name="json-schema",
    version="1",
    about=Bilingual("Lược đồ JSON của hồ sơ (2020-12)", "JSON Schema of the dossier (2020-12)"),
    carries={kind: _CARRIAGE.get(kind, Loss("omitted", _ELSEWHERE)) for kind in RULE_KINDS},
    emit=emit,
)
