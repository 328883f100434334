"""`thutuc build`: generates every target of every slice."""

from __future__ import annotations

import os

from thutuc.build import emitters as installed
from thutuc.build import store
from thutuc.build.locking import InUseError, Lock
from thutuc.build.project import Project
from thutuc.build.swap import recover
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
IN_USE = define(
    "C9012",
    "output-in-use",
    "error",
    vi="Một lượt sinh khác đang dùng thư mục “{name}”.",
    en="Another build is using the folder “{name}”.",
    help_vi="Chờ lượt đó xong rồi chạy lại, hoặc chọn thư mục khác bằng “--out”.",
    help_en="Wait until it is done and run again, or choose another folder with “--out”.",
)
STATES = {
    "missing": Bilingual("chưa được sinh", "it was not generated"),
    "other": Bilingual("nội dung khác", "its content differs"),
    "left over": Bilingual("thừa, nguồn không còn sinh tệp này", "it is left over, no source makes it any more"),
}
REASONS = {
    13: Bilingual("không có quyền ghi", "permission is denied"),
    20: Bilingual("có tệp đứng ở chỗ của thư mục", "a file stands where a folder is needed"),
    17: Bilingual("có tệp đứng ở chỗ của thư mục", "a file stands where a folder is needed"),
    27: Bilingual("tệp lớn hơn mức được phép ghi", "a file is larger than may be written"),
    28: Bilingual("hết chỗ trên đĩa", "the disk is full"),
    30: Bilingual("thư mục chỉ cho đọc", "the folder is read-only"),
    122: Bilingual("hết hạn mức chỗ trống", "the quota of space is used up"),
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
    made = _Made()
    lock = Lock(options.out, shared=options.check, waiting=lambda: _say_waiting(options.out))
    try:
        if not options.dry_run:
            lock.acquire()
        if lock.is_held and not options.check:
            recover(options.out)
    except InUseError:
        project.reporter.add(IN_USE.at(None, file=options.out, name=options.out))
        return finish(project.reporter, len(files), options)
    except OSError as error:
        _cannot_write(options.out, error, project.reporter)
        return finish(project.reporter, len(files), options)
    try:
        _all(project, files, emitters, chosen, options, made)
    finally:
        lock.release()
    project.check_codes()
    code = finish(project.reporter, len(files), options, project.language)
    _summary(options, made)
    return code if code == 2 else EXIT_STALE if made.is_stale else code


class _Made:
    """What a build has done so far."""

    def __init__(self) -> None:
        self.folders: dict[str, str] = {}
        self.is_stale = False
        self.changed = 0
        self.same = 0
        self.removed = 0


def _all(
    project: Project, files: list[str], emitters: list[Emitter], chosen: frozenset[str], options: Options, made: _Made
) -> None:
    for path in progress(enumerate(files), len(files), say("sinh", "building")):
        build = _build(project, path, emitters, chosen, options.out)
        if build is None or _taken(build.folder, path, made.folders, project.reporter):
            continue
        if options.check:
            made.is_stale = _compare(build, project.reporter) or made.is_stale
        elif not options.dry_run:
            _write(build, project.reporter, made)


def _say_waiting(out: str) -> None:
    warn(
        say(
            f"thutuc: một lượt sinh khác đang dùng thư mục “{out}”; đang chờ.",
            f"thutuc: another build is using the folder “{out}”; waiting.",
        )
    )


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

    examined, resolutions = project.examine(path)
    project.findings.add(examined)
    if any(finding.severity == "error" for finding in examined.findings):
        project.reporter.add(NOT_BUILT.at(None, file=path, name=path))
        return None
    if not resolutions:
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


def _write(build: Build, reporter: Reporter, made: _Made) -> None:
    try:
        written = store.write(build, reporter)
    except OSError as error:
        _cannot_write(build.folder, error, reporter)
        return
    if written is not None:
        made.changed += written.changed
        made.same += written.same
        made.removed += written.removed


def _cannot_write(name: str, error: OSError, reporter: Reporter) -> None:
    reason = REASONS.get(error.errno or 0, OTHER_REASON)
    reporter.add(store.CANNOT_WRITE.at(None, file=name, name=name, reason=reason))


def _summary(options: Options, made: _Made) -> None:
    if not options.check and not options.dry_run:
        warn(
            say(
                f"{options.out}: ghi {made.changed} tệp, {made.same} tệp không đổi, xóa {made.removed} tệp cũ",
                f"{options.out}: {made.changed} files written, {made.same} unchanged, {made.removed} old ones removed",
            )
        )
