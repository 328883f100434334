"""The types of a module: the dossier as JSON gives it, the answers, and where every rule comes from."""

from __future__ import annotations

from thutuc.emit.typescript.literals import quoted
from thutuc.emit.typescript.rules import all_fields
from thutuc.emit.typescript.script import Script
from thutuc.plan.data import SUSPENSION_REASONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.interface import Artefact
    from thutuc.model.procedure import Citation, Fact
    from thutuc.plan import Plans
    from thutuc.plan.data import Field

    Names = dict[tuple[str, ...], str]

SCALARS = {
    **dict.fromkeys(("text", "date", "time"), "string"),
    **dict.fromkeys(("integer", "money", "decimal"), "number"),
    "boolean": "boolean",
}
ANSWERS = """
/** What the dossier holds of one document; {} is one original. */
export interface Filed {
  originals?: number;
  copies?: number;
  certified?: boolean;
  /** found in the database that replaces the document */
  data?: boolean;
  /** YYYY-MM-DD */
  issued_on?: string;
  electronic?: boolean;
}

/** Time that does not count, from `from` to before `to` (YYYY-MM-DD). */
export interface Suspension {
  reason: {reasons};
  from: string;
  to: string;
}

/** A mistake: JSON Pointer into the dossier ("" for the whole), id of the rule, sentence for the applicant. */
export interface DossierError {
  path: string;
  rule: string;
  message: string;
}

/**
 * What a dossier says of a document or a group of documents. An undetermined one waits for `needs`, or cannot be computed
 * (`failure`). `problems` of a document that is there: originals, copies, either, certified, electronic, age, age_unknown.
 */
export interface DocumentResult {
  id: string;
  status: "needed" | "missing" | "not_needed" | "from_data" | "alternative" | "undetermined";
  grouping: "" | "one_of" | "in_turn" | "all_of";
  members: DocumentResult[];
  problems: string[];
  needs: string[];
  failure: string;
}

/** What is to be paid of a fee: `amount`, in whole units of the currency, with the status amount only. */
export interface FeeResult {
  id: string;
  status: "amount" | "exempt" | "local" | "not_stated" | "not_due" | "undetermined" | "conflict" | "no_row";
  amount: number | null;
  currency: string;
  row: string;
  reduction: string;
  /** rows that contradict each other */
  rows: string[];
  needs: string[];
  failure: string;
}

/**
 * When the result is due: with the status due on `date` (YYYY-MM-DD), at `minutes` since midnight or (null) by the end of the day.
 * `unannounced` are the years whose days off were not published: there the date is an assumption.
 */
export interface DueResult {
  status: "due" | "not_stated" | "by_agreement" | "undetermined" | "conflict" | "no_row";
  date: string | null;
  minutes: number | null;
  row: string;
  rows: string[];
  needs: string[];
  failure: string;
  unannounced: number[];
}

/**
 * The steps a dossier passes, a repeated one each time. ended: at `end`. undetermined: what follows waits for `needs`, or cannot be
 * computed (`failure`). endless: a step came up a third time.
 */
export interface RouteResult {
  status: "ended" | "undetermined" | "endless";
  steps: string[];
  end: "" | "done" | "refused" | "withdrawn" | "stopped";
  needs: string[];
  failure: string;
}

/** Hours of a working day and of a Saturday, each from one minute since midnight to another. */
export interface Office {
  windows: [number, number][];
  saturday?: [number, number][];
}

export declare const CODE: string;
export declare const NAME: string;
/** First and last day of the rules, YYYY-MM-DD; null is open. */
export declare const FIRST_DAY: string | null;
export declare const LAST_DAY: string | null;
/** All that is wrong with a dossier: facts first, then unknown keys, other parts, rules. `messages` are those of one language. */
export declare function validate(dossier: unknown, messages?: { readonly [rule: string]: string }): DossierError[];
/** What the dossier says of each document and group of documents. */
export declare function documents(dossier: Dossier): DocumentResult[];
/** What is to be paid of each fee. */
export declare function fees(dossier: Dossier): FeeResult[];
/** When the result is due of a dossier that is complete and valid when filed; working hours need the office hours. */
export declare function due(dossier: Dossier, office?: Office): DueResult | null;
/** The steps the dossier passes; null where the procedure describes none. */
export declare function route(dossier: Dossier): RouteResult | null;
/** The ids of what has to be brought; of a group of which one is enough, the id of the group. */
export declare function required(results: readonly DocumentResult[]): string[];
/** The ids of what has to be brought and is not there. */
export declare function missing(results: readonly DocumentResult[]): string[];
/** What is to be paid in all, in whole đồng; null while a fee has no amount or another currency. */
export declare function sumOf(results: readonly FeeResult[]): number | null;
"""
PARTS = {
    "documents": "{ [document: string]: Filed }",
    "suspensions": "Suspension[]",
    "extended": "boolean",
    "decisions": "{ [step: string]: string }",
}


