"""The emitters that are installed: found by entry point, so that a new target is one folder and one line."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.interface import Emitter

GROUP = "thutuc.emitters"


def names() -> list[str]:
    """The names of all targets, sorted."""
    from importlib.metadata import entry_points

    return sorted({point.name for point in entry_points(group=GROUP)})


def load(wanted: list[str]) -> list[Emitter]:
    """The emitters of the wanted targets, in order of name; KeyError with the name of one that is not installed."""
    from importlib.metadata import entry_points

    points = {point.name: point for point in entry_points(group=GROUP)}
    found: list[Emitter] = []
    for name in sorted(set(wanted)):
        if name not in points:
            raise KeyError(name)
        found.append(points[name].load())
    return found
