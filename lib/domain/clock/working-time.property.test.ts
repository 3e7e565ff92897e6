import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { BusinessHours, Span } from "./business-hours";
import { addWorked, workedMs } from "./working-time";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Zones with what is odd about them, and the moments at which it shows. */
const CHANGES: readonly (readonly [timeZone: string, instant: string])[] = [
  ["Europe/Berlin", "2024-03-31T01:00Z"],
  ["Europe/Berlin", "2024-10-27T01:00Z"],
  ["America/New_York", "2024-03-10T07:00Z"],
  ["America/New_York", "2024-11-03T06:00Z"],
  ["Asia/Kathmandu", "1985-12-31T18:30Z"],
  ["Australia/Lord_Howe", "2024-04-06T15:00Z"],
  ["Australia/Lord_Howe", "2024-10-05T15:30Z"],
  ["Pacific/Apia", "2011-12-30T10:00Z"],
  ["Africa/Casablanca", "2024-03-10T02:00Z"],
  ["Africa/Casablanca", "2024-04-14T02:00Z"],
  ["Africa/Monrovia", "1972-01-07T00:44:30Z"],
];
const ZONES = [...new Set(CHANGES.map(([timeZone]) => timeZone))];

const textOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Also over midnight, also overlapping each other. */
const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from: textOf(from), to: textOf(to) }));
const anySpans = fc.array(anySpan, { maxLength: 3 });

/** A calendar whose holidays and exceptions lie about an instant. One Monday span at least, so that it never runs dry. */
function anyHours(timeZone: string, about: number): fc.Arbitrary<BusinessHours> {
  const anyDate = fc.integer({ min: -3, max: 3 }).map((days) => dateOf(about + days * DAY));
  const week = fc.tuple(anySpan, fc.array(anySpans, { minLength: 7, maxLength: 7 }));
  return fc.record({
    timeZone: fc.constant(timeZone),
    weekly: week.map(([first, spans]) => spans.map((day, weekday) => (weekday === 0 ? [...day, first] : day))),
    holidays: fc.array(anyDate, { maxLength: 3 }),
    exceptions: fc.dictionary(anyDate, anySpans, { maxKeys: 2 }),
  });
}

const minutes = (min: number, max: number) => fc.integer({ min: min * 60, max: max * 60 });

/** A calendar with two instants on whole minutes about a change of its zone. */
const aboutAChange = fc.constantFrom(...CHANGES).chain(([timeZone, instant]) => {
  const change = Date.parse(instant);
  return fc.record({
    hours: anyHours(timeZone, change),
    from: minutes(-30, 6).map((offset) => new Date(change + offset * MINUTE)),
    length: minutes(0, 40),
  });
});

const anyInstant = fc.date({ min: new Date("1971-01-01T00:00Z"), max: new Date("2060-01-01T00:00Z"), noInvalidDate: true });

/** A calendar with instants to the millisecond, years apart. */
const anywhere = fc.tuple(fc.constantFrom(...ZONES), anyInstant).chain(([timeZone, instant]) =>
  fc.record({
    hours: anyHours(timeZone, instant.getTime()),
    instants: fc.tuple(fc.constant(instant), anyInstant, anyInstant).map((three) => three.sort((a, b) => a.getTime() - b.getTime())),
    ms: fc.oneof(fc.integer({ min: 1, max: 3 * DAY }), fc.integer({ min: 1, max: 100 * DAY })),
  }),
);

/** Whether the minute that begins at an instant counts, read off the wall clock as a person would. Shares nothing with what it judges. */
function isCounted(hours: BusinessHours, wallClock: Intl.DateTimeFormat, minute: number): boolean {
  const [date = "", time = ""] = wallClock.format(minute).split(", ");
  const before = dateOf(Date.parse(date) - DAY);
  return spansOn(hours, date).some(({ from, to }) => from <= time && (time < to || to < from)) || spansOn(hours, before).some(({ from, to }) => to < from && time < to);
}

function spansOn({ exceptions, holidays, weekly }: BusinessHours, date: string): readonly Span[] {
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  return exceptions[date] ?? (holidays.includes(date) ? [] : (weekly[weekday] ?? []));
}

/** The instants at which the minutes begin that count, one minute after the other. */
function countedMinutes(hours: BusinessHours, from: Date, length: number): number[] {
  // Sweden writes dates as ISO 8601 does, but for the space.
  const wallClock = new Intl.DateTimeFormat("en-CA", { timeZone: hours.timeZone, dateStyle: "short", timeStyle: "short", hourCycle: "h23" });
  return Array.from({ length }, (_, index) => from.getTime() + index * MINUTE).filter((minute) => isCounted(hours, wallClock, minute));
}
