"""The target `text`: every rule in plain words, one a line, in Vietnamese and in English.

For readers who check the specification against the law, and for whoever wants the rules beside generated code: each line names the model
path of its rule, the same path that stands in the code of the other targets.
"""

from __future__ import annotations

from thutuc.emit.interface import RULE_KINDS, Artefact, Emitter, Loss, Region
from thutuc.plan.rules import line
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.plan import Plans

_SHOWN = Loss("shown", Bilingual("Chỉ nêu bằng lời, không tự tính.", "Said in words; nothing is computed."))
_OMITTED = Loss("omitted", Bilingual("Có trong bản công bố.", "It stands in the notice."))
_HOLDS = Bilingual("Có hiệu lực", "In force")


def emit(plans: Plans) -> tuple[Artefact, ...]:
    """`rules.vi.txt` and `rules.en.txt`."""
    return tuple(_written(plans, lang) for lang in ("vi", "en"))


def _written(plans: Plans, lang: str) -> Artefact:
    rules = plans.rules
    lines = [f"{rules.code} {rules.name}".strip(), f"{_HOLDS.get(lang)}: {rules.days.get(lang)}"]
    regions = []
    for chapter in rules.chapters:
        lines += ["", chapter.title.get(lang)]
        for one in chapter.sentences:
            lines.append(f"- {one.path}: {' '.join(line(one, lang).split())}")
            regions.append(Region(len(lines), len(lines), one.path))
    return Artefact(f"rules.{lang}.txt", ("\n".join(lines) + "\n").encode(), tuple(regions))


EMITTER = Emitter(
    name="text",
    version="1",
    about=Bilingual("Các quy tắc bằng lời, tiếng Việt và tiếng Anh", "The rules in words, Vietnamese and English"),
    carries={kind: _OMITTED if kind == "gap" else _SHOWN for kind in RULE_KINDS},
    emit=emit,
)
