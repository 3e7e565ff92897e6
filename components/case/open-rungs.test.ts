import { describe, expect, test } from "vitest";
import { CASE_STATUSES } from "@/lib/domain/case/status";
import { openRungs, proposedRung } from "./open-rungs";

const DECIDED_NOTHING = { complaintWindow: "none" } as const;

test("before triage only what does not wait can be taken", () => {
  expect(openRungs({ status: "new", ...DECIDED_NOTHING })).toEqual(["emergency", "hotline", "police", "prosecutor"]);
});

test.each(CASE_STATUSES)("a notice is recorded as a notice, never as a step (%s)", (status) => {
  const open = openRungs({ status, ...DECIDED_NOTHING });
  expect(open).not.toContain("notice");
  expect(open).not.toContain("reminder");
});

test("after triage the ladder is open to its end", () => {
  expect(openRungs({ status: "awaiting_platform", ...DECIDED_NOTHING })).toContain("press");
});

test.each([
  ["none", true],
  ["open", true],
  ["over", false],
] as const)("LAW case 25: with a window that is %s a complaint is on offer: %s; the body and the regulator always are", (complaintWindow, isOffered) => {
  const open = openRungs({ status: "escalated", complaintWindow });
  expect(open.includes("complaint")).toBe(isOffered);
  expect(open).toEqual(expect.arrayContaining(["out_of_court", "regulator"]));
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
    expect(proposedRung({ ...view, ...DECIDED_NOTHING })).toBe(rung);
  });
});
