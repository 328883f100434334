// What documents, fees and deadlines come to once the rules of the procedure have spoken.
import { PLAIN, dueMoment, iso, shifted, termEnd, unannounced } from "./days.js";
import { decide, need } from "./facts.js";

const result = (id, status, grouping = "", members = [], problems = [], needs = [], failure = "") => ({
  id,
  status,
  grouping,
  members,
  problems,
  needs,
  failure,
});

// A document or group, asked for where the rule `when` holds; `then` says what the dossier has of it.
export const asked = (f, id, grouping, when, then) => {
  const holds = decide(f, when);
  if (f.$problem) return result(id, "undetermined", grouping, [], [], f.$problem.needs, f.$problem.failure);
  return holds ? then(f) : result(id, "not_needed", grouping);
};

// The same for a document of which `rest` says what is wanted.
export const paperWhere = (f, rule, id, ...rest) => asked(f, id, "", rule, () => paperOf(f, id, ...rest));

// Whether a document is in the dossier, on paper, as a file, or as data that may replace it.
export const isFiled = (f, id) => {
  const paper = f.$papers[id];
  return paper !== undefined && (paper.data || paper.electronic || paper.originals + paper.copies > 0);
};

// What the dossier says of a document that has to be there, in the given numbers and state.
export const paperOf = (f, id, originals = 0, copies = 0, either = 0, isCertified = 0, isOnPaper = 0, span = 0) => {
  if (!isFiled(f, id)) return result(id, "missing");
  const held = f.$papers[id], problems = [];
  if (held.data) return result(id, "from_data");
  // An original beyond those asked for stands for a copy.
  const spare = Math.max(held.originals - originals, 0);
  if (held.electronic) {
    if (isOnPaper) problems.push("electronic");
  } else {
    if (held.originals < originals) problems.push("originals");
    if (held.copies + spare < copies) problems.push("copies");
    if (held.originals + held.copies < either) problems.push("either");
  }
  const isCopy = (copies > spare || either > held.originals) && (held.electronic || held.copies);
  if (isCertified && !held.certified && isCopy) problems.push("certified");
  if (span) {
    const on = f.submission_date$, issued = held.issued_on;
    if (!issued || !on) problems.push("age_unknown");
    else if (issued > on || on > lastDay(f, issued, span)) problems.push("age");
  }
  return result(id, "needed", "", [], problems);
};

// The last day on which a document counts as new enough.
const lastDay = (f, issued, span) => {
  const isDated = PLAIN.includes(span[1]);
  return decide(f, () => (isDated ? shifted(f, issued, span, 1) : termEnd(f, span, issued))) ?? Infinity;
};

// A group of which every member is needed.
export const allOf = (id, members) => {
  const statuses = members.map((member) => member.status), wanted = statuses.filter((one) => one !== "not_needed");
  if (statuses.includes("missing")) return result(id, "missing", "all_of", members);
  if (statuses.includes("undetermined")) return waiting(id, "all_of", members);
  const status = wanted.length === 0 ? "not_needed" : wanted.every((one) => one === "from_data") ? "from_data" : "needed";
  return result(id, status, "all_of", members);
};

// A group that takes one member: the first that is there without problems, else the first that is there.
export const oneOf = (id, grouping, members) => {
  const there = members.filter(({ status }) => status === "needed" || status === "from_data");
  const taken = there.find((member) => !hasProblems(member)) ?? there[0];
  if (taken) {
    const others = members.map((one) =>
      one === taken || one.status === "not_needed" ? one : result(one.id, "alternative", one.grouping),
    );
    return result(id, taken.status, grouping, others);
  }
  if (members.some(({ status }) => status === "undetermined")) return waiting(id, grouping, members);
  const status = members.some((member) => member.status === "missing") ? "missing" : "not_needed";
  return result(id, status, grouping, members);
};

const hasProblems = ({ problems, members }) => problems.length > 0 || members.some(hasProblems);

const waiting = (id, grouping, members) => {
  const needs = distinct(members.flatMap((member) => member.needs));
  const failure = members.find((member) => member.failure)?.failure ?? "";
  return result(id, "undetermined", grouping, members, [], needs, failure);
};

