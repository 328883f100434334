"""One write of a folder, killed before each of its steps in turn: `python -m tests.build.kill_steps FOLDER`.

It is a program of its own because it forks. Three worlds: folders can be exchanged in one step; they cannot; and files cannot
have a second name either.
"""

from __future__ import annotations

import io
import json
import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thutuc.build import store, swap
from thutuc.report.diagnostic import Reporter

if TYPE_CHECKING:
    from collections.abc import Callable

OLD = {
    "slices.json": b"[1]\n",
    "a/same.txt": b"same",
    "a/changed.txt": b"old",
    "gone/deep/x.txt": b"x",
    "gone/edited": b"e",
}
NEW = {"slices.json": b"[1, 2]\n", "a/same.txt": b"same", "a/changed.txt": b"new" * 1000, "b/added.txt": b"added"}
LEFT_ALONE = {"bpmn/kept.bpmn": b"<kept/>"}
CHANGING = ("mkdir", "link", "rename", "replace", "unlink", "rmdir", "chmod")
WORLDS = ("exchange", "renames", "renames without links")


class Slow(io.FileIO):
    """A file that is written in two steps."""

    step: Callable[[], None]

    def write(self, content: Any) -> int:
        half = len(content) // 2
        super().write(content[:half])
        self.step()
        return half + super().write(content[half:])


def snapshot(folder: Path) -> dict[str, object]:
    """All that lies in a folder: contents, targets of links, None for folders; nothing when it is not there."""
    found: dict[str, object] = {}
    for path in sorted(folder.rglob("*")) if folder.exists() else []:
        name = str(path.relative_to(folder))
        found[name] = os.readlink(path) if path.is_symlink() else None if path.is_dir() else path.read_bytes()
    return found


def build(folder: Path, files: dict[str, bytes], untouched: tuple[str, ...] = ()) -> None:
    """One write that must succeed."""
    made = store.Build(str(folder), files, {"procedure": folder.name}, frozenset(untouched))
    assert store.write(made, Reporter()) is not None


def prepare(out: Path) -> Path:
    """The folder as an earlier build left it, with files of somebody else in it."""
    folder = out / "1.000001"
    build(folder, {**OLD, **LEFT_ALONE})
    (folder / "gone/edited").write_bytes(b"by hand")
    (folder / "gone/mine.txt").write_bytes(b"mine")
    (folder / "a/mine").mkdir()
    (folder / "a/link").symlink_to("/nowhere")
    return folder


def change(world: str, step: Callable[[], None]) -> None:
    """Make every change of the disk call `step` first."""
    for name in CHANGING:
        original = getattr(os, name)

        def changed(*words: Any, original: Any = original, **named: Any) -> Any:
            step()
            return original(*words, **named)

        setattr(os, name, changed)
    if world == "renames without links":

        def refused(*_words: object, **_named: object) -> None:
            raise PermissionError

        os.link = refused
    original_exchange = swap.exchange

    def exchange(first: str, second: str) -> bool:
        step()
        return world == "exchange" and original_exchange(first, second)

    def opened(path: str, mode: str = "r", encoding: str | None = None) -> Any:
        if mode == "r":
            return open(path, mode, encoding=encoding)
        step()
        file = Slow(path, mode.replace("b", ""))
        file.step = step
        return file if "b" in mode else io.TextIOWrapper(file, encoding=encoding, write_through=True)

    swap.exchange = exchange
    vars(swap)["open"] = opened


def killed(world: str, last: int, work: Callable[[], None]) -> bool:
    """Do the work in a child that is killed before step `last`; whether it was."""
    child = os.fork()
    if child == 0:
        left = [last]

        def step() -> None:
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        change(world, step)
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, -signal.SIGKILL), code
    return code != 0


def write(folder: Path, world: str, last: int) -> bool:
    """Write the new files, killed before step `last`; whether it was."""
    return killed(world, last, lambda: build(folder, NEW, ("bpmn",)))


def run(top: Path) -> dict[str, int]:
    """The number of steps in each world; every one was killed."""
    old = snapshot(prepare(top / "wanted"))
    build(top / "wanted/1.000001", NEW, ("bpmn",))
    new = snapshot(top / "wanted/1.000001")
    assert old != new
    for name in ("gone/edited", "gone/mine.txt", "a/mine", "a/link", "bpmn/kept.bpmn"):
        assert new[name] == old[name], name
    steps = {}
    for world in WORLDS:
        was_killed, number = True, 0
        while was_killed:
            out = top / world / str(number)
            folder = prepare(out)
            inode = (folder / "gone/mine.txt").stat().st_ino
            was_killed = write(folder, world, number)
            found = snapshot(folder)
            if world == "exchange":
                assert found in (old, new), (world, number, found)
            # Tidying up is killed too, time and again a step later.
            tidied = 0
            while number % 9 == 0 and killed(world, tidied, partial(swap.recover, str(out))):
                assert world != "exchange" or snapshot(folder) == found, (world, number, tidied)
                tidied += 1
            swap.recover(str(out))
            found = snapshot(folder)
            assert found == new or (was_killed and found == old), (world, number, found)
            assert (folder / "gone/mine.txt").stat().st_ino == inode, (world, number)
            assert sorted(path.name for path in out.iterdir()) == ["1.000001"], (world, number)
            build(folder, NEW, ("bpmn",))
            assert snapshot(folder) == new, (world, number)
            number += 1
        steps[world] = number
    return steps


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]))))
