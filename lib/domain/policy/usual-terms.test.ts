import { describe, expect, test } from "vitest";
import { TIMED_KINDS } from "../clock/terms";
import { days } from "../law/duration";
import { checkClockRule } from "./check-clock-rule";
import { usualPauses, usualProposals } from "./usual-terms";

const WEEK = days(7);
const HOLD = days(90);

describe("what a policy means by saying nothing", () => {
  test.each([
    ["triage", { "100%": "reassign" }, { reporter_asked: WEEK }],
    ["notify", { "100%": "reassign" }, { reporter_asked: WEEK, legal_hold: HOLD }],
    ["verify", { "100%": "reassign" }, { legal_hold: HOLD }],
    ["acknowledge", { "100%": "follow_up" }, {}],
    ["answer", { "100%": "follow_up", "+3d": "follow_up", "+7d": "next_rung" }, {}],
    ["takedown", { "100%": "next_rung" }, { platform_waits: null, legal_hold: HOLD }],
  ] as const)("%s", (kind, proposals, pauses) => {
    expect(usualProposals(kind)).toEqual(proposals);
    expect(usualPauses(kind)).toEqual(pauses);
  });

  test.each(TIMED_KINDS)("%s: is what a policy could say as well", (kind) => {
    const rule = { kind, ms: 1, proposals: usualProposals(kind), pauses: usualPauses(kind) };
    expect(checkClockRule(rule, "clocks.0", new Set())).toEqual([]);
  });
});
