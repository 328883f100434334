"""The deepest expressions that are accepted pass through everything: check, tests, every target."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import environment, process

SPECIFICATION = """\
Procedure: Deep
Code: "{code}"
Facts:
  a:
    Label: A
    Type: true/false
    Required: yes
  n:
    Label: N
    Type: integer
    Required: yes
Definitions:
{definitions}  top: {expression}
Checks:
  c:
    Title: C
    Must: top > 0 or {alternatives}
Fees:
  f:
    Title: F
    Kind: levy
    Amount: 1 dong * top
Tests:
  t:
    Given:
      submission_date: 06/07/2026
      channel: online
      a: true
      n: 1
    Expect:
      Errors: none
"""
CHAIN = "  d0: n\n" + "".join(f"  d{number}: d{number - 1} + 1\n" for number in range(1, 73))
# Just below the limits of one expression, and of expressions with the definitions they name.
DEEP = {
    "if": ("if a then n else " * 97 + "n", ""),
    "sum": ("n + " * 97 + "n", ""),
    "call": ("smallest(" * 95 + "n" + "; 1)" * 95, ""),
    "definitions": ("d72 + 1", CHAIN),
    "both": ("if a then n else " * 60 + "d20", "".join(CHAIN.splitlines(keepends=True)[:21])),
}


def test_the_deepest_expressions_pass_through_every_target(tmp_path: Path) -> None:
    for number, (expression, definitions) in enumerate(DEEP.values()):
        text = SPECIFICATION.format(
            code=f"1.00000{number}",
            definitions=definitions,
            expression=expression,
            alternatives=" or ".join(["a"] * 90),
        )
        (tmp_path / f"1.00000{number}.yaml").write_text(text)
    for verb, code in (("check", 0), ("test", 0), ("build", 0), ("fmt", 0), ("check", 0)):
        run = process(
            verb, str(tmp_path), *(["--out", str(tmp_path / "out")] if verb == "build" else []), env=environment()
        )
        assert run.returncode == code, (verb, run.stderr)
    modules = list((tmp_path / "out").rglob("dossier.py"))
    assert len(modules) == len(DEEP)
    for module in modules:
        compile(module.read_text(encoding="utf-8"), str(module), "exec")
