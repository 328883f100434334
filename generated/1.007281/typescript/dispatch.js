// Picks the rules of a dossier of 1.007281 by the day it was received. Generated; do not edit: build again.

// First day, last day (both counted; null is open) and module of each set of rules.
export const SLICES = [
  ["2026-07-18", null, () => import("../2026-07-18/typescript/procedure_1_007281.js")],
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
