"""`manifest.json`: which files of a folder a build wrote, with their hashes. Whatever it does not name is not ours."""

from __future__ import annotations

import json
import os
import stat
from hashlib import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MANIFEST = "manifest.json"


def digest(content: bytes) -> str:
    """The hash of a file's content, in hexadecimal."""
    return sha256(content).hexdigest()


def manifest(details: Mapping[str, object], listed: Mapping[str, str]) -> bytes:
    """The manifest of files (path -> hash) made of what `details` says."""
    document = {"version": 1, **details, "files": dict(sorted(listed.items()))}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(folder: str) -> dict[str, str] | None:
    """Path -> hash of what an earlier build wrote; None when there is none that can be read."""
    content = read_file(os.path.join(folder, MANIFEST))
    try:
        listed = json.loads(content or b"")["files"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(listed, dict):
        return None
    return {path: value for path, value in listed.items() if isinstance(value, str) and _is_inside(path)}


def read_file(path: str) -> bytes | None:
    """The content of an ordinary file; None when there is none, be it that a link, a folder or a pipe has its name."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return None
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def walk(folder: str) -> Iterator[tuple[str, bool]]:
    """All that lies below a folder, as (path inside it, whether it is a folder), folders before what is in them.

    Links to folders are files here: nothing is followed.
    """
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        with os.scandir(os.path.join(folder, inside)) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        for entry in found:
            path = f"{inside}/{entry.name}" if inside else entry.name
            is_folder = entry.is_dir(follow_symlinks=False)
            yield path, is_folder
            if is_folder:
                waiting.append(path)


def _is_inside(path: str) -> bool:
    parts = path.split("/")
    return not path.startswith("/") and all(part not in ("", ".", "..") and "\0" not in part for part in parts)
