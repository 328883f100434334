"""The module that loads the rules of the day of receipt, so that a dossier keeps them."""

from __future__ import annotations

from thutuc.emit.interface import Artefact
from thutuc.emit.typescript.literals import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.interface import Slice

MODULE = """// Picks the rules of a dossier of {code} by the day it was received. Generated; do not edit: build again.

// First day, last day (both counted; null is open) and module of each set of rules.
export const SLICES = [
{slices}
];

// The module that holds on a day ("2026-07-06"); null when none does.
export const rules = async (day) => {
  for (const [first, last, load] of SLICES) {
    if ((first === null || first <= day) && (last === null || day <= last)) return load();
  }
  return null;
};

// The module for a dossier, by its submission_date; null when it has none that any set of rules covers.
export const rulesFor = async (dossier) => {
  const day = dossier?.submission_date;
  return typeof day === "string" ? rules(day) : null;
};
"""
TYPES = """type Rules = {types};
/** First day, last day (both counted; null is open) and module of each set of rules. */
export declare const SLICES: readonly (readonly [string | null, string | null, () => Promise<Rules>])[];
/** The module that holds on a day ("2026-07-06"); null when none does. */
export declare function rules(day: string): Promise<Rules | null>;
/** The module for a dossier, by its submission_date; null when it has none that any set of rules covers. */
export declare function rulesFor(dossier: unknown): Promise<Rules | null>;
"""


def dispatcher(code: str, module: str, slices: tuple[Slice, ...]) -> tuple[Artefact, ...]:
    """`dispatch.js` and its types for the slices of a procedure, whose modules are all called `module`."""
    places = [f"../{found.folder}/typescript/{module}.js" for found in slices]
    rows = [
        f'  [{_day(found.first)}, {_day(found.last)}, () => import("{place}")],'
        for found, place in zip(slices, places, strict=True)
    ]
    text = MODULE.replace("{code}", code).replace("{slices}", "\n".join(rows))
    types = TYPES.replace("{types}", " | ".join(f'typeof import("{place}")' for place in places))
    return Artefact("dispatch.js", text.encode()), Artefact("dispatch.d.ts", types.encode())


def _day(day: object) -> str:
    return "null" if day is None else quoted(str(day))
