"""What every file of the repository must be: its length, words, addresses and bytes."""

from __future__ import annotations

import ast
import re
import unicodedata

LONGEST = 400
REASON = "Over 400 lines:"

# A letter in brackets keeps this file from finding itself.
FORBIDDEN = {
    r"\bT[O]DO\b|\bF[I]XME\b|\bX[X]X\b": "work left undone: do it or file an issue",
    r"type: *i[g]nore|\bn[o]qa\b|pragma: *n[o] cover": "a check switched off: write what passes it",
    r"pytest\.(mark\.)?(s[k]ip|x[f]ail)|i[m]portorskip|unittest\.s[k]ip": "a test that may not run",
    r"^\s*except( Base| )E[x]ception\b|^\s*except *:": "an except that hides mistakes: name the error",
    r"\bNotI[m]plementedError\b|\bassert T[r]ue\b": "a stub: write it or leave it out",
}

ADDRESSES = {
    r"(?<![\w.~-])/(w[o]rk|r[o]ot|h[o]me/\w+)/": "a path of one machine",
    r"(?<![\w/])/t[m]p/\w": "a path of one machine: take pytest's tmp_path or mktemp",
    r"\.l[i]brary\b": "a folder that only one workplace has",
    r"p[y]pi\.org|p[y]thonhosted\.org|n[p]mjs\.(org|com)|(deb|security)\.d[e]bian\.org": "a registry's host",
    r"c[r]ates\.io|p[r]oxy\.golang\.org|r[e]po1?\.maven|m[a]ven\.org": "a registry's host",
    r"--(extra-)?i[n]dex-url|--f[i]nd-links": "where packages come from is the machine's own setting",
}


def too_long(path: str, text: str) -> list[str]:
    """Files of code over 400 lines that do not say why in their first ten lines."""
    lines = text.splitlines()
    if len(lines) <= LONGEST or any(REASON in line for line in lines[:10]):
        return []
    return [f"{path}: {len(lines)} lines; split it, or say why near the top: # {REASON} ..."]


def forbidden(path: str, text: str) -> list[str]:
    """Lines of code with a word that stands for something missing or hidden."""
    return _search(path, text, FORBIDDEN)


def addresses(path: str, text: str) -> list[str]:
    """Lines that hold only on one machine or behind one registry."""
    return _search(path, text, ADDRESSES)


def bytes_of(path: str, raw: bytes) -> list[str]:
    """What is wrong with the bytes of a text file: UTF-8, NFC, LF, and one newline at the end are right."""
    if not raw:
        return []
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"{path}: not UTF-8 at byte {error.start}"]
    found = []
    if text.startswith("\ufeff"):
        found.append(f"{path}: begins with a byte order mark")
    if "\r" in text:
        found.append(f"{path}: has carriage returns")
    if not text.endswith("\n"):
        found.append(f"{path}: has no newline at its end")
    if text.endswith("\n\n"):
        found.append(f"{path}: ends with an empty line")
    for number, line in enumerate(text.split("\n"), 1):
        if not unicodedata.is_normalized("NFC", line):
            found.append(f"{path}:{number}: not in NFC; write an escape where a test needs such text")
    return found


def undocumented(path: str, source: str) -> list[str]:
    """Public modules, classes, functions and methods without a docstring."""
    tree = ast.parse(source)
    found = [] if ast.get_docstring(tree) or not tree.body else [f"{path}:1: the module has no docstring"]
    return found + _undocumented(path, tree, "")


def _undocumented(path: str, parent: ast.Module | ast.ClassDef, prefix: str) -> list[str]:
    found = []
    for node in parent.body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
            continue
        name = prefix + node.name
        if not ast.get_docstring(node) and not _repeats(node):
            found.append(f"{path}:{node.lineno}: {name} has no docstring")
        if isinstance(node, ast.ClassDef):
            found += _undocumented(path, node, f"{name}.")
    return found


def _repeats(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether another definition of the name has the docstring: this is an overload or a setter."""
    names = {part.attr if isinstance(part, ast.Attribute) else getattr(part, "id", "") for part in node.decorator_list}
    return bool(names & {"overload", "setter"})


def _search(path: str, text: str, patterns: dict[str, str]) -> list[str]:
    return [
        f"{path}:{number}: {match.group().strip()!r} is {meaning}"
        for number, line in enumerate(text.splitlines(), 1)
        for pattern, meaning in patterns.items()
        if (match := re.search(pattern, line))
    ]
