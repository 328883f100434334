"""What can be wrong with a date, a duration, a rule or a calendar table; each error speaks both languages."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.text.bilingual import Bilingual


class TimeError(ValueError):
    """Base of the errors of this package; `text` is the message for the user."""

    def __init__(self, text: Bilingual) -> None:
        super().__init__(text.en)
        self.text = text


class TimeOverflow(TimeError):
    """The result lies outside the years 1 to 9999."""


class DurationError(TimeError):
    """The duration does not fit the operation: its unit, a fraction, or a negative amount."""


class RuleError(TimeError):
    """The parts of a deadline contradict each other, or a needed part is missing."""


class CalendarError(TimeError):
    """The text of a calendar table cannot be used; `line` is 1-based, 0 when the whole table is meant."""

    def __init__(self, text: Bilingual, line: int = 0) -> None:
        super().__init__(text)
        self.line = line
