"""The sentences of all rules, a module for each language, so that a page loads the one it shows."""

from __future__ import annotations

from thutuc.emit.typescript.literals import quoted
from thutuc.emit.typescript.rules import all_fields
from thutuc.emit.typescript.script import Script
from thutuc.model.failures import FAILURES
from thutuc.model.messages import part_message, unknown_message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from thutuc.emit.interface import Artefact
    from thutuc.plan.data import DataPlan
    from thutuc.text.bilingual import Bilingual

LANGUAGES = ("vi", "en")
TYPES = """/** What is said when a rule is broken, by the name of the rule. */
declare const messages: { readonly [rule: string]: string };
export default messages;
"""


def messages(plan: DataPlan) -> Iterator[Artefact]:
    """The modules `messages.vi.js` and `messages.en.js`, each with its types."""
    for lang in LANGUAGES:
        script = Script()
        with script.deeper("export default {", "};"):
            script.line(*(f"{quoted(name)}: {quoted(text.get(lang))}," for name, text in _sentences(plan)))
        yield script.artefact(f"messages.{lang}.js")
        types = Script()
        types.line(*TYPES.splitlines())
        yield types.artefact(f"messages.{lang}.d.ts")


def _sentences(plan: DataPlan) -> Iterator[tuple[str, Bilingual]]:
    for field in all_fields(plan.builtins + plan.facts):
        for kind, text in field.messages:
            yield f"{field.name}.{kind}", text
    for case, text in plan.cases:
        if case.when is not None:
            yield f"case.choice {case.id}", text
    for checked in plan.rules:
        yield checked.id, checked.message
    yield "{unknown}", unknown_message("{}")
    yield "dossier.type", part_message("dossier")
    yield "{part}", part_message("{}")
    yield from FAILURES.items()
