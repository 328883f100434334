"""The target `typescript`: an ES module per procedure that validates dossiers and decides on them, with its types.

It needs no other module, evaluates no text, and so runs under a strict Content-Security-Policy. Its language is that of ECMAScript 2022.
"""

from __future__ import annotations

import re

from thutuc.emit.interface import ENFORCED, RULE_KINDS, Artefact, Emitter, Loss
from thutuc.emit.typescript.bundle import FILES
from thutuc.emit.typescript.dispatch import dispatcher
from thutuc.emit.typescript.module import module
from thutuc.emit.typescript.texts import messages
from thutuc.emit.typescript.types import types
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.interface import Slice
    from thutuc.plan import Plans

LOSSES = {
    "field.type": Loss(
        "weaker",
        Bilingual(
            "JavaScript không phân biệt 5 với 5.0: số nguyên viết dạng 5.0 được chấp nhận.",
            "JavaScript does not tell 5 from 5.0: a whole number written as 5.0 passes.",
        ),
    ),
    "gap": Loss(
        "shown",
        Bilingual(
            "Điều chưa mô hình hoá được ghi ở đầu tệp kiểu dữ liệu (.d.ts), không kiểm tra được bằng mã.",
            "Declared gaps stand at the head of the types (.d.ts); code cannot check them.",
        ),
    ),
}


def module_name(code: str) -> str:
    """The name of the module of a procedure, without its ending."""
    return "procedure_" + re.sub(r"[^0-9A-Za-z]+", "_", code).strip("_").lower()


def emit(plans: Plans) -> tuple[Artefact, ...]:
    """The module, its types, and its sentences in both languages."""
    name = module_name(plans.data.code)
    sources = {file: _source(file) for file in FILES}
    return (
        module(plans, f"{name}.js", sources),
        types(plans, f"{name}.d.ts"),
        *messages(plans.data),
    )


def _source(name: str) -> str:
    from pkgutil import get_data

    source = get_data("thutuc.emit.typescript", f"runtime/{name}.js")
    if source is None:
        raise FileNotFoundError(f"the runtime module {name} is not installed")
    return source.decode()


def dispatch(code: str, slices: tuple[Slice, ...]) -> tuple[Artefact, ...]:
    """The module that picks that of a slice by the day of receipt."""
    return dispatcher(code, module_name(code), slices)


EMITTER = Emitter(
    "typescript",
    "1",
    Bilingual(
        "Mô-đun JavaScript có kiểu TypeScript kiểm tra hồ sơ và tính giấy tờ, phí, ngày hẹn trả",
        "A JavaScript module with TypeScript types that validates dossiers and computes documents, fees and due dates",
    ),
    {kind: LOSSES.get(kind, ENFORCED) for kind in RULE_KINDS},
    emit,
    dispatch,
)
