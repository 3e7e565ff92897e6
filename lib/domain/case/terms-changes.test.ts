import { expect, test } from "vitest";
import { clockState, dueAt } from "../clock/clock-state";
import { days } from "../law/duration";
import { joinReport } from "../report/file-report";
import { clocksOf } from "./clocks-of";
import type { CaseEventData, EventDraft } from "./event";
import { pendingOf } from "./announced";
import { anActor } from "./testing/decisions";
import { assigned, closed, filed, filing, notice, reopened, response, RULES, TEXT, told, triaged, usualTerms } from "./testing/events";

const day = (n: number, hour = 9) => new Date(Date.UTC(2026, 2, n, hour));

function clock(id: string, ...story: readonly EventDraft[]) {
  const found = clocksOf(told(...story)).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No clock ${id}`);
  return found;
}

function joined(story: readonly EventDraft[], changes: Partial<CaseEventData["report_filed"]>): EventDraft[] {
  const [draft] = [filing(day(2, 12), { reportId: "second", items: [], ...changes })];
  if (draft?.type !== "report_filed") throw new Error("A filing files a report");
  const filedReport = { report: draft.data, history: { notices: [], responses: [] }, linked: [], manifest: "yes" as const };
  return [...story, ...joinReport(told(...story), filedReport, RULES, { actor: anActor(), now: day(2, 12) })];
}

test("a report of danger to life that joins makes the triage of the case as urgent as it now is", () => {
  const story = filed(day(2), { category: "harassment" });
  expect(dueAt(clock("triage.policy", ...story), day(2))).toEqual(day(3));
  expect(dueAt(clock("triage.policy", ...joined(story, { lifeSafety: true })), day(2))).toEqual(day(2, 10));
});

test("the person shown who joins brings the platform's promise to them; a volunteer like the first changes nothing", () => {
  const story = filed(day(2));
  expect(clocksOf(told(...joined([...story, notice(day(2, 10), { by: "reporter" })], { notifier: "depicted_person" }))).map(({ id }) => id)).toContain("takedown.commitment");
  expect(told(...joined(story, {})).termsChanges).toEqual([]);
});

test("triage makes no clock punctual that was late, and gives the others what it decided", () => {
  const longer: EventDraft = { type: "case_triaged", occurredAt: day(10), data: { category: "impersonation", severity: "S3", terms: usualTerms("impersonation", "S3"), reason: TEXT } };
  const story = [...filed(day(2)), notice(day(2, 10), { by: "reporter" })];
  expect(clockState(clock("answer.policy", ...story, longer), day(10))).toBe("overdue");
  expect(clock("answer.policy", ...story, { ...longer, occurredAt: day(3) }).allowance).toMatchObject({ ms: days(7) });
});

test("what came after the case was closed makes no clock late that was not (SLA case 28)", () => {
  const story = [...filed(day(2)), triaged(day(2, 10)), notice(day(2, 11)), closed(day(3))];
  expect(clockState(clock("answer.policy", ...story, response(day(20), "refusal")), day(21))).toBeNull();
});

test("a case that was closed for months does not announce those months when it opens again", () => {
  const story = [...filed(day(2)), triaged(day(2, 10)), notice(day(2, 11)), closed(day(3)), reopened(day(203))];
  const state = told(...story);
  const pending = clocksOf(state).filter(({ owner }) => owner === "platform").flatMap((each) => pendingOf(state, each));
  expect(pending.filter(({ at }) => at <= day(203))).toHaveLength(3);
});

test("SLA case 38: giving a case to somebody else moves no clock", () => {
  const story = [...filed(day(2)), triaged(day(2, 10)), notice(day(2, 11))];
  expect(clocksOf(told(...story, assigned(day(3))))).toEqual(clocksOf(told(...story)));
});

test("a law opened for what the case is about does not follow it to another category", () => {
  const opened: EventDraft = { type: "statute_opened", occurredAt: day(2, 12), data: { openingId: "o", statute: "us_take_it_down", notifier: "depicted_person", jurisdiction: "us", note: TEXT } };
  const ids = (...story: readonly EventDraft[]) => clocksOf(told(...story)).map(({ id }) => id);
  expect(ids(...filed(day(2)), opened)).toContain("takedown.statute.us_take_it_down");
  expect(ids(...filed(day(2)), opened, triaged(day(3), "harassment"))).not.toContain("takedown.statute.us_take_it_down");
});
