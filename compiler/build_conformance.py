"""Writes the conformance vectors in spec/conformance/: what the law requires for sample dossiers, as plain JSON.

Their source are the cases that stand in or beside the specifications of tests/shapes and procedures; whoever builds a portal from what is
generated can run the same vectors without any of our code. Run by `make spec`; with `--check` it fails when a file is stale.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thutuc.build.project import Project

if TYPE_CHECKING:
    from thutuc.model.testcase import Expected, TestCase
    from thutuc.resolve.procedure import Resolution

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "spec" / "conformance"
SOURCES = ("tests/shapes", "procedures")


def sources() -> list[Path]:
    """The specifications, in order of their names; files of cases alone come with them."""
    found = [path for folder in SOURCES for path in sorted((ROOT / folder).rglob("*.yaml"))]
    return [path for path in found if not path.name.endswith(".tests.yaml")]


def vectors(path: Path) -> dict[str, Any]:
    """The vectors of one specification."""
    project = Project()
    resolutions = project.check(str(path))
    if project.reporter.count("error"):
        raise SystemExit(f"{path.relative_to(ROOT)} has errors; run `thutuc check` on it")
    cases = [(case, one) for one in resolutions for case in one.tests]
    return {
        "version": 1,
        "source": path.relative_to(ROOT).as_posix(),
        "code": resolutions[0].procedure.code,
        "cases": [_case(case, one) for case, one in sorted(cases, key=_by_place)],
    }


def _by_place(pair: tuple[TestCase, Resolution]) -> tuple[str, int]:
    origin = pair[0].origin
    return origin.source.path, origin.start


def _case(case: TestCase, resolution: Resolution) -> dict[str, Any]:
    procedure = resolution.procedure
    found: dict[str, Any] = {"id": case.id}
    if case.title:
        found["title"] = case.title
    found["slice"] = {"first": _day(procedure.first), "last": _day(procedure.last)}
    found["dossier"] = case.dossier
    found["expect"] = _expected(case.expected)
    cited = [citation.text for citation in case.citations]
    return found | ({"citations": cited} if cited else {}) | ({"worked_out": case.basis} if case.basis else {})


def _day(day: object) -> str | None:
    return None if day is None else str(day)


def _expected(expected: Expected) -> dict[str, Any]:
    """What a case states; what it says nothing about is left out."""
    found: dict[str, Any] = {}
    for key in ("required", "missing", "route"):
        value = getattr(expected, key)
        if value is not None:
            found[key] = list(value)
    if expected.errors is not None:
        # Each entry is the beginning of the rule ids it stands for; ending in a dot it covers the kinds of one fact.
        found["errors"] = list(expected.errors.values())
    if expected.fees is not None:
        found["fees"] = dict(expected.fees)
    if expected.due is not None:
        found["due"] = str(expected.due)
    if expected.due_minutes is not None:
        found["due_minutes"] = expected.due_minutes
    return found


def main(arguments: list[str]) -> int:
    """Writes the vectors, or with `--check` compares them; returns the exit code."""
    wanted = {}
    for path in sources():
        text = json.dumps(vectors(path), ensure_ascii=False, indent=1) + "\n"
        wanted[
            TARGET / f"{path.stem}.json" if "shapes" not in path.parts else TARGET / "shapes" / f"{path.stem}.json"
        ] = text
    present = {path for path in TARGET.rglob("*.json") if path.parent.name != "found"}
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    stale += sorted(present - wanted.keys())
    if arguments == ["--check"]:
        if stale:
            print(f"stale: {', '.join(path.name for path in stale)}; run `make spec`", file=sys.stderr)
        return 1 if stale else 0
    for path in present - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
