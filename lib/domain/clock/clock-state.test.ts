import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clock, Pause } from "./clock";
import { pause, someClock } from "./testing/clocks";
import { clockState, dueAt, dueLegalLatest, elapsedMs, isOpen } from "./clock-state";

const HOUR = 3_600_000;
const at = (text: string) => new Date(text);

const START = at("2026-03-06T17:20:00.000Z");

function aClock(changes: Partial<Clock> = {}): Clock {
  return someClock({ startedAt: START, allowance: { ms: 24 * HOUR, hours: null }, ...changes });
}

describe("24 hours from Friday at 17:20 (LAW case 10)", () => {
  test("end on Saturday at 17:20, and at 18:00 as the law may count them; the weekend moves nothing", () => {
    expect(dueAt(aClock(), START)).toEqual(at("2026-03-07T17:20:00.000Z"));
    expect(dueLegalLatest(aClock(), START)).toEqual(at("2026-03-07T18:00:00.000Z"));
  });

  test.each([
    ["policy", "2026-03-07T17:20:00.000Z", "running"],
    ["policy", "2026-03-07T17:20:00.001Z", "overdue"],
    ["commitment", "2026-03-09T00:00:00.000Z", "overdue"],
    ["statute", "2026-03-07T17:20:00.001Z", "overdue"],
    ["statute", "2026-03-07T18:00:00.000Z", "overdue"],
    ["statute", "2026-03-07T18:00:00.001Z", "breached"],
  ] as const)("on a basis of %s, at %s it is %s (LAW case 16)", (basis, now, state) => {
    expect(clockState(aClock({ basis }), at(now))).toBe(state);
  });
});

test("48 hours across the night that loses one are 48 elapsed hours (LAW case 12)", () => {
  const clock = aClock({ startedAt: at("2026-03-28T12:00:00.000Z"), allowance: { ms: 48 * HOUR, hours: null } });
  expect(dueAt(clock, clock.startedAt)).toEqual(at("2026-03-30T12:00:00.000Z"));
});

describe("stopping", () => {
  const due = at("2026-03-07T17:20:00.000Z");
  const justAfter = new Date(due.getTime() + 1);
  const muchLater = at("2026-06-01T00:00:00.000Z");

  test.each([
    ["in the last instant is on time", { stoppedAt: due }, "met"],
    ["an instant later is late, for ever", { stoppedAt: justAfter }, "overdue"],
    ["closed over before it was due, it says nothing", { abandonedAt: due }, null],
    ["closed over when late, it stays late", { abandonedAt: justAfter }, "overdue"],
  ] as const)("%s", (_title, changes, state) => {
    expect(clockState(aClock(changes), muchLater)).toBe(state);
    expect(isOpen(aClock(changes))).toBe(false);
  });

  test("does not reach back to an instant before it", () => {
    expect(clockState(aClock({ stoppedAt: due }), START)).toBe("running");
  });
});

describe("a question of the platform", () => {
  const asked = at("2026-03-07T05:20:00.000Z");
  const replied = at("2026-03-08T05:20:00.000Z");

  test("stops the clock while it is with us", () => {
    const clock = aClock({ pauses: [pause(asked, null)] });
    const now = at("2026-03-20T00:00:00.000Z");
    expect(clockState(clock, now)).toBe("paused");
    expect(elapsedMs(clock, now)).toBe(12 * HOUR);
    expect(dueAt(clock, now).getTime() - now.getTime()).toBe(12 * HOUR);
  });

  test("gives back after our reply what was left", () => {
    const clock = aClock({ pauses: [pause(asked, replied)] });
    expect(dueAt(clock, replied)).toEqual(at("2026-03-08T17:20:00.000Z"));
    expect(clockState(clock, at("2026-03-08T17:20:00.000Z"))).toBe("running");
    expect(clockState(clock, at("2026-03-08T17:20:00.001Z"))).toBe("overdue");
  });

  test("asked when it was late already, changes nothing", () => {
    const clock = aClock({ pauses: [pause(at("2026-03-07T17:20:00.001Z"), null)] });
    expect(dueAt(clock, at("2026-03-09T00:00:00.000Z"))).toEqual(at("2026-03-07T17:20:00.000Z"));
    expect(clockState(aClock({ pauses: [pause(at("2026-03-08T00:00:00.000Z"), null)] }), at("2026-03-09T00:00:00.000Z"))).toBe("overdue");
  });
});

test("the reporter's window ends on its date, and nobody breached it", () => {
  const allowance = { until: at("2027-02-28T22:59:59.999Z"), untilLegalLatest: at("2027-03-01T22:59:59.999Z") };
  const clock = aClock({ kind: "complaint", owner: "reporter", basis: "statute", allowance });
  expect(clockState(clock, allowance.until)).toBe("running");
  expect(clockState(clock, at("2028-01-01T00:00:00.000Z"))).toBe("overdue");
});

/** Few and small numbers, so that edges meet each other. */
const small = fc.integer({ min: 0, max: 12 });
const when = (minutes: number) => new Date(START.getTime() + minutes);

const anyPauses: fc.Arbitrary<Pause[]> = fc
  .tuple(fc.uniqueArray(small, { maxLength: 6 }), fc.boolean())
  .map(([edges, isLast]) => {
    const sorted = [...edges].sort((a, b) => a - b);
    const pauses: Pause[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) pauses.push(pause(when(sorted[i] ?? 0), when(sorted[i + 1] ?? 0)));
    if (sorted.length % 2 === 1 && isLast) pauses.push(pause(when(sorted.at(-1) ?? 0), null));
    return pauses;
  });

test("late is exactly past the due instant, pauses and all", () => {
  fc.assert(
    fc.property(anyPauses, small, small, (pauses, ms, minutes) => {
      const clock = aClock({ pauses, allowance: { ms, hours: null } });
      const now = when(minutes);
      expect(elapsedMs(clock, now) > ms).toBe(now > dueAt(clock, now));
      expect(clockState(clock, now) === "overdue").toBe(now > dueAt(clock, now));
    }),
    { numRuns: 1_000 },
  );
});
