"""The formats of a report. Each module here is one, named by its file; a new format is a new file.

A format is a function

    def render(diagnostics: Sequence[Diagnostic], *, lang: str, color: bool, summary: Summary) -> str

that gives the whole document, ending in a line feed, for sorted diagnostics and `lang` "vi" or "en". Formats
for machines hold both languages and no colour.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from thutuc.report.diagnostic import Diagnostic
    from thutuc.report.summary import Summary

    class Render(Protocol):
        """The function of a format."""

        def __call__(self, diagnostics: Sequence[Diagnostic], *, lang: str, color: bool, summary: Summary) -> str: ...


def formats() -> list[str]:
    """The names of all formats, sorted."""
    import pkgutil

    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def renderer(name: str) -> Render:
    """The function of a format; a name that `formats` does not list raises KeyError."""
    from importlib import import_module

    if not name.isidentifier():
        raise KeyError(name)
    try:
        module = import_module(f"{__name__}.{name}")
    except ModuleNotFoundError:
        raise KeyError(name) from None
    render: Render = module.render
    return render
