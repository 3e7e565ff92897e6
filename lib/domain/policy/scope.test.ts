import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scope } from "./policy";
import { describeScope, matches, overlap, specificity } from "./scope";
import { aCase, anyCase, anyScope, everyCase } from "./testing/policies";

describe("whether a policy is for a volunteer's case of shared images on Discord", () => {
  test.each<[string, Scope, boolean, number]>([
    ["one for every case is", {}, true, 0],
    ["one for its category is", { category: ["ncii"] }, true, 1],
    ["one for several categories is, if it is among them", { category: ["csam", "ncii"] }, true, 1],
    ["one for other categories is not", { category: ["csam", "grooming"] }, false, 1],
    ["all fields have to agree", { category: ["ncii"], platform: ["x"] }, false, 2],
    ["and count however many values they list", { category: ["ncii", "csam"], platform: ["discord", "x"], notifier: ["volunteer"] }, true, 3],
    ["an unknown place is a value like any other", { surface: ["unknown"] }, true, 1],
    ["an empty list is for no case", { severity: [] }, false, 1],
  ])("%s", (_title, scope, isFor, fields) => {
    expect(matches(scope, aCase())).toBe(isFor);
    expect(specificity(scope)).toBe(fields);
  });
});

describe("a case that two policies could be for", () => {
  test.each<[string, Scope, Scope, ReturnType<typeof overlap>]>([
    ["where they ask for different fields", { platform: ["x"] }, { category: ["csam"] }, aCase({ platform: "x", category: "csam", severity: "S0", surface: "public" })],
    ["where lists share a value", { category: ["csam", "ncii"] }, { category: ["ncii", "other"] }, aCase({ severity: "S0", surface: "public" })],
    ["never where one field keeps them apart", { category: ["csam"], platform: ["x"] }, { category: ["csam"], platform: ["reddit"] }, null],
    ["never with an empty list", { category: [] }, {}, null],
  ])("%s", (_title, a, b, expected) => {
    expect(overlap(a, b)).toEqual(expected);
    expect(overlap(b, a)).toEqual(expected);
  });

  test("is found exactly where there is one, and both are for it", () => {
    fc.assert(
      fc.property(anyScope, anyScope, (a, b) => {
        const found = overlap(a, b);
        const isSome = [...everyCase()].some((traits) => matches(a, traits) && matches(b, traits));
        expect(found !== null).toBe(isSome);
        if (found !== null) expect([matches(a, found), matches(b, found)]).toEqual([true, true]);
      }),
      { numRuns: 50 },
    );
  });
});

test("a further field never makes a policy fit more cases", () => {
  fc.assert(
    fc.property(anyScope, anyCase, (scope, traits) => {
      const narrower: Scope = { ...scope, notifier: ["volunteer"] };
      if (scope.notifier === undefined && matches(narrower, traits)) expect(matches(scope, traits)).toBe(true);
    }),
  );
});

test("a scope is read out field by field, in one order, without what is open", () => {
  expect(describeScope({ notifier: ["mandate"], platform: ["discord", "x"] })).toEqual([
    { field: "platform", values: ["discord", "x"] },
    { field: "notifier", values: ["mandate"] },
  ]);
  expect(describeScope({})).toEqual([]);
});
