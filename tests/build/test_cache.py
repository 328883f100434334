"""What is kept of earlier checks never changes an answer: every case compares with a run that knows nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.build.test_shared_files import PROCEDURE, SHARED, TESTS
from tests.cli.running import WRONG, Command, environment
from thutuc.build import cache as caches
from thutuc.build.cache import Cache
from thutuc.build.project import Project


@pytest.fixture
def thutuc(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """`thutuc` in this process, with a cache of its own, in a folder with a procedure, its tests and a shared file."""
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    # Somebody may be writing on the compiler while the tests run.
    state = caches.compiler()
    monkeypatch.setattr(caches, "compiler", lambda: state)
    Path("chung.yaml").write_text(SHARED, encoding="utf-8")
    Path("1.000001.yaml").write_text(PROCEDURE, encoding="utf-8")
    Path("1.000001.tests.yaml").write_text(TESTS, encoding="utf-8")
    Path("sai.yaml").write_text(WRONG, encoding="utf-8")
    return Command(capsysbinary, monkeypatch)


def entries(folder: Path) -> list[Path]:
    return sorted((folder / "cache" / "thutuc").iterdir())


class Same:
    """Runs a check with and without the cache, which must say the same; counts the files that were examined with it."""

    def __init__(self, thutuc: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        self._thutuc = thutuc
        self.examined: list[str] = []
        examine = Project.examine

        def noted(project: Project, path: str, day: Any = None, data: bytes | None = None) -> object:
            self.examined.append(path)
            return examine(project, path, day, data)

        monkeypatch.setattr(Project, "examine", noted)

    def __call__(self, *words: str) -> list[str]:
        """The files that were examined in spite of the cache."""
        given = words or (".",)
        self.examined.clear()
        found = self._thutuc("check", *given)
        examined = list(self.examined)
        for format_ in ("text", "json"):
            fresh = self._thutuc("check", *given, "--format", format_, "--no-cache")
            kept = self._thutuc("check", *given, "--format", format_)
            assert fresh == kept
        assert found == self._thutuc("check", *given, "--no-cache")
        return examined


@pytest.fixture
def same(thutuc: Command, monkeypatch: pytest.MonkeyPatch) -> Same:
    """A check with and without the cache, compared."""
    return Same(thutuc, monkeypatch)


ALL = ["./1.000001.yaml", "./chung.yaml", "./sai.yaml"]


def test_nothing_is_examined_twice_while_nothing_changes(same: Same, tmp_path: Path) -> None:
    assert same() == ALL
    assert same() == []
    assert len(entries(tmp_path)) == 3
    # The same files under other names are other files: messages name them.
    assert same("1.000001.yaml") == ["1.000001.yaml"]
    assert same("1.000001.yaml") == []


def test_every_file_an_answer_rests_on_counts(same: Same) -> None:
    same()
    Path("chung.yaml").write_text(SHARED.replace("mức_bản_sao:", "mức_khác:"), encoding="utf-8")
    assert same() == ["./1.000001.yaml", "./chung.yaml"]
    Path("1.000001.tests.yaml").write_text(TESTS.replace('"1.000001"', '"1.000002"'), encoding="utf-8")
    assert same() == ["./1.000001.yaml"]
    Path("1.000001.tests.yaml").unlink()
    assert same() == ["./1.000001.yaml"]
    Path("chung.yaml").unlink()
    assert same() == ["./1.000001.yaml"]
    Path("chung.yaml").write_text(SHARED, encoding="utf-8")
    assert same() == ["./1.000001.yaml", "./chung.yaml"]
    Path("1.000001.tests.yaml").write_text(TESTS, encoding="utf-8")
    assert same() == ["./1.000001.yaml"]
    assert same() == []


def test_a_file_with_the_same_size_and_time_is_still_another(same: Same) -> None:
    same()
    path = Path("sai.yaml")
    before = path.stat()
    path.write_text(WRONG.replace("Ma:", "Mb:"), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert same() == ["./sai.yaml"]


def test_a_file_that_is_gone_or_unreadable_is_not_remembered(same: Same, tmp_path: Path) -> None:
    same("sai.yaml")
    Path("sai.yaml").unlink()
    assert same("sai.yaml") == ["sai.yaml"]
    # What is wrong with the file itself is looked at each time.
    assert same("sai.yaml") == ["sai.yaml"]
    Path("sai.yaml").mkdir()
    assert same("./sai.yaml/x.yaml") == ["./sai.yaml/x.yaml"]
    assert len(entries(tmp_path)) == 1


def test_an_import_by_code_is_looked_for_again(same: Same) -> None:
    Path("thutuc.yaml").touch()
    Path("1.000001.yaml").write_text(PROCEDURE.replace("chung.yaml", "1.000009"), encoding="utf-8")
    assert same() == ALL
    assert same() == []
    Path("sub").mkdir()
    Path("sub/1.000009.yaml").write_text(SHARED, encoding="utf-8")
    assert same() == ["./1.000001.yaml", "./sub/1.000009.yaml"]
    assert same() == []
    Path("a").mkdir()
    Path("a/1.000009.yaml").write_text(SHARED.replace("8.000", "9.000"), encoding="utf-8")
    assert same() == ["./1.000001.yaml", "./a/1.000009.yaml"]


def test_two_files_with_one_code_are_found_from_kept_answers(same: Same, thutuc: Command) -> None:
    Path("khac.yaml").write_text(PROCEDURE, encoding="utf-8")
    same()
    assert same() == []
    assert "N2021" in thutuc("check", ".").out


def test_each_day_is_a_question_of_its_own(thutuc: Command) -> None:
    Path("sai.yaml").unlink()
    dated = PROCEDURE.replace("Nhập:", "Hiệu lực:\n  Từ ngày: 01/01/2026\nNhập:")
    Path("1.000001.yaml").write_text(dated, encoding="utf-8")
    for _ in range(2):
        assert thutuc("check", ".", "--as-of", "31/12/2025").code == 1
        assert thutuc("check", ".", "--as-of", "01/01/2026").code == 0
        assert thutuc("check", ".").code == 0


def test_another_state_of_the_compiler_knows_nothing(same: Same, monkeypatch: pytest.MonkeyPatch) -> None:
    same()
    monkeypatch.setattr(caches, "compiler", lambda: "another")
    assert same() == ALL
    assert same() == []


def test_the_state_of_the_compiler_is_that_of_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "package/inner").mkdir(parents=True)
    (tmp_path / "spec/regulations").mkdir(parents=True)
    files = ("package/a.py", "package/inner/b.py", "spec/language.json", "spec/regulations/calendar.tsv")
    for name in files:
        (tmp_path / name).write_text("1")
    monkeypatch.setattr(caches, "PACKAGE", str(tmp_path / "package"))
    monkeypatch.setattr(caches, "SPEC", str(tmp_path / "spec"))
    seen = {caches.compiler()}
    assert caches.compiler() in seen
    for number, name in enumerate(files, start=2):
        (tmp_path / name).write_text("1" * number)
        seen.add(caches.compiler())
        assert len(seen) == number
    (tmp_path / "package/inner/c.py").touch()
    monkeypatch.setattr(sys, "version", "4.0")
    assert caches.compiler() not in seen


def test_a_damaged_entry_is_as_good_as_none(same: Same, tmp_path: Path) -> None:
    same()
    for path in entries(tmp_path):
        whole = path.read_bytes()
        damages = [
            b"",
            b"\n",
            whole[:-1],
            whole[:70],
            b"x" + whole,
            whole.replace(b"[", b"(", 1),
            bytes(200),
            b"\xff\n{",
        ]
        for damaged in (*damages, whole.replace(b"error", b"notes"), whole.replace(b"0", b"1")):
            if damaged != whole:
                path.write_bytes(damaged)
                assert len(same()) == 1
                assert path.read_bytes() == whole
    path = entries(tmp_path)[0]
    path.unlink()
    path.mkdir()
    assert len(same()) == 1


def test_an_entry_under_the_name_of_another_is_not_used(same: Same, tmp_path: Path) -> None:
    same()
    first, second, third = entries(tmp_path)
    texts = first.read_bytes(), second.read_bytes(), third.read_bytes()
    for path, text in zip((second, third, first), texts, strict=True):
        path.write_bytes(text)
    assert same() == ALL


@pytest.mark.parametrize("place", ["a file", "/proc/thutuc", "relative"])
def test_without_a_place_for_it_all_is_as_before(
    same: Same, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    (tmp_path / "a file").touch()
    (tmp_path / "home").touch()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / place) if place == "a file" else place)
    assert same() == ALL
    assert same() == ALL
    assert sorted(os.listdir()) == ["1.000001.tests.yaml", "1.000001.yaml", "chung.yaml", "sai.yaml"]


def test_the_folder_is_where_users_expect_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/x/cache")
    assert caches.default_folder() == "/x/cache/thutuc"
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    monkeypatch.setenv("HOME", "/x")
    assert caches.default_folder() == "/x/.cache/thutuc"


def test_entries_of_files_that_are_long_gone_are_cleared_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caches, "MOST_ENTRIES", 4)
    for number in range(6):
        (tmp_path / str(number)).touch()
        os.utime(tmp_path / str(number), (number, number))
        Cache(str(tmp_path), "").tidy()
    # At five entries the oldest three went, then one more came.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["3", "4", "5"]


def test_several_at_once_leave_whole_entries(tmp_path: Path) -> None:
    for name, text in (("chung", SHARED), ("1.000001", PROCEDURE), ("sai", WRONG)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    words = [sys.executable, "-m", "thutuc", "check", ".", "--format", "json"]
    env = environment(XDG_CACHE_HOME=str(tmp_path / ".cache"))
    runs = [subprocess.Popen(words, cwd=tmp_path, env=env, stdout=subprocess.PIPE) for _ in range(4)]
    said = {run.communicate(timeout=60)[0] for run in runs}
    said.add(subprocess.run(words, cwd=tmp_path, env=env, capture_output=True, check=False).stdout)
    (document,) = map(json.loads, said)
    assert document["summary"]["files"] == 3
    assert len(list((tmp_path / ".cache/thutuc").iterdir())) == 3


def test_an_unchanged_run_does_not_load_the_compiler(tmp_path: Path) -> None:
    (tmp_path / "chung.yaml").write_text(SHARED, encoding="utf-8")
    program = (
        "import sys; from thutuc.cli.main import main; code = main(['check', 'chung.yaml'])\n"
        "print(code, *(name for name in ('yaml', 'thutuc.build.project', 'thutuc.syntax') if name in sys.modules))"
    )
    env = environment(XDG_CACHE_HOME=str(tmp_path / ".cache"))
    said = []
    for _ in range(2):
        run = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=env, capture_output=True, text=True, check=True)  # fmt: skip
        said.append(run.stdout.splitlines()[-1])
    # A plain file needs no libyaml either, on any run.
    assert said == ["0 thutuc.build.project thutuc.syntax", "0"]
