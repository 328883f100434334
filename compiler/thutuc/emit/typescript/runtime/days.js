// Days, working days, legal terms and due dates on a calendar that is given as data.
//
// A day is counted from 1 for 1 January of the year 1. A length of time is [amount, unit, scale]: amount / 10**scale of
// minute, hour, working_hour, day, working_day, week, month, year or calendar_day_without_holidays. A moment is [day,
// minutes since midnight], the minutes null where the whole day is meant and 1440 for 24:00. Office hours are the
// windows of a working day and of a Saturday, each from one minute since midnight to another.
import { fail, need } from "./facts.js";
import { CALENDAR, UNITS } from "./calendar.js";

const LAST = 3652059;
export const PLAIN = ["day", "week", "month", "year"];
const CLOCK = { minute: 1, hour: 60, working_hour: 60 };

export const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

// The number of a day.
export const ordinal = (year, month, date) => {
  const past = year - 1, leap = month < 3 ? 0 : isLeap(year) ? 1 : 2;
  const years = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return years + Math.floor((367 * month - 362) / 12) - leap + date;
};

const daysIn = (year, month) => ordinal(year, month + 1, 1) - ordinal(year, month, 1);

// The moment at which a day begins; 719163 is 1 January 1970.
const midnight = (day) => new Date((day - 719163) * 86400000);

// The year, month and date of a day.
export const civil = (day) => {
  const date = midnight(day);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
};

// A day as YYYY-MM-DD.
export const iso = (day) => midnight(day).toISOString().slice(0, 10);

