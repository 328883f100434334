"""Writes the files of one procedure: only what differs, each in one step, and removes only what was written before.

`manifest.json` in the procedure's folder lists every file with its hash. It is written last: whatever it names is there.
"""

from __future__ import annotations

import json
import os
from hashlib import sha256

from thutuc.report.diagnostic import define
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from thutuc.report.diagnostic import Reporter

MANIFEST = "manifest.json"
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


class Written(Record):
    """How many files a build wrote, left as they were, and removed."""

    changed: int
    same: int
    removed: int


def digest(content: bytes) -> str:
    """The hash of a file's content, in hexadecimal."""
    return sha256(content).hexdigest()


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

    def manifest(self) -> bytes:
        """The manifest: what the files were made of, and each file with its hash, those left alone included."""
        listed = {path: kept for path, kept in read_manifest(self.folder).items() if self.leaves(path)}
        listed.update({path: digest(content) for path, content in self.files.items()})
        document = {"version": 1, **self.details, "files": dict(sorted(listed.items()))}
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(folder: str) -> dict[str, str]:
    """Path -> hash of what an earlier build wrote; empty when there is none that can be read."""
    try:
        with open(os.path.join(folder, MANIFEST), encoding="utf-8") as file:
            listed = json.load(file)["files"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    if not isinstance(listed, dict):
        return {}
    return {path: value for path, value in listed.items() if isinstance(value, str) and _is_inside(path)}


def _is_inside(path: str) -> bool:
    parts = path.split("/")
    return not path.startswith("/") and all(part not in ("", ".", "..") for part in parts)


def compare(build: Build) -> list[tuple[str, str]]:
    """What differs on disk, as (path, missing | other | left over)."""
    found = []
    for path, content in sorted({**build.files, MANIFEST: build.manifest()}.items()):
        current = _read(os.path.join(build.folder, path))
        if current is None:
            found.append((path, "missing"))
        elif current != content:
            found.append((path, "other"))
    before = sorted(read_manifest(build.folder))
    found += [(path, "left over") for path in before if path not in build.files and not build.leaves(path)]
    return found


def write(build: Build, reporter: Reporter) -> Written:
    """Write the files of a procedure. OSError when the folder cannot be written; files that were there stay whole."""
    folder, files, manifest = build.folder, build.files, build.manifest()
    before = read_manifest(folder)
    changed = same = removed = 0
    for path, content in sorted(files.items()):
        target = os.path.join(folder, path)
        current = _read(target)
        if current == content:
            same += 1
            continue
        if current is not None and path in before and digest(current) != before[path]:
            reporter.add(HAND_EDITED.at(None, file=target, name=target))
        replace(target, content)
        changed += 1
    for path in sorted(before):
        target = os.path.join(folder, path)
        current = _read(target)
        stale = path not in files and not build.leaves(path)
        if stale and current is not None and digest(current) == before[path]:
            os.unlink(target)
            _remove_empty(os.path.dirname(target), folder)
            removed += 1
    if _read(os.path.join(folder, MANIFEST)) != manifest:
        replace(os.path.join(folder, MANIFEST), manifest)
    return Written(changed, same, removed)


def replace(target: str, content: bytes) -> None:
    """Put a file in place in one step: a reader sees the old content or the new, never a part."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    temporary = f"{target}.{os.getpid()}.tmp"
    try:
        with open(temporary, "wb") as file:
            file.write(content)
        os.replace(temporary, target)
    except OSError:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


def _read(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def _remove_empty(folder: str, top: str) -> None:
    while folder != top and not os.listdir(folder):
        os.rmdir(folder)
        folder = os.path.dirname(folder)
