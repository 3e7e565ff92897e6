import { describe, expect, test } from "vitest";
import { applyEvent } from "../case/fold";
import type { CaseState } from "../case/case-state";
import type { Decision } from "../case/decision";
import { anActor } from "../case/testing/decisions";
import { at, claimed, closed, filed, logged, notice, response, TEXT, told, triaged } from "../case/testing/events";
import { isRefusal } from "../refusal";
import { decideNotice, decisionWithoutRedress, offerRedress, type NoticeDecision } from "./decide-notice";
import { actionGround } from "./ground";

const MONDAY = at("2026-03-02T09:00:00.000Z");
const TUESDAY = at("2026-03-03T09:00:00.000Z");
const NOW = at("2026-03-04T09:00:00.000Z");
const OCCASION = { actor: anActor("platform_agent"), now: NOW };
const NOTIFIED = [...filed(MONDAY), triaged(MONDAY), notice(MONDAY)];

const ON_LAW = { statementId: "statement-1", record: { codes: { decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT" }, texts: { puid: TEXT } } };
const ON_TERMS = { statementId: "statement-1", record: { codes: { decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT" }, texts: {} } };
const REMOVED = { takedownId: "claim-1", claim: "removed" } as const;

function deciding(changes: Partial<NoticeDecision> = {}): NoticeDecision {
  const decided = { responseId: "response-1", decidedAt: TUESDAY, kind: "action_taken", lacksRedress: false } as const;
  return { ...decided, automation: "AUTOMATED_DECISION_NOT_AUTOMATED", text: TEXT, statement: ON_LAW, takedown: REMOVED, ...changes };
}

const typesOf = (decision: Decision) => (isRefusal(decision) ? decision.code : decision.map(({ type }) => type));

function after(state: CaseState, decision: Decision): CaseState {
  if (isRefusal(decision)) throw new Error(decision.code);
  return logged(decision, NOW, state.sequence + 1).reduce(applyEvent, state);
}

test("a decision to act is one write: the answer, its reasons, and the claim that it is gone", () => {
  const state = told(...NOTIFIED);
  const decided = after(state, decideNotice(state, deciding(), OCCASION));
  expect(decided).toMatchObject({ status: "removal_claimed", responses: [{ kind: "action_taken", isGuess: false, automation: "AUTOMATED_DECISION_NOT_AUTOMATED" }] });
  expect(decided.statements).toMatchObject([{ statementId: "statement-1", responseId: "response-1", statement: ON_LAW.record }]);
  expect(decided.takedowns).toMatchObject([{ claim: "removed", by: "platform", occurredAt: TUESDAY }]);
});

test.each([
  ["a refusal states neither measures nor reasons", NOTIFIED, { kind: "refusal", statement: null, takedown: null }, ["response_received"]],
  ["measures that leave it up claim nothing", NOTIFIED, { kind: "partial_action", takedown: null }, ["response_received", "statement_given"]],
  ["a closed case keeps the answer and its reasons", [...NOTIFIED, closed(MONDAY)], {}, ["response_received", "statement_given"]],
  ["one that is not taken up yet keeps them too", [...filed(MONDAY), notice(MONDAY, { by: "reporter" })], {}, ["response_received", "statement_given"]],
  ["nothing is decided before a notice has come", [...filed(MONDAY), triaged(MONDAY)], {}, "not_notified"],
  ["nor after a notice to somebody else only", [...filed(MONDAY), triaged(MONDAY), notice(MONDAY, { recipient: "hotline" })], {}, "not_notified"],
  ["no decision comes before the notice that it is about", NOTIFIED, { decidedAt: at("2026-03-02T08:59:00.000Z") }, "date_before_start"],
  ["nor from the future", NOTIFIED, { decidedAt: at("2026-03-04T09:05:00.001Z") }, "date_in_future"],
  ["nor on a notice that is not of this case", NOTIFIED, { noticeId: "notice-of-another" }, "notice_unknown"],
] as const)("%s", (_title, story, changes, expected) => {
  expect(typesOf(decideNotice(told(...story), deciding(changes), OCCASION))).toEqual(expected);
});

describe("LAW case 20: a decision that does not say how it can be contested", () => {
  const silent = told(...NOTIFIED);
  const refused = after(silent, decideNotice(silent, deciding({ kind: "refusal", statement: null, takedown: null, lacksRedress: true }), OCCASION));

  test("is incomplete under art. 16(5), until the platform tells it", () => {
    expect(decisionWithoutRedress(refused)).toMatchObject({ responseId: "response-1" });
    const offered = after(refused, offerRedress(refused, { responseId: "response-2", offeredAt: NOW, text: TEXT }, OCCASION));
    expect(decisionWithoutRedress(offered)).toBeNull();
    expect(offered.responses.map(({ kind, lacksRedress }) => [kind, lacksRedress])).toEqual([["refusal", true], ["refusal", false]]);
  });

  test("is told of once, and never of what lacks nothing", () => {
    expect(typesOf(offerRedress(silent, { responseId: "response-2", offeredAt: NOW, text: TEXT }, OCCASION))).toBe("redress_complete");
    expect(typesOf(offerRedress(refused, { responseId: "response-2", offeredAt: MONDAY, text: TEXT }, OCCASION))).toBe("date_before_start");
  });
});

describe("LAW case 21: the ground of a removal", () => {
  test.each([
    ["marked as removed without a word", [...NOTIFIED, claimed(TUESDAY)], "unknown"],
    ["answered without a ground", [...NOTIFIED, response(TUESDAY, "action_taken"), claimed(TUESDAY)], "unknown"],
    ["not acted on", [...NOTIFIED, response(TUESDAY, "refusal")], null],
  ] as const)("%s", (_title, story, ground) => {
    expect(actionGround(told(...story))).toBe(ground);
  });

  test.each([
    [ON_LAW, "illegal"],
    [ON_TERMS, "incompatible"],
  ] as const)("is as stated, and nothing else makes it illegal", (statement, ground) => {
    const state = told(...NOTIFIED);
    expect(actionGround(after(state, decideNotice(state, deciding({ statement }), OCCASION)))).toBe(ground);
  });
});
