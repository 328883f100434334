"""Steps nobody reaches, and steps nobody gets out of. Expected findings are read off the drawn flows."""

from __future__ import annotations

import pytest

from tests.work import calls
from thutuc.build.project import Project

HEAD = """\
Procedure: Sample
Code: pending
Facts:
  a:
    Label: A
    Type: true/false
    Required: yes
Roles:
  clerk: Clerk
Workflow:
"""


def step(name: str, *lines: str) -> str:
    """A step with further lines."""
    head = f"  {name}:\n    Title: {name}\n    Task: handle\n    Done by: clerk\n"
    return head + "".join(f"    {line}\n" for line in lines)


def found(*steps: str) -> list[tuple[str, str]]:
    """Code and step of each finding about the flow."""
    project = Project()
    project.check("nowhere/x.yaml", data=(HEAD + "".join(steps)).encode())
    findings = project.reporter.sorted()
    assert {finding.code.code for finding in findings} <= {"F7001", "F7002", "F7003"}, findings
    return [(finding.code.code, finding.span.text) for finding in findings if finding.span]


GRANTED = ("Outcomes:", "  granted:", "    Title: Granted", "    Next: done")


def test_a_chain_is_sound() -> None:
    assert found(step("first"), step("second"), step("third")) == []


def test_a_step_that_only_a_skipped_one_leads_to_is_reached() -> None:
    # first -> second (only when a; its outcome ends everything) -> third, which follows where second is passed over.
    assert found(step("first"), step("second", "When: a", "Next: third", *GRANTED), step("third")) == []


def test_a_step_behind_one_that_always_ends_is_not_reached() -> None:
    (one,) = found(step("first"), step("second", *GRANTED), step("third"))
    assert one[1].startswith("third")


@pytest.mark.parametrize("size", [1, 2, 5])
def test_a_circle_has_no_end(size: int) -> None:
    names = [f"s{number}" for number in range(size)]
    steps = [step(name, f"Next: {after}") for name, after in zip(names, [*names[1:], names[0]], strict=True)]
    assert [(code, text.split(":")[0]) for code, text in found(*steps)] == [("F7002", name) for name in names]


def test_thousands_of_steps() -> None:
    few, many = ([step(f"s{number}") for number in range(count)] for count in (1_500, 3_000))
    assert calls(lambda: found(*many)) < 2.5 * calls(lambda: found(*few))
    assert found(*many) == []
