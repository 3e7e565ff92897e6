import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { days, hours } from "@/lib/domain/law/duration";
import type { ClockRule, PolicyContent } from "@/lib/domain/policy/policy";
import { PRESETS } from "@/lib/domain/policy/presets";
import { anyPolicy } from "@/lib/domain/policy/testing/policies";
import { wholeRule } from "@/lib/domain/policy/usual-terms";
import { policyOfValues } from "./policy-of-values";
import { timeAmount, typedMs } from "./time-amount";
import { BLANK_POLICY, valuesOfPolicy } from "./values-of-policy";

const written = (policy: PolicyContent) => ({ scope: policy.scope, clocks: policy.clocks.map(wholeRule) });
const ANSWER: ClockRule = { kind: "answer", ms: hours(12) };
const valuesWith = (changes: Record<string, string>) => ({ ...valuesOfPolicy({ ...BLANK_POLICY, clocks: [ANSWER] }), ...changes });
const ruleOf = (changes: Record<string, string>) => policyOfValues(valuesWith(changes)).clocks[0];

describe("what the form of a policy says", () => {
  test.each(PRESETS.map((preset) => [preset.key, preset] as const))("is read back as it was written: %s", (_key, preset) => {
    expect(policyOfValues(valuesOfPolicy(preset))).toMatchObject(written(preset));
  });

  test("is read back as it was written, whatever that was", () => {
    fc.assert(
      fc.property(anyPolicy, fc.integer({ min: 1, max: 20_000 }), (policy, minutes) => {
        const clocks = policy.clocks.map((rule) => ({ ...rule, ms: minutes * 60_000 }));
        const { scope, clocks: read } = policyOfValues(valuesOfPolicy({ ...policy, clocks }));
        expect(read).toEqual(expect.arrayContaining(clocks.map(wholeRule)));
        for (const [field, values] of Object.entries(policy.scope)) expect([...(scope[field] ?? [])].sort()).toEqual([...values].sort());
      }),
    );
  });

  test("keeps steps at moments of its own, calendars and pauses without an end", () => {
    const rule = { ...wholeRule(ANSWER), calendar: "office", thresholds: [90, 100], proposals: { "90%": "reassign", "+14d": "next_rung" }, pauses: { legal_hold: null, platform_waits: days(3) } } as const;
    expect(policyOfValues(valuesOfPolicy({ ...BLANK_POLICY, clocks: [rule] })).clocks).toEqual([rule]);
  });

  test("is for every case where nothing is ticked, and sets no clock of which nothing is said", () => {
    expect(policyOfValues(valuesOfPolicy(BLANK_POLICY))).toMatchObject({ scope: {}, clocks: [] });
    expect(policyOfValues({ "clocks.answer.amount": " ", "clocks.answer.unit": "days" }).clocks).toEqual([]);
  });

  test("sets a clock for which a time is typed without its box, and keeps the order of the clocks", () => {
    const values = { ...valuesOfPolicy({ ...BLANK_POLICY, clocks: [{ kind: "verify", ms: hours(1) }] }), "clocks.answer.amount": "12" };
    expect(policyOfValues(values).clocks).toMatchObject([ANSWER, { kind: "verify", ms: hours(1) }]);
  });

  test("leaves a clock to others once its box is cleared, though its old time still stands in the form", () => {
    const { "clocks.answer.isSet": _, ...cleared } = valuesWith({});
    expect(cleared["clocks.answer.amount"]).toBe("12");
    expect(policyOfValues(cleared).clocks).toEqual([]);
  });
});

describe("what somebody typed", () => {
  test.each<[string, Record<string, string>, object]>([
    ["a comma is a point", { "clocks.answer.amount": "1,5" }, { ms: hours(1.5) }],
    ["words are passed on, to be refused", { "clocks.answer.amount": "two" }, { ms: "two" }],
    ["less than nothing is passed on too", { "clocks.answer.amount": "-2" }, { ms: "-2" }],
    ["percents with signs and blanks", { "clocks.answer.thresholds": "50 %, 80%; 100" }, { thresholds: [50, 80, 100] }],
    ["percents that are none", { "clocks.answer.thresholds": "half, 100" }, { thresholds: [] }],
    ["days of a pause", { "clocks.answer.pauses.legal_hold": "yes", "clocks.answer.longest.legal_hold": "0.5" }, { pauses: { legal_hold: hours(12) } }],
    ["days of a pause that is not ticked", { "clocks.answer.longest.legal_hold": "5" }, { pauses: {} }],
  ])("%s", (_title, changes, expected) => {
    expect(ruleOf(changes)).toMatchObject(expected);
  });

  test("nothing at all as a length is left out, so that it is asked for", () => {
    expect(ruleOf({ "clocks.answer.amount": " " })).not.toHaveProperty("ms");
  });
});

test("what is refused stands at its field", () => {
  const { fieldOf } = policyOfValues({ "clocks.triage.isSet": "yes", "clocks.answer.isSet": "yes" });
  const places = ["scope", "scope.platform.0", "clocks", "clocks.1.ms", "clocks.0.thresholds.2", "clocks.1.calendar", "clocks.1.proposals.+3d", "clocks.1.proposals.70%", "clocks.0.pauses.legal_hold", "reason"];
  expect(places.map(fieldOf)).toEqual([
    "scope",
    "scope.platform",
    "clocks",
    "clocks.answer.amount",
    "clocks.triage.thresholds",
    "clocks.answer.calendar",
    "clocks.answer.steps.d3",
    "clocks.answer.steps.p70",
    "clocks.triage.longest.legal_hold",
    "reason",
  ]);
});

describe("a length of time as it is written", () => {
  test.each([
    [hours(48), false, 2, "days"],
    [hours(48), true, 48, "hours"],
    [hours(24), false, 24, "hours"],
    [hours(36), false, 36, "hours"],
    [hours(1), false, 1, "hours"],
    [90 * 60_000, false, 90, "minutes"],
    [0, false, 0, "hours"],
  ] as const)("%d ms, of a calendar: %s", (ms, isOfCalendar, amount, unit) => {
    expect(timeAmount(ms, { isOfCalendar })).toEqual({ amount, unit });
    expect(typedMs(`${amount}`, unit)).toBe(ms);
  });
});
