"""What the functions of a procedure answer."""

from __future__ import annotations

from collections import namedtuple

# A result of all its values at once: a third of the time of a call with their names.
made = tuple.__new__

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from typing import NamedTuple

    class Error(NamedTuple):
        """A mistake: JSON Pointer into the dossier ("" for the whole), id of the rule, sentence for the applicant."""

        path: str
        rule: str
        message: str

    class DocumentResult(NamedTuple):
        """What a dossier says of a document or a group of documents.

        `status` is needed (it has to be there and is), missing, not_needed, from_data (the database that
        replaces it has it), alternative (another of its group was taken) or undetermined (waits for `needs`;
        `failure` where it cannot be computed). `problems` of a document that is there: originals, copies,
        either, certified, electronic, age, age_unknown.
        """

        id: str
        status: str
        grouping: str = ""
        members: tuple[DocumentResult, ...] = ()
        problems: tuple[str, ...] = ()
        needs: tuple[str, ...] = ()
        failure: str = ""

    class FeeResult(NamedTuple):
        """What is to be paid of a fee.

        `status` is amount, exempt, local, not_stated, not_due, undetermined, conflict or no_row; `amount`, in
        whole units of the currency, is given with the status amount only. `row` and `reduction` were applied,
        `rows` contradict each other.
        """

        id: str
        status: str
        amount: int | None = None
        currency: str = "VND"
        row: str = ""
        reduction: str = ""
        rows: tuple[str, ...] = ()
        needs: tuple[str, ...] = ()
        failure: str = ""

    class DueResult(NamedTuple):
        """When the result is due: with the status due on `date`, at `minutes` since midnight or (None) by the
        end of the day.

        Other statuses: not_stated, by_agreement, undetermined, conflict, no_row. `unannounced` are the years, from the
        receipt to that date, whose days off were not published: there the date is an assumption.
        """

        status: str
        date: dt.date | None = None
        minutes: int | None = None
        row: str = ""
        rows: tuple[str, ...] = ()
        needs: tuple[str, ...] = ()
        failure: str = ""
        unannounced: tuple[int, ...] = ()

    class RouteResult(NamedTuple):
        """The steps a dossier passes, by id and in order.

        ended: at `end`, one of done, refused, withdrawn, stopped. undetermined: what follows waits for `needs`, or cannot be
        computed (`failure`). endless: a step came up a third time.
        """

        status: str
        steps: tuple[str, ...] = ()
        end: str = ""
        needs: tuple[str, ...] = ()
        failure: str = ""

else:
    # Loading `typing` takes longer than all the rest of the package.
    Error = namedtuple("Error", "path rule message")
    DocumentResult = namedtuple(
        "DocumentResult", "id status grouping members problems needs failure", defaults=("", (), (), (), "")
    )
    FeeResult = namedtuple(
        "FeeResult",
        "id status amount currency row reduction rows needs failure",
        defaults=(None, "VND", "", "", (), (), ""),
    )
    DueResult = namedtuple(
        "DueResult",
        "status date minutes row rows needs failure unannounced",
        defaults=(None, None, "", (), (), "", ()),
    )
    RouteResult = namedtuple("RouteResult", "status steps end needs failure", defaults=((), "", (), ""))
