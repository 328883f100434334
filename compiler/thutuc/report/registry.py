"""All codes of the compiler, for `explain` and for the tests.

Each code has a page for its readers, `spec/diagnostics/<page_name>`.
"""

from __future__ import annotations

from functools import cache

import thutuc
from thutuc.report import diagnostic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.report.diagnostic import Code


def all_codes() -> tuple[Code, ...]:
    """Every code that any module of the compiler defines, sorted."""
    _load()
    return tuple(code for key, code in sorted(diagnostic.DEFINED.items()) if key == code.code)


def find(code_or_name: str) -> Code | None:
    """The code known under a code or a name, in either case of letters; None when there is none."""
    _load()
    return diagnostic.DEFINED.get(code_or_name.upper()) or diagnostic.DEFINED.get(code_or_name.lower())


def page_name(code: Code) -> str:
    """The file name of the page that explains a code, as in `S1004-unknown-key.md`."""
    return f"{code.code}-{code.name}.md"


@cache
def _load() -> None:
    """Import every module; a code is defined when its module is imported."""
    import pkgutil
    from importlib import import_module

    for module in pkgutil.walk_packages(thutuc.__path__, "thutuc."):
        if not module.name.endswith(".__main__"):
            import_module(module.name)
