"""`thutuc check`: everything that can be said about specifications without building them."""

from __future__ import annotations

import os
import sys

from thutuc.build.project import Project
from thutuc.cli.output import Arguments, UsageError, add_report_flags, finish, progress, say
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

ABOUT = Bilingual("Kiểm tra tệp mô tả thủ tục.", "Check specifications of procedures.")


def run(words: Sequence[str]) -> int:
    """Checks files and folders; "-" reads a specification from standard input."""
    arguments = Arguments("check", ABOUT, "thutuc check procedures --format json")
    arguments.flag(
        "paths", "tệp, thư mục, hoặc “-”", "files, folders, or “-”", nargs="*", default=["procedures"], metavar="PATH"
    )
    arguments.flag(
        "--as-of", "chỉ xét ngày này (ngày/tháng/năm)", "only as of this day (day/month/year)", metavar="DAY"
    )
    add_report_flags(arguments)
    options = arguments.read(words)
    project = Project()
    day = read_day(options.as_of)
    files = specification_files(options.paths)
    for path in progress(files, say("kiểm tra", "checking")):
        project.check(path, day, sys.stdin.buffer.read() if path == "-" else None)
    project.check_codes()
    return finish(project.reporter, len(files), options, project.language)


def read_day(text: str | None) -> date | None:
    """The day of --as-of; UsageError when it is none."""
    if text is None:
        return None
    from datetime import date

    parts = text.split("/")
    try:
        if len(parts) == 3:
            return date(int(parts[2]), int(parts[1]), int(parts[0]))
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            Bilingual(
                f"“{text}” không phải là một ngày; viết như 01/07/2026.",
                f"“{text}” is not a date; write it like 01/07/2026.",
            )
        ) from None


def specification_files(paths: Sequence[str]) -> list[str]:
    """The files meant by paths: folders are searched; a path that does not exist is kept, and reported when it is read."""
    from thutuc.build.project import procedure_files

    found: list[str] = []
    for path in paths:
        found += procedure_files(path) if os.path.isdir(path) else [path]
    if not found:
        names = ", ".join(paths)
        raise UsageError(Bilingual(f"không có tệp mô tả nào trong {names}.", f"there is no specification in {names}."))
    return list(dict.fromkeys(found))
