import { expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { at, claimed, closed, escalated, filed, filing, notice, reopened, response, told, triaged } from "../case/testing/events";
import type { Category } from "../law/category";
import { knownAlready, nextStep } from "./next-for-reporters";

const day = (text: string) => at(`2024-01-${text}T09:00:00.000Z`);
const NOW = day("03");

function after(category: Category, ...drafts: EventDraft[]) {
  return told(...filed(day("01"), { category }), ...drafts);
}
const takenUp = (category: Category) => triaged(day("01"), category);
const asked = notice(day("02"));

test.each<[string, ReturnType<typeof after>, string | null]>([
  ["a new case is read", after("ncii"), "read"],
  ["one that was taken up is sent to the platform", after("ncii", takenUp("ncii")), "notify"],
  ["also where a reporter wrote before us", after("ncii", takenUp("ncii"), notice(day("02"), { by: "reporter" })), "notify"],
  ["one that came back is written about again", after("ncii", takenUp("ncii"), asked, closed(day("02")), reopened(day("03"))), "follow_up"],
  ["a question is replied to", after("ncii", takenUp("ncii"), asked, response(day("02"), "information_request")), "reply"],
  ["a removal is checked", after("ncii", takenUp("ncii"), asked, claimed(day("02"))), "check"],
  ["a closed case has no next step", after("ncii", takenUp("ncii"), closed(day("02"))), null],
])("%s", (_title, state, code) => {
  expect(nextStep(state, NOW)?.code ?? null).toBe(code);
});

test("what we owe has a date of ours, and what is owed to us has none", () => {
  expect(nextStep(after("ncii"), NOW)).toMatchObject({ code: "read", from: null, by: expect.any(Date) as Date });
  expect(nextStep(after("ncii", takenUp("ncii"), asked), NOW)).toMatchObject({ by: null });
});

test("a silent platform is followed up from the moment that the policy names, and not before", () => {
  const step = nextStep(after("ncii", takenUp("ncii"), asked), asked.occurredAt);
  expect(step).toMatchObject({ code: "follow_up", rung: null });
  expect(step?.from?.getTime()).toBeGreaterThan(asked.occurredAt.getTime());
});

test("what was told late is allowed now, though not every moment of it was announced", () => {
  const step = nextStep(after("ncii", takenUp("ncii"), asked), day("30"));
  expect(step?.code).toBe("next_rung");
  expect(step?.from?.getTime()).toBeLessThan(day("30").getTime());
});

test.each<[string, Category, EventDraft[], string | null]>([
  ["the press may be known of", "other", [...(["reminder", "complaint", "regulator"] as const).map((rung) => escalated(day("02"), rung))], "press"],
  ["police are not named", "terrorism", [], null],
])("of the steps after it, %s", (_title, category, taken, rung) => {
  const late = day("30");
  expect(nextStep(after(category, takenUp(category), asked, ...taken), late)).toMatchObject({ code: "next_rung", rung });
});

test("thirty who report the same are told how many they are, how long it has been silent, and what comes next", () => {
  const others = Array.from({ length: 29 }, (_none, index) => filing(day("03"), { reportId: `report-${index + 2}`, joined: true }));
  const known = knownAlready(after("ncii", takenUp("ncii"), asked, ...others), day("14"));
  expect(known).toMatchObject({ reports: 30, silentDays: 12, firstNoticeAt: day("02"), unansweredSince: day("02") });
  expect(known.step).not.toBeNull();
});
