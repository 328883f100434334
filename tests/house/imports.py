"""Which module may import what: the rooms of the package and their order."""

from __future__ import annotations

import ast
from typing import NamedTuple

# Imports point from a room to itself and to those after it.
ROOMS = (
    *("cli", "build", "query", "emit", "plan", "rules", "diff", "check", "evaluate", "slice", "resolve"),
    *("pack", "model", "syntax", "report", "time", "text"),
)
# Rooms that see less than their place in the order would give them.
NARROW = {
    "model": {"model", "report", "time", "text"},
    "emit": {"emit", "plan", "model", "time", "report", "text"},
}
# Rooms that may touch disk, clock and processes, and what the others may not import or call for it.
OUTWARD = {"build", "cli"}
WORLD = {
    *("glob", "os", "pathlib", "shutil", "signal", "socket", "subprocess", "tempfile"),
    *("locale", "random", "secrets", "time"),
}
WORLD_CALLS = {"open", "print", "input"}
CLOCK_CALLS = {"now", "today", "utcnow", "fromtimestamp"}
# The interpreter starts in 13 ms; typing adds 7, dataclasses 20, jsonschema 96. Inside functions and for the
# type checker they are free (`TYPE_CHECKING = False`, no import). An emitter loads only when asked for.
SLOW = {"dataclasses", "enum", "pathlib", "typing", "importlib.metadata"}
SLOW_PACKAGES = {"jinja2", "jsonschema", "lark", "rapidfuzz", "wcwidth"}


class Import(NamedTuple):
    """An imported module: absolute dotted name, line, and whether loading the importing module loads it."""

    name: str
    line: int
    at_load: bool


def imports(path: str, source: str) -> list[Import]:
    """All imports of the module at `path` (relative to the root), also those for the type checker only."""
    found: list[Import] = []
    _collect(ast.parse(source), _package(path), True, found)
    return found


def breaches(path: str, source: str) -> list[str]:
    """What the module does against the order of rooms and the rules on the outside world and slow imports."""
    room = room_of(path)
    if room is not None and room not in ROOMS:
        return [f"{path}: there is no room called {room!r}; ARCHITECTURE.md and ROOMS name them all"]
    found = []
    for name, line, at_load in imports(path, source):
        top, _, rest = name.partition(".")
        if top == "thutuc":
            found += _order(path, line, room, rest.partition(".")[0])
        if top in WORLD and room not in OUTWARD:
            found.append(f"{path}:{line}: {room} imports {name}; only build and cli know disk, clock and process")
        heavy = name in SLOW or (top in SLOW_PACKAGES and room not in {"emit", "build"})
        if at_load and heavy:
            found.append(f"{path}:{line}: {name} is imported when the module loads; import it where it is used")
    if room not in OUTWARD:
        found += [f"{path}:{line}: {room} calls {call}" for call, line in _outward_calls(source)]
    return found


def room_of(path: str) -> str | None:
    """The room a module stands in; None for the package's own `__init__`."""
    parts = path.removesuffix(".py").split("/")[2:]
    if parts == ["__init__"]:
        return None
    return "cli" if parts == ["__main__"] else parts[0]


def _package(path: str) -> list[str]:
    return path.removesuffix(".py").split("/")[1:-1]


def _collect(node: ast.AST, package: list[str], at_load: bool, found: list[Import]) -> None:
    match node:
        case ast.Import(names=names):
            found += [Import(alias.name, node.lineno, at_load) for alias in names]
        case ast.ImportFrom(module=module, names=names, level=level):
            base = package[: len(package) - level + 1] if level else []
            stem = ".".join([*base, *([module] if module else [])])
            # `from thutuc import text` and `from importlib import metadata` import what they name.
            spread = stem in {"thutuc", "importlib"}
            found += [Import(f"{stem}.{alias.name}" if spread else stem, node.lineno, at_load) for alias in names]
        case ast.Call(func=function, args=[ast.Constant(value=str(name)), *_]) if _name(function) in {
            "import_module",
            "__import__",
        }:
            found.append(Import(name, node.lineno, at_load))
        case ast.If(test=test, body=body, orelse=orelse) if _name(test) == "TYPE_CHECKING":
            for part in body:
                _collect(part, package, False, found)
            for part in orelse:
                _collect(part, package, at_load, found)
            return
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            at_load = False
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        _collect(child, package, at_load, found)


def _order(path: str, line: int, room: str | None, other: str) -> list[str]:
    if other in {"", "__version__"} or other == room:
        return []
    if other not in ROOMS:
        return [f"{path}:{line}: thutuc.{other} is no room"]
    if room is None:
        return [f"{path}:{line}: the package itself imports {other}; it must stay free to load"]
    if room in NARROW and other not in NARROW[room]:
        return [f"{path}:{line}: {room} sees only {', '.join(sorted(NARROW[room]))}, not {other}"]
    if ROOMS.index(other) < ROOMS.index(room):
        return [f"{path}:{line}: {room} imports {other}, which stands above it"]
    return []


def _outward_calls(source: str) -> list[tuple[str, int]]:
    calls = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in WORLD_CALLS:
                calls.append((f"{node.func.id}()", node.lineno))
            if isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK_CALLS:
                calls.append((f".{node.func.attr}()", node.lineno))
    return calls


def _name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
