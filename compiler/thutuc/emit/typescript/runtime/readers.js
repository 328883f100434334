// How JSON values become typed values, one reader for each type: the value, or undefined where there is none.
//
// Numbers count units of 10**-scale, days count from 1 for 1 January of the year 1, times are minutes since midnight,
// texts are in NFC.
import { readDay } from "./days.js";
import { take, wrong } from "./facts.js";

const TYPE = { $kind: "type" };
const RANGE = { $kind: "range" };
const CHOICE = { $kind: "choice" };
const ITEMS = { $kind: "items" };
const LENGTH = { $kind: "length" };
const PATTERN = { $kind: "pattern" };

// The reader that `convert` makes: from a JSON value, and what the type of the fact adds, to the value or what is wrong.
const reader = (convert) => (f, box, key, isAsked, one, two, three, four) => {
  const raw = take(f, box, key, isAsked);
  if (raw === undefined) return undefined;
  const found = convert(raw, one, two, three, four);
  return typeof found === "object" && found.$kind ? wrong(f, box, key, found.$kind) : found;
};

// The number of code points.
export const codePoints = (text) => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g) ?? []).length;

// A text in NFC of at most `most` code points that matches the pattern as a whole and has no half of a surrogate pair.
const closely = (raw, most, pattern) => {
  if (typeof raw !== "string") return TYPE;
  const text = raw.normalize();
  if (codePoints(text) > most) return LENGTH;
  return pattern.test(text) && !/[\uD800-\uDFFF]/u.test(text) ? text : PATTERN;
};

// Whether a value is a text of composed letters and printed signs that begins with one: it is in NFC, of one line, and has a code
// point for each unit of its length.
export const isPlain = (raw) => {
  if (typeof raw !== "string" || !(raw.charCodeAt(0) > 32)) return false;
  for (let place = raw.length; place--; ) {
    const code = raw.charCodeAt(place);
    if (code < 127 ? code < 32 : code < 161 || code === 173 || (code > 591 && code < 7680) || code > 7935) return false;
  }
  return true;
};

// A text that may be whatever is plain, and any other text.
export const readPlain = reader((raw, most, pattern) =>
  isPlain(raw) ? (raw.length > most ? LENGTH : raw) : closely(raw, most, pattern),
);
export const readText = reader((raw, most, pattern) => {
  if (!isPlain(raw)) return closely(raw, most, pattern);
  return raw.length > most ? LENGTH : pattern.test(raw) ? raw : PATTERN;
});

// true or false.
export const readBoolean = reader((raw) => (typeof raw === "boolean" ? raw : TYPE));

// A whole number between two bounds.
export const readInteger = reader((raw, low, high) => {
  if (!Number.isInteger(raw)) return TYPE;
  return raw >= low && raw <= high ? raw : RANGE;
});

// The number with so many decimals that is written shortest of those that read as this one; `big` makes it a BigInt.
const decimal = (raw, low, high, scale, big) => {
  if (!Number.isFinite(raw)) return TYPE;
  const [figures, exponent = 0] = String(raw).split("e");
  const [whole, fraction = ""] = figures.split(".");
  const shift = scale - fraction.length + +exponent;
  if (shift < 0) return TYPE;
  const value = BigInt(whole + fraction) * 10n ** BigInt(shift);
  if (value < low || value > high) return RANGE;
  return big ? value : Number(value);
};

// A number with decimals, a whole number: both counted in parts of 10**-scale, as the bounds are.
export const readDecimal = reader(decimal);
export const readScaled = reader((raw, low, high, scale, big) =>
  Number.isInteger(raw) ? decimal(raw, low, high, scale, big) : TYPE,
);

// One of the members.
export const readChoice = reader((raw, options) => {
  if (typeof raw !== "string") return TYPE;
  return options.includes(raw) ? raw : CHOICE;
});

// Distinct members, at least `fewest` and at most `most`.
export const readChoices = reader((raw, options, fewest, most) => {
  if (!Array.isArray(raw) || raw.some((item) => typeof item !== "string")) return TYPE;
  if (raw.some((item) => !options.includes(item))) return CHOICE;
  return new Set(raw).size < raw.length || raw.length < fewest || raw.length > most ? ITEMS : raw;
});

// A day YYYY-MM-DD that exists.
export const readDate = reader((raw) => readDay(raw) ?? TYPE);

// A time from 00:00 to 23:59.
export const readTime = reader((raw) => {
  if (typeof raw !== "string" || !/^([01]\d|2[0-3]):[0-5]\d$/.test(raw)) return TYPE;
  return raw.slice(0, 2) * 60 + +raw.slice(3);
});
