"""`thutuc check --watch`: checks again whenever a file changes, until it is interrupted."""

from __future__ import annotations

import os
import sys
import time

from thutuc.cli.output import say, warn, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from thutuc.build.examined import Examined

POLL_SECONDS = 0.25
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"

Stamp = tuple[int, int, int] | None


class Memory:
    """What was found about the files so far."""

    def __init__(self) -> None:
        self._known: dict[str, Examined] = {}

    def find(self, path: str) -> Examined | None:
        """What was found about a file, if it still holds."""
        known = self._known.get(path)
        return known if known is not None and all(found.current()[0] == found for found in known.inputs) else None

    def keep(self, found: Mapping[str, Examined]) -> None:
        """Keep what was found about all files there are."""
        self._known = dict(found)

    def inputs(self) -> set[str]:
        """The files everything rests on, also those that were looked for and not there."""
        return {found.name for known in self._known.values() for found in known.inputs if found.kind == "file"}


def watch(files: Callable[[], list[str]], check: Callable[[], int], memory: Memory) -> int:
    """Call `check` at once and after every change; interrupted, give what it said last.

    `files` lists the specifications there are now, which the memory need not know yet.
    """
    code = 0
    try:
        while True:
            if sys.stdout.isatty():
                write(_CLEAR)
            listed = files()
            seen = _stamps(listed, memory.inputs())
            code = check()
            _say_waiting(len(listed))
            # A change since the check began counts; what it only now depends on is as it found it.
            after = _stamps(listed, memory.inputs())
            _wait(files, memory, {path: seen.get(path, stamp) for path, stamp in after.items()})
    except KeyboardInterrupt:
        return code


def _wait(files: Callable[[], list[str]], memory: Memory, before: dict[str, Stamp]) -> None:
    """Return when something has changed and then stayed the same for a moment: editors save in several steps."""
    last = before
    while True:
        time.sleep(POLL_SECONDS)
        now = _stamps(files(), memory.inputs())
        if now == last and now != before:
            return
        last = now


def _stamps(files: Iterable[str], inputs: Iterable[str]) -> dict[str, Stamp]:
    return {path: _stamp(path) for path in (*files, *inputs)}


def _stamp(path: str) -> Stamp:
    try:
        about = os.stat(path)
    except (OSError, ValueError):
        return None
    return about.st_ino, about.st_size, about.st_mtime_ns


def _say_waiting(count: int) -> None:
    warn(
        say(
            f"Đang theo dõi {count} tệp; bấm Ctrl-C để dừng.",
            f"Watching {count} file{'' if count == 1 else 's'}; press Ctrl-C to stop.",
        )
    )
