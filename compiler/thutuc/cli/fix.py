"""`thutuc fix`: applies the fixes that are certain."""

from __future__ import annotations

from thutuc.build.rewriting import fixed
from thutuc.build.store import replace
from thutuc.cli.check import specification_files
from thutuc.cli.output import EXIT_USAGE, Arguments, add_report_flags, finish, progress, say, warn
from thutuc.report.diagnostic import Reporter
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

ABOUT = Bilingual(
    "Sửa các lỗi có cách sửa chắc chắn; --review sửa cả những chỗ cần xem lại.",
    "Apply the safe fixes; --review applies those to be read over, too.",
)
MAX_ROUNDS = 10


def run(words: Sequence[str]) -> int:
    """Fixes files in place, then reports what is left."""
    arguments = Arguments("fix", ABOUT, "thutuc fix procedures/ho-tich/1.001193.yaml --dry-run")
    arguments.flag("paths", "tệp hoặc thư mục", "files or folders", nargs="*", default=["procedures"], metavar="PATH")
    arguments.flag(
        "--review", "áp dụng cả cách sửa cần xem lại", "apply fixes that need review, too", action="store_true"
    )
    arguments.flag("--dry-run", "không ghi gì", "write nothing", action="store_true")
    add_report_flags(arguments)
    options = arguments.read(words)
    files = specification_files(options.paths)
    reporter = Reporter()
    total = 0
    language = ""
    for path in progress(enumerate(files), len(files), say("sửa", "fixing")):
        result = fixed(path, review=options.review, rounds=MAX_ROUNDS, reporter=reporter)
        if result is None:
            continue
        text, applied, language = result
        total += applied
        if applied and not options.dry_run:
            try:
                replace(path, text.encode())
            except OSError:
                warn(
                    say(
                        f"thutuc: không ghi được {path}; tệp vẫn nguyên.",
                        f"thutuc: {path} cannot be written; it is unchanged.",
                    )
                )
                return EXIT_USAGE
    code = finish(reporter, len(files), options, language)
    warn(
        say(f"đã sửa {total} chỗ", f"{total} fixes applied")
        if not options.dry_run
        else say(f"có thể sửa {total} chỗ", f"{total} fixes possible")
    )
    return code
