import { describe, expect, test } from "vitest";
import { clockState, dueAt, elapsedMs, instantOf } from "./clock-state";
import { pause, someClock } from "./testing/clocks";
import { officeWeek } from "./testing/week";

const HOUR = 3_600_000;
const at = (text: string) => new Date(text);
const tuesday = (time: string) => at(`2024-01-16T${time}Z`);
const wednesday = (time: string) => at(`2024-01-17T${time}Z`);

/** Four business hours from Tuesday at ten, where the wall clock is UTC. */
const fourHours = { startedAt: tuesday("10:00"), allowance: { ms: 4 * HOUR, hours: officeWeek("UTC") } };

describe("a clock on a calendar", () => {
  test("SLA case 3: is met at 17:00:00 and late the next instant, though the office is closed then", () => {
    const clock = someClock({ startedAt: tuesday("16:00"), allowance: { ms: HOUR, hours: officeWeek("UTC") } });
    expect(dueAt(clock, clock.startedAt)).toEqual(tuesday("17:00"));
    expect(clockState({ ...clock, stoppedAt: tuesday("17:00") }, wednesday("09:00"))).toBe("met");
    expect(clockState(clock, tuesday("17:00"))).toBe("running");
    expect(clockState(clock, at("2024-01-16T17:00:00.001Z"))).toBe("overdue");
  });

  test("SLA case 27: a late first reply stays late, and its time is on record", () => {
    const clock = someClock({ ...fourHours, stoppedAt: wednesday("10:00") });
    expect(clockState(clock, at("2024-02-01T00:00Z"))).toBe("overdue");
    expect(clock.stoppedAt).toEqual(wednesday("10:00"));
  });
});

describe("pausing", () => {
  test("SLA case 29: four hours from Tuesday 10:00, paused from 11:00 to Wednesday 10:00, are over on Wednesday at 13:00", () => {
    const clock = someClock({ ...fourHours, pauses: [pause(tuesday("11:00"), wednesday("10:00"))] });
    expect(dueAt(clock, wednesday("10:00"))).toEqual(wednesday("13:00"));
  });

  test("SLA case 30: after the deadline changes nothing, and lifting it makes nothing punctual", () => {
    const late = someClock({ ...fourHours, pauses: [pause(tuesday("15:00"), null)] });
    const lifted = someClock({ ...fourHours, pauses: [pause(tuesday("15:00"), wednesday("10:00"))] });
    for (const clock of [late, lifted]) {
      expect(clockState(clock, wednesday("12:00"))).toBe("overdue");
      expect(dueAt(clock, wednesday("12:00"))).toEqual(tuesday("14:00"));
    }
  });

  test("SLA case 31: in the very instant of the deadline still pauses, and an instant later no more", () => {
    const due = tuesday("14:00");
    const inTime = someClock({ ...fourHours, pauses: [pause(due, null)] });
    const tooLate = someClock({ ...fourHours, pauses: [pause(new Date(due.getTime() + 1), null)] });
    expect(clockState(inTime, wednesday("12:00"))).toBe("paused");
    expect(clockState(tooLate, wednesday("12:00"))).toBe("overdue");
  });

  test("SLA case 32: outside the hours has no effect; two pauses in one minute count to the second", () => {
    const atNight = someClock({ ...fourHours, startedAt: tuesday("16:00"), pauses: [pause(tuesday("18:00"), wednesday("08:00"))] });
    expect(dueAt(atNight, wednesday("09:00"))).toEqual(wednesday("12:00"));
    const twice = [pause(tuesday("11:00:10"), tuesday("11:00:20")), pause(tuesday("11:00:30"), tuesday("11:00:55"))];
    expect(dueAt(someClock({ ...fourHours, pauses: twice }), tuesday("12:00"))).toEqual(tuesday("14:00:35"));
  });

  test("SLA case 33: a pause that nobody lifts ends at its longest, and the clock runs on", () => {
    const over = pause(tuesday("11:00"), tuesday("12:00"), { endsByItself: true });
    const clock = someClock({ ...fourHours, pauses: [over] });
    expect(clockState(clock, tuesday("11:30"))).toBe("paused");
    expect(clockState(clock, tuesday("12:00"))).toBe("running");
    expect(dueAt(clock, tuesday("12:00"))).toEqual(tuesday("15:00"));
  });

  test("SLA case 35: what would have expired meanwhile has its remaining time afterwards", () => {
    const clock = someClock({ ...fourHours, pauses: [pause(tuesday("13:30"), wednesday("11:00"))] });
    expect(clockState(clock, wednesday("11:00"))).toBe("running");
    expect(dueAt(clock, wednesday("11:00"))).toEqual(wednesday("11:30"));
  });

  test("overlapping pauses take no instant off twice", () => {
    const clock = someClock({ ...fourHours, pauses: [pause(tuesday("11:00"), tuesday("12:00")), pause(tuesday("11:30"), tuesday("12:30"), { reason: "legal_hold" })] });
    expect(elapsedMs(clock, tuesday("13:00"))).toBe(1.5 * HOUR);
    expect(dueAt(clock, tuesday("13:00"))).toEqual(tuesday("15:30"));
  });

  test("nobody knows when the rest will be used while a pause without an end lasts", () => {
    const clock = someClock({ ...fourHours, pauses: [pause(tuesday("12:00"), null)] });
    expect(instantOf(clock, HOUR)).toEqual(tuesday("11:00"));
    expect(instantOf(clock, 3 * HOUR)).toBeNull();
  });
});

test("SLA case 48: seen from before it began, a clock has no negative age and is not late", () => {
  const clock = someClock(fourHours);
  expect(elapsedMs(clock, tuesday("08:00"))).toBe(0);
  expect(clockState(clock, tuesday("08:00"))).toBe("running");
});
