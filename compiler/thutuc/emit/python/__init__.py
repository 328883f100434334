"""The target `python`: a package per procedure that validates dossiers and decides on them.

It needs nothing but the standard library of Python 3.9 or later.
"""

from __future__ import annotations

import re

from thutuc.emit.interface import ENFORCED, RULE_KINDS, Artefact, Emitter, Loss
from thutuc.emit.python.dispatch import dispatcher
from thutuc.emit.python.module import module
from thutuc.emit.python.texts import holidays, messages, types
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.interface import Slice
    from thutuc.plan import Plans

RUNTIME = (
    "__init__",
    "arithmetic",
    "days",
    "decisions",
    "facts",
    "mistakes",
    "parts",
    "readers",
    "results",
    "routes",
    "shapes",
)
LOSSES = {
    "gap": Loss(
        "shown",
        Bilingual(
            "Điều chưa mô hình hoá được ghi ở đầu mô-đun, không kiểm tra được bằng mã.",
            "Declared gaps stand at the head of the module; code cannot check them.",
        ),
    ),
}


def package_name(code: str) -> str:
    """The name of the package of a procedure."""
    return "procedure_" + re.sub(r"[^0-9A-Za-z]+", "_", code).strip("_").lower()


def emit(plans: Plans) -> tuple[Artefact, ...]:
    """The package: the module of the procedure, the types of its dossier, its sentences, the calendar, the runtime."""
    package = package_name(plans.data.code)
    return (
        module(plans, f"{package}/__init__.py"),
        types(plans.data, f"{package}/dossier.py"),
        messages(plans.data, f"{package}/messages.py"),
        holidays(plans.calendar, f"{package}/holidays.py"),
        *(Artefact(f"{package}/runtime/{name}.py", _source(name)) for name in RUNTIME),
    )


def _source(name: str) -> bytes:
    from pkgutil import get_data

    source = get_data("thutuc.emit.python", f"runtime/{name}.py")
    if source is None:
        raise FileNotFoundError(f"the runtime module {name} is not installed")
    return source


def dispatch(code: str, slices: tuple[Slice, ...]) -> tuple[Artefact, ...]:
    """The module that picks the package of a slice by the day of receipt."""
    return (dispatcher(code, package_name(code), slices),)


EMITTER = Emitter(
    "python",
    "1",
    Bilingual(
        "Mã Python kiểm tra hồ sơ và tính giấy tờ, phí, ngày hẹn trả",
        "Python code that validates dossiers and computes documents, fees and due dates",
    ),
    {kind: LOSSES.get(kind, ENFORCED) for kind in RULE_KINDS},
    emit,
    dispatch,
)
