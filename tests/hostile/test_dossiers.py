"""Dossiers no portal would send: `why` says what is wrong with them and where, or answers."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import environment
from thutuc.build.dossiers import read_dossier
from thutuc.report.diagnostic import Reporter
from thutuc.text.source import Source

if TYPE_CHECKING:
    from pathlib import Path

SPECIFICATION = """\
Procedure: Sample
Code: "1.000001"
Facts:
  a:
    Label: A
    Type: integer
    Required: yes
  b:
    Label: B
    Type: text
  c:
    Label: C
    Type: decimal
Fees:
  f:
    Title: F
    Kind: levy
    Amount: 1 dong * a
"""
GOOD = {"submission_date": "2026-07-06", "channel": "online", "a": 1}
BOMB = "a: &a [x, x, x]\n" + "".join(
    f"{to}: &{to} [*{of}, *{of}, *{of}]\n" for of, to in zip("abcd", "bcde", strict=True)
)
REFUSED = {
    "nothing": ("", 1),
    "only a text": ("hồ sơ", 1),
    "a list": ("[1, 2]", 1),
    "an open bracket": ('{"a": 1,\n "b": [1, 2}\n', 2),
    "brackets without end": ("[" * 1_000_000, 1),
    "maps without end": ('{"a":' * 100_000, 1),
    "deep YAML": ("a: " + "[{" * 5_000, 1),
    "a number of five thousand digits": ('{"a": ' + "9" * 5_000 + "}", 1),
    "an alias bomb": (BOMB, 1),
    "a tag": ('a: 1\nb: !!python/object/apply:os.system ["x"]\n', 2),
    "a key twice in YAML": ("a: 1\nb: 2\na: 3\n", 3),
    "a list as key": ("? [a]\n: b\n", 1),
    "a tab": ("a:\n\tb: 1\n", 2),
}
ODD = {
    "a lone surrogate": '{"submission_date": "2026-07-06", "channel": "online", "a": 1, "b": "\\ud800"}',
    "not a number": '{"submission_date": "2026-07-06", "channel": "online", "a": NaN, "c": Infinity}',
    "huge numbers": '{"submission_date": "2026-07-06", "channel": "online", "a": 1e999, "c": 1' + "0" * 400 + "}",
    "names of objects": '{"submission_date": "2026-07-06", "channel": "online", "a": 1, "__proto__": {"a": 2}, "constructor": 1}',
    "escapes of a terminal": '{"submission_date": "2026-07-06", "channel": "online", "a": 1, "b": "\\u001b[31m\\u0000\\u2028\\u202e"}',
    "wrong types": '{"submission_date": "2026-07-06", "channel": [], "a": {"b": 1}, "b": true, "c": null, "documents": 3}',
    "a time of day in YAML": "submission_date: 2026-07-06\nsubmission_time: 12:30\nchannel: online\na: 1\n",
}


def why(folder: Path, content: bytes, *words: str) -> subprocess.CompletedProcess[bytes]:
    """The command, told the dossier on standard input."""
    (folder / "x.yaml").write_text(SPECIFICATION)
    program = "from thutuc.cli.main import main; raise SystemExit(main())"
    return subprocess.run(
        [sys.executable, "-c", program, "why", "x.yaml", "-", *words],
        cwd=folder,
        input=content,
        capture_output=True,
        env=environment(LC_ALL="en_US.UTF-8"),
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_dossier_is_refused_at_its_place(name: str) -> None:
    text, line = REFUSED[name]
    reporter = Reporter()
    assert read_dossier(Source("d.json", text), reporter) is None
    (finding,) = reporter.sorted()
    assert finding.code.code == "C9020"
    assert finding.span is not None
    assert finding.span.source.line_col(finding.span.start)[0] == line


def test_the_command_names_file_and_line(tmp_path: Path) -> None:
    done = why(tmp_path, REFUSED["an open bracket"][0].encode())
    assert (done.returncode, b"-:2:" in done.stdout, done.stderr) == (2, True, b"")


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("form", ["text", "json"])
def test_odd_values_are_answered(tmp_path: Path, name: str, form: str) -> None:
    done = why(tmp_path, ODD[name].encode(), "--format", form)
    assert done.returncode == 0, done.stdout + done.stderr
    text = done.stdout.decode()
    if form == "json":
        json.loads(text)
    else:
        assert not any(char in text for char in "\x1b\x00\u2028\u202e")


def test_a_hundred_thousand_unknown_facts(tmp_path: Path) -> None:
    facts = {**GOOD, **{f"k{number}": number for number in range(100_000)}}
    done = why(tmp_path, json.dumps(facts).encode())
    assert (done.returncode, done.stderr) == (0, b"")


def test_yaml_says_what_json_says() -> None:
    text = "submission_date: 2026-07-06\nsubmission_time: 12:30\nchannel: online\na: 1\nb: 'no'\nc: -1.5\nd: {e: [true, null, 08]}\n"
    assert read_dossier(Source("d.yaml", text), Reporter()) == {
        "submission_date": "2026-07-06",
        "submission_time": "12:30",
        "channel": "online",
        "a": 1,
        "b": "no",
        "c": -1.5,
        "d": {"e": [True, None, "08"]},
    }
