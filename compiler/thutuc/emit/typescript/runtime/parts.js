// The parts of a dossier beside its facts: documents, suspensions, the extension, decisions.
import { readDay } from "./days.js";
import { escaped, isObject, take } from "./facts.js";

// Reads the parts of a dossier; the answer are its errors. `papers` are the ids of the documents, apart by blanks, first
// those so many that data can replace; `steps` is the table of the steps.
export const readParts = (f, box, papers, replaced, steps) => {
  const { documents = {}, suspensions = [], extended = false, decisions = {} } = box.$raw, errors = [];
  // The name of the rule is that of the place without the numbers of rows; ids hold no sign that is escaped.
  const flaw = (at, kind) => {
    const rule = at.slice(1).replace(/\/\d+/, "").replaceAll("/", ".");
    errors.push([at, kind === "unknown" ? kind : rule + "." + kind]);
  };
  for (const part of ["documents", "suspensions", "extended", "decisions"]) take(f, box, part);
  f.$extended = extended === true;
  if (typeof extended !== "boolean") flaw("/extended", "type");
  if (isObject(documents)) {
    for (const id of keysOf(documents)) {
      const at = "/documents" + escaped(id), raw = documents[id], place = papers.split(" ").indexOf(id);
      if (place < 0) flaw(at, "unknown");
      else if (isObject(raw)) f.$papers[id] = readPaper(flaw, raw, at, place < replaced);
      else flaw(at, "type");
    }
  } else flaw("/documents", "type");
  if (Array.isArray(suspensions)) {
    f.$suspensions = suspensions.map((raw, row) => readSuspension(flaw, raw, "/suspensions/" + row)).filter(Boolean);
  } else flaw("/suspensions", "type");
  if (isObject(decisions)) {
    for (const step of keysOf(decisions)) {
      const at = "/decisions" + escaped(step), [, , , ...outcomes] = steps.find(([id]) => id === step) ?? [];
      if (!outcomes.some(([name]) => name === decisions[step])) flaw(at, outcomes.length ? "choice" : "unknown");
    }
  } else flaw("/decisions", "type");
  return errors;
};

const keysOf = Object.keys;

// What the dossier holds of a document. Data stand for it only where the procedure says so.
const readPaper = (flaw, raw, at, isReplaced) => {
  const paper = { originals: 0, copies: 0, certified: false, data: false, electronic: false, issued_on: undefined };
  let isCounted = false;
  for (const key of keysOf(raw)) {
    const value = raw[key], place = at + escaped(key), type = typeof paper[key];
    if (!Object.hasOwn(paper, key)) flaw(place, "unknown");
    else if (key === "issued_on") {
      paper[key] = readDay(value);
      if (!paper[key]) flaw(place, "type");
    } else if (type === "number" ? !Number.isInteger(value) : type !== typeof value) flaw(place, "type");
    else if (value < 0) flaw(place, "range");
    else {
      paper[key] = value;
      isCounted ||= type === "number";
    }
  }
  if (!isCounted && !paper.data && !paper.electronic) paper.originals = 1;
  paper.data &&= isReplaced;
  return paper;
};

// Time that does not count, as [first, end, reason].
const readSuspension = (flaw, raw, at) => {
  if (!isObject(raw)) return flaw(at, "type");
  const keys = ["reason", "from", "to"], missing = keys.filter((key) => raw[key] === undefined);
  for (const key of keysOf(raw)) if (!keys.includes(key)) flaw(at + escaped(key), "unknown");
  for (const key of missing) flaw(at + "/" + key, "required");
  if (missing.length) return undefined;
  const { reason } = raw, first = readDay(raw.from), end = readDay(raw.to);
  const isKnown = ["applicant", "payment", "incident", "other_body"].includes(reason);
  if (!isKnown) flaw(at + "/reason", "choice");
  if (!first) flaw(at + "/from", "type");
  if (!end) flaw(at + "/to", "type");
  if (!isKnown || !first || !end) return undefined;
  return end < first ? flaw(at + "/to", "range") : [first, end, reason];
};
