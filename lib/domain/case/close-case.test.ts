import { describe, expect, test } from "vitest";
import type { ActorRole } from "../access/actor";
import { isRefusal } from "../refusal";
import { closeCase } from "./close-case";
import type { EventDraft } from "./event";
import type { Outcome } from "./status";
import { OUTCOMES } from "./status";
import { anActor } from "./testing/decisions";
import { checked, claimed, closed, filed, filing, notice, reclassified, reopened, response, TEXT, told, triaged } from "./testing/events";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const SENT = [...filed(day(2)), triaged(day(2)), notice(day(2))];
const REFUSED = [...SENT, response(day(3), "refusal", "no")];
const GONE = [...SENT, claimed(day(3)), checked(day(4), "gone")];
const PARTLY_GONE = [...SENT, claimed(day(3), "partially_removed"), checked(day(4), "gone")];
const CHILD = [...filed(day(2), { category: "csam" }), triaged(day(2), "csam"), notice(day(2))];

interface Closing {
  readonly outcome?: Outcome;
  readonly referral?: typeof TEXT;
  readonly referralRefusal?: typeof TEXT;
  readonly role?: ActorRole;
}

function close(story: readonly EventDraft[], { outcome = "withdrawn", role = "analyst", ...statement }: Closing = {}) {
  const input = { outcome, reason: TEXT, referral: null, referralRefusal: null, ...statement };
  const decision = closeCase(told(...story), input, { now: day(9), actor: anActor(role) });
  return isRefusal(decision) ? decision.code : "closed";
}

const ALWAYS: readonly Outcome[] = ["unfounded", "out_of_scope", "duplicate", "withdrawn"];

describe("an outcome is said only where the record supports it", () => {
  test.each(OUTCOMES)("%s of a case that heard nothing and saw nothing go", (outcome) => {
    const expected = ALWAYS.includes(outcome) ? "closed" : outcome === "refused" ? "outcome_not_supported" : "removal_not_verified";
    expect(close(SENT, { outcome })).toBe(expected);
  });

  test.each([
    ["refused, where the platform refused", REFUSED, "refused", "closed"],
    ["refused, where the refusal was none", [...REFUSED, reclassified(day(4), "no", "other")], "refused", "outcome_not_supported"],
    ["removed, where a check found it gone", GONE, "removed", "closed"],
    ["removed, where only a part was claimed and checked", PARTLY_GONE, "removed", "removal_not_verified"],
    ["partially removed, where a part was", PARTLY_GONE, "partially_removed", "closed"],
    ["removed, where somebody reopened it since", [...GONE, closed(day(5), "removed"), reopened(day(6), "asked")], "removed", "removal_not_verified"],
    ["removed, where it was only claimed", [...SENT, claimed(day(3))], "removed", "removal_not_verified"],
    ["removed, where it has come back", [...GONE, closed(day(5), "removed"), reopened(day(6), "reappeared")], "removed", "removal_not_verified"],
  ] as const)("%s", (_title, story, outcome, expected) => {
    expect(close(story, { outcome })).toBe(expected);
  });
});

describe("a child-victim case (LAW case 37)", () => {
  test.each([
    ["does not close without a referral", CHILD, {}, "referral_required"],
    ["closes with one", CHILD, { referral: TEXT }, "closed"],
    ["does not close on an analyst's refusal", CHILD, { referralRefusal: TEXT }, "referral_required"],
    ["closes on a manager's recorded refusal", CHILD, { referralRefusal: TEXT, role: "manager" }, "closed"],
    ["does not close on a manager's word alone", CHILD, { role: "manager" }, "referral_required"],
    ["is one still when triage calls it something else", [...CHILD.slice(0, 2), triaged(day(2), "harassment")], {}, "referral_required"],
    ["is one from the moment any report says so", [...SENT, filing(day(4), { category: "grooming" })], {}, "referral_required"],
  ] as const)("%s", (_title, story, closing, expected) => {
    expect(close(story, closing)).toBe(expected);
  });
});

describe("a case that a check has closed", () => {
  const BY_CHECK: EventDraft[] = [...GONE, { ...closed(day(4), "removed"), data: { ...closing(), reason: null } } as EventDraft];

  test("is signed off once, under the same outcome, and keeps the moment of the check", () => {
    expect(close(BY_CHECK, { outcome: "removed" })).toBe("closed");
    const signed = [...BY_CHECK, closed(day(8), "removed")];
    expect(told(...signed).closure).toMatchObject({ at: day(4), reason: TEXT });
    expect(close(signed, { outcome: "removed" })).toBe("move_not_allowed");
  });

  test("is not given another outcome", () => {
    expect(close(BY_CHECK, { outcome: "withdrawn" })).toBe("move_not_allowed");
  });

  test("and one that a person has closed is closed", () => {
    expect(close([...SENT, closed(day(5))])).toBe("move_not_allowed");
  });
});

function closing() {
  return { outcome: "removed", answered: false, movedBy: null, referral: null, referralRefusal: null } as const;
}
