"""The sentences of steps and assumptions, in both languages."""

from __future__ import annotations

import datetime as dt

from thutuc.text.bilingual import Bilingual
from thutuc.time.reasons import ARTICLE_147, ARTICLE_148, ARTICLE_148_5, Assumption, Step, civil_code
from thutuc.time.words import MONTHS, clock, date_list, duration_words, full_date, plain_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.time.calendar import Entry
    from thutuc.time.duration import Duration
    from thutuc.time.moment import Moment


def at(moment: Moment) -> Bilingual:
    """The moment inside a sentence: `10 giờ thứ Hai, 23/11/2026`, or the date alone."""
    date = full_date(moment.date)
    if moment.minutes is None:
        return date
    hour = clock(moment.minutes)
    return Bilingual(f"{hour.vi} {date.vi}", f"{hour.en} on {date.en}")


def received(moment: Moment) -> Step:
    """When the dossier came."""
    when = at(moment)
    on = "on " if moment.minutes is None else "at "
    return Step(
        "received",
        (moment.date,),
        Bilingual(f"Nhận hồ sơ: {when.vi}.", f"The dossier was received {on}{when.en}."),
    )


def after_cut_off(moment: Moment, cut_off: int, effective: dt.date) -> Step:
    """A receipt after the cut-off."""
    hour, day = clock(cut_off), full_date(effective)
    return Step(
        "cut_off",
        (moment.date, effective),
        Bilingual(
            f"Nhận sau {hour.vi} nên coi như nhận vào đầu ngày làm việc tiếp theo: {day.vi}.",
            f"It came after {hour.en}, so it counts as received at the start of the next working day: {day.en}.",
        ),
    )


def on_day_off(entry: Entry, effective: dt.date) -> Step:
    """A receipt on a day off."""
    day = full_date(effective)
    return Step(
        "received_on_day_off",
        (entry.date, effective),
        Bilingual(
            f"Ngày nhận là ngày nghỉ ({entry.name.vi}) nên coi như nhận vào đầu ngày làm việc tiếp theo: {day.vi}.",
            f"The day of receipt is a day off ({entry.name.en}), so the dossier counts as received at the "
            f"start of the next working day: {day.en}.",
        ),
        entry.source,
    )


def start_not_counted(day: dt.date) -> Step:
    """The day of the start is left out."""
    date, law = plain_date(day), civil_code("147")
    return Step(
        "first_day_not_counted",
        (day,),
        Bilingual(
            f"Không tính ngày {date.vi}; đếm từ ngày liền sau{law.vi}.",
            f"{date.en} is not counted; the count starts with the following day{law.en}.",
        ),
        ARTICLE_147,
    )


def fixed_day(day: dt.date) -> Step:
    """A deadline that is a day."""
    date = full_date(day)
    return Step("counted", (day,), Bilingual(f"Phải xong chậm nhất {date.vi}.", f"It must be done by {date.en}."))


def fixed_day_moved(day: dt.date) -> Assumption:
    """A deadline that is a day off: that the rule on the end of terms holds for it too is a reading."""
    date, law = full_date(day), civil_code("148", "5")
    return Assumption(
        "reading",
        (day,),
        Bilingual(
            f"Ngày phải xong là ngày nghỉ ({date.vi}); coi như thời hạn kết thúc vào ngày làm việc tiếp theo{law.vi}, dù "
            "điều luật nói về thời hạn, không nói riêng về một ngày cố định.",
            f"The day set is a day off ({date.en}); the next working day is taken{law.en}, although that rule speaks of terms, "
            "not of a fixed day.",
        ),
    )


def counted_back(length: Duration, event: dt.date, day: dt.date) -> Step:
    """A term counted backwards from an event."""
    words, when, date = duration_words(length), plain_date(event), full_date(day)
    return Step(
        "counted",
        (event, day),
        Bilingual(
            f"Đếm ngược đủ {words.vi} từ ngày {when.vi}, không tính ngày đó: {date.vi}.",
            f"{words.en} counted back from {when.en}, that day not counted: {date.en}.",
        ),
    )


def runs_from_moment(moment: Moment) -> Step:
    """A term in hours starts at once."""
    when, law = at(moment), civil_code("147")
    return Step(
        "counted",
        (moment.date,),
        Bilingual(
            f"Thời hạn theo giờ bắt đầu ngay từ {when.vi}{law.vi}.",
            f"A term in hours runs from the moment itself: {when.en}{law.en}.",
        ),
        ARTICLE_147,
    )


