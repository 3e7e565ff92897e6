import { Temporal } from "temporal-polyfill";
import { isFrenchHoliday } from "../law/french-holidays";

/**
 * The latest reading of a period in hours, given when it would end by plain elapsed time. The hour in which the event falls
 * is not counted (Reg. 1182/71 art. 3(1)), so the period ends with the last of its full hours: 24 h from 17:20 end at 18:00, and so do
 * 24 h from 17:00 sharp, which falls in the hour that it begins.
 * Periods in hours do not roll over weekends or holidays (art. 3(3)).
 */
export function latestReadingOfHours(plainEnd: Date): Date {
  const hour = 3_600_000;
  return new Date((Math.floor(plainEnd.getTime() / hour) + 1) * hour);
}

/** Whether a date (`YYYY-MM-DD`) is a public holiday where the act in question is to be done (art. 2(1)). */
export type IsHoliday = (date: string) => boolean;

/** A period in days or months after an event, in the two readings that a deadline in law can be given. */
export interface PeriodDue {
  /** The last millisecond of the last day, working day or not: whoever acts by then is on time whichever way one counts. */
  readonly conservative: Date;
  /** The last millisecond of the last day, moved on to a working day: only after it may anybody say "too late". */
  readonly legalLatest: Date;
}

/**
 * `months` after an event, in the zone where the period runs. The day of the event is not counted; the period ends with the
 * same date of the last month, or that month's last day where there is no such date (art. 3(2)(c)); an end on a Saturday, a Sunday or a public
 * holiday moves to the next working day (art. 3(4)).
 */
export function monthsAfter(event: Date, months: number, timeZone: string, isHoliday: IsHoliday = isFrenchHoliday): PeriodDue {
  const lastDay = dayOf(event, timeZone).add({ months });
  return periodDue(lastDay, nextWorkingDay(lastDay, isHoliday), timeZone);
}

/**
 * `days` calendar days after an event, counted and moved as `monthsAfter` does. A period of two days or more has at least two working days in it
 * (art. 3(5)).
 */
export function daysAfter(event: Date, days: number, timeZone: string, isHoliday: IsHoliday = isFrenchHoliday): PeriodDue {
  const eventDay = dayOf(event, timeZone);
  const lastDay = eventDay.add({ days });
  const first = nextWorkingDay(eventDay.add({ days: 1 }), isHoliday);
  const second = nextWorkingDay(first.add({ days: 1 }), isHoliday);
  return periodDue(lastDay, later(nextWorkingDay(lastDay, isHoliday), days < 2 ? first : second), timeZone);
}

function periodDue(lastDay: Temporal.PlainDate, latestDay: Temporal.PlainDate, timeZone: string): PeriodDue {
  return { conservative: endOfDay(lastDay, timeZone), legalLatest: endOfDay(latestDay, timeZone) };
}

/** The day itself where it is one. */
function nextWorkingDay(day: Temporal.PlainDate, isHoliday: IsHoliday): Temporal.PlainDate {
  let working = day;
  while (working.dayOfWeek > 5 || isHoliday(working.toString())) working = working.add({ days: 1 });
  return working;
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) > 0 ? a : b;
}

function dayOf(event: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(event.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

function endOfDay(day: Temporal.PlainDate, timeZone: string): Date {
  const nextMidnight = day.add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(nextMidnight.epochMilliseconds - 1);
}
