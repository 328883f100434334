"""Everything the law says about one dossier, on the day whose model is given."""

from __future__ import annotations

from thutuc.evaluate.deadline import DeadlineOutcome, assess_deadline
from thutuc.evaluate.documents import assess_document, lacking, required
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.fees import Fees, total
from thutuc.evaluate.route import assess_route
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.evaluate.documents import DocumentOutcome
    from thutuc.evaluate.fees import FeeOutcome
    from thutuc.evaluate.outcome import Error
    from thutuc.evaluate.route import Route
    from thutuc.model.procedure import Procedure
    from thutuc.time.calendar import Calendar
    from thutuc.time.office import OfficeHours
    from thutuc.time.reasons import Assumption


class Assessment(Record):
    """The answers for one dossier.

    `required` and `missing` are ids of documents, or of the group of which one member has to be brought.
    `total` is the sum to be paid in whole đồng, None while it is open. `deadline` is None where the
    specification has none and does not say that the law states none, `route` where there are no steps.
    `assumptions` are those behind the dates computed in conditions and amounts; the deadline has its own.
    """

    errors: tuple[Error, ...]
    documents: tuple[DocumentOutcome, ...]
    required: tuple[str, ...]
    missing: tuple[str, ...]
    fees: tuple[FeeOutcome, ...]
    total: int | None
    deadline: DeadlineOutcome | None
    route: Route | None
    assumptions: tuple[Assumption, ...]


def assess(procedure: Procedure, dossier: object, calendar: Calendar, office: OfficeHours | None = None) -> Assessment:
    """Assesses a dossier given as JSON values; any value is answered, a wrong one by errors.

    Answers that do not rest on what is wrong or missing are given all the same. `office` is needed for
    deadlines in working hours.
    """
    environment = Environment(procedure, calendar)
    fees = Fees(environment)
    read = read_dossier(environment, dossier)
    documents = tuple(assess_document(document, environment) for document in procedure.documents)
    outcomes = tuple(fees.outcome(fee) for fee in procedure.fees)
    deadline = None
    if procedure.deadline is not None:
        deadline = assess_deadline(procedure.deadline, read.parts, environment, office)
    elif procedure.deadline_state == "not_stated":
        deadline = DeadlineOutcome("not_stated")
    route = assess_route(environment, read.parts.decisions) if procedure.steps else None
    return Assessment(
        errors=read.errors,
        documents=documents,
        required=tuple(one for document in documents for one in required(document)),
        missing=tuple(one for document in documents for one in lacking(document)),
        fees=outcomes,
        total=total(outcomes),
        deadline=deadline,
        route=route,
        assumptions=tuple(environment.assumptions),
    )
