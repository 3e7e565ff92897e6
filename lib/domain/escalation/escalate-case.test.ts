import { describe, expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { anActor } from "../case/testing/decisions";
import { escalated, filed, notice, response, TEXT, told, triaged } from "../case/testing/events";
import { isRefusal } from "../refusal";
import { escalateCase } from "./escalate-case";
import { RUNGS, type Rung } from "./rung";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const NEW = filed(day(2));
const TAKEN_UP = [...NEW, triaged(day(3))];
const SENT = [...TAKEN_UP, notice(day(4))];

function take(story: readonly EventDraft[], rung: Rung, escalatedAt?: Date, now = day(9)) {
  const input = { escalationId: "step", rung, escalatedAt, reason: TEXT };
  return escalateCase(told(...story), input, { now, actor: anActor() });
}

describe("a rung", () => {
  test.each(RUNGS)("%s: at once only where danger does not queue; never where it is a notice", (rung) => {
    const isAtOnce = ["emergency", "hotline", "police", "prosecutor"].includes(rung);
    const isNotice = ["notice", "reminder"].includes(rung);
    const code = (story: readonly EventDraft[]) => {
      const decision = take(story, rung);
      return isRefusal(decision) ? decision.code : "taken";
    };
    expect(code(NEW)).toBe(isAtOnce ? "taken" : "rung_not_available");
    expect(code(TAKEN_UP)).toBe(isNotice ? "rung_not_available" : "taken");
  });

  test("says when it was taken, or that nobody knows when", () => {
    expect(take(SENT, "press", day(5))).toMatchObject([{ occurredAt: day(5), data: { isDated: true } }]);
    expect(take(SENT, "press")).toMatchObject([{ occurredAt: day(9), data: { isDated: false } }]);
    expect(take(SENT, "press", day(10))).toMatchObject({ code: "date_in_future", path: "escalatedAt" });
  });
});

describe("LAW case 25: a complaint after six months", () => {
  const REFUSED = [...SENT, response(day(5), "refusal")];
  const LAST_MOMENT = new Date("2026-09-07T21:59:59.999Z");
  const LONG_AFTER = new Date("2027-01-01T09:00:00.000Z");

  test.each([
    ["is taken in the last moment", LAST_MOMENT, undefined],
    ["is taken long after, when it was made in the last moment", LONG_AFTER, LAST_MOMENT],
    ["is taken long after, when it was made before anything was decided", LONG_AFTER, day(4)],
  ])("%s", (_title, now, escalatedAt) => {
    expect(take(REFUSED, "complaint", escalatedAt, now)).toMatchObject([{ occurredAt: escalatedAt ?? now }]);
  });

  test.each([
    ["is refused a millisecond later", new Date(LAST_MOMENT.getTime() + 1), undefined],
    ["is refused long after", LONG_AFTER, undefined],
    ["is refused when it was made a millisecond late", LONG_AFTER, new Date(LAST_MOMENT.getTime() + 1)],
  ])("%s", (_title, now, escalatedAt) => {
    expect(take(REFUSED, "complaint", escalatedAt, now)).toMatchObject({ code: "complaint_window_over", path: "rung" });
  });

  test.each(["out_of_court", "regulator"] as const)("%s stays open", (rung) => {
    expect(take(REFUSED, rung, undefined, LONG_AFTER)).toMatchObject([{ data: { rung } }]);
  });

  test("of silence is never late", () => {
    expect(take(SENT, "complaint", undefined, LONG_AFTER)).toMatchObject([{ data: { rung: "complaint" } }]);
  });
});

test.each([
  ["a new case stays new", NEW, "new"],
  ["a triaged one that the platform has not heard of stays so", TAKEN_UP, "triaged"],
  ["one the platform heard of from the reporter is escalated", [...TAKEN_UP, notice(day(1), { by: "reporter" })], "escalated"],
  ["one that waits for the platform is escalated", SENT, "escalated"],
] as const)("%s", (_title, story, status) => {
  expect(told(...story, escalated(day(5), "hotline")).status).toBe(status);
});
