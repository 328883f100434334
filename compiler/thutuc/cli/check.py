"""`thutuc check`: everything that can be said about specifications without building them."""

from __future__ import annotations

import os
import sys

from thutuc.cli.output import Arguments, UsageError, add_report_flags, finish, progress, say
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from thutuc.build.examined import Examined
    from thutuc.cli.output import Options

ABOUT = Bilingual("Kiểm tra tệp mô tả thủ tục.", "Check specifications of procedures.")


def run(words: Sequence[str]) -> int:
    """Checks files and folders; with --stdin, or for "-", a specification from standard input."""
    arguments = Arguments("check", ABOUT, "thutuc check procedures --format json")
    arguments.flag(
        "paths", "tệp, thư mục, hoặc “-”", "files, folders, or “-”", nargs="*", default=["procedures"], metavar="PATH"
    )
    arguments.flag(
        "--as-of", "chỉ xét ngày này (ngày/tháng/năm)", "only as of this day (day/month/year)", metavar="DAY"
    )
    arguments.flag(
        "--stdin",
        "đọc nội dung của tệp PATH từ đầu vào chuẩn (cho trình soạn thảo)",
        "read the content of the file PATH from standard input (for editors)",
        action="store_true",
    )
    arguments.flag(
        "--watch", "kiểm tra lại mỗi khi tệp thay đổi", "check again whenever a file changes", action="store_true"
    )
    arguments.flag(
        "--no-cache", "không dùng kết quả của lần chạy trước", "do not use what earlier runs found", action="store_true"
    )
    add_report_flags(arguments)
    options = arguments.read(words)
    day = read_day(options.as_of)
    if options.watch:
        return _watch(options, day)
    if options.stdin or "-" in options.paths:
        return _from_stdin(options, day)
    from thutuc.build.cache import Cache, compiler, default_folder

    files = specification_files(options.paths)
    folder = None if options.no_cache else default_folder()
    cache = Cache(folder, compiler() if folder else "")
    as_of = day.isoformat() if day else ""
    known = {path: found for path in files if (found := cache.find(path, as_of)) is not None}
    fresh = _examine([path for path in files if path not in known], day)
    for path, found in fresh.items():
        cache.keep(path, as_of, found)
    if fresh:
        cache.tidy()
    return _report(files, {**known, **fresh}, options)


def _report(files: list[str], found: Mapping[str, Examined], options: Options) -> int:
    from thutuc.build.examined import Findings
    from thutuc.report.diagnostic import Reporter

    findings = Findings(Reporter())
    for path in files:
        findings.add(found[path])
    findings.check_codes()
    return finish(findings.reporter, len(files), options, findings.language)


def _examine(paths: list[str], day: date | None) -> dict[str, Examined]:
    """What is found about files; the compiler is loaded only if there are any."""
    if not paths:
        return {}
    from thutuc.build.parallel import examine_all
    from thutuc.build.project import Project
    from thutuc.build.resources import language

    language()
    project = Project()

    def examine(path: str) -> Examined:
        return project.examine(path, day)[0]

    def show(share: Iterator[tuple[int, str]]) -> Iterator[str]:
        return progress(share, len(paths), say("kiểm tra", "checking"))

    return examine_all(paths, examine, show)


def _from_stdin(options: Options, day: date | None) -> int:
    """Check a text from standard input under the name of the one path that is given."""
    from thutuc.build.files import MAX_BYTES
    from thutuc.build.project import Project

    if len(options.paths) > 1 or (options.paths != ["procedures"] and os.path.isdir(options.paths[0])):
        raise UsageError(
            Bilingual(
                "với --stdin hoặc “-” chỉ được nêu tên một tệp.", "with --stdin or “-” exactly one file may be named."
            )
        )
    name = "-" if options.paths == ["procedures"] else options.paths[0]
    examined, _ = Project().examine(name, day, sys.stdin.buffer.read(MAX_BYTES + 1))
    return _report([name], {name: examined}, options)


def _watch(options: Options, day: date | None) -> int:
    from thutuc.cli.watching import Memory, watch

    if options.stdin or "-" in options.paths:
        raise UsageError(
            Bilingual("--watch không dùng cùng --stdin hoặc “-”.", "--watch does not go with --stdin or “-”.")
        )
    memory = Memory()

    def files() -> list[str]:
        return _files(options.paths)

    def check() -> int:
        current = files()
        known = {path: found for path in current if (found := memory.find(path)) is not None}
        everything = {**known, **_examine([path for path in current if path not in known], day)}
        memory.keep(everything)
        return _report(current, everything, options)

    specification_files(options.paths)
    return watch(files, check, memory)


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
    found = _files(paths)
    if not found:
        names = ", ".join(paths)
        raise UsageError(Bilingual(f"không có tệp mô tả nào trong {names}.", f"there is no specification in {names}."))
    return found


def _files(paths: Sequence[str]) -> list[str]:
    from thutuc.build.listing import procedure_files

    found: list[str] = []
    for path in paths:
        found += procedure_files(path) if os.path.isdir(path) else [path]
    return list(dict.fromkeys(found))
