"""The store: only what differs is written, each file in one step, and only what an earlier build wrote is removed."""

from __future__ import annotations

import errno
import io
import json
import os
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

import pytest

from thutuc.build import store
from thutuc.report.diagnostic import Reporter

FILES = {"2026-01-01/notice/vi.html": b"<p>mot</p>", "2026-01-01/bpmn/a.bpmn": b"<a/>", "slices.json": b"[]\n"}


def made(folder: Path, files: dict[str, bytes], untouched: tuple[str, ...] = ()) -> store.Build:
    return store.Build(str(folder), files, {"procedure": "1.000001"}, frozenset(untouched))


def write(folder: Path, files: dict[str, bytes], untouched: tuple[str, ...] = ()) -> tuple[store.Written, list[str]]:
    reporter = Reporter()
    written = store.write(made(folder, files, untouched), reporter)
    return written, [finding.code.code for finding in reporter.sorted()]


def on_disk(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_manifest_lists_every_file_with_its_sha256(tmp_path: Path) -> None:
    assert write(tmp_path, FILES) == (store.Written(3, 0, 0), [])
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    assert manifest["procedure"] == "1.000001"
    assert manifest["files"] == {path: sha256(content).hexdigest() for path, content in FILES.items()}
    assert list(manifest["files"]) == sorted(FILES)
    assert on_disk(tmp_path).keys() == FILES.keys() | {"manifest.json"}


def test_only_what_differs_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, FILES)
    replaced: list[str] = []
    replace = os.replace

    def noted(source: str, target: str) -> None:
        replaced.append(target)
        replace(source, target)

    monkeypatch.setattr(os, "replace", noted)
    assert write(tmp_path, FILES) == (store.Written(0, 3, 0), [])
    assert replaced == []
    changed = FILES | {"slices.json": b"[1]\n"}
    assert write(tmp_path, changed) == (store.Written(1, 2, 0), [])
    # The manifest goes last: whatever it names is there.
    assert replaced == [str(tmp_path / "slices.json"), str(tmp_path / "manifest.json")]


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


@pytest.mark.parametrize("when", ["write", "replace"])
def test_a_failure_half_way_leaves_whole_files_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    write(tmp_path, FILES)
    before = on_disk(tmp_path)

    def full(*_arguments: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    class FullFile(io.FileIO):
        """A file whose disk is full after it was made."""

        write = full

    def opened(path: str, mode: str = "r", encoding: str | None = None) -> IO[Any] | io.FileIO:
        return FullFile(path, mode) if "w" in mode else open(path, mode, encoding=encoding)

    if when == "replace":
        monkeypatch.setattr(os, "replace", full)
    else:
        monkeypatch.setattr(store, "open", opened, raising=False)
    with pytest.raises(OSError, match="No space left"):
        store.write(made(tmp_path, dict.fromkeys(FILES, b"new")), Reporter())
    monkeypatch.undo()
    assert on_disk(tmp_path) == before


@pytest.mark.parametrize(
    "manifest",
    [b"", b"{", b"[]", b"\xff", b'{"files": null}', b'{"files": []}', b'{"files": {"slices.json": 1}}'],
)
def test_a_manifest_that_cannot_be_read_counts_as_none(tmp_path: Path, manifest: bytes) -> None:
    write(tmp_path, FILES)
    (tmp_path / "manifest.json").write_bytes(manifest)
    assert store.read_manifest(str(tmp_path)) == {}
    assert write(tmp_path, FILES) == (store.Written(0, 3, 0), [])
    assert store.read_manifest(str(tmp_path)).keys() == FILES.keys()


@pytest.mark.parametrize("path", ["../outside", "/outside", "a/../../outside", "./outside", "a//b", ""])
def test_a_manifest_reaches_nothing_outside_its_folder(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "outside").write_bytes(b"x")
    listed = {path: sha256(b"x").hexdigest()}
    (folder / "manifest.json").write_text(json.dumps({"files": listed}))
    write(folder, {})
    assert (tmp_path / "outside").read_bytes() == b"x"
    assert store.read_manifest(str(folder)) == {}
