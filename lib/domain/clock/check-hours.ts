import { Temporal } from "temporal-polyfill";
import { refuse, type Refusal } from "../refusal";
import type { BusinessHours, Span } from "./business-hours";
import { hasYearWithoutHours } from "./wall-hours";

/**
 * Every reason not to run a clock by these hours; none where they are sound. Spans that overlap are sound, and count once. What is refused
 * besides misspellings is what would make a deadline never come: a week without hours, or a whole year of it cancelled by holidays and
 * exceptions.
 */
export function checkHours(hours: BusinessHours): Refusal[] {
  const misspelt = [...checkTimeZone(hours.timeZone), ...checkWeek(hours.weekly), ...checkHolidays(hours.holidays), ...checkExceptions(hours.exceptions)];
  return misspelt.length > 0 ? misspelt : checkSomeHoursCount(hours);
}

/** A name of the IANA database. A bare offset such as `+01:00` is refused: it would ignore every change of summer time. */
function checkTimeZone(timeZone: string): Refusal[] {
  const refusal = refuse("time_zone_unknown", { path: "timeZone" });
  if (!/^[A-Za-z]/.test(timeZone)) return [refusal];
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return [];
  } catch (error) {
    // How Temporal says that it does not know a zone; there is no way to ask without trying.
    if (error instanceof RangeError) return [refusal];
    throw error;
  }
}

function checkWeek(weekly: BusinessHours["weekly"]): Refusal[] {
  if (weekly.length !== 7) return [refuse("hours_malformed", { path: "weekly" })];
  return weekly.flatMap((spans, weekday) => checkSpans(spans, `weekly.${weekday}`));
}

function checkHolidays(holidays: readonly string[]): Refusal[] {
  return holidays.flatMap((date, index) => (isDate(date) ? [] : [refuse("day_invalid", { path: `holidays.${index}` })]));
}

function checkExceptions(exceptions: BusinessHours["exceptions"]): Refusal[] {
  return Object.entries(exceptions).flatMap(([date, spans]) => {
    const path = `exceptions.${date}`;
    return [...(isDate(date) ? [] : [refuse("day_invalid", { path })]), ...checkSpans(spans, path)];
  });
}

function checkSpans(spans: readonly Span[], path: string): Refusal[] {
  return spans.flatMap((span, index) => checkSpan(span, `${path}.${index}`));
}

const START = /^([01]\d|2[0-3]):[0-5]\d$/;
const END = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

function checkSpan({ from, to }: Span, path: string): Refusal[] {
  const malformed = [...(START.test(from) ? [] : ["from"]), ...(END.test(to) ? [] : ["to"])];
  if (malformed.length > 0) return malformed.map((end) => refuse("hours_malformed", { path: `${path}.${end}` }));
  return from === to ? [refuse("hours_zero_length", { path })] : [];
}

function checkSomeHoursCount(hours: BusinessHours): Refusal[] {
  if (hours.weekly.every((spans) => spans.length === 0)) return [refuse("hours_empty", { path: "weekly" })];
  return hasYearWithoutHours(hours) ? [refuse("hours_empty", { path: "holidays" })] : [];
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.toISOString().startsWith(text);
}
