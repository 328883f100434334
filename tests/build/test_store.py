"""The store: only what differs is written, the folder changes in one step, and what no build wrote is never touched."""

from __future__ import annotations

import errno
import json
import os
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from thutuc.build import manifest, store, swap
from thutuc.report.diagnostic import Reporter

FILES = {"2026-01-01/notice/vi.html": b"<p>mot</p>", "2026-01-01/bpmn/a.bpmn": b"<a/>", "slices.json": b"[]\n"}


def made(folder: Path, files: dict[str, bytes], untouched: tuple[str, ...] = ()) -> store.Build:
    return store.Build(str(folder), files, {"procedure": "1.000001"}, frozenset(untouched))


def write(folder: Path, files: dict[str, bytes], untouched: tuple[str, ...] = ()) -> tuple[store.Written, list[str]]:
    reporter = Reporter()
    written = store.write(made(folder, files, untouched), reporter)
    assert written is not None
    return written, [finding.code.code for finding in reporter.sorted()]


def refused(folder: Path, files: dict[str, bytes]) -> list[str]:
    """What stood in the way of a build, which then must not have changed anything."""
    before = tree(folder.parent)
    reporter = Reporter()
    assert store.write(made(folder, files), reporter) is None
    assert tree(folder.parent) == before
    assert {finding.code.code for finding in reporter.sorted()} == {"C9011"}
    return [os.path.relpath(finding.file, folder) for finding in reporter.sorted()]


def tree(folder: Path) -> dict[str, tuple[int, int, int, bytes | str | None]]:
    """All that lies in a folder: inode, mode, time of the last change, and content."""
    found: dict[str, tuple[int, int, int, bytes | str | None]] = {}
    for path in folder.rglob("*"):
        about = path.lstat()
        content = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else None
        found[str(path.relative_to(folder))] = about.st_ino, about.st_mode, about.st_mtime_ns, content
    return found


