"""Reading source files: whatever is wrong with a file becomes a finding, never an exception."""

from __future__ import annotations

import os
import stat
import unicodedata

from thutuc.report.diagnostic import Edit, Fix, define
from thutuc.syntax.tree import MAX_CHARACTERS
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span
from thutuc.text.unicode import problems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.report.diagnostic import Reporter
    from thutuc.text.unicode import Problem

MAX_BYTES = 8_000_000
# Odd characters reported one by one; a file with more was converted badly, and one finding with one fix speaks for the rest.
MAX_ODD = 200
# With more than these it is no text at all.
MAX_PROBLEMS = 20_000

UNREADABLE = define(
    "C9001",
    "unreadable-file",
    "error",
    vi="Không đọc được “{name}”: {reason}.",
    en="“{name}” cannot be read: {reason}.",
    help_vi="Kiểm tra đường dẫn, quyền đọc và xem đó có phải là một tệp không.",
    help_en="Check the path, the permission to read, and that it is a file.",
)
NOT_UTF8 = define(
    "C9002",
    "not-utf-8",
    "error",
    vi="Tệp không ở dạng UTF-8 (byte thứ {position}).",
    en="The file is not UTF-8 (byte {position}).",
    help_vi="Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8; tệp cũ có thể ở TCVN3, VNI, VISCII hoặc UTF-16.",
    help_en="Open the file in an editor and save it as UTF-8; old files may be in TCVN3, VNI, VISCII or UTF-16.",
)
DECOMPOSED = define(
    "W6001",
    "decomposed-letters",
    "warning",
    vi="Chữ có dấu trong tệp được gõ tách rời (NFD): trông giống nhau nhưng so sánh không khớp.",
    en="Letters and their marks are stored apart in this file (NFD): they look alike but do not compare equal.",
    help_vi="Chạy “thutuc fix” để ghép lại; tệp vẫn được kiểm tra như đã ghép.",
    help_en="Run “thutuc fix” to join them; the file was checked as if they were joined.",
)
ODD_CHARACTER = define(
    "W6002",
    "odd-character",
    "warning",
    vi="Có ký tự dễ nhầm ở đây: {what}.",
    en="There is a misleading character here: {what}.",
    help_vi="Chạy “thutuc fix” để thay bằng ký tự thường; ký tự không thay được thì gõ lại bằng tay.",
    help_en="Run “thutuc fix” to replace it by the ordinary one; retype what cannot be replaced.",
)
FORBIDDEN_CHARACTER = define(
    "S1090",
    "forbidden-character",
    "error",
    vi="Có ký tự điều khiển {what} trong tệp.",
    en="The file holds the control character {what}.",
    help_vi="Xóa ký tự này; thường do chép từ tệp khác hoặc tệp bị hỏng.",
    help_en="Delete it; it usually comes from copying out of another program, or from a damaged file.",
)

KINDS = {
    "byte_order_mark": Bilingual("dấu thứ tự byte", "a byte order mark"),
    "no_break_space": Bilingual("dấu cách không ngắt", "a no-break space"),
    "odd_space": Bilingual("dấu cách lạ", "an unusual space"),
    "zero_width": Bilingual("ký tự không hiện hình", "an invisible character"),
    "line_separator": Bilingual("dấu ngắt dòng lạ", "an unusual line separator"),
    "bidi_control": Bilingual("ký tự đổi chiều chữ", "a text direction control"),
    "private_use": Bilingual("ký tự riêng của một phông chữ", "a character private to some font"),
    "lost": Bilingual("ký tự đã bị mất (�)", "a lost character (�)"),
    "look_alike": Bilingual("chữ cái của bảng chữ cái khác", "a letter of another alphabet"),
}
REPLACE = Bilingual("thay bằng ký tự thường", "replace it by the ordinary character")
DELETE = Bilingual("xóa ký tự này", "delete this character")
REASONS: dict[str, Bilingual] = {
    "missing": Bilingual("không có tệp này", "there is no such file"),
    "folder": Bilingual("đó là một thư mục", "it is a folder"),
    "special": Bilingual("đó không phải là tệp thường", "it is not an ordinary file"),
    "denied": Bilingual("không có quyền đọc", "permission is denied"),
    "loop": Bilingual("liên kết vòng", "its links go round in a circle"),
    "binary": Bilingual("đó không phải là tệp văn bản", "it is no text file"),
    "large": Bilingual("tệp quá lớn", "the file is too large"),
    "other": Bilingual("hệ thống báo lỗi khi đọc", "the system failed to read it"),
}


