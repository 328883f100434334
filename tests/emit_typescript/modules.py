"""Generated modules in a Node process, and what the reference evaluator says in the same words."""

from __future__ import annotations

import json
import math
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.emit_python import packages
from tests.support import calendar
from thutuc.emit import typescript
from thutuc.emit.typescript import EMITTER, module_name
from thutuc.plan import plan

if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure
    from thutuc.time.office import OfficeHours

SERVER = Path(__file__).with_name("serve.mjs")
# That of the package imported here, which may be a copy with a fault (tests/faults).
RUNTIME = Path(typescript.__file__).with_name("runtime")
ANSWERS = ("vi", "en", "documents", "required", "missing", "fees", "total", "due", "route")
ERROR = ("path", "rule", "message")
DOCUMENT = ("id", "status", "grouping", "members", "problems", "needs", "failure")
FEE = ("id", "status", "amount", "currency", "row", "reduction", "rows", "needs", "failure")
DUE = ("status", "date", "minutes", "row", "rows", "needs", "failure", "unannounced")
ROUTE = ("status", "steps", "end", "needs", "failure")
ARRAY_INDEX = re.compile("0|[1-9][0-9]{0,9}").fullmatch


class Node:
    """A Node process that answers one line for each that it is sent."""

    def __init__(self) -> None:
        node = shutil.which("node")
        assert node, "there is no node on the PATH: the tests need Node.js 20 or later"
        self._process = subprocess.Popen(
            [node, SERVER, RUNTIME], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def answer(self, question: dict[str, Any]) -> Any:
        """The answer to a question, each a JSON value."""
        self.ask(question)
        return self.read()

    def ask(self, question: dict[str, Any]) -> None:
        """Sends a question whose answer is read later."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()

    def read(self) -> Any:
        """The next answer."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "node ended: see its error above"
        found = json.loads(line)
        assert not isinstance(found, dict) or "error" not in found, found["error"]
        return found

    def close(self) -> None:
        """Ends the process."""
        self._process.communicate(timeout=10)


class Subject:
    """A procedure and its generated module; its `repr` is short, for it is shown with every failing example."""

    def __init__(self, procedure: Procedure, folder: Path, node: Node) -> None:
        self.procedure = procedure
        self._path = write(procedure, folder)
        self._node = node

    def generated(self, dossier: object, office: OfficeHours | None = None) -> dict[str, Any]:
        """What the module says of a dossier."""
        self.ask(dossier, office)
        return self.read()

    def ask(self, dossier: object, office: OfficeHours | None = None) -> None:
        """Sends a dossier; what the module says of it is read later."""
        hours = {"windows": office.windows, "saturday": office.saturday} if office else None
        self._node.ask({"path": str(self._path), "dossier": json.dumps(dossier), "office": hours})

    def read(self) -> dict[str, Any]:
        """What the module says of the next dossier that was sent."""
        found = self._node.read()
        assert found.pop("unchanged"), "the dossier was changed"
        return {
            "vi": [_row(error, ERROR) for error in found["vi"]],
            "en": [error["message"] for error in found["en"]],
            "documents": [_document(document) for document in found["documents"]],
            "required": found["required"],
            "missing": found["missing"],
            "fees": [_row(fee, FEE) for fee in found["fees"]],
            "total": found["total"],
            "due": found["due"] and _row(found["due"], DUE),
            "route": found["route"] and _row(found["route"], ROUTE),
        }


def source(name: str) -> str:
    """A file of the runtime."""
    return (RUNTIME / f"{name}.js").read_text(encoding="utf-8")


def write(procedure: Procedure, folder: Path) -> Path:
    """Writes the module of a procedure; the answer is its path."""
    (folder / "package.json").write_text('{"type": "module"}')
    for artefact in EMITTER.emit(plan(procedure, calendar())):
        (folder / artefact.path).write_bytes(artefact.content)
    return folder / f"{module_name(procedure.code)}.js"


def reference(procedure: Procedure, dossier: object, office: OfficeHours | None = None) -> dict[str, Any]:
    """What the reference evaluator says of a dossier, in the form of `generated`."""
    every = packages.reference(procedure, dossier, office)
    found = {key: every[key] for key in ANSWERS}
    due = found["due"]
    if due is not None:
        found["due"] = (due[0], due[1] and str(due[1]), *due[2:])
    return found


def told_apart(value: object) -> object:
    """The value as JavaScript reads it from JSON: it does not tell 5 from 5.0, rounds what it cannot hold, and orders keys its own way."""
    if isinstance(value, dict):
        return {key: told_apart(value[key]) for key in sorted(value, key=_place)}
    if isinstance(value, list):
        return [told_apart(part) for part in value]
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if value.is_integer() else value
    return value


def _place(key: str) -> float:
    """Keys that are an array index (0 to 2**32 - 2 as printed) come first, by their number; the others follow as they were added.

    Source: ECMA-262, OrdinaryOwnPropertyKeys. The order is seen where a dossier has several keys that the form does not know.
    """
    return int(key) if ARRAY_INDEX(key) and int(key) < 2**32 - 1 else math.inf


def _document(found: dict[str, Any]) -> tuple[object, ...]:
    return _row({**found, "members": [_document(member) for member in found["members"]]}, DOCUMENT)


def _row(found: dict[str, Any], keys: tuple[str, ...]) -> tuple[object, ...]:
    assert tuple(found) == keys
    return tuple(tuple(value) if isinstance(value, list) else value for value in found.values())