def types(plans: Plans, path: str) -> Artefact:
    """The types of the module of a procedure."""
    data, script = plans.data, Script()
    script.comment(f"{data.code}: {data.name}. Generated; do not edit: build again.")
    for gap in data.gaps:
        with script.region(gap.path):
            script.comment(f"Not modelled: {gap.excerpt} ({gap.path}; {gap.reason})")
    _rules(script, plans)
    reasons = " | ".join(quoted(reason) for reason in SUSPENSION_REASONS)
    script.line(*ANSWERS.replace("{reasons}", reasons).splitlines(), "")
    fields = data.builtins + data.facts
    names = _names(fields)
    for field in reversed(list(all_fields(fields))):
        if field.fact.type.name in ("record", "list"):
            _interface(script, names[field.fact.keys], field.fields, names, ())
    _interface(script, "Dossier", fields, names, tuple(PARTS.items()))
    return script.artefact(path)


def _rules(script: Script, plans: Plans) -> None:
    """Where each rule of the module comes from: the path of the node, what it says, its provisions."""
    data, decisions = plans.data, plans.decisions
    rows: list[tuple[str, str, tuple[Citation, ...]]] = []
    rows += [(one.path, one.label, one.citations) for one in data.parameters]
    rows += [(one.path, one.label, one.citations) for one in data.definitions]
    rows += [(checked.rule.path, checked.rule.label, checked.rule.citations) for checked in data.rules]
    rows += [(one.path, one.title, one.citations) for one in data.documents]
    for fee in decisions.fees:
        rows.append((fee.path, fee.title, fee.citations))
        rows += [(row.path, row.note, row.citations) for row in fee.rows]
        rows += [(one.path, one.name, one.citations) for one in fee.reductions]
    if decisions.deadline is not None:
        rows += [(row.path, row.note, row.citations) for row in decisions.deadline.rows]
    for step in decisions.steps:
        rows.append((step.path, step.title, step.citations))
        rows += [(one.path, one.title, one.citations) for one in step.outcomes]
    for path, label, citations in rows:
        with script.region(path):
            script.comment(_note(path, label, citations))


def _names(fields: tuple[Field, ...]) -> Names:
    taken = {"Dossier", "DossierError", "DocumentResult", "DueResult", "FeeResult", "Filed", "Office"}
    taken |= {"RouteResult", "Suspension"}
    names: Names = {}
    for field in all_fields(fields):
        keys = field.fact.keys
        if field.fact.type.name in ("record", "list"):
            wanted = "_".join("".join(word.capitalize() for word in key.split("_")) for key in keys)
            name, number = wanted, 2
            while name in taken or not name.isidentifier():
                name, number = f"{wanted if wanted.isidentifier() else 'Record'}_{number}", number + 1
            taken.add(name)
            names[keys] = name
    return names


def _interface(
    script: Script, name: str, fields: tuple[Field, ...], names: Names, parts: tuple[tuple[str, str], ...]
) -> None:
    with script.deeper(f"export interface {name} {{"):
        for field in fields:
            fact = field.fact
            with script.region(fact.path):
                script.comment(_note(fact.path, fact.label.vi, fact.citations))
                is_sure = fact.required and fact.when is None and fact.default is None
                script.line(f"{fact.id}{'' if is_sure else '?'}: {_type(fact, names)};")
        script.line(*(f"{key}?: {kind};" for key, kind in parts))
    script.line("")


def _type(fact: Fact, names: Names) -> str:
    kind = fact.type.name
    if kind in ("choice", "choices"):
        inner = " | ".join(quoted(member.id) for member in fact.type.members)
        return inner if kind == "choice" else f"({inner})[]"
    if kind in ("record", "list"):
        return names[fact.keys] + ("[]" if kind == "list" else "")
    return SCALARS[kind]


def _note(path: str, title: str, citations: tuple[Citation, ...]) -> str:
    return " · ".join(part for part in (path, title, *(citation.text for citation in citations)) if part)
