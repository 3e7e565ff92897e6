import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hours } from "../law/duration";
import { termsFor } from "./case-terms";
import { compareTerms, type TermsChange } from "./compare-terms";
import type { CalendarVersion, ClockRule, PolicyVersion } from "./policy";
import { PRESETS } from "./presets";
import { aCalendar, aCase, anyCase, anyPolicy, aPolicy } from "./testing/policies";

const SCOPE = { platform: ["discord"], category: ["ncii"] } as const;
const OFFICE = aCalendar("office");

function under(rule: Partial<ClockRule>, changes: Partial<PolicyVersion> = {}, calendars: readonly CalendarVersion[] = [OFFICE]) {
  const policy = aPolicy({ scope: SCOPE, clocks: [{ kind: "answer", ms: hours(16), ...rule }], ...changes });
  return termsFor({ policies: [...PRESETS, policy], calendars }, aCase());
}

const changesBetween = (...[before, after]: Parameters<typeof compareTerms>) =>
  compareTerms(before, after).map(({ kind, basis, changes }) => [`${kind} ${basis}`, ...changes]);

describe("what other terms change for a case", () => {
  const ANSWER = "answer policy";
  const usual = under({});

  test.each<[string, ReturnType<typeof under>, [string, ...TermsChange[]][]]>([
    ["nothing, where they say the same", under({}), []],
    ["nothing, where a further version or another policy says the same", under({}, { key: "other", version: 9 }), []],
    ["more time", under({ ms: hours(17) }), [[ANSWER, "longer"]]],
    ["less time", under({ ms: hours(15) }), [[ANSWER, "shorter"]]],
    ["hours of a calendar, of which less may be more", under({ ms: hours(8), calendar: "office" }), [[ANSWER, "other_calendar"]]],
    ["other warnings", under({ thresholds: [90, 100] }), [[ANSWER, "other_reminders"]]],
    ["other steps", under({ proposals: {} }), [[ANSWER, "other_reminders"]]],
    ["other pauses", under({ pauses: { legal_hold: null } }), [[ANSWER, "other_pauses"]]],
    ["several things at once", under({ ms: 1, thresholds: [100], pauses: { legal_hold: 1 } }), [[ANSWER, "shorter", "other_reminders", "other_pauses"]]],
    ["a promise beside our policy, which falls back to the preset", under({}, { basis: "commitment" }), [[ANSWER, "longer"], ["answer commitment", "added"]]],
  ])("%s", (_title, after, expected) => {
    expect(changesBetween(usual, after)).toEqual(expected);
  });

  test("a promise that is no more", () => {
    const promise = under({}, { basis: "commitment" });
    expect(changesBetween(promise, termsFor({ policies: PRESETS, calendars: [] }, aCase()))).toEqual([["answer commitment", "dropped"]]);
  });

  test("other hours of the calendar of the same name; the same hours of another name are no change", () => {
    const before = under({ calendar: "office" });
    const closed = { ...OFFICE, version: 2, hours: { ...OFFICE.hours, holidays: ["2026-05-01"] } };
    expect(changesBetween(before, under({ calendar: "office" }, {}, [closed]))).toEqual([[ANSWER, "other_calendar"]]);
    expect(changesBetween(before, under({ calendar: "bureau" }, {}, [{ ...OFFICE, key: "bureau" }]))).toEqual([]);
  });

  test("not the order in which something was written", () => {
    const oneWay = under({ pauses: { legal_hold: 1, platform_waits: null } });
    expect(compareTerms(oneWay, under({ pauses: { platform_waits: null, legal_hold: 1 } }))).toEqual([]);
  });

  test("both terms are handed over, to be shown side by side", () => {
    const [difference] = compareTerms(usual, under({ ms: hours(17) }));
    expect([difference?.before?.ms, difference?.after?.ms]).toEqual([hours(16), hours(17)]);
  });
});

const MIRRORED: Partial<Record<TermsChange, TermsChange>> = { longer: "shorter", shorter: "longer", added: "dropped", dropped: "added" };

test("there is no difference between terms and themselves, and back is the opposite of forth", () => {
  const anyTerms = fc.tuple(fc.array(anyPolicy, { maxLength: 5 }), anyCase).map(([saved, traits]) => {
    const policies = [...PRESETS, ...saved.map((policy, index) => ({ ...policy, key: `own ${index}` }))];
    return termsFor({ policies, calendars: [] }, traits);
  });
  fc.assert(
    fc.property(anyTerms, anyTerms, (before, after) => {
      expect(compareTerms(before, before)).toEqual([]);
      const mirrored = compareTerms(before, after).map((difference) => ({
        ...difference,
        before: difference.after,
        after: difference.before,
        changes: difference.changes.map((change) => MIRRORED[change] ?? change),
      }));
      expect(compareTerms(after, before)).toEqual(mirrored);
    }),
  );
});
