"""Declared gaps: a specification with a gap nobody accepted does not pass."""

from __future__ import annotations

from thutuc.report.diagnostic import define

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure
    from thutuc.report.diagnostic import Reporter

GAP_NOT_ACCEPTED = define(
    "D4020",
    "gap-not-accepted",
    "error",
    vi="Điều chưa mô hình hoá “{name}” chưa được ai chấp nhận.",
    en="Nobody has accepted the gap “{name}”.",
    help_vi="Đưa điều này vào mô tả, hoặc ghi “Người chấp nhận” và “Ngày chấp nhận”; việc tiếp theo thuộc về “{owner}”.",
    help_en="Model it, or state “Accepted by” and “Accepted on”; it is up to “{owner}”.",
)


def check_gaps(procedure: Procedure, reporter: Reporter) -> None:
    """Report every gap without the name of who accepts it."""
    for gap in procedure.gaps:
        if not gap.accepted_by:
            reporter.add(GAP_NOT_ACCEPTED.at(gap.origin, path=gap.path, name=gap.name, owner=gap.owner))