// The number that so many digits say; NaN where one is none.
const digits = (raw, place, count) => {
  let value = 0;
  for (; count--; place++) {
    const digit = raw.charCodeAt(place) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
};

// The day that a text YYYY-MM-DD says; undefined for any other value.
export const readDay = (raw) => {
  if (typeof raw !== "string" || raw.length !== 10 || raw[4] !== "-" || raw[7] !== "-") return undefined;
  const year = digits(raw, 0, 4), month = digits(raw, 5, 2), date = digits(raw, 8, 2);
  if (!(year > 0 && month > 0 && month < 13 && date > 0 && date <= daysIn(year, month))) return undefined;
  return ordinal(year, month, date);
};

const isRest = (day) => day % 7 === 0 || day % 7 === 6;
const years = new Map();

// The days off of a year: as tabled, or the holidays that statutes fix, each with a compensatory day where it falls on
// a weekend.
const off = (year) => {
  let found = years.get(year);
  if (!found) {
    const holidays = new Set();
    for (const [month, date, since] of CALENDAR.fixed) {
      const day = ordinal(year, month, date);
      if (day >= since) holidays.add(day);
    }
    const days = new Set(holidays);
    for (const holiday of [...holidays].sort((one, other) => one - other)) {
      let day = holiday;
      while (isRest(holiday) && (isRest(day) || days.has(day))) day++;
      days.add(day);
    }
    found = CALENDAR.tabled.includes(year) ? CALENDAR : { holidays, off: days, worked: new Set() };
    years.set(year, found);
  }
  return found;
};

// Whether agencies work on a day.
export const isWorking = (day) => {
  const table = off(civil(day)[0]);
  return isRest(day) ? table.worked.has(day) : !table.off.has(day);
};

// Whether a day is a public holiday; a day off in lieu or by exchange is none.
const isHoliday = (day) => off(civil(day)[0]).holidays.has(day);

// Whether a day counts for a unit.
const counts = (day, unit) =>
  unit === "day" || (unit === "working_day" ? isWorking(day) : !isHoliday(day));

const isPaused = (day, paused) => paused.some(([first, end]) => first <= day && day < end);

// Intervals of days, ascending and apart.
const merged = (intervals) => {
  const found = [];
  for (const [first, end] of [...intervals].sort(([one], [other]) => one - other)) {
    const before = found.at(-1);
    if (before && first <= before[1]) before[1] = Math.max(before[1], end);
    else if (first < end) found.push([first, end]);
  }
  return found;
};

// The `count`-th day after a day that counts for the unit and is not paused; the day itself for none.
const counted = (f, day, count, unit, paused = []) => {
  let next = 0;
  if (count > LAST) return fail(f, "E_DATE");
  while (count > 0) {
    if (++day > LAST) return fail(f, "E_DATE");
    while (next < paused.length && paused[next][1] <= day) next++;
    if (next < paused.length && paused[next][0] <= day) day = paused[next][1] - 1;
    else if (counts(day, unit)) count--;
  }
  return day;
};

// A day plus (sign 1) or minus (sign -1) whole days, weeks, months or years; a month that has no such day gives its
// last day (Bộ luật Dân sự 2015, Điều 148).
export const shifted = (f, day, [amount, unit, scale], sign) => {
  const base = 10 ** scale;
  if (amount % base || !PLAIN.includes(unit)) return fail(f, "E_DURATION");
  const count = (amount / base) * sign;
  if (unit === "day" || unit === "week") {
    const found = day + count * (unit === "week" ? 7 : 1);
    return found >= 1 && found <= LAST ? found : fail(f, "E_DATE");
  }
  const [year, month, date] = civil(day);
  const months = year * 12 + month - 1 + count * (unit === "year" ? 12 : 1);
  const there = Math.floor(months / 12), place = months - there * 12 + 1;
  if (!(there >= 1 && there <= 9999)) return fail(f, "E_DATE");
  return ordinal(there, place, Math.min(date, daysIn(there, place)));
};

// The first day of the month (1), quarter (3) or year (12) that holds a day.
export const startOf = (day, months) => {
  const [year, month] = civil(day);
  return ordinal(year, month - ((month - 1) % months), 1);
};

// The latest day from which a whole term runs before an event, the day of the event not counted (Điều 147).
export const latestBefore = (f, event, span) => {
  const [amount, unit, scale] = span;
  if (amount < 0 || amount % 10 ** scale) return fail(f, "E_DURATION");
  if (unit !== "working_day") return shifted(f, event, span, -1);
  let day = event;
  for (let count = amount / 10 ** scale; count > 0; ) {
    if (--day < 1) return fail(f, "E_DATE");
    if (isWorking(day)) count--;
  }
  return day;
};

// The last day of a legal term (Bộ luật Dân sự 2015, Điều 147, 148): the first day is not counted; a last day that is
// a day off moves to the next working day.
export const termEnd = (f, span, start) => {
  if (CLOCK[span[1]] || span[0] < 0) return fail(f, "E_DURATION");
  const [end] = advance(f, [start, null], span, [], null);
  return f.$problem || isWorking(end) ? end : counted(f, end, 1, "working_day");
};

// The year of a day.
export const yearOf = (day) => civil(day)[0];

// When a dossier received at a moment is due: the sum of `parts`, or `term` ("same_day" for the same working day, or a
// day) and then `parts`.
//
// What comes after the cut-off, or on a day off where there is a cut-off or the same day is promised, counts from the
// next working day. The days of `suspended` (first, end) do not count. Working hours need the office hours.
export const dueMoment = (f, received, parts, term, cutOff, suspended, office) => {
  const sameDay = term === "same_day", fixed = typeof term === "number", isCounted = !sameDay && !fixed;
  if (parts.length && isCounted && CLOCK[parts[0][1]] && received[1] === null) {
    return [need(f, "submission_time", 1)];
  }
  if (parts.some(([amount]) => amount < 0)) return [fail(f, "E_DURATION")];
  const paused = merged(suspended);
  let moment = fixed ? [term, null] : countedFrom(f, received, cutOff, paused, sameDay, office);
  if (sameDay) moment = [moment[0], null];
  const first = moment;
  let start = moment, sum = [0, "", 0];
  for (const span of parts) {
    if (f.$problem) return moment;
    if (span[1] !== sum[1]) {
      start = moment;
      sum = span;
    } else {
      // Parts of one unit run from one start: four months and two months are six months.
      sum = together(sum, span);
    }
    if (start === first && isCounted && CLOCK[sum[1]] && start[1] === null) return [fail(f, "E_DURATION")];
    moment = advance(f, start, sum, paused, office);
  }
  const moves = parts.length ? sum[1] !== "working_day" && !CLOCK[sum[1]] : fixed;
  if (f.$problem || !moves || isWorking(moment[0])) return moment;
  return [counted(f, moment[0], 1, "working_day", paused), null];
};

// The years from one day to another whose schedule of days off was not published.
export const unannounced = (first, last) => {
  const found = [];
  for (let year = yearOf(first); year <= yearOf(last); year++) if (!CALENDAR.announced.includes(year)) found.push(year);
  return found;
};

// The moment from which a term counts.
const countedFrom = (f, received, cutOff, paused, sameDay, office) => {
  const [day, minutes] = received;
  if (cutOff === null && !sameDay) return received;
  const saturday = office && !isWorking(day) ? hoursOf(day, paused, office) : [];
  if (saturday.length) {
    const last = Math.min(cutOff ?? 1440, saturday.at(-1)[1]);
    if (minutes === null || minutes <= last) return received;
  }
  const late = cutOff !== null && minutes !== null && minutes > cutOff;
  if (late || !isWorking(day) || (sameDay && isPaused(day, paused))) {
    return [counted(f, day, 1, "working_day", paused), office ? office.windows[0][0] : null];
  }
  return received;
};

// When the office works on a day: on a working day, or on a Saturday that is no day off by the schedule.
const hoursOf = (day, paused, office) => {
  if (isPaused(day, paused)) return [];
  if (isWorking(day)) return office.windows;
  return day % 7 === 6 && !isHoliday(day) ? (office.saturday ?? []) : [];
};

const together = ([amount, unit, scale], [more, , finer]) => {
  const common = Math.max(scale, finer);
  return [amount * 10 ** (common - scale) + more * 10 ** (common - finer), unit, common];
};

// The end of a term before its last day is moved off a day off. UNITS has a function for every unit that the procedure
// uses; it is written into the module, so that the others are left out.
const advance = (f, start, span, paused, office) => UNITS[span[1]](f, start, span, paused, office);

// Minutes, hours, working hours.
export const inMinutes = (f, start, [amount, unit, scale], paused, office) => {
  const minutes = (amount * CLOCK[unit]) / 10 ** scale;
  if (!Number.isInteger(minutes)) return [fail(f, "E_DURATION")];
  return minutes ? run(f, start, minutes, unit, paused, office) : start;
};

// Days, working days; a fraction ends inside the last day where its hours are known.
export const inDays = (f, [day], [amount, unit, scale], paused, office) => {
  const base = 10 ** scale, end = counted(f, day, Math.ceil(amount / base), unit, paused);
  const windows = unit === "day" ? [[0, 1440]] : office?.windows;
  if (amount % base === 0 || !windows) return [end, null];
  return [end, inside(windows, Math.ceil(((amount % base) * size(windows)) / base))];
};

// Whole days of a kind.
export const inWholeDays = (f, [day], [amount, unit, scale], paused) => {
  const base = 10 ** scale;
  return [amount % base ? fail(f, "E_DURATION") : counted(f, day, amount / base, unit, paused), null];
};

// Weeks, months, years.
export const inMonths = (f, [day], span, paused) => [
  counted(f, day, shifted(f, day, span, 1) - day, "day", paused),
  null,
];

// The moment at which so many minutes have run: for working hours inside office hours, else at any hour.
const run = (f, [day, at], minutes, unit, paused, office) => {
  const isOffice = unit === "working_hour";
  if (isOffice && !office) return [fail(f, "E_DURATION")];
  const hours = isOffice ? office : { windows: [[0, 1440]] };
  let today = isOffice ? hoursOf(day, paused, office) : isPaused(day, paused) ? [] : hours.windows;
  today = today.filter(([, high]) => high > (at ?? 1440)).map(([low, high]) => [Math.max(low, at), high]);
  // Saturdays are shorter: day by day.
  while (minutes > size(today) && isOffice && office.saturday?.length) {
    minutes -= size(today);
    if (++day > LAST) return [fail(f, "E_DATE")];
    today = hoursOf(day, paused, office);
  }
  if (minutes <= size(today)) return [day, inside(today, minutes)];
  minutes -= size(today);
  const days = Math.ceil(minutes / size(hours.windows));
  const end = counted(f, day, days, isOffice ? "working_day" : "day", paused);
  return [end, inside(hours.windows, minutes - (days - 1) * size(hours.windows))];
};

const size = (windows) => windows.reduce((sum, [low, high]) => sum + high - low, 0);

// The minute of the day at which so many minutes of the windows have run, at most their sum.
const inside = (windows, minutes) => {
  for (const [low, high] of windows) {
    if (minutes <= high - low) return low + minutes;
    minutes -= high - low;
  }
  return null;
};
