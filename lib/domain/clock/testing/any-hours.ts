import fc from "fast-check";
import type { BusinessHours, Span } from "../business-hours";

const DAY = 86_400_000;

const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Also over midnight, and also overlapping one another. */
const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from: timeOf(from), to: timeOf(to) }));

const anySpans = fc.array(anySpan, { maxLength: 3 });

/** Hours whose holidays and exceptions lie about an instant. Some weekday has a span, so that they never run dry. */
export function anyHours(timeZone: string, about: number): fc.Arbitrary<BusinessHours> {
  const anyDate = fc.integer({ min: -3, max: 3 }).map((days) => new Date(about + days * DAY).toISOString().slice(0, 10));
  const week = fc.array(anySpans, { minLength: 7, maxLength: 7 }).filter((weekly) => weekly.some((spans) => spans.length > 0));
  return fc.record({
    timeZone: fc.constant(timeZone),
    weekly: week,
    holidays: fc.array(anyDate, { maxLength: 3 }),
    exceptions: fc.dictionary(anyDate, anySpans, { maxKeys: 2 }),
  });
}
