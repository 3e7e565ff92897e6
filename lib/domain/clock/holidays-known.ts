import { Temporal } from "temporal-polyfill";
import type { BusinessHours } from "./business-hours";

/**
 * The last year of which a calendar has holidays, counted on from the year in which `now` stands in its zone: a single date far ahead
 * does not make the years before it known. Null where the calendar has none in the present year.
 */
export function holidaysKnownUntil({ timeZone, holidays }: BusinessHours, now: Date): number | null {
  const years = new Set(holidays.map((date) => Number(date.slice(0, 4))));
  const present = yearOf(now, timeZone);
  let next = present;
  while (years.has(next)) next += 1;
  return next === present ? null : next - 1;
}

/** Whether a deadline of the coming year could fall on a holiday that the calendar does not know. A calendar without any holiday wants none. */
export function holidaysRunOut(hours: BusinessHours, now: Date): boolean {
  const until = holidaysKnownUntil(hours, now);
  return hours.holidays.length > 0 && (until === null || until <= yearOf(now, hours.timeZone));
}

function yearOf(instant: Date, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).year;
}
