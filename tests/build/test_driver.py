"""`thutuc build`: the same bytes everywhere, nothing outside the output folder, exit codes, what is written and what is left."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import WRONG, Command, environment
from tests.support import ROOT
from thutuc.build import emitters
from thutuc.emit.interface import RULE_KINDS
from thutuc.report.diagnostic import Reporter

BIRTH = ROOT / "procedures/ho-tich/1.001193.yaml"
TRANSFER = ROOT / "procedures/khoa-hoc-cong-nghe/1.007281.yaml"
TARGETS = ("bpmn", "html-form", "notice")
CHOSEN = [word for name in TARGETS for word in ("--target", name)]
SMALL = """\
Procedure: Sample
Code: "1.000001"
Parameters:
  rate:
    Value: 1.000 dong
    Validity:
      From date: 01/01/2026
"""


@pytest.fixture
def thutuc(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """`thutuc` in this process, in an empty folder with one small specification."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "procedures").mkdir()
    (tmp_path / "procedures" / "1.000001.yaml").write_text(SMALL)
    return Command(capsysbinary, monkeypatch)


def on_disk(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# Everything that must not matter: order of hashing, place, zone, language, and the day.
WORLDS = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8", "COLUMNS": "40"},
)
MASKS = (0o022, 0o077)


def test_the_same_bytes_in_every_world(tmp_path: Path) -> None:
    runs = []
    for index, world in enumerate(WORLDS):
        cwd = tmp_path / f"cwd{index}" / ("deep" * index)
        cwd.mkdir(parents=True)
        files = [str(TRANSFER), str(BIRTH)] if index else [os.path.relpath(path, cwd) for path in (BIRTH, TRANSFER)]
        out = str(tmp_path / "other") if index else "generated"
        words = [sys.executable, "-m", "thutuc", "build", *files, "--out", out]
        env = environment(**world)
        runs.append(subprocess.Popen(words, cwd=cwd, env=env, stderr=subprocess.PIPE, umask=MASKS[index]))
    for run in runs:
        _, said = run.communicate(timeout=120)
        assert run.returncode == 0, said.decode()
    first, second = on_disk(tmp_path / "cwd0" / "generated"), on_disk(tmp_path / "other")
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []
    assert {path.split("/")[0] for path in first} == {"1.001193", "1.007281"}
    for content in first.values():
        assert str(ROOT).encode() not in content
        assert str(tmp_path).encode() not in content


def test_the_folder_of_a_procedure(thutuc: Command, tmp_path: Path) -> None:
    found = thutuc("build", *CHOSEN, lang="en")
    assert found.code == 0
    folder = tmp_path / "generated" / "1.000001"
    assert json.loads((folder / "slices.json").read_bytes()) == [
        {"first": None, "last": "2025-12-31", "folder": "0001-01-01"},
        {"first": "2026-01-01", "last": None, "folder": "2026-01-01"},
    ]
    for name in ("0001-01-01", "2026-01-01"):
        assert {path.name for path in (folder / name).iterdir()} <= {*TARGETS, "losses.json"}
        losses = json.loads((folder / name / "losses.json").read_bytes())
        assert losses.keys() == set(RULE_KINDS)
        # The table says of every installed target how it carries a rule, and why.
        for row in losses.values():
            assert row.keys() == set(emitters.names())
            assert all(loss["carriage"] in ("enforced", "weaker", "shown", "omitted") for loss in row.values())
    written = len(on_disk(folder)) - 1  # the manifest is not counted
    assert f"generated: {written} files written, 0 unchanged, 0 old ones removed" in found.err
    again = thutuc("build", *CHOSEN, lang="en")
    assert f"generated: 0 files written, {written} unchanged, 0 old ones removed" in again.err


def test_nothing_is_written_outside_the_output_folder(thutuc: Command, tmp_path: Path) -> None:
    before = on_disk(tmp_path)
    assert thutuc("build", "--out", "deep/er", *CHOSEN).code == 0
    after = on_disk(tmp_path)
    assert {path for path in after if path not in before} == {
        path for path in after if path.startswith("deep/er/1.000001/")
    }
    assert {path: after[path] for path in before} == before


def test_check_and_dry_run_write_nothing(thutuc: Command, tmp_path: Path) -> None:
    assert thutuc("build", "--dry-run", *CHOSEN).code == 0
    never = thutuc("build", "--check", *CHOSEN)
    assert never.code == 4
    assert not (tmp_path / "generated").exists()
    assert "it was not generated" in never.out


