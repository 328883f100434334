"""Puts a whole folder in the place of another in one step, and tidies up after a build that was killed.

The work is done in the folder `.thutuc` beside the folders that are written, one work folder for each process:

    <name>.new    the folder being prepared; once exchanged, the one that stood there before
    <name>.inode  the inode of the folder being prepared: it tells whether the exchange has happened
    <name>.old    what stood there before, where the system cannot exchange two folders in one step

Only files of a manifest are ever removed. Links are never followed; they are kept like any other file that is not ours.
"""

from __future__ import annotations

import os
import stat
import sys

from thutuc.build.manifest import MANIFEST, digest, read_file, read_manifest, walk

WORK = ".thutuc"
# From linux/fcntl.h and linux/fs.h: paths from the current folder; exchange two names, both of which must be there.
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


class Swap:
    """Prepares the successor of a folder: `commit` puts it in place, `abandon` leaves what stands there as it is.

    All methods raise OSError. What stands in the place is whole until `commit` has exchanged the two.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._work = os.path.join(os.path.dirname(folder), WORK, str(os.getpid()))
        self._base = os.path.join(self._work, os.path.basename(folder))
        self._new = self._base + ".new"
        try:
            os.makedirs(self._work, exist_ok=True)
            os.mkdir(self._new)
            with open(self._base + ".inode", "w", encoding="ascii") as file:
                file.write(str(os.lstat(self._new).st_ino))
        except OSError:
            self.abandon()
            raise

    def write(self, path: str, content: bytes) -> None:
        """Add a file; `path` is inside the folder."""
        target = os.path.join(self._new, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "xb") as file:
            file.write(content)

    def keep(self, path: str) -> bool:
        """Take over a file, the very file and no copy; False where the file system knows no second name for a file.

        `commit` moves over what could not be kept so and is not of the manifest.
        """
        target = os.path.join(self._new, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        try:
            os.link(os.path.join(self._folder, path), target, follow_symlinks=False)
        except OSError:
            return False
        return True

    def keep_folder(self, path: str) -> None:
        """Take over a folder and its permissions, without what is in it."""
        target = os.path.join(self._new, path)
        os.makedirs(target, exist_ok=True)
        mode = stat.S_IMODE(os.lstat(os.path.join(self._folder, path)).st_mode) | stat.S_IRWXU
        if stat.S_IMODE(os.lstat(target).st_mode) != mode:
            os.chmod(target, mode)

    def commit(self) -> None:
        """Put the folder in place. Files that came to the old one in the meantime are taken over."""
        if not os.path.lexists(self._folder):
            os.rename(self._new, self._folder)
        elif exchange(self._new, self._folder):
            _retire(self._new, self._folder, is_fresh=True)
        else:
            os.rename(self._folder, self._base + ".old")
            os.rename(self._new, self._folder)
            _retire(self._base + ".old", self._folder, is_fresh=True)
        self._leave()

    def abandon(self) -> None:
        """Take away what was prepared; what was moved aside comes back."""
        _recover(self._base, self._folder)
        self._leave()

    def _leave(self) -> None:
        _unlink(self._base + ".inode")
        _remove_empty(self._work)
        _remove_empty(os.path.dirname(self._work))


def recover(out: str) -> None:
    """Tidy up in a folder after builds that were killed; OSError. Call it only where no other build can be at work.

    The folders of procedures are whole already, old or new; one that had just been moved aside comes back.
    """
    top = os.path.join(out, WORK)
    if os.path.islink(top) or not os.path.isdir(top):
        return
    for number in sorted(name for name in os.listdir(top) if name.isdecimal()):
        work = os.path.join(top, number)
        for name in sorted({os.path.splitext(name)[0] for name in os.listdir(work)}):
            _recover(os.path.join(work, name), os.path.join(out, name))
            _unlink(os.path.join(work, name + ".inode"))
        _remove_empty(work)
    _remove_empty(top)


def exchange(first: str, second: str) -> bool:
    """Exchange two folders in one step; False where the system or the file system cannot do that."""
    if not sys.platform.startswith("linux"):
        return False
    from ctypes import CDLL, c_char_p, c_int, c_uint

    call = getattr(CDLL(None), "renameat2", None)
    if call is None:
        return False
    call.argtypes = (c_int, c_char_p, c_int, c_char_p, c_uint)
    return bool(call(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE) == 0)


def _recover(base: str, folder: str) -> None:
    """Finish or undo what a build left in its work folder, whichever leaves `folder` whole."""
    new, old = base + ".new", base + ".old"
    if os.path.lexists(old):
        if os.path.lexists(folder):
            _retire(old, folder)
        else:
            os.rename(old, folder)
    if os.path.lexists(new):
        if os.path.lexists(folder) and read_file(base + ".inode") == str(os.lstat(folder).st_ino).encode():
            _retire(new, folder)
        else:
            _remove(new)


def _retire(old: str, folder: str, *, is_fresh: bool = False) -> None:
    """Take away a folder whose successor is in place; files that are not ours and not taken over yet are moved there.

    `is_fresh`: the successor has just been put there, so that a file of a kept name is later than the one kept.
    Where that is not known, a file with two contents stays where it is as well.
    """
    ours, successors = read_manifest(old) or {}, read_manifest(folder) or {}
    # The manifest goes last: a build that is killed here leaves it to the next.
    for path in sorted((path for path, is_folder in walk(old) if not is_folder), key=lambda path: path == MANIFEST):
        source, target = os.path.join(old, path), os.path.join(folder, path)
        if os.path.lexists(target):
            replaced = path == MANIFEST or (path in ours and path in successors)
            if replaced or os.path.samestat(os.lstat(source), os.lstat(target)):
                os.unlink(source)
            elif is_fresh:
                os.replace(source, target)
        elif path in ours and path not in successors and digest(read_file(source) or b"") == ours[path]:
            os.unlink(source)
        else:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            os.rename(source, target)
    _remove_empty_folders(old)


def _remove(folder: str) -> None:
    """Take away a folder that was being prepared: every file in it is our own or has another name."""
    for path, is_folder in list(walk(folder)):
        if not is_folder:
            os.unlink(os.path.join(folder, path))
    _remove_empty_folders(folder)


def _remove_empty_folders(folder: str) -> None:
    for path in sorted((path for path, is_folder in walk(folder) if is_folder), reverse=True):
        _remove_empty(os.path.join(folder, path))
    _remove_empty(folder)


def _remove_empty(folder: str) -> None:
    if os.path.isdir(folder) and not os.listdir(folder):
        os.rmdir(folder)


def _unlink(path: str) -> None:
    if os.path.lexists(path):
        os.unlink(path)
