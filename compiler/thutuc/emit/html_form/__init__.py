"""The target `html-form`: one accessible page that needs no script, and the policy it can be served under.

Names of controls are the keys of the fact, joined by dots; a row of a list adds its number from 0
(`con.0.ho_ten`). A date is three controls, `.day`, `.month` and `.year`. docs/html-form.md tells how a portal
reads them and shows errors.
"""

from __future__ import annotations

from thutuc.emit.html_form.controls import control, describe
from thutuc.emit.interface import RULE_KINDS, Artefact, Emitter, Loss
from thutuc.emit.page import render
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan import Plans

_HELP = Bilingual(
    "Trình duyệt chỉ nhắc khi khai; cổng dịch vụ phải kiểm tra lại khi nhận hồ sơ.",
    "The browser only reminds while the form is filled in; the portal has to check again on receipt.",
)
_WORDS = Bilingual("Biểu mẫu nêu bằng lời, không tự tính.", "The form states it in words and computes nothing.")
_ELSEWHERE = Bilingual(
    "Biểu mẫu không nêu; có trong bản công bố và mã kiểm tra.",
    "The form does not state it; the notice and the validators do.",
)
_CARRIAGE = {
    "field.type": Loss("weaker", _HELP),
    "field.required": Loss("weaker", _HELP),
    "field.pattern": Loss("weaker", _HELP),
    "field.items": Loss("shown", _WORDS),
    "field.range": Loss("shown", _WORDS),
    "field.when": Loss("shown", _WORDS),
    "document": Loss("shown", _WORDS),
    "fee": Loss("shown", _WORDS),
    "deadline": Loss("shown", _WORDS),
    "gap": Loss("shown", _WORDS),
}


def emit(plans: Plans) -> tuple[Artefact, ...]:
    """`form.html`, and `csp.txt` with the value of its Content-Security-Policy header."""
    plan = plans.form
    page = render(
        __name__,
        plan=plan,
        control=control,
        describe=describe,
    )
    return (
        Artefact("form.html", page.text.encode(), page.regions),
        Artefact("csp.txt", f"{page.policy}\n".encode()),
    )


EMITTER = Emitter(
    "html-form",
    "1",
    Bilingual(
        "Tờ khai điện tử dạng trang HTML, dùng được khi không có JavaScript",
        "The form as one HTML page that works without JavaScript",
    ),
    {kind: _CARRIAGE.get(kind, Loss("omitted", _ELSEWHERE)) for kind in RULE_KINDS},
    emit,
)
