import { frenchHolidays } from "../law/french-holidays";
import type { CalendarVersion } from "./policy";

/** The years of which the shipped calendar has the holidays. A release well before the last of them ends adds more. */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2035;

const OFFICE_DAY = [
  { from: "09:00", to: "12:30" },
  { from: "13:30", to: "18:00" },
];

/**
 * The calendars that ship, so that there is something to choose from. No shipped policy runs by one: what is urgent runs by elapsed time. The
 * holidays are those of Code du travail, art. L3133-1, for the years 2024 to 2035.
 */
export const PRESET_CALENDARS: readonly CalendarVersion[] = [
  {
    key: "preset.paris_office",
    version: 1,
    name: "Paris, office hours",
    hours: {
      timeZone: "Europe/Paris",
      weekly: [OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, [], []],
      holidays: yearsFrom(FIRST_YEAR, LAST_YEAR).flatMap((year) => [...new Set(frenchHolidays(year))]),
      exceptions: {},
    },
    author: "Relance",
    reason: "Shipped with Relance",
    validFrom: new Date("1970-01-01T00:00:00.000Z"),
  },
];

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether a version is one that ships, rather than one that somebody published upon it. */
export function isShipped({ key, version }: Pick<CalendarVersion, "key" | "version">): boolean {
  return PRESET_CALENDARS.some((calendar) => calendar.key === key && calendar.version === version);
}
