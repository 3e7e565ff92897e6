import { Temporal } from "temporal-polyfill";

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

/** A period in months after an event, in the two readings that a deadline in law can be given. */
export interface MonthsDue {
  /** The last millisecond of the last day, weekend or not: whoever acts by then is on time whichever way one counts. */
  readonly conservative: Date;
  /** The last millisecond of the last day, moved past a weekend: only after it may anybody say "too late". */
  readonly legalLatest: Date;
}

/**
 * `months` after an event, in the zone where the period runs. The day of the event is not counted; the period ends with the
 * same date of the last month, or that month's last day where there is no such date (art. 3(2)(c)); an end on Saturday or Sunday
 * moves to Monday (art. 3(4)). Public holidays differ by country and are not moved over here.
 */
export function monthsAfter(event: Date, months: number, timeZone: string): MonthsDue {
  const eventDay = Temporal.Instant.fromEpochMilliseconds(event.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const lastDay = eventDay.add({ months });
  return {
    conservative: endOfDay(lastDay, timeZone),
    legalLatest: endOfDay(skipWeekend(lastDay), timeZone),
  };
}

function skipWeekend(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;
}

function endOfDay(day: Temporal.PlainDate, timeZone: string): Date {
  const nextMidnight = day.add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(nextMidnight.epochMilliseconds - 1);
}