def test_check_ends_with_4_for_whatever_differs(thutuc: Command, tmp_path: Path) -> None:
    thutuc("build", *CHOSEN)
    assert thutuc("build", "--check", *CHOSEN).code == 0
    folder = tmp_path / "generated" / "1.000001"
    source = tmp_path / "procedures" / "1.000001.yaml"

    (folder / "slices.json").write_bytes(b"[]")
    edited = thutuc("build", "--check", *CHOSEN, "--format", "json")
    (finding,) = json.loads(edited.out)["diagnostics"]
    assert (edited.code, finding["code"], finding["file"]) == (4, "E8001", "generated/1.000001/slices.json")

    assert thutuc("build", *CHOSEN).code == 0
    source.write_text(SMALL.replace("01/01/2026", "02/01/2026"))
    assert thutuc("build", "--check", *CHOSEN).code == 4
    rebuilt = thutuc("build", *CHOSEN)
    assert rebuilt.code == 0
    assert not (folder / "2026-01-01").exists()
    assert (folder / "2026-01-02").is_dir()
    assert thutuc("build", "--check", *CHOSEN).code == 0


def test_one_target_leaves_the_files_of_the_others(thutuc: Command, tmp_path: Path) -> None:
    thutuc("build", *CHOSEN)
    before = on_disk(tmp_path / "generated")
    assert thutuc("build", "--target", "notice").code == 0
    assert on_disk(tmp_path / "generated") == before


def test_a_hand_edit_is_said_and_replaced(thutuc: Command, tmp_path: Path) -> None:
    thutuc("build", *CHOSEN)
    path = tmp_path / "generated/1.000001/slices.json"
    content = path.read_bytes()
    path.write_bytes(b"mine")
    found = thutuc("build", *CHOSEN)
    assert found.code == 0
    assert "W6010" in found.out
    assert path.read_bytes() == content


def test_a_specification_with_errors_builds_nothing_and_keeps_what_was_there(thutuc: Command, tmp_path: Path) -> None:
    thutuc("build", *CHOSEN)
    before = on_disk(tmp_path / "generated")
    (tmp_path / "procedures/1.000001.yaml").write_text(SMALL + "Nonsense: x\n")
    (tmp_path / "procedures/b.yaml").write_text(WRONG)
    (tmp_path / "procedures/c.yaml").write_text(SMALL.replace("1.000001", "1.000003"))
    found = thutuc("build", *CHOSEN, "--format", "json")
    assert found.code == 1
    codes = [diagnostic["code"] for diagnostic in json.loads(found.out)["diagnostics"]]
    assert codes.count("E8002") == 2
    after = on_disk(tmp_path / "generated")
    assert {path: after[path] for path in before} == before
    # The one without errors was built all the same.
    assert {path.split("/")[0] for path in after} == {"1.000001", "1.000003"}


def test_an_error_in_a_shared_file_stops_every_procedure_that_imports_it(thutuc: Command, tmp_path: Path) -> None:
    shared = "Shared: Sample\nParameters:\n  rate:\n    Value: no_such_name * 2\n"
    (tmp_path / "procedures/shared.yaml").write_text(shared)
    for code in ("1.000001", "1.000002"):
        text = f'Procedure: Sample\nCode: "{code}"\nImports:\n  shared: shared.yaml\n'
        (tmp_path / f"procedures/{code}.yaml").write_text(text + "Definitions:\n  twice: shared.rate * 2\n")
    found = thutuc("build", *CHOSEN, "--format", "json")
    assert found.code == 1
    codes = [diagnostic["code"] for diagnostic in json.loads(found.out)["diagnostics"]]
    # Said once, though three files rest on it.
    assert (codes.count("N2001"), codes.count("E8002")) == (1, 3)
    assert not (tmp_path / "generated").exists()


def test_an_output_folder_that_cannot_be_written_is_reported(
    thutuc: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"x")
    found = thutuc("build", "--out", "file", *CHOSEN, "--format", "json")
    assert [diagnostic["code"] for diagnostic in json.loads(found.out)["diagnostics"]] == ["C9010"]
    assert found.code == 2
    assert (tmp_path / "file").read_bytes() == b"x"

    def read_only(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "makedirs", read_only)
    found = thutuc("build", *CHOSEN, lang="en")
    assert found.code == 2
    assert "the folder is read-only" in found.out


def test_the_list_of_targets(thutuc: Command) -> None:
    found = thutuc("build", "--list")
    assert found.code == 0
    assert [line.split()[0] for line in found.out.splitlines()] == emitters.names()
    assert set(TARGETS) <= set(emitters.names())


def test_an_emitter_that_is_not_installed(thutuc: Command) -> None:
    assert thutuc("build", "--target", "pdf").code == 2
    assert "pdf" not in [emitter.name for emitter in emitters.load(Reporter())]
