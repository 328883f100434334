"""A day with or without the hour."""

from __future__ import annotations

from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt


class Moment(Record):
    """A date and the minutes since midnight, 1440 being 24:00.

    None stands for an hour that is not known, or for the whole day.
    """

    date: dt.date
    minutes: int | None = None
