// Stand for the calendar and the units that are written into every module.
export const CALENDAR = { announced: [], tabled: [], off: new Set(), worked: new Set(), holidays: new Set(), fixed: [] };
export const UNITS = {};
