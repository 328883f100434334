"""The emitters that are installed: found by entry point, so that a new target is one folder and one line."""

from __future__ import annotations

from thutuc.report.diagnostic import define
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.interface import Emitter
    from thutuc.report.diagnostic import Reporter

GROUP = "thutuc.emitters"
BROKEN_TARGET = define(
    "C9030",
    "target-not-loaded",
    "error",
    vi="Không dùng được đích “{name}”: {reason}.",
    en="The target “{name}” cannot be used: {reason}.",
    help_vi="Cài lại gói cung cấp đích này, hoặc gỡ nó ra; các đích khác vẫn được sinh.",
    help_en="Install the package of this target again, or remove it; the other targets are generated all the same.",
)


def names() -> list[str]:
    """The names of all targets, sorted."""
    from importlib.metadata import entry_points

    return sorted({point.name for point in entry_points(group=GROUP)})


def load(reporter: Reporter) -> list[Emitter]:
    """All installed emitters, in order of name; one that cannot be loaded is reported and left out."""
    from importlib.metadata import entry_points

    points = {point.name: point for point in entry_points(group=GROUP)}
    found: list[Emitter] = []
    for name, point in sorted(points.items()):
        try:
            found.append(point.load())
        except (ImportError, AttributeError) as error:
            reason = Bilingual(f"không nạp được {point.value} ({error})", f"{point.value} cannot be loaded ({error})")
            reporter.add(BROKEN_TARGET.at(None, file=name, name=name, reason=reason))
    return found
