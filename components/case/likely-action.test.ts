import { describe, expect, test } from "vitest";
import { CASE_ACTIONS, type CaseAction } from "@/lib/domain/case/available-actions";
import { awaitsEmergencyAnswer } from "@/lib/domain/notice/check-notice";
import type { ProposedStep } from "@/lib/domain/clock/terms";
import { likelyAction } from "./likely-action";

type Facts = Parameters<typeof likelyAction>[0];
type Clock = Facts["clocks"][number];

const AT = new Date("2024-01-09T18:30:00.000Z");

function clock(kind: Clock["kind"], state: Clock["state"], stoppedAt: Date | null = null): Clock {
  const owner = kind === "notify" || kind === "triage" || kind === "verify" ? "us" : "platform";
  return { id: `${kind}.policy`, kind, ordinal: 1, owner, basis: "policy", state, startedAt: AT, dueAt: AT, dueLegalLatest: AT, resumesAt: null, stoppedAt, abandonedAt: null };
}

function facts(changes: Partial<Facts> = {}): Facts {
  const ladder = { nextRung: "regulator", complaintWindow: "none", proposedStep: null } as const;
  return { status: "awaiting_platform", lifeSafety: false, ...ladder, escalations: [], responses: [], clocks: [], availableActions: [...CASE_ACTIONS], ...changes };
}

const proposed = (step: ProposedStep) => ({ proposedStep: { step, clockId: "answer.policy", reachedAt: AT } });

const called = { id: "1", rung: "emergency", at: AT, recordedAt: AT, reason: null } as const;

describe("the action that stands open", () => {
  test.each<[string, Partial<Facts>, CaseAction | null]>([
    ["a new case is triaged", { status: "new" }, "triage"],
    ["danger comes before triage", { status: "new", lifeSafety: true }, "escalate"],
    ["once the call is recorded, triage is next", { status: "new", lifeSafety: true, escalations: [called] }, "triage"],
    ["a triaged case is notified", { status: "triaged" }, "compose_notice"],
    ["a claimed removal is checked", { status: "removal_claimed" }, "verify_takedown"],
    ["a platform with time left: its word is logged", { clocks: [clock("answer", "running")] }, "log_response"],
    ["a late platform, ladder at the regulator", { clocks: [clock("answer", "overdue")] }, "escalate"],
    ["a late platform, ladder at the reminder", { nextRung: "reminder", clocks: [clock("answer", "overdue")] }, "compose_notice"],
    ["late with its receipt alone", { clocks: [clock("acknowledge", "overdue")] }, "escalate"],
    ["late once, answered since", { clocks: [clock("answer", "overdue", AT)] }, "log_response"],
    ["it asked us something: we reply", { clocks: [clock("notify", "running")] }, "compose_notice"],
    ["a closed case waits for a signature where it can be signed", { status: "closed" }, "close"],
    ["a closed case that is signed has none", { status: "closed", availableActions: ["reopen", "add_note"] }, null],
    ["what may not be done never stands open", { status: "triaged", availableActions: ["log_response", "claim_takedown"] }, "log_response"],
    ["a follow-up is proposed", proposed("follow_up"), "compose_notice"],
    ["a rung is proposed that is a letter", { ...proposed("next_rung"), nextRung: "reminder" }, "compose_notice"],
    ["a rung is proposed", proposed("next_rung"), "escalate"],
    ["a rung is proposed, and none is left", { ...proposed("next_rung"), nextRung: null }, "log_response"],
    ["somebody else is proposed", { status: "new", ...proposed("reassign") }, "assign"],
    ["what is proposed cannot be done by this reader", { status: "new", ...proposed("follow_up"), availableActions: ["triage"] }, "triage"],
    ["danger comes before what is proposed", { status: "new", lifeSafety: true, ...proposed("reassign") }, "escalate"],
    ["who may write none records what was sent", { status: "triaged", availableActions: ["send_notice", "log_response"] }, "send_notice"],
    ["nobody may do anything", { availableActions: [] }, null],
  ])("%s", (_title, changes, expected) => {
    expect(likelyAction(facts(changes))).toBe(expected);
  });
});

test("another rung does not answer whether the number was called", () => {
  expect(awaitsEmergencyAnswer({ lifeSafety: true, escalations: [{ ...called, rung: "police" }] })).toBe(true);
  expect(awaitsEmergencyAnswer({ lifeSafety: true, escalations: [called] })).toBe(false);
  expect(awaitsEmergencyAnswer({ lifeSafety: false, escalations: [] })).toBe(false);
});
