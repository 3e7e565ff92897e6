import type { BusinessHours, Span } from "../business-hours";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/**
 * The minutes that count, one after the other, each by the instant at which it begins: read off the wall clock as a person would, slowly, and
 * sharing nothing with what it judges. Of zones that differ from UTC by whole minutes.
 *
 * @param from a whole minute
 * @param length in minutes
 */
export function countedMinutes(hours: BusinessHours, from: Date, length: number): number[] {
  // Swedes write dates and times as the spans do.
  const wallClock = new Intl.DateTimeFormat("sv-SE", { timeZone: hours.timeZone, dateStyle: "short", timeStyle: "short" });
  const all = Array.from({ length }, (_, index) => from.getTime() + index * MINUTE);
  return all.filter((minute) => isCounted(hours, wallClock.format(minute)));
}

function isCounted(hours: BusinessHours, wall: string): boolean {
  const [date = "", time = ""] = wall.split(" ");
  const dateBefore = new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
  return (
    spansOn(hours, date).some(({ from, to }) => from <= time && (time < to || to < from)) ||
    spansOn(hours, dateBefore).some(({ from, to }) => to < from && time < to)
  );
}

function spansOn({ exceptions, holidays, weekly }: BusinessHours, date: string): readonly Span[] {
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  return exceptions[date] ?? (holidays.includes(date) ? [] : (weekly[weekday] ?? []));
}
