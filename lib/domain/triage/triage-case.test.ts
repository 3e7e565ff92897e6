import { describe, expect, test } from "vitest";
import type { ActorRole } from "../access/actor";
import { OUTCOMES } from "../case/status";
import { anActor } from "../case/testing/decisions";
import { filed, filing, RULES, TEXT, told, usualTerms } from "../case/testing/events";
import type { Category } from "../law/category";
import { isRefusal } from "../refusal";
import { acceptCase, dismissCase, DISMISSAL_OUTCOMES } from "./triage-case";

const NOW = new Date("2026-03-02T09:00:00.000Z");
const occasion = { now: NOW, actor: anActor() };

describe("taking a case up", () => {
  test.each([
    ["keeps what it was reported as", {}, "ncii", "S1"],
    ["keeps the category and takes the severity given", { severity: "S0" }, "ncii", "S0"],
    ["takes the category given, and its severity", { category: "harassment" }, "harassment", "S2"],
    ["takes both as given", { category: "harassment", severity: "S1" }, "harassment", "S1"],
  ] as const)("%s", (_title, input, category, severity) => {
    const decision = acceptCase(told(...filed(NOW)), { ...input, reason: TEXT, rules: RULES }, occasion);
    const terms = usualTerms(category, severity);
    expect(decision).toMatchObject([{ type: "case_triaged", occurredAt: NOW, data: { category, severity, terms } }]);
  });

  test("danger to life stays the gravest, whatever it is called and whoever said it", () => {
    const state = told(...filed(NOW), filing(NOW, { lifeSafety: true, items: [] }));
    for (const category of [undefined, "harassment" as Category]) {
      expect(acceptCase(state, { category, reason: TEXT, rules: RULES }, occasion)).toMatchObject([{ data: { severity: "S0" } }]);
    }
  });
});

function dismiss(category: Category, changes: object = {}, role: ActorRole = "analyst") {
  const input = { outcome: "unfounded", reason: TEXT, referral: null, referralRefusal: null, ...changes } as const;
  const decision = dismissCase(told(...filed(NOW, { category })), input, { now: NOW, actor: anActor(role) });
  return isRefusal(decision) ? decision.code : "dismissed";
}

describe("turning a case away", () => {
  test.each(OUTCOMES)("as %s", (outcome) => {
    const isOne = (DISMISSAL_OUTCOMES as readonly string[]).includes(outcome);
    expect(dismiss("ncii", { outcome })).toBe(isOne ? "dismissed" : "outcome_not_supported");
  });

  test("needs the referral that a child-victim case needs (LAW case 37)", () => {
    expect(dismiss("csam")).toBe("referral_required");
    expect(dismiss("csam", { referral: TEXT })).toBe("dismissed");
    expect(dismiss("grooming", { referralRefusal: TEXT })).toBe("referral_required");
    expect(dismiss("grooming", { referralRefusal: TEXT }, "manager")).toBe("dismissed");
  });
});
