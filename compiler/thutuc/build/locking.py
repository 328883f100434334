"""One build at a time in an output folder.

The lock is one of the operating system on the folder itself: it leaves no file behind, and ends with its process, however
that ends. Where a file system cannot lock, builds run without: each still puts whole folders in place.
"""

from __future__ import annotations

import os
import sys
import time

if sys.platform != "win32":
    import fcntl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

WAIT_SECONDS = 5.0
_STEP_SECONDS = 0.05


class InUseError(Exception):
    """Another build was still at work in the folder when the time to wait was over."""


class Lock:
    """The lock of an output folder, `shared` with others that only read; `is_held` tells whether the folder is locked.

    `waiting` is called once when another build has to be waited for.
    """

    def __init__(self, folder: str, *, shared: bool, waiting: Callable[[], None]) -> None:
        self._folder = folder
        self._shared = shared
        self._waiting = waiting
        self._made = False
        self._open: int | None = None
        self.is_held = False

    def acquire(self) -> None:
        """Make the folder if need be and lock it; to be read it need not be there.

        InUseError when another build takes too long, OSError when the folder cannot be made or opened.
        """
        if not self._shared and not os.path.isdir(self._folder):
            os.makedirs(self._folder)
            self._made = True
        if sys.platform != "win32" and (not self._shared or os.path.isdir(self._folder)):
            self._lock()

    def release(self) -> None:
        """Let others in. A folder that was made for this lock and stayed empty goes."""
        if self._made and not os.listdir(self._folder):
            os.rmdir(self._folder)
        self._close()

    def _lock(self) -> None:
        end = time.monotonic() + WAIT_SECONDS
        has_waited = False
        while not self._try():
            if time.monotonic() >= end:
                raise InUseError
            if not has_waited:
                self._waiting()
                has_waited = True
            time.sleep(_STEP_SECONDS)

    def _try(self) -> bool:
        """Whether the wait is over: the folder that is there now is locked, or cannot be."""
        if not self._shared:
            os.makedirs(self._folder, exist_ok=True)
        self._open = os.open(self._folder, os.O_RDONLY)
        try:
            fcntl.flock(self._open, (fcntl.LOCK_SH if self._shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            self._close()
            return False
        except OSError:
            return True
        # The build that was waited for may have taken the folder away.
        self.is_held = os.path.isdir(self._folder) and os.path.samestat(os.fstat(self._open), os.stat(self._folder))
        if not self.is_held:
            self._close()
        return self.is_held

    def _close(self) -> None:
        if self._open is not None:
            os.close(self._open)
            self._open = None
