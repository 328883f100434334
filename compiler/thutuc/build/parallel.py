"""Examines several files in several processes, where the system can copy a process and there is enough to do.

What a process loaded before is shared by its copies, so the compiler is imported once. A copy that fails leaves its files to
the process that made it: what is found never depends on how the work was shared.
"""

from __future__ import annotations

import marshal
import os
import signal
import sys

from thutuc.build.examined import Examined
from thutuc.build.listing import TESTS_ENDING
from thutuc.text.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

# Copying the process and sending findings back costs about as much as checking this many bytes.
LEAST_BYTES = 30_000


def examine_all(
    paths: Sequence[str],
    examine: Callable[[str], Examined],
    progress: Callable[[Sequence[str]], Iterable[str]],
) -> dict[str, Examined]:
    """What `examine` finds about each file; `progress` is given the files of this process and goes through them."""
    shares = _shares(paths, _processors())
    found: dict[str, Examined] = {}
    workers = [_start(share, examine) for share in shares[1:]]
    try:
        for path in progress(shares[0]):
            found[path] = examine(path)
        for _, reader in workers:
            found.update(_received(reader))
    finally:
        for process, reader in workers:
            os.close(reader)
            if len(found) < len(paths):
                os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
    for path in paths:
        if path not in found:
            found[path] = examine(path)
    return found


def _processors() -> int:
    """How many processes to use; one where a process cannot be copied, or not while it has threads."""
    threads = sys.modules.get("threading")
    if not hasattr(os, "fork") or (threads is not None and threads.active_count() > 1):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _shares(paths: Sequence[str], processors: int) -> list[list[str]]:
    """The files in as many parts as pay, of about the same size."""
    sizes = {path: _size(path) for path in paths}
    count = max(min(processors, len(paths), sum(sizes.values()) // LEAST_BYTES), 1)
    if count == 1:
        return [list(paths)]
    shares: list[list[str]] = [[] for _ in range(count)]
    loads = [0] * count
    for path in sorted(paths, key=lambda path: (-sizes[path], path)):
        lightest = loads.index(min(loads))
        loads[lightest] += sizes[path]
        shares[lightest].append(path)
    return shares


def _size(path: str) -> int:
    """How much there is to read for a file, its tests with it."""
    size = 0
    for part in (path, os.path.splitext(path)[0] + TESTS_ENDING):
        try:
            size += os.stat(part).st_size
        except (OSError, ValueError):
            continue
    return size


def _start(share: list[str], examine: Callable[[str], Examined]) -> tuple[int, int]:
    """Start a copy of this process for some files: its id, and where its findings come from."""
    reader, writer = os.pipe()
    process = os.fork()
    if process:
        os.close(writer)
        return process, reader
    try:
        sent = []
        for path in share:
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
