import { expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { closed, escalated, filed, notice, told, triaged } from "../case/testing/events";
import { proposedRung } from "./proposed-rung";
import { rungsTaken } from "./rungs-taken";

const NOW = new Date("2026-03-09T09:00:00.000Z");
const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const START = [...filed(day(2)), triaged(day(2))];
const SENT = [...START, notice(day(3))];

test.each([
  ["nothing yet", START, [], "notice"],
  ["a notice", SENT, ["notice"], "reminder"],
  ["a follow-up, which is the reminder", [...SENT, notice(day(4))], ["notice", "reminder"], "trusted_flagger"],
  ["a notice to a flagger, which is that rung", [...SENT, notice(day(4)), notice(day(5), { recipient: "trusted_flagger" })], ["notice", "reminder", "trusted_flagger"], "complaint"],
  ["a flagger before any reminder", [...SENT, escalated(day(4), "trusted_flagger")], ["notice", "trusted_flagger"], "reminder"],
  ["an authority, which is the police", [...SENT, notice(day(4), { recipient: "authority" })], ["notice", "police"], "reminder"],
  ["the reporter's own notices", [...START, notice(day(1), { by: "reporter" }), notice(day(2), { by: "reporter" })], ["notice", "reminder"], "trusted_flagger"],
] as const)("after %s", (_title, story: readonly EventDraft[], taken, next) => {
  const state = told(...story);
  expect([...rungsTaken(state)].sort()).toEqual([...taken].sort());
  expect(proposedRung(state, NOW)).toBe(next);
});

test("a closed case is told to take none", () => {
  expect(proposedRung(told(...SENT, closed(day(5))), NOW)).toBeNull();
});
