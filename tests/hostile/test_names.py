"""Names and codes that mean something to a file system, a language or a database: refused at their place, or harmless."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import environment
from tests.hostile.judge import placed, targets
from thutuc.build.driver import build
from thutuc.build.project import Project
from thutuc.text.unicode import ascii_id

if TYPE_CHECKING:
    from pathlib import Path

    from thutuc.resolve.procedure import Resolution

NAMES = [
    *(
        "../../x",
        "..",
        ".",
        "/etc/passwd",
        "a/b",
        "a\\b",
        "C:",
        "con",
        "nul",
        "aux.txt",
        "com1",
        "lpt1",
        "prn",
        "~",
        "$HOME",
    ),
    *(
        "__proto__",
        "constructor",
        "prototype",
        "toString",
        "valueOf",
        "hasOwnProperty",
        "__class__",
        "__init__",
        "__dict__",
    ),
    *("class", "def", "import", "lambda", "None", "True", "self", "print", "type", "len", "match", "await", "async"),
    *("select", "from", "table", "user", "order", "group", "drop", "null", "case", "when", "key", "values", "primary"),
    *("function", "var", "let", "new", "delete", "this", "undefined", "NaN", "eval", "arguments", "window", "document"),
    *(
        "documents",
        "submission_date",
        "channel",
        "decisions",
        "suspensions",
        "extended",
        "errors",
        "fees",
        "due",
        "validate",
    ),
    *(
        "a b",
        "a-b",
        "a.b",
        "1a",
        "_",
        "__",
        "a__b",
        "ấ",
        "đ",
        "漢",
        "😀",
        "ﬁ",
        "ı",
        "a\u0301",
        "x" * 500,
        "'",
        '"',
        "[",
        "{a",
        "%s",
    ),
    *(
        "id",
        "name",
        "value",
        "items",
        "keys",
        "row",
        "facts",
        "date",
        "datetime",
        "re",
        "json",
        "Dossier",
        "result",
        "ok",
    ),
]
# What stands above the items, and one item.
PLACES = {
    "fact": ("Facts:\n", "  {name}:\n    Label: A\n    Type: integer\n"),
    "option": ("Facts:\n  a:\n    Label: A\n    Type: choice\n    Options:\n      other: B\n", "      {name}: A\n"),
    "field": (
        "Facts:\n  a:\n    Label: A\n    Type: group\n    Fields:\n",
        "      {name}:\n        Label: A\n        Type: text\n",
    ),
    "document": ("Documents:\n", "  {name}:\n    Title: A\n    Originals: 1\n"),
    "case": ("Cases:\n  other: B\n", "  {name}: A\n"),
    "definition": ("Definitions:\n", "  {name}: 1 + 1\n"),
    "check": (
        "Facts:\n  a:\n    Label: A\n    Type: integer\n    Required: yes\nChecks:\n",
        "  {name}:\n    Title: A\n    Must: a > 0\n",
    ),
    "fee": ("Fees:\n", "  {name}:\n    Title: A\n    Kind: levy\n    Amount: 5 dong\n"),
    "agency": ("Agencies:\n", "  {name}: A\n"),
    "id": ("Facts:\n", "  f{number}:\n    Label: A\n    Type: integer\n    id: {name}\n"),
}
HEAD = 'Procedure: A\nCode: "1.000001"\n'
SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
DEVICES = {"con", "nul", "aux", "prn", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}


def written(name: str) -> str:
    """The name as a key: in quotes where YAML would read something else."""
    return "'" + name.replace("'", "''") + "'" if re.search(r"\W", name) or not name.isascii() else name


def found(text: str) -> tuple[list[Resolution], bool]:
    """The models of a text, and whether it has an error; every finding has its place."""
    project = Project()
    resolutions = project.check("nowhere/x.yaml", data=text.encode())
    for finding in project.reporter.sorted():
        placed(finding)
        assert finding.span is not None or finding.code.code == "W6001"
    return resolutions, project.reporter.count("error") > 0


@pytest.mark.parametrize("place", PLACES)
def test_a_name_is_refused_or_harmless(place: str, tmp_path: Path) -> None:
    head, item = PLACES[place]
    accepted: dict[str, str] = {}
    for number, name in enumerate(NAMES):
        text = item.replace("{name}", written(name)).replace("{number}", str(number))
        if not found(HEAD + head + text)[1]:
            accepted.setdefault(ascii_id(name).lower(), text)
    # Some of them are ordinary names to us; these never are.
    assert len(accepted) > 10
    assert not {"../../x", "..", "/etc/passwd", "a/b", "1a", "a b", "'", "[", "%s", "😀"} & accepted.keys()
    # Those that are accepted stand side by side, too, and nothing that is generated stumbles over them.
    resolutions, wrong = found(HEAD + head + "".join(accepted.values()))
    assert not wrong
    names = frozenset(emitter.name for emitter in targets())
    files = build([resolution.procedure for resolution in resolutions], targets(), names, "out", "").files
    for path, content in files.items():
        parts = path.split("/")
        assert all(SAFE.fullmatch(part) and part.split(".")[0].lower() not in DEVICES for part in parts), path
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        if path.endswith(".json"):
            json.loads(content)
    program = "import procedure_1_000001 as module; assert module.validate({})"
    folder = next(tmp_path.glob("*/python"))
    run = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


CODES = [
    "../../x",
    "..",
    "/srv/x",
    "con",
    "1.000001/../../x",
    "1.000001.",
    "1.000001\x00",
    "a b",
    "",
    "1" * 500,
    "__proto__",
    "$HOME",
]


@pytest.mark.parametrize("code", CODES)
def test_a_code_never_leads_out_of_the_output_folder(code: str, tmp_path: Path) -> None:
    source = tmp_path / "in" / "x.yaml"
    source.parent.mkdir()
    source.write_text("Procedure: A\nCode: '" + code.replace("'", "''") + "'\n")
    command = [
        sys.executable,
        "-c",
        "from thutuc.cli.main import main; raise SystemExit(main())",
        "build",
        "in/x.yaml",
        "--out",
        "in/out",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, env=environment(), timeout=60, check=False)
    assert done.returncode in (1, 2), done.stdout + done.stderr
    assert b"x.yaml:2:" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert sorted(path.name for path in (tmp_path / "in").iterdir()) in (["x.yaml"], ["out", "x.yaml"])
