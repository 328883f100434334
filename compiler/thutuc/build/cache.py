"""What was found about a file is kept, so that an unchanged file need not be checked again.

One file for each checked file, in the cache folder of the user (`$XDG_CACHE_HOME/thutuc`, or `~/.cache/thutuc`): never in the
project. An entry counts only while every file it rests on has the same content, the compiler is the same, and the entry
itself is undamaged. Whatever goes wrong with it, the file is checked as if there were no cache.
"""

from __future__ import annotations

import json
import os
import sys

from thutuc.build.examined import Examined
from thutuc.build.listing import PACKAGE, SPEC
from thutuc.text.digest import digest
from thutuc.text.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Libraries whose version decides what is found.
_LIBRARIES = ("yaml", "rapidfuzz")
# Entries of files that are long gone are cleared away when there are more than this.
MOST_ENTRIES = 10_000


def default_folder() -> str | None:
    """The cache folder of the user; None when there is no place for one."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        home = os.path.expanduser("~")
        base = os.path.join(home, ".cache") if os.path.isabs(home) else ""
    return os.path.join(base, "thutuc") if base else None


def compiler() -> str:
    """What tells one state of the compiler from another: its files, the language table and calendars, and the interpreter."""
    state = [sys.version]
    folders = [PACKAGE, os.path.join(SPEC, "regulations"), os.path.join(SPEC, "language.json")]
    for name in _LIBRARIES:
        folders += [os.path.join(path, name, "__init__.py") for path in sys.path]
    for path in folders:
        state += _stamps(path)
    return digest("\0".join(state).encode("utf-8", "surrogateescape"))


def _stamps(path: str) -> Iterator[str]:
    """Name, size and time of the last change of a file or of all in a folder."""
    waiting = [path]
    while waiting:
        current = waiting.pop()
        try:
            with os.scandir(current) as entries:
                for entry in sorted(entries, key=lambda entry: entry.name):
                    if entry.is_dir():
                        waiting += [entry.path] if entry.name != "__pycache__" else []
                    else:
                        about = entry.stat()
                        yield f"{entry.path} {about.st_size} {about.st_mtime_ns}"
        except NotADirectoryError:
            about = os.stat(current)
            yield f"{current} {about.st_size} {about.st_mtime_ns}"
        except OSError:
            continue


class Cache:
    """The entries of one state of the compiler in a folder; without a folder it keeps nothing and knows nothing."""

    def __init__(self, folder: str | None, state: str) -> None:
        self._folder = folder
        self._state = state

    def find(self, path: str, day: str) -> Examined | None:
        """What was found about a file, named so, as of a day ("" is every day), if that still holds."""
        if self._folder is None:
            return None
        try:
            with open(self._name(path, day), "rb") as file:
                checksum, _, content = file.read().partition(b"\n")
        except OSError:
            return None
        if checksum != self._checksum(content):
            return None
        key, values, names = json.loads(content)
        inputs = Examined.inputs_of(values)
        if key != _key(path, day):
            return None
        contents = {}
        for found in inputs:
            now, data = found.current()
            if now != found:
                return None
            if data is not None:
                contents[found.name] = data
        sources = [Source(name, contents[name].decode()) for name in names]
        return Examined.unpack(values, sources)

    def keep(self, path: str, day: str, examined: Examined) -> None:
        """Keep what was found about a file, if it can be made again of what is in its files."""
        if self._folder is None or any(finding.code.code.startswith("C") for finding in examined.findings):
            return
        values, sources = examined.pack()
        states = {found.name: found.state for found in examined.inputs if found.kind == "file"}
        if any(states.get(source.path) != _state(source.text) for source in sources):
            return
        entry = [_key(path, day), values, [source.path for source in sources]]
        content = json.dumps(entry, ensure_ascii=True).encode()
        target = self._name(path, day)
        temporary = f"{target}.{os.getpid()}.tmp"
        try:
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            with open(temporary, "wb") as file:
                file.write(self._checksum(content) + b"\n" + content)
            os.replace(temporary, target)
        except OSError:
            _discard(temporary)

    def tidy(self) -> None:
        """Clear away the entries that have not been written for the longest time, if there are too many."""
        if self._folder is None:
            return
        try:
            names = os.listdir(self._folder)
            if len(names) <= MOST_ENTRIES:
                return
            paths = sorted((os.path.join(self._folder, name) for name in names), key=_written)
        except OSError:
            return
        for path in paths[: len(paths) - MOST_ENTRIES // 2]:
            _discard(path)

    def _checksum(self, content: bytes) -> bytes:
        """Of an entry of this state of the compiler; no other entry has it, and no damaged one."""
        return digest(self._state.encode() + b"\n" + content).encode()

    def _name(self, path: str, day: str) -> str:
        return os.path.join(self._folder or "", digest(_key(path, day).encode("utf-8", "surrogateescape")))


def _key(path: str, day: str) -> str:
    return "\0".join((os.path.abspath(path), path, day))


def _state(text: str) -> str:
    return digest(text.encode("utf-8", "surrogatepass"))


def _written(path: str) -> float:
    try:
        return os.stat(path).st_mtime
    except OSError:
        return 0.0


def _discard(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return
