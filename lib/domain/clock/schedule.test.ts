import { describe, expect, test } from "vitest";
import { days, hours } from "../law/duration";
import { pendingMoments, reach, type Announced } from "./schedule";
import { pause, someClock } from "./testing/clocks";

const START = new Date("2026-03-02T09:00:00.000Z");
const after = (ms: number) => new Date(START.getTime() + ms);
const clock = someClock({ startedAt: START, allowance: { ms: hours(10), hours: null } });
const NONE: Announced = new Map();
const named = (moments: readonly { name: string; at: Date }[]) => moments.map(({ name, at }) => [name, (at.getTime() - START.getTime()) / hours(1)]);

describe("what a clock has yet to announce", () => {
  test("half its time, four fifths, the deadline, and the first day after", () => {
    expect(named(pendingMoments(clock, NONE))).toEqual([["50%", 5], ["80%", 8], ["100%", 10], ["+1d", 34]]);
  });

  test("nothing once it has stopped or been closed over", () => {
    expect(pendingMoments({ ...clock, stoppedAt: after(1) }, NONE)).toEqual([]);
    expect(pendingMoments({ ...clock, abandonedAt: after(1) }, NONE)).toEqual([]);
  });

  test("the days after the deadline go on without end: 1, 3, 7, 14, 30, then every thirty", () => {
    const { reached } = reach(pendingMoments(clock, NONE), after(hours(10)), after(days(100)));
    expect(reached.map(({ name }) => name)).toEqual(["50%", "80%", "100%", "+1d", "+3d", "+7d", "+14d", "+30d", "+60d", "+90d"]);
  });

  test("a right not used is said once, and not day after day", () => {
    const window = { ...clock, owner: "reporter" as const, allowance: { until: after(hours(10)), untilLegalLatest: after(hours(12)) } };
    expect(named(pendingMoments(window, NONE))).toEqual([["50%", 5], ["80%", 8], ["100%", 10]]);
  });

  test("what waits for a pause without an end waits with it", () => {
    expect(named(pendingMoments({ ...clock, pauses: [pause(after(hours(6)), null)] }, NONE))).toEqual([["50%", 5]]);
  });

  test("SLA case 33: the end of a pause that nobody lifted is announced too", () => {
    const over = pause(after(hours(6)), after(hours(7)), { id: "p", endsByItself: true });
    expect(named(pendingMoments({ ...clock, pauses: [over] }, NONE))).toEqual([["50%", 5], ["pause p", 7], ["80%", 9], ["100%", 11], ["+1d", 35]]);
  });

  test("of what happened before we were told, the last alone is announced", () => {
    expect(named(pendingMoments({ ...clock, knownAt: after(hours(9)) }, NONE))[0]).toEqual(["80%", 8]);
    expect(named(pendingMoments({ ...clock, knownAt: after(days(400)) }, NONE))).toEqual([["+390d", 390 * 24 + 10]]);
  });

  test("what was announced of a deadline that has since moved ahead is announced of the new one", () => {
    const toldAt = after(hours(40));
    const told: Announced = new Map(["50%", "80%", "100%", "+1d"].map((name) => [name, toldAt]));
    expect(named(pendingMoments(clock, told))).toEqual([["+3d", 82]]);
    const moved = { ...clock, pauses: [pause(after(hours(6)), after(hours(60)))] };
    expect(named(pendingMoments(moved, told))).toEqual([["80%", 62], ["100%", 64], ["+1d", 88]]);
  });

  test("a pause that was over before the clock began is nothing of it", () => {
    const before = pause(after(hours(-7)), after(hours(-1)), { endsByItself: true });
    expect(named(pendingMoments({ ...clock, pauses: [before] }, NONE))[0]).toEqual(["50%", 5]);
  });

  test("SLA case 48: seen from before, nothing is reached twice", () => {
    const first = reach(pendingMoments(clock, NONE), after(hours(10)), after(hours(9)));
    expect(reach(first.pending, after(hours(10)), after(hours(1))).reached).toEqual([]);
  });
});
