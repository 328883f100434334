"""Examines several files in several processes, where the system can copy a process and there is enough to do.

What a process loaded before is shared by its copies, so the compiler is imported once. A copy that fails leaves its files to
the process that made it: what is found never depends on how the work was shared.
"""

from __future__ import annotations

import marshal
import os
import sys

from thutuc.build.examined import Examined
from thutuc.build.listing import TESTS_ENDING
from thutuc.text.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

# Copying the process and sending findings back costs about as much as checking this many bytes.
LEAST_BYTES = 30_000
# The length of a number in the queue, and what any pipe holds at the least (POSIX: _POSIX_PIPE_BUF is 512, Linux and macOS hold more).
_WIDTH = 4
_HELD = 512


def examine_all(
    paths: Sequence[str],
    examine: Callable[[str], Examined],
    progress: Callable[[Iterator[tuple[int, str]]], Iterable[str]],
) -> dict[str, Examined]:
    """What `examine` finds about each file; `progress` goes through those of this process, each with how many were begun before it."""
    sizes = {path: _size(path) for path in paths}
    processes = max(min(_processors(), len(paths), sum(sizes.values()) // LEAST_BYTES), 1)
    # The longest first: what is left for the end is short, and all processes end at about the same time.
    queue = _Queue(sorted(paths, key=lambda path: (-sizes[path], path)) if processes > 1 else paths)
    found: dict[str, Examined] = {}
    workers: list[tuple[int, int]] = []
    try:
        workers.extend(_start(queue, examine) for _ in range(processes - 1))
        for path in progress(iter(queue)):
            found[path] = examine(path)
        for _, reader in workers:
            found.update(_received(reader))
    finally:
        queue.close()
        for process, reader in workers:
            os.close(reader)
            if len(found) < len(paths):
                from signal import SIGKILL

                os.kill(process, SIGKILL)
            os.waitpid(process, 0)
    for path in paths:
        if path not in found:
            found[path] = examine(path)
    return found


class _Queue:
    """Files that several processes take from: numbers in a pipe, of which each is read once."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths
        # So many files go with one number that all numbers fit the pipe.
        self._step = len(paths) * _WIDTH // _HELD + 1
        self._reader, writer = os.pipe()
        numbers = range(0, len(paths), self._step)
        os.write(writer, b"".join(number.to_bytes(_WIDTH, "little") for number in numbers))
        os.close(writer)

    def __iter__(self) -> Iterator[tuple[int, str]]:
        while taken := os.read(self._reader, _WIDTH):
            first = int.from_bytes(taken, "little")
            yield from enumerate(self._paths[first : first + self._step], first)

    def close(self) -> None:
        os.close(self._reader)


def _processors() -> int:
    """How many processes to use; one where a process cannot be copied, or not while it has threads."""
    threads = sys.modules.get("threading")
    if not hasattr(os, "fork") or (threads is not None and threads.active_count() > 1):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _size(path: str) -> int:
    """How much there is to read for a file, its tests with it."""
    size = 0
    for part in (path, os.path.splitext(path)[0] + TESTS_ENDING):
        try:
            size += os.stat(part).st_size
        except (OSError, ValueError):
            continue
    return size


def _start(queue: _Queue, examine: Callable[[str], Examined]) -> tuple[int, int]:
    """Start a copy of this process that takes files, too: its id, and where its findings come from."""
    reader, writer = os.pipe()
    process = os.fork()
    if process:
        os.close(writer)
        return process, reader
    try:
        sent = []
        for _, path in queue:
            values, sources = examine(path).pack()
            sent.append([path, values, [[source.path, source.text] for source in sources]])
        with os.fdopen(writer, "wb") as pipe:
            marshal.dump(sent, pipe)
    finally:
        # Whatever happened: nothing of the process that was copied is this one's to end.
        os._exit(0)


def _received(reader: int) -> dict[str, Examined]:
    with os.fdopen(os.dup(reader), "rb") as pipe:
        content = pipe.read()
    try:
        sent = marshal.loads(content)
    except (EOFError, ValueError, TypeError):
        return {}
    return {
        path: Examined.unpack(values, [Source(name, text) for name, text in sources]) for path, values, sources in sent
    }
