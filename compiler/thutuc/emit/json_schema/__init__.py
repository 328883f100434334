"""The target `json-schema`: the dossier of a procedure as a JSON Schema, draft 2020-12.

It says what a schema can say by itself: types, formats, options, limits that are constant, what is asked for under a
condition on constants. Everything else stands in it as a comment, and is enforced by the target `python`.
"""

from __future__ import annotations

from thutuc.emit.interface import ENFORCED, RULE_KINDS, Artefact, Emitter, Loss
from thutuc.emit.json_schema.document import document
from thutuc.emit.json_schema.schema import dossier_schema
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan import Plans

FILE = "dossier.schema.json"
BY_CODE = Bilingual(
    "JSON Schema không tính toán được; gói Python sinh ra thực hiện việc này.",
    "JSON Schema cannot compute; the generated Python package does this.",
)
LOSSES = {
    "field.type": Loss(
        "weaker",
        Bilingual(
            "Không giới hạn số chữ số sau dấu phẩy; 5.0 được coi là số nguyên; ngày có thật hay không tùy bộ kiểm tra có "
            "xét “format”.",
            "Decimal places are not limited, 5.0 passes as an integer, and whether a date exists is checked only by "
            "validators that assert “format”.",
        ),
    ),
    "field.when": Loss(
        "weaker",
        Bilingual(
            "Chỉ diễn đạt được điều kiện so sánh một mục với hằng số; điều kiện khác ghi trong $comment.",
            "Only conditions that compare a field with a constant are expressed; others stand in $comment.",
        ),
    ),
    "field.required": Loss(
        "weaker",
        Bilingual(
            "Mục bắt buộc theo điều kiện phải tính toán thì không bắt buộc trong lược đồ.",
            "A field required under a computed condition is not required by the schema.",
        ),
    ),
    "field.range": Loss(
        "weaker",
        Bilingual(
            "Chỉ kiểm tra giới hạn là hằng số của số và tiền; giới hạn của ngày, giờ và giới hạn phải tính ghi trong $comment.",
            "Only constant limits of numbers and money are enforced; limits of dates and times and computed limits stand "
            "in $comment.",
        ),
    ),
    "field.pattern": Loss(
        "weaker",
        Bilingual(
            "Đếm ký tự trên văn bản chưa chuẩn hóa; hãy chuẩn hóa NFC trước khi kiểm tra.",
            "Characters are counted before normalisation; bring texts to NFC first.",
        ),
    ),
    "check": Loss("omitted", BY_CODE),
    "requirement": Loss("omitted", BY_CODE),
    "document": Loss("omitted", BY_CODE),
    "fee": Loss("omitted", BY_CODE),
    "deadline": Loss("omitted", BY_CODE),
    "step": Loss("omitted", BY_CODE),
    "gap": Loss("omitted", BY_CODE),
}


def emit(plans: Plans) -> tuple[Artefact, ...]:
    """The schema of the dossier."""
    return (document(dossier_schema(plans.data), FILE),)


EMITTER = Emitter(
    "json-schema",
    "1",
    Bilingual("Lược đồ JSON Schema của hồ sơ", "JSON Schema of the dossier"),
    {kind: LOSSES.get(kind, ENFORCED) for kind in RULE_KINDS},
    emit,
)
