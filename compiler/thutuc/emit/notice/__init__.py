"""The target `notice`: the public notice of a procedure as one page, for the screen, the wall and the archive.

Every statement carries the numbers of the provisions it rests on, linked to the legal basis at the end. Anchors are
paths of the model, so that a link to a row of a fee keeps its meaning when the page changes.
"""

from __future__ import annotations

from thutuc.emit.interface import RULE_KINDS, Artefact, Emitter, Loss
from thutuc.emit.page import render
from thutuc.plan.sources import provisions_by_citation
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.procedure import Citation
    from thutuc.plan import Plans
    from thutuc.plan.sources import Provision

_SHOWN = Loss(
    "shown",
    Bilingual("Bản công bố nêu bằng lời, không tự tính.", "The notice states it in words and computes nothing."),
)
_OMITTED = Loss(
    "omitted",
    Bilingual(
        "Bản công bố không nêu từng mục của tờ khai; có trong biểu mẫu và mã kiểm tra.",
        "The notice does not go into the fields of the form; the form and the validators do.",
    ),
)


def emit(plans: Plans) -> tuple[Artefact, ...]:
    """`notice.html`, and `csp.txt` with the value of its Content-Security-Policy header."""
    provisions = provisions_by_citation(plans.notice.sources)

    def cited(citations: tuple[Citation, ...]) -> list[Provision]:
        """The provisions of a statement, each once, in the order of their numbers."""
        found = {provisions[item.instrument.title, item.provision] for item in citations}
        return sorted(found, key=lambda provision: provision.number)

    page = render(__name__, plan=plans.notice, cited=cited)
    return (
        Artefact("notice.html", page.text.encode(), page.regions),
        Artefact("csp.txt", f"{page.policy}\n".encode()),
    )


EMITTER = Emitter(
    "notice",
    "1",
    Bilingual("Bản công bố thủ tục hành chính", "The public notice of the procedure"),
    {kind: _OMITTED if kind.startswith("field.") or kind == "check" else _SHOWN for kind in RULE_KINDS},
    emit,
)
