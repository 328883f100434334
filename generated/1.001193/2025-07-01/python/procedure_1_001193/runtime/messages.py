"""From what is wrong with a dossier to sentences for the applicant."""

from __future__ import annotations

from .results import Error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .facts import Errors


def errors(found: Errors, messages: Mapping[str, tuple[str, str]], lang: str) -> list[Error]:
    """The errors with their sentences, in English for the language "en", else in Vietnamese.

    Behind the name of a rule there may stand, after a blank, what chooses its sentence: the case that was chosen, or
    why the rule has no answer. In the sentences "{unknown}" and "{part}" a name takes the place of {}.
    """
    number = 1 if lang == "en" else 0
    said = []
    for path, name in found:
        sentence = messages.get(name)
        if sentence is None:
            said.append(_other(path, name, messages, number))
        else:
            said.append(Error(path, name.partition(" ")[0], sentence[number]))
    return said


def _other(path: str, name: str, messages: Mapping[str, tuple[str, str]], number: int) -> Error:
    rule, _, reason = name.partition(" ")
    if rule == "unknown":
        key = path.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        return Error(path, rule, messages["{unknown}"][number].replace("{}", key))
    if reason:
        return Error(path, rule, messages[reason][number])
    part = rule.rpartition(".")[0].replace(".", "/")
    return Error(path, rule, messages["{part}"][number].replace("{}", part))
