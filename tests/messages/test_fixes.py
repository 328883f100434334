"""The fixes of the pages' bad examples: applied, they remove their finding and bring no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.messages.marked import Example, check
from tests.messages.test_pages import pages
from thutuc.report.diagnostic import Edit


def _fixable() -> list[object]:
    return [
        pytest.param(code, example, id=f"{code}-{example.number}")
        for code, (_, found) in pages().items()
        for example in found
        if example.section == "Sai" and not example.console
    ]


def _applied(edits: list[Edit], files: dict[str, str]) -> dict[str, str]:
    """The files after edits that do not overlap, from the last to the first."""
    changed = dict(files)
    for edit in sorted(edits, key=lambda edit: edit.span.start, reverse=True):
        path = edit.span.source.path
        changed[path] = changed[path][: edit.span.start] + edit.text + changed[path][edit.span.end :]
    return changed


@pytest.mark.parametrize("code,example", _fixable())
def test_fixes_remove_their_findings(
    code: str, example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    findings, _ = check(example)
    fixed = [finding for finding in findings if finding.fixes]
    written = {name: (tmp_path / name).read_text(encoding="utf-8") for name in example.files}
    edits = [edit for finding in fixed for edit in finding.fixes[0].edits]
    after, _ = check(example._replace(files=_applied(edits, written)))
    before_counts = Counter(finding.code.code for finding in findings)
    after_counts = Counter(finding.code.code for finding in after)
    removed = Counter(finding.code.code for finding in fixed)
    assert after_counts == before_counts - removed
    assert code in before_counts
