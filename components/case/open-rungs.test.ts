import { expect, test } from "vitest";
import { CASE_STATUSES } from "@/lib/domain/case/status";
import { openRungs } from "./open-rungs";

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
