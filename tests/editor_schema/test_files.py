"""The schema on real files: procedures, guides, examples of the reference, and every good and bad example of a finding."""

from __future__ import annotations

import json

from jsonschema import Draft202012Validator

from tests.docs.blocks import blocks
from tests.editor_schema.judges import disagreements, schema
from tests.messages.marked import ESCAPE, examples
from tests.support import ROOT
from thutuc.build.resources import language
from thutuc.build.rewriting import formatted
from thutuc.report.diagnostic import Reporter


def test_the_schemas_are_schemas() -> None:
    for lang in ("vi", "en"):
        Draft202012Validator.check_schema(schema(lang))


def test_every_key_is_there_and_explained_in_the_language_of_its_schema() -> None:
    for lang in ("vi", "en"):
        for name, kind in language().table["kinds"].items():
            properties = schema(lang)["$defs"][name].get("properties", {})
            assert list(properties) == [row[lang] for row in kind.get("keys", {}).values()]
            for row in kind.get("keys", {}).values():
                for explanation in ("description", "markdownDescription"):
                    assert row["about"][lang] in properties[row[lang]][explanation]


def test_every_word_is_offered_with_its_counterpart() -> None:
    for lang, other in (("vi", "en"), ("en", "vi")):
        for name, rows in language().table["words"].items():
            words = schema(lang)["$defs"][f"word_{name}"]
            offered = dict(zip(map(json.dumps, words["enum"]), words["enumDescriptions"], strict=True))
            assert all(row[other] in offered[json.dumps(row[lang])] for row in rows.values())


def test_whole_files_are_accepted() -> None:
    folders = (
        "procedures",
        "docs/examples",
        "spec/examples",
        "tests/shapes",
        "tests/emit_python",
        "tests/emit_json_schema",
    )
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.yaml"))
    texts = {}
    for path in paths:
        texts[str(path)] = path.read_text(encoding="utf-8")
        for lang in ("vi", "en"):
            translated = formatted(str(path), lang, None, Reporter())
            assert translated is not None
            texts[f"{path} in {lang}"] = translated[1]
    for page in sorted((ROOT / "docs").glob("*.md")):
        texts |= {
            f"{page.name}:{block.line}": block.text for block in blocks(page) if block.language == "yaml" and block.name
        }
    found, counts = disagreements(texts)
    assert found == []
    assert counts == {"accepted": len(texts), "refused": 0, "unreadable": 0}


def test_examples_of_findings_are_accepted_and_refused_alike() -> None:
    pages = [*(ROOT / "spec" / "diagnostics").glob("*.md"), *(ROOT / "tests" / "messages").glob("*.md")]
    texts = {
        f"{page.name}-{example.number}-{name}": ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), text)
        for page in sorted(pages)
        for example in examples(page)
        for name, text in example.files.items()
        if name.endswith(".yaml")
    }
    found, counts = disagreements(texts)
    assert found == []
    assert counts["accepted"] > 150
    assert counts["refused"] > 30