def on_disk(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_manifest_lists_every_file_with_its_sha256(tmp_path: Path) -> None:
    assert write(tmp_path, FILES) == (store.Written(3, 0, 0), [])
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    assert manifest["procedure"] == "1.000001"
    assert manifest["files"] == {path: sha256(content).hexdigest() for path, content in FILES.items()}
    assert list(manifest["files"]) == sorted(FILES)
    assert on_disk(tmp_path).keys() == FILES.keys() | {"manifest.json"}


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "1.000001"
    write(folder, FILES)
    before = tree(tmp_path)
    assert write(folder, FILES) == (store.Written(0, 3, 0), [])
    assert tree(tmp_path) == before
    changed = FILES | {"slices.json": b"[1]\n"}
    assert write(folder, changed) == (store.Written(1, 2, 0), [])
    after = tree(tmp_path)
    assert after.keys() == before.keys()
    files = [path for path, entry in after.items() if entry[3] is not None]
    assert {path for path in files if after[path] != before[path]} == {"1.000001/slices.json", "1.000001/manifest.json"}


def test_stale_files_and_their_folders_go(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    kept = {"slices.json": FILES["slices.json"]}
    assert write(tmp_path, kept) == (store.Written(0, 1, 2), [])
    assert on_disk(tmp_path).keys() == {"slices.json", "manifest.json"}
    assert not (tmp_path / "2026-01-01").exists()


def test_a_stale_file_that_was_edited_by_hand_stays(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    edited = tmp_path / "2026-01-01/notice/vi.html"
    edited.write_bytes(b"mine")
    assert write(tmp_path, {"slices.json": FILES["slices.json"]})[0].removed == 1
    assert edited.read_bytes() == b"mine"


def test_files_nobody_generated_stay(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    own = tmp_path / "2026-01-01/notice/own.txt"
    own.write_bytes(b"mine")
    write(tmp_path, {})
    assert own.read_bytes() == b"mine"


def test_a_hand_edit_is_replaced_and_reported(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / "slices.json").write_bytes(b"mine")
    assert write(tmp_path, FILES) == (store.Written(1, 2, 0), ["W6010"])
    assert on_disk(tmp_path)["slices.json"] == FILES["slices.json"]
    # What a build writes over its own earlier file is no hand edit.
    assert write(tmp_path, FILES | {"slices.json": b"new"})[1] == []


def test_targets_left_alone_keep_their_files_and_their_place_in_the_manifest(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    part = {path: content for path, content in FILES.items() if "bpmn" not in path}
    assert store.compare(made(tmp_path, part, ("bpmn",))) == []
    assert write(tmp_path, part, ("bpmn",)) == (store.Written(0, 2, 0), [])
    assert on_disk(tmp_path).keys() == FILES.keys() | {"manifest.json"}
    assert json.loads((tmp_path / "manifest.json").read_bytes())["files"].keys() == FILES.keys()


def test_compare_tells_missing_other_and_left_over_and_writes_nothing(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    assert store.compare(made(tmp_path, FILES)) == []
    (tmp_path / "slices.json").unlink()
    (tmp_path / "2026-01-01/bpmn/a.bpmn").write_bytes(b"mine")
    before = on_disk(tmp_path)
    wanted = {path: content for path, content in FILES.items() if not path.endswith(".html")}
    assert store.compare(made(tmp_path, wanted)) == [
        ("2026-01-01/bpmn/a.bpmn", "other"),
        ("manifest.json", "other"),
        ("slices.json", "missing"),
        ("2026-01-01/notice/vi.html", "left over"),
    ]
    assert on_disk(tmp_path) == before


@pytest.mark.parametrize("at", ["mkdir", "link", "rename", "write"])
def test_a_failure_half_way_leaves_all_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str) -> None:
    folder = tmp_path / "1.000001"
    write(folder, FILES)
    (folder / "mine.txt").write_bytes(b"mine")
    before = tree(tmp_path)
    calls = [0]

    def full(*_words: object, **_named: object) -> None:
        calls[0] += 1
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if at == "write":
        monkeypatch.setattr(swap.Swap, "write", full)
    else:
        monkeypatch.setattr(swap, "exchange", lambda *_: False)
        monkeypatch.setattr(os, at, full)
    if at == "link":
        # Without second names the file is moved over.
        assert store.write(made(folder, FILES | {"slices.json": b"new"}), Reporter()) == store.Written(1, 2, 0)
        monkeypatch.undo()
        assert (folder / "mine.txt").read_bytes() == b"mine"
        assert on_disk(folder) == FILES | {
            "slices.json": b"new",
            "mine.txt": b"mine",
            "manifest.json": on_disk(folder)["manifest.json"],
        }
    else:
        with pytest.raises(OSError, match="No space left"):
            store.write(made(folder, dict.fromkeys(FILES, b"new")), Reporter())
        monkeypatch.undo()
        assert tree(tmp_path) == before
    assert calls[0] > 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.000001"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff", b'{"files": null}', b'{"files": []}', b"[" * 100_000],
)
def test_a_manifest_that_cannot_be_read_may_be_somebody_elses(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "1.000001"
    write(folder, FILES)
    (folder / "manifest.json").write_bytes(content)
    assert manifest.read_manifest(str(folder)) is None
    assert refused(folder, FILES) == ["manifest.json"]
    (folder / "manifest.json").unlink()
    assert write(folder, FILES) == (store.Written(0, 3, 0), [])
    assert (manifest.read_manifest(str(folder)) or {}).keys() == FILES.keys()


@pytest.mark.parametrize("path", ["../outside", "/outside", "a/../../outside", "./outside", "a//b", "", "a\0b"])
def test_a_manifest_reaches_nothing_outside_its_folder(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "outside").write_bytes(b"x")
    listed = {path: sha256(b"x").hexdigest()}
    (folder / "manifest.json").write_text(json.dumps({"files": listed}))
    write(folder, {})
    assert (tmp_path / "outside").read_bytes() == b"x"
    assert manifest.read_manifest(str(folder)) == {}


def test_a_file_of_somebody_else_is_not_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "1.000001"
    write(folder, {"slices.json": FILES["slices.json"]})
    html = folder / "2026-01-01/notice/vi.html"
    html.parent.mkdir(parents=True)
    html.write_bytes(b"mine")
    assert refused(folder, FILES) == ["2026-01-01/notice/vi.html"]
    # The same content is as good as ours.
    html.write_bytes(FILES["2026-01-01/notice/vi.html"])
    assert write(folder, FILES) == (store.Written(1, 2, 0), [])


def test_something_else_than_a_file_or_folder_is_in_the_way(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "slices.json").write_bytes(b"outside")
    folder = tmp_path / "out" / "1.000001"
    write(folder, FILES)
    (folder / "slices.json").unlink()
    (folder / "slices.json").symlink_to(outside / "slices.json")
    assert refused(folder, FILES) == ["slices.json"]
    (folder / "slices.json").unlink()
    (folder / "slices.json").mkdir()
    assert refused(folder, FILES) == ["slices.json"]
    (folder / "slices.json").rmdir()
    os.mkfifo(folder / "slices.json")
    assert refused(folder, FILES) == ["slices.json"]
    (folder / "slices.json").unlink()
    (folder / "2026-01-01").rename(outside / "moved")
    (folder / "2026-01-01").symlink_to(outside / "moved")
    assert refused(folder, FILES) == ["2026-01-01"]
    (folder / "2026-01-01").unlink()
    (folder / "2026-01-01").write_bytes(b"a file")
    assert refused(folder, FILES) == ["2026-01-01"]
    (folder / "2026-01-01").unlink()
    assert write(folder, FILES)[0] == store.Written(3, 0, 0)
    assert (outside / "slices.json").read_bytes() == b"outside"


@pytest.mark.parametrize("name", ["1.000001", ".thutuc"])
def test_a_folder_that_is_a_link_is_not_followed(tmp_path: Path, name: str) -> None:
    (tmp_path / "outside").mkdir()
    out = tmp_path / "out"
    out.mkdir()
    (out / name).symlink_to(tmp_path / "outside")
    assert refused(out / "1.000001", FILES) == [os.path.relpath(out / name, out / "1.000001")]
    swap.recover(str(out))
    assert list((tmp_path / "outside").iterdir()) == []


def test_what_is_not_ours_is_taken_over_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "1.000001"
    write(folder, FILES)
    (folder / "2026-01-01/notice/own.txt").write_bytes(b"mine")
    (folder / "2026-01-01/notice/own.txt").chmod(0o600)
    (folder / "2026-01-01/notice/link").symlink_to("/etc/passwd")
    (folder / "empty/of/mine").mkdir(parents=True)
    (folder / "empty").chmod(0o711)
    os.mkfifo(folder / "pipe")
    own = ("2026-01-01/notice/own.txt", "2026-01-01/notice/link", "pipe")
    before = {path: (folder / path).lstat() for path in own}
    assert write(folder, {"slices.json": b"new"}) == (store.Written(1, 0, 2), [])
    for path in own:
        after = (folder / path).lstat()
        assert (after.st_ino, after.st_mode, after.st_mtime_ns, after.st_nlink) == (
            before[path].st_ino,
            before[path].st_mode,
            before[path].st_mtime_ns,
            1,
        )
    assert (folder / "empty/of/mine").is_dir()
    assert stat.S_IMODE((folder / "empty").stat().st_mode) == 0o711
    assert not (folder / "2026-01-01/bpmn").exists()


def test_a_file_that_comes_while_the_folder_is_made_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "1.000001"
    write(folder, FILES)
    (folder / "notes.txt").write_bytes(b"first")
    exchange = swap.exchange

    def late(first: str, second: str) -> bool:
        # An editor saves just now: a new file, and a new one in the place of another.
        (folder / "new/late.txt").parent.mkdir()
        (folder / "new/late.txt").write_bytes(b"late")
        (folder / "notes.txt~").write_bytes(b"second")
        (folder / "notes.txt~").rename(folder / "notes.txt")
        return exchange(first, second)

    monkeypatch.setattr(swap, "exchange", late)
    write(folder, FILES | {"slices.json": b"new"})
    assert (folder / "new/late.txt").read_bytes() == b"late"
    assert (folder / "notes.txt").read_bytes() == b"second"
    assert on_disk(tmp_path).keys() == {
        f"1.000001/{path}" for path in (*FILES, "manifest.json", "new/late.txt", "notes.txt")
    }


@pytest.mark.parametrize("mask, mode", [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_permissions_are_those_the_user_asks_for(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        write(tmp_path / "1.000001", FILES)
    finally:
        os.umask(before)
    for path in (tmp_path / "1.000001").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == mode | (0o111 & ~mask if path.is_dir() else 0), path
