"""`thutuc fmt`: the canonical form of specifications, in either language."""

from __future__ import annotations

import sys

from thutuc.build.files import MAX_BYTES
from thutuc.build.rewriting import formatted
from thutuc.build.store import replace
from thutuc.cli.check import specification_files
from thutuc.cli.output import (
    EXIT_FINDINGS,
    EXIT_USAGE,
    Arguments,
    UsageError,
    add_report_flags,
    finish,
    progress,
    say,
    system_language,
    warn,
    write,
)
from thutuc.report.diagnostic import Reporter
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

ABOUT = Bilingual(
    "Trình bày lại tệp mô tả, giữ nguyên ghi chú; --lang dịch tên mục và từ khóa.",
    "Format specifications, keeping remarks; --lang translates keys and keywords.",
)


def run(words: Sequence[str]) -> int:
    """Formats files in place; with "-" reads standard input and prints the result."""
    arguments = Arguments("fmt", ABOUT, "thutuc fmt procedures --lang en --diff")
    arguments.flag(
        "paths", "tệp, thư mục, hoặc “-”", "files, folders, or “-”", nargs="*", default=["procedures"], metavar="PATH"
    )
    arguments.flag(
        "--check",
        "không ghi; còn tệp chưa đúng dạng thì mã thoát 1",
        "write nothing; exit code 1 when a file would change",
        action="store_true",
    )
    arguments.flag(
        "--diff", "không ghi; in các chỗ sẽ đổi", "write nothing; print what would change", action="store_true"
    )
    add_report_flags(arguments)
    options = arguments.read(words)
    files = specification_files(options.paths)
    if options.format != "text" and (options.diff or "-" in files):
        raise UsageError(
            Bilingual(
                "--format không đi cùng --diff hay “-”: cả hai đều in ra kết quả.",
                "--format does not go with --diff or “-”: both print results.",
            )
        )
    reporter = Reporter()
    unformatted = 0
    for path in progress(enumerate(files), len(files), say("trình bày", "formatting")):
        result = formatted(
            path, options.lang or "", sys.stdin.buffer.read(MAX_BYTES + 1) if path == "-" else None, reporter
        )
        if result is None:
            continue
        before, after = result
        if path == "-" and not (options.check or options.diff):
            write(after)
        elif before != after:
            unformatted += 1
            if options.diff:
                write(_difference(path, before, after))
            elif options.check:
                warn(say(f"chưa đúng dạng: {path}", f"not formatted: {path}"))
            elif not _replace(path, after):
                return EXIT_USAGE
    if reporter.worst is not None or options.format != "text":
        code = finish(reporter, len(files), options, options.lang or system_language())
        if code:
            return code
    return EXIT_FINDINGS if unformatted and (options.check or options.diff) else 0


def _difference(path: str, before: str, after: str) -> str:
    from difflib import unified_diff

    lines = unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), path, path)
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)


def _replace(path: str, text: str) -> bool:
    try:
        replace(path, text.encode())
    except OSError:
        warn(
            say(
                f"thutuc: không ghi được {path}; tệp vẫn nguyên.", f"thutuc: {path} cannot be written; it is unchanged."
            )
        )
        return False
    return True
