"""A file before its judges: the compiler's shape check, and the schema in two engines.

An editor sees the file as YAML 1.2 reads it (core schema, YAML 1.2.2 section 10.3.2): texts, numbers, booleans, null.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml
from jsonschema import Draft202012Validator

from tests.support import ROOT
from thutuc.build.resources import language
from thutuc.report.diagnostic import Diagnostic, Reporter
from thutuc.syntax.language import Alternative, Kind
from thutuc.syntax.shape import declare, root_kind
from thutuc.syntax.tree import Mapping, Scalar, Sequence, read
from thutuc.text.source import Source

if TYPE_CHECKING:
    from thutuc.syntax.tree import Node

NODE = ROOT / "tests" / "engines" / "node"
# What YAML itself or the letters of the file decide, before there are values.
UNREADABLE = re.compile(r"S100[1-35-9]|S101\d|S102\d|W60\d\d|S1090")
# Shapes the schema judges wherever the compiler does.
SHAPES = {"S1040", "S1041", "S1042", "S1043", "S1050", "S1051", "S1052", "S1060", "S1063", "S1065"}
# Shapes it judges where the value is still the text that was written, and no formula can stand.
IN_PART = {"S1044", "S1045", "S1046", "S1061", "S1062", "S1064", "S1066", "S1067", "S1068"}
# Of other checks: an empty formula; a list that names one thing twice. The schema may refuse these.
ALSO = {"S1086", "S1004"}
FORMULAS = {"expression", "condition", "duration"}
NULL_IS_A_TEXT = FORMULAS | {"text", "literal", "ref", "import", "name", "citation"}
BLANK_IS_A_TEXT = {"literal", "ref", "import"}

# Which of two hours is the later one is no shape.
HOURS = re.compile(r"[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}")

CORE_NULL = re.compile(r"~|null|Null|NULL|")
CORE_TRUE = re.compile(r"true|True|TRUE")
CORE_FALSE = re.compile(r"false|False|FALSE")
CORE_INTEGER = re.compile(r"[-+]?[0-9]+")
CORE_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


class Verdict(NamedTuple):
    """What the compiler says of the shape of a file: its language, the codes for which the schema must refuse it, and may."""

    lang: str
    owed: tuple[str, ...]
    allowed: tuple[str, ...]


def data_of(text: str) -> Any:
    """The file as an editor sees it."""
    return _data(yaml.compose(text, Loader=yaml.CBaseLoader))


def _data(node: Any) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _data(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_data(item) for item in node.value]
    if node is None:
        return None
    text: str = node.value
    return text if node.style else typed(text)


def typed(text: str) -> Any:
    """A plain scalar as the core schema types it."""
    if CORE_NULL.fullmatch(text):
        return None
    if CORE_TRUE.fullmatch(text) or CORE_FALSE.fullmatch(text):
        return bool(CORE_TRUE.fullmatch(text))
    if CORE_INTEGER.fullmatch(text):
        return int(text)
    return float(text) if CORE_FLOAT.fullmatch(text) else text


def judged(text: str) -> Verdict | None:
    """The compiler's verdict; None when the file cannot be read as items and values."""
    source = Source("x.yaml", text)
    reporter = Reporter()
    declarations = declare(source, language(), reporter, {})
    findings = reporter.sorted()
    if declarations is None or any(UNREADABLE.fullmatch(finding.code.code) for finding in findings):
        return None
    tree, _ = read(source, Reporter())
    assert tree is not None
    places = dict(_places(tree, root_kind(tree, language()), declarations.language))
    owed = [finding.code.code for finding in findings if _is_owed(finding, places)]
    codes = [finding.code.code for finding in findings]
    return Verdict(declarations.language, tuple(owed), tuple(code for code in codes if code in SHAPES | IN_PART | ALSO))


def _places(tree: Mapping, kind: Kind, lang: str) -> Iterator[tuple[int, tuple[tuple[Alternative, ...], Node]]]:
    """What may stand at the offset of each item and of its value, and the value."""
    for scalar, value in tree.entries:
        key = kind.spelt[lang].get(scalar.value)
        forms = key.forms.all if key else kind.names.all
        yield scalar.start, (forms, value)
        yield value.start, (forms, value)
        parts = value.items if isinstance(value, Sequence) else [value]
        for part in parts:
            yield part.start, (tuple(form for form in forms if form.many is (part is not value)), part)
            inner = next((form.argument for form in forms if form.kind == "block"), "")
            if isinstance(part, Mapping) and inner:
                yield from _places(part, language().kind(inner), lang)


def _is_owed(finding: Diagnostic, places: dict[int, tuple[tuple[Alternative, ...], Node]]) -> bool:
    """Whether a finding is about what the schema can see."""
    code = finding.code.code
    if code not in IN_PART:
        return code in SHAPES
    assert finding.span is not None
    forms, node = places.get(finding.span.start, ((), None))
    if code == "S1044":
        # An empty line of a list is reported at the key of the list.
        is_blank = isinstance(node, Scalar) and node.style
        return not {form.kind for form in forms} & (BLANK_IS_A_TEXT if is_blank else NULL_IS_A_TEXT)
    if not isinstance(node, Scalar):
        return True
    kinds = {form.kind for form in forms if not form.many}
    if kinds & FORMULAS or (code == "S1068" and HOURS.fullmatch(node.value)):
        return False
    return bool(node.style) or isinstance(typed(node.value), str)


@cache
def schema(lang: str) -> dict[str, Any]:
    """The schema of a language, as its file holds it."""
    found: dict[str, Any] = json.loads((ROOT / "spec" / f"procedure.{lang}.schema.json").read_text(encoding="utf-8"))
    return found


def by_python(lang: str, files: list[Any]) -> list[bool]:
    """Whether Python's jsonschema accepts each file."""
    validator = Draft202012Validator(schema(lang))
    return [validator.is_valid(file) for file in files]


def by_ajv(lang: str, files: list[Any]) -> list[bool]:
    """Whether ajv in strict mode accepts each file; a schema that it does not compile is an error."""
    node = shutil.which("node")
    assert node, "there is no node on the PATH"
    assert (NODE / "node_modules" / "ajv").is_dir(), "ajv is missing: `make test` installs it"
    asked = json.dumps({"schema": schema(lang), "files": files})
    answer = subprocess.run(
        [node, str(NODE / "editor-schema.mjs")], input=asked, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    verdicts: list[bool] = json.loads(answer.stdout)
    return verdicts


def disagreements(texts: dict[str, str]) -> tuple[list[str], dict[str, int]]:
    """Where the judges differ on texts by name, and how many files were accepted, refused, or could not be read."""
    verdicts = {name: judged(text) for name, text in texts.items()}
    counts = {"accepted": 0, "refused": 0, "unreadable": sum(verdict is None for verdict in verdicts.values())}
    found = []
    for lang in ("vi", "en"):
        asked = {name: verdict for name, verdict in verdicts.items() if verdict and verdict.lang == lang}
        files = [data_of(texts[name]) for name in asked]
        answers = zip(asked.items(), by_ajv(lang, files), by_python(lang, files), strict=True)
        for (name, verdict), ajv, python in answers:
            counts["accepted" if ajv else "refused"] += 1
            if ajv is not python:
                found.append(f"{name}: ajv says {ajv}, Python says {python}")
            elif ajv and verdict.owed:
                found.append(f"{name}: the schema accepts {verdict.owed}\n{texts[name]}")
            elif not ajv and not verdict.allowed:
                found.append(f"{name}: the schema refuses what the compiler accepts")
    return found, counts