def read_source(path: str, reporter: Reporter, shown: str | None = None) -> Source | None:
    """The text of a file; None (reported) when it cannot be read. `shown` is the name messages use."""
    data = read_bytes(path, reporter, shown)
    return decode(data, shown or path, reporter) if data is not None else None


def read_bytes(path: str, reporter: Reporter, shown: str | None = None) -> bytes | None:
    """The content of a file; None (reported) when it cannot be read."""
    shown = shown or path
    reason = "other"
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            reason = "folder"
        elif not stat.S_ISREG(mode):
            reason = "special"
        else:
            with open(path, "rb") as file:
                data = file.read(MAX_BYTES + 1)
            if len(data) <= MAX_BYTES:
                return data
            reason = "large"
    except FileNotFoundError:
        reason = "missing"
    except PermissionError:
        reason = "denied"
    except OSError as error:
        reason = "loop" if error.errno == 40 else "other"
    except ValueError:
        reason = "missing"
    reporter.add(UNREADABLE.at(None, file=shown, name=shown, reason=REASONS[reason]))
    return None


def decode(data: bytes, shown: str, reporter: Reporter) -> Source | None:
    """The source of the bytes of a file: joined letters, no byte order mark; odd characters are reported with a fix."""
    if len(data) > MAX_BYTES:
        reporter.add(UNREADABLE.at(None, file=shown, name=shown, reason=REASONS["large"]))
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        reporter.add(NOT_UTF8.at(None, file=shown, position=error.start + 1))
        return None
    text = text.removeprefix("\ufeff")
    if len(text) > MAX_CHARACTERS:
        return Source(shown, text)
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        written = Source(shown, text)
        text = unicodedata.normalize("NFC", text)
        label = Bilingual("ghép chữ với dấu", "join letters and marks")
        fix = Fix(label, (Edit(Span(written, 0, len(written.text)), text),), safe=True)
        reporter.add(DECOMPOSED.at(None, file=shown, fixes=(fix,)))
    source = Source(shown, text)
    met = [problem for problem in problems(text, MAX_PROBLEMS + 1) if problem.kind != "tab_indent"]
    if len(met) > MAX_PROBLEMS:
        reporter.add(UNREADABLE.at(None, file=shown, name=shown, reason=REASONS["binary"]))
        return None
    found = [problem for problem in met if problem.kind != "decomposed"]
    clean = list(text) if found else []
    for problem in found:
        if problem.kind == "control":
            clean[problem.start] = " "
        elif problem.kind == "lost":
            clean[problem.start] = "?"
        elif problem.replacement is not None and len(problem.replacement) == problem.end - problem.start:
            clean[problem.start : problem.end] = problem.replacement
    for problem in found[:MAX_ODD]:
        _report_odd(source, [problem], reporter)
    if len(found) > MAX_ODD:
        _report_odd(source, found[MAX_ODD:], reporter)
    return Source(shown, "".join(clean)) if found else source


def _report_odd(source: Source, found: list[Problem], reporter: Reporter) -> None:
    """Report an odd character; with several, the first, how many more there are, and one fix for all that can be replaced."""
    first, last = found[0], found[-1]
    control = next((problem for problem in found if problem.kind == "control"), None)
    named = control or first
    what = KINDS[named.kind] if control is None else Bilingual(*[f"U+{ord(source.text[named.start]):04X}"] * 2)
    if len(found) > 1:
        count = len(found) - 1
        what = Bilingual(
            f"{what.vi}, và {count} ký tự lạ khác phía sau", f"{what.en}, and {count} more odd characters below"
        )
    fixes: tuple[Fix, ...] = ()
    if any(problem.replacement is not None for problem in found):
        parts, done = [], first.start
        for problem in found:
            as_it_is = source.text[problem.start : problem.end]
            parts += [
                source.text[done : problem.start],
                as_it_is if problem.replacement is None else problem.replacement,
            ]
            done = problem.end
        label = DELETE if len(found) == 1 and not first.replacement else REPLACE
        fixes = (Fix(label, (Edit(Span(source, first.start, last.end), "".join(parts)),), safe=True),)
    code = ODD_CHARACTER if control is None else FORBIDDEN_CHARACTER
    reporter.add(code.at(Span(source, named.start, named.end), fixes=fixes, what=what))
