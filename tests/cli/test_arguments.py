"""The quick reading of a call is held to argparse, which reads it when the quick one does not."""

from __future__ import annotations

import subprocess
import sys
from itertools import product
from typing import Any

import pytest

from tests.support import ROOT
from thutuc.cli.arguments import parse
from thutuc.cli.output import Arguments, UsageError, add_report_flags
from thutuc.text.bilingual import Bilingual

WORDS = ("a", "-", "--format", "json", "--fail-on", "note", "--dry-run", "--target", "--bogus", "--format=json", "--")


def arguments(*positionals: tuple[str, str | None]) -> Arguments:
    found = Arguments("try", Bilingual("thử", "try"), "thutuc try")
    for name, nargs in positionals:
        options: dict[str, Any] = {"nargs": nargs} if nargs else {}
        found.flag(name, "tệp", "file", **options, **({"default": ["x"]} if nargs == "*" else {}))
    found.flag("--dry-run", "không ghi", "write nothing", action="store_true")
    found.flag("--target", "đích", "target", action="append")
    found.flag("--in", "thư mục", "folder", dest="folder", default="procedures")
    add_report_flags(found)
    return found


def by_argparse(given: Arguments, words: tuple[str, ...]) -> dict[str, Any] | None:
    try:
        return parse(given, words)
    except UsageError:
        return None


@pytest.mark.parametrize(
    "positionals",
    [
        pytest.param((("paths", "*"),), id="any number"),
        pytest.param((("word", "+"),), id="at least one"),
        pytest.param((("code", None),), id="one"),
        pytest.param((("procedure", None), ("dossier", "?")), id="one or two"),
    ],
)
def test_every_call_means_what_argparse_says(positionals: tuple[tuple[str, str | None], ...]) -> None:
    given = arguments(*positionals)
    quick = 0
    for length in range(4):
        for words in product(WORDS, repeat=length):
            wanted = by_argparse(given, words)
            try:
                read = vars(given.read(words))
            except UsageError:
                read = None
            assert read == wanted, words
            quick += wanted is not None
    assert quick > 60


def test_a_plain_call_does_not_wait_for_argparse() -> None:
    program = (
        "import sys; from thutuc.cli.main import main; main(['check', sys.argv[1]]); print('argparse' in sys.modules)"
    )
    command = [sys.executable, "-c", program, "procedures/ho-tich/1.001193.yaml"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize("word, code", [("procedures", 0), ("no-such-file.yaml", 2)])
def test_the_process_ends_with_all_it_printed(word: str, code: int) -> None:
    program = (
        "import sys; sys.argv = ['thutuc', 'check', sys.argv[1]]; from thutuc.cli.main import main; sys.exit(main())"
    )
    run = subprocess.run([sys.executable, "-c", program, word], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == code
    assert run.stdout.endswith("\n")
    assert run.stderr == ""
