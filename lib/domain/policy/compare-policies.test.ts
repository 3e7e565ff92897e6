import { describe, expect, test } from "vitest";
import { days, hours } from "../law/duration";
import { comparePolicies } from "./compare-policies";
import type { ClockRule, PolicyVersion } from "./policy";
import { aPolicy } from "./testing/policies";
import { usualPauses, usualProposals } from "./usual-terms";

const BEFORE = aPolicy({ scope: { platform: ["discord"], category: ["ncii", "csam"] } });

const changed = (changes: Partial<PolicyVersion>) => comparePolicies(BEFORE, { ...BEFORE, version: 2, ...changes });
const parts = (rule: Partial<ClockRule>) =>
  changed({ clocks: [{ kind: "answer", ms: hours(12), ...rule }] }).flatMap((change) => (change.what === "clock" ? change.parts : []));

describe("what a version says otherwise", () => {
  test.each<[string, Partial<PolicyVersion>, object[]]>([
    ["nothing", {}, []],
    ["not its reason, its author or its day, which stand beside it", { author: "x", reason: "x", validFrom: new Date(0) }, []],
    ["its name", { name: "Theirs" }, [{ what: "name", before: "Ours", after: "Theirs" }]],
    ["its source", { source: "a page" }, [{ what: "source", before: "our proposal", after: "a page" }]],
    ["its basis", { basis: "commitment" }, [{ what: "basis", before: "policy", after: "commitment" }]],
    ["not the order of a list", { scope: { category: ["csam", "ncii"], platform: ["discord"] } }, []],
    ["further values", { scope: { ...BEFORE.scope, platform: ["x", "discord"] } }, [{ what: "scope", field: "platform", before: ["discord"], after: ["discord", "x"] }]],
    ["a trait less", { scope: { platform: ["discord"] } }, [{ what: "scope", field: "category", before: ["csam", "ncii"], after: null }]],
    ["that it is out of use", { isRetired: true }, [{ what: "retired" }]],
  ])("%s", (_title, changes, expected) => {
    expect(changed(changes)).toEqual(expected);
  });

  test("that it is back in use", () => {
    expect(comparePolicies({ ...BEFORE, isRetired: true }, BEFORE)).toEqual([{ what: "back_in_use" }]);
  });

  test("a clock more, and a clock less, with all that it says", () => {
    const [lost, gained] = changed({ clocks: [{ kind: "verify", ms: days(1) }] });
    expect(lost).toMatchObject({ kind: "answer", before: { ms: hours(12), proposals: usualProposals("answer") }, after: null, parts: [] });
    expect(gained).toMatchObject({ kind: "verify", before: null, after: { ms: days(1), pauses: usualPauses("verify") }, parts: [] });
  });

  test.each<[string, Partial<ClockRule>, string[]]>([
    ["its length", { ms: 1 }, ["length"]],
    ["its calendar", { calendar: "office" }, ["calendar"]],
    ["its shares", { thresholds: [100] }, ["reminders"]],
    ["its steps", { proposals: {} }, ["steps"]],
    ["its pauses", { pauses: { legal_hold: null } }, ["pauses"]],
    ["all at once", { ms: 1, calendar: "x", thresholds: [100], proposals: {}, pauses: { legal_hold: 1 } }, ["length", "calendar", "reminders", "steps", "pauses"]],
    ["nothing, where the usual is written out", { thresholds: [50, 80, 100], proposals: usualProposals("answer"), pauses: usualPauses("answer") }, []],
  ])("of a clock: %s", (_title, rule, expected) => {
    expect(parts(rule)).toEqual(expected);
  });
});
