"""The files of the repository as the house tests see them."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "compiler" / "thutuc"
BINARY = (".png", ".jpg", ".pdf", ".docx", ".xlsx", ".ico", ".gz", ".zip", ".ttf", ".woff2")
CODE = (".py", ".mjs", ".js", ".ts", ".css", ".lark", ".toml", ".yaml", ".yml", ".sh", ".j2")


def tracked() -> list[str]:
    """Paths that are in git or would be with the next commit, relative to the root, sorted."""
    answer = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    names = answer.stdout.decode("utf-8").split("\0")
    return sorted({name for name in names if name and (ROOT / name).is_file()})


def texts() -> dict[str, bytes]:
    """Every tracked text file with its bytes."""
    return {name: (ROOT / name).read_bytes() for name in tracked() if not name.endswith(BINARY)}


def code() -> dict[str, str]:
    """Every tracked file written by hand that is code, with its text; what the compiler generates is none."""
    return {
        name: raw.decode("utf-8")
        for name, raw in texts().items()
        if not name.startswith("generated/") and (name.endswith(CODE) or "." not in name.rpartition("/")[2][1:])
    }


def modules() -> dict[str, str]:
    """Every module of the package, by its path relative to the root, with its text."""
    return {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))
    }
