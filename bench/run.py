"""The benchmarks: `python bench/run.py [--rounds N] [start front validate]` prints Markdown.

Needs the extra `bench` (see `make bench`). Quote the ratios: absolute times hold for one machine on one day.
"""

from __future__ import annotations

import argparse
import os


def main() -> None:
    """Runs the parts that were asked for, all by default."""
    arguments = argparse.ArgumentParser(description="Benchmarks of thutuc beside its peers.")
    arguments.add_argument("parts", nargs="*", choices=["start", "front", "validate", []], help="default: all")
    arguments.add_argument("--rounds", type=int, default=21)
    options = arguments.parse_args()
    parts = options.parts or ["start", "front", "validate"]
    from harness import environment

    print(environment("pyyaml", "pydantic", "pydantic-core"))
    print(f"Load of the machine at the beginning: {os.getloadavg()[0]:.2f}; {options.rounds} rounds.")
    if "start" in parts:
        import processes

        print("\n" + processes.report(options.rounds), flush=True)
    if "front" in parts:
        import front_end

        print("\n" + front_end.report(options.rounds), flush=True)
    if "validate" in parts:
        import validators

        print("\n" + validators.report(options.rounds), flush=True)
    print(f"\nLoad of the machine at the end: {os.getloadavg()[0]:.2f}.")


if __name__ == "__main__":
    main()
