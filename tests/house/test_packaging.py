"""What is declared for installation agrees with itself, and the installed package is complete."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.house.tree import PACKAGE, ROOT, tracked

if TYPE_CHECKING:
    from pathlib import Path

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DECLARED = {
    canonical
    for group in [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    for line in group
    if (canonical := re.sub(r"[-_.]+", "-", re.split(r"[<>=!~\[; ]", line)[0]).lower())
}
NODE = json.loads((ROOT / "tests" / "engines" / "node" / "package.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that `pip install .` makes of this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [made] = folder.glob("*.whl")
    return made


def test_wheel_holds_package_and_spec(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    source = [path for path in tracked() if path.startswith(("compiler/thutuc/", "spec/"))]
    places = {re.sub(r"^spec/", "thutuc/_spec/", path).removeprefix("compiler/"): path for path in source}
    assert any(place.startswith("thutuc/_spec/") for place in places)
    assert places.keys() <= held, "files of the tree that the wheel lacks"
    assert {name for name in held if ".dist-info/" not in name} == places.keys(), "files that only the wheel has"


def test_installed_package_loads_elsewhere(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    code = "import thutuc, os; print(os.path.isfile(os.path.join(thutuc.__path__[0], '_spec', 'language.yaml')))"
    answer = subprocess.run(
        [sys.executable, "-S", "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(site)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert answer.stdout == "True\n"


def test_entry_points_name_what_exists() -> None:
    emitters = PROJECT["entry-points"]["thutuc.emitters"]
    assert emitters
    for target in [*emitters.values(), *PROJECT["scripts"].values()]:
        module, _, name = target.partition(":")
        path = PACKAGE.joinpath(*module.split(".")[1:])
        files = [file for file in (path.with_suffix(".py"), path / "__init__.py") if file.is_file()]
        assert len(files) == 1, f"{module} does not exist"
        assert re.search(
            rf"^(def )?{name}\b|\bas {name}\b|import .*\b{name}\b", files[0].read_text("utf-8"), re.MULTILINE
        ), target


def test_every_dependency_has_one_exact_version() -> None:
    lines = (ROOT / "requirements" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
    names = [re.sub(r"[-_.]+", "-", pin.partition("==")[0]).lower() for pin in pins]
    assert len(names) == len(set(names))
    assert set(names) >= DECLARED
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in NODE["devDependencies"].values())


def test_every_dependency_has_its_reason() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    named = set(re.findall(r"`([\w@/.-]+)`", page))
    missing = (DECLARED | set(NODE["devDependencies"])) - named
    assert not missing, f"docs/dependencies.md does not say why: {sorted(missing)}"
