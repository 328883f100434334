"""Target-neutral plans: what a form, a table, a flow or a notice needs, in its order and wording, without new facts.

Each plan is a pure function of the procedure of one day.
"""

from __future__ import annotations

from thutuc.plan.data import DataPlan, plan_data
from thutuc.plan.decision import DecisionPlan, plan_decisions
from thutuc.plan.flow import FlowPlan, plan_flow
from thutuc.plan.form import FormPlan, plan_form
from thutuc.plan.notice import NoticePlan, plan_notice
from thutuc.plan.rules import RulesPlan, plan_rules
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.model.procedure import Procedure
    from thutuc.time.calendar import Calendar


class Plans(Record):
    """All plans of one procedure on one day; `calendar` is the official calendar deadlines are counted on."""

    data: DataPlan
    decisions: DecisionPlan
    form: FormPlan
    flow: FlowPlan
    notice: NoticePlan
    rules: RulesPlan
    calendar: Calendar


def plan(procedure: Procedure, calendar: Calendar) -> Plans:
    """The plans of a procedure."""
    return Plans(
        plan_data(procedure),
        plan_decisions(procedure),
        plan_form(procedure),
        plan_flow(procedure),
        plan_notice(procedure),
        plan_rules(procedure),
        calendar,
    )
