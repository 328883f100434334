"""`thutuc build`: generates every target of every slice."""

from __future__ import annotations

import os

from thutuc.build import emitters as installed
from thutuc.build import store
from thutuc.build.project import Project
from thutuc.cli.check import specification_files
from thutuc.cli.output import (
    EXIT_STALE,
    Arguments,
    UsageError,
    add_report_flags,
    finish,
    progress,
    say,
    system_language,
    warn,
)
from thutuc.report.diagnostic import Reporter, define
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.build.store import Build
    from thutuc.cli.output import Options
    from thutuc.emit.interface import Emitter

ABOUT = Bilingual(
    "Sinh biểu mẫu, mã kiểm tra, thông báo và quy trình từ tệp mô tả.",
    "Generate forms, validators, notices and workflows from specifications.",
)
NOT_BUILT = define(
    "E8002",
    "not-built",
    "note",
    vi="“{name}” còn lỗi nên chưa sinh gì; các tệp đã sinh trước vẫn giữ nguyên.",
    en="“{name}” has errors, so nothing was generated; what was generated before is untouched.",
    help_vi="Sửa các lỗi ở trên rồi chạy lại.",
    help_en="Correct the errors above and run again.",
)
SAME_FOLDER = define(
    "E8003",
    "same-output-folder",
    "error",
    vi="“{name}” và “{other}” cùng sinh vào thư mục {folder}; chỉ tệp đọc trước được sinh.",
    en="“{name}” and “{other}” are generated into the same folder {folder}; only the one read first was.",
    help_vi="Sửa mã thủ tục; khi chưa có mã thì đặt tên tệp khác nhau.",
    help_en="Correct a procedure code; while the codes are pending, give the files different names.",
)
STATES = {
    "missing": Bilingual("chưa được sinh", "it was not generated"),
    "other": Bilingual("nội dung khác", "its content differs"),
    "left over": Bilingual("thừa, nguồn không còn sinh tệp này", "it is left over, no source makes it any more"),
}
REASONS = {
    13: Bilingual("không có quyền ghi", "permission is denied"),
    28: Bilingual("hết chỗ trên đĩa", "the disk is full"),
    30: Bilingual("thư mục chỉ cho đọc", "the folder is read-only"),
}
OTHER_REASON = Bilingual("hệ thống báo lỗi khi ghi", "the system failed to write")


def run(words: Sequence[str]) -> int:
    """Builds files and folders into the output folder."""
    arguments = Arguments("build", ABOUT, "thutuc build procedures --out generated --target python --target notice")
    arguments.flag("paths", "tệp hoặc thư mục", "files or folders", nargs="*", default=["procedures"], metavar="PATH")
    arguments.flag(
        "--out", "thư mục đích (mặc định generated)", "output folder (default generated)", default="generated"
    )
    arguments.flag(
        "--target", "chỉ sinh đích này (dùng nhiều lần được)", "only this target (repeatable)", action="append"
    )
    arguments.flag(
        "--check",
        "chỉ so với tệp đã sinh; khác thì mã thoát 4",
        "only compare; exit code 4 when something differs",
        action="store_true",
    )
    arguments.flag("--dry-run", "không ghi gì", "write nothing", action="store_true")
    arguments.flag("--list", "liệt kê các đích", "list the targets", action="store_true")
    add_report_flags(arguments)
    options = arguments.read(words)
    if options.list:
        return _list()
    chosen = _targets(options.target)
    files = specification_files(options.paths)
    project = Project()
    emitters = installed.load(project.reporter)
    folders: dict[str, str] = {}
    stale = False
    counts = [0, 0, 0]
    for path in progress(files, say("sinh", "building")):
        made = _build(project, path, emitters, chosen, options.out)
        if made is None or _taken(made.folder, path, folders, project.reporter):
            continue
        if options.check:
            stale = _compare(made, project.reporter) or stale
        elif not options.dry_run:
            _write(made, project.reporter, counts)
    project.check_codes()
    code = finish(project.reporter, len(files), options, project.language)
    _summary(options, counts)
    return code if code == 2 else EXIT_STALE if stale else code


def _list() -> int:
    from thutuc.cli.output import write

    lang = system_language()
    for emitter in installed.load(Reporter()):
        write(f"{emitter.name}  {emitter.about.get(lang)}\n")
    return 0


def _targets(wanted: list[str] | None) -> frozenset[str]:
    """The targets meant by --target; all when none is named."""
    names = installed.names()
    known = ", ".join(names)
    for name in wanted or []:
        if name not in names:
            raise UsageError(
                Bilingual(f"không có đích “{name}”; có: {known}.", f"there is no target “{name}”; there is: {known}.")
            )
    return frozenset(wanted or names)


def _build(project: Project, path: str, emitters: list[Emitter], chosen: frozenset[str], out: str) -> Build | None:
    """The files of one specification; None when it has errors."""
    from thutuc.build.driver import build

    own = Reporter()
    shared, project.reporter = project.reporter, own
    resolutions = project.check(path)
    project.reporter = shared
    shared.extend(own.sorted())
    if not resolutions and not own.count("error"):
        return None
    if own.count("error"):
        shared.add(NOT_BUILT.at(None, file=path, name=path))
        return None
    procedures = [resolution.procedure for resolution in resolutions]
    source = procedures[0].origin.source
    name = procedures[0].code or os.path.splitext(os.path.basename(path))[0]
    return build(procedures, emitters, chosen, os.path.join(out, name), source.text)


def _taken(folder: str, path: str, folders: dict[str, str], reporter: Reporter) -> bool:
    """Whether another file of this run was built into the folder; reported."""
    other = folders.setdefault(folder, path)
    if other != path:
        reporter.add(SAME_FOLDER.at(None, file=path, name=path, other=other, folder=folder))
    return other != path


def _compare(made: Build, reporter: Reporter) -> bool:
    differences = store.compare(made)
    for path, state in differences:
        name = f"{made.folder}/{path}"
        reporter.add(store.STALE.at(None, file=name, name=name, state=STATES[state]))
    return bool(differences)


def _write(made: Build, reporter: Reporter, counts: list[int]) -> None:
    try:
        written = store.write(made, reporter)
    except OSError as error:
        reason = REASONS.get(error.errno or 0, OTHER_REASON)
        reporter.add(store.CANNOT_WRITE.at(None, file=made.folder, name=made.folder, reason=reason))
        return
    counts[0] += written.changed
    counts[1] += written.same
    counts[2] += written.removed


def _summary(options: Options, counts: list[int]) -> None:
    changed, same, removed = counts
    if not options.check and not options.dry_run:
        warn(
            say(
                f"{options.out}: ghi {changed} tệp, {same} tệp không đổi, xóa {removed} tệp cũ",
                f"{options.out}: {changed} files written, {same} unchanged, {removed} old ones removed",
            )
        )
