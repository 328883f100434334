"""JSON text with the lines that came from each node of the model."""

from __future__ import annotations

import json

from thutuc.emit.interface import Artefact, Region

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Located(dict[str, "Any"]):
    """A JSON object that came from the model node `path`."""

    def __init__(self, path: str, values: dict[str, Any]) -> None:
        super().__init__(values)
        self.path = path


def document(value: Any, path: str) -> Artefact:
    """The file of a JSON value: two blanks for each level, keys in the order given, letters as they are."""
    lines = [""]
    regions: list[Region] = []
    _write(value, "", lines, regions)
    return Artefact(path, ("\n".join(lines) + "\n").encode(), tuple(regions))


def _write(value: Any, margin: str, lines: list[str], regions: list[Region]) -> None:
    """Writes the value on the last line, which ends with what stands before it, and on further ones."""
    first = len(lines)
    if isinstance(value, dict) and value:
        _write_items([(f"{_scalar(key)}: ", item) for key, item in value.items()], "{}", margin, lines, regions)
    elif isinstance(value, list) and any(isinstance(item, dict | list) for item in value):
        _write_items([("", item) for item in value], "[]", margin, lines, regions)
    elif isinstance(value, list):
        lines[-1] += f"[{', '.join(_scalar(item) for item in value)}]"
    else:
        lines[-1] += "{}" if isinstance(value, dict) else _scalar(value)
    if isinstance(value, Located):
        regions.append(Region(first, len(lines), value.path))


def _write_items(
    items: list[tuple[str, Any]], brackets: str, margin: str, lines: list[str], regions: list[Region]
) -> None:
    lines[-1] += brackets[0]
    for place, (key, item) in enumerate(items):
        lines.append(f"{margin}  {key}")
        _write(item, f"{margin}  ", lines, regions)
        if place < len(items) - 1:
            lines[-1] += ","
    lines.append(margin + brackets[1])


def _scalar(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
