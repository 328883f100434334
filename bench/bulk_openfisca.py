"""The rules of `bench/spec-bulk.yaml` written down once more for columns: fees and lengths in OpenFisca, the rest in pandas and numpy."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

OPTIONS = {
    "kind": ("birth", "marriage", "copies", "building", "other"),
    "applicant_group": ("ordinary", "poor", "disabled", "honoured", "elderly"),
    "channel": ("in_person", "online", "postal"),
}
OTHERS = {"late": bool, "copies_wanted": int, "floor_area": int}
REQUIRED = (*OPTIONS, *OTHERS, "submission_date", "person_id", "phone", "returned_on")
DAY = "2025-01-01"


def answers(path: str, working_days: Sequence[dt.date]) -> Any:
    """A frame with the answer for each dossier of a Parquet file: `valid`, a column for each rule that is broken, `fee` and `due`."""
    import numpy as np
    import pandas as pd

    frame = pd.read_parquet(path)
    building = frame.kind == "building"
    found = pd.DataFrame(
        {
            "dossier_id": frame.dossier_id,
            "person_id.pattern": ~frame.person_id.str.fullmatch("[0-9]{12}"),
            "phone.pattern": ~frame.phone.str.fullmatch(r"(?:0|\+84)[0-9]{9}"),
            "returned_on.range": frame.returned_on < frame.submission_date,
            "copies_wanted.range": ~frame.copies_wanted.between(1, 20),
            **{f"{name}.choice": frame[name].notna() & ~frame[name].isin(options) for name, options in OPTIONS.items()},
            **{f"{name}.required": frame[name].isna() for name in REQUIRED},
            "checks.area_fits": building & ~frame.floor_area.between(10, 5000),
        }
    )
    found["valid"] = ~found.drop(columns="dossier_id").any(axis=1)
    found["fee"], length = _calculated(frame)
    days = np.array(working_days, dtype="datetime64[D]")
    filed = frame.submission_date.to_numpy().astype("datetime64[D]")
    found["due"] = days[np.searchsorted(days, filed, side="right") + length - 1]
    return found


def totals(found: Any, rules: Sequence[str], first: dt.date) -> tuple[int, ...]:
    """Dossiers that break each rule, valid ones, and of these the fees and the days from the first to the due date."""
    import numpy as np

    valid = found[found.valid]
    days = (valid.due.to_numpy() - np.datetime64(first)).astype("timedelta64[D]").astype(int)
    return (*(int(found[rule].sum()) for rule in rules), len(valid), int(valid.fee.sum()), int(days.sum()))


def _calculated(frame: Any) -> tuple[Any, Any]:
    """Fees in đồng and lengths in working days, of OpenFisca."""
    warnings.filterwarnings("ignore", module="openfisca_core")
    import numpy as np
    import pandas as pd
    from openfisca_core.entities import build_entity
    from openfisca_core.indexed_enums import Enum, EnumArray
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulation_builder import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    entity = build_entity(key="dossier", plural="dossiers", label="Dossier", is_person=True)
    system = TaxBenefitSystem([entity])
    enums = {name: Enum(name, {one: one for one in options}) for name, options in OPTIONS.items()}
    kinds, groups, channels = enums["kind"], enums["applicant_group"], enums["channel"]

    def add(name: str, kind: type, **more: object) -> None:
        common = {"value_type": kind, "entity": entity, "definition_period": DateUnit.DAY, "label": name}
        system.add_variable(type(name, (Variable,), {**common, **more}))

    def fee(dossier: Any, period: Any) -> Any:
        kind, group, is_late = dossier("kind", period), dossier("applicant_group", period), dossier("late", period)
        copies, area = dossier("copies_wanted", period), dossier("floor_area", period)
        is_online = dossier("channel", period) == channels.online
        is_free = (group == groups.poor) | (group == groups.disabled) | (group == groups.honoured)
        birth, marriage = kind == kinds.birth, kind == kinds.marriage
        copying, building = kind == kinds.copies, kind == kinds.building
        conditions = [
            *(is_free, birth & ~is_late & is_online, birth & ~is_late, birth & is_online, birth),
            *(marriage & is_online, marriage, copying & (copies <= 5), copying),
            *(building & (area <= 100), building & (area <= 500), building),
        ]
        amounts = [0, 0, 5000, 4000, 8000, 15000, 30000, 8000 * copies, 40000 + 5000 * (copies - 5)]
        amounts += [75000, 150000, 150000 + 200 * (area - 500)]
        return np.select(conditions, amounts, 10000)

    def length(dossier: Any, period: Any) -> Any:
        kind = dossier("kind", period)
        return np.select([kind == kinds.marriage, kind == kinds.building], [5, 15], 3)

    for name, enum in enums.items():
        add(name, Enum, possible_values=enum, default_value=enum[OPTIONS[name][0]])
    for name, kind in OTHERS.items():
        add(name, kind)
    add("fee", int, formula=fee)
    add("length", int, formula=length)
    simulation = SimulationBuilder().build_default_simulation(system, len(frame))
    for name, options in OPTIONS.items():
        codes = pd.Categorical(frame[name], categories=options).codes
        # A channel that is none makes the dossier invalid; OpenFisca needs one of its own all the same.
        simulation.set_input(name, DAY, EnumArray(np.maximum(codes, 0).astype(np.int16), enums[name]))
    for name in OTHERS:
        simulation.set_input(name, DAY, frame[name].to_numpy())
    return simulation.calculate("fee", DAY).astype(np.int64), simulation.calculate("length", DAY)