def day_off(entry: Entry) -> Step:
    """A day that is not counted."""
    date = full_date(entry.date)
    return Step(
        "day_off",
        (entry.date,),
        Bilingual(
            f"Không tính ngày {plain_date(entry.date).vi}: {entry.name.vi}.",
            f"{date.en} is not counted: {entry.name.en}.",
        ),
        entry.source,
    )


def worked_saturday(entry: Entry) -> Step:
    """A Saturday that is counted."""
    date = full_date(entry.date)
    return Step(
        "worked_saturday",
        (entry.date,),
        Bilingual(
            f"Tính cả {date.vi}: {entry.name.vi}.",
            f"{date.en} is counted: {entry.name.en}.",
        ),
        entry.source,
    )


def suspended(start: int, stop: int) -> Step:
    """A half-open interval of ordinals during which the term did not run."""
    first, last = dt.date.fromordinal(start), dt.date.fromordinal(stop - 1)
    low, high = plain_date(first), plain_date(last)
    return Step(
        "suspended",
        (first, last),
        Bilingual(
            f"Thời gian từ {low.vi} đến hết {high.vi} không tính vào thời hạn.",
            f"The time from {low.en} to the end of {high.en} does not count.",
        ),
    )


def counted(length: Duration, end: Moment, name: Bilingual | None, *, further: bool) -> Step:
    """Where the term, or a further part of it, comes to an end."""
    words, when = duration_words(length), at(end)
    label = Bilingual(f" ({name.vi})", f" ({name.en})") if name else Bilingual("", "")
    more = Bilingual("Cộng thêm", "Adding") if further else Bilingual("Tính đủ", "Counting")
    return Step(
        "counted",
        (end.date,),
        Bilingual(
            f"{more.vi} {words.vi}{label.vi}: đến {when.vi}.",
            f"{more.en} {words.en}{label.en}: until {when.en}.",
        ),
    )


def same_day(day: dt.date) -> Step:
    """Done on the day of receipt."""
    date = full_date(day)
    return Step(
        "counted",
        (day,),
        Bilingual(f"Giải quyết ngay trong ngày: {date.vi}.", f"To be done on the same day: {date.en}."),
    )


def end_of_month(start: dt.date, end: dt.date) -> Step:
    """The month of the end has no day of that number."""
    law, date = civil_code("148"), plain_date(end)
    return Step(
        "end_of_month",
        (start, end),
        Bilingual(
            f"Tháng {end.month:02d}/{end.year} không có ngày {start.day} nên lấy ngày cuối tháng: {date.vi}{law.vi}.",
            f"{MONTHS[end.month - 1]} {end.year} has no day {start.day}, so its last day is taken: {date.en}{law.en}.",
        ),
        ARTICLE_148,
    )


def moved(entry: Entry, day: dt.date) -> Step:
    """The last day is a day off."""
    last, target, law = full_date(entry.date), full_date(day), civil_code("148", "5")
    reason = Bilingual("", "")
    if entry.kind != "weekend":
        reason = Bilingual(f" ({entry.name.vi})", f" ({entry.name.en})")
    return Step(
        "moved",
        (entry.date, day),
        Bilingual(
            f"Ngày cuối cùng là {last.vi}, ngày nghỉ{reason.vi}, nên thời hạn kết thúc vào cuối ngày làm "
            f"việc tiếp theo: {target.vi}{law.vi}.",
            f"The last day is {last.en}, a day off{reason.en}, so the term ends with the next working day: "
            f"{target.en}{law.en}.",
        ),
        ARTICLE_148_5,
    )


def due(end: Moment) -> Step:
    """The answer."""
    when = at(end)
    if end.minutes is None:
        text = Bilingual(f"Hạn trả kết quả: hết ngày {when.vi}.", f"Due by the end of {when.en}.")
    else:
        text = Bilingual(f"Hạn trả kết quả: {when.vi}.", f"Due at {when.en}.")
    return Step("due", (end.date,), text)


def lieu_days_count(entries: Sequence[Entry]) -> Assumption:
    """Days in lieu inside a term that leaves out public holidays only."""
    days = tuple(entry.date for entry in entries)
    dates = date_list(days)
    return Assumption(
        "reading",
        days,
        Bilingual(
            "“Không bao gồm ngày nghỉ lễ, tết” được hiểu là chỉ trừ các ngày lễ, tết; ngày nghỉ bù, nghỉ "
            f"hoán đổi vẫn tính: {dates.vi}.",
            "“Public holidays not included” is read as leaving out the holidays only; compensatory and "
            f"swapped days off are counted: {dates.en}.",
        ),
    )


