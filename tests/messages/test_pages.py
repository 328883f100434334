"""Every page of spec/diagnostics: it exists, reads like the others, and its examples yield what they say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.messages.marked import Example, check, examples
from tests.support import ROOT
from thutuc.report import registry

if TYPE_CHECKING:
    from thutuc.report.diagnostic import Code

FOLDER = ROOT / "spec" / "diagnostics"
SECTIONS = ("Sai", "Đúng", "Cách sửa", "English")
SHOWN_CODE = re.compile(r"\[([A-Z]\d{4}) ")


@cache
def pages() -> dict[str, tuple[Path, list[Example]]]:
    """The pages by code, with their examples."""
    return {page.name[:5]: (page, examples(page)) for page in sorted(FOLDER.glob("[A-Z][0-9]*.md"))}


def _examples(*sections: str) -> list[object]:
    """Parameters: a code and one of its examples in the sections."""
    return [
        pytest.param(code, example, id=f"{code}-{example.number}")
        for code, (_, found) in pages().items()
        for example in found
        if example.section in sections
    ]


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    expected = {registry.page_name(code) for code in registry.all_codes()}
    assert {page.name for page in FOLDER.iterdir()} == expected | {"README.md"}


@pytest.mark.parametrize("code", registry.all_codes(), ids=lambda code: code.code)
def test_the_page_is_built_like_all_others(code: Code) -> None:
    page, found = pages()[code.code]
    text = page.read_text(encoding="utf-8")
    title, _, rest = text.partition("\n")
    assert re.fullmatch(rf"# {code.code} {code.name}: \S.*\S", title)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == list(SECTIONS)
    vietnamese, _, english = rest.partition("\n## English\n")
    about = vietnamese.partition("\n## Sai\n")[0].strip()
    how = vietnamese.partition("\n## Cách sửa\n")[2].strip()
    for part in (about, how):
        assert re.search("[ăâđêôơưạảấầẩậắặẻẽẹếềểệỉịọỏốồổộớờởợụủứừửựỳ]", part), part
    assert len(english.strip()) > 80
    assert {"Sai", "Đúng"} <= {example.section for example in found}


@pytest.mark.parametrize("code,example", _examples("Sai", "Wrong"))
def test_the_bad_example_yields_the_finding_at_its_place(
    code: str, example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if example.console:
        assert code in _talk(example)
        return
    findings, places = check(example)
    assert code in {place.code for place in example.places}
    listed = {place.code for place in example.places}
    counted = [
        place
        for place, finding in zip(places, findings, strict=True)
        if finding.severity == "error" or place.code in listed
    ]
    assert sorted(counted) == sorted(example.places)


@pytest.mark.parametrize("code,example", _examples("Đúng", "Right"))
def test_the_good_example_is_free_of_errors(
    code: str, example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if example.console:
        assert code not in _talk(example)
        return
    findings, places = check(example)
    assert not example.places
    assert [place for place, finding in zip(places, findings, strict=True) if finding.severity == "error"] == []
    assert code not in {place.code for place in places}


def _talk(example: Example) -> set[str]:
    """Run the commands of a dialogue in a shell; every other line must be said. The codes that were reported."""
    for name, text in example.files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    lines = example.console.split("\n")
    commands = [line[2:] for line in lines if line.startswith("$ ")]
    assert commands
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
        "XDG_CACHE_HOME": os.devnull,
    }
    run = subprocess.run(
        ["bash", "-c", "\n".join(commands)],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in run.stderr
    said = run.stdout.split("\n")
    for line in lines:
        if line and not line.startswith("$ "):
            assert line in said, f"{line!r} was not said:\n{run.stdout}{run.stderr}"
    return set(SHOWN_CODE.findall(run.stdout))
