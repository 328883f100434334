"""How the command is called: verbs, flags, help, exit codes, languages, and faults of ours."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import WRONG, Command, environment, process
from tests.support import ROOT
from thutuc.cli.main import VERBS, main
from thutuc.cli.output import Arguments, UsageError
from thutuc.text.bilingual import Bilingual

BIRTH = ROOT / "procedures/ho-tich/1.001193.yaml"
# What the flags mean is fixed; each verb may only use a spelling of this list (product design, "Verbs").
FLAGS = {
    "--help", "--lang", "--format", "--fail-on", "--as-of", "--check", "--diff", "--dry-run", "--review", "--name",
    "--in", "--out", "--target", "--list", "--case", "--stdin", "--watch", "--no-cache",
}  # fmt: skip


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("verb", VERBS)
def test_help_of_a_verb(thutuc: Command, verb: str, lang: str) -> None:
    found = thutuc(verb, "--help", lang=lang)
    assert (found.code, found.err) == (0, "")
    usage, example = ("usage:", "example:") if lang == "en" else ("cách dùng:", "ví dụ:")
    assert found.out.startswith(f"{usage} thutuc {verb} ")
    assert f"{example} thutuc {verb} " in found.out
    assert set(re.findall(r"(?<![\w-])--[a-z-]+", found.out)) <= FLAGS
    other = "show this help message" if lang == "en" else "options:"
    assert other not in found.out


@pytest.mark.parametrize("verb", VERBS)
def test_every_flag_has_help_and_the_same_shape_on_every_verb(
    verb: str, monkeypatch: pytest.MonkeyPatch, thutuc: Command
) -> None:
    """A flag such as --format takes the same values everywhere; each has words in the language of the run."""
    seen: list[Arguments] = []

    def read(self: Arguments, _words: object) -> None:
        seen.append(self)
        raise UsageError(Bilingual("dừng", "stop"))

    monkeypatch.setattr(Arguments, "read", read)
    assert thutuc(verb).code == 2
    (arguments,) = seen
    assert arguments.example.startswith(f"thutuc {verb} ")
    shapes = {
        "--lang": {"choices": ("vi", "en")},
        "--format": {"default": "text"},
        "--fail-on": {"choices": ("error", "violation", "warning", "note"), "default": "violation"},
        "--dry-run": {"action": "store_true"},
        "--check": {"action": "store_true"},
    }
    for name, text, options in arguments.flags:
        assert text, name
        if name in shapes:
            assert options == shapes[name], name


def test_the_overview_names_every_verb(thutuc: Command) -> None:
    for words in ((), ("--help",), ("-h",), ("help",)):
        found = thutuc(*words)
        assert found.code == 0
        assert re.findall(r"^  (\w+) ", found.out, re.MULTILINE) == list(VERBS)
    assert thutuc("--help", "--lang", "en").out.startswith("thutuc: compiler for")
    assert thutuc("--lang", "en", "--help").out.startswith("thutuc: compiler for")


@pytest.mark.parametrize(
    "words, vi, en",
    [
        (("chekc",), "không có lệnh “chekc”. Có lẽ là “check”?", "there is no verb “chekc”. Did you mean “check”?"),
        (("zzzzzz",), "không có lệnh “zzzzzz”. Các lệnh: init, ", "there is no verb “zzzzzz”. Verbs: init, "),
        (("check", "--fromat", "json"), "“--fromat”. Có lẽ là “--format”?", "“--fromat” is not understood. Did you mean “--format”?"),
        (("check", "--form", "json"), "không hiểu “--form”", "“--form” is not understood"),
        (("check", "--fail-on", "fatal"), "“--fail-on” không đúng; chọn một trong: error, ", "“--fail-on” is not right; choose one of: error, "),
        (("check", "--format"), "giá trị của “--format” không đúng", "the value of “--format” is not right"),
        (("check", str(BIRTH), "--format", "xml"), "không có dạng báo cáo “xml”; có: json, text", "no format “xml”; there is: json, text"),
        (("check", "--as-of", "30/02/2026"), "“30/02/2026” không phải là một ngày", "“30/02/2026” is not a date"),
        (("new",), "thiếu đối số: CODE, --name", "an argument is missing: CODE, --name"),
        (("new", "12", "--name", "X"), "“12” không phải là mã thủ tục", "“12” is not a procedure code"),
        (("new", "1.000001", "--name", " "), "tên thủ tục trống", "the name is empty"),
        (("why", str(BIRTH)), "đúng một trong hai", "exactly one is needed"),
        (("why", str(BIRTH), "x.json", "--case", "y"), "đúng một trong hai", "exactly one is needed"),
        (("explain", "deadlin"), "Có lẽ là: Deadline?", "Did you mean: Deadline?"),
        (("build", "--target", "pdf"), "không có đích “pdf”; có: bpmn, duckdb, html-form, json-schema, notice, python, spark, text, typescript", "there is no target “pdf”; there is: bpmn, duckdb, "),
    ],
)  # fmt: skip
def test_a_wrong_call_is_explained_on_standard_error(thutuc: Command, words: tuple[str, ...], vi: str, en: str) -> None:
    for lang, said in (("vi", vi), ("en", en)):
        found = thutuc(*words, lang=lang)
        assert (found.code, found.out) == (2, "")
        assert found.err.startswith("thutuc: ")
        assert said in found.err
        assert found.err.count("\n") == 1


def test_a_case_that_does_not_exist_is_guessed(thutuc: Command) -> None:
    found = thutuc("why", BIRTH, "--case", "quá_hạn_ngày_thứ_60")
    assert found.code == 2
    assert "quá_hạn_ngày_thứ_61" in found.err


def test_an_empty_folder_is_said(thutuc: Command, tmp_path: Path) -> None:
    for verb in ("check", "test", "build", "fmt", "fix"):
        assert thutuc(verb, tmp_path).code == 2, verb


@pytest.mark.parametrize("flags", [("--lang", "en"), ("--lang=en",)])
def test_the_flag_wins_over_the_locale(thutuc: Command, tmp_path: Path, flags: tuple[str, ...]) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WRONG)
    assert thutuc("check", path, *flags).out.startswith("error[")
    assert thutuc("check", path, lang="vi").out.startswith("lỗi[")
    # Findings speak the language of the file unless asked otherwise.
    assert thutuc("check", path, lang="en").out.startswith("lỗi[")


@pytest.mark.parametrize(
    "locale, said", [("en_GB.UTF-8", "there is no verb"), ("C", "không có lệnh"), ("vi_VN", "không có lệnh")]
)
def test_the_locale_chooses_the_language(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, locale: str, said: str
) -> None:
    monkeypatch.setattr(sys, "argv", ["thutuc", "x"])
    monkeypatch.setenv("LC_ALL", locale)
    assert main(["x"]) == 2
    assert said in capsysbinary.readouterr().err.decode()


def test_interrupting_is_no_fault(thutuc: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    from thutuc.cli import check

    def stop(_words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "run", stop)
    found = thutuc("check")
    assert (found.code, found.out) == (130, "")
    assert "Đã dừng theo yêu cầu." in found.err


def test_python_m_is_the_same_command(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WRONG)
    script = process("check", str(path))
    module = subprocess.run(
        [sys.executable, "-m", "thutuc", "check", str(path)], capture_output=True, env=environment(), check=False
    )
    assert (module.returncode, module.stdout, module.stderr) == (script.returncode, script.stdout, script.stderr)
    assert script.returncode == 1
    assert b"S1040" in script.stdout


def test_a_fault_of_ours_leaves_no_traceback_but_a_log(tmp_path: Path) -> None:
    program = (
        "import sys, thutuc.cli.check as check, thutuc.cli.main as main\n"
        "def run(words):\n    raise ZeroDivisionError('boom')\n"
        "check.run = run\nsys.argv = ['thutuc', 'check']\nmain.main()\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env=environment(TMPDIR=str(tmp_path)), check=False
    )
    said = found.stderr.decode()
    assert (found.returncode, found.stdout) == (3, b"")
    assert said.startswith("thutuc: lỗi bên trong của công cụ, không phải lỗi của tệp.")
    assert "Traceback" not in said
    (log,) = tmp_path.glob("thutuc-*.log")
    assert str(log) in said
    assert "ZeroDivisionError: boom" in log.read_text()


def test_a_reader_that_goes_away_ends_the_run_quietly(tmp_path: Path) -> None:
    # More findings than a pipe holds (64 KiB on Linux), so that the writer meets the closed end.
    path = tmp_path / "many.yaml"
    path.write_text(WRONG + "".join(f"Mục_{number}: x\n" for number in range(600)))
    script = str(Path(sys.executable).with_name("thutuc"))
    with subprocess.Popen(
        [sys.executable, script, "check", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(30) in (0, 1)


@pytest.mark.parametrize("verb", ["check", "build", "explain", "--help"])
def test_results_that_cannot_be_written_are_said(tmp_path: Path, verb: str) -> None:
    (tmp_path / "a.yaml").write_text(WRONG)
    words = {"check": ["a.yaml"], "build": ["a.yaml"], "explain": ["S1040"], "--help": []}[verb]
    script = str(Path(sys.executable).with_name("thutuc"))
    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            [sys.executable, script, verb, *words], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False
        )  # fmt: skip
    assert run.returncode == 2
    assert run.stderr.decode() == "thutuc: không ghi được kết quả ra nơi đã chọn; kiểm tra chỗ trống và quyền ghi.\n"


def test_no_colours_in_a_pipe_even_on_a_capable_terminal(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WRONG)
    found = process("check", str(path), env=environment(TERM="xterm-256color"))
    assert found.returncode == 1
    assert b"\x1b" not in found.stdout + found.stderr


def test_a_terminal_gets_colours_unless_they_are_unwanted(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WRONG)
    shown = {}
    for name, more in (("plain", {"NO_COLOR": "1"}), ("coloured", {"NO_COLOR": "", "TERM": "xterm"})):
        leader, follower = os.openpty()
        script = str(Path(sys.executable).with_name("thutuc"))
        subprocess.run(
            [sys.executable, script, "check", str(path)], stdout=follower, env=environment(**more), check=False
        )
        os.close(follower)
        shown[name] = os.read(leader, 4096)
        os.close(leader)
    assert b"\x1b[" in shown["coloured"]
    assert b"\x1b" not in shown["plain"]
    assert b"S1040" in shown["plain"]


def test_a_file_name_that_is_no_utf_8_is_printed_and_stays_valid_json(tmp_path: Path) -> None:
    found = process("check", b"\xff.yaml", "--format", "json", cwd=tmp_path)
    assert found.returncode == 2
    (diagnostic,) = json.loads(found.stdout)["diagnostics"]
    assert diagnostic["code"] == "C9001"