def fraction_of_day(end: dt.date, *, hours_known: bool) -> Assumption:
    """A fraction of a day."""
    if hours_known:
        rest = Bilingual(
            "được tính vào ngày sau các ngày đủ, theo tỷ lệ giờ của ngày đó",
            "is taken from the day after the whole days, in proportion to its hours",
        )
    else:
        rest = Bilingual("được tính đến hết ngày", "is taken to the end of the day")
    return Assumption(
        "reading",
        (end,),
        Bilingual(
            f"Chưa tìm thấy quy định về cách tính phần lẻ của ngày; ở đây phần lẻ {rest.vi}.",
            f"No provision on fractions of a day was found; here the fraction {rest.en}.",
        ),
    )


def parts_add_up(day: dt.date) -> Assumption:
    """A part ends on a day off and another follows."""
    date = full_date(day)
    return Assumption(
        "reading",
        (day,),
        Bilingual(
            f"Các phần của thời hạn được cộng liền nhau: một phần hết vào ngày nghỉ ({date.vi}), nhưng "
            "chỉ ngày cuối cùng của cả thời hạn mới được chuyển sang ngày làm việc tiếp theo.",
            f"The parts of the term are added without a break: one ends on a day off ({date.en}), but "
            "only the last day of the whole term moves to the next working day.",
        ),
    )


def cut_off_on_day_off(day: dt.date) -> Assumption:
    """A receipt on a day off under a rule with a cut-off, for a term in days or hours."""
    date = full_date(day)
    return Assumption(
        "reading",
        (day,),
        Bilingual(
            f"Thủ tục có giờ chốt nhưng không nói về hồ sơ nhận vào ngày nghỉ ({date.vi}): ở đây coi như "
            "nhận vào đầu ngày làm việc tiếp theo, để hồ sơ nộp sau không có hạn sớm hơn hồ sơ nộp trước.",
            "The procedure has a cut-off hour but says nothing of dossiers received on a day off "
            f"({date.en}): they count as received at the start of the next working day, so that a later "
            "dossier is not due before an earlier one.",
        ),
    )


def unknown_hour(day: dt.date, cut_off: int, other: Moment) -> Assumption:
    """The hour of receipt is not known and matters."""
    hour, when = clock(cut_off), at(other)
    return Assumption(
        "unknown_hour",
        (day,),
        Bilingual(
            f"Không có giờ nhận hồ sơ nên coi như nhận không muộn hơn {hour.vi}; nếu nhận sau {hour.vi} "
            f"thì hạn là {when.vi}.",
            f"The hour of receipt is not given, so {hour.en} or earlier is taken; after {hour.en} the "
            f"deadline is {when.en}.",
        ),
    )


def assumed_office_hours(windows: Sequence[tuple[int, int]]) -> Assumption:
    """The office hours are nobody's published hours."""
    vi = ", ".join(f"{clock(start).vi} - {clock(end).vi}" for start, end in windows)
    en = ", ".join(f"{clock(start).en}-{clock(end).en}" for start, end in windows)
    return Assumption(
        "assumed_office_hours",
        (),
        Bilingual(
            f"Giờ làm việc {vi} là giả định. Hãy thay bằng giờ làm việc mà cơ quan công bố.",
            f"The office hours {en} are an assumption. Replace them with the hours the office publishes.",
        ),
    )


def unverified(entries: Sequence[Entry], other: Moment) -> Assumption:
    """The answer depends on entries marked [M]."""
    days = tuple(entry.date for entry in entries)
    dates, when = date_list(days), at(other)
    return Assumption(
        "unverified_entry",
        days,
        Bilingual(
            f"Kết quả dựa vào dòng lịch mang dấu [M], chưa đối chiếu với văn bản: {dates.vi}. Nếu lịch "
            f"không có dòng đó thì hạn là {when.vi}. Hãy đối chiếu văn bản trước khi báo hạn.",
            f"The answer rests on calendar rows marked [M], not compared with their source: {dates.en}. "
            f"Without them the deadline is {when.en}. Compare with the source before announcing it.",
        ),
    )
