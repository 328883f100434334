"""The schema on files that are damaged in one place: every kind of item, with every kind of damage."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.editor_schema.judges import disagreements
from tests.support import ROOT
from thutuc.build.resources import language
from thutuc.build.rewriting import formatted
from thutuc.report.diagnostic import Reporter

ABSENT: Any = object()
# Dumped, None reads `null` and the whole of a text is written: an empty value is the one thing that cannot be dumped.
EMPTY = "GIÁ-TRỊ-RỖNG"
VALUES: tuple[Any, ...] = (
    EMPTY,
    ABSENT,
    None,
    True,
    7,
    1.5,
    -3,
    "",
    " ",
    "x",
    "Chữ Hoa; có dấu chấm.",
    "miễn",
    "31/02/2026",
    "29/02/2024",
    "01/07/2026",
    "24:00",
    "7 giờ 05 phút",
    "1.2345",
    "00 bộ",
    "2 bộ",
    "1.001193.H17",
    "Luật Điều 1",
    "luật_hộ_tịch Điều 1; ",
    "a_b.c",
    ["x"],
    ["Chữ Hoa"],
    ["x", "x"],
    [{"x": "y"}],
    [["x"]],
    {"x": "y"},
    {"x": {"y": "z"}},
    {"Mục lạ": "y"},
    {"Tên": "y"},
    {"Title": "y", "Tên": "y"},
)
KEYS = ("Mục lạ", "Căn cu", "tên mới", "tên_mới", "β_hcg", "_x", "2x", "Tên", "Title", "Mã", "Code", "id")
BASES = [
    ROOT / "procedures" / "ho-tich" / "1.001193.yaml",
    ROOT / "procedures" / "khoa-hoc-cong-nghe" / "1.007281.yaml",
    *sorted((ROOT / "spec" / "examples").glob("*.yaml")),
]


def _written(data: Any) -> str:
    text = yaml.dump(
        data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=10**6
    )
    return text.replace(f" {EMPTY}\n", "\n")


def _sections(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Small files: each section of a file for itself, beside the items every file needs."""
    first = dict(list(data.items())[:2])
    yield first
    for key, value in list(data.items())[2:]:
        yield {**first, key: value}


def _paths(data: Any, known: frozenset[str], path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Every place in a file, with the end of its path, in which all names of the author's and all positions are alike."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        here = (*path, key)
        yield here, "/".join(part if part in known else "*" for part in here[-3:])
        yield from _paths(value, known, here)


def _pruned(data: Any, known: frozenset[str], path: tuple[Any, ...] = ()) -> Any:
    """The file with one name or line where there are several, that of the path where it passes; positions become 0."""
    if isinstance(data, list):
        return [_pruned(data[path[0] if path else 0], known, path[1:])]
    if not isinstance(data, dict):
        return data
    keys = [key for key in data if key in known]
    names = [key for key in data if key not in known]
    names = [path[0]] if path and path[0] in names else names[:1]
    return {key: _pruned(data[key], known, path[1:] if path[:1] == (key,) else ()) for key in [*keys, *names]}


def _damaged(data: dict[str, Any], path: tuple[Any, ...], value: Any, key: str = "") -> dict[str, Any]:
    """A copy of the file with another value at a place, or another key before it."""
    changed = copy.deepcopy(data)
    parent: Any = changed
    for part in path[:-1]:
        parent = parent[part]
    last = path[-1]
    if key:
        entries = [(key if name == last else name, content) for name, content in parent.items()]
        parent.clear()
        parent.update(entries)
    elif value is not ABSENT:
        parent[last] = value
    elif len(parent) > 1:
        del parent[last]
    return changed


def _mutants(lang: str) -> dict[str, str]:
    """Damaged files by the place and the kind of damage; each kind of place once."""
    table = language().table["kinds"]
    known = frozenset(row[lang] for kind in table.values() for row in kind.get("keys", {}).values())
    texts: dict[str, str] = {}
    seen: set[str] = set()
    for base in BASES:
        both = formatted(str(base), lang, None, Reporter())
        assert both is not None
        data = yaml.load(both[1], Loader=yaml.CBaseLoader)
        for section in _sections(data):
            for path, place in _paths(section, known):
                if place in seen:
                    continue
                seen.add(place)
                small = _pruned(section, known, path)
                spot = tuple(0 if isinstance(part, int) else part for part in path)
                header = "# ngôn ngữ: vi\n" if lang == "vi" else "# language: en\n"
                for number, value in enumerate(VALUES):
                    texts[f"{place} = {number}"] = header + _written(_damaged(small, spot, value))
                if isinstance(path[-1], str):
                    for key in KEYS:
                        texts[f"{place}: {key}"] = header + _written(_damaged(small, spot, None, key))
    return texts


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_damaged_files_are_accepted_and_refused_alike(lang: str) -> None:
    found, counts = disagreements(_mutants(lang))
    assert found == []
    assert counts["accepted"] > 1000
    assert counts["refused"] > 1000
