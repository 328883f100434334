"""Analyses of a whole model; what they find is reported, the model is not changed."""

from __future__ import annotations

from thutuc.check.gaps import check_gaps
from thutuc.check.workflow import check_workflow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure
    from thutuc.report.diagnostic import Reporter


def check(procedure: Procedure, reporter: Reporter) -> None:
    """Run every analysis over one procedure."""
    check_gaps(procedure, reporter)
    check_workflow(procedure, reporter)
