"""The registry, the list of formats, and what they cost at start-up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import thutuc
from tests.report.samples import fee_above_tariff, unknown_key
from thutuc.report import diagnostic, registry
from thutuc.report.diagnostic import SEVERITIES, define
from thutuc.report.render import formats, renderer
from thutuc.report.summary import Summary

PROBE = """
from thutuc.report.diagnostic import define
PROBE = define("C9999", "probe-code", "note", vi="thử", en="probe", help_vi="thử", help_en="probe")
"""


def test_every_code_of_the_compiler_speaks_both_languages() -> None:
    codes = registry.all_codes()
    assert list(codes) == sorted(codes, key=lambda code: code.code)
    for code in codes:
        assert code.severity in SEVERITIES
        assert code.headline.vi != code.headline.en
        for text in (code.headline, code.label, code.help, code.why):
            assert bool(text.vi) == bool(text.en)
            assert text.vi.strip() == text.vi
            assert text.en.strip() == text.en
        # A headline stands alone: one whole sentence.
        assert code.headline.vi.endswith(".")
        assert code.headline.en.endswith(".")


def test_codes_and_names_are_unique() -> None:
    codes = registry.all_codes()
    assert len({code.code for code in codes}) == len({code.name for code in codes}) == len(codes)


def test_a_code_in_any_module_of_the_compiler_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "probe_of_registry.py").write_text(PROBE, encoding="utf-8")
    # `python -m thutuc` starts the command: that module must not be imported.
    (tmp_path / "__main__.py").write_text("raise SystemExit(1)", encoding="utf-8")
    monkeypatch.setattr(thutuc, "__path__", [str(tmp_path)])
    registry._load.cache_clear()
    monkeypatch.setattr(diagnostic, "DEFINED", dict(diagnostic.DEFINED))
    probe = registry.find("C9999")
    assert probe is not None
    assert probe.name == "probe-code"
    assert probe in registry.all_codes()
    assert registry.page_name(probe) == "C9999-probe-code.md"
    del sys.modules["thutuc.probe_of_registry"]
    registry._load.cache_clear()


@pytest.mark.usefixtures("own_codes")
def test_find_takes_code_or_name_in_either_case() -> None:
    code = unknown_key()
    for text in ("S1004", "s1004", "unknown-key", "Unknown-Key"):
        assert registry.find(text) is code
    assert registry.find("S1005") is None
    assert registry.find("") is None


@pytest.mark.usefixtures("own_codes")
def test_codes_come_once_and_by_code() -> None:
    late, early = unknown_key(), fee_above_tariff()
    assert late.name > early.name
    assert registry.all_codes() == (early, late)
    first = define("C1000", "z-name", "note", vi="sai", en="wrong", help_vi="sửa", help_en="fix")
    assert registry.all_codes() == (first, early, late)


def test_formats_are_the_modules_of_the_folder() -> None:
    folder = Path(diagnostic.__file__).parent / "render"
    assert formats() == sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")
    assert {"json", "text"} <= set(formats())


def test_every_format_renders_no_findings_as_a_document_that_ends_its_last_line() -> None:
    for name in formats():
        written = renderer(name)([], lang="vi", color=False, summary=Summary(0))
        assert written.endswith("\n")


@pytest.mark.parametrize("name", ["xml", "", "..text", "text.json"])
def test_unknown_format(name: str) -> None:
    with pytest.raises(KeyError):
        renderer(name)


def test_reporting_costs_no_heavy_import_before_there_is_something_to_report() -> None:
    program = (
        "import sys, thutuc.text.bilingual; before = set(sys.modules)\n"
        "from thutuc.report.diagnostic import define, Reporter\n"
        "from thutuc.text.source import Source, Span\n"
        "from thutuc.text.closest import closest\n"
        "from thutuc.text.width import width\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    root = str(Path(thutuc.__file__).parent.parent)
    command = [sys.executable, "-S", "-c", program]
    done = subprocess.run(command, env={"PYTHONPATH": root}, capture_output=True, check=True, text=True)
    loaded = [name for name in done.stdout.split() if not name.startswith("thutuc.")]
    assert loaded == ["unicodedata"]
