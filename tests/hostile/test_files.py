"""What stands where a specification should: every verb says what is wrong with it, and none waits or crashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import environment, process

if TYPE_CHECKING:
    from collections.abc import Callable

GOOD = 'Procedure: Sample\nCode: "1.000001"\n'
MILLION = 1_000_000
# Content, and the codes of which one must be reported.
CONTENTS: dict[str, tuple[bytes, set[str]]] = {
    "empty": (b"", {"S1009"}),
    "blanks": (b" \n\n  \n", {"S1009"}),
    "binary": (bytes(range(256)) * 4_000, {"C9002"}),
    "zeros": (bytes(1_900_000), {"C9001"}),
    "control characters": (b"a: \x01\x02\x7f\n", {"S1090"}),
    "50 megabytes": (b"a: b\n" * 10_000_000, {"C9001"}),
    "3 megabytes": (b"a: b\n" * 600_000, {"S1010"}),
    "invalid UTF-8": ("Thủ tục: ".encode() + b"\xc3\x28\n", {"C9002"}),
    "UTF-16": (GOOD.encode("utf-16"), {"C9002"}),
    "UTF-16 without mark": (GOOD.encode("utf-16-le"), {"S1090"}),
    "surrogates": (b"a: \xed\xa0\x80\n", {"C9002"}),
    "overlong": (b"a: \xc0\xaf\n", {"C9002"}),
    "brackets": (b"a: " + b"[" * MILLION, {"S1001"}),
    "braces": (b"a: " + b"{" * MILLION, {"S1001"}),
    "closing brackets": (b"]" * MILLION, {"S1024"}),
    "dashes": (b"- " * 900_000, {"S1001"}),
    "parentheses": (GOOD.encode() + b"Definitions:\n  a: " + b"(" * MILLION + b"\n", {"S1091"}),
    "steps of a stair": (b"".join(b" " * step + b"a:\n" for step in range(1_500)), {"S1001"}),
    "open quote": (b'a: "' + b"x" * 1_900_000, {"S1021"}),
    "open quotes": (b'a: "\n' * 300_000, {"S1004"}),
    "a key twice, often": (b"a: b\n" * 300_000, {"S1004"}),
    "unknown keys": (b"".join(b"k%d: x\n" % number for number in range(20_000)), {"S1040"}),
    "anchors": (b"".join(b"k%d: &a%d x\n" % (number, number) for number in range(100_000)), {"S1002"}),
    "tags": (b"a: !!x b\n" * 100_000, {"S1003"}),
    "flow": (b"k: {a: b}\n" * 100_000, {"S1005"}),
    "tabs": (b"\ta: b\n" * 200_000, {"S1020"}),
    "no-break spaces": ("a:\u00a0b\n".encode() * 1_000, {"W6002"}),
    "a foreign alphabet": (("а" * 900_000).encode(), {"S1009"}),
    "marks": (("a: e" + "\u0301" * 900_000).encode(), {"S1040"}),
    "carriage returns": (b"a: b\r" * 300_000, {"S1004"}),
    "a long key": (b"k" * MILLION + b": x\n", {"S1025"}),
    "an alias bomb": (
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(
            b"%c: &%c [%s]\n" % (to, to, b",".join([b"*%c" % of] * 9))
            for of, to in zip(b"abcdefgh", b"bcdefghi", strict=True)
        ),
        {"S1002"},
    ),
}


def run(*words: str, cwd: Path, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    """The command in a folder; nothing may take longer than a minute, even on a busy machine."""
    script = Path(sys.executable).with_name("thutuc")
    return subprocess.run(
        [sys.executable, str(script), *words],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env=environment(LC_ALL="en_US.UTF-8"),
        timeout=60,
        check=False,
    )


def quiet(done: subprocess.CompletedProcess[bytes]) -> str:
    """What was printed: no trace of Python, and not the exit code of a fault of ours."""
    text = (done.stdout + done.stderr).decode()
    assert "Traceback" not in text
    assert done.returncode in (0, 1, 2), text
    return text


@pytest.mark.parametrize("name", CONTENTS)
def test_content(tmp_path: Path, name: str) -> None:
    content, wanted = CONTENTS[name]
    (tmp_path / "x.yaml").write_bytes(content)
    text = quiet(run("check", "x.yaml", cwd=tmp_path))
    assert any(f"[{code} " in text for code in wanted), text[:500]
    assert "x.yaml" in text
    # The report stays readable, however much is wrong.
    assert len(text) < 2_000_000
    assert getrusage(RUSAGE_CHILDREN).ru_maxrss < 600_000  # kilobytes, the most of all children so far


@pytest.mark.parametrize("verb", ["fmt", "fix", "test", "build"])
@pytest.mark.parametrize(
    "name", ["empty", "binary", "zeros", "50 megabytes", "brackets", "an alias bomb", "no-break spaces"]
)
def test_verbs_that_write_leave_what_they_cannot_read(tmp_path: Path, name: str, verb: str) -> None:
    content, _ = CONTENTS[name]
    (tmp_path / "x.yaml").write_bytes(content)
    quiet(run(verb, "x.yaml", cwd=tmp_path))
    if verb != "fix":
        assert (tmp_path / "x.yaml").read_bytes() == content


@pytest.mark.parametrize("verb", ["check", "fmt", "why"])
def test_standard_input_without_end_is_refused(tmp_path: Path, verb: str) -> None:
    (tmp_path / "good.yaml").write_text(GOOD)
    script = Path(sys.executable).with_name("thutuc")
    words = [sys.executable, str(script), verb, *(["good.yaml"] if verb == "why" else []), "-"]
    with open("/dev/zero", "rb") as endless:
        done = subprocess.run(
            words, cwd=tmp_path, stdin=endless, capture_output=True, env=environment(), timeout=60, check=False
        )
    assert done.returncode == 2
    assert "[C9001 " in quiet(done)


def _fifo(folder: Path) -> None:
    os.mkfifo(folder / "x.yaml")


def _loop(folder: Path) -> None:
    (folder / "x.yaml").symlink_to("y.yaml")
    (folder / "y.yaml").symlink_to("x.yaml")


def _device(folder: Path) -> None:
    (folder / "x.yaml").symlink_to("/dev/zero")


def _nothing(folder: Path) -> None:
    (folder / "x.yaml").symlink_to("nowhere")


PLACES: dict[str, tuple[Callable[[Path], None], str]] = {
    "a pipe": (_fifo, "not an ordinary file"),
    "links in a circle": (_loop, "circle"),
    "a device without end": (_device, "not an ordinary file"),
    "a link to nothing": (_nothing, "no such file"),
}


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("verb", ["check", "fmt", "fix", "test", "build", "why"])
def test_no_file(tmp_path: Path, name: str, verb: str) -> None:
    make, wanted = PLACES[name]
    make(tmp_path)
    done = run(verb, "x.yaml", *(["x.yaml"] if verb == "why" else []), cwd=tmp_path)
    assert (done.returncode, wanted in quiet(done)) == (2, True)


def test_folders_in_a_circle_are_gone_through_once(tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(GOOD)
    (tmp_path / "again").symlink_to(".")
    (tmp_path / "x.yaml").mkdir()
    text = quiet(run("check", ".", cwd=tmp_path))
    assert text.count("no findings in 1 file") == 1, text


def test_a_file_nobody_may_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(GOOD)
    path.chmod(0)
    # Root may read everything: the child gives its rights up once it has what it needs.
    program = (
        "import os, sys\n"
        "from thutuc.build.files import read_source\n"
        "from thutuc.report.diagnostic import Reporter\n"
        "if os.getuid() == 0:\n    os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "reporter = Reporter()\n"
        "assert read_source(sys.argv[1], reporter) is None\n"
        "print(reporter.sorted()[0].headline('en'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, encoding="utf-8", env=environment(), check=True
    )
    assert done.stdout.strip() == f"“{path}” cannot be read: permission is denied."


def test_two_procedures_with_one_code(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(GOOD)
    for verb in ("check", "build"):
        done = run(verb, ".", cwd=tmp_path)
        text = quiet(done)
        assert done.returncode == 1, text
        assert "a.yaml:2:7" in text or "b.yaml:2:7" in text
    # What was built belongs to one of them, wholly.
    assert process("check", str(tmp_path / "a.yaml")).returncode == 0


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    name = os.fsdecode(b"x\xff\xfe.yaml")
    (tmp_path / name).write_text("a: b\n")
    script = Path(sys.executable).with_name("thutuc")
    for words in ([], ["--format", "json"]):
        done = subprocess.run(
            [sys.executable, str(script), "check", ".", *words],
            cwd=tmp_path,
            capture_output=True,
            env=environment(),
            timeout=60,
            check=False,
        )
        assert done.returncode == 1
        assert "S1040" in quiet(done)
