"""The text of a generated package: readable, typed, self-contained, and the same every time."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.emit_python import packages
from tests.support import ROOT, calendar, load_text
from thutuc.emit.interface import RULE_KINDS
from thutuc.emit.python import EMITTER
from thutuc.emit.python.converters import example, quick_pattern
from thutuc.model.formats import text_pattern
from thutuc.plan import plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from thutuc.emit.interface import Artefact
    from thutuc.model.procedure import Procedure

HOSTILE = "Nhãn \"\"\" ''' \\ {x} {{ %s # \\N{x} </script> ]]> \\u202e “Q”"


def _artefacts() -> tuple[Artefact, ...]:
    return EMITTER.emit(plan(packages.sample(), calendar()))


def test_two_builds_are_equal() -> None:
    assert _artefacts() == _artefacts()


def test_a_build_is_equal_under_another_hash_seed() -> None:
    code = (
        "import hashlib; from tests.emit_python.test_module import _artefacts; "
        "print(hashlib.sha256(b''.join(one.content for one in _artefacts())).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "77")
    }
    assert len(found) == 1


def test_every_kind_of_rule_has_its_loss() -> None:
    assert set(EMITTER.carries) == set(RULE_KINDS)
    assert all(loss.carriage == "enforced" or (loss.reason.vi and loss.reason.en) for loss in EMITTER.carries.values())


def test_only_the_standard_library_is_imported() -> None:
    for artefact in _artefacts():
        for node in ast.walk(ast.parse(artefact.content, feature_version=(3, 9))):
            if isinstance(node, ast.Import):
                assert {alias.name.split(".")[0] for alias in node.names} <= sys.stdlib_module_names
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert str(node.module).split(".")[0] in sys.stdlib_module_names


def test_no_text_is_run_as_code() -> None:
    for artefact in _artefacts():
        calls = {
            node.func.id
            for node in ast.walk(ast.parse(artefact.content))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not calls & {"eval", "exec", "compile", "__import__", "open"}


def test_regions_hold_what_they_say() -> None:
    """The lines of a region name its node, or lie in a region around it that does."""
    procedure = packages.sample()
    module = _artefacts()[0]
    lines = module.content.decode().split("\n")
    named = {
        region.path
        for region in module.regions
        if any(f"# {region.path}" in line for line in lines[region.first - 1 : region.last])
    }
    rules = {rule.path for rule in procedure.checks} | {rule.path for rule in procedure.requirements if rule.must}
    definitions = {definition.path for definition in procedure.definitions}
    documents = {document.path for document in procedure.documents}
    assert rules | definitions | documents | {fee.path for fee in procedure.fees} <= named
    assert {fact.path for fact in procedure.facts} <= named
    assert all(1 <= region.first <= region.last < len(lines) for region in module.regions)


def test_it_passes_a_strict_type_checker_and_a_linter(tmp_path: Path) -> None:
    package = packages.write(packages.sample(), tmp_path)
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), package.name]
    ruff = [sys.executable, "-m", "ruff", "check", "--isolated", "--line-length", "110", "--select", "E4,E7,E9,F,I,B"]
    for command in (mypy, [*ruff, package.name]):
        answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert answer.returncode == 0, answer.stdout


def test_texts_of_the_author_stay_texts(tmp_path: Path) -> None:
    text = (ROOT / "tests" / "emit_python" / "sample.yaml").read_text("utf-8")
    quoted = HOSTILE.replace("'", "''")
    for plain in (
        "Label: Họ và tên",
        "Title: Phí cơ bản",
        "Title: Hợp đồng",
        "Title: Mẹ lớn tuổi hơn",
        "Title: Lần đầu",
    ):
        text = text.replace(plain, f"{plain.partition(':')[0]}: '{quoted}'")
    procedure = load_text(text, packages.DAY)
    assert procedure.facts[1].label.vi == HOSTILE
    module = packages.imported(packages.write(procedure, tmp_path))
    [error] = [error for error in module.validate({}) if error.path == "/name"]
    assert HOSTILE[1:] in error.message


@pytest.mark.parametrize("path", [packages.BIRTH, packages.TRANSFER])
def test_quick_patterns_are_no_wider_than_the_rules(path: str) -> None:
    """Which letters the quick look passes is written down twice; a text it passes must be right by the rule as well."""
    import re
    import unicodedata

    from thutuc.emit.python.runtime import shapes

    known = vars(shapes)
    facts = [fact for fact in packages.real(path).facts if fact.type.name == "text"]
    assert facts
    for fact in facts:
        quick = re.compile(eval(quick_pattern(fact), known)).fullmatch
        slow = re.compile(text_pattern(fact)).fullmatch
        for code in range(0x11000):
            for sample in (chr(code), chr(code) + "a", "a" + chr(code)):
                if quick(sample):
                    assert slow(sample), (fact.keys, sample)
                    assert unicodedata.is_normalized("NFC", sample), (fact.keys, sample)


@pytest.mark.parametrize("make", [packages.sample, lambda: packages.real(packages.BIRTH)], ids=["sample", "birth"])
def test_what_stands_for_a_text_that_is_not_there_is_right(make: Callable[[], Procedure]) -> None:
    """Were it not, every dossier without that text would take the long way; were "" right, none that lacks one would be found."""
    import re

    from thutuc.emit.python.runtime import shapes

    waiting = list(make().facts)
    seen = 0
    while waiting:
        fact = waiting.pop()
        waiting += fact.fields
        if quick_pattern(fact):
            pattern = re.compile(eval(quick_pattern(fact), vars(shapes)))
            assert pattern.fullmatch(ast.literal_eval(example(fact))), fact.keys
            assert not pattern.fullmatch(""), fact.keys
            seen += 1
    assert seen > 10
