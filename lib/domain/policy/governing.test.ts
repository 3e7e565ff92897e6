import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, rebased, filed, told, usualTerms } from "../case/testing/events";
import { hours } from "../law/duration";
import { termsFor } from "./case-terms";
import { concerns, governs, rankOf } from "./governing";
import { PRESETS } from "./presets";
import { aCase, anyCase, anyPolicy, aPolicy } from "./testing/policies";

const CLOSER = aPolicy({ key: "closer", scope: { platform: ["discord"], category: ["ncii"] } });
const CLOSEST = aPolicy({ key: "closest", scope: { ...CLOSER.scope, severity: ["S1"] } });

describe("a policy governs a case", () => {
  test("where it has one of its clocks, and not where closer ones have them all", () => {
    expect(governs({ policies: [...PRESETS, CLOSER] }, "closer", aCase())).toBe(true);
    expect(governs({ policies: [...PRESETS, CLOSER] }, "closer", aCase({ platform: "x" }))).toBe(false);
    expect(governs({ policies: [...PRESETS, CLOSER, CLOSEST] }, "closer", aCase())).toBe(false);
    expect(governs({ policies: [...PRESETS, CLOSER, CLOSEST] }, "preset.ncii", aCase())).toBe(true);
  });

  test("exactly where the terms of the case name it", () => {
    fc.assert(
      fc.property(fc.array(anyPolicy, { maxLength: 6 }), anyCase, (saved, traits) => {
        const policies = [...PRESETS, ...saved.map((policy, index) => ({ ...policy, key: `own ${index}` }))];
        const named = new Set(termsFor({ policies, calendars: [] }, traits).clocks.map(({ policy }) => policy.key));
        for (const { key } of policies) expect(governs({ policies }, key, traits)).toBe(named.has(key));
      }),
      { numRuns: 50 },
    );
  });
});

test("a policy concerns a case that runs by it, though the rules no longer say so", () => {
  const opened = at("2026-03-02T09:00:00.000Z");
  const under = told(...filed(opened), rebased(opened, termsFor({ policies: [...PRESETS, CLOSER], calendars: [] }, aCase())));
  expect(concerns({ policies: PRESETS }, "closer", under)).toBe(true);
  const again = rebased(opened, usualTerms("ncii", "S1"));
  expect(concerns({ policies: PRESETS }, "closer", told(...filed(opened), again))).toBe(false);
  expect(concerns({ policies: [...PRESETS, CLOSER] }, "closer", told(...filed(opened), again))).toBe(true);
});

describe("the place of a policy (SLA case 40: the order is explicit, and shown)", () => {
  const names = (policies: readonly { key: string }[]) => policies.map(({ key }) => key);
  const placeOf = (policy: typeof CLOSER, ...others: (typeof CLOSER)[]) =>
    rankOf(policy, [...PRESETS, policy, ...others]).map(({ kind, yieldsTo, goesBefore }) => [kind, names(yieldsTo), names(goesBefore)]);

  test("is before those that name fewer traits and after those that name more", () => {
    expect(placeOf(CLOSER, CLOSEST)).toEqual([["answer", ["closest"], ["preset.ncii"]]]);
  });

  test("is not beside those of another basis, for other cases, or of other clocks", () => {
    const elsewhere = [
      { ...CLOSEST, key: "promise", basis: "commitment" as const },
      { ...CLOSEST, key: "x", scope: { platform: ["x" as const] } },
      { ...CLOSEST, key: "takedown", clocks: [{ kind: "takedown" as const, ms: hours(1) }] },
    ];
    expect(placeOf(CLOSER, ...elsewhere)).toEqual([["answer", [], ["preset.ncii"]]]);
  });
});
