"""How dates, hours and durations are written in sentences for the user."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from thutuc.time.duration import Duration

WEEKDAYS = (
    Bilingual("thứ Hai", "Monday"),
    Bilingual("thứ Ba", "Tuesday"),
    Bilingual("thứ Tư", "Wednesday"),
    Bilingual("thứ Năm", "Thursday"),
    Bilingual("thứ Sáu", "Friday"),
    Bilingual("thứ Bảy", "Saturday"),
    Bilingual("Chủ nhật", "Sunday"),
)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
UNIT_WORDS = {
    "minute": ("phút", "minute", "minutes"),
    "hour": ("giờ", "hour", "hours"),
    "working_hour": ("giờ làm việc", "working hour", "working hours"),
    "day": ("ngày", "day", "days"),
    "working_day": ("ngày làm việc", "working day", "working days"),
    "week": ("tuần", "week", "weeks"),
    "month": ("tháng", "month", "months"),
    "year": ("năm", "year", "years"),
    "calendar_day_without_holidays": (
        "ngày, không bao gồm ngày nghỉ lễ, tết",
        "day, public holidays not included",
        "days, public holidays not included",
    ),
}


def plain_date(day: dt.date) -> Bilingual:
    """24/11/2026, and 24 November 2026."""
    return Bilingual(f"{day.day:02d}/{day.month:02d}/{day.year:04d}", f"{day.day} {MONTHS[day.month - 1]} {day.year}")


def full_date(day: dt.date) -> Bilingual:
    """The date with its weekday."""
    weekday, date = WEEKDAYS[day.weekday()], plain_date(day)
    return Bilingual(f"{weekday.vi}, {date.vi}", f"{weekday.en} {date.en}")


def date_list(days: Sequence[dt.date]) -> Bilingual:
    """Dates one after the other, without weekdays."""
    texts = [plain_date(day) for day in days]
    return Bilingual(", ".join(text.vi for text in texts), ", ".join(text.en for text in texts))


def clock(minutes: int) -> Bilingual:
    """An hour of the day from minutes since midnight, 1440 being 24:00."""
    hour, minute = divmod(minutes, 60)
    vi = f"{hour} giờ {minute:02d}" if minute else f"{hour} giờ"
    return Bilingual(vi, f"{hour:02d}:{minute:02d}")


def amount_words(length: Duration) -> Bilingual:
    """The amount as each language writes it: 05 and 5, 0,5 and 0.5."""
    number, scale = length.reduced()
    sign, digits = ("-" if number < 0 else ""), str(abs(number))
    if not scale:
        return Bilingual(sign + digits.zfill(2), sign + digits)
    digits = digits.zfill(scale + 1)
    whole, fraction = digits[:-scale], digits[-scale:]
    return Bilingual(f"{sign}{whole},{fraction}", f"{sign}{whole}.{fraction}")


def duration_words(length: Duration) -> Bilingual:
    """The duration as a notice writes it: `05 ngày làm việc`, `5 working days`."""
    amount = amount_words(length)
    vi, one, many = UNIT_WORDS[length.unit]
    return Bilingual(f"{amount.vi} {vi}", f"{amount.en} {one if amount.en == '1' else many}")
