"""The steps of a query: named columns, each in the first step in which all that it reads is there."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from thutuc.emit.sql.dialect import Dialect

CONSTANTS = ("TRUE", "FALSE", "0", "1", "CAST(NULL AS INTEGER)", "CAST(NULL AS VARCHAR)", "CAST(NULL AS STRING)")
LONG = 60
"""A text that stands several times and is longer than this becomes a column of its own."""


class Columns:
    """Collects columns. A column needs those whose names stand in its text."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._texts: dict[str, str] = {}
        self._aliases: dict[str, str] = {}
        self._needs: dict[str, frozenset[str]] = {}
        self._steps: dict[str, int] = {}
        self._helpers: dict[str, str] = {}
        self._names = re.compile(f"{dialect.quote}([^{dialect.quote}]*){dialect.quote}")

    def __contains__(self, name: str) -> bool:
        return name in self._texts or name in self._aliases

    def ref(self, name: str) -> str:
        """The reference to a column, which is defined."""
        if name in self._aliases:
            return self._aliases[name]
        text = self._texts[name]
        return text if self._is_plain(text) else self._dialect.ident(name)

    def _is_plain(self, text: str) -> bool:
        """Whether a column says nothing but what a constant or another column says."""
        return text in CONSTANTS or self._names.fullmatch(text) is not None

    def once(self, text: str) -> str:
        """A text that may stand several times: short as it is, long as the reference to a column."""
        if len(text) <= LONG:
            return text
        if text not in self._helpers:
            name = f"h.{len(self._helpers) + 1}"
            self._helpers[text] = name
            self.define(name, text)
        return self.ref(self._helpers[text])

    def steps(self, wanted: Iterable[str]) -> list[list[tuple[str, str]]]:
        """Names and texts of the columns that are wanted, and of those they need, step by step."""
        found: dict[str, None] = {}
        waiting = list(wanted)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = None
                waiting += self._needs[name]
        steps: list[list[tuple[str, str]]] = []
        for name, text in self._texts.items():
            if name in found:
                while len(steps) < self._steps[name]:
                    steps.append([])
                steps[self._steps[name] - 1].append((name, text))
        return steps

    def provide(self, names: Iterable[str]) -> None:
        """Names columns that are there before the first step."""
        for name in names:
            self._aliases[name] = self._dialect.ident(name)

    def alias(self, name: str, text: str) -> None:
        """Adds a name for a short text that is written out wherever it is referred to."""
        self._aliases[name] = text

    def define(self, name: str, text: str) -> None:
        """Adds a column."""
        if name in self._texts:
            raise KeyError(f"{name} is defined twice")
        self._needs[name] = frozenset(other for other in self._names.findall(text) if other in self._texts)
        self._steps[name] = 1 + max((self._steps[need] for need in self._needs[name]), default=0)
        self._texts[name] = text
