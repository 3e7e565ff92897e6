import { describe, expect, test } from "vitest";
import type { CaseEventData, EventDraft } from "../case/event";
import { checked, claimed, closed, escalated, filed, logged, notice, paused, response, resumed, told, triaged } from "../case/testing/events";
import { foldCase } from "../case/fold";
import { proposedStepOf } from "./proposed-step";
import type { ProposedStep } from "./terms";
import type { ThresholdName } from "./threshold";

const day = (n: number, hour = 11) => new Date(Date.UTC(2026, 2, n, hour));
/** A notice on 2 March at 11:00: the answer of this category is due two days later. */
const SENT = [...filed(day(2, 9)), triaged(day(2, 10)), notice(day(2))];

function reached(when: Date, threshold: ThresholdName, proposal: ProposedStep | null, changes: Partial<CaseEventData["clock_threshold_reached"]> = {}): EventDraft {
  const clock = { clockId: "answer.policy", kind: "answer", ordinal: 1, basis: "policy", owner: "platform" } as const;
  return { type: "clock_threshold_reached", occurredAt: when, data: { ...clock, threshold, proposal, ...changes } };
}

function assigned(when: Date): EventDraft {
  return { type: "case_assigned", occurredAt: when, data: { assigneeId: "ann", assigneeLabel: "analyst-1" } };
}

const TRIAGE = { clockId: "triage.policy", kind: "triage", owner: "us" } as const;
const TAKEDOWN = { clockId: "takedown.policy", kind: "takedown" } as const;
const LATE = [...SENT, reached(day(4), "100%", "follow_up")];
const LATER = [...LATE, reached(day(11), "+7d", "next_rung")];
const NEW = [...filed(day(2, 9)), reached(day(3), "100%", "reassign", TRIAGE)];

const stepAt = (now: Date, ...story: readonly EventDraft[]) => proposedStepOf(told(...story), now)?.step ?? null;

describe("what a late clock proposes", () => {
  test.each<[string, readonly EventDraft[], ProposedStep | null]>([
    ["nothing before it proposes anything", SENT, null],
    ["nothing at a moment without a proposal", [...SENT, reached(day(3), "50%", null)], null],
    ["to follow up", LATE, "follow_up"],
    ["still the last thing it proposed, whatever it announced since", [...LATE, reached(day(5), "+1d", null)], "follow_up"],
    ["the last of its proposals", LATER, "next_rung"],
    ["to give the case to somebody else", NEW, "reassign"],
    ["of two clocks, what was proposed last", [...LATE, reached(day(6), "100%", "next_rung", TAKEDOWN)], "next_rung"],
  ])("%s", (_title, story, expected) => {
    expect(stepAt(day(12), ...story)).toBe(expected);
  });
});

describe("a proposal is over once somebody has taken the step", () => {
  test.each<[string, readonly EventDraft[], ProposedStep | null]>([
    ["a follow-up", [...LATE, notice(day(5), { followUpTo: "first" })], null],
    ["a letter to somebody else is no follow-up", [...LATE, notice(day(5), { recipient: "hotline" })], "follow_up"],
    ["an escalation", [...LATER, escalated(day(12), "regulator")], null],
    ["a rung taken as a notice", [...LATER, notice(day(12), { recipient: "regulator" })], null],
    ["a reminder is a rung", [...LATER, notice(day(12), { followUpTo: "first" })], null],
    ["a third letter to the platform is none", [...LATE, notice(day(5)), reached(day(11), "+7d", "next_rung"), notice(day(12))], "next_rung"],
    ["an assignment", [...NEW, assigned(day(4))], null],
    ["an assignment from before says nothing", [...filed(day(2, 9)), assigned(day(2, 10)), reached(day(3), "100%", "reassign", TRIAGE)], "reassign"],
    ["the older proposal does not come back", [...LATER, escalated(day(12), "hotline")], null],
  ])("%s", (_title, story, expected) => {
    expect(stepAt(day(13), ...story)).toBe(expected);
  });

  test("taken in the world before the worker came to announce it, it was never left to do", () => {
    const [before, announced] = [logged([...SENT, notice(day(5), { followUpTo: "first" })]), reached(day(4), "100%", "follow_up")];
    const state = foldCase([...before, ...logged([announced], day(6), before.length + 1)]);
    expect(proposedStepOf(state, day(6))).toBeNull();
  });
});

describe("a proposal is over with its clock", () => {
  test.each<[string, readonly EventDraft[]]>([
    ["the answer came", [...LATE, response(day(5), "refusal")]],
    ["the item went", [...SENT, reached(day(6), "100%", "next_rung", TAKEDOWN), claimed(day(7)), checked(day(7), "gone")]],
    ["the case closed", [...LATE, closed(day(5))]],
    ["a clock that no longer is one", [...SENT, reached(day(4), "100%", "reassign", { clockId: "notify.policy.question-gone", kind: "notify", owner: "us" })]],
  ])("%s", (_title, story) => {
    expect(stepAt(day(8), ...story)).toBeNull();
  });

  test("a receipt answers nothing", () => {
    expect(stepAt(day(8), ...LATE, response(day(5), "automatic_receipt"))).toBe("follow_up");
  });
});

describe("nobody is chased who waits for us", () => {
  const LATE_REMOVAL = [...SENT, reached(day(6), "100%", "next_rung", TAKEDOWN)];
  const ASKED = [...LATE_REMOVAL, response(day(7), "information_request")];

  test("while the platform's question stands, it is not", () => {
    expect(stepAt(day(6, 12), ...ASKED)).toBe("next_rung");
    expect(stepAt(day(8), ...ASKED)).toBeNull();
  });

  test("our own clock is proposed all the same", () => {
    const ours = { clockId: `notify.policy.question-response-${day(7).toISOString()}`, kind: "notify", owner: "us" } as const;
    expect(stepAt(day(9), ...ASKED, reached(day(8), "100%", "reassign", ours))).toBe("reassign");
  });

  test("once we have replied to the question, our reply is a step taken", () => {
    expect(stepAt(day(9), ...ASKED, notice(day(8), { followUpTo: "first" }))).toBeNull();
  });

  test("while an authority asks us to hold still, what it holds is not acted upon", () => {
    const held = [...LATE_REMOVAL, paused(day(7), "legal_hold")];
    expect(stepAt(day(8), ...held)).toBeNull();
    expect(stepAt(day(9), ...held, resumed(day(8)))).toBe("next_rung");
  });
});

test("no rung is proposed where none is left", () => {
  const ladder = ["trusted_flagger", "hotline", "complaint", "out_of_court", "regulator", "police", "prosecutor", "press"] as const;
  const climbed = [...SENT, notice(day(3), { followUpTo: "first" }), ...ladder.map((rung) => escalated(day(3), rung))];
  expect(stepAt(day(12), ...climbed, reached(day(11), "+7d", "next_rung"))).toBeNull();
});

test("it says which clock, and since when", () => {
  expect(proposedStepOf(told(...LATE), day(5))).toEqual({ step: "follow_up", clockId: "answer.policy", reachedAt: day(4) });
});
