"""`thutuc test`: runs the cases that stand in or beside specifications."""

from __future__ import annotations

from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.cli.check import specification_files
from thutuc.cli.output import Arguments, add_report_flags, finish, progress, say, warn
from thutuc.query.testing import run as run_case
from thutuc.report.diagnostic import define
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

ABOUT = Bilingual("Chạy các ca thử của thủ tục.", "Run the test cases of procedures.")
NO_TESTS = define(
    "D4011",
    "no-tests",
    "warning",
    vi="“{name}” không có ca thử nào.",
    en="“{name}” has no test.",
    help_vi="Thêm mục “Ca thử” với ít nhất một hồ sơ mẫu và kết quả pháp luật đòi hỏi.",
    help_en="Add “Tests” with at least one sample dossier and what the law requires for it.",
)


def run(words: Sequence[str]) -> int:
    """Runs the cases of files and folders."""
    arguments = Arguments("test", ABOUT, "thutuc test procedures/ho-tich/1.001193.yaml")
    arguments.flag("paths", "tệp hoặc thư mục", "files or folders", nargs="*", default=["procedures"], metavar="PATH")
    add_report_flags(arguments)
    options = arguments.read(words)
    project = Project()
    files = specification_files(options.paths)
    total = failed = not_run = 0
    for path in progress(enumerate(files), len(files), say("chạy ca thử", "testing")):
        errors = project.reporter.count("error")
        resolutions = project.check(path)
        if project.reporter.count("error") > errors:
            not_run += sum(len(resolution.tests) for resolution in resolutions)
            continue
        before = total
        for resolution in resolutions:
            for case in resolution.tests:
                total += 1
                findings = run_case(case, resolution.procedure, calendar())
                failed += bool(findings)
                project.reporter.extend(findings)
        if resolutions and total == before:
            project.reporter.add(NO_TESTS.at(None, file=path, name=path))
    code = finish(project.reporter, len(files), options, project.language)
    said_vi = f"{total} ca thử: {total - failed} đạt, {failed} không đạt"
    said_en = f"{total} tests: {total - failed} passed, {failed} failed"
    if not_run:
        said_vi += f"; {not_run} ca chưa chạy vì tệp còn lỗi"
        said_en += f"; {not_run} not run because the file has errors"
    warn(say(said_vi, said_en))
    return code
