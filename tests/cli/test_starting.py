"""`init` and `new`: what they write passes, and nothing is ever written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Command
from tests.support import ROOT


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("lang, sample", [("vi", "thu_tuc_mau.yaml"), ("en", "sample_procedure.yaml")])
def test_a_new_project_passes_and_is_not_written_over(
    thutuc: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str, sample: str
) -> None:
    folder = tmp_path / "sở tư pháp"
    assert thutuc("init", folder, lang=lang).code == 0
    schema = f"procedure.{lang}.schema.json"
    assert sorted(contents(folder)) == [schema, f"procedures/{sample}", "thutuc.yaml"]
    assert contents(folder)[schema] == (ROOT / "spec" / schema).read_bytes()
    assert f"\n# yaml-language-server: $schema=../{schema}\n" in (folder / "procedures" / sample).read_text()
    monkeypatch.chdir(folder)
    assert thutuc("new", "1.000001", "--name", "A", "--in", "procedures/a/b", lang=lang).code == 0
    made = (folder / "procedures" / "a" / "b" / "1.000001.yaml").read_text()
    assert f"\n# yaml-language-server: $schema=../../../{schema}\n" in made
    checked, tested = thutuc("check", "--fail-on", "note", lang=lang), thutuc("test", "--fail-on", "note", lang=lang)
    assert (checked.code, tested.code) == (0, 0)
    assert ("2 tests: 2 passed" if lang == "en" else "2 ca thử: 2 đạt") in tested.err
    assert thutuc("fmt", "--check").code == 0
    (folder / "procedures" / sample).write_text("mine")
    before = contents(folder)
    again = thutuc("init", ".", lang=lang)
    assert again.code == 2
    assert ("is not overwritten" if lang == "en" else "không ghi đè") in again.err
    assert contents(folder) == before


def test_a_sample_that_is_there_is_kept_even_without_a_project_file(thutuc: Command, tmp_path: Path) -> None:
    sample = tmp_path / "procedures" / "thu_tuc_mau.yaml"
    sample.parent.mkdir()
    sample.write_text("mine")
    assert thutuc("init", tmp_path).code == 2
    assert sample.read_text() == "mine"


# Names that YAML would read as something other than text, were they written as they are.
NAMES = [
    "Đăng ký tạm trú", "Cấp bản sao: trích lục", "a # b", "- a", "-", "? a", "'a'", '"x"', "a\\b", "[a]", "{name}",
    "{code}", "yes", "không", "123", "0x1F", "2026-01-01", "null", "~", "---", "...", "<b>&amp;</b>", "*a", "!a", "@a", "%a",
]  # fmt: skip


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_new_specification_keeps_its_name_and_passes(thutuc: Command, tmp_path: Path, lang: str) -> None:
    from thutuc.build.project import Project

    for number, name in enumerate(NAMES, start=1):
        code = f"1.{number:06}"
        made = thutuc("new", code, f"--name={name}", "--in", tmp_path, lang=lang)
        assert made.code == 0, made.err
        path = tmp_path / f"{code}.yaml"
        project = Project()
        (resolution,) = project.check(str(path))
        assert project.reporter.sorted() == []
        assert (resolution.procedure.name, resolution.procedure.code) == (name, code)
        assert resolution.procedure.language == lang
        before = path.read_bytes()
        assert thutuc("new", code, "--name", "Khác", "--in", tmp_path, lang=lang).code == 2
        assert path.read_bytes() == before
    found = thutuc("test", tmp_path, "--fail-on", "note", lang=lang)
    assert found.code == 0, found.out
    assert f"{len(NAMES)} " in found.err


@pytest.mark.parametrize(
    "lang, code, name, file",
    [
        ("vi", "chưa có", "Đăng ký tạm trú", "dang_ky_tam_tru.yaml"),
        ("en", "pending", "Temporary residence", "temporary_residence.yaml"),
        ("vi", "chưa có", "登録", "thu_tuc.yaml"),
        ("en", "pending", "登録", "procedure.yaml"),
        ("vi", "chưa có", "../../x", None),
    ],
)
def test_a_procedure_without_a_code_is_named_by_its_title(
    thutuc: Command, tmp_path: Path, lang: str, code: str, name: str, file: str | None
) -> None:
    folder = tmp_path / "in" / "here"
    assert thutuc("new", code, "--name", name, "--in", folder, lang=lang).code == 0
    (made,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert made.parent == folder
    assert not made.name.startswith(".")
    assert file is None or made.name == file
    assert thutuc("check", folder, "--fail-on", "note").code == 0


def test_a_folder_that_cannot_be_made_is_said(thutuc: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for words in (("init", tmp_path / "file"), ("new", "1.000001", "--name", "X", "--in", tmp_path / "file")):
        found = thutuc(*words)
        assert (found.code, found.out) == (2, "")
        assert found.err.count("\n") == 1
