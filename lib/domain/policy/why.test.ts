import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TIMED_KINDS } from "../clock/terms";
import { hours } from "../law/duration";
import { termsFor } from "./case-terms";
import { POLICY_BASES } from "./matching-policies";
import { PRESETS } from "./presets";
import { aCalendar, aCase, anyCase, anyPolicy, aPolicy } from "./testing/policies";
import { whyTerms } from "./why";

const SHIPPED = { policies: PRESETS, calendars: [] };

describe("why a deadline is what it is", () => {
  test("by a preset, for its category", () => {
    expect(whyTerms(SHIPPED, aCase(), "answer", "policy")).toEqual({
      kind: "answer",
      basis: "policy",
      policy: { key: "preset.ncii", version: 1, name: "Time for the platform: ncii", source: expect.stringContaining("LAW section 7") as string },
      matched: { category: "ncii" },
      yielded: 0,
      ms: hours(48),
      calendar: null,
    });
  });

  test("by a closer policy, what it asked for and which calendar it runs on", () => {
    const closer = aPolicy({ version: 3, scope: { platform: ["x", "discord"], category: ["ncii"] }, clocks: [{ kind: "answer", ms: hours(16), calendar: "office" }] });
    const rules = { policies: [...PRESETS, aPolicy({ key: "all" }), closer], calendars: [aCalendar("office", { version: 2 })] };
    expect(whyTerms(rules, aCase(), "answer", "policy")).toMatchObject({
      policy: { key: "ours", version: 3 },
      matched: { platform: "discord", category: "ncii" },
      yielded: 2,
      ms: hours(16),
      calendar: { key: "office", version: 2, name: "Calendar office", hours: { timeZone: "Europe/Paris" } },
    });
  });

  test("by the platform's promise, and nothing where it made none to this reporter", () => {
    expect(whyTerms(SHIPPED, aCase({ notifier: "mandate" }), "takedown", "commitment")).toMatchObject({
      policy: { key: "preset.discord_take_it_down" },
      matched: { platform: "discord", category: "ncii", notifier: "mandate" },
      ms: hours(48),
    });
    expect(whyTerms(SHIPPED, aCase(), "takedown", "commitment")).toBeNull();
  });

  test("by one for every case, which asked for nothing", () => {
    const rules = { policies: [aPolicy({ key: "all" })], calendars: [] };
    expect(whyTerms(rules, aCase(), "answer", "policy")).toMatchObject({ policy: { key: "all" }, matched: {}, yielded: 0 });
  });
});

test("names the policy and the time that the case was given, for every clock it has and for no other", () => {
  fc.assert(
    fc.property(fc.array(anyPolicy, { maxLength: 8 }), anyCase, (saved, traits) => {
      const rules = { policies: [...PRESETS, ...saved.map((policy, index) => ({ ...policy, key: `own ${index}` }))], calendars: [] };
      const { clocks } = termsFor(rules, traits);
      for (const kind of TIMED_KINDS) {
        for (const basis of POLICY_BASES) {
          const terms = clocks.find((candidate) => candidate.kind === kind && candidate.basis === basis);
          const reason = whyTerms(rules, traits, kind, basis);
          expect(reason && { ms: reason.ms, key: reason.policy.key }).toEqual(terms === undefined ? null : { ms: terms.ms, key: terms.policy.key });
        }
      }
    }),
  );
});
