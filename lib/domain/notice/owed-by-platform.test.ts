import { expect, test } from "vitest";
import { OWED_KINDS, owedByPlatform, type KeptClock } from "./owed-by-platform";

const NOON = new Date("2026-03-02T12:00:00.000Z");
const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000);
const clock = (changes: Partial<KeptClock> = {}): KeptClock => ({ kind: "answer", dueAt: hours(2), stoppedAt: null, abandonedAt: null, ...changes });

test.each([
  ["running", [clock()], { state: "running", dueAt: hours(2) }],
  ["due in the last instant, on time", [clock({ dueAt: NOON })], { state: "running", dueAt: NOON }],
  ["due a moment ago", [clock({ dueAt: new Date(NOON.getTime() - 1) })], { state: "late", dueAt: new Date(NOON.getTime() - 1) }],
  ["standing still", [clock({ dueAt: null })], { state: "paused", dueAt: null }],
  ["met", [clock({ stoppedAt: hours(-1) })], { state: "done", dueAt: null }],
  ["owed twice, by the first to fall due", [clock({ dueAt: hours(5) }), clock({ dueAt: hours(1) })], { state: "running", dueAt: hours(1) }],
  ["met for one and open for another", [clock({ stoppedAt: hours(-3) }), clock({ dueAt: hours(9) })], { state: "running", dueAt: hours(9) }],
  ["standing still for one and running for another", [clock({ dueAt: null }), clock()], { state: "running", dueAt: hours(2) }],
] as const)("what is %s", (_title, clocks, expected) => {
  expect(owedByPlatform(clocks, NOON)).toEqual([{ kind: "answer", ...expected }]);
});

test("what was given up is owed no more, and clocks of others are not the platform's to see", () => {
  expect(owedByPlatform([clock({ abandonedAt: hours(-1) }), clock({ kind: "verify" })], NOON)).toEqual([]);
});

test("it comes in the order of the world, whatever the order of the rows", () => {
  const rows = OWED_KINDS.map((kind) => clock({ kind })).toReversed();
  expect(owedByPlatform(rows, NOON).map(({ kind }) => kind)).toEqual([...OWED_KINDS]);
});
