"""What the verbs print: reports in JSON and text, standard input, explanations of dossiers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import WRONG, Command
from tests.support import ROOT

BIRTH = ROOT / "procedures/ho-tich/1.001193.yaml"
TRANSFER = ROOT / "procedures/khoa-hoc-cong-nghe/1.007281.yaml"
WARNED = '# ngôn ngữ: vi\nThủ tục: Mẫu\u200b\nMã: "1.000001"\n'


def document(text: str) -> dict[str, Any]:
    """The one JSON document a run printed; the counts of its summary agree with its list."""
    found: dict[str, Any] = json.loads(text)
    assert list(found) == ["version", "summary", "diagnostics"]
    listed = [diagnostic["severity"] for diagnostic in found["diagnostics"]]
    for severity in ("error", "violation", "warning", "note"):
        assert found["summary"][severity] == listed.count(severity)
    return found


@pytest.mark.parametrize("verb", ["check", "test", "fix"])
def test_json_is_one_document_without_findings(thutuc: Command, verb: str) -> None:
    words = ("--dry-run",) if verb == "fix" else ()
    found = thutuc(verb, BIRTH, TRANSFER, *words, "--format", "json")
    assert found.code == 0
    assert document(found.out)["diagnostics"] == []
    assert document(found.out)["summary"]["files"] == 2


@pytest.mark.parametrize("verb", ["check", "test", "fmt", "fix", "why"])
def test_json_is_one_document_with_many_findings(thutuc: Command, tmp_path: Path, verb: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WRONG + "".join(f"Mục_{number}: x\n" for number in range(50)))
    words = {"fix": ("--dry-run",), "why": ("--case", "x")}.get(verb, ())
    found = thutuc(verb, path, *words, "--format", "json")
    assert found.code == 1
    assert len(document(found.out)["diagnostics"]) > 50


@pytest.mark.parametrize("verb", ["check", "test", "fmt", "fix", "why"])
@pytest.mark.parametrize("name", ["missing.yaml", "latin.yaml", "/dev/null", "loop.yaml"])
def test_json_is_one_document_for_a_file_that_cannot_be_read(
    thutuc: Command, tmp_path: Path, verb: str, name: str
) -> None:
    (tmp_path / "latin.yaml").write_bytes("Thủ tục: Mẫu".encode("utf-16"))
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    words = ("x.json",) if verb == "why" else ()
    found = thutuc(verb, f"{tmp_path}/{name}" if name[0] != "/" else name, *words, "--format", "json")
    assert found.code == 2
    (diagnostic,) = document(found.out)["diagnostics"]
    assert diagnostic["code"] == ("C9002" if name == "latin.yaml" else "C9001")


def test_one_file_that_cannot_be_read_does_not_hide_the_others(thutuc: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WRONG)
    found = thutuc("check", "missing.yaml", path, "--format", "json")
    assert found.code == 2
    assert {diagnostic["code"] for diagnostic in document(found.out)["diagnostics"]} >= {"C9001", "S1040"}


@pytest.mark.parametrize("fail_on, code", [("error", 0), ("violation", 0), ("warning", 1), ("note", 1)])
def test_the_exit_code_follows_the_severity_asked_for(thutuc: Command, tmp_path: Path, fail_on: str, code: int) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WARNED)
    found = thutuc("check", path, "--fail-on", fail_on, "--format", "json")
    assert document(found.out)["summary"] | {"note": 0} == {
        "files": 1, "error": 0, "violation": 0, "warning": 1, "note": 0, "suppressed": 0, "left_out": 0,
        "not_checked": 0,
    }  # fmt: skip
    assert found.code == code


def test_standard_input_is_checked_as_a_file_named_by_a_dash(thutuc: Command) -> None:
    assert thutuc("check", "-", stdin=BIRTH.read_bytes()).code == 0
    found = thutuc("check", "-", "--format", "json", stdin=WRONG.encode())
    assert found.code == 1
    assert {diagnostic["file"] for diagnostic in document(found.out)["diagnostics"]} == {"-"}
    assert thutuc("check", "-", stdin=b"\xff\xfe").code == 2
    assert thutuc("check", "-", stdin=b"").code == 1


def test_standard_input_is_formatted_to_standard_output(thutuc: Command) -> None:
    english = thutuc("fmt", "-", "--lang", "en", stdin=BIRTH.read_bytes())
    assert english.code == 0
    assert "\nDeadline:" in english.out
    back = thutuc("fmt", "-", "--lang", "vi", stdin=english.out.encode())
    assert back.out == BIRTH.read_text()


def test_fmt_check_and_diff_write_nothing(thutuc: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('Mã:   "1.000001"\nThủ tục:   Mẫu\n')
    before = path.read_bytes()
    check, diff = thutuc("fmt", path, "--check"), thutuc("fmt", path, "--diff")
    assert (check.code, diff.code, path.read_bytes()) == (1, 1, before)
    assert str(path) in check.err
    assert "\n+Thủ tục: Mẫu\n" in diff.out
    assert thutuc("fmt", path).code == 0
    assert path.read_bytes() != before
    assert thutuc("fmt", path, "--check").code == 0


def test_fix_writes_only_without_dry_run(thutuc: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WARNED)
    assert thutuc("fix", path, "--dry-run").err == "có thể sửa 1 chỗ\n"
    assert path.read_text() == WARNED
    assert thutuc("fix", path).err == "đã sửa 1 chỗ\n"
    assert path.read_text() == WARNED.replace("\u200b", "")


def test_as_of_checks_one_day(thutuc: Command) -> None:
    assert thutuc("check", BIRTH, "--as-of", "06/07/2026").code == 0
    assert thutuc("check", BIRTH, "--as-of", "2026-07-06").code == 0
    ended = thutuc("check", BIRTH, "--as-of", "01/03/2027", "--format", "json")
    assert [diagnostic["code"] for diagnostic in document(ended.out)["diagnostics"]] == ["N2020"]


def test_two_files_with_one_code_are_reported(thutuc: Command, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text('# ngôn ngữ: vi\nThủ tục: Mẫu\nMã: "1.000001"\n')
    (finding,) = [
        found
        for found in document(thutuc("check", tmp_path, "--format", "json").out)["diagnostics"]
        if found["severity"] == "error"
    ]
    assert (finding["code"], Path(finding["file"]).name) == ("N2021", "b.yaml")
    assert Path(finding["related"][0]["file"]).name == "a.yaml"


CASE = "đúng_hạn_ngày_thứ_60"


def test_why_explains_a_case_in_text_and_json(thutuc: Command) -> None:
    """Ngày thứ 60 sau 15/08/2026 là 14/10/2026; nộp đúng hạn được miễn (Điều 11 khoản 1 điểm b Luật Hộ tịch)."""
    text = thutuc("why", BIRTH, "--case", CASE)
    assert text.code == 0
    assert "14/10/2026" in text.out
    assert "Điều 11 khoản 1" in text.out.replace("điểm b khoản 1 Điều 11", "Điều 11 khoản 1")
    found = thutuc("why", BIRTH, "--case", CASE, "--format", "json")
    assert found.code == 0
    answers = json.loads(found.out)["answers"]
    (deadline,) = [answer for answer in answers if answer["section"] == "deadline"]
    assert "14/10/2026" in deadline["headline"]["vi"]
    assert "14/10/2026" in deadline["headline"]["en"]
    assert thutuc("why", BIRTH, "--case", CASE, "--lang", "en").out != text.out


@pytest.mark.parametrize(
    "dossier, code",
    [
        ("{", "C9020"),
        ("[]", "C9020"),
        ("[" * 100_000, "C9020"),
        ("{}", "C9021"),
        ('{"submission_date": "2027-03-01", "channel": "in_person"}', "C9021"),
        ('{"submission_date": 20260706}', "C9021"),
    ],
    ids=["half", "list", "deep", "empty", "after the end", "number"],
)
def test_why_refuses_what_is_no_dossier_of_the_procedure(thutuc: Command, dossier: str, code: str) -> None:
    found = thutuc("why", BIRTH, "-", "--format", "json", stdin=dossier.encode())
    assert found.code == 2
    assert [diagnostic["code"] for diagnostic in document(found.out)["diagnostics"]] == [code]


def test_why_reads_a_dossier_in_json_and_yaml_alike(thutuc: Command, tmp_path: Path) -> None:
    dossier = {"submission_date": "2026-10-14", "channel": "in_person", "case": "co_cha_me", "ngay_sinh": "2026-08-15"}
    (tmp_path / "d.json").write_text(json.dumps(dossier))
    (tmp_path / "d.yaml").write_text("".join(f"{key}: {value}\n" for key, value in dossier.items()))
    answers = [thutuc("why", BIRTH, tmp_path / name, "--format", "json") for name in ("d.json", "d.yaml")]
    assert [found.code for found in answers] == [0, 0]
    assert answers[0].out == answers[1].out


def test_explain_knows_codes_names_and_words(thutuc: Command) -> None:
    by_code, by_name = thutuc("explain", "N2002"), thutuc("explain", "not-in-force")
    assert (by_code.code, by_code.out) == (0, by_name.out)
    assert by_code.out.startswith("# N2002 not-in-force")
    for words in (("Thời", "hạn", "giải", "quyết"), ("Deadline",), ("ngày_nộp",), ("submission_date",)):
        found = thutuc("explain", *words)
        assert found.code == 0
        assert " / " in found.out.splitlines()[0]
