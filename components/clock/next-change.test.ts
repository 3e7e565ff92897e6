import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spanWords } from "@/lib/i18n/relative-time";
import { translatorFor } from "@/lib/i18n/translator";
import type { ClockFacts } from "./clock-view";
import { clockWording } from "./clock-wording";
import { nextChangeAt } from "./next-change";
import { stateAt } from "./state-at";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const due = new Date("2024-03-06T12:20:00.000Z");
const dueIn = (ms: number) => new Date(due.getTime() - ms);
const clock = (changes: Partial<ClockFacts> = {}): ClockFacts => ({ state: "running", owner: "platform", basis: "policy", dueAt: due, ...changes });
const statute = { basis: "statute", dueLegalLatest: new Date(due.getTime() + 40 * MINUTE) } as const;

describe("when a clock is worth another look", () => {
  test.each([
    ["in days, once a day", clock(), dueIn(10 * DAY + HOUR), HOUR + 1],
    ["on the second day, once an hour", clock(), dueIn(DAY + HOUR + 5), 5 + 1],
    ["on the last day, once a minute", clock(), dueIn(3 * HOUR + 20 * MINUTE + 7_000), 7_001],
    ["at a whole minute, in the next millisecond", clock(), dueIn(5 * MINUTE), 1],
    ["in the last minute, at the deadline", clock(), dueIn(30_000), 30_000],
    ["on the deadline, when it is over", clock(), due, 1],
    ["late by minutes, once a minute", clock({ state: "overdue" }), dueIn(-90_000), 30_000],
    ["late by days, once a day", clock({ state: "overdue" }), dueIn(-2 * DAY - HOUR), 23 * HOUR],
    ["late in law, when that becomes a breach", clock({ ...statute, state: "overdue" }), dueIn(-39.5 * MINUTE), 30_000],
    ["paused, never", clock({ state: "paused" }), dueIn(HOUR), null],
    ["met, never", clock({ state: "met", stoppedAt: dueIn(HOUR) }), due, null],
    ["late and done, never", clock({ state: "overdue", stoppedAt: dueIn(-HOUR) }), dueIn(-2 * HOUR), null],
    ["stopped some minutes ahead of us, then", clock({ stoppedAt: dueIn(HOUR) }), dueIn(HOUR + 20_000), 20_000],
  ] as const)("%s", (_title, facts, now, ms) => {
    expect(nextChangeAt(facts, now)).toBe(ms === null ? null : now.getTime() + ms);
  });
});

const t = translatorFor("en");

function seen(facts: ClockFacts, now: Date): string {
  const { key, spanMs } = clockWording(facts, now);
  const span = spanWords(spanMs, (name, values) => t(`time.${name}`, values));
  return `${stateAt(facts, now)} ${t(`clock.wordings.${key}`, { span })}`;
}

const anyClock = fc.constantFrom(clock(), clock(statute), clock({ ...statute, state: "overdue" }), clock({ state: "overdue" }));
/** About the deadline, and up to four days on either side of it. */
const anyOffset = fc.oneof(fc.integer({ min: -4 * DAY, max: 4 * DAY }), fc.integer({ min: -5 * MINUTE, max: 45 * MINUTE }), fc.integer({ min: -100, max: 100 }).map((steps) => steps * HOUR));

test("nothing changes before, and something does then", () => {
  fc.assert(
    fc.property(anyClock, anyOffset, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (facts, offset, share) => {
      const now = new Date(due.getTime() + offset);
      const next = nextChangeAt(facts, now);
      // A clock that the server calls late before its deadline stands still until then.
      fc.pre(next !== null && (facts.state === "running" || now >= due));
      const meanwhile = new Date(now.getTime() + Math.floor(share * (next - now.getTime())));
      expect(seen(facts, meanwhile)).toBe(seen(facts, now));
      expect(seen(facts, new Date(next))).not.toBe(seen(facts, now));
    }),
    { numRuns: 1_000 },
  );
});
