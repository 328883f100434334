type Rules = typeof import("../2025-07-01/typescript/procedure_2_000815.js") | typeof import("../2025-11-01/typescript/procedure_2_000815.js");
/** First day, last day (both counted; null is open) and module of each set of rules. */
export declare const SLICES: readonly (readonly [string | null, string | null, () => Promise<Rules>])[];
/** The module that holds on a day ("2026-07-06"); null when none does. */
export declare function rules(day: string): Promise<Rules | null>;
/** The module for a dossier, by its submission_date; null when it has none that any set of rules covers. */
export declare function rulesFor(dossier: unknown): Promise<Rules | null>;