const distinct = (names) => [...new Set(names)];

// The ids of what has to be brought; of a group of which one is enough, the id of the group.
export const required = (results) =>
  results.flatMap(({ id, status, grouping, members }) => {
    if (["not_needed", "from_data", "undetermined"].includes(status)) return [];
    return grouping === "all_of" ? required(members) : [id];
  });

// The ids of what has to be brought and is not there.
export const missing = (results) =>
  results.flatMap(({ id, status, grouping, members }) => {
    if (grouping === "all_of" && (status === "missing" || status === "undetermined")) return missing(members);
    return status === "missing" ? [id] : [];
  });

// What is to be paid in all, in whole đồng; null while a fee has no amount or another currency.
export const sumOf = (results) => {
  const paid = results.filter(({ status }) => status !== "exempt" && status !== "not_due");
  if (paid.some(({ amount, currency }) => amount === null || currency !== "VND")) return null;
  return paid.reduce((sum, { amount }) => sum + amount, 0);
};

// What a table says, whose rows are given as [answer, rule], and the answer for the rest. Every row is looked at: one that
// cannot be decided leaves the table undetermined, whatever the others say; rows that contradict each other are told.
export const tableOf = (f, rows, rest) => {
  const found = [], needs = [];
  for (const [answer, rule] of rows) {
    const holds = decide(f, rule);
    if (f.$problem?.failure) return {};
    if (f.$problem) needs.push(...f.$problem.needs);
    else if (holds) found.push(answer);
  }
  f.$problem = needs.length ? { needs: distinct(needs), failure: "" } : undefined;
  if (f.$problem || !(found.length || rest)) return { status: "no_row" };
  const answers = (found.length ? found : [rest]).map((answer) => answer());
  const same = answers.map(({ row, ...answer }) => Object.values(answer).join());
  if (same.every((one) => one === same[0])) return answers[0];
  return { status: "conflict", rows: answers.map(({ row }) => row) };
};

// The answer of a decision: what `reckon` says unless it is undetermined.
const settled = (f, reckon, shape) => {
  const before = f.$problem;
  f.$problem = undefined;
  const found = reckon(f);
  const answer = f.$problem ? { ...shape, status: "undetermined", ...f.$problem } : { ...shape, ...found };
  f.$problem = before;
  return answer;
};

// What is to be paid of a fee.
export const feeOf = (f, id, currency, reckon) => {
  const shape = { id, status: "", amount: null, currency, row: "", reduction: "", rows: [], needs: [], failure: "" };
  return settled(f, reckon, shape);
};

// The amount of a fee that another is computed from, 0 where nothing is due.
export const amountOf = (f, { status, amount, needs }, path) => {
  if (status === "exempt" || status === "not_due") return 0;
  if (amount === null) f.$problem ??= { needs: needs.length ? needs : [path], failure: "" };
  return amount ?? 0;
};

// The day of receipt, and the minute where it is known.
export const receivedAt = (f) => {
  const day = f.submission_date$ ?? need(f, "submission_date", 1);
  if (f.$wrong?.has("/submission_time")) need(f, "submission_time");
  return [day, f.submission_time$ ?? null];
};

// When the result is due; `reckon` gives the row, its word or day, the times that add up, the cut-off and the receipt.
// Suspended time counts unless the procedure knows its reason.
export const dueOf = (f, office, reasons, reckon) => {
  const shape = { status: "", date: null, minutes: null, row: "", rows: [], needs: [], failure: "", unannounced: [] };
  const computed = () => {
    const found = reckon(f), { row, status, $received } = found;
    if (status || f.$problem) return found;
    const suspended = f.$suspensions.filter(([, , reason]) => reasons.includes(reason));
    const [day, minutes] = dueMoment(f, $received, found.$parts, found.$term, found.$cutOff, suspended, office);
    if (f.$problem) return found;
    return { status: "due", date: iso(day), minutes, row, unannounced: unannounced($received[0], day) };
  };
  return settled(f, computed, shape);
};
