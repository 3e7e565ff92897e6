import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pause } from "./clock";
import { clockState, dueAt, elapsedMs } from "./clock-state";
import { anyHours } from "./testing/any-hours";
import { pause, someClock } from "./testing/clocks";
import { countedMinutes } from "./testing/counted-minutes";

const MINUTE = 60_000;
const SPAN = 72 * 60;
/** The night on which Berlin's clocks go forward lies in the middle. */
const START = Date.parse("2024-03-30T00:00Z");
const minute = (count: number) => new Date(START + count * MINUTE);

const anyPauses: fc.Arbitrary<Pause[]> = fc
  .array(fc.tuple(fc.nat(SPAN), fc.nat(600)), { maxLength: 4 })
  .map((stretches) => stretches.map(([from, length]) => pause(minute(from), minute(from + length))));

const aCase = fc.record({
  hours: anyHours("Europe/Berlin", START),
  pauses: anyPauses,
  allowed: fc.integer({ min: 1, max: 900 }),
});

/** Minutes that count, one by one: in the hours, and in no pause. */
function slowCount(hours: Parameters<typeof countedMinutes>[0], pauses: readonly Pause[]): number[] {
  const isPaused = (at: number) => pauses.some(({ from, to }) => from.getTime() <= at && (to === null || at < to.getTime()));
  return countedMinutes(hours, new Date(START), SPAN).filter((at) => !isPaused(at));
}

const RUNS = { numRuns: 60 };

test("elapsed time agrees with counting minute by minute, on any calendar with any pauses", () => {
  fc.assert(
    fc.property(aCase, fc.nat(SPAN), ({ hours, pauses, allowed }, until) => {
      const clock = someClock({ startedAt: minute(0), allowance: { ms: allowed * MINUTE, hours }, pauses });
      const counted = slowCount(hours, pauses).filter((at) => at < minute(until).getTime()).length;
      expect(elapsedMs(clock, minute(until))).toBe(counted * MINUTE);
    }),
    RUNS,
  );
});

test("is late exactly after the allowed minutes have been counted one by one", () => {
  fc.assert(
    fc.property(aCase, ({ hours, pauses, allowed }) => {
      const clock = someClock({ startedAt: minute(0), allowance: { ms: allowed * MINUTE, hours }, pauses });
      const last = slowCount(hours, pauses)[allowed - 1];
      if (last === undefined) return;
      const due = dueAt(clock, minute(0)).getTime();
      const isPausedAtDue = pauses.some(({ from, to }) => from.getTime() === last + MINUTE || to?.getTime() === due);
      if (!isPausedAtDue) expect(due).toBe(last + MINUTE);
      expect(due).toBeGreaterThanOrEqual(last + MINUTE);
    }),
    RUNS,
  );
});

test("elapsed time adds up over any split, and never runs backwards", () => {
  fc.assert(
    fc.property(aCase, fc.nat(SPAN), fc.nat(SPAN), ({ hours, pauses, allowed }, one, other) => {
      const [first, second] = one < other ? [one, other] : [other, one];
      const from = (start: number) => someClock({ startedAt: minute(start), allowance: { ms: allowed * MINUTE, hours }, pauses });
      expect(elapsedMs(from(0), minute(first)) + elapsedMs(from(first), minute(second))).toBe(elapsedMs(from(0), minute(second)));
      expect(elapsedMs(from(0), minute(second))).toBeGreaterThanOrEqual(elapsedMs(from(0), minute(first)));
    }),
    RUNS,
  );
});

test("a clock that is late stays late, whatever pauses come after", () => {
  fc.assert(
    fc.property(aCase, fc.nat(SPAN), fc.integer({ min: 1, max: 600 }), ({ hours, pauses, allowed }, when, later) => {
      const clock = someClock({ startedAt: minute(0), allowance: { ms: allowed * MINUTE, hours }, pauses: pauses.filter(({ from }) => from < minute(when)) });
      if (clockState(clock, minute(when)) !== "overdue") return;
      const paused = { ...clock, pauses: [...clock.pauses, pause(minute(when), null)] };
      for (const now of [minute(when), minute(when + later)]) expect(clockState(paused, now)).toBe("overdue");
      expect(dueAt(paused, minute(when + later))).toEqual(dueAt(clock, minute(when + later)));
    }),
    RUNS,
  );
});
