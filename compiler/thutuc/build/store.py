"""Writes the files of one procedure: its folder is exchanged for a new one in one step, so that it is whole at every moment.

`manifest.json` in the folder lists every file with its hash. Only what an earlier manifest lists is replaced or removed;
everything else in the folder is taken over as it is, and a build that would have to write over it is refused.
"""

from __future__ import annotations

import os
import stat

from thutuc.build.manifest import MANIFEST, digest, manifest, read_file, read_manifest, walk
from thutuc.build.swap import WORK, Swap
from thutuc.report.diagnostic import define
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from thutuc.report.diagnostic import Reporter

HAND_EDITED = define(
    "W6010",
    "generated-file-edited",
    "warning",
    vi="Tệp sinh ra “{name}” đã bị sửa bằng tay.",
    en="The generated file “{name}” was edited by hand.",
    help_vi="Nội dung mới đã thay phần sửa tay; hãy đưa điều cần sửa vào tệp mô tả.",
    help_en="The new content replaced the edit; put the change into the specification instead.",
)
STALE = define(
    "E8001",
    "generated-file-stale",
    "error",
    vi="“{name}” không khớp với tệp mô tả: {state}.",
    en="“{name}” does not match the specification: {state}.",
    help_vi="Chạy “thutuc build” rồi lưu các tệp sinh ra.",
    help_en="Run “thutuc build” and keep the generated files.",
)
CANNOT_WRITE = define(
    "C9010",
    "cannot-write",
    "error",
    vi="Không ghi được vào “{name}”: {reason}.",
    en="“{name}” cannot be written: {reason}.",
    help_vi="Kiểm tra quyền ghi và chỗ trống của thư mục đích; các tệp đã có vẫn nguyên.",
    help_en="Check the permission and free space of the output folder; the files that were there are whole.",
)


IN_THE_WAY = define(
    "C9011",
    "file-in-the-way",
    "error",
    vi="“{name}” đứng đúng chỗ cần sinh nhưng không phải do lần sinh trước ghi, nên không ghi đè.",
    en="“{name}” stands where a file is to be generated but no earlier build wrote it, so it is not written over.",
    help_vi="Chuyển hoặc xóa mục đó rồi chạy lại, hay chọn thư mục khác bằng “--out”; chưa có gì trong thư mục của thủ tục bị đổi.",
    help_en="Move or delete it and run again, or choose another folder with “--out”; nothing in the folder of the procedure was changed.",
)


class Written(Record):
    """How many files a build wrote, left as they were, and removed."""

    changed: int
    same: int
    removed: int


class Build(Record):
    """The files of one procedure, by path inside its folder, and what they were made of.

    `untouched` are the targets this build leaves alone: their files stay as an earlier build wrote them.
    """

    folder: str
    files: Mapping[str, bytes]
    details: Mapping[str, object]
    untouched: frozenset[str]

    def leaves(self, path: str) -> bool:
        """Whether the file belongs to a target that is left alone: its folder lies at the top or in that of a slice."""
        return not self.untouched.isdisjoint(path.split("/")[:2])

    def manifest(self, before: Mapping[str, str]) -> bytes:
        """The manifest: what the files were made of, and each file with its hash, those of `before` left alone included."""
        listed = {path: kept for path, kept in before.items() if self.leaves(path)}
        listed.update({path: digest(content) for path, content in self.files.items()})
        return manifest(self.details, listed)


def compare(build: Build) -> list[tuple[str, str]]:
    """What differs on disk, as (path, missing | other | left over)."""
    before = read_manifest(build.folder) or {}
    found = []
    for path, content in sorted({**build.files, MANIFEST: build.manifest(before)}.items()):
        current = read_file(os.path.join(build.folder, path))
        if current is None:
            found.append((path, "missing"))
        elif current != content:
            found.append((path, "other"))
    found += [(path, "left over") for path in sorted(before) if path not in build.files and not build.leaves(path)]
    return found


