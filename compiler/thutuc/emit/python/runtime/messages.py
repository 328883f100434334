"""From what is wrong with a dossier to sentences for the applicant."""

from __future__ import annotations

from .results import Error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values import Errors


def errors(found: Errors, messages: Mapping[str, tuple[str, str]], lang: str) -> list[Error]:
    """The errors with their sentences, in English for the language "en", else in Vietnamese.

    Behind the name of a rule there may stand, after a blank, what chooses its sentence: the case that was chosen, or
    why the rule has no answer. The sentences "unknown" and "part" hold a place {} for a name.
    """
    number = 1 if lang == "en" else 0
    said = []
    for path, name in found:
        rule, _, reason = name.partition(" ")
        if rule == "unknown":
            key = path.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
            text = messages[rule][number].replace("{}", key)
        elif name in messages:
            text = messages[name][number]
        elif reason in messages:
            text = messages[reason][number]
        else:
            text = messages["part"][number].replace("{}", rule.rpartition(".")[0].replace(".", "/"))
        said.append(Error(path, rule, text))
    return said
