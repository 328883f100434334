"""The benchmarks: `python bench/run.py [--rounds N] [start front validate workdays decision javascript bulk]` prints Markdown.

Needs the extra `bench` (see `make bench`). Quote the ratios: absolute times hold for one machine on one day.
"""

from __future__ import annotations

import argparse
import os
from importlib import import_module

from harness import environment

PARTS = {
    "start": "processes",
    "front": "front_end",
    "validate": "validators",
    "workdays": "workdays",
    "decision": "decision",
    "javascript": "javascript",
    "bulk": "bulk",
}


def main() -> None:
    """Runs the parts that were asked for, all by default."""
    arguments = argparse.ArgumentParser(description="Benchmarks of thutuc beside its peers.")
    arguments.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; default: all")
    arguments.add_argument("--rounds", type=int, default=21, help="how often each candidate runs (default 21)")
    arguments.add_argument("--rows", type=int, help="how many dossiers the part bulk makes (default 3,158,133)")
    options = arguments.parse_args()
    unknown = [part for part in options.parts if part not in PARTS]
    if unknown:
        arguments.error(f"no such part: {', '.join(unknown)}")
    print(environment("pyyaml", "pydantic", "pydantic-core", "jsonschema-rs"))
    print(f"Load of the machine at the beginning: {os.getloadavg()[0]:.2f}; {options.rounds} rounds.")
    for part in options.parts or PARTS:
        more = {"rows": options.rows} if part == "bulk" and options.rows else {}
        print("\n" + import_module(PARTS[part]).report(options.rounds, **more), flush=True)
    print(f"\nLoad of the machine at the end: {os.getloadavg()[0]:.2f}.")


if __name__ == "__main__":
    main()