def write(build: Build, reporter: Reporter) -> Written | None:
    """Write the files of a procedure; None (reported) when something that is not ours stands in the way.

    OSError when they cannot be written. In both cases the folder stays as it was.
    """
    folder, files = build.folder, build.files
    known = read_manifest(folder)
    before = known or {}
    blocked = _in_the_way(build, known)
    if blocked:
        for path in blocked:
            reporter.add(IN_THE_WAY.at(None, file=path, name=path))
        return None
    current = {path: read_file(os.path.join(folder, path)) for path in {*files, *before}}
    same = [path for path in files if current[path] == files[path]]
    stale = {path for path in before if path not in files and not build.leaves(path)}
    edited = [path for path in before if (now := current[path]) is not None and digest(now) != before[path]]
    removed = {path for path in stale.difference(edited) if current[path] is not None}
    document = build.manifest(before)
    if len(same) < len(files) or removed or read_file(os.path.join(folder, MANIFEST)) != document:
        _exchange(build, document, frozenset(same), removed)
    for path in sorted(set(edited).intersection(files).difference(same)):
        name = os.path.join(folder, path)
        reporter.add(HAND_EDITED.at(None, file=name, name=name))
    return Written(len(files) - len(same), len(same), len(removed))


def replace(target: str, content: bytes) -> None:
    """Put a file in place in one step: a reader sees the old content or the new, never a part."""
    os.makedirs(os.path.dirname(target) or ".", exist_ok=True)
    temporary = f"{target}.{os.getpid()}.tmp"
    try:
        with open(temporary, "wb") as file:
            file.write(content)
        os.replace(temporary, target)
    except OSError:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


def _exchange(build: Build, document: bytes, same: frozenset[str], removed: set[str]) -> None:
    """Make the folder anew beside the old one, with all that stays, and exchange the two."""
    swap = Swap(build.folder)
    is_done = False
    try:
        swap.write(MANIFEST, document)
        for path, content in sorted(build.files.items()):
            if path not in same or not swap.keep(path):
                swap.write(path, content)
        if os.path.isdir(build.folder):
            _keep(build, swap, removed)
        swap.commit()
        is_done = True
    finally:
        if not is_done:
            swap.abandon()


def _keep(build: Build, swap: Swap, removed: set[str]) -> None:
    """Take over what this build does not write; a folder goes only when all that was in it goes."""
    found = list(walk(build.folder))
    new = {MANIFEST, *build.files}
    kept = [path for path, is_folder in found if not is_folder and path not in new and path not in removed]
    needed = {path[:at] for path in (*kept, *new) for at, char in enumerate(path) if char == "/"}
    emptied = {path[:at] for path in removed for at, char in enumerate(path) if char == "/"} - needed
    for path, is_folder in found:
        if is_folder and path not in emptied:
            swap.keep_folder(path)
    for path in kept:
        swap.keep(path)


def _in_the_way(build: Build, before: Mapping[str, str] | None) -> list[str]:
    """What stands where something is to be written and is in no manifest, or is a link or a folder; sorted."""
    folder = build.folder
    tops = (os.path.join(os.path.dirname(folder), WORK), folder)
    blocked = {path for path in tops if _is_other(path, stat.S_ISDIR)}
    if blocked:
        return sorted(blocked)
    if before is None and os.path.lexists(os.path.join(folder, MANIFEST)):
        blocked.add(os.path.join(folder, MANIFEST))
    for path, content in build.files.items():
        parts = path.split("/")
        above = [os.path.join(folder, *parts[:depth]) for depth in range(1, len(parts))]
        wrong = next((part for part in above if _is_other(part, stat.S_ISDIR)), None)
        target = os.path.join(folder, path)
        if wrong is not None:
            blocked.add(wrong)
        elif path in (before or ()) or read_file(target) == content:
            blocked.update([target] if _is_other(target, stat.S_ISREG) else [])
        elif os.path.lexists(target):
            blocked.add(target)
    return sorted(blocked)


def _is_other(path: str, is_right: Callable[[int], bool]) -> bool:
    """Whether something stands there that is not of the right kind; what a link points to does not count."""
    return os.path.lexists(path) and not is_right(os.lstat(path).st_mode)
