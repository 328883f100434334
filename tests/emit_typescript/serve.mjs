// Answers dossiers, one JSON line each: {path, dossier, office} with the dossier as JSON text, so that it is parsed here. The
// answer holds what the module says of the dossier, or the error that it raised. {text} is read as JSON, {path, trees} are the
// expressions of a module on a dossier, {days} is a call of the runtime on a calendar. The folder of the runtime is the argument.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const loaded = new Map();

const load = async (path) => {
  if (!loaded.has(path)) {
    const url = pathToFileURL(path).href;
    const messages = ["vi", "en"].map((lang) => import(new URL(`messages.${lang}.js`, url)));
    const [module, vi, en] = await Promise.all([import(url), ...messages]);
    loaded.set(path, { module, vi: vi.default, en: en.default });
  }
  return loaded.get(path);
};

const runtime = pathToFileURL(`${process.argv[2]}/`);

// A function of the runtime: its name, its arguments after `f`, and the calendar, whose sets come as arrays.
const inDays = async ({ call, given, calendar }) => {
  const [days, { CALENDAR, UNITS }] = await Promise.all(
    ["days.js", "calendar.js"].map((file) => import(new URL(file, runtime).href)),
  );
  const sets = ["off", "worked", "holidays"].map((name) => [name, new Set(calendar[name])]);
  Object.assign(CALENDAR, calendar, Object.fromEntries(sets));
  for (const unit of ["minute", "hour", "working_hour"]) UNITS[unit] = days.inMinutes;
  for (const unit of ["day", "working_day"]) UNITS[unit] = days.inDays;
  for (const unit of ["week", "month", "year"]) UNITS[unit] = days.inMonths;
  UNITS.calendar_day_without_holidays = days.inWholeDays;
  if (call === "workingOn") return { found: days.isWorking(...given) };
  const f = {}, found = days[call](f, ...given);
  return { found: f.$problem ?? found };
};

// The codes of the characters that a plain text may consist of.
const plainCodes = async (end) => {
  const { isPlain } = await import(new URL("readers.js", runtime).href);
  return Array.from({ length: end }, (_, code) => code).filter((code) => isPlain(`a${String.fromCodePoint(code)}`));
};

const answer = async ({ path, dossier, office, text, trees, days, plain }) => {
  if (plain !== undefined) return plainCodes(plain);
  if (text !== undefined) return { text: JSON.parse(text) };
  if (trees !== undefined) return (await import(pathToFileURL(path).href)).trees(JSON.parse(trees));
  if (days !== undefined) return inDays(days);
  const { module, vi, en } = await load(path);
  const given = JSON.parse(dossier);
  const documents = module.documents(given), fees = module.fees(given);
  return {
    vi: module.validate(given, vi),
    en: module.validate(given, en),
    documents,
    required: module.required(documents),
    missing: module.missing(documents),
    fees,
    total: module.sumOf(fees),
    due: module.due(given, office ?? undefined),
    route: module.route(given),
    unchanged: JSON.stringify(given) === JSON.stringify(JSON.parse(dossier)),
  };
};

for await (const line of createInterface({ input: process.stdin })) {
  const found = await answer(JSON.parse(line)).catch((error) => ({ error: error.stack }));
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
