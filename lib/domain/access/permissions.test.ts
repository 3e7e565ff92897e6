import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PLATFORMS } from "../item/platform";
import { ACTOR_ROLES, ANONYMOUS, SYSTEM, type Actor, type ActorRole } from "./actor";
import { canSee, holds, may, mayHoldCases, ownReportIds, PERMISSIONS, rolesHolding, type CaseAccess, type Permission } from "./permissions";

/** The table a second time, by role: to widen a right takes two edits and shows in both. */
const HELD: Record<ActorRole, string> = {
  reporter: "report.file report.read_own report.choose_updates case.read case.list notice.send response.log takedown.claim settings.own",
  analyst:
    "report.file case.read case.list case.read_log case.triage case.assign case.escalate case.close case.reopen notice.send notice.compose notice.second_read mail.receive mail.read mail.match " +
    "response.log response.reclassify statement.give statement.read takedown.claim takedown.verify note.add silence.read directory.read policy.read calendar.read settings.own clock.pause statute.open settlement.log notification.read",
  platform_agent: "case.read case.list notice.answer response.log statement.give statement.read takedown.claim calendar.read settings.own notification.read",
  manager:
    "report.file case.read case.list case.read_log case.triage case.assign case.escalate case.close case.reopen notice.send notice.compose notice.second_read mail.receive mail.read mail.match " +
    "response.log response.reclassify statement.give statement.read takedown.claim takedown.verify note.add silence.read directory.read directory.manage policy.read policy.manage calendar.read calendar.manage settings.own person.read " +
    "clock.pause clock.rebase clock.review statute.open settlement.log notification.read operations.read",
  admin: "person.read person.manage directory.read directory.manage policy.read policy.manage calendar.read calendar.manage token.manage settings.own operations.read operations.manage mail.receive",
  receipt_holder: "receipt.read report.choose_updates notice.send response.log",
  anonymous: "report.file",
  system: "person.manage token.manage clock.sweep notification.send notice.deliver mail.receive mail.settle",
};

function actor(role: ActorRole, changes: Partial<Actor> = {}): Actor {
  return { role, label: role, id: null, platform: null, reportIds: [], scopes: null, ...changes };
}

const EVERY = ACTOR_ROLES.flatMap((role) => PERMISSIONS.map((permission): [ActorRole, Permission] => [role, permission]));

test.each(EVERY)("%s: %s", (role, permission) => {
  const expected = HELD[role].split(" ").includes(permission);
  expect(holds(actor(role), permission)).toBe(expected);
  expect(rolesHolding(permission).includes(role)).toBe(expected);
});

test("a token's scopes narrow a role and never widen it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ACTOR_ROLES), fc.subarray([...PERMISSIONS]), fc.constantFrom(...PERMISSIONS), (role, scopes, permission) => {
      const narrowed = holds(actor(role, { scopes }), permission);
      expect(narrowed).toBe(holds(actor(role), permission) && scopes.includes(permission));
    }),
  );
});

const CASE: CaseAccess = {
  platform: "discord",
  reports: [{ id: "r1", reporterId: "ada" }, { id: "r2", reporterId: null }],
};

describe("a case exists for", () => {
  test.each<[string, Actor, boolean]>([
    ["an analyst", actor("analyst", { id: "x" }), true],
    ["a manager", actor("manager", { id: "x" }), true],
    ["an admin", actor("admin", { id: "x" }), false],
    ["an agent of its platform", actor("platform_agent", { platform: "discord" }), true],
    ["an agent of another", actor("platform_agent", { platform: "x" }), false],
    ["an agent of none", actor("platform_agent"), false],
    ["who reported it", actor("reporter", { id: "ada" }), true],
    ["who did not", actor("reporter", { id: "ben" }), false],
    ["a reporter without an account, though a report has none either", actor("reporter"), false],
    ["who holds the receipt of one of its reports", actor("receipt_holder", { reportIds: ["r2"] }), true],
    ["who holds another receipt", actor("receipt_holder", { reportIds: ["r3"] }), false],
    ["who holds none", actor("receipt_holder"), false],
    ["nobody we know", ANONYMOUS, false],
    ["Relance itself", SYSTEM, false],
  ])("%s: %s", (_title, who, expected) => {
    expect(canSee(who, CASE)).toBe(expected);
  });
});

const ids = fc.constantFrom("ada", "ben", null);
const actors: fc.Arbitrary<Actor> = fc.record({
  role: fc.constantFrom(...ACTOR_ROLES),
  label: fc.constant("label"),
  id: ids,
  platform: fc.option(fc.constantFrom(...PLATFORMS)),
  reportIds: fc.subarray(["r1", "r2"]),
  scopes: fc.option(fc.subarray([...PERMISSIONS])),
});
const cases: fc.Arbitrary<CaseAccess> = fc.record({
  platform: fc.constantFrom(...PLATFORMS),
  reports: fc.array(fc.record({ id: fc.constantFrom("r1", "r2", "r3"), reporterId: ids }), { maxLength: 3 }),
});

test("who may do a thing to a case holds the permission and sees the case, and the other way round", () => {
  fc.assert(
    fc.property(actors, cases, fc.constantFrom(...PERMISSIONS), (who, access, permission) => {
      expect(may(who, permission, access)).toBe(holds(who, permission) && canSee(who, access));
    }),
    { numRuns: 1_000 },
  );
});

test("a reporter's own reports are theirs alone; staff answer for all", () => {
  expect(ownReportIds(actor("reporter", { id: "ada" }), CASE)).toEqual(["r1"]);
  expect(ownReportIds(actor("receipt_holder", { reportIds: ["r2"] }), CASE)).toEqual(["r2"]);
  expect(ownReportIds(actor("analyst"), CASE)).toEqual(["r1", "r2"]);
});

test("cases are held by those who may take them", () => {
  expect(ACTOR_ROLES.filter(mayHoldCases)).toEqual(["analyst", "manager"]);
});
