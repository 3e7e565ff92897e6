import { Temporal } from "temporal-polyfill";

const FIXED = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** Easter Monday, Ascension and Whit Monday. */
const DAYS_AFTER_EASTER = [1, 39, 50];

/**
 * The eleven public holidays of France in a year (Code du travail, art. L3133-1) as `YYYY-MM-DD`, in order. A date on which two of them fall, as
 * 1 May 2008, stands there twice. Holidays that only some départements have (Alsace-Moselle, overseas) are not among them. Of years since 1982,
 * when 8 May came back.
 */
export function frenchHolidays(year: number): string[] {
  const fixed = FIXED.map((date) => `${year}-${date}`);
  const movable = DAYS_AFTER_EASTER.map((days) => easterSunday(year).add({ days }).toString());
  return [...fixed, ...movable].sort();
}

/** Whether a date (`YYYY-MM-DD`) is a public holiday all over France. */
export function isFrenchHoliday(date: string): boolean {
  return frenchHolidays(Number(date.slice(0, 4))).includes(date);
}

/**
 * Easter Sunday by the Gregorian computus, in the form of Meeus, Jones and Butcher. Its letters are theirs: the steps have no names of their
 * own.
 */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
