import { describe, expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { isAnswered } from "../case/facts";
import { silenceOf } from "../case/silence-of";
import { anActor } from "../case/testing/decisions";
import { closed, filed, notice, queued, told, triaged, undelivered } from "../case/testing/events";
import { isRefusal } from "../refusal";
import { isAlarmDue, recordSent, reportDelivery } from "./deliver-notice";
import { DELIVERY_PROBLEMS, hasNotArrived } from "./delivery-problem";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const NOW = day(9);
const WORKER = { now: NOW, actor: anActor("system") };
const DELIVERY = { messageId: "queued-1@relance.example", isPossibleRepeat: false, serverReply: null };

const START = [...filed(day(2)), triaged(day(2))];
const QUEUED = [...START, queued(day(3), { recipient: "platform" })];
const SENT = [...START, notice(day(3), { noticeId: "queued-1" })];

const sent = (story: readonly EventDraft[], sentAt = day(4)) => recordSent(told(...story), { noticeId: "queued-1", sentAt, delivery: DELIVERY }, WORKER);
const problem = (story: readonly EventDraft[], what: (typeof DELIVERY_PROBLEMS)[number], when = day(5)) =>
  reportDelivery(told(...story), { noticeId: "queued-1", problem: what, at: when, detail: null, mailId: null }, WORKER);

describe("a mail that a server took", () => {
  test("is sent as queued, to the minute, and starts the silence only then", () => {
    const decision = sent(QUEUED, new Date("2026-03-04T09:00:41.000Z"));
    expect(decision).toMatchObject([{ type: "notice_sent", occurredAt: day(4), data: { noticeId: "queued-1", by: "us", channel: "email", delivery: DELIVERY } }]);
    expect(silenceOf(told(...QUEUED), NOW).unansweredSince).toBeNull();
    if (isRefusal(decision)) throw new Error(decision.code);
    expect(silenceOf(told(...QUEUED, ...decision), NOW).unansweredSince).toEqual(day(4));
  });

  test.each([
    ["is recorded though the case has closed meanwhile", sent([...QUEUED, closed(day(4))]), null],
    ["is recorded once", sent(SENT), "notice_unknown"],
    ["of which nothing is known is not recorded", sent(START), "notice_unknown"],
  ])("%s", (_title, decision, code) => {
    expect(isRefusal(decision) ? decision.code : null).toBe(code);
  });

  test("by a clock ahead of ours is sent now", () => {
    expect(sent(QUEUED, day(12))).toMatchObject([{ occurredAt: NOW }]);
  });
});

describe("a mail that has a problem", () => {
  test.each(DELIVERY_PROBLEMS)("%s is told of one that was sent, and of one on its way", (what) => {
    expect(isRefusal(problem(SENT, what))).toBe(false);
    expect(isRefusal(problem(QUEUED, what))).toBe(false);
    expect(problem(START, what)).toMatchObject({ code: "notice_unknown" });
  });

  test.each(DELIVERY_PROBLEMS)("%s means that it was never sent, or is a sign alone", (what) => {
    const state = told(...SENT, undelivered(day(5), "queued-1", what));
    expect(silenceOf(state, NOW).unansweredSince).toEqual(hasNotArrived(what) ? null : day(3));
    expect(isAnswered(state)).toBe(false);
  });

  test("came back no earlier than it went, and no later than now", () => {
    expect(problem(SENT, "bounced", day(2))).toMatchObject([{ occurredAt: day(3) }]);
    expect(problem(SENT, "bounced", day(20))).toMatchObject([{ occurredAt: NOW }]);
  });

  test("of one missing receipt there is one alarm", () => {
    expect(isAlarmDue(told(...SENT), "queued-1")).toBe(true);
    expect(isAlarmDue(told(...SENT, undelivered(day(5), "queued-1", "receipt_missing")), "queued-1")).toBe(false);
    expect(isAlarmDue(told(...SENT, undelivered(day(5), "queued-1", "out_of_office")), "queued-1")).toBe(true);
  });
});
