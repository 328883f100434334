"""Runs the command, in this process or as a process of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from thutuc.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest

# An unknown key and a bad deadline.
WRONG = '# ngôn ngữ: vi\nThủ tục: Mẫu\nMa: "1.000001"\nThời hạn giải quyết: 5 ngày nghỉ\n'


class Outcome(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str


class Command:
    """`thutuc` in this process, with its own arguments and language."""

    def __init__(self, capture: pytest.CaptureFixture[bytes], patch: pytest.MonkeyPatch) -> None:
        self._capture = capture
        self._patch = patch

    def __call__(self, *words: object, stdin: bytes = b"", lang: str = "") -> Outcome:
        """Run with these words; `lang` "en" or "vi" is the locale."""
        arguments = [str(word) for word in words]
        self._patch.setattr(sys, "argv", ["thutuc", *arguments])
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self._patch.setenv("LC_ALL", "en_US.UTF-8" if lang == "en" else "vi_VN.UTF-8")
        self._capture.readouterr()
        try:
            code = main(arguments)
        except SystemExit as end:  # the help ends so
            code = int(end.code or 0)
        out, err = self._capture.readouterr()
        return Outcome(code, out.decode(), err.decode())


def environment(**more: str) -> dict[str, str]:
    """The environment of a process, in Vietnamese unless told otherwise."""
    return {**os.environ, "LC_ALL": "vi_VN.UTF-8", "PYTHONDONTWRITEBYTECODE": "1", **more}


def process(
    *words: str | bytes, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the console script as it is installed."""
    script = Path(sys.executable).with_name("thutuc")
    return subprocess.run(
        [sys.executable, str(script), *words],
        capture_output=True,
        cwd=cwd,
        env=env or environment(),
        timeout=60,
        check=False,
    )
