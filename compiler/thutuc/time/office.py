"""Office hours, and how working hours run through them."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.time.errors import RuleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

DAY_MINUTES = 24 * 60
ROUND_THE_CLOCK = ((0, DAY_MINUTES),)


class OfficeHours(Record):
    """When an office works: windows in minutes since midnight, ascending and apart, of a working day and of a Saturday.

    A Saturday with hours counts for working hours and for what is promised the same day, never as a working day; one that is a
    public holiday has none. `assumed` says that no published hours are known; results that depend on them then carry an assumption.
    Made by `parse_office_hours` or `office_hours`, which check the windows.
    """

    windows: tuple[tuple[int, int], ...]
    assumed: bool = False
    saturday: tuple[tuple[int, int], ...] = ()

    def opening(self) -> int:
        """The minute at which the office opens."""
        return self.windows[0][0]

    def length(self) -> int:
        """Minutes of work in one working day."""
        return total(self.windows)


def are_windows(windows: Sequence[tuple[int, int]]) -> bool:
    """Whether windows lie within the day, ascending and apart."""
    last = -1
    for start, end in windows:
        if not last < start < end <= DAY_MINUTES:
            return False
        last = end
    return True


def office_hours(
    windows: Sequence[tuple[int, int]], saturday: Sequence[tuple[int, int]] = (), *, assumed: bool = False
) -> OfficeHours:
    """Checked office hours; windows that are empty, overlap or leave the day raise RuleError. A Saturday may have none."""
    if windows and are_windows(windows) and are_windows(saturday):
        return OfficeHours(tuple(windows), assumed, tuple(saturday))
    raise RuleError(
        Bilingual(
            "Giờ làm việc phải gồm các khoảng giờ trong ngày, từ sớm đến muộn và không chồng lên nhau, "
            "ví dụ 08:00-12:00 và 13:00-17:00. Hãy sửa giờ làm việc.",
            "Office hours must be windows within the day, early to late and apart, "
            "for example 08:00-12:00 and 13:00-17:00. Correct the office hours.",
        )
    )


def parse_office_hours(texts: Sequence[str], *, assumed: bool = False) -> OfficeHours:
    """Office hours of a working day from texts like `08:00-12:00`; others raise RuleError."""
    windows: list[tuple[int, int]] = []
    for text in texts:
        start, _, end = text.partition("-")
        windows.append((_minutes(start, text), _minutes(end, text)))
    return office_hours(windows, assumed=assumed)


def total(windows: Sequence[tuple[int, int]]) -> int:
    """Minutes covered by disjoint windows."""
    return sum(end - start for start, end in windows)


def clipped(windows: Sequence[tuple[int, int]], start: int) -> list[tuple[int, int]]:
    """What the windows leave from minute `start` on."""
    return [(max(low, start), high) for low, high in windows if high > start]


def locate(windows: Sequence[tuple[int, int]], minutes: int) -> int:
    """The minute of the day at which `minutes` of the windows have run, from 1 up to their total."""
    left = minutes
    for start, end in windows:
        if left <= end - start:
            return start + left
        left -= end - start
    raise ValueError(f"{minutes} minutes do not fit the windows {windows}")


def _minutes(text: str, window: str) -> int:
    hour, colon, minute = text.strip().partition(":")
    digits = hour + minute
    if colon and len(hour) == len(minute) == 2 and digits.isascii() and digits.isdigit():
        value = int(hour) * 60 + int(minute)
        if int(minute) < 60 and value <= DAY_MINUTES:
            return value
    raise RuleError(
        Bilingual(
            f"“{window}” không phải là một khoảng giờ. Hãy ghi theo dạng 08:00-12:00.",
            f"“{window}” is not a window of hours. Write it like 08:00-12:00.",
        )
    )
