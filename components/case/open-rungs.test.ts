import { describe, expect, test } from "vitest";
import { CASE_STATUSES } from "@/lib/domain/case/status";
import { openRungs, proposedRung } from "./open-rungs";

test("before triage only what does not wait can be taken", () => {
  expect(openRungs("new")).toEqual(["emergency", "hotline", "police", "prosecutor"]);
});

test.each(CASE_STATUSES)("a notice is recorded as a notice, never as a step (%s)", (status) => {
  expect(openRungs(status)).not.toContain("notice");
  expect(openRungs(status)).not.toContain("reminder");
});

test("after triage the ladder is open to its end", () => {
  expect(openRungs("awaiting_platform")).toContain("press");
});

describe("the rung that is proposed", () => {
  const all = ["escalate", "send_notice"] as const;
  test.each([
    ["nothing is next", { nextRung: null, status: "awaiting_platform", availableActions: all }, null],
    ["a step that waits for triage", { nextRung: "trusted_flagger", status: "new", availableActions: all }, null],
    ["the same step after triage", { nextRung: "trusted_flagger", status: "triaged", availableActions: all }, "trusted_flagger"],
    ["a step that waits for nothing", { nextRung: "police", status: "new", availableActions: all }, "police"],
    ["a step, to somebody who takes none", { nextRung: "police", status: "escalated", availableActions: ["send_notice"] }, null],
    ["a reminder, to be recorded as a notice", { nextRung: "reminder", status: "awaiting_platform", availableActions: all }, "reminder"],
    ["a notice before triage", { nextRung: "notice", status: "new", availableActions: ["escalate"] }, null],
  ] as const)("%s", (_title, view, rung) => {
    expect(proposedRung(view)).toBe(rung);
  });
});
