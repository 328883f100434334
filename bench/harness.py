"""Times candidates beside each other: interleaved, the order rotated each round, ratios taken round by round.

A slow spell of the machine falls on all candidates of a round; the median of the ratios of the rounds survives noise that
the ratio of two medians does not. The ratio of processor times is given beside it, for busy machines.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
import subprocess
import time
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Row(NamedTuple):
    """One candidate: seconds of one piece of work (median, least, most), and its ratios to the first candidate."""

    name: str
    median: float
    least: float
    most: float
    ratio: float
    cpu_ratio: float


def environment(*packages: str) -> str:
    """The machine and the versions that were measured."""
    cpu = ""
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
        cpu = names[0] if names else ""
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    system = f"{platform.system()} {platform.release().split('-')[0]}"
    return (
        f"{cpu or platform.machine()}, {os.cpu_count()} cores, {system}, Python {platform.python_version()}; {versions}"
    )


def compare(
    candidates: Mapping[str, Callable[[], object]], rounds: int, seconds: float = 0.05, units: int = 1
) -> list[Row]:
    """Calls functions; each round gives every one about `seconds`. A call does `units` pieces of work."""
    loops = {name: _calls_in(candidate, seconds) for name, candidate in candidates.items()}

    def run(name: str) -> tuple[float, float]:
        candidate, calls = candidates[name], loops[name]
        gc.collect()
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(calls):
            candidate()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        return wall / calls / units, cpu / calls / units

    return _rounds(list(candidates), run, rounds)


def compare_commands(commands: Mapping[str, Sequence[str]], rounds: int, folder: str) -> list[Row]:
    """Runs commands as whole processes; RuntimeError when one fails."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run(name: str) -> tuple[float, float]:
        wall = time.perf_counter()
        process = subprocess.Popen(
            commands[name], cwd=folder, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - wall
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{' '.join(commands[name])}: exit code {process.returncode}")
        return wall, usage.ru_utime + usage.ru_stime

    for name in commands:
        run(name)
    return _rounds(list(commands), run, rounds)


def table(rows: Sequence[Row], what: str, notes: Mapping[str, str] | None = None, heading: str = "") -> str:
    """The rows as Markdown; the first is what the others are compared with."""
    lines = [f"| {what} | median | least - most | time ÷ first | CPU ÷ first |{f' {heading} |' if notes else ''}"]
    lines.append("|---|---:|---:|---:|---:|" + ("---:|" if notes else ""))
    for row in rows:
        note = f" {notes.get(row.name, '')} |" if notes else ""
        spread = f"{_figure(row.least)} - {_figure(row.most)}"
        lines.append(f"| {row.name} | {_figure(row.median)} | {spread} | {row.ratio:.2f} | {row.cpu_ratio:.2f} |{note}")
    return "\n".join(lines)


def _rounds(names: list[str], run: Callable[[str], tuple[float, float]], rounds: int) -> list[Row]:
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for number in range(rounds):
        start = number % len(names)
        for name in names[start:] + names[:start]:
            times[name].append(run(name))
    first = times[names[0]]
    rows = []
    for name in names:
        walls = [wall for wall, _ in times[name]]
        ratio = statistics.median(own[0] / base[0] for own, base in zip(times[name], first, strict=True))
        cpu = statistics.median(own[1] / base[1] for own, base in zip(times[name], first, strict=True))
        rows.append(Row(name, statistics.median(walls), min(walls), max(walls), ratio, cpu))
    return rows


def _calls_in(candidate: Callable[[], object], seconds: float) -> int:
    candidate()
    calls = 1
    while True:
        start = time.perf_counter()
        for _ in range(calls):
            candidate()
        spent = time.perf_counter() - start
        if spent >= seconds:
            return calls
        calls = max(calls + 1, min(calls * 8, int(calls * seconds / max(spent, 1e-9) * 1.1) + 1))


def _figure(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"
