// The exact arithmetic and the functions of rules. A number is a Number where it is known to be exact, else a BigInt.
import { civil, isLeap } from "./days.js";
import { fail, need } from "./facts.js";

// The number itself; E_OVERFLOW beyond the limit.
export const bounded = (f, value, limit) => (value <= limit && value >= -limit ? value : fail(f, "E_OVERFLOW", value));

// The largest whole number not above a / b.
export const quotientDown = (f, a, b) => {
  if (b == 0) return fail(f, "E_DIVISION", a);
  const rest = a % b;
  let quotient = (a - rest) / b;
  if (rest != 0 && rest < 0 !== b < 0) quotient--;
  return quotient;
};

// The smallest whole number not below a / b.
export const quotientUp = (f, a, b) => -quotientDown(f, -a, b);

// The whole number nearest to a / b for a positive b, the larger of two equally near.
export const quotientHalfUp = (f, a, b) => quotientDown(f, a + a + b, b + b);

// The number without its sign.
export const unsigned = (value) => (value < 0 ? -value : value);

// Whether a choice is one of the chosen values.
export const isAmong = (value, choices) => choices.includes(value);

// The days from the first day to the second.
export const daysBetween = (first, second) => second - first;

// The least or the largest of numbers or days of one representation.
export const smallestOf = (...values) => values.reduce((one, other) => (other < one ? other : one));
export const largestOf = (...values) => values.reduce((one, other) => (other > one ? other : one));

// The sum of a column, `value` of each row.
export const totalOf = (f, rows, name, value, limit, big) => {
  if (!rows) return need(f, name, big ? 0n : 0);
  let sum = 0n;
  for (const row of rows) sum += BigInt(value(row) ?? need(f, name, 0n));
  const found = bounded(f, sum, limit);
  return big ? found : Number(found);
};

// Years completed on a day. Who was born on 29/02 completes a year on 28/02 where there is no 29/02 (Bộ luật Dân sự
// 2015, Điều 148).
export const ageOn = (birth, on) => {
  const [born, month, date] = civil(birth), [year, nowMonth, nowDate] = civil(on);
  const day = month === 2 && date === 29 && !isLeap(year) ? 28 : date;
  return year - born - (nowMonth < month || (nowMonth === month && nowDate < day));
};
