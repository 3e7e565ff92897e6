import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANONYMOUS, ROLES } from "../access/actor";
import { canSee, mayHoldCases } from "../access/permissions";
import { PLATFORMS } from "../item/platform";
import { CLOCK_OWNERS } from "./clock";
import type { ThresholdName } from "./threshold";
import { isForReporters, stageOf, whomToTell, type Reached, type Recipient, type Stage } from "./whom-to-tell";

const person = (id: string, role: Recipient["role"], platform: Recipient["platform"] = null): Recipient => ({ id, role, platform });

const EVERYBODY = [
  person("ada", "analyst"),
  person("ben", "analyst"),
  person("mia", "manager"),
  person("max", "manager"),
  person("root", "admin"),
  person("rae", "reporter"),
  person("discord", "platform_agent", "discord"),
  person("reddit", "platform_agent", "reddit"),
];

const told = (changes: Partial<Reached>) =>
  whomToTell({ owner: "us", threshold: "50%", platform: "discord", assigneeId: "ada", ...changes }, EVERYBODY)
    .map(({ id }) => id)
    .join(" ");

describe("where a threshold stands against its deadline", () => {
  test.each<[ThresholdName, Stage]>([
    ["1%", "ahead"],
    ["99%", "ahead"],
    ["100%", "due"],
    ["+1d", "late"],
    ["+90d", "late"],
    ["pause 6b1f", "pause_over"],
  ])("%s: %s", (threshold, stage) => {
    expect(stageOf(threshold)).toBe(stage);
  });
});

describe("who is told", () => {
  test.each<[string, Partial<Reached>, string]>([
    ["ours, ahead: who holds it", {}, "ada"],
    ["ours, at the deadline: also the managers", { threshold: "100%" }, "ada mia max"],
    ["ours, late: also the managers", { threshold: "+3d" }, "ada mia max"],
    ["ours, a pause over: who holds it", { threshold: "pause p1" }, "ada"],
    ["a manager who holds it is told as its holder", { assigneeId: "mia" }, "mia"],
    ["held by nobody: the team", { assigneeId: null }, "ada ben mia max"],
    ["held by somebody whose account is shut: the team", { assigneeId: "gone" }, "ada ben mia max"],
    ["held by somebody who is no longer staff: the team", { assigneeId: "rae" }, "ada ben mia max"],
    ["the platform's, ahead: also its agents", { owner: "platform" }, "ada discord"],
    ["the platform's, late: its agents and the managers", { owner: "platform", threshold: "+1d" }, "ada mia max discord"],
    ["the platform's, held by nobody", { owner: "platform", assigneeId: null, platform: "reddit" }, "ada ben mia max reddit"],
    ["the platform's, a pause over: never its agents", { owner: "platform", threshold: "pause p1" }, "ada"],
    ["the body's: who holds it", { owner: "body", threshold: "100%" }, "ada"],
    ["the reporter's: nobody here", { owner: "reporter", threshold: "80%" }, ""],
    ["the reporter's, held by nobody: nobody here either", { owner: "reporter", assigneeId: null }, ""],
  ])("%s", (_title, changes, expected) => {
    expect(told(changes)).toBe(expected);
  });
});

const anyReached = fc.record<Reached>({
  owner: fc.constantFrom(...CLOCK_OWNERS),
  threshold: fc.constantFrom<ThresholdName>("50%", "80%", "100%", "+1d", "+30d", "pause p1"),
  platform: fc.constantFrom(...PLATFORMS),
  assigneeId: fc.constantFrom("0", "1", "2", null),
});

const anyPeople = fc
  .array(fc.record({ role: fc.constantFrom(...ROLES), platform: fc.constantFrom(...PLATFORMS) }), { maxLength: 8 })
  .map((all) => all.map(({ role, platform }, index) => person(`${index}`, role, role === "platform_agent" ? platform : null)));

describe("whoever there is", () => {
  test("nobody is told of a case that does not exist for them", () => {
    fc.assert(
      fc.property(anyReached, anyPeople, (reached, people) => {
        const access = { platform: reached.platform, reports: [] };
        return whomToTell(reached, people).every(({ id, role, platform }) => canSee({ ...ANONYMOUS, id, role, platform }, access));
      }),
    );
  });

  test("some staff are told of every threshold but the reporter's, as long as there are any", () => {
    fc.assert(
      fc.property(anyReached, anyPeople, (reached, people) => {
        const hasStaff = people.some(({ role }) => mayHoldCases(role));
        const isStaffTold = whomToTell(reached, people).some(({ role }) => mayHoldCases(role));
        return isStaffTold === (hasStaff && !isForReporters(reached.owner));
      }),
    );
  });
});
