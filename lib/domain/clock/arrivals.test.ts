import { expect, test } from "vitest";
import { filed, notice, rebased, response, told, triaged, usualTerms } from "../case/testing/events";
import type { EventDraft } from "../case/event";
import { unreadArrivals } from "./arrivals";

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 9));
const ANSWERED = [...filed(day(2)), triaged(day(3)), notice(day(4)), response(day(5), "refusal")];
const REBASED = rebased(day(6), usualTerms("csam", "S0"));
const APPLIED = { ...REBASED, data: { ...REBASED.data, appliedPolicy: { key: "preset.ncii", version: 2 } } } as EventDraft;

test("whoever re-bases a case has looked at it; whoever applies a policy to all its cases has looked at none", () => {
  expect(unreadArrivals(told(...ANSWERED))).toMatchObject([{ what: "response" }]);
  expect(unreadArrivals(told(...ANSWERED, APPLIED))).toMatchObject([{ what: "response" }]);
  expect(unreadArrivals(told(...ANSWERED, REBASED))).toEqual([]);
});
