import { expect, test } from "vitest";
import { claimOf, kindOf, measuresOf } from "./measures";
import type { Statement } from "./statement";
import { ACCOUNT_MEASURES, MONETARY_MEASURES, PROVISION_MEASURES, VISIBILITY_MEASURES } from "./vocabulary";

const OF_MEASURE: readonly (readonly [string, Statement, string | null, string])[] = [
  ["removed", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"] }, "removed", "action_taken"],
  ["disabled", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_DISABLED"] }, "removed", "action_taken"],
  ["demoted", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_DEMOTED"] }, null, "partial_action"],
  ["for adults only", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED"] }, null, "partial_action"],
  ["without interaction", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED"] }, null, "partial_action"],
  ["labelled", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_LABELLED"] }, null, "partial_action"],
  ["something else", { decision_visibility: ["DECISION_VISIBILITY_OTHER"] }, null, "partial_action"],
  ["labelled and removed", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_LABELLED", "DECISION_VISIBILITY_CONTENT_REMOVED"] }, "removed", "action_taken"],
  ["unpaid", { decision_monetary: "DECISION_MONETARY_SUSPENSION" }, null, "partial_action"],
  ["never paid again", { decision_monetary: "DECISION_MONETARY_TERMINATION" }, null, "partial_action"],
  ["paid otherwise", { decision_monetary: "DECISION_MONETARY_OTHER" }, null, "partial_action"],
  ["in part suspended", { decision_provision: "DECISION_PROVISION_PARTIAL_SUSPENSION" }, null, "partial_action"],
  ["in part ended", { decision_provision: "DECISION_PROVISION_PARTIAL_TERMINATION" }, null, "partial_action"],
  ["suspended", { decision_provision: "DECISION_PROVISION_TOTAL_SUSPENSION" }, "restricted", "action_taken"],
  ["ended", { decision_provision: "DECISION_PROVISION_TOTAL_TERMINATION" }, "removed", "action_taken"],
  ["account suspended", { decision_account: "DECISION_ACCOUNT_SUSPENDED" }, "restricted", "action_taken"],
  ["account ended", { decision_account: "DECISION_ACCOUNT_TERMINATED" }, "removed", "action_taken"],
  ["removed in one country", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"], territorial_scope: ["FR"] }, "restricted", "action_taken"],
];

test.each(OF_MEASURE)("%s", (_title, statement, claim, kind) => {
  expect(claimOf(statement, false)).toBe(claim);
  expect(kindOf(statement, false)).toBe(kind);
});

test("every measure there is stands in the table", () => {
  const told = new Set(OF_MEASURE.flatMap(([, statement]) => measuresOf(statement)));
  expect([...told].sort()).toEqual([...VISIBILITY_MEASURES, ...MONETARY_MEASURES, ...PROVISION_MEASURES, ...ACCOUNT_MEASURES].sort());
});

test("of a part only, it is an act in part", () => {
  const removed: Statement = { decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"] };
  expect([claimOf(removed, true), kindOf(removed, true)]).toEqual(["partially_removed", "partial_action"]);
});
