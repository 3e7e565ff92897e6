import { describe, expect, test } from "vitest";
import type { ClockView } from "./clock-view";
import { clockWording, isNotifyAgain } from "./clock-wording";

const HOUR = 3_600_000;
const due = new Date("2024-01-10T09:00:00.000Z");
const after = (hours: number) => new Date(due.getTime() + hours * HOUR);

const clock = (state: ClockView["state"], more: Partial<ClockView> = {}): ClockView => ({
  kind: "answer",
  owner: "platform",
  basis: "policy",
  state,
  dueAt: due,
  ...more,
});

describe("what is said of a clock", () => {
  test.each([
    ["time left", clock("running"), after(-3), { key: "running", spanMs: 3 * HOUR }],
    ["the very deadline", clock("running"), after(0), { key: "dueNow", spanMs: 0 }],
    ["paused says no span", clock("paused"), after(5), { key: "paused", spanMs: 0 }],
    ["met says no span", clock("met", { stoppedAt: after(-1) }), after(5), { key: "met", spanMs: 0 }],
    ["late and growing", clock("overdue"), after(48), { key: "overdue", spanMs: 48 * HOUR }],
    ["late, then done", clock("overdue", { stoppedAt: after(2) }), after(48), { key: "overdueDone", spanMs: 2 * HOUR }],
    ["late, and closed over without it", clock("overdue", { abandonedAt: after(2) }), after(48), { key: "overdueNever", spanMs: 2 * HOUR }],
    ["a breach, and closed over without it", clock("breached", { abandonedAt: after(4) }), after(9), { key: "breachedNever", spanMs: 4 * HOUR }],
    ["a breach counts from the law's latest", clock("breached", { dueLegalLatest: after(1) }), after(3), { key: "breached", spanMs: 2 * HOUR }],
    ["a breach, then done", clock("breached", { stoppedAt: after(4) }), after(9), { key: "breachedDone", spanMs: 4 * HOUR }],
    ["late, as soon as the deadline is over", clock("running"), after(2), { key: "overdue", spanMs: 2 * HOUR }],
    ["a breach, as soon as the law's latest reading is over", clock("overdue", { basis: "statute", dueLegalLatest: after(1) }), after(3), { key: "breached", spanMs: 2 * HOUR }],
    ["a server clock stepped back gives no negative lateness", clock("overdue"), after(-1), { key: "overdue", spanMs: 0 }],
  ] as const)("%s", (_title, view, now, wording) => {
    expect(clockWording(view, now)).toEqual(wording);
  });
});

test.each([
  ["the first notice", { kind: "notify", ordinal: 1 }, false],
  ["a reply to a question", { kind: "notify", ordinal: 2 }, true],
  ["a second check", { kind: "verify", ordinal: 2 }, false],
  ["where nobody counted", { kind: "notify" }, false],
] as const)("a further message to the platform: %s", (_title, view, again) => {
  expect(isNotifyAgain(view)).toBe(again);
});
