"""Exact lengths of time with the unit in which the law gives them."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record
from thutuc.time.errors import DurationError
from thutuc.time.words import duration_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Unit = Literal[
        "minute",
        "hour",
        "working_hour",
        "day",
        "working_day",
        "week",
        "month",
        "year",
        "calendar_day_without_holidays",
    ]

UNITS: tuple[Unit, ...] = (
    "minute",
    "hour",
    "working_hour",
    "day",
    "working_day",
    "week",
    "month",
    "year",
    "calendar_day_without_holidays",
)
CLOCK_UNITS: tuple[Unit, ...] = ("minute", "hour", "working_hour")


class Duration(Record):
    """`amount / 10**scale` of `unit`: `Duration(5, "day", 1)` is half a day.

    A bare "ngày" is a calendar day (Điều 145-148 Bộ luật Dân sự 91/2015/QH13); `hour` runs round the clock,
    `working_hour` only inside office hours; `calendar_day_without_holidays` is "ngày, không bao gồm ngày nghỉ
    lễ, tết" (1.014171). Equality compares the fields: 5/10 and 50/100 differ until `reduced`.
    """

    amount: int
    unit: Unit
    scale: int = 0

    def reduced(self) -> tuple[int, int]:
        """Amount and scale of the same length with the smallest scale that is not negative."""
        amount, scale = self.amount, self.scale
        while scale > 0 and amount % 10 == 0:
            amount, scale = amount // 10, scale - 1
        return amount, scale

    def is_whole(self) -> bool:
        """Whether the amount has no fraction."""
        return self.amount % _power_of_ten(self.scale) == 0

    def whole(self) -> int:
        """The amount as an integer; a fraction raises DurationError."""
        if not self.is_whole():
            words = duration_words(self)
            raise DurationError(
                Bilingual(
                    f"Thời hạn {words.vi} có phần lẻ, trong khi đơn vị này chỉ nhận số nguyên. "
                    "Hãy ghi số nguyên, hoặc đổi sang giờ làm việc.",
                    f"The duration of {words.en} has a fraction where this unit takes whole numbers. "
                    "Write a whole number, or use working hours.",
                )
            )
        return self.amount // _power_of_ten(self.scale)

    def ceiling(self) -> int:
        """The amount rounded up to an integer."""
        return -(-self.amount // _power_of_ten(self.scale))

    def share_of_last(self, size: int) -> int:
        """How much of the last, begun unit belongs to the length, in parts of `size`, rounded up.

        Two and a quarter days with `size` 480 give 120; a whole number of days gives 480.
        """
        base = _power_of_ten(self.scale)
        part = self.amount % base or base
        return -(-part * size // base)

    def minutes(self) -> int:
        """A length in minutes, hours or working hours as whole minutes.

        DurationError for other units and for lengths that are no whole number of minutes.
        """
        if self.unit not in CLOCK_UNITS:
            raise unfit(self, Bilingual("tính theo giờ", "a computation in hours"))
        factor = 1 if self.unit == "minute" else 60
        return Duration(self.amount * factor, "minute", self.scale).whole()

    def plus(self, other: Duration) -> Duration:
        """The sum of two lengths of one unit; different units raise DurationError."""
        if other.unit != self.unit:
            raise unfit(other, Bilingual("cộng với thời hạn khác đơn vị", "a sum with another unit"))
        scale = max(self.scale, other.scale)
        mine = self.amount * _power_of_ten(scale - self.scale)
        return Duration(mine + other.amount * _power_of_ten(scale - other.scale), self.unit, scale)

    def required_not_negative(self) -> Duration:
        """The length itself; a negative one raises DurationError, because a term cannot run backwards."""
        if self.amount < 0:
            words = duration_words(self)
            raise DurationError(
                Bilingual(
                    f"Thời hạn {words.vi} là số âm; thời hạn giải quyết không thể âm. Hãy kiểm tra công "
                    "thức tính thời hạn.",
                    f"The duration of {words.en} is negative; a term cannot be. Check how it is computed.",
                )
            )
        return self


def _power_of_ten(exponent: int) -> int:
    power: int = 10**exponent
    return power


def unfit(length: Duration, purpose: Bilingual) -> DurationError:
    """The error for a unit that does not fit `purpose`."""
    words = duration_words(length)
    return DurationError(
        Bilingual(
            f"Không dùng được thời hạn {words.vi} để {purpose.vi}. Hãy chọn đơn vị khác.",
            f"A duration of {words.en} does not fit {purpose.en}. Choose another unit.",
        )
    )
