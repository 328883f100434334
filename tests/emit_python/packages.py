"""Generated packages, written and imported, and what the reference evaluator says in the same words."""

from __future__ import annotations

import datetime as dt
import importlib.util
import sys
from typing import TYPE_CHECKING, Any

from tests.support import ROOT, calendar, load, load_text
from thutuc.emit.python import EMITTER, package_name
from thutuc.evaluate.assess import assess
from thutuc.plan import plan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import ModuleType

    from thutuc.evaluate.deadline import DeadlineOutcome
    from thutuc.evaluate.documents import DocumentOutcome
    from thutuc.model.procedure import Procedure
    from thutuc.time.office import OfficeHours

BIRTH = "procedures/ho-tich/1.001193.yaml"
TRANSFER = "procedures/khoa-hoc-cong-nghe/1.007281.yaml"
DAY = "2026-09-15"


class Subject:
    """A procedure and its generated package; its `repr` is short, for it is shown with every failing example."""

    def __init__(self, procedure: Procedure, folder: Path) -> None:
        self.procedure = procedure
        self.folder = write(procedure, folder)
        self.module = imported(self.folder)


def sample() -> Procedure:
    """The procedure that has every type of fact, node of expression, kind of table and document."""
    return load_text((ROOT / "tests" / "emit_python" / "sample.yaml").read_text("utf-8"), DAY)


def real(path: str) -> Procedure:
    """A procedure of this repository on the day of these tests."""
    return load(path, DAY)


def write(procedure: Procedure, folder: Path) -> Path:
    """Writes the package of a procedure; the answer is its folder."""
    for artefact in EMITTER.emit(plan(procedure, calendar())):
        place = folder / artefact.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(artefact.content)
    return folder / package_name(procedure.code)


def imported(package: Path) -> ModuleType:
    """The package, loaded anew under a name of its own."""
    name = f"{package.name}_{abs(hash(package))}"
    spec = importlib.util.spec_from_file_location(
        name, package / "__init__.py", submodule_search_locations=[str(package)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def generated(module: ModuleType, dossier: object, office: OfficeHours | None) -> dict[str, Any]:
    """What the generated package says of a dossier."""
    due = module.due(dossier, (office.windows, office.saturday) if office else None)
    documents, fees = module.documents(dossier), module.fees(dossier)
    return {
        "vi": [tuple(error) for error in module.validate(dossier)],
        "en": [error.message for error in module.validate(dossier, "en")],
        "documents": [_plain(document) for document in documents],
        "required": module.required(documents),
        "missing": module.missing(documents),
        "fees": [tuple(fee) for fee in fees],
        "total": module.sum_of(fees),
        "due": due and tuple(due),
        "route": (route := module.route(dossier)) and tuple(route),
    }


def reference(procedure: Procedure, dossier: object, office: OfficeHours | None) -> dict[str, Any]:
    """What the reference evaluator says of a dossier, in the form of `generated`."""
    found = assess(procedure, dossier, calendar(), office)
    due = found.deadline
    return {
        "vi": [(error.path, error.rule, error.message.vi) for error in found.errors],
        "en": [error.message.en for error in found.errors],
        "documents": [_outcome(document) for document in found.documents],
        "required": list(found.required),
        "missing": list(found.missing),
        "fees": [
            (fee.id, fee.status, fee.amount, fee.currency, fee.row, fee.reduction, fee.rows, fee.needs, fee.failure)
            for fee in found.fees
        ],
        "total": found.total,
        "route": (route := found.route) and (route.status, route.steps, route.end, route.needs, route.failure),
        "due": due
        and (due.status, due.date, due.minutes, due.row, due.rows, due.needs, due.failure, unannounced(due, dossier)),
    }


def unannounced(due: DeadlineOutcome, dossier: object) -> tuple[int, ...]:
    """The years from the receipt to the due date whose schedule is not published: all that the evaluator's answer rests on, and maybe more."""
    if due.date is None or not isinstance(dossier, dict):
        return ()
    first = dt.date.fromisoformat(dossier["submission_date"])
    years = tuple(year for year in range(first.year, due.date.year + 1) if year not in calendar().announced)
    told = [one.dates for one in due.assumptions if one.kind == "year_not_announced"]
    assert all({low.year, high.year} <= set(years) for low, high in told)
    return years


def _plain(document: Any) -> tuple[object, ...]:
    return (*document[:3], tuple(_plain(member) for member in document.members), *document[4:])


def _outcome(document: DocumentOutcome) -> tuple[object, ...]:
    members = tuple(_outcome(member) for member in document.members)
    problems: Sequence[str] = tuple(problem.kind for problem in document.problems)
    return (
        document.id,
        document.status,
        document.grouping,
        members,
        problems,
        document.needs,
        document.failure,
    )
